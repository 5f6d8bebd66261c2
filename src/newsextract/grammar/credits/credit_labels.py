"""The words before a credit that say what follows: "Photograph:", "Image copyright", "©"."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.languages.credit_words import (
    BY,
    LABELS,
    OF_LEAD,
    OF_PICTURES,
    OPENS_LEAD,
    RIGHTS,
    SIGNS,
    UNMARKED,
    alternatives,
    parts,
)

WHAT: Final = alternatives(LABELS)
"""What stands in front of a credit, in any case of letters."""
OF: Final = (
    r"(?:\s+(?:credits?|copyright|courtesy(?: of)?|by|via|from|source"
    r"|(?:shared|taken|provided|supplied|released|submitted|contributed)(?= by\b)))*"
)
"""What joins such a word to a name."""
LEAD_LABEL: Final = pattern(rf"(?:{alternatives(OF_LEAD)})(?::|\s(?:{alternatives(BY)}|via)\s)")
_LEAD_BY: Final = pattern(
    rf"(?:{alternatives(OF_LEAD)})\s(?:{alternatives(BY)}|via)\s(?=[^\W\d_a-zà-ÿ])(?P<credit>[^.!?]{{2,60}})\.?$"
)
PICTURE_LABEL: Final = pattern(rf"\W*(?:{alternatives(OF_PICTURES)})")
"""The beginning of a label that can be of nothing but a picture: "Foto: Ann Lee", "(Credit: Ann Lee)"."""
CREDIT_LABEL: Final = pattern(
    rf"^\W*(?:All (?=photo|picture|image))?(?:Credit(?:Credit|\s?\.{{3}}|\s?…)\s*"
    rf"|(?:{WHAT})s?{OF}\s*(?:[:,©]+|\bby\b)\s*|(?:Image|Media|Picture|Photo)s? (?:copyright|source|credit)s?"
    r"\s*[,:©]*\s*|(?:Photo|Photograph|Picture|Image)s? (?:by|courtesy(?: of)?)\s+"
    r"|(?:Copyright|Credits?)\s*[:©]*\s+|(?:Submitted|Supplied|Provided|Contributed)(?: by|:)\s+|©\s*|\(c\)\s*)",
    re.I,
)
HOUSE_LABEL: Final = pattern(
    r"^(?:Photo|Foto|Bild|Picture|Image)[ -]?credits? (?-i:[A-ZÀ-Þ])[\w.&’'-]{1,20}(?: [\w.&’'-]{1,20}){0,2}: (?=\w)",
    re.I,
)
"""A label with the name of whose pictures they are: "Photocredits ELLERY: Ann Lee"."""
LABEL_WORDS: Final[tuple[str, ...]] = parts(SIGNS)
"""Letters of which one stands in any label."""
_GIVEN_IN_CAPITALS: Final = ("SUPPLIED", "HANDOUT", "PROVIDED", "SUBMITTED", "CONTRIBUTED", "COURTESY")
GIVEN: Final = ("Submitted", "Supplied", "Provided", "Contributed", "Courtesy", "Handout", *_GIVEN_IN_CAPITALS)
"""Words for a picture that somebody gave to the paper."""


SOURCE: Final = pattern(r"^\W*Sources?\s?:\s*(?=\w)", re.I)
"""The beginning of "- Source: Agency"."""
# "Foto Anna Lai", "Photo Agency": no colon, so the name must not be a house's own word
_UNMARKED: Final = pattern(
    rf"^(?:(?:{alternatives(UNMARKED)})|(?i:fotos?|photos?))\s+(?:(?:{alternatives(BY)})\s+)?(?=[^\W\d_a-zà-ÿ])"
    r"(?!(?:Illustrations?|Images?|Researchers|Agency|Press|Services?|Studios?|Archives?|Library|News|Credits?|File)\b)"
)
# "Tous droits réservés Anne Lie", "All rights reserved: Ann Lee"; the words alone stay
_RIGHTS: Final = pattern(
    rf"^\W*(?:{alternatives(RIGHTS)})(?:\s(?:{alternatives(BY)})\b)?[\s:,.;|/©–—-]+(?=[^\W_])", re.I
)
_ABBREVIATED: Final = frozenset(("Bros", "Jr", "Sr"))
"""What ends names of houses and people with a full stop of its own."""
_BEHIND: Final = pattern(r"\s*\((?:copyright|©|foto|photo|bild)\)$", re.I)


def _without(label: re.Pattern[str], text: str) -> str:
    """A text without the label that it begins with: ``sub`` would look for it at each letter."""
    found = label.match(text)
    return text if found is None else text[found.end() :]


def signed_lead(text: str) -> str | None:
    """Who made the story's first picture, by a line that says so: "Cover photo by Ann Lee.", "Titelbild via Agency"."""
    found = _LEAD_BY.match(text) if text.startswith(OPENS_LEAD) else None
    return found["credit"] if found is not None else None


def strip_credit_label(text: str) -> str:
    """A credit without its label: "Photo: Ann Lee" -> "Ann Lee", "© PA" -> "PA", "Foto Anna Lai" -> "Anna Lai"."""
    if (lead := signed_lead(text)) is not None:
        return lead
    text = _without(SOURCE, text)
    if ")" in text[-2:]:
        text = _BEHIND.sub("", text)
    text = _without(_RIGHTS, text)
    short = _without(CREDIT_LABEL, text).strip()
    short = _without(CREDIT_LABEL, short).strip()  # "CREDIT: Photo: PA"
    if short.startswith(("(", "[")) and short.endswith((")", "]")):
        short = _without(CREDIT_LABEL, short[1:-1]).strip()
    short = _without(_UNMARKED, short.lstrip(":").strip(" .;,|"))
    if short.startswith("By ") and short[3:4].isupper():
        short = short[3:]
    if short.endswith(")") and "(" not in short:
        short = short[:-1].rstrip()
    if short.rpartition(" ")[2] in _ABBREVIATED and text.rstrip().endswith(f"{short}."):
        return f"{short}."
    return short or text.strip()
