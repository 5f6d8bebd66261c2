"""Lists of facts, findings or points."""

from __future__ import annotations

import re

from newsextract.document import Block, Document
from newsextract.evidence import note
from newsextract.fields import Finding
from newsextract.lazy import pattern
from newsextract.registry import extractor

WORDS = 3.0
"""Words an item has at least, on average, in a list that states something; lists of names and links have fewer."""

MOST_LINKED = 0.6
"""Share of the items' letters inside links above which a list is one of links."""

# "Saturdays, free", "Tue–Thu, 10–4, $4", "open 9am-5pm": hours and prices; not "fell by $31,000".
_OFFER = pattern(
    r"\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\b(?! per cent|%)"
    r"|(?:,|:) (?:[$£€]\s?\d|free\b)",
    re.I,
)


@extractor
def findings(doc: Document) -> list[Finding]:
    """Lists in the article that state facts, findings or points, with their lead-in."""
    out: list[Finding] = []
    body = list(doc.with_role("body"))
    n = 0
    while n < len(body):
        if body[n].kind != "list_item":
            n += 1
            continue
        last = n
        while last + 1 < len(body) and body[last + 1].kind == "list_item" and body[last + 1].group == body[n].group:
            last += 1
        items, lead = body[n : last + 1], _lead_in(body, n)
        states = _states_something(items, lead)
        note("list with lead-in" if lead else "list without lead-in", lead, items[0].place, chosen=states)
        if states:
            out.append(Finding(lead_in=lead, items=[b.text for b in items], ordered=items[0].ordered))
        n = last + 1
    return out


def _lead_in(body: list[Block], n: int) -> str | None:
    """The sentence that ends in a colon, or the heading, right above the list."""
    if not n:
        return None
    above = body[n - 1]
    if above.kind == "heading" or above.text.endswith(":"):
        return _last_sentence(above.text)
    return None


def _last_sentence(text: str) -> str:
    """The sentence that leads in, when a whole paragraph stands before it."""
    cut = max(text.rfind(mark, 0, -1) for mark in (". ", "? ", "! ", '." ', ".” "))
    head = text[cut + 1 :].strip(' "”')
    return head if cut > 0 and len(head.split()) >= 2 else text


def _states_something(items: list[Block], lead: str | None) -> bool:
    letters = sum(len(b.text) for b in items)
    linked = sum(len(link.text) for b in items for link in b.links)
    if linked > MOST_LINKED * letters:
        return False
    if sum(bool(_OFFER.search(b.text)) for b in items) * 2 > len(items):
        return False
    words = sum(len(b.text.split()) for b in items) / len(items)
    if words < WORDS and not (lead and lead.endswith(":") and any(ch.isdigit() for b in items for ch in b.text)):
        return False
    return len(items) >= 2 and (lead is not None or words >= 8)
