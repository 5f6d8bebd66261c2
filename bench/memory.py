"""Peak memory of a full record, as a multiple of the page's size, above what an empty page needs.

Each page is read in a process of its own: memory that one page has freed would hide what the next one needs.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.pages import read_pages

LARGE = 2_000_000
"""Bytes from which on a page's size rules its memory; a smaller one needs little more than the program itself."""

_CHILD = """
import resource, sys, newsextract
newsextract.extract(b"<html><body><p>warm</p></body></html>")
data = open(sys.argv[1], "rb").read()
newsextract.extract(data)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""


def peak(data: bytes) -> int:
    """Bytes that a fresh process held at most while it made the record of a page."""
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(data)
        file.flush()
        done = subprocess.run([sys.executable, "-c", _CHILD, file.name], capture_output=True, text=True, check=True)
    return int(done.stdout)


def report(folder: Path, limit: int | None) -> None:
    """Print a line for each large page of a folder; where it has none, its pages are joined until one is."""
    empty = peak(b"")
    large = [(path.name, data) for path, data in read_pages(folder) if len(data) >= LARGE][:limit]
    if not large:
        joined: list[bytes] = []
        for _, data in read_pages(folder):
            joined.append(data)
            if sum(map(len, joined)) >= LARGE:
                break
        large = [(f"{len(joined)} pages joined", b"\n".join(joined))]
    sys.stdout.write(f"{'bytes':>12}{'peak above empty':>18}{'ratio':>8}  page\n")
    for name, data in large:
        above = peak(data) - empty
        sys.stdout.write(f"{len(data):>12,}{above:>18,}{above / len(data):>8.1f}  {name}\n")
