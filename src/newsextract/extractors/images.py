"""Pictures, video and audio with their captions and credits."""

from __future__ import annotations

from newsextract.captions import split_credit, strip_credit_label
from newsextract.document import Document, Figure
from newsextract.evidence import note
from newsextract.fields import Image
from newsextract.registry import extractor


@extractor
def images(doc: Document) -> list[Image]:
    """Pictures, video and audio of the article: caption without its credit, credit without its label."""
    out: list[Image] = []
    seen: set[object] = set()
    for figure in doc.figures:
        image = _image(figure)
        # the same picture printed twice has the same address, or without addresses the same words
        key = image.url or (image.caption, image.credit_text, image.alt)
        words = (image.caption, image.credit_text) if image.caption else key
        if (key in seen or words in seen) and image.caption is not None:
            continue
        if image.url and key in seen:
            continue
        if image.url or image.caption:
            seen.update((key, words))
        note(figure.rule or "figure", image.caption or image.credit_text or image.url, figure.place)
        out.append(image)
    return out


def _image(figure: Figure) -> Image:
    caption, credit = figure.caption, figure.credit
    if caption and credit is None:
        caption, credit = split_credit(caption)
    elif caption and credit:
        caption = _without(caption, credit)
    if credit:
        credit = strip_credit_label(credit)
    return Image(url=figure.url, alt=figure.alt, caption=caption, credit_text=credit, media=figure.media)


def _without(caption: str, credit: str) -> str | None:
    """A caption that repeats its credit at its end, without it."""
    short, found = split_credit(caption)
    if found and (found in credit or credit in found):
        return short
    if caption.endswith(credit):
        caption = caption[: -len(credit)].rstrip(" |/–—-(:")
    return caption or None
