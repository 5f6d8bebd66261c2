"""Trains the weights that part a text into its article and the rest: ``reading/plain_text/text_weights.json``.

    python scripts/train_text.py FOLDER                 train on all copies, write the weights
    python scripts/train_text.py FOLDER --check 5       train without one fifth of the sites at a time, print how well
                                                        the paragraphs of the sites left out are told apart

FOLDER holds ``*.jsonl`` or ``*.jsonl.gz`` with one copy of a page a line, made by a text browser, by a converter or by
selecting all of it: {"site": "news.example", "text": "...", "lines": [[1, "other"], [2, "headline"], ...]}. The labels
are those of ``LABELS``, lines without words have none; "path" may stand for "text". Such labels need no hand: the lines
of a copy are aligned with the blocks of its page, whose roles the reader of HTML and annotated bodies tell.

The model is a linear-chain conditional random field over the states of ``text_states``, with the names of
``observations`` as features. Training raises the probability of the right order of states, against others that are made
likelier by what they get wrong (softmax margin), so that long paragraphs count for more than short ones. Needs numpy;
the same copies give the same weights.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import re
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

os.environ["NEWSEXTRACT_COMPILED"] = "0"

import numpy as np

from newsextract import languages
from newsextract.reading.plain_text import label_lines, sequence, text_weights
from newsextract.reading.plain_text.observations import observe
from newsextract.reading.plain_text.paragraphs import paragraphs
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around
from newsextract.reading.plain_text.text_states import CLASSES, STATES, begins, ends, follows

WEIGHTS = Path(text_weights.__file__).parent / "text_weights.json"
LABELS = {
    "body": "B",
    "headline": "H",
    "standfirst": "S",
    "byline": "Y",
    "date": "D",
    "caption": "C",
    "credit": "C",
    "section": "K",
}
"""What a line can be, other labels aside, which all say that it is no part of the article."""

ROUNDS, STEP, MARGIN, SMALLEST = 8, 0.3, 2.5, 0.01
"""Passes over the copies; step of AdaGrad; cost of a paragraph of 20 words told wrongly; smallest weight that is kept.
Half and double of each change little on sites that were left out."""

EXTRA, LOST = 1.0, 1.3
"""How much a paragraph counts that is wrongly taken into the body, and one that is lost."""

LONGEST, COUNTED = 1500, 60
"""Paragraphs of a copy that is used; words of a paragraph that count."""

PLACED = re.compile(r"prose passed|place:|before run|after run|in run|first of run|last of run|line:|\w+ run: ")
"""Observations of a place. They choose where the article begins and ends, and not what a paragraph is: else texts that
are shorter or longer than those of the training are read by their length."""

NAMES = list(STATES)
BODY = ("first", "body", "standfirst")
TIED = [("before", "before"), ("between", "between"), ("inside", "inside"), ("after", "after"), ("end", "after")]
"""Steps without a weight of their own: how long what is no article goes on says nothing."""


class Copy(NamedTuple):
    """A copy as the model sees it: the observations, state and words of each paragraph."""

    site: str
    observed: list[list[str]]
    states: list[str]
    words: list[int]


def read(folder: Path) -> Iterator[Copy]:
    """The copies of a folder, each also cut to its article, bare, and with fewer paragraphs."""
    for path in sorted(folder.glob("*.jsonl*")):
        for number, line in enumerate(plain(path).strip().split("\n")):
            row = json.loads(line)
            raws = (row.get("text") or plain(Path(row["path"]))).split("\n")
            labels = {n: LABELS.get(label, "O") for n, label, *_ in row["lines"]}
            dice = random.Random(f"{row['site']} {number}")
            for change in (None, cropped, bare, thinned):
                made = change(raws, labels, dice) if change else (raws, labels)
                copy = made and seen(row["site"], *made)
                if copy:
                    yield copy


def plain(path: Path) -> str:
    """The text of a file, gzipped or not."""
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode()


Lines = tuple[list[str], dict[int, str]]


def kept(raws: list[str], labels: dict[int, str], numbers: list[int]) -> Lines:
    """Only some of the lines, numbered anew."""
    return [raws[n - 1] for n in numbers], {at: labels[n] for at, n in enumerate(numbers, 1) if n in labels}


def cropped(raws: list[str], labels: dict[int, str], dice: random.Random) -> Lines | None:
    """The article with some lines around it, as people mark and copy it."""
    body = [n for n, label in labels.items() if label == "B"]
    if not body:
        return None
    heads = [n for n, label in labels.items() if label == "H" and n < body[0]]
    first = max(1, (heads[-1] if heads else body[0]) - dice.choice((0, 0, 0, 1, 2, 4, 8)))
    last = min(len(raws), body[-1] + dice.choice((0, 0, 0, 2, 5, 12, 30)))
    return kept(raws, labels, list(range(first, last + 1)))


def bare(raws: list[str], labels: dict[int, str], dice: random.Random) -> Lines | None:
    """The article alone, often only its beginning, perhaps with some lines that stand behind it."""
    body = [n for n, label in labels.items() if label == "B"]
    if not body:
        return None
    heads = [n for n, label in labels.items() if label == "H" and n < body[0]]
    first = (heads[-1] if heads else body[0]) if dice.random() < 0.5 else 1
    last, count = body[-1], dice.randint(3, 9)
    starts = [n for n in body if n - 1 not in labels]
    if dice.random() < 0.5 and len(starts) > count:
        last = starts[count] - 1
    numbers = [
        n
        for n in range(first, last + 1)
        if labels.get(n, "O") != "O" or (n not in labels and n > first) or dice.random() < 0.04
    ]
    behind = range(body[-1], min(len(raws), body[-1] + dice.randint(1, 12)) + 1) if dice.random() < 0.5 else ()
    return kept(raws, labels, [*numbers, *(n for n in behind if n > numbers[-1])]) if numbers else None


def thinned(raws: list[str], labels: dict[int, str], dice: random.Random) -> Lines | None:
    """A page whose article is shorter: some of its paragraphs are left out."""
    body = [n for n, label in labels.items() if label == "B"]
    if not body:
        return None
    share, keep, gone = dice.choice((0.3, 0.45, 0.6)), True, set()
    for n in body[1:]:
        if n - 1 not in labels or labels[n - 1] != "B":
            keep = dice.random() < share
        if not keep:
            gone.add(n)
    return kept(raws, labels, [n for n in range(1, len(raws) + 1) if n not in gone])


def seen(site: str, raws: list[str], labels: dict[int, str]) -> Copy | None:
    """What the reader sees of a copy, with the right state of each paragraph."""
    text = "\n".join(raws)
    language = languages.recognise(text)
    parts = label_lines.join_labels([Part(p) for p in paragraphs(text, language) if not p.dropped], language)
    if not parts or len(parts) > LONGEST:
        return None
    for part in parts:
        look(part, language)
    look_around(parts, language)
    ends = [*(part.paragraph.line for part in parts[1:]), len(raws) + 1]
    found = []
    for part, end in zip(parts, ends, strict=True):
        votes: dict[str, int] = {}
        for n in range(part.paragraph.line, max(end, part.paragraph.line + 1)):
            if n in labels:
                votes[labels[n]] = votes.get(labels[n], 0) + len(raws[n - 1].split())
        found.append(max(votes, key=votes.__getitem__) if votes else "O")
    return Copy(site, observe(parts, language), states_of(found, parts), [part.words for part in parts])


def states_of(labels: list[str], parts: list[Part]) -> list[str]:
    """The states that the labels of a copy's paragraphs make."""
    above = {"S": "before", "Y": "byline above", "D": "date above", "C": "caption above", "K": "section above"}
    below = {"S": "standfirst", "Y": "byline", "D": "date", "C": "caption", "K": "section"}
    body = [n for n, label in enumerate(labels) if label == "B"]
    if not body:
        return [above.get(label, "before") for label in labels]
    first, last = body[0], body[-1]
    heads = [n for n, label in enumerate(labels) if label == "H" and n < first]
    run = [n for n in heads if all(m in heads for m in range(n, heads[-1] + 1))]
    head = max(run, key=lambda n: parts[n].words) if run else None
    out = []
    for n, label in enumerate(labels):
        if n > last:
            out.append("end" if n == last + 1 else "after")
        elif n >= first:
            inner = {"B": "body", "C": "caption inside"}.get(label, "inside")
            out.append("first" if n == first else inner)
        elif n == head:
            out.append("headline")
        elif head is None or n < head:
            out.append(above.get(label, "before"))
        else:
            out.append(below.get(label, "between"))
    return out


