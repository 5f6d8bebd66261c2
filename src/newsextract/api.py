"""The functions of the library: ``extract``, ``extract_file``, ``extract_all``, ``extract_many``."""

from __future__ import annotations

import errno
import os
import warnings
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from newsextract.base.errors import NewsextractError, NotRead, SeveralArticles
from newsextract.base.printable import printable_path
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Registry, default_registry
from newsextract.inputs.find import Finder
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.item import Input
from newsextract.inputs.load import load
from newsextract.inputs.unpack import Unpacking
from newsextract.model.record import Record
from newsextract.reading.source import read_source


def extract(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
    also: Iterable[str] | str = (),
    explain: bool = False,
    strict: bool = False,
    encoding: str | None = None,
    path: str | None = None,
    registry: Registry | None = None,
) -> Record:
    """The record of one article given as text or as HTML.

    source    the article: text, HTML, or the bytes of a file (also gzipped)
    url       where it came from; resolves relative links, and is the last resort for ``url``
    kind      "text" or "html"; recognised by content for ``None``
    only      names of the fields to give, or one name; all for ``None``. ``meta`` is always given
    also      names of fields to give that are made on request only ("attributions", "people")
    explain   add ``meta.evidence`` and ``meta.dropped``
    strict    raise ExtractorFailed when an extractor fails, instead of noting it in ``meta.issues``
    encoding  character encoding of the bytes, when it is known; recognised for ``None``
    path      name of the file, for ``meta.source.path``
    registry  other extractors than the built-in and installed ones

    A text that is the name of a file gives a warning. Raises UnsupportedInput for the bytes of a PDF, an image or an
    archive, UnknownField for a field that no extractor makes, UsageError for an unknown kind or encoding. Anything
    else, empty input included, gives a record.
    """
    if not isinstance(source, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"source is text or bytes, not {type(source).__name__}; for a file use extract_file")
    if isinstance(source, str):
        _warn_of_name(source)
    extraction = _extraction(registry, only, also, explain=explain, strict=strict)
    return extraction.run(read_source.read(source, url=url, kind=kind, encoding=encoding, path=path))[0]


def extract_file(
    path: str | Path,
    *,
    url: str | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
    also: Iterable[str] | str = (),
    explain: bool = False,
    strict: bool = False,
    encoding: str | None = None,
    registry: Registry | None = None,
) -> Record:
    """The record of one file; parameters as for ``extract``.

    A file may also be of a kind that states things about the article: a mail, a saved page, an export of a database.
    Raises OSError when there is no such file or it cannot be opened, SeveralArticles when it holds more than one
    article, NotRead when it is damaged, too large, holds none or needs a package that is not installed, and what
    ``extract`` raises.
    """
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, "it is a folder, which extract_all reads", os.fspath(path))
    made = _extraction(registry, only, also, explain=explain, strict=strict)
    found = Unpacking(Settings(kind=kind, encoding=encoding), Counter()).inputs(os.fspath(path))
    first, second = next(found, None), next(found, None)
    if first is None:
        raise NotRead(f"{printable_path(path)} holds no article.")
    if second is not None:
        raise SeveralArticles(f"{printable_path(path)} holds several articles. Read them with extract_all.")
    return _record_of(first, made, kind=kind, encoding=encoding, url=url)


def extract_all(
    *paths: str | Path,
    on_error: Callable[[str, Exception], object] | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
    also: Iterable[str] | str = (),
    explain: bool = False,
    strict: bool = False,
    encoding: str | None = None,
    registry: Registry | None = None,
) -> Iterator[Record]:
    """The records of all articles in files, folders and patterns, found and opened as the commands do it.

    Tables, web archives, mailboxes, feeds and exports of databases give a record for each article in them.

    on_error  called with the name of each input that gives no record, and the error; ``None`` raises the first error

    The other parameters as for ``extract``. Records that newsextract wrote are given as they are.

        >>> [record.headline for record in extract_all("nothing/*.txt", on_error=lambda name, problem: print(name))]
        nothing/*.txt
        []
    """
    for path in paths:
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(f"a name is text or a Path, not {type(path).__name__}; of a list give extract_all(*names)")
    made = _extraction(registry, only, also, explain=explain, strict=strict)
    for item in Finder(Settings(files=tuple(os.fspath(path) for path in paths), kind=kind, encoding=encoding)):
        try:
            record = _record_of(item, made, kind=kind, encoding=encoding)
        except (NewsextractError, OSError, ValueError) as problem:
            if on_error is None:
                raise
            on_error(item.name if item.record_id is None else f"{item.name} {item.record_id}", problem)
        else:
            yield record


