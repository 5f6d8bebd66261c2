"""The inputs of a command: found, opened, extracted one after the other, and reported when something goes wrong."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import itertools
import os
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import click

from newsextract.base.errors import NewsextractError, OutputFailed, UsageError
from newsextract.base.output import FAULT, reason, say, trace
from newsextract.base.printable import printable_path
from newsextract.base.rows import NamedTuple
from newsextract.cli.options import Reading
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Extractor
from newsextract.inputs.file_part import Fault
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.item import Input
from newsextract.inputs.load import load
from newsextract.inputs.unpack import Unpacking
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, Record
from newsextract.model.source import Source
from newsextract.reading.source.decode import check_encoding

STDIN = "-"


class Item(NamedTuple):
    """One article of a call.

    label     its name in messages
    record    what it gives; ``None`` where it gives nothing
    document  what the record was made of
    problem   why it gives nothing, in one line that begins with the label
    again     the record was read, and not made of an article
    """

    label: str
    record: Record | None = None
    document: Document | None = None
    problem: str | None = None
    again: bool = False


def chosen(files: Sequence[str], url: str | None) -> list[str]:
    """The names of a call, checked: standard input when none is given and something is piped in."""
    context = click.get_current_context()
    names = list(files)
    if not names:
        if sys.stdin is None or sys.stdin.closed or sys.stdin.isatty():
            raise click.UsageError("No input. Name a file, or pipe an article in.", context)
        names = [STDIN]
    if "" in names:
        raise click.UsageError("An input has an empty name. Name a file, or '-' for standard input.", context)
    if names.count(STDIN) > 1:
        raise click.UsageError("Standard input ('-') can be read once only.", context)
    if url is not None and len(names) > 1:
        raise click.UsageError("--url is the address of one input; there are more.", context)
    return names


class Found:
    """The inputs of a call, opened one after the other; to be iterated once.

    skipped  counts what was found and is no input, by reason
    """

    def __init__(self, names: Sequence[str], how: Reading, *, own: str | None = None) -> None:
        """Names as ``chosen`` gives them. ``own`` is the output of the call, which is never read."""
        if how.encoding is not None:
            check_encoding(how.encoding)
        self.skipped: Counter[str] = Counter()
        self._how = how
        self._told = trace if how.debug else None
        self._settings = Settings(encoding=how.encoding, kind=how.kind, own=own, **how.columns)
        self._items = itertools.chain.from_iterable(map(self._of, names))
        self._ahead: list[Input] = []
        self._several: bool | None = None

    def __iter__(self) -> Iterator[Input]:
        while (item := self._ahead.pop(0) if self._ahead else next(self._items, None)) is not None:
            yield item

    def are_several(self) -> bool:
        """True for more than one input; opens the first two. To be asked before the first is taken."""
        if self._several is None:
            self._ahead += itertools.islice(self._items, 2)
            self._several = len(self._ahead) > 1
        return self._several

    def plugged_in(self) -> tuple[str, ...]:
        """Fields that plug-ins made, by the first two records of the call; to be asked before the first is taken.

        The records have them whether or not the plug-ins are there that made them.
        """
        self.are_several()
        rows = [item.part.record for item in self._ahead if item.part is not None and item.part.record is not None]
        return tuple(dict.fromkeys(name for row in rows for name in row if name not in FIELDS and name != "meta"))

    def tell_skipped(self) -> None:
        """Say on standard error what was found and not read."""
        if self.skipped:
            from newsextract.inputs.passed_over import reasons  # needed only when something was

            say(f"Skipped: {reasons(self.skipped)}.")

    def _of(self, name: str) -> Iterator[Input]:
        """The inputs behind one name."""
        if is_address(name):
            yield from self._fetched(name)
            return
        unpacking = Unpacking(self._settings, self.skipped, self._told)
        if name == STDIN:
            if sys.stdin is None or sys.stdin.closed:
                yield Input("", "", fault=Fault("find", "closed", "it is closed. Name a file, or pipe an article in."))
            else:
                yield from unpacking.stream(sys.stdin.buffer, "")
        elif os.path.isfile(name):
            yield from unpacking.inputs(name)
        elif _is_pipe(name):
            with open(name, "rb") as pipe:
                yield from unpacking.stream(pipe, printable_path(name))
        else:
            from newsextract.inputs.find import Finder  # needed for folders and patterns only

            finder = Finder(dataclasses.replace(self._settings, files=(name,)), told=self._told)
            yield from finder
            self.skipped.update(finder.skipped)

    def _fetched(self, name: str) -> Iterator[Input]:
        """What an address gives: a page, or a feed or an archive."""
        label = _without_user(name)
        try:
            data, url, charset = _fetched(name, self._how)
        except (OSError, NewsextractError) as problem:
            if self._how.debug:
                trace(problem)
            yield Input(label, name, fault=Fault("find", "not_fetched", str(problem)))
            return
        for item in Unpacking(self._settings, self.skipped, self._told).stream(io.BytesIO(data), label):
            part = item.part
            if part is not None and part.whole:
                part = part._replace(url=self._how.url or part.url or url, encoding=self._how.encoding or charset)
            yield item._replace(part=part)


def results(
    found: Found, extraction: Extraction | None, how: Reading, *, of_records: bool = True
) -> Iterator[Item]:
    """What each input gives. A failure is an item too, and does not stop the others.

    extraction  what is made of articles; ``None`` where nothing is, and they are failures
    of_records  take records that newsextract wrote as they are; otherwise they are failures
    """
    refused: str | None = None  # where the last records were that were not taken: one line says it of all of them
    for item in found:
        label = label_of(item)
        try:
            if item.fault is not None:
                yield Item(label, problem=_not_read(label, _advised(item.fault)))
            elif item.part is not None and item.part.record is not None:
                if of_records:
                    yield _of_record(label, item.part.record)
                elif (file := item.path or item.name) != refused:
                    refused = file
                    yield Item(label, problem=_not_read(label_of(item._replace(part=None)), _RECORD))
                else:
                    found.skipped["record that newsextract wrote"] += 1
            elif extraction is None:
                if item.part is None:
                    os.close(os.open(item.path, os.O_RDONLY))  # what cannot be opened is not said to hold no record
                yield Item(label, problem=_not_read(label, _NO_RECORD))
            else:
                yield Item(label, *_extracted(item, extraction, how))
        except (OutputFailed, UsageError):  # would fail for every input
            raise
        except (OSError, NewsextractError) as problem:
            if how.debug:
                trace(problem)
            yield Item(label, problem=refusal(label, problem))
        except Exception as problem:  # noqa: BLE001  a fault of ours must not cost the other inputs
            if how.debug:
                trace(problem)
            yield Item(label, problem=f"{label} not read: {type(problem).__name__}: {problem}. {FAULT}")


def run(
    found: Found, extraction: Extraction | None, how: Reading, take: Callable[[Record, Document], None],
    *, of_records: bool = True,
) -> int:  # fmt: skip
    """Call ``take`` with each record and its document; returns 0 when every input gave an article, otherwise 1.

    With ``how.strict`` a failed extractor counts as a failed input; its record is given all the same. An input that
    fails gives one line on standard error. A call without any article fails. A record that was read and says
    not_article is no failure: who wrote it was told, and batch gives one for each page of an archive that holds none.
    """
    code, articles = 0, 0
    extractors = {one.name for one in extraction.plan} if extraction is not None else set()
    for item in results(found, extraction, how, of_records=of_records):
        if item.record is None or item.document is None:
            say(f"Error: {item.problem}")
            code = 1
            continue
        take(item.record, item.document)
        articles += 1
        without = not item.document.is_article and not item.again
        if without and any(one.error == "BinaryData" for one in item.record.meta.issues):
            say(f"Error: {item.label} holds no article. {_NO_TEXT}")  # what else was odd in reading it tells nothing
            code = 1
            continue
        for issue in item.record.meta.issues:
            fatal = how.strict and issue.extractor in extractors
            code = 1 if fatal else code
            say(f"{'Error' if fatal else 'Warning'}: {item.label}: {issue.extractor}: {issue.error}: {issue.message}")
        if without:
            say(f"Error: {item.label} holds no article. {_NO_ARTICLE}")
            code = 1
    found.tell_skipped()
    if not articles and not code:
        say("Error: nothing was read: no input holds an article. Name files, or folders that hold some.")
        code = 1
    return code


_NO_ARTICLE = "Its record says not_article; parse --explain shows what it holds."
_NO_TEXT = "Most likely it is a program, sound or other data. Name a text, a page, or a file of a kind in parse --help."
_RECORD = (
    "it holds records that newsextract wrote. See them with show, quotes, check or report, or give them another form "
    "with newsextract convert."
)
_NO_RECORD = "it is no record that newsextract wrote. Make records of articles with parse or batch."


def _of_record(label: str, row: Mapping[str, Any]) -> Item:
    """A record that newsextract wrote, with a document that knows only what the record says."""
    try:
        record = Record.from_dict(row)
    except ValueError as problem:
        return Item(label, problem=_not_read(label, str(problem)))
    source = Source(text=record.body or "", kind=record.meta.source.kind, path=record.meta.source.path)
    document = Document(source=source, flags=tuple(record.meta.flags), language=record.language)
    return Item(label, record, document, again=True)


def _extracted(item: Input, extraction: Extraction, how: Reading) -> tuple[Record, Document]:
    source, _ = load(item, kind=how.kind, encoding=how.encoding, url=how.url)

    def failed(one: Extractor, problem: BaseException) -> None:
        if how.debug:
            trace(problem)

    with contextlib.redirect_stdout(sys.stderr):  # a plug-in that prints must not break the data on stdout
        return extraction.run(source, on_error=failed)


def label_of(item: Input) -> str:
    """The name of an input in messages: the file, and what the file calls the part."""
    name = item.name.rstrip("/") or item.name or "standard input"
    return f"{name} {item.record_id}" if item.record_id else name


def is_address(name: str) -> bool:
    """True for an input that is a URL to be fetched."""
    return name[:8].lower().startswith(("http://", "https://"))


def _without_user(url: str) -> str:
    from newsextract.reading.source.fetch import without_user

    with contextlib.suppress(ValueError):  # a malformed URL; fetching it gives the error
        return without_user(url)
    return url


def _is_pipe(name: str) -> bool:
    """True for a named pipe, as a shell makes for ``<(command)``."""
    try:
        return stat.S_ISFIFO(os.stat(name).st_mode)
    except (OSError, ValueError):
        return False


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
    return _not_read(label, why)


_ADVICE = {
    "not_found": "Check the name.",
    "permission": "Check the file's rights.",
    "unreadable": "Check the name and the disk.",
    "damaged": "Get it again, or save it again with the program that wrote it.",
}
"""What to do about a fault of finding or of a damaged file, which has its reason only."""


def _advised(fault: Fault) -> str:
    advice = _ADVICE.get(fault.code)
    message = fault.message.removeprefix("not read: ")
    return message if advice is None or message.endswith(".") else f"{message}. {advice}"


def _not_read(label: str, why: str) -> str:
    return f"{label} not read: {why if why[1:2].isupper() else why[:1].lower() + why[1:]}"
