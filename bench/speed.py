"""CPU time of a full record and of the body alone, as a multiple of what lxml needs to parse the same bytes and of
what trafilatura needs.

All systems read each page in turn within one process, so that a busy machine slows all of them alike. Times of one
machine say little; the ratios of two runs agree within some 5 %.
"""

from __future__ import annotations

import contextlib
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.pages import read_pages

WIDTHS = (14, 15, 16, 21)  # of the columns of figures

WARM_UP = 3
"""Pages read before anything is counted: patterns are compiled and modules loaded on the way."""


def systems() -> dict[str, Callable[[bytes], object]]:
    """The functions that are timed, by name; trafilatura only where it can be imported."""
    import lxml.html

    import newsextract

    found: dict[str, Callable[[bytes], object]] = {
        "lxml.html.fromstring": lxml.html.fromstring,
        "newsextract": newsextract.extract,
        "newsextract, body only": lambda data: newsextract.extract(data, only="body"),
    }
    try:
        import trafilatura

        found["trafilatura"] = lambda data: trafilatura.bare_extraction(data, with_metadata=True)
    except ImportError:
        pass
    return found


def measure(pages: list[bytes], rounds: int) -> dict[str, list[float]]:
    """CPU seconds of each page by system: the least of the rounds, because disturbances only add time."""
    calls = systems()
    cost = {name: [float("inf")] * len(pages) for name in calls}
    for call in calls.values():
        for data in pages[:WARM_UP]:
            _timed(call, data)
    for _ in range(rounds):
        for number, data in enumerate(pages):
            for name, call in calls.items():
                cost[name][number] = min(cost[name][number], _timed(call, data))
    return cost


def _timed(call: Callable[[bytes], object], data: bytes) -> float:
    start = time.process_time()
    with contextlib.suppress(Exception):  # a page that one system cannot read costs it what it has spent until then
        call(data)
    return time.process_time() - start


def report(folder: Path, limit: int | None, rounds: int) -> None:
    """Print the table for a folder."""
    pages = [data for _, data in read_pages(folder, limit)]
    cost = measure(pages, rounds)
    floor = cost["lxml.html.fromstring"]
    peer = cost.get("trafilatura")
    size = sum(map(len, pages)) / len(pages) / 1000
    from newsextract.reading.markup import walk

    form = "from its sources" if walk.__file__.endswith(".py") else "compiled"
    sys.stdout.write(f"{len(pages)} pages of {size:.0f} kB on average, user CPU, {rounds} rounds\n")
    sys.stdout.write(f"newsextract runs {form}\n\n")
    sys.stdout.write(_line("", "total / lxml", "median / lxml", "slowest / lxml", "total / trafilatura"))
    for name, spent in cost.items():
        ratios = [one / base for one, base in zip(spent, floor, strict=True) if base]
        against = f"{sum(spent) / sum(peer):.2f}" if peer else "not installed"
        numbers = (sum(spent) / sum(floor), statistics.median(ratios), max(ratios))
        sys.stdout.write(_line(name, *(f"{number:.2f}" for number in numbers), against))


def _line(name: str, *cells: str) -> str:
    return f"{name:24}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS, strict=True)) + "\n"
