"""Trains the weights that rank who may have said a quotation: ``src/newsextract/speech/weights.json``.

    python scripts/train_speakers.py FOLDER                 train on all articles, write the weights
    python scripts/train_speakers.py FOLDER --check         train without one publisher at a time, print how often
                                                            the answers for the publisher left out are right
    ... --named OTHER --named ANOTHER                       train on articles annotated with full names besides
    ... --invented FOLDER                                   and on invented ones

FOLDER holds articles annotated by hand in brat's standoff format: ``text/NAME.txt`` and ``attributions/NAME.ann``
(or ``NAME_XXXX.ann`` for one of several annotators), in which events tie Source, Cue and Content spans together.
The publisher is what stands before the first ``_`` of a name. A folder behind ``--named`` holds ``gold/ID.json`` and
``input/ID.*`` (../shared/data/speakers, ../shared/data/gold): ordinary news of many publishers, of which each article
counts twice. One behind ``--invented`` holds ``NN.txt`` and ``NN.json`` (tests/speech/articles/en): constructions that
are rare in the others.

The model is a conditional log-linear one: each candidate's score is the sum of the weights of what is seen of it
(``speech/features.py``), and training raises the probability of the right candidates. Nothing but the standard
library is needed; the same articles give the same weights.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

os.environ["NEWSEXTRACT_COMPILED"] = "0"  # nothing inherits from a compiled class

import log_linear
from annotated import read_folder

import newsextract
from newsextract.speech.attribution import Attribution, Option
from newsextract.speech.candidates import Candidate
from newsextract.speech.features import Seen, Weights
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import Span, find_spans
from newsextract.speech.vocabulary import vocabulary

WEIGHTS = Path(__file__).resolve().parent.parent / "src" / "newsextract" / "speech" / "weights.json"
SETTINGS = log_linear.Settings(rounds=8, step=0.03, shrink=0.001, fewest=3, smallest=0.05)
"""Checked without one publisher at a time; half and double of each change little."""
NOBODY = 1.5
"""How often a span that nobody said counts: other news has more of them than the annotated articles.

