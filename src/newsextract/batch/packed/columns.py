"""Which columns of a row hold the article and its address: for JSON Lines and CSV."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from newsextract.batch.job import Fault, Job
from newsextract.batch.packed import Part, too_large

COLUMNS = ("html", "text", "content", "body")
"""Usual names of the column that holds the article; the first one that a row has is used."""
URL = "url"


def part(row: Mapping[str, Any], number: str, job: Job) -> Part:
    """The input that a row holds."""
    names = COLUMNS if job.column is None else (job.column,)
    article = next((row[name] for name in names if isinstance(row.get(name), str)), None)
    if article is None:
        return Part(number, fault=Fault("read", "no_column", missing(names)))
    if len(article) > job.max_size:
        return Part(number, fault=too_large(job.max_size))
    url = row.get(job.url_column or URL)
    return Part(number, article, url if isinstance(url, str) and url else None)


def missing(names: Iterable[str]) -> str:
    """The message for a row without an article."""
    return f"no text in column {' or '.join(names)}. Name the column with --column."
