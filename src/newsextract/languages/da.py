"""Danish: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "og i at det som en på er af for med den til ikke har de om et var men fra ved så han hun efter blev siger ifølge kan også meget mod mellem hvad der"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "afspilles nu|afspil|vis billede i fuld skærm",
    ("related", "header of related links"): "læs også|læs mere|læs videre|læs mere om|mere om|mere om emnet|se også|hør også|flere artikler|relaterede artikler|relateret|mest læste|mest læst|seneste nyt|seneste nyheder|anbefalet|emner|tags|måske er du også interesseret i",
    ("comment", "header of comments"): "kommentarer|kommentér|kommenter|skriv en kommentar|vis kommentarer",
    ("boilerplate", "share line"): "del|del artikel|del artiklen|del på facebook|kopiér link|kopier link|udskriv|print|gem|lyt|lyt til artiklen|følg|følg os",
    ("boilerplate", "advertisement label"): "annonce|annoncer|reklame|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|annoncørbetalt indhold|sponsoreret indhold",
    ("boilerplate", "navigation line"): "hjem|forside|til forsiden|menu|søg|log ind|log på|min side|kontakt|kontakt os|privatlivspolitik|luk|næste|forrige|vis mere|vis flere|til toppen",
    ("boilerplate", "promotion"): "bliv abonnent|abonnér|abonner|køb abonnement|tilmeld dig|tilmeld nyhedsbrev|nyhedsbrev|prøv gratis",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"(?:se|vis) dette opslag på (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"et opslag delt af\b",
    ),
    ("related", "link to another story"): (r"(?:læs|se|hør|lyt)(?: også| mere)?\s?: ?\S", r"(?:læs|se|hør) også\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ kommentar",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"alle rettigheder forbeholdes"),
    ("boilerplate", "disclaimer"): (r"\(?kilder?\s?: [^.]{2,60}$", r"artiklen fortsætter (?:under|efter)\b"),
    ("boilerplate", "promotion"): (r"(?:tilmeld dig|abonnér|følg|hent|få)\b.{0,120}(?:nyhedsbrev|facebook|appen)\b",),
}
HOLDS_WORDS = "cookies|rettigheder|nyhedsbrev"
HOLDS = {
    ("boilerplate", "consent line"): (r"(?:bruger|anvender) cookies",),
    ("boilerplate", "promotion"): (r"tilmeld dig [^.]{0,30}nyhedsbrev",),
}
NOTICE_WORDS = "nyhedsbrev|rettigheder"
NOTICES = (r"tilmeld dig [^.]{0,30}nyhedsbrev", r"alle rettigheder forbeholdes")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "svar|anmeld"

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"af|(?:en )?(?:analyse|kommentar|klumme|leder|anmeldelse|interview|reportage) af|skrevet af|tekst|tekst og foto|udgivet af"
DATE_LABEL = r"publiceret|offentliggjort|udgivet|opdateret|sidst opdateret|oprettet|ændret"
DATE_PREPOSITION = "d."

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec"
WEEKDAYS = "mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn"
MODIFIED = "opdateret|ændret|redigeret"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:ut|utter)?|timer?|dage?|uger?|måned(?:er)?|år)(?: siden)?|kommentar(?:er)?"
COUNTED_FROM = "for"
DATE_WORDS = "kl|klokken|læsetid"
READING_TIME = r"læsetid\s?:?\s*(?:ca\.? ?)?\d{1,3}\s?(?:minutter|minut|min)?\b\.?|\d{1,3}\s?(?:minutter|minut|min)\.? (?:læsetid|læsning)\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "og|samt"
BYLINE_WHERE = "i|fra|for"
BYLINE_NOT_WRITING = "foto|billede|billeder|grafik|illustration|video|oversættelse|redigering"
BYLINE_JOBS = "journalist|redaktør|chefredaktør|korrespondent|reporter|kommentator|skribent|freelancejournalist|debattør|klummeskribent"
BYLINE_BEATS = "politisk|ansvarshavende|vores"
BYLINE_ORGANISATIONS = "redaktionen|redaktion|nyhedsbureau|avisen|nyheder|universitet|instituttet|radio|forlag"

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = DASH_RUNS_ON = True
OF = "af for fra ved hos til"
SPEECH_FORMS = (
    "slutter melder fastholder siger sagde sagt sige fortæller fortalte fortalt fortælle forklarer forklarede forklaret mener mente ment skriver"
    " skrev skrevet synes syntes svarer svarede svaret spørger spurgte spurgt understreger understregede understreget"
    " konstaterer konstaterede konstateret oplyser oplyste oplyst hævder hævdede hævdet tilføjer tilføjede tilføjet"
    " fortsætter fortsatte fortsat advarer advarede advaret kommenterer kommenterede kommenteret påpeger påpegede"
    " påpeget lover lovede lovet indrømmer indrømmede indrømmet bekræfter bekræftede bekræftet kræver krævede krævet"
    " kritiserer kritiserede kritiseret meddeler meddelte meddelt udtaler udtalte udtalt erklærer erklærede erklæret"
    " vurderer vurderede vurderet afviser afviste afvist erkender erkendte erkendt medgiver medgav medgivet klager"
    " klagede beklager beklagede sukker sukkede griner grinede ler lo smiler smilede udbryder udbrød husker huskede"
    " mindes mindedes undrer undrede tror troede håber håbede føler følte ved vidste forstår forstod foreslår foreslog"
    " foreslået benægter benægtede dementerer dementerede afslører afslørede opfordrer opfordrede opfordret appellerer"
    " appellerede forsikrer forsikrede garanterer garanterede beskriver beskrev beskrevet råber råbte skriger skreg"
    " hvisker hviskede mumler mumlede brummer brummede fnyser fnyste spøger spøgte joker jokede jubler jublede"
    " protesterer protesterede indvender indvendte replicerer replicerede ræsonnerer ræsonnerede spår spåede frygter"
    " frygtede påstår påstod påstået antyder antydede informerer informerede rapporterer rapporterede opsummerer"
    " opsummerede sammenfatter sammenfattede argumenterer argumenterede begrunder begrundede bedømmer bedømte udtrykker"
    " udtrykte mailer mailede tweeter tweetede takker takkede hilser hilste roser roste hylder hyldede raser rasede"
    " tordner tordnede taler talte snakker snakkede fremhæver fremhævede fremhævet pointerer pointerede pointeret"
    " betoner betonede anfører anførte anført bemærker bemærkede bemærket bedyrer bedyrede vidner vidnede gentager"
    " gentog gentaget gætter gættede forventer forventede anslår anslog anbefaler anbefalede anbefalet tænker tænkte"
    " indskyder indskød reagerer reagerede supplerer supplerede uddyber uddybede uddybet præciserer præciserede"
    " præciseret varsler varslede varslet opråber nævner nævnte nævnt lyder lød refererer refererede tilstår tilstod"
    " forudser forudså fastholder fastholdt anklager anklagede beskylder beskyldte ærgrer ærgrede glæder"
)
INVERTING = SPEECH_FORMS
NAMING_FORMS = "kalder kaldte kaldt kalde betegner betegnede betegnet døbte døber sammenligner sammenlignede stempler stemplede"
SEPARABLE = "slår:fast slog:fast peger:på pegede:på lægger:til lagde:til gør:opmærksom gjorde:opmærksom giver:udtryk gav:udtryk"
OTHER_VERBS = (
    "går gik gået kommer kom står stod ligger lå sidder sad får fik tager tog gør gjorde holder holdt springer sprang"
    " nikker nikkede ryster rystede kigger kiggede henter hentede kører kørte bor boede arbejder arbejdede spiller"
    " spillede begynder begyndte venter ventede ringer ringede hører hørte løber løb bærer bar trækker trak falder"
    " faldt åbner åbnede lukker lukkede vinder vandt taber tabte læser læste tier tav ser så giver gav lader lod lever"
    " levede viser viste følger fulgte virker virkede hedder hed vil trækker køber købte sælger solgte bygger byggede"
    " rejser rejste peger pegede læner lænede møder mødte stemmer stemte finder fandt sender sendte"
)
IMPERSONAL = "lyder lød hedder hed"
IMPERSONAL_SOURCE = "fra i på hos"
ACCORDING = "ifølge|i følge"
FOCUS = "også selv netop blot bare"
RESUMING = "det dette sådan"
TERMS = "kaldt kaldet hedder titlen titel ordet begrebet udtrykket romanen filmen bogen sangen serien albummet pladen stykket forestillingen udstillingen projektet kampagnen programmet podcasten parolen sloganet mottoet øgenavnet overskriften indskriften teksten"
INSCRIBED_FORMS = "står stod"
ARTICLES = "en et den det de"
DETERMINERS = "en et den det de denne dette disse hans hendes deres dens dets sin sit sine vores min mit mine din dit dine hver hvert ingen intet"
INDEFINITE = "en et ingen intet"
ONE = "en et"
QUANTIFIERS = "seks syv otte ni ti elleve tolv mange flere nogle alle andre begge to tre fire fem"
PRONOUNS = "han hun jeg vi man du de"
OBJECT_PRONOUNS = "ham hende dem sig mig os dig jer"
REFLEXIVES = "sig"
SPEAKER_PRONOUNS = "han hun de jeg vi"
OF_THE_WRITER = "jeg"
SPEAKER_FORMS = "jeg mig min mit"
MALE_PRONOUNS, FEMALE_PRONOUNS = "han hans ham", "hun hendes hende"
MALE = (
    "han ham hans hr far fader søn bror mand ægtemand husbond farfar morfar konge prins dreng talsmand brandmand"
    " onkel farbror morbror svigerfar enkemand munk tillidsmand rådmand styrmand"
)
FEMALE = (
    "hun hende hendes fru frøken mor moder datter søster hustru kone kvinde farmor mormor dronning prinsesse pige"
    " skuespillerinde sangerinde talskvinde tillidskvinde jordemoder moster faster svigermor enke veninde"
)
NEUTER = "det"
PLURAL = "de deres dem"
RELATIVES = "som der hvilken hvilket hvilke"
BE = "er var være været bliver blev blevet blive"
AUXILIARIES = "har havde have kan kunne skal skulle vil ville må måtte får fik ikke bør burde plejer plejede behøver"
ADVERBS = (
    "også nu da siden allerede her der dog derefter bagefter igår idag meget bare blot endnu altså desuden nemlig derfor"
    " samtidig stadig stadigvæk snart altid aldrig ofte sommetider måske formentlig sandsynligvis endelig tidligere"
    " senere nylig først sidst til ud ind op ned frem tilbage hjem hjemme ude inde dermed derimod imidlertid alligevel"
    " faktisk egentlig naturligvis selvfølgelig videre igen sammen ganske temmelig snarere straks direkte lidt mere"
    " heller ellers hellere netop selv efterfølgende"
)
PREPOSITIONS = "i på af for med til fra om ved under efter før mod mellem uden gennem hos over ifølge inden omkring bag foran udenfor langs siden ad trods via inden blandt foruden bortset"
SUBORDINATORS = "at når om mens fordi eftersom inden derfor hvordan hvorfor hvor så selvom skønt hvorvidt hvis indtil da idet"
CONJUNCTIONS = "og men eller samt for"
TIMES = (
    "januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag"
    " fredag lørdag søndag"
)
TIME_NOUNS = "uger måneder timer minutter dage uge dag år aften morgen nat måned ugen dagen året aftenen morgenen natten time minut stund tid tiden weekenden sommeren vinteren foråret efteråret eftermiddag formiddag eftermiddagen formiddagen"
ABBREVIATIONS = "dr. prof. bl.a. f.eks. ca. kl. s.k. m.m. m.fl. osv. mv. d. nr. pct. hr. adm. vicedir. mio. mia."
RECIPIENTS = "til"
TITLES = (
    "hr fru frøken doktor dr professor docent lektor rektor minister statsminister udenrigsminister finansminister"
    " justitsminister miljøminister præsident kansler borgmester viceborgmester overborgmester formand forkvinde"
    " næstformand bestyrelsesformand direktør generaldirektør vicedirektør chef afdelingschef områdechef"
    " forvaltningschef talsperson talsmand talskvinde pressetalsmand pressechef kommunikationschef regionsrådsformand"
    " kommunaldirektør rådmand byrådsmedlem folketingsmedlem udvalgsformand gruppeformand partileder ordfører"
    " anklager senioranklager specialanklager advokat dommer retspræsident forsvarer forsvarsadvokat bistandsadvokat"
    " politidirektør politiinspektør vicepolitiinspektør politikommissær politiassistent vagtchef indsatsleder"
    " efterforskningsleder brandchef træner cheftræner landstræner anfører sportschef sportsdirektør klubdirektør"
    " biskop præst sognepræst provst konge dronning prins prinsesse general oberst major kaptajn forsvarschef"
    " ambassadør konsul generalsekretær redaktør chefredaktør studievært projektleder driftsleder fabrikschef"
    " personalechef butikschef økonomidirektør økonomichef analysechef cheføkonom ombudsmand kasserer sekretær"
    " tillidsmand tillidsrepræsentant afdelingsformand forbundsformand fællestillidsrepræsentant leder centerleder"
    " uddeler overlæge inspektør museumsinspektør skoleleder viceskoleleder forstander havnechef stationsleder"
)
COURTESY = "hr fru frøken dr doktor"
TITLE_ENDINGS = "minister chef leder direktør mester talsperson talsmand formand forkvinde medlem træner forsker sekretær anklager kommissær inspektør økonom lærer læge ordfører repræsentant vagt dommer"
PROFESSIONS = (
    "lærer læge overlæge tandlæge dyrlæge sygeplejerske jordemoder psykolog forsker seniorforsker meteorolog hydrolog"
    " økonom historiker biolog arkæolog politolog ekspert jurist ingeniør arkitekt forfatter digter kunstner"
    " skuespiller skuespillerinde instruktør sanger sangerinde musiker dirigent fotograf journalist reporter kritiker"
    " komiker danser koreograf dramatiker sangskriver landmand gårdejer mælkeproducent fisker jæger skovejer kok"
    " kokkeelev bager slagter købmand butiksejer iværksætter restauratør frisør snedker tømrer maler elektriker"
    " vvs-installatør murer urmager smed chauffør buschauffør taxachauffør lokofører pilot kaptajn angriber back"
    " midtbanespiller målmand forsvarer stopper svømmer rytter cykelrytter spiller målscorer veteran"
    " landsholdsspiller skytte studerende elev pensionist nabo beboer lejer kunde gæst besøgende rejsende passager"
    " vidne frivillig aktivist demonstrant medlem ejer grundlægger arrangør initiativtager konsulent rådgiver"
    " sagsbehandler pedel mor far søn datter bror søster farfar farmor morfar mormor hustru kone mand ægtemand"
    " samlever ven veninde kollega enke fætter kusine moster faster onkel brandmand betjent politibetjent soldat"
    " officer præst vægter vagt paramediker pædagog pædagogmedhjælper aktieanalytiker analytiker hovedforfatter"
    " vejrvagt"
)
PERSON_ENDINGS = "ere ist log mand kvinde inde arbejder ejer spiller ekspert analytiker forfatter"
DEFINITE_ENDINGS = "erne ene en n et t"
AGE_ENDINGS = "-årige -årig -åringen -åring årige årig"
ORGANISATIONS = (
    "politi kommune regering parti domstol byret landsret universitet højskole skole gymnasium sygehus hospital bank"
    " forbund forening myndighed styrelse selskab virksomhed firma kirke menighed region folketing byråd bestyrelse"
    " udvalg bureau koncern klub forvaltning fagforening fagforbund organisation fond avis redaktion museum teater"
    " institut vandværk beredskab kystvagt forsvar rederi energiselskab boligselskab opposition flertal ministerium"
    " ambassade landsforening idrætsforening brancheforening interesseorganisation"
)
ORGANISATION_ENDINGS = "værket myndigheden styrelsen forbundet foreningen partiet selskabet bestyrelsen udvalget kommunen retten universitetet ministeriet"
BODY_NOUNS = "klub forening organisation forbund parti myndighed fond"
COMPANY_NOUNS = "selskab virksomhed firma koncern rederi"
SAME_ROLES = "udvalgsformand formand|afdelingsformand formand|bestyrelsesformand formand|gruppeformand formand|træner cheftræner landstræner|formand afdelingsformand forbundsformand gruppeformand udvalgsformand bestyrelsesformand|talsmand talsperson pressetalsmand|talsperson talskvinde talsmand|politiker byrådsmedlem rådmand folketingsmedlem|forsker professor lektor seniorforsker|leder partileder centerleder driftsleder skoleleder"
UNNAMED = "talsperson talsmand talskvinde vidne nabo beboer mand kvinde dreng pige forælder kunde passager rejsende elev studerende besøgende politibetjent"
POSSESSIVE = OWNERS = "hans hendes deres"
SPEECH_NOUNS = "udtalelse besked svar kommentar kritik opfordring budskab konklusion spørgsmål advarsel løfte reaktion mening råd melding vurdering forklaring meddelelse krav påstand ønske dom begrundelse"
PEOPLE = (
    "talsperson talsmand talskvinde betjent nabo naboer vidne vidner forsker forskere ekspert eksperter mand kvinde"
    " dreng pige beboer beboere forælder forældre far mor elev elever politifolk politiker politikere kritikere"
    " pårørende offer ofre borger borgere indbyggere lærer lærere læge læger medlem medlemmer leder ledere person"
    " teenager barn børn unge kilde kilder modstander modstandere tilhænger tilhængere fan fans supportere kunde kunder"
    " besøgende rejsende iværksætter landmand landmænd fisker fiskere arbejder arbejdere ansat ansatte medarbejder"
    " medarbejdere vinder mistænkt mistænkte gerningsmand tiltalt tiltalte sigtet sigtede studerende"
)
PLURALS = "naboer vidner forskere eksperter forældre elever politifolk politikere pårørende beboere borgere indbyggere børn unge kilder supportere fans medlemmer kunder rejsende landmænd ansatte medarbejdere"
DOCUMENTS = "rapport brev udtalelse undersøgelse dom lov artikel bog pressemeddelelse mail opslag anmeldelse udredning referat skrivelse kronik analyse meddelelse fondsbørsmeddelelse"
CONTENT, CONTENT_QUESTIONS = "at", "om hvordan hvorfor"
TURNS = "spørgsmål svar"
