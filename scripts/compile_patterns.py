"""Compile the patterns that articles need, and keep them beside the package: see newsextract/base/compiled_patterns.py.

    python scripts/compile_patterns.py           # beside the sources
    python scripts/compile_patterns.py FOLDER    # as the file lies in a wheel

Needs what newsextract needs, and no C compiler. The patterns are those that the articles of ``fixtures/`` use: many
are put together from the words of an article's languages, so that no list of them stands in the sources.
"""

from __future__ import annotations

import marshal
import re
import sys
from array import array
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src"
sys.path.insert(0, str(SRC))

from newsextract.api import extract_file  # noqa: E402
from newsextract.base import patterns  # noqa: E402
from newsextract.base.compiled_patterns import FILE, Compiled, engine  # noqa: E402


def used() -> set[tuple[str, int]]:
    """Source and flags of all patterns that the fixtures use."""
    seen: set[tuple[str, int]] = set()

    def remember(source: str, flags: int) -> None:
        seen.add((source, int(flags)))

    with mock.patch.object(patterns, "found", remember):
        for path in sorted(ROOT.glob("fixtures/*/input.*")):
            extract_file(path).to_json()
    return seen


def compiled(source: str, flags: int) -> Compiled:
    """What Python's compiler of patterns hands to its engine."""
    with mock.patch("_sre.compile", lambda *given: given):
        _, all_flags, codes, groups, numbers, names = re._compiler.compile(source, flags)  # type: ignore[attr-defined]
    return int(all_flags), array("I", codes).tobytes(), groups, dict(numbers), tuple(names)


def write(folder: Path) -> None:
    """Make the file in a folder, at once or not at all."""
    made = (engine(), {key: compiled(*key) for key in sorted(used())})
    part = folder / f"{FILE}.part"
    part.write_bytes(marshal.dumps(made))
    part.replace(folder / FILE)


if __name__ == "__main__":
    write(Path(sys.argv[1], "newsextract") if len(sys.argv) > 1 else SRC / "newsextract")
