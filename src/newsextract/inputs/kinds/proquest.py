"""ProQuest: "Document 1 of 2", title, "Author:", "Publication info:", "Full text:", "Credit:" and further labels.

Since 2019 "ABSTRACT", "FULL TEXT" and "DETAILS" stand on lines of their own, and the source is a line below the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import database_fields as labels
from newsextract.inputs.kinds.database_lines import Paragraph, collect, grouped, joined, tail_start
from newsextract.inputs.kinds.database_story import document
from newsextract.inputs.kinds.dates_as_stated import readable_date

_RULE: Final = pattern(r"\s*_{20,}\s*$")
_COUNT: Final = pattern(r"\s*Document (?P<number>\d{1,6}) of \d{1,6}\s*$")
_SIGNS: Final = ("ProQuest document ID:", "ProQuest document link", "Report Information from ProQuest")
_FULL: Final = pattern(r"\s*(?:Full text:|Full Text:|FULL TEXT\s*$)")
_NONE: Final = pattern(r"(?:Full text )?(?:is )?not available\b.{0,80}$|None available\.?$", re.I)
# "The Irish Times ; Dublin [Dublin]. 02 May 2018: 4.", "Boyle, Kevin. The Irish Times; Dublin. 02 May 2018: 4."
_INFO: Final = pattern(
    r"(?:(?P<author>[^.;]{2,80}(?:; [^.;]{2,80}){0,9})\. +)?(?P<name>[^;.\[]{2,80}?) "
    r"?(?:;[^.]{0,80})?(?:\[[^\]]{0,60}\])?"
    r"(?:, suppl?\.[^.]{0,60})?\. +(?P<date>[^:]{6,40}?)(?:: (?P<page>[\w.,+ -]{1,20}?))?\.?$"
)


def holds(lines: Sequence[str]) -> bool:
    """True where a line is the head of a report, or its links or numbers of documents stand beside a full text."""
    signs = {sign for line in lines if len(line) < 80 for sign in _SIGNS if line.strip().startswith(sign)}
    return bool(signs) and any(_COUNT.match(line) or _FULL.match(line) for line in lines)


def documents(lines: Sequence[str], limit: int) -> Iterator[Part]:
    """A part for each document, in order."""
    number, own, chunk = 0, "", list[str]()
    for line in [*lines, None]:
        count = _COUNT.match(line) if line is not None else None
        if line is None or count or _RULE.match(line):
            if any(_FULL.match(one) for one in chunk) or (own and any(one.strip() for one in chunk)):
                number += 1
                yield _document(own or str(number), chunk, limit)
                own = ""
            own = count["number"] if count else own
            chunk = []
        else:
            chunk.append(line)


def _label(line: str) -> tuple[str, str] | None:
    if found := labels.labelled(line):
        return found
    word = line.strip()
    if word == "ProQuest document link":
        return "", ""
    return labels.heading(line, capitals=True)


def _document(number: str, lines: list[str], limit: int) -> Part:
    lines = [line for line in lines if not line.strip().startswith("Report Information from ProQuest")]
    full = next((n for n, line in enumerate(lines) if _FULL.match(line)), None)
    head = grouped(lines[:full], _label)
    fields: dict[str, list[str]] = {}
    first = next((n for n, one in enumerate(head) if one.field is not None), len(head))
    above = [line.strip() for one in head[:first] for line in one.lines]
    info = next((n for n in reversed(range(1, len(above))) if _INFO.match(above[n][:400])), None)
    if above:
        fields["headline"] = [" ".join(above[: info or len(above)])]
    if info is not None:
        fields["info"] = [above[info]]
    body: list[str] = []
    if full is None:
        collect(head[first:], fields)
    else:
        _collect_head(head[first:], fields)
        text = [lines[full].partition(":")[2] if ":" in lines[full] else "", *lines[full + 1 :]]
        paragraphs = grouped(text, _label)
        end = tail_start(paragraphs, 0)
        collect(paragraphs[end:], fields)
        for one in paragraphs[:end]:
            body += [*one.lines, ""]
    body = [] if len(body) < 4 and body and _NONE.match(body[0].strip()) else body
    return document(number, _told(fields), joined(body), surname_first=True, limit=limit)


def _collect_head(head: list[Paragraph], fields: dict[str, list[str]]) -> None:
    """The fields above the text; an abstract may have several paragraphs."""
    last = ""
    for one in head:
        if one.field is not None:
            last = one.field
        words = one.value if one.field is not None else one.text
        if words and (one.field is not None or last == "description"):
            fields.setdefault(last, []).append(words)


def _told(fields: dict[str, list[str]]) -> dict[str, list[str]]:
    """The fields with what the line about the source says, and without what says it a second time."""
    info = next(iter(fields.get("info", ())), "")[:400]
    found = _INFO.match(" ".join(info.split())) if info else None
    if found:
        fields.setdefault("publisher", []).append(found["name"].strip())
        if found["page"]:
            fields.setdefault("page", []).append(found["page"])
        if found["date"] and readable_date(found["date"], only=True):
            fields.setdefault("date_published", []).append(found["date"])
        if found["author"] and "byline" not in fields:
            fields["byline"] = [found["author"]]
    if "publisher" in fields:
        fields["publisher"] = [name.partition(";")[0].strip() for name in fields["publisher"]]
    if "pages" in fields:
        fields["page"] = fields["pages"]
    if "byline" not in fields and "credit" in fields:
        fields["byline"] = [name.partition(";")[0] for name in fields["credit"]]
    if "description" in fields:
        fields["description"] = [" ".join(fields["description"])]
    if "headline" not in fields or not fields["headline"][0]:
        fields.pop("headline", None)
    return fields
