"""JSON Feed: an article for each item, with its whole text where the feed has it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds.html_story import html_story
from newsextract.inputs.opened import Opened
from newsextract.inputs.story import Picture
from newsextract.model.record_types import Stated

_VERSION = re.compile(rb'"version"\s*:\s*"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version')


def recognises(head: bytes, name: str) -> bool:
    """True for an object with the version of JSON Feed."""
    return _VERSION.search(head) is not None


def read(file: Opened) -> Iterator[Part]:
    """A part for each item; its id is its number."""
    try:
        feed = json.loads(file.whole())
    except (ValueError, RecursionError) as problem:
        raise ValueError(f"it is no JSON: {problem}") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if isinstance(item, dict):
            yield _part(item, feed, str(number), file.settings.max_size)
        else:
            yield Part(str(number), fault=Fault("read", "malformed", "the item is no JSON object"))


def _part(item: Mapping[str, Any], feed: Mapping[str, Any], number: str, limit: int) -> Part:
    content = _text(item, "content_html") or _text(item, "content_text")
    summary = _text(item, "summary")
    tags = item.get("tags")
    stated = Stated(
        headline=_text(item, "title"),
        byline=_authors(item) or None,
        publisher=_text(feed, "title"),
        description=summary if content and summary and summary.rstrip(".… ") not in content else None,
        date_published=_text(item, "date_published"),
        date_modified=_text(item, "date_modified"),
        language=_text(item, "language") or _text(feed, "language"),
        keywords=[tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else None,
        document_id=_text(item, "id"),
        url=_text(item, "url") or _text(item, "external_url"),
    )
    body = content or summary or ""
    image = _text(item, "image") or _text(item, "banner_image")
    pictures = [Picture(None, None, image)] if image and image not in body else []
    return html_story(number, stated, body, pictures, limit)


def _authors(item: Mapping[str, Any]) -> str:
    given = item.get("authors") or [item.get("author")]
    names = [_text(one, "name") for one in given if isinstance(one, dict)] if isinstance(given, list) else []
    return ", ".join(filter(None, names))


def _text(row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None
