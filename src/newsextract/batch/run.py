"""A run on this machine: the engine ``local``."""

from __future__ import annotations

import contextlib
import itertools
import os
from collections.abc import Iterable, Iterator

from newsextract.base.errors import OutputFailed, UsageError
from newsextract.base.printable import safe
from newsextract.batch import journal as journals
from newsextract.batch import writers
from newsextract.batch.error_report import Report, words
from newsextract.batch.job import Job, Outcome, Totals
from newsextract.batch.journal import DONE, NEW, TWICE, Journal
from newsextract.batch.pool import Pool
from newsextract.batch.progress import Display, Progress
from newsextract.batch.sink import Sink
from newsextract.batch.worker import Worker
from newsextract.inputs.find import Finder, count_files
from newsextract.inputs.item import Input, stamp

_PASSED_OVER_INPUTS = 200
"""Inputs that may be skipped, because they are done, before the workers are checked again: some 5 ms."""


def run(job: Job, shown: Display) -> Totals:
    """Run the job. Raises UsageError for settings that do not fit together, OutputFailed when it cannot go on.

    However it ends, what is done is in the journal.
    """
    worker = Worker(job)
    for problem in worker.problems:
        shown.say(f"Warning: {problem}")
    finder = Finder(job)
    items = finder.as_they_come()
    first = _first(job, items)
    if first and all(_is_not_found(item) for item in first):
        return _nothing(first, shown)
    with contextlib.ExitStack() as stack:
        journal, sink = _begin(job, worker.header)
        stack.callback(journal.close)
        stack.callback(sink.close)
        pool = Pool(job)
        stack.callback(pool.close)
        _work(job, journal, sink, pool, shown, finder, itertools.chain(first, items))
        _, sink.totals.gone = journal.seen()
        return sink.totals


def _first(job: Job, items: Iterator[Input | None]) -> list[Input]:
    """The inputs up to the first that is there; none where the output has been begun, and all of them count."""
    if job.output is not None and os.path.exists(f"{job.output}.journal"):
        return []
    first: list[Input] = []
    for item in items:
        if item is None:
            continue
        first.append(item)
        if not _is_not_found(item):
            break
    return first


def _is_not_found(item: Input) -> bool:
    return item.fault is not None and item.fault.stage == "find"


def _nothing(items: list[Input], shown: Display) -> Totals:
    """The end of a run that found no input at all: each error is said, and no output is begun."""
    for item in items:
        if item.fault is not None:
            shown.say(words(item, item.fault))
    return Totals(errors=len(items))


def _begin(job: Job, header: str) -> tuple[Journal, Sink]:
    """The journal and the sink of a new run, or of one that is resumed."""
    path = None if job.output is None else f"{job.output}.journal"
    writer, report = writers.load(job, header), Report(job.error_report, always=job.errors is not None)
    if job.output is None:
        if job.resume:
            raise UsageError("--resume goes on with a file, and there is none. Name it with -o.")
    else:
        _check_place(job, writer, report)
    with contextlib.ExitStack() as undo:  # when something fails before the run has begun
        journal = Journal(path)
        undo.callback(journal.close)
        undo.callback(writer.close)
        undo.callback(report.close)
        if job.overwrite:
            journal.clear()
        meaning, before = job.meaning(), journal.get("meaning")
        other = [] if before is None else journals.differences(before, meaning)
        if other:
            what = f"{safe(job.output or '')} cannot be gone on with: {'; '.join(other)}"
            raise OutputFailed(f"{what}. Use the same call, or begin again with --overwrite.")
        writer.open(journal.get("position", 0), journal)
        report.open(journal.get("errors", 0))
        lost = writer.lost(journal.get("totals", {}).get("records", 0))
        if lost > 0:
            what = f"{safe(job.output or '')} is not as the run left it: {lost} records are gone"
            raise OutputFailed(f"{what}. Begin again with --overwrite.")
        journal.begin()
        journal.renumber()
        journal.put(meaning=meaning)
        journal.commit()
        undo.pop_all()
    return journal, Sink(job, journal, writer, report)


def _check_place(job: Job, writer: writers.Writer, report: Report) -> None:
    """Raise UsageError where the run would replace what it was not told to; called before anything is written."""
    assert job.output is not None
    shown = safe(job.output)
    folder = os.path.dirname(job.output)
    if folder and not os.path.isdir(folder):
        raise UsageError(f"{safe(folder)} is no folder. Make it, or choose another place with -o.")
    own = {os.path.realpath(path) for path in (job.output, f"{job.output}.part", f"{job.output}.journal")}
    if job.errors is not None and os.path.realpath(job.errors) in own:
        raise UsageError(f"{shown} is the output. Choose another place for --errors.")
    if job.overwrite:
        _spare_inputs(job)
        return
    if os.path.exists(f"{job.output}.journal"):
        if not job.resume:
            raise UsageError(f"{shown} was begun already. Go on with --resume, or begin again with --overwrite.")
    elif writer.exists():
        raise UsageError(f"{shown} is there already, and no journal beside it. Replace it with --overwrite.")
    elif report.exists():
        raise UsageError(f"{safe(report.path or '')} is there already. Replace it with --overwrite.")


def _spare_inputs(job: Job) -> None:
    """Raise UsageError where --overwrite would replace an input that was named as the output by mistake."""
    replaced = [job.output] if not os.path.exists(f"{job.output}.journal") else []
    for path in filter(None, (*replaced, job.errors)):
        if any(os.path.isfile(file) and os.path.realpath(file) == os.path.realpath(path) for file in job.files):
            raise UsageError(f"{safe(path)} is an input, and would be replaced. Write to another place.")


def _work(
    job: Job, journal: Journal, sink: Sink, pool: Pool, shown: Display, finder: Finder, items: Iterable[Input | None]
) -> None:
    """Work through the inputs: ``items``, which ``finder`` finds."""
    totals = sink.totals
    totals.skipped, totals.report = finder.skipped, job.error_report
    progress = Progress(shown, count_files(job), job.error_report)

    def tasks() -> Iterator[tuple[int, Input] | None]:
        place = 0
        for number, item in enumerate(items, 1):
            if item is None:
                yield None
                continue
            key = item.key()
            state, mark = journal.admit(key)
            if state == TWICE:
                finder.skipped["named twice"] += 1
            elif state != NEW:
                totals.before += 1
                totals.changed += _has_changed(item, mark)
            if state == NEW and item.fault is None:
                yield place, item
            elif state == NEW:
                progress.add(sink.take(place, item, Outcome(fault=item.fault, stamp=item.stamp)))
            elif state not in (TWICE, DONE):
                sink.take_waiting(place, key)
            place += state not in (TWICE, DONE)
            progress.found += state != TWICE
            if number % _PASSED_OVER_INPUTS == 0:
                sink.commit()
                yield None

    journal.begin()
    for ended in pool.run(tasks()):
        if ended is not None:
            number, item, outcome = ended
            progress.add(sink.take(number, item, outcome))
        else:
            sink.commit()
        progress.tick(totals.before, finder.passed + finder.inside)
    for key in journal.unplaced():  # outcomes of inputs that are gone since
        sink.take_waiting(sink.taken, key)
    sink.finish()


def _has_changed(item: Input, mark: bytes) -> bool:
    """True when an input has changed since it was read."""
    if not mark:
        return False
    if item.stamp:
        return item.stamp != mark
    try:
        return stamp(os.stat(item.path)) != mark
    except OSError:
        return True
