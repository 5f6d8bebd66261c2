"""One item of NewsML 1: the text of its main component, its lines, and the pictures beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import nitf
from newsextract.inputs.kinds.dates_as_stated import date_as_stated
from newsextract.inputs.kinds.html_story import tree_of
from newsextract.inputs.kinds.marked_story import MarkedStory, plain_paragraphs
from newsextract.inputs.kinds.xml_tree import below, first, local, texts, words
from newsextract.inputs.story import Picture, story
from newsextract.model.record_types import Stated

_CAPTION = "caption"


def part(item: Any, number: str) -> Part | None:
    """The article of an item; ``None`` for one without a text."""
    content = next(_contents(item), None)
    if content is None:
        return None
    known = _stated(item)
    inner = next(below(content, "nitf"), None)
    if inner is not None:
        if (text := nitf.content(inner)) is None:
            return None
        told = MarkedStory(text)
        mine = {name: value for name in Stated.__dataclass_fields__ if (value := getattr(known, name))}
        known = nitf.stated(inner).but(**mine)
        paragraphs, pictures = told.paragraphs, told.pictures
    elif len(content):
        told = MarkedStory(content)
        paragraphs, pictures = told.paragraphs, told.pictures
    else:
        text = content.text or ""
        inside = MarkedStory(tree_of(text)) if text.lstrip().startswith("<") else None
        paragraphs = plain_paragraphs(text) if inside is None else inside.paragraphs
        pictures = [] if inside is None else inside.pictures
    return story(number, known, paragraphs, [*pictures, *_pictures(item)])


def _contents(item: Any) -> Iterator[Any]:
    """The elements that hold a text, captions aside."""
    for content in below(item, "DataContent"):
        kind = first(content.getparent(), "MediaType")
        media = "text" if kind is None else (kind.get("FormalName") or "").lower()
        if media in ("text", "") and words(content) and not any(map(_is_caption, content.iterancestors())):
            yield content


def _is_caption(component: Any) -> bool:
    role = first(component, "Role") if local(component) == "NewsComponent" else None
    return role is not None and _CAPTION in (role.get("FormalName") or "").lower()


def _stated(item: Any) -> Stated:
    lines = next(below(item, "NewsLines"), None)
    identifier = first(item, "Identification", "NewsIdentifier")
    management = first(item, "NewsManagement")
    created, revised = (
        date_as_stated(words(first(management, name))) for name in ("FirstCreated", "ThisRevisionCreated")
    )
    language = next(below(item, "Language"), None)
    return Stated(
        headline=words(first(lines, "HeadLine")),
        subheadline=words(first(lines, "SubHeadLine")),
        byline="; ".join(texts(below(lines, "ByLine"))) or None,
        publisher=_party(item, "Provider") or words(first(lines, "CreditLine")),
        dateline=words(first(lines, "DateLine")),
        date_published=created or revised or date_as_stated(words(first(identifier, "DateId"))),
        date_modified=revised if created and revised != created else None,
        keywords=texts(below(lines, "KeywordLine")) or None,
        language=None if language is None else language.get("FormalName"),
        copyright=words(first(lines, "CopyrightLine")),
        document_id=words(first(identifier, "PublicIdentifier")) or words(first(identifier, "NewsItemId")),
    )


def _party(item: Any, name: str) -> str | None:
    party = first(next(below(item, name), None), "Party")
    return None if party is None else party.get("FormalName")


def _pictures(item: Any) -> Iterator[Picture]:
    """The pictures of components, each once, with the caption of the component that it stands in."""
    seen = set()
    for kind in below(item, "MediaType"):
        if (kind.get("FormalName") or "").lower() not in ("photo", "picture", "image"):
            continue
        component = next((one for one in kind.iterancestors() if local(one) == "NewsComponent"), None)
        around = component if component is None else component.getparent()
        home = around if around is not None and local(around) == "NewsComponent" and _caption(around) else component
        address = kind.getparent().get("Href")
        if home is None or home in seen:
            continue
        seen.add(home)
        lines = first(component, "NewsLines")
        credit = "/".join(filter(None, (words(first(lines, "ByLine")), words(first(lines, "CreditLine")))))
        yield Picture(_caption(home), credit or None, address)


def _caption(component: Any) -> str | None:
    """The text of a caption that stands in a component, or right below it."""
    found = [one for one in component if _is_caption(one)]
    return next((text for one in found for content in below(one, "DataContent") if (text := words(content))), None)
