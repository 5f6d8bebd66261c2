"""German."""

# --- recognition -------------------------------------------------------------------------------
COMMON = "der die und das ist den nicht von mit dem ein eine sich auf für im des auch als werden wurde sind bei aus nach wird einer dass"

# --- lines (see en.py) ---------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "author box"): "über den autor|über die autorin|zur person",
    ("related", "header of related links"): (
        "mehr zum thema|zum thema|mehr|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|auch interessant|lesen sie auch"
        "|lesen sie mehr|lesen sie hier|mehr dazu|mehr erfahren|themen|meistgelesen|meistgelesene artikel|meistgesehen|beliebte artikel"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren|empfehlungen|empfehlungen der redaktion|empfohlene artikel"
        "|aktuelle meldungen|neueste artikel|verwandte artikel|verwandte themen|ähnliche artikel|mehr aus diesem ressort|schlagworte"
        "|schlagwörter|links zum thema|mehr zu diesem thema|passend zum thema|hintergrund|mehr nachrichten|top-themen|aktuell"
    ),
    ("comment", "header of comments"): "kommentare|kommentar schreiben|kommentieren|kommentar verfassen|diskutieren sie mit|leserkommentare|jetzt kommentieren",
    ("boilerplate", "share line"): (
        "teilen|artikel teilen|drucken|merken|artikel drucken|e-mail|per e-mail teilen|auf facebook teilen|auf twitter teilen|folgen"
        "|link kopieren|speichern|artikel merken|vorlesen|artikel anhören|twittern|feedback"
    ),
    ("boilerplate", "advertisement label"): "anzeige|werbung|anzeigen|ende der anzeige|anzeige - scrollen sie für mehr|weiter nach der anzeige",
    ("boilerplate", "navigation line"): (
        "startseite|menü|suche|suchen|anmelden|abmelden|registrieren|einloggen|abo|impressum|datenschutz|datenschutzerklärung|agb|kontakt"
        "|über uns|nach oben|zum seitenanfang|zur startseite|zum inhalt springen|newsletter|video|videos|schließen|weiter|zurück|mehr anzeigen|mehr laden"
    ),
    ("boilerplate", "promotion"): "newsletter abonnieren|jetzt abonnieren|jetzt anmelden|jetzt testen|abonnieren|jetzt registrieren",
}
STARTS = {
    ("related", "header of related links"): (
        r"(?:lesen sie|lies|sehen sie|mehr|lesen|hören sie)(?: hier| dazu| auch| mehr| zum thema)*: ",
        r"(?:mehr|weitere \w+) (?:zu|zum|zur|aus|über|von) [^.]{2,50}$",
        r"(?:lesen sie (?:auch|hier|mehr)|auch interessant|mehr zum thema)\b",
    ),
    ("comment", "header of comments"): (r"(?:alle )?\d+ kommentare",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rechte vorbehalten"),
    ("boilerplate", "disclaimer"): (r"\(?(?:mit material|quelle|quellen)(?: von)?:? [^.]{2,70}$", r"dieser (?:artikel|text|beitrag) (?:erschien|wurde|ist)\b.{0,140}$"),
    ("boilerplate", "promotion"): (
        r"(?:abonnieren|bestellen|melden) sie\b.{0,120}(?:newsletter|kanal|app)\b",
        r"(?:der|unser|mit unserem|mit dem) [\w -]{0,30}newsletter\b",
        r"folgen sie (?:uns|unserem)\b",
        r"(?:jetzt|hier) (?:kostenlos|gratis|abonnieren|anmelden|testen)\b",
        r"(?:sie haben|du hast) (?:noch )?(?:kein|bereits ein) (?:abo|konto)",
    ),
}
HOLDS_WORDS = "cookies|datenschutz|inhalt|drittanbieter|personenbezogen| min|lesezeit"
HOLDS = {
    ("boilerplate", "consent line"): (r"verwenden cookies|cookies zu|datenschutzerklärung|externer inhalt|externen inhalt|inhalte von drittanbietern|personenbezogene daten",),
    ("boilerplate", "reading time"): (r"^(?:lesezeit:? )?\d+ ?(?:min|minuten)(?: lesezeit)?\.?$",),
}

# --- header -------------------------------------------------------------------------------------
BYLINE = r"von|ein gastbeitrag von|ein kommentar von|eine analyse von|text von|text"
DATE_LABEL = r"veröffentlicht(?: am)?|stand|aktualisiert(?: am)?|erstellt(?: am)?|zuletzt aktualisiert|erschienen(?: am)?|datum"
SECTION_LABEL = r"ressort|rubrik"
RECIPE = "zutaten|zubereitung|portionen|arbeitszeit|kochzeit|backzeit|nährwerte|schwierigkeit"
READER = r"sie|ihr|ihre|ihnen|du|dein|deine"
STAFF = r"redaktion|agentur|agenturen|korrespondent|korrespondentin|reporter|reporterin|autor|autorin"

# --- dates (see en.py) -------------------------------------------------------------------------------
MONTHS = (
    "januar jan jänner|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|dezember dez"
)
WEEKDAYS = "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so"
MODIFIED = "aktualisiert|geändert|stand|update|aktualisierung|bearbeitet"

# --- bylines (see en.py) ---------------------------------------------------------------------------
BYLINE_AND = "und|mit"
BYLINE_WHERE = "in|aus|für|bei"
BYLINE_NOT_WRITING = "foto|fotos|bild|bilder|illustration|grafik|video|übersetzung|übersetzt|redigiert"
BYLINE_JOBS = (
    "redakteur|redakteurin|redakteure|reporter|reporterin|korrespondent|korrespondentin|korrespondenten|autor"
    "|autorin|autoren|journalist|journalistin|kolumnist|kolumnistin|chefredakteur|chefredakteurin|leiter|leiterin"
    "|mitarbeiter|mitarbeiterin|ressortleiter|ressortleiterin|volontär|volontärin"
)
BYLINE_BEATS = "politischer|politische|freie|freier|leitender|leitende|stellvertretender|stellvertretende"
BYLINE_ORGANISATIONS = (
    "redaktion|redaktionen|agentur|agenturen|nachrichten|nachrichtenagentur|zeitung|presse|presse-agentur"
    "|rundfunk|newsdesk|ressort|universität|institut|verlag|onlineredaktion|tagesschau"
)
