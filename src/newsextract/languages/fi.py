"""Finnish: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "ja on ei että se oli ovat myös mutta kun hän joka sen kuin mukaan vuoden jo ole niin hänen tai sekä olisi mikä vielä nyt jos kertoi sanoi ovat eivät hyvin"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "nyt toistetaan|toista video|avaa kuvien katselu",
    ("related", "header of related links"): "lue myös|lue lisää|katso myös|aiheesta lisää|lisää aiheesta|luetuimmat|uusimmat|suosittelemme|aiheet|avainsanat",
    ("comment", "header of comments"): "kommentit|kommentoi|keskustelu|kirjoita kommentti",
    ("boilerplate", "share line"): "jaa|jaa artikkeli|tulosta|kopioi linkki|tallenna|kuuntele|seuraa",
    ("boilerplate", "advertisement label"): "mainos|mainokset|ilmoitus|artikkeli jatkuu mainoksen jälkeen|kaupallinen yhteistyö",
    ("boilerplate", "navigation line"): "etusivu|valikko|haku|kirjaudu|kirjaudu sisään|yhteystiedot|sulje|seuraava|edellinen|näytä lisää",
    ("boilerplate", "promotion"): "tilaa|tilaa uutiskirje|uutiskirje|tilaajille",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"näytä tämä julkaisu (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"henkilön [^.]{2,80} jakama julkaisu",
    ),
    ("related", "link to another story"): (r"(?:lue|katso|kuuntele)(?: myös| lisää)?\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"kaikki oikeudet pidätetään",),
}
HOLDS_WORDS = "oikeudet pidätetään"
HOLDS = {
    ("boilerplate", "copyright line"): (r"kaikki oikeudet pidätetään",),
}
NOTICE_WORDS = "oikeudet pidätetään"
NOTICES = (r"kaikki oikeudet pidätetään",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"kirjoittaja|kirjoittajat|kirjoittanut|teksti|toimittaja|julkaissut"
DATE_LABEL = r"julkaistu|päivitetty|viimeksi päivitetty|muokattu|luotu"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu"
WEEKDAYS = "maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su"
MODIFIED = "päivitetty|muokattu"
CLOCK = "klo"
BYLINE_COUNTED = "(?:min(?:uuttia?)?|tuntia?|päivää?|viikkoa?|kuukau(?:si|tta)|vuo(?:si|tta))(?: sitten)?|kommenttia?"
DATE_WORDS = "klo|kello|lukuaika"
READING_TIME = r"lukuaika\s?:?\s*(?:noin )?\d{1,3}\s?(?:minuuttia|min)?\b\.?"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "ja|sekä"
BYLINE_NOT_WRITING = "kuva|kuvat|valokuvat|grafiikka|video|käännös|kuvitus"
BYLINE_JOBS = "toimittaja|päätoimittaja|kirjeenvaihtaja|kolumnisti|kirjoittaja|avustaja|tutkija|uutispäällikkö"
BYLINE_BEATS = "politiikan|talouden|ulkomaan"
BYLINE_ORGANISATIONS = "toimitus|uutistoimisto|uutiset|lehti|yliopisto|laitos|radio"
