"""Signals that end the program: as Ctrl-C does, so that no part of a file is left behind."""

from __future__ import annotations

import contextlib
import signal
from types import FrameType
from typing import Any

NAMES = ("SIGTERM", "SIGHUP")
"""What is handled beside Ctrl-C; Windows lacks the second."""


class Stopping:
    """While it is entered, these signals raise KeyboardInterrupt; ``code`` is the exit code for the last that came."""

    def __init__(self) -> None:
        self.code = 128 + signal.SIGINT
        self.old: dict[int, Any] = {}

    def __enter__(self) -> Stopping:
        for name in NAMES:
            number = getattr(signal, name, None)
            if number is None or signal.getsignal(number) is not signal.SIG_DFL:  # ignored: nohup wants that
                continue
            with contextlib.suppress(ValueError):  # only the main thread may
                self.old[number] = signal.signal(number, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self.old.items():
            signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.code = 128 + number
        raise KeyboardInterrupt
