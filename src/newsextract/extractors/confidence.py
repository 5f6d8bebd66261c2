"""How likely a value is right, from 0 to 1: of the values given 0.9, nine in ten are.

What can be seen of a value from outside, whatever extractor made it, has a weight each; the sum of the weights goes
through the logistic function. The weights stand in ``confidence.json``, written by ``scripts/calibrate.py`` from
articles annotated by hand; docs/confidence.md has the table that says how well they keep their word.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from newsextract import languages
from newsextract.base.folding import folded
from newsextract.extractors.confidence_weights import weights
from newsextract.model.document import Document, Role
from newsextract.model.record_types import Image, Quote, Region

FIELDS: Final = ("headline", "region", "body")
"""Fields whose confidence stands in ``meta``; each image and each quote has its own."""

LOWEST: Final = 0.01
HIGHEST: Final = 0.99
"""Nothing is impossible, nothing is certain."""

_MENTION_WITHIN: Final = 240
"""Characters to each side of a quotation where its speaker is looked for: a sentence, or two short ones."""


def rated(name: str, value: Any, doc: Document, values: Mapping[str, Any]) -> Any:
    """A built-in field's value, with the confidence of each of its parts where it has parts."""
    if name == "quotes" and value:
        seen = of_quotes(value, values.get("body") or "", doc.language)
        return [one.but(confidence=of("quote", signs)) for one, signs in zip(value, seen, strict=True)]
    if name == "images" and value:
        return [one.but(confidence=of("image", of_image(one, doc))) for one in value]
    return value


def of_field(name: str, value: Any, doc: Document) -> float | None:
    """The confidence of a value of ``FIELDS``; ``None`` where there is no value."""
    if not value:
        return None
    if name == "headline":
        return of("headline", of_headline(value, doc))
    if name == "region":
        return of("region", of_region(value, doc))
    return of("body", of_body(value, doc))


def of(kind: str, signs: Iterable[str]) -> float:
    """The confidence of something of which these signs are seen, in two digits."""
    return _rate(kind, frozenset(signs))


@functools.lru_cache(4096)  # the quotations of a text are of few kinds
def _rate(kind: str, signs: frozenset[str]) -> float:
    known = weights()[kind]
    total = known["always"] + sum(known.get(sign, 0.0) for sign in sorted(signs))
    return round(min(max(1 / (1 + math.exp(-total)), LOWEST), HIGHEST), 2)


def of_headline(headline: str, doc: Document) -> Iterator[str]:
    """What is seen of a headline: who else in the input says it, and its length."""
    yield doc.source.kind
    own = folded(headline)
    blocks = [folded(block.text) for block in doc.with_role("headline")]
    if blocks:
        yield "printed" if own in blocks else "printed otherwise"
    if doc.source.kind == "html":
        stated = [folded(fact.value) for fact in doc.facts("headline") if fact.source != "title"]
        same = sum(other == own for other in stated)
        yield f"{min(same, 3)} statements agree"
        if stated and not same:
            yield "statements disagree"
        if any(other != own and own in other for other in stated):
            yield "part of a statement"
        titles = [folded(fact.value) for fact in doc.facts("headline") if fact.source == "title"]
        if titles:
            yield "title agrees" if any(own in title for title in titles) else "title disagrees"
    words = len(own.split())
    yield "short" if words < 4 else "long" if words > 18 else "of usual length"


def of_region(region: Region, doc: Document) -> Iterator[str]:
    """What is seen of a region: where its label was found, and whether it is known."""
    yield region.source
    yield "with codes" if region.countries else "without codes"


def of_body(body: str, doc: Document) -> Iterator[str]:
    """What is seen of a body: its length, its shape, what was left out beside it, what the page says of it."""
    yield doc.source.kind
    words = body.count(" ") + body.count("\n") - body.count("\n\n") + 1
    yield next((name for most, name in _LENGTHS if words < most), "very long")
    yield from doc.flags
    inside = list(doc.with_role("body"))
    kept = sum(len(block.text) for block in inside) or 1
    prose = 0
    for role in _LEFT_OUT:
        prose += sum(len(block.text) for block in doc.with_role(role) if len(block.text) >= 120)
    yield "little left out" if prose < 0.05 * kept else "much left out" if prose > 0.3 * kept else "some left out"
    short = sum(len(block.text) < 60 for block in inside)
    yield "many short blocks" if short * 3 > len(inside) else "few short blocks"
    linked = sum(len(link.text) for block in inside for link in block.links)
    if linked > 0.1 * kept:
        yield "many links"
    if doc.source.kind == "html":
        holders = Counter(block.path for block in inside)
        if holders and max(holders.values()) < 0.6 * len(inside):
            yield "from many containers"
        stated = max((fact.value for fact in doc.facts("article_body")), key=len, default="")
        if stated:
            yield from _as_stated(body, stated.strip())
        if any("article" in block.path for block in inside[:1]):
            yield "in an article element"


