"""Headline: what is printed above the article, or else what its titles agree on."""

from __future__ import annotations

import itertools

from newsextract import addresses, evidence
from newsextract.comparing import folded
from newsextract.document import Block, Document
from newsextract.lazy import pattern
from newsextract.registry import extractor

# Between a headline and the name of a site or section: "Storm hits coast | News | The Daily Post".
_BREAK = pattern(r"\s+(?:[-–—|·•»«:~]|::|\|\|)\s+|\s*\|\s*")
_WORD = pattern(r"\w+")
_LABEL_MARK = pattern(r"[:|/–—]|\s-\s")
_MOST = 20  # titles compared with each other; a page that states more repeats itself
_LONGEST = 500  # characters of a title that is searched for names; no headline is longer
_LABEL_WORDS = 5  # "First night in Ley" before a headline is a label; a longer part is the headline's own


@extractor
def headline(doc: Document, publisher: str | None) -> str | None:
    """The article's headline, as printed."""
    printed = list(itertools.islice(doc.with_role("headline"), _MOST))
    stated = doc.facts("headline")[:_MOST]
    houses = _houses(doc, publisher)
    forms = [block.text for block in printed] + [fact.value for fact in stated]
    titles = [without_site(fact.value, houses, forms) for fact in stated]
    best = _best_block(printed, [folded(fact.value) for fact in stated], houses)
    chosen = _without_kicker(best.text, titles) if best else None
    for block in printed:
        evidence.note("headline block", block.text, block.place, chosen=block is best)
    for fact, title in zip(stated, titles, strict=True):
        usable = chosen is None and bool(title) and not _is_house(folded(title), houses)
        evidence.note(fact.source, title, chosen=usable)
        chosen = title if usable else chosen
    return chosen or (stated[0].value if stated else None)


def _best_block(printed: list[Block], titles: list[str], houses: set[str]) -> Block | None:
    """Of several printed headlines that which is likest to a title; none that is only the site's name."""
    real = [block for block in printed if not titles or not _is_house(folded(block.text), houses)]
    likeness = [max((_likeness(folded(block.text), title) for title in titles), default=0.0) for block in real]
    return real[likeness.index(max(likeness))] if real else None


def without_site(title: str, houses: set[str], forms: list[str]) -> str:
    """A stated title without the site's or section's name at its ends, where there is evidence that it is one.

    houses  folded names of the site; forms  other forms of the title: what one of them lacks is no part of it
    """
    if len(title) > _LONGEST:
        return title
    others = {folded(form) for form in forms if form != title and len(form) <= _LONGEST}
    while True:
        breaks = list(_BREAK.finditer(title))
        if not breaks:
            return title
        first, last = breaks[0], breaks[-1]
        head, tail = title[: last.start()], title[last.end() :]
        if folded(head) in others or _is_house(folded(tail), houses):
            title = head
            continue
        front, rest = title[: first.start()], title[first.end() :]
        if folded(rest) in others or _is_house(folded(front), houses):
            title = rest
            continue
        for cut in breaks[:-1]:  # "Headline | News | Site" where another form is "Headline"
            if folded(title[: cut.start()]) in others:
                return title[: cut.start()]
        return title


def _without_kicker(printed: str, titles: list[str]) -> str:
    """A printed headline whose label stands in the same element, as the titles have it.

    "Coast Ferry runs aground" is "Ferry runs aground" where two titles say so; where a title has the same letters
    and a mark between label and headline ("Coast: Ferry runs aground"), that title.
    """
    whole = folded(printed)
    letters = whole.replace(" ", "")
    for title in titles:
        if folded(title).replace(" ", "") == letters:
            marks = len(_LABEL_MARK.findall(title)) > len(_LABEL_MARK.findall(printed))
            return title if marks or len(title.split()) > len(printed.split()) else printed
    for title in titles:
        tail = folded(title)
        label = whole.removesuffix(tail).split()
        agreed = sum(folded(other) == tail for other in titles) > 1
        if agreed and tail and whole.endswith(" " + tail) and len(label) <= _LABEL_WORDS:
            return _tail(printed, len(label))
    return printed


def _tail(text: str, words: int) -> str:
    """What follows the first words, with the quotation mark that opens it."""
    end = list(itertools.islice(_WORD.finditer(text), words))[-1].end()
    return text[end:].lstrip(" :|/–—-»>,")


def _houses(doc: Document, publisher: str | None) -> set[str]:
    """Folded names that the site goes by: stated, and its host with and without the ending."""
    names = {folded(fact.value) for fact in doc.facts("publisher")}
    if publisher:
        names.add(folded(publisher))
    for address in [fact.value for fact in doc.facts("url")[:3]] + [doc.source.url or ""]:
        labels = addresses.host(address).split(".")
        for end in range(1, len(labels)):
            names.add(folded(".".join(labels[: end + 1])))
            names.add(labels[end - 1] if len(labels[end - 1]) > 3 else "")
    return names - {""}


def _is_house(name: str, houses: set[str]) -> bool:
    """True for a name of the site, or one that begins or ends with it ("Daily Post Politics")."""
    if not name:
        return False
    if name in houses or name.replace(" ", "") in {house.replace(" ", "") for house in houses}:
        return True
    words = name.split()
    return len(words) <= 4 and any(
        len(house) > 2 and (name.startswith(house + " ") or name.endswith(" " + house)) for house in houses
    )


def _likeness(one: str, other: str) -> float:
    """Share of words in common, of all words of both."""
    mine, theirs = set(one.split()), set(other.split())
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0
