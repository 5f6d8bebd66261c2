"""Worker processes that can be killed one by one.

Each worker has a pipe of its own, so that the death of one does not affect the others: pools that share a queue
(pebble, ``concurrent.futures``) hang or end when a worker is killed from outside while it holds the queue's lock.
Inputs are sent in small groups, outcomes come back one by one: when a worker dies, the first input of its group without
an outcome is the one that it was reading.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Iterator
from multiprocessing.connection import Connection, wait
from types import ModuleType
from typing import Any

from newsextract.base.errors import NewsextractError
from newsextract.batch.job import Job, Outcome
from newsextract.inputs.file_part import Fault
from newsextract.inputs.item import Input

LOOK_SECONDS = 0.1
"""Seconds between two checks of the workers' time and memory."""
GROUP_SECONDS, GROUP_INPUTS, GROUP_BYTES = 0.05, 32, 1 << 20
"""A group of inputs is some 50 ms of work, 500 times what sending it costs; at most 32 inputs or 1 MB."""
WORKER_INPUTS = 1000
"""Inputs after which a worker is replaced, in case of memory leaks; a new one costs some 30 ms, 1/1000 of its work."""
START_SECONDS = 60.0
"""Seconds within which a new worker must be ready."""
STOPPED_SECONDS = 1.0
"""Seconds between two checks after which this process must have been stopped itself (Ctrl-Z) or waited for a disk.
That time does not count against the articles that are being read."""
ORPHAN_SECONDS = 5.0
"""Seconds after its time limit at which a worker whose parent is gone, and cannot kill it, ends itself."""


class WorkersDoNotStart(NewsextractError):
    """Worker processes cannot be started."""


