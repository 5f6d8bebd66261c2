"""Peak memory of a full record, as a multiple of the page's size, above what a small article needs.

Each page is read in a process of its own: memory that one page has freed would hide what the next one needs. Beside it
stands what lxml needs for the tree alone.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.pages import read_pages

LARGE = 2_000_000
"""Bytes from which on a page's size rules its memory; a smaller one needs little more than the program itself."""

_SMALL = (
    b"<html lang=en><title>Harbour reopens</title><main><h1>Harbour reopens</h1><p>By Ann Field, 3 May 2019</p><figure>"
    b"<img src=https://news.example/q.jpg><figcaption>The quay. Photo: Bo Lund</figcaption></figure><p>The harbour of "
    b"Port Ellery reopened on Monday after a year of repairs, its master said.</p><p>\xe2\x80\x9cWe are glad that the "
    b"boats are back,\xe2\x80\x9d said Ulla Brandt, the master of the <a href=/harbour>harbour</a>.</p></main>"
)
"""An article that loads what any page may need: words of a language, patterns, speakers."""
_CHILD = f"""
import resource, sys, lxml.html, newsextract
read = lxml.html.fromstring if sys.argv[2] == "tree" else newsextract.extract
read({_SMALL!r})
data = open(sys.argv[1], "rb").read()
made = read(data)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024))
"""


def peak(data: bytes, what: str = "record") -> int:
    """Bytes that a fresh process held at most while it made the record of a page, or its "tree" alone."""
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(data)
        file.flush()
        words = [sys.executable, "-c", _CHILD, file.name, what]
        done = subprocess.run(words, capture_output=True, text=True, check=True)
    return int(done.stdout)


def report(folder: Path, limit: int | None) -> None:
    """Print a line for each large page of a folder; where it has none, its pages are joined until one is."""
    small = {what: peak(b"<p>", what) for what in ("record", "tree")}
    large = [(path.name, data) for path, data in read_pages(folder) if len(data) >= LARGE][:limit]
    if not large:
        joined: list[bytes] = []
        for _, data in read_pages(folder):
            joined.append(data)
            if sum(map(len, joined)) >= LARGE:
                break
        large = [(f"{len(joined)} pages joined", b"\n".join(joined))]
    sys.stdout.write(f"{'bytes':>12}{'peak above small':>18}{'ratio':>8}{'tree':>8}  page\n")
    for name, data in large:
        above, tree = (peak(data, what) - small[what] for what in ("record", "tree"))
        ratios = f"{above / len(data):>8.1f}{tree / len(data):>8.1f}"
        sys.stdout.write(f"{len(data):>12,}{above:>18,}{ratios}  {name}\n")
