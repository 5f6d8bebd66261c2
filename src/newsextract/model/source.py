"""One input, decoded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from newsextract.base.values import Value, value
from newsextract.model.record_types import InputKind, Issue, SourceInfo, Stated


@value
class Source(Value):
    """One input, decoded.

    text      line ends are ``\\n``; no control characters but tab and newline, no lone surrogates
    encoding  canonical name of the encoding that was used; ``None`` for input that was text already
    how       how the encoding was chosen: given, bom, utf-8, nul pattern, declared, detected, fallback, text
    record_id, date  of a part of a file: what the file calls it, and when it was fetched
    stated    what the file states about the article outside its text
    columns   further columns of its row, to be carried along
    own_page  true for a text in the Markdown that this project writes, which is read without a guess
    size, sha256  of the bytes as stored (of the UTF-8 bytes for text)
    flags     "truncated" when a compressed input is damaged or inflates to more than ``limit`` bytes
    issues    what was replaced, guessed or lost on the way; their ``extractor`` is "source"
    utf_8     the text as UTF-8, where the input was that apart from line ends: what works on bytes need not decode
    """

    text: str
    kind: InputKind
    url: str | None = None
    path: str | None = None
    encoding: str | None = None
    how: str = "text"
    size: int = 0
    sha256: str = ""
    record_id: str | None = None
    date: str | None = None
    stated: Stated | None = None
    columns: Mapping[str, str] | None = None
    own_page: bool = False
    flags: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()
    utf_8: bytes | None = field(default=None, repr=False, compare=False)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The text, decoded when it is first asked for, where ``read`` gave only the bytes."""
            if name != "text" or self.utf_8 is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            text = self.utf_8.decode("utf-8")
            object.__setattr__(self, "text", text)
            return text

    def info(self) -> SourceInfo:
        """What the record says about its input."""
        return SourceInfo(
            path=self.path,
            kind=self.kind,
            encoding=self.encoding,
            bytes=self.size,
            sha256=self.sha256,
            record_id=self.record_id,
            url=None if self.record_id is None else self.url,
            date=self.date,
            stated=self.stated,
            columns=None if self.columns is None else dict(self.columns),
        )