def _as_stated(body: str, stated: str) -> Iterator[str]:
    """How a body compares with the text that the page states in its metadata."""
    begins, ends = stated[:_ENDS] in body, stated[-_ENDS:] in body
    if not (begins and ends):  # or not with the same signs and spaces
        body, stated = folded(body), folded(stated)
        begins, ends = begins or stated[:_ENDS] in body, ends or stated[-_ENDS:] in body
    yield "begins as stated" if begins else "begins otherwise"
    yield "ends as stated" if ends else "ends otherwise"
    if len(body) > 1.1 * len(stated):
        yield "longer than stated"


_LEFT_OUT: Final[tuple[Role, ...]] = ("related", "boilerplate", "hidden")
_ENDS: Final = 60
"""Characters of a text's beginning and end that are looked for."""
_LENGTHS: Final = ((60, "very short"), (150, "short"), (400, "of usual length"), (1200, "long"))


_ENDS_SENTENCE: Final = frozenset(".!?…")
_MANY_FIGURES: Final = 5


def of_image(image: Image, doc: Document) -> Iterator[str]:
    """What is seen of an image: which of its parts there are, and whether it stands above the text.

    A caption alone is a guess more often than one with a credit; a few words without a sentence are often the name of
    a reporter or of another story.
    """
    kind = doc.source.kind
    yield kind
    yield "picture" if image.media == "image" else "video or audio"
    if image.caption or image.credit_text:
        one = "caption only" if image.caption else "credit only"
        parts = "caption and credit" if image.caption and image.credit_text else one
        yield parts
        yield f"{parts} in {kind}"
    closed = (image.caption or "").rstrip("\"'”’»)")[-1:] in _ENDS_SENTENCE
    if image.caption:
        yield "short caption" if len(image.caption.split()) < 5 else "long caption"
        yield f"caption that is a {'sentence' if closed else 'phrase'} in {kind}"
    if image.credit_text:
        words = "one word" if len(image.credit_text.split()) == 1 else "several words"
        yield f"credit of {words} {'behind a phrase ' if image.caption and not closed else ''}in {kind}"
    figures = len(doc.figures)
    many = "one picture" if figures < 2 else "some pictures" if figures < _MANY_FIGURES else "many pictures"
    yield f"{many} in {kind}"
    yield "inside the text" if image.position else "above the text"


def of_quotes(quotes: list[Quote], body: str, language: str | None = None) -> Iterator[list[str]]:
    """What is seen of each quotation: how its speaker is named, and where the words for it stand.

    language  BCP 47 tag of the article, whose pronouns and reporting words are known besides the English ones
    """
    tags = languages.known(language)
    pronouns, cues = _pronouns(tags), _cues(tags)
    foreign = len(tags) > 1
    said = Counter(quote.speaker for quote in quotes)
    before: Quote | None = None
    for quote in quotes:
        signs = ["partial" if quote.kind == "partial" else "direct", _mention(quote, pronouns), _cue(quote, cues)]
        signs.append(_place(quote, body))
        goes_on = before is not None and before.utterance == quote.utterance
        signs.append("goes on" if goes_on else "begins")
        if before is not None and not goes_on:
            signs.append("same speaker as before" if before.speaker == quote.speaker else "other speaker than before")
        signs.append("quoted once" if said[quote.speaker] == 1 else "quoted often")
        words = len(quote.text.split())
        signs.append("one or two words" if words < 3 else "few words" if words < 8 else "many words")
        if quote.role:
            signs.append("role")
        signs.append(f"speaker is {quote.speaker_kind or 'nobody'}")
        if foreign:
            signs.append("another language than English")  # their speakers are right less often
        yield signs
        before = quote


@functools.cache
def _pronouns(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for tag in tags for word in languages.words(tag).SPEAKER_PRONOUNS.split())


@functools.cache
def _cues(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for tag in tags for word in languages.words(tag).USUAL_CUES.split())


def _mention(quote: Quote, pronouns: frozenset[str]) -> str:
    mention = quote.speaker_mention
    if not quote.speaker:
        return "no speaker"
    if not mention:
        return "no mention"
    if mention.casefold() in pronouns:
        return "pronoun" if " " in quote.speaker else "pronoun for a short name"
    if mention == quote.speaker:
        return "full name" if " " in mention and mention[0].isupper() else "as printed"
    return "name" if quote.speaker.rpartition(" ")[2] in mention else "description"


def _cue(quote: Quote, usual: frozenset[str]) -> str:
    if not quote.cue:
        return "no cue"
    return "usual cue" if not usual.isdisjoint(quote.cue.casefold().split()) else "rare cue"


def _place(quote: Quote, body: str) -> str:
    """Where the mention stands: right behind or before the quotation, in its paragraph, or elsewhere."""
    mention = quote.speaker_mention
    if not mention:
        return "nowhere"
    first = max(body.rfind("\n", max(quote.start - _MENTION_WITHIN, 0), quote.start), quote.start - _MENTION_WITHIN, 0)
    end = body.find("\n", quote.end, quote.end + _MENTION_WITHIN)
    behind = body.find(mention, quote.end, end if end >= 0 else quote.end + _MENTION_WITHIN)
    ahead = body.rfind(mention, first, quote.start)
    if behind >= 0 and behind - quote.end < 20:
        return "right behind"
    if ahead >= 0 and quote.start - ahead - len(mention) < 20:
        return "right before"
    return "behind" if behind >= 0 else "before" if ahead >= 0 else "elsewhere"