def _extraction(
    registry: Registry | None,
    only: Iterable[str] | str | None,
    also: Iterable[str] | str,
    *,
    explain: bool,
    strict: bool,
) -> Extraction:
    """What a call asks for, where one name stands for a list of one."""
    return Extraction(
        registry or default_registry(),
        only=(only,) if isinstance(only, str) else only,
        also=(also,) if isinstance(also, str) else also,
        explain=explain,
        strict=strict,
    )


def _record_of(
    item: Input, made: Extraction, *, kind: str | None, encoding: str | None, url: str | None = None
) -> Record:
    """The record of an input. Raises OSError, NotRead and what ``extract`` raises."""
    if item.fault is not None:
        raise NotRead(f"{item.name}: {item.fault.message}")
    if item.part is not None and item.part.record is not None:
        return Record.from_dict(item.part.record)
    return made.run(load(item, kind=kind, encoding=encoding, url=url)[0])[0]


def extract_many(
    inputs: Iterable[str | bytes | Path],
    *,
    jobs: int = 1,
    on_error: Callable[[str | bytes | Path, Exception], object] | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
    explain: bool = False,
    strict: bool = False,
    encoding: str | None = None,
    registry: Registry | None = None,
) -> Iterator[Record]:
    """The records of many articles, one after the other, in the order of the inputs.

    inputs    a ``Path`` is a file; text and bytes are the article itself. Read as they are needed, not before. A text
              that is the name of a file gives a warning
    jobs      processes that work at the same time; with more than one, ``registry`` cannot be given, and a script
              calls this below ``if __name__ == "__main__":``, as all that start processes do
    on_error  called with each input that gives no record, and the error; the input is then left out. ``None``
              raises the first error

    The other parameters as for ``extract``. For folders, archives, time limits and runs that can be resumed, use
    ``newsextract batch``.

        >>> article = "Harbour reopens\\n\\nThe harbour of Port Ellery reopened on Monday."
        >>> [record.headline for record in extract_many([article])]
        ['Harbour reopens']
    """
    if jobs > 1 and registry is not None:
        raise ValueError("a registry stays in its own process: give jobs=1, or install the plug-ins as a package")
    how = {
        "kind": kind,
        "only": only if only is None or isinstance(only, str) else tuple(only),
        "explain": explain,
        "strict": strict,
        "encoding": encoding,
        "registry": registry,
    }
    work = partial(_outcome, how=how)
    for source, outcome in _outcomes(inputs, work, jobs):
        if isinstance(outcome, Record):
            yield outcome
        elif on_error is None:
            raise outcome
        else:
            on_error(source, outcome)


_Input = str | bytes | Path
_INPUTS_AHEAD = 4
"""Inputs for each process that may be read ahead of the oldest unfinished one: bounds memory."""


def _outcomes(
    inputs: Iterable[_Input], work: Callable[[_Input], Record | Exception], jobs: int
) -> Iterator[tuple[_Input, Record | Exception]]:
    if jobs <= 1:
        yield from ((source, work(source)) for source in inputs)
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    waiting: deque[tuple[_Input, Future[Record | Exception]]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        try:
            for source in inputs:
                waiting.append((source, pool.submit(work, source)))
                if len(waiting) > _INPUTS_AHEAD * jobs:
                    first, future = waiting.popleft()
                    yield first, future.result()
            while waiting:
                first, future = waiting.popleft()
                yield first, future.result()
        finally:
            for _, future in waiting:
                future.cancel()


_LONGEST_NAME = 255


def _warn_of_name(source: str) -> None:
    """Warn where a text is the name of a file, which was meant."""
    if len(source) <= _LONGEST_NAME and "\n" not in source and os.path.isfile(source):
        file = f"For the file of that name use extract_file, or Path({source!r}) in extract_many."
        warnings.warn(f"{source!r} is read as the text of an article. {file}", stacklevel=3)


def _outcome(source: _Input, how: dict[str, Any]) -> Record | Exception:
    try:
        return extract_file(source, **how) if isinstance(source, Path) else extract(source, **how)
    except (NewsextractError, OSError) as problem:
        return problem