Of pages of sites left out 1.5 and 2 gave the same F1 with the speaker; more costs short words that somebody did say.
"""

NAMED = 2
"""How often an article annotated with full names counts: there are few, and they are more like other news."""

_MARKUP = re.compile(r"</?[a-z][^<>\n]*>")
_WORD = re.compile(r"\w+")
_ENDS_HEAD = re.compile(r" (?:of|for|from|who|which|that|in|at|on|with|near) ")
_JOINED = re.compile(r" (?:and|or|&) ")
_BRACKETS = re.compile(r"\([^)]*\)?")
_AFTER_HEAD = frozenset("jr sr ii iii himself herself itself themselves".split())
_CUE_WITHIN = 300
"""Characters beside a quotation in which its reporting word is looked for."""
_SWAPPED = frozenset("said says told wrote added asked".split())
"""Cues that stand in the place of the source in a few annotations."""


class Gold(NamedTuple):
    """Who said a span: the words of the source, the place of the cue; ``None`` for the place when there is none."""

    source: str
    cue: tuple[int, int] | None


Labels = dict[int, Gold | None]
"""By the number of the span: who said it, None for nobody; a span that nothing is known of is missing."""
Name = tuple[str, str]
"""The group that a weight belongs to, and the name of what is seen."""
Row = tuple[list[list[Name]], list[int]]
"""What is seen of each candidate of one quotation, and which of them are right."""


class Article(NamedTuple):
    """One annotated article with the spans that the program finds in it."""

    publisher: str
    text: str
    spans: list[Span]
    labels: Labels


def read(folder: Path) -> list[Article]:
    """The annotated articles of a folder, by name."""
    files: dict[str, Path] = {}
    for file in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(re.sub(r"_[0-9a-f]{4}$", "", file.stem), file)
    out = []
    for name, file in sorted(files.items()):
        with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as opened:
            raw = opened.read()
        text = _MARKUP.sub(lambda found: " " * len(found[0]), raw)
        spans = find_spans(text)
        out.append(Article(name.partition("_")[0], text, spans, label(text, spans, file)))
    return out


def read_named(folder: Path) -> list[Article]:
    """The articles of a folder whose annotation names speakers in full, as ``annotated.py`` reads them."""
    out = []
    for one in read_folder(folder):
        text = newsextract.extract(one.source.read_bytes()).body or ""
        spans = find_spans(text)
        if spans:
            quotes = json.loads(one.file.read_text(encoding="utf-8"))["quotes"]
            out.append(Article(one.publisher, text, spans, label_named(text, spans, quotes)))
    return out


def label_named(text: str, spans: Sequence[Span], quotes: Sequence[Mapping[str, Any]]) -> Labels:
    """What the annotation says of each span, by its words; nothing is known of those whose quotation is optional."""
    out: Labels = {}
    wanted = [(_WORD.findall(quote["text"].lower()), quote) for quote in quotes]
    taken: set[int] = set()
    for number, span in enumerate(spans):
        words = _WORD.findall(text[span.start : span.end].lower())
        best, most = -1, 0.8
        for index, (others, _) in enumerate(wanted):
            share = 2 * sum((Counter(words) & Counter(others)).values()) / (len(words) + len(others) or 1)
            if index not in taken and share >= most + 0.001:
                best, most = index, share
        if best < 0:
            out[number] = None
            continue
        taken.add(best)
        quote = wanted[best][1]
        if quote.get("optional"):
            continue
        cue = quote.get("cue") or ""
        place = None
        if cue:
            near = range(max(0, span.outer_start - _CUE_WITHIN), span.outer_end + _CUE_WITHIN)
            printed = re.compile(rf"(?<!\w){re.escape(cue)}(?!\w)")
            found = [one.start() for one in printed.finditer(text[near.start : near.stop])]
            places = [near.start + at for at in found]
            outside = [at for at in places if not span.start <= at < span.end]
            if outside:
                at = min(outside, key=lambda at: min(abs(at - span.outer_end), abs(span.outer_start - at)))
                place = (at, at + len(cue))
        out[number] = Gold(quote.get("speaker_mention") or quote["speaker"] or "", place)
    return out


def label(text: str, spans: Sequence[Span], file: Path) -> Labels:
    """What the annotation says of each span: said by whom when half of its words lie in one content."""
    marks: dict[str, list[tuple[int, int]]] = {}
    events: list[list[tuple[str, str]]] = []
    unclear: list[tuple[int, int]] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[0].startswith("T") and len(cells) > 1:
            kind, places = cells[1].split(" ", 1)
            marks[cells[0]] = [(int(a), int(b)) for a, b in (place.split() for place in places.split(";"))]
            if kind in ("Discard", "Discuss"):
                unclear += marks[cells[0]]
        elif cells[0].startswith("E"):
            events.append([(role, key) for role, _, key in (pair.partition(":") for pair in cells[1].split())])
    found: list[tuple[list[tuple[int, int]], Gold]] = []
    for event in events:
        content = [place for role, key in event if role.startswith("Content") for place in marks[key]]
        one = {role: (marks[key][0][0], marks[key][-1][1]) for role, key in event}
        if "Source" in one and "Cue" in one and text[slice(*one["Source"])].lower() in _SWAPPED:
            one["Source"], one["Cue"] = one["Cue"], one["Source"]
        source = " ".join(text[slice(*one["Source"])].split()) if "Source" in one else ""
        found.append((content, Gold(source, one.get("Cue"))))
    out: Labels = {}
    headline = len(text.partition("\n")[0])
    for number, span in enumerate(spans):
        words = [match.span() for match in _WORD.finditer(text, span.start, span.end)]
        if span.start < headline or _inside(words, unclear):
            continue
        best, most = None, 0
        for content, gold in found:
            covered = _inside(words, content)
            if covered > most:
                best, most = (content, gold), covered
        if best is None:
            out[number] = None
        elif most * 2 >= len(words):
            wide = sum(b - a for a, b in best[0]) > span.outer_end - span.outer_start
            if not (wide and len(words) <= 6 and _title_like(text[span.start : span.end])):
                out[number] = best[1]
    return out


def _inside(words: Iterable[tuple[int, int]], places: Sequence[tuple[int, int]]) -> int:
    return sum(any(a <= start and end <= b for a, b in places) for start, end in words)


def _title_like(words: str) -> bool:
    every = re.findall(r"[A-Za-z][\w’'-]*", words)
    longer = [word for word in every if len(word) > 3]
    return bool(longer) and every[0][0].isupper() and all(word[0].isupper() for word in longer)


def heads(mention: str) -> set[str]:
    """The words that tell who is meant: "leader" and "Reed" of "the council's leader, Ann Reed, from Lima"."""
    out = set()
    for number, chunk in enumerate(_BRACKETS.sub(" ", mention.replace("’", "'")).split(",")):
        words = [word.lower() for word in _WORD.findall(chunk)]
        named = chunk.split()[-1:] and chunk.split()[-1][0].isupper() and len(words) <= 6
        if number and not (named and _ENDS_HEAD.split(chunk)[0] == chunk):
            continue
        for part in _JOINED.split(chunk):
            words = _WORD.findall(_ENDS_HEAD.split(part.strip(" .;:"))[0].removesuffix("'s").removesuffix("'"))
            while len(words) > 1 and words[-1].lower() in _AFTER_HEAD:
                words.pop()
            out.update(word.lower() for word in words[-1:])
    return out


class Recorder(Attribution):
    """Writes down every candidate and which of them are right; goes on from the right ones, or from its own choice."""

    def __init__(self, article: Article, table: Weights | None) -> None:
        voc = vocabulary("en")
        super().__init__(article.text, article.spans, voc, Names([article.text], voc))
        self.article = article
        self.own = table is not None
        self._weights = table or {}
        self.rows: list[Row] = []
        self.hits: Counter[str] = Counter()

    def pick(self, number: int, options: list[Option]) -> Candidate:
        """The right candidate while weights are missing, then the best one."""
        own = super().pick(number, options)
        if number not in self.article.labels:
            return own
        right = self._right(self.article.labels[number], options)
        self.rows.append(([names_of(option.seen) for option in options], right))
        chosen = next(i for i, option in enumerate(options) if option.candidate is own)
        self.hits["all"] += 1
        self.hits["right"] += chosen in right
        return own if self.own else options[right[0]].candidate

    def _right(self, gold: Gold | None, options: list[Option]) -> list[int]:
        if gold is None:
            return [0]  # nobody stands first
        graded: dict[int, list[int]] = defaultdict(list)
        carried = 0
        for index, option in enumerate(options[1:], 1):
            who, cue = self._who(option.candidate), self._cue(option.candidate)
            same = any(heads(gold.source) & heads(one) for one in who) if gold.source else not who
            beside = bool(gold.cue and cue and cue[0] < gold.cue[1] and gold.cue[0] < cue[1])
            graded[2 * same + beside].append(index)
            if same and option.candidate.kind == "carried":
                carried = index
        if not graded:
            return [0]
        best = graded[max(graded)]
        if carried and all(options[index].candidate.kind in ("carried", "earlier", "topic") for index in best):
            return [carried]  # and not a clause of the sentence before, which may be one of several
        plain = [index for index in best if options[index].candidate.kind in ("clause", "inverted", "label", "signed")]
        return plain or best

    def _who(self, candidate: Candidate) -> list[str]:
        clause, sentence = candidate.clause, candidate.sentence
        if candidate.kind in ("carried", "recalled"):
            voice = self._last if candidate.kind == "carried" else self._far
            return [one for one in (voice.speaker.name, voice.speaker.mention) if one] if voice else []
        if clause is None or clause.subject is None:
            return []
        if clause.relative >= 0:
            return [sentence.text(self._text, clause.subject), sentence.tokens[clause.relative].word]
        return [sentence.text(self._text, clause.subject)]

    def _cue(self, candidate: Candidate) -> tuple[int, int] | None:
        clause = candidate.clause
        if clause is None or clause.end == clause.at:
            return None
        return candidate.sentence.starts[clause.at], candidate.sentence.end(clause.end - 1)


def names_of(seen: Seen) -> list[Name]:
    """The names of all weights of a candidate."""
    return [*((seen.group, name) for name in seen.traits), *(("", name) for name in seen.common)]


def rows_of(articles: Iterable[Article], table: Weights | None) -> list[Row]:
    """The rows of articles, each read on with the choices that these weights make."""
    out: list[Row] = []
    for article in articles:
        recorder = Recorder(article, table)
        for _ in recorder.run():
            pass
        out += recorder.rows
    return out


def fit(rows: Sequence[Row]) -> Weights:
    """The weights that make the right candidates most probable, by group."""
    out: Weights = {}
    for (group, name), weight in log_linear.fit(rows, SETTINGS, _price).items():
        out.setdefault(group, {})[name] = weight
    return out


def _price(right: Sequence[int]) -> float:
    return NOBODY if right == [0] else 1.0


def train(articles: Sequence[Article]) -> Weights:
    """First on the right history of each quotation, then on the one that the program would make itself."""
    return fit(rows_of(articles, fit(rows_of(articles, None))))


def main() -> int:
    """Train, or check."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--check", action="store_true")
    ask.add_argument("--named", type=Path, action="append", default=[])
    ask.add_argument("--invented", type=Path, action="append", default=[])
    args = ask.parse_args()
    articles = read(args.folder) + [one for folder in args.named for one in read_named(folder)] * NAMED
    articles += [one for folder in args.invented for one in read_named(folder)]
    if not articles:
        ask.error(f"no annotated articles in {args.folder}")
    if not args.check:
        table = train(articles)
        WEIGHTS.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        sys.stdout.write(f"{sum(map(len, table.values()))} weights from {len(articles)} articles\n")
        return 0
    for publisher in sorted({article.publisher for article in articles}):
        table = train([article for article in articles if article.publisher != publisher])
        hits: Counter[str] = Counter()
        for article in articles:
            if article.publisher == publisher:
                recorder = Recorder(article, table)
                for _ in recorder.run():
                    pass
                hits += recorder.hits
        sys.stdout.write(f"{publisher}\t{hits['right'] / hits['all']:.4f}\t{hits['all']}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
