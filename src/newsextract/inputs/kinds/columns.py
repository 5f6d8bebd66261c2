"""Which columns of a row hold the article and what is known of it: for JSON, CSV and Parquet."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.input_settings import Settings
from newsextract.model.record_types import Stated

ARTICLE = (
    "html", "text", "content", "body", "article", "fulltext", "maintext", "articlebody", "storytext", "contenthtml",
    "contenttext", "rawhtml", "articletext", "newstext", "description",
)  # fmt: skip
"""Usual names of the column that holds the article, best first. Case, spaces and underscores do not count."""
TITLE = ("title", "headline", "articletitle", "head", "titel", "titre", "titulo")
DATE = (
    "date", "datepublished", "published", "publishedat", "publishdate", "publicationdate", "pubdate", "publishdatetime",
    "datetime", "datum",
)  # fmt: skip
AUTHOR = ("author", "authors", "byline", "creator", "writer", "autor", "auteur")
URL = ("url", "link", "permalink", "href", "address", "articleurl", "sourceurl")
PUBLISHER = ("publisher", "publication", "source", "sourcename", "outlet", "newspaper", "site", "sitename", "journal")
SECTION = ("section", "category", "desk")
"""Usual names of the columns that state something of the article."""


class Columns:
    """The columns of one table by what they hold; those named in the call, or the first that has a usual name."""

    def __init__(self, header: Iterable[str], settings: Settings, filled: Iterable[str] = ()) -> None:
        """``filled`` are the columns that the row has a value in, where rows are told apart by that."""
        self.header = list(header)
        self._by_key = {_key(name): name for name in reversed(list(filled) or self.header)}
        self.article = settings.column or self._usual(ARTICLE)
        self.title = settings.title_column or self._usual(TITLE)
        self.date = settings.date_column or self._usual(DATE)
        self.author = settings.author_column or self._usual(AUTHOR)
        self.url = settings.url_column or self._usual(URL)
        self.publisher = self._usual(PUBLISHER)
        self.section = self._usual(SECTION)
        self._settings = settings

    def _usual(self, names: tuple[str, ...]) -> str | None:
        return next((self._by_key[name] for name in names if name in self._by_key), None)

    def is_asked(self) -> bool:
        """True where the call names columns."""
        asked = self._settings
        named = (asked.column, asked.title_column, asked.date_column, asked.author_column, asked.url_column)
        return any(named) or bool(asked.keep_columns)

    def problem(self) -> str | None:
        """What is wrong with the columns that the call names or needs, with those that there are; else ``None``."""
        asked = self._settings
        named = {
            "--column": asked.column, "--title-column": asked.title_column, "--date-column": asked.date_column,
            "--author-column": asked.author_column, "--url-column": asked.url_column,
        }  # fmt: skip
        wrong = [f"{option} {name}" for option, name in named.items() if name and name not in self.header]
        wrong += [f"--keep-columns {name}" for name in asked.keep_columns if name not in self.header]
        there = ", ".join(self.header[:_MOST_NAMED]) + (", ..." if len(self.header) > _MOST_NAMED else "")
        if wrong:
            return f"there is no such column: {', '.join(wrong)}. There are: {there}."
        if self.article is None:
            return f"no column has a usual name of an article. There are: {there}. Name one with --column."
        return None

    def part(self, row: Mapping[str, Any], number: str) -> Part:
        """The article of a row."""
        settings = self._settings
        article = _text(row.get(self.article or ""))
        if article is None:
            return Part(number, fault=Fault("read", "no_column", f"no text in column {self.article}"))
        if len(article) > settings.max_size:
            return Part(number, fault=too_large(settings.max_size))
        stated = Stated(
            headline=_text(row.get(self.title or "")),
            byline=_names(row.get(self.author or "")),
            publisher=_name(row.get(self.publisher or "")),
            section=_name(row.get(self.section or "")),
            date_published=_text(row.get(self.date or "")),
        )
        url = _text(row.get(self.url or ""))
        kept = {name: str(row[name]) for name in settings.keep_columns if not is_empty(row.get(name))}
        return Part(
            number, with_title(article, stated.headline), url, stated=stated if stated != _NOTHING else None,
            columns=kept or None,
        )  # fmt: skip


_NOTHING = Stated()
_MOST_NAMED = 20


def with_title(article: str, title: str | None) -> str:
    """A text below its title, which else its first paragraph would be taken for; HTML and a text that has it stay."""
    if not title or article.lstrip()[:1] == "<" or "</p>" in article:
        return article
    first = article.lstrip()[: len(title) + 200]
    return article if _key(title) and _key(title) in _key(first) else f"{title}\n\n{article}"


def _key(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())


def is_empty(value: object) -> bool:
    """True for a cell without a value: pandas writes NaN for it, whatever the column holds."""
    return value is None or (isinstance(value, float) and not math.isfinite(value))


def _text(value: object) -> str | None:
    """The text of a cell; ``None`` for an empty one and for what is no text or number."""
    if is_empty(value):
        return None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return value.isoformat() if hasattr(value, "isoformat") else None
    text = str(value).strip() if not isinstance(value, str) else value
    return text if text.strip() else None


def _names(value: object) -> str | None:
    """Names of a cell: a text, a list of texts, or of objects with a name."""
    if isinstance(value, Mapping):
        return _text(value.get("name"))
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, map(_names, value))) or None
    return _text(value)


def _name(value: object) -> str | None:
    """One name of a cell; an address is none."""
    name = _names(value)
    return None if name is None or name.startswith(("http:", "https:", "www.")) else name
