"""Figures of the document -> pictures, video and audio of the record."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.caption_credits import credit_alone, credit_first, tells
from newsextract.grammar.credits.caption_ends import caption_before_slash, credit_behind, small_sign
from newsextract.grammar.credits.caption_marks import bare_caption, behind_counter, without_number
from newsextract.grammar.credits.credit_labels import HOUSE_LABEL, strip_credit_label
from newsextract.grammar.credits.credit_lines import split_credit, without_notes
from newsextract.grammar.credits.credit_parts import LOWER_IN_NAMES, Credit, licence_name, parse_credit
from newsextract.grammar.credits.credit_signatures import signed_by_name
from newsextract.languages.credit_words import OF_CREDITS, alternatives
from newsextract.model.document import Figure
from newsextract.model.record_types import Image

_NOTHING: Final = Credit()
_LONGEST_SIGNED: Final = 60
"""Characters of the name behind a label that names whose pictures they are; more are a caption."""


def image_of(figure: Figure, position: int, lead: bool) -> Image:
    """The picture, video or audio of a figure.

    position  where it stands in the body; lead  it is the article's first
    """
    caption: str | None = figure.caption
    credit: str | None = figure.credit
    if caption and credit and caption[0] == "/" and is_agency(caption.strip("/ ")):
        credit = f"{credit} {caption}"  # "Ann Lee" in one element, "/ Agency" in the next
        caption = None
    caption = bare_caption(caption) if caption else None
    if caption:
        caption, first = credit_first(caption)
        credit = credit or first
    if credit and "©" in credit:
        title, credit = behind_counter(credit)
        caption = caption or title
    if caption and credit is None:
        caption, credit = _without_credit(caption)
    elif caption and credit:
        caption = _without(caption, credit)
    elif credit:
        caption, credit = _parted(credit)
    if caption is None and credit:
        caption, credit = caption_before_slash(credit, figure.alt)
    if credit and tells(credit):
        caption, credit = caption or credit, None
    caption, credit = _without_signs(caption, credit)
    caption = bare_caption(caption) if caption else None  # the counter before a credit: "2/28 photos © Ann Lee"
    if credit:
        credit = without_number(strip_credit_label(without_notes(credit)))
    parts = parse_credit(credit) if credit else _NOTHING
    licence = figure.licence_url or parts.licence_url
    return Image(
        url=figure.url,
        alt=figure.alt,
        caption=caption,
        credit_text=credit,
        media=figure.media,
        photographer=parts.photographer or _creator(figure.creator),
        agency=parts.agency,
        via=parts.via,
        rights=parts.rights or (licence_name(licence) if licence else None) or figure.rights,
        licence_url=licence,
        width=figure.width,
        height=figure.height,
        position=position,
        role="lead" if lead else "inline",
        confidence=None,
    )


def _without_credit(caption: str) -> tuple[str | None, str | None]:
    """A caption that may hold its credit -> caption and credit."""
    if (label := HOUSE_LABEL.match(caption)) is not None and len(caption) - label.end() <= _LONGEST_SIGNED:
        return None, caption[label.end() :]
    words, credit = small_sign(caption) or split_credit(caption)
    if words and credit is None:
        alone = credit_alone(words)
        short, last = credit_behind(words)
        told = ":" in words or (short or "").count(" ") >= FEWEST_SPACES_TOLD
        if alone and not (alone == words and short and last and told):  # "Ellery / author: Ann Lee, Agency"
            return None, alone
        return (short, last) if last else signed_by_name(words)
    return words, credit


def _parted(credit: str) -> tuple[str | None, str]:
    """Caption and credit of a line that its class names a credit, and that says what is seen too.

    Before the credit stands a whole sentence, or words before its sign: "A map of the quay | © Lee"; or there is a
    bracket behind it: "Harbour Works (Ann Lee on the quay)".
    """
    bracket = _SEEN.fullmatch(credit)
    if bracket is not None and _says_what_is_seen(bracket["seen"]):
        return bracket["seen"], bracket["credit"]
    words, sign, name = credit.partition("©")
    if sign and name.strip() and words.count(" ") >= FEWEST_SPACES and _says_what_is_seen(words):
        return strip_credit_label(words.rstrip(" |–—-/")), f"© {name.strip()}"
    before, behind = split_credit(credit)
    if not (before and behind and before.endswith(_STOPS)):
        before, stop, behind = credit.rpartition(". ")
        before += stop.strip()
        if not ("/" in behind and is_agency(behind)):
            return None, credit
    return (before, behind) if before.count(" ") >= FEWEST_SPACES else (None, credit)


FEWEST_SPACES_TOLD: Final = 2
"""Spaces in what stands before a credit and says what is seen."""
# "Harbour Works (Ann Lee on the quay)"; what stands in the bracket is asked for its words
_SEEN: Final = pattern(r"(?P<credit>[^()]{2,60}?)\s?\((?P<seen>[^()]{8,200})\)")


def _says_what_is_seen(words: str) -> bool:
    """True for words of which one is in small letters and joins no names, without a sign of a credit or a licence."""
    every = words.split()
    told = any(word[0].islower() and word not in LOWER_IN_NAMES for word in every)
    told = told or len(every) >= LONGEST_NAME
    return len(every) >= FEWEST_SEEN and words[0].isupper() and told and not _OF_CREDIT.search(words)


FEWEST_SEEN: Final = 3
"""Words of what is seen."""
LONGEST_NAME: Final = 10
"""Words from which on they are no name of a house."""
_OF_CREDIT: Final = pattern(rf"\b(?:{alternatives(OF_CREDITS)})\b|[/@]|\d\.\d", re.I)
_STOPS: Final = (".", "!", "?")
FEWEST_SPACES: Final = 5
"""Spaces in such a sentence: "Photo No. 3" is none."""


def _without_signs(caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Caption and credit without the sign that parted them; a caption that is nothing but an address is the credit."""
    if caption and _ADDRESS.fullmatch(caption):
        return None, credit or caption
    return (caption.rstrip(" ,;/|") or None if caption else None), credit.lstrip("/| ") or None if credit else None


