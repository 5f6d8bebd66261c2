"""Which organisations, and documents with names of their own, are in the story."""

from __future__ import annotations

from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Mention, Organisation, Quote


@extractor(on_request=True)
def organisations(doc: Document, body: str | None, quotes: list[Quote]) -> list[Organisation]:
    """Organisations that the body names, each with its kind: all their names, where they stand, what they say."""
    from newsextract.extractors.shared.casts import cast_of  # few calls ask for it

    cast = cast_of(doc, body, quotes)
    if body is None or cast is None:
        return []
    return [
        Organisation(
            name=one.name,
            names=one.names,
            roles=one.roles,
            kind=kind,
            mentions=[Mention(text=body[start:end], start=start, end=end) for start, end in one.mentions],
            quotes=one.quotes,
        )
        for one, kind in cast.bodies()
    ]
