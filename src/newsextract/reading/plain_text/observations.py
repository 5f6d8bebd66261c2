"""What can be seen of each paragraph of a text, of its neighbours and of its place: what ``sequence`` weighs.

Each observation is a short name ("ends: sentence", "prose > caption"), so that the weights can be read.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import Final

from newsextract.base.folding import letters_in
from newsextract.reading.lines.prose import best_run
from newsextract.reading.plain_text import observation_names as names
from newsextract.reading.plain_text.page_words import page_words
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.picture_lines import is_credit_line
from newsextract.reading.plain_text.text_observations import see_text

OPENING_PARAGRAPHS: Final = 3
"""Paragraphs of running text that open the article: they say what it is about, and so does what follows them."""

LONG_WORD: Final = 6
"""Letters of a word that tells what an article is about."""

WORDS_PASSED: Final = 40
"""Words of running text behind which a header of links or of comments opens a box; above them it is a menu's."""

SHARE_OF_A_PAGE: Final = 0.35
"""Share of paragraphs that are neither running text nor said to be a caption or a byline, from which a text counts as a
whole page and not as an article alone."""

PAGE_PARAGRAPHS: Final = 12
"""Paragraphs that a page has at least; where in a shorter text a paragraph stands says little."""

FIRST_LINES, LINKS_BELOW, COMMENTS_BELOW = 20, 12, 40
"""Paragraphs at the beginning that know their number; paragraphs below a header of links, and of comments, that know of
it."""

_LONGER: Final = 5
"""Letters of a longer word."""
_RUNNING: Final = frozenset(("prose", "sentence", "item prose", "caption", "byline", "date", "heading"))


def form_of(part: Part) -> str:
    """The form of a paragraph: the coarsest that can be said of it, for its neighbours."""
    one = part.paragraph
    if part.label:
        role = part.label.role
        if part.label.reason == "copyright line" and is_credit_line(part):
            return "credit"
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
    if part.ends:
        return "sentence" if part.words >= 4 else "words"
    if part.words >= 25:
        return "long"
    if part.text.endswith((":", "：")):
        return "colon"
    return "title" if part.words >= 5 else "words"


def observe(parts: list[Part], language: str | None) -> list[list[str]]:
    """What is seen of each paragraph, in order."""
    words = page_words(language)
    page = _Page(parts, words.controls)
    out: list[list[str]] = []
    for n, part in enumerate(parts):
        seen = ["any"]
        page.see_neighbours(n, seen)
        page.see_place(n, seen)
        see_text(part, words, seen)
        page.see_setting(n, seen)
        page.see_boxes(n, seen)
        page.see_repeats(n, seen)
        page.see_shared_words(n, seen)
        out.append(seen)
    return out


