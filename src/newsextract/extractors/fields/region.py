"""Where the story is filed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from newsextract import languages
from newsextract.base import addresses
from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.extractors.evidence import explaining, note
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.place_in_byline import place_in_byline
from newsextract.extractors.shared.told_places import is_told_of
from newsextract.grammar.places import lookup
from newsextract.grammar.places.location import Location, grounded
from newsextract.grammar.places.place_mentions import context_of
from newsextract.grammar.places.story_context import Context
from newsextract.model.document import Block, Document
from newsextract.model.record_types import Dateline, Region, RegionSource

# "PORT ELLERY: Two boats collide"; not "Port Ellery: two boats collide", whose first words may be a name.
_TOWN = pattern(
    rf"(?P<place>[{CAPITALS}][{CAPITALS}.'’-]+(?: [{CAPITALS}.'’-]+){{0,3}}): (?=[^\W\d_][^\W\d_{CAPITALS}])"
)


@extractor
def region(doc: Document, dateline: Dateline | None, url: str | None, byline: str | None) -> Region | None:
    """Geographic label under which the piece is filed, with ISO codes: section, dateline, metadata, then URL."""
    best: Region | None = None
    context = context_of(doc, url)
    for found, place in _candidates(doc, dateline, url, byline, context):
        note(f"{found.source} label", found.label, place, chosen=best is None)
        best = best or found
        if not explaining():
            break  # nobody wants to know what else there is
    return best


def _candidates(
    doc: Document, dateline: Dateline | None, url: str | None, byline: str | None, context: Context
) -> Iterator[tuple[Region, str | None]]:
    """Geographic labels, most trusted first: what is printed with the article before what is stated about it."""
    where: Location | None
    for fact in doc.facts("region"):
        place = lookup.labelled(fact.value, context) or Location(lookup.plain_name(fact.value), city=None)
        yield _region(fact.value, "section", place, context), fact.source
    for fact in doc.facts("kicker"):
        if where := lookup.labelled(fact.value, context):
            yield _region(fact.value, "section", where, context), fact.source
    for block in _sections(doc):
        for label in _labels(block, doc.language):
            if where := lookup.labelled(label, context):
                yield _region(label, "section", where, context), block.place
    for label, block in _crumbs(doc):
        if where := lookup.labelled(label, context):
            yield _region(label, "section", where, context), block.place
    for fact in doc.facts("breadcrumb"):
        for label in _parts(fact.value, doc.language):
            if where := lookup.labelled(label, context):
                yield _region(label, "section", where, context), fact.source
    for block in _above_headline(doc):
        if where := lookup.labelled(block.text, context):
            yield _region(block.text, "section", where, context), block.place
    if dateline and dateline.place:
        where = lookup.datelined_first(dateline.place, context) or _in_stated_area(doc, dateline.place, context)
        yield _region(dateline.place, "dateline", where, context), None
    for block in doc.with_role("headline"):
        if (opener := _TOWN.match(block.text)) and (where := _town(doc, opener["place"], context)):
            yield _region(opener["place"], "dateline", where, context), block.place
    for fact in doc.facts("menu"):
        if where := lookup.labelled(fact.value, context):
            yield _region(fact.value, "section", where, context), fact.source
    for fact in doc.facts("location"):
        value = _without_street(fact.value)
        if _is_of_edition(value):
            continue
        if stated := _stated_place(value, fact.source, context):
            label = stated.name if _is_code(value) else value
            yield _region(label, "meta", stated, context), fact.source
    for fact in doc.facts("section"):
        if where := lookup.labelled(fact.value, context):
            yield _region(fact.value, "meta", where, context), fact.source
    if (town := place_in_byline(doc, byline, context)) and (where := lookup.datelined_first(town, context)):
        yield _region(town, "dateline", where, context), None
    for label in _segments(url):
        if where := lookup.place_of_url_part(label, context):
            yield _region(label, "url", where, context), url
    if (town := _town_of_host(url)) and (where := lookup.place_of_url_part(town, context)) and where.city and (
        _tells_of(doc, town)
    ):
        yield _region(town, "url", where, context), url


# "1012 AB ", "110 00 ", "00-001 ", "1000-100 ", "4020 ", "D-10115 "
_CODE_BEFORE = pattern(r"^(?:\d{4} [A-Z]{2}|\d{3} \d\d|\d\d-\d{3}|\d{4}-\d{3}|(?:[A-Z]{1,2}-)?\d{4,5}) ")
# " 97201", " 97201-1234", " SW1A 1AA", " M5X 1A9"; not " 1500", which may be the number of a house
_CODE_BEHIND = pattern(r" (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$")


def _without_street(address: str) -> str:
    """The town and what follows of an address: "Linz, Österreich" of "Promenade 23, 4020 Linz, Österreich"."""
    if "," not in address or not any(map(str.isdigit, address)):
        return address
    pieces = [piece.strip() for piece in address.split(",")]
    coded = next((n for n, piece in enumerate(pieces) if _CODE_BEFORE.match(piece)), 0)  # the street stands before
    pieces = [_CODE_BEHIND.sub("", _CODE_BEFORE.sub("", piece, count=1)) for piece in pieces[coded:]]
    kept = [piece for piece in pieces if piece and not any(map(str.isdigit, piece))]
    return ", ".join(kept) or address


def _town(doc: Document, name: str, context: Context) -> Location | None:
    """The place that opens a headline in capitals: one that is known, or that the story is said to be in."""
    if where := lookup.datelined_first(name, context):
        return where
    told = itertools.chain(doc.with_role("subheadline"), doc.with_role("body"))
    opening = itertools.islice(told, OPENING_PARAGRAPHS)
    return Location(lookup.in_small_letters(name), city=None) if is_told_of(name, opening, doc.language) else None


OPENING_PARAGRAPHS = 6
"""Paragraphs of the story that say where it is."""


def _sections(doc: Document) -> list[Block]:
    """The labels of sections, those of a breadcrumb the most special first."""
    found: list[Block] = []
    crumbs: list[Block] = []
    for block in doc.with_role("section"):
        if block.reason == "breadcrumb":
            crumbs.insert(0, block)
            continue
        found += [*crumbs, block]
        crumbs = []
    return found + crumbs


CRUMBS_ABOVE = 24
"""Blocks above the headline among which the way to the story stands."""


def _crumbs(doc: Document) -> Iterator[tuple[str, Block]]:
    """The links of a line above the headline that ends with it, the last first: "World > Norway > Ferry late"."""
    head = next((n for n, block in enumerate(doc.blocks) if block.role == "headline"), 0)
    title = doc.blocks[head].text if head else ""
    for block in doc.blocks[max(0, head - CRUMBS_ABOVE) : head]:
        if block.links and block.text.endswith(title) and block.text != title:
            for link in reversed(block.links):
                if link.text != title:
                    yield link.text, block


def _labels(block: Block, language: str | None) -> list[str]:
    """The labels of a line: of several links, which nothing need part, each; the most special first."""
    if len(block.links) < 2:
        return _parts(block.text, language)
    behind = block.text.rpartition(block.links[-1].text)[2].strip(" >»/›|·→-–—")
    return [label for label in (behind, *(link.text for link in reversed(block.links))) if label]


MOST_LABELS_ABOVE = 3
"""Lines of a group above a headline whose first is the section: the others are its parts or the story's age; the lines
of a menu are more."""


def _above_headline(doc: Document) -> list[Block]:
    """The first line of the last group of lines above the headline of a text: "Belgium", "N. Ireland".

    A group ends at an empty line. In HTML, elements and classes tell the section.
    """
    if doc.source.kind != "text":
        return []
    end = next((n for n, block in enumerate(doc.blocks) if block.role == "headline"), 0)
    group: list[Block] = []
    for block in reversed(doc.blocks[:end]):
        if group and block.line != group[-1].line - 1:
            break
        group.append(block)
    if not group or len(group) > MOST_LABELS_ABOVE or group[-1].role != "boilerplate":
        return []
    return group[-1:]


def _in_stated_area(doc: Document, place: str, context: Context) -> Location:
    """A town that is not known, in the one state or region that the page states as its section, or by what is told."""
    name = lookup.plain_name(place)
    areas: dict[tuple[str, ...], Location] = {}
    for fact in doc.facts("section"):
        area = lookup.labelled(fact.value, context)
        if area and area.subdivisions and not area.city and area.own_region is None:
            areas[area.subdivisions] = area
    if "," in place:
        return Location(name, city=None)
    if len(areas) != 1:
        return _in_told_area(name, context)
    (area,) = areas.values()
    return Location(f"{name}, {area.name}", area.countries, area.subdivisions, city=None)


def _in_told_area(name: str, context: Context) -> Location:
    """A town that is not known, in the only state or country that the story names, or in the country of the host.

    Papers name the town alone where everybody knows the country: their own, or the one that the story is about.
    """
    countries = {code for code in context.said if "-" not in code}
    subdivisions = {code for code in context.said if "-" in code}
    if len(subdivisions) == 1:
        (code,) = subdivisions
        return Location(name, (code[:2],), (code,), city=None)
    if len(countries) != 1:
        countries = set(context.host)
    return Location(name, tuple(countries), city=None)


def _stated_place(value: str, source: str, context: Context) -> Location | None:
    """The place that metadata state, by its name or code.

    value, source  of the fact

    What a meta tag says is often the place of the newspaper: it counts where headline or first paragraphs name it too.
    """
    where = lookup.of_code(value) if _is_code(value) else None
    where = where or lookup.labelled(value, context)
    if where is None and "," in value:
        where = lookup.datelined(value, context)
    if where is None or source.startswith("json-ld"):
        return where
    town = value.partition(",")[0].strip()
    named = town in context.words or bool({*where.subdivisions, *where.countries} & context.said)
    return where if named or not source.startswith("meta geo") else None


def _is_of_edition(value: str) -> bool:
    """True for the country that a paper states with every story, by its kind and code: "region:US", "country: arg"."""
    kind, colon, code = value.partition(":")
    return bool(colon) and kind in ("region", "country") and len(code.strip()) <= len("BRA")


def _is_code(text: str) -> bool:
    if not text.isupper() or len(text) > len("US-NDX"):
        return False
    return (text.isalpha() and len(text) == len("BRA")) or (text[2:3] == "-" and text[:2].isalpha())


def _parts(text: str, language: str | None) -> list[str]:
    """A label without the words before it ("From the section"), or the labels of a breadcrumb, most special first."""
    for tag in languages.known(language):
        for opener in languages.words(tag).SECTION_LABEL.split("|"):
            if text[: len(opener)].casefold() == opener and text[len(opener) : len(opener) + 1] in (" ", ":"):
                text = text[len(opener) :].lstrip(" :")
    for mark in (" > ", " » ", " / ", " › ", " | ", " · ", " → "):
        if mark in text:
            return [part.strip() for part in reversed(text.split(mark))]
    return [text]


def _segments(url: str | None) -> Iterator[str]:
    """Parts of a URL that can name a place, last first: folders, and the slug before a story's number."""
    address = addresses.split(url)
    parts = [part for part in address.path.split("/") if part] if address else []
    if len(parts) > 2 and len(parts[0]) == len("us") and not parts[1].isdigit():
        parts = parts[1:]  # "/us/sport/ferry-race" is of an edition; "/us/ferry-late" is a section
    for n, part in enumerate(reversed(parts)):
        slug, dash, number = part.rpartition("-")
        if n == 0:
            if dash and number.isdigit() and len(number) >= 5:
                yield slug
            continue
        yield part


def _town_of_host(url: str | None) -> str | None:
    """The name before that of the house, where a paper has a site for each town: "ellery" of "ellery.post.example"."""
    town, dot, house = addresses.host(url).partition(".")
    return town if dot and "." in house and town.isalpha() and len(town) >= SHORTEST_TOWN else None


def _tells_of(doc: Document, town: str) -> bool:
    """True for a story that names a town; one without any text may be of it. A paper's films are not of its town."""
    told = [block.text for block in doc.with_role("headline", "body")]
    return not told or any(town in text.casefold() for text in told)


SHORTEST_TOWN = 4
"""Letters of a town before a host's name: three can be a language, a country or a department."""


def _region(label: str, source: RegionSource, where: Location, context: Context) -> Region:
    where = grounded(where)
    own = where.own_region if where.own_region and context.scheme in (None, where.own_region.scheme) else None
    return Region(
        label=label.strip(),
        source=source,
        place=where.name,
        countries=list(where.countries),
        subdivisions=list(where.subdivisions),
        geonames=list(where.geonames),
        latitude=where.latitude,
        longitude=where.longitude,
        scheme=own.scheme if own else None,
        slug=own.slug if own else None,
    )
