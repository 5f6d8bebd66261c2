"""Plain text: the body and nothing else."""

from __future__ import annotations

from newsextract.base.characters import BYTE_ORDER_MARK, DIRECTION
from newsextract.base.clean_text import clean
from newsextract.base.patterns import pattern
from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record

_DIRECTION = pattern(f"[{DIRECTION}{BYTE_ORDER_MARK}]")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The clean body; nothing when there is none."""
    return harmless(record.body) + "\n" if record.body else ""


FORMAT = Format(suffix=".txt", render=format_record, between="\n", needs=("body",))


def harmless(text: str) -> str:
    """Text without control characters, direction marks and byte-order marks."""
    return _DIRECTION.sub("", clean(text)[0])
