"""A page's facts while it is read: cleaned, without repetitions, bounded in number, sorted by rank at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsextract.model.document import Fact
from newsextract.reading.stated.clean_values import LONGEST_VALUE, clean_text, clean_url

MOST_FACTS: Final = 100
"""Facts kept for one field; a page that states more does not describe one article."""


class Facts:
    """Facts by field name while a page is read."""

    def __init__(self) -> None:
        self._found: dict[str, dict[tuple[str, str], tuple[int, int, Fact]]] = {}

    def add(
        self,
        field: str,
        value: object,
        source: str,
        rank: int,
        *,
        kind: str | None = None,
        url: str | None = None,
        limit: int = LONGEST_VALUE,
    ) -> None:
        """Note a value; what is not text or number, and what cleaning leaves empty, is ignored.

        rank   of the source: the lower stands first
        kind, url  as in ``Fact``; limit  characters that are kept
        """
        if isinstance(value, bool):
            text = "true" if value else "false"
        elif isinstance(value, str):
            text = clean_text(value, limit)
        elif isinstance(value, (int, float)):
            text = str(value)
        else:
            return
        self._put(field, text, source, rank, kind, url if url and url.startswith(("http:", "https:")) else None)

    def add_url(self, field: str, value: object, source: str, rank: int, base: str | None) -> None:
        """Note an address; what is no web address is ignored."""
        if isinstance(value, str) and (address := clean_url(value, base)):
            self._put(field, address, source, rank, None, None)

    def add_many(self, field: str, values: Iterable[object], source: str, rank: int) -> None:
        """Note each of several values."""
        for value in values:
            self.add(field, value, source, rank)

    def _put(self, field: str, text: str, source: str, rank: int, kind: str | None, url: str | None) -> None:
        known = self._found.get(field)
        if known is None:
            known = self._found[field] = {}
        if text and len(known) < MOST_FACTS and (text, source) not in known:
            known[text, source] = (rank, len(known), Fact.of(text, source, kind, url))

    def has(self, field: str) -> bool:
        """True when the field has a fact."""
        return bool(self._found.get(field))

    def of(self, field: str) -> list[Fact]:
        """The facts of one field in the order of their arrival."""
        return [fact for _, _, fact in self._found.get(field, {}).values()]

    def sorted(self) -> dict[str, tuple[Fact, ...]]:
        """All facts, best source first."""
        return {
            field: tuple([fact for _, _, fact in sorted(known.values())])  # no two numbers are the same
            for field, known in self._found.items()
        }
