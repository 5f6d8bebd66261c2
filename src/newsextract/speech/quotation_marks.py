"""Quotation marks paired into spans, line by line.

One state machine reads the marks of a line from left to right; what it remembers is the mark that is open.
A quotation that runs over several paragraphs (a mark at each opening, a closing one only at the last) gives
one span a paragraph, tied by ``continues``. Marks inside an open quotation make no spans of their own.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern

_OPENING: Final = "“„‟«"
_CLOSING: Final = "”»"

# Matches each mark of: “a” "a" „a“ «a» ''a'' 'a' ‘a’ ‚a‘, and the last one of: the boys' team.
# Must not match the apostrophe of: don't, rock'n'roll.
# It begins with one set of signs, for which a search passes over other text quickly; what else must hold comes behind.
_MARK: Final = pattern(
    r"[\"“”„‟«»'`‘’‚](?:(?<=[\"“”„‟«»])|(?<=')'(?!'(?!'))|(?<=`)`"
    r"|(?<=['‘‚])(?<!\w['‘‚])(?=[\w\"“…\[$£€#@(])|(?<=[^\s'‘‚]['’‘])(?!\w))"
)
# Matches the two commas that Dutch papers print for „, as in: ,,Tekst''  Must not match those of: a,,b
_COMMAS: Final = pattern(r"(?<![^\s(\[\"“‘']),,(?=[^\s,])")
_WORD: Final = pattern(r"\w+")
_BEFORE_OPENING: Final = frozenset(" \t\xa0\u202f\n([{—–-/‘'’")
_DEEPEST: Final = 2
"""Marks inside marks; more is a row of opening marks that nothing closes."""
_SIGNS: Final = frozenset(",.!?")
_SINGLE_BEFORE: Final = frozenset("'‘’")
_AHEAD_OF_WORDS: Final = frozenset("\"“„«[($£€#@…¿¡")
_MARKS_AHEAD: Final = 200
"""Marks that are looked at for the end of a quotation in single marks: keeps hostile text linear."""
_MARKS_OF_PROSE: Final = 10_000
"""Marks of one line from which on it is not prose, and has no quotations."""
_LINE: Final = pattern(r"[^\n]+")
_MOST_UNMARKED: Final = 6
"""Paragraphs without marks between the first and the last of a quotation: more are an opening mark by mistake."""
_FEET: Final = pattern(r"\d['’]\d+$")


class Span:
    """Words between quotation marks, within one line.

    start, end              the words, marks and surrounding space left out
    outer_start, outer_end  with the marks
    line_start, line_end    the line that holds them
    closed                  a closing mark was found
    continues               the same quotation as the span before, across a paragraph break
    named                   a name that nobody said (``marked_names``)
    """

    __slots__ = ("closed", "continues", "end", "line_end", "line_start", "named", "outer_end", "outer_start", "start")

    def __init__(self, inner: tuple[int, int], outer: tuple[int, int], line: tuple[int, int], closed: bool) -> None:
        self.start, self.end = inner
        self.outer_start, self.outer_end = outer
        self.line_start, self.line_end = line
        self.closed = closed
        self.continues = False
        self.named = False


_Mark = tuple[int, int, str]
"""Start, end and kind: "open", "close", "either" for double marks; "single open", "single close", "single both"."""


def find_spans(text: str, language: str | None = None) -> list[Span]:
    """The quotations of a text in order, marks of every common style.

    language  BCP 47 tag of the text; only words that begin with an apostrophe depend on it
    """
    if ",," in text:
        text = _COMMAS.sub("„ ", text)  # as long as before
    spans: list[Span] = []
    stopped = 0  # where the last line with marks ended
    open_before = False  # inside a quotation
    found = _MARK.search(text)
    elided = _elided(languages.known(language)) if found else frozenset()
    while found is not None:
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        found = _MARK.search(text, end)
        between = text[stopped:start].strip("\n")
        passed = stopped
        stopped = end
        if text.startswith("- ", start):
            start += 2
        marks = _marks(text, start, end, elided)
        if open_before and between:  # lines without marks
            closes = bool(marks) and marks[0][2] == "close" and marks[0][0] > start
            middle = _lines_between(text, passed, start) if closes and _runs_on_unmarked(language) else []
            spans += middle
            open_before = bool(middle)
        if not marks or len(marks) == _MARKS_OF_PROSE:
            open_before = False
            continue
        line = list(_spans_of_line(text, (start, end), marks, open_before, _goes_on(text, end)))
        if line and open_before and text[start : line[0].start].strip(" \t\xa0\u202f\"“„‟«»'‘`") == "":
            line[0].continues = True
        open_before = bool(line) and not line[-1].closed
        spans += line
    return spans


def unread_lines(text: str, language: str | None = None) -> int:
    """How many lines ``find_spans`` gives no quotations of, because they have too many marks."""
    if len(text) < _MARKS_OF_PROSE:
        return 0
    elided = _elided(languages.known(language))
    long = (line.span() for line in _LINE.finditer(text) if line.end() - line.start() >= _MARKS_OF_PROSE)
    return sum(len(_marks(text, start, end, elided)) == _MARKS_OF_PROSE for start, end in long)


def _runs_on_unmarked(language: str | None) -> bool:
    return languages.speech_words(language).MARKS_AT_ENDS


def _lines_between(text: str, start: int, end: int) -> list[Span]:
    """The paragraphs between two offsets, each the middle of one quotation; none where they are too many for one."""
    found = [line.span() for line in _LINE.finditer(text, start, end)]
    if len(found) > _MOST_UNMARKED:
        return []
    spans = [Span(line, line, line, False) for line in found]
    for one in spans:
        one.continues = True
    return spans


@functools.cache
def _elided(tags: tuple[str, ...]) -> frozenset[str]:
    """Words that begin with an apostrophe; none that the language of the text, the first, has without: Dutch "er"."""
    every = frozenset(word for tag in tags for word in languages.words(tag).ELIDED.split())
    if not tags:
        return every
    own = languages.words(tags[0])
    return every - (frozenset(own.COMMON.split()) - frozenset(own.ELIDED.split()))


def _goes_on(text: str, end: int) -> bool:
    """Whether the next line begins with a single mark."""
    while end < len(text) and text[end] == "\n":
        end += 1
    return end < len(text) and text[end] in "'‘"


def _marks(text: str, start: int, end: int, elided: frozenset[str]) -> list[_Mark]:
    """The marks of a line in order, up to ``_MARKS_OF_PROSE``."""
    out: list[_Mark] = []
    for found in _MARK.finditer(text, start, end):
        i, j = found.span()
        kind = _kind(text, i, j, start, end, elided)
        if kind == "close" and out and out[-1][1] == i and out[-1][2] == "open" and text[j : j + 1].isalnum():
            out[-1] = (out[-1][0], j, "open")  # “”It is old,” said Reed: two marks by mistake
        elif kind:
            out.append((i, j, kind))
            if len(out) == _MARKS_OF_PROSE:
                break
    return out


def _kind(text: str, i: int, j: int, start: int, end: int, elided: frozenset[str]) -> str:
    """What the mark ``text[i:j]`` is in its line; "" for the sign of feet and for a mark that does nothing."""
    mark = text[i:j]
    before = text[i - 1] if i > start else "\n"
    after = text[j] if j < end else "\n"
    if mark in "'‘‚":
        if after.isalnum() or after in "\"“…[$£€#@(":
            word = _WORD.match(text, j)
            if before in _BEFORE_OPENING and not (word and (word[0].lower() in elided or _is_decade(word[0]))):
                return "single open"
        if mark == "‘" and not (before.isspace() or after.isalnum()):
            return "single close"  # ‚a‘
        if mark == "'":
            joined = before in ".!?" and after.isupper()  # a paragraph break was lost: the end.'Next begins
            return "single both" if joined else "single close"
        return ""
    if mark == "’":
        return "single close"
    if mark == '"' and before.isdigit() and not after.isalnum() and _FEET.search(text, max(start, i - 6), i):
        return ""  # 6'2"
    opens = before in _BEFORE_OPENING and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if mark == "“" and before in _SINGLE_BEFORE and not after.isalnum() and after not in _AHEAD_OF_WORDS:
        return "close"  # ‚a‘“, said Reed
    if mark == "“" and before == after == " " and i - 2 >= start and text[i - 2] in _SIGNS:
        return "either"  # “It is old, “ said Reed
    if mark in _OPENING:
        return "close" if closes and not opens and before not in _BEFORE_OPENING else "open"
    if mark in _CLOSING:
        return "open" if before in " \n(" and after.isalnum() else "close"
    if opens and not closes:
        return "open"
    return "close" if closes and not opens else "either"


def _is_decade(word: str) -> bool:
    return len(word) in (2, 3) and word[:2].isdigit() and word[2:] in ("", "s")


def _spans_of_line(
    text: str, line: tuple[int, int], marks: list[_Mark], open_before: bool, goes_on: bool
) -> Iterator[Span]:
    """``open_before``: the line before left a quotation open; ``goes_on``: the next line begins with a single mark."""
    start, end = line
    opened: tuple[int, int] | None = None
    if open_before and marks[0][2] == "close" and marks[0][0] > start:
        opened = (start, start)  # closed here without having been opened again
    skip = 0
    for number, (at, after, kind) in enumerate(marks):
        if number < skip or kind == "single close" or (kind == "single both" and skip == 0):
            continue
        if kind in ("single open", "single both"):
            if opened is None:
                last = all(mark[2] != "single open" for mark in marks[number + 1 : number + _MARKS_AHEAD])
                may_run_on = last and (goes_on or (open_before and at == start))
                close = _single_close(text, marks, number, may_run_on)
                if close is not None:
                    yield from _span(text, line, (at, after), marks[close][:2])
                    skip = close if marks[close][2] == "single both" else close + 1
                elif may_run_on and (at == start or text[at - 2] in ":,.!?"):
                    yield from _span(text, line, (at, after), (end, end), closed=False)
                    return
            continue
        if kind == "either":
            kind = "open" if opened is None else "close"
        if kind == "open":
            if opened is not None:
                rest = [mark[2] for mark in marks[number + 1 : number + 3]]
                outer = _outer_close(marks, number)
                if outer >= 0 or (rest == ["close"] and opened[1] <= start + 2):
                    skip = max(outer, number + 2)  # double marks inside double marks
                    continue
                yield from _span(text, line, opened, (at, at), closed=False)
            opened = (at, after)
        elif opened is not None:
            yield from _span(text, line, opened, (at, after))
            opened = None
    if opened is not None:
        yield from _span(text, line, opened, (end, end), closed=False)


def _outer_close(marks: list[_Mark], number: int) -> int:
    """Index of the mark that closes what was open before the mark at ``number`` opened; -1 where none does.

    Of "The difference between "free" and "bred" is small" that is the last one: each before it closes an inner one.
    """
    depth = 2
    for index in range(number + 1, min(len(marks), number + _MARKS_AHEAD)):
        kind = marks[index][2]
        if kind not in ("open", "close"):
            if kind == "either":
                return -1
            continue
        depth += 1 if kind == "open" else -1
        if depth == 0:
            return index
        if depth > _DEEPEST:
            return -1
    return -1


def _single_close(text: str, marks: list[_Mark], number: int, may_run_on: bool) -> int | None:
    """Index of the mark that closes a single quotation: before the next one opens, best after punctuation.

    A plural possessive ('the boys' team') looks like a closing mark, so one after an s is second choice, and
    none for a quotation that may run on into the next paragraph.
    """
    double_open = False
    fallback: int | None = None
    for index in range(number + 1, min(len(marks), number + _MARKS_AHEAD)):
        at, _, kind = marks[index]
        if kind == "single open":
            if not double_open:
                break
        elif kind not in ("single close", "single both"):
            double_open = not double_open
        elif not double_open:
            before = text[at - 1]
            if before in ".,!?…":
                return index
            if may_run_on and before == "s":
                continue
            if fallback is None or (text[marks[fallback][0] - 1] == "s" and before != "s"):
                fallback = index
    return fallback


def is_nickname(text: str, start: int, end: int) -> bool:
    """True for the marks of: Thomas "Tiny" Rask."""
    if not 4 < end - start < 24 or not text[start + 1].isupper() or not text[start + 1 : end - 1].isalpha():
        return False
    if text[start - 1 : start] != " " or text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    given = text[max(0, start - 20) : start - 1].rpartition(" ")[2].rpartition("\n")[2]
    return len(given) > 1 and given[0].isupper() and given.isalpha()


def _span(
    text: str, line: tuple[int, int], opening: tuple[int, int], closing: tuple[int, int], *, closed: bool = True
) -> Iterator[Span]:
    start, end = opening[1], closing[0]
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(map(str.isalnum, text[start:end])) and not is_nickname(text, opening[0], closing[1]):
        yield Span((start, end), (opening[0], closing[1]), line, closed)
