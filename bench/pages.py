"""The pages of a folder."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

ENDINGS = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz")


def read_pages(folder: Path, limit: int | None = None) -> Iterator[tuple[Path, bytes]]:
    """(path, bytes) of the pages below a folder in the order of their names, inflated; ``limit`` spreads over all.

    Raises SystemExit with one line when there is none.
    """
    paths = sorted(path for path in folder.rglob("*") if path.name.endswith(ENDINGS) and path.is_file())
    if not paths:
        raise SystemExit(f"No page ({', '.join(ENDINGS)}) below {folder}.")
    step = max(1, len(paths) // limit) if limit else 1
    for path in paths[::step][:limit]:
        data = path.read_bytes()
        yield path, gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data
