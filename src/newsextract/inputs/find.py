"""Arguments -> inputs, in order, without holding all their names in memory.

Folders are walked in the order of their paths. Files that are not regular (fifo, socket, device), hidden files, and
links to a folder that is walked anyway are skipped and counted.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import select
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from newsextract.base.output import reason
from newsextract.base.printable import printable_path
from newsextract.inputs import globs
from newsextract.inputs.file_part import Fault
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.item import Input
from newsextract.inputs.passed_over import NO_ARTICLES
from newsextract.inputs.unpack import Told, Unpacking

_SORTED_IN_MEMORY = 4000
"""Names of one folder that are sorted in memory (some 0.4 MB); more are sorted on disk."""

_PIECE_BYTES = 65_536

_WAIT_SECONDS = 0.02
"""Seconds to wait for the next name of a pipe before the caller can look after what it has."""

FILE, FOLDER, LINK, OTHER = range(4)


class Finder:
    """The inputs that are asked for, to be iterated once; ``skipped`` counts what was left out, by reason."""

    def __init__(self, settings: Settings, *, in_order: bool = True, told: Told | None = None) -> None:
        self.settings = settings
        self._in_order = in_order
        self.skipped: Counter[str] = Counter()
        self._walked = False  # the path at hand was found in a folder, and not named
        self.passed = 0
        """Files found so far; a file that holds many inputs counts once."""
        self._unpacking = Unpacking(settings, self.skipped, told)
        self._own = settings.own_files()
        self._own_names = {os.path.basename(path) for path in self._own}
        self._include = globs.any_of(settings.include)
        self._exclude = globs.any_of(settings.exclude)
        self._linked: set[tuple[int, int]] = set()

    def __iter__(self) -> Iterator[Input]:
        return (item for item in self.as_they_come() if item is not None)

    def as_they_come(self) -> Iterator[Input | None]:
        """The inputs; ``None`` where the names come through a pipe and the next has not come yet."""
        for path in self._paths():
            if path is None or isinstance(path, Input):
                yield path
                continue
            walked = self._walked
            for item in self._unpacking.inputs(path):
                if walked and item.fault is not None and item.fault.code == "no_column" and not item.record_id:
                    self.skipped[f"no article in it (*{os.path.splitext(path.lower())[1]})"] += 1
                else:
                    yield item
            self.passed += 1

    @property
    def inside(self) -> float:
        """The share of the open file that is read, from 0 to 1."""
        return self._unpacking.inside

    def paths(self) -> Iterator[str | Input]:
        """The files, without opening them; an argument or folder that cannot be read is an Input with a fault."""
        return (path for path in self._paths() if path is not None)

    def _paths(self) -> Iterator[str | Input | None]:
        for argument in itertools.chain(self.settings.files, self._listed()):
            if argument is None:
                yield None
                continue
            self._walked = os.path.isdir(argument)
            if self._walked:
                yield from self._walk(argument, self._wanted)
            elif globs.has_magic(argument) and not os.path.lexists(argument):
                yield from self._glob(argument)
            elif self._is_own(argument):
                self.skipped["output of this run"] += 1
            else:
                yield from self._named(argument)

    def _named(self, path: str) -> Iterator[str | Input]:
        try:
            mode = os.stat(path).st_mode
        except (OSError, ValueError) as problem:
            yield _unreadable(path, problem)
            return
        if stat.S_ISREG(mode):
            yield path
        else:
            why = "it is no regular file. Save the article as a file and name that."
            yield Input(printable_path(path), path, fault=Fault("find", "unreadable", why))

    def _listed(self) -> Iterator[str | None]:
        """Paths of ``--files-from``: one a line, or with NUL characters between them as ``find -print0`` writes."""
        if self.settings.files_from is None:
            return
        with contextlib.ExitStack() as stack:
            if self.settings.files_from == "-":
                stream = sys.stdin.buffer
            else:
                stream = stack.enter_context(open(self.settings.files_from, "rb"))
            yield from (name if name is None else os.fsdecode(name) for name in _names(stream))

    def _glob(self, pattern: str) -> Iterator[str | Input]:
        parts = pattern.split("/")
        fixed = next(number for number, part in enumerate(parts) if globs.has_magic(part))
        root = "/".join(parts[:fixed]) or ("/" if pattern.startswith("/") else "")
        rest = parts[fixed:]
        matches = globs.any_of(["./" + "/".join(rest)])
        assert matches is not None
        deep = sys.maxsize if "**" in rest else len(rest)
        found = False
        entered = self._walk(root, lambda inner: bool(matches.fullmatch(inner)) and self._wanted(inner), deep)
        for path in entered if not root or os.path.isdir(root) else ():
            found = True
            yield path
        if not found:
            message = "no file has such a name"
            yield Input(printable_path(pattern), pattern, fault=Fault("find", "not_found", message))

    def _wanted(self, inner: str) -> bool:
        if self._include is not None and not self._include.fullmatch(inner):
            return False
        return self._exclude is None or not self._exclude.fullmatch(inner)

    def _is_own(self, path: str) -> bool:
        return os.path.basename(path) in self._own_names and os.path.realpath(path) in self._own

    def _walk(self, root: str, wanted: Callable[[str], bool], deep: int = sys.maxsize) -> Iterator[str | Input]:
        """Files below a folder.

        wanted  tells by the path within the folder whether a file is an input
        deep    levels of folders to enter at most
        """
        if root and self._is_own(root.rstrip("/") or root):
            self.skipped["output of this run"] += 1
            return
        with contextlib.suppress(OSError):
            status = os.stat(root or ".")
            self._linked.add((status.st_dev, status.st_ino))
        prefix = root if not root or root.endswith("/") else root + "/"
        around = os.path.realpath(root or ".") if deep == sys.maxsize else None
        open_folders = [("", self._sorted(prefix or "."))]
        while open_folders:
            inner, entries = open_folders[-1]
            try:
                name, kind = next(entries)
            except StopIteration:
                open_folders.pop()
                continue
            except OSError as problem:
                open_folders.pop()
                yield _unreadable(prefix + inner or ".", problem)
                continue
            path = inner + os.fsdecode(name).removesuffix("/")
            if self._is_own(prefix + path):
                self.skipped["output of this run"] += 1
            elif kind in (FOLDER, LINK):
                goes_in = len(open_folders) < deep and not (self._exclude and self._exclude.fullmatch(path))
                if goes_in and (kind == FOLDER or self._follows(prefix + path, around)):
                    open_folders.append((path + "/", self._sorted(prefix + path)))
            elif not wanted(path):
                continue
            elif self._include is None and path.lower().endswith(NO_ARTICLES):
                self.skipped[f"no article by its name (*{os.path.splitext(path.lower())[1]})"] += 1
            elif kind == FILE:
                yield prefix + path
            else:
                self.skipped["no regular file"] += 1

    def _follows(self, path: str, root: str | None) -> bool:
        """True for the first link to a folder; a loop, or a second link to the same folder, is skipped.

        root  real path of the folder that is walked completely: folders in it are read without the link
        """
        status = os.stat(path)
        place = (status.st_dev, status.st_ino)
        real = os.path.realpath(path)
        around = os.path.realpath(os.path.dirname(path) or ".")
        loops = around == real or around.startswith(real.rstrip("/") + "/")
        if place in self._linked or loops or (root is not None and self._comes_by(real, root)):
            self.skipped["link to a folder that is read anyway"] += 1
            return False
        self._linked.add(place)
        return True

    def _comes_by(self, real: str, root: str) -> bool:
        """True for a folder that the walk of ``root`` enters without following a link."""
        if not real.startswith(root.rstrip("/") + "/") or any("/" in glob for glob in self.settings.include):
            return False  # a glob with "/" may name files by the link's path only
        parts = os.path.relpath(real, root).split("/")
        ways = ("/".join(parts[: number + 1]) for number in range(len(parts)))
        hidden = any(part.startswith(".") for part in parts)
        return not hidden and not any(self._exclude and self._exclude.fullmatch(way) for way in ways)

    def _sorted(self, folder: str) -> Iterator[tuple[bytes, int]]:
        """Names in a folder with their kinds, sorted as their paths are: a folder's name ends in "/"."""
        entries = self._entries(folder)
        if not self._in_order:
            yield from entries
            return
        first = list(itertools.islice(entries, _SORTED_IN_MEMORY))
        if len(first) < _SORTED_IN_MEMORY:
            yield from sorted(first)
            return
        import sqlite3  # few folders are so large

        with contextlib.closing(sqlite3.connect("")) as disk:  # a temporary file that SQLite deletes when it is closed
            disk.execute("PRAGMA cache_size = -256")  # KB
            disk.execute("CREATE TABLE names (name BLOB, kind INTEGER)")
            disk.executemany("INSERT INTO names VALUES (?, ?)", itertools.chain(first, entries))
            first.clear()
            yield from disk.execute("SELECT name, kind FROM names ORDER BY name")

    def _entries(self, folder: str) -> Iterator[tuple[bytes, int]]:
        with os.scandir(os.fsencode(folder)) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(b"."):
                    self.skipped["hidden"] += 1
                    continue
                if entry.is_file(follow_symlinks=False):
                    yield name, FILE
                elif entry.is_dir(follow_symlinks=False):
                    yield name + b"/", FOLDER
                elif entry.is_symlink():
                    kind = _behind(entry)
                    yield (name + b"/" if kind == LINK else name), kind
                else:
                    yield name, OTHER


