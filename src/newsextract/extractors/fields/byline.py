"""Byline: who wrote the article, as printed."""

from __future__ import annotations

from newsextract import languages
from newsextract.base.addresses import MAIL
from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.extractors.shared.beside_stated import stated_alone, stated_in_line
from newsextract.extractors.shared.bylines_elsewhere import in_own_line, in_standfirst, named_aside
from newsextract.extractors.shared.header_names import letters, printed_names, stated_letters
from newsextract.extractors.shared.near_headline import FAR, nearness
from newsextract.extractors.shared.signatures_behind import in_author_note, signed_by_agency, signed_by_code
from newsextract.grammar.bylines.beside_names import names_alone
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors, said_once, strip_by, unglued
from newsextract.grammar.bylines.byline_words import fold, is_agency, words
from newsextract.grammar.dates.find_dates import find_dates
from newsextract.grammar.places import lookup
from newsextract.grammar.places.dateline_shapes import place_labels
from newsextract.model.document import Block, Document, Role
from newsextract.model.reasons import AUTHOR_IN_LINE
from newsextract.model.record_types import Author
from newsextract.speech.given_names import PLACES, is_given_name
from newsextract.speech.lone_names import is_persons_name

_LONGEST_LINE = 200  # a longer line is running text
_LINES_BETWEEN = 2  # blocks between two lines of one byline: the handle or the job of the first author
_MOST_LINES = 12  # lines of one byline; more are a list of people, and each is compared with all before it


class _Line(NamedTuple):
    """A line that names who wrote the article.

    names     the part of it that does
    distance  from the headline, as ``nearness`` has it
    place     of its block; ``number`` is that of the block
    writers   the people and bodies in it
    weak      true without a person; ``unstated`` true where the page states other names
    sure      it says "By", or what its one person does, or is a full name that begins with a given name
    """

    names: str
    distance: int
    place: str
    number: int
    writers: list[Author]
    weak: bool
    unstated: bool
    sure: bool


@extractor
def byline(doc: Document) -> str | None:
    """The names as printed, without "By", dates and reading times."""
    found = _lines(doc)
    # of several lines one with a person, then one with a stated name, then one near the headline
    near = [one for one in found if one.distance != FAR]
    if any(not one.unstated for one in near):
        found = near  # who signs a part of the story, or another one, stands further down
    best = min(found, key=lambda one: (one.weak, one.unstated, one.distance, not one.sure), default=None)
    chosen = _with_lines_below(doc, best, found) if best else []
    for one in found:
        evidence.note("byline block", one.names, one.place, chosen=one in chosen)
    if not chosen and (said := stated_in_line(doc, _NAMING, _LONGEST_LINE)) is not None:
        evidence.note("stated author in a line near the headline", said[0], said[1].place)
        return said[0]
    inside = next((fact.value for fact in doc.facts("author") if fact.source == AUTHOR_IN_LINE), None)
    if inside is not None and all(one.weak or one.unstated for one in chosen):
        evidence.note(AUTHOR_IN_LINE, inside)
        return inside
    if not chosen and (own := in_own_line(doc)) is not None:
        evidence.note("first paragraph that says who wrote", own[0], own[1].place)
        return own[0]
    if not chosen and not _states_person(doc):
        for rule, look in _ELSEWHERE:
            if (named := look(doc)) is not None:
                evidence.note(rule, named[0], named[1].place)
                return named[0]
    return ", ".join(one.names for one in chosen) or None


_ELSEWHERE = (
    ("end of the standfirst", in_standfirst),
    ("labelled line outside the article", named_aside),
    ("agency behind the text", signed_by_agency),
    ("letters behind the text", signed_by_code),
    ("note about the author", in_author_note),
)


def _states_person(doc: Document) -> bool:
    """True where the page states a person as its author, printed or not."""
    houses = {fold(fact.value) for fact in doc.facts("publisher")}
    return any(
        is_full_name(one)
        for fact in doc.facts("author")
        for one in parse_authors(fact.value, language=doc.language, kind=fact.kind, houses=houses)
    )


