"""Plain text -> Document.

A line says what it is by its words ("Image copyright PA", "Share this") or by its shape (running text, a list, a
short line). The article is the run of paragraphs with the most running text; what stands before it is searched
for headline, standfirst, byline, date and section, what stands after it is left out.
"""

from __future__ import annotations

from itertools import pairwise

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.model.document import Blocks, Document, Fact
from newsextract.model.source import Source
from newsextract.reading.lines.furniture import Label, opens_recipe, speaks_to_reader
from newsextract.reading.lines.prose import best_run, ends_sentence, size
from newsextract.reading.plain_text import header
from newsextract.reading.plain_text.blocks import blocks as blocks_of
from newsextract.reading.plain_text.lists import facts as lists_of_facts
from newsextract.reading.plain_text.lists import find_lists
from newsextract.reading.plain_text.lists import menus as lists_of_links
from newsextract.reading.plain_text.paragraphs import paragraphs
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import MOST, look, look_around

ENOUGH, ENOUGH_ALONE = 25, 8
"""Words of running text that make an article: among menus and notices, and in a text that is hardly anything else."""

LEFT, NOTES, NOTE = 3, 3, 350
"""Paragraphs that stay whatever they look like, notes at the end at most, characters of one with an address."""

AHEAD = 5
"""Plain lines behind the article among which its last paragraphs are looked for."""

# "... — Ann Field (@annfield) January 19, 2019": the end of an embedded post.
_POST = pattern(r"\s[—–-]{1,2} [^—–]{2,60}\(@\w{1,30}\)")


_MAIL = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}")
_SPEECH = pattern(r"[\"“„«'‘][^\"”“»’\n]{30}")


def read(source: Source) -> Document:
    """The document of a plain text; never raises for any text."""
    language = languages.recognise(source.text)
    parts = header.join_labels([Part(p) for p in paragraphs(source.text)], language)
    for part in parts:
        look(part, language)
    look_around(parts, language)
    start, end = best_run([part.score for part in parts])
    start, end = _trim(parts, start, end)
    end = _go_on(parts, end, language)
    words = sum(min(size(p.text), MOST) for p in parts[start:end] if p.prose)
    furniture = sum(size(p.text) for p in parts if p.label or (p.paragraph.glyph and not p.prose))
    if words < (ENOUGH if furniture * 3 > words else ENOUGH_ALONE):
        start = end = len(parts)
    header.assign(parts, start, language)
    if _is_guide(parts, start, end, language):
        end = start
    _roles_inside(parts, start, end)
    _drop_notes(parts)
    for part in parts[end:]:
        part.give_label()
        part.give("boilerplate", "after the article" if end > start else "not an article")
    if not any(part.role == "body" for part in parts):
        flags: tuple[str, ...] = ("not_article",)
    else:
        flags = ()
    blocks, figures = blocks_of(parts)
    url = next((p.text for p in parts if p.text.startswith(("http://", "https://")) and " " not in p.text), None)
    return Document(
        source=source,
        blocks=Blocks(blocks),
        figures=figures,
        metadata={"url": (Fact(value=url, source="printed line"),)} if url else {},
        flags=(*source.flags, *flags),
        issues=source.issues,
        language=language,
    )


def _is_guide(parts: list[Part], start: int, end: int, language: str | None) -> bool:
    """True for manuals, recipes and tips: nothing dates, signs or quotes them, and they consist of
    headings and lists, or address their reader."""
    prose = [p for p in parts[start:end] if p.prose]
    if sum(opens_recipe(p.text, language) for p in parts if len(p.text) < 60) >= 3:
        return True
    if any(p.header in ("byline", "date") or p.caption for p in parts) or any(_SPEECH.search(p.text) for p in prose):
        return False
    addressed = sum(speaks_to_reader(p.text, language) for p in prose)
    short = sum(p.plain and not p.prose and not ends_sentence(p.text) for p in parts[start:end])
    return len(prose) >= 4 and (addressed * 3 > len(prose) or short > len(prose))


def _trim(parts: list[Part], start: int, end: int) -> tuple[int, int]:
    """The run without what cannot begin an article: lines without a sentence end, a standfirst above a byline."""
    while start < end - 1 and not parts[start].prose and not parts[start].caption:
        start += 1
    if start < end and start == 0 and _is_question_headline(parts, end):
        start += 1
    nxt = start + 1
    while nxt < end and _is_furniture(parts[nxt]):
        nxt += 1
    between = parts[start + 1 : nxt]
    headed = any(p.plain and not p.paragraph.glyph for p in parts[:start])
    if headed and nxt < end and any(p.header in ("byline", "date") for p in between):
        start = nxt
    return start, end


