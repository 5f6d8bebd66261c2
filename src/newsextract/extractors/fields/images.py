"""Pictures, video and audio with their captions and credits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection

from newsextract.base.addresses import file_key
from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.body_layout import layout
from newsextract.extractors.shared.image_parts import filled, image_of, signed_by_caption
from newsextract.grammar.bylines.beside_names import is_reading_time
from newsextract.grammar.bylines.byline_words import fold, is_house
from newsextract.model.document import Document
from newsextract.model.record_types import Image
from newsextract.reading.lines import furniture, header_lines
from newsextract.speech.given_names import is_given_name


@extractor
def images(doc: Document) -> list[Image]:
    """Pictures, video and audio of the article: caption without its credit, credit without its label."""
    if not doc.figures or not doc.is_article:
        return []
    text, starts = layout(doc)
    indices = [index for index, _ in starts]
    out: list[Image] = []
    seen: dict[object, int] = {}
    has_lead = False
    for figure in doc.figures:
        behind = bisect_right(indices, figure.after)
        position = starts[behind][1] if behind < len(starts) else len(text)
        lead = not has_lead and (position == 0 or figure.main)
        image = image_of(figure, position, lead)
        if image.caption and _says_nothing(image.caption, doc.language):
            image = image.but(caption=None)
        # the same picture printed twice has the same file, or the same caption and credit; one name may sign several
        keys: list[object] = [file_key(image.url)] if image.url else []
        alone = not image.credit_text or len(doc.figures) >= FIGURES_OF_GALLERY
        named = image.caption and alone and image.url and _is_name(image.caption)
        keys += [(image.caption, image.credit_text, image.media)] if image.caption and not named else []
        before = next((seen[key] for key in keys if key in seen), None)
        if before is None and not image.url and image.caption and image.credit_text:
            before = _signed_so(out, image.credit_text)
        if before is not None and not _differ(out[before], image):
            out[before] = filled(out[before], image)
            continue
        seen.update(dict.fromkeys(keys, len(out)))
        has_lead = has_lead or lead
        note(figure.rule or "figure", image.caption or image.credit_text or image.url, figure.place)
        out.append(image)
    houses = {fold(fact.value) for fact in doc.facts("publisher")}
    out = [signed_by_caption(one) if _is_of_house(one, houses) else one for one in out]
    headings = [block.text for block in doc.blocks if block.kind == "heading"]
    told = "\n".join((*headings, text))
    times = Counter(one.caption for one in out if one.url)
    out = [one if one.caption == one.alt else _signed_by_stranger(one, told, times[one.caption]) for one in out]
    return _signed_alike(out)


def _signed_so(images: list[Image], credit: str) -> int | None:
    """The one picture without a caption that has this credit, from what the page states of it: its words are printed in
    another place."""
    found = [n for n, one in enumerate(images) if one.url and not one.caption and one.credit_text == credit]
    return found[0] if len(found) == 1 else None


def _says_nothing(caption: str, language: str | None) -> bool:
    """True for a byline, a reading time, a date, and the label of an advert or a player, where a caption stands."""
    if len(caption) > LONGEST_LABEL:
        return False
    said = furniture.label(caption, language)
    if said is not None and said.reason in _LABELS:
        return True
    if header_lines.kind_of(caption, language) == "byline" and any(map(is_given_name, caption.casefold().split()[1:2])):
        return True
    return is_reading_time(caption, language) or header_lines.DATE.fullmatch(caption.strip(" .,|")) is not None


FIGURES_OF_GALLERY = 20
"""Figures from which on pictures with one label and one credit are several: two coats of a house by one agency."""
LONGEST_LABEL = 40
"""Characters of such a label."""
_LABELS = ("advertisement label", "navigation line", "embedded control", "share line")


def _signed_by_stranger(image: Image, told: str, times: int) -> Image:
    """A picture whose caption is a person's name and nothing else, whom the story does not name: who took it.

    told   headings and text
    times  pictures with this caption: a name under several that the story lacks is no one's who is seen
    """
    name = image.caption
    if not name or image.credit_text or image.media != "image" or not _is_name(name):
        return image
    words = name.split()
    person = len(words) > 1 and (times > 1 or is_given_name(words[0].casefold()))
    return signed_by_caption(image) if person and not _has_word(told, words[-1]) else image


def _is_of_house(image: Image, houses: Collection[str]) -> bool:
    """True for a picture whose caption is the publisher's name and nothing else: "Ellery Media"."""
    name = image.caption
    alone = bool(name) and not image.credit_text and image.media == "image" and _is_name(name or "")
    return alone and is_house(name or "", houses)


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) is not None


def _signed_alike(images: list[Image]) -> list[Image]:
    """Pictures whose caption is a name and nothing else, where most others have a credit and no caption: it is one."""
    named = [n for n, one in enumerate(images) if one.caption and not one.credit_text and _is_name(one.caption)]
    signed = sum(bool(one.credit_text) and not one.caption for one in images)
    if signed >= max(FEWEST_SIGNED, 2 * len(named)):
        for n in named:
            images[n] = signed_by_caption(images[n])
    return images


FEWEST_SIGNED = 5
"""Pictures with nothing but a credit that make the names below others credits."""
LONGEST_NAME = 4
"""Words of such a name."""


def _is_name(text: str) -> bool:
    words = text.split()
    return len(words) <= LONGEST_NAME and text[-1].isalnum() and all(word[0].isupper() for word in words)


def _differ(one: Image, other: Image) -> bool:
    """True for two captions of which none begins as the other does: one file stands in for several pictures then,
    as where a script puts them in, or as the site's emblem."""
    mine, theirs = one.caption or "", other.caption or ""
    return bool(mine and theirs) and not (mine.startswith(theirs) or theirs.startswith(mine))