def _lines(doc: Document) -> list[_Line]:
    known = stated_letters(doc)
    live = "live_blog" in doc.flags  # there the names are of those who wrote single entries
    houses = {letters(fact.value) for fact in doc.facts("publisher") if not live}
    stated = [fact for fact in doc.facts("author") if " " in fact.value and fact.kind != "organisation"]
    people = [name for fact in stated if (name := letters(fact.value)) not in houses and not _is_body(fact.value, doc)]
    near = nearness(doc)
    found: list[_Line] = []
    for number, block in enumerate(doc.blocks):
        if block.role not in _NAMING:
            continue
        names = _names_in(block, doc) if _can_name(block, doc.language) else ""
        writers = _writers(block, doc.language) if names else []
        if not writers:
            continue
        line = letters(names)
        named = [one for one in writers if letters(one.name) not in houses or is_given_name(one.name.split()[0])]
        person = any(map(is_full_name, named)) or any(one in line for one in people)
        unstated = not any(name in line for name in known)
        far = near[number] == FAR and (doc.source.kind == "text" or (unstated and bool(found)))
        sure = _is_sure(block.text, writers, doc.language)
        if far and not (sure and (person or not people)):
            continue  # the name of a section, or a heading; or the house, at the foot of a person's story
        found.append(_Line(names, near[number], block.place, number, writers, not person, unstated, sure))
    return found


def _is_body(name: str, doc: Document) -> bool:
    """True for a stated author that is no person: "Coast Wire"."""
    found = parse_authors(name, language=doc.language)
    return bool(found) and all(one.kind == "organisation" for one in found)


_NAMING: tuple[Role, ...] = ("byline", "date")
"""Roles of lines that can name the author."""


def _can_name(block: Block, language: str | None) -> bool:
    """True for a byline, and for a date beside an agency or a person, or with a "By" behind it: "AFP 3 May"."""
    if len(block.text) > _LONGEST_LINE:
        return False
    if block.role == "byline" or strip_by(_behind_date(block.text, language), language) != "":
        return True
    names = printed_names(block.text, language)
    return is_persons_name(names) or (block.text[:1].isalpha() and is_agency(names))


def _behind_date(text: str, language: str | None) -> str:
    """What stands behind the last date of a line and begins with "By"; "" for anything else."""
    dates = find_dates(text, language=language)
    rest = text[dates[-1].end :].strip(" ,;|·•/–—-") if dates else ""
    return rest if strip_by(rest, language) != rest else ""


def _is_sure(text: str, writers: list[Author], language: str | None) -> bool:
    terms = text.casefold().split()
    if strip_by(text, language) != text:
        return True
    name = writers[0].name
    if letters(text) == letters(name):
        return is_given_name(terms[0])
    named = text.startswith(name) and all(word[0].isupper() for word in name.split())
    return named and not words(languages.headed(language)).jobs.isdisjoint(terms[2:])


def _names_in(block: Block, doc: Document) -> str:
    names = said_once(_spaced(printed_names(block.text, doc.language), doc))
    names = _without_contacts(names, doc.language)
    names = _parted(_without_place(names, doc.language), doc.language)
    names = _without_job(_without_paper(stated_alone(names, block, doc), doc.language), doc.language)
    stop = names.endswith(".") and "." not in names.split()[-1][:-1]  # "C.J." keeps its own
    return names[:-1] if stop and is_persons_name(names[:-1]) else names


def _without_place(names: str, language: str | None) -> str:
    """A line of parts between bars without the city beside a person: "Ann Field | Lima"; "" for "Place: Lima"."""
    label, _, place = names.partition(" ")
    if label.rstrip(":").casefold() in place_labels(language) and lookup.is_city(place):
        return ""
    parts = names.split(" | ")
    kept = [part for part in parts if not lookup.is_city(part)]
    person = any(is_full_name(one) for part in kept for one in parse_authors(part, language=language))
    return " | ".join(kept) if person and len(kept) < len(parts) else names


def _writers(block: Block, language: str | None) -> list[Author]:
    """Who wrote, by the whole line: "Photographs by Ann Field" names nobody who did. A date in it is no name."""
    line = names_alone(block.text, language)
    for date in reversed(find_dates(line, language=language)):
        line = f"{line[: date.start]} | {line[date.end :]}"
    return parse_authors(block.text, language=language) or parse_authors(line, language=language)


