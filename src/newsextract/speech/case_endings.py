"""The endings that an apostrophe parts from a name: "Kaya'nın", "Kaya’ya göre"."""

from __future__ import annotations

from typing import Final

_LONGEST_ENDING: Final = 7
"""Letters of the longest endings together: "'dekilerin"."""


def without_case(word: str) -> str:
    """The name of a name with endings behind an apostrophe; other words as they are, as "O'Brien"."""
    at = max(word.rfind("'"), word.rfind("’"))
    ending = word[at + 1 :].rstrip(".")
    return word[:at] if at > 1 and ending.isalpha() and ending.islower() and len(ending) <= _LONGEST_ENDING else word
