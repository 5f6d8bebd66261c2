"""Europresse: publication, section with date and page, headline, author, text, copyright, "news·20190301·LM·0123"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds.database_lines import joined
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.kinds.dates_as_stated import readable_date

NUMBER: Final = pattern(r"\s*(?P<id>[a-z]{2,8}[·•](?:19|20)\d{6}[·•][A-Z0-9_]{1,12}[·•][\w·•-]{1,80})\s*$")
"""What closes a document: its kind, its date, the code of its source and its number."""
_TAIL: Final = pattern(
    r"\s*(?:Cet article est paru dans\b|This article appeared in\b|Note\(s\) ?:|Illustration\(s\) ?:|Encadré\(s\) ?:"
    r"|© ?(?:19|20)\d\d|(?:©|\(c\)) |Copyright\b|Tous droits réservés|Le présent document est protégé|Référence ?:"
    r"|Certificat (?:émis|Licence)|Document Europresse|Catégorie\(s\)|Mots-clés ?:|Sujets? ?:)",
    re.I,
)
_PICTURE: Final = pattern(r"\s*Illustration\(s\) ?:\s*(?P<words>.*)$")
_PAGE: Final = pattern(r",? (?:p\.|page|pages|pp\.) ?(?P<page>[\w-]{1,20}(?:, ?[\w-]{1,20}){0,6})\s*$", re.I)
_DAY: Final = pattern(
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?=\S)",
    re.I,
)
_NAMES: Final = pattern(
    rf"[{CAPITALS}][\w.'’-]+(?:,? (?:[{CAPITALS}(][\w.'’)-]*|de|du|la|le|van|von|et|and|à)){{0,9}}\s*$"
)
_LONGEST_HEAD: Final = 160
_MOST_TAIL: Final = 30
"""Lines behind the text."""


def holds(lines: Sequence[str]) -> bool:
    """True where a line is the number that closes a document."""
    return any(len(line) < _LONGEST_HEAD and NUMBER.match(line) for line in lines)


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    number, chunk = 0, list[str]()
    for line in lines:
        found = NUMBER.match(line) if len(line) < _LONGEST_HEAD else None
        chunk.append(line)
        if found:
            number += 1
            yield _document(str(number), chunk[:-1], found["id"], limit)
            chunk = []
    if _dated(chunk) is not None:  # the last document is cut
        yield _document(str(number + 1), chunk, "", limit)


def _dated(lines: list[str]) -> int | None:
    """Index of the line with the date: "Économie, vendredi 1 mars 2019, p. 12"."""
    for n, line in enumerate(lines):
        if len(line) < _LONGEST_HEAD and line.strip() and readable_date(_date(line), only=True):
            return n
    return None


def _date(line: str) -> str:
    words = _PAGE.sub("", line.strip())
    found = _DAY.search(words)
    return words[found.start() :] if found else words.rpartition(",")[2] if words.count(",") == 1 else words


def _document(number: str, lines: list[str], own: str, limit: int) -> Part:
    fields: dict[str, list[str]] = {"document_id": [own]} if own else {}
    dated = _dated(lines)
    begin = 0
    if dated is not None:
        fields.update(of_header(lines[dated]))
        above = [one.strip() for one in lines[:dated] if one.strip()]
        fields["publisher"] = above[-1:]
        begin = dated + 1
    filled = [n for n in range(begin, len(lines)) if lines[n].strip()]
    if filled:
        fields["headline"] = [lines[filled[0]].strip()]
        begin = filled.pop(0) + 1
    if len(filled) > 1 and len(lines[filled[0]]) < 100 and _NAMES.match(lines[filled[0]].strip()):
        fields["byline"] = [lines[filled[0]].strip()]
        begin = filled[0] + 1
    text, tail = without_tail(lines[begin:])
    fields.update(tail)
    surname_first = any("," in name for name in fields.get("byline", ()))
    return document(number, fields, joined(text), surname_first=surname_first, limit=limit)



def of_header(line: str) -> dict[str, list[str]]:
    """Section, date and page of the line above the headline."""
    line = line.strip()
    found = _PAGE.search(line)
    section = _PAGE.sub("", line).replace(_date(line), "").strip(" ,")
    fields = {"page": [found["page"]] if found else [], "date_published": [_date(line)], "section": [section]}
    return {name: values for name, values in fields.items() if values and values[0]}


def without_tail(lines: list[str]) -> tuple[list[str], dict[str, list[str]]]:
    """The lines of the text, and the pictures and the copyright that stand below them."""
    last = [n for n, line in enumerate(lines) if line.strip()][-_MOST_TAIL:]
    end = next((n for n in last if _TAIL.match(lines[n])), len(lines))
    fields: dict[str, list[str]] = {}
    for line in lines[end:]:
        if found := _PICTURE.match(line):
            fields.setdefault("graphic", []).append(found["words"])
        elif line.strip().startswith(("©", "Copyright", "(c)")):
            fields.setdefault("copyright", []).append(line.strip())
    return lines[:end], fields
