"""Italian; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "il di che è per un una del della con non sono nel alla dei gli le dal anche più ha ma si come delle nella dopo ai al questo la in i hanno lo su da perché era molto stato cui dice solo tra secondo se nei due"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:tempo di lettura)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minut[oi]|min)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minut[oi]|min)\.?\s?-?\s?(?:di lettura)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "in riproduzione|riproduci|guarda il video|ingrandisci|schermo intero|apri la galleria",
    ("boilerplate", "form or control"): "questo articolo ti è stato utile|grazie per il tuo feedback",
    ("boilerplate", "author box"): "l'autore|informazioni sull'autore",
    ("related", "header of related links"): (
        "leggi anche|leggi di più|leggi tutto|articoli correlati|notizie correlate|potrebbe interessarti|ti potrebbe interessare|ti potrebbe interessare anche|potrebbe interessarti anche"
        "|i più letti|le più lette|più letti|ultime notizie|altre notizie|vedi anche|guarda anche|per approfondire|approfondimenti|argomenti|tag|in evidenza|da non perdere|ultima ora|correlati"
    ),
    ("comment", "header of comments"): "commenti|commenta|lascia un commento|scrivi un commento|leggi i commenti",
    ("boilerplate", "share line"): "condividi|condividi su facebook|condividi su twitter|stampa|invia|salva|copia link|copia il link|ascolta|segui|seguici|condivisioni",
    ("boilerplate", "advertisement label"): "pubblicità|annuncio|annunci|continua a leggere dopo la pubblicità|advertisement",
    ("boilerplate", "navigation line"): "home|menu|cerca|accedi|registrati|abbonati|il mio account|contatti|privacy|note legali|vai al contenuto|torna su|chiudi|avanti|indietro|mostra altro|video|foto",
    ("boilerplate", "promotion"): "abbonati|iscriviti alla newsletter|iscriviti|ricevi la nostra newsletter|scarica l'app",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"visualizza questo post su (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"un post condiviso da\b",
    ),
    ("boilerplate", "form or control"): (r"il tuo browser non (?:supporta|è compatibile)\b", r"\(?\d{1,3} (?:foto|immagini)\)?$",),
    ("related", "header of related links"): (r"(?:leggi|guarda|vedi|ascolta)(?: anche| di più)?\s?: ?", r"(?:leggi|guarda|vedi) anche\b", r"(?:foto|video|il video|le foto)\s?: "),
    ("comment", "header of comments"): (r"\d+ commenti?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"tutti i diritti riservati", r"riproduzione riservata"),
    ("boilerplate", "disclaimer"): (r"\(?(?:fonte|fonti)\s?: [^.]{2,60}$",),
    ("boilerplate", "promotion"): (r"(?:iscriviti|abbonati|registrati)\b", r"(?:ricevi|segui|seguici|scarica)\b.{0,120}(?:newsletter|whatsapp|facebook|twitter|telegram|google|app)\b"),
}
HOLDS_WORDS = "cookie|privacy|dati personali| min|lettura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utilizza(?:mo)? (?:i )?cookie|informativa sulla privacy|dati personali",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minuti)\.?$"),
}
NOTICE_WORDS = "diritti riservati|riproduzione riservata|iscriviti|seguici|newsletter|commissione|foto di|immagine di|clicca qui|scarica"
NOTICES = (
    r"(?:tutti i )?diritti riservati",
    r"riproduzione riservata",
    r"iscriviti (?:alla|al|a|gratis|qui|ora)\b",
    r"seguici (?:su|anche|sui)\b",
    r"ricevi[^.]{0,60}newsletter",
    r"ricevere una commissione",
    r"^(?:foto di|immagine di) [^.]{2,60}$",
    r"clicca qui (?:per|e)\b",
    r"scarica (?:la nostra|l'|l’)\s?app",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"(?:pubblicato|scritto) da|di|autor[ei](?=\s?:)|autrice(?=\s?:)|testo(?=\s?:)|a cura di|dal nostro inviato|dal nostro corrispondente|(?:una? |un')?(?:analisi|commento|intervista|editoriale|reportage|inchiesta|testo|testi|testo e foto) di"
DATE_LABEL = r"pubblicato(?: il)?|aggiornato(?: il| alle)?|ultimo aggiornamento|data|modificato(?: il)?"
SECTION_LABEL = "sezione"
HOME = "home|sei qui|ti trovi in|indietro"
DATE_PREPOSITION = "il"
LIFE_DATES = "nato |nata "
RECIPE = "ingredienti|preparazione|procedimento|dosi per|tempo di cottura|difficoltà"
NUMBERS = "due tre quattro cinque sei sette otto nove dieci undici dodici"
SHOP_CONTROLS = "aggiungi al carrello"
SITE_PAGES = (
    "informativa sulla privacy|note legali|termini e condizioni|chi siamo|contatti|mappa del sito"
)
NO_ARTICLE = r"pagina non trovata|errore (?:404|403|500)|accesso negato|la tua privacy"
OTHER_LISTS = (
    "ingredienti|preparazione|procedimento|occorrente|orari|biglietti|prezzi|tariffe|leggi anche|potrebbe interessarti"
    "|articoli correlati|programma|contatti|fonti|bibliografia|sommario|indice|passo dopo passo|cosa serve|ti servirà"
)
OFFER_LABELS = "quando|dove|data|luogo|ora|orario|orari|prezzo|ingresso|biglietti|telefono|tel|indirizzo"
MEASURES = "g gr grammi kg ml cl dl l litri cucchiaio cucchiai cucchiaino cucchiaini pizzico spicchio spicchi bustina tazza tazze"
INSTRUCTIONS = (
    "aggiungete aggiungi mescolate mescola versate versa cuocete cuoci tagliate taglia unite unisci preriscaldate scaldate"
    " scalda sbattete impastate impasta servite servi infornate inforna lasciate cliccate clicca selezionate seleziona"
    " aprite apri scegliete scegli premete premi inserite inserisci scaricate scarica installate installa"
)
READER = r"tu|tuo|tua|ti"

# --- places ---------------------------------------------------------------------------------------
CITY_NAMES = (
    "londra=london|parigi=paris|bruxelles=brussels|mosca=moscow|pechino=beijing|berlino=berlin|ginevra=geneva|"
    "varsavia=warsaw|atene=athens|lisbona=lisbon|praga=prague|copenaghen=copenhagen|stoccolma=stockholm|"
    "monaco di baviera=munich|francoforte=frankfurt|colonia=cologne|amburgo=hamburg|strasburgo=strasbourg|"
    "marsiglia=marseille|lione=lyon|barcellona=barcelona|siviglia=seville|saragozza=zaragoza|torino=turin|"
    "napoli=naples|venezia=venice|genova=genoa|l'aia=the hague|anversa=antwerp|zurigo=zurich|lucerna=lucerne|"
    "basilea=basel|berna=bern|belgrado=belgrade|bucarest=bucharest|kiev=kyiv|il cairo=cairo|"
    "gerusalemme=jerusalem|teheran=tehran|damasco=damascus|nuova delhi=new delhi|città del messico=mexico city|"
    "l'avana=havana|città del vaticano=vatican city|edimburgo=edinburgh|dublino=dublin|algeri=algiers|"
    "tunisi=tunis"
)

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "gennaio gen|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago"
    "|settembre sett set|ottobre ott|novembre nov|dicembre dic"
)
WEEKDAYS = "lunedì lun|martedì|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom"
MODIFIED = "aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato"
PLACE_LABEL = "luogo"
HEADLINE_LABEL = "titolo"
TEXT_LABEL = "testo integrale|testo"
END_OF_TEXT = "fine"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "e|ed|con"
INTERVIEW_BY = "(?:un[’'] ?|l['’])?intervista (?:di|a cura di)"
INTERVIEW_WITH = "(?:con|a)"
BYLINE_WHERE = "da|per|in"
BYLINE_NOT_WRITING = "foto|fotografia|fotografie|illustrazione|video|grafica|traduzione"
BYLINE_JOBS = (
    "corrispondente|corrispondenti|redattore|redattrice|giornalista|giornalisti|inviato|inviata|editorialista"
    "|direttore|direttrice|caporedattore"
)
BYLINE_BEATS = "speciale|capo|vice"
BYLINE_ORGANISATIONS = (
    "redazione|agenzia|agenzie|stampa|notizie|giornale|quotidiano|università|istituto|ministero|radio|televisione"
)
BYLINE_CONTACT = "segui|contatta"
BYLINE_BEHIND = r"(?<!\S)(?:vedi tutti|altri articoli)\b"
BYLINE_COUNTED = "(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])(?: fa)?|condivisioni|visualizzazioni|comment[oi]"
DATE_WORDS = "ora|lettura"

# --- speech ---------------------------------------------------------------------------------------
OF = "di del dello della dei degli delle dell' d'"
VERB_BEFORE_SUBJECT = NOUN_FIRST = DROPPED_SUBJECTS = CLAUSES_INSIDE = DIALOGUE_DASHES = True
_ARE = (
    "accenn afferm alleg annunci argoment assicur attacc auspic avanz avvis borbott chios comment conferm confess confid constat contest"
    " critic declam denunci dichiar domand elenc elogi enfatizz esclam esort esplicit evidenzi evoc giudic giur grid illustr implor"
    " incalz inform insinu invit invoc ipotizz ironizz lament lanci lod minacci minimizz mormor motiv narr neg not obiett osserv"
    " polemizz precis preg proclam prospett puntualizz raccomand raccont rammaric ramment rassicur reclam replic ricapitol ricord"
    " ridimension rilanci rilev rimarc rimprover ringrazi rincar rivel rivendic sbott sbuff scherz sdrammatizz segnal semplific sentenzi"
    " sfog singhiozz sintetizz smorz sospir sottoline specific spieg stigmatizz sussurr teorizz tuon url valut vant"
)
_IRE = "asser chiar garant ribad rifer sment sugger"
SPEECH_FORMS = (
    " ".join(f"{stem}{ending}" for stem in _ARE.split() for ending in "a ano ava avano ò arono ato ata ati".split())
    + " "
    + " ".join(f"{stem}{ending}" for stem in _IRE.split() for ending in "isce iscono iva ivano ì irono ito ita".split())
    + " dirà diranno direbbe direbbero aggiungeva concludeva insisteva avvertiva riconosceva ammetteva sosteneva sostenevano chiedeva chiedevano"
    " rispondeva rispondevano ribatteva prometteva temeva temono sperava sperano scriveva scrivevano difende difendono difendeva difeso propone"
    " propongono proponeva proposto protestava esultava proseguiva ripeteva esordiva crede credono credeva creduto pensa pensano pensava reputa"
    " svela svelato plaude ammonisce ammoniva ammonito deplora prevedeva indicato indicava indicò indicavano comunicato comunicava comunicò"
    " aggiungere concludere rispondere ammettere riconoscere avvertire ribadire chiarire precisare sottolineare ricordare spiegare"
    " affermare dichiarare assicurare"
    " dice dicono disse dissero diceva dicevano detto detta aggiunge aggiungono aggiunse aggiunto sostiene sostengono sostenne sostenuto"
    " scrive scrivono scrisse scrissero scritto risponde rispondono rispose risposto chiede chiedono chiese chiesero chiesto ammette"
    " ammettono ammise ammesso promette promettono promise promesso conclude concludono concluse concluso chiarito ribatte ribattono"
    " ribatté ribattuto avverte avvertono avvertì avvertito fa sapere rende noto prosegue proseguono proseguito riconosce riconoscono"
    " riconosciuto insiste insistono insistito protesta esulta parla parlano parlò parlava parlato ripete ripetono ripeté ripetuto"
    " interviene intervenuto intervenuta esordisce esordito riprende ripreso ripresa riassume riassunto premette premesso esprime espresso"
    " smentisce smentiscono giustifica giustificato spera teme scommette scommesso riflette contraddice contraddetto"
)
NOUN_OR_VERB = (
    "nota note critica denuncia replica conferma domanda valuta minaccia grida lancia protesta ripresa accusa etichetta scritto detto urla"
)
INFINITIVE_ENDINGS = "are ere ire arsi ersi irsi"
ADDRESSING_FORMS = (
    " ".join(f"{stem}{ending}" for stem in "accus attacc avvis contest critic elogi incalz inform invit invoc lod minacci ringrazi rassicur rimprover salut stigmatizz sollecit".split() for ending in "a ano ava avano ò arono ato ata ati ando".split())
    + " difende difendono difeso difesa smentisce smentito chiede chiesto"
)
INSCRIBED_FORMS = "legge leggere leggono letto"
INVERTING = SPEECH_FORMS
NAMING_FORMS = (
    "definisce definiscono definito definì definita definiva chiama chiamano chiamato chiamò descrive descrivono descritto descrisse bolla"
    " bollano bollato bollata accusa accusano accusato considera considerano considerato giudica giudicato etichetta etichettato"
    " liquida liquidato considerava riteneva ritenevano reputa accusava descriveva ritiene ritengono ritenuto paragona paragonato presenta presentano presentato dipinge dipinto etichettano battezza"
    " ribattezza ribattezzato soprannomina"
)
ING_FORMS = (
    " ".join(f"{stem}ando" for stem in _ARE.split())
    + " "
    + " ".join(f"{stem}endo" for stem in _IRE.split())
    + " aggiungendo dicendo sostenendo scrivendo rispondendo chiedendo ammettendo promettendo concludendo ribattendo avvertendo insistendo"
    " ripetendo ritenendo credendo pensando riconoscendo proponendo difendendo temendo sperando proseguendo indicando comunicando definendo descrivendo bollando accusando considerando giudicando"
)
_JUDGED = "a detta|a giudizio|a parere|a avviso|ad avviso|a dire|nelle parole|per bocca|nell'opinione|secondo il parere|secondo l'opinione"
SPEAKING_FROM = "dal dalla dall' dallo dai dagli dalle"
AS_TOLD = "come|così come|come già"
ACCORDING = (
    "secondo|stando a|stando al|stando alla|stando alle|stando ai|stando agli|così|per|"
    + "|".join(f"{opinion} {of}" for opinion in _JUDGED.split("|") for of in "di del dello della dei degli delle".split())
)
ACCORDING_AFTER = "per così"
VIEWS = "parere avviso giudizio opinione parole detta visione analisi"
RESUMED = "così|con queste parole|in questi termini|in questo modo|chi parla è|a parlare è|a dirlo è|a dirlo sono|lo|la frase è di|le parole sono di|parola di|parole di"
ELISIONS = "l:d un:d dell:p all:p dall:p nell:p sull:p d:p c:a n:a s:a m:a t:a quest:d quell:d"
MARKED_NOUNS = "caso operazione legge effetto decreto piano lodo dossier"
TERMS = (
    "cosiddetto cosiddetta cosiddetti cosiddette intitolato intitolata denominato denominata soprannominato parola termine espressione"
    " romanzo film libro canzone serie album titolo progetto chiamato chiamata etichetta"
)
BEFORE_NOUN = (
    "nuovo nuova ex vecchio vecchia giovane attuale grande gran proprio propria primo prima secondo seconda terzo terza ultimo ultima unico unica"
    " stesso stessa medesimo noto nota celebre famoso famosa futuro futura piccolo piccola principale presunto presunta neo storico storica"
    " compianto compianta defunto defunta anziano anziana massimo massima bravo brava buon buono buona bel bella caro cara nuovi nuove vecchi"
    " vecchie giovani grandi primi prime ultimi ultime stessi stesse illustre stimato stimata popolare contestato contestata influente"
    " potente allora vero vera migliore miglior doppio alto alta"
)
ARTICLES = "il lo la gli le l i un una uno"
ONE = "una uno"
DETERMINERS = (
    "il lo la gli le l i un una uno suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie tuo tua vostro vostra questo questa"
    " questi queste quel quella quello quei quegli quelle ogni ciascun ciascuna qualche nessun nessuna"
)
INDEFINITE = "un una uno un'"
PLURAL_ARTICLES = "i gli le"
QUANTIFIERS = (
    "undici dodici alcuni alcune molti molte tutti tutte altri altre due tre quattro cinque sei sette otto nove dieci diversi diverse altro altra un'altra"
    " parecchi parecchie tanti tante pochi poche numerosi numerose entrambi entrambe ambedue"
)
GENITIVE = "del dello della dei degli delle"
PRONOUNS = "lui lei loro egli ella essi io noi voi"
OBJECT_PRONOUNS = "mi ti si ci vi lo le ne gli"
SPEAKER_PRONOUNS = "lui lei loro"
OF_THE_WRITER = "io"
SPEAKER_FORMS = "io mi mio mia sono"
GENDER_PAIRS = "a:o trice:tore essa:e essa:a ora:ore"
POINTING = "questo questa quel quella"
MANNER_ENDINGS = "mente"
GENERAL_PEOPLE = (
    "uomo donna signora signore giovane ragazzo ragazza padre madre marito moglie fratello sorella figlio figlia nonno nonna"
    " vicino vicina residente pensionato pensionata inquilino inquilina proprietario proprietaria vittima testimone"
)
THAT_ONE = "colui colei"
CONCERNED = "interessato interessata"
LATTER = "ultimo ultima"
SAME_OFFICES = "capo dello stato=presidente|capo del governo=presidente|primo cittadino=sindaco|prima cittadina=sindaca"
DOING_ENDINGS = "are ere ire"
DECADES = "trentenne:30 quarantenne:40 cinquantenne:50 sessantenne:60 settantenne:70 ottantenne:80 novantenne:90"
AFTER_NOUN_ENDINGS = (
    "ista ale ico ica ivo iva ano ana ino ina ese oso osa ario aria ante ente ato ata uto uta ito ita tore trice ile bile"
)
MALE = "il lo un uomo vicino sindaco ministro lui egli signor signore don padre figlio fratello marito nonno zio re principe"
FEMALE = "la una vicina sindaca ministra attrice direttrice lei ella signora donna madre figlia sorella moglie nonna zia regina principessa"
MALE_PRONOUNS, FEMALE_PRONOUNS = "lui", "lei"
GENDER_PAIRS = "a:o trice:tore essa:e ora:ore a:e"
PLURAL = "loro essi"
RELATIVES = "che cui quale quali"
BE = (
    "è sono era erano fu furono essere stato stata stati state sia siano fosse fossero sarà saranno sarebbe sarebbero viene vengono veniva"
    " venivano venne vennero"
)
AUXILIARIES = (
    "ha hanno aveva avevano abbia abbiano avesse avessero avrà avranno avrebbe avrebbero ebbe ebbero può possono poteva potrà potrebbe"
    " potrebbero deve devono doveva dovrà dovrebbe dovrebbero vuole vogliono voleva vorrebbe non avere va vanno sta stanno stava stavano si"
)
ADVERBS = (
    "quanto anche poi già ancora sempre ieri oggi domani stamattina stamane stasera stanotte così invece inoltre infine quindi più meno molto"
    " subito dunque proprio intanto nemmeno neppure neanche soltanto solo ormai adesso ora allora appena quasi mai spesso presto tardi pure"
    " comunque tuttavia forse perfino persino addirittura soprattutto qui qua lì là bene male prima dopo"
)
PREPOSITIONS = (
    "di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con"
    " col coi su sul sullo sulla sui sugli sulle per tra fra durante contro dopo prima sotto sopra verso senza presso lungo oltre attraverso"
    " mediante tramite entro fino davanti dietro accanto insieme attorno intorno fuori dentro vicino lontano circa d'"
)
SUBORDINATORS = "quando come se mentre perché poiché dove benché sebbene finché affinché purché siccome giacché nonostante ovvero"
CONJUNCTIONS = "e ed o ma né oppure però"
TIMES = MONTHS.replace("|", " ") + " " + WEEKDAYS.replace("|", " ")
TIME_NAMES = "domenica"
PERSON_ENDINGS = "ista ologo ologa ografo ografa"
NO_PERSON = "lista vista pista conquista intervista mista rivista prevista provvista cresta autografo paragrafo telegrafo fisica chimica botanica matematica veterinaria editrice"
IN_FULL = "integrale integralmente"
PRINTED_WRITINGS = "discorso lettera comunicato dichiarazione messaggio testo"
BY = "da dal dallo dalla dai dagli dalle"
REFLEXIVES = "si"
ADJUNCT_ENDINGS = "ato ata ati ate uto uta uti ute ando endo"
RECIPIENTS = "a al alla allo all' ai alle agli"
MATTERS = "salute istruzione interno giustizia difesa lavoro trasporti agricoltura esteri economia finanze cultura energia ambiente turismo sanità sport"
TIME_NOUNS = "settimane mesi ore ora minuti minuto giorni anni secondi settimana giorno anno sera notte mattina mattino mese"
ABBREVIATIONS = "sig. sig.ra dott. dott.ssa prof. avv. ing. on. gen. col. ecc. pag. art. mons."
TITLES = (
    "sig signor signora dott dottor dottoressa dottore prof professor professore professoressa avv avvocato avvocata ing ingegnere ingegnera"
    " presidente ministro ministra sindaco sindaca assessore assessora deputato deputata senatore senatrice onorevole direttore direttrice"
    " segretario segretaria portavoce questore prefetto procuratore procuratrice giudice magistrato generale colonnello maresciallo comandante"
    " capo papa re regina commissario commissaria consigliere consigliera governatore vicepresidente premier tecnico allenatore maestro"
    " regista primario capogruppo preside"
)
COURTESY = "sig signor signora dott dottor dottoressa prof avv ing on"
ORGANISATIONS = (
    "ministero polizia partito comune università banca associazione sindacato tribunale agenzia governo consiglio comitato federazione"
    " istituto fondazione regione provincia procura azienda società questura carabinieri compagnia"
)
BODY_NOUNS = (
    "esercito marina delegazione ambasciata famiglia redazione maggioranza prefettura ateneo asl cooperativa giunta opposizione movimento senato parlamento curia vaticano viminale quirinale farnesina"
    " difesa organizzazione organismo ente istituzione collettivo congregazione diocesi rete gruppo ong emittente giornale quotidiano"
    " rivista testata club squadra lega facoltà scuola ospedale museo commissione dipartimento coalizione sigla confederazione"
)
COMPANY_NOUNS = (
    "azienda società compagnia ditta impresa multinazionale casa marchio produttore fornitore gestore operatore costruttore"
    " assicuratore startup"
)
SAME_ROLES = (
    "parlamentare deputato deputata senatore senatrice onorevole|onorevole deputato deputata senatore senatrice"
    "|esponente consigliere consigliera deputato deputata capogruppo segretario|primo sindaco|cittadino sindaco sindaca|premier presidente"
    "|cronista giornalista|giornalista cronista inviato inviata|tecnico allenatore mister|allenatore tecnico mister|allenatrice tecnica"
    "|mister allenatore tecnico|coach allenatore allenatrice|legale avvocato avvocata|penalista avvocato avvocata|difensore avvocato avvocata"
    "|docente professore professoressa prof insegnante|insegnante maestro maestra professore professoressa|prof professore professoressa"
    "|magistrato giudice procuratore pm|magistrata giudice procuratrice pm|toga giudice|inquirente procuratore procuratrice pm"
    "|pm procuratore procuratrice|manager direttore direttrice amministratore amministratrice"
    "|dirigente direttore direttrice preside presidente|presule vescovo arcivescovo cardinale|prelato vescovo arcivescovo cardinale"
    "|porporato cardinale|sacerdote parroco don|prete parroco don|religioso parroco vescovo frate|guardasigilli ministro ministra"
    "|ministro titolare|sindacalista segretario segretaria delegato delegata|amministratore sindaco assessore"
    "|amministratrice sindaca assessora|bomber attaccante centravanti|centravanti attaccante|estremo portiere"
    "|capitano difensore centrocampista|artista pittore pittrice cantante scultore scultrice|cantautore cantante|scrittore autore romanziere"
    "|scrittrice autrice|autore scrittore regista|autrice scrittrice regista|cineasta regista|medico primario dottore chirurgo"
    "|dottoressa primaria|studioso ricercatore professore storico|studiosa ricercatrice professoressa storica"
    "|scienziato ricercatore professore fisico biologo|scienziata ricercatrice professoressa biologa|ricercatore dottore professore"
    "|ricercatrice dottoressa professoressa dottoranda|imprenditore titolare fondatore proprietario"
    "|imprenditrice titolare fondatrice proprietaria|ufficiale tenente capitano maggiore colonnello|militare maresciallo carabiniere"
    "|investigatore ispettore commissario|numero presidente|vicepremier vicepresidente"
)
POSSESSIVE = "suo sua suoi sue loro"
SPEECH_NOUNS = (
    "dichiarazione dichiarazioni lettera messaggio tweet post parole discorso comunicato promessa nota commento replica risposta sfogo appello"
    " accusa denuncia monito battuta frase lamento grido racconto reazione attacco versione tesi giudizio parere opinione valutazione analisi"
    " spiegazione avvertimento auspicio constatazione ammissione rassicurazione conclusione ringraziamento saluto motto slogan urlo"
)
LETTERS = "lettera messaggio tweet post comunicato nota"
_ORE = (
    "accompagnat agricolt albergat allenat allevat ambasciat amministrat ammirat animat ascoltat att aviat battit benefatt cacciat collaborat"
    " coltivat composit condutt consolat contestat coordinat costrutt creat curat dirett disegnat edit educat elett fondat giocat governat"
    " guidat illustrat imprendit investigat ispett istrutt lavorat lett lottat manifestat mediat moderat narrat navigat negoziat nuotat operat"
    " orat organizzat osservat pattinat pescat pitt presentat procurat produtt programmat raccoglit redatt relat restaurat ricercat ristorat"
    " sceneggiat sciat scritt scult senat soccorrit sollevat sostenit spacciat spettat sviluppat tirat tradutt valutat vendit viaggiat vincit"
)
_O = (
    "avvocat alunn amic architett impiegat sindac deputat infermier ragazz bambin vicin pensionat ministr segretari commissari funzionari"
    " candidat soci maestr cuoc volontari studios espert veterinari rifugiat imputat indagat accusat sospettat condannat sopravvissut"
    " delegat cugin nonn cognat suocer fidanzat pizzaiol filosof fisic chimic botanic storic matematic magistrat medic chirurg scienziat arbitr"
    " parrocchian cittadin contadin inquilin mandatari sottosegretari bibliotecari ex-alunn alpin crocerossin ballerin"
)
PEOPLE = (
    "legale europarlamentare negoziante promotore console difensore abitante parente tifoso tifosa "
    + " ".join(f"{stem}{ending}" for stem in _ORE.split() for ending in "ore rice ori rici".split())
    + " "
    + " ".join(f"{stem}{ending}" for stem in _O.split() for ending in "o a i e".split())
    + " abate addetta addetto agente agenti amiche anziana anziani anziano appuntato arcivescovo assessori atleta atlete attaccante autista autore"
    " autrice avvocatessa bagnina bagnino barbiere benzinaio bimba bimbo bottegaio bracciante braccianti brigadiere cameriera cameriere"
    " camerieri camionista campione campionessa cantante cantautore cantautrice capitana capitano caporale carabiniere carabinieri cardinale"
    " ciclista cineasta cittì cliente coach collega colleghe colleghi comandante comandanti commerciante commessa complice coniuge consigliera"
    " consigliere consiglieri cronista cuoche cuochi custode custodi dirigente dirigenti docente docenti donna dottoranda dottorandi dottorando"
    " economista erede eredi esponente esponenti ex-ministro ex-sindaca ex-sindaco fabbro falegname falegnami figli figlia figlie figlio fonte"
    " fonti fornaia fornaio fotografo frate fratelli genero genitori gente geometra geometri gestore giornalista giornalisti giovane giovani gip"
    " guardia guida gup hostess idraulico ingegnere ingegneri insegnante interprete interpreti lattaio leader leghista libraia libraio macellaio"
    " madre manager marinai marinaio marito meccanico migrante migranti mister moglie muratore muratori musicista neonato nipote nipoti notai"
    " notaia notaio nuora operai operaia operaio orfana orfano padre padrona padrone parlamentare parroci parroco parrucchiera parrucchiere"
    " partecipante partecipanti passante passanti passeggera passeggeri passeggero pellegrini pellegrino pilota piloti pm poeta poetessa poeti"
    " poliziotti poliziotto pompiere pompieri portavoce portiere preside presidentessa presidi professori proprietario psicologa psicologo"
    " rappresentante rappresentanti referente regista residente residenti responsabile romanziere sarta sarto sindacalista sociologo soldati"
    " soldato sorelle studente studentessa studentesse studenti suora tassista tenente tennista testimone testimoni testimonial titolare uomo"
    " vedova vedovo vescovi vescovo vicepresidente vicesindaca vicesindaco vigile vigili vittima zia zio"
    " presule porporato prelato prete guardasigilli toga inquirente bomber centravanti sacerdote religioso studioso militare ufficiale vicepremier cantautore esponente"
    " fantino fantini sciatore sciatrice velista canoista pugile schermidore schermitrice nuotatrice corridore maratoneta calciatore"
    " calciatrice calciatori cestista pallavolista mezzala terzino difensori rossoblù nerazzurro bianconero giallorosso comico comica"
    " cabarettista conduttori showman chef pasticciere pasticciera panettiere sommelier enologo enologa vignaiolo vignaiola viticoltore"
    " agronomo agronoma zootecnico apicoltore apicoltrice boscaiolo guardiaparco alpinista rifugista albergatrice affittacamere ambulante"
    " edicolante libraie tabaccaio farmacista farmaciste dentista ostetrica ostetriche oncologo oncologa pediatra pediatri psichiatra"
    " cardiologo virologo virologa infettivologo epidemiologo epidemiologa anestesista rianimatore oss badante barelliere soccorritori"
    " caposquadra capotreno macchinista ferroviere marittimo ormeggiatore steward controllore bidello bidella maestre tutor rettore"
    " rettrice decano assegnista dottori borsista matricola liceale universitaria universitario laureando laureata fuorisede scolaro"
    " scolara alunni catechista missionario missionaria novizia badessa priore diacono imam rabbino mullah usciere magistrate cancelliere"
    " perito consulente consulenti criminologo criminologa detective carcerato detenuto detenuta detenuti latitante rapinatore ladro"
    " ladri ostaggio pentito boss capoclan killer aggressore stalker truffatore hacker pusher spacciatori clochard senzatetto mendicante"
    " sfollato sfollata sfollati terremotato terremotati alluvionato alluvionati disoccupato disoccupata precario precaria precari"
    " tirocinante apprendista stagista rider fattorino corriere magazziniere camionisti tornitore saldatore operatrice impiegate"
    " ragioniere ragioniera commercialista contabile bancario bancaria banchiere broker startupper informatico sviluppatrice grafico"
    " fumettista illustratrice scenografo scenografa costumista drammaturgo drammaturga coreografo coreografa soprano tenore baritono"
    " pianista violinista batterista chitarrista rapper dj influencer youtuber blogger streamer"
)
UNNAMED = "fonte fonti testimone testimoni utente utenti lettore lettrice cliente passeggero passeggera"
LETTERS = "comunicato lettera nota messaggio tweet post"
PROVIDING_FORMS = (
    "prevede prevedeva stabilisce stabiliva dispone disponeva vieta vietava impone imponeva obbliga consente recita autorizza"
)
DOCUMENTS = (
    "rapporto lettera comunicato studio sondaggio sentenza legge petizione articolo libro cartello documento testo nota messaggio"
    " decreto ordinanza regolamento contratto direttiva circolare costituzione delibera bando norma statuto trattato"
)
CONTENT, CONTENT_QUESTIONS = "che", "se come perché"
TURNS = "domanda risposta d r"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_SOURCE = "secondo"

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "in sintesi|in breve|i punti chiave|punti chiave|i punti principali|cosa sappiamo"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = "informativa|consenso"
COMMENT_CONTROLS = "rispondi|segnala|cita"
WRITERS = "giornalista|redattore|redattrice"
WRITER_VERBS = "è|scrive"
SIDES = "a sinistra|a destra|al centro"
SIDES_FIRST = "da sinistra|da sinistra a destra|da sinistra verso destra"
TIME_AGO = "ore|minuti|giorni"
