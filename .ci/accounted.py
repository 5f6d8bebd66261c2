"""No visible word of an input is lost: each stands in a block, which is in the body or in ``meta.dropped``.

    python .ci/accounted.py FOLDER...      count the words of all pages and texts below; exit 1 below the share required

Inputs that lost most are named, so that what the reader passes over can be looked for.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from newsextract.extractors.accounting import account
from newsextract.reading import read
from newsextract.reading.source import read_source

REQUIRED = 0.999
"""Share of the words of all inputs together that must be accounted for."""
ENDINGS = (".html", ".html.gz", ".txt", ".txt.gz")


class Count(NamedTuple):
    """The visible words of one input, and how many of them no block has."""

    path: Path
    shown: int
    lost: int


def count(path: Path) -> Count:
    """Reads one file as the program does."""
    words = account(read(read_source.read(path.read_bytes())))
    return Count(path, words.shown, words.lost.total())


def main(folders: list[Path]) -> int:
    """Prints the share of each folder and the inputs that lost most; the exit code."""
    shown = lost = 0
    for folder in folders:
        paths = sorted(path for path in folder.rglob("*") if path.name.endswith(ENDINGS))
        with ProcessPoolExecutor(2) as workers:
            counts = list(workers.map(count, paths, chunksize=16))
        here, gone = sum(one.shown for one in counts), sum(one.lost for one in counts)
        print(f"{folder.name}: {1 - gone / max(here, 1):.5f} of {here} words of {len(counts)} inputs accounted for")
        for one in sorted(counts, key=lambda one: -one.lost)[:2]:
            print(f"  most lost: {one.lost} of {one.shown} words of {one.path.name}")
        shown, lost = shown + here, lost + gone
    if not shown or 1 - lost / shown < REQUIRED:
        print(f"At least {REQUIRED} of the words must be accounted for.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
