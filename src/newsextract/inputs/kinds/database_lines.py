"""Lines of an export: pages, paragraphs, and where the text of a document ends and the fields behind it begin."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.inputs.kinds.database_fields import COPYRIGHT

_PAGE_LINE: Final = pattern(
    r"\s*(?:Page|Seite|Página|Pagina) \d{1,5}(?: (?:of|von|de|sur|di|van) \d{1,5})?(?:\s*©.*)?\s*$"
)
WIDEST: Final = 100
"""Characters of the longest line of a text that was broken into lines."""
_ENDS: Final = (".", "!", "?", '"', "”", "»", ")", ":", "’", "…")
_MOST_CONTINUED: Final = 12
"""Paragraphs that the value of a field behind the text may have: captions of many pictures."""
Labels = Callable[[str], "tuple[str, str] | None"]


class Paragraph(NamedTuple):
    """Lines between blank ones, with the field that its label names."""

    lines: list[str]
    field: str | None = None
    begun: str = ""

    @property
    def value(self) -> str:
        """What stands behind the label, and in the lines below it."""
        if self.field is None:
            return ""
        return " ".join([self.begun, *(line.strip() for line in self.lines[1:])]).strip()

    @property
    def text(self) -> str:
        return " ".join(line.strip() for line in self.lines)


def clean_lines(text: str) -> list[str]:
    """The lines of a text without those that only number its pages."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").lstrip("\ufeff").split("\n")
    return without_pages(lines)


def without_pages(lines: Iterable[str]) -> list[str]:
    """Lines without those that only number the pages."""
    return [line for line in lines if not (len(line) < 120 and line.strip() and _PAGE_LINE.match(line))]


def grouped(lines: Iterable[str], labels: Labels, *, each: bool = False) -> list[Paragraph]:
    """Paragraphs with their fields; a line that begins with a label begins one.

    each  true where each line is a paragraph
    """
    out: list[Paragraph] = []
    open_ = False
    for line in lines:
        if not line.strip():
            open_ = False
            continue
        found = labels(line)
        if found is not None:
            out.append(Paragraph([line], *found))
        elif open_ and (not each or (out[-1].field is not None and not out[-1].begun and len(out[-1].lines) == 1)):
            out[-1].lines.append(line)
        else:
            out.append(Paragraph([line]))
        open_ = True
    return out


def tail_start(paragraphs: Sequence[Paragraph], begin: int) -> int:
    """Index of the first of the fields behind the text, which begins at ``begin``.

    From there on all paragraphs have a label or are a notice of copyright; the value of a field about pictures, and of
    notes, may have several paragraphs. A label inside the text has text below it, and begins nothing.
    """
    start, waiting = len(paragraphs), 0
    for n in range(len(paragraphs) - 1, begin - 1, -1):
        one = paragraphs[n]
        if one.field is not None:
            if waiting and one.field not in ("graphic", ""):
                break
            start, waiting = n, 0
        elif COPYRIGHT.match(one.lines[0]) and not waiting:
            start = n
        else:
            waiting += 1
            if waiting > _MOST_CONTINUED:
                break
    return start


def without_rest(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Paragraphs without what stands behind the date of loading and is no field: what a search was for, page heads."""
    loaded = max((n for n, one in enumerate(paragraphs) if one.field == "load_date" and one.value), default=None)
    if loaded is None:
        return list(paragraphs)
    rest = (one for one in paragraphs[loaded + 1 :] if one.field is not None or COPYRIGHT.match(one.lines[0]))
    return [*paragraphs[: loaded + 1], *rest]


def collect(paragraphs: Iterable[Paragraph], fields: dict[str, list[str]]) -> None:
    """Adds the values of labelled paragraphs, and of the paragraphs below them, to the fields."""
    last = ""
    for one in paragraphs:
        if one.field is not None:
            last = one.field
            if one.value:
                fields.setdefault(last, []).append(one.value)
        elif COPYRIGHT.match(one.lines[0]):
            fields.setdefault("copyright", []).append(one.text)
            last = ""
        elif last == "graphic":
            fields.setdefault(last, []).append(one.text)


def joined(lines: Sequence[str]) -> list[str]:
    """The paragraphs of a text: its lines, or what stands between blank lines where lines were broken at a width."""
    widest = max((len(line.strip()) for line in lines), default=0)
    inside = [line.rstrip() for line, below in itertools.pairwise(lines) if line.strip() and below.strip()]
    broken = widest <= WIDEST and sum(not line.endswith(_ENDS) for line in inside) * 2 > len(inside)
    if not broken:
        return [line.strip() for line in lines if line.strip()]
    out: list[list[str]] = []
    open_ = False
    for n, line in enumerate(lines):
        words = line.strip()
        if not words:
            open_ = False
            continue
        if open_:
            out[-1].append(words)
        else:
            out.append([words])
        following = lines[n + 1].strip() if n + 1 < len(lines) else ""
        room = widest - len(words) > len(following.partition(" ")[0]) + 1
        open_ = not (room and words.endswith(_ENDS))
    return [" ".join(pieces) for pieces in out]

