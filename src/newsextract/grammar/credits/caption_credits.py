"""Credits in words that are known to be a caption: it is nothing but a credit, or it begins with one.

In running text these shapes mean other things, so only what stands by a picture is read here.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.credit_labels import strip_credit_label

# "(The Bulletin)", "(Ley & Sons)"; not "(left)", "(He later apologised.)"
_BRACKETED: Final = pattern(rf"\((?P<credit>(?:[{CAPITALS}0-9][\w.'’/&-]*\s?|&\s){{1,6}})\)")
_NO_NAMES: Final = frozenset("left right top bottom above below centre center file archive".split())
# "Source: ellery.example", "Sources: Ley Bank, Orm Institute"; not "Source: nobody knows where it came from."
_SOURCE: Final = pattern(
    r"\[?(?:Sources?|Screen(?:shot|grab|cap)s?|Rendering|Via|(?:All )?(?:photo|picture|image)s?|All (?:Photo|Image)s)"
    r"\s?:\s*(?P<credit>[^!?:]{1,90})"
)
# "Ann Lee/Harbour Works", "Harbour Works / Bo Lund & Sons"
_SIDES: Final = pattern(r"\s?/\s?")
MOST_SIDES: Final = 4
"""Names in a line of names that slashes part."""
LONGEST_SIDE: Final = 6
"""Words of such a name: "Better Boats and Gardens" has four."""
FEWEST_SIDE_WORDS: Final = 3
"""Words of such a line without spaces at its slashes: "Lee/Lund" can be who is seen."""
_JOINERS: Final = frozenset("and of the for & via by at in de la".split())
# "cc Ann Lee https://photos.example/p/12": a licence, who gives it, and where the picture is
_LICENSED: Final = pattern(r"(?:cc|CC)(?:[ -](?:BY|by)[\w .-]{0,12})?\s[^.!?]{2,50}\s(?:https?://|www\.)\S+")
_COURTESY: Final = pattern(rf"(?:Photos? )?[Cc]ourtesy (?:of )?(?:the )?[{CAPITALS}][^!?]{{1,70}}")
_LONGEST_COURTESY: Final = 9  # words
# "PHOTO BY ANN LEE The quay at dawn"
_FIRST: Final = pattern(
    r"(?:PHOTOS?|Photos?|PHOTOGRAPH|Photograph) (?:BY|by) "
    rf"(?P<credit>[{CAPITALS}][{CAPITALS}.'’-]+(?: [{CAPITALS}][{CAPITALS}.'’-]*){{1,3}})"
    rf"\s*[|:–—-]?\s+(?=[{CAPITALS}][a-zß-ÿ])"
)
# "PHOTO: The quay at dawn", "VIDEO: ..."; not "Photo: Ann Lee", which is a credit
_LABEL: Final = pattern(r"(?:PHOTOS?|IMAGE|PICTURED?|VIDEO): (?=\S)")


def credit_alone(caption: str) -> str | None:
    """The credit of a caption that is nothing else; ``None`` for one that says what is seen.

    >>> credit_alone("(The Bulletin)"), credit_alone("Source: ellery.example"), credit_alone("Ann Lee / Harbour Works")
    ('The Bulletin', 'ellery.example', 'Ann Lee / Harbour Works')
    >>> credit_alone("Ann Lee"), credit_alone("Lee/Lund")
    (None, None)
    """
    if found := _BRACKETED.fullmatch(caption):
        return found["credit"].strip() if found["credit"].strip().casefold() not in _NO_NAMES else None
    if _LICENSED.fullmatch(caption):
        return caption
    if found := _SOURCE.fullmatch(caption):
        return None if _is_told(found["credit"]) else strip_credit_label(found["credit"].rstrip("]"))
    if caption.count(" ") < _LONGEST_COURTESY and _COURTESY.fullmatch(caption):
        return caption.rstrip(".")
    return caption if is_agency(caption) or _names_with_slashes(caption) else None


def _names_with_slashes(text: str) -> bool:
    """True for names of people and houses that slashes part, and nothing else."""
    sides = _SIDES.split(text)
    if not 1 < len(sides) <= MOST_SIDES or text.endswith((".", "!", "?")):
        return False
    words = [side.split() for side in sides]
    if not all(0 < len(side) <= LONGEST_SIDE and side[0][0].isupper() for side in words):
        return False
    if " / " not in text and sum(map(len, words)) < FEWEST_SIDE_WORDS:
        return False
    return all(word[0].isupper() or word in _JOINERS for side in words for word in side)


def tells(credit: str) -> bool:
    """True for words that say what is seen, in an element whose class names a credit: most are in small letters.

    >>> tells("A woman who waits for the last ferry in the fog"), tells("Ann Lee for the museum of the sea / Agency")
    (True, False)
    """
    return credit.count(" ") >= FEWEST_TOLD - 1 and _is_told(credit) and not any(sign in credit for sign in _SIGNS)


def _is_told(text: str) -> bool:
    """True for words of which most are in small letters."""
    words = text.split()
    return len(words) > 2 and 2 * sum(word[0].islower() for word in words) > len(words)


FEWEST_TOLD: Final = 8
"""Words of such a text."""
_SIGNS: Final = ("/", "©", "|", "ourtesy", "hoto", "mage", "llustration")


def credit_first(caption: str) -> tuple[str, str | None]:
    """A caption with a photographer's name in capitals before it, taken apart, and without the label of a picture.

    >>> credit_first("PHOTO BY ANN LEE The quay at dawn"), credit_first("PHOTO: The quay at dawn")
    (('The quay at dawn', 'ANN LEE'), ('The quay at dawn', None))
    """
    if found := _FIRST.match(caption):
        return caption[found.end() :], found["credit"]
    return _LABEL.sub("", caption, count=1) if _LABEL.match(caption) else caption, None
