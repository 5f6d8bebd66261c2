"""What can be seen of each paragraph of a text, of its neighbours and of its place: what ``sequence`` weighs.

Each observation is a short name ("ends: sentence", "next: byline"), so that the weights can be read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.lines.header_lines import DATE
from newsextract.reading.lines.prose import best_run
from newsextract.reading.plain_text.page_words import COMMENT_CONTROL, US, consent_words
from newsextract.reading.plain_text.part import Part

# --- names of observations, made once ------------------------------------------------------------

_SIZES: Final[tuple[int, ...]] = (1, 2, 3, 5, 8, 13, 21, 36, 61)
_FORMS: Final = (
    *("prose", "long", "sentence", "colon", "title", "words", "item", "item prose", "heading", "byline", "date"),
    *("section", "caption", "credit", "boilerplate", "related", "comment", "link", "picture", "list of links", "edge"),
)
_SHORT: Final = frozenset(("words", "title", "item", "link", "boilerplate", "related", "date", "picture"))
_WINDOWS: Final[tuple[int, ...]] = (1, 15, 40, 80, 160, 320)
_SHARES: Final[tuple[float, ...]] = (0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999)
_PLACES: Final[tuple[float, ...]] = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.98)
_STEPS: Final[tuple[int, ...]] = (1, 2, 4, 8, 16, 40)


def _named(name: str, bounds: tuple[float, ...] | tuple[int, ...]) -> tuple[str, ...]:
    return tuple(f"{name}: {'<' if n == 0 else '≥'}{bounds[max(0, n - 1)]:g}" for n in range(len(bounds) + 1))


_WORDS: Final = _named("words", _SIZES)
_BEFORE: Final = _named("prose in 3 before", _WINDOWS)
_AFTER: Final = _named("prose in 3 after", _WINDOWS)
_FAR_BEFORE: Final = _named("prose in 10 before", _WINDOWS)
_FAR_AFTER: Final = _named("prose in 10 after", _WINDOWS)
_PASSED: Final = _named("prose passed", _SHARES)
_PLACE: Final = _named("place", _PLACES)
_TO_RUN: Final = _named("before run", _STEPS)
_FROM_RUN: Final = _named("after run", _STEPS)
_FROM_START: Final = _named("line", (1, 2, 3, 5, 9, 20))
_SHARED: Final = _named("words of the run", (0.05, 0.15, 0.3, 0.45, 0.6))
_LINKED: Final = _named("linked", (0.01, 0.2, 0.5, 0.9))
_CAPITALS: Final = _named("capitals", (0.01, 0.3, 0.6, 0.9))
_ABOUT_WRITER: Final = pattern(
    r"(?:[A-Z][\w.'’-]+ ){1,4}(?:is|was|has been|covers|joined|writes|reports|works|ist|schreibt|est|es)\b"
    r"[^.!?\"“]{0,120}\b(?:writers?|reporter|editor|journalist|correspondent|columnist|author|producer|freelance\w*"
    r"|news(?:room)?|redakteur\w*|autorin|autor|journaliste|periodista)\b"
)
_DATED: Final = pattern(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d)\b")
_LONG_CAPITALS: Final = _named("capitals of a long one", (0.01, 0.3, 0.6, 0.9))
_ROW: Final = _named("row of short lines", (2, 3, 5, 9, 20))
_RHYTHM: Final = {length: f"rhythm of {length}" for length in (2, 3, 4, 5)}
_FORM: Final = {form: f"form: {form}" for form in _FORMS}
_ABOVE: Final = {(a, b): f"{a} < {b}" for a in _FORMS for b in _FORMS}
_BELOW: Final = {(a, b): f"{a} > {b}" for a in _FORMS for b in _FORMS}
_SECOND_ABOVE: Final = {form: f"second above: {form}" for form in _FORMS}
_SECOND_BELOW: Final = {form: f"second below: {form}" for form in _FORMS}
_WHERE: Final = {(where, form): f"{where} run: {form}" for where in ("before", "in", "after") for form in _FORMS}
_KINDS_OF_TEXT: Final = ("article alone", "whole page")
_KIND_OF_TEXT: Final = {(busy, form): f"{busy}: {form}" for busy in _KINDS_OF_TEXT for form in _FORMS}
_AT_RUN: Final = {
    (busy, place): f"{busy}: {place}"
    for busy in _KINDS_OF_TEXT
    for place in ("before run", "first of run", "in run", "last of run", "right after run", "after run")
}

_FORM_LINKED: Final = {(form, n): f"{form}, {_LINKED[n]}" for form in _FORMS for n in range(len(_LINKED))}
_FORM_WORDS: Final = {(form, n): f"{form}, {_WORDS[n]}" for form in _FORMS for n in range(len(_WORDS))}
_FORM_SHARED: Final = {(form, n): f"{form}, {_SHARED[n]}" for form in _FORMS for n in range(len(_SHARED))}
_FORM_OPENING: Final = {
    form: tuple(f"{form}, {count} words of the opening" for count in ("no", "one", "two", "three", "more"))
    for form in ("prose", "sentence", "item prose", "long", "title")
}
_SINCE_RELATED: Final = {
    (form, n): f"{form}, {far} below a header of links"
    for form in _FORMS
    for n, far in enumerate(("right", "near", "not far", "far"))
}
_SINCE_COMMENTS: Final = {form: f"{form}, below a header of comments" for form in _FORMS}

_SPEECH: Final = ('"', "“", "”", "„", "«", "»")
_AGO: Final = pattern(
    r"\b\d{1,3} ?(?:h|hr|hrs|hours?|mins?|minutes?|days?|weeks?|months?|years?|std\."
    r"|stunden?|tagen?|minuten?|heures?|jours?|horas?|días?)\b",
    0,
)
_CLOCK: Final = pattern(r"\b\d{1,2}[:.h]\d\d\b")
_LETTERS: Final = pattern(r"[^\W\d_]{5,}")
_URL: Final = pattern(r"https?://|www\.|\w@\w|\w\.(?:com|org|net|de|co\.uk)\b")
OPENING_PARAGRAPHS: Final = 3
"""Paragraphs of running text that open the article: they say what it is about, and so does what follows them."""

LONG_WORD: Final = 6
"""Letters of a word that tells what an article is about."""

WORDS_PASSED: Final = 40
"""Words of running text behind which a header of links or of comments opens a box; above them it is a menu's."""

