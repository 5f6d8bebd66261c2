"""A file -> the inputs in it: the file itself, or the articles that it holds, also in files that it packs."""

from __future__ import annotations

import io
import os
from collections import Counter
from collections.abc import Callable, Iterator
from typing import BinaryIO

from newsextract.base.output import reason
from newsextract.base.printable import printable_path
from newsextract.inputs import kinds
from newsextract.inputs.file_part import Fault, Missing, Part
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.item import Input, stamp
from newsextract.inputs.opened import HEAD_BYTES, WHOLE_BYTES, Opened, TooLarge, is_compressed, plain_name

DEEPEST = 3
"""Files inside files that are opened: a web archive in a zip is two; what goes deeper is made to."""

Told = Callable[[BaseException], None]
"""What is called with an exception that becomes a fault."""

_NONBLOCK = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class Unpacking:
    """Opens files one after the other.

    inside  the share of the open file that is read, from 0 to 1
    """

    def __init__(self, settings: Settings, skipped: Counter[str], told: Told | None = None) -> None:
        """``told`` is called with each exception that becomes a fault, of which only its words are left."""
        self.settings, self.skipped = settings, skipped
        self._told = told or (lambda problem: None)
        self.inside = 0.0

    def inputs(self, path: str) -> Iterator[Input]:
        """The inputs in a file. One that cannot be opened is an input: reading it gives the error."""
        name = printable_path(path)
        try:
            handle = os.open(path, os.O_RDONLY | _NONBLOCK)
        except (OSError, ValueError):
            yield Input(name, path)
            return
        with open(handle, "rb", buffering=0) as raw:
            try:
                head = raw.read(HEAD_BYTES) or b""
            except OSError:
                head = b""
            if not is_compressed(head) and self._kind(head, plain_name(path)) is None:
                yield Input(name, path)
                return
            raw.seek(0)
            file = io.BufferedReader(raw)
            yield from self._opened(file, name, path, stamp(os.fstat(handle)), os.fstat(handle).st_size)
            file.detach()
        self.inside = 0.0

    def stream(self, stream: BinaryIO, name: str) -> Iterator[Input]:
        """The inputs in what comes through a pipe."""
        file = stream
        if not stream.seekable():
            file = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
            if is_compressed(file.peek(8)[:8]):
                file = io.BytesIO(stream.read())  # an article is inflated by its reader, which knows the limits
        yield from self._opened(file, name, name, b"", 0)

    def _opened(self, file: BinaryIO, name: str, path: str, mark: bytes, size: int) -> Iterator[Input]:
        number = 0
        try:
            opened = Opened(file, path, self.settings, self.skipped)
            kind = self._kind(opened.head, opened.name)
            if kind is None:
                if not size and file.seekable():
                    file.seek(0)
                    data: bytes | None = file.read()
                else:
                    data = None if size else opened.stream.read()
                yield Input(name, path, part=None if data is None else Part("", data, whole=True), stamp=mark)
                return
            for part in self._parts(opened, kind):
                number += 1
                self.inside = min(1.0, file.tell() / size) if size and not file.closed else 1.0
                yield Input(name, path, 0 if part.whole else number, part, mark, part.fault)
        except Missing as problem:
            yield Input(name, path, fault=Fault("read", "extra_missing", str(problem)))
        except TooLarge:
            why = f"larger than {WHOLE_BYTES} bytes, and its kind is read as a whole. Split it."
            yield Input(name, path, fault=Fault("read", "too_large", why))
        except OSError as problem:
            self._told(problem)
            yield Input(name, path, fault=Fault("read", "damaged", _after(number, reason(problem))))
        except Exception as problem:  # noqa: BLE001  libraries raise anything at damaged files
            self._told(problem)
            why = str(problem) or type(problem).__name__
            yield Input(name, path, fault=Fault("read", "damaged", _after(number, why)))

    def _kind(self, head: bytes, name: str) -> kinds.Kind | None:
        return kinds.recognise(head, name, told=self.settings.kind is not None, column=self.settings.column)

    def _parts(self, opened: Opened, kind: kinds.Kind, depth: int = 1) -> Iterator[Part]:
        """The articles in a file of this kind, and in the files in it."""
        for part in kinds.load(kind).read(opened):
            if kind.holds_files and isinstance(part.data, bytes):
                yield from self._inner(part, part.data, depth)
            else:
                yield part

    def _inner(self, part: Part, data: bytes, depth: int) -> Iterator[Part]:
        """A file in a file: itself, or the articles in it, whose ids begin with its own."""
        try:
            inner = Opened(io.BytesIO(data), part.id, self.settings, self.skipped)
            kind = self._kind(inner.head, inner.name)
            if kind is None:
                yield part
                return
            if depth >= DEEPEST:
                yield part._replace(data=None, fault=Fault("read", "unsupported", "it is packed too often. Unpack it."))
                return
            for one in self._parts(inner, kind, depth + 1):
                yield one._replace(id=part.id if one.whole else f"{part.id} {one.id}", whole=False)
        except Missing as problem:
            yield part._replace(data=None, fault=Fault("read", "extra_missing", str(problem)))
        except Exception as problem:  # noqa: BLE001  one damaged member must not cost the others
            self._told(problem)
            why = str(problem) or type(problem).__name__
            yield part._replace(data=None, fault=Fault("read", "damaged", why))


def _after(number: int, why: str) -> str:
    return f"not read to its end: {why} (behind part {number})" if number else f"not read: {why}"
