"""CPU time of the program from its start to the end, as a multiple of what importing its largest dependencies takes.

Each article of the folder is read by a process of its own, and each such process has one beside it that does no more
than ``import click, lxml.etree``, so that a busy machine slows both alike. Only user CPU counts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

CALLS = {
    "import click, lxml.etree": ["-c", "import click, lxml.etree"],
    "newsextract --version": ["-m", "newsextract", "--version"],
    "newsextract parse": ["-m", "newsextract", "parse"],
}
"""Arguments of Python by name; ``parse`` gets an article as well. The first is what the others are compared with."""


def seconds(arguments: list[str]) -> float:
    """User CPU of one process with these arguments of Python."""
    others = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.Popen([sys.executable, *arguments], env=others, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(done.pid, 0)
    done.returncode = os.waitstatus_to_exitcode(status)
    if done.returncode:
        raise RuntimeError(f"{arguments} ended with {done.returncode}")
    return used.ru_utime


def report(folder: Path, rounds: int) -> None:
    """Print the table for the articles of a folder."""
    articles = sorted(str(path) for path in folder.iterdir() if path.is_file())
    taken: dict[str, list[float]] = {name: [] for name in CALLS}
    for number in range(-1, rounds):  # the first one writes the bytecode
        for article in articles:
            for name, arguments in CALLS.items():
                cost = seconds([*arguments, article] if name.endswith("parse") else arguments)
                if number >= 0:
                    taken[name].append(cost)
    first, *_ = taken.values()
    sys.stdout.write(f"{len(articles)} articles, user CPU, {rounds} rounds\n\n")
    sys.stdout.write(f"{'':26}{'median':>8}{'middle half':>14}\n")
    for name, costs in taken.items():
        ratios = [cost / beside for cost, beside in zip(costs, first, strict=True)] * 2  # one round has quartiles too
        low, median, high = statistics.quantiles(ratios, method="inclusive")
        sys.stdout.write(f"{name:26}{median:8.2f}{low:8.2f}-{high:.2f}\n")
