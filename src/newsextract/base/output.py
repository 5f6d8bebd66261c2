"""Outputs: standard output as UTF-8 bytes, or a file that is replaced in one step."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO, Protocol, TextIO

from newsextract.base.errors import OutputFailed, ReaderGone
from newsextract.base.printable import safe

CLOSED = "Output not written: standard output is closed. Write to a file with -o."

FAULT = "This is a fault in newsextract: please report it with what --debug shows."


class Output(Protocol):
    """Takes text, piece by piece; raises OutputFailed when it cannot be written."""

    def write(self, text: str) -> None:
        """Write and flush one piece, as UTF-8 whatever the locale."""


@contextlib.contextmanager
def opened(path: str | None) -> Iterator[Output]:
    """The output for ``-o``: standard output for ``None`` and "-", otherwise a file.

    A file is written under another name in the same folder and renamed when the block ends without an error, so the
    final name never holds half a file. After an error, or when nothing was written, the old file stays as it was.
    """
    if path is None or path == "-":
        yield StandardOutput()
        return
    with _failures(path):
        file = _start(path)
    try:
        yield file
    except BaseException:
        file.discard()
        raise
    with _failures(path):
        file.finish()


class StandardOutput:
    """Standard output, as bytes: Python would encode text by the locale."""

    def write(self, text: str) -> None:
        """Write and flush; raises ReaderGone when the reader has closed the pipe."""
        stream = sys.stdout
        if stream is None or stream.closed:
            raise OutputFailed(CLOSED)
        try:
            stream.flush()
            stream.buffer.write(_encoded(text))
            stream.buffer.flush()
        except BrokenPipeError:
            silence(stream)
            raise ReaderGone from None
        except OSError as problem:
            silence(stream)
            raise OutputFailed(f"Output not written: {reason(problem)}. Write to another place with -o.") from None


class _Device:
    """A target that is not a regular file (a pipe, /dev/stdout): written to directly."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.file: BinaryIO = open(path, "wb", buffering=0)  # noqa: SIM115  closed by finish and discard

    def write(self, text: str) -> None:
        data = memoryview(_encoded(text))
        with _failures(self.path):
            while data:
                data = data[self.file.write(data) :]

    def finish(self) -> None:
        self.file.close()

    def discard(self) -> None:
        with contextlib.suppress(OSError):
            self.file.close()


class _Replacement:
    """A new file in the same folder, with the permissions of the file that it replaces."""

    def __init__(self, path: str, old: os.stat_result | None) -> None:
        self.path = os.path.realpath(path)  # the target of a symbolic link is replaced, not the link
        folder, name = os.path.split(self.path)
        # File systems allow names of 255 bytes; what is cut off, or is no letter to this locale, is left out.
        short = os.fsencode(name)[:200].decode(sys.getfilesystemencoding(), "ignore")
        self.part = os.path.join(folder, f".{short}.{os.urandom(4).hex()}.part")
        self.file: BinaryIO = os.fdopen(os.open(self.part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb")
        self.empty = True
        if old is not None:
            with contextlib.suppress(OSError):
                os.chmod(self.part, stat.S_IMODE(old.st_mode))

    def write(self, text: str) -> None:
        with _failures(self.path):
            self.file.write(_encoded(text))
            self.empty = False

    def finish(self) -> None:
        if self.empty:
            return self.discard()
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
            os.replace(self.part, self.path)
        except BaseException:
            self.discard()
            raise
        return None

    def discard(self) -> None:
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            os.unlink(self.part)


def _start(path: str) -> _Device | _Replacement:
    try:
        old = os.stat(path)
    except FileNotFoundError:
        return _Replacement(path, None)
    if stat.S_ISDIR(old.st_mode):
        raise IsADirectoryError(None, "it is a folder")
    return _Replacement(path, old) if stat.S_ISREG(old.st_mode) else _Device(path)


@contextlib.contextmanager
def _failures(path: str) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise ReaderGone from None
    except OSError as problem:
        raise OutputFailed(f"{safe(path)} not written: {reason(problem)}. Choose another place with -o.") from None


def say(text: str) -> None:
    """Write one line to standard error; never fails."""
    stream = sys.stderr
    if stream is None:
        return
    try:
        stream.write(safe(text) + "\n")
        stream.flush()
    except (OSError, ValueError):
        silence(stream)


def trace(problem: BaseException) -> None:
    """Write an exception's traceback and causes to standard error; for ``--debug``."""
    import traceback  # slow to load, and needed for --debug only

    for line in safe("".join(traceback.format_exception(problem)), lines=True).rstrip("\n").split("\n"):
        say(line)


def reason(problem: OSError) -> str:
    """The operating system's message for an error."""
    return safe(problem.strerror or str(problem) or type(problem).__name__)


def silence(stream: TextIO) -> None:
    """Redirect a stream that failed to the null device: Python would flush it at exit, fail again and print that."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, stream.fileno())
        os.close(nothing)


def is_terminal() -> bool:
    """True when standard output is a terminal."""
    return sys.stdout is not None and not sys.stdout.closed and sys.stdout.isatty()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # "?" for a lone surrogate, which UTF-8 cannot encode
