"""The library's two calls."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsextract import pipeline, readers, sources
from newsextract.record import Record
from newsextract.registry import Registry, default_registry


def extract(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
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
    explain   add ``meta.evidence`` and ``meta.dropped``
    strict    raise ExtractorFailed when an extractor fails, instead of noting it in ``meta.issues``
    encoding  character encoding of the bytes, when known better than the bytes say
    path      name of the file, for ``meta.source.path``
    registry  other extractors than the built-in and installed ones

    Raises UnsupportedInput for a PDF, an image or an archive, UnknownField for a field that nobody makes.
    Anything else, empty input included, gives a record.
    """
    if not isinstance(source, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"source is text or bytes, not {type(source).__name__}; for a file use extract_file")
    registry = registry or default_registry()
    names = (only,) if isinstance(only, str) else only
    fields = None if names is None else tuple(dict.fromkeys(name for name in names if name != "meta"))
    plan = registry.plan(fields)
    read = sources.read(source, url=url, kind=kind, encoding=encoding, path=path)
    return pipeline.run(readers.read(read), plan, only=fields, explain=explain, strict=strict)


def extract_file(
    path: str | Path,
    *,
    url: str | None = None,
    kind: str | None = None,
    only: Iterable[str] | str | None = None,
    explain: bool = False,
    strict: bool = False,
    encoding: str | None = None,
    registry: Registry | None = None,
) -> Record:
    """The record of one file; parameters as for ``extract``. Raises OSError when it cannot be read."""
    return extract(
        Path(path).read_bytes(),
        url=url,
        kind=kind,
        only=only,
        explain=explain,
        strict=strict,
        encoding=encoding,
        path=sources.printable_path(path),
        registry=registry,
    )
