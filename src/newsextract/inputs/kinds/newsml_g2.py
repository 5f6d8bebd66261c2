"""One item of NewsML-G2: its text (XHTML, NITF or plain), what it states, and the pictures that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds import nitf
from newsextract.inputs.kinds.dates_as_stated import date_as_stated
from newsextract.inputs.kinds.html_story import tree_of
from newsextract.inputs.kinds.marked_story import MarkedStory, plain_paragraphs
from newsextract.inputs.kinds.xml_tree import below, first, local, named, texts, words
from newsextract.inputs.story import Picture, story
from newsextract.model.record_types import Stated

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class Message:
    """The items of one file."""

    def __init__(self, items: Iterable[Any]) -> None:
        self._pictures = {item.get("guid"): one for item in items if (one := _picture(item))}
        self._texts = sum(_body(item) is not None for item in items)

    def part(self, item: Any, number: str) -> Part | None:
        """The article of an item; ``None`` for one without a text."""
        body = _body(item)
        if body is None:
            return None
        known = _stated(item)
        if local(body) == "inlineXML" and (inner := next(below(body, "nitf"), None)) is not None:
            if (text := nitf.content(inner)) is None:
                return None
            told = MarkedStory(text)
            own = nitf.stated(inner)
            mine = {name: value for name in Stated.__dataclass_fields__ if (value := getattr(known, name))}
            known = own.but(**mine)
            paragraphs, pictures = told.paragraphs, told.pictures
        elif local(body) == "inlineXML":
            told = MarkedStory(body)
            paragraphs, pictures = told.paragraphs, told.pictures
        else:
            paragraphs, pictures = _inline(body)
        return story(number, known, paragraphs, [*pictures, *self._linked(item)])

    def _linked(self, item: Any) -> Iterator[Picture]:
        """The pictures of the message that an item names; all of them where it is the only text."""
        named_here = {one.get("residref") or one.get("href") for one in below(item, "link", "itemRef")}
        for guid, picture in self._pictures.items():
            if guid in named_here or self._texts == 1:
                yield picture


def _body(item: Any) -> Any:
    """The element that holds the text of an item: marked up before plain."""
    found = list(below(first(item, "contentSet"), "inlineXML", "inlineData"))
    found = [one for one in found if not (one.get("contenttype") or "text").startswith(("image", "video", "audio"))]
    found = [one for one in found if not one.get("encoding") and words(one)]
    found.sort(key=lambda one: local(one) != "inlineXML")
    return found[0] if found else None


def _inline(body: Any) -> tuple[list[str], list[Picture]]:
    """Paragraphs and pictures of a text that is plain, or HTML as text."""
    text = "".join(body.itertext())
    if "html" in (body.get("contenttype") or "") or text.lstrip().startswith(("<p", "<div", "<html")):
        told = MarkedStory(tree_of(text))
        return told.paragraphs, told.pictures
    return plain_paragraphs(text), []


def _stated(item: Any) -> Stated:
    about, item_about = first(item, "contentMeta"), first(item, "itemMeta")
    rights = first(item, "rightsInfo")
    created = _date(about, "contentCreated") or _date(item_about, "firstCreated")
    version = _date(item_about, "versionCreated")
    language = first(about, "language")
    return Stated(
        headline=_headline(about) or words(first(item_about, "title")),
        subheadline=_headline(about, sub=True),
        byline="; ".join(texts(_children(about, "by"))) or ", ".join(_names(_children(about, "creator"))) or None,
        publisher=_publisher(item_about, about),
        dateline=words(first(about, "dateline")),
        description=next(iter(texts(_children(about, "description"))), None),
        date_published=created or version,
        date_modified=version if created and version != created else None,
        keywords=[*_names(_children(about, "subject")), *texts(_children(about, "keyword"))] or None,
        language=item.get(_LANGUAGE) if language is None else language.get("tag"),
        copyright=words(first(rights, "copyrightNotice")) or _name(rights, "copyrightHolder"),
        document_id=item.get("guid"),
    )


def _publisher(item_about: Any, about: Any) -> str | None:
    """The provider's name in words, or the line of credit, or the provider's code."""
    name = words(first(item_about, "provider", "name")) or words(first(about, "creditline"))
    return name or _name(item_about, "provider")


def _name(element: Any, kind: str) -> str | None:
    return next(iter(_names(_children(element, kind))), None)


def _children(element: Any, *names: str) -> Iterator[Any]:
    return iter(()) if element is None else named(element, *names)


def _headline(about: Any, *, sub: bool = False) -> str | None:
    """The first headline, or the first that is an addition to another."""
    found = [one for one in _children(about, "headline") if ("sub" in (one.get("role") or "")) == sub]
    return next((text for one in found if (text := words(one))), None)


def _names(elements: Iterator[Any]) -> list[str]:
    """Names of parties and subjects: a name in words, or what stands behind the colon of a code."""
    found = []
    for one in elements:
        code = one.get("literal") or (one.get("qcode") or "").rpartition(":")[2]
        name = words(first(one, "name")) or (code if not code.isdecimal() else None)
        if name:
            found.append(name)
    return list(dict.fromkeys(found))


def _date(element: Any, name: str) -> str | None:
    return date_as_stated(words(first(element, name)))


def _picture(item: Any) -> Picture | None:
    """The picture that an item is; ``None`` for other items."""
    kind = first(item, "itemMeta", "itemClass")
    if kind is None or not (kind.get("qcode") or "").endswith((":picture", ":photo", ":graphic")):
        return None
    about = first(item, "contentMeta")
    address = next((one.get("href") for one in below(item, "remoteContent") if one.get("href")), None)
    caption = [one for one in _children(about, "description") if "caption" in (one.get("role") or "caption")]
    makers = (words(first(about, "by")), words(first(about, "creditline")))
    return Picture(words(caption[0]) if caption else None, "/".join(filter(None, makers)) or None, address)
