"""How much each number and each rule of the HTML engine matters, and how much of its accuracy is hindsight.

    python scripts/thresholds.py FOLDER [--json FILE]      prints the tables of docs/accuracy.md

FOLDER holds labelled pages (``data/html``) and the scorers that say how much of a body is right (``bench/``).

Each number is set to other values, each rule is switched off, one at a time, and each page is read again. The numbers
were chosen by people who saw all pages. What that flatters is estimated by choosing them once more without a fifth of
the publishers, one number after the other, and by scoring on that fifth.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

os.environ["NEWSEXTRACT_COMPILED"] = "0"  # compiled modules keep their numbers

from newsextract import languages
from newsextract.base.addresses import file_key
from newsextract.reading import html
from newsextract.reading.article import (
    article_container,
    author_notes,
    block_roles,
    body_blocks,
    empty_headings,
    find_headline,
    headline_area,
    page_flags,
    standfirsts,
    teaser_cards,
    zones,
)
from newsextract.reading.figures import figure_groups
from newsextract.reading.lines import furniture, prose, same_words
from newsextract.reading.markup import class_marks, line_lists, marks, menus, parse_tree, tables, text_blocks, walk
from newsextract.reading.markup.page_bytes import PageBytes
from newsextract.reading.source import read_source
from newsextract.reading.stated import metadata

FOLDS = 5
STEPS = (0.5, 0.75, 4 / 3, 2.0)
"""What a length or a number is multiplied by; a share moves as far towards nought and towards one."""

NUMBERS: dict[ModuleType, str] = {
    zones: "DISPROVING_SHARE LINK_LIST_SHARE COUNTED_PER_BLOCK LONG_NON_LATIN SHORTEST_ARTICLE",
    article_container: "CHILD_SHARE CHILD_SHARE_WITH_HEADLINE WIDENING_TEXT_SHARE WIDENING_OTHER_TEXT",
    body_blocks: (
        "HOME_TEXT_SHARE USUAL_KIND_SHARE SHORTEST_REPEAT FURNITURE_REPEATS TEXT_SHARE_ABOVE LINK_ONLY_SHARE "
        "LONGEST_MARKED_LINE"
    ),
    same_words: "SHARED_WORDS",
    teaser_cards: "MOST_BLOCKS LONGEST_CARD TITLE_LINK_SHARE SHORTEST_TITLE FEWEST_ALIKE MOST_TEXT_IN_CARDS",
    headline_area: "BLOCKS_BELOW LONGEST_SECTION_LABEL MAIN_CONTAINER_SHARE",
    standfirsts: (
        "LONGEST_STANDFIRST STANDFIRST_BLOCKS FEWEST_STANDFIRST_WORDS STANDFIRST_LINK_SHARE OPENING_WORDS"
    ),
    furniture: "LONGEST_LABEL LONGEST_NOTICE",
    prose: "FEWEST_SENTENCE_WORDS FEWEST_STRETCH_WORDS",
    block_roles: "CAPTIONS_TO_TEXT STORY_CAPTION",
    find_headline: "LONGEST_HEADLINE NAVIGATION_COST",
    menus: "LINK_TEXT_SHARE FEWEST_CORE_PARAGRAPHS CORE_PARAGRAPH_SHARE",
    page_flags: "FEWEST_LISTED TEASER_TEXT",
    author_notes: "MOST_NOTES NAME_WITHIN ITALIC_SHARE LONGEST_NOTE LONGEST_EMAIL_NOTE",
    line_lists: "FEWEST_LINES LONGEST_ITEM",
    text_blocks: "MOST_HEADING_BLOCKS",
}


def _nothing(*_: Any, **__: Any) -> None:
    return None


def _no(*_: Any, **__: Any) -> bool:
    return False


RULES: dict[str, tuple[tuple[ModuleType, str, Any], ...]] = {
    "headline again in the body": ((body_blocks, "has_words", _no),),
    "printed more than once": ((body_blocks, "SHORTEST_REPEAT", 10**9),),
    "nothing above the headline": ((body_blocks, "_first_number", lambda _: -1),),
    "cards of other stories": ((teaser_cards, "mark_cards", _nothing),),
    "links are no text": ((body_blocks, "LINK_ONLY_SHARE", 2.0), (zones, "LINK_LIST_SHARE", 2.0)),
    "short lines and crossheads": ((body_blocks, "_keep_short_lines", _nothing),),
    "crossheads": ((body_blocks, "_is_crosshead", _no),),
    "pull quotes by their words": ((body_blocks, "_drop_pull_quotes", _nothing),),
    "text behind the body": ((body_blocks, "_drop_behind_body", _nothing),),
    "headings without text": ((empty_headings, "drop", _nothing),),
    "words of furniture": ((furniture, "label", _nothing),),
    "notices of the house": ((furniture, "_is_notice", _no),),
    "notes about the author": ((author_notes, "drop_notes", _nothing),),
    "what stands around the headline": ((headline_area, "assign_roles", _nothing),),
    "standfirst by its words": ((standfirsts, "repeats_description", _no),),
    "standfirst by its class": ((standfirsts, "standfirst_mark", lambda _: 0),),
    "standfirst by its place": ((standfirsts, "can_be_standfirst", _no),),
    "paragraphs that the standfirst looks like": ((standfirsts, "looks_like_first", _no),),
    "long captions of a photo story": ((block_roles, "_free_photo_story", _nothing),),
    "captions": ((figure_groups, "find_groups", lambda _: []),),
    "headlines in navigation": ((find_headline, "is_in_navigation", _no),),
    "pages that list stories": ((page_flags, "_lists_stories", _no),),
    "the one article element": ((menus, "find_core", _nothing),),
    "lists of links in one piece": ((menus, "link_words", _nothing),),
    "wider region": ((article_container, "WIDENING_TEXT_SHARE", 10**9),),
    "smaller region": ((article_container, "CHILD_SHARE", 2.0), (article_container, "CHILD_SHARE_WITH_HEADLINE", 2.0)),
    "headline's part of the region": ((article_container, "CHILD_SHARE_WITH_HEADLINE", 0.9),),
    "names that the page proves wrong": ((zones, "DISPROVING_SHARE", 2.0),),
    "lines that are a list": ((line_lists, "split_lines", lambda _: []), (line_lists, "mark_lists", _nothing)),
    "tables of data": ((tables, "make_rows", lambda *_: False),),
    "stems of long names": ((class_marks, "ANY_STEM", ("\0",)),),
} | {
    f"class: {reason}": ((marks, "NEGATIVE", marks.NEGATIVE & ~mask),)
    for mask, reason in marks.REASONS.items()
}


class Change(NamedTuple):
    """One way to read all pages: what is set to what."""

    name: str
    value: float | None
    settings: tuple[tuple[ModuleType, str, Any], ...]


class Page(NamedTuple):
    """A labelled page: its set, its publisher, and how much of its body is right under each change."""

    set: str
    publisher: str
    scores: list[tuple[float, ...]]


def changes() -> list[Change]:
    """The engine as it stands, then each other value of each number, then each rule switched off."""
    found = [Change("", None, ())]
    for module, names in NUMBERS.items():
        for name in names.split():
            label = f"{module.__name__.rpartition('.')[2]}.{name}"
            found += [Change(label, value, ((module, name, value),)) for value in others(getattr(module, name))]
    return found + [Change(name, None, settings) for name, settings in RULES.items()]


def others(value: float) -> list[float]:
    """Four other values, two smaller and two larger, as far as there are.

    >>> others(0.6), others(4), others(2)
    ([0.3, 0.45, 0.733, 0.867], [2, 3, 5, 8], [1, 3, 4])
    """
    if isinstance(value, float) and value < 1:
        return [round(v, 3) for v in (value / 2, value * 0.75, value + (1 - value) / 3, value + (1 - value) * 2 / 3)]
    if value < 8:
        return sorted(({max(1, round(value * step)) for step in STEPS} | {value + 1}) - {value})
    return [round(value * step) for step in STEPS]


Score = Callable[[dict[str, Any], str, str], tuple[float, ...]]
"""Counts of what is right, of a page's label, body and standfirst."""


