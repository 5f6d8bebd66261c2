"""Trains the weights that say whom "he" and "she" mean: ``src/newsextract/speech/antecedent_weights.json``.

    python scripts/train_antecedents.py FOLDER MORE ...             train on all articles, write the weights
    python scripts/train_antecedents.py FOLDER MORE ... --check     in five parts of the publishers: train without one,
                                                                    print how many of its pronouns are right

Each folder holds articles annotated with the full names of those who are quoted: ``gold/ID.json`` and ``input/ID.*``,
or, as ``tests/speech/articles/en`` does, ``NN.txt`` and ``NN.json``.
A row is a quotation whose clause names its speaker with a pronoun; its candidates are all places before where somebody
is named (``speech/antecedents.py``), and right are those that bear the annotated name. The model is a conditional
log-linear one, as that of ``train_speakers.py``. Nothing but the standard library is needed; the same articles give the
same weights.
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
from annotated import Said, read_folder, speakers_of, words_of

import newsextract
from newsextract.speech import antecedents, speaking
from newsextract.speech.antecedents import Antecedent, Antecedents
from newsextract.speech.attribution import Attribution
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary

WEIGHTS = Path(antecedents.__file__).with_name("antecedent_weights.json")
SETTINGS = log_linear.Settings(rounds=12, step=0.05, shrink=0.002, fewest=3, smallest=0.03)
"""Chosen once, near those of ``train_speakers.py``; others were not tried."""
PARTS = 5


class Row(NamedTuple):
    """The publisher, what is seen of each candidate, which are right, and whether the one that was chosen is."""

    group: str
    options: list[tuple[str, ...]]
    right: list[int]
    hit: bool


class Article(NamedTuple):
    """An annotated article: publisher, headline, body, quotations as (words, speakers)."""

    group: str
    opening: tuple[str, ...]
    text: str
    quotes: Said


def read(folder: Path) -> list[Article]:
    """The annotated articles of a folder."""
    out = []
    for one in read_folder(folder):
        record = newsextract.extract(one.source.read_bytes())
        opening = tuple(filter(None, (record.subheadline, record.headline)))
        out.append(Article(one.publisher, opening, record.body or "", one.quotes))
    return out


class Listener(Antecedents):
    """Remembers what was asked last."""

    asked: list[Antecedent]

    def pick(self, found: Sequence[Antecedent]) -> str:
        """The best candidate, as always."""
        self.asked = list(found)
        return super().pick(found)


def rows_of(article: Article) -> list[Row]:
    """The rows of an article, read on with the choices that the present weights make."""
    voc = vocabulary("en")
    spans = find_spans(article.text)
    made: list[Listener] = []
    kept = antecedents.Antecedents

    def make(*args: object) -> Listener:
        made.append(Listener(*args))  # type: ignore[arg-type]
        return made[-1]

    speaking.Antecedents = make  # type: ignore[assignment, misc]
    try:
        walk = Attribution(article.text, spans, voc, Names([article.text, *article.opening], voc, article.opening))
    finally:
        speaking.Antecedents = kept  # type: ignore[misc]
    (people,) = made
    people.asked = []
    out = []
    for one in walk.run():
        asked, people.asked = people.asked, []
        voice = one.voice
        if voice is None or not asked or (voice.speaker.mention or "").lower() not in ("he", "she"):
            continue
        names = speakers_of(article.text[one.span.start : one.span.end], article.quotes)
        right = [index for index, option in enumerate(asked) if any(is_same(option.name, name) for name in names)]
        if right and len(right) < len(asked):
            options = [option.seen for option in asked]
            hit = any(is_same(voice.speaker.name or "", name) for name in names)
            out.append(Row(article.group, options, right, hit))
    return out


def is_same(name: str, other: str) -> bool:
    """Whether one of two names is a part of the other."""
    mine, theirs = set(words_of(name)), set(words_of(other))
    return bool(mine) and (mine <= theirs or theirs <= mine)


def train(articles: Sequence[Article]) -> dict[str, int]:
    """First with no weights at all, then twice on the histories that the last ones make."""
    table: dict[str, int] = {}
    for _ in range(3):
        table = log_linear.fit([(row.options, row.right) for row in gather(articles, table)], SETTINGS)
    return table


def gather(articles: Sequence[Article], table: dict[str, int]) -> list[Row]:
    """The rows of all articles with these weights."""
    kept = antecedents.weights
    antecedents.weights = lambda: table  # type: ignore[assignment]
    try:
        return [row for article in articles for row in rows_of(article)]
    finally:
        antecedents.weights = kept


def main() -> int:
    """Train, or check."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folders", type=Path, nargs="+")
    ask.add_argument("--check", action="store_true")
    args = ask.parse_args()
    sets = [(folder, article) for folder in args.folders for article in read(folder)]
    if not sets:
        ask.error("no annotated articles")
    if not args.check:
        table = train([article for _, article in sets])
        WEIGHTS.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        sys.stdout.write(f"{len(table)} weights from {len(sets)} articles\n")
        return 0
    hits: dict[Path, Counter[bool]] = defaultdict(Counter)
    for part in range(PARTS):
        table = train([one for _, one in sets if zlib.crc32(one.group.encode()) % PARTS != part])
        for folder, article in sets:
            if zlib.crc32(article.group.encode()) % PARTS == part:
                hits[folder].update(row.hit for row in gather([article], table))
    for folder, found in hits.items():
        sys.stdout.write(f"{folder}\t{found[True]} of {found.total()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
