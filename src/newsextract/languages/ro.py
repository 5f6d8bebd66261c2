"""Romanian: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "de și în a la cu pe că nu din pentru au o care este să mai un fost ce sunt prin sau după fi iar dar al ale lui lor până spus foarte"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "citește și|citiți și|citește mai mult|articole similare|articole recomandate|știri similare|cele mai citite|ultimele știri|recomandări|etichete",
    ("comment", "header of comments"): "comentarii|adaugă un comentariu|scrie un comentariu",
    ("boilerplate", "share line"): "distribuie|partajează|tipărește|copiază linkul|salvează|urmărește-ne",
    ("boilerplate", "advertisement label"): "publicitate|reclamă|articolul continuă după publicitate|conținut sponsorizat",
    ("boilerplate", "navigation line"): "acasă|prima pagină|meniu|caută|autentificare|înregistrare|contact|închide|următorul|anteriorul|vezi mai mult",
    ("boilerplate", "promotion"): "abonează-te|abonare|newsletter",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"vizualizați această postare pe (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"o postare (?:distribuită|partajată) de\b",
    ),
    ("related", "link to another story"): (r"(?:citește|citiți|vezi|urmărește)(?: și| mai mult)?\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"toate drepturile rezervate",),
}
HOLDS_WORDS = "drepturile rezervate"
HOLDS = {
    ("boilerplate", "copyright line"): (r"toate drepturile rezervate",),
}
NOTICE_WORDS = "drepturile rezervate"
NOTICES = (r"toate drepturile rezervate",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"de|autor|autori|scris de|text|publicat de"
DATE_LABEL = r"publicat(?: la| pe| în)?|data publicării|actualizat(?: la| pe)?|ultima actualizare|modificat(?: la)?|creat|data"
DATE_PREPOSITION = "la|pe|în"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sep sept|octombrie oct|noiembrie nov noi|decembrie dec"
WEEKDAYS = "luni|marți|miercuri|joi|vineri|sâmbătă|duminică"
MODIFIED = "actualizat|actualizare|modificat"
BYLINE_COUNTED = "(?:de )?(?:minute?|or[ăe]|zile?|săptămân[ăi]|lun[ăi]|ani?)"
COUNTED_FROM = "acum"
DATE_WORDS = "ora|timp"
READING_TIME = r"timp de (?:citire|lectură)\s?:?\s*\d{1,3}\s?(?:minute|minut|min)?\b\.?|\d{1,3} (?:minute|minut) (?:de )?(?:citire|lectură)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "și"
BYLINE_WHERE = "în|din|pentru"
BYLINE_NOT_WRITING = "foto|fotografii|video|grafică|traducere|ilustrație"
BYLINE_JOBS = "jurnalist|jurnalistă|redactor|reporter|reporteră|corespondent|corespondentă|editor|editorialist|redactor-șef"
BYLINE_BEATS = "politic|special|nostru"
BYLINE_ORGANISATIONS = "redacția|redacţia|agenția|agenţia|ziarul|știri|universitatea|institutul|radio|presa"