_ADDRESS: Final = pattern(r"(?:https?://|www\.)\S+")


def _creator(name: str | None) -> str | None:
    """The person whom the page states as the maker, agencies aside."""
    return parse_credit(name).photographer if name else None


def filled(image: Image, again: Image) -> Image:
    """A picture with what only its second printing says."""
    values = {}
    for name in image.__dataclass_fields__:
        mine, theirs = getattr(image, name), getattr(again, name)
        values[name] = theirs if mine is None else mine
    return image.but(**values)


def signed_by_caption(image: Image) -> Image:
    """A picture whose caption is its credit."""
    parts = parse_credit(image.caption or "")
    return image.but(
        caption=None,
        credit_text=image.caption,
        photographer=image.photographer or parts.photographer,
        agency=image.agency or parts.agency,
    )


def _names_of(credit: str) -> set[str]:
    """The words of a credit that can be a part of a name, in lower case: their order and signs differ."""
    return {word for word in _NO_NAME.sub(" ", credit.casefold()).split() if len(word) >= SHORTEST_NAME}


SHORTEST_NAME: Final = 3
"""Letters of a part of a name that two credits of one picture share."""
_NO_NAME: Final = pattern(r"[\W\d_]+|\b(?:photos?|images?|pictures?|getty|press|news|media)\b")


def _without(caption: str, credit: str) -> str | None:
    """A caption that repeats its credit at its end, without it."""
    short, found = split_credit(caption)
    if found and (found in credit or credit in found or _names_of(found) & _names_of(credit)):
        return short
    if caption in credit and caption.istitle():
        return None  # "Ann Lee", with the credit "Ann Lee on a site"
    if caption.endswith(credit):
        caption = caption[: -len(credit)].rstrip(" |/–—-(:")
    return caption or None
