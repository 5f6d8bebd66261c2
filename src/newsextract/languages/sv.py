"""Swedish: the words of page furniture only; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "och i att det som en på är av för med den till inte har de om ett var men från vid så han hon efter under sade säger enligt kan också mycket finns"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "läs också|läs även|läs mer|läs vidare|läs mer om|mer om|mer om ämnet|se också|se även|fler artiklar|relaterade artiklar|relaterat|mest läst|mest lästa|senaste nytt|senaste nyheterna|rekommenderas|rekommenderat|ämnen|ämnen i artikeln|taggar",
    ("comment", "header of comments"): "kommentarer|kommentera|skriv en kommentar|visa kommentarer",
    ("boilerplate", "share line"): "dela|dela artikeln|dela på facebook|dela med e-post|kopiera länk|kopiera länken|skriv ut|spara|spara artikel|lyssna|lyssna på artikeln|följ|följ oss|tipsa oss",
    ("boilerplate", "advertisement label"): "annons|annonser|reklam|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|annonsen stängs automatiskt",
    ("boilerplate", "navigation line"): "hem|startsida|till startsidan|meny|sök|logga in|mina sidor|kontakt|kontakta oss|integritetspolicy|stäng|nästa|föregående|visa mer|visa fler|till toppen",
    ("boilerplate", "promotion"): "prenumerera|bli prenumerant|köp prenumeration|nyhetsbrev|prova gratis",
}
STARTS = {
    ("related", "link to another story"): (r"(?:läs|se|hör|lyssna)(?: också| även| mer)?\s?: ?\S", r"(?:läs|se|hör) (?:också|även)\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ kommentar",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alla rättigheter (?:är )?(?:reserverade|förbehållna)"),
    ("boilerplate", "disclaimer"): (r"\(?källor?\s?: [^.]{2,60}$", r"artikeln fortsätter (?:under|efter)\b"),
    ("boilerplate", "promotion"): (r"(?:anmäl dig|prenumerera|följ|ladda ner|få)\b.{0,120}(?:nyhetsbrev|facebook|appen)\b",),
}
HOLDS_WORDS = "kakor|cookies|rättigheter|nyhetsbrev"
HOLDS = {
    ("boilerplate", "consent line"): (r"använder (?:kakor|cookies)",),
    ("boilerplate", "promotion"): (r"anmäl dig till [^.]{0,30}nyhetsbrev",),
}
NOTICE_WORDS = "nyhetsbrev|rättigheter"
NOTICES = (r"anmäl dig till [^.]{0,30}nyhetsbrev", r"alla rättigheter (?:är )?(?:reserverade|förbehållna)")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "svara|anmäl"
