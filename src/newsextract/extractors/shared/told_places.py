"""Names in capitals before a colon that a text shows to be those of places: "WEXMOOR: The port is open."."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsextract import languages
from newsextract.grammar.places.lookup import in_small_letters
from newsextract.model.document import Block
from newsextract.speech.given_names import is_given_name


def is_told_of(town: str, blocks: Iterable[Block], language: str | None) -> bool:
    """True when blocks of text say that something is in a town, and call nobody by its name.

    town  as a dateline prints it, in capitals

    "MERRICK: We will win" is what a person says whom the text calls "Ann Merrick" or "Mr Merrick", also where it
    tells of "trust in Merrick".
    """
    name = in_small_letters(town)
    known = [languages.words(tag) for tag in languages.known(language)]
    inside = {word for one in known for word in one.PLACE_PREPOSITIONS.split()[:1]}
    titles = {word for one in known for word in one.TITLES.split()}
    before = re.compile(rf"(?<![\w-])([\w-]{{1,30}})\.? {re.escape(name)}(?!\w)")
    words = {found[1] for block in blocks if name in block.text for found in before.finditer(block.text)}
    if any(is_given_name(word) or word.casefold() in titles for word in words if word[0].isupper()):
        return False
    return not inside.isdisjoint(words)
