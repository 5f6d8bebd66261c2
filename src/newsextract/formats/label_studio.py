"""Label Studio: a task for each article, with quotations, speakers, kinds, cues and findings as predictions.

The output is one JSON list, as Label Studio imports it; docs/formats.md has the labelling interface that fits.
Offsets count UTF-16 code units, as the browser that shows the task does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.base.version import __version__
from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json
from newsextract.model.record_types import Finding, Quote

_ATTRIBUTION_REACH = 2000
"""Characters to each side of a quotation in which its attribution is looked for: a long paragraph's length."""


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """One task, without a line break at its end: the list has them."""
    return dump_json(task(record))


FORMAT = Format(suffix=".label-studio", render=format_record, header="[\n", between=",\n", footer="\n]\n")


def task(record: Record) -> dict[str, Any]:
    """The article as a task: its text and what it says about itself as data, what was found in it as a prediction."""
    body = record.body or ""
    data = {
        "text": body,
        "headline": record.headline,
        "byline": record.byline,
        "date_published": record.date_published,
        "region": record.region.label if record.region else None,
        "publisher": record.publisher,
        "url": record.url,
        "path": record.meta.source.path,
        "sha256": record.meta.source.sha256,
    }
    result = [*_quotes(body, record.quotes), *_findings(body, record.findings)]
    rates = [quote.confidence for quote in record.quotes if quote.confidence is not None]
    prediction: dict[str, Any] = {"model_version": f"newsextract {__version__}", "result": result}
    if rates:  # Label Studio sorts by it: annotators can begin with the least certain tasks
        prediction["score"] = round(sum(rates) / len(rates), 2)
    return {"data": data, "predictions": [prediction]}


def _quotes(body: str, quotes: list[Quote]) -> Iterator[dict[str, Any]]:
    """Each quotation with its speaker as text, and links to the printed mention and cue where they stand beside it."""
    seen: dict[tuple[int, int, str], str] = {}
    units = _Units(body)
    for number, quote in enumerate(quotes):
        name = f"quote-{number}"
        yield _region(name, units, quote.start, quote.end, "Quote", body)
        if quote.speaker:
            yield _note(name, units, quote.start, quote.end, "speaker", quote.speaker)
        if quote.speaker_kind:
            yield _choice(name, units, quote.start, quote.end, "speaker_kind", quote.speaker_kind)
        if quote.role:
            yield _note(name, units, quote.start, quote.end, "role", quote.role)
        for label, words in (("Speaker", quote.speaker_mention), ("Cue", quote.cue)):
            start = _nearest(body, words, quote.start, quote.end)
            if start is None or words is None:
                continue
            place = (start, start + len(words), label)
            if place not in seen:
                seen[place] = f"{label.lower()}-{len(seen)}"
                yield _region(seen[place], units, *place, body)
            yield {
                "type": "relation",
                "from_id": name,
                "to_id": seen[place],
                "direction": "right",
                "labels": [label.lower()],
            }


def _findings(body: str, findings: list[Finding]) -> Iterator[dict[str, Any]]:
    units = _Units(body)
    at = 0
    for number, finding in enumerate(findings):
        for place, (label, words) in enumerate(
            [("Lead-in", finding.lead_in), *(("Finding", i) for i in finding.items)]
        ):
            start = body.find(words, at) if words else -1
            if start >= 0 and words:
                at = start + len(words)
                yield _region(f"finding-{number}-{place}", units, start, at, label, body)


def _nearest(body: str, words: str | None, start: int, end: int) -> int | None:
    """Offset of the attribution's words nearest to the quotation, within its paragraph; ``None`` without any."""
    if not words:
        return None
    first = max(body.rfind("\n\n", max(start - _ATTRIBUTION_REACH, 0), start), start - _ATTRIBUTION_REACH, 0)
    last = body.find("\n\n", end, end + _ATTRIBUTION_REACH)
    before = body.rfind(words, first, start)
    after = body.find(words, end, last if last >= 0 else end + _ATTRIBUTION_REACH)
    found = [(start - before - len(words), before)] * (before >= 0) + [(after - end, after)] * (after >= 0)
    return min(found)[1] if found else None


class _Units:
    """Characters of a text counted in UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self.wide = [place for place, char in enumerate(text) if char > "\uffff"] if not text.isascii() else []

    def before(self, place: int) -> int:
        """How many units stand before a character."""
        from bisect import bisect_left

        return place + bisect_left(self.wide, place)


def _region(name: str, units: _Units, start: int, end: int, label: str, body: str) -> dict[str, Any]:
    value = {"start": units.before(start), "end": units.before(end), "text": body[start:end], "labels": [label]}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def _note(name: str, units: _Units, start: int, end: int, what: str, text: str) -> dict[str, Any]:
    value = {"start": units.before(start), "end": units.before(end), "text": [text]}
    return {"id": name, "from_name": what, "to_name": "text", "type": "textarea", "value": value}


def _choice(name: str, units: _Units, start: int, end: int, what: str, choice: str) -> dict[str, Any]:
    value = {"start": units.before(start), "end": units.before(end), "choices": [choice]}
    return {"id": name, "from_name": what, "to_name": "text", "type": "choices", "value": value}
