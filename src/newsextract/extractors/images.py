"""Pictures, video and audio with their captions and credits."""

from __future__ import annotations

from newsextract.addresses import file_key
from newsextract.body_text import layout
from newsextract.credit_lines import split_credit, strip_credit_label
from newsextract.credits import Credit, licence_name, parse_credit
from newsextract.document import Document, Figure
from newsextract.evidence import note
from newsextract.fields import Image
from newsextract.registry import extractor


@extractor
def images(doc: Document) -> list[Image]:
    """Pictures, video and audio of the article: caption without its credit, credit without its label."""
    if not doc.figures:
        return []
    text, starts = layout(doc)
    out: list[Image] = []
    seen: dict[object, int] = {}
    has_lead = False
    for figure in doc.figures:
        position = next((start for index, start in starts if index > figure.after), len(text))
        lead = not has_lead and (position == 0 or figure.main)
        image = _image(figure, position, lead)
        # the same picture printed twice has the same file, or the same caption and credit
        keys: list[object] = [file_key(image.url)] if image.url else []
        keys += [(image.caption, image.credit_text, image.media)] if image.caption else []
        before = next((seen[key] for key in keys if key in seen), None)
        if before is not None:
            out[before] = _filled(out[before], image)
            continue
        seen.update(dict.fromkeys(keys, len(out)))
        has_lead = has_lead or lead
        note(figure.rule or "figure", image.caption or image.credit_text or image.url, figure.place)
        out.append(image)
    return out


def _image(figure: Figure, position: int, lead: bool) -> Image:
    caption, credit = figure.caption, figure.credit
    if caption and credit is None:
        caption, credit = split_credit(caption)
    elif caption and credit:
        caption = _without(caption, credit)
    if credit:
        credit = strip_credit_label(credit)
    parts = parse_credit(credit) if credit else Credit()
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


def _creator(name: str | None) -> str | None:
    """The person whom the page states as the maker, agencies aside."""
    return parse_credit(name).photographer if name else None


def _filled(image: Image, again: Image) -> Image:
    """A picture with what only its second printing says."""
    values = {}
    for name in image.__dataclass_fields__:
        mine, theirs = getattr(image, name), getattr(again, name)
        values[name] = theirs if mine is None else mine
    return Image(**values)


def _without(caption: str, credit: str) -> str | None:
    """A caption that repeats its credit at its end, without it."""
    short, found = split_credit(caption)
    if found and (found in credit or credit in found):
        return short
    if caption.endswith(credit):
        caption = caption[: -len(credit)].rstrip(" |/–—-(:")
    return caption or None