def _with_lines_below(doc: Document, best: _Line, found: list[_Line]) -> list[_Line]:
    """A line of a byline with those right below it that name further people, each author in a line of its own.

    What stands between may be of the first author, but announce no other work: "Illustrations by".
    """
    chosen = [best]
    other = words(languages.headed(doc.language)).not_writing
    stated = stated_letters(doc)
    houses = [letters(fact.value) for fact in doc.facts("publisher")]
    for one in found:
        if len(chosen) == _MOST_LINES:
            break
        last = chosen[-1].number
        sure = one.sure or all(any(letters(writer.name) in name for name in stated) for writer in one.writers)
        if not (0 < one.number - last <= _LINES_BETWEEN and sure and not best.weak):
            continue
        between = [block.text.casefold().split()[:1] for block in doc.blocks[last + 1 : one.number]]
        named = "".join(letters(line.names) for line in chosen)
        written = [letters(writer.name) for writer in one.writers]
        further = all(map(is_full_name, one.writers)) and all(
            name not in named and name not in houses for name in written
        )
        if further and other.isdisjoint(word.strip(":") for terms in between for word in terms):
            chosen.append(one)
    return chosen


def _without_contacts(names: str, language: str | None) -> str:
    """A line of parts between bars without e-mail addresses and handles and, behind the first of these, without what
    names no person: "Ann Field | ann@a.example | The Post and Bo Lund" has two authors."""
    parts = names.split(" | ")
    first = next((n for n, part in enumerate(parts) if "@" in part), len(parts))
    if first < len(parts) and is_persons_name(name := MAIL.sub("", parts[first]).strip()):
        parts.insert(first, name)  # "Ann Field ann@a.example"
        first += 1
    behind = [one for part in parts[first:] if "@" not in part for one in parse_authors(part, language=language)]
    people = ", ".join(one.name for one in behind if is_full_name(one))
    kept = " | ".join(parts[:first])
    return ", ".join(part for part in (kept, people) if part) or names


def _spaced(names: str, doc: Document) -> str:
    """A line whose parts stand together without a space ("Ann FieldReporter"), parted after the stated name."""
    for fact in doc.facts("author")[:20]:
        end = names.find(fact.value) + len(fact.value)
        if " " in fact.value and end >= len(fact.value) and names[end : end + 1].isupper():
            names = f"{names[:end]} {names[end:]}"
    return names


def _parted(names: str, language: str | None) -> str:
    """Names that are glued to each other, parted, and without glued jobs: "Ann FieldBarbara StoneStaff Writer"."""
    if any(sign in names for sign in "|•·"):
        return names  # what stands behind them may be a house: "Ann Field • EllerySea Publisher"
    first, *glued = unglued(names, language).split(" | ")
    jobs = words(languages.headed(language)).jobs
    for part in glued:
        terms = part.split()
        if is_given_name(terms[0]):
            first = part if first.endswith(part) else f"{first}, {part}"
        elif terms[-1].casefold() not in jobs:
            return names
    return first


def _without_paper(names: str, language: str | None) -> str:
    """A name without the paper behind it, where no comma parts them: "Ann Field Ellery Herald & Post".

    The first word is a given name, as newspapers of places have people's names' shape too.
    """
    tokens = names.split()
    if len(tokens) < 3 or tokens[0].casefold() in PLACES or not is_given_name(tokens[0]):
        return names
    if not all(token[0].isupper() or token == "&" for token in tokens) or any(sign in names for sign in ",|•"):
        return names
    known, behind = words(languages.headed(language)), [token.casefold() for token in tokens[3:]]
    house = any(not known.organisations.isdisjoint(token.split("-")) for token in behind)
    house = house and tokens[2].casefold() not in known.organisations
    behind_name = house or (behind and (tokens[2] == "The" or behind[-1] in known.jobs))
    return " ".join(tokens[:2]) if behind_name or _HOUSE.match(tokens[2]) else names


def _without_job(names: str, language: str | None) -> str:
    """A name without what its bearer does behind it, where no comma parts them: "Ann Field Senior Writer"."""
    known, tokens = words(languages.headed(language)), names.split()
    folded = [token.casefold() for token in tokens]
    if any(sign in names for sign in ",|•&") or not tokens or folded[-1] not in known.jobs:
        return names
    end = len(tokens) - 1
    while end > 2 and (folded[end - 1] in known.jobs or folded[end - 1] in known.beats):
        end -= 1
    of_person = all(word not in known.organisations and word not in known.beats for word in folded[:end])
    named = end >= 2 and of_person and all(token[0].isupper() for token in tokens)
    return " ".join(tokens[:end]) if named else names


_HOUSE = pattern(r"[A-Z]{3,}[a-z]")  # "FOXBusiness"
