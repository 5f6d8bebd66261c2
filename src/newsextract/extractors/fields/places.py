"""Places that the top of the story names."""

from __future__ import annotations

from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.grammar.places.location import grounded
from newsextract.grammar.places.place_mentions import context_of, mentions
from newsextract.model.document import Document
from newsextract.model.record_types import Place


@extractor
def places(doc: Document, headline: str | None) -> list[Place]:
    """Places named in headline and first paragraph, in order, with ISO codes, GeoNames ids and coordinates."""
    lead = next((b for b in doc.with_role("body") if b.kind == "paragraph"), None)
    context = context_of(doc, headline=headline)
    found: dict[object, Place] = {}
    for text, line in ((headline, "headline"), (lead.text if lead else None, lead.place if lead else None)):
        for name, where in mentions(text or "", context, doc.language):
            where = grounded(where)
            key = (where.countries, where.subdivisions, where.geonames)
            if key in found or not where.countries:
                continue
            note("name in table", name, line)
            found[key] = Place(
                name=name,
                countries=list(where.countries),
                subdivisions=list(where.subdivisions),
                geonames=list(where.geonames),
                latitude=where.latitude,
                longitude=where.longitude,
            )
    return list(found.values())
