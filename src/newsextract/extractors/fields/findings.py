"""Lists of facts, findings or points."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from newsextract.base.patterns import pattern
from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.lead_ins import last_sentence, leads_elsewhere, source_of
from newsextract.languages.box_titles import is_box_title
from newsextract.model.document import Block, Document
from newsextract.model.record_types import Finding
from newsextract.reading.lines import furniture

WORDS_OF_AN_ITEM = 3.0
"""Words an item has at least, on average, in a list that states something; lists of names and links have fewer."""

WORDS_OF_A_POINT = 2.0
"""The same below a sentence that ends in a colon."""

LINKED_SHARE = 0.6
"""Share of the items' letters inside links above which a list is one of links."""

LONGEST_BETWEEN = 40
"""Words of a paragraph between a heading and its list."""

LONGEST_BOX_TITLE = 10
"""Words of a box's title at most."""

# "Saturdays, free", "Tue–Thu, 10–4, $4", "open 9am-5pm": hours and prices; not "fell by $31,000".
_OFFER = pattern(
    r"\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\b(?! per cent|%)"
    r"|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?\s(?:to|until|till|bis|à)\s\d{1,2}(?:[:.]\d\d)?"
    r"\s?(?:am\b|pm\b|a\.m\.|p\.m\.|uhr\b|h\b)"
    r"|^[^\d.]{2,40}\s?[:–—-]\s?(?:from |ab )?(?:[$£€]\s?\d|\d{1,4}(?:[.,]\d\d)? ?(?:€|euros?\b)|free\b)"
    r"|^(?:time|date|when|where|tv|tv channel|channel|stream|streaming|venue|cost|price|phone|tel|address|e-?mail"
    r"|website"
    r"|wann|wo|telefon|tickets)\b[^:]{0,12}:"
    r"|\S@[\w-]+\.\w|\b(?:tel|fax|phone)\b\.?:"
    r"|(?:,|:) (?:[$£€]\s?\d|free\b)",
    re.I,
)


LONGEST_TITLE = 3
"""Words of a title with a colon: "Key facts:"; more are a sentence."""

# "Field A, et al. Boats in fog. J Harb. 2010;6:588", "https://doi.org/10.1000/5": an item of the literature
_CITED = pattern(r"\bet al\b|\bdoi\b|(?:19|20)\d\d[a-z]?;\s?\d+\s?[(:]|\bpp?\. ?\d+[–-]\d")

BLOCKS_BEHIND = 6
"""Blocks behind the body among which a list of figures still is the article's."""

_BESIDE = "box beside the text"
"""How the reason of a block begins that stands in such a box; see ``marks.REASONS``."""

_ASIDE = "beside the article"
"""The same for a box that is beside the article for its element or class; only one with a title that says
what it is."""


_SHORT_LINE = "short line without a sentence"
"""The reason of a title that is neither heading nor paragraph; see ``reading.article.body_blocks``."""


@extractor
def findings(doc: Document) -> list[Finding]:
    """Lists in the article that state facts, findings or points, with their lead-in and who found them."""
    if not doc.is_article:
        return []
    out: list[Finding] = []
    blocks = doc.blocks
    last = max((n for n, block in enumerate(blocks) if block.role == "body"), default=-1)
    seen: set[tuple[str, ...]] = set()
    for numbers in _joined(blocks, list(_lists(blocks, last))):
        items = [blocks[n] for n in numbers]
        start, end = numbers[0], numbers[-1] + 1
        boxed = items[0].role != "body"
        aside = items[0].reason.startswith(_ASIDE)
        behind = boxed and not items[0].reason.startswith((_BESIDE, _ASIDE))
        lead = _lead_in(blocks, start, boxed, doc.language)
        texts = tuple(block.text for block in items)
        states = _states_something(items, lead, doc.language) and not _is_of_the_house(blocks, start, end, doc.language)
        if aside and not is_box_title(lead, doc.language):
            continue
        if boxed and (texts in seen or (behind and not _is_figures(items, lead))):
            states = False
        note("list with lead-in" if lead else "list without lead-in", lead, items[0].place, chosen=states)
        if not states:
            continue
        seen.add(texts)
        lowest = min(block.level for block in items)
        out.append(
            Finding(
                lead_in=lead,
                items=list(texts),
                ordered=items[0].ordered,
                source=source_of(lead, doc.language),
                levels=[max(1, block.level - lowest + 1) for block in items],
                box=boxed or is_box_title(lead, doc.language),
            )
        )
    return out


