"""Labels the lines of text copies by their pages, for ``train_text.py``: nobody labels a line by hand.

    python scripts/label_copies.py PAGES COPIES OUT.jsonl.gz

PAGES holds labelled pages: ``gold.jsonl``, one {"id": "...", "url": "...", "body": "..."} a line ("title" may say the
headline), and ``pages/ID.html.gz``. COPIES holds what text browsers and converters made of them: ``texts/ID.txt.gz``,
or ``texts/ID.FORM.txt.gz`` where a page has copies of several forms. OUT gets a row for each copy, as
``train_text.py`` reads it; what is printed counts the lines of each label.

The words of a copy are aligned, in their order, with the labelled body and with the blocks of the page as the reader of
HTML tells them apart. A line is what most of its words are: of the body where the labelled body has them; headline,
standfirst, byline, date, section or caption where the reader says so; anything else is "other". Words that only the
reader takes for the body are "other" too. Only the standard library is used; 2,000 copies take some minutes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newsextract import reading
from newsextract.model.document import Document
from newsextract.reading.source import read_source

ROLES = {
    "headline": "headline",
    "subheadline": "standfirst",
    "byline": "byline",
    "date": "date",
    "section": "section",
    "caption": "caption",
}
"""Roles of a page's blocks that are labels of lines, with their names there."""

LENGTHS = (8, 4, 2, 1)
"""Words in a row by which two texts are matched, in rounds: each looks between the matches of the last."""

TITLE_LINES = 4
"""Lines that a headline has in a copy at most."""

# Scripts that part no words are matched by their letters.
_WORD = re.compile(r"[぀-ヿ㐀-鿿가-힯฀-๿]|[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text, without case and accents."""
    plain = unicodedata.normalize("NFKD", text.replace("\xad", "")).casefold()
    composed = unicodedata.normalize("NFC", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    return _WORD.findall(composed)


def align(one: list[str], other: list[str]) -> list[int]:
    """For each word of a text its place in another, -1 for none; the places rise.

    Rows of words that stand once in either text are matched first, the longest chain of them that is in the same order
    in both; then, between two of them, shorter rows.
    """
    found = [-1] * len(one)
    gaps = [(0, len(one), 0, len(other))]
    for length in LENGTHS:
        gaps = [left for gap in gaps for left in _match(one, other, gap, length, found)]
    return found


Gap = tuple[int, int, int, int]


def _match(one: list[str], other: list[str], gap: Gap, length: int, found: list[int]) -> Iterator[Gap]:
    """Match what stands once on both sides of a gap; what is left of it."""
    start, end, low, high = gap
    mine, theirs = _rows(one, start, end, length), _rows(other, low, high, length)
    pairs = sorted((mine[row], theirs[row]) for row in mine.keys() & theirs.keys())
    for n, m in _rising(pairs):
        if n < start or m < low:
            continue  # inside the last match
        first, place = n, m
        while first > start and place > low and one[first - 1] == other[place - 1]:
            first, place = first - 1, place - 1
        yield start, first, low, place
        while first < end and place < high and one[first] == other[place]:
            found[first] = place
            first, place = first + 1, place + 1
        start, low = first, place
    yield start, end, low, high


def _rows(text: list[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    """Where each row of words stands that is there once."""
    places: dict[tuple[str, ...], int] = {}
    for n in range(start, end - length + 1):
        row = tuple(text[n : n + length])
        places[row] = -1 if row in places else n
    return {row: n for row, n in places.items() if n >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain of pairs, sorted by their first, whose second rises too."""
    ends: list[int] = []  # the lowest second of a chain of each length
    last: list[int] = []  # and the pair that it ends in
    before = [-1] * len(pairs)
    for n, (_, place) in enumerate(pairs):
        at = bisect_left(ends, place)
        before[n] = last[at - 1] if at else -1
        ends[at : at + 1] = [place]
        last[at : at + 1] = [n]
    chain: list[tuple[int, int]] = []
    n = last[-1] if last else -1
    while n >= 0:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]


def label_lines(text: str, page: Document, gold: dict[str, Any]) -> list[tuple[int, str]]:
    """The label of each line of a copy that has words, with its number."""
    lines = [words(line) for line in text.split("\n")]
    copied = [word for line in lines for word in line]
    in_body = align(copied, words(gold["body"]))
    told = [(word, block.role) for block in page.blocks for word in words(block.text)]
    in_page = align(copied, [word for word, _ in told])
    votes: list[Counter[str]] = []
    n = 0
    for line in lines:
        counts: Counter[str] = Counter()
        for _ in line:
            role = ROLES.get(told[in_page[n]][1]) if in_page[n] >= 0 else None
            if role == "caption" and in_body[n] >= 0:
                role = None
            counts[role or ("body" if in_body[n] >= 0 else "other")] += 1
            n += 1
        votes.append(counts)
    labels = [counts.most_common(1)[0][0] if counts else "" for counts in votes]
    _set_headline(labels, lines, words(gold.get("title") or ""))
    return [(number, label) for number, label in enumerate(labels, 1) if label]


def _set_headline(labels: list[str], lines: list[list[str]], title: list[str]) -> None:
    """The labelled headline, printed alone in some lines above the body, in place of what the reader took for it."""
    body = labels.index("body") if "body" in labels else 0
    told = [word for line, label in zip(lines, labels, strict=True) if label == "headline" for word in line]
    if not title or told == title:
        return
    for first in range(body - 1, -1, -1):
        for last in range(first + 1, min(first + TITLE_LINES, body) + 1):
            if lines[first] and [word for line in lines[first:last] for word in line] == title:
                labels[:] = ["other" if label == "headline" else label for label in labels]
                labels[first:last] = ["headline" if line else "" for line in lines[first:last]]
                return


def read(pages: Path, copies: Path) -> Iterator[dict[str, Any]]:
    """A row for each copy."""
    golds = [json.loads(line) for line in (pages / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    forms: dict[str, list[Path]] = {}
    ids = {gold["id"] for gold in golds}
    for path in sorted((copies / "texts").glob("*.txt.gz")):
        name = path.name.removesuffix(".txt.gz")
        forms.setdefault(name if name in ids else name.rpartition(".")[0], []).append(path)
    for gold in golds:
        if not gold.get("body") or gold["id"] not in forms:
            continue
        file = pages / "pages" / f"{gold['id']}.html.gz"
        page = reading.read(read_source.read(gzip.decompress(file.read_bytes()), url=gold.get("url")))
        site = (urlsplit(gold.get("url") or "").hostname or gold["id"]).removeprefix("www.")
        for path in forms[gold["id"]]:
            text = gzip.decompress(path.read_bytes()).decode()
            yield {"site": site, "text": text, "lines": label_lines(text, page, gold)}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("pages", type=Path)
    ask.add_argument("copies", type=Path)
    ask.add_argument("out", type=Path)
    args = ask.parse_args()
    counts: Counter[str] = Counter()
    with gzip.open(args.out, "wt", encoding="utf-8") as out:
        for row in read(args.pages, args.copies):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            counts.update(label for _, label in row["lines"])
            counts["copies"] += 1
    sys.stdout.write(", ".join(f"{label} {count}" for label, count in counts.most_common()) + "\n")


if __name__ == "__main__":
    main()
