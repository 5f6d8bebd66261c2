"""Lists of facts, findings or points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set

from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared import list_kinds
from newsextract.extractors.shared.above_lists import lead_in
from newsextract.extractors.shared.lead_ins import leads_elsewhere, source_of
from newsextract.extractors.shared.sister_lists import Sister, tells_how, without_findings
from newsextract.languages.box_titles import is_box_title
from newsextract.model.document import Block, Document
from newsextract.model.reasons import BESIDE, SHORT_LINE
from newsextract.model.record_types import Finding
from newsextract.reading.lines import furniture
from newsextract.reading.lines.numbered import are_counted, own_number

WORDS_OF_AN_ITEM = 3.0
"""Words an item has at least, on average, in a list that states something; lists of names and links have fewer."""

WORDS_OF_A_POINT = 2.0
"""The same below a sentence that ends in a colon."""

WORDS_OF_CONTACTS = 6.0
"""The same at most of a list that holds a telephone number or an address: who answers, and where."""

LINKED_SHARE = 0.6
"""Share of the items' letters inside links above which a list is one of links."""

LONGEST_TITLE = 3
"""Words of a title with a colon: "Key facts:"; more are a sentence."""

BLOCKS_BEHIND = 6
"""Blocks behind the body among which a list of figures still is the article's."""

_ASIDE = "beside the article"
"""The same for a box that is beside the article for its element or class; only one with a title that says
what it is."""


@extractor
def findings(doc: Document) -> list[Finding]:
    """Lists in the article that state facts, findings or points, with their lead-in and who found them."""
    if not doc.is_article:
        return []
    out: list[Finding] = []
    blocks = doc.blocks
    last = max((n for n, block in enumerate(blocks) if block.role == "body"), default=-1)
    seen: set[tuple[str, ...]] = set()
    lists = list(_joined(blocks, list(_lists(blocks, last))))
    headings = {block.text for block in doc.with_role("body") if block.kind == "heading"}
    leads = [lead_in(blocks, one[0], doc.language) for one in lists]
    sisters = [
        Sister(lead, lead is not None and _is_heading(lead, blocks[one[0]], headings), _without_numbers(blocks, one))
        for lead, one in zip(leads, lists, strict=True)
    ]
    fallen = without_findings(sisters, doc.language)
    for number, (numbers, (lead, _, bare)) in enumerate(zip(lists, sisters, strict=True)):
        items = [blocks[n] for n in numbers]
        start, end = numbers[0], numbers[-1] + 1
        boxed = items[0].role != "body"
        aside = items[0].reason.startswith(_ASIDE)
        behind = boxed and not items[0].reason.startswith((BESIDE, _ASIDE))
        counted = are_counted([own_number(block.text)[0] for block in items])
        texts = tuple(bare) if counted else tuple(block.text for block in items)
        states = number not in fallen and _states_something(items, bare, lead, doc.language)
        states = states and not _is_of_the_house(blocks, start, end, doc.language)
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
                ordered=items[0].ordered or counted,
                source=source_of(lead, doc.language),
                levels=[max(1, block.level - lowest + 1) for block in items],
                box=boxed or is_box_title(lead, doc.language),
            )
        )
    return out


def _is_heading(lead: str, first: Block, headings: Set[str]) -> bool:
    """True for a heading, or a line like one, that says what the list is of; not for a sentence that the items end."""
    if lead.endswith((":", "?")):
        return False
    return lead in headings or (lead[-1] not in ".!…,;" and not first.text[0].islower())


def _without_numbers(blocks: Sequence[Block], numbers: Sequence[int]) -> list[str]:
    return [own_number(blocks[n].text)[1] for n in numbers]


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
    """The numbers of the items of each list; what nothing parts is one list, and a single point continues one.

    Some make each point a list of its own, or print a paragraph below a point, which ends its list. A paragraph that
    ends in a colon leads in another list.
    """
    numbers: list[int] = []
    alone = False  # the last list has one item, or it continues one over a paragraph
    for start, end in lists:
        single = end - start == 1
        if numbers:
            last = numbers[-1]
            between = blocks[last + 1 : start]
            follows = blocks[start].role == blocks[last].role and blocks[start].ordered == blocks[last].ordered
            if between and follows:
                follows = (single or alone) and _is_led_in(blocks, numbers[0]) and _explains(between)
            single = single or (follows and bool(between))
            if not follows:
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
    if block.role == "body" or (n <= last + BLOCKS_BEHIND and block.reason.startswith((BESIDE, _ASIDE))):
        return last >= 0
    return last < n <= last + BLOCKS_BEHIND and block.reason in ("behind the body", "after the article")


def _is_figures(items: Sequence[Block], lead: str | None) -> bool:
    """True for a list behind the text whose points give figures, under a title: "33% of patients ...", "13% of ..."."""
    return lead is not None and len(items) >= 3 and all(any(sign.isdigit() for sign in b.text[:12]) for b in items)


def _states_something(items: Sequence[Block], texts: Sequence[str], lead: str | None, language: str | None) -> bool:
    """True for what may be facts; ``texts`` are the items without their numbers."""
    letters = sum(len(text) for text in texts)
    linked = sum(len(link.text) for b in items for link in b.links)
    if linked > LINKED_SHARE * letters:
        return False
    if _most(texts, lambda text: list_kinds.offers(text, language)):
        return False
    if (lead and leads_elsewhere(lead, language)) or tells_how(texts, language):
        return False
    if all(text.endswith("?") for text in texts):  # what one may ask
        return False
    german = (language or "en").startswith("de")  # whose nouns have capitals, and whose "sie" are mostly they
    if not german and lead is None and _most(texts, lambda text: furniture.speaks_to_reader(text, language)):
        return False  # what one gets by subscribing, how to take part
    if not german and _most(texts, list_kinds.is_name):
        return False
    words = sum(len(text.split()) for text in texts) / len(items)
    if words <= WORDS_OF_CONTACTS and any(list_kinds.is_contact(text) for text in texts):
        return False
    if _most(texts, list_kinds.is_labelled_name):
        return False
    if _most(texts, lambda text: list_kinds.is_person(text, capital_nouns=german)):
        return False
    led = lead is not None and lead.endswith(":") and len(lead.split()) > LONGEST_TITLE
    figures = lead and lead.endswith(":") and any(ch.isdigit() for text in texts for ch in text)
    if words < (WORDS_OF_A_POINT if led else WORDS_OF_AN_ITEM) and not figures:
        return False
    if _most(texts, list_kinds.is_cited):
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
    return above.reason == furniture.OFFER or (above.reason == SHORT_LINE and leads_elsewhere(above.text, language))


def _most(texts: Sequence[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, texts)) * 2 > len(texts)
