"""A file in memory -> its kind and its parts, as the front door opens it."""

from __future__ import annotations

import io
from collections import Counter

from newsextract.inputs.file_part import Part
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.kinds import load, recognise
from newsextract.inputs.opened import Opened


def kind_of(data: bytes, name: str = "file") -> str | None:
    """The name of the kind of a file; ``None`` for one that is an article itself."""
    opened = Opened(io.BytesIO(data), name, Settings(), Counter())
    kind = recognise(opened.head, opened.name)
    return kind.name if kind else None


def parts_of(data: bytes | str, name: str = "file", **settings: object) -> list[Part]:
    """The parts of a file."""
    stored = data.encode() if isinstance(data, str) else data
    opened = Opened(io.BytesIO(stored), name, Settings(**settings), Counter())  # type: ignore[arg-type]
    kind = recognise(opened.head, opened.name)
    assert kind is not None
    return list(load(kind).read(opened))


def paragraphs(part: Part) -> list[str]:
    """The paragraphs of a part that is a story, without its headline."""
    assert isinstance(part.data, str), part.fault
    return [one for one in part.data.strip().split("\n\n") if not one.startswith(("# ", "**"))]
