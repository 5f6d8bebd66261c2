"""The inputs of a command: read one after the other, extracted, and reported when something goes wrong."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

import click

from newsextract.base.errors import NewsextractError, OutputFailed, UsageError
from newsextract.base.output import FAULT, reason, say, trace
from newsextract.base.printable import printable_path
from newsextract.cli.options import Reading
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Extractor
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.reading.source import read_source
from newsextract.reading.source.decode import check_encoding

STDIN = "-"
ARTICLES = (".txt", ".text", ".html", ".htm", ".xhtml")
"""Endings of files in a folder that are read as articles; saved pages come with pictures and scripts."""


class _Refused(NewsextractError):
    """An input that is not read: a folder, a device, a closed standard input."""


def chosen(files: Sequence[str], url: str | None) -> list[str]:
    """The inputs of a call, checked: standard input when none is named and something is piped in."""
    context = click.get_current_context()
    inputs = list(files)
    if not inputs:
        if sys.stdin is None or sys.stdin.closed or sys.stdin.isatty():
            raise click.UsageError("No input. Name a file, or pipe an article in.", context)
        inputs = [STDIN]
    if "" in inputs:
        raise click.UsageError("An input has an empty name. Name a file, or '-' for standard input.", context)
    if inputs.count(STDIN) > 1:
        raise click.UsageError("Standard input ('-') can be read once only.", context)
    if url is not None and len(inputs) > 1:
        raise click.UsageError("--url is the address of one input; there are more.", context)
    return inputs


def files(inputs: Iterable[str], endings: tuple[str, ...] = ARTICLES) -> Iterator[str]:
    """The inputs, each folder replaced by the files in it that have these endings, gzipped or not.

    Files are found as ``batch`` finds them. A folder that cannot be read stays an input; reading it gives the error.
    """
    for name in inputs:
        if name == STDIN or not os.path.isdir(name):
            yield name
            continue
        from newsextract.batch.find import Finder  # needed for folders only
        from newsextract.batch.job import Job

        for path in Finder(Job(files=(name,))).paths():
            if not isinstance(path, str):
                yield path.path.rstrip("/") or "/"
            elif path.lower().removesuffix(".gz").endswith(endings):
                yield path


def run(inputs: Iterable[str], extraction: Extraction, how: Reading, take: Callable[[Record, Document], None]) -> int:
    """Call ``take`` with each record and its document; returns 0 when every input gave an article, otherwise 1.

    With ``how.strict`` a failed extractor counts as a failed input; its record is given all the same. An input that
    fails gives one line on standard error and does not stop the others.
    """
    if how.encoding is not None:
        check_encoding(how.encoding)
    code = 0
    extractors = {one.name for one in extraction.plan}
    for name in inputs:
        label = label_of(name)
        try:
            record, document = one(name, extraction, how)
            take(record, document)
        except (OutputFailed, UsageError):  # would fail for every input
            raise
        except (OSError, NewsextractError) as problem:
            say(f"Error: {refusal(label, problem)}")
            if how.debug:
                trace(problem)
            code = 1
            continue
        except Exception as problem:  # noqa: BLE001  a fault of ours must not cost the other inputs
            say(f"Error: {label} not read: {type(problem).__name__}: {problem}. {FAULT}")
            if how.debug:
                trace(problem)
            code = 1
            continue
        for issue in record.meta.issues:
            fatal = how.strict and issue.extractor in extractors
            code = 1 if fatal else code
            say(f"{'Error' if fatal else 'Warning'}: {label}: {issue.extractor}: {issue.error}: {issue.message}")
        if not document.is_article:
            say(f"Error: {label} holds no article. Its record says not_article; parse --explain shows what it holds.")
            code = 1
    return code


def one(name: str, extraction: Extraction, how: Reading, data: bytes | None = None) -> tuple[Record, Document]:
    """The record of one input and the document it was made of; ``data`` when the input has been read already.

    Raises OSError and NewsextractError for what cannot be read; ``refusal`` puts them into words.
    """
    url, encoding = how.url, how.encoding
    if data is None and is_address(name):
        data, found, charset = _fetched(name, how)
        url, encoding = url or found, encoding or charset
    elif data is None:
        data = stdin() if name == STDIN else _file(name)
    path = None if name == STDIN else printable_path(_without_user(name) if is_address(name) else name)
    source = read_source.read(data, url=url, kind=how.kind, encoding=encoding, path=path)

    def failed(one: Extractor, problem: BaseException) -> None:
        if how.debug:
            trace(problem)

    with contextlib.redirect_stdout(sys.stderr):  # a plug-in that prints must not break the data on stdout
        return extraction.run(source, on_error=failed)


def label_of(name: str) -> str:
    """The name of an input in messages; a URL without user and password."""
    if is_address(name):
        with contextlib.suppress(ValueError):  # a malformed URL; fetching it gives the error
            return _without_user(name)
    return "standard input" if name == STDIN else name


def is_address(name: str) -> bool:
    """True for an input that is a URL to be fetched."""
    return name[:8].lower().startswith(("http://", "https://"))


def _without_user(url: str) -> str:
    from newsextract.reading.source.fetch import without_user

    return without_user(url)


def _fetched(url: str, how: Reading) -> tuple[bytes, str, str | None]:
    """Bytes, final URL and, when the bytes are not UTF-8, the encoding that the server declares, if it is known."""
    from newsextract.reading.source import fetch  # imports httpx, for URLs only

    page = fetch.fetch(url, allow_private=how.allow_private, robots=how.robots)
    try:
        page.data.decode()
    except UnicodeDecodeError:
        with contextlib.suppress(UsageError):
            check_encoding(page.charset or "")
            return page.data, page.url, page.charset
    return page.data, page.url, None


def stdin() -> bytes:
    """All of standard input; raises NewsextractError when it is closed."""
    if sys.stdin is None or sys.stdin.closed:
        raise _Refused("it is closed. Name a file, or pipe an article in.")
    return sys.stdin.buffer.read()


def _file(name: str) -> bytes:
    mode = os.stat(name).st_mode
    if stat.S_ISDIR(mode):
        os.scandir(name).close()  # raises PermissionError for one that may not be read
        raise _Refused("it is a folder. Name the files in it, or read all of them with: newsextract batch")
    if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):  # reading a device may never end
        raise _Refused("it is no regular file. Save the article as a file and name that.")
    with open(name, "rb") as file:
        return file.read()


def refusal(label: str, problem: Exception) -> str:
    """The message for an input that was not read: *what failed: why. What to do.*"""
    if isinstance(problem, FileNotFoundError):
        why = "there is no such file. Check the name."
    elif isinstance(problem, PermissionError):
        why = "permission denied. Check the file's rights."
    elif isinstance(problem, OSError):
        why = f"{reason(problem)}. Check the name and the disk."
    else:
        why = str(problem)
    return f"{label} not read: {why if why[1:2].isupper() else why[:1].lower() + why[1:]}"
