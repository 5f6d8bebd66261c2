"""Trains what tells a page that is no article: ``src/newsextract/reading/article/article_likeness.json``.

    python scripts/train_article_likeness.py FOLDER             train on all pages, write the weights
    python scripts/train_article_likeness.py FOLDER --check     in five parts of the sites: train without one, print how
                                                                many pages are known at how many articles lost

The folder holds ``labels.tsv``, one page a line: its file from there (gzipped or not), its site, and A for an article
or N for none; a page with another letter is left out. Pages that rules call no article do not train. The model is
logistic regression. Nothing but the standard library is needed; the same pages give the same weights.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

os.environ["NEWSEXTRACT_COMPILED"] = "0"  # what is compiled cannot be replaced

import log_linear

import newsextract
from newsextract.reading.article import article_likeness, page_signs

WEIGHTS = Path(article_likeness.__file__).with_name("article_likeness.json")
SETTINGS = log_linear.Settings(rounds=12, step=0.05, shrink=0.02, fewest=8, smallest=0.02)
PARTS = 5
LOST = (0.002, 0.005, 0.007, 0.01, 0.015, 0.02)
"""Shares of the articles that are lost, for which the check says how many other pages are known."""


class Page(NamedTuple):
    """What is seen of a page, whether it is an article, and the part of the sites that it belongs to."""

    signs: list[str]
    article: bool
    part: int


def read_folder(folder: Path) -> list[Page]:
    """The labelled pages that no rule calls anything else."""
    out: list[Page] = []
    seen: list[list[str]] = []
    kept = article_likeness.is_unlike
    article_likeness.is_unlike = lambda *page: bool(seen.append(list(page_signs.signs(*page))))  # type: ignore[assignment]
    try:
        for line in (folder / "labels.tsv").read_text(encoding="utf-8").splitlines():
            name, site, label = line.split("\t")[:3]
            if label not in ("A", "N"):
                continue
            raw = (folder / name).read_bytes()
            seen.clear()
            newsextract.extract(gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw)
            if seen:
                out.append(Page(seen[0], label == "A", zlib.crc32(site.encode()) % PARTS))
    finally:
        article_likeness.is_unlike = kept
    return out


def train(pages: Sequence[Page]) -> dict[str, int]:
    """The weights that make what the readers called no article likeliest to be none."""
    return log_linear.fit([([[], ["", *page.signs]], [0 if page.article else 1]) for page in pages], SETTINGS)


def main() -> int:
    """Train, or check."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("--check", action="store_true")
    args = ask.parse_args()
    pages = read_folder(args.folder)
    if not args.check:
        table = train(pages)
        WEIGHTS.write_text(json.dumps(table, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
        sys.stdout.write(f"{len(table)} weights from {len(pages)} pages\n")
        return 0
    sums: list[tuple[int, bool]] = []
    for part in range(PARTS):
        table = train([page for page in pages if page.part != part])
        for page in pages:
            if page.part == part:
                sums.append((sum(table.get(sign, 0) for sign in ("", *page.signs)), page.article))
    sums.sort(reverse=True)
    articles = sum(article for _, article in sums)
    for share in LOST:
        lost, known, least = 0, 0, 0
        for least, article in sums:  # noqa: B007
            lost += article
            if lost > share * articles:
                break
            known += not article
        sys.stdout.write(f"{share}\t{known} of {len(sums) - articles}\tfrom {least} on\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