SHARE_OF_A_PAGE: Final = 0.35
"""Share of paragraphs that are neither running text nor said to be a caption or a byline, from which a text counts as a
whole page and not as an article alone."""


def form_of(part: Part) -> str:
    """The form of a paragraph: the coarsest that can be said of it, for its neighbours."""
    one = part.paragraph
    if one.dropped:
        return "list of links"
    if part.label:
        role = part.label.role
        return role if role in ("related", "comment") else "boilerplate"
    if part.caption:
        return "caption" if part.caption.caption or part.caption.alt else "credit"
    if part.header:
        return part.header
    if not part.text:
        return "picture"
    if one.level:
        return "heading"
    if one.glyph:
        return "item prose" if part.prose else "item"
    if part.prose:
        return "prose"
    if one.linked > 0 and one.linked * 10 >= len(part.text) * 9:
        return "link"
    words = part.words
    if part.ends:
        return "sentence" if words >= 4 else "words"
    if words >= 25:
        return "long"
    if part.text.endswith((":", "：")):
        return "colon"
    return "title" if words >= 5 else "words"


def observe(parts: list[Part]) -> list[list[str]]:
    """What is seen of each paragraph, in order."""
    count = len(parts)
    forms = [form_of(part) for part in parts]
    prose = [part.words if part.prose and not part.label else 0 for part in parts]
    sums = [0]
    for words in prose:
        sums.append(sums[-1] + words)
    whole = sums[-1] or 1
    start, end = best_run([part.score for part in parts])
    said = Counter(part.text for part in parts if part.text)
    met: set[str] = set()
    plain = sum(form in ("prose", "sentence", "item prose", "caption", "byline", "date", "heading") for form in forms)
    busy = "whole page" if count - plain > SHARE_OF_A_PAGE * count and count > 12 else "article alone"
    usual = _usual_indent(parts)
    letters = [set(_LETTERS.findall(part.text.casefold())) if part.words >= 4 else set() for part in parts]
    known = _words_of_run(parts, letters, start, end)
    opening = _words_of_opening(parts, letters, start, end)
    controls = [0]
    for part in parts:
        control = part.text.casefold().strip(" ·|()0123456789") if len(part.text) < 20 else ""
        controls.append(controls[-1] + (control in COMMENT_CONTROL))
    rows = _rows(forms)
    rhythm = _rhythm(forms)
    related = comments = -100  # where the last header of links to other stories stood, and that of comments
    out: list[list[str]] = []
    for n, part in enumerate(parts):
        one, text, form = part.paragraph, part.text, forms[n]
        if part.label and part.label.opens and n >= start and sums[n] >= WORDS_PASSED:
            related = n if part.label.role == "related" else related
            comments = n if part.label.role == "comment" else comments
        seen = ["any", _FORM[form], _WORDS[bisect_right(_SIZES, part.words)]]
        add = seen.append
        above = forms[n - 1] if n else "edge"
        below = forms[n + 1] if n + 1 < count else "edge"
        add(_ABOVE[above, form])
        add(_BELOW[form, below])
        add(_SECOND_ABOVE[forms[n - 2] if n > 1 else "edge"])
        add(_SECOND_BELOW[forms[n + 2] if n + 2 < count else "edge"])
        add(_BEFORE[bisect_right(_WINDOWS, sums[n] - sums[max(0, n - 3)])])
        add(_AFTER[bisect_right(_WINDOWS, sums[min(count, n + 4)] - sums[n + 1])])
        add(_FAR_BEFORE[bisect_right(_WINDOWS, sums[n] - sums[max(0, n - 10)])])
        add(_FAR_AFTER[bisect_right(_WINDOWS, sums[min(count, n + 11)] - sums[n + 1])])
        add(_PASSED[bisect_right(_SHARES, sums[n] / whole)])
        add(_KIND_OF_TEXT[busy, form])
        if n < start:
            add(_TO_RUN[bisect_right(_STEPS, start - n)])
            add(_AT_RUN[busy, "before run"])
            add(_WHERE["before", form])
        elif n >= end:
            add(_FROM_RUN[bisect_right(_STEPS, n - end + 1)])
            add(_AT_RUN[busy, "right after run" if n == end else "after run"])
            add(_WHERE["after", form])
        else:
            add(_WHERE["in", form])
            add(_AT_RUN[busy, "in run"])
            if n == start:
                add("first of run")
                add(_AT_RUN[busy, "first of run"])
            if n == end - 1:
                add("last of run")
                add(_AT_RUN[busy, "last of run"])
        if count > 12:
            add(_PLACE[bisect_right(_PLACES, n / count)])
        if n < 20:
            add(_FROM_START[bisect_right((1, 2, 3, 5, 9, 20), n + 1)])
        _see_text(part, text, seen)
        if one.gap == 0:
            add("no blank line above")
        elif one.gap > 2:
            add("blank lines above")
        if one.indent != usual:
            add("set in more" if one.indent > usual else "set in less")
        if one.level:
            add("level 1" if one.level == 1 else "level 2" if one.level == 2 else "level 3")
        if one.quoted:
            add("quoted")
        if one.marked:
            add(f"all {one.marked}")
            if n and parts[n - 1].paragraph.level == 1:
                add(f"all {one.marked}, below the title")
            if n and parts[n - 1].paragraph.pictures:
                add(f"all {one.marked}, below a picture")
        if one.pictures:
            add("picture inside")
        if n and parts[n - 1].paragraph.pictures:
            add("picture above")
        if one.linked >= 0:
            share = bisect_right((0.01, 0.2, 0.5, 0.9), one.linked / (len(text) or 1))
            add(_LINKED[share])
            add(_FORM_LINKED[form, share])
        add(_FORM_WORDS[form, bisect_right(_SIZES, part.words)])
        if 0 < n - related <= 12:
            add(_SINCE_RELATED[form, bisect_right((2, 4, 7), n - related)])
        if 0 < n - comments <= 40:
            add(_SINCE_COMMENTS[form])
        if n and parts[n - 1].paragraph.gap != one.gap and n + 1 < count and parts[n + 1].paragraph.gap != one.gap:
            add("gap unlike its neighbours'")
        if text and said[text] > 1:
            again = "printed before" if text in met else "printed again below"
            add(again if part.words >= 4 else f"short and {again}")
            met.add(text)
        if part.words >= 2:
            if n and _alike(text, parts[n - 1].text):
                add("like the line above")
            if n + 1 < count and _alike(text, parts[n + 1].text):
                add("like the line below")
        if rows[n] > 1:
            add(_ROW[bisect_right((2, 3, 5, 9, 20), rows[n])])
        if near := controls[min(count, n + 9)] - controls[max(0, n - 8)]:
            add("control of comments near" if near == 1 else "controls of comments near")
        if rhythm[n]:
            add(_RHYTHM[rhythm[n]])
        if known and part.words >= 4:
            _see_words(part, letters[n], form, start <= n < end, known, seen)
        if opening and n >= start + OPENING_PARAGRAPHS and form in _FORM_OPENING:
            shared = len(opening & letters[n])
            add(_FORM_OPENING[form][min(shared, 4)])
        out.append(seen)
    return out


