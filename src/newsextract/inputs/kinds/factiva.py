"""Factiva, as it is printed: headline, "By ...", "312 words", date, source, code, language, copyright, text, number.

    A headline
    By Ann Field
    312 words
    12 February 2020
    Reuters News
    LBA
    English
    (c) 2020 Reuters Limited
    text
    Document LBA0000020200212eg2c003xk

The form with codes before each field is in ``factiva_codes.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import factiva_codes
from newsextract.inputs.kinds.database_fields import COPYRIGHT, WORDS
from newsextract.inputs.kinds.database_lines import joined
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.kinds.dates_as_stated import readable_date

NUMBER: Final = pattern(
    r"\s*(?:Document|Dokument|Documento) (?P<id>[A-Z][A-Z0-9]{3,12}(?:19|20)\d{6}[a-z0-9]{5,14})\s*$"
)
"""What closes a document: the code of its source, its date, and its number."""
_TIME: Final = pattern(r"\s*\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?(?: [A-Z]{2,5})?\s*$", re.I)
_CODE: Final = pattern(r"\s*[A-Z][A-Z0-9]{1,9}\s*$")
_PAGE: Final = pattern(
    r"\s*(?:(?:Page |Pg\. ?|p\. ?|S\. ?|Seite )?(?P<page>[A-Z]{0,3}\d{1,4}(?:[,-] ?[A-Z]{0,3}\d{1,4})*))\s*$"
)
_BY: Final = pattern(rf"\s*(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Da|Door|DOOR)\s+[{CAPITALS}]")
_NAMES: Final = pattern(
    rf"\s*[{CAPITALS}][\w.'’-]+(?:,? (?:[{CAPITALS}][\w.'’-]*|van|der|den|de|la|von|and|und|et|y|e|&)){{1,6}}\s*$"
)
_REST: Final = pattern(r"\s*(?:Search Summary|Suchzusammenfassung|Résumé de la recherche|Resumen de la búsqueda)\s*$")
_LANGUAGES: Final = frozenset(
    "english german french spanish italian dutch portuguese swedish danish norwegian polish russian japanese chinese "
    "englisch deutsch französisch spanisch italienisch anglais allemand français espagnol italien inglés alemán "
    "francés "
    "español inglese tedesco francese spagnolo italiano engels duits frans nederlands português turkish arabic".split()
)
_MOST_HEAD: Final = 12
_LONGEST_BY: Final = 120


def holds(lines: Sequence[str]) -> bool:
    """True where a length stands above a date, and a language or a copyright below; or fields with codes."""
    if factiva_codes.holds(lines):
        return True
    for n in _lengths(lines):
        below = [line for line in lines[n : n + 3 * _MOST_HEAD] if line.strip()][:_MOST_HEAD]
        if any(COPYRIGHT.match(line) or line.strip().casefold() in _LANGUAGES for line in below):
            return True
    return False


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    if factiva_codes.holds(lines):
        yield from factiva_codes.documents(lines, limit)
        return
    lines = list(lines)
    rest = next((n for n in reversed(range(len(lines))) if len(lines[n]) < 60 and _REST.match(lines[n])), None)
    if rest is not None and not any(NUMBER.match(line) for line in lines[rest:] if len(line) < 60):
        lines = lines[:rest]
    begin, heads = 0, list(_lengths(lines))
    ends = {n for n, line in enumerate(lines) if len(line) < 60 and NUMBER.match(line)}
    for number, words in enumerate(heads, 1):
        last = heads[number] if number < len(heads) else len(lines)
        end = next((n for n in range(words, last) if n in ends), None)
        stop = end if end is not None else (last if number == len(heads) else _headline_above(lines, words + 1, last))
        yield _document(str(number), lines[begin:stop], words - begin, lines[end] if end is not None else "", limit)
        begin = stop + (end is not None)


def _lengths(lines: Sequence[str]) -> Iterator[int]:
    """Indexes of lines that are a length and have a date as the next line."""
    for n, line in enumerate(lines):
        if len(line) < 40 and WORDS.match(line):
            below = [one.strip() for one in lines[n + 1 : n + 6] if one.strip()][:2]
            if any(readable_date(one, only=True) for one in below if len(one) < 50):
                yield n


def _headline_above(lines: list[str], begin: int, words: int) -> int:
    """Index of the headline above a length, where no number closes the document before."""
    filled = [n for n in range(begin, words) if lines[n].strip()][-4:]
    if len(filled) > 1 and _is_byline(lines[filled[-1]]):
        return filled[-2]
    return filled[-1] if filled else words


def _is_byline(line: str) -> bool:
    return len(line) < _LONGEST_BY and (_BY.match(line) is not None or _NAMES.match(line) is not None)


def _document(number: str, lines: list[str], words: int, end: str, limit: int) -> Part:
    fields: dict[str, list[str]] = {"length": [lines[words].strip()]}
    above = [line.strip() for line in _own_head(lines[:words])]
    if len(above) > 1 and _is_byline(above[-1]):
        fields["byline"] = [above.pop()]
    if len(above) > 1 and len(above[0].split()) <= 2 < len(above[1].split()):
        fields["section"] = [above.pop(0)]
    fields["headline"] = above[:1]
    fields["subheadline"] = above[1:2]
    begin = _below_length(lines, words + 1, fields)
    if found := NUMBER.match(end):
        fields["document_id"] = [found["id"]]
    return document(number, fields, joined(lines[begin:]), limit=limit)


def _own_head(lines: list[str]) -> list[str]:
    """The last lines above the length without what a cover says above them: at most one blank stretch between."""
    out: list[str] = []
    blank = 0
    for line in reversed(lines):
        if line.strip():
            if blank > 3 and len(out) > 1:
                break
            out.append(line)
            blank = 0
        elif "\u00a0" not in line:
            blank += 1
        if len(out) == 4:
            break
    return out[::-1]


def _below_length(lines: list[str], at: int, fields: dict[str, list[str]]) -> int:
    """Reads date, source, code, page, language and copyright; gives the index of the first line of the text."""
    filled = [n for n in range(at, min(len(lines), at + 3 * _MOST_HEAD)) if lines[n].strip()][:_MOST_HEAD]
    rights = next((n for n in filled if COPYRIGHT.match(lines[n])), None)
    tongue = next((n for n in filled if lines[n].strip().casefold() in _LANGUAGES), None)
    last = rights if rights is not None else tongue
    if last is None:  # damaged: the head ends with the last short line
        last = next((n for n in reversed(filled[:5]) if len(lines[n].strip()) < 40), at)
    for n in [n for n in filled if n <= last]:
        line = lines[n].strip()
        if n == rights:
            fields["copyright"] = [line]
        elif n == tongue:
            fields["language"] = [line]
        elif "date_published" not in fields and readable_date(line, only=True):
            fields["date_published"] = [line]
        elif _TIME.match(line):
            fields["date_published"] = [f"{fields.get('date_published', [''])[0]} {line}".strip()]
        elif "publisher" not in fields:
            fields["publisher"] = [line]
        elif found := _PAGE.match(line):
            fields["page"] = [found["page"]]
        elif not _CODE.match(line):
            fields.setdefault("edition", []).append(line)
    return last + 1
