"""Worker processes that can be killed one by one.

Each worker has a pipe of its own, so that one that dies takes nothing along: pools that share a queue (pebble,
``concurrent.futures``) hang or end when a worker is killed from outside while it holds the queue's lock.
Inputs travel in small groups, outcomes one by one: the first input without an outcome is the one to blame.
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
from newsextract.batch.job import Fault, Input, Job, Outcome

LOOK_SECONDS = 0.1
"""Seconds between looks at the clock and at the workers' memory."""
GROUP_SECONDS, GROUP_INPUTS, GROUP_BYTES = 0.05, 32, 1 << 20
"""Inputs travel in groups of some 50 ms of work: 500 times what a message costs. At most 32 of them, or 1 MB."""
WORKER_INPUTS = 1000
"""Inputs after which a worker is replaced, for what leaks; a new one costs some 30 ms, a thousandth of its work."""
START_SECONDS = 60.0
"""Seconds in which a worker must be ready."""
STOPPED_SECONDS = 1.0
"""Seconds between two looks at the workers after which this process must have been stopped (Ctrl-Z), or kept waiting
by a disk: no fault of the articles that are being read, and workers that went on meanwhile have answered."""
ORPHAN_SECONDS = 5.0
"""Seconds after its time limit in which an orphan, whose parent cannot kill it any more, ends itself."""


class WorkersDoNotStart(NewsextractError):
    """No worker becomes ready."""


class Pool:
    """``run`` gives each task back with its outcome, in the order in which they end."""

    def __init__(self, job: Job) -> None:
        self.job = job
        methods = multiprocessing.get_all_start_methods()
        self.context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:  # workers share what it has loaded, and start in no time
            self.context.set_forkserver_preload(["newsextract.batch.preload"])
        self.workers: list[_Worker] = []
        self.failed_starts = 0
        self.looked = time.monotonic()
        self.pace = GROUP_SECONDS
        """Seconds that one input takes, as seen so far."""

    def run(self, tasks: Iterator[tuple[int, Input] | None]) -> Iterator[tuple[int, Input, Outcome] | None]:
        """Outcomes of all tasks; ``None`` each time that nothing happened for a while. A task ``None`` means: later."""
        again: deque[tuple[int, Input]] = deque()  # not to blame for the death of their worker
        alone: deque[tuple[int, Input]] = deque()  # perhaps to blame: tried once more, alone in a new worker
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
        """Kill all workers; they have nothing to lose."""
        for worker in self.workers:
            worker.kill()
        self.workers.clear()

    def _forgive_stops(self) -> None:
        """Give the workers the time back in which nobody looked at them."""
        now = time.monotonic()
        if now - self.looked > STOPPED_SECONDS:
            for worker in self.workers:
                worker.since += now - self.looked
        self.looked = now

    def _idle(self) -> list[_Worker]:
        """Workers that wait for work; worn ones are replaced, and one more is made when all are busy."""
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
        size = sum(len(item.data) for _, item in group if item.data is not None)
        return len(group) < min(GROUP_INPUTS, GROUP_SECONDS / max(self.pace, 1e-6)) and size < GROUP_BYTES

    def _receive(
        self, worker: _Worker, again: deque[tuple[int, Input]], alone: deque[tuple[int, Input]]
    ) -> Iterator[tuple[int, Input, Outcome]]:
        """The next outcome of a worker, or its death."""
        try:
            message = worker.pipe.recv()
        except (EOFError, OSError, ValueError, TypeError):  # it died, perhaps in the middle of a message
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
        if outcome.fault is not None and outcome.fault.code == "memory":  # what is left of it may be in pieces
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
        """End a worker; the input that it was at is to blame, unless it may have been the worker that was worn."""
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
    """One process and what it has to do."""

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
        """Only to a worker that waits, or both ends would wait for the other to read."""
        self.tasks.extend(tasks)
        self.alone = alone
        self.since = time.monotonic()
        with contextlib.suppress(OSError):  # it is dead, which the next look at it tells
            self.pipe.send([item for _, item in tasks])

    def over(self, job: Job) -> Fault | None:
        """What limit the worker is over."""
        took = time.monotonic() - self.since
        if not self.ready:
            return Fault("extract", "worker_died", "it does not start") if took > START_SECONDS else None
        if job.timeout and took > job.timeout:
            return Fault("extract", "timeout", f"it took more than {job.timeout:g} seconds (--timeout)")
        if self.memory() > job.max_memory:
            return Fault("extract", "memory", f"it needs more than {job.max_memory} bytes of memory (--max-memory)")
        return None

    def memory(self) -> int:
        """Bytes that the process holds; 0 where the system does not tell."""
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
    """Workers would run the caller's script anew, to find in it what they do not need."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _serve(pipe: Connection, job: Job) -> None:
    """The life of a worker: tasks in, outcomes out, until the pipe is closed."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # the parent decides; its death closes the pipe
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    with contextlib.suppress(OSError):
        os.dup2(2, 1)  # what a plug-in prints must not stand among the records
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
    """The system ends the process when its article hangs and no parent is there to kill it."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds + ORPHAN_SECONDS if seconds else 0)


def _limit_memory(most: int) -> None:
    """Make the system refuse more memory than twice the limit: the parent, who looks now and then, comes first."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2 * most + (1 << 30), resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        return
