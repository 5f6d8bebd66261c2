"""Headline: what is printed above the article, or else what its titles agree on."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from newsextract import evidence
from newsextract.document import Document
from newsextract.registry import extractor

# Between a headline and the name of a site or section: "Storm hits coast | News | The Daily Post".
_BREAK = re.compile(r"\s+(?:[-–—|·•»«:~]|::|\|\|)\s+|\s*\|\s*")
_WORD = re.compile(r"\w+")


@extractor
def headline(doc: Document, publisher: str | None) -> str | None:
    """The article's headline, as printed."""
    printed = [block for block in doc.with_role("headline")]
    stated = doc.facts("headline")
    houses = _houses(doc, publisher)
    best = None
    if printed:
        titles = [_folded(fact.value) for fact in stated]
        ranked = sorted(printed, key=lambda block: -max((_likeness(_folded(block.text), t) for t in titles), default=0.0))
        best = next((block for block in ranked if not _is_house(_folded(block.text), houses) or not stated), None)
    for block in printed:
        evidence.note("headline block", block.text, block.place, chosen=block is best)
    forms = [block.text for block in printed] + [fact.value for fact in stated]
    chosen = best.text if best else None
    for fact in stated:
        title = without_site(fact.value, houses, forms)
        usable = bool(title) and not _is_house(_folded(title), houses)
        evidence.note(fact.source, title, chosen=chosen is None and usable)
        if chosen is None and usable:
            chosen = title
    return chosen or (stated[0].value if stated else None)


def without_site(title: str, houses: set[str], forms: list[str]) -> str:
    """A stated title without the site's or section's name at its ends, where there is evidence that it is one.

    houses  folded names of the site; forms  other forms of the title: what one of them lacks is no part of it
    """
    others = {_folded(form) for form in forms if form != title}
    while True:
        breaks = list(_BREAK.finditer(title))
        if not breaks:
            return title
        first, last = breaks[0], breaks[-1]
        head, tail = title[: last.start()], title[last.end() :]
        if _folded(head) in others or _is_house(_folded(tail), houses):
            title = head
            continue
        front, rest = title[: first.start()], title[first.end() :]
        if _folded(rest) in others or _is_house(_folded(front), houses):
            title = rest
            continue
        for cut in breaks[:-1]:  # "Headline | News | Site" where another form is "Headline"
            if _folded(title[: cut.start()]) in others:
                return title[: cut.start()]
        return title


def _houses(doc: Document, publisher: str | None) -> set[str]:
    """Folded names that the site goes by: stated, and its host with and without the ending."""
    names = {_folded(fact.value) for fact in doc.facts("publisher")}
    if publisher:
        names.add(_folded(publisher))
    addresses = [fact.value for fact in doc.facts("url")[:3]] + [doc.source.url or ""]
    for address in addresses:
        try:
            host = (urlsplit(address).hostname or "").removeprefix("www.")
        except ValueError:
            continue
        labels = host.split(".")
        for end in range(1, len(labels)):
            names.add(_folded(".".join(labels[: end + 1])))
            names.add(labels[end - 1] if len(labels[end - 1]) > 3 else "")
    return names - {""}


def _is_house(folded: str, houses: set[str]) -> bool:
    """True for a name of the site, or one that begins or ends with it ("Daily Post Politics")."""
    if not folded:
        return False
    if folded in houses or folded.replace(" ", "") in {house.replace(" ", "") for house in houses}:
        return True
    words = folded.split()
    return len(words) <= 4 and any(
        len(house) > 2 and (folded.startswith(house + " ") or folded.endswith(" " + house)) for house in houses
    )


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _likeness(one: str, other: str) -> float:
    """Share of words in common, of all words of both."""
    mine, theirs = set(one.split()), set(other.split())
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0