def _lists(blocks: Sequence[Block], last: int) -> Iterator[tuple[int, int]]:
    """Bounds of the lists in the body, in boxes beside it, and right behind it; captions may interrupt them."""
    end = 0
    for n in [n for n, block in enumerate(blocks) if block.kind == "list_item"]:
        one = blocks[n]
        if n < end or not _counts(one, n, last):
            continue
        end = n + 1
        while end < len(blocks) and blocks[end].kind == "list_item" and blocks[end].group == one.group:
            if blocks[end].role != one.role:
                break
            end += 1
        yield n, end


def _joined(blocks: Sequence[Block], lists: list[tuple[int, int]]) -> Iterator[list[int]]:
    """The numbers of the items of each list; lists of one item are one list with what they continue.

    Some print a paragraph below a point, so that each point is a list of its own. A paragraph that ends in a colon
    leads in another list.
    """
    numbers: list[int] = []
    alone = False  # the last list joined has one item
    for start, end in lists:
        single = end - start == 1
        if numbers:
            last = numbers[-1]
            between = blocks[last + 1 : start]
            follows = (single or alone) and _is_led_in(blocks, numbers[0]) and blocks[start].role == "body"
            if not follows or not _explains(between) or blocks[start].ordered != blocks[last].ordered:
                yield numbers
                numbers = []
        numbers += range(start, end)
        alone = single
    if numbers:
        yield numbers


def _is_led_in(blocks: Sequence[Block], start: int) -> bool:
    """True for a list of the body with a line right above it that ends in a colon."""
    above = blocks[start - 1] if start and blocks[start].role == "body" else None
    return above is not None and above.role == "body" and above.text.endswith(":")


def _explains(between: Sequence[Block]) -> bool:
    """True for one or two paragraphs between two points that belong to the first of them."""
    paragraphs = [block for block in between if block.role == "body"]
    if not 0 < len(paragraphs) <= PARAGRAPHS_BELOW_POINT or len(paragraphs) < len(between):
        return False
    return all(block.kind == "paragraph" for block in paragraphs) and not paragraphs[-1].text.endswith(":")


PARAGRAPHS_BELOW_POINT = 2
"""Paragraphs between two points that are lists of their own."""


def _counts(block: Block, n: int, last: int) -> bool:
    if block.role == "body" or (n <= last + BLOCKS_BEHIND and block.reason.startswith((_BESIDE, _ASIDE))):
        return last >= 0
    return last < n <= last + BLOCKS_BEHIND and block.reason in ("behind the body", "after the article")


def _lead_in(blocks: Sequence[Block], n: int, boxed: bool, language: str | None) -> str | None:
    """The sentence that ends in a colon, or the heading, right above the list."""
    box = blocks[n].reason
    roles = ("body", "boilerplate") if boxed else ("body",)
    near = (block for block in reversed(blocks[max(0, n - 4) : n]) if block.role in roles)
    above = next((one for one in near if one.role == "body" or one.reason in (box, _SHORT_LINE)), None)
    if above is None or above.kind == "list_item":
        return None
    short = len(above.text.split()) <= LONGEST_BOX_TITLE and above.text[-1] not in ".!?…"
    title = boxed and above.kind == "paragraph" and short
    over = blocks[n - 2] if n > 1 and blocks[n - 1] is above else above
    if short and over.kind != "list_item" and over.role in roles and is_box_title(over.text, language):
        return over.text  # "At a glance", then the box's own title
    if above.kind == "heading":
        return above.text
    if above.text.endswith(":") or title:
        return last_sentence(above.text, language)
    before = [block for block in blocks[max(0, n - 6) : n] if block.role == "body" and block is not above]
    head = before[-1] if before else None
    if head is not None and head.kind == "heading" and len(above.text.split()) <= LONGEST_BETWEEN:
        return head.text  # a heading over a paragraph over the list
    return None


