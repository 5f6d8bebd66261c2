"""Regular expressions that were compiled when the package was installed.

The simplest article needs a hundred patterns. Where Python compiles them, that takes 27 % of the instructions from the
start of ``newsextract parse`` to its end. ``scripts/compile_patterns.py`` keeps what Python makes of them in a file
beside the package; a pattern that it lacks is compiled as ever, and so are all where it is missing.

A pattern is looked up by its whole source and flags, so the file is never outdated: a pattern that was changed is
another one. What it keeps are codes of Python's engine (``_sre``), and they would mean something else to another
version of it: a file that was made for another ``engine()`` is not used.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # what re itself compiles with
import functools
import marshal
import os
import re
import sys
from typing import Final

FOLDER: Final = os.path.dirname(os.path.dirname(__file__))

FILE: Final = f"patterns.{sys.implementation.cache_tag}.bin"
"""The file, in the package's folder: marshal's form of ``(engine(), {(source, flags): Compiled})``."""

Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What ``_sre.compile`` takes after the source: all flags, the codes, the number of groups, the groups' names."""


def engine() -> tuple[object, ...]:
    """What a file must have been made for. CPython counts ``MAGIC`` up when the meaning of codes changes."""
    return (sys.implementation.name, _sre.MAGIC, _sre.CODESIZE, sys.byteorder)


def found(source: str, flags: int) -> re.Pattern[str] | None:
    """The pattern as ``re.compile`` would make it; ``None`` where the file lacks it."""
    compiled = _all().get((source, int(flags)))
    if compiled is None:
        return None
    all_flags, codes, groups, numbers, names = compiled
    made: re.Pattern[str] = _sre.compile(source, all_flags, list(memoryview(codes).cast("I")), groups, numbers, names)
    return made


@functools.cache
def _all() -> dict[tuple[str, int], Compiled]:
    try:
        with open(os.path.join(FOLDER, FILE), "rb") as file:
            made_for, patterns = marshal.loads(file.read())
    except (OSError, EOFError, ValueError, TypeError):  # not made, or only a part of it was written
        return {}
    return patterns if made_for == engine() else {}
