"""Pages with running text that are no articles: errors, checks of the browser, consent, recipes, forums."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Final

from newsextract import languages
from newsextract.model.document import Fact
from newsextract.reading.article.article_container import Region
from newsextract.reading.lines import furniture
from newsextract.reading.markup.nodes import Raw

LONGEST_NOTICE: Final = 900
"""Characters of running text of an error page or a check of the browser."""
RECIPE_TEXT: Final = 500
"""Characters of running text beside the lists of a recipe, from which on the page is an article with a recipe."""
FEWEST_STEPS: Final = 4
"""Paragraphs above these lists that are steps of the recipe themselves, from which on the text is no article."""
STEP_SHARE: Final = 0.25
"""The least share of such paragraphs."""
FEWEST_RECIPE_PARTS: Final = 2
"""Titles of lists such as "Ingredients" and "Method" that make a recipe."""
LONGEST_CONTROL: Final = 40
"""Characters of a line of controls below a post."""
FEWEST_POSTS: Final = 4
"""Posts of a forum's page."""
_ARTICLES: Final = frozenset(
    "article newsarticle blogposting reportagenewsarticle opinionnewsarticle liveblogposting".split()
)
_OTHERS: Final = ("discussionforumposting", "qapage")


def is_notice(region: Region, facts: Mapping[str, tuple[Fact, ...]], body: list[Raw]) -> bool:
    """True for the short text of an error page, a check of the browser or a consent page."""
    text = sum(raw.size for raw in body)
    heads = [fact.value for fact in facts.get("headline", ())[:4]]
    if region.headline is not None:
        heads.append(region.headline.text)
    notice = _notices(languages.known(region.language))
    return text <= LONGEST_NOTICE and (
        any(notice.match(head.strip()) for head in heads) or any(notice.match(raw.text) for raw in body[:2])
    )


def is_other(region: Region, facts: Mapping[str, tuple[Fact, ...]], body: list[Raw]) -> bool:
    """True for a recipe or a page of a forum, by what the page states or by its blocks."""
    types = {fact.value.lower() for fact in facts.get("type", ())}
    if types.intersection(_OTHERS) and not types.intersection(_ARTICLES):
        return True
    return _is_recipe(region, body) or _is_forum(region, body)


def _is_recipe(region: Region, body: list[Raw]) -> bool:
    """True for lists under the titles that only recipes have, and little text beside them but the steps."""
    language = region.language
    raws = region.walk.raws
    titles = [
        raw
        for raw in raws[region.node.start : region.node.stop]
        if raw.size <= LONGEST_CONTROL
        and not raw.node.zone
        and (raw.kind == "heading" or _stands_above_list(raw, raws))
        and furniture.opens_recipe(raw.text, language)
    ]
    if len({raw.text.casefold() for raw in titles}) < FEWEST_RECIPE_PARTS:
        return False
    before = [raw for raw in body if raw.kind == "paragraph" and raw.number < titles[0].number and raw.weight]
    steps = sum(furniture.instructs(raw.text, language) for raw in before)
    return sum(raw.weight for raw in before) < RECIPE_TEXT or steps >= max(FEWEST_STEPS, STEP_SHARE * len(before))


def _stands_above_list(raw: Raw, raws: list[Raw]) -> bool:
    return raw.kind == "paragraph" and raw.number + 1 < len(raws) and raws[raw.number + 1].kind == "list_item"


def _is_forum(region: Region, body: list[Raw]) -> bool:
    """True when "Reply" or "Quote" stands between the paragraphs, as often as there are posts."""
    start, stop = body[0].number, body[-1].number
    shown = region.walk.raws[start : stop + 3]
    short = [raw for raw in shown if raw.size <= LONGEST_CONTROL]
    known = _controls(languages.lined(region.language))
    controls = sum(_is_controls(raw.text.casefold(), known) for raw in short)
    return controls >= FEWEST_POSTS and 2 * controls >= sum(bool(raw.weight) for raw in body)


def _is_controls(text: str, known: frozenset[str]) -> bool:
    """True for a control alone, or several in a row: "show replies", "Quote Reply"."""
    return text.strip() in known or (bool(text) and known.issuperset(text.split()))


@functools.cache
def _controls(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for tag in tags for one in languages.line_words(tag).COMMENT_CONTROLS.split("|") if one)


@functools.cache
def _notices(tags: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(words for tag in tags if (words := languages.words(tag).NO_ARTICLE))
    return re.compile(rf"(?:{known})", re.I)
