"""Files of a kind, made in a folder, and the inputs and records that come out of them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import newsextract
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.item import Input
from newsextract.inputs.unpack import Unpacking


def inputs(file: Path, content: bytes | str | None = None, skipped: Counter[str] | None = None, **settings: Any) -> list[Input]:
    """The inputs in a file, which is written first where its content is given."""
    if content is not None:
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(Unpacking(Settings(**settings), Counter() if skipped is None else skipped).inputs(str(file)))


def records(file: Path, content: bytes | str | None = None) -> list[Any]:
    """The records of the articles in a file, which is written first where its content is given."""
    if content is not None:
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(newsextract.extract_all(file))


def faults(found: list[Input]) -> list[str]:
    """The messages of inputs that cannot be read."""
    return [one.fault.message for one in found if one.fault is not None]
