"""Where whoever wrote an article is, as the byline says."""

from __future__ import annotations

from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors.shared.near_headline import FAR, nearness
from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.grammar.bylines.byline_words import words
from newsextract.grammar.credits.agencies import canonical
from newsextract.grammar.places import lookup
from newsextract.grammar.places.name_index import is_country
from newsextract.grammar.places.story_context import Context
from newsextract.model.document import Document
from newsextract.speech.given_names import PLACES, is_given_name

_SIGNS: Final = pattern(r"\s*[|•·,/(]\s*|\s[-–—]\s|\.\s")
"""What parts a name and where its bearer is, besides the words that the language has for it."""
_LONGEST_LINE: Final = 90  # characters


def place_in_byline(doc: Document, byline: str | None, context: Context) -> str | None:
    """The one known city behind a person who wrote it: "By Ann Field in Lima", "Ann Field, Lima"; None for two."""
    known = words(languages.headed(doc.language))
    near = nearness(doc)
    lines = [one.text for one, far in zip(doc.blocks, near, strict=True) if one.role == "byline" and far != FAR]
    for line in (*lines, byline or ""):
        if len(line) > _LONGEST_LINE:
            continue
        who, *pieces = _SIGNS.split(known.where.sub(" | ", strip_by(line, doc.language)))
        names = [word.casefold() for word in who.split()]
        if len(names) < 2 or not is_given_name(names[0]) or names[0] in PLACES:
            continue
        told = [piece.strip(" .()") for piece in pieces]
        known_places = [one for one in told if lookup.is_city(one, context)]
        cities = [one for one in known_places if canonical(one) is None and not is_country(one)]
        if len(cities) == 1 and not any(" " in one and known.join.search(one) for one in told):
            return cities[0]
    return None
