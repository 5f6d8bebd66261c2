"""Dutch; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "het een van en is dat op te zijn met voor niet aan die er ook bij door om naar uit werd heeft nog maar als worden over dan wordt de in geen zegt hij zij we ze was wel kan zo deze dit al tegen zei hun"

# --- lines ----------------------------------------------------------------------------------------
READING_TIME = (
    r"(?:leestijd)\s?:?\s*(?:ca\. ?)?\d{1,3}\s?-?\s?(?:minuten|minuut|min)?\b\.?"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?\+?\s?-?\s?(?:minuten|minuut|min)\.?\s?-?\s?(?:leestijd)\b"
)
WHOLE = {
    ("boilerplate", "embedded control"): "nu aan het afspelen|afspelen|bekijk video|vergroot afbeelding|volledig scherm",
    ("boilerplate", "form or control"): "was dit artikel nuttig|bedankt voor je feedback|bedankt voor uw feedback",
    ("boilerplate", "author box"): "over de auteur",
    ("related", "header of related links"): (
        "lees ook|lees meer|lees verder|meer over|meer over dit onderwerp|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|meer nieuws|meest gelezen|best gelezen|populair|laatste nieuws"
        "|net binnen|aanbevolen|bekijk ook|zie ook|onderwerpen|tags|in dit artikel|ook interessant|aanbevolen voor jou"
    ),
    ("comment", "header of comments"): "reacties|reageer|reactie plaatsen|plaats een reactie|bekijk reacties|reageren",
    ("boilerplate", "share line"): "delen|deel|deel dit artikel|deel op facebook|deel op twitter|afdrukken|printen|e-mail|opslaan|bewaar|kopieer link|luister|volgen|volg ons",
    ("boilerplate", "advertisement label"): "advertentie|advertenties|reclame|lees verder na de advertentie|tekst gaat verder onder de advertentie|artikel gaat verder onder advertentie",
    ("boilerplate", "navigation line"): "home|menu|zoeken|zoek|inloggen|aanmelden|registreren|abonneren|mijn account|contact|privacy|naar de inhoud|terug naar boven|sluiten|volgende|vorige|meer tonen|video|video's",
    ("boilerplate", "promotion"): "abonneer|abonneer nu|schrijf je in|schrijf je in voor de nieuwsbrief|meld je aan|word abonnee|word lid",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"dit bericht op (?:instagram|facebook|twitter|x|tiktok|threads) bekijken",
        r"een bericht gedeeld door\b",
    ),
    ("boilerplate", "form or control"): (r"(?:je|uw) browser ondersteunt\b",),
    ("related", "header of related links"): (r"(?:lees|bekijk|luister|zie)(?: ook| meer| verder)?\s?: ?", r"(?:lees|bekijk|zie) ook\b", r"meer over [^.]{2,50}$"),
    ("comment", "header of comments"): (r"\d+ reacties?$",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rechten voorbehouden"),
    ("boilerplate", "disclaimer"): (r"\(?(?:bron|bronnen)\s?: [^.]{2,60}$", r"tekst gaat (?:verder|door)\b"),
    ("boilerplate", "promotion"): (r"(?:abonneer|schrijf|meld) (?:je|u)\b", r"(?:ontvang|volg|download)\b.{0,120}(?:nieuwsbrief|whatsapp|facebook|twitter|app)\b"),
}
HOLDS_WORDS = "cookies|privacy|persoonsgegevens| min|leestijd"
HOLDS = {
    ("boilerplate", "consent line"): (r"gebruikt? cookies|privacyverklaring|privacybeleid|persoonsgegevens",),
    ("boilerplate", "reading time"): (rf"^(?:{READING_TIME})$", r"^\d+(?:\s?[-–]\s?\d+)? ?(?:min|minuten)\.?$"),
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
BYLINE = r"door|auteurs?(?=\s?:)|(?:een )?(?:analyse|column|commentaar|opinie|reportage|interview|recensie|verslag) (?:van|door)|tekst(?: (?:en|&) (?:foto's|beeld))?|geschreven door"
DATE_LABEL = r"gepubliceerd(?: op)?|bijgewerkt(?: op)?|geplaatst(?: op)?|laatst bijgewerkt|datum|laatste update"
SECTION_LABEL = "rubriek|sectie"
HOME = "u bent hier|je bent hier|terug"
DATE_PREPOSITION = "op"
RECIPE = "ingrediënten|bereiding|bereidingswijze|bereidingstijd|personen|voedingswaarden"
NUMBERS = "twee drie vier vijf zes zeven acht negen tien elf twaalf"
SHOP_CONTROLS = "in winkelwagen|in winkelmand"
SITE_PAGES = (
    "privacybeleid|privacyverklaring|cookiebeleid|algemene voorwaarden|over ons|contact"
)
NO_ARTICLE = r"pagina niet gevonden|fout(?:melding)? (?:404|403|500)|toegang geweigerd|uw privacy"
OTHER_LISTS = (
    "ingrediënten|bereiding|bereidingswijze|benodigdheden|dit heb je nodig|heb je nodig|openingstijden|toegang|tickets|prijzen"
    "|lees ook|lees meer|gerelateerde artikelen|programma|contact|bronnen|inhoudsopgave|in dit artikel|stap voor stap"
)
OFFER_LABELS = "wanneer|waar|datum|locatie|plaats|tijd|aanvang|prijs|toegang|entree|tickets|telefoon|tel|adres"
MEASURES = "g gram kg ml cl dl l liter eetlepel eetlepels theelepel theelepels el tl snufje teentje teentjes blik blikken stuks"
INSTRUCTIONS = (
    "voeg meng roer snijd bak kook giet verwarm klop kneed serveer bestrooi laat haal klik selecteer open kies druk typ vul"
    " download installeer tik sleep verwijder"
)
READER = r"je|jouw|uw|u"

# --- places ---------------------------------------------------------------------------------------
CITY_NAMES = (
    "londen=london|parijs=paris|brussel=brussels|moskou=moscow|peking=beijing|berlijn=berlin|wenen=vienna|"
    "genève=geneva|den haag=the hague|antwerpen=antwerp|gent=ghent|luik=liège|keulen=cologne|"
    "straatsburg=strasbourg|milaan=milan|venetië=venice|napels=naples|turijn=turin|athene=athens|lissabon=lisbon|"
    "praag=prague|warschau=warsaw|kopenhagen=copenhagen|kiev=kyiv|boekarest=bucharest|belgrado=belgrade|"
    "jeruzalem=jerusalem|caïro=cairo|teheran=tehran|bagdad=baghdad|mexico stad=mexico city|kaapstad=cape town|"
    "seoel=seoul|tokio=tokyo|sevilla=seville|bazel=basel"
)

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
BYLINE_COUNTED = "(?:min(?:uut|uten)?|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|ja(?:ar|ren))(?: geleden)?|reacties"
DATE_WORDS = "uur|leestijd"

# --- speech ---------------------------------------------------------------------------------------
OF = "van voor"
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = True
SPEECH_FORMS = (
    "zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden verklaard vertelt vertelde vertelden verteld meldt meldde meldden gemeld"
    " stelt stelde stelden gesteld schrijft schreef schreven geschreven vindt vond vonden noemt benadrukt benadrukte benadrukken waarschuwt"
    " waarschuwde waarschuwden gewaarschuwd antwoordt antwoordde antwoordden geantwoord reageert reageerde reageerden gereageerd vraagt"
    " vroeg vroegen gevraagd bevestigt bevestigde bevestigd belooft beloofde beloofden beloofd denkt dacht verzekert verzekerde klaagt"
    " klaagde erkent erkende erkend vervolgt vervolgde concludeert concludeerde besluit besloot roept riep riepen geroepen herhaalt"
    " herhaalde eist eiste eisten geëist legt licht voegt voegde vult vulde geeft gaf werpt wierp kondigt kondigde laat liet spreekt sprak"
    " gesproken zucht lacht meent meende toont toonde tonen toonden ziet zag herinnert constateert constateerde oordeelt oordeelde bericht berichtte"
)
INVERTING = SPEECH_FORMS
NAMING_FORMS = "wijt weet noemt noemde noemden genoemd omschrijft omschreef omschreven bestempelt bestempelde betitelt roemt prijst prees"
ACCORDING = "volgens|aldus|naar mening van|in woorden van"
ACCORDING_AFTER = "aldus"
FOCUS = "ook zelfs vooral alleen juist"
RESUMING = "dat dit zo"
TERMS = (
    "zogeheten zogenaamde zogenoemde genaamd getiteld heet titel woord term begrip roman film boek lied serie album"
)
ARTICLES = "de het een"
ONE = "een"
DETERMINERS = "de het een zijn haar hun ons onze mijn geen elke ieder iedere deze dit die dat"
INDEFINITE = "een geen"
QUANTIFIERS = "alle vele enkele sommige verschillende beide andere twee drie"
PRONOUNS = "hij zij ze ik wij we men je u"
OBJECT_PRONOUNS = "hem hen hun haar zich mij me ons"
SPEAKER_PRONOUNS = "hij zij ze"
MALE = "man buurman jongen hij meneer heer vader zoon broer echtgenoot grootvader opa koning prins"
FEMALE = "ze vrouw buurvrouw meisje schrijfster zangeres zij mevrouw moeder dochter zus echtgenote grootmoeder oma koningin prinses"
NEUTER = "het"
RELATIVES = "wie welke"
BE = "is zijn was waren wordt worden werd werden ben"
AUXILIARIES = "heeft hebben had hadden kan kunnen kon konden moet moeten moest wil willen wilde zal zullen zou zouden mag mogen niet"
ADVERBS = (
    "ook dan daarna toen nog nu al wel er hier daar echter verder intussen gisteren vandaag later eerst zeer heel weer bovendien daarbij uit"
    " aan toe mee af tegen"
)
PREPOSITIONS = "in op van voor met bij na naar over om door tegen onder zonder tijdens sinds tot uit tussen volgens vanaf wegens per te"
SUBORDINATORS = "dat als omdat toen terwijl hoewel nadat voordat zodat of waar wat waarom hoe"
CONJUNCTIONS = "en maar want noch"
TIMES = MONTHS.replace("|", " ") + " " + WEEKDAYS.replace("|", " ")
TIME_NAMES = "jan"
PERSON_ENDINGS = "kundige oloog ologe"
BY = "door"
RECIPIENTS = "aan tegen"
REFLEXIVES = "zich"
TIME_NOUNS = "weken maanden uren uur minuten minuut dagen jaren seconden week dag jaar avond ochtend middag nacht maand"
ABBREVIATIONS = "dhr. mevr. mw. dr. drs. ir. ing. mr. prof. nr. bijv. enz. ca. st."
TITLES = (
    "dhr meneer mevrouw mevr mw dr drs ir ing mr prof professor minister staatssecretaris premier president burgemeester wethouder"
    " gedeputeerde voorzitter directeur woordvoerder woordvoerster kamerlid raadslid rechter officier advocaat advocate trainer coach"
    " commissaris generaal kolonel paus koning koningin huisarts schipper oud-wethouder politiewoordvoerder bestuursvoorzitter"
)
TITLE_ENDINGS = (
    "minister voorzitter woordvoerder woordvoerster directeur secretaris meester houder lid advocaat trainer leider leidster baas"
    " deskundige onderzoeker redacteur loog loge"
)
COURTESY = "dhr meneer mevrouw mevr mw dr drs ir ing mr prof"
PROFESSIONS = (
    "boer boerin visser imker ondernemer leraar lerares docent docente student studente verpleegkundige arts dokter winkelier kapper"
    " zanger zangeres regisseur schrijver schrijfster acteur actrice bioloog biologe historicus econoom agent vader moeder buurman buurvrouw"
    " reiziger criticus doelpuntenmaker fruitteler eigenaar chauffeur opvolger"
)
ORGANISATIONS = (
    "vervoerbedrijf zorgverzekeraar oppositie waterschap vereniging politie brandweer partij vereniging bond rechtbank ministerie universiteit bank gemeente provincie bureau krant regering kabinet"
    " vakbond kerk instituut stichting bedrijf raad college"
)
POSSESSIVE = "zijn haar hun"
SPEECH_NOUNS = "verklaring uitspraak bewering waarschuwing brief bericht tweet woorden toespraak belofte"
PEOPLE = (
    "bestuurder bestuurders leider wethouder trainer speler speelster doelman aanvaller aanvoerder acteur "
    "actrice zanger zangeres schrijver schrijfster regisseur arts huisarts verpleegkundige leraar lerares "
    "docent student studente studenten ondernemer boer boerin boeren visser winkelier winkeliers brandweerman "
    "wetenschapper wetenschappers historicus econoom socioloog kampioen activist activisten slachtoffer "
    "slachtoffers eigenaar bisschop pastoor kunstenaar kunstenares oprichter oprichtster gepensioneerde "
    "omwonende omwonenden reiziger reizigers ambtenaar ambtenaren inspecteur officier rechter advocaat "
    "advocate "
    "woordvoerder woordvoerster agent agenten bewoner bewoners bewoonster buurman buurvrouw buren deskundige deskundigen onderzoeker"
    " onderzoekers getuige getuigen man vrouw jongen meisje mensen ouders moeder vader zoon dochter bron bronnen patiënt patiënte badgast"
    " kok burgemeester"
)
DOCUMENTS = "rapport brief bericht studie onderzoek enquête peiling vonnis wet petitie artikel boek bord document tekst verklaring"
CONTENT, CONTENT_QUESTIONS = "dat", "of hoe waarom"
TURNS = "vraag antwoord v a"

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
SIDES = "links|rechts|midden"
SIDES_FIRST = r"van links naar rechts|v\.l\.n\.r\."
TIME_AGO = "uur|uren|minuten|dagen"
