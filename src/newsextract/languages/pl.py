"""Polish: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "i w na z do nie się że to jest o jak po od za a dla co ale czy przez które który która tym tego są był była było być już także oraz jego bardzo mówi powiedział ma"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "odtwarzanie|odtwórz|powiększ|zobacz galerię|pełny ekran",
    ("related", "header of related links"): "czytaj też|czytaj także|czytaj więcej|czytaj dalej|zobacz też|zobacz także|zobacz również|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj|polecamy|powiązane|powiązane artykuły|podobne artykuły|najnowsze|najczęściej czytane|najpopularniejsze|popularne|więcej|więcej na ten temat|tagi|tematy|dowiedz się więcej|warto przeczytać",
    ("comment", "header of comments"): "komentarze|dodaj komentarz|skomentuj|napisz komentarz|zobacz komentarze",
    ("boilerplate", "share line"): "udostępnij|podziel się|drukuj|wyślij|kopiuj link|skopiuj link|zapisz|obserwuj|obserwuj nas|polub nas|słuchaj|posłuchaj",
    ("boilerplate", "advertisement label"): "reklama|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|ciąg dalszy artykułu pod reklamą|materiał sponsorowany|artykuł sponsorowany",
    ("boilerplate", "navigation line"): "strona główna|menu|szukaj|zaloguj się|zarejestruj się|kontakt|polityka prywatności|regulamin|zamknij|następny|poprzedni|pokaż więcej|do góry|wróć na stronę główną",
    ("boilerplate", "promotion"): "subskrybuj|zapisz się|zapisz się do newslettera|newsletter|wesprzyj nas",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"wyświetl ten post na (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"post udostępniony przez\b",
    ),
    ("boilerplate", "form or control"): (r"twoja przeglądarka nie (?:obsługuje|wspiera)\b",),
    ("related", "link to another story"): (r"(?:czytaj|zobacz|przeczytaj|sprawdź)(?: też| także| również| więcej| dalej)?\s?: ?\S", r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również)\b[^.]{0,120}$"),
    ("comment", "header of comments"): (r"\d+ komentarz",),
    ("boilerplate", "copyright line"): (r"(?:copyright|©) ?(?:©)? ?(?:\d{4}|[a-z])", r"wszelkie prawa zastrzeżone"),
    ("boilerplate", "disclaimer"): (r"\(?(?:źródło|źródła)\s?: [^.]{2,60}$", r"(?:dalsza część|dalszy ciąg|ciąg dalszy) (?:artykułu|tekstu|materiału)\b"),
    ("boilerplate", "promotion"): (r"(?:zapisz się|subskrybuj|obserwuj|polub|dołącz)\b.{0,120}(?:newsletter|facebook|google|kanał|nas\b)",),
}
HOLDS_WORDS = "cookies|ciasteczk|prawa zastrzeżone|newsletter"
HOLDS = {
    ("boilerplate", "consent line"): (r"(?:używa|korzysta z|wykorzystuje) (?:plików )?(?:cookies|ciasteczek)",),
    ("boilerplate", "copyright line"): (r"wszelkie prawa zastrzeżone",),
    ("boilerplate", "promotion"): (r"zapisz się (?:do|na) [^.]{0,30}newsletter",),
}
NOTICE_WORDS = "prawa zastrzeżone|newsletter"
NOTICES = (r"wszelkie prawa zastrzeżone", r"zapisz się (?:do|na) [^.]{0,30}newsletter")

# How a page speaks: of cookies, of itself, under comments, of its writers, of how old something is.
COMMENT_CONTROLS = "odpowiedz|zgłoś"

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"autor|autorka|autorzy|tekst|opracował|opracowała|oprac\.|napisał|napisała|przygotował|przygotowała"
DATE_LABEL = r"opublikowano|data publikacji|publikacja|dodano|aktualizacja|zaktualizowano|ostatnia aktualizacja|utworzono|data"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru"
WEEKDAYS = "poniedziałek pon pn|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz"
MODIFIED = "aktualizacja|zaktualizowano|zmieniono|zmodyfikowano"
PLACE_LABEL = "miejsce"
CLOCK = "godz"
BYLINE_COUNTED = r"(?:minut[ęy]?|godzin[ęy]?|godz\.|dzień|dni|tydzień|tygodni[ea]?|miesi(?:ąc|ące|ęcy)|rok|lata?)(?: temu)?|komentarz[ey]?"
DATE_WORDS = "godzina|godz|czas"
READING_TIME = r"(?:czas czytania\s?:?\s*|czyta się )(?:ok\. ?)?\d{1,3}\s?(?:minuty|minut|minutę|min)?\b\.?|(?:jeszcze )?\d{1,3}\s?(?:minuty|minut|minutę|min)\.? (?:czytania|lektury)\b|ten tekst przeczytasz w (?:mniej niż )?(?:\d{1,3} )?(?:minuty|minut|minutę)"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "i|oraz"
BYLINE_WHERE = "w|z|ze|dla"
BYLINE_NOT_WRITING = "zdjęcia|zdjęcie|fot|foto|fotografie|grafika|wideo|tłumaczenie|ilustracje|red"
BYLINE_JOBS = "dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka|korespondent|korespondentka|publicysta|publicystka|felietonista|felietonistka"
BYLINE_BEATS = "polityczny|polityczna|naczelny|naczelna|nasz|nasza"
BYLINE_ORGANISATIONS = "redakcja|agencja|prasowa|gazeta|wydawnictwo|uniwersytet|instytut|radio|telewizja|tygodnik|dziennik"

# --- speech ---------------------------------------------------------------------------------------
VERB_BEFORE_SUBJECT = DROPPED_SUBJECTS = DIALOGUE_DASHES = True
OF = "z ze od"
ONE = "jeden jedna"
PARTICIPLE_ENDINGS = "ąc"
VERB_GENDERS = "ł:m ła:f"
SPEECH_FORMS = (
    "mówi mówią powiedzieli dodaje dodają stwierdza stwierdzają podkreśla podkreślają zaznacza zaznaczają wyjaśnia"
    " wyjaśniają tłumaczy tłumaczą zapewnia zapewniają przyznaje przyznają pisze piszą twierdzi twierdzą uważa"
    " uważają ocenia oceniają informuje informują zapowiada zapowiadają ostrzega ostrzegają ostrzegł ostrzegła"
    " ostrzegli apeluje apelują pyta pytają odpowiada odpowiadają komentuje komentują wspomina wspominają opowiada"
    " opowiadają krytykuje krytykują przekonuje przekonują relacjonuje relacjonują skarży żali zauważa zauważają"
    " przypomina przypominają kwituje narzeka narzekają odpowiedzieli zapowiedzieli rzekł rzekła oznajmia oświadcza"
    " oświadczają deklaruje deklarują obiecuje obiecują wskazuje wskazują argumentuje argumentują podsumowuje"
    " podsumowują wylicza precyzuje dopowiada dorzuca wtrąca śmieje uśmiecha wzdycha ironizuje żartuje denerwuje"
    " oburza złości cieszy chwali martwi dziwi boi wierzy myśli sądzi liczy przypuszcza przewiduje szacuje"
    " podejrzewa czuje wie rozumie potwierdza potwierdzają zaprzecza zaprzeczają protestuje grzmi wyznaje zdradza"
    " ujawnia donosi przekazuje przekazują poleca radzi doradza zachęca wzywa nawołuje domaga żąda prosi proszą"
    " dziękuje gratuluje uspokaja puentuje konkluduje reasumuje diagnozuje punktuje zarzuca wytyka odpiera"
    " ripostuje replikuje szepcze mruczy krzyczy woła szlocha łka opisuje opisują rozważa zastanawia zwraca"
    " kontynuuje ciągnie rzuca doszedł doszła powiedz odparł odparła odparli odrzekł odrzekła rzekli wyznał wyznała"
    " mówił mówiła mówili powiedział powiedziała powiedziali dodał dodała dodali stwierdził stwierdziła stwierdzili"
    " oświadczył oświadczyła oświadczyli podkreślił podkreśliła podkreślili zaznaczył zaznaczyła zaznaczyli"
    " wyjaśnił wyjaśniła wyjaśnili tłumaczył tłumaczyła tłumaczyli wytłumaczył wytłumaczyła wytłumaczyli zapewnił"
    " zapewniła zapewnili przyznał przyznała przyznali napisał napisała napisali twierdził twierdziła twierdzili"
    " uważał uważała uważali ocenił oceniła ocenili informował informowała informowali poinformował poinformowała"
    " poinformowali ogłosił ogłosiła ogłosili zapowiedział zapowiedziała zapowiedziali zaapelował zaapelowała"
    " zaapelowali zapytał zapytała zapytali pytał pytała pytali odpowiedział odpowiedziała odpowiedziali"
    " skomentował skomentowała skomentowali wspominał wspominała wspominali wspomniał wspomniała wspomniali"
    " opowiadał opowiadała opowiadali opowiedział opowiedziała opowiedziali przekonywał przekonywała przekonywali"
    " zauważył zauważyła zauważyli przypomniał przypomniała przypomniali oznajmił oznajmiła oznajmili zadeklarował"
    " zadeklarowała zadeklarowali obiecał obiecała obiecali wskazał wskazała wskazali argumentował argumentowała"
    " argumentowali podsumował podsumowała podsumowali wyliczył wyliczyła wyliczyli doprecyzował doprecyzowała"
    " doprecyzowali dorzucił dorzuciła dorzucili wtrącił wtrąciła wtrącili zaśmiał zaśmiała zaśmiali uśmiechnęł"
    " uśmiechnęła uśmiechnęli zażartował zażartowała zażartowali oburzył oburzyła oburzyli ucieszył ucieszyła"
    " ucieszyli potwierdził potwierdziła potwierdzili zaprzeczył zaprzeczyła zaprzeczyli zaprotestował"
    " zaprotestowała zaprotestowali zdradził zdradziła zdradzili ujawnił ujawniła ujawnili doniósł doniósła"
    " doniósli przekazał przekazała przekazali polecił poleciła polecili poradził poradziła poradzili zachęcił"
    " zachęciła zachęcili wezwał wezwała wezwali zażądał zażądała zażądali poprosił poprosiła poprosili podziękował"
    " podziękowała podziękowali pogratulował pogratulowała pogratulowali uspokoił uspokoiła uspokoili zarzucił"
    " zarzuciła zarzucili wytknął wytknąła wytknąli szepnął szepnąła szepnąli mruknął mruknąła mruknąli krzyknął"
    " krzyknąła krzyknąli zawołał zawołała zawołali opisał opisała opisali zwrócił zwróciła zwrócili kontynuował"
    " kontynuowała kontynuowali rzucił rzuciła rzucili skrytykował skrytykowała skrytykowali pochwalił pochwaliła"
    " pochwalili wyraził wyraziła wyrazili przestrzegł przestrzegła przestrzegli ostrzegał ostrzegała ostrzegali"
    " zacytował zacytowała zacytowali westchnął westchnąła westchnąli skwitował skwitowała skwitowali zasugerował"
    " zasugerowała zasugerowali sugerował sugerowała sugerowali zeznawał zeznawała zeznawali zeznał zeznała zeznali"
    " relacjonował relacjonowała relacjonowali zrelacjonował zrelacjonowała zrelacjonowali"
)
NAMING_FORMS = "nazwał nazwała nazywa nazywają nazwali określił określiła określa określają określili"
OTHER_VERBS = (
    "idzie poszedł poszła przyszedł przyszła stoi stał stała siedzi siedział siedziała leży kiwa kiwnął kręci"
    " rozkłada rozłożył rozłożyła wzrusza wzruszył wzruszyła patrzy popatrzył spojrzał spojrzała mieszka mieszkał"
    " mieszkała pracuje pracował pracowała prowadzi prowadził prowadziła jedzie pojechał pojechała wraca wrócił"
    " wróciła zaczyna zaczął zaczęła kończy skończył czeka czekał czekała dzwoni zadzwonił zadzwoniła słyszy"
    " usłyszał usłyszała szuka znalazł znalazła bierze wziął wzięła daje dał dała dostał dostała robi zrobił"
    " zrobiła widzi widział widziała zobaczył zobaczyła pokazuje pokazał pokazała otwiera otworzył otworzyła zamyka"
    " wygrał wygrała przegrał przegrała strzelił strzeliła czyta czytał czytała milczy milczał trenuje gra grał"
    " grała lubi kocha chodzi chodził chodziła kupił kupiła sprzedał sprzedała"
)
ACCORDING = "zdaniem|według|wg|w ocenie|w opinii|jak"
ACCORDING_AFTER = "jak"
TERMS = "tzw tytuł pt pod tytułem słowo słowa określenie film książka powieść płyta album piosenka serial spektakl sztuka wystawa projekt program akcja kampania hasło hasłem nazwa nazwą"
PRONOUNS = "on ona oni one ja my"
OBJECT_PRONOUNS = "się mu jej im go ją ich mi nam sobie nas mnie"
REFLEXIVES = "się"
SPEAKER_PRONOUNS = "on ona oni ja my"
OF_THE_WRITER = "ja"
SPEAKER_FORMS = "ja mnie mam jestem moje"
MALE_PRONOUNS, FEMALE_PRONOUNS = "on jego jemu", "ona jej"
MALE = (
    "on pan ojciec tata syn brat mąż dziadek wujek teść wnuk wdowiec król książę mężczyzna chłopak chłopiec ksiądz"
    " kolega przyjaciel rzecznik dyrektor prezes lekarz nauczyciel aktor piosenkarz pisarz reżyser trener piłkarz"
    " radny poseł sąsiad mieszkaniec policjant strażak rolnik"
)
FEMALE = (
    "ona pani matka mama córka siostra żona babcia ciotka teściowa wnuczka wdowa królowa księżna kobieta dziewczyna"
    " koleżanka przyjaciółka zakonnica rzeczniczka dyrektorka prezeska lekarka nauczycielka aktorka piosenkarka"
    " pisarka reżyserka trenerka piłkarka radna posłanka sąsiadka mieszkanka policjantka szefowa przewodnicząca"
    " kierowniczka pielęgniarka wiceprzewodnicząca burmistrzyni"
)
FEMALE_ENDINGS = "niczka torka arka nistka listka ntka czyni ożka kini"
PLURAL = "oni one"
RELATIVES = "który która które którzy"
BE = "jest są był była było byli były być będzie będą zostanie został została zostali"
AUXILIARIES = "nie może mogą ma mają trzeba można chce chcą musi muszą powinien powinna miał miała mógł mogła chciał chciała"
ADVERBS = (
    "też także również już jeszcze teraz wtedy potem później wczoraj dziś dzisiaj bardzo jednak natomiast tylko tak"
    " zawsze nigdy często czasem niestety oczywiście zapewne prawdopodobnie wreszcie ostatecznie ponadto dodatkowo"
    " jednocześnie ponownie wcześniej niedawno krótko stanowczo otwarcie wprost szczerze tam tu tutaj razem nadal"
    " wciąż dopiero zresztą"
)
PREPOSITIONS = "w we na do z ze o od po przez dla przy za nad pod przed bez między podczas według u ku wobec wśród obok koło około oprócz poza mimo dzięki wokół spod znad zza"
SUBORDINATORS = "jak że gdy kiedy jeśli ponieważ bo aby żeby choć gdzie dlaczego czy zanim dopóki chociaż gdyby skoro jeżeli"
CONJUNCTIONS = "i a oraz ale lub albo lecz więc"
TIMES = (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środę środa"
    " czwartek piątek sobotę sobota niedzielę niedziela"
)
TIME_NOUNS = "chwila chwili moment czas tygodnie miesiące godziny minuty dni lata tydzień dzień rok wieczór noc rano miesiąc"
ABBREVIATIONS = "dr. prof. np. itd. tzw. ul. m.in. r. pt. gen. ks. św. płk. mjr. kpt. por. bp. abp. kard. nadkom. podkom. kom. insp. podinsp. asp. st. mł. mec. red. inż. mgr. hab. im. os. al. pl. woj. pow. gm. tel. nr. str. tys. mln. mld. zł."
TITLES = (
    "pan pani dr prof profesor doktor minister ministra ministerka wiceminister premier wicepremier prezydent"
    " wiceprezydent burmistrz burmistrzyni wiceburmistrz wójt wicewójt starosta wicestarosta starościna wojewoda"
    " wicewojewoda marszałek wicemarszałek marszałkini poseł posłanka senator senatorka europoseł europosłanka"
    " radny radna przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca prezes prezeska wiceprezes"
    " dyrektor dyrektorka wicedyrektor rzecznik rzeczniczka szef szefowa kierownik kierowniczka naczelnik"
    " naczelniczka sekretarz sekretarka skarbnik prokurator prokuratorka sędzia sędzina adwokat adwokatka mecenas"
    " radca notariusz komornik komendant zastępca generał pułkownik kapitan major podpułkownik porucznik sierżant"
    " aspirant komisarz podkomisarz nadkomisarz inspektor podinspektor młodszy starszy trener trenerka selekcjoner"
    " ksiądz biskup arcybiskup kardynał proboszcz papież pastor rabin król królowa książę księżna ambasador konsul"
    " rektor prorektor dziekan kurator kuratorka kanclerz lider liderka współprzewodniczący koordynator"
    " koordynatorka pełnomocnik pełnomocniczka konserwator menedżer menedżerka członek członkini leśniczy"
    " nadleśniczy sołtys sołtyska wicekurator"
)
COURTESY = "pan pani dr prof"
PROFESSIONS = (
    "lekarz lekarka chirurg psycholog psycholożka psychiatra pielęgniarka pielęgniarz ratownik ratowniczka położna"
    " farmaceuta farmaceutka weterynarz nauczyciel nauczycielka wykładowca naukowiec naukowczyni badacz badaczka"
    " socjolog socjolożka politolog politolożka ekonomista ekonomistka historyk historyczka biolog biolożka"
    " archeolog geolog meteorolog prawnik prawniczka inżynier architekt architektka rolnik rolniczka sadownik"
    " hodowca leśnik rybak kucharz kucharka piekarz rzeźnik sklepikarz sklepikarka sprzedawca sprzedawczyni fryzjer"
    " fryzjerka kierowca motorniczy maszynista pilot konduktor strażak strażaczka policjant policjantka żołnierz"
    " dzielnicowy ochroniarz listonosz mechanik hydraulik elektryk murarz stolarz pisarz pisarka poeta poetka"
    " reżyser reżyserka aktor aktorka piosenkarz piosenkarka muzyk malarz malarka artysta artystka rzeźbiarz"
    " fotograf fotografka dziennikarz dziennikarka publicysta publicystka redaktor redaktorka krytyk krytyczka"
    " scenarzysta piłkarz piłkarka bramkarz bramkarka napastnik obrońca pomocnik siatkarz siatkarka skoczek biegacz"
    " biegaczka tenisista tenisistka zawodnik zawodniczka kapitanka sędzia mistrz mistrzyni przedsiębiorca"
    " przedsiębiorczyni właściciel właścicielka współwłaściciel inwestor deweloper konsultant doradca doradczyni"
    " analityk analityczka ekspert ekspertka specjalista specjalistka pracownik pracownica pracowniczka urzędnik"
    " urzędniczka mieszkaniec mieszkanka sąsiad sąsiadka lokator lokatorka emeryt emerytka student studentka uczeń"
    " uczennica turysta turystka pasażer pasażerka klient klientka świadek działacz działaczka społecznik"
    " społeczniczka aktywista aktywistka wolontariusz wolontariuszka organizator organizatorka założyciel"
    " założycielka związkowiec matka mama ojciec tata syn córka brat siostra żona mąż babcia dziadek ciotka wujek"
    " wnuk wnuczka teściowa teść wdowa wdowiec partner partnerka kolega koleżanka przyjaciel przyjaciółka proboszcz"
    " wikary zakonnica"
)
TITLE_ENDINGS = "minister prezydent burmistrz dyrektor prezes rzecznik rzeczniczka przewodniczący przewodnicząca"
PERSON_ENDINGS = "ista istka olog ożka arz arka niczka"
AGE_ENDINGS = "-latek -latka -letni -letnia latek latka"
ORGANISATIONS = (
    "policja prokuratura partia sąd ministerstwo uniwersytet politechnika szkoła szpital bank rząd urząd gmina"
    " miasto powiat województwo starostwo ratusz straż stowarzyszenie fundacja spółka firma przedsiębiorstwo zarząd"
    " rada komisja związek klub drużyna kuria parafia kościół instytut agencja inspekcja inspektorat spółdzielnia"
    " koncern korporacja organizacja opozycja koalicja redakcja gazeta muzeum teatr biuro wojsko sanepid pogotowie"
    " kancelaria sejm senat trybunał federacja izba"
)
SAME_ROLES = "szef prezes dyrektor przewodniczący|szefowa prezes dyrektorka przewodnicząca prezeska|szkoleniowiec trener selekcjoner|polityk poseł senator radny minister|polityczka posłanka senatorka radna|samorządowiec burmistrz wójt starosta prezydent|duchowny ksiądz biskup proboszcz|piłkarz napastnik obrońca pomocnik bramkarz|mecenas adwokat|naukowiec profesor badacz"
UNNAMED = "rzecznik rzeczniczka świadek sąsiad sąsiadka mieszkaniec mieszkanka kobieta mężczyzna policjant policjantka klient klientka pasażer pasażerka uczeń uczennica kierowca matka ojciec pracownik pracownica"
PEOPLE = (
    "rzecznik policjant sąsiad sąsiadka mieszkaniec mieszkanka mieszkańcy świadek świadkowie ekspert ekspertka"
    " eksperci naukowiec naukowcy kobieta mężczyzna chłopak chłopiec dziewczyna dziecko rodzice nastolatek"
    " nastolatka radni politycy polityk polityczka samorządowiec duchowny szkoleniowiec rolnicy lekarze nauczyciele"
    " uczniowie studenci pracownicy związkowcy strażacy policjanci kibice kibic sąsiedzi turyści klienci"
    " pasażerowie przedsiębiorcy aktywiści działacze internauta internauci oskarżony oskarżona podejrzany"
    " pokrzywdzony poszkodowana poszkodowany ofiara gość szefostwo"
)
PLURALS = (
    "mieszkańcy świadkowie eksperci naukowcy rodzice radni politycy rolnicy lekarze nauczyciele uczniowie studenci"
    " pracownicy związkowcy strażacy policjanci kibice sąsiedzi turyści klienci pasażerowie przedsiębiorcy"
    " aktywiści działacze internauci dzieci władze"
)
DOCUMENTS = "raport list komunikat badanie sondaż wyrok ustawa artykuł książka oświadczenie pismo wpis post mail e-mail apel opinia uchwała protokół uzasadnienie"
CONTENT, CONTENT_QUESTIONS = "że", "czy jak dlaczego"
TURNS = "pytanie odpowiedź"
