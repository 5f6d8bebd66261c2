"""Fits what ``confidence`` says to what is right: confidence.json in src/newsextract/extractors, docs/confidence.md.

    python scripts/calibrate.py FOLDER                  write both
    python scripts/calibrate.py FOLDER MORE ANOTHER     the same, with more articles annotated whole
    python scripts/calibrate.py FOLDER --show           print the tables only

FOLDER holds annotated articles (``data/``) and the scorers that say what is right (``bench/``); MORE and ANOTHER hold
``gold/ID.json`` and ``input/ID.*``, or quotations alone as ``tests/speech/articles/en`` does. Run it again when an
extractor of headline, region, body, images or quotes has changed.

Each value is a row of signs (``confidence.py``) and whether it was right. A logistic regression gives each sign a
weight; the table shows rows of publishers that the weights were not fitted on, in five rounds over publishers. Only the
standard library is used, and the same articles give the same weights.
"""

from __future__ import annotations

import gzip
import itertools
import json
import math
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from newsextract import reading
from newsextract.base.addresses import file_key
from newsextract.extractors import confidence, pipeline
from newsextract.extractors.registry import Registry
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.model.record_types import Image
from newsextract.reading.source import read_source

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = Path(confidence.__file__).with_name("confidence.json")
TABLE = ROOT / "docs" / "confidence.md"
FOLDS = 5
SHRINKS = (1.0, 3.0, 10.0, 30.0, 100.0)
"""Pulls of each weight towards nought that are tried. The one under which publishers that were left out are told best
is taken: many rows bear a weak one, few rows from few publishers need a strong one."""
IMAGES_OF_A_PAGE = 3
"""Images of one page that count: a gallery is right or wrong as a whole, and one must not outweigh twenty pages."""
NAMED = 8
"""How often a quotation of an article annotated with full names counts: the others are of political news alone, where
the nearest mention counts as right and is easier than the full name."""
FEWEST_ROWS = 5
"""Rows in which a sign must be seen to get a weight."""
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


class Row(NamedTuple):
    """One value: the publisher, what was seen of the value, whether it was right."""

    group: str
    signs: frozenset[str]
    right: bool


Made = tuple[Record, Document]


