"""Chooses between the modules that were compiled at installation and their sources.

The sources are used where ``NEWSEXTRACT_COMPILED=0`` is set, and where any of them has changed since it was compiled,
so that a checkout that is installed in place never runs outdated code.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec

LISTING = f"compiled.{sys.implementation.cache_tag}.txt"
"""File that scripts/compile.py writes after compiling in place: the sources with their sizes and times of change."""

UNFINISHED = "unfinished"
"""What it writes there first: no source has this name, so that the sources run where compiling broke off."""


def choose(package: str) -> None:
    """Make Python import the sources where they must be used.

    package  the package's folder. Call this before any other module of the package is imported
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
    """The line of the listing for a source as it is now: path, size, time of change in ns; "" for one that is gone."""
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
