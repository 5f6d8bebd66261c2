"""Who signs a picture without a label: an agency, a name and a house, a paper for its own photo."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import canonical, is_agency
from newsextract.grammar.credits.credit_labels import GIVEN, strip_credit_label

# "Ann Lee/Agency", "AFP via Getty Images" and nothing else
_NAME_AGENCY: Final = pattern(
    r"^[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,4}\s?/\s?(?:(?:via\s)?[A-Z][\w .'’/-]{1,50}|[\w.-]{1,40}@[\w.-]{1,40})$"
)
_PICTURES: Final = ("photo", "image", "picture", "pic")
# "Courier file photo", "Contributed photo", "Staff picture"; not "a blurred photo"
_OWN_PHOTO: Final = pattern(
    r"(?:^|\s)(?:file|staff|handout|archive|courtesy|contributed|submitted|supplied|library) "
    rf"(?:{'|'.join(_PICTURES)})s?$",
    re.I,
)
_OWN_PHOTO_ENDS: Final = (*_PICTURES, *(f"{one}s" for one in _PICTURES))
# Its first sign stands outside the choice: so the engine passes over all letters.
_VIA: Final = pattern(r"[/,\s](?:(?<=/)\s?(?:via\s)?|(?<=,)\s|(?<![/,])(?:/\s?(?:via\s)?|via\s|[-–|]\s))")
_VIA_SIGNS: Final = ("/", "via", "|", "-", "–", ",")  # one of them is in all that it matches
_LONGEST_PART: Final = 5  # spaces inside a name that no signature has
_SENTENCE: Final = pattern(r"[a-zà-ÿ]{2}[.!?] ")
_CLOSES: Final = pattern(rf"[.!?\"”’)](?:\s+(?=\S)|(?=[{CAPITALS}]))")  # also glued: "... on July 29.The Agency"
_JOINS: Final = r"(?:(?:de|da|van|von|der|den|di|del|la|le|al|bin|of|and|the|für|for) )*"
_NO_ARTICLE: Final = r"(?!(?:The|A|An|Die|Der|Das|Le|La|Les|El|Los|Las|Il|Lo|Gli|O|Os|As|De|Het)\s)"
_NAMED: Final = rf"{_NO_ARTICLE}[{CAPITALS}][\w'’-]+(?:\s[{CAPITALS}]\.?)?(?:\s{_JOINS}[{CAPITALS}][\w'’-]*){{1,3}}"
_FURTHER: Final = rf"(?:\s?[;,/&]\s?[{CAPITALS}][\w'’-]*(?:\s[{CAPITALS}&][\w.'’-]*){{0,3}}){{0,3}}"
# "... on Monday. Ann Lee", "... on Monday. Ann Lee; Bo Lund, Ley Works"; not "... in St. Moritz", "... . The mayor".
_BARE_NAME: Final = pattern(rf"(?<=[^\W_A-Z]{{3}}[.!?])[\s|–—-]+(?P<name>{_NAMED}{_FURTHER})$")
# "... on Monday. HWN", "... on Monday. HarbourFoto": one word with another capital than its first, which says nothing;
# and one of the caption's own: "The Harbour Works tug on Monday. Harbour"
_LONE_NAME: Final = pattern(
    rf"(?<=[^\W_A-Z]{{3}}\.) (?P<name>[{CAPITALS}]{{2,8}}|[{CAPITALS}][a-zß-ÿ]{{2,}}(?:[{CAPITALS}][a-zß-ÿ]+)+)$"
)
_OWN_WORD: Final = pattern(rf"(?<=[^\W_A-Z]{{3}}\.) (?P<name>[{CAPITALS}][\w’&-]{{2,24}})$")
# "... on Monday.Ann’s Team": the space is lost at the seam of two elements
_GLUED_NAME: Final = pattern(
    rf"(?<=[^\W_A-Z]{{2}}[.!?])(?P<name>[{CAPITALS}][\w'’&-]+(?:\s{_JOINS}[{CAPITALS}&][\w.'’&-]*){{1,4}})$"
)
FEWEST_WORDS_BEFORE_NAME: Final = 4
"""Words of the caption before such a name."""
LONGEST_SIGNATURE: Final = 9  # words of a name and two agencies at most
MOST_SPACES_OF_OWN_PHOTO: Final = 4
_SIGNED_WITHIN: Final = 120  # characters at the end in which the sentence ends that a signature stands behind


def is_signature(text: str) -> bool:
    """True for an agency, or for names with one joined by slashes, "via", a bar or a dash.

    >>> is_signature("AFP via Getty Images"), is_signature("Ann Lee/AP"), is_signature("He told Reuters")
    (True, True, False)
    """
    if text.count(" ") >= _LONGEST_PART and not any(sign in text for sign in _VIA_SIGNS):
        return False  # running text, most of it: one part
    if is_own_photo(text):
        return True
    parts = [part for part in _VIA.split(text) if part]
    if not parts or len(parts) > 4 or any(part.count(" ") >= _LONGEST_PART for part in parts):
        return False
    if not any(canonical(part) for part in parts) or _SENTENCE.search(text):
        return False
    # "bolund / Photo library", "Flickr/bolund": a name as people have on such sites
    handle = len(parts) > 1 and (" / " in text or parts[0].casefold() in _LIBRARIES)
    return all(part[0].isupper() or canonical(part) or (handle and " " not in part) for part in parts)


_LIBRARIES: Final = frozenset("istock flickr shutterstock unsplash pixabay pexels fotolia depositphotos".split())
"""Sites to which people give pictures under such names."""


def signed_from(tail: str) -> int:
    """Where the last words begin, when they are a signature behind the end of a sentence; otherwise 0.

    "... the summit. Ann Lee/Getty Images" is one, and so is "... the summit. Reuters".
    """
    ends = [match.end() for match in _CLOSES.finditer(tail, max(0, len(tail) - _SIGNED_WITHIN), len(tail))]
    for at in reversed(ends):
        rest = tail[at:].rstrip(" .")
        if rest.count(" ") >= LONGEST_SIGNATURE:
            break
        if len(tail[:at].rstrip(". ").rpartition(" ")[2]) > 1 and is_signature(rest):  # "J. Lee": no sentence ends
            return at
    return 0


def is_own_photo(text: str) -> bool:
    """True for a paper's own picture, and nothing else: "Courier file photo", "Contributed photo"."""
    if not text.rstrip().casefold().endswith(_OWN_PHOTO_ENDS):
        return False
    if text.count(" ") > MOST_SPACES_OF_OWN_PHOTO or not _OWN_PHOTO.search(text):
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in text.split()[:-2]) and text[0].isupper()


