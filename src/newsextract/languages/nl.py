"""Dutch; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "het een van en is dat op te zijn met voor niet aan die er ook bij door om naar uit werd heeft nog maar als worden over dan wordt"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:leestijd)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minuten|minuut|min)?\b\.?"
    r"|\d{1,3}\+?\s?-?\s?(?:minuten|minuut|min)\.?\s?-?\s?(?:leestijd)\b"
)
WHOLE = {
    ("boilerplate", "author box"): "over de auteur",
    ("related", "header of related links"): (
        "lees ook|lees meer|lees verder|meer over|meer over dit onderwerp|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|meer nieuws|meest gelezen|best gelezen|populair|laatste nieuws"
        "|net binnen|aanbevolen|bekijk ook|zie ook|onderwerpen|tags|in dit artikel|deel dit artikel|ook interessant|aanbevolen voor jou"
    ),
    ("comment", "header of comments"): "reacties|reageer|reactie plaatsen|plaats een reactie|bekijk reacties|reageren",
    ("boilerplate", "share line"): "delen|deel|deel dit artikel|deel op facebook|deel op twitter|afdrukken|printen|e-mail|opslaan|bewaar|kopieer link|luister|volgen|volg ons",
    ("boilerplate", "advertisement label"): "advertentie|advertenties|reclame|lees verder na de advertentie|tekst gaat verder onder de advertentie|artikel gaat verder onder advertentie",
    ("boilerplate", "navigation line"): "home|menu|zoeken|zoek|inloggen|aanmelden|registreren|abonneren|mijn account|contact|privacy|naar de inhoud|terug naar boven|sluiten|volgende|vorige|meer tonen|video|video's",
    ("boilerplate", "promotion"): "abonneer|abonneer nu|schrijf je in|schrijf je in voor de nieuwsbrief|meld je aan|word abonnee|word lid",
}
STARTS = {
    ("related", "header of related links"): (r"(?:lees|bekijk|luister|zie)(?: ook| meer| verder)?\s?: ?", r"(?:lees|bekijk|zie) ook\b", r"meer over [^.]{2,50}$"),
    ("comment", "header of comments"): (r"\d+ reacties?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rechten voorbehouden"),
    ("boilerplate", "disclaimer"): (r"\(?(?:bron|bronnen)\s?: [^.]{2,60}$", r"tekst gaat (?:verder|door)\b"),
    ("boilerplate", "promotion"): (r"(?:abonneer|schrijf|meld) (?:je|u)\b", r"(?:ontvang|volg|download)\b.{0,120}(?:nieuwsbrief|whatsapp|facebook|twitter|app)\b"),
}
HOLDS_WORDS = "cookies|privacy|persoonsgegevens| min|leestijd"
HOLDS = {
    ("boilerplate", "consent line"): (r"gebruikt? cookies|privacyverklaring|privacybeleid|persoonsgegevens",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+ ?(?:min|minuten)\.?$"),
}
NOTICE_WORDS = "rechten voorbehouden|nieuwsbrief|volg ons|abonneer|commissie|klik hier|download|word |oorspronkelijk"
NOTICES = (
    r"alle rechten voorbehouden",
    r"(?:meld je|schrijf je|meld u)[^.]{0,60}nieuwsbrief",
    r"nieuwsbrief[^.]{0,60}(?:aanmelden|inschrijven|ontvangen)",
    r"volg ons (?:op|via|ook)\b",
    r"abonneer (?:je|u) (?:op|nu|gratis)\b",
    r"ontvangen (?:wij|we)[^.]{0,40}commissie",
    r"klik hier (?:om|voor)\b",
    r"download (?:de|onze) [^.]{0,20}\bapp\b",
    r"word (?:nu |ook )?lid\b",
    r"verscheen oorspronkelijk",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"door|tekst|geschreven door"
DATE_LABEL = r"gepubliceerd(?: op)?|bijgewerkt(?: op)?|geplaatst(?: op)?|laatst bijgewerkt|datum|laatste update"
SECTION_LABEL = "rubriek|sectie"
DATE_PREPOSITION = "op"
RECIPE = "ingrediënten|bereiding|bereidingswijze|bereidingstijd|personen|voedingswaarden"
READER = r"je|jouw|uw|u"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept"
    "|oktober okt|november nov|december dec"
)
WEEKDAYS = "maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo"
MODIFIED = "bijgewerkt|gewijzigd|aangepast|laatste update|update"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "en|met"
BYLINE_WHERE = "in|uit|voor|vanuit"
BYLINE_NOT_WRITING = "foto|foto's|fotografie|illustratie|video|beeld|vertaling"
BYLINE_JOBS = (
    "correspondent|correspondenten|redacteur|redacteuren|journalist|journalisten|verslaggever|verslaggeefster"
    "|columnist|hoofdredacteur|chef|auteur"
)
BYLINE_BEATS = "politiek|economie|buitenland|binnenland|onze"
BYLINE_ORGANISATIONS = "redactie|persbureau|pers|nieuws|krant|dagblad|universiteit|instituut|ministerie|omroep"
BYLINE_CONTACT = "volgen?|contact|e-?mail"
BYLINE_BEHIND = r"(?<!\S)(?:bekijk (?:alle|meer)|meer (?:van|artikelen))\b"
DATE_WORDS = "uur|leestijd"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_SOURCE = "volgens"

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "in het kort|de belangrijkste punten|kort samengevat|dit weten we|samengevat"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = "privacyverklaring|toestemming"
OURSELVES = "wij|onze|ons"
COMMENT_CONTROLS = "reageren|beantwoorden"
WRITERS = "journaliste?|redacteur|verslaggever"
WRITER_VERBS = "is|schrijft"
TIME_AGO = "uur|uren|minuten|dagen"
