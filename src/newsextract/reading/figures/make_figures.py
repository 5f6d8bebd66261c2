"""A picture with its words -> the Figure of the Document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsextract.base.addresses import file_key
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.caption_credits import tells
from newsextract.grammar.credits.caption_marks import without_slots
from newsextract.grammar.credits.captions import without_controls
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL, strip_credit_label
from newsextract.grammar.credits.credit_lines import is_credit, split_credit
from newsextract.model.document import Figure
from newsextract.model.record_types import MediaKind
from newsextract.reading.figures.group_of_words import LONGEST_CREDIT, Group
from newsextract.reading.figures.media import best_address, is_decoration, is_placeholder, is_preview, media_of, size_of
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup.nodes import Picture, Raw, clean
from newsextract.reading.markup.urls import Resolver
from newsextract.reading.stated.stated_pictures import StatedPicture

_SPACE_BEFORE: Final = re.compile(r"\s+(?=[,.;:!?)\]])")
_LICENCE: Final = re.compile(r"https?://creativecommons\.org/(?:licenses|publicdomain)/", re.I)
# Labels and titles without the words that they are for.
_BARE: Final = re.compile(
    r"\W*(?:view images?\W*)?(?:view images?|copyright"
    r"|photo(?:graph)?|picture|image|foto|bild|credit|source|quelle|video|slideshow"
    r"|gallery|galerie|diashow|illustration)s?(?: by| credit)?\W*$",
    re.I,
)
_NOTHING: Final = StatedPicture()
# Attributes in which pages keep what they print when the picture is opened.
_CREDITS: Final = ("data-credit", "data-copyright", "data-photographer", "data-author", "data-source-credit")


def make_figure(
    group: Group, resolve: Resolver, stated: Mapping[str, StatedPicture], main: frozenset[str]
) -> Figure | None:
    """The figure of a group; ``None`` when it holds neither words nor a picture of the article.

    stated  what the page states about its pictures, by ``file_key``
    main    ``file_key`` of the pictures that the page names as its own
    """
    captions, credits = _with_provider(group)
    if not captions and len(credits) > 1:  # in one container whose name is of a credit
        captions = [raw for raw in credits if tells(raw.text)]
        credits = [raw for raw in credits if not tells(raw.text)]
    caption = joined(captions)
    credit = joined_credits(credits)
    if caption is None and credit is not None and ". | " in credit:
        caption, credit = _parted(credit)
    url = alt = width = height = shown = None
    media: MediaKind = "image"
    for picture in _without_decoration(group.pictures, bool(caption)):
        media = media_of(picture, group.holder)
        found, wide = best_address(picture, resolve)
        alt = alt or clean(" ".join((picture.element.get("alt") or "").split())) or None
        if found and (url is None or is_placeholder(url) or (shown is not None and is_preview(shown))):
            url, shown = found, picture
            width, height = size_of(picture, wide)
    if not (caption or credit or url):
        return None
    key = file_key(url) if url else ""
    said = stated.get(key, _NOTHING)
    if credit is None and not (caption and split_credit(caption)[1]):
        credit = (_attribute(shown, alt, caption) if shown else None) or said.credit
    if caption is None and alt and credit in (None, said.credit) and (told := _told_in_alternative(alt)) is not None:
        caption, credit = told
    links = [href for raw in (*group.credits, *group.captions) for _, href in raw.links]
    licence = next((href for href in links if _LICENCE.match(href)), None)
    return Figure(
        url=url,
        alt=alt,
        caption=caption,
        credit=credit,
        media=media,
        creator=said.creator,
        rights=said.rights,
        licence_url=licence or said.licence_url,
        width=width,
        height=height,
        main=bool(key) and key in main,
        rule=group.rule,
        line=group.holder.line,
        after=group.after,
    )


def _without_decoration(pictures: list[Picture], captioned: bool) -> list[Picture]:
    """Pictures without the logos and icons beside them; with a caption, such a one is better than none."""
    shown = [picture for picture in pictures if not is_decoration(picture)]
    if not captioned:
        return shown
    return [p for p in pictures if p in shown or p.tag in _FRAMES] if shown else pictures


_FRAMES: Final = ("iframe", "amp-iframe")
"""What shows a film, if there is a caption."""


def _with_provider(group: Group) -> tuple[list[Raw], list[Raw]]:
    """Captions and credits of a group; of "© Ann Field" before words that hold a credit themselves nothing is kept."""
    first, *rest = group.captions or (None,)
    if first is None or not rest or group.credits or first.text[0] != "©" or not is_credit(first.text):
        return group.captions, group.credits
    return rest, [] if split_credit(joined(rest) or "")[1] else [first]


def _parted(credit: str) -> tuple[str | None, str]:
    """A caption before a bar, in the line that is called the credit: "The mayor at the quay. | Ann Field/Agency"."""
    words, name = split_credit(credit)
    told = bool(words and name) and ends_sentence(words or "") and len((words or "").split()) >= FEWEST_CAPTION_WORDS
    return (words, name or credit) if told else (None, credit)


FEWEST_CAPTION_WORDS: Final = 3
"""Words before the bar of such a line."""


def _attribute(picture: Picture, alt: str | None, caption: str | None) -> str | None:
    """The credit that a picture's attributes give: one of their own, or the end of its title."""
    for name in _CREDITS:
        words = " ".join((picture.element.get(name) or "").split())
        if any(sign.isalpha() for sign in words) and len(words) <= 120 and not words.startswith(("{", "[", "http")):
            return clean(words)
    title = clean(" ".join((picture.element.get("title") or "").split()))
    for told in (alt, caption):
        if told and title.startswith(f"{told} | "):
            return strip_credit_label(title[len(told) + 3 :])
    if title and title != alt and (credit := split_credit(title)[1]):
        return credit
    return _signed(title) or _signed(alt or "")


