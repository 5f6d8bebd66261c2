"""What a page shows of whether it is an article: its shape, its headline and address, and what it states.

No words of any language are asked, so that it holds for all of them. ``article_likeness.py`` weighs it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.model.document import Fact
from newsextract.reading.article.article_container import Region
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Raw

ARTICLES: Final = frozenset(
    "article newsarticle blogposting reportagenewsarticle opinionnewsarticle liveblogposting".split()
)
"""Types of schema.org and of Open Graph that are articles, in lower case."""

_MARKS: Final = {
    "share": marks.SHARE, "comment": marks.COMMENT, "related": marks.RELATED, "bio": marks.BIO, "tags": marks.TAGS,
    "form": marks.FORM, "byline": marks.BYLINE, "date": marks.DATE, "standfirst": marks.STANDFIRST,
    "kicker": marks.KICKER, "signup": marks.SIGNUP, "title": marks.TITLE, "body": marks.BODY,
}  # fmt: skip
_HEADLINE_WORDS: Final = (1, 2, 3, 4, 6, 9)
_PARAGRAPHS: Final = (1, 3, 6, 11, 21, 41)
_PROSE: Final = (300, 700, 1500, 3000, 6000, 12000)  # characters
_ITEM_SHARE: Final = (0.001, 0.1, 0.25, 0.5, 0.75)
_ROW_SHARE: Final = (0.001, 0.1, 0.3, 0.6)
_HEADINGS: Final = (0.01, 0.1, 0.2, 0.35, 0.6, 1)  # to each paragraph
_LINKED: Final = (0.01, 0.03, 0.08, 0.15, 0.3)
_MEAN: Final = (80, 130, 200, 300, 450, 700)  # characters of a paragraph
_RUN: Final = (1, 2, 3, 5, 8, 14)
_SLUG: Final = (1, 2, 3, 4, 6)  # words but one of the address's last part
_DATED: Final = pattern(r"/(?:19|20)\d\d/\d\d?/|20\d\d[-/]?[01]\d")
_NUMBERED: Final = pattern(r"\d{5,}")


def signs(region: Region, facts: Mapping[str, Sequence[Fact]], body: Sequence[Raw], run: int) -> Iterator[str]:
    """Names of what is seen of a page.

    body  the blocks of its body, at least one
    run   paragraphs of running text that stand one behind another, at most
    """
    yield from _stated(facts)
    yield from _headed(region)
    marked = 0
    for node in region.walk.nodes:
        marked |= node.mark
    yield from [f"mark {name}" for name, mark in _MARKS.items() if marked & mark]
    yield from _shape(body)
    yield _step("run", run, _RUN)
    yield from _address(facts)


def states_article(facts: Mapping[str, Sequence[Fact]]) -> bool:
    """True where the page's structured data say that it is an article."""
    return any(fact.source.startswith("json-ld") and fact.value.lower() in ARTICLES for fact in facts.get("type", ()))


def _stated(facts: Mapping[str, Sequence[Fact]]) -> Iterator[str]:
    stated = [(fact.value.lower(), fact.source.startswith("json-ld")) for fact in facts.get("type", ())]
    for source, structured in (("json-ld", True), ("other", False)):
        types = {kind for kind, one in stated if one == structured}
        yield f"{source} {'article' if types & ARTICLES else 'else' if types else 'none'}"
        yield from [f"type {name}" for name in sorted(types - ARTICLES)]
    yield f"states day={bool(facts.get('date_published'))}"
    yield f"states author={bool(facts.get('author'))}"


def _headed(region: Region) -> Iterator[str]:
    roles = {raw.role for raw in region.walk.raws}
    yield f"prints day={'date' in roles}"
    yield f"prints author={'byline' in roles}"
    headline = region.headline
    if headline is None:
        yield "no headline"
        return
    yield _step("headline words", len(headline.text.split()), _HEADLINE_WORDS)
    yield f"headline level={headline.level if headline.kind == 'heading' else 'none'}"
    if headline.text.endswith("?"):
        yield "headline asks"


def _shape(body: Sequence[Raw]) -> Iterator[str]:
    size = max(1, sum(raw.size for raw in body))
    prose = [raw for raw in body if raw.weight]
    yield _step("paragraphs", len(prose), _PARAGRAPHS)
    yield _step("prose", sum(raw.weight for raw in body), _PROSE)
    yield _step("items", sum(raw.size for raw in body if raw.kind == "list_item") / size, _ITEM_SHARE)
    yield _step("rows", sum(raw.size for raw in body if raw.kind == "row") / size, _ROW_SHARE)
    yield _step("headings", sum(raw.kind == "heading" for raw in body) / max(1, len(prose)), _HEADINGS)
    yield _step("linked", sum(raw.linked for raw in body) / size, _LINKED)
    yield _step("mean", sum(raw.size for raw in prose) / max(1, len(prose)), _MEAN)


def _address(facts: Mapping[str, Sequence[Fact]]) -> Iterator[str]:
    """The last part of an article's address holds words of its headline; a start page has none."""
    stated = facts.get("url", ())
    if not stated:
        yield "no address"
        return
    path = stated[0].value.partition("//")[2].partition("?")[0].rstrip("/")
    last = path.rpartition("/")[2]
    if "/" not in path:
        yield "start page"
        return
    yield _step("slug", last.count("-") + last.count("_"), _SLUG)
    if _DATED.search(path):
        yield "dated address"
    if _NUMBERED.search(last):
        yield "numbered address"


def _step(name: str, value: float, steps: Sequence[float]) -> str:
    return f"{name}={sum(value >= step for step in steps)}"
