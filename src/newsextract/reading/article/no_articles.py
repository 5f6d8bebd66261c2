"""Pages with running text that are no articles: errors, checks of the browser, consent, recipes, forums."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.model.document import Fact
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.page_signs import ARTICLES
from newsextract.reading.lines import furniture
from newsextract.reading.lines.numbered import own_number
from newsextract.reading.lines.other_pages import LONGEST_CONTROL, LONGEST_NOTICE, is_forum, opens_notice
from newsextract.reading.lines.same_words import same_words
from newsextract.reading.markup.nodes import Node, Raw

RECIPE_TEXT: Final = 500
"""Characters of running text beside the lists of a recipe, from which on the page is an article with a recipe."""
FEWEST_STEPS: Final = 4
"""Paragraphs above these lists that are steps of the recipe themselves, from which on the text is no article."""
STEP_SHARE: Final = 0.25
"""The least share of such paragraphs."""
FEWEST_RECIPE_PARTS: Final = 2
"""Titles of lists such as "Ingredients" and "Method" that make a recipe; numbered steps count as one."""
FEWEST_NUMBERED_STEPS: Final = 3
"""Numbered steps that say what to do, from which on they are those of a recipe where its ingredients are headed."""
FEWEST_POSTS: Final = 2
"""Containers marked as posts of a forum that make a page of one."""
_OTHERS: Final = frozenset("discussionforumposting qapage jobposting aboutpage contactpage".split())
_SHORT_OTHERS: Final = frozenset("recipe collectionpage searchresultspage".split())  # an article can hold one
_OFFERS: Final = frozenset("product event offer realestatelisting".split())  # and a page of news can advertise these
OTHER_TEXT: Final = 1500
"""Characters of running text of a page that states a recipe, or an offer; one with more is an article about it."""
FEWEST_PRICES: Final = 8
"""Rows with a price that make a list of prices."""
PRICE_LIST_TEXT: Final = 300
"""Characters of running text beside it."""
_PRICE: Final = pattern(r"[$£€¥]\s?\d|\d\s?(?:[$£€¥]|eur|usd|gbp|chf)\b|\d\s?€", re.I)


def is_notice(region: Region, facts: Mapping[str, tuple[Fact, ...]], body: list[Raw]) -> bool:
    """True for the short text of an error page, a check of the browser or a consent page."""
    text = sum(raw.size for raw in body)
    heads = [fact.value for fact in facts.get("headline", ())[:4]]
    if region.headline is not None:
        heads.append(region.headline.text)
    return text <= LONGEST_NOTICE and any(
        opens_notice(line, region.language) for line in (*heads, *(raw.text for raw in body[:2]))
    )


def is_other(region: Region, facts: Mapping[str, tuple[Fact, ...]], body: list[Raw]) -> bool:
    """True for a recipe, a page of a forum or one about the site, by what the page states or by its blocks."""
    stated = _states_other(facts, body) or _is_named_recipe(region, facts) or _asks(region)
    if stated or _are_posts(body) or _is_about_site(region) or _sells(region, body):
        return True
    return _is_manual(region, body) or _is_recipe(region, body) or _is_forum(region, body) or _is_price_list(body)


def _is_about_site(region: Region) -> bool:
    """True for a headline that only pages have which a site has once: "Privacy Policy", "Contact us"."""
    title = region.headline.text.casefold().strip(" .:!") if region.headline is not None else ""
    known = languages.known(region.language)
    return bool(title) and any(title in languages.words(tag).SITE_PAGES.split("|") for tag in known)


def _is_named_recipe(region: Region, facts: Mapping[str, tuple[Fact, ...]]) -> bool:
    """True for a headline that is the name of the recipe which the page states: the text above is about the dish."""
    if region.headline is None or all(fact.value.lower() != "recipe" for fact in facts.get("type", ())):
        return False
    names = [fact.value for fact in facts.get("headline", ()) if fact.source == "json-ld other"]
    return any(same_words(name, region.headline.text) for name in names)


def _asks(region: Region) -> bool:
    """True where the whole page is marked as a question with its answers."""
    return any(_item_type(node) == "QAPage" for node in region.walk.nodes[:2])


def _are_posts(body: list[Raw]) -> bool:
    """True for paragraphs in two containers or more that are marked as posts of a forum."""
    posts: set[int] = set()
    seen: set[int] = set()
    for raw in body:
        node: Node | None = raw.node
        while node is not None and node.index not in seen:
            seen.add(node.index)
            if _item_type(node) == "DiscussionForumPosting":
                posts.add(node.index)
            node = node.parent
    return len(posts) >= FEWEST_POSTS


def _item_type(node: Node) -> str:
    """What the markup says that a container is: "DiscussionForumPosting"."""
    stated = "" if node.element is None else str(node.element.get("itemtype") or "")
    return stated.rstrip("/").rpartition("/")[2]


def _sells(region: Region, body: list[Raw]) -> bool:
    """True for a price and a button that puts something into a cart, beside little text."""
    if sum(raw.weight for raw in body) >= OTHER_TEXT:
        return False
    known = [languages.words(tag).SHOP_CONTROLS.split("|") for tag in languages.known(region.language)]
    short = [raw.text for raw in region.walk.raws if raw.size <= LONGEST_CONTROL]
    carted = any(text.casefold() in controls for text in short for controls in known)
    return carted and any(_PRICE.search(text) for text in short)


def _is_manual(region: Region, body: list[Raw]) -> bool:
    """True for numbered steps that say what to do, and little text beside them."""
    told = sum(raw.weight for raw in body if raw.kind != "list_item")
    return told < RECIPE_TEXT and _holds_steps(region, body, FEWEST_STEPS)


def _holds_steps(region: Region, body: list[Raw], fewest: int) -> bool:
    """True for numbered items of which most say what to do."""
    steps = [raw for raw in body if raw.kind == "list_item" and (raw.ordered or raw.text[0].isdecimal())]
    if len(steps) < fewest:
        return False
    texts = [own_number(raw.text)[1] for raw in steps]
    return sum(furniture.instructs(text, region.language) for text in texts) * 2 > len(steps)


def _states_other(facts: Mapping[str, tuple[Fact, ...]], body: list[Raw]) -> bool:
    """True when the page states that it is something else. A template's Open Graph calls everything an article."""
    given = [(fact.value.lower(), fact.source.startswith("json-ld")) for fact in facts.get("type", ())]
    types = {kind for kind, _ in given}
    firm = {kind for kind, structured in given if structured} or types
    if firm & ARTICLES:
        return False
    if firm & _OTHERS:
        return True
    short = sum(raw.weight for raw in body) < OTHER_TEXT
    return short and bool(firm & _SHORT_OTHERS or (firm & _OFFERS and not types & ARTICLES))


