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
PLACE_LABEL = "ort"
CLOCK = "kl"
BYLINE_COUNTED = "(?:min(?:ut|uter)?|tim(?:me|mar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?: sedan)?|kommentar(?:er)?"
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
VERB_BEFORE_SUBJECT = VERB_SECOND = DIALOGUE_DASHES = DASH_RUNS_ON = True
OF = "av för i på från vid hos till"
SPEECH_FORMS = (
    "avslutar säger sade sa sagt säga berättar berättade berättat förklarar förklarade förklarat menar menade menat skriver"
    " skrev skrivit tycker tyckte tyckt svarar svarade svarat frågar frågade frågat betonar betonade betonat"
    " konstaterar konstaterade konstaterat uppger uppgav uppgett hävdar hävdade hävdat tillägger tillade tillagt"
    " fortsätter fortsatte fortsatt varnar varnade varnat kommenterar kommenterade kommenterat understryker"
    " underströk understrukit påpekar påpekade påpekat lovar lovade lovat medger medgav medgett bekräftar"
    " bekräftade bekräftat kräver krävde krävt kritiserar kritiserade kritiserat anser ansåg ansett meddelar"
    " meddelade meddelat klagar klagade suckar suckade skrattar skrattade utbrister utbrast minns mindes undrar"
    " undrade erkänner erkände tror trodde hoppas hoppades känner kände vet visste förstår förstod föreslår"
    " föreslog förnekar förnekade dementerar dementerade avslöjar avslöjade uppmanar uppmanade vädjar vädjade"
    " försäkrar försäkrade garanterar garanterade beskriver beskrev ropar ropade skriker skrek viskar viskade"
    " mumlar mumlade muttrar muttrade fnyser fnös skojar skojade skämtar skämtade ler log jublar jublade"
    " protesterar protesterade invänder invände replikerar replikerade resonerar resonerade spår spådde befarar"
    " befarade fruktar fruktade påstår påstod antyder antydde informerar informerade rapporterar rapporterade"
    " sammanfattar sammanfattade summerar summerade argumenterar argumenterade motiverar motiverade citerar bedömer"
    " bedömde uttrycker uttryckte mejlar mejlade sms:ar twittrar twittrade instämmer instämde beklagar beklagade"
    " hälsar hälsade tackar tackade gratulerar gratulerade efterlyser efterlyste poängterar poängterade framhåller"
    " framhöll intygar intygade vittnar vittnade upprepar upprepade gissar gissade räknar uppskattar uppskattade"
    " funderar funderade tänker tänkte flikar inflikar slår reagerar reagerade sågar sågade hyllar hyllade berömmer"
    " berömde rasar rasade dundrar dundrade talar talade pratar pratade"
)
INVERTING = SPEECH_FORMS
NAMING_FORMS = "kallar kallade kallat kalla betecknar betecknade betraktar döpte liknar liknade stämplar stämplade"
SEPARABLE = "slår:fast slog:fast lägger:till lade:till pekar:ut går:ut håller:med höll:med fyller:i fyllde:i säger:ifrån tar:upp"
OTHER_VERBS = (
    "går gick gått kommer kom står stod ligger låg sitter satt får tar tog gör gjorde håller höll springer sprang"
    " nickar nickade skakar skakade tittar tittade hämtar hämtade kör körde bor bodde jobbar jobbade spelar spelade"
    " börjar började väntar väntade ringer ringde hör hörde letar letade bär bar drar drog faller föll öppnar"
    " öppnade stänger stängde vinner vann förlorar förlorade läser läste tiger teg ser såg ger gav låter lät lever"
    " levde visar visade leder ledde följer följde verkar verkade heter hette vill rycker ryckte köper köpte säljer"
    " sålde bygger byggde reser reste pekar pekade lutar"
)
ACCORDING = "enligt"
FOCUS = "även också bara till"
RESUMING = "det detta så"
TERMS = "kallad kallade kallat heter titeln ordet begreppet uttrycket romanen filmen boken låten serien albumet skivan pjäsen föreställningen utställningen projektet kampanjen programmet podden devisen parollen smeknamnet"
ARTICLES = "en ett den det de"
DETERMINERS = "en ett den det de denna detta dessa hans hennes deras sin sitt sina vår vårt våra min mitt mina din ditt dina varje ingen inget"
INDEFINITE = "en ett ingen inget"
ONE = "en ett"
QUANTIFIERS = "sex sju åtta nio tio elva tolv många flera några alla andra båda två tre fyra fem"
PRONOUNS = "han hon jag vi ni man du hen de"
OBJECT_PRONOUNS = "honom henne dem sig mig oss dig er"
REFLEXIVES = "sig"
SPEAKER_PRONOUNS = "han hon de jag vi"
OF_THE_WRITER = "jag"
SPEAKER_FORMS = "jag mig min mitt"
MALE_PRONOUNS, FEMALE_PRONOUNS = "han hans honom", "hon hennes henne"
MALE = (
    "han honom hans herr pappa far son bror make man farfar morfar kung prins pojke talesman brandman farbror"
    " morbror svärfar änkling munk"
)
FEMALE = (
    "hon henne hennes fru fröken mamma mor dotter syster hustru maka kvinna farmor mormor drottning prinsessa"
    " flicka skådespelerska sångerska sjuksköterska undersköterska barnmorska moster faster svärmor änka väninna"
)
NEUTER = "det"
PLURAL = "de deras dem"
RELATIVES = "som vilken vilket vilka"
BE = "är var vara varit blir blev blivit bli"
AUXILIARIES = "har hade ha kan kunde ska skulle vill ville måste får fick inte bör borde brukar brukade behöver"
ADVERBS = (
    "också även nu då sedan redan här där dock därefter igår idag mycket bara ännu alltså dessutom nämligen därför"
    " dessutom samtidigt fortfarande snart alltid aldrig ofta ibland kanske förmodligen troligen äntligen slutligen"
    " tidigare senare nyligen först sist till ut in upp ner fram tillbaka hem hemma ute inne därmed däremot"
    " emellertid ändå faktiskt egentligen givetvis naturligtvis självklart vidare åter igen tillsammans ganska"
    " väldigt snarare istället strax direkt genast lite mer"
)
PREPOSITIONS = "i på av för med till från om vid under efter före mot mellan utan genom hos över enligt inom kring bakom bredvid framför utanför längs sedan åt trots via inför utom förutom ur"
SUBORDINATORS = "att när om medan eftersom innan därför hur varför där så fast trots huruvida ifall tills såsom"
CONJUNCTIONS = "och men eller utan för"
TIMES = (
    "januari februari mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag"
    " måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen"
)
TIME_NOUNS = "veckor månader timmar minuter dagar vecka dag år kväll morgon natt månad veckan dagen året kvällen morgonen natten timme minut stund stunden tid tiden helgen sommaren vintern våren hösten eftermiddagen förmiddagen"
ABBREVIATIONS = "dr. prof. bl.a. t.ex. ca. kl. s.k. m.m. osv. tf. bitr. vice."
RECIPIENTS = "till för"
TITLES = (
    "herr fru fröken doktor dr professor docent lektor rektor minister statsminister utrikesminister finansminister"
    " justitieminister miljöminister president kansler borgmästare ordförande vd direktör generaldirektör chef"
    " verkschef enhetschef avdelningschef förvaltningschef talesperson talesman presstalesperson presschef"
    " pressekreterare kommunikationschef kommunalråd oppositionsråd regionråd landshövding kommundirektör"
    " kommunchef stadsdirektör riksdagsledamot riksdagsman nämndordförande partiledare partisekreterare språkrör"
    " gruppledare åklagare chefsåklagare advokat rådman domare lagman försvarare målsägandebiträde polischef"
    " polismästare insatsledare räddningsledare brandchef kriminalkommissarie kommissarie utredare"
    " förundersökningsledare presstalesman tränare förbundskapten lagkapten sportchef klubbdirektör biskop"
    " ärkebiskop präst kyrkoherde kyrkoråd kung drottning prins prinsessa general överste major kapten"
    " överbefälhavare ambassadör konsul generalsekretare generalsekreterare redaktör chefredaktör programledare"
    " projektledare platschef fabrikschef personalchef butikschef ekonomichef analyschef chefsekonom ombudsman"
    " kassör sekreterare vice förbundsordförande klubbordförande"
)
COURTESY = "herr fru fröken dr doktor"
TITLE_ENDINGS = "minister chef ledare råd direktör mästare talesperson talesman ordförande ledamot tränare forskare sekreterare åklagare kommissarie ekonom lärare läkare ombudsman"
PROFESSIONS = (
    "lärare läkare överläkare tandläkare veterinär sjuksköterska undersköterska barnmorska psykolog forskare"
    " meteorolog hydrolog ekonom historiker biolog arkeolog statsvetare expert jurist ingenjör arkitekt författare"
    " poet konstnär skådespelare skådespelerska regissör sångare sångerska artist musiker dirigent fotograf"
    " journalist reporter kritiker komiker dansare koreograf dramatiker låtskrivare bonde lantbrukare mjölkbonde"
    " fiskare jägare skogsägare kock bagare slaktare handlare butiksägare företagare krögare frisör snickare målare"
    " elektriker rörmokare chaufför busschaufför taxichaufför lokförare pilot kapten anfallare back mittfältare"
    " målvakt forward försvarare backhopp löpare simmare skidåkare åkare spelare nyförvärv målskytt lagledare"
    " domare veteran landslagsman skytt mittback student elev pensionär granne boende hyresgäst kund gäst besökare"
    " resenär passagerare vittne volontär frivillig aktivist demonstrant medlem ägare grundare arrangör"
    " initiativtagare entreprenör konsult rådgivare handläggare tjänsteman vaktmästare mamma pappa mor far son"
    " dotter bror syster farfar farmor morfar mormor hustru make maka sambo vän kollega arbetskamrat änka kusin"
    " moster faster brandman polis soldat officer präst väktare vakt ambulanssjukvårdare rektor förskollärare"
)
PERSON_ENDINGS = "are ist log man kvinna ande arbetare ägare spelare expert"
DEFINITE_ENDINGS = "na erna en n et t"
AGE_ENDINGS = "-årige -åriga -åring årige åriga åringen"
ORGANISATIONS = (
    "polis kommun regering parti domstol tingsrätt hovrätt universitet högskola skola sjukhus bank förbund förening"
    " myndighet bolag företag kyrka församling region landsting riksdag kommunstyrelse styrelse nämnd byrå koncern"
    " klubb förvaltning fackförbund facket arbetsgivarorganisation organisation stiftelse tidning redaktion museum"
    " teater institut verk trafikverket skolverket socialstyrelsen folkhälsomyndigheten åklagarmyndighet"
    " länsstyrelse räddningstjänst kustbevakning försvarsmakt trafikkontor rederi energibolag bostadsbolag"
    " fastighetsbolag opposition allians majoritet kommitté utskott departement ministerium ambassad"
)
ORGANISATION_ENDINGS = "verket myndigheten förbundet föreningen partiet bolaget styrelsen nämnden kommunen rätten universitetet"
BODY_NOUNS = "klubb förening organisation förbund parti myndighet stiftelse"
COMPANY_NOUNS = "bolag företag koncern rederi"
SAME_ROLES = "tränare förbundskapten|talesman talesperson presstalesperson|talesperson presstalesperson talesman|politiker kommunalråd oppositionsråd riksdagsledamot|forskare professor docent|ledare partiledare"
UNNAMED = "talesperson talesman presstalesperson vittne granne boende man kvinna pojke flicka förälder kund passagerare resenär elev student besökare polis"
POSSESSIVE = OWNERS = "hans hennes deras"
SPEECH_NOUNS = "uttalande besked svar kommentar kritik uppmaning budskap slutsats fråga varning löfte reaktion åsikt råd"
PEOPLE = (
    "talesperson talesman polis granne grannar vittne vittnen forskare experter expert man kvinna pojke flicka"
    " boende föräldrar förälder pappa mamma elever elev poliser politiker kritiker anhöriga anhörig drabbade offer"
    " invånare lärare läkare ledamot ledamöter ledare person tonåring barn ungdomar ungdom källa källor bedömare"
    " motståndare anhängare supporter supportrar fans medlemmar kunder besökare resenärer företagare bönder"
    " lantbrukare fiskare arbetare anställd anställda vinnare misstänkt gärningsman"
)
PLURALS = "grannar vittnen experter föräldrar elever poliser politiker anhöriga invånare ledamöter barn ungdomar källor supportrar fans medlemmar kunder resenärer bönder anställda"
DOCUMENTS = "rapport brev uttalande studie undersökning dom lag artikel bok pressmeddelande mejl mail inlägg anmälan utredning protokoll skrivelse debattartikel krönika enkät"
CONTENT, CONTENT_QUESTIONS = "att", "om hur varför"
TURNS = "fråga svar"
