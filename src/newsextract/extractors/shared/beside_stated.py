"""Lines with the name that the page states for its author: what stands behind it and names nobody, and the name in
a line of many words."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors.shared.header_names import letters
from newsextract.extractors.shared.near_headline import FAR, nearness
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors
from newsextract.grammar.bylines.byline_words import fold, words
from newsextract.model.document import Block, Document, Role

_SIGNS: Final = "|•·/ "
_LABELS: Final = pattern(r"\s*[|•·/,]\s*")
_LONGEST_JOB: Final = 5  # words
_MOST_STATED: Final = 20
_LONGEST_NAME: Final = 4  # words


def stated_alone(names: str, block: Block, doc: Document) -> str:
    """A line that begins with the stated name, without the sections, the job or the house behind it, which no comma
    parts from it: "Ann Field | Harbour, News", "Ann Field Coastal Correspondent", "Ann Field EllerySea"."""
    for fact in doc.facts("author")[:_MOST_STATED]:
        name = fact.value.rstrip(" ,")
        rest = names[len(name) :]
        if " " in name and rest and names.startswith(name) and _names_nobody(rest, block, doc):
            return name
    return names


def _is_written_as_name(value: str) -> bool:
    """True for "Ian McDonald" and "Ann van der Veer", false for "site admin" and "EDITORS"."""
    each = value.split()
    return each[0][0].isupper() and each[-1][0].isupper() and not value.isupper()


def _names_nobody(rest: str, block: Block, doc: Document) -> bool:
    behind = rest.strip(_SIGNS)
    if not behind or rest[0] not in _SIGNS:
        return False
    if rest.lstrip()[0] in "|•·":
        labels = {letters(fact.value) for fact in (*doc.facts("section"), *doc.facts("keywords"))}
        labels |= {letters(one.text) for one in doc.with_role("section")}
        labels |= {letters(link.text) for link in block.links}
        return all(letters(one) in labels for one in _LABELS.split(behind))
    tokens = behind.split()
    if letters(behind) in {letters(fact.value) for fact in doc.facts("publisher")}:
        return True
    job = tokens[-1].casefold() in words(languages.headed(doc.language)).jobs
    return job and len(tokens) <= _LONGEST_JOB and "," not in behind and "&" not in behind


def stated_in_line(doc: Document, roles: Collection[Role], longest: int) -> tuple[str, Block] | None:
    """A person whom the page states as author and a line near the headline names, whatever else is in it.

    roles, longest  of such lines
    """
    houses = {fold(fact.value) for fact in doc.facts("publisher")}
    people = [
        fact.value
        for fact in doc.facts("author")
        if fact.kind != "organisation" and 0 < fact.value.count(" ") < _LONGEST_NAME and _is_written_as_name(fact.value)
    ]
    stated = [name for name in people if any(map(is_full_name, parse_authors(name, houses=houses)))]
    for block, near in zip(doc.blocks, nearness(doc), strict=True) if stated else ():
        if near != FAR and block.role in roles and len(block.text) <= longest:
            name = next((one for one in stated if _prints(block.text, one)), None)
            if name is not None:
                return name, block
    return None


def _prints(line: str, name: str) -> bool:
    """True for a line with a name, which may be glued to what follows: "Jan BergHarbour"; not for "Jan Bergman"."""
    before, found, behind = line.partition(name)
    return bool(found) and not before[-1:].isalpha() and not behind[:1].islower()
