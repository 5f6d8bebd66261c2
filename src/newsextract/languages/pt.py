"""Portuguese; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "o da do em um uma que não com para os dos no na ao mais foi pelo pela são seu sua também já é à às das nos nas disse ele"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:tempo de leitura)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minutos?|mins?)?\b\.?"
    r"|\d{1,3}\+?\s?-?\s?(?:minutos?|mins?)\.?\s?-?\s?(?:de leitura)\b"
)
WHOLE = {
    ("boilerplate", "author box"): "sobre o autor|sobre a autora",
    ("related", "header of related links"): (
        "leia também|leia mais|veja também|saiba mais|notícias relacionadas|artigos relacionados|relacionadas|relacionados|mais lidas|mais lidos|mais notícias|últimas notícias|últimas"
        "|você pode gostar|recomendado para você|tópicos|tags|assuntos|temas|veja mais|mais sobre|em destaque|conteúdo patrocinado|continue lendo"
    ),
    ("comment", "header of comments"): "comentários|comentar|deixe um comentário|deixe seu comentário|ver comentários",
    ("boilerplate", "share line"): "compartilhar|compartilhe|partilhar|partilhe|imprimir|enviar|salvar|guardar|copiar link|ouvir|siga-nos|seguir|enviar por e-mail",
    ("boilerplate", "advertisement label"): "publicidade|anúncio|pub|continua após a publicidade|continua depois da publicidade",
    ("boilerplate", "navigation line"): "início|menu|buscar|busca|pesquisar|entrar|cadastre-se|assine|minha conta|contato|contacto|política de privacidade|ir para o conteúdo|fechar|próximo|anterior|ver mais|vídeo|vídeos",
    ("boilerplate", "promotion"): "assine|assine já|assine a newsletter|inscreva-se|receba nossa newsletter|subscreva",
}
STARTS = {
    ("related", "header of related links"): (r"(?:leia|veja|ouça|saiba|assista)(?: também| mais)?\s?: ?", r"(?:leia|veja|saiba) (?:também|mais)\b"),
    ("comment", "header of comments"): (r"\d+ comentários?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"todos os direitos reservados"),
    ("boilerplate", "disclaimer"): (r"\(?(?:com informações d[aoe]s?|fonte|fontes)\s?:? [^.]{2,60}$",),
    ("boilerplate", "promotion"): (r"(?:assine|inscreva-se|subscreva|cadastre-se)\b", r"(?:receba|siga|acompanhe|baixe|participe)\b.{0,120}(?:newsletter|whatsapp|facebook|twitter|telegram|instagram|app)\b"),
}
HOLDS_WORDS = "cookies|privacidade|dados pessoais| min|leitura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utiliza(?:mos)? cookies|política de privacidade|dados pessoais",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+ ?(?:min|minutos)\.?$"),
}
NOTICE_WORDS = "direitos reservados|assine|siga|newsletter|clique aqui|comissão|inscreva-se|baixe"
NOTICES = (
    r"todos os direitos reservados",
    r"assine (?:a|o|nossa|nosso|já|agora)\b",
    r"siga(?:-nos)? (?:o |a |nos |no |nas |na )?[^.]{0,30}(?:facebook|instagram|twitter|whatsapp|telegram|tiktok|redes sociais)",
    r"receba[^.]{0,60}(?:newsletter|e-mail|email|notícias)",
    r"clique aqui (?:para|e)\b",
    r"receber (?:uma )?comissão",
    r"inscreva-se (?:no|na|em|para|aqui)\b",
    r"baixe (?:o|nosso) app",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"por|texto de|texto"
DATE_LABEL = r"publicado(?: em)?|atualizado(?: em| há)?|actualizado(?: em)?|última atualização|data|criado|modificado"
SECTION_LABEL = "seção|secção"
DATE_PREPOSITION = "em"
RECIPE = "ingredientes|modo de preparo|preparação|rendimento|tempo de preparo|dificuldade"
READER = r"você|seu|sua"

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "de"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "janeiro jan|fevereiro fev|março mar marco|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set"
    "|outubro out|novembro nov|dezembro dez"
)
WEEKDAYS = (
    "segunda-feira segunda seg|terça-feira terça ter|quarta-feira quarta qua|quinta-feira quinta qui"
    "|sexta-feira sexta sex|sábado sáb|domingo dom"
)
MODIFIED = "atualizado|atualizada|atualizado em|última atualização|modificado|actualizado"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "e|com"
BYLINE_WHERE = "em|de|para"
BYLINE_NOT_WRITING = "foto|fotos|fotografia|ilustração|vídeo|gráfico|tradução"
BYLINE_JOBS = (
    "correspondente|correspondentes|redator|redatora|jornalista|jornalistas|enviado|enviada|colunista|repórter"
    "|repórteres|editor|editora|diretor|diretora"
)
BYLINE_BEATS = "especial|chefe"
BYLINE_ORGANISATIONS = "redação|agência|agências|imprensa|notícias|jornal|universidade|instituto|ministério|rádio|televisão"
BYLINE_CONTACT = "seguir|contactar|contato"
BYLINE_BEHIND = r"(?<!\S)(?:ver (?:todos|mais|perfil)|mais (?:de|artigos))\b"
DATE_WORDS = "hora|leitura"

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "em resumo|pontos-chave|pontos principais|o que se sabe|em síntese|resumo"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = "consentimento|privacidade|dados pessoais"
OURSELVES = "nosso|nossa|nossos|nossas"
COMMENT_CONTROLS = "responder|denunciar"
WRITERS = "jornalista|redatora?"
WRITER_VERBS = "é|escreve"
TIME_AGO = "horas?|dias?|minutos?"
