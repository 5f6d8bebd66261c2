"""Which kind of input a text is, by its content: text, unless it has the signs of another kind.

A further kind is a name in ``InputKind``, its reader ``reading/<kind>.py``, and a line in ``_KINDS``. The functions
``begins_as`` and ``is_kind`` (see ``Signs``) stand in the reader, or in a module here if the reader is slow to import.
"""

from __future__ import annotations

import importlib
from typing import Protocol, cast

from newsextract.base.rows import NamedTuple
from newsextract.model.record_types import InputKind

_HEAD_BYTES = 4_096
"""Bytes of a page among which its first tag nearly always is."""


class Signs(Protocol):
    """What the module of a kind holds."""

    def begins_as(self, text: str) -> bool:
        """True where the beginning alone proves the kind: true of any beginning, it is true of the whole text."""

    def is_kind(self, text: str) -> bool:
        """True for a text of this kind; looks at a bounded part of it."""


class _Kind(NamedTuple):
    """A kind, a character without which no text is of it, and the module that knows its signs."""

    name: InputKind
    mark: str
    module: str


_KINDS = (_Kind("html", "<", "newsextract.reading.source.html_or_text"),)
"""The kinds beside text, in the order in which they are tried. Most text loads none of the modules."""


def recognise(text: str, utf_8: bytes | None = None) -> InputKind:
    """The kind of an input.

    utf_8  the text as UTF-8, where it was that: ``text`` is not looked at then, and only what is needed is decoded
    """
    for kind in _KINDS:
        if kind.mark not in text if utf_8 is None else kind.mark.encode() not in utf_8:
            continue
        signs = cast(Signs, importlib.import_module(kind.module))
        if utf_8 is not None and signs.begins_as(utf_8[:_HEAD_BYTES].decode("utf-8", "ignore")):
            return kind.name
        if signs.is_kind(text if utf_8 is None else utf_8.decode("utf-8")):
            return kind.name
    return "text"
