"""Czech: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "a se na v je že to s z do o i ve který která které podle jsou jeho ale jako pro za aby byl byla bylo by po už také není až než však řekl při"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("boilerplate", "embedded control"): "přehrát|přehrát video|zvětšit|otevřít galerii",
    ("related", "header of related links"): "čtěte také|přečtěte si také|související články|související|nejčtenější|další články|více k tématu|mohlo by vás zajímat|témata|štítky",
    ("comment", "header of comments"): "komentáře|diskuse|diskuze|vstoupit do diskuse|přidat komentář",
    ("boilerplate", "share line"): "sdílet|sdílet na facebooku|vytisknout|kopírovat odkaz|uložit|poslechnout",
    ("boilerplate", "advertisement label"): "reklama|inzerce|komerční sdělení",
    ("boilerplate", "navigation line"): "domů|menu|hledat|přihlásit se|registrace|kontakt|kontakty|zavřít|další|předchozí|zobrazit více|nahoru",
    ("boilerplate", "promotion"): "předplatit|předplaťte si|newsletter|odebírat newsletter",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"zobrazit příspěvek na (?:instagram|facebook|twitter|x|tiktok|threads)",
        r"příspěvek sdílený",
    ),
    ("related", "link to another story"): (r"(?:čtěte|přečtěte si|podívejte se)(?: také| více)?\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"všechna práva vyhrazena",),
}
HOLDS_WORDS = "práva vyhrazena"
HOLDS = {
    ("boilerplate", "copyright line"): (r"všechna práva vyhrazena",),
}
NOTICE_WORDS = "práva vyhrazena"
NOTICES = (r"všechna práva vyhrazena",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"autor|autorka|autoři|napsal|napsala|připravil|připravila|text"
DATE_LABEL = r"publikováno|vydáno|zveřejněno|aktualizováno|aktualizace|poslední aktualizace|vytvořeno|datum"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro"
WEEKDAYS = "pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne"
MODIFIED = "aktualizováno|aktualizace|upraveno"
BYLINE_COUNTED = "(?:minut(?:ou|ami)|hodin(?:ou|ami)|dn(?:em|y)|týdn(?:em|y)|měsíc(?:em|i)|rok(?:em|y)|lety)"
COUNTED_FROM = "před"
DATE_WORDS = "dnes|včera|čas"
READING_TIME = r"(?:doba čtení|délka čtení)\s?:?\s*\d{1,3}\s?(?:minuty|minut|minuta|min)?\b\.?|\d{1,3}\s?(?:minuty|minut|minuta|min)\.? čtení\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "a|s"
BYLINE_WHERE = "v|z|ze|pro"
BYLINE_NOT_WRITING = "foto|fotografie|video|grafika|ilustrace|překlad|střih"
BYLINE_JOBS = "redaktor|redaktorka|reportér|reportérka|zpravodaj|zpravodajka|novinář|novinářka|komentátor|komentátorka|šéfredaktor|šéfredaktorka|editor|editorka"
BYLINE_BEATS = "politický|politická|náš|naše"
BYLINE_ORGANISATIONS = "redakce|agentura|tisková|noviny|zprávy|univerzita|ústav|rozhlas|televize|deník"