def read(folder: Path, every: list[Change], score: Score) -> Iterator[Page]:
    """Each page under each change."""
    for gold in sorted((folder / "data" / "html").glob("*/gold.jsonl")):
        for line in gold.read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            file = gold.parent / "pages" / f"{label['id']}.html.gz"
            url = label.get("url")
            source = read_source.read(gzip.decompress(file.read_bytes()), url=url)
            page = PageBytes.of(source)
            root, _ = parse_tree.parse(source, page)
            facts = metadata.read_metadata(root, source.url, page.data).facts
            known: dict[tuple[str, str], tuple[float, ...]] = {}
            scores = []
            for change in every:
                texts = body(root, facts, change)
                if texts not in known:
                    known[texts] = score(label, *texts)
                scores.append(known[texts])
            yield Page(gold.parent.name, urlsplit(url or "").hostname or label["id"], scores)


def body(root: Any, facts: Any, change: Change) -> tuple[str, str]:
    """Body and standfirst of a page under a change."""
    before = [(module, name, getattr(module, name)) for module, name, _ in change.settings]
    for module, name, value in change.settings:
        setattr(module, name, value)
    modules = {module for module, _, _ in change.settings}
    _forget(modules)
    try:
        walked = walk.Walk(root)
        declared = next((fact.value for fact in facts.get("language", ())), None)
        language = languages.settle(declared, html._sample(walked))
        main = frozenset(file_key(fact.value) for fact in facts.get("image", ()))
        block_roles.assign_roles(walked, facts, language, main)
    finally:
        for module, name, value in before:
            setattr(module, name, value)
        _forget(modules)
    text = "\n".join(raw.text for raw in walked.raws if raw.role == "body")
    return text, " ".join(raw.text for raw in walked.raws if raw.role == "subheadline")


def _forget(modules: set[ModuleType]) -> None:
    """Clear what these modules remember: it was found under another change."""
    if class_marks in modules or marks in modules:
        class_marks._known.clear()
        class_marks._known_words.clear()
    if furniture in modules:
        for rules in furniture._by_language.values():
            rules.known.clear()


