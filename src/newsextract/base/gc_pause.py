"""Python's search for cyclic garbage, put off while a record is made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No search inside: blocks, nodes and facts are many and hold no cycles, and looking took some 6 % of the time.

    Where the collector is off already, it stays off.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
