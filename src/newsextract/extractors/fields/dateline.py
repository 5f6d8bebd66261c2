"""The place, agency and date that open an agency story."""

from __future__ import annotations

import functools
import re

from newsextract import languages
from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.extractors.evidence import note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.dateline_parts import (
    FULL_DATE,
    dateline_of,
    is_city,
    is_dated_city,
    is_person,
    times,
)
from newsextract.extractors.shared.place_in_header import in_header
from newsextract.extractors.shared.told_places import is_told_of
from newsextract.grammar.bylines.agency_signatures import are_initials, parts_of
from newsextract.grammar.bylines.byline_words import is_agency
from newsextract.grammar.credits.agencies import canonical
from newsextract.grammar.places import lookup
from newsextract.grammar.places.dateline_shapes import DATELINE, LONGEST_DATELINE, behind_bar
from newsextract.grammar.places.name_index import is_country
from newsextract.grammar.places.place_mentions import context_of
from newsextract.model.document import Block, Document
from newsextract.model.record_types import Dateline

_INSIDE = "(?:am|an der|in der|im|ob der) "  # German: "Marl an der Lippe"
_NAME = rf"[^\W\d_a-zà-ÿ][\w’'-]+(?:[ /-](?:{_INSIDE})?[^\W\d_a-zà-ÿ][\w’'-]+){{0,2}}"
# "Ellery. Die Fähre fährt wieder.", "Ellery/Port Merrick. Die Fähren ..."
_BEFORE_STOP = pattern(rf"(?P<text>(?P<place>{_NAME}))\.\s+(?=[^\W\d_a-zà-ÿ]|[\"„«])")
# "ELLERY Die Fähre fährt wieder.", "ELLERY/PORT ORM, England Survivors of the storm"
_SHOUTED = pattern(
    rf"(?P<place>[{CAPITALS}]{{3,}}(?:[ /-][{CAPITALS}]{{3,}}){{0,3}}(?P<country>, [A-Z][\w.]+(?: [A-Z][a-z]+)?)?)"
    rf" (?=(?P<next>[{CAPITALS}][^\W\dA-Z_]*) )"
)
# "Ellery (coast/af) Die Fähre", "Ellery, 3.5. (KNA) Die Fähre", "(Ellery) Die Fähre": without a mark behind it
_BEFORE_BRACKET = pattern(
    rf"(?P<text>(?P<place>{_NAME})(?:, (?P<date>\d{{1,2}}\.\s?(?:\d{{1,2}}\.|\w{{3,9}})))?"
    rf" \((?P<agency>[^()]{{2,30}})\)"
    rf"|\((?P<inside>{_NAME})\)) (?=[{CAPITALS}„“«\"])"
)
# "Oslo, 29. November 2022. Die Fähre fährt wieder."
_DATED_BEFORE_STOP = pattern(
    r"(?P<text>(?P<place>[^\W\d_a-zà-ÿ][\w’'-]+(?:[ /-][^\W\d_][\w’'-]+){0,3}),\s(?:(?:am|den|le|el|il)\s)?"
    r"(?P<date>\d{1,2}[.º°]?\s(?:de\s)?[^\W\d_]{3,10}\.?\s(?:de\s)?(?:19|20)\d\d|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d))"
    r"\s?[.:]\s+(?=[^\W\d_a-zà-ÿ]|[\"„«“])"
)
# "- AFP, MANILA", "Reuters, TOKYO" as a line of its own
_LINE = pattern(r"\W{0,3}(?P<agency>[\w ./-]{2,40}), (?P<place>[A-Z][A-Z .'’-]{2,40})$")
# "PORT ELLERY", "DeKALB", "McALLEN"
_CAPITALS = pattern(rf"(?:(?:[{CAPITALS}][a-z]{{1,2}})?[{CAPITALS}.'’]+[ -]?)+")


@extractor
def dateline(doc: Document) -> Dateline | None:
    """Place, agency and date printed at the head of the body: "WASHINGTON (AP) —"."""
    return _printed(doc) or _stated(doc)