def _see_text(part: Part, text: str, seen: list[str]) -> None:
    """What the words themselves show."""
    if not text:
        return
    first, last = text[0], text[-1]
    if part.ends:
        seen.append("ends: question" if text.rstrip("\"”’'»)").endswith("?") else "ends: sentence")
    elif last in ":：":
        seen.append("ends: colon")
    elif last in ",;-–—":
        seen.append("ends: open")
    elif text.endswith(("...", "…", "[…]", "[...]")):
        seen.append("ends: cut")
    elif last == ")":
        seen.append("ends: bracket")
    else:
        seen.append("ends: word")
    if text.endswith(("...", "…", "[…]", "[...]")):
        seen.append("cut")
    if first.islower():
        seen.append("begins: lower case")
    elif first.isdigit():
        seen.append("begins: digit")
    elif first in "\"“„«‘'":
        seen.append("begins: quotation mark")
    elif not first.isalpha():
        seen.append("begins: sign")
    if part.label:
        seen.append(part.label_name)
        if part.label.opens:
            seen.append("opens a box")
    if part.caption:
        whole = part.caption.caption and part.caption.credit
        seen.append("caption and credit" if whole else "credit" if part.caption.credit else "caption")
    if part.header:
        seen.append(part.header_name)
    if part.named:
        seen.append("a name alone")
    letters = [word for word in text[:300].split() if word[0].isalpha()]
    if letters:
        capitals = sum(word[0].isupper() for word in letters)
        share = bisect_right((0.01, 0.3, 0.6, 0.9), capitals / len(letters))
        seen.append(_CAPITALS[share] if part.words <= 30 else _LONG_CAPITALS[share])
        if text.isupper() and len(text) > 3:
            seen.append("all capitals")
    elif part.words <= 30:
        seen.append("no letters")
    if part.words <= 40:
        if DATE.search(text):
            seen.append("date in it")
        if any(c.isdigit() for c in text):
            if _CLOCK.search(text):
                seen.append("clock time")
            if _AGO.search(text):
                seen.append("time ago")
        if "|" in text or " · " in text or " • " in text:
            seen.append("parted by a sign")
        if US.search(text):
            seen.append("we or you")
        if "@" in text or "." in text[:-1]:
            if _URL.search(text):
                seen.append("address")
            if "@" in text:
                seen.append("at sign")
        if "©" in text:
            seen.append("copyright sign")
        if "/" in text:
            seen.append("slash")
        if "!" in text:
            seen.append("cry")
    if part.words >= 6 and (found := consent_words(text)):
        seen.append("consent: 1" if found == 1 else "consent: 2" if found == 2 else "consent: more")
    if 8 <= part.words <= 120 and first.isupper() and _ABOUT_WRITER.match(text):
        seen.append("about a writer")
    if part.words > 6 and first.isalnum() and _DATED.match(text):
        seen.append("begins: date")
    if any(mark in text for mark in _SPEECH):
        seen.append("speech, prose" if part.prose else "speech")


