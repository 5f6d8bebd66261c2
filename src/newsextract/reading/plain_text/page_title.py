"""The title of a page as the first line of a text: "Harbour reopens | Echo"."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.reading.lines.prose import ends_sentence, size

# One bar, before a name of two words at most: "Harbour reopens | Wexmoor Echo"
_NAME: Final = r"[^\W\d_a-zß-ÿ][\w'’&-]{1,30}"
_TITLED: Final = pattern(rf"(?P<title>[^|]{{12,200}}?) \| (?P<site>{_NAME}(?: {_NAME})?)$")

FEWEST_WORDS: Final = 3
"""Words of such a title at least."""


def titled(text: str) -> tuple[str, str] | None:
    """Title and site; ``None`` for another line, such as a caption with its credit: "The quay lies in fog. | Ann Lee".

    >>> titled("Harbour of Wexmoor reopens | Echo"), titled("Ferries in the harbour | AFP")
    (('Harbour of Wexmoor reopens', 'Echo'), None)
    """
    found = _TITLED.fullmatch(text) if " | " in text else None
    if found is None or is_agency(found["site"]) or ends_sentence(found["title"]):
        return None
    return (found["title"], found["site"]) if size(found["title"]) >= FEWEST_WORDS else None
