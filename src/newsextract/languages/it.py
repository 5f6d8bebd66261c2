"""Italian; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "il di che è per un una del della con non sono nel alla dei gli le dal anche più ha ma si come delle nella dopo ai al questo"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:tempo di lettura)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minut[oi]|min)?\b\.?"
    r"|\d{1,3}\+?\s?-?\s?(?:minut[oi]|min)\.?\s?-?\s?(?:di lettura)\b"
)
WHOLE = {
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
    ("related", "header of related links"): (r"(?:leggi|guarda|vedi|ascolta)(?: anche| di più)?\s?: ?", r"(?:leggi|guarda|vedi) anche\b", r"(?:foto|video|il video|le foto)\s?: "),
    ("comment", "header of comments"): (r"\d+ commenti?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"tutti i diritti riservati", r"riproduzione riservata"),
    ("boilerplate", "disclaimer"): (r"\(?(?:fonte|fonti)\s?: [^.]{2,60}$",),
    ("boilerplate", "promotion"): (r"(?:iscriviti|abbonati|registrati)\b", r"(?:ricevi|segui|seguici|scarica)\b.{0,120}(?:newsletter|whatsapp|facebook|twitter|telegram|google|app)\b"),
}
HOLDS_WORDS = "cookie|privacy|dati personali| min|lettura"
HOLDS = {
    ("boilerplate", "consent line"): (r"utilizza(?:mo)? (?:i )?cookie|informativa sulla privacy|dati personali",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+ ?(?:min|minuti)\.?$"),
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
BYLINE = r"di|a cura di|dal nostro inviato|dal nostro corrispondente|testo di"
DATE_LABEL = r"pubblicato(?: il)?|aggiornato(?: il| alle)?|ultimo aggiornamento|data|modificato(?: il)?"
SECTION_LABEL = "sezione"
DATE_PREPOSITION = "il"
LIFE_DATES = "nato |nata "
RECIPE = "ingredienti|preparazione|procedimento|dosi per|tempo di cottura|difficoltà"
READER = r"tu|tuo|tua|ti"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "gennaio gen|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago"
    "|settembre sett set|ottobre ott|novembre nov|dicembre dic"
)
WEEKDAYS = "lunedì lun|martedì|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom"
MODIFIED = "aggiornato|aggiornata|aggiornamento|ultimo aggiornamento|modificato"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "e|ed|con"
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
DATE_WORDS = "ora|lettura"

# --- speech ---------------------------------------------------------------------------------------
ARTICLES = "il lo la gli le l un una"
ONE = "una"

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
TIME_AGO = "ore|minuti|giorni"