def _stated(doc: Document) -> Dateline | None:
    """The dateline that the file states outside the text: "PORT ELLERY, April 9"."""
    fact = next(iter(doc.metadata.get("dateline", ())), None)
    if fact is None or len(fact.value) > LONGEST_DATELINE:
        return None
    note("stated by the file", fact.value)
    match = DATELINE.match(fact.value.rstrip(" -–—:") + " — X")
    if match and match["place"]:
        agency = match["second"] or match["agency"]
        return Dateline(
            text=fact.value, place=match["place"].strip(), agency=agency.strip() if agency else None, date=match["date"]
        )
    return Dateline(text=fact.value, place=None if any(char.isdigit() for char in fact.value) else fact.value)


def _printed(doc: Document) -> Dateline | None:
    head = next(doc.with_role("body"), None)
    line = _LINE.match(head.text) if head and len(head.text) < LONGEST_DATELINE else None
    if head and line and canonical(line["agency"]):
        note("dateline line", head.text, head.place)
        return Dateline(text=line[0].strip(" -–—"), place=line["place"].strip(), agency=line["agency"])
    alone = _alone(doc)
    if alone is not None:
        return alone
    text = [block for block in doc.with_role("body") if block.kind == "paragraph"][:PARAGRAPHS_READ]
    found = _opening(doc, text[0]) if text else None
    found = found or next(filter(None, (_opening_below(one, doc) for one in text[1:])), None)
    found = found or _shouted(doc, text[:1]) or _before_stop(doc, text[:1])
    found = found or next(filter(None, (_behind_bar(doc, one) for one in (*doc.with_role("subheadline"), *text))), None)
    return found or in_header(doc)


def _behind_bar(doc: Document, block: Block) -> Dateline | None:
    """The place between the bar behind a release's kind and the dash before its text: "Press release | Ellery –"."""
    match = behind_bar(block.text)
    place = match["place"].strip() if match and match["place"] else None
    if not match or not place or match["mark"] in ".:" or not lookup.datelined_first(place, context_of(doc)):
        return None
    return dateline_of(match, block)


def _opens_with_place(doc: Document) -> bool:
    return any(languages.words(tag).PLACE_BEFORE_STOP for tag in languages.known(doc.language))


def _shouted(doc: Document, first: list[Block]) -> Dateline | None:
    """The known place in capitals that opens the first paragraph, or the standfirst, without a mark.

    Some papers print the first words of a story in capitals: where a place is not set apart otherwise, its country or
    one of the language's most frequent words stands behind it ("LEEDS The boats", not "LEEDS United").
    """
    apart = _opens_with_place(doc)
    for block in (*first, *(doc.with_role("subheadline") if apart else ())):
        found = _SHOUTED.match(block.text[:LONGEST_DATELINE])
        if found is None or not is_city(found["place"].partition(",")[0].partition("/")[0], doc):
            continue
        if found["country"]:
            known = lookup.datelined_first(found["place"].partition("/")[0].partition(",")[0] + found["country"])
            told = known is not None or is_country(found["country"].strip(", "))
        else:
            told = apart or found["next"].casefold() in _frequent(doc.language)
        if told:
            note("place in capitals", found["place"], block.place)
            return Dateline(text=found["place"], place=found["place"])
    return None


@functools.lru_cache(maxsize=32)
def _frequent(language: str | None) -> frozenset[str]:
    return frozenset(word for tag in languages.known(language) for word in languages.words(tag).COMMON.split())


def _before_stop(doc: Document, first: list[Block]) -> Dateline | None:
    """The place before a full stop that opens the first paragraph or the standfirst, as German papers print it."""
    if not _opens_with_place(doc):
        return None
    for block in (*first, *doc.with_role("subheadline")):
        match = _BEFORE_STOP.match(block.text[:LONGEST_DATELINE])
        if match is None:
            continue
        places = match["place"].split("/")
        told = (is_told_of(one, doc.with_role("body"), doc.language) for one in places)
        if lookup.datelined_first(match["place"], context_of(doc)) or any(told):
            note("place before a full stop", match["place"], block.place)
            return Dateline(text=match["text"], place=match["place"])
    return None


