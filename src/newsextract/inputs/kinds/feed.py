"""RSS 2.0 and 1.0 and Atom: an article for each item, with its whole text where the feed has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds.dates_as_stated import date_as_stated
from newsextract.inputs.kinds.html_story import html_story, plain
from newsextract.inputs.kinds.xml_tree import below, first, local, named, root, start, words
from newsextract.inputs.opened import Opened
from newsextract.inputs.story import Picture
from newsextract.model.record_types import Stated

_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_ITUNES, _MEDIA = "http://www.itunes.com/dtds/podcast-1.0.dtd", "http://search.yahoo.com/mrss/"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ROOTS = {"rss": ("",), "RDF": ("http://www.w3.org/1999/02/22-rdf-syntax-ns#",), "feed": ("http://www.w3.org/2005/Atom",)}
_RSS_1 = b"http://purl.org/rss/"


def recognises(head: bytes, name: str) -> bool:
    """True for the root element of a feed."""
    begin = start(head)
    if begin is None or begin.namespace not in _ROOTS.get(begin.name, ()):
        return False
    return begin.name != "RDF" or _RSS_1 in begin.tag


def read(file: Opened) -> Iterator[Part]:
    """A part for each item; its id is its number."""
    tree = root(file.whole())
    feed = tree if local(tree) == "feed" else first(tree, "channel")
    if feed is None:
        raise ValueError("the feed has no channel")
    base = _link(feed) or ""
    publisher = plain(_child(feed, "title"))
    language = _child(feed, "language") or feed.get(_LANGUAGE)
    items = [*named(feed, "item", "entry"), *(named(tree, "item") if tree is not feed else ())]
    for number, item in enumerate(items, 1):
        content, summary = _content(item), _summary(item)
        stated = Stated(
            headline=plain(_child(item, "title")),
            byline=_byline(item),
            publisher=plain(words(first(item, "source", "title"))) or publisher,
            date_published=_date(item, "pubDate", "published", "date", "issued", "created"),
            date_modified=_date(item, "updated", "modified"),
            description=_description(summary, content),
            keywords=_keywords(item) or None,
            language=language,
            copyright=_child(item, "rights") or _child(feed, "copyright", "rights"),
            document_id=_child(item, "guid", "id", "identifier"),
            url=_address(item, base),
        )
        body = content or summary or ""
        yield html_story(str(number), _dated(stated), body, list(_pictures(item, body)), file.settings.max_size)


def _dated(stated: Stated) -> Stated:
    """An entry of Atom that was never published on a day of its own states when it was updated."""
    if stated.date_published or not stated.date_modified:
        return stated
    return stated.but(date_published=stated.date_modified, date_modified=None)


def _child(element: Any, *names: str) -> str | None:
    """The text of the first child with one of these names that has one; iTunes' and Media RSS' words go last."""
    found = sorted(named(element, *names), key=lambda one: _of(one) in (_ITUNES, _MEDIA))
    return next((text for one in found if (text := words(one))), None)


def _of(element: Any) -> str:
    return str(element.tag).partition("}")[0][1:] if str(element.tag).startswith("{") else ""


def _content(item: Any) -> str | None:
    """The whole text of an item as HTML."""
    for one in named(item, "encoded", "content", "body"):
        if _of(one) == _MEDIA or one.get("src"):
            continue
        if (local(one) == "encoded") == (_of(one) == _CONTENT) and (markup := _markup(one)):
            return markup
    return None


def _summary(item: Any) -> str | None:
    found = [one for one in named(item, "description", "summary", "subtitle") if _of(one) not in (_ITUNES, _MEDIA)]
    return next((markup for one in found if (markup := _markup(one))), None)


def _markup(element: Any) -> str | None:
    """What an element holds, as HTML: escaped, or as elements of its own."""
    if len(element):
        for one in element.iter(etree.Element):
            one.tag = local(one)
        inner = [etree.tostring(child, encoding="unicode", method="html") for child in element]
        return ((element.text or "") + "".join(inner)).strip() or None
    return (element.text or "").strip() or None


def _description(summary: str | None, content: str | None) -> str | None:
    """A summary that is no beginning of the text."""
    short, long = plain(summary), plain(content[:20_000]) if content else None
    if not short or not long:
        return None
    opening = short.rstrip(" .…[]()")
    return None if opening[:200] in long else short


def _byline(item: Any) -> str | None:
    names = []
    for one in named(item, "creator", "author"):
        name = words(first(one, "name")) if len(one) else words(one)
        if name and name.endswith(")") and "@" in name.partition("(")[0]:  # desk@paper.example (Ida Crane)
            name = name.partition("(")[2][:-1]
        if name and (name := plain(name)) and "@" not in name:
            names.append(name)
    return ", ".join(dict.fromkeys(names)) or None


def _date(item: Any, *names: str) -> str | None:
    return next((made for name in names if (made := date_as_stated(_child(item, name)))), None)


def _keywords(item: Any) -> list[str]:
    found = [one.get("label") or one.get("term") or words(one) for one in named(item, "category", "subject")]
    return list(dict.fromkeys(name for one in found if (name := plain(one))))


def _link(element: Any) -> str | None:
    """The address of a feed or an item: what FeedBurner put a counter before, then its page."""
    for one in named(element, "origLink"):
        return words(one)
    for one in named(element, "link"):
        address = one.get("href") if one.get("href") else words(one)
        if address and one.get("rel", "alternate") == "alternate":
            return str(address).strip()
    return None


def _address(item: Any, base: str) -> str | None:
    address = _link(item)
    guid = first(item, "guid")
    if address is None and guid is not None and guid.get("isPermaLink", "true") == "true":
        address = words(guid)
    try:
        made = urljoin(base, address or "") if address else ""
    except ValueError:
        return None
    return made if made.startswith(("http:", "https:")) else None


def _pictures(item: Any, body: str) -> Iterator[Picture]:
    """Pictures that stand beside the text, each once."""
    seen = set()
    for one in below(item, "content", "enclosure"):
        address, kind = one.get("url"), one.get("medium") or (one.get("type") or "").partition("/")[0]
        file = (address or "").partition("?")[0]
        if not address or kind != "image" or file in seen or file in body:
            continue
        seen.add(file)
        yield Picture(plain(_near(one, "description")), plain(_near(one, "credit")), address)


def _near(picture: Any, name: str) -> str | None:
    """What Media RSS says in a picture, or beside it in its group or its item."""
    around = [picture, picture.getparent()]
    return next((words(one) for at in around for one in named(at, name) if _of(one) == _MEDIA), None)