def _is_figures(items: Sequence[Block], lead: str | None) -> bool:
    """True for a list behind the text whose points give figures, under a title: "33% of patients ...", "13% of ..."."""
    return lead is not None and len(items) >= 3 and all(any(sign.isdigit() for sign in b.text[:12]) for b in items)


def _offers(text: str) -> bool:
    """True for an item that tells a time, a price or where to write."""
    cheap = any(sign in ":@" or sign.isdigit() for sign in text) or "free" in text.casefold()  # no match without
    return cheap and _OFFER.search(text) is not None


def _states_something(items: Sequence[Block], lead: str | None, language: str | None) -> bool:
    letters = sum(len(b.text) for b in items)
    linked = sum(len(link.text) for b in items for link in b.links)
    if linked > LINKED_SHARE * letters:
        return False
    if sum(_offers(b.text) for b in items) * 2 > len(items):
        return False
    if (lead and leads_elsewhere(lead, language)) or _most(items, lambda text: furniture.instructs(text, language)):
        return False
    german = (language or "en").startswith("de")  # whose nouns have capitals, and whose "sie" are mostly they
    if not german and lead is None and _most(items, lambda text: furniture.speaks_to_reader(text, language)):
        return False  # what one gets by subscribing, how to take part
    if not german and _most(items, _is_name):
        return False
    words = sum(len(b.text.split()) for b in items) / len(items)
    led = lead is not None and lead.endswith(":") and len(lead.split()) > LONGEST_TITLE
    figures = lead and lead.endswith(":") and any(ch.isdigit() for b in items for ch in b.text)
    if words < (WORDS_OF_A_POINT if led else WORDS_OF_AN_ITEM) and not figures:
        return False
    if _most(items, lambda text: _CITED.search(text) is not None):
        return False
    return len(items) >= 2 and (lead is not None or words >= 8)


def _is_of_the_house(blocks: Sequence[Block], start: int, end: int, language: str | None) -> bool:
    """True for a list that one of its items or the line above it makes one of the publisher.

    Notes of a programme tell when it is broadcast; a line above an offer says what a subscription has. The reader may
    have taken that item or that line out of the body.
    """
    group = blocks[start].group
    around = [one for one in (*blocks[max(0, start - 1) : start], *blocks[end : end + 1]) if one.group == group]
    if group and any(one.role == "boilerplate" and one.reason == "promotion" for one in around):
        return True
    above = blocks[start - 1] if start else None
    if above is None or above.role != "boilerplate":
        return False
    return above.reason == furniture.OFFER or (above.reason == _SHORT_LINE and leads_elsewhere(above.text, language))


def _most(items: Sequence[Block], test: Callable[[str], bool]) -> bool:
    return sum(test(block.text) for block in items) * 2 > len(items)


def _is_name(text: str) -> bool:
    """True for a few words with capitals, as names and titles of works have: "Ann Field, Ley Museum"."""
    text = text.partition(" (")[0]  # "Ann Field (0-2 in May)"
    words = [word for word in text.strip(" .").split() if word[0].isalpha()]
    if not words or len(words) > MOST_NAME_WORDS or any(sign.isdigit() for sign in text):
        return False
    capital = sum(word[0].isupper() for word in words if word.casefold() not in _SMALL_WORDS)
    return len(words) > 1 and capital == sum(word.casefold() not in _SMALL_WORDS for word in words)


MOST_NAME_WORDS = 7
"""Words of an item that is a name."""
_SMALL_WORDS = frozenset("of the and for in at on de la le du van von der y et und to a an with from".split())