def _told_in_alternative(alt: str) -> tuple[str, str] | None:
    """Caption and credit of an alternative text that has both: "The quay in fog | Photo: Ann Field"."""
    before, bar, behind = alt.rpartition(" | ")
    if not bar or not before or CREDIT_LABEL.match(behind) is None or ":" not in behind:
        return None
    return before, strip_credit_label(behind)


def _signed(words: str) -> str | None:
    """The credit at the end of a title or alternative text: in brackets, behind a sign, or an agency behind a dash."""
    if words.endswith((")", "]")) or any(sign in words[-LONGEST_CREDIT:] for sign in ("©", "(c)", "(C)")):
        return split_credit(words)[1]
    for dash in (" - ", " – ", " — "):
        before, _, behind = words.rpartition(dash)
        if before and is_agency(behind):
            return behind
    return None


def joined(raws: list[Raw]) -> str | None:
    """The texts of some blocks, each once, as one."""
    if not raws:  # most pictures have no words
        return None
    words = dict.fromkeys(without_slots(without_controls(raw.text)) for raw in raws)
    texts = [text for text in words if not _says_nothing(text)]
    kept = [text for text in texts if not any(_adds_credit(text, other) for other in texts)]
    return _SPACE_BEFORE.sub("", " ".join(kept)).strip() or None


def _says_nothing(text: str) -> bool:
    """True for a label without words and for the name of a file."""
    return bool(_BARE.match(text)) or (" " not in text and "_" in text)


def _adds_credit(text: str, other: str) -> bool:
    """True for a caption that is another one with its credit behind it: pages print both for screens of two sizes."""
    rest = text[len(other) :].strip()
    return bool(other and rest) and text.startswith(other) and len(rest) <= LONGEST_CREDIT and rest[-1] not in ".!?"


def joined_credits(raws: list[Raw]) -> str | None:
    """Credits as one; one that another repeats, with its label perhaps, is left out."""
    if not raws:
        return None
    texts = [text for text in dict.fromkeys(without_slots(raw.text) for raw in raws) if text and not _BARE.match(text)]
    if len(texts) > 1 and any(is_credit(text) for text in texts):
        texts = [text for text in texts if is_credit(text) or not ends_sentence(text)]  # "From the news of 3 May."
    bare = [strip_credit_label(text).casefold() for text in texts]
    kept = [
        text
        for n, text in enumerate(texts)
        if not any(
            bare[n] in other and (bare[n] != other or n > m) for m, other in enumerate(bare) if m != n
        )
    ]
    return _SPACE_BEFORE.sub("", " ".join(kept)) or None