def _names(stream: BinaryIO) -> Iterator[bytes | None]:
    """Names between NUL characters when the first of them ends with one, otherwise one a line.

    Each is given as soon as it has come; ``None`` when none has come for a while.
    """
    rest, mark = b"", b""
    while True:
        while not _has_come(stream):
            yield None
        piece = stream.read1(_PIECE_BYTES) if isinstance(stream, io.BufferedReader) else stream.read(_PIECE_BYTES)
        if not piece:
            break
        rest += piece
        mark = mark or (b"\0" if b"\0" in rest else b"\n" if b"\n" in rest else b"")
        if mark:
            *names, rest = rest.split(mark)
            yield from (name for name in (one.removesuffix(b"\r") if mark == b"\n" else one for one in names) if name)
    if rest:
        yield rest


def _has_come(stream: BinaryIO) -> bool:
    """True where reading does not wait; where the system does not tell, it may."""
    try:
        return bool(select.select([stream], [], [], _WAIT_SECONDS)[0])
    except (OSError, ValueError):
        return True


def _behind(entry: os.DirEntry[bytes]) -> int:
    """What a link leads to: LINK for a folder, FILE for a file and for a broken link (opening it tells why)."""
    try:
        mode = entry.stat().st_mode
    except OSError:
        return OTHER
    return LINK if stat.S_ISDIR(mode) else FILE if stat.S_ISREG(mode) else OTHER