PARAGRAPHS_READ = 3
"""First paragraphs that can open with a dateline: a summary or what a picture shows may stand above it."""


def _opening(doc: Document, first: Block) -> Dateline | None:
    """The dateline that opens the first paragraph."""
    dated = _DATED_BEFORE_STOP.match(first.text[:LONGEST_DATELINE])
    if dated and dated["place"].split()[0].casefold() not in times() and not is_person(dated["place"].split()):
        note("place and date before a full stop", dated["text"], first.place)
        return Dateline(text=dated["text"], place=dated["place"], date=dated["date"])
    match = DATELINE.match(first.text[:LONGEST_DATELINE])
    if match and not match["place"] and not match["second"] and match["mark"] and is_city(match["agency"] or "", doc):
        note("place in brackets", match["text"].strip(), first.place)
        return Dateline(text=match["text"].strip(), place=match["agency"].strip(), date=match["date"])
    bracket = _BEFORE_BRACKET.match(first.text[:LONGEST_DATELINE])
    if bracket and is_city(bracket["place"] or bracket["inside"], doc) and _may_sign(bracket["agency"]):
        return _before_agency(bracket, first)
    if next(doc.with_role("headline"), None) is None:
        match = _behind_headline(first.text) or match
    if match is None or not (match["place"] or (match["mark"] and (match["second"] or match["agency"]))):
        return None
    if match["place"] and not _is_place(match["place"].strip(), match, doc):
        note("dateline pattern", match["text"].strip(), first.place, chosen=False)
        return None
    return dateline_of(match, first)


def _before_agency(bracket: re.Match[str], block: Block) -> Dateline:
    note("place before a bracket" if bracket["place"] else "place in brackets", bracket["text"], block.place)
    place = bracket["place"] or bracket["inside"]
    return Dateline(text=bracket["text"], place=place, agency=bracket["agency"], date=bracket["date"])


def _may_sign(bracket: str | None) -> bool:
    """True for an agency, the initials of a writer or both in brackets: "KNA", "coast.example/as"; not "FJ"."""
    return bracket is None or is_agency(parts_of(bracket)[0]) or are_initials(parts_of(bracket)[-1])


def _opening_below(block: Block, doc: Document) -> Dateline | None:
    """The dateline that opens a later paragraph: two of a known place, capitals and an agency, before a dash; a known
    city with the day of a release; or one before an agency in brackets."""
    match = DATELINE.match(block.text[:LONGEST_DATELINE])
    place = match["place"].strip() if match and match["place"] else None
    if not match or not place or match["mark"] in ".:":
        bracket = _BEFORE_BRACKET.match(block.text[:LONGEST_DATELINE])
        return _before_agency(bracket, block) if bracket and _is_signed_city(bracket, doc) else None
    shouted = _CAPITALS.fullmatch(place.partition(",")[0]) is not None
    known = lookup.datelined_first(place) is not None
    signed = match["agency"] is not None
    if (shouted and (signed or known)) or (signed and known) or is_dated_city(match, doc):
        return dateline_of(match, block)
    return None


def _is_signed_city(bracket: re.Match[str], doc: Document) -> bool:
    """True for a known city before an agency, or a house with the writer's initials: "Lima (coast.example/af)"."""
    place, agency = bracket["place"], bracket["agency"]
    if not place or not agency or not is_city(place, doc):
        return False
    first, *others = parts_of(agency)
    return is_agency(first) or (bool(others) and are_initials(others[-1]))


