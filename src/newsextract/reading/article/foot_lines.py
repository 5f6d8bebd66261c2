"""Who wrote the story and when, in lines at its foot, where none stand at its head: blogs sign a post below."""

from __future__ import annotations

import itertools
from typing import Final

from newsextract.grammar.bylines.agency_signatures import SOURCE, are_agencies, are_codes, is_site, parts_of
from newsextract.grammar.bylines.beside_names import IN_BRACKET
from newsextract.grammar.bylines.byline_parts import strip_by
from newsextract.grammar.bylines.byline_words import is_agency
from newsextract.model.reasons import SHORT_LINE, SIGNED
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.head_authors import is_signed
from newsextract.reading.article.lists_in_body import LINKS
from newsextract.reading.article.same_box import same_box
from newsextract.reading.article.teaser_cards import SHORTEST_TITLE, TITLE_LINK_SHARE
from newsextract.reading.lines import header_lines
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Raw
from newsextract.speech.given_names import is_given_name

BLOCKS_AT_FOOT: Final = 6
"""Blocks behind the body's last one among which such lines stand."""


def assign_roles(region: Region) -> None:
    """Give byline and date behind the body their roles, in a container that its name makes the foot of a post."""
    raws = region.walk.raws
    missing = {"byline", "date"}.difference(raw.role for raw in raws)
    last = max((raw.number for raw in raws if raw.role == "body"), default=len(raws))
    if "byline" in missing:
        _assign_dated(raws[last + 1 : last + 1 + BLOCKS_AT_FOOT], region)
        missing -= {raw.role for raw in raws[last + 1 : last + 1 + BLOCKS_AT_FOOT]}
    for raw in raws[last + 1 : last + 1 + BLOCKS_AT_FOOT] if missing else ():
        if raw.node.zone & marks.NEGATIVE != marks.FOOTER:
            continue
        kind = header_lines.kind_of(raw.text, region.language)
        if kind is None and ":" in raw.text and _is_person(strip_by(raw.text, region.language)):
            kind = "byline"  # "Opinion: Ann Field"; not "Tags: Ann Field, Harbour"
        around = raw.node.parent.mark if raw.node.parent is not None else 0
        marked = (raw.node.mark | around) & marks.BYLINE and raw.size <= LONGEST_SIGNATURE
        if kind is None and marked and not ends_sentence(raw.text) and _names_somebody(raw.text):
            kind = "byline"  # "red, coast.example/agencies", where its class says so
        if kind in missing:
            raw.role, raw.reason = kind, f"{kind} at the foot of the story"
            missing.discard(kind)
    if "byline" not in missing or last >= len(raws):
        return
    if not _assign_labelled(raws[region.node.start : region.node.stop], region.language):
        _assign_signature(raws[max(0, last - 1) : min(last + 1 + BLOCKS_AT_FOOT, region.node.stop)], region)


def _assign_dated(lines: list[Raw], region: Region) -> None:
    """Make a byline of the first line behind the text that names an author and a day: "By Ann Field on 3 May 2019".

    A heading or a linked title before it, or right behind it, is that of another story.
    """
    for raw, behind in itertools.pairwise([*lines, None]):
        if raw is None or raw.node.zone & marks.NEGATIVE & ~marks.FOOTER:
            return
        if header_lines.dates_and_signs(raw.text, region.language):
            above = region.headline.node if region.headline is not None else region.node
            if (behind is None or not _is_title(behind)) and same_box(raw.node, above):
                raw.role, raw.reason = "byline", "byline at the foot of the story"
            return
        if _is_title(raw):
            return


def _is_title(raw: Raw) -> bool:
    """True for a heading, and for a link as long as the title of a story: not for "Weather"."""
    linked = raw.linked >= TITLE_LINK_SHARE * raw.size and raw.size >= SHORTEST_TITLE
    return raw.kind == "heading" or linked


def _assign_labelled(raws: list[Raw], language: str | None) -> bool:
    """Make a byline of the one paragraph of the body that is a label and a name: "Autorin: Anna Feld, Leiterin.".

    True where there is one.
    """
    found = [
        raw
        for raw in raws
        if raw.role == "body" and raw.kind == "paragraph" and raw.size <= LONGEST_SIGNATURE
        and ":" in raw.text[:LONGEST_LABEL] and header_lines.kind_of(raw.text.rstrip("."), language) == "byline"
    ]
    if len(found) == 1:
        found[0].role, found[0].reason = "byline", SIGNED
    return len(found) == 1


LONGEST_LABEL: Final = 20
"""Characters of a label such as "Autorin:"."""


def _assign_signature(lines: list[Raw], region: Region) -> None:
    """Make a byline of a line that ends the story and says who wrote it: "By Ann Field", "Autorin: Anna Feld, Marl.",
    "Ann Field, Herald staff writer", or "By:" and the name in the next element."""
    language = region.language
    before: Raw | None = None
    for raw, behind in itertools.pairwise([*lines, None]):
        if raw is None or raw.node.zone or raw.kind != "paragraph" or raw.size > LONGEST_SIGNATURE:
            before = raw
            continue
        if raw.role != "body" and raw.reason not in _UNCLAIMED:
            before = raw
            continue
        said = raw.text.rstrip(".")
        said_by = before is not None and (before.kind == "quote" or before.text.endswith(_MARKS))
        signs = not said_by and (
            _signs_in_bracket(raw.text) or is_signed(raw, region) or _is_code(raw, behind, region)
        )
        before = raw
        if header_lines.kind_of(said, language) == "byline" or signs:
            raw.role, raw.reason = "byline", SIGNED
            return
        alone = raw.text.endswith(":") and header_lines.kind_of(f"{raw.text} Ann Field", language) == "byline"
        if alone and behind is not None and behind.number == raw.number + 1 and header_lines.is_named(behind.text):
            for one in (raw, behind):
                one.role, one.reason = "byline", SIGNED
            return


def _is_code(raw: Raw, behind: Raw | None, region: Region) -> bool:
    """True for the letters of a writer or a desk in the body's last line, which are no word of the story."""
    if raw.linked or not are_codes(raw.text) or (behind is not None and behind.role == "body"):
        return False
    told = (one.text.casefold().split() for one in region.walk.raws[region.node.start : raw.number])
    return raw.text.strip("()").casefold() not in {word.strip(".,:;!?") for words in told for word in words}


def _names_somebody(text: str) -> bool:
    """True for a line of which a part is a person, an agency or the address of a site; the site that "Source:" names
    is the story's only with a writer behind it."""
    said = SOURCE.sub("", text)
    parts = parts_of(said)
    sites = said == text or len(parts) > 1
    return any(_is_person(part) or is_agency(part) or (sites and is_site(part)) for part in parts)


_MARKS: Final = ("”", '"', "“", "»", "’")
"""What ends a quotation, whose speaker a bracket below it may name."""


def _signs_in_bracket(text: str) -> bool:
    """True for a line in brackets with a name or an agency and nothing else: "(Ann Field)", "(KNA, DR) +++"."""
    found = IN_BRACKET.fullmatch(text)
    if found is None:
        return False
    parts = parts_of(found[1])
    return are_agencies(found[1]) or (all(map(header_lines.is_named, parts)) and any(map(_is_person, parts)))


def _is_person(name: str) -> bool:
    """True for a known given name with another behind it: brackets hold all kinds of capitals, "(Sold Out)"."""
    return " " in name and header_lines.is_named(name) and is_given_name(name.split()[0].casefold())


LONGEST_SIGNATURE: Final = 100
"""Characters of such a line."""
_UNCLAIMED: Final = (SHORT_LINE, LINKS, "behind the body")
