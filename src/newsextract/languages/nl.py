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
    ("boilerplate", "form or control"): (r"(?:je|uw) browser ondersteunt\b", r"\(?\d{1,3} (?:foto's|afbeeldingen)\)?$",),
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
PLACE_LABEL = "plaats"
HEADLINE_LABEL = "titel|kop"
TEXT_LABEL = "volledige tekst|tekst"
END_OF_TEXT = "einde"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "en|met"
INTERVIEW_BY = "(?:een |het )?(?:interview|gesprek) (?:van|door)"
INTERVIEW_WITH = "met"
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
BYLINE_COUNTED = "(?:min(?:uut|uten)?|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|ja(?:ar|ren))(?: geleden)?|reacties?"
DATE_WORDS = "uur|leestijd"

# --- speech ---------------------------------------------------------------------------------------
OF = "van voor"
ORIGIN = "van"
SURNAME_PARTICLES = "van de den der ten ter te"
IMPERSONAL = "klinkt klonk luidt luidde heet heette"
IMPERSONAL_SOURCE = "bij in uit van vanuit"
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = True
SPEECH_FORMS = (
    "zegt zei zeiden zeggen gezegd verklaart verklaarde verklaarden verklaren verklaard vertelt vertelde vertelden"
    " vertellen verteld meldt meldde meldden melden gemeld stelt stelde stelden stellen gesteld schrijft schreef"
    " schreven schrijven geschreven vindt vond vonden vinden gevonden benadrukt benadrukte benadrukten benadrukken"
    " waarschuwt waarschuwde waarschuwden waarschuwen gewaarschuwd antwoordt antwoordde antwoordden antwoorden"
    " geantwoord reageert reageerde reageerden reageren gereageerd vraagt vroeg vroegen vragen gevraagd bevestigt"
    " bevestigde bevestigden bevestigen bevestigd belooft beloofde beloofden beloven beloofd denkt dacht dachten"
    " denken gedacht verzekert verzekerde verzekerden verzekeren verzekerd klaagt klaagde klaagden klagen geklaagd"
    " erkent erkende erkenden erkennen erkend vervolgt vervolgde vervolgden vervolgen concludeert concludeerde"
    " concludeerden concluderen geconcludeerd besluit besloot roept riep riepen roepen geroepen herhaalt herhaalde"
    " herhaalden herhalen herhaald eist eiste eisten eisen geëist spreekt sprak spraken spreken gesproken zucht"
    " zuchtte verzucht verzuchtte verzuchten lacht lachte lachten lachen meent meende meenden menen gemeend"
    " herinnert herinnerde herinnerden herinneren constateert constateerde constateerden constateren geconstateerd"
    " oordeelt oordeelde oordeelden oordelen geoordeeld berichtte berichtten beweert beweerde beweerden beweren"
    " beweerd beaamt beaamde beaamden beamen bekent bekende bekenden bekennen betoogt betoogde betoogden betogen"
    " betreurt betreurde betreurden betreuren betreurd ontkent ontkende ontkenden ontkennen ontkend voorspelt"
    " voorspelde voorspelden voorspellen voorspeld verwachtte verwachtten verwachten vreest vreesde vreesden vrezen"
    " hoopt hoopte hoopten hopen gelooft geloofde geloofden geloven begrijpt begreep begrepen begrijpen snapt"
    " snapte snapten weet wist wisten vermoedt vermoedde vermoedden twijfelt twijfelde twijfelden twijfelen pleit"
    " pleitte pleitten pleiten gepleit bepleit bepleitte adviseert adviseerde adviseerden adviseren geadviseerd"
    " mailt mailde mailden mailen gemaild twittert twitterde appt appte kritiseert kritiseerde bekritiseert"
    " bekritiseerde bekritiseerden bekritiseren hekelt hekelde hekelden hekelen gehekeld looft loofde prijst prees"
    " prezen prijzen geprezen verdedigt verdedigde verdedigden verdedigen nuanceert nuanceerde nuanceerden"
    " nuanceren relativeert relativeerde preciseert preciseerde verduidelijkt verduidelijkte verduidelijkten"
    " verduidelijken onderstreept onderstreepte onderstreepten onderstrepen bekrachtigt bekrachtigde motiveert"
    " motiveerde argumenteert argumenteerde redeneert redeneerde redeneerden redeneren repliceert repliceerde"
    " riposteert riposteerde countert counterde pareert pareerde verwijt verweet verweten verwijten beschuldigt"
    " beschuldigde beschuldigden beschuldigen beschuldigd dreigt dreigde dreigden dreigen gedreigd grapt grapte"
    " grapten schertst schertste grinnikt grinnikte fluistert fluisterde fluisterden fluisteren mompelt mompelde"
    " mompelden mompelen schreeuwt schreeuwde schreeuwden schreeuwen brult brulde brulden brullen snikt snikte"
    " jubelt jubelde jubelden jubelen juicht juichte moppert mopperde mopperden mopperen bromt bromde foetert"
    " foeterde briest brieste briesten fulmineert fulmineerde sneert sneerde sneerden sneren schimpt schimpte raast"
    " raasde tiert tierde bitst bitste smaalt smaalde filosofeert filosofeerde mijmert mijmerde oppert opperde"
    " opperden opperen geopperd suggereert suggereerde suggereerden suggereren gesuggereerd peinst peinsde"
    " overweegt overwoog speculeert speculeerde noteert noteerde citeert citeerde analyseert analyseerde evalueert"
    " evalueerde vatte resumeert resumeerde memoreert memoreerde refereert refereerde informeert informeerde"
    " informeerden rapporteert rapporteerde rapporteerden rapporteren gerapporteerd signaleert signaleerde getuigt"
    " getuigde getuigden getuigen garandeert garandeerde bezweert bezwoer bezworen zweert zwoer bidt smeekt smeekte"
    " smeekten smeken verzoekt verzocht verzochten verzoeken sommeert sommeerde beveelt beval feliciteert"
    " feliciteerde bedankt bedankte bedankten bedanken complimenteert complimenteerde verheugt verontschuldigt"
    " verontschuldigde verwijst verwees verwezen verwijzen wijst wees wijzen hamert hamerde schetst schetste"
    " schetsten schetsen beschrijft beschreef beschreven beschrijven becommentarieert vermeldt vermeldde vermeldden"
    " vermelden publiceert publiceerde ervaart ervoer herkent herkende merkt merkte merkten schat schatte schatten"
    " rekent rekende berekent berekende raadde ried ontraadt verbiedt troost troostte stamelt stamelde stottert"
    " stotterde knort knorde glundert glunderde straalt straalde treurt treurde toont toonde toonden tonen getoond"
    " betuigt betuigde betuigden betuigen verkondigt verkondigde verkondigden verkondigen verkondigd proclameert"
    " declameert verraadt verried onthult onthulde onthulden onthullen onthuld ontvouwt ontvouwde duidt duidde"
    " vergelijkt vergeleek vermaant vermaande berispt berispte corrigeert corrigeerde grijnst grijnsde glimlacht"
    " glimlachte knikt knikte weten besloten verwacht"
)
INVERTING = SPEECH_FORMS
NOUN_OR_VERB = "besluit zucht schat eisen vragen vrezen grappen lachen klagen bericht"
NAMING_FORMS = (
    "noemt noemde noemden noemen genoemd omschrijft omschreef omschreven omschrijven bestempelt bestempelde"
    " bestempelden betitelt betitelde typeert typeerde kwalificeert kwalificeerde roemt roemde prijst prees prezen"
    " wijt hekelt hekelde"
)
SEPARABLE = (
    "legt:uit legde:uit legden:uit leggen:uit licht:toe lichtte:toe lichtten:toe voegt:toe voegde:toe voegden:toe"
    " voegen:toe voegt:eraan voegde:eraan vult:aan vulde:aan vulden:aan geeft:toe gaf:toe geven:toe gaven:toe"
    " geeft:aan gaf:aan geven:aan gaven:aan werpt:tegen wierp:tegen kondigt:aan kondigde:aan kondigden:aan"
    " laat:weten liet:weten laten:weten lieten:weten laat:optekenen liet:optekenen brengt:in bracht:in merkt:op"
    " merkte:op merkten:op roept:op riep:op riepen:op stelt:vast stelde:vast dringt:aan drong:aan zegt:toe zei:toe"
    " haalt:uit haalde:uit stipt:aan stipte:aan spreekt:uit sprak:uit valt:bij viel:bij vallen:bij gaat:verder"
    " ging:verder deelt:mee deelde:mee deelden:mee houdt:vol hield:vol hielden:vol houden:vol sluit:af sloot:af"
    " vraagt:af vroeg:af vroegen:af geeft:prijs rekent:voor rekende:voor leest:voor las:voor houdt:voor hield:voor"
    " leidt:in neemt:aan steekt:af wijst:erop wees:erop wijzen:erop drukt:uit drukte:uit blikt:terug blikte:terug"
    " kijkt:terug keek:terug stelt:voor stelde:voor stelden:voor schiet:uit barst:uit barstte:uit werpt:op wierp:op"
    " doet:uit duidt:aan wendt:in"
)
OTHER_VERBS = (
    "gaat gaan ging gingen komt komen kwam kwamen staat staan stond stonden ligt liggen lag lagen zit zitten zat"
    " zaten krijgt krijgen kreeg kregen blijft blijven bleef bleven neemt nemen nam namen doet doen deed deden"
    " houdt houden hield hielden loopt lopen liep liepen schudt schudde schudden kijkt kijken keek keken haalt"
    " haalde rijdt reed woont wonen woonde woonden werkte werkten speelde speelden begint begon begonnen wacht"
    " wachten wachtte belt belde belden hoort hoorde hoorden maakt maakte maakten zoekt zocht zochten brengt bracht"
    " brachten draagt droeg droegen trekt trok trokken valt viel vielen opent opende sluit sloot wint won wonnen"
    " verliest verloor verloren leest las lazen zwijgt zweeg ziet zien zag zagen geeft gaf gaven geven laat liet"
    " lieten voelt voelde voelden leeft leefde leidt leidde volgt volgde blijkt bleek bleken lijkt leek leken heet"
    " heette stapt stapte stopt stopte stuurt stuurde steekt stak staken zet zette zetten legt legde leggen schrikt"
    " schrok groeide groeit verhuisde verhuist ontdekt ontdekte ontving ontvangt ontvangen presenteert presenteerde"
    " vertrekt vertrok arriveert arriveerde verscheen verschijnt rende springt sprong zwaait zwaaide duwt duwde"
    " haast haastte scoorde scoort verandert veranderde kent kende kenden deelde deelt betaalt betaalde koopt kocht"
    " kochten verkoopt verkocht bouwt bouwde reist reisde vertrouwt vertrouwde voert voerde behoort behoorde dient"
    " diende duurt duurde eindigt eindigde eet at drinkt dronk slaapt sliep sterft stierf trouwt trouwde vangt ving"
    " vecht vocht veegt veegde vergeet vergat verlaat verliet"
)
ACCORDING = "volgens|aldus|naar mening van|naar eigen zeggen van|in woorden van|in de woorden van"
ACCORDING_AFTER = "aldus"
FOCUS = "ook zelfs vooral alleen juist"
RESUMING = "dat dit zo"
SPOKEN_OF = "sprake"
TERMS = (
    "zogeheten zogenaamde zogenoemde zogezegde genaamd getiteld geheten heet titel woord woorden term begrip roman"
    " film boek lied liedje nummer serie tv-serie televisieserie album bundel toneelstuk stuk voorstelling musical"
    " documentaire tentoonstelling expositie project programma podcast rubriek campagne slogan motto leus bijnaam"
    " naam codenaam merk"
)
ELIDED = "s t n m r k ie"
ARTICLES = "de het een"
ONE = "een"
DETERMINERS = "de het een zijn haar hun ons onze mijn jouw uw geen elke ieder iedere deze dit die dat"
INDEFINITE = "een geen"
QUANTIFIERS = "zes zeven acht negen tien elf twaalf tientallen honderden duizenden alle vele veel enkele sommige verschillende beide andere meer twee drie vier vijf"
PRONOUNS = "hij zij ze ik wij we men je jij jullie u"
OBJECT_PRONOUNS = "hem hen hun haar zich mij me ons"
SPEAKER_PRONOUNS = "hij zij ze"
OF_THE_WRITER = "ik"
SPEAKER_FORMS = "ik mijn me mij"
PLURAL = "zij ze hun hen"
PLURAL_VERB_ENDINGS = "en aan ijn"
MALE_PRONOUNS, FEMALE_PRONOUNS = "hij hem", "zij ze haar"
MALE = (
    "hij hem man buurman jongen jongeman meneer heer vader papa zoon broer broertje echtgenoot grootvader opa oom"
    " neef kleinzoon schoonvader schoonzoon weduwnaar vriend koning prins monnik pater zegsman topman raadsman"
    " brandweerman bewindsman vakbondsman burgervader oefenmeester doelman"
)
FEMALE = (
    "ze zij haar vrouw buurvrouw meisje mevrouw juf juffrouw moeder mama dochter zus zusje echtgenote grootmoeder"
    " oma tante nicht kleindochter schoonmoeder schoondochter weduwe vriendin koningin prinses non burgemeesteres"
    " boerin bazin gravin studente docente cliënte patiënte agente advocate psychologe biologe sociologe archeologe"
    " historica politica critica muzikante pianiste violiste celliste journaliste columniste activiste assistente"
    " presidente verpleegster vroedvrouw echtgenote kampioene fotografe cheffin"
)
FEMALE_ENDINGS = "voerster fster kster elster lichtster woonster eemster zoekster oprichtster trice eres lares euse vrouw moeder"
NEUTER = "het"
RELATIVES = "wie welke"
BE = "is zijn was waren wordt worden werd werden ben bent geweest geworden"
AUXILIARIES = (
    "heeft hebben had hadden heb hebt kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden wou"
    " zal zullen zou zouden mag mogen mocht mochten durft durfde hoeft hoefde niet"
)
ADVERBS = (
    "ook dan daarna toen nog nu al wel er hier daar echter verder intussen ondertussen gisteren vandaag morgen"
    " later eerst zeer heel weer bovendien daarbij uit aan toe mee af tegen daarom daarop daarover daarvan daarvoor"
    " daarmee daardoor daarnaast hierdoor hiermee hierover inmiddels tevens zelf zelfs vooral alleen juist zojuist"
    " net pas al reeds altijd vaak soms nooit ooit meestal opnieuw eigenlijk natuurlijk misschien wellicht"
    " waarschijnlijk vermoedelijk mogelijk kennelijk blijkbaar helaas gelukkig immers namelijk overigens trouwens"
    " toch dus zo eveneens onlangs recent destijds vroeger voortaan straks binnenkort meteen direct onmiddellijk"
    " eindelijk uiteindelijk tenslotte vervolgens eerder nogmaals desondanks desgevraagd schriftelijk telefonisch"
    " stellig resoluut droog fel ronduit vandaar ergens nergens overal thuis buiten binnen boven beneden vooraf"
    " achteraf terug samen behoorlijk erg bijna ongeveer minstens hooguit slechts"
)
FOR_WHOM = "voor"
PREPOSITIONS = (
    "in op van voor met bij na naar over om door tegen onder zonder tijdens sinds tot uit tussen volgens vanaf"
    " wegens per te achter naast langs rond rondom vanuit dankzij ondanks behalve richting via namens gedurende"
    " tegenover vanwege omtrent binnen buiten boven"
)
SUBORDINATORS = (
    "dat als omdat toen terwijl hoewel nadat voordat zodat of waar wat waarom hoe zodra tenzij indien mits totdat"
    " aangezien doordat wanneer zoals waarbij waarin waarmee waarna waardoor waarvan waarop waarvoor"
)
CONJUNCTIONS = "en maar want noch"
TIMES = "januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagochtend maandagmiddag maandagavond dinsdagochtend dinsdagmiddag dinsdagavond woensdagochtend woensdagmiddag woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend zondagmiddag zondagavond"
TIME_NAMES = "mei"
IN_FULL = "volledige integrale"
PRINTED_WRITINGS = "verklaring brief toespraak bericht reactie tekst"
BY = "door"
RECIPIENTS = "aan tegen tegenover"
REFLEXIVES = "zich"
TIME_NOUNS = (
    "weken maanden uren uur minuten minuut dagen jaren seconden week dag jaar avond ochtend middag nacht maand"
    " kwartier halfuur kwartaal weekend weekeinde zomer winter herfst lente voorjaar najaar eeuw decennium ogenblik"
    " moment tijd keer maal tijdje namiddag voormiddag ochtenden avonden seizoen"
)
ABBREVIATIONS = "dhr. mevr. mw. dr. drs. ir. ing. mr. prof. nr. bijv. enz. ca. st. o.a. m.a.w. d.w.z. ds. em. ca. resp. excl. incl. tel. blz."
TITLES = (
    "dhr meneer mevrouw mevr mw dr drs ir ing mr prof professor ds dominee minister staatssecretaris premier"
    " vicepremier president burgemeester burgemeesteres wethouder schepen gedeputeerde gouverneur dijkgraaf"
    " heemraad voorzitter voorzitster vicevoorzitter directeur directrice adjunct-directeur woordvoerder"
    " woordvoerster zegsman zegsvrouw perschef persvoorlichter voorlichter kamerlid raadslid statenlid senator"
    " europarlementariër fractievoorzitter fractieleider partijleider lijsttrekker rechter officier procureur"
    " advocaat advocate raadsman raadsvrouw notaris trainer trainster coach bondscoach commissaris hoofdcommissaris"
    " politiechef inspecteur hoofdinspecteur rechercheur brandweercommandant commandant generaal kolonel majoor"
    " kapitein paus kardinaal bisschop deken pastoor pater priester imam rabbijn koning koningin prins prinses"
    " rector decaan hoogleraar lector schooldirecteur ceo topman topvrouw bestuursvoorzitter manager bedrijfsleider"
    " projectleider teamleider ploegleider secretaris penningmeester griffier gemeentesecretaris ambassadeur consul"
    " hoofdredacteur redacteur scheidsrechter wijkagent boswachter oud-wethouder politiewoordvoerder zaakvoerder"
    " korpschef ploegbaas stationschef havenmeester conservator curator bemiddelaar ombudsman kinderombudsman"
)
TITLE_ENDINGS = (
    "minister voorzitter voorzitster woordvoerder woordvoerster directeur secretaris meester houder lid advocaat"
    " trainer coach leider leidster baas deskundige onderzoeker redacteur loog loge kundige chef hoofd rechter"
    " officier commissaris commandant hoogleraar docent leraar journalist ambtenaar manager bestuurder voorlichter"
    " econoom historicus arts specialist adviseur analist chirurg voorman voorvrouw topman topvrouw zegsvrouw kopman coördinator burgemeester wethouder ondernemer eigenaar verdediger aanvaller speler speelster werkster"
)
COURTESY = "dhr meneer mevrouw mevr mw dr drs ir ing mr prof"
PROFESSIONS = (
    "huisarts dokter arts chirurg psycholoog psychiater schipper docent docente leraar lerares juf meester"
    " journalist journaliste verslaggever correspondent presentator presentatrice schrijver schrijfster auteur"
    " dichter dichteres regisseur regisseuse acteur actrice zanger zangeres dirigent componist choreograaf"
    " cabaretier kunstenaar kunstenares fotograaf fotografe aanvoerder captain keeper doelman doelvrouw spits"
    " middenvelder verdediger aanvaller vleugelaanvaller vleugelspeler linksbuiten rechtsbuiten aanvoerster"
    " wielrenner wielrenster renner schaatser schaatsster atleet atlete zwemmer zwemster agent agente onderzoeker"
    " onderzoekster wetenschapper bioloog biologe ecoloog historicus historica econoom econome socioloog archeoloog"
    " jurist juriste hydroloog meteoroloog viroloog epidemioloog oogarts dierenarts tandarts apotheker"
    " verpleegkundige verpleger verloskundige dramaturg boer boerin veehouder melkveehouder akkerbouwer tuinder"
    " fruitteler teler kweker imker visser jager kok chef-kok bakker slager kapper kapster winkelier ondernemer"
    " onderneemster student studente scholier leerling vader moeder buurman buurvrouw reiziger reizigster criticus"
    " recensent doelpuntenmaker eigenaar eigenares chauffeur buschauffeur taxichauffeur vrachtwagenchauffeur"
    " opvolger opvolgster voorganger machinist conducteur piloot stewardess monteur timmerman loodgieter"
    " elektricien schilder aannemer architect architecte molenaar bloemist kroegbaas cafébaas barman uitbater"
    " uitbaatster horecaondernemer hotelier muzikant muzikante pianist pianiste violist violiste cellist celliste"
    " gitarist drummer rapper dj danser danseres filmmaker theatermaker illustrator vormgever ontwerper ontwerpster"
    " vrijwilliger vrijwilligster bewoner bewoonster omwonende inwoner inwoonster dorpsbewoner wijkbewoner bezoeker"
    " bezoekster klant gast passagier wandelaar fietser automobilist vakbondsman vakbondsvrouw vakbondsleider"
    " afgevaardigde activist activiste demonstrant betoger initiatiefnemer initiatiefneemster oprichter oprichtster"
    " organisator organisatrice deelnemer deelneemster kampioen kampioene nabestaande zoon dochter broer zus opa"
    " oma oom tante neef nicht echtgenoot echtgenote partner vriend vriendin weduwe weduwnaar huisgenoot huisgenote"
    " collega schoonmaker schoonmaakster huisvrouw gids fysiotherapeut therapeut therapeute ingenieur bodemkundige"
    " programmeur analist adviseur consultant makelaar beveiliger brandweerman brandweervrouw militair veteraan"
    " rechtenstudent invaller debutant bewindsman bewindsvrouw oefenmeester burgervader dierenverzorger"
    " dierenverzorgster verzorger verzorgster beheerder beheerster conciërge medewerker medewerkster bestuurder"
    " bestuurslid bestuurster politicus politica volksvertegenwoordiger parlementariër"
)
ORGANISATIONS = (
    "vervoerbedrijf vervoersbedrijf zorgverzekeraar verzekeraar oppositie coalitie waterschap hoogheemraadschap"
    " vereniging voetbalclub zwemclub club politie brandweer partij bond rechtbank gerechtshof hof ministerie"
    " universiteit hogeschool school basisschool ziekenhuis bank gemeente provincie bureau krant dagblad omroep"
    " regering kabinet parlement vakbond vakcentrale werkgeversorganisatie kerk parochie instituut stichting"
    " bedrijf onderneming concern fabrikant producent supermarktketen keten vervoerder rederij maatschappij"
    " luchtvaartmaatschappij netbeheerder woningcorporatie corporatie energiebedrijf raad gemeenteraad college"
    " schepencollege directie bestuur commissie comité federatie koepel koepelorganisatie belangenorganisatie"
    " belangenvereniging beroepsvereniging brancheorganisatie branchevereniging organisatie actiegroep museum"
    " theater fc vv sc sv rkc kv krc kfc afc rksv hc bv nv vzw ggd veiligheidsregio omgevingsdienst rijkswaterstaat"
    " fractie uitgeverij rekenkamer autoriteit inspectie kustwacht douane justitie"
)
ORGANISATION_ENDINGS = "ministerie vereniging organisatie stichting bedrijf maatschappij vakbond partij politie raad fractie instituut universiteit verzekeraar corporatie federatie commissie inspectie autoriteit"
BODY_NOUNS = "leger luchtmacht marine delegatie overheid werkgroep zender orkest gezelschap redactie familie senaat ambassade bisdom club vereniging stichting organisatie bond vakbond partij commissie instelling instantie"
COMPANY_NOUNS = "bedrijf onderneming concern fabrikant producent vervoerder maatschappij keten rederij uitgeverij"
SAME_ROLES = "bewindsman minister staatssecretaris|bewindsvrouw minister staatssecretaris|oefenmeester trainer coach|trainer coach oefenmeester|coach trainer bondscoach|burgervader burgemeester|burgemoeder burgemeester|onderzoeker wetenschapper hoogleraar onderzoekster bioloog ecoloog|onderzoekster onderzoeker wetenschapper|wetenschapper onderzoeker hoogleraar|hoogleraar professor|raadsman advocaat|raadsvrouw advocate advocaat|advocaat advocate|kunstenaar kunstenares schilder|auteur schrijver schrijfster|schrijver auteur|politicus kamerlid raadslid fractievoorzitter partijleider|politica kamerlid raadslid fractievoorzitter|topman directeur ceo bestuursvoorzitter|topvrouw directeur ceo bestuursvoorzitter directrice|bestuurder wethouder gedeputeerde|zegsman woordvoerder|zegsvrouw woordvoerster woordvoerder|woordvoerster woordvoerder|boer veehouder melkveehouder akkerbouwer tuinder|voetballer spits aanvaller verdediger middenvelder doelman|keeper doelman|doelman keeper|arts huisarts dokter chirurg|actrice zangeres|acteur zanger"
AGE_ENDINGS = "-jarige jarige"
UNNAMED = "woordvoerder woordvoerster zegsman zegsvrouw getuige ooggetuige omstander voorbijganger buurman buurvrouw omwonende bewoner bewoonster man vrouw jongen meisje moeder vader zoon dochter broer zus reiziger passagier klant bezoeker bezoekster chauffeur agent leerling scholier student deelnemer medewerker medewerkster"
POSSESSIVE = OWNERS = "zijn haar hun"
SPEECH_NOUNS = (
    "verklaring mededeling uitspraak uitspraken bewering waarschuwing brief tweet woorden toespraak belofte reactie"
    " antwoord conclusie oordeel boodschap advies commentaar kritiek verwijt klacht vraag oproep eis mening motto"
    " devies stelling uitleg verweer mail bericht"
)
PEOPLE = (
    "vertegenwoordiger filosoof arbeider kandidaat influencer twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger negentiger voorman voorvrouw kopman huurling"
    " bestuurder bestuurders leider trainer speler speelster doelman aanvaller aanvoerder acteur arts brandweerman"
    " wetenschapper wetenschappers socioloog slachtoffer slachtoffers bisschop pastoor gepensioneerde omwonende"
    " omwonenden reiziger reizigers ambtenaar ambtenaren inspecteur officier rechter agent agenten bewoner bewoners"
    " bewoonster buren deskundige deskundigen onderzoeker onderzoekers getuige getuigen ooggetuige ooggetuigen"
    " omstander omstanders man vrouw jongen meisje mensen ouders moeder vader zoon dochter bron bronnen patiënt"
    " patiënte patiënten badgast kok boeren visser winkeliers studenten activisten zegsman zegsvrouw voetballer"
    " voetbalster sporter sportster tiener kleuter peuter jongeman bejaarde verdachte dader hulpverlener aanklager"
    " wielrenner bedenker maker maakster winnaar winnares verliezer vakman inzender lezer luisteraar kijker"
    " nabestaanden medewerkers vrijwilligers demonstranten betogers toeschouwer toeschouwers supporters supporter"
    " fan fans leden lid ondernemers inwoners bezoekers passagiers chauffeurs leerlingen docenten leraren artsen"
    " verpleegkundigen critici voorstanders tegenstanders experts expert specialist kenner insider politici"
    " kamerleden raadsleden wethouders burgemeesters ministers advocaten rechters onderhandelaar bemiddelaar"
    " gijzelaar vluchteling asielzoeker migrant duiker kapitein bewaker portier receptionist ober serveerster"
    " verkoper verkoopster koper huurder huurders verhuurder"
)
PLURALS = (
    "broers zussen broeders zusjes jongens meisjes zonen dochters vrienden vriendinnen collega's vissers spelers speelsters hulpverleners"
    " reddingswerkers agenten chauffeurs trainers coaches advocaten burgemeesters wethouders ministers directeuren voorzitters"
    " mensen ouders buren bronnen boeren omwonenden bewoners agenten studenten activisten slachtoffers getuigen"
    " deskundigen onderzoekers wetenschappers reizigers leden inwoners bezoekers medewerkers vrijwilligers"
    " demonstranten critici ambtenaren winkeliers ondernemers leerlingen docenten leraren artsen nabestaanden"
    " experts politici kamerleden raadsleden huurders supporters fans toeschouwers omstanders vakbonden bonden"
    " partijen kinderen vrouwen mannen jongeren"
)
PERSON_ENDINGS = "kundige oloog ologe houder speler werker werkster drijver bestuurder leider deskundige nemer neemster bewoner ondernemer schrijver rijder bezoeker verzorger medewerker verkoper vaarder verdediger aanvaller middenvelder boer student docent leraar arts agent monteur chauffeur fotograaf ingenieur handelaar eigenaar ambtenaar baas man vrouw"
DEMONYMS = (
    "belg belgische brit britse fransman française fransen duitser duitse deen deense zweed zweedse noor noorse fin finse pool poolse rus"
    " russin italiaan italiaanse spanjaard spaanse portugees portugese griek griekse turk turkse marokkaan marokkaanse syriër syrische"
    " amerikaan amerikaanse canadees canadese argentijn argentijnse braziliaan braziliaanse chinees chinese japanner japanse australiër"
    " ier ierse schot schotse zwitser zwitserse oostenrijker oostenrijkse hongaar hongaarse tsjech tsjechische kroaat serviër"
    " nederlander nederlandse vlaming vlaamse waal waalse fries friezin zeeuw zeeuwse limburger limburgse brabander brabantse drent"
    " groninger tukker gelderlander bruggeling"
)
CAPITAL_ADJECTIVES = "ische"
DEMONYM_ENDINGS = "'er dammer burger ander hager venaar tenaar penaar haarlemmer huizer veense veener meerder monder zeeër naar"
DOCUMENTS = (
    "rapport brief bericht studie onderzoek enquête peiling vonnis wet petitie artikel boek bord document tekst"
    " verklaring mededeling persbericht mail e-mail mailtje advies nota notitie plan convenant folder flyer affiche"
    " spandoek briefje bericht statement bekendmaking rapport jaarverslag advertentie website site verslag arrest"
    " uitspraak beschikking memo pamflet manifest rekening factuur aanvraag"
)
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
