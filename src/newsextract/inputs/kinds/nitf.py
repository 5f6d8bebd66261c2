"""NITF, the older format of news agencies (IPTC): an article, its head and the data of its document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds.dates_as_stated import date_as_stated
from newsextract.inputs.kinds.marked_story import MarkedStory
from newsextract.inputs.kinds.xml_tree import below, first, root, start, texts, words
from newsextract.inputs.opened import Opened
from newsextract.inputs.story import story
from newsextract.model.record_types import Stated

_IDENTIFIED = ("identified-content",)
_SUBJECTS = ("person", "org", "location", "event", "object.title", "classifier")


def recognises(head: bytes, name: str) -> bool:
    """True for the root element of NITF."""
    begin = start(head)
    return begin is not None and begin.name == "nitf"


def read(file: Opened) -> Iterator[Part]:
    """The one article of a file."""
    data = file.whole()
    if len(data) > file.settings.max_size:
        yield Part("", whole=True, fault=too_large(file.settings.max_size))
        return
    tree = root(data)
    if content(tree) is None:
        why = "it is NITF without a text: its body has no body.content."
        yield Part("", whole=True, fault=Fault("read", "no_text", why))
        return
    yield part(tree, Stated(), "")._replace(whole=True)


def part(tree: Any, outer: Stated, number: str) -> Part:
    """The article of an element ``nitf``; ``outer`` is what the file around it states, which wins."""
    body = MarkedStory(content(tree))
    made = stated(tree)
    known = {name: value for name in Stated.__dataclass_fields__ if (value := getattr(outer, name))}
    return story(number, made.but(**known), body.paragraphs, body.pictures)


def content(tree: Any) -> Any:
    """The element that holds the body; ``None`` for an item that has a head only."""
    found = first(tree, "body", "body.content")
    return next(below(tree, "body.content"), None) if found is None else found


def stated(tree: Any) -> Stated:
    """What the head of an article and the data of its document state."""
    head, data = first(tree, "body", "body.head"), first(tree, "head", "docdata")
    published = first(tree, "head", "pubdata")
    holder = first(data, "doc.copyright")
    section, page, name, edition = (
        None if published is None else published.get(key)
        for key in ("position.section", "position.page", "name", "edition.name")
    )
    return Stated(
        headline=words(first(head, "hedline", "hl1")) or words(first(tree, "head", "title")),
        subheadline=words(first(head, "hedline", "hl2")),
        description=words(first(head, "abstract")),
        byline="; ".join(texts(below(head, "byline"))) or None,
        publisher=name or words(first(head, "distributor")) or _holder(holder),
        edition=edition,
        section=section,
        page=page,
        dateline=words(first(head, "dateline", "location")) or words(first(head, "dateline")),
        date_published=_date(data, head, published),
        keywords=_keywords(data, head) or None,
        language=tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        copyright=_copyright(holder),
        document_id=None if (one := first(data, "doc-id")) is None else one.get("id-string"),
    )


def _holder(notice: Any) -> str | None:
    return None if notice is None else notice.get("holder")


def _copyright(notice: Any) -> str | None:
    return None if notice is None else " ".join(filter(None, (notice.get("year"), notice.get("holder")))) or None


def _date(data: Any, head: Any, published: Any) -> str | None:
    """The date of publication: with its time where one is stated."""
    places = [first(data, "date.release"), first(data, "date.issue"), first(head, "dateline", "story.date")]
    found = [one.get("norm") for one in places if one is not None]
    if published is not None:
        found.append(published.get("date.publication"))
    return next((made for one in found if (made := date_as_stated(one))), None)


def _keywords(data: Any, head: Any) -> list[str]:
    found = [one.get("key") for one in below(first(data, "key-list"), "keyword")]
    found += texts(below(first(data, *_IDENTIFIED), *_SUBJECTS))
    return list(dict.fromkeys(filter(None, found)))