def _unreadable(path: str, problem: OSError | ValueError) -> Input:
    name = printable_path(path)
    if isinstance(problem, FileNotFoundError):
        return Input(name, path, fault=Fault("find", "not_found", "there is no such file"))
    if isinstance(problem, PermissionError):
        return Input(name, path, fault=Fault("find", "permission", "permission denied"))
    why = reason(problem) if isinstance(problem, OSError) else str(problem)
    return Input(name, path, fault=Fault("find", "unreadable", why))


def count_files(settings: Settings) -> Iterator[int]:
    """The number of files so far, counted in small steps while the workers work; the last value is the total.

    Gives nothing for names that come through a pipe, which can be read only once.
    """
    if settings.files_from is not None and not os.path.isfile(settings.files_from):
        return
    count = 0
    for count, _ in enumerate(Finder(settings, in_order=False).paths(), 1):
        if count % 500 == 0:
            yield count
    yield count


def check(arguments: Iterable[str], files_from: str | None) -> str | None:
    """What is wrong with arguments before anything is read, in one line."""
    if files_from not in (None, "-") and (not os.access(files_from or "", os.R_OK) or os.path.isdir(files_from or "")):
        return f"--files-from {files_from} cannot be read. Check the name."
    if files_from == "-" and (sys.stdin is None or sys.stdin.closed):
        return "--files-from - reads standard input, and that is closed. Name a file, or pipe names in."
    for argument in arguments:
        if argument == "":
            return "An input has an empty name. Name a file, a folder or a pattern."
        if argument == "-":
            return "'-' is one article. Give it to parse, or give names of inputs with --files-from -."
        if argument.startswith(("http://", "https://")):
            return f"newsextract does not download {argument}. Fetch the pages first, for example with wget."
    return None