class Model:
    """The weights in training."""

    def __init__(self, names: list[str]) -> None:
        self.names = {name: n for n, name in enumerate(names)}
        size, count = len(CLASSES), len(STATES)
        self.seen = np.zeros((len(names), size))
        self.steps, self.first = np.zeros((count, count)), np.zeros(count)
        self.emits = np.array([[float(one in STATES[state]) for one in CLASSES] for state in STATES])
        self.allowed = np.array([[follows(a, b) for b in STATES] for a in STATES])
        self.free = self.allowed.copy()
        for a, b in TIED:
            self.free[NAMES.index(a), NAMES.index(b)] = False
        self.begins = np.array([begins(state) for state in STATES])
        self.ends = np.array([float(ends(state)) for state in STATES])
        self.open = np.ones((len(names), size))
        for name, n in self.names.items():
            if PLACED.search(name):
                self.open[n, [CLASSES.index(one) for one in ("other", "body", "caption")]] = 0.0

    def train(self, copies: list[Copy]) -> None:
        """AdaGrad over all copies, ROUNDS times; the mean of the weights in the second half is kept."""
        squares = [np.ones_like(self.seen), np.ones_like(self.steps), np.ones_like(self.first)]
        sums, added = [np.zeros_like(one) for one in squares], 0
        ready = [self.prepared(copy) for copy in copies]
        order, dice = list(range(len(ready))), random.Random(1)
        for turn in range(ROUNDS):
            dice.shuffle(order)
            for n in order:
                rows, columns, right, cost = ready[n]
                counts, steps, first = self.slopes(rows, columns, right, cost)
                for at, (weights, slope) in enumerate(
                    ((self.seen, counts * self.open), (self.steps, steps * self.free), (self.first, first))
                ):
                    squares[at] += slope * slope
                    weights -= STEP * slope / np.sqrt(squares[at])
                if turn >= ROUNDS // 2:
                    added += 1
                    for total, weights in zip(sums, (self.seen, self.steps, self.first), strict=True):
                        total += weights
        self.seen, self.steps, self.first = (total / added for total in sums)

    def prepared(self, copy: Copy) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Paragraph and number of each observation, the right states, and what each wrong one costs."""
        pairs = [(n, self.names[name]) for n, row in enumerate(copy.observed) for name in row if name in self.names]
        rows, columns = (np.array(one) for one in zip(*pairs, strict=True))
        right = np.array([NAMES.index(state) for state in copy.states])
        inside, head = np.array([s in BODY for s in STATES]), np.array([s == "headline" for s in STATES])
        words = np.minimum(np.array(copy.words, float), COUNTED)[:, None] / 20
        wrong = (inside[right][:, None] & ~inside) * LOST + (~inside[right][:, None] & inside) * EXTRA
        return rows, columns, right, MARGIN * (words * wrong + 2.0 * (head[right][:, None] != head))

    def gains(self, rows: np.ndarray, columns: np.ndarray, count: int) -> np.ndarray:
        """What the observations say for each state of each paragraph."""
        sums = np.zeros((count, len(CLASSES)))
        np.add.at(sums, rows, self.seen[columns])
        return sums @ self.emits.T

    def slopes(
        self, rows: np.ndarray, columns: np.ndarray, right: np.ndarray, cost: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Slopes of the loss, by forward-backward."""
        count = len(right)
        gains = self.gains(rows, columns, count) + cost
        shown = np.exp(gains - gains.max(1, keepdims=True))
        steps = np.where(self.allowed, np.exp(np.clip(self.steps, -30, 30)), 0.0)
        forward, backward, scale = np.empty_like(shown), np.empty_like(shown), np.empty(count)
        now = np.where(self.begins, np.exp(np.clip(self.first, -30, 30)), 0.0) * shown[0]
        for n in range(count):
            now = now if n == 0 else (forward[n - 1] @ steps) * shown[n]
            scale[n] = max(now.sum(), 1e-300)
            forward[n] = now / scale[n]
        backward[-1] = self.ends
        for n in range(count - 2, -1, -1):
            backward[n] = steps @ (shown[n + 1] * backward[n + 1]) / scale[n + 1]
        likely = forward * backward
        likely /= np.maximum(likely.sum(1, keepdims=True), 1e-300)
        taken = np.zeros_like(steps)
        for n in range(1, count):
            one = forward[n - 1][:, None] * steps * (shown[n] * backward[n])[None, :]
            taken += one / max(one.sum(), 1e-300)
        np.add.at(taken, (right[:-1], right[1:]), -1.0)
        change = likely @ self.emits - self.emits[right]
        counts = np.zeros_like(self.seen)
        np.add.at(counts, columns, change[rows])
        first = likely[0] * self.begins
        first[right[0]] -= 1.0
        return counts, taken, first

    def written(self) -> dict[str, object]:
        """The weights as ``text_weights.json`` has them."""
        kept = np.where(np.abs(self.seen) >= SMALLEST, self.seen, 0.0).round(2) + 0.0  # no "-0"
        table = {name: " ".join(f"{w:g}" for w in kept[n]) for name, n in sorted(self.names.items()) if kept[n].any()}
        steps = {
            f"{a} > {b}": round(float(self.steps[i, j]), 2)
            for i, a in enumerate(STATES)
            for j, b in enumerate(STATES)
            if self.allowed[i, j] and abs(self.steps[i, j]) >= SMALLEST
        }
        first = {state: round(float(self.first[n]), 2) for n, state in enumerate(STATES) if self.begins[n]}
        return {"seen": table, "steps": steps, "first": first}


