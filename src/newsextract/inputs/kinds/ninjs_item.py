"""IPTC ninjs, versions 1 to 3: an item of a news agency as a JSON object.

The names of its properties differ by version in case and number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.inputs.file_part import Part
from newsextract.inputs.kinds.html_story import tree_of
from newsextract.inputs.kinds.marked_story import MarkedStory, plain_paragraphs
from newsextract.inputs.story import Picture, story
from newsextract.model.record_types import Stated

_BODIES = ("bodyxhtml", "bodyhtml", "bodytext", "bodies")
_MARKS = (
    "versioncreated", "firstcreated", "pubstatus", "ednote", "representationtype", "copyrightholder", "slugline",
    "headlines",
)  # fmt: skip
_NAMED = ("subject", "subjects")


def is_item(row: Mapping[str, Any]) -> bool:
    """True for an object with the address that ninjs asks for, a body, and a property that only ninjs has."""
    if not isinstance(row.get("uri"), str):
        return False
    keys = set(map(_key, row))
    return not keys.isdisjoint(_MARKS) and (not keys.isdisjoint(_BODIES) or row.get("type") in _MEDIA)


_MEDIA = ("picture", "graphic", "video", "audio", "composite", "planning", "component")


def part(row: Mapping[str, Any], number: str) -> Part | None:
    """The article of an item; ``None`` for one without a text."""
    item = {_key(name): value for name, value in row.items()}
    markup, text = _body(item)
    if not markup and not text:
        return None
    told = MarkedStory(tree_of(markup)) if markup else None
    paragraphs = plain_paragraphs(text or "") if told is None else told.paragraphs
    pictures = [*(() if told is None else told.pictures), *_pictures(item)]
    return story(number, _stated(item), paragraphs, pictures)


def _key(name: object) -> str:
    return str(name).replace("_", "").lower()


def _body(item: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The body as markup and as text."""
    markup = _text(item.get("bodyxhtml")) or _text(item.get("bodyhtml"))
    text = _text(item.get("bodytext"))
    for one in _rows(item.get("bodies")):
        value, kind = _text(one.get("value")), (_text(one.get("contenttype")) or "text/plain").lower()
        if value and "html" in kind and one.get("role") in ("main", None):
            markup = markup or value
        elif value and "plain" in kind and one.get("role") in ("main", None):
            text = text or value
    return markup, text


def _stated(item: Mapping[str, Any]) -> Stated:
    created, version = _text(item.get("firstcreated")), _text(item.get("versioncreated"))
    published = _text(item.get("published")) or created or version
    sources = list(_rows(item.get("infosource")) + _rows(item.get("infosources")))
    uri = _text(item.get("uri")) or ""
    subjects = [name for key in _NAMED for one in _rows(item.get(key)) if (name := _text(one.get("name")))]
    section = [one.get("name") for one in _rows(item.get("subjects")) if one.get("rel") == "section"]
    words = item.get("keywords")
    subjects += [one for one in words if isinstance(one, str)] if isinstance(words, list) else []
    return Stated(
        headline=_text(item.get("headline")) or _worded(item, "headlines", "main") or _text(item.get("title")),
        subheadline=_worded(item, "headlines", "subheadline"),
        description=_text(item.get("descriptiontext")) or _worded(item, "descriptions", "summary"),
        byline=_text(item.get("byline")) or _text(item.get("by")),
        publisher=next((name for one in sources if (name := _text(one.get("name")))), None)
        or _text(item.get("provider")) or _text(item.get("source")) or _text(item.get("copyrightholder")),
        section=next((one for one in section if isinstance(one, str)), None),
        dateline=_text(item.get("located")),
        date_published=published,
        date_modified=version if version != published else None,
        language=_text(item.get("language")),
        keywords=list(dict.fromkeys(one for one in subjects if one not in section)) or None,
        copyright=_text(item.get("copyrightnotice")) or _text(item.get("copyrightholder")),
        document_id=uri,
        url=uri if uri.startswith(("http:", "https:")) else None,
    )  # fmt: skip


def _pictures(item: Mapping[str, Any]) -> Iterator[Picture]:
    """The pictures that go with an item, main one first as listed."""
    for row in _rows(item.get("associations")):
        one = {_key(name): value for name, value in row.items()}
        if one.get("type") not in ("picture", "graphic"):
            continue
        caption = _text(one.get("descriptiontext")) or _worded(one, "descriptions", "caption")
        maker = _text(one.get("byline")) or _text(one.get("by"))
        line = _text(one.get("creditline")) or _worded(one, "descriptions", "creditline")
        agency = next((name for own in _rows(one.get("infosources")) if (name := _text(own.get("name")))), None)
        credit = line or "/".join(filter(None, (maker, agency)))
        if line and maker and maker not in line:
            credit = f"{maker}/{line}"
        shown = [_text(own.get("href")) for own in _rows(one.get("renditions"))]
        yield Picture(caption, credit or None, next(filter(None, shown), None))


def _rows(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list, or of an object that names them, as version 1 does; their keys plain."""
    listed = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return [{_key(name): inner for name, inner in one.items()} for one in listed if isinstance(one, Mapping)]


def _worded(item: Mapping[str, Any], key: str, role: str) -> str | None:
    found = [one for one in _rows(item.get(key)) if one.get("role") == role or (role == "main" and "role" not in one)]
    return next((text for one in found if (text := _text(one.get("value")))), None)


def _text(value: object) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None
