"""Hungarian: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "a az és hogy nem is egy volt meg ez van már csak de el mint még szerint azt után lesz ezt ki akik aki mondta nincs nagyon"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "kapcsolódó cikkek|kapcsolódó|olvassa el ezt is|ajánlott|ajánljuk|legolvasottabb|legfrissebb|további cikkek|címkék|témák",
    ("comment", "header of comments"): "hozzászólások|kommentek|hozzászólok|szólj hozzá",
    ("boilerplate", "share line"): "megosztás|megosztom|nyomtatás|link másolása|mentés|követés",
    ("boilerplate", "advertisement label"): "hirdetés|reklám|szponzorált tartalom",
    ("boilerplate", "navigation line"): "címlap|főoldal|menü|keresés|bejelentkezés|belépés|regisztráció|kapcsolat|bezárás|következő|előző",
    ("boilerplate", "promotion"): "feliratkozás|iratkozzon fel|iratkozz fel|hírlevél|előfizetés",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:a )?bejegyzés megtekintése az (?:instagram|facebook|twitter|x|tiktok|threads)",
    ),
    ("related", "link to another story"): (r"(?:olvassa el|olvasd el|kapcsolódó|nézze meg)(?: ezt is| még)?\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"minden jog fenntartva",),
}
HOLDS_WORDS = "jog fenntartva"
HOLDS = {
    ("boilerplate", "copyright line"): (r"minden jog fenntartva",),
}
NOTICE_WORDS = "jog fenntartva"
NOTICES = (r"minden jog fenntartva",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"írta|szerző|szerzők|szöveg|szerkesztette"
DATE_LABEL = r"közzétéve|megjelent|publikálva|frissítve|frissült|utolsó frissítés|módosítva|létrehozva|dátum"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "január jan|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept szep|október okt|november nov|december dec"
WEEKDAYS = "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap"
MODIFIED = "frissítve|frissült|frissítés|módosítva"
BYLINE_COUNTED = "(?:perce|órája|napja|hete|hónapja|éve)|hozzászólás"
DATE_WORDS = "perc|olvasási"
READING_TIME = r"olvasási idő\s?:?\s*\d{1,3}\s?(?:perc)?\b\.?|\d{1,3} perc olvasás\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "és|valamint"
BYLINE_NOT_WRITING = "fotó|fotók|kép|képek|videó|grafika|fordítás|illusztráció"
BYLINE_JOBS = "újságíró|szerkesztő|főszerkesztő|riporter|tudósító|publicista|rovatvezető"
BYLINE_BEATS = "politikai|külpolitikai|gazdasági"
BYLINE_ORGANISATIONS = "szerkesztőség|hírügynökség|hírek|lap|egyetem|intézet|rádió|távirati"
