"""Numbers that are printed before the items of a list."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern

_NUMBER: Final = pattern(r"(\d{1,2})[.)]\s+(?=\S)")


def own_number(text: str) -> tuple[int, str]:
    """The number that is printed before an item, and the rest; 0 and the text where there is none.

    >>> own_number("12. Ley"), own_number("2019. The boat"), own_number("1.5 million")
    ((12, 'Ley'), (0, '2019. The boat'), (0, '1.5 million'))
    """
    found = _NUMBER.match(text) if text[:1].isdecimal() else None
    return (int(found[1]), text[found.end() :]) if found else (0, text)


def are_counted(numbers: list[int]) -> bool:
    """True for 1, 2, 3: they say no more than where an item stands."""
    return numbers == list(range(1, len(numbers) + 1))