def chosen(pages: list[Page], every: list[Change]) -> list[Change]:
    """For each fold the numbers that are best without it, as one change; a value that gains nothing stays."""
    found = []
    for fold in range(FOLDS):
        others_ = [page for page in pages if fold_of(page) != fold]
        base = mean(others_, 0)
        best: dict[str, tuple[float, Change]] = {}
        for index, change in enumerate(every):
            if change.value is not None and mean(others_, index) > best.get(change.name, (base, change))[0]:
                best[change.name] = mean(others_, index), change
        found.append(Change(str(fold), None, tuple(setting for _, one in best.values() for setting in one.settings)))
    return found


def fold_of(page: Page) -> int:
    return zlib.crc32(page.publisher.removeprefix("www.").encode()) % FOLDS


def mean(pages: list[Page], index: int) -> float:
    """The mean over pages of how right a body is, 0 to 1."""
    return sum(right(page.scores[index]) for page in pages) / len(pages)


def right(counts: tuple[float, ...]) -> float:
    """F1 of what was found, or of four counts (wanted and unwanted passages) the share that is right."""
    if len(counts) == 4:
        return (counts[0] + counts[3]) / (sum(counts) or 1)
    hit, extra, missed = counts
    return 2 * hit / (2 * hit + extra + missed) if hit else float(not extra and not missed)


def f1(pages: list[Page], index: int) -> float:
    """The scoreboard's F1 of pages of one set."""
    counts = [page.scores[index] for page in pages]
    if len(counts[0]) == 4:
        hit, extra, missed = (sum(one[n] for one in counts) for n in range(3))
        precision, recall = hit / (hit + extra or 1), hit / (hit + missed or 1)
    else:
        given = [one[0] / (one[0] + one[1]) for one in counts if one[0] + one[1]]
        wanted = [one[0] / (one[0] + one[2]) for one in counts if one[0] + one[2]]
        precision, recall = sum(given) / (len(given) or 1), sum(wanted) / (len(wanted) or 1)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def show(pages: list[Page], every: list[Change]) -> None:
    """Print what each change does: to each set's F1, and to how many pages."""
    sets = sorted({page.set for page in pages})
    base = {one: f1([page for page in pages if page.set == one], 0) for one in sets}
    print("| change |", " | ".join(sets), "| pages better | worse |")  # noqa: T201
    for index, change in enumerate(every):
        moved = [right(page.scores[index]) - right(page.scores[0]) for page in pages]
        better, worse = sum(m > 1e-9 for m in moved), sum(m < -1e-9 for m in moved)
        now = [f1([page for page in pages if page.set == one], index) for one in sets]
        cells = [f"{value - base[one]:+.4f}" if index else f"{value:.4f}" for one, value in zip(sets, now, strict=True)]
        name = change.name or "as it stands"
        name += f" = {change.value:g}" if change.value is not None else ""
        print(f"| {name} |", " | ".join(cells), f"| {better} | {worse} |")  # noqa: T201


def main() -> int:
    """Read all pages under all changes, then the fifths under the numbers chosen without them."""
    folder = Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(folder / "bench"))
    score = scorer()
    every = changes()
    pages = list(read(folder, every, score))
    show(pages, every)
    folds = chosen(pages, every)
    again = list(read(folder, folds, score))
    blind = [Page(page.set, page.publisher, [page.scores[fold_of(page)]]) for page in again]
    print("\nchosen without each fifth:")  # noqa: T201
    for fold in folds:
        print(" ", ", ".join(f"{m.__name__.rpartition('.')[2]}.{n} = {v:g}" for m, n, v in fold.settings))  # noqa: T201
    for one in sorted({page.set for page in pages}):
        mine, theirs = ([page for page in some if page.set == one] for some in (pages, blind))
        print(f"{one}: as it stands {f1(mine, 0):.4f}, chosen without each fifth {f1(theirs, 0):.4f}")  # noqa: T201
    print(f"mean over pages: {mean(pages, 0):.4f}, {mean(blind, 0):.4f}")  # noqa: T201
    if "--json" in sys.argv:
        out = {"changes": [[c.name, c.value] for c in every], "pages": [list(page) for page in pages]}
        Path(sys.argv[sys.argv.index("--json") + 1]).write_text(json.dumps(out), encoding="utf-8")
    return 0


def scorer() -> Score:
    """The scoreboard's counts of a page; the standfirst counts as body where the label has it there."""
    from html_scores import overlap, segment_counts, squash, within  # type: ignore[import-not-found]

    def score(label: dict[str, Any], text: str, standfirst: str) -> tuple[float, ...]:
        wanted = label.get("segments", {}).get("with", [])
        counted = within(standfirst, label.get("body")) or any(squash(one) in squash(standfirst) for one in wanted)
        if standfirst and counted and not within(standfirst, text):
            text = f"{standfirst}\n\n{text}"
        if "segments" in label:
            return tuple(segment_counts(SimpleNamespace(gold=label), {"body": text}))
        return tuple(overlap(label["body"], text))

    return score


if __name__ == "__main__":
    raise SystemExit(main())
