"""Portuguese; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "o da do em um uma que não com para os dos no na ao mais foi pelo pela são seu sua também já é à às das nos nas disse ele de e ou se muito está era tem por há ela segundo até foram mas como quando ser pelos anos"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:tempo de leitura)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minutos?|mins?)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minutos?|mins?)\.?\s?-?\s?(?:de leitura)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "reproduzindo|reproduzir|ver vídeo|assistir|ampliar|tela cheia|ecrã inteiro|ver galeria",
    ("boilerplate", "form or control"): "este artigo foi útil|obrigado pelo seu feedback",
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
    ("boilerplate", "embedded control"): (
        r"ver (?:essa|esta) (?:foto|publicação|post) no (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"um(?:a)? (?:publicação|post|foto|vídeo) (?:compartilhad[ao]|partilhad[ao]) por\b",
    ),
    ("boilerplate", "form or control"): (r"(?:o )?seu (?:navegador|browser) não (?:suporta|oferece|é compatível)\b",),
    ("related", "header of related links"): (r"(?:leia|veja|ouça|saiba|assista)(?: também| mais)?\s?: ?", r"(?:leia|veja|saiba) (?:também|mais)\b"),
    ("comment", "header of comments"): (r"\d+ comentários?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"todos os direitos reservados"),
    ("boilerplate", "disclaimer"): (r"\(?(?:com informações d[aoe]s?|fonte|fontes)\s?:? [^.]{2,60}$",),
    ("boilerplate", "promotion"): (r"(?:assine|inscreva-se|subscreva|cadastre-se)\b", r"(?:receba|siga|acompanhe|baixe|participe)\b.{0,120}(?:newsletter|whatsapp|facebook|twitter|telegram|instagram|app)\b"),
}
HOLDS_WORDS = "cookies|privacidade|dados pessoais| min|leitura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utiliza(?:mos)? cookies|política de privacidade|dados pessoais",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minutos)\.?$"),
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
BYLINE = r"(?:publicado|redigido|escrito) por|por|autor(?:a|es)?(?=\s?:)|(?:uma? )?(?:texto|análise|crónica|crônica|entrevista|reportagem|opinião|coluna) (?:de|por)|textos?(?: e fotos?)?"
DATE_LABEL = r"publicado(?: em)?|atualizado(?: em| há)?|actualizado(?: em)?|última atualização|data|criado|modificado"
SECTION_LABEL = "seção|secção"
HOME = "início|página inicial|você está aqui|está aqui|voltar"
DATE_PREPOSITION = "em"
RECIPE = "ingredientes|modo de preparo|preparação|rendimento|tempo de preparo|dificuldade"
NUMBERS = "dois três quatro cinco seis sete oito nove dez onze doze"
SHOP_CONTROLS = "adicionar ao carrinho"
SITE_PAGES = (
    "política de privacidade|termos de uso|termos e condições|quem somos|contato|contacto|mapa do site"
)
NO_ARTICLE = r"página não encontrada|erro (?:404|403|500)|acesso negado|a sua privacidade"
OTHER_LISTS = (
    "ingredientes|modo de preparo|modo de preparação|preparação|horários|ingressos|bilhetes|preços|leia também|leia mais"
    "|artigos relacionados|programação|programa|contato|contatos|contacto|contactos|fontes|referências|passo a passo"
    "|você vai precisar|vai precisar|o que você precisa|índice|neste artigo"
)
OFFER_LABELS = "quando|onde|data|local|hora|horário|preço|entrada|ingressos|bilhetes|telefone|tel|endereço|morada"
MEASURES = "g gramas kg ml cl l litros colher colheres xícara xícaras chávena chávenas pitada dente dentes lata latas unidades"
INSTRUCTIONS = (
    "adicione misture acrescente junte coloque despeje corte asse cozinhe leve bata sirva aqueça deixe retire tempere unte"
    " preaqueça clique selecione abra escolha pressione digite insira baixe instale toque acesse"
)
READER = r"você|seu|sua"

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "de"
CITY_NAMES = (
    "londres=london|bruxelas=brussels|moscou=moscow|moscovo=moscow|pequim=beijing|berlim=berlin|viena=vienna|"
    "genebra=geneva|nova york=new york|nova iorque=new york|tóquio=tokyo|jerusalém=jerusalem|telavive=tel aviv|"
    "teerã=tehran|teerão=tehran|bagdá=baghdad|bagdade=baghdad|damasco=damascus|nova délhi=new delhi|"
    "nova deli=new delhi|cidade do méxico=mexico city|haia=the hague|munique=munich|hamburgo=hamburg|milão=milan|"
    "veneza=venice|nápoles=naples|turim=turin|atenas=athens|praga=prague|varsóvia=warsaw|copenhague=copenhagen|"
    "estocolmo=stockholm|kiev=kyiv|bucareste=bucharest|belgrado=belgrade|argel=algiers|cidade do cabo=cape town|"
    "singapura=singapore|seul=seoul|estrasburgo=strasbourg|marselha=marseille|zurique=zurich|edimburgo=edinburgh|"
    "filadélfia=philadelphia|sevilha=seville"
)

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
PLACE_LABEL = "local"
HEADLINE_LABEL = "título"
TEXT_LABEL = "texto integral|texto"
END_OF_TEXT = "fim"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "e|com"
INTERVIEW_BY = "(?:uma |a )?entrevista (?:de|por)"
INTERVIEW_WITH = "com"
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
BYLINE_COUNTED = "(?:min(?:utos?)?|h(?:oras?)?|dias?|semanas?|mês|meses|anos?)(?: atrás)?|partilhas|visualizações|comentários?"
COUNTED_FROM = "há"
DATE_WORDS = "hora|leitura"

# --- speech ---------------------------------------------------------------------------------------
OF = "de do da dos das desta deste dessa desse daquela daquele dum duma"
VERB_BEFORE_SUBJECT = NOUN_FIRST = DROPPED_SUBJECTS = DIALOGUE_DASHES = True
_AR = (
    "acentu aconselh acrescent adiant adjetiv admir afirm afianç alardi aleg alert alfinet anunci apel atac apont apost argument"
    " arremat arrisc assegur assever assinal atalh atest atir avali avent avis berr brad brinc celebr coment comemor complement"
    " complet comunic confess confi confidenci confirm congratul consider cont contest cort critic cutuc declar denunci deplor desabaf descart"
    " desconvers desafi desdenh destac desvaloriz desvend detalh discurs dispar elenc elogi enfatiz enumer esbravej especific evoc exalt"
    " exclam explan explic explicit festej fris fundament fuzil gargalh goz gracej grit ilustr implor improvis indag indic"
    " indign inform insinu invoc ironiz jur justific lament lanç lembr louv manifest mencion minimiz murmur narr neg not notici"
    " objet observ opin orden pergunt pleite polemiz ponder pontu preconiz precis profetiz pronunci protest question queix ralh"
    " realç reclam recomend reconsider record recus reforç reiter reivindic rejeit relat relembr remat rememor replic"
    " report repudi ressalt ressalv resmung retrat retruc revel ridiculariz salient sentenci simplific sintetiz solicit sublinh"
    " suplic suspir sussurr teoriz testemunh tranquiliz tripudi valoriz vaticin veicul verific zomb"
)
SPEECH_FORMS = (
    " ".join(f"{stem}{ending}" for stem in _AR.split() for ending in "a am ou aram ava avam ado ada".split())
    + " dirá dirão diria diriam concluía garantia insistia advertia reconhecia admitia defendia defendiam esclarecia respondia descrevia rebatia"
    " propunha sugeria prometia previa escrevia referia pedia exigia acredita acreditam acreditou acreditava acha acham achou achava pensa pensam"
    " pensava entende entendem entendeu entendia espera esperam esperava teme temem temeu temia saúda saudou publicou postou vinca vincou"
    " condenou condenaram finaliza finalizou analisa analisou analisam cobra cobrou cobraram dizer indicar acrescentar concluir explicar garantir"
    " lembrar alertar destacar ressaltar frisar lamentar reconhecer admitir defender reforçar afirmar responder salientar sublinhar alegar"
    " diz dizem disse disseram dizia diziam dissera dito dita escreve escrevem escreveu escreveram escrito responde respondem respondeu"
    " responderam respondido pede pedem pediu pediram pedido admite admitem admitiu admitiram admitido promete prometem prometeu"
    " prometeram prometido conclui concluem concluiu concluíram concluído defende defendem defendeu defenderam defendido reconhece"
    " reconhecem reconheceu reconheceram reconhecido insiste insistem insistiu insistiram adverte advertem advertiu advertiram advertido"
    " resume resumem resumiu sustenta sustentam sustentou prossegue prosseguiu prosseguem refere referem referiu referiram referido"
    " informa informou fala falam falou falaram falava falado esclarece esclarecem esclareceu esclareceram garante garantem garantiu"
    " garantiram garantido contrapôs contrapõe propõe propôs propuseram ri riu repete repetiu repetem concorda concordou discorda discordou"
    " vê veem viu rebate rebateu rebateram sugere sugerem sugeriu sugeriram descreve descrevem descreveu agradece agradecem agradeceu"
    " agradeceram prevê preveem previu desmente desmentiu desmentem esbraveja contradiz contradisse expõe expôs expressa expressou exprime"
    " exprimiu transmite transmitiu rechaça rechaçou atribui atribuiu assume assumiu exige exigiu exigem exigiram estima estimou"
    " intervém interveio retorque retorquiu replica diverte divertiu sorri sorriu reage reagiu reagem interroga interrogou"
    " devolve devolveu dispara disparou"
)
INFINITIVE_ENDINGS = "ar er ir"
ADDRESSING_FORMS = (
    " ".join(f"{stem}{ending}" for stem in "acus alfinet atac conden contest convid critic cumpriment desafi elogi inform louv parabeniz question saud tranquiliz zomb".split() for ending in "a am ou aram ava avam ado ada ando".split())
    + " agradece agradeceu defende defendeu repreende repreendeu"
)
INSCRIBED_FORMS = "lê ler lia lido"
INVERTING = SPEECH_FORMS
NAMING_FORMS = (
    "considerando considerar considera consideram considerou consideraram taxa taxou chama chamam chamou chamaram chamado chamava descreve descrevem"
    " descreveu descrito classifica classificam classificou classificaram classificado acusa acusam acusou acusaram define definem definiu"
    " definiram definido qualifica qualificou qualificaram apresenta apresentou apelida apelidou rotula rotulou tacha tachou julga julgou trata tratou"
)
NOUN_OR_VERB = "nota conta critica pergunta queixa alerta aposta taxa fala visto pedido escrito dito dita protesta estima trata"
ING_FORMS = (
    " ".join(f"{stem}ando" for stem in _AR.split())
    + " dizendo escrevendo respondendo pedindo admitindo prometendo concluindo defendendo reconhecendo insistindo advertindo garantindo"
    " sustentando rebatendo propondo sugerindo acreditando achando pensando entendendo temendo exigindo expondo desmentindo referindo esclarecendo repetindo descrevendo classificando acusando definindo"
)
_JUDGED = (
    "na opinião|na avaliação|na visão|na análise|na leitura|na perspetiva|na perspectiva|na ótica|na óptica|no entender|no entendimento|nas palavras|a juízo|ao ver"
)
AS_TOLD = "como|tal como|assim como|conforme|como já"
ACCORDING = (
    "segundo|de acordo com|conforme|consoante|para|"
    + "|".join(f"{opinion} {of}" for opinion in _JUDGED.split("|") for of in "de do da dos das".split())
)
VIEWS = "opinião ver entender juízo palavras análise visão avaliação"
RESUMED = "assim|com estas palavras|com essas palavras|nestes termos|dessa forma|desta forma|deste modo|quem fala é|quem diz é|quem o diz é|a frase é de|as palavras são de|palavra de|palavras de"
ACCORDING_AFTER = "para"
CLITICS = "se lhe lhes me te nos vos o a os as lo la los las no na"
MARKED_NOUNS = "caso operação lei efeito plano pacote"
TERMS = (
    "chamado chamada chamados chamadas intitulado intitulada denominado denominada apelidado batizado batizada palavra termo expressão"
    " romance filme livro canção série álbum título"
)
BEFORE_NOUN = (
    "novo nova idoso idosa antigo antiga atual ex grande próprio própria jovem velho velha primeiro primeira segundo segunda terceiro terceira último última"
    " único única mesmo mesma conhecido conhecida famoso famosa célebre futuro futura pequeno pequena principal suposto suposta falecido"
    " falecida então histórico histórica veterano veterana renomado renomada respeitado respeitada premiado premiada influente popular"
    " polémico polémica polêmico polêmica saudoso saudosa máximo máxima bom boa melhor novos novas antigos antigas jovens grandes primeiros"
    " primeiras últimos últimas velhos velhas mesmos mesmas ilustre eterno eterna verdadeiro verdadeira duplo"
)
ARTICLES = "o a os as um uma"
ONE = "um uma"
DETERMINERS = (
    "o a os as um uma uns umas seu sua seus suas nosso nossa nossos nossas meu minha meus minhas teu tua este esta esse essa aquele aquela cada"
    " qualquer nenhum nenhuma"
)
INDEFINITE = "um uma uns umas"
NAMES_HAVE_ARTICLES = True
PLURAL_ARTICLES = "os as uns umas"
QUANTIFIERS = (
    "onze doze alguns algumas algum alguma vários várias todos todas muitos muitas poucos poucas outro outra outros outras dois duas três quatro cinco"
    " seis sete oito nove dez estes estas esses essas aqueles aquelas ambos ambas diversos diversas tantos tantas"
)
GENITIVE = "do da dos das"
PRONOUNS = "ele ela eles elas eu nós você vocês"
OBJECT_PRONOUNS = "se lhe lhes me te nos"
SPEAKER_PRONOUNS = "ele ela eles elas"
OF_THE_WRITER = "eu"
SPEAKER_FORMS = "eu me meu minha sou"
GENDER_PAIRS = "a:o ora:or esa:ês ã:ão ona:ão"
POINTING = "este esta esse essa aquele aquela"
MANNER_ENDINGS = "mente"
GENERAL_PEOPLE = (
    "homem mulher senhora senhor jovem rapaz moça menino menina pai mãe marido esposa irmão irmã filho filha avô avó vizinho"
    " vizinha morador moradora aposentado aposentada reformado reformada inquilino inquilina proprietário proprietária vítima"
)
THAT_ONE = "aquele aquela"
CONCERNED = "interessado interessada visado visada"
LATTER = "último última"
SAME_OFFICES = "chefe do estado=presidente|chefe de estado=presidente|chefe do governo=primeiro-ministro"
DOING_ENDINGS = "ar er ir"
DECADES = (
    "sexagenário:60 sexagenária:60 septuagenário:70 septuagenária:70 octogenário:80 octogenária:80 nonagenário:90"
    " nonagenária:90"
)
AFTER_NOUN_ENDINGS = (
    "ista al ico ica ivo iva ano ana ino ina ense ês esa oso osa ário ária ante ente ado ada ido ida or ora eiro eira il vel"
)
MALE = "o um homem vizinho prefeito ministro ele senhor dom pai filho irmão marido avô tio rei príncipe"
FEMALE = "a uma vizinha prefeita ministra ela senhora dona mãe filha irmã esposa mulher avó tia rainha princesa"
MALE_PRONOUNS, FEMALE_PRONOUNS = "ele dele", "ela dela"
GENDER_PAIRS = "a:o a: ã:ão esa:ês triz:tor"
PLURAL = "eles elas"
WHO = "quem"
RELATIVES = "quem qual quais cujo cuja"
BE = (
    "é são era eram foi foram fosse fossem ser sido sendo está estão estava estavam esteve estiveram seja sejam será serão seria seriam fica"
    " ficou ficava"
)
AUXILIARIES = (
    "tem têm tinha tinham teve tiveram terá terão teria teriam tenha há haver havia houve haverá pode podem podia pôde poderá poderia deve"
    " devem devia deverá deveria quer querem queria não ter vai vão ia iam irá irão vem vinha"
)
ADVERBS = (
    "quanto também depois já ainda ontem hoje amanhã agora então assim além sempre muito mais menos porém entretanto todavia contudo logo aqui"
    " ali lá cá só apenas nunca jamais quase talvez inclusive sobretudo nomeadamente bem mal antes cedo tarde mesmo aliás afinal enfim nem"
)
PREPOSITIONS = (
    "de do da dos das desta deste destas destes dessa desse dessas desses daquela daquele daquelas daqueles dum duma ao à aos às àquele àquela"
    " em no na nos nas num numa nuns numas nesta neste nestas nestes nessa nesse nessas nesses naquela naquele naqueles naquelas por pelo pela"
    " pelos pelas para pra com sem sobre entre contra desde até sob durante ante perante segundo após junto através mediante exceto excepto"
    " consoante"
)
SUBORDINATORS = "que quando como se embora porque enquanto onde caso conforme porquanto pois"
CONJUNCTIONS = "e ou mas nem"
TIMES = MONTHS.replace("|", " ") + " " + WEEKDAYS.replace("|", " ")
PERSON_ENDINGS = "ista ólogo óloga ógrafo ógrafa"
NO_PERSON = "lista vista pista conquista entrevista mista revista prevista crista autopista autógrafo parágrafo telégrafo música física química químicas técnica técnicas mecânica botânica prima"
IN_FULL = "íntegra completo completa"
PRINTED_WRITINGS = "discurso carta comunicado declaração mensagem nota texto"
BY = "por pelo pela pelos pelas"
ADJUNCT_ENDINGS = "ado ada ados adas ido ida idos idas ando endo indo"
RECIPIENTS = "à ao às aos"
MATTERS = "saúde educação fazenda interior justiça defesa trabalho transportes agricultura exteriores economia cultura energia habitação igualdade segurança ambiente turismo finanças planejamento"
REFLEXIVES = "se"
TIME_NOUNS = "semanas meses horas hora minutos minuto dias anos segundos semana dia ano noite tarde manhã mês"
ABBREVIATIONS = "sr. sra. dr. dra. d. prof. profa. av. etc. núm. pág. art. gen. eng."
TITLES = (
    "sr sra senhor senhora dom dona dr dra doutor doutora presidente ministro ministra prefeito prefeita autarca governador governadora"
    " porta-voz diretor diretora secretário secretária senador senadora deputado deputada juiz juíza magistrada magistrado procurador"
    " procuradora delegado delegada comandante general coronel capitão professor professora papa rei rainha advogado advogada vereador"
    " vereadora vice-presidente ex-presidente engenheiro engenheira treinador treinadora técnico editor escritora escritor"
)
COURTESY = "sr sra senhor senhora dom dona dr dra"
ORGANISATIONS = (
    "oposição autarquia operadora fiscalização procuradoria ministério polícia partido câmara universidade banco associação sindicato tribunal agência governo conselho comité comitê federação"
    " instituto fundação prefeitura secretaria empresa companhia concessionária direção junta guarda"
)
BODY_NOUNS = (
    "exército marinha diário coligação delegação igreja família redação parlamento cooperativa congresso senado assembleia embaixada acusação autoridade reitoria bombeiros"
    " defesa organização organismo entidade instituição corporação coletivo congregação diocese emissora revista jornal editora clube"
    " equipe equipa grupo liga faculdade escola hospital museu comissão departamento órgão pasta coalizão aliança bancada rede ong"
)
COMPANY_NOUNS = (
    "empresa companhia firma multinacional montadora fabricante marca distribuidora fornecedora construtora petroleira"
    " seguradora farmacêutica startup mineradora estatal varejista"
)
SAME_ROLES = (
    "parlamentar deputado deputada senador senadora vereador vereadora|edil vereador vereadora|autarca prefeito prefeita presidente vereador"
    "|governante ministro ministra secretário secretária|titular ministro ministra secretário secretária|repórter jornalista"
    "|jornalista repórter|mandatário presidente governador prefeito|mandatária presidente governadora prefeita"
    "|gestor prefeito secretário diretor|gestora prefeita secretária diretora|treinador técnico|técnico treinador|treinadora técnica"
    "|timoneiro treinador|comandante treinador técnico|chefe diretor presidente|dirigente presidente diretor|executivo diretor presidente"
    "|executiva diretora presidente|magistrado juiz ministro desembargador conselheiro|magistrada juíza ministra desembargadora"
    "|causídico advogado|defensor advogado|defensora advogada|jurista advogado advogada professor professora|advogado defensor jurista"
    "|advogada defensora jurista|político deputado senador|política deputada senadora|oficial tenente capitão major coronel comandante"
    "|policial delegado sargento tenente|militar sargento tenente coronel|prelado bispo arcebispo cardeal|sacerdote padre pároco"
    "|religioso padre bispo frade|docente professor professora|educadora professora|educador professor|académico professor"
    "|acadêmico professor|pesquisador professor cientista biólogo|pesquisadora professora cientista bióloga"
    "|investigador professor cientista biólogo|investigadora professora cientista bióloga"
    "|especialista professor professora médico médica engenheiro engenheira|especialista pesquisador pesquisadora"
    "|médico cirurgião infectologista cardiologista|artista cantor cantora pintor pintora ator atriz"
    "|cineasta diretor diretora realizador realizadora|realizador cineasta|encenador director diretor|encenadora directora diretora"
    "|escritor autor|escritora autora|autor escritor|autora escritora|arqueiro goleiro|goleiro arqueiro|guarda-redes guardião"
    "|guardião guarda-redes|avançado atacante|atacante avançado artilheiro|artilheiro atacante|jogador atacante goleiro zagueiro meia"
    "|jogadora pivô atacante goleira|empresário dono proprietário fundador|empresária dona proprietária fundadora|líder presidente dirigente"
    "|sindicalista presidente dirigente"
)
POSSESSIVE = "seu sua seus suas"
SPEECH_NOUNS = (
    "declaração declarações carta mensagem tuíte post palavras discurso comunicado promessa nota comentário resposta réplica desabafo apelo"
    " acusação denúncia aviso alerta frase queixa lamento relato reação reacção crítica versão tese garantia avaliação opinião parecer juízo"
    " análise explicação advertência constatação admissão conclusão agradecimento saudação lema grito balanço"
)
LETTERS = "carta mensagem tuíte post comunicado nota"
_OR = (
    "adestrad administrad agress agricult agrimens animad apoiad apresentad assess audit bailad batalhad cantad caçad cobrad colaborad composit"
    " consult consumid controlad coordenad corred direct inspect cred criad cuidad curad defens desembargad deved diret domad dout edit educad eleit embaixad"
    " empreended encenad entregad escalad escrit escult fiscalizad forneced fundad gest governad historiad ilustrad inspet instrut interlocut"
    " invas investid investigad jogad leit locut lutad mediad ministrad morad nadad narrad negociad observad operad opress orad organizad past"
    " pescad pesquisad procurad produt profess programad promot proved realizad redat reit relat remad senad servid supervis torced trabalhad"
    " tradut treinad velejad venced vended veread pint"
)
_O = (
    "acusad advogad agrônom alun amig aposentad arguid arquitet astrônom autarc açougueir banqueir barqueir benzedeir biscateir bolseir"
    " bordadeir botânic cabeleireir candidat carteir catedrátic cenógraf companheir condenad confeiteir costureir coveir cozinheir cunhad"
    " delegad deputad don empregad empresári enfermeir engenheir estagiári executiv faxineir fazendeir ferid ferreir filh filósof funcionári"
    " físic garimpeir garot guerrilheir herdeir hoteleir idos inquilin jangadeir jardineir lavadeir livreir lixeir maestr magistrad mandatári marceneir"
    " marinheir mecânic menin merendeir ministr missionári moç médic músic namorad net noiv operári padeir parceir parteir passageir pedreir"
    " porteir prefeit prim proprietári quitandeir químic rabequeir refugiad sanfoneir sapateir secretári seringueir sobrinh sogr subprefeit"
    " suspeit síndic sóci tesoureir técnic usuári velh veterinári violeir vizinh voluntári árbitr"
)
PEOPLE = (
    "representante militante residente bastonário conselheiro conselheira editora aliado aliada adepto adepta "
    + " ".join(f"{stem}{ending}" for stem in _OR.split() for ending in "or ora ores oras".split())
    + " "
    + " ".join(f"{stem}{ending}" for stem in _O.split() for ending in "o a os as".split())
    + " agente agentes apicultor arcebispo artista atacante ativista ativistas atleta ator atriz autor autora avó avô banhista bispo blogueira"
    " blogueiro bombeira bombeiro bombeiros cabo campeã campeão cantor cantora capitão chanceler chef chefe chefes ciclista cidadã cidadão"
    " cidadãos cientista cientistas cineasta cirurgiã cirurgião cliente clientes colega colegas comandante comerciante comerciantes congressista"
    " contribuinte dentista denunciante designer dirigente dirigentes docente economista edil especialista especialistas estivador estivadores"
    " estudante estudantes ex-aluna ex-aluno ex-jogador ex-ministra ex-ministro ex-prefeita ex-prefeito ex-presidente ex-secretária"
    " ex-secretário familiar familiares feirante feirantes fonte fontes freira gente gerente goleira goleiro guarda heroína herói homem"
    " imperatriz indígena influenciador influenciadora intérprete irmã irmão jornalista jornalistas jovem jovens luthier líder líderes mestra"
    " mestre monge motorista mulher mãe mães oficiais oficial padre pai pais parente parentes parlamentar parlamentares patroa patrão pianista"
    " poeta poetisa policiais policial porta-bandeira porta-voz povo psicóloga psicólogo psiquiatra quilombola rapaz rapazes repórter"
    " responsáveis responsável ribeirinho ribeirinhos roteirista ré réu sargento sertanejo sobrevivente sobreviventes socióloga sociólogo"
    " soldado tenente tenista testemunha testemunhas tia tio turista vice vice-prefeita vice-prefeito vocalista vítima vítimas youtuber zagueira"
    " zagueiro"
    " governante prelado pároco sacerdote religioso guarda-redes guardião avançado arqueiro artilheiro militar jurista cientista académico acadêmico gestor gestora pivô causídico"
    " piloto pilotos pilota maratonista nadador nadadora judoca surfista velejador skatista ginasta boxeador pugilista volante"
    " meio-campista centroavante keeper árbitra juízes humorista comediante palhaço palhaça mágico apresentadores radialista confeiteira"
    " sommelier enólogo enóloga viticultor viticultora vinicultor agrónomo agrónoma pecuarista boiadeiro vaqueiro seringueiro castanheira"
    " castanheiro extrativista marisqueira marisqueiro catador catadora faxineira diarista empregada doméstica babá porteiro zelador"
    " zeladora síndica camelô ambulante quitandeira taxista uberista caminhoneiro caminhoneira camionista motociclista motoboy carteiro"
    " maquinista ferroviário ferroviária marítimo estivadora comissária aeromoça farmacêutico parteira obstetra pediatra oncologista"
    " epidemiologista virologista anestesista socorrista paramédico paramédica cuidadora fisioterapeuta nutricionista reitor reitora"
    " decano catedrática bolsista mestrando mestranda doutorando doutoranda calouro caloura universitário universitária vestibulanda"
    " vestibulando aluna missionária pastor pastora imã rabino diácono babalorixá ialorixá pai-de-santo mãe-de-santo cacique pajé"
    " liderança notário tabelião tabeliã promotor promotora perita perito criminalista carcereiro preso presos detento detenta detentos"
    " recluso foragido assaltante ladrão ladrões refém atirador agressor hacker traficante desabrigado desabrigada desabrigados"
    " desalojado desalojada desalojados desempregado desempregada estagiária aprendiz operária metalúrgico bancário bancária contador"
    " contadora contabilista corretor informático programadora ilustradora quadrinista cenógrafa figurinista dramaturgo dramaturga"
    " coreógrafo coreógrafa soprano tenor maestro maestrina regente violonista guitarrista baterista sambista rapper funkeiro funkeira dj"
    " influencer streamer tiktoker náufrago romeiro romeira peregrino peregrina emigrante imigrante migrante refugiada forasteiro"
    " bailarino bailarina galerista curadora livreira bibliotecário bibliotecária arquivista museólogo museóloga restaurador restauradora"
    " artesão artesã artesãos oleiro oleira tecelã tecelão rendeira bordadeira ceramista marceneira serralheiro eletricista canalizador"
    " encanador jardineira"
)
UNNAMED = "fonte fontes testemunha testemunhas usuário usuária leitor leitora cliente passageiro passageira"
LETTERS = "comunicado carta nota mensagem tuíte post"
PROVIDING_FORMS = (
    "prevê previa estabelece estabelecia determina determinava proíbe proibia"
    " dispõe dispunha impõe impunha obriga estipula estipulava permite autoriza"
)
DOCUMENTS = (
    "relatório carta comunicado estudo sondagem pesquisa sentença acórdão lei petição artigo livro cartaz documento texto nota mensagem"
    " decreto resolução portaria regulamento contrato diretiva constituição edital norma despacho estatuto tratado"
)
CONTENT, CONTENT_QUESTIONS = "que", "se como"
TURNS = "pergunta resposta p r"

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
SIDES = "à esquerda|à direita|ao centro"
SIDES_FIRST = "da esquerda para a direita|da esquerda à direita"
TIME_AGO = "horas?|dias?|minutos?"
