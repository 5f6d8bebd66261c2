"""Swedish: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "och i att det som en på är av för med den till inte har de om ett var men från vid så han hon efter under sade säger enligt kan också mycket finns"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "spelas nu|spela upp|visa bild i fullskärm|förstora bild",
    ("related", "header of related links"): "läs också|läs även|läs mer|läs vidare|läs mer om|mer om|mer om ämnet|se också|se även|fler artiklar|relaterade artiklar|relaterat|mest läst|mest lästa|senaste nytt|senaste nyheterna|rekommenderas|rekommenderat|ämnen|ämnen i artikeln|taggar",
    ("comment", "header of comments"): "kommentarer|kommentera|skriv en kommentar|visa kommentarer",
    ("boilerplate", "share line"): "dela|dela artikeln|dela på facebook|dela med e-post|kopiera länk|kopiera länken|skriv ut|spara|spara artikel|lyssna|lyssna på artikeln|följ|följ oss|tipsa oss",
    ("boilerplate", "advertisement label"): "annons|annonser|reklam|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|annonsen stängs automatiskt",
    ("boilerplate", "navigation line"): "hem|startsida|till startsidan|meny|sök|logga in|mina sidor|kontakt|kontakta oss|integritetspolicy|stäng|nästa|föregående|visa mer|visa fler|till toppen",
    ("boilerplate", "promotion"): "prenumerera|bli prenumerant|köp prenumeration|nyhetsbrev|prova gratis",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"visa det här inlägget på (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"ett inlägg delat av\b",
    ),
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

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"av|(?:en )?(?:analys|kommentar|krönika|ledare|recension|intervju|reportage) av|text|skriven av|publicerad av|text och foto"
DATE_LABEL = r"publicerad|publicerat|publicerades|uppdaterad|uppdaterat|uppdaterades|senast uppdaterad|ändrad"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec"
WEEKDAYS = "måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön"
MODIFIED = "uppdaterad|uppdaterat|uppdaterades|ändrad|ändrat"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:ut|uter)?|tim(?:me|mar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?: sedan)?"
COUNTED_FROM = "för"
DATE_WORDS = "kl|klockan|lästid"
READING_TIME = r"lästid\s?:?\s*(?:ca\.? ?)?\d{1,3}\s?(?:minuter|minut|min)?\b\.?|\d{1,3}\s?(?:minuter|minut|min)\.? (?:läsning|lästid)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "och|samt"
BYLINE_WHERE = "i|från|för"
BYLINE_NOT_WRITING = "foto|bild|bilder|grafik|illustration|video|översättning|redigering"
BYLINE_JOBS = "reporter|redaktör|chefredaktör|korrespondent|journalist|krönikör|ledarskribent|skribent|frilans|frilansjournalist|politikreporter|utrikesreporter"
BYLINE_BEATS = "politisk|ansvarig|biträdande|vår|inrikespolitisk"
BYLINE_ORGANISATIONS = "redaktionen|redaktion|nyhetsbyrå|tidningen|nyheter|universitet|institutet|radio|förlag"

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = True
OF = "av för i på från vid"
SPEECH_FORMS = (
    "säger sade sa sagt berättar berättade berättat förklarar förklarade förklarat menar menade menat skriver skrev skrivit tycker tyckte"
    " svarar svarade svarat frågar frågade betonar betonade konstaterar konstaterade konstaterat uppger uppgav uppgett hävdar hävdade"
    " hävdat tillägger tillade tillagt fortsätter fortsatte varnar varnade kommenterar kommenterade understryker underströk påpekar"
    " påpekade lovar lovade medger medgav bekräftar bekräftade kräver krävde kritiserar kritiserade anser ansåg meddelar meddelade"
    " meddelat klagar klagade suckar skrattar utbrister minns undrar undrade slår"
)
NAMING_FORMS = "kallar kallade kallat beskriver beskrev beskrivit betecknar betecknade"
ACCORDING = "enligt"
FOCUS = "även också bara till"
RESUMING = "det detta så"
TERMS = "kallad kallade kallat heter titeln ordet begreppet romanen filmen boken låten serien albumet"
ARTICLES = "en ett den det de"
DETERMINERS = "en ett den det de denna detta dessa hans hennes deras sin sitt sina vår vårt våra min mitt mina varje ingen inget"
INDEFINITE = "en ett"
QUANTIFIERS = "många flera några alla andra båda två tre"
PRONOUNS = "han hon jag vi ni man du hen"
OBJECT_PRONOUNS = "honom henne dem sig mig oss dig"
REFLEXIVES = "sig"
SPEAKER_PRONOUNS = "han hon de jag vi"
MALE = "han herr pappa far son bror make man farfar morfar kung prins"
FEMALE = "hon fru mamma mor dotter syster hustru kvinna farmor mormor drottning prinsessa"
NEUTER = "det"
RELATIVES = "som vilken vilket vilka"
BE = "är var vara varit blir blev blivit"
AUXILIARIES = "har hade ha kan kunde ska skulle vill ville måste får fick inte"
ADVERBS = "också även nu då sedan redan här där dock därefter igår idag mycket bara ännu alltså dessutom nämligen"
PREPOSITIONS = "i på av för med till från om vid under efter före mot mellan utan genom hos över enligt inom kring"
SUBORDINATORS = "att när om medan eftersom innan därför hur varför där så"
CONJUNCTIONS = "och men eller utan för"
TIMES = (
    "januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag"
    " måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen"
)
TIME_NOUNS = "veckor månader timmar minuter dagar vecka dag år kväll morgon natt månad veckan dagen året kvällen morgonen natten"
ABBREVIATIONS = "dr. prof. bl.a. t.ex. ca. kl. s.k. m.m. osv."
TITLES = (
    "herr fru doktor dr professor minister statsminister utrikesminister president borgmästare ordförande vd direktör chef talesperson"
    " kommunalråd riksdagsledamot åklagare advokat rektor polischef tränare kung drottning biskop general forskare partiledare"
    " presstalesperson lärare läkare"
)
TITLE_ENDINGS = "minister chef ledare råd direktör mästare talesperson ordförande ledamot tränare forskare"
ORGANISATIONS = "polisen kommunen regeringen partiet domstolen universitetet banken förbundet föreningen myndigheten bolaget kyrkan region kommun"
POSSESSIVE = "hans hennes deras"
PEOPLE = "talesperson polis granne grannar vittne vittnen forskare experter expert man kvinna pojke flicka boende föräldrar pappa mamma elever"
DOCUMENTS = "rapport brev uttalande studie undersökning dom lag artikel bok"
CONTENT, CONTENT_QUESTIONS = "att", "om hur varför"
TURNS = "fråga svar"