# "Port Ellery SPN —": the house without brackets
_HOUSED = pattern(r"(?P<place>[^\W\d_][\w.'’ -]{1,40}?)\s(?P<agency>[A-Z]{2,5})\s?[–—]$")
# "New Delhi:", "Washington/ New Delhi:", "LYON, France (AFP) -" as a line of its own
_ALONE = pattern(
    r"(?P<place>[^\W\d_][\w.'’/ -]{1,40}?(?:, ?[^\W\d_][\w. ]{1,24})?)"
    r"\s?(?:\((?P<agency>[A-Z][\w ./&-]{1,40})\))?\s?(?:--|[-–—―:])$"
)


def _alone(doc: Document) -> Dateline | None:
    """The dateline in a line of its own right above the text, or as its first paragraph."""
    first = next((n for n, block in enumerate(doc.blocks) if block.role == "body" and block.kind == "paragraph"), 0)
    for block in doc.blocks[max(0, first - 1) : first + 1]:
        if block.role not in ("body", "boilerplate") or len(block.text) >= LONGEST_ALONE:
            continue
        found = _HOUSED.match(block.text) or _ALONE.match(block.text)
        if found and lookup.datelined_first(found["place"].strip(), context_of(doc)):
            note("dateline line", block.text, block.place)
            return Dateline(text=found[0].strip(" -–—:"), place=found["place"].strip(), agency=found["agency"])
    return None


LONGEST_ALONE = 90
"""Characters of such a line."""


def _behind_headline(text: str) -> re.Match[str] | None:
    """The dateline behind the first sentence of a text without a headline: there the headline runs into the story."""
    end = _FIRST_SENTENCE.match(text)
    match = DATELINE.match(text[end.end() :][:LONGEST_DATELINE]) if end else None
    place = match["place"] if match else None
    town = place.partition(",")[0].strip() if place else ""
    return match if len(town) > 2 and _CAPITALS.fullmatch(town) else None


_FIRST_SENTENCE = pattern(r"[^.!?]{10,120}[.!?]\s+(?=[A-Z])")


_YEAR = pattern(r"\b(?:19|20)\d\d\b")  # "Editor's note (May 3rd 2021):"


MOST_WORDS_BEFORE_DATE = 3
"""Words of the name of a place that nothing is known of, before a full date."""


def _is_place(place: str, match: re.Match[str], doc: Document) -> bool:
    """True when the words before the mark name a place, or an agency beside them or the text says that they do."""
    tags = languages.known(doc.language)
    town = place.partition(",")[0]
    words = town.split()
    first = words[0].casefold()
    if len(words) > 5 or any(first in languages.words(tag).NO_PLACE.split() for tag in tags):
        return False
    if any(sign.isdigit() for sign in place):
        return False  # "Aug 27 - The port"
    agency = match["second"] or match["agency"]
    if agency and agency[0].islower() and canonical(agency) is None and canonical(agency.partition("/")[0]) is None:
        agency = None  # words in brackets, not "(dpa/lno)"
    dated = match["date"] and match["mark"] and match["mark"] != ":" and FULL_DATE.search(match["date"])
    if dated and "," not in place and first not in times():
        return words[0][:1].isupper() and len(words) <= MOST_WORDS_BEFORE_DATE
    known = lookup.datelined_first(place, context_of(doc))
    if match["mark"] in ("|", "•"):
        return known is not None
    if agency and match["mark"] and not _YEAR.search(agency) and (known or not is_person(words)):
        return words[0][:1].isupper()
    if known and (match["mark"] != ":" or not known.geonames or _is_told(town, doc)):
        return bool(match["mark"]) or canonical(agency or "") is not None  # not "Fiji (FJ) The mayor"
    if not _CAPITALS.fullmatch(town) or len(town) <= 2:
        return False
    if not known and sum(block.text.count(f"{town} ") for block in doc.with_role("body")) > 1:
        return False  # the abbreviation of a body: a place is not in capitals further down
    return match["mark"] != ":" or _is_told(town, doc)


def _is_told(town: str, doc: Document) -> bool:
    """True for a town that the text tells of, before a colon: the name of a small one is somebody's as well."""
    return is_told_of(town.upper(), doc.with_role("body"), doc.language)

