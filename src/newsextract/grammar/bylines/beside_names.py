"""What pages print beside the names of a byline: handles, reading times, links to write to or follow the author.

>>> names_alone("By Ann Field@annfield Email the author 5 min read")
'By Ann Field |'
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern

_PART: Final = " | "
# "5 Min Read", "Lesezeit: 4 Minuten", "3 min de lecture", "Reading time 2 mins"; not "90 minutes in Leeds".
_READING: Final = pattern(
    r"(?:\b(?:estimated |est\.? )?(?:reading|read) time:?\s*)\d{1,3}\s?-?\s?(?:minutes?|mins?)?\b\.?"
    r"|(?<!\d)\d{1,3}\+?\s?-?\s?(?:minutes?|mins?|min\.)\s?-?\s?(?:to )?(?:read(?:ing)?(?: time)?\b|lesezeit\b"
    r"|lesedauer\b|lese(?=\s|$)"
    r"|de lecture\b|de lectura\b|de leitura\b|di lettura\b|leestijd\b)"
    r"|\b(?:lesezeit|lesedauer|leestijd|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura)"
    r"\s?:?\s*(?:ca\. ?)?\d{1,3}\s?(?:minut[a-z]{0,3}|min\b\.?)?",
    re.I,
)
# "Ann Field@annfield", "Ann Field @annfield", "(@annfield)"; not an e-mail address.
_HANDLE: Final = pattern(r"(?:(?<=[^\W\d_])|(?<=[\s(|])|^)[(]?@\w{2,30}\)?(?![\w-]*[.@]\w)")
# "Email the author", "Follow on X", "Contact this reporter", "Sign up for ..."; to the end of the part.
_CONTACT: Final = pattern(
    r"(?:(?<=\s)|(?<=[a-zà-ÿ])(?=[A-Z])|^)(?:e-?mail|contact|follow|message|tweet|bio|write to)\b:?"
    r"(?: (?:the |this |our |on |me |us )?(?:author|authors|reporter|writer|journalist|editor|twitter|x|facebook"
    r"|instagram"
    r"|linkedin|bluesky|threads|us|me))?(?=\s*(?:[|•·@]|$))",
    re.I,
)
# "Ann Field Published 3 May", "Ann FieldLast updated on ..."; to the end of the part.
_DATED: Final = pattern(
    r"(?:(?<=\s)|(?<=[a-zà-ÿ])(?=[A-Z]))(?=[A-Z])(?i:(?:last )?(?:updated|modified|edited)|published|posted)"
    r"\b(?=[^|]{0,30}\d|\s*$)[^|]*"
)
# "(avec Ida Brome et Nell Haro)", "avec AFP", "with Bo Lund"
_WITH_BRACKET: Final = pattern(r"\s*\((?:avec|with|mit|con|com|met)\s+([^()]{3,120})\)", re.I)
_WITH: Final = pattern(r"\s(?:avec|with|con|met)\s+(?=[A-ZÀ-Ž])")
# "Ann Field Special to The Post"
_SPECIAL: Final = pattern(r"(?<=[^\W\d_]),?\s+(?:Special|SPECIAL) (?:to|TO|for) [^|]*")
_BYBY: Final = pattern(r"^\s*by\s?(?=by\b)", re.I)
_ON_SITE: Final = pattern(r"\|\s*on (?:twitter|x|facebook|instagram|bluesky|threads)\b", re.I)
_BARS: Final = pattern(r"(?:\s*\|\s*){2,}")


def names_alone(text: str) -> str:
    """A byline with a bar in place of each handle, reading time and link to the author."""
    if text[:2] in ("By", "BY", "by"):
        text = _BYBY.sub("", text)
    changed = text
    if "@" in changed:
        changed = _HANDLE.sub(_PART, changed)
    if any(sign.isdigit() for sign in changed):
        changed = _READING.sub(_PART, changed)
        changed = _DATED.sub(_PART, changed)
    changed = _SPECIAL.sub("", changed)
    changed = _ON_SITE.sub(_PART, _CONTACT.sub(_PART, changed))
    return " ".join(_BARS.sub(_PART, changed).split()) if changed is not text else text


def all_names(text: str) -> str:
    """A byline for reading its names: ``names_alone``, and a comma before those who are named as helpers.

    >>> all_names("Par Luc Ferrand (avec Ida Brome)")
    'Par Luc Ferrand, Ida Brome'
    """
    text = names_alone(text)
    if "(" in text:
        text = _WITH_BRACKET.sub(r", \1", text)
    return _WITH.sub(", ", text)


def is_reading_time(text: str) -> bool:
    """True for a line that says how long the article takes to read, and nothing else."""
    return any(sign.isdigit() for sign in text) and not _READING.sub("", text).strip(" |·•-–—:.,")
