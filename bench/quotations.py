"""How many quotations of annotated articles are found, and how many with the right speaker, by language.

The folder holds one folder for each language, in it articles ``NN.txt`` and beside each ``NN.json`` what a reader says
is right: ``{"quotes": [{"text", "start", "speaker"}]}``, where ``start`` counts characters of the file and ``speaker``
is the fullest name of the article, or the words by which it calls somebody without a name.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import newsextract

_WORD = re.compile(r"\w+")
_LEAST_OVERLAP = 0.8
"""Share of the words, of the longer of two quotations, from which on they are the same one."""
_LEAST_WORD = 3
"""Letters of a word by which two speakers are the same: shorter ones are articles in each of the languages."""


@dataclass(slots=True)
class Counts:
    """Quotations wanted, given, found (those of both), and the found ones with the right speaker."""

    wanted: int = 0
    given: int = 0
    found: int = 0
    right: int = 0

    def f1(self, hits: int) -> float:
        """F1 of so many hits among what is wanted and what is given."""
        return 2 * hits / (self.wanted + self.given) if self.wanted + self.given else 0.0


def report(folder: Path, half: str | None = None, *, verbose: bool = False) -> None:
    """Print the table; ``half`` is "odd" or "even" for articles of such numbers only, ``verbose`` lists each error."""
    _say("| language | articles | quotations | P | R | F1 | speaker of those found | both F1 |")
    _say("|---|---:|---:|---:|---:|---:|---:|---:|")
    for language in sorted(path for path in folder.iterdir() if path.is_dir()):
        paths = article_paths(language, half)
        counts, errors = measure(paths)
        numbers = (
            counts.found / (counts.given or 1), counts.found / (counts.wanted or 1), counts.f1(counts.found),
            counts.right / (counts.found or 1), counts.f1(counts.right),
        )  # fmt: skip
        cells = " | ".join(f"{one:.3f}" for one in numbers)
        _say(f"| {language.name} | {len(paths)} | {counts.wanted} | {cells} |")
        if verbose:
            _say(*errors)


def article_paths(folder: Path, half: str | None = None) -> list[Path]:
    """The articles of one language in order."""
    rest = {"odd": 1, "even": 0}.get(half or "")
    return [path for path in sorted(folder.glob("*.txt")) if rest is None or int(path.stem) % 2 == rest]


def measure(paths: list[Path]) -> tuple[Counts, list[str]]:
    """The counts over some articles, and one line for each error."""
    counts, errors = Counts(), []
    for path in paths:
        wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["quotes"]
        given = newsextract.extract(path.read_bytes(), path=path.name).to_dict()["quotes"]
        errors += [f"{path.parent.name}/{path.stem} {line}" for line in _compare(wanted, given, counts)]
    return counts, errors


def _compare(wanted: list[dict[str, Any]], given: list[dict[str, Any]], counts: Counts) -> Iterator[str]:
    """Add one article to the counts; yields its errors. Each quotation is matched once, in the order of the text."""
    counts.wanted += len(wanted)
    counts.given += len(given)
    left = list(given)
    for want in wanted:
        same = next((one for one in left if _overlap(want["text"], one["text"]) >= _LEAST_OVERLAP), None)
        if same is None:
            yield f"missed {want['text']!r} by {want['speaker']}"
            continue
        left.remove(same)
        counts.found += 1
        if _is_same_speaker(want["speaker"], same["speaker"]):
            counts.right += 1
        else:
            yield f"speaker {same['speaker']!r} for {want['speaker']!r} of {want['text']!r}"
    for one in left:
        yield f"false {one['text']!r} by {one['speaker']!r}"


def _overlap(one: str, other: str) -> float:
    mine, theirs = set(_words(one)), set(_words(other))
    return len(mine & theirs) / max(len(mine), len(theirs), 1)


def _is_same_speaker(want: str, got: str | None) -> bool:
    """True when every longer word of the one is a word of the other, or both end in the same name."""
    mine, theirs = ([word for word in _words(name or "") if len(word) >= _LEAST_WORD] for name in (want, got))
    if not mine or not theirs:
        return False
    return set(mine) <= set(theirs) or (set(theirs) <= set(mine) and mine[-1] in theirs)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _say(*lines: str) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
