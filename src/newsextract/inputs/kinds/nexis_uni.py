"""Nexis Uni and Lexis Advance: title, publication, date, copyright, "Section:", "Length:", "Byline:", "Body", text,
"Classification", "Load-Date:", "End of Document". A list of the documents may stand before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import database_fields as labels
from newsextract.inputs.kinds.database_lines import collect, grouped, joined, tail_start, without_rest
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.kinds.dates_as_stated import readable_date

_END: Final = pattern(
    r"\s*(?:End of Document|Fin du document|Ende des Dokuments|Dokumentende|Einde van (?:het )?document"
    r"|Fin del documento"
    r"|Fine del documento|Fim do documento)\s*$",
    re.I,
)
_BODY: Final = pattern(r"\s*(?:Body|Corps|Text|Texte|Haupttext|Cuerpo|Corpo|Testo)\s*$")
_LENGTH: Final = pattern(r"\s*(?:Length|Longueur|Länge|Lengte|Longitud|Lunghezza|Comprimento):\s*(?P<words>.{1,30})$")
_LONG: Final = 60


def holds(lines: Sequence[str]) -> bool:
    """True where the length and "Body" or "End of Document" stand on lines of their own."""
    length = any(len(line) < 60 and (m := _LENGTH.match(line)) and labels.WORDS.match(m["words"]) for line in lines)
    return length and any(len(line) < 40 and (_BODY.match(line) or _END.match(line)) for line in lines)


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    number, chunk = 0, list[str]()
    for line in [*lines, "End of Document"]:
        if len(line) < 60 and _END.match(line):
            if _is_document(chunk):
                number += 1
                yield _document(str(number), chunk, limit)
            chunk = []
        else:
            chunk.append(line)


def _is_document(lines: list[str]) -> bool:
    return any(len(line) < 60 and (_LENGTH.match(line) or _BODY.match(line)) for line in lines)


def _label(line: str) -> tuple[str, str] | None:
    return labels.labelled(line) or labels.heading(line)


def _document(number: str, lines: list[str], limit: int) -> Part:
    length = next((n for n, line in enumerate(lines) if len(line) < 60 and _LENGTH.match(line)), None)
    named = [n for n, line in enumerate(lines) if len(line) < 20 and _BODY.match(line)]
    body = next((n for n in named if length is None or n > length), None)
    first = next((n for n, line in enumerate(lines[: length or body]) if labels.COPYRIGHT.match(line)), None)
    if first is None:
        first = next((n for n, line in enumerate(lines) if (found := _label(line)) and found[0] in _NEAR), length or 0)
    fields: dict[str, list[str]] = {}
    _above(lines[:first], fields)
    begin = body if body is not None else (length or 0)
    collect(grouped(lines[first:begin], _label), fields)
    if body is None:
        begin = _behind_labels(lines, begin, fields)
    else:
        begin += 1
    paragraphs = without_rest(grouped(lines[begin:], _label, each=True))
    end = tail_start(paragraphs, 0)
    collect(paragraphs[end:], fields)
    text = [line for one in paragraphs[:end] for line in one.lines]
    return document(number, fields, joined(_with_blanks(lines[begin:], text)), limit=limit)


_NEAR: Final = ("section", "length", "byline")


def _with_blanks(lines: list[str], text: list[str]) -> list[str]:
    """The lines of the text with the blank ones between them."""
    left = len(text)
    out = []
    for line in lines:
        if not left:
            break
        out.append(line)
        left -= bool(line.strip())
    return out


def _behind_labels(lines: list[str], at: int, fields: dict[str, list[str]]) -> int:
    """Index of the first line that has no label; where "Body" is missing, the text begins there."""
    while at < len(lines) and (not lines[at].strip() or _label(lines[at])):
        if found := _label(lines[at]):
            fields.setdefault(found[0], []).append(found[1])
        at += 1
    return at


def _above(lines: list[str], fields: dict[str, list[str]]) -> None:
    """Title, publication, date and edition: upwards from what stands below them, because a list may stand above."""
    dated = next((n for n in reversed(range(len(lines))) if readable_date(lines[n].strip(), only=True)), None)
    filled = [n for n, line in enumerate(lines) if line.strip()]
    if dated is not None:
        fields["date_published"] = [lines[dated].strip()]
        fields["edition"] = [" ".join(lines[n].strip() for n in filled if n > dated)]
        filled = [n for n in filled if n < dated]
    if not filled:
        return
    if len(filled) > 1:
        fields["publisher"] = [lines[filled.pop()].strip()]
    title = filled.pop()
    words = [lines[title].strip()]
    while filled and filled[-1] == title - 1 and len(lines[filled[-1]].strip()) >= _LONG and len(words) < 4:
        title = filled.pop()
        words.insert(0, lines[title].strip())
    fields["headline"] = [" ".join(words)]
