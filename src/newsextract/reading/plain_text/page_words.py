"""Words by which a page speaks to its reader, in any language."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern

CONSENT: Final = pattern(
    r"\b(?:cookies?|consent|opt[ -]?out|privacy|personal (?:data|information)|third[ -]part(?:y|ies)|preferences"
    r"|advertis\w+|partners|browser|einwilligung|datenschutz\w*|personenbezogen\w*|drittanbieter\w*"
    r"|vie privée|consentement|données personnelles|traceurs|consentimiento|privacidad|datos personales"
    r"|privacyverklaring|toestemming|informativa|consenso)\b",
    re.I,
)
"""What pages say of cookies."""

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