class _Page:
    """A text as a whole: what is counted once for all paragraphs.

    start, end  the run of paragraphs with the most running text: the article, most of the time
    prose       words of running text before each paragraph
    """

    def __init__(self, parts: list[Part], controls: frozenset[str]) -> None:
        self.parts = parts
        self.count = len(parts)
        self.forms = [form_of(part) for part in parts]
        self.prose = [0]
        for part in parts:
            self.prose.append(self.prose[-1] + (part.words if part.prose else 0))
        self.start, self.end = best_run([part.score for part in parts])
        odd = self.count - sum(form in _RUNNING for form in self.forms)
        is_page = self.count > PAGE_PARAGRAPHS and odd > SHARE_OF_A_PAGE * self.count
        self.kind = "whole page" if is_page else "article alone"
        self.said = Counter(part.text for part in parts if part.text)
        self.met: set[str] = set()
        self.indent = _usual_indent(parts)
        self.letters = [_letters(part) for part in parts]
        run = [n for n in range(self.start, self.end) if parts[n].prose]
        self.known = Counter(word for n in run for word in self.letters[n])
        opening = run[:OPENING_PARAGRAPHS]
        self.opening = {word for n in opening for word in self.letters[n] if len(word) >= LONG_WORD}
        self.controls = [0]
        for part in parts:
            line = part.text.casefold().strip(" ·|()0123456789") if len(part.text) < 20 else ""
            self.controls.append(self.controls[-1] + (line in controls))
        self.rows = _rows(self.forms)
        self.rhythm = _rhythm(self.forms)
        self.related = self.comments = -1  # where the last header of links to other stories, and of comments, stood

    def see_neighbours(self, n: int, seen: list[str]) -> None:
        """The forms of the paragraph and of those around it, and how much running text stands near."""
        form, forms, prose = self.forms[n], self.forms, self.prose
        size = bisect_right(names.SIZES, self.parts[n].words)
        seen += (names.FORM[form], names.WORDS[size], names.FORM_WORDS[form, size])
        seen.append(names.ABOVE[forms[n - 1] if n else "edge", form])
        seen.append(names.BELOW[form, forms[n + 1] if n + 1 < self.count else "edge"])
        seen.append(names.SECOND_ABOVE[forms[n - 2] if n > 1 else "edge"])
        seen.append(names.SECOND_BELOW[forms[n + 2] if n + 2 < self.count else "edge"])
        for reach, before, after in ((3, names.BEFORE, names.AFTER), (10, names.FAR_BEFORE, names.FAR_AFTER)):
            seen.append(before[bisect_right(names.WINDOWS, prose[n] - prose[max(0, n - reach)])])
            seen.append(after[bisect_right(names.WINDOWS, prose[min(self.count, n + reach + 1)] - prose[n + 1])])

    def see_place(self, n: int, seen: list[str]) -> None:
        """Where it stands: in the text, and beside the run."""
        form, kind = self.forms[n], self.kind
        seen.append(names.PASSED[bisect_right(names.SHARES, self.prose[n] / (self.prose[-1] or 1))])
        seen.append(names.KIND_OF_TEXT[kind, form])
        if n < self.start:
            seen.append(names.TO_RUN[bisect_right(names.STEPS, self.start - n)])
            seen += (names.AT_RUN[kind, "before run"], names.WHERE["before", form])
        elif n >= self.end:
            seen.append(names.FROM_RUN[bisect_right(names.STEPS, n - self.end + 1)])
            behind = "right after run" if n == self.end else "after run"
            seen += (names.AT_RUN[kind, behind], names.WHERE["after", form])
        else:
            seen += (names.WHERE["in", form], names.AT_RUN[kind, "in run"])
            if n == self.start:
                seen += ("first of run", names.AT_RUN[kind, "first of run"])
            if n == self.end - 1:
                seen += ("last of run", names.AT_RUN[kind, "last of run"])
        if self.count > PAGE_PARAGRAPHS:
            seen.append(names.PLACE[bisect_right(names.PLACES, n / self.count)])
        if n < FIRST_LINES:
            seen.append(names.FROM_START[bisect_right(names.LINES, n + 1)])

    def see_setting(self, n: int, seen: list[str]) -> None:
        """How it is set: blank lines, indent, marks of a heading, links and pictures."""
        part, one, above = self.parts[n], self.parts[n].paragraph, self.parts[n - 1].paragraph if n else None
        if one.gap == 0:
            seen.append("no blank line above")
        elif one.gap > 2:
            seen.append("blank lines above")
        if above and above.gap != one.gap and n + 1 < self.count and self.parts[n + 1].paragraph.gap != one.gap:
            seen.append("gap unlike its neighbours'")
        if one.indent != self.indent:
            seen.append("set in more" if one.indent > self.indent else "set in less")
        if one.level:
            seen.append(f"level {min(one.level, 3)}")
        if one.quoted:
            seen.append("quoted")
        if one.marked:
            seen.append(f"all {one.marked}")
            if above and above.level == 1:
                seen.append(f"all {one.marked}, below the title")
            if above and above.pictures:
                seen.append(f"all {one.marked}, below a picture")
        if one.pictures:
            seen.append("picture inside")
        if above and above.pictures:
            seen.append("picture above")
        if one.linked >= 0:
            share = bisect_right(names.LINKED_SHARES, one.linked / (len(part.text) or 1))
            seen += (names.LINKED[share], names.FORM_LINKED[self.forms[n], share])

    def see_boxes(self, n: int, seen: list[str]) -> None:
        """The boxes that it may stand in: of links, of comments, a row of short lines."""
        label, form = self.parts[n].label, self.forms[n]
        if label and label.opens and n >= self.start and self.prose[n] - self.prose[self.start] >= WORDS_PASSED:
            self.related = n if label.role == "related" else self.related
            self.comments = n if label.role == "comment" else self.comments
        if self.related >= 0 and 0 < n - self.related <= LINKS_BELOW:
            seen.append(names.SINCE_RELATED[form, bisect_right(names.BELOW_RELATED, n - self.related)])
        if self.comments >= 0 and 0 < n - self.comments <= COMMENTS_BELOW:
            seen.append(names.SINCE_COMMENTS[form])
        if near := self.controls[min(self.count, n + 9)] - self.controls[max(0, n - 8)]:
            seen.append("control of comments near" if near == 1 else "controls of comments near")
        if self.rows[n] > 1:
            seen.append(names.ROW[bisect_right(names.ROW_LENGTHS, self.rows[n])])
        if self.rhythm[n]:
            seen.append(names.RHYTHM[self.rhythm[n]])

    def see_repeats(self, n: int, seen: list[str]) -> None:
        """Whether its words are printed again, or begin as a neighbour's do."""
        part = self.parts[n]
        if part.text and self.said[part.text] > 1:
            again = "printed before" if part.text in self.met else "printed again below"
            seen.append(again if part.words >= 4 else f"short and {again}")
            self.met.add(part.text)
        if part.words >= 2:
            if n and _alike(part.text, self.parts[n - 1].text):
                seen.append("like the line above")
            if n + 1 < self.count and _alike(part.text, self.parts[n + 1].text):
                seen.append("like the line below")

    def see_shared_words(self, n: int, seen: list[str]) -> None:
        """How many of its longer words the run has, its own paragraph aside, and the opening of the run."""
        part, form, words = self.parts[n], self.forms[n], self.letters[n]
        if self.known and len(words) >= 3:
            least = 2 if self.start <= n < self.end and part.prose else 1
            shared = sum(self.known[word] >= least for word in words)
            share = bisect_right(names.SHARED_SHARES, shared / len(words))
            seen += (names.SHARED[share], names.FORM_SHARED[form, share])
        if self.opening and n >= self.start + OPENING_PARAGRAPHS and form in names.FORM_OPENING:
            seen.append(names.FORM_OPENING[form][min(len(self.opening & words), 4)])


def _letters(part: Part) -> set[str]:
    """The longer words of a paragraph."""
    return {word for word in letters_in(part.text.casefold()) if len(word) >= _LONGER} if part.words >= 4 else set()


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
        while m < len(forms) and forms[m] in names.SHORT:
            m += 1
        for k in range(n, m):
            out[k] = m - n
        n = max(m, n + 1)
    return out
