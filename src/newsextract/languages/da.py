"""Danish: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "og i at det som en på er af for med den til ikke har de om et var men fra ved så han hun efter blev siger ifølge kan også meget mod mellem hvad der"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "afspilles nu|afspil|vis billede i fuld skærm",
    ("related", "header of related links"): "læs også|læs mere|læs videre|læs mere om|mere om|mere om emnet|se også|hør også|flere artikler|relaterede artikler|relateret|mest læste|mest læst|seneste nyt|seneste nyheder|anbefalet|emner|tags|måske er du også interesseret i",
    ("comment", "header of comments"): "kommentarer|kommentér|kommenter|skriv en kommentar|vis kommentarer",
    ("boilerplate", "share line"): "del|del artikel|del artiklen|del på facebook|kopiér link|kopier link|udskriv|print|gem|lyt|lyt til artiklen|følg|følg os",
    ("boilerplate", "advertisement label"): "annonce|annoncer|reklame|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|annoncørbetalt indhold|sponsoreret indhold",
    ("boilerplate", "navigation line"): "hjem|forside|til forsiden|menu|søg|log ind|log på|min side|kontakt|kontakt os|privatlivspolitik|luk|næste|forrige|vis mere|vis flere|til toppen",
    ("boilerplate", "promotion"): "bliv abonnent|abonnér|abonner|køb abonnement|tilmeld dig|tilmeld nyhedsbrev|nyhedsbrev|prøv gratis",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:se|vis) dette opslag på (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"et opslag delt af\b",
    ),
    ("related", "link to another story"): (r"(?:læs|se|hør|lyt)(?: også| mere)?\s?: ?\S", r"(?:læs|se|hør) også\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ kommentar",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rettigheder forbeholdes"),
    ("boilerplate", "disclaimer"): (r"\(?kilder?\s?: [^.]{2,60}$", r"artiklen fortsætter (?:under|efter)\b"),
    ("boilerplate", "promotion"): (r"(?:tilmeld dig|abonnér|følg|hent|få)\b.{0,120}(?:nyhedsbrev|facebook|appen)\b",),
}
HOLDS_WORDS = "cookies|rettigheder|nyhedsbrev"
HOLDS = {
    ("boilerplate", "consent line"): (r"(?:bruger|anvender) cookies",),
    ("boilerplate", "promotion"): (r"tilmeld dig [^.]{0,30}nyhedsbrev",),
}
NOTICE_WORDS = "nyhedsbrev|rettigheder"
NOTICES = (r"tilmeld dig [^.]{0,30}nyhedsbrev", r"alle rettigheder forbeholdes")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "svar|anmeld"

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"af|(?:en )?(?:analyse|kommentar|klumme|leder|anmeldelse|interview|reportage) af|skrevet af|tekst|tekst og foto|udgivet af"
DATE_LABEL = r"publiceret|offentliggjort|udgivet|opdateret|sidst opdateret|oprettet|ændret"
DATE_PREPOSITION = "d."

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec"
WEEKDAYS = "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn"
MODIFIED = "opdateret|ændret|redigeret"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:ut|utter)?|timer?|dage?|uger?|måned(?:er)?|år)(?: siden)?"
COUNTED_FROM = "for"
DATE_WORDS = "kl|klokken|læsetid"
READING_TIME = r"læsetid\s?:?\s*(?:ca\.? ?)?\d{1,3}\s?(?:minutter|minut|min)?\b\.?|\d{1,3}\s?(?:minutter|minut|min)\.? (?:læsetid|læsning)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "og|samt"
BYLINE_WHERE = "i|fra|for"
BYLINE_NOT_WRITING = "foto|billede|billeder|grafik|illustration|video|oversættelse|redigering"
BYLINE_JOBS = "journalist|redaktør|chefredaktør|korrespondent|reporter|kommentator|skribent|freelancejournalist|debattør|klummeskribent"
BYLINE_BEATS = "politisk|ansvarshavende|vores"
BYLINE_ORGANISATIONS = "redaktionen|redaktion|nyhedsbureau|avisen|nyheder|universitet|instituttet|radio|forlag"
