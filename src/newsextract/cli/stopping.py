"""Signals that end the program: handled as Ctrl-C is, so that no partial file is left behind."""

from __future__ import annotations

import contextlib
import signal
from types import FrameType
from typing import Any

NAMES = ("SIGTERM", "SIGHUP")
"""Signals that are handled besides Ctrl-C; Windows lacks the second."""


class Stopping:
    """Inside this context these signals raise KeyboardInterrupt; ``code`` is the exit code for the last one."""

    def __init__(self) -> None:
        self.code = 128 + signal.SIGINT
        self.old: dict[int, Any] = {}

    def __enter__(self) -> Stopping:
        for name in NAMES:
            number = getattr(signal, name, None)
            # One that is ignored stays ignored, as under nohup.
            if number is None or signal.getsignal(number) is not signal.SIG_DFL:
                continue
            with contextlib.suppress(ValueError):  # signals can be set in the main thread only
                self.old[number] = signal.signal(number, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self.old.items():
            signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.code = 128 + number
        raise KeyboardInterrupt
