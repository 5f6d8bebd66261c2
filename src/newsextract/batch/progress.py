"""Progress of a run on standard error: a bar on a terminal, otherwise a line every ten seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Protocol

from newsextract.base.output import say
from newsextract.batch.job import Totals
from newsextract.inputs.passed_over import reasons

LINE_SECONDS = 10.0
"""Seconds between two lines where there is no terminal."""
SHOWN_ERRORS = 20
"""Errors that are printed one by one; the error report has all."""


class Display(Protocol):
    """What shows the progress."""

    def show(self, done: int, total: int | None, errors: int, rate: float, left: float | None) -> None:
        """Show the state; may be called many times a second."""

    def say(self, text: str, *, kept: bool = False) -> None:
        """Print a line that stays. ``kept`` is true where the error report has it too."""

    def close(self) -> None:
        """End the display."""


class Lines:
    """A line every ten seconds."""

    def __init__(self) -> None:
        self.last = time.monotonic()

    def show(self, done: int, total: int | None, errors: int, rate: float, left: float | None) -> None:
        now = time.monotonic()
        if now - self.last >= LINE_SECONDS:
            self.last = now
            say(state(done, total, errors, rate, left))

    def say(self, text: str, *, kept: bool = False) -> None:
        say(text)

    def close(self) -> None:
        """Nothing has to be removed."""


class Silence:
    """Shows nothing: for a part of a run."""

    def show(self, done: int, total: int | None, errors: int, rate: float, left: float | None) -> None: ...

    def say(self, text: str, *, kept: bool = False) -> None: ...

    def close(self) -> None: ...


class Quiet(Silence):
    """Shows no progress, and says only what would else be told nowhere."""

    def say(self, text: str, *, kept: bool = False) -> None:
        if not kept:
            say(text)


def display(*, quiet: bool) -> Display:
    """The display that suits standard error."""
    if quiet:
        return Quiet()
    if sys.stderr is not None and not sys.stderr.closed and sys.stderr.isatty():
        from newsextract.views import terminal  # imports Rich, for terminals only

        return terminal.Bar(state)
    return Lines()


class Progress:
    """Counts outcomes, and takes the number of files from ``counter``, a step at a time."""

    def __init__(self, shown: Display, counter: Iterator[int], report: str | None) -> None:
        self.shown, self.counter, self.report = shown, counter, report
        self.start = time.monotonic()
        self.done = self.errors = self.found = 0
        self.files: int | None = None
        self._counted = 0

    def add(self, error: str | None) -> None:
        """Count one outcome; ``error`` is the line to print, or ``None``."""
        self.done += 1
        if error is None:
            return
        self.errors += 1
        if self.report is None or self.errors <= SHOWN_ERRORS:
            self.shown.say(error, kept=self.report is not None)
        elif self.errors == SHOWN_ERRORS + 1:
            self.shown.say(f"More errors are in {self.report}.", kept=True)

    def tick(self, before: int, passed: float) -> None:
        """Show the state.

        before  inputs that earlier runs had done
        passed  files that were looked into, the open one as a fraction
        """
        if self.files is None:
            count = next(self.counter, None)
            self._counted, self.files = (self._counted, self._counted) if count is None else (count, None)
        total = round(self.found * self.files / passed) if self.files and passed > 0 else None
        took = time.monotonic() - self.start
        rate = self.done / took if took > 0 else 0.0
        left = max(0, total - before - self.done) / rate if total is not None and rate else None
        self.shown.show(before + self.done, total, self.errors, rate, left)


def state(done: int, total: int | None, errors: int, rate: float, left: float | None) -> str:
    """The state in words: ``1200 of 5000, 31.2 a second, 2 errors, about 0:02:02 left``."""
    words = [f"{done} of about {total}" if total is not None else f"{done} done", f"{rate:.1f} a second"]
    words.append(f"{errors} error{'' if errors == 1 else 's'}")
    if left is not None:
        words.append(f"about {clock(left)} left")
    return ", ".join(words)


def clock(seconds: float) -> str:
    """Hours, minutes and seconds: ``0:02:02``."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def summary(totals: Totals, seconds: float) -> str:
    """The last line."""
    notes = _counted((totals.not_article, "without an article"), (totals.warned, "with warnings"))
    words = [f"{totals.records} record{'' if totals.records == 1 else 's'}" + (f" ({notes})" if notes else "")]
    where = f" (see {totals.report})" if totals.report and totals.errors + totals.duplicates else ""
    words.append(f"{totals.errors} error{'' if totals.errors == 1 else 's'}{where}")
    skipped = sum(totals.skipped.values())
    twice = "duplicate" if totals.duplicates == 1 else "duplicates"
    rest = _counted((totals.duplicates, twice), (totals.before, "done before"))
    if rest:
        words.append(rest)
    if skipped:
        words.append(f"{skipped} skipped ({reasons(totals.skipped)})")
    return f"Done in {clock(seconds)}: {', '.join(words)}."


def _counted(*pairs: tuple[int, str]) -> str:
    return ", ".join(f"{count} {name}" for count, name in pairs if count)