def trained(copies: list[Copy]) -> Model:
    """A model of these copies."""
    names = sorted({name for copy in copies for row in copy.observed for name in row})
    model = Model(names)
    model.train(copies)
    return model


def score(model: Model, copies: list[Copy]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the words of bodies, each the mean over the copies."""
    known = text_weights.read_weights(json.loads(json.dumps(model.written())))
    sums = np.zeros(3)
    for copy in copies:
        states = sequence.decide(copy.observed, [""] * len(copy.states), known)
        both = sum(w for w, a, b in zip(copy.words, copy.states, states, strict=True) if a in BODY and b in BODY)
        want = sum(w for w, a in zip(copy.words, copy.states, strict=True) if a in BODY)
        have = sum(w for w, b in zip(copy.words, states, strict=True) if b in BODY)
        sums += (both / max(have, 1), both / max(want, 1), 2 * both / max(have + want, 1))
    return tuple(float(one) for one in sums / max(len(copies), 1))  # type: ignore[return-value]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--check", type=int, default=0, metavar="PARTS")
    args = ask.parse_args()
    copies = list(read(args.folder))
    if not copies:
        sys.exit(f"No labelled copies in {args.folder}")
    for part in range(args.check):
        left = [copy for copy in copies if zlib.crc32(copy.site.encode()) % args.check == part]
        model = trained([copy for copy in copies if zlib.crc32(copy.site.encode()) % args.check != part])
        found = "P {:.3f} R {:.3f} F1 {:.3f}".format(*score(model, left))
        sys.stdout.write(f"part {part}: {len(left)} copies, {found}\n")
    if not args.check:
        written = json.dumps(trained(copies).written(), indent=0, ensure_ascii=False, sort_keys=True)
        WEIGHTS.write_text(written + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
