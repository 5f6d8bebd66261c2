"""Reads articles that are annotated with the full names of those who are quoted, for the scripts that learn from them.

A folder holds ``gold/ID.json`` and ``input/ID.*``, or ``NN.txt`` and ``NN.json`` as ``tests/speech/articles/en`` does.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

_WORD = re.compile(r"\w+")
_SAME = 0.8
"""Share of the words, of both quotations together, from which on they are the same one."""

Said = list[tuple[list[str], list[str]]]
"""Quotations of an article: their words in lower case, and all names of who said each."""


class Annotated(NamedTuple):
    """An article that somebody is quoted in: who publishes it, its file and that of its annotation, its quotations."""

    publisher: str
    source: Path
    file: Path
    quotes: Said


def read_folder(folder: Path) -> Iterator[Annotated]:
    """The annotated articles of a folder that have quotations."""
    for file in sorted([*folder.glob("gold/*.json"), *folder.glob("*.json")]):
        gold = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(gold, dict) or not gold.get("quotes"):
            continue  # the index of a folder
        inside = file.parent.name == "gold"
        source = next((folder / "input").glob(f"{gold['id']}.*")) if inside else file.with_suffix(".txt")
        said = []
        for quote in gold["quotes"]:
            names = [quote["speaker"], *(quote.get("speaker_alt") or [])]
            said.append((words_of(quote["text"]), [name for name in names if name]))
        yield Annotated(gold.get("publisher") or str(file), source, file, said)


def speakers_of(quotation: str, quotes: Said) -> Sequence[str]:
    """The names of who said a quotation, of all wordings of it; none where the annotation does not have it."""
    words = words_of(quotation)
    for others, names in quotes:
        if 2 * sum((Counter(words) & Counter(others)).values()) >= _SAME * (len(words) + len(others) or 1):
            return names
    return ()


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())
