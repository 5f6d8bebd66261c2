"""The record: the list of all fields, with their types and their order.

A new field is a line here and a file of the same name in ``extractors/fields/`` (``date_published_raw`` is made in
``extractors/fields/date_published.py``, together with ``date_published``).
"""

from __future__ import annotations

import functools
import importlib
import json
import typing
from collections.abc import Mapping
from dataclasses import field, fields
from typing import Any

from newsextract.base.characters import BYTE_ORDER_MARK, DELETE_AND_C1, DIRECTION, LINE_SEPARATORS, SURROGATES
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.model.record_types import (
    Attribution,
    Author,
    Dateline,
    Finding,
    Image,
    Link,
    Meta,
    Organisation,
    Person,
    Place,
    Quote,
    Region,
    plain,
)


@value
class Record(Value):
    """What an article says: ``None`` or ``[]`` where it does not say.

    ``extra`` holds the fields of plug-ins by name. ``keys`` are the fields that were asked for, in order, all for
    ``None``; the others stay empty and are left out of ``to_dict``.
    """

    headline: str | None = None
    alternative_headlines: list[str] = field(default_factory=list)
    subheadline: str | None = None
    description: str | None = None
    byline: str | None = None
    authors: list[Author] = field(default_factory=list)
    publisher: str | None = None
    section: str | None = None
    keywords: list[str] = field(default_factory=list)
    region: Region | None = None
    places: list[Place] = field(default_factory=list)
    dateline: Dateline | None = None
    date_published: str | None = None
    date_published_raw: str | None = None
    date_modified: str | None = None
    date_modified_raw: str | None = None
    language: str | None = None
    url: str | None = None
    images: list[Image] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    organisations: list[Organisation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    body: str | None = None
    links: list[Link] = field(default_factory=list)
    meta: Meta
    extra: Mapping[str, Any] = field(default_factory=dict)
    keys: tuple[str, ...] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record as JSON types, flat: the fields asked for, those of plug-ins, then ``meta``."""
        keys = (*FIELDS, *self.extra) if self.keys is None else self.keys
        out = {name: plain(self.extra[name] if name in self.extra else getattr(self, name)) for name in keys}
        out["meta"] = plain(self.meta)
        return out

    def to_json(self, *, indent: int | None = None) -> str:
        """The record as JSON text, safe to print: control and bidirectional characters in it are escaped."""
        return dump_json(self.to_dict(), indent=indent)

    def _repr_html_(self) -> str:
        """How a notebook shows the record: as ``newsextract report`` shows an article."""
        page = importlib.import_module("newsextract.views.report.page")  # imports Jinja2, which notebooks alone need
        shown: str = page.fragment(self)
        return shown

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Record:
        """The record that ``to_dict`` made; raises ValueError when a value has the wrong type."""
        if not isinstance(data, Mapping):
            raise ValueError(f"not a record: {type(data).__name__}")
        known = types()
        values = {name: restored(name, value) for name, value in data.items() if name in known}
        if "meta" not in values:
            raise ValueError("not a record: it has no meta")
        extra = {name: value for name, value in data.items() if name not in known}
        return cls(**values, extra=extra, keys=tuple(name for name in data if name != "meta"))


FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Record) if f.name not in ("meta", "extra", "keys"))
"""Names of the built-in fields, in the record's order."""

ON_REQUEST = frozenset({"attributions", "people", "organisations"})
"""Fields that are made only when they are asked for."""

USUAL: tuple[str, ...] = tuple(name for name in FIELDS if name not in ON_REQUEST)
"""Fields that a record has unless others were asked for."""


@functools.cache
def types() -> dict[str, Any]:
    """Type of each built-in field, and of ``meta``."""
    hints = typing.get_type_hints(Record)
    return {name: hints[name] for name in (*FIELDS, "meta")}


def restored(name: str, value: Any) -> Any:
    """A built-in field's value made from JSON types; raises ValueError when they do not fit the field's type."""
    import msgspec  # needed only to read records back and to replace a built-in

    try:
        return msgspec.convert(value, types()[name])
    except msgspec.ValidationError as problem:
        raise ValueError(f"not a value of {name}: {problem}") from None


# Characters that JSON allows raw and that a terminal, a log or a line reader obeys (json.dumps escapes C0 itself),
# and lone surrogates, which nothing can encode.
_UNSAFE = pattern(f"[{DELETE_AND_C1}{DIRECTION}{LINE_SEPARATORS}{BYTE_ORDER_MARK}{SURROGATES}]")


def dump_json(value: Any, *, indent: int | None = None) -> str:
    """JSON text of a value of JSON types; characters that could move a cursor, and lone surrogates, are escaped."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _UNSAFE.sub(lambda m: "\\ufffd" if "\ud800" <= m[0] <= "\udfff" else f"\\u{ord(m[0]):04x}", text)
