"""Spanish; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "el los las del se que una con por para no su al lo más este esta han fue ha como pero sus también entre sobre ya sin muy años de la en y a le es cuando está dijo había desde hasta porque él ella hay tras según solo donde"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:tiempo de lectura)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minutos?|mins?)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minutos?|mins?)\.?\s?-?\s?(?:de lectura)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "reproduciendo|reproducir|reproducir vídeo|reproducir video|ver vídeo|ver video|ampliar|ampliar foto|ampliar imagen|ver galería|pantalla completa",
    ("boilerplate", "form or control"): "¿te ha resultado útil este artículo|te ha resultado útil este artículo|gracias por tu opinión|gracias por tus comentarios",
    ("boilerplate", "author box"): "sobre el autor|sobre la autora|sobre la firma",
    ("related", "header of related links"): (
        "lea también|lee también|leer más|lea más|lee más|te puede interesar|te puede gustar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados"
        "|contenido relacionado|relacionado|relacionados|más noticias|más información|lo más leído|lo más visto|más leídas|más leído|últimas noticias|ver también|vea también"
        "|temas relacionados|temas|etiquetas|archivado en|recomendado|recomendados|no te pierdas|además|en portada|más en|más sobre este tema|sigue leyendo|seguir leyendo|siga leyendo"
    ),
    ("comment", "header of comments"): "comentarios|comentar|deja un comentario|ver comentarios|escribe un comentario|deja tu comentario",
    ("boilerplate", "share line"): "compartir|comparte|compartir en facebook|compartir en twitter|compartir en whatsapp|imprimir|enviar por correo|guardar|copiar enlace|síguenos|seguir|escuchar|enviar|escucha esta nota aquí|escucha esta nota|escuchar esta nota|escucha este artículo|escucha la noticia|escuchar artículo|escuchar noticia",
    ("boilerplate", "advertisement label"): "publicidad|anuncio|pub|continúa debajo de la publicidad|advertencia|espacio publicitario",
    ("boilerplate", "navigation line"): "inicio|portada|menú|buscar|iniciar sesión|regístrate|registrarse|suscríbe|mi cuenta|aviso legal|política de privacidad|contacto|ir al contenido|cerrar|siguiente|anterior|ver más|video|vídeo|videos|vídeos",
    ("boilerplate", "promotion"): "suscríbe|suscríbase|suscríbete a nuestro boletín|recibe nuestro boletín|apúntate|hazte socio",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"ver (?:esta|la) (?:publicación|foto) en (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"(?:una|un) (?:publicación|foto|post|video|vídeo) (?:compartid[ao]|publicad[ao]) (?:de|por)\b",
    ),
    ("boilerplate", "form or control"): (r"(?:tu|su) navegador no (?:soporta|admite|es compatible)\b", r"tu suscripción se está usando en otro dispositivo", r"¿por qué estás viendo esto\b", r"\(?\d{1,3} (?:fotos|imágenes)\)?$",),
    ("related", "link to another story"): (r"para (?:leer|saber|ver) (?:más )?[^.]{3,60}, ?(?:haga |haz |da |dé )?clic aquí\.?$",),
    ("related", "header of related links"): (r"(?:lea|lee|leer|vea|mira|ver|más)(?: también| más| además| información| aquí| acá| en contexto)?\s?: ", r"(?:lea|lee|vea|te puede|le puede) (?:también|además|interesar)\b"),
    ("comment", "header of comments"): (r"\d+ comentarios?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"todos los derechos reservados", r"prohibida (?:la|su) reproducción"),
    ("boilerplate", "disclaimer"): (r"\(?(?:con información de|fuente|fuentes)\s?:? [^.]{2,60}$", r"este (?:artículo|texto) (?:fue|es|se) [^.]{0,140}$"),
    ("boilerplate", "promotion"): (r"(?:suscríbe|suscríbase|regístrate|apúntate|únete)\b", r"(?:recibe|síguenos|sigue|descarga|sigue toda)\b.{0,120}(?:boletín|newsletter|whatsapp|facebook|twitter|correo|app|telegram)\b"),
}
HOLDS_WORDS = "cookies|privacidad|datos personales| min|lectura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utiliza(?:mos)? cookies|política de privacidad|política de cookies|datos personales",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minutos)\.?$"),
}
NOTICE_WORDS = "seguir leyendo|código qr|derechos reservados|suscríbe|síguenos|únete|canal de|descarga|boletín|newsletter|comisión|comentario| originalmente| clic "
NOTICES = (
    r"^para seguir leyendo\b[^.]{0,60}\b(?:suscr|regístr|inicia)",
    r"(?:escanea|escanee) (?:el|este) código qr",
    r"todos los derechos reservados",
    r"suscríbe(?:te|se) (?:a|al|gratis|ahora|aquí)\b",
    r"síguenos (?:en|a través)",
    r"únete (?:a|al|desde|ahora|aquí)\b[^.]{0,40}(?:canal|grupo|comunidad|celular|enlace|whatsapp|telegram)",
    r"(?:nuestro|tenemos) canal de (?:telegram|whatsapp|youtube)",
    r"descarga (?:nuestra|la) (?:app|aplicación)",
    r"recib(?:e|a|ir)[^.]{0,60}(?:boletín|newsletter|correo electrónico)",
    r"recibir una comisión",
    r"deja (?:tu|un) comentario",
    r"publicad[oa] originalmente",
    r"(?:haz|haga) clic (?:aquí|acá)",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"(?:publicado|redactado|elaborado) por|por|autor(?:a|es)?(?=\s?:)|escribe|textos?(?: y fotos?)?|(?:una? )?(?:artículo|análisis|crónica|entrevista|reportaje|columna|opinión) (?:de|por)|escrito por|redacción de"
DATE_LABEL = r"publicado(?: el| en)?|actualizado(?: el| a las)?|última actualización|fecha|creado|modificado"
SECTION_LABEL = "sección"
DATE_PREPOSITION = "el"
LIFE_DATES = "nació"
HOME = "inicio|portada|usted está aquí|está aquí|volver"
RECIPE = "ingredientes|preparación|elaboración|raciones|porciones|tiempo de preparación|dificultad"
SITE_HEADINGS = "noticias inicio portada directo buscar"
NUMBERS = "dos tres cuatro cinco seis siete ocho nueve diez once doce"
SHOP_CONTROLS = "añadir al carrito|añadir a la cesta|agregar al carrito"
SITE_PAGES = (
    "política de privacidad|aviso legal|política de cookies|términos y condiciones|quiénes somos|contacto|mapa del sitio"
)
NO_ARTICLE = r"página no encontrada|error (?:404|403|500)|acceso denegado|no se (?:ha )?encontr(?:ó|ado) la página|tu privacidad|inicia sesión para"
OTHER_LISTS = (
    "paso a paso|necesitas|necesitarás|materiales|lista de la compra|índice|en este artículo|ingredientes|preparación|elaboración|horarios|horario|entradas|precios|lea también|programa|contacto|fuentes"
)
OFFER_LABELS = "cuándo|dónde|fecha|lugar|hora|horario|precio|entrada|entradas|teléfono|tel|dirección"
MEASURES = "g kg ml cl l gramos cucharada cucharadas cucharadita cucharaditas pizca diente dientes taza tazas unidades piezas"
READER = r"tú|tu|tus|te|usted"

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "en de"
CITY_NAMES = (
    "londres=london|parís=paris|bruselas=brussels|moscú=moscow|pekín=beijing|ginebra=geneva|viena=vienna|"
    "berlín=berlin|varsovia=warsaw|atenas=athens|copenhague=copenhagen|estocolmo=stockholm|nueva york=new york|"
    "tokio=tokyo|el cairo=cairo|jerusalén=jerusalem|teherán=tehran|bagdad=baghdad|nueva delhi=new delhi|"
    "ciudad de méxico=mexico city|la habana=havana|la haya=the hague|amberes=antwerp|fráncfort=frankfurt|"
    "colonia=cologne|hamburgo=hamburg|múnich=munich|milán=milan|venecia=venice|nápoles=naples|turín=turin|"
    "lisboa=lisbon|praga=prague|kiev=kyiv|bucarest=bucharest|belgrado=belgrade|damasco=damascus|argel=algiers|"
    "ciudad del cabo=cape town|singapur=singapore|seúl=seoul|filadelfia=philadelphia|nueva orleans=new orleans|"
    "edimburgo=edinburgh|estrasburgo=strasbourg|marsella=marseille|burdeos=bordeaux|zúrich=zurich|"
    "ciudad de panamá=panama city|ciudad de guatemala=guatemala city"
)

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago"
    "|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic"
)
WEEKDAYS = "lunes lun|martes|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom"
MODIFIED = "actualizado|actualizada|actualización|modificado|modificada"
PLACE_LABEL = "lugar|ciudad"
HEADLINE_LABEL = "título|titular"
TEXT_LABEL = "texto completo|texto"
END_OF_TEXT = "fin"

# --- bylines --------------------------------------------------------------------------------------
PLACE_BEFORE_STOP = True
BYLINE_AND = "y|e|con"
INTERVIEW_BY = "(?:una |la )?entrevista (?:de|por)"
INTERVIEW_WITH = "(?:con|a)"
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
BYLINE_CONTACT = "seguir|contactar|contacto"
BYLINE_BEHIND = r"(?<!\S)(?:ver (?:todos|más|perfil)|más (?:de|artículos))\b"
BYLINE_COUNTED = "(?:min(?:utos?)?|h(?:oras?)?|días?|semanas?|mes(?:es)?|años?)|compartidos|vistas|comentarios?"
COUNTED_FROM = "hace"
DATE_WORDS = "hora|lectura"

# --- speech ---------------------------------------------------------------------------------------
OF = "de del"
VERB_BEFORE_SUBJECT = NOUN_FIRST = DROPPED_SUBJECTS = DIALOGUE_DASHES = True
_AR = (
    "recalc remarc enfatiz reiter acot alert avis augur celebr estim valor reproch ironiz brome aclar matiz puntualiz especific"
    " ejemplific ahond remat sentenci lanz argument cuestion reflexion apostill confes revel desvel reivindic plante vaticin pronostic"
    " inform reafirm adelant avanz anticip narr detall precis relat opin remarc concret desgran razon rememor testific certific corrobor ratific refut"
    " contraatac dictamin tuite divulg calcul ilustr sintetiz discrep censur recrimin increp equipar garantiz jur amenaz notific comunic"
    " traslad formul verbaliz insinu sincer desahog quej jact congratul felicit disculp excus ufan anim invit exhort inst solicit aconsej abog apel"
    " clam grit murmur susurr mascull musit suplic implor enunci pormenoriz esboz aventur asever rubric abund remach proclam pregon postul tante descart"
    " destac denunci anunci expres pregunt reclam elogi alab ensalz terci replic contest rezong refunfuñ suspir interpel orden zanj apostill"
    " resalt aleg repudi deplor fustig consign grafic sospech apunt señal asegur explic declar indic subray coment agreg lament critic continu complement afirm rechaz justific exclam bram espet desliz"
)
_OTHER_ING = (
    "lanz calcul traslad formul invit anim tante estim valor detall orden clam grit murmur susurr mascull musit suplic implor rezong refunfuñ suspir"
    " brome exclam bram jact"
).split()
SPEECH_FORMS = (
    " ".join(f"{stem}{ending}" for stem in _AR.split() for ending in "a ó an aron ado aba aban ar".split())
    + " dirá dirán diría dirían cree entiende entienden entendió entendía piensan teme temen temió temía duda dudan intuye confía confían confió"
    " confiaba mantenía exigía rebatía desmentía negaba refería esgrimía prometía asumía proponía sugería intervenía condenó condenaron"
    " publicó publicaron posteó"
    + " decir responder reconocer advertir admitir insistir defender sostener mantener exigir pedir añadir concluir repetir sugerir proponer exponer"
    " desmentir negar recordar confesar contar manifestar asumir agradecer aplaudir transmitir resumir"
    + " pedido piden pidieron pedía decían insisten insistieron insistía concluyen concluyeron concluido concluía prometido prometieron repite repitió"
    " repiten repetido rebate rebatió rebatido desmiente desmintió desmentido desmienten desmintieron niega negó negado niegan negaron cuentan contaba"
    " recuerdan recordaron recordaba confiesa confiesan ruega rogó expone exponen expuso expusieron expuesto"
    " aduce aducen adujo adujeron resumen resumía asume asumió presume presumió aplaude aplaudió aplaudido alude aludió arguye arguyó esgrime esgrimió"
    " esgrimido transmite transmitió transmitido difundió difundido arremete arremetió agradecen agradecieron creen creía piensa pensaba exigen reiteran"
    " ríe rio rió sonríe sonrió interviene intervino soltó suelta mantiene mantienen mantuvo mantenido sostienen sostuvieron sostenía manifiestan"
    " manifestaron manifestaba añadía respondía responden respondían reconocen reconocieron reconocía admiten admitieron admitía advierten advertía"
    " defienden defendieron defendía proponen propusieron sugieren sugirieron coinciden coincidieron coincidía escriben escribieron escribía"
    " prosiguen describen resumieron confirman confirmaron critican criticaron criticado criticaba lamentan lamentaron lamentado desgrana"
    " respondieron dijeron aseguraron señalaron insistieron advirtieron pidieron denunciaron anunciaron explicaron contaron coincidieron coincide coincidió"
    + " refirió refiere referido sugirió sugiere sugerido prosiguió prosigue proseguido defendió defiende defendido exigió exige exigido"
    " agradeció agradece agradecido propuso propone propuesto continúa insinuó insinúa concedió concede reprochó repuso "
    "habla hablan hablaron premió premiado elogió elogia elogiado promovió ve ven vio exigieron reclamaron reclama habló hablado calificó calificado dijo dice dicen dicho dijeron decía declaró declara declarado declararon afirmó afirma afirmado afirmaron añadió añade añadido"
    " añadieron explicó explica explicado explicaron señaló señala señalado señalaron aseguró asegura asegurado aseguraron indicó indica"
    " indicado destacó destaca destacado subrayó subraya subrayado advirtió advierte advertido comentó comenta comentado contó cuenta"
    " contado agregó agrega agregado apuntó apunta apuntado manifestó manifiesta manifestado sostuvo sostiene sostenido expresó expresa"
    " expresado escribió escribe escrito tuiteó preguntó pregunta preguntado respondió responde respondido anunció anuncia anunciado"
    " reconoció reconoce reconocido recordó recuerda recordado insistió insiste insistido denunció denuncia denunciado admitió admite"
    " admitido confirmó confirma confirmado concluyó concluye lamentó lamenta prometió promete criticó critica pidió pide reclamó reclama"
    " resumió resume zanjó detalló detalla precisó precisa relató relata exclamó opinó opina remarcó"
)
INFINITIVE_ENDINGS = "ar er ir"
INSCRIBED_FORMS = "lee leer leía"
INVERTING = (
    "dijo dice dicen dijeron declaró declara declararon afirmó afirma afirmaron añadió añade añadieron explicó explica explicaron"
    " señaló señala señalaron aseguró asegura aseguraron indicó indica indicaron destacó destaca advirtió advierte comentó agregó"
    " apuntó apunta manifestó manifiesta sostuvo sostiene respondió"
)
NAMING_FORMS = (
    "considera considerar consideró consideran consideraron considerado atribuye atribuyó atribuyen atribuido calificó califica calificado califican calificaron"
    " calificaba llamó llama llamado describió describe descrito describen describieron describía tachó tacha tachado tachan tacharon"
    " tildó tilda tildado tildan tildaron acusó acusa acusado acusan acusaron definió define definido definen definieron"
    " retrató retrata retratado juzgó juzga juzgado equiparó equipara equiparado"
)
PARTICIPLES = " ".join(
    form for form in f"{SPEECH_FORMS} {NAMING_FORMS}".split() if form.endswith(("ado", "ido", "icho", "crito", "puesto"))
)
NOUN_OR_VERB = (
    "cuenta cuentan pregunta denuncia sentencia queja demanda alerta replica protesta lanza precisa critica amenaza reza anima expresa manifiesta"
    " confesa suma nota carga firma orden llama reclama espera informa avisa ve ven vio habla detalla celebra calcula estima valora"
)
ING_FORMS = (
    " ".join(f"{stem}ando" for stem in _AR.split() if stem not in _OTHER_ING)
    + " añadiendo diciendo calificando concluyendo advirtiendo insistiendo reconociendo admitiendo defendiendo sosteniendo manteniendo"
    " pidiendo exigiendo respondiendo rebatiendo desmintiendo negando proponiendo sugiriendo escribiendo prometiendo considerando recordando"
    " contando confesando prosiguiendo repitiendo manifestando entendiendo"
)
PLURAL_VERB_ENDINGS = "n"
SPEAKING_FROM = "desde"
VIEWS = "juicio opinión parecer entender criterio palabras análisis versión visión ver"
RESUMED = "así|con estas palabras|con esas palabras|en estos términos|en esos términos|de esta manera|de esta forma|de este modo|con esta frase|con esa frase|con esta reflexión|con esa reflexión|con este mensaje|con ese mensaje|quien habla es|quien lo dice es|quien así habla es|lo|la frase es de|la reflexión es de|la confesión es de|las palabras son de|palabra de|habla"
AS_TOLD = "como|tal como|tal y como|así como|como bien"
ACCORDING = "según|de acuerdo con|para|en opinión de|en palabras de|a juicio de|en opinión del|en palabras del|a juicio del|al decir de"
ACCORDING_AFTER = "para"
MARKED_NOUNS = "caso operación ley plan efecto trama pacto informe decreto sumario"
TERMS = "llamado llamada llamados llamadas titulado titulada denominado denominada apodado palabra término novela película libro canción serie"
BEFORE_NOUN = (
    "nuevo nueva anciano anciana antiguo antigua actual entonces ex gran grande propio propia joven viejo vieja primer primera segundo segunda tercer tercera"
    " último última único única mismo misma citado citada mencionado mencionada veterano veterana conocido conocida famoso famosa célebre"
    " reputado reputada prestigioso prestigiosa reconocido reconocida influyente popular máximo máxima principal polémico polémica flamante"
    " histórico histórica fallecido fallecida difunto difunta malogrado malograda presunto presunta supuesto supuesta carismático carismática"
    " experimentado experimentada ilustre mítico mítica legendario legendaria brillante exitoso exitosa recién otrora buen buena mejor pequeño"
    " pequeña laureado laureada galardonado galardonada renombrado renombrada respetado respetada controvertido controvertida cuestionado"
    " cuestionada querido querida doble triple futuro futura eventual sendos propios nuevos nuevas antiguos antiguas grandes jóvenes primeros"
    " primeras últimos últimas viejos viejas mismos mismas principales"
)
ARTICLES = "el la los las un una"
ONE = "una"
DETERMINERS = "el la los las un una unos unas su sus nuestro nuestra mi mis este esta cada del"
INDEFINITE = "un una unos unas"
PLURAL_ARTICLES = "los las unos unas"
QUANTIFIERS = "cuatro cinco seis siete ocho nueve diez once doce uno decenas cientos miles docenas centenares millares estos estas algunos algunas varios varias todos todas muchos muchas otro otra otros otras dos tres"
PRONOUNS = "él ella ellos ellas yo nosotros usted ustedes"
OBJECT_PRONOUNS = "lo le les se me te nos"
SPEAKER_PRONOUNS = "él ella ellos"
OF_THE_WRITER = "yo"
SPEAKER_FORMS = "yo me mi mis soy"
GENDER_PAIRS = "a:o ora:or esa:e triz:tor ina:ín ana:án ona:ón"
POINTING = "este esta ese esa aquel aquella"
MANNER_ENDINGS = "mente"
GENERAL_PEOPLE = (
    "hombre mujer señora señor joven chico chica padre madre marido esposa hermano hermana hijo hija abuelo abuela vecino vecina"
    " residente jubilado jubilada inquilino inquilina propietario propietaria víctima testigo sospechoso sospechosa"
)
CONCERNED = "aludido aludida interesado interesada"
LATTER = "último última"
SAME_OFFICES = "jefe del estado=rey|jefe de gobierno=presidente|jefe del ejecutivo=presidente|primer edil=alcalde"
DOING_ENDINGS = "ar er ir"
DECADES = (
    "treintañero:30 treintañera:30 cuarentón:40 cuarentona:40 cincuentón:50 cincuentona:50 sexagenario:60 sexagenaria:60"
    " septuagenario:70 septuagenaria:70 octogenario:80 octogenaria:80 nonagenario:90 nonagenaria:90"
)
AFTER_NOUN_ENDINGS = (
    "ista al ico ica ivo iva ano ana ino ina ense eño eña oso osa ario aria ante ente ado ada ido ida or ora és esa ero era il ble"
)
MALE = "el un hombre joven vecino abuelo tío alcalde él señor don padre hijo hermano marido rey príncipe"
FEMALE = "la una mujer vecina abuela tía alcaldesa ministra ella señora doña madre hija hermana esposa reina princesa"
MALE_PRONOUNS, FEMALE_PRONOUNS = "él", "ella"
GENDER_PAIRS = "a:o a: esa:e iz:or"
PLURAL = "ellos ellas"
WHO = "quien quienes"
RELATIVES = "quien quienes cual cuales"
BE = "es son era eran fue fueron ser sido está están estaba sea será sería"
AUXILIARIES = "ha han había habían haya habría puede pueden debe deben quiere no haber va van"
ADVERBS = "ahora aquí ahí allí antes igualmente mañana actualmente también además luego después ayer hoy ya aún todavía así entonces asimismo posteriormente muy más sólo solo primero incluso siempre nunca tampoco quizá quizás finalmente recientemente previamente"
PREPOSITIONS = "de a al en con por para sin sobre entre contra desde hasta hacia tras durante ante bajo según mediante"
SUBORDINATORS = "que cuando como si aunque porque mientras donde cómo"
CONJUNCTIONS = "y e o u pero ni sino"
TIMES = MONTHS.replace("|", " ") + " " + WEEKDAYS.replace("|", " ")
TIME_NAMES = "mar domingo julio abril"
PERSON_ENDINGS = "ista ólogo óloga"
NO_PERSON = "lista vista pista conquista entrevista mista revista prevista autopista"
IN_FULL = "íntegro íntegra íntegramente completo completa"
PRINTED_WRITINGS = "discurso carta comunicado declaración mensaje texto"
BY = "por"
ADJUNCT_ENDINGS = "ado ada ados adas ido ida idos idas ando iendo"
RECIPIENTS = "a al"
MATTERS = "sanidad salud educación hacienda interior justicia defensa trabajo transportes agricultura exteriores economía cultura energía vivienda igualdad seguridad ambiente turismo"
REFLEXIVES = "se"
TIME_NOUNS = "semanas meses mes horas hora minutos minuto días años segundos párrafos párrafo noches semana día año noche tarde mañana"
ABBREVIATIONS = "sr. sra. dr. dra. d. dª. prof. av. etc. ee.uu. núm. pág. art. gral."
TITLES = (
    "entrenador entrenadora teniente concejal concejala enóloga enólogo editor editora patrón bióloga biólogo maestra maestro ingeniero ingeniera magistrado magistrada fiscal sr sra señor señora don doña dr dra doctor doctora presidente presidenta ministro ministra alcalde alcaldesa portavoz director"
    " directora secretario secretaria senador senadora diputado diputada juez jueza fiscal comisario comisaria general coronel jefe jefa"
    " gobernador gobernadora intendente intendenta embajador embajadora canciller obispo arzobispo congresista legislador legisladora subsecretario"
    " subsecretaria viceministro viceministra delegado delegada subdelegado subdelegada gerente rector rectora decano decana procurador procuradora"
    " contralor contralora inspector inspectora capitán comandante sargento párroco parlamentario parlamentaria edil regidor regidora exalcalde"
    " exalcaldesa exministro exministra expresidenta vicealcalde cardenal"
    " profesor profesora papa rey reina abogado abogada consejero consejera vicepresidente vicepresidenta expresidente"
)
COURTESY = "sr sra señor señora don doña dr dra"
AUTHORITIES = "ministerio policía tribunal juzgado senado congreso gobierno ayuntamiento fiscalía guardia"
PLACE_NOUNS = "calle avenida plaza parque río lago puente estación aeropuerto"
ORGANISATIONS = (
    "radio televisión canal diario periódico semanario mayoría minoría multitud muchedumbre público afición grada familia entorno acusación sala cúpula mesa cámara confederación colegio coordinadora mancomunidad observatorio academia patronato cofradía"
    " hermandad defensoría contraloría superintendencia secretaría subsecretaría cancillería embajada presidencia intendencia alcaldía comandancia patronal gremio empresa operadora diputación consejería oposición compañía fiscalía xunta generalitat plataforma ministerio policía partido ayuntamiento universidad banco asociación sindicato tribunal agencia gobierno consejo comité"
    " federación instituto fundación junta guardia"
)
BODY_NOUNS = (
    "iglesia redacción consultora parlamento guerrilla prefectura consistorio congreso senado juzgado audiencia arzobispado obispado gobernación municipalidad municipio ejército armada bomberos procuraduría"
    " defensa acusación organización organismo entidad institución corporación colectivo congregación diócesis cadena emisora medio revista rotativo"
    " sector ramo rubro área cooperativa sede editorial club equipo grupo liga facultad escuela hospital museo comisión departamento dirección fuerza coalición alianza"
    " bancada delegación cartera red ong operador operadora"
)
COMPANY_NOUNS = (
    "empresa compañía firma multinacional aerolínea fabricante marca distribuidora proveedora constructora petrolera eléctrica"
    " aseguradora tecnológica startup minera energética automotriz cervecera"
)
SAME_ROLES = (
    "corporado concejal concejala edil|edil concejal concejala regidor|congresista senador senadora diputado diputada"
    "|legislador diputado senador|legisladora diputada senadora|parlamentario diputado senador|parlamentaria diputada senadora"
    "|mandatario presidente gobernador alcalde|mandataria presidenta gobernadora alcaldesa|periodista reportero reportera"
    "|reportero periodista|reportera periodista|abogado letrado|letrado abogado|entrenador técnico|técnico entrenador"
    "|religioso sacerdote|cura sacerdote"
    "|consistorio ayuntamiento|corporación ayuntamiento|ejecutivo gobierno|gabinete gobierno|administración gobierno junta|cartera ministerio consejería"
    "|departamento ministerio consejería|responsable ministro ministra consejero consejera concejal concejala director directora secretario secretaria"
    "|titular ministro ministra consejero consejera secretario secretaria concejal concejala|jefe presidente primer ministro alcalde director"
    "|jefa presidenta ministra alcaldesa directora|dirigente presidente presidenta secretario secretaria portavoz líder coordinador coordinadora"
    " diputado diputada|líder presidente presidenta secretario secretaria portavoz candidato candidata|regidor alcalde concejal|regidora alcaldesa"
    " concejala|munícipe alcalde alcaldesa|burgomaestre alcalde|intendente alcalde|ejecutivo vicepresidente presidente director gerente"
    "|ejecutiva alcaldesa vicepresidenta presidenta directora gerente|directivo presidente vicepresidente director gerente"
    "|funcionario subsecretario secretario director delegado|funcionaria subsecretaria secretaria directora delegada"
    "|jerarca gerente director presidente|médico doctor director cirujano|médica doctora directora cirujana|doctor médico|doctora médica"
    "|galeno médico doctor|facultativo médico doctor|facultativa médica doctora|docente profesor profesora maestro maestra"
    "|preparador entrenador técnico|preparadora entrenadora técnica|técnica entrenadora|estratega entrenador técnico director"
    "|mister entrenador técnico|timonel entrenador|togado juez magistrado|magistrado juez|magistrada jueza|juez magistrado|jueza magistrada"
    "|procurador fiscal|procuradora fiscal|instructor juez magistrado|instructora jueza magistrada|vocero portavoz|vocera portavoz|portavoz vocero vocera|escritor novelista poeta autor ensayista"
    "|escritora novelista poeta autora ensayista|autor escritor novelista|autora escritora novelista|literato escritor novelista|intérprete"
    " cantante actor actriz músico pianista violinista|artista cantante pintor pintora escultor escultora actor actriz músico|realizador director"
    " cineasta|realizadora directora cineasta|cineasta director directora|prelado obispo arzobispo cardenal|purpurado cardenal arzobispo"
    "|sacerdote cura párroco|párroco cura sacerdote|investigador científico profesor catedrático|investigadora científica profesora catedrática"
    " bióloga|científico investigador biólogo físico químico|científica investigadora bióloga|académico profesor catedrático investigador"
    "|académica profesora catedrática investigadora|experto profesor investigador catedrático|experta profesora investigadora catedrática"
    "|empresario dueño propietario fundador|empresaria dueña propietaria fundadora|comunicador periodista conductor locutor"
    "|jugador futbolista delantero portero defensa central capitán mediocampista centrocampista extremo lateral zaguero guardameta ariete goleador"
    " volante pívot base|jugadora futbolista delantera portera defensa central capitana centrocampista"
    "|comunicadora periodista conductora locutora|presentador periodista conductor|presentadora periodista conductora|futbolista jugador"
    " delantero portero defensa|guardameta portero arquero|arquero portero guardameta|portero guardameta arquero"
    "|zaguero defensa central|atacante delantero|goleador delantero|uniformado policía agente sargento|militar general coronel capitán"
    "|boxeador púgil|boxeadora púgil|púgil boxeador boxeadora|monarca rey reina|mujer señora|político diputado senador presidente"
)
POSSESSIVE = "su sus"
SPEECH_NOUNS = (
    "declaración declaraciones carta mensaje tuit palabras discurso comunicado promesa respuesta réplica reacción opinión valoración conclusión"
    " explicación argumento advertencia consejo reflexión frase queja confesión versión tesis lema balance diagnóstico análisis comentario"
    " lamento juicio veredicto deseo temor convicción"
)
PEOPLE = (
    "prefecto gerenta coordinadora militante alumna esposo allegado allegada pariente hincha alguien crítico crítica técnica estratega preparador preparadora zaguero zaguera central lateral mediocampista centrocampista arquero "
    "arquera guardameta goleador goleadora delantera atacante juvenil canterano canterana futbolista deportista "
    "púgil boxeador boxeadora golfista nadador nadadora corredor corredora fondista gimnasta judoca luchador "
    "luchadora patinador patinadora motociclista árbitro árbitra colegiado colegiada "
    "exjugador exjugadora exfutbolista capitana directivo mandamás veterano veterana debutante ariete "
    "subsecretario subsecretaria viceministro viceministra delegado delegada subdelegado subdelegada munícipe "
    "político exalcaldesa excandidato excandidata exdiputado exdiputada exsenador exsenadora exgobernador "
    "exgobernadora exlíder lideresa procurador procuradora contralor contralora togado togada jurista penalista "
    "exjuez instructor instructora perito perita forense notario notaria inspector inspectora subinspector "
    "subinspectora sargento comandante almirante militar uniformado uniformada bombera asesor asesora "
    "asambleísta gobernante exmandatario exmandataria vicealcalde vicealcaldesa síndico síndica "
    "artista cantautor cantautora vocalista rapero rapera compositor compositora intérprete protagonista "
    "documentalista fotógrafo fotógrafa coreógrafo coreógrafa bailarín bailarina dramaturgo dramaturga poetisa "
    "ensayista narrador narradora librero librera curador curadora escultor escultora ilustrador ilustradora "
    "diseñador diseñadora modisto modista humorista comediante cómico presentador presentadora locutor locutora "
    "influencer youtuber creador creadora filósofo filósofa pensador pensadora intelectual catedrático catedrática "
    "académico académica rector rectora decano decana pedagogo pedagoga educador educadora monitor monitora "
    "bibliotecario bibliotecaria cronista columnista corresponsal redactor redactora articulista traductor "
    "traductora musicóloga violinista pianista guitarrista tenor soprano torero torera investigadora astrónomo "
    "astrónoma geógrafo geógrafa demógrafo demógrafa matemático informático especialista facultativo "
    "facultativa cirujano cirujana pediatra psiquiatra sanitario sanitaria matrona partera fisioterapeuta terapeuta "
    "nutricionista dietista cardióloga oncólogo oncóloga paleontólogo paleontóloga meteorólogo meteoróloga geólogo "
    "geóloga emprendedor emprendedora fundador fundadora cofundador cofundadora gestor gestora magnate banquero "
    "banquera inversor inversora accionista tendero tendera hostelero hostelera hotelero hotelera chef panadero "
    "panadera pastelero pastelera carnicero carnicera camarero camarera viticultor viticultora bodeguero bodeguera "
    "apicultor apicultora pastor pastora pescadora marinero marinera armador armadora patrona transportista "
    "camionero camionera taxista maquinista chófer repartidor repartidora albañil carpintero carpintera herrero "
    "herrera fontanero fontanera electricista mecánico minero obrero obrera operario operaria temporero temporera "
    "jornalero jornalera campesina artesano artesana alfarero alfarera campanero campanera peluquero peluquera "
    "costurera vigilante conserje limpiadora cuidador cuidadora jubilado jubilada pensionista empleado empleada "
    "becario becaria opositor opositora farmacéutico farmacéutica boticario boticaria mesero mesera cajero cajera chico chica "
    "muchacho muchacha anciano anciana adolescente octogenario octogenaria nonagenario nonagenaria septuagenario "
    "septuagenaria sexagenario sexagenaria residente residentes habitante habitantes lugareño lugareña paisano "
    "paisana forastero forastera turista turistas peregrino peregrina migrante refugiado refugiada superviviente "
    "sobreviviente detenido detenida imputado imputada sospechoso sospechosa preso recluso reclusa demandante "
    "demandado demandada viudo viuda nieto nieta sobrino sobrina cuñado cuñada suegro suegra novio novia compañero "
    "compañera amigo amiga colega sucesor sucesora predecesor predecesora antecesor antecesora contrincante "
    "adversario adversaria oponente aludido aludida interpelado interpelada entrevistado entrevistada promotor "
    "promotora impulsor impulsora coordinador coordinadora encargado encargada representante integrante miembro "
    "voluntario voluntaria ecologista manifestante manifestantes aprendiz aprendiza exalumno exalumna universitario "
    "universitaria cardenal prelado purpurado pontífice párroco fraile monje abad abadesa imán rabino diácono "
    "monarca soberano soberana infanta duque duquesa conde condesa marqués marquesa anfitrión "
    "anfitriona pasajero pasajera usuario usuaria cliente clienta inquilino inquilina arrendatario arrendataria "
    "ocupante caminante montañero montañera alpinista escalador escaladora guía guardabosques guarda ertzaina mosso "
    "alguacil pregonero "
    "candidato candidata aspirante precandidato precandidata corporado corporada cabildante religioso "
    "religiosa sacerdote monja jerarca reportero reportera periodista periodistas ejecutivo ejecutiva "
    "denunciante querellante defensor defensora hermano hermana familiares novelista poeta organizador "
    "organizadora politólogo politóloga psicólogo psicóloga veterinario veterinaria arquitecto arquitecta "
    "letrado letrada exministro exministra expresidenta exalcalde "
    "vocero vocera funcionario funcionaria mandatario mandataria dirigente líder legislador legisladora "
    "gobernador gobernadora intendente intendenta comunicador comunicadora conductor conductora panelista "
    "actor actriz cantante jugador jugadora delantero portero capitán analista economista sindicalista agente "
    "oficial médico médica enfermero enfermera docente estudiante estudiantes empresario empresaria productor "
    "productora ganadero ganadera agricultor agricultora comerciante comerciantes piloto bombero campesino "
    "director trabajador trabajadora trabajadores científico científica historiador historiadora campeón "
    "campeona activista víctima testiga dueño dueña propietario propietaria cura obispo arzobispo titular "
    "visitante músico pintor pintora cineasta realizador realizadora guionista ciclista tenista atleta "
    "seleccionador parlamentario parlamentaria congresista edil regidor regidora canciller embajador "
    "embajadora vicepresidente "
    "joven jóvenes cocinero cocinera pescador entrenador técnico gerente autor autora escritor escritora acusado acusada paciente bañista viajero viajera socio socia portavoz policía policías vecino vecinos vecina experto expertos experta investigador investigadores testigo testigos hombre mujer"
    " niño niña gente padres madre padre hijo hija alumno alumnos fuente fuentes responsable responsables"
)
ALSO_BODIES = "farmacéutica"
UNNAMED = "fuente fuentes informante testigo testigos denunciante usuario usuaria lector lectora cliente clienta pasajero pasajera"
LETTERS = "comunicado carta nota mensaje misiva tuit escrito"
DEMONYMS = (
    "español española francés francesa italiano italiana portugués portuguesa alemán alemana británico británica "
    "inglés inglesa escocés escocesa galés galesa irlandés irlandesa estadounidense norteamericano norteamericana "
    "canadiense mexicano mexicana guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña "
    "nicaragüense costarricense panameño panameña cubano cubana dominicano dominicana puertorriqueño puertorriqueña "
    "boricua haitiano haitiana colombiano colombiana venezolano venezolana ecuatoriano ecuatoriana peruano peruana "
    "boliviano boliviana chileno chilena argentino argentina uruguayo uruguaya paraguayo paraguaya brasileño "
    "brasileña belga holandés holandesa neerlandés neerlandesa suizo suiza austriaco austriaca austríaco austríaca "
    "danés danesa sueco sueca noruego noruega finlandés finlandesa islandés islandesa polaco polaca checo checa "
    "eslovaco eslovaca húngaro húngara rumano rumana búlgaro búlgara serbio serbia croata esloveno eslovena bosnio "
    "bosnia albanés albanesa griego griega turco turca ruso rusa ucraniano ucraniana bielorruso bielorrusa lituano "
    "lituana letón letona estonio estonia georgiano georgiana armenio armenia iraní israelí palestino palestina "
    "libanés libanesa sirio siria egipcio egipcia marroquí argelino argelina tunecino tunecina libio libia "
    "senegalés senegalesa nigeriano nigeriana ghanés ghanesa camerunés camerunesa keniano keniana etíope "
    "sudafricano sudafricana angoleño angoleña chino china japonés japonesa coreano coreana surcoreano surcoreana "
    "indio india paquistaní filipino filipina australiano australiana neozelandés neozelandesa andaluz andaluza "
    "aragonés aragonesa asturiano asturiana balear canario canaria cántabro cántabra castellano castellana catalán "
    "catalana extremeño extremeña gallego gallega madrileño madrileña murciano murciana navarro navarra riojano "
    "riojana valenciano valenciana vasco vasca vizcaíno vizcaína guipuzcoano guipuzcoana alavés alavesa zamorano "
    "zamorana leonés leonesa sevillano sevillana malagueño malagueña cordobés cordobesa granadino granadina "
    "gaditano gaditana bilbaíno bilbaína donostiarra zaragozano zaragozana barcelonés barcelonesa tarraconense "
    "gerundense leridano leridana mallorquín mallorquina ibicenco ibicenca salmantino salmantina burgalés burgalesa "
    "vallisoletano vallisoletana toledano toledana manchego manchega alicantino alicantina pontevedrés pontevedresa "
    "coruñés coruñesa lucense orensano orensana porteño porteña rosarino rosarina bonaerense limeño limeña cusqueño "
    "cusqueña arequipeño arequipeña bogotano bogotana caleño caleña antioqueño antioqueña caraqueño caraqueña "
    "habanero habanera capitalino capitalina tapatío tapatía regiomontano regiomontana poblano poblana oaxaqueño "
    "oaxaqueña yucateco yucateca sonorense montevideano montevideana santiaguino santiaguina quiteño quiteña "
    "guayaquileño guayaquileña paceño paceña tucumano tucumana mendocino mendocina"
)
PROVIDING_FORMS = (
    "establece establecía estableció prohíbe prohibía prohibió dispone disponía prevé preveía"
    " estipula estipulaba contempla contemplaba fija determina ordena obliga permite autoriza recoge"
)
DOCUMENTS = (
    "informe carta comunicado estudio encuesta sondeo sentencia fallo ley petición correo artículo libro cartel documento texto nota"
    " decreto resolución norma normativa reglamento ordenanza contrato convenio estatuto constitución código directiva dictamen protocolo"
    " mensaje"
)
CONTENT, CONTENT_QUESTIONS = "que", "si cómo"
TURNS = "pregunta respuesta p r"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_VERBS = "encontró|encontraron|señala|señalan|destaca|destacan|pide|piden|concluye|concluyen|concluyó|advierte"
FINDING_AUXILIARIES = "ha|han"
FINDING_SOURCE = "según"
ANNOUNCING = (
    r"(?:los|las|lo|el|la) siguientes?|a continuación|estas? son|estos son"
    r"|(?:algunos|algunas|varios|varias|dos|tres|cuatro|cinco|seis) (?:\w+ )?(?:razones|puntos|consejos|ejemplos|pasos"
    r"|medidas|preguntas|claves|propuestas)"
)

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "claves|las claves|en resumen|puntos clave|lo esencial|lo que se sabe|en breve|datos clave"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = "consentimiento|privacidad|datos personales"
OURSELVES = "nuestro|nuestra|nuestros|nuestras"
COMMENT_CONTROLS = "responder|denunciar|me gusta|citar"
WRITERS = "periodista|redactora?|corresponsal"
WRITER_VERBS = "es|escribe|trabaja"
SIDES = "izquierda|derecha|izda|dcha|izq"
SIDES_FIRST = r"de izquierda a derecha|de izq\. a dcha\.|desde la izquierda"
TIME_AGO = "horas?|días?|minutos?"