def signs_in_bracket(credit: str) -> bool:
    """True for words in brackets that sign a picture: "Submitted by Ann Lee", "PA", "Ann Lee/CBC"; not "left"."""
    if credit.startswith(GIVEN) or is_agency(credit) or _NAME_AGENCY.match(credit) or _OWN_PHOTO.search(credit):
        return True
    return strip_credit_label(credit) != credit


def names_in_bracket(credit: str, before: str) -> bool:
    """True for names in brackets behind the end of a sentence: "... at large. (WA Police)"; not "(He apologised.)"."""
    words = credit.split()
    capital = sum(word[0].isupper() or word[0].isdigit() for word in words)
    said = _words_of(before)
    if all(word in said for word in _words_of(credit)):
        return False  # "... in Ellery. (Ellery)": the place again
    longest = LONGEST_NAMES if "for" in words or "via" in words else LONGEST_NAME
    if not before.rstrip().endswith((".", "!", "?", '"', "”", "’")) or len(words) > longest or credit.endswith("."):
        return False
    return capital >= 2 * len(words) / 3 and any(sign.isalpha() for sign in credit)


def _words_of(text: str) -> list[str]:
    return [word.strip(".,;:'\"”’").casefold() for word in text.split()]


LONGEST_NAME: Final = 6
"""Words of a name in brackets."""
LONGEST_NAMES: Final = 9
"""The same of a name and the house that the picture was taken for."""


def signed_by_name(caption: str) -> tuple[str, str | None]:
    """A caption whose last words are a name without a full stop, behind the end of a sentence: who signs it.

    Only for words that are known to be a caption: in running text the last sentence of a paragraph ends.

    >>> signed_by_name("The quay on Monday morning. Ann Lee"), signed_by_name("The quay in St. Ives")
    (('The quay on Monday morning.', 'Ann Lee'), ('The quay in St. Ives', None))
    """
    found = _BARE_NAME.search(caption) or _GLUED_NAME.search(caption) or _LONE_NAME.search(caption)
    own = _OWN_WORD.search(caption) if found is None else None
    if own is not None and own["name"] in caption[: own.start()].split()[1:]:
        found = own
    if found is None or caption.count(" ", 0, found.start()) < FEWEST_WORDS_BEFORE_NAME - 1:
        return caption, None
    return caption[: found.start()], found["name"].removeprefix("Bild ").removeprefix("Foto ").removeprefix("Photo ")
