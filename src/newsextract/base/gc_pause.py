"""Switches off Python's cyclic garbage collector while a record is made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No collection inside: blocks, nodes and facts hold no cycles, and looking for some took about 6 % of the time.

    Where the collector is off already, it stays off.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
