"""Whether the modules that were compiled when the package was installed are used.

Beside each of them stands its source, which runs instead where ``NEWSEXTRACT_COMPILED=0`` says so, and where a source
has changed since: a checkout that was installed in place never runs what its files no longer say.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec

LISTING = f"compiled.{sys.implementation.cache_tag}.txt"
"""Stands beside modules that were compiled in place, and names their sources as they were; see scripts/compile.py."""


def choose(package: str) -> None:
    """Let sources be imported instead, where they must be.

    package  its folder; to be called before any other of its modules is imported
    """
    if os.environ.get("NEWSEXTRACT_COMPILED") == "0" or _has_changed(package):
        sys.meta_path.insert(0, _Sources())


def _has_changed(package: str) -> bool:
    try:
        with open(os.path.join(package, LISTING), encoding="utf-8") as listing:
            lines = listing.read().splitlines()
    except OSError:  # a wheel, or not compiled
        return False
    return any(line != described(os.path.dirname(package), line.partition(" ")[0]) for line in lines)


def described(folder: str, path: str) -> str:
    """The line of the listing for a source as it is: path, size, time of change in ns; empty for one that is gone."""
    try:
        now = os.stat(os.path.join(folder, path))
    except OSError:
        return ""
    return f"{path} {now.st_size} {now.st_mtime_ns}"


class _Sources:
    """Finds the modules of this package by their sources only."""

    def __init__(self) -> None:
        self._finders: dict[str, Any] = {}

    def find_spec(self, name: str, path: Sequence[str] | None, _target: object = None) -> ModuleSpec | None:
        if path is None or not name.startswith("newsextract."):
            return None
        from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader

        for folder in path:
            finder = self._finders.get(folder)
            if finder is None:
                finder = self._finders[folder] = FileFinder(folder, (SourceFileLoader, SOURCE_SUFFIXES))
            found: ModuleSpec | None = finder.find_spec(name)
            if found is not None:
                return found
        return None
