"""What ``newsextract batch`` costs beside reading, how much faster two workers are than one, how many pages a core
reads from a WARC file, and how soon a run over many files writes its first record.

Handing out is the processor time of the process that hands the articles to one worker and keeps its outcomes, for each
article, above what a run of an eighth of the pages needs (so that starting does not count). Its share is of the
processor time that reading the same pages takes in one process. Other work on the machine disturbs the times.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from bench import first_record, warc
from bench.pages import read_pages

FEWEST_PAGES = 80
"""Pages without which starting and ending a run hides what a page costs."""


class Run(NamedTuple):
    """One run: its processor time without that of the workers, and its length, in seconds."""

    handing: float
    took: float


def measured(paths: list[Path], jobs: int) -> Run:
    """A run over these pages, into a file that is thrown away. Raises SystemExit when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "names")
        names.write_bytes(b"".join(os.fsencode(path.resolve()) + b"\0" for path in paths))
        words = ["batch", "-q", "--files-from", str(names), "-o", str(Path(folder, "out.jsonl")), "--jobs", str(jobs)]
        begun = time.monotonic()
        process = subprocess.Popen([sys.executable, "-m", "newsextract", *words])
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):  # 1: a page that cannot be read
            raise SystemExit(f"The run ended with {process.returncode}.")
        return Run(used.ru_utime + used.ru_stime, time.monotonic() - begun)


def reading(pages: list[bytes]) -> float:
    """Processor seconds of reading the pages in this process, the first ones not counted."""
    import newsextract

    for data in pages[:3]:
        newsextract.extract(data)
    begun = time.process_time()
    for data in pages:
        newsextract.extract(data).to_json()
    return time.process_time() - begun


def report(folder: Path, limit: int | None) -> None:
    """Print the figures for a folder."""
    found = list(read_pages(folder, limit))
    if len(found) < FEWEST_PAGES:
        raise SystemExit(f"{len(found)} pages are too few: name a folder with {FEWEST_PAGES} or more.")
    paths = [path for path, _ in found]
    few, one, two = measured(paths[::8], 1), measured(paths, 1), measured(paths, 2)
    handing = (one.handing - few.handing) / (len(paths) - len(paths[::8]))
    work = reading([data for _, data in found]) / len(paths)
    sys.stdout.write(f"{len(paths)} pages\n")
    sys.stdout.write(f"reading     {work * 1000:8.2f} ms of processor time a page\n")
    sys.stdout.write(f"handing out {handing * 1000:8.2f} ms of processor time a page, {handing / work:.1%} of that\n")
    faster = one.took / two.took
    sys.stdout.write(f"two workers {faster:8.2f} times as fast as one ({one.took:.1f} s, {two.took:.1f} s)\n")
    rates = warc.rates([data for _, data in found])
    for name, rate in rates.items():
        sys.stdout.write(f"WARC        {rate:8.1f} pages a second of one core: {name}\n")
    if not rates:
        sys.stdout.write("WARC        not measured: FastWARC is not installed\n")
    sys.stdout.write(f"first record{first_record.seconds():8.2f} s after the start, of {first_record.FILES:,} files\n")
