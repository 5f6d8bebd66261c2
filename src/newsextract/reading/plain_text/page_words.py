"""Words by which a page speaks to its reader, in any language."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern

_CONSENT: Final = pattern(
    r"\b(?:cookies?|consent|opt[ -]?out|privacy|personal (?:data|information)|third[ -]part(?:y|ies)|preferences"
    r"|advertis\w+|partners|browser|einwilligung|datenschutz\w*|personenbezogen\w*|drittanbieter\w*"
    r"|vie privée|consentement|données personnelles|traceurs|consentimiento|privacidad|datos personales"
    r"|privacyverklaring|toestemming|informativa|consenso)\b",
    re.I,
)
# Beginnings of these words: most paragraphs have none, and looking for them is cheap.
_BEGINNINGS: Final = (
    *("cookie", "consent", "opt", "privacy", "personal", "third", "preference", "advertis", "partner", "browser"),
    *("einwilligung", "datenschutz", "personenbezogen", "drittanbieter", "vie privée", "données", "traceur"),
    *("privacidad", "datos", "toestemming", "informativa", "consenso"),
)


def consent_words(text: str, *, different: bool = False) -> int:
    """How many words of what pages say of cookies stand in a text; each counts once where they must be different."""
    folded = text.casefold()
    if not any(word in folded for word in _BEGINNINGS):
        return 0
    found = _CONSENT.findall(folded)
    return len(set(found)) if different else len(found)



US: Final = pattern(
    r"\b(?:[Ww]e|[Oo]ur|[Uu]s|[Yy]our?|[Mm]y|[Ww]ir|[Uu]nser[em]?|[Ii]hre[nm]?|[Nn]ous|[Nn]otre|[Vv]otre|[Nn]uestr[oa]s?)\b"
)
"""A page that speaks of itself or to its reader."""

COMMENT_CONTROL: Final = frozenset(
    "reply|replies|show replies|hide replies|view replies|report|report abuse|report comment|flag|upvote|downvote"
    "|like|likes|dislike|permalink|log in to reply|quote|antworten|antwort|melden|gefällt mir|kommentar melden"
    "|répondre|signaler"
    "|j'aime|responder|denunciar|me gusta|rispondi|segnala|reageren|svar|svara|odpowiedz".split("|")
)
"""Lines under each comment of a reader."""
