"""German; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "der die und das ist den nicht von mit dem ein eine sich auf für im des auch als werden wurde sind bei aus nach wird einer dass zu es sie er hat sagte wie oder aber noch nur zum zur über kein sehr"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:lesezeit|lesedauer)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minuten?|min)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minuten?|min)\.?\s?-?\s?(?:lesezeit|lesedauer|lese)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "läuft gerade|jetzt ansehen|video abspielen|abspielen|video starten|wird abgespielt|ton an|vollbild|bild vergrößern|bild in großansicht|großansicht|bild anzeigen|bildergalerie",
    ("boilerplate", "form or control"): "war dieser artikel hilfreich|danke für ihr feedback|vielen dank für ihr feedback|danke für dein feedback",
    ("boilerplate", "author box"): "über den autor|über die autorin|zur person",
    ("related", "header of related links"): (
        "mehr zum thema|zum thema|mehr|weitere artikel|weitere meldungen|weitere nachrichten|weitere themen|auch interessant|lesen sie auch"
        "|lesen sie mehr|lesen sie hier|mehr dazu|mehr erfahren|themen|meistgelesen|meistgelesene artikel|meistgesehen|beliebte artikel"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren|empfehlungen|empfehlungen der redaktion|empfehlungen aus der redaktion|empfohlene artikel"
        "|aktuelle meldungen|neueste artikel|verwandte artikel|verwandte themen|ähnliche artikel|mehr aus diesem ressort|schlagworte"
        "|schon gelesen|das könnte dich interessieren|das könnte sie interessieren|das thema könnte dich auch interessieren|das thema könnte sie auch interessieren|weitere beiträge|vorheriger artikel|nächster artikel"
        "|siehe auch|ähnliche nachrichten|mehr ähnliche nachrichten|ähnliche themen|ähnliche beiträge|mehr ähnliche artikel|schlagwörter|links zum thema|mehr zu diesem thema|passend zum thema|weitere videos|hintergrund|mehr nachrichten|top-themen|aktuell"
    ),
    ("comment", "header of comments"): "kommentare|kommentar schreiben|kommentieren|kommentar verfassen|diskutieren sie mit|leserkommentare|jetzt kommentieren",
    ("boilerplate", "share line"): (
        "teilen|artikel teilen|drucken|merken|artikel drucken|e-mail|per e-mail teilen|auf facebook teilen|auf twitter teilen|folgen"
        "|link kopieren|speichern|artikel merken|vorlesen|artikel anhören|twittern|feedback"
    ),
    ("boilerplate", "consent line"): "empfohlener redaktioneller inhalt|empfohlener externer inhalt|externer inhalt|externen inhalt anzeigen|inhalt anzeigen",
    ("boilerplate", "advertisement label"): "anzeige|werbung|anzeigen|ende der anzeige|anzeige - scrollen sie für mehr|weiter nach der anzeige",
    ("boilerplate", "navigation line"): (
        "startseite|menü|suche|suchen|anmelden|abmelden|registrieren|einloggen|abo|impressum|datenschutz|datenschutzerklärung|agb|kontakt"
        "|über uns|nach oben|zum seitenanfang|zur startseite|zum inhalt springen|newsletter|video|videos|schließen|weiter|zurück|mehr anzeigen|mehr laden"
    ),
    ("boilerplate", "promotion"): "jetzt weiterlesen|newsletter abonnieren|jetzt abonnieren|jetzt anmelden|jetzt testen|abonniere|jetzt registrieren",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:sieh dir|sehen sie sich) diesen (?:beitrag|post|tweet) (?:auf|bei) (?:instagram|facebook|twitter|x|tiktok|threads) an",
        r"(?:ein )?(?:beitrag|post|foto|video) (?:geteilt von|veröffentlicht von)\b.{0,100}$",
        r"(?:ein )?von @?[\w.]{2,40} \([^()]{0,60}\) geteilter beitrag",
    ),
    ("related", "link to another story"): (
        r"(?:kategorisiert|abgelegt|einsortiert) (?:unter|in)\s?: ?\S",
    ),
    ("boilerplate", "form or control"): (
        r"\((?:noch )?keine bewertung(?:en)?\)",
        r"(?:ihr|dein) browser (?:unterstützt|kann)\b",
        r"\(?\d{1,3} (?:bilder|fotos)\)?$",
        r"\(?(?:öffnet|wird) (?:sich )?in (?:einem )?(?:neuem|neuen) (?:fenster|tab)\b",
        r"\(?öffnet im neuen (?:fenster|tab)\b",
        r"\(?(?:zum|bild) vergrößern(?: bitte)?(?: (?:auf das bild|hier))? ?(?:an)?klicken\b.{0,5}$",
        r"\(?ein klick auf (?:das|die) \w+ öffnet\b.{0,40}$",
    ),
    ("related", "header of related links"): (
        r"(?:bildergalerie|fotostrecke|bilderstrecke|fotogalerie)\s?: ",
        r"(?:lesen sie|lies|sehen sie|mehr|lesen|hören sie)(?: hier| dazu| auch| mehr| zum thema)*: ",
        r"(?:mehr|weitere \w+) (?:zu|zum|zur|aus|über|von) [^.]{2,50}$",
        r"(?:lesen sie (?:auch|hier|mehr)|auch interessant|mehr zum thema)\b",
        r"diese (?:artikel|beiträge|themen|texte) könnten (?:sie|dich|euch)(?: auch)? interessieren\b",
        r"(?:weiterführende|verwandte|ähnliche) (?:artikel|beiträge|themen)(?: (?:zu|zum|auf) [^.]{2,40})?:?$",
    ),
    ("comment", "header of comments"): (r"(?:alle )?\d+ kommentare",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rechte vorbehalten"),
    ("boilerplate", "disclaimer"): (r"\(?(?:mit material|quelle|quellen)(?: von)?:? [^.]{2,70}$", r"\(?mit (?:agenturmaterial|material der (?:nachrichten)?agentur|(?:material|informationen) [^.]{0,80}(?:nachrichten)?agentur(?:en)?\b)", r"dieser (?:artikel|text|beitrag) (?:erschien|wurde|ist|entstand|entsteht)\b.{0,140}$"),
    ("boilerplate", "promotion"): (
        r"(?:abonnieren|bestellen|melden) sie\b.{0,120}(?:newsletter|kanal|app)\b",
        r"mit (?:meiner|der|ihrer|deiner) anmeldung (?:zum|für den|für diesen) [\w -]{0,30}newsletter\b.{0,40} (?:stimme|stimmen|akzeptier|willig)",
        r"(?:der|unser|mit unserem|mit dem) [\w -]{0,30}newsletter\b",
        r"(?:die|das|alle|mehr|weitere) [^.:]{3,50} (?:finden sie|findet ihr|findest du|gibt es) (?:hier|in unsere[rm])\b[^.]{0,40}\.{0,3}$",
        r"folgen sie (?:uns|unserem)\b",
        r"haben sie (?:hinweise|einen hinweis|tipps|einen tipp|fragen|informationen|anregungen)\b[^?]{0,80}\?",
        r"(?:jetzt|hier) (?:kostenlos|gratis|abonniere|anmelden|testen)\b",
        r"(?:sie haben|du hast) (?:noch )?(?:kein|bereits ein) (?:abo|konto)",
        r"(?:sendung|gesendet|ausstrahlung) (?:am|vom|heute)\b.{3,100}\b(?:mediathek|audiothek|nachhören|nachsehen|podcast)\b",
    ),
    ("boilerplate", "header of a subscription offer"): (
        r"(?:ihre|deine) (?:vorteile|abo-vorteile)\b[^.:]{0,40}:$",
        r"(?:mit|in) (?:ihrem|deinem|dem|einem) [\w+-]{0,20}abo\b[^.:]{0,40}:$",
        r"(?:abonnenten|mitglieder) (?:erhalten|bekommen|genießen)\b[^.:]{0,30}:$",
    ),
}
HOLDS_WORDS = "hier geht|hier entlang|cookies|datenschutz|inhalt|drittanbieter|personenbezogen| min|lesezeit"
HOLDS = {
    ("boilerplate", "promotion"): (
        r"(?i:\bhier geht(?:['’]?s| es) (?:direkt )?zu[rm]? [^.]{0,40}(?:app|newsletter|anmeldung|abo)\b)",
        r"(?i:\b(?:newsletter|app|abo)\b[^.]{0,60}\bhier entlang\.?$)",
    ),
    ("boilerplate", "consent line"): (r"verwenden cookies|cookies zu|datenschutzerklärung|externer inhalt|externen inhalt|inhalte von drittanbietern|personenbezogene daten",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minuten)\.?$"),
}
NOTICE_WORDS = "weiterlesen|weiterzulesen|qr-code|konto|kunde|abonnent|veröffentlicht|abgelegt|verschlagwortet|rechte vorbehalten|ohne gewähr|gefällt|gefallen|hilfreich|nützlich|teilen|newsletter|abonniere| uns |mitglied|erschien|werbung|affiliate|provision|übersetzung|privatsphäre|zustimmung|einwilligung|drittplattformen|externe|registrieren|kiosk|anmelden|unterstütz"
NOTICES = (
    r"^um [^.]{0,60}(?:weiterlesen|weiterzulesen)\b[^.]{0,60}\b(?:abonnieren|anmelden|registrieren|abo)",
    r"^(?:jetzt )?(?:den )?(?:ganzen )?artikel (?:jetzt )?weiterlesen\b",
    r"(?:scannen sie|scanne|scannt) (?:einfach )?(?:den|diesen) qr-code",
    r"(?:^|[.!?] )(?:sie haben|du hast|haben sie|hast du) (?:schon|bereits|noch kein) (?:ein )?(?:konto|abo)\b",
    r"(?:^|[.!?] )(?:sind sie|bist du|sie sind) (?:schon|bereits|noch kein) (?:kunde|kundin|abonnent|abonnentin)\b",
    r"\b(?:dieser|der|diesen) (?:beitrag|artikel|eintrag) (?:wurde|ist)\b[^.]{0,80}(?:abgelegt|verschlagwortet|gepostet)",
    r"der beitrag wurde am .{0,60}veröffentlicht",
    r"\b(?:dieser|der) (?:beitrag|artikel|text) (?:wurde|ist|erschien) [^.]{0,40}(?:zuerst|im original)",
    r"(?:erstellt|veröffentlicht) am .{0,60}abgelegt unter",
    r"^(?:[^.]{0,60}\. )?alle rechte vorbehalten",
    r"^\(?alle angaben ohne gewähr",
    r"(?:gefällt|gefiel) (?:dir|ihnen|euch) (?:dieser|diese|dieses|unser|unsere|der|das|die)\b[^.]{0,40}\?",
    r"hat (?:dir|ihnen|euch) (?:dieser|diese|der|die) (?:artikel|beitrag|text|seite) gefallen",
    r"war (?:dieser|der) (?:artikel|beitrag|text) (?:nützlich|hilfreich)",
    r"möchten sie (?:den|diesen) (?:artikel|beitrag) (?:teilen|kommentieren)",
    r"(?:unser|unseren|den|zum|der) [^.]{0,30}newsletter[^.]{0,60}(?:anmelden|abonniere|informiert|bestellen|eintragen)",
    r"(?:^|[.!?] )(?:abonnieren|bestellen|melden) sie (?:sich )?(?:unseren|den|jetzt|für|zum|hier)\b[^.]{0,60}(?:newsletter|kanal|abo|podcast)",
    r"(?:^|[.!?] )(?:abonniere|abonniert) (?:unseren|uns)\b",
    r"(?:^|[.!?] )(?:folgen sie|folge|folgt) uns (?:auf|bei|über|jetzt)\b",
    r"(?:^|[.!?] |\bdann )unterstütz(?:en sie|e|t) uns\b",
    r"(?:^|[.!?] )werden sie (?:jetzt )?(?:mitglied (?:bei|und)|abonnent)",
    r"(?:dieser|unser|diese|der) (?:artikel|beitrag|text|seite) enthält (?:unbezahlte |bezahlte )?(?:werbung|affiliate)",
    r"\bwir [^.]{0,60}(?:über|durch) [^.]{0,30}links?[^.]{0,60}provision",
    r"links?[^.]{0,80}(?:erhalten|bekommen|verdienen) wir [^.]{0,40}provision",
    r"(?:dies ist|dieser text ist) eine maschinelle übersetzung",
    r"personenbezogene daten[^.]{0,30} an drittplattformen",
    r"\bexternen? inhalte?[^.]{0,40} (?:angezeigt|eingeblendet)",
    r"an dieser stelle finden sie [^.]{0,60}externen inhalt",
    r"wir respektieren (?:deine|ihre) privatsphäre",
    r"(?:mit|ohne) (?:ihrer|deiner|ihre|deine) (?:zustimmung|einwilligung)\b[^.]{0,80}(?:geladen|angezeigt|externe)",
    r"(?:jetzt|einfach hier|hier klicken und[^.]{0,30}) (?:kostenlos |gratis )?(?:registrieren|anmelden)\s?[!.]",
    r"^die aktuelle ausgabe[^.]{0,60}kiosk",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"gepostet von|(?:das )?(?:gespräch|interview) führten?|(?:autor|kolumnist)(?:in|en|innen|[*:_/]in(?:nen)?)?(?=\s?:)|(?:verfasser(?:in)?|protokolle?|interview|redaktion)(?=\s?:)|von unsere[mr] (?:redakteur|redakteurin|mitarbeiter|mitarbeiterin|korrespondent|korrespondentin|reporter|reporterin|redaktionsmitglied)|von|(?:erstellt|veröffentlicht|geschrieben|verfasst) von|(?:eine? )?(?:(?:gast|blog)[ -]?)?(?:beitrag|kommentar|leitartikel|analyse|kolumne|glosse|text|interview|reportage|bericht|rezension|kritik|essay|porträt|protokoll|meinung|artikel) von|aus [a-zäöüß-]+ berichtete?n?|texte?(?: (?:und|&|\+) (?:fotos?|bilder|bild|interview|recherche|protokoll|video|grafik|illustration(?:en)?))?(?: von)?"
DATE_LABEL = r"(?:artikel )?veröffentlicht(?: am)?|publiziert(?: am)?|online seit|zuletzt (?:geändert|bearbeitet)(?: am)?|stand|aktualisiert(?: am)?|erstellt(?: am)?|zuletzt aktualisiert|letzte (?:aktualisierung|änderung)|letztes update|erschienen(?: am)?|datum"
SECTION_LABEL = "ressort|rubrik"
DATE_PREPOSITION = "am"
LIFE_DATES = "geboren|gestorben"
HOME = "startseite|sie befinden sich hier|sie sind hier|standort|zurück|zurück zur übersicht|pfadnavigation"
RECIPE = "zutaten|zubereitung|portionen|arbeitszeit|kochzeit|backzeit|nährwerte|schwierigkeit"
SITE_HEADINGS = "nachrichten aktuell aktuelles startseite menü suche live video ticker"
NUMBERS = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
SHOP_CONTROLS = "in den warenkorb|in den einkaufswagen"
SITE_PAGES = (
    "datenschutz|datenschutzerklärung|datenschutzhinweise|impressum|nutzungsbedingungen|agb|über uns|kontakt|suchergebnisse"
    "|allgemeine geschäftsbedingungen|cookie-richtlinie|häufige fragen|anmelden"
)
NO_ARTICLE = (
    r"(?:bitte )?(?:melden sie sich an|loggen sie sich ein)|ihre privatsphäre ist uns wichtig|wir schätzen ihre privatsphäre"
    r"|seite nicht gefunden|fehler (?:404|403|500)|(?:diese|die) (?:gesuchte )?seite (?:wurde nicht gefunden|existiert nicht)"
    r"|ihre privatsphäre$|zustimmung zu|bitte bestätigen sie, dass sie kein roboter"
)
OTHER_LISTS = (
    "technische daten|detailangaben|produktdetails|zutaten|zubereitung|nährwerte|serviervorschlag|öffnungszeiten|eintritt|tickets|preise|termine|mehr zum thema|lesen sie auch|weitere artikel|"
    "weiterführende artikel|weiterführende links|weitere informationen|mehr informationen|mehr erfahren sie hier|pressekontakt|"
    "pressekontakte|ansprechpartner|inhaltsverzeichnis|in diesem artikel|aus dem inhalt|"
    "schritt für schritt|schritt-für-schritt|schritt-für-schritt-anleitung|benötigtes material|benötigte teile|materialliste|einkaufsliste|"
    "gehen sie dazu folgendermaßen vor|so gehen sie vor|gehen sie wie folgt vor|das brauchen sie|das brauchst du|das braucht ihr|das benötigst du|ihr braucht|du brauchst|sie benötigen|benötigst du|"
    "ihre abo-vorteile|programm|spielplan|kontakt|quellen|literatur|so geht's|anleitung|gewinner"
)
OFFER_LABELS = (
    "wann|wo|ort|termin|datum|uhrzeit|beginn|einlass|eintritt|telefon|tel|tickets|karten|anmeldung|veranstaltungsort|adresse"
)
MEASURES = "g kg ml cl l el tl esslöffel teelöffel prise prisen bund dose dosen becher tasse tassen päckchen pck zehe zehen stück stk"
READER = r"sie|ihr|ihre|ihnen|du|dein|deine"
COMMAND = r"(?:^|[\s,])[^\W\d_]+(?:en|ern|eln|tun|sein) Sie\b(?!.*\?$)"

# --- places ---------------------------------------------------------------------------------------
PLACE_PREPOSITIONS = "in nach bei aus"
CITY_NAMES = (
    "moskau=moscow|rom=rome|brüssel=brussels|athen=athens|peking=beijing|tokio=tokyo|kairo=cairo|warschau=warsaw|"
    "prag=prague|kopenhagen=copenhagen|lissabon=lisbon|mailand=milan|venedig=venice|neapel=naples|genf=geneva|"
    "straßburg=strasbourg|kiew=kyiv|charkiw=kharkiv|riad=riyadh|teheran=tehran|bagdad=baghdad|damaskus=damascus|"
    "neu delhi=new delhi|bukarest=bucharest|belgrad=belgrade|nikosia=nicosia|singapur=singapore|havanna=havana|"
    "kapstadt=cape town|mexiko stadt=mexico city|den haag=the hague|antwerpen=antwerp|danzig=gdansk|"
    "breslau=wroclaw|posen=poznan|krakau=krakow|sankt petersburg=st petersburg|nürnberg=nuremberg|"
    "frankfurt am main=frankfurt|frankfurt main=frankfurt|taipeh=taipei|algier=algiers|addis abeba=addis ababa|"
    "eriwan=yerevan|tiflis=tbilisi|brünn=brno|göteborg=gothenburg|luzern=lucerne|lüttich=liège|gent=ghent|"
    "sevilla=seville|saragossa=zaragoza"
)
NEIGHBOURS = "de at ch"
SPELLED_OUT = "ae=ä|oe=ö|ue=ü|ss=ß"
PLACE_BEFORE_STOP = True

# --- dates ----------------------------------------------------------------------------------------
MONTHS = (
    "januar jan jänner|februar feb feber|märz mär mrz maerz|april apr|mai|juni jun|juli jul|august aug"
    "|september sep sept|oktober okt|november nov|dezember dez"
)
WEEKDAYS = "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa sonnabend|sonntag so"
AS_OF = "stand"
MODIFIED = "aktualisiert|geändert|stand|update|aktualisierung|bearbeitet"
PLACE_LABEL = "ort|erscheinungsort"
HEADLINE_LABEL = "titel|überschrift|schlagzeile"
TEXT_LABEL = "volltext|text"
END_OF_TEXT = "ende"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "und|mit"
INTERVIEW_BY = "(?:ein |das |im )?(?:interview|gespräch) von"
INTERVIEW_WITH = "mit"
BYLINE_WHERE = "in|aus|für|bei"
BYLINE_NOT_WRITING = "foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|quelle|illustration|grafik|video|übersetzung|übersetzt|redigiert"
BYLINE_JOBS = (
    "redakteur|redakteurin|redakteure|reporter|reporterin|korrespondent|korrespondentin|korrespondenten|autor"
    "|autorin|autoren|journalist|journalistin|kolumnist|kolumnistin|chefredakteur|chefredakteurin|leiter|leiterin"
    "|mitarbeiter|mitarbeiterin|ressortleiter|ressortleiterin|volontär|volontärin"
)
BYLINE_DESK = "red"
BYLINE_BEATS = "politischer|politische|freie|freier|leitender|leitende|stellvertretender|stellvertretende"
BYLINE_ORGANISATIONS = (
    "redaktion|redaktionen|agentur|agenturen|nachrichten|nachrichtenagentur|zeitung|presse|presse-agentur"
    "|rundfunk|newsdesk|ressort|universität|institut|verlag|onlineredaktion"
)
BYLINE_CONTACT = r"(?:dem )?(?:autor|autorin) (?:folgen|schreiben)|e-?mail|kontakt|folgen|(?:keine|\d{1,4}) kommentare?|kommentare? (?:geschlossen|deaktiviert|schreiben|hinterlassen)"
BYLINE_BEHIND = r"(?<!\S)(?:profil|folgen|alle artikel|mehr von|zur autorenseite)\b"
BYLINE_COUNTED = r"(?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?|(?:std|min)\b\.?)|kommentare?|aufrufe"
COUNTED_FROM = "vor"
DATE_WORDS = "uhr|zuletzt|lesezeit"

# --- speech ---------------------------------------------------------------------------------------
CAPITAL_NOUNS = VERB_SECOND = VERB_BEFORE_SUBJECT = True
CONTRACTIONS = "am im zum zur beim vom ins"
NOMINATIVE = "er wir ich man du irgendwer"
ANYBODY = "man"
ORIGIN = "von"
ABOUT = "von zu"
FOR_WHOM = "für"
SECTIONS = "paragraph paragraf paragraphen paragrafen artikel abschnitt absatz kapitel seite punkt ziffer vers satz"
IN_IT = "darin hierin dort"
OF_EITHER_GENDER = (
    "star superstar megastar weltstar topstar jungstar altstar shootingstar popstar rockstar schlagerstar musicalstar opernstar filmstar kinostar"
    " hollywoodstar serienstar fernsehstar realitystar sportstar fußballstar tennisstar promi profi fußballprofi tennisprofi golfprofi skiprofi"
    " radprofi handballprofi basketballprofi eishockeyprofi liebling publikumsliebling legende filmlegende poplegende rocklegende ikone popikone"
    " stilikone modeikone filmikone model topmodel supermodel"
)
CALLED_BY, OWN_WORDS = "namens", "eigenen eigener eigenem"
NAMED_AS = "als"
SPOKEN_OF = "rede"
INSCRIBED_FORMS = "stand steht standen stehen prangt prangte prangten lesen"
IMPERSONAL_SOURCE = "in im auf aus von vom bei beim seitens vonseiten"
MASCULINE = "der"
FEMININE_ENDINGS = "ung heit keit schaft ion tät ei ie erin istin entin antin orin"
DESCRIBING_ENDINGS = "lich ig isch los haft sam end bar"
PLACE_GENITIVES = (
    "deutschlands österreichs frankreichs italiens spaniens portugals belgiens englands irlands schottlands großbritanniens polens"
    " ungarns tschechiens rumäniens bulgariens kroatiens serbiens griechenlands schwedens norwegens dänemarks finnlands russlands"
    " georgiens armeniens israels syriens ägyptens libyens algeriens tunesiens marokkos afghanistans pakistans indiens chinas japans"
    " nordkoreas südkoreas thailands indonesiens australiens neuseelands kanadas amerikas mexikos brasiliens argentiniens chiles"
    " kolumbiens venezuelas kubas nigerias kenias äthiopiens südafrikas europas afrikas asiens bayerns sachsens hessens thüringens"
    " brandenburgs niedersachsens berlins hamburgs bremens wiens münchens kölns litauens lettlands estlands sloweniens albaniens"
    " montenegros liechtensteins luxemburgs"
)
OBLIQUE_ENDINGS = "en"
ADJECTIVE_ENDINGS = "e en er es em"
OBLIQUE = "den dem des einen einem eines seinen seinem ihren ihrem"
ADVERB_ENDINGS = "end weise gemäß seits falls dessen hierzu dazu dabei dafür dagegen darin damit daran darauf daraufhin darüber davon davor demgegenüber hierbei hiermit hieran insbesondere ähnlich weiter wörtlich aufgrund besonders"
_STEMS = (
    "sag erklär beton mein ergänz kritisier forder warn behaupte antworte frag bestätig begründe verkünde argumentier mahn lob beklag"
    " bilanzier erzähl resümier urteil erwider entgegne äußer berichte erinner bemerk versicher vermute erläuter bekräftig konstatier"
    " kommentier klag jubel scherz monier bemängel rüg bedauer prophezei prognostizier konter spott verspotte schwärm twitter verlang"
    " schmunzel läster schimpf protestier plädier appellier mutmaß spekulier schätz witzel flüster murmel brüll stöhn seufz jammer raunz"
    " stichel dementier präzisier formulier diagnostizier analysier philosophier referier unterstell verteidig beteuer beruhig wunder"
    " beschwichtig polter wetter grins motz nörgel staun poste hoff glaub befürchte fürchte rechne erwarte skandier signalisier reagier folger attackier"
    " begrüß gratulier dank informier definier deute begrüss mutmass äusser"
)
SPEECH_FORMS = (
    " ".join(f"{stem}{ending}" for stem in _STEMS.split() for ending in "t te ten".split())
    + " gesagt geäussert sagen verweist verwies verweisen verwiesen fügte fügt hinzugefügt mitgeteilt schreibt schrieb geschrieben schrieben angekündigt versprach verspricht versprachen"
    " versprochen gefragt eingeräumt geäußert rief riefen ruft gerufen unterstreicht unterstrich unterstrichen hervorgehoben sprach sprachen"
    " riet rieten rät raten empfahl empfahlen empfiehlt empfehlen empfohlen bat baten bittet gebeten schwor schwört schrie schrien schreit"
    " gestand gesteht gestanden verriet verrät verraten meldet meldete melden zurückgewiesen beurteilte beurteilt beurteilten"
    " spricht sprechen gesprochen erklären meinen betonen fordern warnen befand befindet bestritt bestreitet"
    " betont erklärt gefordert gemahnt gewarnt kritisieren teilte räumte kündigte stellte hob"
)
SEPARABLE = (
    "gab:bekannt gibt:bekannt gaben:bekannt gab:zu gibt:zu räumt:ein räumten:ein stellt:klar stellten:klar stellt:fest stellten:fest"
    " fuhr:fort fährt:fort teilt:mit teilten:mit wies:zurück weist:zurück wiesen:zurück wies:hin weist:hin kündigt:an kündigten:an"
    " hebt:hervor hoben:hervor führte:aus führt:aus warf:vor wirft:vor warfen:vor legte:nach legt:nach setzte:hinzu merkte:an merkt:an"
    " gesteht:ein gestand:ein gab:preis gibt:preis gab:an gibt:an gaben:an geben:an zeigte:sich zeigt:sich zeigten:sich"
    " wandte:ein wendet:ein warf:ein wirft:ein rief:auf ruft:auf sprach:aus spricht:aus legt:dar legte:dar stellte:dar stellt:dar rief:zu"
    " pflichtete:bei drückte:aus drückt:aus rechnete:vor schlug:vor schlägt:vor lehnte:ab lehnt:ab lehnten:ab ließ:wissen ließ:verlauten ließ:mitteilen ließ:erklären ließ:ausrichten ließen:mitteilen lässt:wissen lässt:mitteilen"
    " lässt:ausrichten lässt:verlauten liess:wissen liess:verlauten liess:mitteilen liess:erklären liess:ausrichten liessen:mitteilen"
    " äussert:sich äusserte:sich"
    " fühlt:sich fühlen:sich fühlte:sich fühlten:sich stimmte:an stimmten:an stimmt:an stimmen:an fügen:hinzu fügten:hinzu setzt:hinzu setzten:hinzu fügt:an fügte:an schob:nach"
    " schiebt:nach hakte:nach hakt:nach winkt:ab winkte:ab wiegelt:ab wiegelte:ab wehrt:ab wehrte:ab stimmt:zu stimmte:zu"
    " gibt:zurück gab:zurück platzte:heraus platzt:heraus sprudelt:hervor wirft:hin warf:hin ruft:hinterher rief:hinterher ruft:aus"
    " rief:aus deutet:an deutete:an deuteten:an mahnt:an mahnte:an prangert:an prangerte:an regt:an regte:an stuft:ein schätzt:ein"
    " schätzte:ein ordnet:ein ordnete:ein lenkt:ein lenkte:ein wendet:ein wendeten:ein räumen:ein gestehen:ein stellen:klar"
    " stellen:fest weisen:hin weisen:zurück führen:aus kündigen:an teilen:mit heben:hervor schlagen:vor schlugen:vor werfen:vor"
    " rufen:auf riefen:auf fordert:auf forderte:auf forderten:auf klagt:an klagte:an blickt:zurück blickte:zurück ärgert:sich"
    " ärgerte:sich ärgerten:sich freut:sich freute:sich freuten:sich beschwert:sich beschwerte:sich beklagt:sich beklagte:sich"
    " äußert:sich äußerte:sich empört:sich empörte:sich fragt:sich fragte:sich fasst:zusammen fasste:zusammen fassten:zusammen"
    " malt:aus pflichtet:bei drückten:aus drücken:aus sagte:zu sagt:zu spielt:herunter spielte:herunter liest:vor las:vor trägt:vor"
    " trug:vor"
)
QUOTING_FORMS = "zitiert zitierte zitieren zitierten"
IMPERSONAL = "heißt hieß heiße geheißen heisst hiess heisse geheissen"
WORDING_FORMS = "lautet lautete laute lauten lauteten"
NAMING_FORMS = (
    "nennt nannte genannt nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb beschrieben verurteilt verurteilte verurteilten"
    " wertet wertete werteten bewertet bewertete charakterisiert charakterisierte würdigt würdigte würdigten titulierte tituliert geißelte"
    " empfindet empfand brandmarkte wies hält hielt hielten sieht einstuft eingestuft gewertet eingeordnet abgetan gescholten gebrandmarkt verworfen gefeiert gelobt verspottet stuft stufte stuften kritisiert"
)
ACCORDING = (
    "laut|so|nach angaben|nach worten|nach ansicht|nach meinung|nach auffassung|nach einschätzung|nach aussage|nach darstellung|zufolge"
    "|nach auskunft|nach informationen|nach erkenntnissen|nach überzeugung|nach schilderung|nach lesart|nach aussagen|nach mitteilung"
    "|nach berechnungen|nach schätzungen|nach schätzung|nach den worten|nach den angaben|nach den aussagen|aus sicht|nach ankündigung"
    "|nach beobachtung|nach beobachtungen|nach überlieferung|nach darlegung"
)
ACCORDING_AFTER = "so"
ACCORDING_BEHIND = "zufolge"
TERMS = "kurz genannt genannte genannten genannter genanntes codename codenamen kurzform passus überschrift aufschrift motto slogan parole projekt operation marke namen bezeichnung stichwort sogenannte sogenannten sogenannter sogenanntes namens titel begriff wort roman film buch lied serie album unwort zusatz beispiel beiname beinamen spitzname spitznamen"
TERM_ENDINGS = (
    "magazin portal zeitung zeitschrift blatt sender sendung podcast plattform buch roman film lied song stück serie album spiel ausstellung"
    " projekt initiative kampagne programm verein organisation gruppe bündnis band partei stiftung firma unternehmen schiff restaurant hotel"
    " lokal kneipe café theater marke modell reihe titel motto begriff grundsatz namens name preis festival veranstaltung aktion seite app"
    " kanal label aktie gesetz verordnung operation mission satellit betreff betreffzeile betreffzeilen"
    " modelle marken filme serien lieder bücher romane zeitungen magazine sender portale blätter plattformen podcasts schiffe vereine"
    " parteien gruppen"
)
WORKS_ENDING = (
    "album alben cd buch bücher roman romane film filme serie serien song songs lied lieder stück oper werk werke sendung show podcast"
    " ausstellung magazin zeitschrift broschüre studie studien band bände titel titels namen"
)
CALLING_FORMS, TOLD_AT = "nennt nannte nennen nannten heißt hieß", "bei gegenüber via"
NEGATIONS = "nicht nie niemals keineswegs"
NOT_JOINED = (
    "wort gast beginn besuch ende hause recht unrecht fuß protokoll hilfe rande ehren gunsten lasten wasser bett tisch kreuze papier"
    " buche rate wege grunde schulden fall boden opfer tode ostern weihnachten pfingsten silvester anfang hundert tage stande liebe"
)
NAME_LABELS = (
    "titel name namen motto überschrift aufschrift schriftzug inschrift betreff betreffzeile erstwerk debüt roman lied song album codewort"
    " kennwort passwort hashtag leitspruch devise slogan schlagzeile"
)
ARTICLES = "der die das ein eine"
IN_FULL = "wortlaut vollständige vollständigen ungekürzt"
PRINTED_WRITINGS = "rede erklärung brief stellungnahme ansprache mitteilung schreiben statement"
BY = "von"
ONE = "eine einer"
DETERMINERS = (
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"
    " unser unsere kein keine jeder jede jedes deren dessen"
)
GENITIVE = "der des"
REPORTED_FORMS = "sei seien habe werde müsse könne solle wolle dürfe gebe gehe brauche komme stehe bleibe lasse mache liege nehme bringe halte zeige bedeute bestehe fehle richte stelle wisse erhalte"
INDEFINITE = "ein eine einer eines einem einen kein keine"
QUANTIFIERS = "vier fünf sechs sieben acht neun zehn elf zwölf dutzende hunderte tausende zahlreiche etliche wenige dieser diese dieses diesen alle viele einige mehrere manche beide andere anderen zwei drei"
PRONOUNS = "er sie es wir ich man du letztere letzterer ersterer jemand irgendjemand irgendwer niemand"
OBJECT_PRONOUNS = "ihm ihn ihnen uns mich mir sich euch"
SPEAKER_PRONOUNS = "er sie es wir ich"
OF_THE_WRITER = "ich"
SPEAKER_FORMS = "ich mein meine meinem meinen meiner meines mich mir"
MALE = "er ihn ihm herr vater sohn bruder ehemann mann junge sein seine seiner seinen seinem"
FEMALE = "sie frau mutter tochter schwester ehefrau ihr ihre ihrer ihren ihrem"
NEUTER = "es"
PLURAL = "sie"
MALE_PRONOUNS, FEMALE_PRONOUNS = "er ihn ihm sein seine", "sie"
AS = "wie"
RESUMING = "das dies so"
AGE_ENDINGS = "-jährige -jähriger -jährigen"
RELATIVES = "welcher welche welches"
BE = "ist sind war waren wird wurde wurden werden sei seien wäre worden werde würde würden"
AUXILIARIES = (
    "hat haben hatte hatten habe hätte hätten kann können könne könnte konnte will wollen wolle wollte soll sollen solle sollte"
    " muss müssen müsse müsste musste darf dürfe dürfte durfte nicht"
)
ADVERBS = (
    "rund knapp fast ungefähr circa schliesslich anschliessend abschliessend ausserdem sinngemäss darin dazu dabei dafür dagegen daran darauf daraufhin darüber davon davor hierzu hierbei hingegen insbesondere demnach indes indessen"
    " unterdessen inzwischen ebenso ebenfalls dennoch trotzdem deshalb daher deswegen schließlich anschließend danach zuvor zugleich"
    " gleichzeitig offenbar lediglich erneut abschließend wörtlich sinngemäß mittlerweile vielmehr nämlich zwar doch nur erstmals"
    " auch dann zudem außerdem weiter gestern heute bereits noch nun jetzt hier dort so schon weiterhin zunächst später wiederum daraufhin"
    " allerdings jedoch hinzu mit an ab vor aus etwa beispielsweise kürzlich jüngst bislang bisher stets immer wieder oft häufig manchmal"
    " ferner überdies immerhin sogar selbst eben gerade ausdrücklich natürlich vermutlich wahrscheinlich möglicherweise vielleicht"
    " letztlich zuletzt anfangs früher damals nochmals eher sehr ganz ziemlich besonders umso erst einst freilich ohnehin somit derweil"
    " anders einmal vorgestern übrigens ansonsten sonst darunter stattdessen anschließend nie niemals irgendwann gleich bald folgendes folgendermaßen"
)
PREPOSITIONS = (
    "in im am auf bei beim mit von vom zu zum zur nach für über um aus gegen durch ohne unter wegen während seit bis trotz laut zwischen"
    " neben hinter gegenüber angesichts anlässlich infolge aufgrund dank außer innerhalb außerhalb mittels hinsichtlich bezüglich samt"
    " ausser ausserhalb statt binnen jenseits seitens mangels mithilfe via ans fürs durchs übers ums aufs"
)
SUBORDINATORS = "dass weil wenn ob obwohl da nachdem bevor als indem damit sodass wie wo was warum wer wem wen wieso weshalb wovor womit wofür woran worauf wodurch woher wohin wozu worüber woraufhin falls sobald solange sofern"
CONJUNCTIONS = "und oder aber sondern denn sowie beziehungsweise"
TIMES = MONTHS.replace("|", " ") + " " + WEEKDAYS.replace("|", " ") + " montagabend dienstagabend freitagabend"
TIME_NAMES = "jan"
REFLEXIVES = "sich"
TIME_NOUNS = "jahres monats wochen monat monate monaten mal zeit jahrhundert jahrzehnt stunde stunden minute minuten tage tagen jahre jahren woche tag jahr abend morgen vormittag mittag nachmittag nacht wochenende"
ABBREVIATIONS = "dr. prof. univ. hr. fr. st. nr. bzw. ca. z.b. u.a. d.h. usw. mio. mrd. jr. dipl. ing. abs. art. bspw. evtl. ggf. vgl. str."
TITLES = (
    "herr frau dr prof professor professorin minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin"
    " vorsitzender vorsitzende vorsitzenden bürgermeister bürgermeisterin trainer trainerin direktor direktorin leiter leiterin"
    " geschäftsführer geschäftsführerin experte expertin anwalt anwältin richter richterin senator senatorin papst könig königin"
    " generalsekretär generalsekretärin abgeordnete abgeordneter politiker politikerin kommissar kommissarin landrat landrätin forscher"
    " forscherin autor autorin"
)
PROFESSIONS = (
    "gutachter gutachterin augenzeuge augenzeugin gewerkschafter gewerkschafterin landwirt landwirtin bauer bäuerin lehrer lehrerin arzt ärztin pfarrer pfarrerin wirt wirtin händler händlerin anwohner anwohnerin"
    " nachbar nachbarin unternehmer unternehmerin studentin student schüler schülerin ingenieur ingenieurin historiker historikerin"
    " ökonom ökonomin förster försterin fischer fischerin gastronom gastronomin künstler künstlerin sänger sängerin schauspieler"
    " schauspielerin fahrer fahrerin bewohner bewohnerin"
)
TITLE_ENDINGS = (
    "minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin vorsitzende vorsitzender meister"
    " meisterin trainer trainerin direktor direktorin leiter leiterin experte expertin führer führerin anwalt anwältin politiker politikerin"
    " forscher forscherin rat rätin sekretär sekretärin ökonom ökonomin banker bankerin promoter manager managerin wissenschaftler"
    " wissenschaftlerin berater beraterin beauftragte beauftragter kandidat kandidatin boss kollege kollegin spieler spielerin stürmer"
    " kapitän ologe ologin historiker historikerin redakteur redakteurin korrespondent korrespondentin journalist journalistin gründer"
    " gründerin inhaber inhaberin vertreter vertreterin mitarbeiter mitarbeiterin geschäftsführer geschäftsführerin kommissar kommissarin"
    " aktivist aktivistin unternehmer unternehmerin analyst analystin schauspieler schauspielerin musiker musikerin gewerkschafter"
    " gewerkschafterin gutachter gutachterin vorsteher vorsteherin vorstand generalin admiral bischof bischöfin"
)
_NOMINALISED = (
    "abgeordnet beauftragt vorsitzend angeklagt beschuldigt verdächtig verletzt betroffen überlebend angestellt beamt reisend jugendlich"
    " erwachsen studierend auszubildend gefangen verurteilt angehörig hinterblieben bekannt verwandt geschädigt vertraut delegiert gesandt"
    " obdachlos arbeitslos beteiligt freiwillig deutsch grün liberal konservativ vorbestraft gerettet verunglückt tatverdächtig inhaftiert geflüchtet platziert"
)
"""Stems of adjectives that people are called by: "die Abgeordnete", "ein Abgeordneter"."""
_PERSON_SINGULAR = (
    "ler ner ger ker rer scher haber macher ist iker ologe ologin ökonom ökonomin philosoph mann frau banker boss promoter kandidat star"
    " kollege kollegen arzt ärztin wirt profi experten anhänger leute bewohner teilnehmer kenner betreiber vertreter mitarbeiter"
    " helfer käufer verkäufer nehmer geber student steller schüler eltern kinder"
    " arbeiter berater dichter wächter retter richter leiter reiter verwalter pächter züchter wärter reporter gestalter übersetzer nutzer"
    " schützer schütze besetzer schreiber treiber gründer erfinder schneider anwender läufer prüfer kämpfer schöpfer schäfer besucher sucher sprecher"
    " taucher raucher verbraucher zuschauer bauer schwimmer stürmer leser bläser tänzer sieger führer eur autor direktor professor moderator"
    " senator rektor kurator kommentator organisator koordinator initiator pastor doktor inspektor lektor redaktor präsident patient dozent dezernent"
    " abiturient assistent referent dirigent regent agent absolvent rezensent interessent konsument korrespondent intendent demonstrant"
    " praktikant informant kommandant musikant migrant fabrikant leutnant intendant diplomand doktorand ministrant soldat diplomat krat pilot"
    " patriot athlet prophet poet therapeut fotograf biograf choreograf dramaturg chirurg astronom gastronom pädagoge theologe biologe"
    " hebamme schwester bruder pfleger geisel waise offizier passagier pionier juwelier notar koch köchin gast kunde coach kapitän keeper torwart anwalt graf herzog prinz fürst papst"
    " mönch rabbi imam priester küster diakon dekan zeuge freund nachbar enkel neffe nichte onkel tante oma opa großmutter großvater schwager"
    " schwägerin cousin cousine witwe witwer franzose russe pole tscheche däne schwede finne türke grieche chinese brite schotte kroate serbe"
    " slowene slowake ungar rumäne bulgare österreicher schweizer spanier belgier kanadier australier argentinier tiroler romand"
    " botschafter gesellschafter milliardär millionär funktionär aktionär pensionär veterinär missionar bibliothekar archivar sanitäter"
    " influencer youtuber streamer rapper comedian bildhauer architekt winzer buchhalter hundehalter tierhalter psychiater erzieher"
    " oberst general major premier diktator monarch kardinal mieter täter sprinter referee kassenwart insider whistleblower"
    " hüter ratsherr vize angreifer verdächtiger schwiegermutter scout blogger vlogger producer songwriter designer creator talkmaster showmaster topmodel supermodel passant urlauber hotelier flüchtling häftling lehrling azubi senior rebell dissident"
    " befürworter unterstützer teenager veteran promi ärin"
    " erin istin entin antin orin eurin enkelin rätin nomin ophin afin agogin ktin eutin iatin etin otin autin urgin änin ssin ndin"
    " ldin chsin gtin rstin legin isin ösin esin onin "
    + " ".join(f"{stem}{ending}" for stem in _NOMINALISED.split() for ending in ("e", "er", "en", "em"))
)
_WEAK = (
    "präsident patient dozent student assistent referent agent absolvent rezensent interessent konsument demonstrant praktikant"
    " informant musikant migrant soldat kandidat diplomat pilot patriot athlet poet therapeut fotograf pädagog journalist polizist"
    " aktivist spezialist jurist artist tourist extremist terrorist"
)
"""Stems of nouns that have "en" where they are several: "Soldaten"."""
PERSON_ENDINGS = " ".join((
    _PERSON_SINGULAR,
    *(f"{ending}nen" for ending in _PERSON_SINGULAR.split() if ending.endswith("in")),
    *(f"{stem}en" for stem in _WEAK.split()),
    "ärzte frauen mütter väter",
))
FEMALE_ENDINGS = (
    "erin ärin istin entin antin orin ologin eurin atin ärztin wältin chefin senderin enkelin rätin nomin ophin afin agogin ktin eutin iatin"
    " etin otin autin urgin änin ssin ndin ldin chsin gtin rstin legin ösin esin kundin köchin wirtin beamtin nachbarin"
)
ORGANISATION_ENDINGS = (
    "ministerium departement polizei gericht gerichts amt behörde verband verbands verein partei fraktion gesellschaft gewerkschaft kammer anwaltschaft"
    " agentur zeitung regierung universität institut stiftung kommission konzern unternehmen firma klub club redaktion senat kasse klinik"
    " zentrum opposition koalition union zentrale dienst wehr verwaltung direktion initiative organisation bündnis liga ausschuss parlament botschaft gemeinde"
    " armee militär luftwaffe komitee kollektiv museum familie delegation airline leitung führung vertretung abteilung vereinigung versammlung bewegung besatzung innung verteidigung versicherung beratung regime"
)
ROLE_NOUNS = (
    "mitglied fachmann fachfrau model profi sieger siegerin ceo cto cfo coo director manager president head chair officer"
    " wirt wirtin"
)
NO_ROLES = "mann frau herr dame mensch person junge mädchen"
VAGUE_ROLES = "kollege kollegin freund freundin stellvertreter stellvertreterin gegner gegnerin kritiker kritikerin nachfolger nachfolgerin"
OFFICE_AT, COPULAS = "für von bei", "ist"
COURTESY = "herr frau dr prof"
AUTHORITIES = (
    "ministerium polizei gericht landgericht amtsgericht bundestag bundesrat landtag stadtrat gemeinderat"
    " kreistag senat regierung bundeswehr feuerwehr staatsanwaltschaft landratsamt bundesamt landesamt behörde"
)
PLACE_NOUNS = "straße platz allee weg brücke park see fluss insel berg bahnhof flughafen"
ORGANISATIONS = (
    "polizei feuerwehr partei verein verband gericht ministerium amt universität bank gmbh ag stadt behörde agentur zeitung regierung"
    " gewerkschaft kirche institut stiftung gesellschaft"
)
POSSESSIVE = "sein seine ihr ihre"
SINGULAR, ORIGIN_ENDINGS = "der:m die:f", "er"
FEMININE_NOUNS = "in frau mutter tochter schwester tante oma witwe nichte e"
ALSO_SUBORDINATORS = "während bis seit"
KIN = (
    "ehemann ehefrau gatte gattin vater mutter sohn tochter bruder schwester witwe witwer großvater großmutter grossvater grossmutter oma opa onkel tante neffe nichte"
    " enkel enkelin cousin cousine schwager schwägerin partner partnerin lebensgefährte lebensgefährtin freund freundin verlobte verlobter"
)
TOLD_AGES = " jahre alt|-jährig"
DEFINITE, ANY_AUTHORITY = "der die das", "behörde amt"
OPENING_PREPOSITIONS = "vor an ab"
GIVEN_HERE = "jan:m kai:m robin:m ali:m rene:m noel:m sam:m alex:m andrea:f gabriele:f simone:f evelyn:f nicola:f sandy:f vivian:f"
ALSO_WITH_PEOPLE = "bei"
SOMEBODY = "jemand irgendjemand irgendwer"
AGED = "alt alte alter alten altes"
NOUNS_OF_WOMEN = "in"
ALSO_BODY_ENDINGS = (
    "betreiber hersteller anbieter veranstalter versorger träger arbeitgeber entwickler ausrichter lieferant produzent verlag vermieter"
    " eigentümer besitzer händler makler versicherer dienstleister investor eigner zulieferer caterer reeder spediteur discounter"
    " konkurrent marktführer nachrichtensender riese gigant weltmarktführer auftraggeber geldgeber"
)
THINGS = (
    "keller teller fehler roller propeller container trailer thriller füller scanner donner ärger hunger burger bagger stecker drucker"
    " anker wecker zucker acker bunker tanker finger anhänger hosenträger flugzeugträger datenträger lager dünger zeiger schläger taler"
    " banner renner brenner rechner trockner blinker klinker ticker sticker schlager tiger adler kleiner zähler flieger ordner mäher"
    " geschirrspüler staubsauger aufkleber nenner spoiler trigger marker cracker joker poker"
)
MUTE_ENDINGS = (
    "ung ungen heit heiten keit keiten nis nisse tum ismus tät täten ment mente werk werke thema themen problem probleme system systeme"
    " kapitel datum welt ankunft signal signale hormon hormone sinn preis preise geburt geburten lage jahr jahre jahren monat monate"
    " monaten stunde stunden minute minuten tage tagen wochen edition editionen situation situationen diskussion diskussionen aktionen"
    " produktion produktionen religion religionen position positionen folge folgen grund gründe ziel ziele idee ideen"
    " weg wege wert werte kraft kräfte geld geschlecht produkt produkte gefühl gefühle moment momente ergebnis fall fälle punkt punkte"
    " site sites stil stils wetter wind traum träume"
)
WORDED_ENDINGS = (
    "bewertung einschätzung widmung ankündigung einleitung anmerkung zusammenfassung begründung anleitung empfehlung empfehlungen"
    " anweisung verfügung vereinbarung verlautbarung veröffentlichung einladung ausschreibung ordnung auswertung untersuchung"
    " beschreibung bezeichnung überlieferung sendung werbung fassung"
)
_SAME_ROLES = (
    "coach trainer|übungsleiter trainer|trainer coach|anwalt verteidiger|verteidiger anwalt|jurist anwalt richter notar|mediziner arzt"
    "|arzt mediziner|angreifer stürmer torschütze|stürmer torschütze angreifer|gastronom wirt|wirt gastronom|landwirt bauer|bauer landwirt"
    "|rathauschef bürgermeister|stadtchef bürgermeister|bürgermeister rathauschef|ressortchef minister|regierungschef kanzler präsident"
    "|keeper torwart torhüter|torwart keeper torhüter|torhüter torwart keeper|polizist beamter kommissar|geistlicher pfarrer priester"
    "|theologe pfarrer bischof|pädagoge lehrer|lehrer pädagoge|schauspieler darsteller|musiker sänger gitarrist|sänger musiker|autor"
    " schriftsteller|schriftsteller autor|wissenschaftler forscher professor|forscher wissenschaftler|firmenchef geschäftsführer"
    "|unternehmer geschäftsführer inhaber|konzernchef vorstandschef|manager geschäftsführer vorstandschef|kommunalpolitiker bürgermeister"
)
SAME_ROLES = (
    _SAME_ROLES
    + "|"
    + "|".join(" ".join(f"{noun}in" for noun in group.split()) for group in _SAME_ROLES.split("|"))
    + "|anwältin verteidigerin|juristin anwältin|ärztin medizinerin|medizinerin ärztin"
)
OFFICES_OF_ONE = (
    "minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin landrat landrätin stadtrat stadträtin"
    " sprecher sprecherin trainer trainerin geschäftsführer geschäftsführerin richter richterin staatsanwalt staatsanwältin dezernent"
    " dezernentin intendant intendantin senator senatorin botschafter botschafterin pfarrer pfarrerin bischof bischöfin papst könig königin"
    " kommissar kommissarin rektor rektorin zeuge zeugin"
)
PARTIES = "cdu csu spd fdp afd grünen linken linke bsw övp spö fpö neos svp sp glp"
ALSO_PLURAL, SEVERAL_ENDINGS, PLURAL_VERB_ENDINGS = "sie ihr ihre", "en", "en"
SPEECH_NOUNS = "motto credo leitspruch lebensmotto wahlspruch worten feststellung frage antwort spruch sprüche parolen rufe zwischenruf kommentar kritik fazit begründung aussage erklärung behauptung warnung worte forderung vorwurf brief mitteilung stellungnahme zitat meinung urteil botschaft reaktion appell satz antworten einschätzung prognose bilanz plädoyer tenor ansage"
OF_STATE = "bundes landes staats"
PRESS_IN_MARKS = "berichtet berichtete berichteten schreibt schrieb schrieben meldet meldete meldeten titelt titelte"
PEOPLE = (
    "sprecher sprecherin polizist polizisten beamte beamter anwohner anwohnerin nachbar nachbarn experte experten expertin forscher"
    " leute menschen mann frau junge mädchen zeuge zeugen zeugin lehrer eltern schüler fahrer vater mutter sohn tochter mitarbeiter"
)
UNNAMED = (
    "sprecher sprecherin polizist polizistin beamter beamte mutter vater sohn tochter bruder schwester nachbar nachbarin anwohner"
    " anwohnerin zeuge zeugin augenzeuge augenzeugin mann frau junge mädchen schüler schülerin fahrer fahrerin lehrer lehrerin"
    " verkäufer verkäuferin kunde kundin gast besucher besucherin teilnehmer teilnehmerin passant passantin"
)
DOCUMENTS = (
    "text bericht brief schreiben mitteilung pressemitteilung erklärung studie umfrage gutachten urteil gesetz antrag protokoll e-mail"
    " artikel beitrag plakat schild flugblatt papier buch analyse stellungnahme bescheid homepage website webseite internetseite aufruf"
    " meldung resolution inschrift transparent zettel urteilsbegründung tweet beschluss verfassung entwurf vertrag prospekt katalog dokument konzept nachricht presseerklärung satzung verordnung richtlinie vorlage bekanntmachung leitfaden petition manifest abkommen"
    " plakate plakaten transparente transparenten schilder schildern flugblätter flugblättern banner bannern"
)
CONTENT, CONTENT_QUESTIONS = "dass", "ob wie warum"
INVERTING = (
    "sagt sagte sagten erklärt erklärte erklärten betont betonte betonten meint meinte meinten berichtet berichtete berichteten"
    " ergänzt ergänzte ergänzten fügte teilte schreibt schrieb schrieben warnt warnte warnten fordert forderte forderten"
    " verlangt verlangte verlangten kündigte behauptet behauptete antwortet antwortete bestätigt bestätigte begründet begründete"
    " räumte argumentiert argumentierte mahnt mahnte bilanziert bilanzierte erzählt erzählte resümiert resümierte unterstreicht"
    " urteilt urteilte erwiderte entgegnete"
)
BARE_VERBS = "sagt sagte sagten erklärte erklärt meint meinte betonte glaubt glaubte"
TURNS = "frage antwort f a"

# --- lists of findings ----------------------------------------------------------------------------
FINDING_VERBS = "stellte fest|stellten fest|fordert|fordern|forderte|forderten|nennt|nannte|nannten|schreibt|meldet|berichtet"
FINDING_AUXILIARIES = "hat|haben"
FINDING_SOURCE = "laut"
FINDING_NOBODY = (
    "es sie er wir ich deshalb darum daher dabei dazu zudem außerdem nun so hier dort damit danach dann dagegen jetzt ferner"
    " heute gestern stattdessen gleichzeitig"
)
ANNOUNCING = (
    r"folgende[nmrs]?|im folgenden|hier (?:sind|ist|ein paar|einige|die)"
    r"|(?:ein paar|einige|mehrere|diese|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:\w+ )?(?:gründe|punkte|tipps"
    r"|fakten|beispiele|schritte|möglichkeiten|strategien|fragen|maßnahmen|massnahmen|regeln|vorschläge|forderungen)"
)

# --- boxes of facts -------------------------------------------------------------------------------
BOX_TITLE = (
    "das wichtigste in kürze|das wichtigste|in kürze|auf einen blick|kurz gefasst|kurz und knapp|"
    "kernpunkte|die fakten|zusammenfassung|darum geht es|darum geht's"
)

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
CONSENT = r"einwilligung|datenschutz\w*|personenbezogen\w*|drittanbieter\w*"
OURSELVES = "wir|unser|unserem|unseren|unserer|ihre|ihrem|ihren|ihrer"
COMMENT_CONTROLS = "antworten|antwort|melden|gefällt mir|kommentar melden|zitieren"
WRITERS = r"redakteur\w*|autorin|autor|journalist\w*|korrespondent\w*"
WRITER_VERBS = "ist|schreibt|arbeitet"
FORUM_LINES = r"beiträge:? \d|registriert(?: seit)?:? |dabei seit|mitglied seit"
SIDES = "links|rechts|Mitte|l|r|li|re"
SIDES_FIRST = r"von links|von links nach rechts|v\.l\.|v\. l\.|v\.l\.n\.r\.|v\. l\. n\. r\."
TIME_AGO = r"std\.|stunden?|tagen?|minuten?"