class Pool:
    """The worker processes of a run."""

    def __init__(self, job: Job) -> None:
        self.job = job
        methods = multiprocessing.get_all_start_methods()
        self.context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:  # workers are forked with these modules loaded, which makes starting them fast
            self.context.set_forkserver_preload(["newsextract.batch.preload"])
        self.workers: list[_Worker] = []
        self.failed_starts = 0
        self.looked = time.monotonic()
        self.pace = GROUP_SECONDS
        """Seconds that one input takes: a moving average."""

    def run(self, tasks: Iterator[tuple[int, Input] | None]) -> Iterator[tuple[int, Input, Outcome] | None]:
        """Each task with its outcome, in the order in which they end.

        tasks  number and input; ``None`` where the next task is not known yet

        Yields ``None`` when nothing has happened for ``LOOK_SECONDS``, so that the caller can do other things.
        """
        again: deque[tuple[int, Input]] = deque()  # their worker died at another input
        alone: deque[tuple[int, Input]] = deque()  # their worker died at them: tried once more, alone in a new worker
        more = True
        while True:
            paused = False
            for worker in self._idle():
                if alone:
                    self._renew(worker).send([alone.popleft()], alone=True)
                    continue
                group: list[tuple[int, Input]] = []
                while not paused and self._has_room(group) and (again or more):
                    task = again.popleft() if again else next(tasks, _END)
                    if task is _END:
                        more = False
                    elif task is None:
                        paused = True
                    else:
                        group.append(task)
                if group:
                    worker.send(group)
            busy = [worker for worker in self.workers if worker.tasks]
            if not busy and not more and not again and not alone:
                return
            hurry = paused or (len(self.workers) < self.job.jobs and bool(more or again or alone))
            ready = wait([worker.pipe for worker in busy], 0 if hurry else LOOK_SECONDS)
            self._forgive_stops()
            if not ready and not hurry:
                yield None
            for worker in busy:
                if worker.pipe in ready:
                    yield from self._receive(worker, again, alone)
                elif (why := worker.over(self.job)) and not worker.pipe.poll():
                    yield from self._kill(worker, why, again, alone)

    def close(self) -> None:
        """Kill all workers; they hold no data that is not sent yet."""
        for worker in self.workers:
            worker.kill()
        self.workers.clear()

    def _forgive_stops(self) -> None:
        """Do not count time in which this process itself was stopped against the workers' limits."""
        now = time.monotonic()
        if now - self.looked > STOPPED_SECONDS:
            for worker in self.workers:
                worker.since += now - self.looked
        self.looked = now

    def _idle(self) -> list[_Worker]:
        """Workers without work. Those due for replacement are replaced, and one more is started when all are busy."""
        for number, worker in enumerate(self.workers):
            if not worker.tasks and (worker.handled >= WORKER_INPUTS or worker.memory() > self.job.max_memory // 2):
                worker.kill()
                self.workers[number] = _Worker(self.context, self.job)
        idle = [worker for worker in self.workers if not worker.tasks]
        if not idle and len(self.workers) < self.job.jobs:
            idle = [_Worker(self.context, self.job)]
            self.workers += idle
        return idle

    def _renew(self, worker: _Worker) -> _Worker:
        if worker.handled:
            worker.kill()
            new = _Worker(self.context, self.job)
            self.workers[self.workers.index(worker)] = new
            return new
        return worker

    def _has_room(self, group: list[tuple[int, Input]]) -> bool:
        if not group:
            return True
        size = sum(item.size for _, item in group)
        return len(group) < min(GROUP_INPUTS, GROUP_SECONDS / max(self.pace, 1e-6)) and size < GROUP_BYTES

    def _receive(
        self, worker: _Worker, again: deque[tuple[int, Input]], alone: deque[tuple[int, Input]]
    ) -> Iterator[tuple[int, Input, Outcome]]:
        """The next outcome of a worker; or, when it has died, what ``_kill`` gives."""
        try:
            message = worker.pipe.recv()
        except (EOFError, OSError, ValueError, TypeError):  # it died, perhaps while it sent a message
            died = Fault("extract", "worker_died", "the process that read it died, twice")
            yield from self._kill(worker, died, again, alone)
            return
        now = time.monotonic()
        if message is None:
            worker.ready, worker.since = True, now
            self.failed_starts = 0
            return
        outcome: Outcome = message
        self.pace += ((now - worker.since) - self.pace) / 8
        worker.handled, worker.since = worker.handled + 1, now
        number, item = worker.tasks.popleft()
        if outcome.fault is not None and outcome.fault.code == "memory":  # its memory may be in an inconsistent state
            yield from self._kill(worker, outcome.fault, again, alone, (number, item))
            return
        yield number, item, outcome

    def _kill(
        self,
        worker: _Worker,
        why: Fault,
        again: deque[tuple[int, Input]],
        alone: deque[tuple[int, Input]],
        first: tuple[int, Input] | None = None,
    ) -> Iterator[tuple[int, Input, Outcome]]:
        """End a worker. The input that it was reading has an outcome then, or a second try in a worker of its own."""
        worker.kill()
        self.workers.remove(worker)
        if not worker.ready:
            self.failed_starts += 1
            if self.failed_starts > 2 + self.job.jobs:
                raise WorkersDoNotStart("Worker processes do not start. See what parse --debug says to one input.")
            (alone if worker.alone else again).extend(worker.tasks)
            return
        number, item = first or worker.tasks.popleft()
        again.extend(worker.tasks)
        if why.code == "timeout" or worker.alone:
            yield number, item, Outcome(fault=why, stamp=item.stamp)
        else:
            alone.append((number, item))


_END: Any = object()


class _Worker:
    """One worker process and the tasks that it was sent."""

    def __init__(self, context: Any, job: Job) -> None:
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, job), daemon=True)
        with _without_main():
            self.process.start()
        theirs.close()
        self.tasks: deque[tuple[int, Input]] = deque()
        self.ready = self.alone = False
        self.handled = 0
        self.since = time.monotonic()

    def send(self, tasks: list[tuple[int, Input]], *, alone: bool = False) -> None:
        """Send tasks. Only for a worker without tasks: otherwise both ends could wait for the other to read."""
        self.tasks.extend(tasks)
        self.alone = alone
        self.since = time.monotonic()
        with contextlib.suppress(OSError):  # it is dead; the next check finds that
            self.pipe.send([item for _, item in tasks])

    def over(self, job: Job) -> Fault | None:
        """The fault for the limit that the worker exceeds; ``None`` when it exceeds none."""
        took = time.monotonic() - self.since
        if not self.ready:
            return Fault("extract", "worker_died", "it does not start") if took > START_SECONDS else None
        if job.timeout and took > job.timeout:
            return Fault("extract", "timeout", f"it took more than {job.timeout:g} seconds (--timeout)")
        if self.memory() > job.max_memory:
            return Fault("extract", "memory", f"it needs more than {job.max_memory} bytes of memory (--max-memory)")
        return None

    def memory(self) -> int:
        """Bytes of memory that the process holds; 0 where the system does not tell."""
        try:
            with open(f"/proc/{self.process.pid}/statm", "rb", buffering=0) as file:
                return int(file.read().split()[1]) * _PAGE_BYTES
        except (OSError, ValueError, IndexError):
            return 0

    def kill(self) -> None:
        with contextlib.suppress(OSError, AttributeError):
            self.process.kill()
        self.pipe.close()
        self.process.join(1)


_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Hide ``__main__``: multiprocessing would run the caller's script again in each worker."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _serve(pipe: Connection, job: Job) -> None:
    """What a worker process runs: tasks in, outcomes out, until the pipe is closed."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # the parent ends the workers; when it dies, the pipe is closed
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    with contextlib.suppress(OSError):
        os.dup2(2, 1)  # what a plug-in prints must not get among the records
    from newsextract.batch.worker import Worker

    _limit_memory(job.max_memory)
    worker = Worker(job)
    try:
        pipe.send(None)
        while True:
            for item in pipe.recv():
                _set_alarm(job.timeout)
                pipe.send(worker.do(item))
            _set_alarm(0)
    except (EOFError, OSError):  # the parent is gone
        os._exit(0)


def _set_alarm(seconds: float) -> None:
    """Let the system end this process some time after the limit, for when the parent is gone and cannot kill it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds + ORPHAN_SECONDS if seconds else 0)


def _limit_memory(most: int) -> None:
    """Make the system refuse memory beyond twice the limit, for growth between two checks of the parent."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2 * most + (1 << 30), resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        return
