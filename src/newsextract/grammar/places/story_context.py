"""Which of several places with one name is meant: by the publisher's country, and the areas that the story names."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable

from newsextract.base import addresses
from newsextract.grammar.places.location import Location
from newsextract.grammar.places.publisher_regions import scheme_of
from newsextract.model.document import Document

LEADING_PARAGRAPHS = 4
"""First paragraphs of the story whose states and countries count; later ones name places of other events too."""

# Country endings of hosts that are used all over the world, and "eu".
_WORLDWIDE = frozenset("ai am cc cd co fm gg io is la ly me tk to tv ws eu".split())
_CODES = {"uk": "GB", "su": "RU"}
"""Countries whose host ending is not their code of ISO 3166-1."""


class Context:
    """What an article says about where it comes from; made for one document by ``place_mentions.context_of``."""

    def __init__(
        self,
        doc: Document | None = None,
        url: str | None = None,
        headline: str | None = None,
        find: Callable[[str], Iterable[Location]] = lambda _: (),
    ) -> None:
        """``find`` gives the places that a text names without doubt; it is called only when an answer needs it."""
        self._doc, self._find = doc, find
        stated = next((fact.value for fact in doc.facts("url")), None) if doc else None
        self._url = url or stated or (doc.source.url if doc else None)
        self._headline = headline

    @property
    def language(self) -> str:
        """The article's language; English when it is not known."""
        return (self._doc.language if self._doc else None) or "en"

    @functools.cached_property
    def host(self) -> frozenset[str]:
        """Country of the publisher by the ending of its host."""
        ending = addresses.host(self._url).rpartition(".")[2]
        if len(ending) != 2 or ending in _WORLDWIDE:
            return frozenset()
        return frozenset((_CODES.get(ending, ending.upper()),))

    @functools.cached_property
    def home(self) -> frozenset[str]:
        """Countries of the publisher: by the ending of its host, or else by the declared language ("en-GB")."""
        if self._doc is None:
            return frozenset()
        if self.host:
            return self.host
        tag = self.language.rpartition("-")[2]
        return frozenset((tag,)) if len(tag) == 2 and tag.isupper() else frozenset()

    @functools.cached_property
    def words(self) -> str:
        """Headline and first paragraphs."""
        if self._doc is None:
            return ""
        body = (block.text for block in self._doc.with_role("body") if block.kind == "paragraph")
        head = [self._headline] if self._headline else [block.text for block in self._doc.with_role("headline")]
        return "\n".join((*head, *itertools.islice(body, LEADING_PARAGRAPHS)))

    @functools.cached_property
    def said(self) -> frozenset[str]:
        """Codes of the countries and subdivisions that headline and first paragraphs name without doubt."""
        return frozenset(code for place in self._find(self.words) for code in (*place.countries, *place.subdivisions))

    @functools.cached_property
    def scheme(self) -> str | None:
        """The scheme of the publisher's own regions; "" for a publisher without such, ``None`` for an unknown one."""
        if self._doc is None:
            return None
        host = addresses.host(self._url)
        names = [fact.value for fact in self._doc.facts("publisher")]
        return scheme_of(host, names) or "" if host or names else None


def choose(usual: Location | None, others: tuple[Location, ...], context: Context, *, firm: bool) -> Location | None:
    """Of the places that have a name the one that is meant; ``None`` when that cannot be told.

    usual   the place that is meant where nothing else is known
    others  the other places with the name
    firm    the name stands where it means its usual place: "PARIS" in a dateline is not Paris, Texas
    """
    if not others:
        return usual
    for place in others:
        named = set(place.subdivisions) & context.said
        if named and (usual is None or not set(usual.subdivisions or usual.countries) & context.said):
            return place
    if usual and (firm or set(usual.countries) & context.home):
        return usual
    for countries in (context.home, context.said):
        here = [place for place in others if set(place.countries) & countries]
        if here and (usual is None or countries is context.home):
            return here[0]
    return usual
