"""Slovak: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "a sa na v je že to s z do o aj vo ktorá ktoré ktorý ktorí podľa sú jeho ale ako pre za aby bol bola boli bolo po už tiež nie až než však povedal povedala uviedol pri so zo od čo keď len ešte sme som byť by tak preto pred nás"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "prehrať|prehrať video|zväčšiť|otvoriť galériu",
    ("related", "header of related links"): "čítajte tiež|čítajte aj|prečítajte si tiež|prečítajte si aj|súvisiace články|súvisiace|najčítanejšie|ďalšie články|viac k téme|mohlo by vás zaujímať|témy|tagy",
    ("comment", "header of comments"): "komentáre|diskusia|vstúpiť do diskusie|pridať komentár",
    ("boilerplate", "share line"): "zdieľať|zdieľať na facebooku|vytlačiť|kopírovať odkaz|uložiť|vypočuť",
    ("boilerplate", "advertisement label"): "reklama|inzercia|pr článok",
    ("boilerplate", "navigation line"): "domov|menu|hľadať|prihlásiť sa|registrácia|kontakt|kontakty|zavrieť|ďalší|predchádzajúci|zobraziť viac|hore",
    ("boilerplate", "promotion"): "predplatiť|predplaťte si|newsletter|odoberať newsletter",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"zobraziť príspevok na (?:instagrame|facebooku|twitteri|x|tiktoku|threads)",
        r"príspevok, ktorý zdieľa",
    ),
    ("related", "link to another story"): (r"(?:čítajte|prečítajte si|pozrite si)(?: tiež| aj| viac)?\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"všetky práva vyhradené",),
}
HOLDS_WORDS = "práva vyhradené"
HOLDS = {
    ("boilerplate", "copyright line"): (r"všetky práva vyhradené",),
}
NOTICE_WORDS = "práva vyhradené"
NOTICES = (r"všetky práva vyhradené",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"autor|autorka|autori|napísal|napísala|pripravil|pripravila|text"
DATE_LABEL = r"publikované|vydané|zverejnené|aktualizované|aktualizácia|posledná aktualizácia|vytvorené|dátum"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "januára január jan|februára február feb|marca marec mar|apríla apríl apr|mája máj|júna jún|júla júl|augusta august aug|septembra september sep|októbra október okt|novembra november nov|decembra december dec"
WEEKDAYS = "pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne"
MODIFIED = "aktualizované|aktualizácia|upravené"
BYLINE_COUNTED = "(?:minút(?:ou|ami)|hodin(?:ou|ami)|dň(?:om|ami)|týždň(?:om|ami)|mesiac(?:om|mi)|rok(?:om|mi))|komentár(?:e|ov)?"
COUNTED_FROM = "pred"
DATE_WORDS = "dnes|včera|čas"
READING_TIME = r"(?:čas čítania|dĺžka čítania)\s?:?\s*\d{1,3}\s?(?:minúty|minút|minúta|min)?\b\.?|\d{1,3}\s?(?:minúty|minút|minúta|min)\.? čítania\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "a|s"
BYLINE_WHERE = "v|z|zo|pre"
BYLINE_NOT_WRITING = "foto|fotografie|video|grafika|ilustrácie|preklad|strih"
BYLINE_JOBS = "redaktor|redaktorka|reportér|reportérka|spravodajca|spravodajkyňa|novinár|novinárka|komentátor|komentátorka|šéfredaktor|šéfredaktorka|editor|editorka"
BYLINE_BEATS = "politický|politická|náš|naša"
BYLINE_ORGANISATIONS = "redakcia|agentúra|tlačová|noviny|správy|univerzita|ústav|rozhlas|televízia|denník"

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = DROPPED_SUBJECTS = FRAGMENTS_SET_IN = GENITIVES_RUN_ON = COMMA_INSIDE = True
TOLD_TO = (
    "tasr sita novinárom novinárke novinárovi redakcii médiám serveru denníku agentúre televízii rozhlasu portálu webu týždenníku magazínu"
    " rádiu reportérovi reportérke ľuďom poslucháčom prítomným divákom"
)
RECIPIENTS = "pre"
OF = "z zo od"
ONE = "jeden jedna jedno"
VERB_GENDERS = "la:f l:m"
NAME_CASES = (
    "ovi: a: om: u: e: och: ovi:o ka:ek kovi:ek kom:ek ku:ek ňka:nek ca:ec covi:ec com:ec cu:ec"
    " la:el lovi:el lom:el la:ol lovi:ol lom:ol ra:er rovi:er rom:er ka:ok kovi:ok kom:ok"
    " y:a e:a u:a ou:a ovi:a i:a"
    " ého:ý ému:ý ým:ý om:ý eho:y emu:y ym:y ho: mu: m: ej:á ú:á ou:á ej:a i:ia iu:ia iou:ia u:o"
)
CASES_OF_MEN = "a: ovi: om: ého:ý ému:ý ým:ý y:a ou:a"
CASES_OF_WOMEN = "ovej:ová ovú:ová ovou:ová ej:á ú:á ou:á"
NAME_GENDERS, WOMEN_HAVE_ENDINGS = "á:f", True
NATIVE_LETTERS = "á ä č ď é í ĺ ľ ň ó ô ŕ š ť ú ý ž"
GENITIVE_ADJECTIVES = "ého eho ích ých ej"
NAME_LABELS = "transparent transparenty transparente transparentoch tabuli tabule plagáte plagátoch náhrobku"
GENITIVE_ENDINGS = "ov ých ích ého eho stva"
ADJECTIVE_ENDINGS = "ý á é í ska ská ský y a ia"
REPORTED_FORMS = "vraj údajne"
INSCRIBED_FORMS, IMPERSONAL_SOURCE = "stojí píše uvádza stálo", "v vo na"
OWNING_ENDINGS = "ova:a ov: ova: ovo: ove: ovej: ových: ovým: ovu: ovou: kov:ek kova:ek kovo:ek cov:ec cova:ec ova:o ina:a ino:a iny:a inej:a inu:a inou:a in:a"
SPEECH_FORMS = (
    "povedal povedala povedali uviedol uviedla uviedli dodal dodala dodali oznámil oznámila oznámili vysvetlil"
    " vysvetlila vysvetlili upozornil upozornila upozornili zdôraznil zdôraznila zdôraznili pripomenul pripomenula"
    " pripomenuli konštatoval konštatovala konštatovali vyhlásil vyhlásila vyhlásili potvrdil potvrdila potvrdili"
    " pripustil pripustila pripustili priznal priznala priznali tvrdil tvrdila tvrdili opísal opísala opísali podotkol"
    " podotkla podotkli doplnil doplnila doplnili napísal napísala napísali zmienil zmienila zmienili spomenul"
    " spomenula spomenuli komentoval komentovala komentovali okomentoval okomentovala okomentovali reagoval reagovala"
    " reagovali zareagoval zareagovala zareagovali odpovedal odpovedala odpovedali odvetil odvetila odvetili odmietol"
    " odmietla odmietli namietol namietla namietli namietal namietala namietali dodával dodávala dodávali poznamenal"
    " poznamenala poznamenali odhadol odhadla odhadli odhadoval odhadovala odhadovali predpovedal predpovedala"
    " predpovedali varoval varovala varovali vystríhal vystríhala vystríhali apeloval apelovala apelovali vyzval"
    " vyzvala vyzvali požiadal požiadala požiadali žiadal žiadala žiadali ubezpečil ubezpečila ubezpečili uistil"
    " uistila uistili uisťoval uisťovala uisťovali sľúbil sľúbila sľúbili sľuboval sľubovala sľubovali pochvaľoval"
    " pochvaľovala pochvaľovali pochválil pochválila pochválili posťažoval posťažovala posťažovali sťažoval sťažovala"
    " sťažovali hneval hnevala hnevali nahneval nahnevala nahnevali rozčúlil rozčúlila rozčúlili rozčuľoval"
    " rozčuľovala rozčuľovali smial smiala smiali zasmial zasmiala zasmiali usmial usmiala usmiali usmieval usmievala"
    " usmievali pousmial pousmiala pousmiali žartoval žartovala žartovali zažartoval zažartovala zažartovali vtipkoval"
    " vtipkovala vtipkovali zavtipkoval zavtipkovala zavtipkovali spomínal spomínala spomínali rozprával rozprávala"
    " rozprávali vyrozprával vyrozprávala vyrozprávali zdôveril zdôverila zdôverili zhrnul zhrnula zhrnuli uzavrel"
    " uzavrela uzavreli zakončil zakončila zakončili pokračoval pokračovala pokračovali navrhol navrhla navrhli"
    " vyčítal vyčítala vyčítali vyčíslil vyčíslila vyčíslili vytkol vytkla vytkli kritizoval kritizovala kritizovali"
    " skritizoval skritizovala skritizovali ocenil ocenila ocenili hodnotil hodnotila hodnotili zhodnotil zhodnotila"
    " zhodnotili hájil hájila hájili bránil bránila bránili obhajoval obhajovala obhajovali ohradil ohradila ohradili"
    " argumentoval argumentovala argumentovali oponoval oponovala oponovali poprel poprela popreli popieral popierala"
    " popierali poďakoval poďakovala poďakovali ďakoval ďakovala ďakovali odkázal odkázala odkázali pýtal pýtala"
    " pýtali spýtal spýtala spýtali opýtal opýtala opýtali deklaroval deklarovala deklarovali avizoval avizovala"
    " avizovali naznačil naznačila naznačili prezradil prezradila prezradili priblížil priblížila priblížili rozviedol"
    " rozviedla rozviedli spresnil spresnila spresnili upresnil upresnila upresnili špecifikoval špecifikovala"
    " špecifikovali vyjadril vyjadrila vyjadrili poukázal poukázala poukázali zdôvodnil zdôvodnila zdôvodnili"
    " odôvodnil odôvodnila odôvodnili zvolal zvolala zvolali vykríkol vykríkla vykríkli zakričal zakričala zakričali"
    " kričal kričala kričali zašepkal zašepkala zašepkali šepkal šepkala šepkali hlesol hlesla hlesli predniesol"
    " predniesla predniesli oznamoval oznamovala oznamovali informoval informovala informovali referoval referovala"
    " referovali odporučil odporučila odporučili odporúčal odporúčala odporúčali poradil poradila poradili upokojil"
    " upokojila upokojili utešoval utešovala utešovali ľutoval ľutovala ľutovali oľutoval oľutovala oľutovali"
    " ospravedlnil ospravedlnila ospravedlnili pridal pridala pridali obvinil obvinila obvinili vzdychol vzdychla"
    " vzdychli povzdychol povzdychla povzdychli zopakoval zopakovala zopakovali opakoval opakovala opakovali"
    " zdôrazňoval zdôrazňovala zdôrazňovali pripomínal pripomínala pripomínali veril verila verili obával obávala"
    " obávali bál bála báli myslel myslela mysleli domnieval domnievala domnievali usúdil usúdila usúdili presviedčal"
    " presviedčala presviedčali citoval citovala citovali súhlasil súhlasila súhlasili prisvedčil prisvedčila"
    " prisvedčili prízvukoval prízvukovala prízvukovali prehlásil prehlásila prehlásili hovoril hovorila hovorili"
    " vravel vravela vraveli riekol riekla riekli zahlásil zahlásila zahlásili hlásil hlásila hlásili privítal"
    " privítala privítali pohrozil pohrozila pohrozili hrozil hrozila hrozili odľahčil odľahčila odľahčili uznal"
    " uznala uznali pochyboval pochybovala pochybovali zapochyboval zapochybovala zapochybovali ozrejmil ozrejmila"
    " ozrejmili objasnil objasnila objasnili skonštatoval skonštatovala skonštatovali vysvetľoval vysvetľovala"
    " vysvetľovali sklamal sklamala sklamali odpísal odpísala odpísali ukázal ukázala ukázali čudoval čudovala"
    " čudovali ohlásil ohlásila ohlásili zverejnil zverejnila zverejnili poukazoval poukazovala poukazovali opisoval"
    " opisovala opisovali predpokladal predpokladala predpokladali špekuloval špekulovala špekulovali tipoval tipovala"
    " tipovali parafrázoval parafrázovala parafrázovali glosoval glosovala glosovali zalamentoval zalamentovala"
    " zalamentovali lamentoval lamentovala lamentovali uviedlo oznámilo povedalo informovalo napísalo hovorí hovoria"
    " vraví vravia povie uvádza uvádzajú dodáva dodávajú vysvetľuje vysvetľujú upozorňuje upozorňujú zdôrazňuje"
    " zdôrazňujú pripomína pripomínajú konštatuje konštatujú vyhlasuje vyhlasujú oznamuje oznamujú potvrdzuje"
    " potvrdzujú pripúšťa pripúšťajú priznáva priznávajú tvrdí tvrdia opisuje opisujú podotýka dopĺňa dopĺňajú píše"
    " píšu mieni myslí myslia spomína spomínajú komentuje komentujú reaguje reagujú odpovedá odpovedajú odmieta"
    " odmietajú namieta namietajú poznamenáva odhaduje odhadujú predpovedá varuje varujú vystríha apeluje vyzýva"
    " vyzývajú žiada žiadajú ubezpečuje uisťuje sľubuje sľubujú pochvaľuje sťažuje sťažujú hnevá hnevajú rozčuľuje"
    " smeje smejú usmieva usmeje zasmeje žartuje vtipkuje rozpráva rozprávajú zdôveruje zhŕňa uzatvára pokračuje"
    " pokračujú navrhuje vyčíta vytýka kritizuje kritizujú oceňuje hodnotí hodnotia háji bráni obhajuje argumentuje"
    " oponuje popiera popierajú ďakuje ďakujú odkazuje odkazujú pýta pýtajú naznačuje prezrádza približuje spresňuje"
    " vyjadruje poukazuje zdôvodňuje odôvodňuje kričí šepká volá informuje informujú odporúča radí upokojuje utešuje"
    " ľutuje ospravedlňuje opakuje verí veria obáva obávajú bojí boja domnieva usudzuje cituje citujú súhlasí glosuje"
    " ironizuje odsekol odsekla uznáva čuduje čudujú diví raduje chváli nadáva prízvukuje predpokladá hovorieva dúfa"
    " dúfajú ukazuje mykne myká ozrejmuje objasňuje presviedča sumarizuje teší cíti tuší netají neskrýva"
)
NAMING_FORMS = (
    "nazval nazvala nazvali nazýva nazývajú označil označila označili označuje označujú označoval prirovnal"
    " prirovnala považuje považujú považoval považovala pokladá pokladal pokladala"
)
OTHER_VERBS = (
    "šiel išiel išla išli prišiel prišla prišli odišiel odišla odišli stojí stál stála stáli sedí sedel sedela leží"
    " kývol kývla krúti pokrčil pokrčila krčí mávol mávla rozhodil rozhodila pozerá pozrel pozrela žije žil žila býva"
    " býval bývala pracuje pracoval pracovala vedie viedol viedla ide jazdí pricestoval pricestovala vracia vrátil"
    " vrátila začína začal začala končí skončil skončila čaká čakal čakala zavolal zavolala počuje počul počula hľadá"
    " hľadal našiel našla berie vzal vzala dáva dal dala dali dostal dostala robí robil robila urobil urobila vidí"
    " videl videla otvoril otvorila zatvoril zatvorila vyhral vyhrala vyhrali prehral prehrala prehrali strelil číta"
    " čítal čítala mlčí mlčal hrá hral hrala chodí chodil chodila kúpil kúpila predal predala zomrel zomrela narodil"
    " narodila stal stala stali chystá chystal chystala rozhodol rozhodla rozhodli zostal zostala ostal ostala"
    " nastúpil nastúpila získal získala priniesol priniesla postavil postavila zasiahol zasiahla vyrazil vyrazila"
    " spôsobil spôsobila zranil zranila zadržal zadržala zadržali odsúdil odsúdila dorazil dorazila opustil opustila"
    " strávil strávila patrí trvá platí rastie klesá klesol klesla chýba pomáha pomohol pomohla odovzdal odovzdala"
    " podpísal podpísala podporil schválil schválila schválili plánuje plánujú pripravuje zažil zažila stretol stretla"
    " poslal poslala"
)
ACCORDING = "podľa|v podaní|ako|slovami"
ACCORDING_AFTER = "ako slovami"
TERMS = (
    "takzvaný takzvaná takzvané takzvaného takzvanou tzv titul titulom názov názvom pod heslo heslom slovo slova slová pojem výraz výrazom nápis nápisom film filme filmu"
    " kniha knihe knihu román album pieseň piesni seriál seriáli inscenácia hra hre výstava výstavu projekt projekte program programe kampaň akcia výzva prezývka prezývku prezývkou"
    " transparent transparenty sieti sieť webe relácii blogu časopise magazíne eseji zbierke"
)
PRONOUNS = "on ona oni ony ja my ono ten tá tí ktosi niekto"
SOMEBODY = "ktosi niekto"
OBJECT_PRONOUNS = "sa si mu mi jej im ju ho ich nám nás ma mne ťa nej ňom nimi neho ňu nich tomu to toho tým jemu sebe nemu ním ňou"
REFLEXIVES = "sa si"
LAST_NAMED = "ten tá"
SPEAKER_PRONOUNS = "on ona oni ja my ten tá"
OF_THE_WRITER = "ja"
MALE_PRONOUNS, FEMALE_PRONOUNS = "on jemu neho nemu ním", "ona nej ňou"
PLURAL = "oni ony tí"
MALE = (
    "on pán otec tato ocko syn brat manžel dedko strýko ujo bratranec vnuk vdovec kráľ princ muž chlapec chalan"
    " mladík advokát aktivista analytik antropológ archeológ architekt arcibiskup asistent atlét autor baník bežec"
    " biológ biskup botanik brankár brigádnik básnik chemik chirurg choreograf chovateľ cukrár cyklista dekan"
    " developer dirigent divák dobrovoľník docent doktor dramaturg dôchodca ekológ ekonóm elektrikár epidemiológ"
    " etnológ europoslanec exekútor exminister expert expremiér exprezident fanúšik farmár farár fotograf futbalista"
    " fyzik generál genetik geofyzik geológ guvernér gólman hasič herec historik hokejista hovorca hrdina hráč hubár"
    " hudobník hydrológ hygienik investor inšpektor inžinier kaderník kamarát kancelár kandidát kapitán kardinál"
    " klient klimatológ kolega komentátor komisár konateľ konzul konzultant koordinátor kouč kritik krídelník krčmár"
    " kuchár kurátor kynológ kňaz lekár lekárnik lesník lodivod lyžiar líder majiteľ major maliar manažér mechanik"
    " meteorológ minister moderátor murár mäsiar notár novinár nájomník námestník návštevník náčelník obchodník"
    " obhajca obranca obvinený obyvateľ obžalovaný ochranár odborník odborár odsúdený ombudsman opatrovateľ"
    " organizátor pacient pamätník partner pastor pedagóg pediater pekár penzista pilot plavec plukovník podnikateľ"
    " podozrivý podplukovník podpredseda policajt politik politológ poradca poručík poslanec poľovník poškodený poštár"
    " pracovník predavač prednosta predseda prekladateľ premiér prevádzkovateľ prezident priateľ primár primátor"
    " producent profesor prokurátor právnik psychiater psychológ publicista páchateľ pápež rabín recenzent redaktor"
    " rektor reportér reprezentant režisér riaditeľ robotník rodák rozhodca roľník rušňovodič rybár scenárista"
    " skladateľ sochár sociológ spevák spisovateľ splnomocnenec spoluhráč spolumajiteľ spoluzakladateľ spolužiak"
    " sprievodca starosta stopér strelec strážnik sudca sused svedok tajomník tanečník teatrológ tenista tesár tréner"
    " turista umelec urbanista utečenec učiteľ vedec vedúci veliteľ veterinár veľvyslanec vicepremiér viceprezident"
    " viceprimátor vicestarosta virológ vodič vojak vrátnik vulkanológ víťaz výskumník výtvarník včelár zakladateľ"
    " zamestnanec zberateľ zdravotník známy zoológ záchranár záhradník zákazník záložník úradník útočník účastník"
    " čitateľ člen školník školák špecialista športovec študent šéf žalobca žiak živnostník župan ten neho jeho nemu"
    " ním"
)
FEMALE = (
    "ona pani slečna matka mama dcéra sestra sestrička manželka babka babička starká teta sesternica vnučka vdova"
    " kráľovná princezná žena dievča suseda predsedníčka advokátka aktivistka analytička archeologička architektka"
    " asistentka atlétka autorka bežkyňa biologička brankárka chemička chirurgička choreografka chovateľka cyklistka"
    " dekanka dirigentka diváčka dobrovoľníčka docentka doktorka dôchodkyňa ekologička ekonómka epidemiologička"
    " europoslankyňa exministerka expertka fanúšička farmárka fotografka futbalistka fyzička genetička geofyzička"
    " geologička guvernérka hasička herečka historička hovorkyňa hrdinka hráčka hudobníčka hygienička inžinierka"
    " jubilantka kaderníčka kamarátka kandidátka kapitánka klientka kolegyňa komentátorka komisárka konateľka"
    " koordinátorka kritička kuchárka kurátorka lekárka lekárnička lyžiarka líderka majiteľka maliarka manažérka"
    " meteorologička ministerka moderátorka notárka novinárka nájomníčka námestníčka návštevníčka obchodníčka"
    " obhajkyňa obrankyňa obvinená obyvateľka obžalovaná ochranárka odborníčka odborárka ombudsmanka opatrovateľka"
    " organizátorka oslávenkyňa pacientka partnerka pedagogička pediatrička pekárka penzistka pilotka plavkyňa"
    " podnikateľka podozrivá podpredsedníčka poetka policajtka politička politologička poradkyňa poslankyňa poškodená"
    " poštárka pracovníčka predavačka prednostka prekladateľka premiérka prevádzkovateľka prezidentka priateľka"
    " primárka primátorka producentka profesorka prokurátorka právnička psychiatrička psychologička publicistka"
    " recenzentka redaktorka rektorka reportérka reprezentantka režisérka riaditeľka robotníčka rodáčka scenáristka"
    " skladateľka sochárka sociologička speváčka spisovateľka splnomocnenkyňa spolužiačka sprievodkyňa starostka"
    " sudkyňa svedkyňa tajomníčka tanečnica tenistka trénerka turistka umelkyňa učiteľka vedkyňa vedúca veliteľka"
    " veterinárka veľvyslankyňa vicepremiérka viceprezidentka viceprimátorka vodička vojačka vulkanologička"
    " vychovávateľka víťazka výskumníčka výtvarníčka včelárka zakladateľka zamestnankyňa zdravotníčka známa zoologička"
    " záchranárka zákazníčka úradníčka útočníčka účastníčka členka školníčka špecialistka športovkyňa študentka šéfka"
    " žiačka županka tá nej ňou jej"
)
FEMALE_ENDINGS = "istka logička kyňa teľka"
RELATIVES = "ktorý ktorá ktoré ktorí ktorého ktorú ktorému ktorým ktorou ktorej ktorých ktorom čo kto ktorého"
BE = "je sú bol bola bolo boli bude budú nie nebol nebola nebude som sme byť"
AUXILIARIES = (
    "by môže môžu má majú mal mala mali musí museli musel musela chce chcú chcel chcela chceli mohol mohla mohli nemôže nemá nechce nemohol nemohla nechcel nechcela"
    " smie možno treba nemožno"
)
ADVERBS = (
    "tiež taktiež aj rovnako už ešte teraz potom neskôr včera dnes zajtra veľmi však no len iba tak vždy nikdy často občas niekedy bohužiaľ žiaľ samozrejme zrejme"
    " pravdepodobne napokon nakoniec konečne navyše zároveň súčasne znova opäť skôr nedávno stručne krátko otvorene rázne dôrazne tam tu sem spolu stále ešte vraj údajne ďalej"
    " napríklad naopak predsa preto totiž vôbec asi možno vlani predvlani ráno večer predpoludním popoludní poobede medzitým zatiaľ hneď ihneď pôvodne najmä predovšetkým hlavne dokonca"
    " aspoň ticho pobavene stroho plecami hlavou rukou rukami obočím prstom päsťou"
)
PREPOSITIONS = "v vo na do z zo od po pre pri za nad pod pred bez medzi počas podľa u k ku voči okolo vedľa okrem mimo vďaka napriek proti oproti cez s so o ohľadom vzhľadom namiesto prostredníctvom popri"
SUBORDINATORS = "ako že keď kedy ak či pretože lebo keďže aby hoci kde kam prečo než kým akonáhle keby zatiaľ"
CONJUNCTIONS = "a i ale alebo či ani avšak lež"
DETERMINERS = "tento táto toto tomuto tejto týchto jeho jej ich svoj svoja svoje svojho svoju náš naša naše"
TIMES = (
    "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra január február marec apríl máj jún júl august september október november december"
    " januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri pondelok utorok stredu streda štvrtok piatok sobotu sobota nedeľu nedeľa"
)
TIME_NOUNS = "chvíľa chvíľu chvíli okamih čas týždne týždeň týždňa mesiace mesiac mesiacov hodiny hodín hodinu minúty minút dni deň dní rokov rok roku roky večer noc noci ráno leto zima jar jeseň víkend"
ABBREVIATIONS = "mudr. judr. ing. mgr. bc. phdr. rndr. prof. doc. dr. mvdr. csc. ph.d. tzv. napr. t.j. atď. a.s. č. čl. ods. str. tel. ul. nám. sv. st. ml. r. tis. mil. mld. resp. kpt. mjr. plk. pplk. por. npor. práp. gen. brig. s.r.o."
TITLES = (
    "pán pani slečna dr doktor doktorka profesor profesorka docent docentka ing minister ministerka premiér premiérka"
    " vicepremiér vicepremiérka prezident prezidentka viceprezident viceprezidentka exprezident expremiér exminister"
    " exministerka župan županka primátor primátorka viceprimátor viceprimátorka starosta starostka vicestarosta"
    " prednosta prednostka poslanec poslankyňa europoslanec europoslankyňa predseda predsedníčka podpredseda"
    " podpredsedníčka šéf šéfka riaditeľ riaditeľka námestník námestníčka náčelník vedúci vedúca hovorca hovorkyňa"
    " tajomník tajomníčka konateľ konateľka majiteľ majiteľka spolumajiteľ zakladateľ zakladateľka prevádzkovateľ"
    " prevádzkovateľka manažér manažérka sudca sudkyňa prokurátor prokurátorka žalobca advokát advokátka obhajca"
    " obhajkyňa notár notárka exekútor splnomocnenec splnomocnenkyňa veliteľ veliteľka komisár komisárka inšpektor"
    " generál plukovník podplukovník major kapitán kapitánka poručík tréner trénerka kouč lodivod asistent asistentka"
    " reprezentant reprezentantka kňaz farár biskup arcibiskup kardinál pápež pastor rabín kráľ kráľovná princ"
    " princezná veľvyslanec veľvyslankyňa konzul rektor rektorka dekan dekanka primár primárka kurátor kurátorka líder"
    " líderka koordinátor koordinátorka ombudsman ombudsmanka hygienik hygienička člen členka odborár odborárka"
    " guvernér guvernérka moderátor moderátorka kancelár"
)
COURTESY = "pán pani slečna dr"
PROFESSIONS = (
    "lekár lekárka chirurg chirurgička psychológ psychologička psychiater psychiatrička pediater pediatrička"
    " epidemiológ epidemiologička virológ sestra sestrička zdravotník zdravotníčka záchranár záchranárka lekárnik"
    " lekárnička veterinár veterinárka učiteľ učiteľka pedagóg pedagogička vychovávateľka vedec vedkyňa výskumník"
    " výskumníčka sociológ sociologička politológ politologička ekonóm ekonómka historik historička biológ biologička"
    " zoológ zoologička botanik archeológ archeologička geológ geologička geofyzik geofyzička vulkanológ"
    " vulkanologička genetik genetička meteorológ meteorologička klimatológ hydrológ fyzik fyzička chemik chemička"
    " antropológ etnológ teatrológ právnik právnička inžinier inžinierka architekt architektka urbanista roľník farmár"
    " farmárka chovateľ chovateľka včelár včelárka záhradník lesník poľovník rybár hubár kuchár kuchárka pekár pekárka"
    " mäsiar cukrár krčmár predavač predavačka obchodník obchodníčka kaderník kaderníčka vodič vodička rušňovodič"
    " sprievodca sprievodkyňa pilot pilotka hasič hasička policajt policajtka vojak vojačka strážnik vrátnik poštár"
    " poštárka mechanik elektrikár murár tesár robotník robotníčka baník spisovateľ spisovateľka básnik poetka režisér"
    " režisérka herec herečka spevák speváčka hudobník hudobníčka skladateľ skladateľka dirigent dirigentka maliar"
    " maliarka výtvarník výtvarníčka umelec umelkyňa sochár sochárka fotograf fotografka novinár novinárka redaktor"
    " redaktorka reportér reportérka publicista publicistka komentátor komentátorka kritik kritička recenzent"
    " recenzentka scenárista scenáristka dramaturg producent producentka prekladateľ prekladateľka tanečník tanečnica"
    " choreograf choreografka futbalista futbalistka hokejista tenista tenistka atlét atlétka bežec bežkyňa lyžiar"
    " lyžiarka cyklista cyklistka brankár brankárka gólman útočník útočníčka obranca obrankyňa záložník stopér"
    " krídelník hráč hráčka športovec športovkyňa rozhodca plavec plavkyňa podnikateľ podnikateľka živnostník"
    " developer investor konzultant poradca poradkyňa analytik analytička expert expertka odborník odborníčka"
    " špecialista špecialistka pracovník pracovníčka úradník úradníčka zamestnanec zamestnankyňa obyvateľ obyvateľka"
    " sused suseda nájomník nájomníčka dôchodca dôchodkyňa penzista penzistka študent študentka žiak žiačka školák"
    " školník školníčka turista turistka cestujúci zákazník zákazníčka klient klientka pacient pacientka svedok"
    " svedkyňa aktivista aktivistka dobrovoľník dobrovoľníčka ochranár ochranárka ekológ ekologička organizátor"
    " organizátorka spoluzakladateľ opatrovateľ opatrovateľka oslávenkyňa jubilantka brat syn dcéra matka mama otec"
    " tato ocko manžel manželka babka babička starká dedko vnuk vnučka teta strýko ujo bratranec sesternica vdova"
    " vdovec priateľ priateľka partner partnerka kamarát kamarátka kolega kolegyňa spolužiak spolužiačka známy známa"
    " strelec kynológ zberateľ"
)
TITLE_ENDINGS = "prezident prezidentka minister ministerka riaditeľ riaditeľka predseda predsedníčka starosta starostka premiér primátor tajomník"
PERSON_ENDINGS = "istka lóg logička teľka"
AGE_ENDINGS = "ročný ročná ročného ročnej ročnému ročnou"
ORGANISATIONS = (
    "polícia prokuratúra strana hnutie súd ministerstvo univerzita fakulta škola gymnázium nemocnica klinika banka"
    " vláda kabinet úrad obec mesto mestečko kraj župa magistrát radnica spolok združenie zväz asociácia nadácia"
    " spoločnosť firma podnik závod predstavenstvo vedenie zastupiteľstvo rada výbor komisia klub oddiel tím mužstvo"
    " farnosť biskupstvo arcibiskupstvo cirkev ústav agentúra inšpekcia družstvo koncern organizácia opozícia koalícia"
    " redakcia noviny denník múzeum divadlo galéria kancelária armáda záchranka parlament federácia komora poisťovňa"
    " odbory únia inštitút centrum správa riaditeľstvo televízia rozhlas server týždenník developer železnice rezort"
)
BODY_NOUNS = "klub spolok združenie strana hnutie úrad organizácia zväz asociácia ministerstvo mesto obec škola nemocnica radnica kraj univerzita rezort"
COMPANY_NOUNS = "spoločnosť firma podnik koncern"
SAME_ROLES = (
    "šéf riaditeľ predseda|šéfka riaditeľka predsedníčka|kouč tréner|tréner kouč lodivod|politik poslanec minister starosta župan|politička poslankyňa ministerka starostka"
    "|futbalista útočník obranca záložník brankár|hokejista útočník obranca brankár|gólman brankár|strelec útočník|doktor lekár primár|lekár primár chirurg|lekárka primárka|advokát obhajca"
    "|obhajca advokát|žalobca prokurátor|vedec profesor archeológ biológ|vedkyňa zoologička geofyzička|farmár roľník chovateľ|pedagóg učiteľ riaditeľ|duchovný kňaz farár biskup|odborník docent profesor"
)
UNNAMED = "hovorca hovorkyňa svedok svedkyňa sused suseda obyvateľ obyvateľka žena muž policajt zákazník cestujúci žiak žiačka vodič vodička matka otec pracovník pracovníčka"
POSSESSIVE = OWNERS = "jeho jej ich"
VIEWS = "slov názoru mienky"
PEOPLE = (
    "muž žena mladík dievča chlapec chalan dieťa rodič rodičia tínedžer osoba človek ľudia pamätník svedkovia"
    " odborníci experti vedci obyvatelia susedia politik politička politici poslanci učitelia lekári študenti žiaci"
    " hasiči policajti záchranári vodiči zákazníci pacienti rodina fanúšik fanúšička fanúšikovia divák diváčka diváci"
    " návštevník návštevníčka návštevníci účastník účastníčka čitateľ kritici odborári farmári roľníci podnikatelia"
    " obžalovaný obžalovaná obvinený obvinená podozrivý podozrivá odsúdený poškodený poškodená pozostalí obeť páchateľ"
    " hrdina hrdinka autor autorka víťaz víťazka hosť dôchodcovia nájomníci aktivisti ochranári hygienici hráči"
    " spoluhráč brigádnik utečenec kandidát kandidátka rodák rodáčka sestry mamičky vedenie"
)
PLURALS = (
    "ľudia rodičia svedkovia odborníci experti vedci obyvatelia susedia politici poslanci učitelia lekári študenti"
    " žiaci hasiči policajti záchranári vodiči zákazníci pacienti fanúšikovia diváci návštevníci kritici odborári"
    " farmári roľníci podnikatelia pozostalí dôchodcovia nájomníci aktivisti ochranári hygienici hráči deti úrady"
    " sestry mamičky"
)
DOCUMENTS = "správa list výskum prieskum rozsudok zákon článok kniha vyhlásenie príspevok e-mail stanovisko posudok protokol odôvodnenie uznesenie štúdia zadanie vyhláška web"
SPEECH_NOUNS = "slová výrok vyhlásenie vyjadrenie odpoveď odkaz komentár otázka výzva varovanie"
CONTENT, CONTENT_QUESTIONS = "že aby", "či ako prečo kedy kde kto čo"
TURNS = "otázka odpoveď"
