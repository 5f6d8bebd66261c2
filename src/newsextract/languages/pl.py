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
CLOCK = "godz"
BYLINE_COUNTED = r"(?:minut[ęy]?|godzin[ęy]?|godz\.|dzień|dni|tydzień|tygodni[ea]?|miesi(?:ąc|ące|ęcy)|rok|lata?)(?: temu)?"
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
PARTICIPLE_ENDINGS = "ąc"
SPEECH_FORMS = (
    "mówi mówią mówił mówiła mówili powiedział powiedziała powiedzieli dodaje dodają dodał dodała dodali stwierdził stwierdziła stwierdza"
    " oświadczył oświadczyła podkreśla podkreślił podkreśliła podkreślają zaznacza zaznaczył zaznaczyła wyjaśnia wyjaśnił wyjaśniła"
    " tłumaczy tłumaczył tłumaczyła zapewnia zapewnił zapewniła przyznaje przyznał przyznała pisze napisał napisała twierdzi twierdził"
    " twierdziła uważa uważał uważała ocenia ocenił oceniła informuje poinformował poinformowała ogłosił ogłosiła zapowiada zapowiedział"
    " zapowiedziała ostrzega ostrzegł ostrzegła apeluje zaapelował zaapelowała pyta zapytał zapytała odpowiada odpowiedział odpowiedziała"
    " komentuje skomentował skomentowała wspomina wspominał wspominała opowiada opowiadał opowiadała krytykuje przekonuje przekonywał"
    " przekonywała relacjonuje skarży żali zauważa zauważył zauważyła przypomina przypomniał przypomniała kwituje narzeka"
)
NAMING_FORMS = "nazwał nazwała nazywa nazwali określił określiła określa"
ACCORDING = "zdaniem|według|wg|jak"
ACCORDING_AFTER = "jak"
TERMS = "tzw tytuł pt pod tytułem słowo film książka powieść płyta album piosenka serial"
PRONOUNS = "on ona oni one ja my"
OBJECT_PRONOUNS = "się mu jej im go ją ich mi nam sobie"
REFLEXIVES = "się"
SPEAKER_PRONOUNS = "on ona oni ja my"
MALE = "on pan ojciec syn brat mąż dziadek król książę"
FEMALE = "ona pani matka córka siostra żona babcia królowa"
PLURAL = "oni one"
RELATIVES = "który która które którzy"
BE = "jest są był była było byli były być będzie będą zostanie został została"
AUXILIARIES = "nie może mogą ma mają trzeba można chce musi"
ADVERBS = "też także również już jeszcze teraz wtedy potem później wczoraj dziś bardzo jednak natomiast tylko tak"
PREPOSITIONS = "w we na do z ze o od po przez dla przy za nad pod przed bez między podczas według u ku wobec"
SUBORDINATORS = "że gdy kiedy jeśli ponieważ bo aby żeby choć gdzie dlaczego czy"
CONJUNCTIONS = "i a oraz ale lub albo"
TIMES = (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środę środa"
    " czwartek piątek sobotę sobota niedzielę niedziela"
)
TIME_NOUNS = "tygodnie miesiące godziny minuty dni lata tydzień dzień rok wieczór noc rano miesiąc"
ABBREVIATIONS = "dr. prof. np. itd. tzw. ul. m.in. r. pt. gen. ks. św."
TITLES = (
    "pan pani dr prof profesor minister premier prezydent burmistrz wójt starosta wojewoda marszałek poseł posłanka senator radny radna"
    " prezes dyrektor dyrektorka rzecznik rzeczniczka szef szefowa przewodniczący przewodnicząca prokurator sędzia adwokat mecenas generał"
    " pułkownik komendant trener trenerka ksiądz biskup papież król lekarz nauczyciel nauczycielka sołtys wiceprezydent wiceminister"
    " kierownik"
)
COURTESY = "pan pani dr prof"
ORGANISATIONS = "policja prokuratura partia sąd ministerstwo uniwersytet bank rząd urząd gmina straż stowarzyszenie fundacja spółka firma"
PEOPLE = "rzecznik policjant sąsiad sąsiadka mieszkaniec mieszkanka mieszkańcy świadek ekspert ekspertka naukowiec kobieta mężczyzna"
DOCUMENTS = "raport list komunikat badanie sondaż wyrok ustawa artykuł książka"
CONTENT, CONTENT_QUESTIONS = "że", "czy jak dlaczego"
TURNS = "pytanie odpowiedź"