def _is_price_list(body: list[Raw]) -> bool:
    """True for rows with prices and little else."""
    rows = sum(raw.kind == "row" and _PRICE.search(raw.text) is not None for raw in body)
    return rows >= FEWEST_PRICES and sum(raw.weight for raw in body) < PRICE_LIST_TEXT


def _is_recipe(region: Region, body: list[Raw]) -> bool:
    """True for lists under the titles that only recipes have, and little text beside them but the steps."""
    language = region.language
    raws = region.walk.raws
    headline = region.headline  # the ingredients may stand beside the container of the steps
    start = region.node.start if headline is None else min(region.node.start, headline.number)
    titles = [
        raw
        for raw in raws[start : region.node.stop]
        if raw.size <= LONGEST_CONTROL
        and not raw.node.zone
        and (raw.kind == "heading" or _is_title(raw) or _stands_above_list(raw, raws))
        and furniture.opens_recipe(raw.text, language)
    ]
    parts = len({raw.text.casefold() for raw in titles})
    if not parts or parts + _holds_steps(region, body, FEWEST_NUMBERED_STEPS) < FEWEST_RECIPE_PARTS:
        return False
    before = [raw for raw in body if raw.kind == "paragraph" and raw.number < titles[0].number and raw.weight]
    steps = sum(furniture.instructs(raw.text, language) for raw in before)
    return sum(raw.weight for raw in before) < RECIPE_TEXT or steps >= max(FEWEST_STEPS, STEP_SHARE * len(before))


def _is_title(raw: Raw) -> bool:
    return raw.text.endswith(":") or 2 * raw.bold > raw.size


def _stands_above_list(raw: Raw, raws: list[Raw]) -> bool:
    return raw.kind == "paragraph" and raw.number + 1 < len(raws) and raws[raw.number + 1].kind == "list_item"


def _is_forum(region: Region, body: list[Raw]) -> bool:
    """True when controls, or the names of who posts, stand between the paragraphs, as often as there are posts."""
    shown = region.walk.raws[body[0].number : body[-1].number + 3]
    return is_forum([raw.text for raw in shown], sum(bool(raw.weight) for raw in body), region.language)
