"""Romanian: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

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
BYLINE_COUNTED = "(?:de )?(?:minute?|or[ăe]|zile?|săptămân[ăi]|lun[ăi]|ani?)|comentari[iu]"
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

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = NOUN_FIRST = DROPPED_SUBJECTS = CLAUSES_INSIDE = DIALOGUE_DASHES = NO_ARTICLES = ASIDES_BEHIND_VERB = True
OF = "de din al ale ai lui dintre"
SPEECH_FORMS = (
    "declarat declară declara spus spune spunea spuneau spun zis zice zicea zic afirmat afirmă afirma precizat"
    " precizează preciza adăugat adaugă adăuga explicat explică explica subliniat subliniază sublinia anunțat anunță"
    " anunța transmis transmite transmitea transmit susținut susține susținea susțin menționat menționează menționa"
    " arătat arată arăta povestit povestește povestea povestesc mărturisit mărturisește mărturisea recunoscut"
    " recunoaște recunoștea recunosc admis admite admit avertizat avertizează avertiza atras atrage atrag răspuns"
    " răspunde răspundea răspund replicat replică replica întrebat întreabă întreba comentat comentează comenta"
    " scris scrie scria scriu criticat critică critica acuzat acuză acuza reacționat reacționează completat"
    " completează completa continuat continuă continua conchis conchide încheiat încheie concluzionat concluzionează"
    " insistat insistă insista argumentat argumentează apreciat apreciază aprecia considerat consideră considera"
    " crezut crede credea cred constatat constată constata reamintit reamintește amintit amintește amintea glumit"
    " glumește glumea râs râde râdea zâmbit zâmbește zâmbea oftat oftează ofta strigat strigă striga șoptit șoptește"
    " exclamat exclamă asigurat asigură asigura promis promite promit negat neagă respins respinge confirmat"
    " confirmă confirma informat informează informa relatat relatează relata notat notează plâns plânge lamentat"
    " lamentează sugerat sugerează recomandat recomandă cerut cere cerea cer solicitat solicită îndemnat îndeamnă"
    " apărat apără estimat estimează prognozat prognozează evaluat evaluează semnalat semnalează invocat invocă"
    " punctat punctează detaliat detaliază rezumat rezumă dezvăluit dezvăluie destăinuit destăinuie ironizat"
    " ironizează tunat tună izbucnit izbucnește mulțumit mulțumește felicitat felicită lăudat laudă salutat salută"
    " regretat regretă temut teme speră sperat vorbit vorbește vorbea vorbesc repetat repetă revenit revine"
    " intervenit intervine motivat motivează justificat justifică opinat opinează pledat pledează protestat"
    " protestează reclamat reclamă denunțat denunță semnat îmbie îmbiat întâmpină evocat evocă indicat indică"
)
PARTICIPLES = (
    "declarat spus zis afirmat precizat adăugat explicat subliniat anunțat transmis transmit susținut menționat"
    " arătat povestit mărturisit recunoscut admis admit avertizat atras răspuns replicat întrebat comentat scris"
    " criticat acuzat reacționat completat continuat conchis încheiat concluzionat insistat argumentat apreciat"
    " considerat crezut constatat reamintit amintit glumit râs zâmbit oftat strigat șoptit exclamat asigurat promis"
    " promit negat respins confirmat informat relatat notat plâns lamentat sugerat recomandat cerut solicitat"
    " îndemnat apărat estimat prognozat evaluat semnalat invocat punctat detaliat rezumat dezvăluit destăinuit"
    " ironizat tunat izbucnit mulțumit felicitat lăudat salutat regretat temut sperat vorbit repetat revenit"
    " intervenit motivat justificat opinat pledat protestat reclamat denunțat semnat îmbiat evocat indicat"
)
INVERTING = SPEECH_FORMS
NAMING_FORMS = (
    "numit numește numea calificat califică descris descrie catalogat cataloghează definit definește etichetat"
    " considerat caracterizat caracterizează botezat"
)
ING_FORMS = (
    "declarând spunând afirmând precizând adăugând explicând subliniind anunțând susținând menționând arătând"
    " avertizând scriind criticând acuzând numind calificând"
)
ACCORDING = "potrivit lui|potrivit|conform lui|conform|în opinia lui|în opinia|după părerea lui|după părerea|în viziunea|din perspectiva"
VIEWS = "opinia părerea viziunea"
RESUMED = "așa|astfel|cu aceste cuvinte"
INSCRIBED_FORMS = "arată scrie spune precizează"
TERMS = "așa-numitul așa-numita așa-zisul așa-zisa intitulat intitulată intitulată numit numită denumit denumită titlul romanul filmul cartea revista ziarul piesa spectacolul albumul melodia serialul emisiunea proiectul programul campania sloganul bannerul barul cuvântul termenul expresia dosarul"
BEFORE_NOUN = "noul noua fostul fosta actualul actuala vechiul vechea tânărul tânăra marele marea primul prima ultimul ultima singurul singura fost fostă celebrul celebra propriul propria viitorul viitoarea micul mica bătrânul bătrâna"
ARTICLES = "un o unui unei unor niște cel cea cei cele"
ONE = "un o unul una"
DETERMINERS = "un o unui unei unor niște cel cea cei cele acest această acești aceste acel acea acei acele orice fiecare vreun vreo niciun nicio alt altă"
INDEFINITE = "un o unui unei unor niște vreun vreo niciun nicio alt altă"
QUANTIFIERS = "câțiva câteva mulți multe toți toate alți alte doi două trei patru cinci șase șapte opt nouă zece unii unele ambii ambele"
GENITIVE = "al ale ai"
PRONOUNS = "el ea ei ele acesta aceasta aceștia acestea acestuia acesteia eu noi voi tu dumnealui dumneaei"
OBJECT_PRONOUNS = "îl îi le îmi îți își mă te se ne vă lui mi ți și-l"
REFLEXIVES = "se își"
SPEAKER_PRONOUNS = "el ea ei acesta aceasta"
OF_THE_WRITER = "eu"
MALE = "el acesta acestuia dumnealui domnul domnului un bărbat tată tatăl fiu fiul frate fratele soț soțul bunic bunicul văduv rege regele prinț băiat băiatul preot preotul călugăr unchi unchiul nepot nepotul tânărul bătrânul"
FEMALE = "ea aceasta acesteia dumneaei doamna doamnei o femeie femeia mamă mama fiică fiica soră sora soție soția bunică bunica văduvă văduva regină regina fată fata mătușă mătușa nepoată nepoata tânăra bătrâna nevastă nevasta localnica actrița"
MALE_PRONOUNS, FEMALE_PRONOUNS = "el acesta acestuia", "ea aceasta acesteia"
FEMALE_ENDINGS = "toare toarea toarei oare oarea istă ista iana ianca"
PLURAL = "ei ele aceștia acestea"
RELATIVES = "care cine ce"
BE = "este e sunt era erau fi fost fusese fie va-fi"
AUXILIARIES = "a au am ai ați aș ar va vor voi vom nu poate pot trebuie i-a i-au le-a le-au s-a s-au l-a l-au mi-a mi-au ne-a ne-au și-a și-au m-a n-a n-au te-a v-a mai să avea avut"
ADVERBS = "mai și apoi deja încă acum astăzi azi ieri mâine atunci aici acolo astfel totuși însă deci foarte doar numai chiar tot cam abia curând mereu niciodată adesea poate probabil dimineață seara ulterior totodată recent"
PREPOSITIONS = "de la din în pe cu pentru prin despre spre către după până fără sub peste între lângă printre dinspre contra împotriva asupra dintr-un dintr-o într-un într-o printr-un printr-o prin potrivit conform datorită înainte timp cătră întru lui"
BY = "de către"
SUBORDINATORS = "că când dacă fiindcă deoarece deși unde cum pentru-că precum încât ca întrucât"
CONJUNCTIONS = "și sau ori dar iar ci însă"
TIMES = "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică"
TIME_NOUNS = "săptămâni săptămână luni lună ore oră minute minut zile zi ani an seară seara dimineață dimineața noapte noaptea moment secunde"
ABBREVIATIONS = "dl. dna. d-na. dr. prof. ing. av. acad. conf. lect. gen. col. lt. cpt. str. nr. jud. com. etc. art. alin. pr. sf. mil. mld."
RECIPIENTS = "pentru la"
OWNER_ENDINGS = "ului ilor elor ției niei riei liei giei"
DEFINITE_ENDINGS = "ul l le a lui ului ei i"
TITLES = (
    "domn domnul doamna dl dna dr prof acad conf ing av ministru ministra ministră premier prim-ministru viceprim-"
    " ministru viceprim-ministra președinte președinta președintă vicepreședinte vicepreședinta primar primăriță"
    " primărița viceprimar viceprimara viceprimăriță prefect subprefect deputat deputată deputata senator senatoare"
    " europarlamentar europarlamentara consilier consilieră consiliera secretar secretară secretara director"
    " directoare directoarea șef șefa șefă lider lidera lideră guvernator viceguvernator comisar comisar-șef"
    " inspector inspectoare chestor procuror procuroare prim-procuror prim-procuroare judecător judecătoare avocat"
    " avocată avocata notar grefier general colonel maior căpitan locotenent sergent comandant antrenor antrenoare"
    " tehnician selecționer arbitru rector prorector decan profesor profesoară profesoara învățător învățătoare"
    " conferențiar lector academician doctor preot episcop arhiepiscop mitropolit patriarh papă părinte rege regină"
    " principe ambasador ambasadoare consul cancelar coordonator coordonatoare manager manageră managera"
    " administrator administratoare purtător purtătoare reprezentant reprezentanta reprezentantă finanțator patron"
    " patroană patroana vicepremier edil edila președintei"
)
COURTESY = "domn domnul doamna dl dna dr prof acad conf ing av"
PROFESSIONS = (
    "medic medicul medică chirurg psiholog psihologă psiholoaga asistent asistentă asistenta infirmier infirmieră"
    " infirmiera moașă farmacist farmacistă veterinar cercetător cercetătoare savant biolog biologă biologa geolog"
    " istoric istorică sociolog sociologă politolog economist economistă economista analist analistă analista"
    " arheolog meteorolog arhitect arhitectă arhitecta inginer ingineră inginera fermier fermieră agricultor cioban"
    " pădurar pescar brutar brutăriță bucătar bucătăreasă șofer șoferiță pilot mecanic electrician miner ghid"
    " pompier polițist polițistă polițista jandarm militar soldat scriitor scriitoare poet poetă romancier autor"
    " autoare editor editoare editoarea traducător traducătoare critic jurnalist jurnalistă jurnalista ziarist"
    " reporter corespondent fotograf actor actriță actrița regizor regizoare cântăreț cântăreață solist solistă"
    " artist artistă artista pictor pictoriță muzician producător fotbalist fotbalistă jucător jucătoare atacant"
    " fundaș portar mijlocaș golgheter căpitan sportiv sportivă tenismen tenismenă gimnastă proprietar proprietară"
    " proprietara hotelier hotelieră antreprenor antreprenoare investitor curier vânzător vânzătoare angajat"
    " angajată muncitor muncitoare sindicalist sindicalistă pensionar pensionară pensionara student studentă"
    " studenta elev elevă eleva doctorand doctorandă turist turistă turista localnic localnică localnica locuitor"
    " locuitoare martor martoră victimă vecin vecină vecina inculpat inculpată acuzat suspect activist activistă"
    " activista voluntar voluntară expert expertă experta specialist specialistă consultant consultantă colecționar"
    " partener parteneră partenera țesătoare mamă mama tată tatăl fiu fiul fiică fiica frate fratele soră sora soț"
    " soțul soție soția bunic bunicul bunică bunica nepot nepotul nepoată nepoata coleg colegul colegă colega"
    " prieten prietenă femeie femeia bărbat bărbatul tânăr tânărul tânără tânăra bătrân bătrânul bătrână bătrâna"
    " băiat băiatul fată fata copil copilul paroh preoteasă diplomat oficial socialist liberal"
)
PEOPLE = PROFESSIONS + (
    " oaspete oaspeți gazde hotelieri localnici localnicii părinți părinții elevi elevii profesori profesorii medici"
    " medicii experți experții specialiști specialiștii analiști analiștii oameni oamenii locuitori locuitorii turiști"
    " turiștii reprezentanți reprezentanții oficiali oficialii surse sursele sursă sursa martori martorii polițiști"
    " polițiștii anchetatori anchetatorii procurori procurorii sindicaliști sindicaliștii protestatari protestatarii"
    " adolescent adolescentă persoană interlocutor suedez britanic german francez grec portughez olandez belgian"
    " brazilian italian spaniol maghiar american suedezul britanicul germanul francezul grecul portughezul olandezul"
    " belgianul brazilianul italianul spaniolul maghiarul americanul"
)
PLURALS = "hotelieri localnici localnicii părinți părinții elevi elevii profesori profesorii medici medicii experți experții specialiști specialiștii analiști analiștii oameni oamenii locuitori locuitorii turiști turiștii reprezentanți reprezentanții oficiali oficialii surse sursele martori martorii polițiști polițiștii anchetatori anchetatorii procurori procurorii sindicaliști sindicaliștii protestatari protestatarii"
GENERAL_PEOPLE = "femeie femeia bărbat bărbatul tânăr tânărul tânără tânăra bătrân bătrânul bătrână bătrâna mamă mama tată tatăl fată fata băiat băiatul pensionar pensionară pensionara suedezul britanicul grecul oficial oficialul localnic localnică localnica"
UNNAMED = "sursă sursa martor purtător bărbat femeie turist turistă elev elevă vecin vecină localnic localnică persoană"
KIN = "mamă tată fiu fiică frate soră soț soție bunic bunică nepot nepoată"
ORGANISATIONS = "minister ministerul poliție poliția parchet parchetul partid partidul tribunal tribunalul curtea curte judecătorie judecătoria universitate universitatea institut institutul școală școala spital spitalul bancă banca guvern guvernul primărie primăria prefectură prefectura consiliu consiliul inspectorat inspectoratul direcție direcția asociație asociația fundație fundația federație federația confederație confederația sindicat sindicatul companie compania societate societatea firmă firma agenție agenția comisie comisia club clubul echipă echipa opoziție opoziția coaliție coaliția organizație organizația administrație administrația autoritate autoritatea jandarmerie jandarmeria armată armata parlament parlamentul senat senatul cameră camera patriarhie patriarhia"
BODY_NOUNS = "organizație organizația instituție instituția asociație asociația partid partidul club clubul minister ministerul primărie primăria federație federația"
COMPANY_NOUNS = "companie compania firmă firma societate societatea producător producătorul"
SAME_ROLES = "edil primar viceprimar primăriță viceprimara|edila primărița viceprimara|tehnician antrenor selecționer|antrenor tehnician selecționer|mister antrenor|jucător fundaș atacant mijlocaș portar golgheter|fotbalist fundaș atacant mijlocaș portar golgheter|atacant golgheter|procuroare procuror prim-procuror|magistrat judecător procuror|avocat apărător|autor scriitor romancier|scriitor autor romancier|medic doctor chirurg|medicul doctor chirurg|cercetătoare coordonatoare profesoară|cercetător profesor doctorand|șef președinte premier director|șefa președinta premier directoarea ministra|oficial ministru comisar|directoare directoarea"
SAME_OFFICES = "șeful statului=președinte|șefa statului=președinta|șeful guvernului=premier|șefa guvernului=premier"
DEMONYMS = "suedez suedezul britanic britanicul german germanul francez francezul grec grecul portughez portughezul olandez olandezul belgian belgianul brazilian brazilianul italian italianul spaniol spaniolul maghiar maghiarul american americanul"
POSSESSIVE = "său sa săi sale lor"
SPEECH_NOUNS = "declarație declarația declarații mesaj mesajul comunicat comunicatul postare postarea răspuns răspunsul reacție reacția avertisment avertismentul discurs discursul replică replica"
LETTERS = "comunicat comunicatul mesaj mesajul postare postarea scrisoare scrisoarea declarație"
DOCUMENTS = "raport raportul comunicat comunicatul studiu studiul lege legea scrisoare scrisoarea mesaj mesajul articol articolul document documentul motivare motivarea sentință sentința"
CONTENT, CONTENT_QUESTIONS = "că", "dacă cum unde de-ce"
TURNS = "întrebare răspuns"
