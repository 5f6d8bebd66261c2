"""Who is in the story: the people whom the body names."""

from __future__ import annotations

from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Mention, Person, Quote


@extractor(on_request=True)
def people(doc: Document, body: str | None, quotes: list[Quote]) -> list[Person]:
    """People whom the body names: all their names, what they are said to be, where they stand, what they say."""
    from newsextract.extractors.shared.casts import cast_of  # few calls ask for it

    cast = cast_of(doc, body, quotes)
    if body is None or cast is None:
        return []
    return [
        Person(
            name=one.name,
            names=one.names,
            roles=one.roles,
            mentions=[Mention(text=body[start:end], start=start, end=end) for start, end in one.mentions],
            quotes=one.quotes,
        )
        for one in cast.people()
    ]
