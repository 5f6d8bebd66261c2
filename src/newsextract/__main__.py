"""The program: ``newsextract``, and ``python -m newsextract``."""

from __future__ import annotations

import gc
import os
import signal

ALLOCATIONS = 50_000
"""New objects after which Python looks for unreachable ones: more than there are when a short text is read. At 700,
its own figure, it would do so a hundred times while it loads modules."""


def main() -> None:
    """Run the command line and end the process; see ``newsextract.cli`` for the exit codes.

    Reading one short text takes 6 % fewer instructions without the looks for unreachable objects: those while modules
    are loaded, which is why they are loaded here, and those of Python when it ends and frees all memory anyhow.
    """
    gc.set_threshold(ALLOCATIONS, 10, 10)
    # Until the commands are there that answer Ctrl-C, it ends the process: Python would print where it was loading.
    raises = signal.getsignal(signal.SIGINT) is signal.default_int_handler  # not under nohup, nor in another program
    if raises:
        signal.signal(signal.SIGINT, _leave)
    from newsextract.cli import main as commands

    if raises:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        commands()
    finally:
        gc.freeze()


def _leave(*_: object) -> None:
    """Ends the process, which has opened nothing yet, with the exit code of Ctrl-C."""
    os._exit(128 + signal.SIGINT)


if __name__ == "__main__":
    main()
