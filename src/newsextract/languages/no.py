"""Norwegian, both written forms: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "og i at det som en på er av for med den til ikke har de om et var men fra ved så han hun etter ble sier ifølge kan også veldig mot mellom hva"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "spilles nå|spill av|vis bildet i fullskjerm",
    ("related", "header of related links"): "les også|les mer|les meir|les mer om|mer om|mer om saken|les saken|se også|sjå også|flere saker|fleire saker|relaterte saker|relatert|mest lest|mest lese|siste nytt|siste nyheter|anbefalt|anbefalte saker|emner|stikkord|tags|hør også",
    ("comment", "header of comments"): "kommentarer|kommentarar|kommenter|skriv en kommentar|vis kommentarer|si din mening",
    ("boilerplate", "share line"): "del|del saken|del artikkelen|del på facebook|del på e-post|kopier lenke|kopier lenken|skriv ut|lagre|lytt|lytt til saken|følg|følg oss|tips en venn",
    ("boilerplate", "advertisement label"): "annonse|annonser|reklame|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen",
    ("boilerplate", "navigation line"): "hjem|forsiden|til forsiden|meny|søk|logg inn|min side|kontakt|kontakt oss|personvern|personvernerklæring|lukk|neste|forrige|vis mer|vis flere|til toppen",
    ("boilerplate", "promotion"): "bli abonnent|abonner|kjøp abonnement|meld deg på|nyhetsbrev|prøv gratis",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:se|vis) dette innlegget på (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"et innlegg delt av\b",
    ),
    ("related", "link to another story"): (r"(?:les|se|sjå|hør|lytt)(?: også| mer| meir)?\s?: ?\S", r"(?:les|se|hør) også\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ kommentar",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rettigheter (?:er )?reservert"),
    ("boilerplate", "disclaimer"): (r"\(?kilder?\s?: [^.]{2,60}$", r"(?:artikkelen|saken) fortsetter (?:under|etter)\b"),
    ("boilerplate", "promotion"): (r"(?:meld deg|abonner|følg|last ned|få)\b.{0,120}(?:nyhetsbrev|facebook|appen)\b",),
}
HOLDS_WORDS = "informasjonskapsler|cookies|rettigheter|nyhetsbrev"
HOLDS = {
    ("boilerplate", "consent line"): (r"bruker (?:informasjonskapsler|cookies)",),
    ("boilerplate", "promotion"): (r"meld deg på (?:vårt |nyhetsbrev)",),
}
NOTICE_WORDS = "nyhetsbrev|rettigheter|vær varsom"
NOTICES = (r"meld deg på [^.]{0,30}nyhetsbrev", r"alle rettigheter (?:er )?reservert", r"arbeider etter vær varsom")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "svar|rapporter"

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"av|(?:en )?(?:analyse|kommentar|kronikk|leder|anmeldelse|intervju|reportasje) av|skrevet av|tekst|tekst og foto|publisert av"
DATE_LABEL = r"publisert|oppdatert|sist oppdatert|opprettet|endret"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des"
WEEKDAYS = "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn"
MODIFIED = "oppdatert|endret|redigert"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:utt|utter)?|timer?|dag(?:er)?|uker?|måned(?:er)?|år)(?: siden)?"
COUNTED_FROM = "for"
DATE_WORDS = "kl|klokken|lesetid"
READING_TIME = r"lesetid\s?:?\s*(?:ca\.? ?)?\d{1,3}\s?(?:minutter|minutt|min)?\b\.?|\d{1,3}\s?(?:minutter|minutt|min)\.? (?:lesetid|lesing)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "og|samt"
BYLINE_WHERE = "i|fra|for"
BYLINE_NOT_WRITING = "foto|bilde|bilder|grafikk|illustrasjon|video|oversettelse|redigering"
BYLINE_JOBS = "journalist|redaktør|sjefredaktør|korrespondent|reporter|kommentator|skribent|frilansjournalist|forfatter|spaltist"
BYLINE_BEATS = "politisk|ansvarlig|vår"
BYLINE_ORGANISATIONS = "redaksjonen|redaksjon|nyhetsbyrå|avisen|nyheter|universitetet|instituttet|radio|forlag"
