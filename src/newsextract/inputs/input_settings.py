"""What is looked for, and how what is found is opened: the options of the commands under their own names."""

from __future__ import annotations

import os

from newsextract.base.values import Value, value

MAX_SIZE = 20 * 1024 * 1024
"""Bytes of one article, also after decompression: 100 times a long news page."""


@value
class Settings(Value):
    """Which inputs a call reads.

    files       names of files and folders, and patterns
    files_from  a file that lists more of them; "-" for standard input
    include, exclude  globs for the files in folders
    column, title_column, date_column, author_column, url_column  columns of tables; by their usual names for ``None``
    keep_columns  columns that records carry along in ``meta.source.columns``
    kind, encoding  of all articles, where the call states them
    own         the output of the call
    max_size    bytes of one article
    """

    files: tuple[str, ...] = ()
    files_from: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    column: str | None = None
    title_column: str | None = None
    date_column: str | None = None
    author_column: str | None = None
    url_column: str | None = None
    keep_columns: tuple[str, ...] = ()
    kind: str | None = None
    encoding: str | None = None
    own: str | None = None
    max_size: int = MAX_SIZE

    def own_files(self) -> set[str]:
        """Real paths that the call writes to, and therefore never reads."""
        return set() if self.own is None else {os.path.realpath(self.own)}