def main() -> int:
    """Write weights and table, or print the table."""
    folder, *more = (Path(name).resolve() for name in sys.argv[1:] if name != "--show")
    sys.path.insert(0, str(folder / "bench"))
    plan = Registry.built_ins().plan()

    def run(data: bytes | str, url: str | None = None) -> Made:
        doc = reading.read(read_source.read(data, url=url))
        return pipeline.run(doc, plan), doc

    rows: dict[str, list[Row]] = {kind: [] for kind in ("headline", "region", "body", "image", "quote")}
    whole = [folder / "data" / "gold", *(one for one in more if (one / "gold").is_dir())]
    for kind, row in (*pages(folder / "data" / "html", run), *(one for place in whole for one in articles(place, run))):
        rows[kind].append(row)
    rows["quote"] += quotations(folder / "data" / "quotes", run)
    rows["quote"] += [row for row in named(folder / "data", more, run) for _ in range(NAMED)]
    pulls = {kind: min(SHRINKS, key=lambda pull: _surprise(checked(found, pull))) for kind, found in rows.items()}
    weights = {kind: fit(found, pulls[kind]) for kind, found in rows.items()}
    table = told(rows, pulls)
    if "--show" in sys.argv[2:]:
        print(table)  # noqa: T201
        return 0
    WEIGHTS.write_text(json.dumps(weights, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    TABLE.write_text(table, encoding="utf-8")
    return 0


def pages(folder: Path, run: Callable[..., Made]) -> Iterator[tuple[str, Row]]:
    """Headlines, bodies and images of the pages whose whole body is known."""
    import html_scores as scorer

    for name in ("aed", "publishers"):
        for line in (folder / name / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            gold = json.loads(line)
            file = folder / name / "pages" / f"{gold['id']}.html.gz"
            record, doc = run(gzip.decompress(file.read_bytes()), gold.get("url"))
            group = ".".join((urlsplit(gold.get("url") or "").hostname or gold["id"]).split(".")[-2:])
            if gold.get("title") and record.headline:
                signs = frozenset(confidence.of_headline(record.headline, doc))
                yield "headline", Row(group, signs, scorer.fold(gold["title"]) == scorer.fold(record.headline))
            if gold.get("body") and record.body:
                bodies = [record.body, f"{record.subheadline or ''}\n\n{record.body}"]  # some count the standfirst in
                best = max(_f1(scorer, gold["body"], body) for body in bodies)
                yield "body", Row(group, frozenset(confidence.of_body(record.body, doc)), best >= 0.9)
            if gold.get("images"):
                judged = ((_image_right(scorer, image, gold["images"]), signs) for image, signs in _worded(record, doc))
                for right, signs_of in itertools.islice((x for x in judged if x[0] is not None), IMAGES_OF_A_PAGE):
                    yield "image", Row(group, frozenset(signs_of), bool(right))


def _worded(record: Record, doc: Document) -> Iterator[tuple[Image, list[str]]]:
    """The images that have a caption or a credit, which can be right or wrong, with what is seen of them."""
    for image in record.images:
        if image.caption or image.credit_text:
            yield image, list(confidence.of_image(image, doc))


def _f1(scorer: Any, gold: str, body: str) -> float:
    right, more, less = scorer.overlap(gold, body)
    return float(scorer.f1(scorer.ratio(right, more, less), scorer.ratio(right, less, more)))


def _image_right(scorer: Any, image: Image, gold: list[dict[str, Any]]) -> bool | None:
    """True when an annotated image has this caption and this credit; ``None`` where the annotation does not say.

    These annotations were taken from pages by rules for each publisher. Where the rules take no captions, or no
    credits, no image of the page has one, whatever is printed beside it: that says nothing.
    """
    same = _keys(image.url) if image.url else set()
    named = [one for one in gold if any(same & _keys(url) for url in one["urls"])]
    worded = [one for one in gold if one["caption"] and image.caption and scorer.near(one["caption"], image.caption)]
    found = [one for one in worded if one in named] or worded or named
    answers = [_agrees(scorer, image, one, gold) for one in found]
    return True if True in answers else None if None in answers else False


def _keys(url: str) -> set[str]:
    return {file_key(url), url.partition("?")[0]}


def _agrees(scorer: Any, image: Image, one: dict[str, Any], gold: list[dict[str, Any]]) -> bool | None:
    wanted, got = scorer.credit_parts(one["credit"]), scorer.credit_parts([image.credit_text or ""])
    caption: bool | None = not one["caption"] and not image.caption
    if image.caption and one["caption"]:
        caption = bool(scorer.near(one["caption"], image.caption))
    elif image.caption and not any(other["caption"] for other in gold):
        caption = None
    credit: bool | None = bool(wanted & got) if wanted and got else not wanted and not got
    if got and not any(other["credit"] for other in gold):
        credit = None
    return False if False in (caption, credit) else None if None in (caption, credit) else True


def articles(folder: Path, run: Callable[..., Made]) -> Iterator[tuple[str, Row]]:
    """Everything of the articles that were annotated whole, texts and pages."""
    import gold as scorer

    inputs = {path.name.split(".")[0]: path for path in (folder / "input").iterdir()}
    for file in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        record, doc = run(inputs[gold["id"]].read_bytes())
        group = gold.get("publisher") or gold["id"]
        if gold.get("not_article"):
            continue
        whole = not gold.get("partly")  # else headline and body were not annotated
        if record.headline and whole:
            known = [scorer.norm(one) for one in (gold["headline"], *gold["headline_alt"]) if one]
            right = scorer.norm(record.headline) in known
            yield "headline", Row(group, frozenset(confidence.of_headline(record.headline, doc)), right)
        if record.region and whole:
            labels = [one["label"] for one in (gold["region"], *gold["region"]["also"]) if one["label"]]
            right = scorer.norm(record.region.label) in map(scorer.norm, labels)
            yield "region", Row(group, frozenset(confidence.of_region(record.region, doc)), right)
        if record.body and gold.get("body_first") and gold.get("body_last"):
            text = scorer.norm(record.body)
            lines = {scorer.norm(line) for line in record.body.split("\n")}
            both = all(scorer.norm(gold[key]) in text for key in ("body_first", "body_last"))
            clean = not any(scorer.norm(line) in lines for line in gold["boilerplate"] if scorer.norm(line))
            yield "body", Row(group, frozenset(confidence.of_body(record.body, doc)), both and clean)
        for image, signs in itertools.islice(_worded(record, doc), IMAGES_OF_A_PAGE):
            right = any(
                scorer.overlap(image.caption, one.get("caption")) >= 0.8
                and scorer.overlap(image.credit_text, one.get("credit")) >= 0.8
                for one in gold["images"]
            )
            yield "image", Row(group, frozenset(signs), right)


def quotations(folder: Path, run: Callable[..., Made]) -> Iterator[Row]:
    """The quotations of the training articles; one that nobody is annotated to have said is wrong."""
    import quotes_load
    import quotes_scores as scorer
    import record as reader

    for article in quotes_load.load("train", folder):
        found, _ = run(article.text)
        items = reader.for_quotes(found.to_dict(), article.text)
        tokens = quotes_load.Tokens(article.text)
        placed = [(number, one) for number, one in enumerate(items) if one["start"] >= 0]
        made = [scorer.Pred(tokens(one["start"], one["end"]), one["quote"], one) for _, one in placed]
        skip = frozenset().union(*article.ignore) if article.ignore else frozenset()
        matched = {j: article.direct[i] for _, _, i, j in scorer.match(article.direct, made, 0.8)}
        signs = list(confidence.of_quotes(found.quotes, found.body or "", found.language))
        for j, (number, _) in enumerate(placed):
            gold = matched.get(j)
            if gold is None and len(made[j].tokens & skip) * 2 >= len(made[j].tokens):
                continue
            if gold is not None and not gold.speaker:
                continue
            right = gold is not None and (
                scorer.same_speaker(gold.speaker, made[j].speaker)
                or bool(gold.name and scorer.same_speaker(gold.name, made[j].speaker))
            )
            yield Row(article.id.partition("_")[0], frozenset(signs[number]), right)


def named(folder: Path, more: Iterable[Path], run: Callable[..., Made]) -> Iterator[Row]:
    """The quotations of articles annotated with full names, each half read with weights that were trained without it.

    A quotation is right when its speaker is the annotated one; optional quotations say nothing.
    """
    import gold as scorer
    import train_speakers as trainer

    from newsextract.speech import attribution

    kinds = [folder / "speakers", folder / "gold", *more]
    others = trainer.read(folder / "quotes" / "train")
    known = [one for kind in kinds for one in trainer.read_named(kind)]  # none of those without what the clause says
    shipped = attribution.weights
    for half in range(2):
        rest = [one for one in known if zlib.crc32(one.publisher.encode()) % 2 != half]
        table = trainer.train([*others, *rest * trainer.NAMED])
        attribution.weights = lambda table=table: table  # type: ignore[assignment]
        for gold, source in (pair for kind in kinds for pair in _annotated(kind)):
            publisher = gold.get("publisher") or source.stem
            if zlib.crc32(publisher.encode()) % 2 != half or gold.get("not_article"):
                continue
            record, _ = run(source.read_bytes())
            made = [{"text": quote.text} for quote in record.quotes]
            pairs = scorer.pair(gold["quotes"], made, lambda a, b: scorer.overlap(a["text"], b["text"]), 0.8)
            wanted = {number: gold["quotes"][index] for index, number in pairs}
            every = confidence.of_quotes(record.quotes, record.body or "", record.language)
            for number, (quote, signs) in enumerate(zip(record.quotes, every, strict=True)):
                one = wanted.get(number)
                if one is not None and one.get("optional"):
                    continue
                names = [name for name in (one["speaker"], *one.get("speaker_alt", [])) if name] if one else []
                right = one is not None and not names
                right = right or any(scorer.same_speaker(quote.speaker, name) for name in names)
                yield Row(publisher, frozenset(signs), right)
    attribution.weights = shipped


def _annotated(folder: Path) -> Iterator[tuple[dict[str, Any], Path]]:
    """The annotations of a folder, each with the path of its article."""
    for file in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        yield gold, next((folder / "input").glob(f"{gold['id']}.*"))
    for file in sorted(folder.glob("*.json")):
        if file.with_suffix(".txt").exists():
            yield json.loads(file.read_text(encoding="utf-8")), file.with_suffix(".txt")


def fit(rows: list[Row], pull: float) -> dict[str, float]:
    """A weight for each sign, and one that is always there: logistic regression by Newton's method.

    A right and a wrong row without signs stand for what was not seen: nothing is certain.
    """
    counts = Counter(sign for row in rows for sign in row.signs)
    names = ["always", *sorted(sign for sign, number in counts.items() if number >= FEWEST_ROWS)]
    place = {name: number for number, name in enumerate(names)}
    seen = Counter(((0, *sorted(place[sign] for sign in row.signs if sign in place)), row.right) for row in rows)
    seen.update({((0,), True): 1, ((0,), False): 1})
    weights = [0.0] * len(names)
    for _ in range(30):
        slope = [-pull * weight for weight in weights]
        slope[0] = 0.0
        bend = [[0.0] * len(names) for _ in names]
        for number in range(len(names)):
            bend[number][number] = pull if number else 1e-6
        for (signs, right), number in seen.items():
            likely = 1 / (1 + math.exp(-sum(weights[sign] for sign in signs)))
            for one in signs:
                slope[one] += number * (right - likely)
                for other in signs:
                    bend[one][other] += number * likely * (1 - likely)
        step = _solved(bend, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return {name: round(weights[number], 3) for name, number in place.items()}


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a system of equations, by elimination."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        best = max(range(column, size), key=lambda line: abs(rows[line][column]))
        rows[column], rows[best] = rows[best], rows[column]
        for line in range(column + 1, size):
            share = rows[line][column] / rows[column][column]
            if share:
                rows[line] = [a - share * b for a, b in zip(rows[line], rows[column], strict=True)]
    out = [0.0] * size
    for line in range(size - 1, -1, -1):
        known = sum(rows[line][column] * out[column] for column in range(line + 1, size))
        out[line] = (rows[line][size] - known) / rows[line][line]
    return out


def said(weights: dict[str, float], signs: Iterable[str]) -> float:
    """What these weights say of these signs, as ``confidence.of`` does."""
    total = weights["always"] + sum(weights.get(sign, 0.0) for sign in signs)
    return round(min(max(1 / (1 + math.exp(-total)), confidence.LOWEST), confidence.HIGHEST), 2)


def checked(rows: list[Row], pull: float) -> list[tuple[float, bool]]:
    """What is said of each row by weights fitted on other publishers, and whether it was right."""
    out = []
    for fold in range(FOLDS):
        mine = [row for row in rows if zlib.crc32(row.group.encode()) % FOLDS == fold]
        weights = fit([row for row in rows if zlib.crc32(row.group.encode()) % FOLDS != fold], pull)
        out += [(said(weights, row.signs), row.right) for row in mine]
    return out


def _surprise(answers: list[tuple[float, bool]]) -> float:
    """Mean log loss."""
    return -sum(math.log(value if good else 1 - value) for value, good in answers) / len(answers)


def told(rows: dict[str, list[Row]], pulls: dict[str, float]) -> str:
    """docs/confidence.md."""
    parts = [_HEAD]
    for kind, found in rows.items():
        answers = checked(found, pulls[kind])
        right = sum(row.right for row in found) / len(found)
        off = sum(value - good for value, good in answers) / len(answers)
        error = _error(answers)
        publishers = len({row.group for row in found})
        parts.append(
            f"## {kind}\n\n{_MEANING[kind]}\n\n{len(found):,} values of {publishers} publishers, {right:.1%} of them"
            f" right. On average the confidence is {abs(off):.3f} too {'high' if off > 0 else 'low'}; the lines of the"
            f" table, each by its number of values, are {error:.3f} off."
        )
        lines = ["| said | values | mean of what is said | right |", "|---|---:|---:|---:|"]
        for low, high in itertools.pairwise(BINS):
            inside = [(value, good) for value, good in answers if low <= value < high]
            if inside:
                mean = sum(value for value, _ in inside) / len(inside)
                share = sum(good for _, good in inside) / len(inside)
                lines.append(f"| {low:.2f} to {min(high, 1.0):.2f} | {len(inside):,} | {mean:.2f} | {share:.2f} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"


def _error(answers: list[tuple[float, bool]]) -> float:
    """How far what is said is from what is right, over the lines of the table, each by its number of values."""
    off = 0.0
    for low, high in itertools.pairwise(BINS):
        inside = [(value, good) for value, good in answers if low <= value < high]
        off += abs(sum(value - good for value, good in inside))
    return off / len(answers)


_MEANING = {
    "headline": "A headline is right when it is the annotated one, punctuation and case aside.",
    "region": "A region is right when its label is the annotated one, or another that the article prints.",
    "body": "A body is right at an F1 of 0.9 and above over 4-word shingles, or, where only its ends were annotated,"
    " when it has both and no annotated line of furniture.",
    "image": "An image is right when an annotated one has its caption and its credit, and those only. Images without"
    " either are not counted, nor is one whose page was annotated without any caption, or any credit, where it has one:"
    " such an annotation is silent. Of one page no more than three count.",
    "quote": "A quote is right when its speaker is; a quote that nobody was annotated to have said is wrong.",
}
_HEAD = """\
# Confidence

<!-- Written by scripts/calibrate.py from annotated articles. -->

`meta.confidence` says of headline, region and body how likely each is right, from 0 to 1 in two digits; each image and
each quote has its own `confidence`. Of the values given 0.9, nine in ten are right.

```sh
newsextract parse page.html | jq '.quotes[] | select(.confidence >= 0.9) | [.speaker, .text]'
```

It is made from what can be seen of the value: how many statements of the page agree with a headline, how much prose
was left out beside a body, whether a quote's speaker is a name beside it or a pronoun in the sentence before. Each such
sign has a weight, in `confidence.json`. A value that a plug-in made has none.

The tables compare what was said with what was right, on annotated articles of publishers whose other articles the
weights had not been fitted on. They hold for news like that: for quotes English political news, some
540 other English articles and 175 of other languages, some 900 pages for headlines and bodies, some 400 for images.
Regions rest on few articles."""


if __name__ == "__main__":
    sys.exit(main())