def _alike(a: str, b: str) -> bool:
    """True where one line begins as the other does: a picture's alternative text and its caption."""
    length = min(len(a), len(b), 40)
    return a == b or (length >= 20 and a[:length] == b[:length])


def _rhythm(forms: list[str]) -> list[int]:
    """For each paragraph the length of the pattern that its neighbours repeat: title, text, title, text; 0 for none.

    A teaser's title and its sentence repeat so, or a product's name, price and description; running text does not.
    """
    count = len(forms)
    out = [0] * count
    for length in (2, 3, 4, 5):
        n = 0
        while n < count - length:
            m = n
            while m < count - length and forms[m] == forms[m + length]:
                m += 1
            if m - n >= 2 * length and len(set(forms[n : n + length])) > 1:
                for k in range(n, m + length):
                    out[k] = out[k] or length
            n = m + 1
    return out


def _usual_indent(parts: list[Part]) -> int:
    """Columns before most of the running text."""
    found = Counter(part.paragraph.indent for part in parts if part.prose and not part.paragraph.glyph)
    return found.most_common(1)[0][0] if found else 0


def _rows(forms: list[str]) -> list[int]:
    """For each paragraph the number of short lines in the row that it stands in; 0 for what is no short line."""
    out = [0] * len(forms)
    n = 0
    while n < len(forms):
        m = n
        while m < len(forms) and forms[m] in _SHORT:
            m += 1
        for k in range(n, m):
            out[k] = m - n
        n = max(m, n + 1)
    return out


def _words_of_run(parts: list[Part], letters: list[set[str]], start: int, end: int) -> dict[str, int]:
    """In how many paragraphs of the run each of its longer words stands."""
    found: Counter[str] = Counter()
    for part, words in zip(parts[start:end], letters[start:end], strict=True):
        if part.prose and not part.label:
            found.update(words)
    return found


def _words_of_opening(parts: list[Part], letters: list[set[str]], start: int, end: int) -> set[str]:
    """The long words of the run's first paragraphs."""
    pairs = zip(parts[start:end], letters[start:end], strict=True)
    first = [words for part, words in pairs if part.prose and not part.label][:OPENING_PARAGRAPHS]
    return {word for words in first for word in words if len(word) >= LONG_WORD}


def _see_words(part: Part, words: set[str], form: str, inside: bool, known: dict[str, int], seen: list[str]) -> None:
    """How many of its longer words the run has; its own paragraph aside."""
    if len(words) < 3:
        return
    least = 2 if inside and part.prose and not part.label else 1
    shared = sum(known.get(word, 0) >= least for word in words)
    share = bisect_right((0.05, 0.15, 0.3, 0.45, 0.6), shared / len(words))
    seen.append(_SHARED[share])
    seen.append(_FORM_SHARED[form, share])
