"""Record -> text: one module for each format.

A new format is a module that holds a ``Format`` under the name ``FORMAT``, and its line in ``FORMATS``.
"""

from __future__ import annotations

import importlib

from newsextract.formats.format import Format

FORMATS = {
    "json": "newsextract.formats.json",
    "jsonl": "newsextract.formats.jsonl",
    "text": "newsextract.formats.text",
    "markdown": "newsextract.formats.markdown",
    "html": "newsextract.formats.html",
    "yaml": "newsextract.formats.yaml",
    "jsonld": "newsextract.formats.jsonld",
    "ninjs": "newsextract.formats.ninjs",
    "label-studio": "newsextract.formats.label_studio",
    "csv": "newsextract.formats.csv",
}
"""The module of each format, imported when the format is used."""

ENDINGS = {
    ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "text", ".md": "markdown", ".html": "html",
    ".htm": "html", ".yaml": "yaml", ".yml": "yaml", ".jsonld": "jsonld", ".csv": "csv",
}  # fmt: skip
"""The format that belongs to the ending of an output's name."""


def load(name: str) -> Format:
    """A format in ``FORMATS``."""
    found: Format = importlib.import_module(FORMATS[name]).FORMAT
    return found
