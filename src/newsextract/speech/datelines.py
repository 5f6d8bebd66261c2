"""The place, day and agency before the first sentence of a story, which are no part of it: "LIMA, May 3 (ANA) - "."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.person_mentions import CAPITAL

_LONGEST: Final = 90
"""Characters of the longest dateline."""
_WORD: Final = rf"[{CAPITAL}][\w.'’-]*"
# Matches: "LIMA — "  "NEW YORK (ANA) - "  "Lima, May 3 (ANA) – "  "SAN JOSE, Calif. -- "  "LIMA, 3 May - "; behind it a
# sentence must begin: "LIMA - based" is none. A place in small letters needs more than its name.
_DATELINE: Final = pattern(
    rf"(?P<place>{_WORD}(?:[ /]{_WORD}){{0,4}})"
    rf"(?P<more>(?:, (?:\d{{1,2}} )?{_WORD}(?: {_WORD})*(?: \d{{1,2}})?){{0,2}})"
    rf"(?P<agency> \([^()\n]{{2,30}}\))?\s*(?:—|–|--|-)\s+(?=[{CAPITAL}“\"‘«„\d])"
)


def end_of_dateline(text: str) -> int:
    """Where the first sentence of a text begins behind its dateline; 0 where it has none."""
    found = _DATELINE.match(text, 0, _LONGEST)
    if found is None:
        return 0
    sure = found["place"].isupper() or found["agency"] or (found["more"] and any(map(str.isdigit, found["more"])))
    return found.end() if sure else 0
