"""Spanish."""

# --- recognition -------------------------------------------------------------------------------
COMMON = "el los las del se que una con por para no su al lo más este esta han fue ha como pero sus también entre sobre ya sin muy años"

# --- lines (see en.py) ---------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "author box"): "sobre el autor|sobre la autora",
    ("related", "header of related links"): (
        "lea también|lee también|leer más|lea más|lee más|te puede interesar|te puede gustar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados"
        "|contenido relacionado|relacionado|relacionados|más noticias|más información|lo más leído|lo más visto|más leídas|más leído|últimas noticias|ver también|vea también"
        "|temas relacionados|temas|etiquetas|archivado en|recomendado|recomendados|no te pierdas|además|en portada|más en|más sobre este tema|sigue leyendo"
    ),
    ("comment", "header of comments"): "comentarios|comentar|deja un comentario|ver comentarios|escribe un comentario|deja tu comentario",
    ("boilerplate", "share line"): "compartir|comparte|compartir en facebook|compartir en twitter|compartir en whatsapp|imprimir|enviar por correo|guardar|copiar enlace|síguenos|seguir|escuchar|enviar",
    ("boilerplate", "advertisement label"): "publicidad|anuncio|pub|continúa debajo de la publicidad|advertencia|espacio publicitario",
    ("boilerplate", "navigation line"): "inicio|portada|menú|buscar|iniciar sesión|regístrate|registrarse|suscríbete|suscribirse|mi cuenta|aviso legal|política de privacidad|contacto|ir al contenido|cerrar|siguiente|anterior|ver más|video|vídeo|videos|vídeos",
    ("boilerplate", "promotion"): "suscríbete|suscríbase|suscríbete a nuestro boletín|recibe nuestro boletín|apúntate|hazte socio",
}
STARTS = {
    ("related", "header of related links"): (r"(?:lea|lee|leer|vea|mira|ver|más)(?: también| más| además| información)?\s?: ", r"(?:lea|lee|vea|te puede|le puede) (?:también|además|interesar)\b"),
    ("comment", "header of comments"): (r"\d+ comentarios?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"todos los derechos reservados", r"prohibida (?:la|su) reproducción"),
    ("boilerplate", "disclaimer"): (r"\(?(?:con información de|fuente|fuentes)\s?:? [^.]{2,60}$", r"este (?:artículo|texto) (?:fue|es|se) [^.]{0,140}$"),
    ("boilerplate", "promotion"): (r"(?:suscríbete|suscríbase|regístrate|apúntate|únete)\b", r"(?:recibe|síguenos|sigue|descarga|sigue toda)\b.{0,120}(?:boletín|newsletter|whatsapp|facebook|twitter|correo|app|telegram)\b"),
}
HOLDS_WORDS = "cookies|privacidad|datos personales| min|lectura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utiliza(?:mos)? cookies|política de privacidad|política de cookies|datos personales",),
    ("boilerplate", "reading time"): (r"^(?:tiempo de lectura\s?:? )?\d+ ?(?:min|minutos)(?: de lectura)?\.?$",),
}

# --- header -------------------------------------------------------------------------------------
BYLINE = r"por|texto|escrito por|redacción de"
DATE_LABEL = r"publicado(?: el| en)?|actualizado(?: el| a las)?|última actualización|fecha|creado|modificado"
SECTION_LABEL = r"sección"
RECIPE = "ingredientes|preparación|elaboración|raciones|porciones|tiempo de preparación|dificultad"
READER = r"tú|tu|tus|te|usted"
STAFF = r"redacción|agencia|agencias|corresponsal|enviad[oa] especial|periodista"

# --- dates (see en.py) -------------------------------------------------------------------------------
MONTHS = (
    "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic"
)
WEEKDAYS = "lunes lun|martes|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom"
MODIFIED = "actualizado|actualizada|actualización|modificado|modificada"

# --- bylines (see en.py) ---------------------------------------------------------------------------
BYLINE_AND = "y|e|con"
BYLINE_WHERE = "en|desde|para"
BYLINE_NOT_WRITING = "foto|fotos|fotografía|fotografías|ilustración|vídeo|video|gráfico|traducción"
BYLINE_JOBS = (
    "corresponsal|corresponsales|redactor|redactora|redactores|periodista|periodistas|enviado|enviada|columnista"
    "|reportero|reportera|editor|editora|director|directora"
)
BYLINE_BEATS = "especial|jefe|jefa"
BYLINE_ORGANISATIONS = (
    "redacción|agencia|agencias|prensa|noticias|diario|periódico|universidad|instituto|ministerio|radio"
    "|televisión"
)
