"""What the titles of a page say of its headline: the site's name, the label and the other forms in them."""

from __future__ import annotations

from typing import Final

from newsextract.base import addresses
from newsextract.base.folding import folded
from newsextract.base.patterns import pattern
from newsextract.model.document import Block, Document

# Between a headline and the name of a site or section: "Storm hits coast | News | The Daily Post".
_BREAK: Final = pattern(r"\s+(?:[-–—|·•»«:~]|::|\|\|)\s+|\s*\|\s*")
_BREAKS: Final = frozenset(("-", "–", "—", "·", "•", "»", "«", ":", "~", "::"))  # of which "|" needs no spaces
_WORD: Final = pattern(r"\w+")
_LABEL_MARK: Final = pattern(r"[:|/–—]|\s-\s")
_LONGEST_TITLE: Final = 500  # characters of a title that is searched for names; no headline is longer
_MARKS: Final = frozenset("\"“”„«»‘")
_LONGEST_LABEL: Final = 5  # "First night in Ley" before a headline is a label; a longer part is the headline's own


def best_block(printed: list[Block], titles: list[str], houses: set[str]) -> Block | None:
    """Of several printed headlines that which is likest to a title; none that is only the site's name."""
    real = [block for block in printed if not titles or not is_house(folded(block.text), houses)]
    likeness = [max((_likeness(folded(block.text), title) for title in titles), default=0.0) for block in real]
    return real[likeness.index(max(likeness))] if real else None


def without_site(title: str, houses: set[str], forms: list[str]) -> str:
    """A stated title without the site's or section's name at its ends, where there is evidence that it is one.

    houses  folded names of the site; forms  other forms of the title: what one of them lacks is no part of it
    """
    if len(title) > _LONGEST_TITLE:
        return title
    if "|" not in title and _BREAKS.isdisjoint(title.split()):
        return title
    others = {folded(form) for form in forms if form != title and len(form) <= _LONGEST_TITLE}
    while True:
        breaks = list(_BREAK.finditer(title))
        if not breaks:
            return title
        first, last = breaks[0], breaks[-1]
        head, tail = title[: last.start()], title[last.end() :]
        if folded(head) in others or is_house(folded(tail), houses):
            title = head
            continue
        front, rest = title[: first.start()], title[first.end() :]
        if folded(rest) in others or is_house(folded(front), houses):
            title = rest
            continue
        for cut in breaks[:-1]:  # "Headline | News | Site" where another form is "Headline"
            if folded(title[: cut.start()]) in others:
                return title[: cut.start()]
        return title


def without_kicker(doc: Document, printed: str, titles: list[str]) -> str:
    """A printed headline as the titles divide it, where a label stands in the same element or right above.

    Where a title has the same letters and a mark between label and headline ("Coast: Ferry runs aground"), that
    title. "Coast Ferry runs aground" is "Ferry runs aground" where two titles say so, or where the page marks
    "Coast" as a label and not all titles keep it. What stands in quotation marks is no label: “At last”: Ferry sails.
    """
    whole = _letters(printed)
    stated = [_letters(title) for title in titles]
    kicker = next((_letters(fact.value) for fact in doc.facts("kicker")), "")
    marked = bool(kicker) and whole.startswith(kicker) and whole != kicker
    sources = [fact.source for fact in doc.facts("headline")[: len(titles)]]
    full = [
        title
        for title, letters, source in zip(titles, stated, sources, strict=True)
        if letters == whole and not (marked and source == "microdata")  # which are the printed headline once more
    ]
    if marked and (not full or whole.removeprefix(kicker) in stated):
        return _cut(printed, len(kicker))[1]
    if full:
        marks = len(_LABEL_MARK.findall(full[0])) > len(_LABEL_MARK.findall(printed))
        return full[0] if marks or len(full[0].split()) > len(printed.split()) else printed
    for title, letters in zip(titles, stated, strict=True):
        if letters and whole.endswith(letters) and stated.count(letters) > 1:
            label, rest = _cut(printed, len(whole) - len(letters))
            short = len(label.split()) <= _LONGEST_LABEL and not _MARKS.intersection(label)
            if short and folded(rest) == folded(title):
                return rest
    above = {_letters(block.text) + whole for block in doc.with_role("section")}
    if len(titles) > 1 and all(letters in above for letters in stated):
        return titles[0]
    return printed


def without_house(printed: str, forms: list[str], houses: set[str]) -> str:
    """A printed headline without the site's name in the same element: "Ferry runs agroundDaily Post".

    It is the site's where the page calls itself so, or where a longer title ends with it: "... | Daily Post".
    """
    whole = _letters(printed)
    others = [(form, letters) for form in forms if (letters := _letters(form)) != whole]
    for _, letters in others:
        if not letters or not whole.startswith(letters):
            continue
        head, tail = _cut(printed, len(letters))
        ends = (_BREAK.split(form)[-1] for form, _ in others)
        if is_house(folded(tail), houses) or folded(tail) in map(folded, ends):
            return head
    return printed


def _letters(text: str) -> str:
    """Letters and digits alone: what two ways to print a headline have in common."""
    return folded(text).replace(" ", "")


def _cut(text: str, letters: int) -> tuple[str, str]:
    """A text cut behind so many letters, with the quotation mark that opens the second part."""
    end = 0
    for word in _WORD.finditer(text):
        if letters <= 0:
            break
        end = min(word.end(), word.start() + letters)
        letters -= len(word[0].casefold())
    return text[:end], text[end:].lstrip(" :|/–—-»>,")


def houses_of(doc: Document, publisher: str | None) -> set[str]:
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


def is_house(name: str, houses: set[str]) -> bool:
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
