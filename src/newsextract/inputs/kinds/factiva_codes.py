"""Factiva with a code of two letters before each field: HD headline, BY, WC words, PD date, LP and TD text, AN number.

A value stands behind its code, or in the lines below it. Codes stand in a fixed order, so that a line of text that
begins with two capitals ("IN the end") is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds.database_lines import joined
from newsextract.inputs.kinds.database_story import document

_ORDER: Final = (
    "SE CLM HDL HD BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY CX RF CT LP TD ART CO IN NS RE IPC IPD DES PUB AN"
).split()
_PLACE: Final = {code: n for n, code in enumerate(_ORDER)}
_OF: Final = {
    "HD": "headline", "HDL": "headline", "BY": "byline", "WC": "length", "PD": "date_published", "SN": "publisher",
    "SE": "section", "CLM": "section", "ED": "edition", "PG": "page", "LA": "language", "CY": "copyright",
    "ART": "graphic", "CO": "keywords", "IN": "keywords", "NS": "keywords", "RE": "keywords", "DES": "keywords",
    "AN": "document_id",
}  # fmt: skip
_CODE: Final = pattern(r"(?P<code>[A-Z]{2,3})(?:(?P<wide>\t| {2,}|[ ]*$)|(?P<narrow> ))(?P<value>.*)$")
_NEEDED: Final = frozenset(("HD", "WC", "PD", "SN", "LP", "TD", "AN"))
_FEWEST: Final = 4
_FIRST: Final = ("HD", "SE", "CLM", "HDL")


def holds(lines: Sequence[str]) -> bool:
    """True where a headline and three further fields that each document has stand below each other."""
    for fields in _documents(lines):
        codes = {code for code, _ in fields}
        if "HD" in codes and len(codes & _NEEDED) >= _FEWEST:
            return True
    return False


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    number = 0
    for found in _documents(lines):
        codes = {code for code, _ in found}
        if not ("HD" in codes or codes >= {"LP", "PD"} or codes >= {"TD", "PD"}):
            continue  # what a search was for, and how many were found
        number += 1
        yield _document(str(number), found, limit)


def _documents(lines: Sequence[str]) -> Iterator[list[tuple[str, list[str]]]]:
    """The documents as fields with their lines; a code that comes before the last one in order begins a document."""
    fields: list[tuple[str, list[str]]] = []
    place = -1
    closed = False
    for line in lines:
        code, value = _code(line, place)
        if code:
            if _PLACE[code] <= place:
                yield fields
                fields = []
            place, closed = _PLACE[code], False
            fields.append((code, [value] if value.strip() else []))
        elif fields and not (closed and line.strip()):
            own = fields[-1][1]
            if own and not line.strip() and fields[-1][0] == "AN":
                closed = True  # below the number of the last document stands what the search was for
            own.append(line)
    if fields:
        yield fields


def _code(line: str, place: int) -> tuple[str, str]:
    """(code, value) of a line that begins a field; ("", "") for any other."""
    found = _CODE.match(line.lstrip(" ")) if line[:1].isupper() or line[:1] == " " else None
    if found is None or found["code"] not in _PLACE:
        return "", ""
    code = found["code"]
    place_of = _PLACE[code]
    if found["wide"] is None:  # one space: where another field is awaited, and not in a text, of which it may be a line
        begins = code == "HD" and place in (-1, _PLACE["AN"])
        if not begins and (place < 0 or place_of <= place or place == _PLACE["TD"]):
            return "", ""
    elif place_of <= place and code not in _FIRST:
        return "", ""  # no field, and no new document: those begin with a headline or what stands above it
    return code, found["value"]


def _document(number: str, found: list[tuple[str, list[str]]], limit: int) -> Part:
    fields: dict[str, list[str]] = {}
    body: list[str] = []
    time = ""
    for code, lines in found:
        value = " ".join(line.strip() for line in lines if line.strip())
        if code in ("LP", "TD"):
            body += [*lines, ""]
        elif code == "ET":
            time = value
        elif code == "AN":
            fields["document_id"] = [value.removeprefix("Document ").strip().partition(" ")[0]]
        elif code in _OF and value:
            fields.setdefault(_OF[code], []).append(value)
    if time and "date_published" in fields:
        fields["date_published"] = [f"{fields['date_published'][0]} {time}"]
    return document(number, fields, joined(body), limit=limit)
