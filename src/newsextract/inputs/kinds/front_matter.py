"""Markdown below a head of YAML, as note programs, web clippers and site generators write it; copies of readers.

    ---
    title: Lock keeper retires
    author: [Mina Sorrel]
    source: https://weir.example/7
    ---
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from newsextract.inputs.file_part import Part, too_large
from newsextract.inputs.opened import Opened
from newsextract.model.record_types import Stated
from newsextract.reading.source.decode import decode_bytes

_HEAD = re.compile(
    r"[\s\ufeff]*---[ \t]*\r?\n(?P<yaml>(?:(?!(?:---|\.\.\.)[ \t]*\r?$).*\n){1,400}?)(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)",
    re.MULTILINE,
)
_KEY = re.compile(r"^([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$", re.MULTILINE)
_READER = re.compile(
    r"[\s\ufeff]*Title: (?P<title>.{1,1000})\n\s*URL Source: (?P<url>\S{1,2000})\n"
    r"(?:[^\n]{0,300}\n){0,12}?Markdown Content:[ \t]*\n"
)
_TIME = re.compile(r"^Published Time: (.{4,60})$", re.MULTILINE)

_NAMES = {
    "headline": ("title", "headline"),
    "subheadline": ("subtitle", "standfirst", "deck"),
    "description": ("description", "summary", "excerpt"),
    "byline": ("author", "authors", "byline", "creator"),
    "publisher": ("publisher", "publication", "site", "sitename", "outlet", "website", "newspaper"),
    "section": ("section", "category"),
    "date_published": ("date", "datepublished", "published", "publishdate", "pubdate", "publishedat"),
    "date_modified": ("updated", "lastmod", "modified", "datemodified"),
    "language": ("lang", "language"),
    "document_id": ("id", "guid"),
    "copyright": ("copyright", "rights"),
}  # fmt: skip
_ADDRESSES = ("url", "source", "link", "sourceurl", "original", "permalink", "canonicalurl", "uri")
_LISTS = ("tags", "keywords", "categories")
_KNOWN = {*(name for names in _NAMES.values() for name in names), *_ADDRESSES, *_LISTS}


def recognises(head: bytes, name: str) -> bool:
    """True for a head between two lines of dashes with a key that says something of an article."""
    text = head.decode("utf-8", "replace")
    if _READER.match(text):
        return True
    found = _HEAD.match(text)
    return found is not None and any(_plain(key[1]) in _KNOWN for key in _KEY.finditer(found["yaml"]))


def read(file: Opened) -> Iterator[Part]:
    """The one article of a file."""
    data = file.whole()
    if len(data) > file.settings.max_size:
        yield Part("", whole=True, fault=too_large(file.settings.max_size))
        return
    text = decode_bytes(data, file.settings.encoding, markup=False).text.replace("\r\n", "\n")
    found = _HEAD.match(text)
    if found is not None:
        stated = _stated(_mapping(found["yaml"]))
    else:
        found = _READER.match(text)
        time = None if found is None else _TIME.search(found[0])
        stated = Stated() if found is None else Stated(
            headline=found["title"].strip(), url=found["url"], date_published=None if time is None else time[1].strip()
        )  # fmt: skip
    body = (text if found is None else text[found.end() :]).lstrip("\n")
    title = stated.headline
    if title and not body.lstrip().startswith("<") and _plain(title) not in _plain(body[: len(title) + 300]):
        body = f"# {title}\n\n{body}"
    yield Part("", body, url=stated.url, whole=True, stated=stated)


def _mapping(text: str) -> Mapping[Any, Any]:
    """What a head says; line by line where it is no YAML, as titles with a colon make it."""
    import yaml

    try:
        made = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        made = None
    if isinstance(made, Mapping):
        return made
    return {key[1]: (key[2] or "").strip().strip("\"'") for key in _KEY.finditer(text)}


def _stated(head: Mapping[Any, Any]) -> Stated:
    known = {_plain(str(key)): value for key, value in reversed(list(head.items())) if isinstance(key, str)}
    made: dict[str, Any] = {
        name: next((text for key in keys if (text := _text(known.get(key)))), None) for name, keys in _NAMES.items()
    }
    for key in reversed(_ADDRESSES):
        value = _text(known.get(key))
        if value and value.startswith(("http://", "https://")):
            made["url"] = value
        elif value and key == "source":
            made["publisher"] = made["publisher"] or value
    words = [word for key in _LISTS for word in _list(known.get(key))]
    return Stated(**made, keywords=list(dict.fromkeys(words)) or None)


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


def _text(value: Any) -> str | None:
    """A value in words: a list, and names in objects, joined by commas."""
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, (_one(item) for item in value[:_MOST]))) or None
    return _one(value)


_MOST = 100


def _one(value: Any) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value).replace("[[", "").replace("]]", "").strip() or None


def _list(value: Any) -> list[str]:
    if isinstance(value, str):
        return [word.strip(" #") for word in value.split(",") if word.strip(" #")]
    return [word for item in value[:_MOST] if (word := _one(item))] if isinstance(value, list) else []
