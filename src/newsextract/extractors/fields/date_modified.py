"""Date of the last change: as stated by the page or as printed."""

from __future__ import annotations

from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.header_dates import day_first, noted_iso, printed_dates
from newsextract.grammar.dates.find_dates import parse_date
from newsextract.model.document import Document


@extractor
def date_modified_raw(doc: Document) -> str | None:
    """The date of the last change as stated or printed."""
    candidates = [(fact.source, fact.value, None) for fact in doc.facts("date_modified")]
    candidates += [("date line", one.raw, one.block.place) for one in printed_dates(doc) if one.modified]  # type: ignore[misc]
    order = day_first(doc)
    dated = [one for one in candidates if parse_date(one[1], language=doc.language, day_first=order)]
    best = next(iter(dated or candidates), None)
    for one in candidates:
        evidence.note(*one, chosen=one is best)
    return best[1] if best else None


@extractor
def date_modified(doc: Document, date_modified_raw: str | None) -> str | None:
    """The date of the last change in ISO 8601, with time and zone where they are stated."""
    return noted_iso(doc, date_modified_raw, "date_modified_raw")
