"""A credit line taken apart: who took the picture, for which agency, through whom, and with what rights."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.grammar.credits.agencies import canonical
from newsextract.languages.credit_words import BODIES, BY, IN_NAMES, RIGHTS, alternatives, parts

# "AP Photo/Ann Lee" is the agency's own mark; " for " names who asked for the picture.
_CUT: Final = pattern(r"\s?/\s?|\s?\|\s?|\s[-–—]\s|;\s?|,\s(?!(?:Jr|Sr|II|III)\b)|\s\(|\)|\sof\s(?=The\s)")
_VIA: Final = pattern(r"(?:^|\s|/)(?:via|through|über|vía)\s+")
_FOR: Final = pattern(r"\s(?:for|für|pour|para|per)\s(?=[A-Z])")
_BY: Final = pattern(
    rf"(?:photo(?:graph)?s?|image|picture|video|foto|bild|taken|shot)\s(?:{alternatives(BY)})\s+", re.I
)
_FILE: Final = pattern(
    r"(?:(?:file|archive)(?: photo| image)?|archiv(?:bild|foto)?|symbolbild|stringer|pool|staff|stf|str)$", re.I
)
# "HANDOUT", "Handout via Reuters", "PA/HO"; "supplied" means the same.
_HANDOUT: Final = pattern(r"\b(?i:hand-?outs?)\b|\bHO\b|\b(?i:supplied|submitted|contributed|courtesy|provided)\b")
_CROWN: Final = pattern(r"\bcrown\s+copyright\b", re.I)
_PUBLIC: Final = pattern(r"\b(?:public\s+domain|gemeinfrei|domaine\s+public|dominio\s+público)\b", re.I)
# "CC BY-SA 4.0", "CC-BY 2.0", "Creative Commons Attribution 4.0"
_COMMONS: Final = pattern(
    r"\bCC[ -](?P<kind>BY(?:-(?:SA|NC|ND))*|0)(?:[ -]+(?P<version>\d\.\d))?\b"
    r"|\b(?P<long>Creative Commons(?: [A-Z][a-z]+)?)",
    re.I,
)
_COPYRIGHT: Final = pattern(
    rf"copyright|©|\(c\)|\b(?:{alternatives(RIGHTS)})\b", re.I
)
_YEAR: Final = pattern(r"\b(?:19|20)\d\d\b")
_LICENCE: Final = pattern(
    r"https?://(?:www\.)?creativecommons\.org/(?P<what>licenses|publicdomain)/(?P<kind>[a-z-]+)/(?P<version>\d\.\d)"
)
BODY_WORDS: Final = frozenset(parts(BODIES)) | frozenset(
    "police council university college school museum library archive archives department ministry office agency service"
    " services news times post herald guardian press media pictures images photos photography studio studios museum"
    " club trust foundation institute association society company ltd inc llc plc group corporation hospital fire"
    " brigade rescue court government house city county town borough district authority board commission committee"
    " bank union network tv television radio broadcasting channel magazine journal gazette tribune mail sun star"
    " telegraph observer independent international national royal the of and for maps earth street view"
    " parish tourism schools public transport railway railways airport airlines zoo park village abbey cathedral church"
    " facebook instagram twitter youtube google nasa navy army force forces".split()
)
"""Words of the names of papers, houses and offices, which people's names do not hold."""
LOWER_IN_NAMES: Final = frozenset(parts(IN_NAMES))
"""Words in small letters that names of people and houses hold."""
# ... and how German ones end: Museumsbahn, Heimatmuseum, Sportverein.
_BODY_ENDS: Final = (
    *("bahn", "museum", "verein", "werke", "amt", "schule", "verband", "gmbh"),
    *("foto", "press", "presse", "pix", "media"),
)
LONGEST_NAME: Final = 4
"""Words of a person's name in a credit at most: "Maria da Silva Costa" has four."""


@value
class Credit(Value):
    """The parts of a credit line.

    photographer  who took the picture
    agency        agency or library, by its full name
    via           who passed it on: the agency behind "via", by its full name where it has one
    rights        handout, Crown copyright, public domain, or a licence's short name ("CC BY-SA 4.0")
    licence_url   address of that licence's text
    """

    photographer: str | None = None
    agency: str | None = None
    via: str | None = None
    rights: str | None = None
    licence_url: str | None = None


def parse_credit(text: str) -> Credit:
    """The parts of a credit line.

    >>> parse_credit("Ann Lee/AFP via Getty Images").via
    'Getty Images'
    >>> parse_credit("AP Photo/Ann Lee").photographer
    'Ann Lee'
    """
    rights, licence = _rights(text)
    head, *behind = _VIA.split(text, maxsplit=1)
    photographer = agency = via = None
    if behind:
        via = next((name for part in _parts(behind[0]) if (name := canonical(part))), behind[0].strip(" /.)") or None)
        if via and _COMMONS.search(via):
            via = _COMMONS.sub("", via).strip(" /,.(") or None
    for part in _parts(head):
        name = canonical(part)
        if name:
            agency = agency or name
        elif not photographer and _is_person(part):
            photographer = part
    if agency is None and via and not photographer and not head.strip():
        agency, via = via, None  # "via Reuters" and nothing before it
    return Credit.of(photographer, agency, via, rights, licence)


def _parts(text: str) -> list[str]:
    """The names in a credit: "Ann Lee for The Post/Agency" -> Ann Lee, Agency."""
    found = []
    for part in _CUT.split(text):
        words = _BY.sub("", part.strip(), count=1)
        if any(sign.isdigit() for sign in words):
            words = _YEAR.sub(" ", words)
        words = _COPYRIGHT.sub(" ", words)
        words = " ".join(_FOR.split(words, maxsplit=1)[0].split()).strip(" .,:;|()[]/–—-*")
        if words and not _FILE.match(words):
            found.append(words)
    return found


def _is_person(name: str) -> bool:
    """True for two to four capitalised words of which none is an organisation's."""
    words = name.split()
    if not 2 <= len(words) <= LONGEST_NAME or any(sign.isdigit() or sign in "@#&_:%=" for sign in name):
        return False
    folded = [word.casefold().strip(".") for word in words]
    if any(word in BODY_WORDS or word.endswith(_BODY_ENDS) for word in folded) or _HANDOUT.search(name):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and not (name.isupper() and len(name) < 6)


def _rights(text: str) -> tuple[str | None, str | None]:
    folded = text.casefold()
    if ("cc" in folded or "commons" in folded) and (found := _COMMONS.search(text)):
        if not found["kind"]:
            return found["long"], None
        kind, version = found["kind"].upper(), found["version"]
        if kind == "0":
            return "CC0", "https://creativecommons.org/publicdomain/zero/1.0/"
        address = f"https://creativecommons.org/licenses/{kind.lower()}/{version}/" if version else None
        return f"CC {kind}{' ' + version if version else ''}", address
    if _PUBLIC.search(text):
        return "public domain", None
    if "crown" in folded and _CROWN.search(text):
        return "Crown copyright", None
    return ("handout", None) if _HANDOUT.search(text) else (None, None)


def licence_name(address: str) -> str | None:
    """Short name of a Creative Commons licence by its address; ``None`` for any other address.

    >>> licence_name("https://creativecommons.org/licenses/by-sa/4.0/deed.en")
    'CC BY-SA 4.0'
    """
    found = _LICENCE.match(address)
    if found is None:
        return None
    if found["what"] == "publicdomain":
        return "CC0" if found["kind"] == "zero" else "public domain"
    return f"CC {found['kind'].upper()} {found['version']}"
