"""Programs that run beside a test: they hear the signals that it sends, and never outlive it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

SENT = ("SIGINT", "SIGTERM", "SIGHUP")
"""Signals that tests send."""

LONG = 120.0
"""Seconds after which something is not going to happen any more, on whatever machine."""

_started: list[subprocess.Popen[bytes]] = []


def start(words: Sequence[str], **how: Any) -> subprocess.Popen[bytes]:
    """A program that does with signals what it does in a shell's foreground.

    What the suite was started by may ignore some of them (nohup, a job in the background), and a child would inherit
    that. ``end_all`` ends the program where the test did not.
    """
    if os.name == "posix":
        how["preexec_fn"] = _hear
    process: subprocess.Popen[bytes] = subprocess.Popen(words, **how)
    _started.append(process)
    return process


def _hear() -> None:
    for name in SENT:
        signal.signal(getattr(signal, name), signal.SIG_DFL)


def end_all() -> None:
    """End the programs that still run, with their workers where they have a group of their own, and close their pipes."""
    while _started:
        process = _started.pop()
        if process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                if os.name == "posix" and os.getpgid(process.pid) == process.pid:
                    os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            process.wait(LONG)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


def wait_until(happened: Callable[[], object]) -> None:
    """Wait for something that another process does, however long that takes it; fails after ``LONG``."""
    end = time.monotonic() + LONG
    while not happened():
        assert time.monotonic() < end, f"nothing happened in {LONG:g} seconds"
        time.sleep(0.02)


def members(group: int) -> Sequence[int]:
    """Processes of a process group that are alive."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(int(entry.parent.name))
    return found