def _go_on(parts: list[Part], end: int, language: str | None) -> int:
    """The end of the article, moved behind plain sentences that only some furniture parts from it.

    "Advertisement" outweighs a last paragraph of six words. Not below a comments header, and not below the title of
    another story (a teaser), nor what addresses the reader.
    """
    n, others = end, 0
    while 0 < n < len(parts) and others < AHEAD:
        part, above = parts[n], parts[n - 1]
        if part.label and part.label.role == "comment":
            break
        if part.plain and not part.paragraph.glyph and ends_sentence(part.text) and size(part.text) >= 4:
            teaser = above.plain and not ends_sentence(above.text) and not part.paragraph.gap
            if teaser or others > 2 or speaks_to_reader(part.text, language):
                break
            end, others = n + 1, -1
        others += part.plain
        n += 1
    return end


def _is_furniture(part: Part) -> bool:
    return bool(part.header or (part.label and not part.label.opens))


def _is_question_headline(parts: list[Part], end: int) -> bool:
    """True when the first line of a text is a short question or cry, and running text follows."""
    first = parts[0]
    return (
        end > 1
        and size(first.text) <= 16
        and first.text.rstrip("'\"”’»").endswith(("?", "!"))
        and parts[1].prose
        and parts[1].paragraph.gap >= parts[0].paragraph.gap
    )


def _roles_inside(parts: list[Part], start: int, end: int) -> None:
    """Roles of the paragraphs between the first and the last of the article."""
    find_lists(parts, start, end)
    menus, facts = lists_of_links(parts, start, end), lists_of_facts(parts, start, end)
    headlines = {p.text for p in parts if p.role == "headline"}
    skipping: Label | None = None
    for n in range(start, end):
        part = parts[n]
        if part.caption:
            part.give("caption", "caption line")
            continue
        if part.label:
            skipping = part.label if part.label.opens else skipping
            part.give_label()
            continue
        if part.header:
            part.give("date" if part.header == "date" else "byline", f"{part.header} line")
            continue
        if part.text in headlines:
            part.give("boilerplate", "headline printed again")
            continue
        post = _POST.search(part.text)
        if post and any(part.text[: post.start()][:60] in p.text for p in parts[max(start, n - 3) : n]):
            part.give("boilerplate", "post that the text quotes")
            continue
        leads_in = part.text.endswith(":") and size(part.text) >= 5
        if (part.prose or leads_in) and part.kind != "list_item":
            skipping = None
        elif skipping and not (part.kind == "list_item" and part.group in facts):
            part.give(skipping.role, f"under a {skipping.reason}")
            continue
        if part.kind == "list_item" and part.group in menus:
            part.give("related", "list of links")
            continue
        if part.kind == "paragraph" and not ends_sentence(part.text) and size(part.text) <= 14 and n + 1 < end:
            if part.text.islower() and " " not in part.text:
                part.give("boilerplate", "divider")  # the alternative text of a ruled line
                continue
            part.kind = "paragraph" if part.text.endswith((":", ",", ";")) else "heading"
        elif part.kind == "paragraph" and part.text.endswith("?") and size(part.text) <= 10 and parts[n + 1 : end]:
            part.kind = "heading" if parts[n + 1].prose and '"' not in part.text else "paragraph"
        part.give("body", "running text" if part.prose else part.kind.replace("_", " "))
    _drop_last_headings(parts, start, end)


def _drop_notes(parts: list[Part]) -> None:
    """Take the notes at the end out of the body: paragraphs that begin with the author's name or give an address."""
    signed = [p.text for p in parts if p.role == "byline"]
    pairs = [pair for text in signed for pair in pairwise(text.replace(",", " ").split())]
    names = [f"{first} {last}".casefold() for first, last in pairs if first[:1].isupper() and last[:1].isupper()]
    body = [p for p in parts if p.role == "body"]
    for part in body[: LEFT - 1 : -1][:NOTES]:
        named = any(part.text.casefold().startswith(name) for name in names)
        if not (named or (len(part.text) <= NOTE and _MAIL.search(part.text))):
            return
        part.role, part.reason = "boilerplate", "note about the author" if named else "note with an e-mail address"


def _drop_last_headings(parts: list[Part], start: int, end: int) -> None:
    """A heading with nothing under it belongs to what was left out."""
    under = False
    for part in reversed(parts[start:end]):
        if part.role != "body":
            continue
        if part.kind == "heading" and not under:
            part.role, part.reason = "boilerplate", "heading without text"
        else:
            under = True
            break
