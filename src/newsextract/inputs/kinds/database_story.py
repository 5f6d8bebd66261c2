"""The fields and the text of a document of a database -> the article, with what the database states about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import caption_after_picture
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds.database_fields import EDITORS_LINE, EDITORS_NOTE
from newsextract.inputs.kinds.dates_as_stated import readable_date
from newsextract.inputs.kinds.natural_names import natural_byline, natural_case
from newsextract.inputs.story import Picture, story
from newsextract.model.record_types import Stated

_PAGE: Final = pattern(
    r"(?:^|[;,]\s*)(?:Pgs?\.|Pag\.|P[áa]g\.|S\.|p\.|pp\.|Blz\.|Pages?|Seite|Pg)\s*(?P<page>[\w., -]{1,30}?)\s*$"
)
_NO_SECTION: Final = pattern(r"(?:Section \w{1,3}|Column \d+|Version:? ?\d+|Pgs?\..*|Edition .*)$")
_NUMBER: Final = pattern(r"\d[\d,.\u00a0\u202f ]*")
_PERCENT: Final = pattern(r"\s*\(\d{1,3}\s?%\)")
_PHOTO: Final = pattern(
    r"(?:(?:COLOU?R |B&W |FILE )?(?:PHOTOS?|PHOTOGRAPHS?|PICTURES?|IMAGES?|Photos?|Pictures?|Images?|Fotos?|FOTOS?"
    r"|Caption|CAPTION)(?: ?\d{1,2})?)\s?[:;,]\s*(?=\S)"
)
_NO_PICTURE: Final = pattern(r"(?:Chart|CHART|MAP|Map|GRAPHIC|Graphic|DRAWING|Drawing|TABLE|Table|DIAGRAM|LOGO)s?\b")
_PLACE_MARK: Final = pattern(
    r"\s*\((?:[A-Z]{1,2}\d{1,3}(?:[;,] ?[A-Z]{1,2}\d{1,3})*|Page \w+|left|right|above|below)\)\s*\.?$"
)
_TWO: Final = pattern(
    r"(?<=\))\s*(?:\([A-Z]{1,2}\d{1,3}\))?\s*;\s+|(?<=[.)])\s+(?=(?:PHOTO|Photo|PICTURE|Picture)\s?\d?:)"
)
_EDITION: Final = pattern(r":?\s*\[(?P<edition>[^\[\]]{0,60}(?:Edition|Final)[^\[\]]{0,20})\]\s*$", re.I)
_MOST_NOTES: Final = 6
# "The Guardian (London) - Final Edition", "The Guardian (London)": the place tells publications of one name apart.
_OF_EDITION: Final = pattern(r"(?P<name>.+?)\s+-\s+(?P<edition>.*(?:Edition|Final|Ausgabe|[EÉ]dition).*)$", re.I)
_OF_PLACE: Final = pattern(r"(?P<name>[^()]+?)\s*\([^()]{2,40}\)$")


def document(
    number: str, fields: Mapping[str, Sequence[str]], body: Iterable[str], *, surname_first: bool = False, limit: int
) -> Part:
    """The part for a document.

    number  of the document in its file
    fields  values as printed by the names of ``Stated``, and "graphic" for what is said of pictures; a field may stand
            several times
    body    paragraphs
    limit   characters that the text may have
    """

    def first(name: str) -> str | None:
        return next((" ".join(value.split()) for value in fields.get(name, ()) if value.strip()), None)

    headline, edition = first("headline"), first("edition")
    if headline and (found := _EDITION.search(headline)) and found.start():
        headline, edition = headline[: found.start()], edition or found["edition"]
    publisher, of_edition = _publication(first("publisher"))
    section, page = section_and_page(first("section"))
    byline = first("byline")
    stated = Stated(
        headline=headline,
        subheadline=first("subheadline"),
        description=first("description"),
        byline=natural_byline(byline, surname_first=surname_first) or None if byline else None,
        publisher=publisher,
        edition=edition or of_edition,
        section=section,
        page=first("page") or page,
        dateline=first("dateline"),
        date_published=readable_date(first("date_published")),
        date_modified=readable_date(first("date_modified")),
        load_date=readable_date(first("load_date")),
        length=count(first("length")),
        language=first("language"),
        keywords=keywords(fields.get("keywords", ())) or None,
        url=first("url"),
        copyright=" ".join(" ".join(fields.get("copyright", ())).split()) or None,
        document_id=first("document_id"),
    )
    text = without_notes([" ".join(paragraph.split()) for paragraph in body])
    if sum(map(len, text)) > limit:
        return Part(number, stated=stated, fault=too_large(limit))
    if not text:
        return Part(number, stated=stated, fault=Fault("read", "no_text", "the document has no full text"))
    return story(number, stated, text, pictures(fields.get("graphic", ())))


def _publication(text: str | None) -> tuple[str | None, str | None]:
    """The name of a publication without place and edition, and the edition."""
    if not text or len(text) > 200:
        return text, None
    parted = _OF_EDITION.match(text)
    name = parted["name"] if parted else text
    placed = _OF_PLACE.match(name)
    return placed["name"] if placed else name, parted["edition"] if parted else None


def section_and_page(text: str | None) -> tuple[str | None, str | None]:
    """The name of the section and the page of "Section D; Column 0; Dining; Pg. 1"."""
    if not text:
        return None, None
    found = _PAGE.search(text)
    section = text[: found.start()].strip(" ;,") if found else text
    parts = [part.strip() for part in section.split(";") if part.strip()]
    named = [part for part in parts if not _NO_SECTION.match(part)]
    return "; ".join(named or parts) or None, found["page"].strip(" .,") if found else None


def count(text: str | None) -> int | None:
    """The number of words of "1,204 words"."""
    found = _NUMBER.match(text) if text else None
    digits = "".join(char for char in found[0] if char.isascii() and char.isdigit()) if found else ""
    return int(digits) if digits and len(digits) < 9 else None


def keywords(values: Iterable[str]) -> list[str]:
    """Terms of the index, each once, without its code or share: "TROUT (90%); lufth : Lufthansa AG"."""
    found: dict[str, None] = {}
    for value in values:
        for term in value.replace("|", ";").split(";"):
            code, colon, name = term.partition(" : ")
            word = " ".join(_PERCENT.sub("", name if colon and " " not in code.strip() else term).split())
            if word:
                found.setdefault(word)
    return list(found)


def without_notes(paragraphs: Iterable[str]) -> list[str]:
    """Paragraphs without who reported and edited the story, which agencies print at its end."""
    text = [paragraph for paragraph in paragraphs if paragraph]
    for _ in range(_MOST_NOTES):
        if not text:
            break
        last = text[-1]
        if len(text) > 1 and len(last) < 500 and EDITORS_LINE.match(last):
            text.pop()
            continue
        tail = last[-600:]
        found = EDITORS_NOTE.search(tail)
        if found is None:
            break
        kept = last[: len(last) - len(tail) + found.start()].rstrip()
        text[-1:] = [kept] if kept else []
    return text


def pictures(values: Iterable[str]) -> list[Picture]:
    """The pictures of "PHOTOS: A boat. (Ann Lee/AP); A quay. (PHOTOGRAPH BY JO LUND)"; maps and charts are none."""
    found = []
    for value in values:
        for piece in _TWO.split(" ".join(value.split())):
            label = _PHOTO.match(piece)
            words = _PLACE_MARK.sub("", piece[label.end() :] if label else piece).strip()
            if not words or _NO_PICTURE.match(words) or words.casefold() in ("photo", "photos", "image", "picture"):
                continue
            parts = caption_after_picture(words)
            credit = natural_case(parts.credit) if parts.credit else None
            caption = parts.caption.strip(" ,;") if parts.caption else None
            if caption or credit:
                found.append(Picture(caption, credit))
    return found


