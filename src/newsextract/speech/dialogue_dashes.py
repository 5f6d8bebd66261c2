"""What dashes say in dialogue: —No hay agua —dijo Ana Ruiz—. Nada de nada.

A dash opens what somebody says; the next one opens the clause that tells who, and one behind that the rest.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.quotation_marks import Span

_DASH: Final = "—–―"
# A list item is printed with a hyphen, and one that opens with a dash is dialogue, or nothing.
_OPENS: Final = pattern(
    rf"(?:^- |(?:^|(?<=[.!?…:] )|(?<=[.!?…:]\xa0))[{_DASH}][ \xa0\u202f]?)(?=[\w¿¡«“\"…])", re.MULTILINE
)
_OPENS_LINE: Final = pattern(rf"^(?:- |[{_DASH}][ \xa0\u202f]?)(?=[^\W\d_a-z]|[¿¡])", re.MULTILINE)
_MARKS: Final = "«“”„\"‘'"
_ENDS_SPEECH: Final = ".?!…"
# What opens the clause: " —dijo", ", — сказал", "? demande-t-elle", ", säger"; must not match the dash of: 1990–1995.
_CLAUSE: Final = pattern(rf"[ \xa0\u202f,][{_DASH}][ \xa0\u202f]?(?=[^\W\d_])|(?<=[?!…,])[ \xa0](?=[^\W\d_])")
_REST: Final = pattern(rf"[ \xa0\u202f]?[{_DASH}][.,:;]?[ \xa0\u202f]?|(?<=\.)[ \xa0][{_DASH}][ \xa0]")
# Where the next sentence begins, with a dash or without one; must not match the full stop of: J. Berg  dr. Berg
_NEXT_SENTENCE: Final = pattern(rf"(?<=\w\w\w[.!?…])[ \xa0](?:[{_DASH}][ \xa0\u202f]?)?(?=[^\W\d_a-z]|\d)")
# Where the writer tells on behind a clause, and where speech opens again behind that.
_TOLD_ON: Final = pattern(r"(?<=\w\w\w[.!?…])[ \xa0](?=[^\W\d_a-z])")
_OPENS_AGAIN: Final = pattern(rf"(?<=[.!?…:])[ \xa0][{_DASH}][ \xa0\u202f]?(?=[^\W\d_a-z]|[¿¡…])")
_WORD: Final = pattern(r"[^\W\d_]+")
_VERB_WITHIN: Final = 4
"""Words of the clause in which its verb, or the name of the speaker, stands."""
_LONGEST_LINE: Final = 10_000
_OPENINGS_TRIED: Final = 3
"""Dashes of one line that are tried as its first one: keeps hostile text linear."""
_PARTS: Final = 12
"""Parts of one line that are read."""


def dialogue_spans(
    text: str, taken: Sequence[Span], verbs: frozenset[str], *, runs_on: bool = False, verb_near: bool = False
) -> list[Span]:
    """``taken`` and what dashes set off besides, in order; ``verbs`` are forms of verbs of speech.

    verb_near  the verb stands right behind the dash, so that points of a list are told from dialogue by it
    runs_on  what follows the sentence of the clause is speech too, without a dash: "– Ja, säger Anna Berg. Tack."
    """
    out = list(taken)
    quoted: set[int] = {span.line_start for span in taken}
    lines: set[int] = set()
    tried: dict[int, int] = {}
    for found in _OPENS.finditer(text):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        if start in lines or end - start > _LONGEST_LINE:
            continue
        inside = start in quoted and found.start() > start
        if start in quoted and (text[found.end()] in _MARKS or (inside and _is_quoted(taken, found.start()))):
            continue  # – «No hay agua», dijo Ana
        tried[start] = tried.get(start, 0) + 1
        if tried[start] > _OPENINGS_TRIED:
            continue
        listed = inside or (verb_near and _is_listed(text, start, end))  # beside marks only a verb of speech tells it
        parts = list(_parts(text, found.end(), end, verbs, runs_on=runs_on, listed=listed))
        if parts:
            lines.add(start)
            if start in quoted:  # marks within what is said; a name in marks within the clause stays
                out = [span for span in out if not _is_within(span, parts)]
            opened = found.start()
            for first, last in parts:
                out.append(Span((first, last), (opened, last), (start, end), True))
                opened = first
            _close_outer(text, out, len(parts))
    if lines:
        out += _lines_alone(text, lines | quoted)
    return sorted(out, key=lambda span: span.start) if lines else out


def _is_quoted(taken: Sequence[Span], at: int) -> bool:
    index = bisect_right(taken, at, key=_begins) - 1
    return index >= 0 and at < taken[index].outer_end


def _begins(span: Span) -> int:
    return span.outer_start


def _is_within(span: Span, parts: Sequence[tuple[int, int]]) -> bool:
    return any(first <= span.outer_start and span.outer_end <= last for first, last in parts)


def is_dash_line(text: str, span: Span) -> bool:
    """True for a line of speech that a dash opens."""
    start = span.outer_start
    return start == span.line_start and text[start] in _DASH + "-" and span.outer_end >= span.line_end


def _lines_alone(text: str, told: set[int]) -> Iterator[Span]:
    """Lines of speech without a clause, in a text where other lines have one: "– Nej. Aldrig."."""
    for found in _OPENS_LINE.finditer(text):
        start, end = found.start(), text.find("\n", found.end())
        end = end if end >= 0 else len(text)
        last = _trimmed(text, found.end(), end)
        listed = text[start] == "-"  # in a list only beside a line that has one
        if listed and end + 1 not in told and text.rfind("\n", 0, max(start - 1, 0)) + 1 not in told:
            continue
        if start not in told and end - start <= _LONGEST_LINE and text[last - 1] in _ENDS_SPEECH:
            yield Span((found.end(), last), (start, last), (start, end), True)


def _close_outer(text: str, out: list[Span], number: int) -> None:
    """Set where each part begins with its dash: behind the clause before."""
    for index in range(len(out) - number + 1, len(out)):
        start = out[index].start
        while start > out[index - 1].end and (text[start - 1].isspace() or text[start - 1] in _DASH):
            start -= 1
        out[index].outer_start = start


def _is_listed(text: str, start: int, end: int) -> bool:
    """True for a line with a hyphen right above or below another one: most such lines are the points of a list."""
    if not text.startswith("- ", start):
        return False
    above = text.rfind("\n", 0, max(start - 1, 0)) + 1
    return text.startswith("- ", end + 1) or (above < start and text.startswith("- ", above))


def _parts(
    text: str, start: int, end: int, verbs: frozenset[str], *, runs_on: bool, listed: bool
) -> Iterator[tuple[int, int]]:
    """What is said in a line from ``start`` on, without the clauses; nothing where no clause tells who speaks.

    listed  only a verb behind the dash and one word tells it: "- Rząd – zdaniem Nowaka – czeka" is a point of a list
    """
    for _ in range(_PARTS):
        clauses = (one for one in _CLAUSE.finditer(text, start, end) if _tells(text, one, end, verbs, listed=listed))
        clause = next(clauses, None)
        if clause is None:
            return
        yield (start, _trimmed(text, start, clause.start()))
        rest = (_NEXT_SENTENCE if runs_on else _REST).search(text, clause.end(), end)
        told = None if runs_on or rest is None else _TOLD_ON.search(text, clause.end(), rest.start())
        if told is not None:
            rest = _OPENS_AGAIN.search(text, told.end(), end)  # "– Nie – mówi Anna Lis. Czeka. – To trudne – dodaje."
        if rest is None or not text[rest.end() : end].strip():
            return
        start = rest.end()
        if told is not None:
            continue
        if not any(_tells(text, one, end, verbs, listed=listed) for one in _CLAUSE.finditer(text, start, end)):
            yield (start, _trimmed(text, start, end))
            return


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _tells(text: str, found: re.Match[str], end: int, verbs: frozenset[str], *, listed: bool) -> bool:
    """Whether a clause begins here: with a small letter, and a verb of speech or a name near."""
    first = text[found.end()]
    if not first.islower():
        return False
    words = [one[0] for one, _ in zip(_WORD.finditer(text, found.end(), end), range(_VERB_WITHIN), strict=False)]
    reach = 1 if text[found.start() - 1] == "," else 2 if listed else 3  # a comma alone stands between other words too
    if any(word.lower() in verbs for word in words[:reach]):
        return True
    behind_dash = not listed and any(sign in _DASH for sign in found[0])
    return behind_dash and any(word[0].isupper() for word in words[1:])
