"""Polish: the words of page furniture only; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "i w na z do nie się że to jest o jak po od za a dla co ale czy przez które który która tym tego są był była było być już także oraz jego bardzo mówi powiedział ma"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "czytaj też|czytaj także|czytaj więcej|czytaj dalej|zobacz też|zobacz także|zobacz również|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj|polecamy|powiązane|powiązane artykuły|podobne artykuły|najnowsze|najczęściej czytane|najpopularniejsze|popularne|więcej|więcej na ten temat|tagi|tematy|dowiedz się więcej|warto przeczytać",
    ("comment", "header of comments"): "komentarze|dodaj komentarz|skomentuj|napisz komentarz|zobacz komentarze",
    ("boilerplate", "share line"): "udostępnij|podziel się|drukuj|wyślij|kopiuj link|skopiuj link|zapisz|obserwuj|obserwuj nas|polub nas|słuchaj|posłuchaj",
    ("boilerplate", "advertisement label"): "reklama|dalsza część artykułu pod reklamą|dalszy ciąg materiału pod wideo|ciąg dalszy artykułu pod reklamą|materiał sponsorowany|artykuł sponsorowany",
    ("boilerplate", "navigation line"): "strona główna|menu|szukaj|zaloguj się|zarejestruj się|kontakt|polityka prywatności|regulamin|zamknij|następny|poprzedni|pokaż więcej|do góry|wróć na stronę główną",
    ("boilerplate", "promotion"): "subskrybuj|zapisz się|zapisz się do newslettera|newsletter|wesprzyj nas",
}
STARTS = {
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
