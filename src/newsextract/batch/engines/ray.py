"""A run on a Ray cluster (extra ``ray``): machines that see inputs and output under the same paths.

A task is a shard: one file that holds many inputs, or ``SHARD_FILES`` files. It is an ordinary run of its own, on
whichever machine Ray chooses, into part files with a journal beside them, so that a shard whose worker was lost is
resumed. A marker file says that a part is complete, and ``--resume`` skips it. The driver only finds files and
schedules them.
"""

from __future__ import annotations

import dataclasses
import glob
import hashlib
import json
import logging
import os
import signal
from collections import Counter
from collections.abc import Iterator
from typing import Any

from newsextract.base.errors import OutputFailed, UsageError
from newsextract.base.printable import safe
from newsextract.batch import journal as journals
from newsextract.batch.job import Job, Totals
from newsextract.batch.progress import Display, Progress, Silence
from newsextract.batch.run import run as run_here
from newsextract.batch.worker import Worker
from newsextract.batch.writers.stream import replace
from newsextract.inputs import kinds
from newsextract.inputs.file_part import Missing
from newsextract.inputs.find import Finder
from newsextract.inputs.opened import plain_name

SHARD_FILES = 500
"""Files of one task: some 10 seconds of work, a thousand times what scheduling it costs."""
SHARD_RETRIES = 3
"""How often a shard is tried again when its worker is lost."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_ENDINGS = {"jsonl": ".jsonl.gz", "csv": ".csv.gz", "parquet": ""}


def run(job: Job, shown: Display) -> Totals:
    """Run the job on a cluster; raises as ``batch.run.run`` does."""
    try:
        import ray
    except ImportError:
        raise Missing('--engine ray needs a package: pip install "newsextract[ray]"') from None
    _check(job)
    assert job.output is not None
    os.makedirs(job.output, exist_ok=True)
    journal = journals.Journal(f"{job.output}.journal")
    try:
        _begin(job, journal)
        os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
        here: Any = {} if job.address else {"num_cpus": job.jobs}
        handlers = {number: signal.getsignal(number) for number in _SIGNALS}
        ray.init(job.address, log_to_driver=False, logging_level=logging.ERROR, include_dashboard=False, **here)
        for number, handler in handlers.items():  # Ray replaces the signal handlers
            signal.signal(number, handler)
        try:
            return _schedule(ray, job, shown)
        finally:
            ray.shutdown()
    finally:
        journal.close()


def _check(job: Job) -> None:
    Worker(job)
    if job.output is None or job.folder or job.form not in _ENDINGS:
        raise UsageError("--engine ray writes parts into a folder. Name it with -o, with -f jsonl, csv or parquet.")
    if job.errors:
        raise UsageError("--engine ray writes the errors of each part beside it. Leave --errors out.")
    if job.dedupe:
        raise UsageError("--dedupe compares all articles with each other, and parts do not meet. Leave it out.")
    if os.path.exists(f"{job.output}.journal") and not (job.resume or job.overwrite):
        raise UsageError(f"{safe(job.output)} was begun already. Go on with --resume, or begin again with --overwrite.")
    if not job.resume and not job.overwrite and any(glob.iglob(os.path.join(glob.escape(job.output), "part-*"))):
        raise UsageError(f"{safe(job.output)} has parts already. Replace them with --overwrite.")


def _begin(job: Job, journal: journals.Journal) -> None:
    if job.overwrite:
        journal.clear()
        for root, _, files in os.walk(job.output or ""):
            for file in files:
                if os.path.relpath(os.path.join(root, file), job.output).startswith("part-"):
                    os.unlink(os.path.join(root, file))
    meaning, before = job.meaning(), journal.get("meaning")
    other = [] if before is None else journals.differences(before, meaning)
    if other:
        what = f"{safe(job.output or '')} cannot be gone on with: {'; '.join(other)}"
        raise OutputFailed(f"{what}. Use the same call, or begin again with --overwrite.")
    journal.put(meaning=meaning)


def _schedule(ray: Any, job: Job, shown: Display) -> Totals:
    """Keep twice as many shards scheduled as the cluster has processors."""
    finder = Finder(job)
    shards = _shards(job, finder)
    task = ray.remote(max_retries=SHARD_RETRIES, num_cpus=1)(do_shard)
    most = 2 * max(1, int(ray.cluster_resources().get("CPU", 1)))
    totals, failed = Totals(), []
    progress = Progress(shown, iter(()), None)
    running: dict[Any, str] = {}
    more = True
    while more or running:
        while more and len(running) < most:
            shard = next(shards, None)
            more = shard is not None
            if shard is None:
                break
            done = _marker(shard)
            if done is None:
                running[task.remote(shard, os.getcwd())] = shard.output or ""
            else:
                _add(totals, done)
                totals.before += done["records"] + done["errors"]
        for ended in ray.wait(list(running), timeout=0.2)[0] if running else ():
            part = running.pop(ended)
            try:
                done = ray.get(ended)
            except ray.exceptions.RayError as problem:
                failed.append(part)
                shown.say(f"Error: {part} did not end: {str(problem).splitlines()[0]}")
                continue
            _add(totals, done)
            progress.done += done["records"] + done["errors"]
            progress.errors += done["errors"]
        progress.tick(totals.before, 0.0)
    totals.skipped.update(finder.skipped)
    totals.report = os.path.join(job.output or "", "part-*.errors.jsonl")
    if failed:
        raise OutputFailed(f"{len(failed)} parts did not end, the others are complete. Go on with --resume.")
    return totals


def _shards(job: Job, finder: Finder) -> Iterator[Job]:
    """Jobs of one part each, in the order of the inputs: the same ones whenever the inputs are the same."""
    number = 0
    files: list[str] = []
    for found in finder.paths():
        path = found if isinstance(found, str) else found.path  # what cannot be read is reported by its shard
        if kinds.by_name(plain_name(path)) is not None:
            yield _part(job, number, [path])
            number += 1
            continue
        files.append(path)
        if len(files) == SHARD_FILES:
            yield _part(job, number, files)
            number, files = number + 1, []
    if files:
        yield _part(job, number, files)


def _part(job: Job, number: int, files: list[str]) -> Job:
    output = os.path.join(job.output or "", f"part-{number:05}{_ENDINGS[job.form]}")
    return dataclasses.replace(
        job, files=tuple(files), files_from=None, include=(), exclude=(), output=output, jobs=1, resume=True,
        overwrite=False, address=None,
    )  # fmt: skip


def do_shard(shard: Job, folder: str) -> dict[str, Any]:
    """One task: a run into the shard's own part, and its marker."""
    os.chdir(folder)
    totals = run_here(shard, Silence())
    done = {name: getattr(totals, name) for name in _COUNTS}
    done |= {"skipped": dict(totals.skipped), "inputs": _inputs(shard)}
    path = _marker_path(shard)
    with open(path + ".tmp", "w", encoding="utf-8") as file:
        json.dump(done, file)
        file.flush()
        os.fsync(file.fileno())
    replace(path + ".tmp", path)
    return done


_COUNTS = ("records", "not_article", "warned", "errors")


def _marker_path(shard: Job) -> str:
    return f"{(shard.output or '').removesuffix(_ENDINGS[shard.form])}.done"


def _inputs(shard: Job) -> str:
    return hashlib.blake2b("\0".join(shard.files).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _marker(shard: Job) -> dict[str, Any] | None:
    """What a complete part says about itself; ``None`` when it is not complete."""
    try:
        with open(_marker_path(shard), encoding="utf-8") as file:
            done: dict[str, Any] = json.load(file)
    except FileNotFoundError:
        return None
    if done["inputs"] != _inputs(shard):
        raise OutputFailed(
            f"{safe(shard.output or '')} has other inputs than it would have now: files were added or taken away. "
            "Put the new ones into another folder, or begin again with --overwrite."
        )
    return done


def _add(totals: Totals, done: dict[str, Any]) -> None:
    for name in _COUNTS:
        setattr(totals, name, getattr(totals, name) + done[name])
    totals.skipped.update(Counter(done["skipped"]))
