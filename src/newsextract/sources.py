"""Bytes or text from anywhere -> decoded, cleaned text and its kind."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from newsextract.fields import Issue, SourceInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One input, decoded.

    text      line ends are ``\\n``; no control characters but tab and newline, no lone surrogates
    encoding  canonical name of the encoding that was used; ``None`` for input that was text already
    how       how the encoding was chosen: given, bom, utf-8, nul pattern, declared, detected, fallback, text
    size, sha256  of the bytes as stored (of the UTF-8 bytes for text)
    """

    text: str
    kind: Literal["html", "text"]
    url: str | None = None
    path: str | None = None
    encoding: str | None = None
    how: str = "text"
    size: int = 0
    sha256: str = ""
    flags: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()

    def info(self) -> SourceInfo:
        """What the record says about its input."""
        return SourceInfo(path=self.path, kind=self.kind, encoding=self.encoding, bytes=self.size, sha256=self.sha256)


def read(
    source: str | bytes,
    *,
    url: str | None = None,
    kind: str | None = None,
    encoding: str | None = None,
    path: str | None = None,
) -> Source:
    """PLACEHOLDER until the real one lands."""
    data = source if isinstance(source, bytes) else source.encode("utf-8", "replace")
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    found: Literal["html", "text"] = "html" if "<html" in text[:3000].lower() or "<p" in text[:3000].lower() else "text"
    return Source(text=text, kind=found, url=url, path=path, encoding="utf-8", size=len(data), sha256=hashlib.sha256(data).hexdigest())


def printable_path(path: str | os.PathLike[str]) -> str:
    """A path as text that any record can hold."""
    return str(Path(path))
