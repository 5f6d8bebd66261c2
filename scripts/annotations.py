"""Annotations of pages that are kept elsewhere: numbers of words, and none of the words.

    python scripts/annotations.py unpack PAGES OUT [PART ...]   write OUT/PART/gold/ID.json and OUT/PART/input/ID.html
    python scripts/annotations.py pack PAGES FOLDER PART        add the annotated pages of a folder to a part

PAGES holds collections of labelled pages, ``COLLECTION/pages/ID.html.gz`` (../shared/data/html). ``annotations.jsonl``
has a line for each page that somebody has read: which quotations stand in it, who said each by the fullest name, the
byline, the region, captions and credits, each as the number of its first word in the page and how many words it has. A
part is what was drawn and read together; one that begins with ``fl`` was scored before it was read (docs/accuracy.md).
FOLDER holds ``gold/ID.json`` with the same as words, and ``index.json`` that names the page of each. What ``unpack``
writes, the scripts that train and fit read.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from newsextract.reading.source import read_source

FILE = Path(__file__).with_name("annotations.jsonl")
_HIDDEN = re.compile(r"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.S | re.I)
_WORD = re.compile(r"\w+")
_NEAR = 80
"""Words before a quotation from which on the words that name its speaker are looked for first."""

Place = list[int]
"""Number of the first word, and how many."""


class Page:
    """The words of a page as a reader sees them, whatever elements they stand in."""

    def __init__(self, data: bytes) -> None:
        text = read_source.read(data).text.replace("\u00ad", "")
        head = "\n".join(re.findall(r'(?:content|alt)="([^"]*)"', text))  # titles and dates that only metadata state
        self.text = html.unescape(_HIDDEN.sub(" ", text) + "\n" + head)
        found = list(_WORD.finditer(self.text))
        self._spans = [one.span() for one in found]
        self._words = [one[0].casefold() for one in found]
        self._places: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            self._places[word].append(number)

    def find(self, words: str | None, behind: int = 0) -> Place | None:
        """Where words stand first from a place on, else first of all; None where they do not."""
        wanted = [one.casefold() for one in _WORD.findall(html.unescape(words or "").replace("\u00ad", ""))]
        if not wanted:
            return None
        places = [at for at in self._places[wanted[0]] if self._words[at : at + len(wanted)] == wanted]
        return [next((at for at in places if at >= behind), places[0]), len(wanted)] if places else None

    def read(self, place: Place | None) -> str | None:
        """The words at a place, with what stands between them."""
        if place is None:
            return None
        first, many = place
        return " ".join(self.text[self._spans[first][0] : self._spans[first + many - 1][1]].split())


def packed(page: Page, gold: dict[str, Any]) -> dict[str, Any]:
    """The annotation of a page as places; a quotation that is not found in it is left out."""
    quotes = []
    for quote in gold["quotes"]:
        place = page.find(quote["text"])
        if place is None:
            continue
        near = max(0, place[0] - _NEAR)
        names = [page.find(name) for name in (quote["speaker"], *quote["speaker_alt"])]
        beside = [page.find(quote[key], near) for key in ("speaker_mention", "cue")]
        quotes.append([place, [name for name in names if name], *beside, int(quote["optional"])])
    images = [[page.find(one["caption"]), page.find(one["credit"])] for one in gold["images"]]
    return {
        "quotes": quotes, "byline": page.find(gold["byline"]), "published": page.find(gold["published"]),
        "region": page.find(gold["region"]["label"]), "images": images, "no article": int(gold["not_article"]),
    }  # fmt: skip


def unpacked(page: Page, name: str, kept: dict[str, Any]) -> dict[str, Any]:
    """The annotation of a page in words, as ``gold/ID.json`` has it; ``partly`` says that not all was kept."""
    quotes = []
    for place, names, mention, cue, optional in kept["quotes"]:
        speakers = [page.read(one) for one in names] or [None]
        quotes.append({
            "text": page.read(place), "speaker": speakers[0], "speaker_alt": speakers[1:],
            "speaker_mention": page.read(mention), "cue": page.read(cue), "optional": bool(optional), "group": None,
        })  # fmt: skip
    captions = [(page.read(caption), page.read(credit)) for caption, credit in kept["images"]]
    region = {"label": page.read(kept["region"]), "source": None, "place": None, "codes": [], "also": []}
    return {
        "id": name, "kind": "html", "publisher": None, "headline": None, "headline_alt": [], "region": region,
        "images": [{"caption": caption, "credit": credit, "alt": None} for caption, credit in captions],
        "quotes": quotes, "findings": [], "byline": page.read(kept["byline"]),
        "published": page.read(kept["published"]), "boilerplate": [], "body_first": None, "body_last": None,
        "not_article": bool(kept["no article"]), "partly": True,
    }  # fmt: skip


def main() -> int:
    """Pack or unpack."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("what", choices=("pack", "unpack"))
    ask.add_argument("pages", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("parts", nargs="*")
    args = ask.parse_args()
    lines = FILE.read_text(encoding="utf-8").splitlines() if FILE.exists() else []
    kept = [json.loads(line) for line in lines]
    if args.what == "pack":
        for one in json.loads((args.folder / "index.json").read_text(encoding="utf-8")):
            page = Page(gzip.decompress((args.pages / one["page"]).read_bytes()))
            gold = json.loads((args.folder / "gold" / f"{one['id']}.json").read_text(encoding="utf-8"))
            kept.append({"part": args.parts[0], "page": one["page"], **packed(page, gold)})
        FILE.write_text("".join(json.dumps(one, separators=(",", ":")) + "\n" for one in kept), encoding="utf-8")
        return 0
    for number, one in enumerate(kept):
        if args.parts and one["part"] not in args.parts:
            continue
        data = gzip.decompress((args.pages / one["page"]).read_bytes())
        name = f"{one['part']}-{number:03}"
        for folder, ending, text in (
            ("input", "html", data),
            ("gold", "json", json.dumps(unpacked(Page(data), name, one), ensure_ascii=False, indent=1).encode()),
        ):
            (args.folder / one["part"] / folder).mkdir(parents=True, exist_ok=True)
            (args.folder / one["part"] / folder / f"{name}.{ending}").write_bytes(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
