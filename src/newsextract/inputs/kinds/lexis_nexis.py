"""LexisNexis, the old form: "1 of 3 DOCUMENTS", publication, date, headline, labels in capitals, text, labels.

    2 of 3 DOCUMENTS
    The Evening Post                      or the copyright first, and HEADLINE: and BODY: as labels
    June 11, 2019 Tuesday
    Late Edition
    A headline
    BYLINE: By ANN FIELD
    SECTION: NEWS; Pg. 7
    LENGTH: 98 words
    text
    GRAPHIC: PHOTO: ...
    LOAD-DATE: June 11, 2019
    Copyright 2019 ...
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import database_fields as labels
from newsextract.inputs.kinds.database_lines import (
    Paragraph,
    collect,
    grouped,
    joined,
    tail_start,
    without_rest,
)  # fmt: skip
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.kinds.dates_as_stated import readable_date

_COUNT: Final = pattern(
    r"\s*(?:(?P<first>\d{1,6}) (?:of|von|de|di|van|sur) \d{1,6} (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI"
    r"|DOCUMENTEN)"
    r"|(?:DOCUMENT|Document|DOKUMENT|Dokument|DOCUMENTO|Documento) (?P<second>\d{1,6}) (?:of|von|de|di|van"
    r"|sur) \d{1,6})\s*$"
)
_EDITION: Final = pattern(r"\b(?:Editions?|Final|Ausgabe|Éditions?|Editie|Edición|Edizione|Edição)\b|\d Star\b", re.I)
_HEAD: Final = frozenset(("byline", "section", "length", "headline", "subheadline", "dateline", "body"))
_MOST_BEFORE: Final = 14
"""Paragraphs above the first label: publication, date, edition, copyright and a headline, each of a few lines."""


def holds(lines: Sequence[str]) -> bool:
    """True where a count of documents or a date stands above the labels that each document has."""
    paragraphs = grouped(lines, _label)
    lengths = [n for n, one in enumerate(paragraphs) if _is_length(one)]
    if any(_COUNT.match(line) for line in lines):
        fields = {one.field for one in paragraphs if one.field}
        return bool(lengths) or len(fields & {*_HEAD, "load_date"}) > 1
    if not lengths or lengths[0] > _MOST_BEFORE:
        return False
    head = paragraphs[: lengths[0]]
    others = {one.field for one in paragraphs} & {"byline", "section", "load_date", "headline"}
    return bool(others) and any(readable_date(line.strip(), only=True) for one in head[:6] for line in one.lines)


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    number, own = 0, ""
    chunk: list[str] = []
    counted = any(_COUNT.match(line) for line in lines)
    for line in [*lines, None]:
        found = _COUNT.match(line) if line is not None else None
        if line is None or found:
            if own or not counted:
                for one in _apart(grouped(chunk, _label)):
                    number += 1
                    yield _document(own or str(number), one, limit)
                    own = ""
            own = (found["first"] or found["second"]) if found else ""
            chunk = []
        else:
            chunk.append(line)


def _label(line: str) -> tuple[str, str] | None:
    return labels.labelled(line, capitals=True)


def _is_length(one: Paragraph) -> bool:
    return one.field == "length" and len(one.value) < 40 and labels.WORDS.match(one.value) is not None


def _apart(paragraphs: list[Paragraph]) -> Iterator[list[Paragraph]]:
    """The documents in what stands between two counts; there are several where a count is lost."""
    begin, loaded = 0, False
    lengths = [n for n, one in enumerate(paragraphs) if _is_length(one)]
    following = iter([*lengths, len(paragraphs)])
    next_length = next(following)
    for n, one in enumerate(paragraphs):
        while next_length < n:
            next_length = next(following)
        if one.field == "load_date":
            loaded = True
        elif loaded and one.field is None and not labels.COPYRIGHT.match(one.lines[0]):
            if n < next_length < min(len(paragraphs), n + _MOST_BEFORE):
                yield paragraphs[begin:n]
                begin = n
            loaded = False
    if any(one.text for one in paragraphs[begin:]):
        yield paragraphs[begin:]


def _document(number: str, paragraphs: list[Paragraph], limit: int) -> Part:
    paragraphs = without_rest(paragraphs)
    first = next((n for n, one in enumerate(paragraphs) if one.field is not None), len(paragraphs))
    if first == len(paragraphs):
        first = min(first, 4)
    fields: dict[str, list[str]] = {}
    _above(paragraphs[:first], fields)
    begin = _body_start(paragraphs, first)
    end = tail_start(paragraphs, begin)
    collect(paragraphs[first:begin], fields)
    collect(paragraphs[end:], fields)
    body: list[str] = []
    for one in paragraphs[begin:end]:
        body += [*one.lines, ""]
    if begin > first and paragraphs[begin - 1].field == "body":
        body = [*(fields.pop("body", [])), "", *body]
    return document(number, fields, joined(list(_without_heads(body, fields))), limit=limit)


def _without_heads(body: list[str], fields: dict[str, list[str]]) -> Iterator[str]:
    """Lines without the heads of the following pages, which repeat headline, publication and date."""
    headline, publisher, date = (
        next(iter(fields.get(name, ())), "") for name in ("headline", "publisher", "date_published")
    )
    head = False
    for line in body:
        words = line.strip()
        if headline and publisher and words.startswith(headline) and publisher in words[len(headline) :]:
            head = True
        elif not (head and words and words == date):
            head = False
            yield line


def _above(paragraphs: list[Paragraph], fields: dict[str, list[str]]) -> None:
    """Publication, date, edition and headline, which have no labels: by their places around the date."""
    lines = [(n, line.strip()) for n, one in enumerate(paragraphs) for line in one.lines]
    if rights := [line for _, line in lines if labels.COPYRIGHT.match(line)]:
        fields["copyright"] = rights
    lines = [(n, line) for n, line in lines if not labels.COPYRIGHT.match(line)]
    dated = next((at for at, (_, line) in enumerate(lines) if readable_date(line, only=True)), None)
    if dated is None:
        if lines:
            fields["publisher"] = [lines[0][1]]
        rest = lines[1:]
        place = lines[0][0] if lines else 0
    else:
        place = lines[dated][0]
        fields["date_published"] = [lines[dated][1]]
        if dated:
            fields["publisher"] = [" ".join(line for _, line in lines[:dated][-2:])]
        rest = lines[dated + 1 :]
    below: dict[int, list[str]] = {}
    for n, line in rest:
        if n == place or (_EDITION.search(line) and n != rest[-1][0]):
            fields.setdefault("edition", []).append(line)
        else:
            below.setdefault(n, []).append(line)
    titles = [" ".join(found) for found in below.values()]
    if titles:
        fields["headline"] = titles[:1]
        fields["subheadline"] = titles[1:2]


def _body_start(paragraphs: list[Paragraph], first: int) -> int:
    """Index of the first paragraph of the text: behind the labels, between which values of several paragraphs stand."""
    begin = first
    while begin < len(paragraphs):
        one = paragraphs[begin]
        if one.field == "body":
            return begin + 1
        if one.field is None or (one.field not in _HEAD and one.field in ("load_date", "graphic", "url")):
            near = paragraphs[begin + 1 : begin + 4]
            awaited = ("body",) if any(one.field == "length" for one in paragraphs[first:begin]) else _HEAD
            more = next((n for n, other in enumerate(near, begin + 1) if other.field in awaited), None)
            if more is None or one.field is not None:
                return begin
            begin = more
            continue
        begin += 1
    return begin
