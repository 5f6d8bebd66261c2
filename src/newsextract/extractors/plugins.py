"""Where extractors of other people come from: files and installed packages. Knows nothing of what they register."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from newsextract.base.errors import PluginError

GROUP = "newsextract.extractors"
"""Entry-point group of installed plug-ins; an entry's value is a module that holds extractors."""


_NEXT = "Mend the plug-in, or leave it out."


class guarded:
    """Runs a plug-in's own code: what it prints goes to stderr, whatever it raises becomes one PluginError."""

    def __init__(self, origin: str) -> None:
        self.origin = origin

    def __enter__(self) -> None:
        from contextlib import redirect_stdout

        self.redirect = redirect_stdout(sys.stderr)
        self.redirect.__enter__()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: Any) -> None:
        self.redirect.__exit__(None, None, None)
        if error is None or isinstance(error, (KeyboardInterrupt, PluginError)):
            return
        if isinstance(error, FileNotFoundError) and str(error.filename or "").endswith(str(self.origin)):
            raise PluginError(f"{self.origin}: there is no such file. Check the name of the plug-in.") from error
        message = " ".join(str(error).split())
        raise PluginError(f"{self.origin}: cannot be loaded: {type(error).__name__}: {message}. {_NEXT}") from error


def load_file(path: str, name: str) -> ModuleType:
    """The module that a Python file holds, under this name; raises PluginError for another kind of file.

    Runs the file's code, so it raises whatever that does: to be called where ``guarded`` is entered.
    """
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise PluginError(f"{path}: not a Python file. A plug-in's name ends in .py.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def installed() -> Iterator[tuple[str, Callable[[], Any]]]:
    """Origin and loader of each plug-in that an installed package declares, in the order of their names.

    A loader runs the package's code, so it raises whatever that does.
    """
    if not _some_package_names_us():
        return
    from importlib import metadata  # its import alone costs as much as reading an article

    for entry in sorted(metadata.entry_points(group=GROUP), key=lambda e: (e.name, e.value)):
        yield f"package {entry.dist.name}" if entry.dist else f"entry point {entry.name}", entry.load


def _some_package_names_us() -> bool:
    """True when an installed package declares our entry-point group.

    ``importlib.metadata`` answers the same but costs some 40 ms, more than an article does.
    """
    needle = f"[{GROUP}]".encode()
    for folder in sys.path:
        try:
            packages = [name for name in os.listdir(folder or ".") if name.endswith("-info")]
        except OSError:  # no folder: an archive, or one that is not there
            continue
        if any(_declares(os.path.join(folder, name, "entry_points.txt"), needle) for name in packages):
            return True
    return False


def _declares(path: str, needle: bytes) -> bool:
    try:
        with open(path, "rb", buffering=0) as file:
            return needle in file.read()
    except OSError:  # most packages have no such file
        return False
