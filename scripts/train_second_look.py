"""Trains the weights of the second look at who said a quotation: ``src/newsextract/speech/second_look_weights.json``.

    python scripts/train_second_look.py FOLDER MORE ...             train on all articles, write the weights
    python scripts/train_second_look.py FOLDER MORE ... --check     in five parts: train without one, print how many of
                                                                    its quotations have the right speaker, by folder
    ... --known FOLDER                                              articles that always train and are never checked

Each folder holds articles annotated with the full names of those who are quoted: ``gold/ID.json`` and ``input/ID.*``,
or, as ``tests/speech/articles/de`` does, ``NN.txt`` and ``NN.json``. Articles whose errors were read while the grammar
was made flatter it, and weights learned from them alone trust it too much: check on others, and give the first with
``--known``. The model is a conditional log-linear one, as that of ``train_speakers.py``. Nothing but the standard
library is needed; the same articles give the same weights.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

os.environ["NEWSEXTRACT_COMPILED"] = "0"  # nothing inherits from a compiled class

import log_linear
from annotated import Annotated, read_folder, speakers_of, words_of

import newsextract
from newsextract.speech import second_look
from newsextract.speech.attributed import Attributed
from newsextract.speech.second_look import SecondLook

WEIGHTS = Path(second_look.__file__).with_name("second_look_weights.json")
SETTINGS = log_linear.Settings(rounds=8, step=0.05, shrink=0.02, fewest=4, smallest=0.02)
"""Chosen in five parts of the articles from three pulls towards nought (0.01, 0.02, 0.04), which differ little."""
PARTS = 5
_LEAST_WORD = 3
"""Letters of a word by which two speakers are the same: shorter ones are articles in each of the languages."""


class Row(NamedTuple):
    """What is seen of each who may have said a quotation, which of them did; whether the answers are right."""

    options: list[list[str]]
    right: list[int]
    told: bool
    decided: bool


class Recorder(SecondLook):
    """Writes down what is seen of each quotation; goes on from the annotated speakers while weights are missing."""

    article: Annotated
    table: dict[str, int] | None
    rows: list[Row]

    def decide(self, one: Attributed, before: Attributed | None) -> str | None:
        """Who said it: the annotated speaker in training, the likeliest in a check."""
        wanted = speakers_of(self._text[one.span.start : one.span.end], self.article.quotes)
        if self.is_sure(one, before):
            name = one.voice.speaker.name if one.voice is not None else None
            if wanted:
                hit = bool(name and is_any(name, wanted))
                self.rows.append(Row([], [], hit, hit))
            return self.note(name)
        options, told = self.options(one, before)
        right = [i for i, option in enumerate(options) if option.name and is_any(option.name.lstrip("="), wanted)]
        picked = self.pick(options, told)
        own = one.voice.speaker.name if one.voice is not None else None
        if wanted:
            sure = [i for i in right if options[i].name == told] or right
            hit = bool(picked and is_any(picked.lstrip("="), wanted))
            self.rows.append(Row([option.seen for option in options], sure, bool(own and is_any(own, wanted)), hit))
        if self.table is None:
            picked = options[right[0]].name if right else told
        return self.note(picked)


def rows_of(articles: Sequence[Annotated], table: dict[str, int] | None) -> list[Row]:
    """The rows of articles: on the annotated history without a table, else on what the table decides."""
    out: list[Row] = []
    kept = second_look.weights, second_look.SecondLook
    second_look.weights = lambda: table or {}  # type: ignore[assignment]
    second_look.SecondLook = Recorder  # type: ignore[misc]
    Recorder.table, Recorder.rows = table, out
    try:
        for article in articles:
            Recorder.article = article
            newsextract.extract(article.source.read_bytes(), path=article.source.name)
    finally:
        second_look.weights, second_look.SecondLook = kept  # type: ignore[misc]
    return out


def is_any(name: str, wanted: Sequence[str]) -> bool:
    """Whether a name is one of those that are wanted: each longer word of the one stands in the other."""
    mine = {word for word in words_of(name) if len(word) >= _LEAST_WORD}
    for other in wanted:
        theirs = [word for word in words_of(other) if len(word) >= _LEAST_WORD]
        if mine and theirs and (set(theirs) <= mine or (mine <= set(theirs) and theirs[-1] in mine)):
            return True
    return False


def train(rows: Sequence[Row]) -> dict[str, int]:
    """The weights that make the annotated speakers likeliest."""
    return log_linear.fit([(row.options, row.right) for row in rows if row.right and len(row.options) > 1], SETTINGS)


def part_of(article: Annotated) -> int:
    """The part of the articles to which one belongs, by its name."""
    return zlib.crc32(str(article.source).encode()) % PARTS


def main() -> int:
    """Train, or check."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folders", type=Path, nargs="+")
    ask.add_argument("--known", type=Path, action="append", default=[])
    ask.add_argument("--check", action="store_true")
    args = ask.parse_args()
    folders = {folder: list(read_folder(folder)) for folder in args.folders}
    articles = [one for found in folders.values() for one in found]
    if not articles:
        ask.error("no annotated articles")
    known = rows_of([one for folder in args.known for one in read_folder(folder)], None)
    if not args.check:
        rows = rows_of(articles, None) + known
        table = train(rows)
        WEIGHTS.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        sys.stdout.write(f"{len(table)} weights from {len(rows)} quotations\n")
        return 0
    counts: dict[Path, Counter[str]] = defaultdict(Counter)
    for part in range(PARTS):
        table = train(rows_of([one for one in articles if part_of(one) != part], None) + known)
        for folder, found in folders.items():
            for row in rows_of([one for one in found if part_of(one) == part], table):
                counts[folder].update(("of", *(["told"] * row.told), *(["decided"] * row.decided)))
    for folder, hits in counts.items():
        sys.stdout.write(f"{folder}\t{hits['told']} -> {hits['decided']} of {hits['of']}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
