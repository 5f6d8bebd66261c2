"""Norwegian, both written forms: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "og i at det som en på er av for med den til ikke har de om et var men fra ved så han hun etter ble sier ifølge kan også veldig mot mellom hva seg nå opp ut noe noen mye blitt vært uten gjennom gjør enn oss fikk gikk fått gått tatt slik hadde seier ikkje frå eit vart"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "spilles nå|spill av|vis bildet i fullskjerm",
    ("related", "header of related links"): "les også|les mer|les meir|les mer om|mer om|mer om saken|les saken|se også|sjå også|flere saker|fleire saker|relaterte saker|relatert|mest lest|mest lese|siste nytt|siste nyheter|anbefalt|anbefalte saker|emner|stikkord|tags|hør også",
    ("comment", "header of comments"): "kommentarer|kommentarar|kommenter|skriv en kommentar|vis kommentarer|si din mening",
    ("boilerplate", "share line"): "del|del saken|del artikkelen|del på facebook|del på e-post|kopier lenke|kopier lenken|skriv ut|lagre|lytt|lytt til saken|følg|følg oss|tips en venn",
    ("boilerplate", "advertisement label"): "annonse|annonser|reklame|annonsørinnhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen",
    ("boilerplate", "navigation line"): "hjem|forsiden|til forsiden|meny|søk|logg inn|min side|kontakt|kontakt oss|personvern|personvernerklæring|lukk|neste|forrige|vis mer|vis flere|til toppen",
    ("boilerplate", "promotion"): "bli abonnent|abonner|kjøp abonnement|meld deg på|nyhetsbrev|prøv gratis",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:se|vis) dette innlegget på (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"et innlegg delt av\b",
    ),
    ("related", "link to another story"): (r"(?:les|se|sjå|hør|lytt)(?: også| mer| meir)?\s?: ?\S", r"(?:les|se|hør) også\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ kommentar",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rettigheter (?:er )?reservert"),
    ("boilerplate", "disclaimer"): (r"\(?kilder?\s?: [^.]{2,60}$", r"(?:artikkelen|saken) fortsetter (?:under|etter)\b"),
    ("boilerplate", "promotion"): (r"(?:meld deg|abonner|følg|last ned|få)\b.{0,120}(?:nyhetsbrev|facebook|appen)\b",),
}
HOLDS_WORDS = "informasjonskapsler|cookies|rettigheter|nyhetsbrev"
HOLDS = {
    ("boilerplate", "consent line"): (r"bruker (?:informasjonskapsler|cookies)",),
    ("boilerplate", "promotion"): (r"meld deg på (?:vårt |nyhetsbrev)",),
}
NOTICE_WORDS = "nyhetsbrev|rettigheter|vær varsom"
NOTICES = (r"meld deg på [^.]{0,30}nyhetsbrev", r"alle rettigheter (?:er )?reservert", r"arbeider etter vær varsom")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "svar|rapporter"

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"av|(?:en )?(?:analyse|kommentar|kronikk|leder|anmeldelse|intervju|reportasje) av|skrevet av|tekst|tekst og foto|publisert av"
DATE_LABEL = r"publisert|oppdatert|sist oppdatert|opprettet|endret"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des"
WEEKDAYS = "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn"
MODIFIED = "oppdatert|endret|redigert"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:utt|utter)?|timer?|dag(?:er)?|uker?|måned(?:er)?|år)(?: siden)?|kommentar(?:er)?"
COUNTED_FROM = "for"
DATE_WORDS = "kl|klokken|lesetid"
READING_TIME = r"lesetid\s?:?\s*(?:ca\.? ?)?\d{1,3}\s?(?:minutter|minutt|min)?\b\.?|\d{1,3}\s?(?:minutter|minutt|min)\.? (?:lesetid|lesing)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "og|samt"
BYLINE_WHERE = "i|fra|for"
BYLINE_NOT_WRITING = "foto|bilde|bilder|grafikk|illustrasjon|video|oversettelse|redigering"
BYLINE_JOBS = "journalist|redaktør|sjefredaktør|korrespondent|reporter|kommentator|skribent|frilansjournalist|forfatter|spaltist"
BYLINE_BEATS = "politisk|ansvarlig|vår"
BYLINE_ORGANISATIONS = "redaksjonen|redaksjon|nyhetsbyrå|avisen|nyheter|universitetet|instituttet|radio|forlag"

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = DASH_RUNS_ON = True
OF = "av for i på fra ved hos til frå"
SPEECH_FORMS = (
    "avslutter fastholder sier sa sagt si seier forteller fortalte fortalt fortel fortalde forklarer forklarte forklart forklarar"
    " mener mente ment meiner meinte skriver skrev skrevet skriv svarer svarte svart svarar svara spør spurte spurt"
    " understreker understreket understreka understrekar påpeker påpekte påpekt påpekar konstaterer konstaterte"
    " konstatert opplyser opplyste opplyst hevder hevdet hevda hevdar tilføyer tilføyde tilføyd fortsetter fortsatte"
    " fortset advarer advarte advart varsler varslet varsla kommenterer kommenterte kommentert lover lovet lovte lovar"
    " innrømmer innrømmet innrømte bekrefter bekreftet bekreftar krever krevde krevd kritiserer kritiserte kritisert"
    " melder meldte meldt melde klager klaget klaga sukker sukket ler lo flirer flirte smiler smilte utbryter utbrøt"
    " husker husket minnes mintes undrer undret erkjenner erkjente tror trodde trur håper håpet håpte føler følte vet"
    " visste veit forstår forsto forstod foreslår foreslo benekter benektet avkrefter avkreftet avviser avviste avslører"
    " avslørte oppfordrer oppfordret ber ba forsikrer forsikret garanterer garanterte beskriver beskrev beskrevet roper"
    " ropte skriker skrek hvisker hvisket mumler mumlet freser freste spøker spøkte fleiper fleipet jubler jublet"
    " protesterer protesterte innvender innvendte repliserer repliserte resonnerer resonnerte spår spådde frykter"
    " fryktet påstår påsto påstod antyder antydet informerer informerte rapporterer rapporterte oppsummerer oppsummerte"
    " argumenterer argumenterte begrunner begrunnet siterer vurderer vurderte uttaler uttalte uttalt uttrykker uttrykte"
    " beklager beklaget beklagar takker takket gratulerer gratulerte etterlyser etterlyste fremhever fremhevet framhever"
    " framhevet presiserer presiserte presisert poengterer poengterte vitner vitnet gjentar gjentok gjetter gjettet"
    " anslår anslo tenker tenkte tenkjer synes syntes syns synest reagerer reagerte slakter slaktet hyller hyllet roser"
    " roste berømmer berømmet raser raste tordner tordnet snakker snakket prater pratet betegner erklærer erklærte"
    " formaner formante insisterer insisterte medgir medga røper røpet betror betrodde minner humrer humret glimter"
    " mistenker mistenkte tviler tvilte ønsker ønsket ytrer ytret hilser hilste slår slo legger skyter"
)
INVERTING = SPEECH_FORMS
NAMING_FORMS = "kaller kalte kalt kalle kallar kalla betegner betegnet omtaler omtalte døpte sammenligner sammenlignet stempler stemplet karakteriserer karakteriserte"
SEPARABLE = "slår:fast slo:fast legger:til la:til skyter:inn skjøt:inn peker:på pekte:på går:ut gikk:ut holder:med fyller:ut sier:ifra tar:opp legg:til"
OTHER_VERBS = (
    "går gikk gått kommer kom står sto stod ligger lå sitter satt får tar tok gjør gjorde holder holdt løper løp springer"
    " sprang nikker nikket rister ristet ser så henter hentet kjører kjørte bor bodde jobber jobbet spilte"
    " begynner begynte venter ventet ringer ringte hører hørte leter lette bærer bar drar dro trekker trakk faller falt"
    " åpner åpnet stenger stengte lukker lukket vinner vant taper tapte leser leste tier tidde gir ga lar lot lever"
    " levde viser viste ledet følger fulgte heter het vil trekker kjøper kjøpte selger solgte bygger bygde reiser"
    " reiste driver drev møter møtte treffer traff mister mistet dør døde bruker brukte setter satte låser lener pekte"
    " stemmer stemte flytter flyttet mottar mottok henger hang blir ble"
)
ACCORDING = "ifølge|i følge|ifølgje|i følgje|ifylgje"
FOCUS = "også bare til"
RESUMING = "det dette slik"
TERMS = "kalt kalte såkalt såkalte heter tittelen ordet begrepet uttrykket romanen filmen boka boken låten låta serien albumet plata stykket forestillingen utstillingen prosjektet kampanjen programmet podkasten mottoet slagordet kallenavnet teksten skiltet"
ARTICLES = "en ei et ein eit den det de dei"
DETERMINERS = "en ei et ein eit den det de dei denne dette disse desse hans hennes deres sin si sitt sine vår vårt våre min mi mitt mine din di ditt dine hver hvert ingen intet"
INDEFINITE = "en ei et ein eit ingen intet"
ONE = "en ei et én ein eitt ett"
QUANTIFIERS = "seks sju åtte ni ti elleve tolv mange flere noen alle andre begge to tre fire fem fleire nokre"
PRONOUNS = "han hun jeg vi man du de ho eg dei me hen"
OBJECT_PRONOUNS = "ham henne dem seg oss meg deg dere"
REFLEXIVES = "seg"
SPEAKER_PRONOUNS = "han hun de jeg vi ho dei eg"
OF_THE_WRITER = "jeg eg"
SPEAKER_FORMS = "jeg meg min mitt"
MALE_PRONOUNS, FEMALE_PRONOUNS = "han hans ham", "hun hennes henne ho"
MALE = (
    "han ham hans herr pappa far faren sønn sønnen bror broren mann ektemann ektemannen bestefar farfar morfar konge"
    " kongen prins gutt gutten brannmann onkel svigerfar enkemann munk talsmann trebarnsfar tobarnsfar småbarnsfar"
)
FEMALE = (
    "hun ho henne hennes fru frøken mamma mor moren mora datter datteren dattera søster søsteren kone kona kvinne"
    " kvinnen kvinna bestemor farmor mormor dronning prinsesse jente jenta jenten skuespillerinne sangerinne jordmor"
    " tante svigermor enke venninne talskvinne trebarnsmor tobarnsmor småbarnsmor"
)
GIVEN_HERE = "jan:m kim:m kai:m robin:m rene:m andrea:f lou:f"
NEUTER = "det"
PLURAL = "de deres dem dei deira"
RELATIVES = "som hvilken hvilket hvilke"
BE = "er var være vært blir ble blitt bli vart vore vere"
AUXILIARIES = "har hadde ha kan kunne skal skulle vil ville må måtte får fikk ikke ikkje bør burde pleier pleide trenger"
ADVERBS = (
    "også nå da så siden deretter her der likevel derfor i går dag mye bare enda altså dessuten nemlig samtidig fortsatt"
    " snart alltid aldri ofte av til kanskje trolig endelig til slutt tidligere senere nylig først sist ut inn opp ned"
    " fram frem tilbake hjem hjemme ute inne dermed derimot imidlertid faktisk egentlig selvsagt naturligvis selvfølgelig"
    " videre igjen sammen ganske veldig snarere heller straks direkte litt mer heile no nokså allerede fremdeles framleis"
    " vidare òg då difor"
)
PREPOSITIONS = "i på av for med til fra om ved under etter før mot mellom uten gjennom hos over ifølge innen rundt bak foran utenfor langs siden tross via inkludert utover unntatt blant frå utan hjå overfor"
SUBORDINATORS = "at når om mens fordi ettersom siden før derfor hvordan hvorfor hvor dersom selv hvis inntil da slik når korleis kvifor"
CONJUNCTIONS = "og men eller uten for samt"
TIMES = (
    "januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag"
    " fredag lørdag søndag måndag tysdag laurdag sundag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen"
)
TIME_NOUNS = "uker måneder timer minutter dager uke dag år kveld morgen natt måned uka uken dagen året kvelden morgenen natta natten time minutt stund tid tiden tida helga helgen sommeren vinteren våren høsten ettermiddagen formiddagen kamp pause"
ABBREVIATIONS = "dr. prof. bl.a. f.eks. ca. kl. s.k. m.m. osv. jf. ass. nr. mill. pst."
RECIPIENTS = "til for overfor"
TITLES = (
    "herr fru frøken doktor dr professor dosent lektor rektor minister statsminister statsråd utenriksminister"
    " finansminister justisminister klimaminister president kansler ordfører ordførar varaordfører varaordførar"
    " fylkesordfører fylkesordførar fylkesvaraordfører fylkesvaraordførar byrådsleder byråd leder leiar styreleder"
    " nestleder direktør generaldirektør sjef avdelingsleder enhetsleder seksjonssjef"
    " kommunikasjonssjef pressesjef talsperson talsmann talskvinne pressetalsperson rådmann kommunedirektør"
    " kommunesjef kommunalsjef kommuneoverlege kommunegeolog stortingsrepresentant representant gruppeleder"
    " partileder partisekretær politiadvokat politiinspektør politioverbetjent politimester politistasjonssjef"
    " førstestatsadvokat statsadvokat påtaleleder etterforskningsleder etterforsker innsatsleder operasjonsleder"
    " vaktleder brannsjef utrykningsleder redningsleder dommer tingrettsdommer sorenskriver lagdommer advokat forsvarer"
    " forsvarsadvokat bistandsadvokat aktor trener landslagssjef landslagstrener kaptein sportssjef sportsdirektør"
    " klubbleder biskop preses prest sokneprest prost konge dronning prins prinsesse general oberst major forsvarssjef"
    " ambassadør konsul generalsekretær redaktør sjefredaktør ansvarlig programleder prosjektleder forskningsleder"
    " fagsjef driftssjef fabrikksjef personalsjef butikksjef sjefanalytiker sjeføkonom forbundsleder"
    " hovedtillitsvalgt tillitsvalgt fylkesleder lokallagsleder elevrådsleder juryleder fylkeskonservator riksantikvar"
    " fylkesmann statsforvalter samferdselssjef avdelingsdirektør statssekretær overlege fylkesråd"
)
COURTESY = "herr fru frøken dr doktor"
TITLE_ENDINGS = "minister sjef leder leiar råd direktør mester talsperson talsmann ordfører ordførar representant trener forsker sekretær advokat økonom lærer lege redaktør konservator dommer betjent inspektør geolog"
PROFESSIONS = (
    "lærer lærar lege overlege tannlege veterinær sykepleier sjukepleiar hjemmesykepleier hjelpepleier jordmor psykolog"
    " forsker forskar seniorforsker meteorolog hydrolog geolog økonom historiker biolog arkeolog statsviter ekspert"
    " jurist ingeniør arkitekt forfatter forfattar poet kunstner skuespiller skodespelar regissør sanger sangerinne"
    " artist musiker dirigent fotograf journalist reporter kritiker kritikar anmelder komiker danser koreograf"
    " dramatiker låtskriver bonde gårdbruker sauebonde fisker fiskar jeger skogeier kokk baker slakter kjøpmann"
    " butikkeier gründer frisør snekker maler elektriker rørlegger sjåfør bussjåfør drosjesjåfør lokfører pilot"
    " kaptein spiss back midtbanespiller keeper målvakt stopper løper svømmer skiløper langrennsløper skiskytter"
    " alpinist spiller målscorer veteran landslagsspiller student elev pensjonist nabo beboer leietaker kunde gjest"
    " besøkende reisende passasjer vitne frivillig aktivist demonstrant medlem eier arrangør initiativtaker konsulent"
    " rådgiver saksbehandler vaktmester mamma pappa mor far sønn datter bror søster farfar farmor morfar mormor"
    " ektemann kone samboer venn venninne kollega enke fetter kusine tante onkel brannmann politimann soldat offiser"
    " prest vekter barnehagelærer forlagsredaktør fiskeskipper skipper styrmann"
)
PERSON_ENDINGS = "ere ist log mann kvinne arbeider eier spiller ekspert leder sjef forsker mor far"
DEFINITE_ENDINGS = "ene ne en n et t a ane"
AGE_ENDINGS = "-åringen -åring åringen åring -årige årige"
ORGANISATIONS = (
    "politi kommune fylkeskommune regjering parti domstol tingrett lagmannsrett universitet høyskole høgskole skole"
    " sykehus bank forbund forening tilsyn selskap bedrift firma kirke menighet region storting kommunestyre formannskap"
    " styre utvalg byrå konsern klubb fagforening organisasjon stiftelse avis redaksjon museum teater institutt"
    " direktorat departement ambassade vegvesen mattilsyn helsetilsyn datatilsyn statsforvalter statsforvalteren rederi"
    " kraftlag borettslag idrettslag opposisjon flertall mindretall komité rett jury brannvesen kystvakt forsvar"
    " redningssentral hovedredningssentralen helseforetak forlag fotballforbund sjømat"
)
ORGANISATION_ENDINGS = "verket tilsynet forbundet foreningen partiet selskapet styret utvalget kommunen retten universitetet direktoratet etaten unionen organisasjonen departementet"
BODY_NOUNS = "klubb forening organisasjon forbund parti etat stiftelse"
COMPANY_NOUNS = "selskap bedrift konsern rederi firma"
SAME_ROLES = "trener landslagssjef landslagstrener|talsmann talsperson talskvinne pressetalsperson|talsperson pressetalsperson talsmann talskvinne|politiker ordfører stortingsrepresentant gruppeleder|forsker professor dosent|statsråd minister|direktør sjef|leder partileder|forfatter romanforfatter"
UNNAMED = "talsperson talsmann talskvinne vitne nabo beboer mann kvinne gutt jente forelder kunde passasjer reisende elev student besøkende politimann tiltalte siktede mistenkte"
POSSESSIVE = OWNERS = "hans hennes deres"
SPEECH_NOUNS = "uttalelse beskjed svar kommentar kritikk oppfordring budskap konklusjon spørsmål advarsel løfte reaksjon mening råd"
PEOPLE = (
    "talsperson talsmann talskvinne politimann nabo naboer vitne vitner forsker forskere ekspert eksperter mann kvinne"
    " gutt jente beboer beboere foreldre forelder pappa mamma elev elever politiker politikere kritiker kritikere"
    " pårørende etterlatte offer innbygger innbyggere lærer lærere lege leger leder person tenåring barn ungdommer ungdom"
    " kilde kilder motstander motstandere tilhenger supporter supportere fans medlemmer kunder besøkende reisende"
    " bønder fiskere arbeidere ansatt ansatte vinner siktede mistenkte fornærmede tiltalte gjerningsmann trebarnsmor"
    " trebarnsfar tobarnsmor tobarnsfar småbarnsmor småbarnsfar ektemann ektefelle pensjonist bonde"
)
PLURALS = "naboer vitner eksperter foreldre elever politikere pårørende innbyggere barn ungdommer kilder supportere fans medlemmer kunder reisende bønder ansatte naboene foreldrene elevene"
ALSO_BODIES = "eier medlem arrangør arbeidsgiver"
KIN = "ektemann ektefelle kone samboer mor far sønn datter bror søster mamma pappa bestemor bestefar"
DOCUMENTS = "rapport brev uttalelse studie undersøkelse dom lov artikkel bok pressemelding epost e-post innlegg anmeldelse utredning protokoll kronikk høringssvar"
CONTENT, CONTENT_QUESTIONS = "at", "om hvordan hvorfor"
TURNS = "spørsmål svar"
