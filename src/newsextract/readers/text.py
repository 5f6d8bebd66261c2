"""Plain text -> Document.

A line says what it is by its words ("Image copyright PA", "Share this") or by its shape (running text, a list, a
short line). The article is the run of paragraphs with the most running text; what stands before it is searched
for headline, standfirst, byline, date and section, what stands after it is left out.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from newsextract import languages
from newsextract.captions import Caption, caption_after_picture, caption_of_line
from newsextract.document import Block, BlockKind, Document, Fact, Figure, Role
from newsextract.lazy import pattern
from newsextract.readers import header
from newsextract.readers.lines import Label, label, opens_recipe, speaks_to_reader
from newsextract.readers.prose import best_run, ends_sentence, is_prose, size
from newsextract.readers.unwrap import Paragraph, paragraphs
from newsextract.sources import Source

ENOUGH, ENOUGH_ALONE = 25, 8
"""Words of running text that make an article: among menus and notices, and in a text that is hardly anything else."""

LEFT, NOTES, NOTE = 3, 3, 350
"""Paragraphs that stay whatever they look like, notes at the end at most, characters of one with an address."""

AHEAD = 5
"""Plain lines behind the article among which its last paragraphs are looked for."""

# What a paragraph adds to the run that it stands in. Running text counts its words, up to MOST; the rest is set so
# that a box inside an article (a header and five short lines) costs less than the paragraph that follows it.
MOST = 60
LABELLED = {"boilerplate": -6.0, "related": -8.0, "comment": -60.0}
OPENS_RELATED = -15.0
SHORT_LINE = -3.0
SHORT_ITEM = -2.0
HEADER_LINE = -5.0

LONGEST_LIST = 60
"""Lines after which a row of short lines is a page of links, not a list of findings."""

LIST_WORDS = 40
"""Longer lines after a lead-in are paragraphs, not items of a list that has lost its glyphs."""


# "... — Ann Field (@annfield) January 19, 2019": the end of an embedded post.
_POST = pattern(r"\s[—–-]{1,2} [^—–]{2,60}\(@\w{1,30}\)")


# "[harbour-large.jpg]": where a text browser leaves out a picture.
_PLACEHOLDER = pattern(r"\[[\w./-]{2,60}\]$")
_MAIL = pattern(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}")
_SPEECH = pattern(r"[\"“„«'‘][^\"”“»’\n]{30}")


class Part:
    """A paragraph on its way to becoming a block."""

    __slots__ = ("caption", "group", "header", "kind", "label", "paragraph", "prose", "reason", "role", "score", "text")

    def __init__(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph
        self.text = paragraph.text
        self.label: Label | None = None
        self.caption: Caption | None = None
        self.header: header.Kind | None = None
        self.prose = False
        self.score = 0.0
        self.role: Role | None = None
        self.reason = ""
        self.kind: BlockKind = "paragraph"
        self.group = 0

    @property
    def plain(self) -> bool:
        """True when nothing but its shape says what it is."""
        return not (self.label or self.caption or self.header or self.role)

    def give(self, role: Role, reason: str) -> None:
        """Set the role, once."""
        if self.role is None:
            self.role, self.reason = role, reason


def read(source: Source) -> Document:
    """The document of a plain text; never raises for any text."""
    language = languages.recognise(source.text)
    parts = header.join_labels([Part(p) for p in paragraphs(source.text)], language)
    for part in parts:
        _look(part, language)
    _look_around(parts, language)
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
        _give_label(part)
        part.give("boilerplate", "after the article" if end > start else "not an article")
    if not any(part.role == "body" for part in parts):
        flags: tuple[str, ...] = ("not_article",)
    else:
        flags = ()
    blocks, figures = _blocks(parts)
    url = next((p.text for p in parts if p.text.startswith(("http://", "https://")) and " " not in p.text), None)
    return Document(
        source=source,
        blocks=blocks,
        figures=figures,
        metadata={"url": (Fact(value=url, source="printed line"),)} if url else {},
        flags=(*source.flags, *flags),
        issues=source.issues,
        language=language,
    )


def _look(part: Part, language: str | None) -> None:
    """What one paragraph says about itself, and what it adds to the run that it stands in."""
    text, item = part.text, bool(part.paragraph.glyph)
    part.label = label(text, language)
    if item and part.label and part.label.reason in ("form or control", "copyright line"):
        part.label = None  # "• [x] done", "• (c) 2 tons": an item's own mark
    if part.label:
        part.score = OPENS_RELATED if part.label.opens and part.label.role == "related" else LABELLED[part.label.role]
        return
    part.caption = None if item else caption_of_line(text)
    if part.caption:
        return
    part.header = header.kind_of(text, language)
    part.prose = is_prose(text)
    words = size(text)
    if part.header:
        part.score = HEADER_LINE
    elif part.prose:
        part.score = min(words, MOST)
    elif item:
        part.score = min(words, MOST) / 2 if words >= 10 else SHORT_ITEM
    elif words >= 25:
        part.score = min(words, MOST) / 3
    else:
        part.score = 1.0 if ends_sentence(text) else SHORT_LINE


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


def _look_around(parts: list[Part], language: str | None) -> None:
    """What the neighbours say about a paragraph."""
    for n, part in enumerate(parts):
        after = parts[n + 1] if n + 1 < len(parts) else None
        if part.plain and after and after.caption and after.caption.caption == part.text:
            part.caption, part.score = Caption(alt=part.text), 0.0  # a picture's alternative text, then its caption
        elif part.plain and n and part.text.endswith(")") and _PLACEHOLDER.match(parts[n - 1].text):
            part.caption, part.prose, part.score = caption_after_picture(part.text), False, 0.0
        elif n and after and parts[n - 1].prose and after.prose and _is_slugged(part):
            part.caption, part.score = Caption(caption=part.text), 0.0
        elif part.plain and part.text.endswith(":"):
            for item in _glyphless(parts, n + 1, len(parts)):
                item.kind, item.score = "list_item", min(size(item.text), MOST) / 2
        elif (
            part.prose
            and n
            and _is_promotion(parts[n - 1])
            and (speaks_to_reader(part.text, language) or (after and speaks_to_reader(after.text, language)))
        ):
            part.label, part.prose, part.score = parts[n - 1].label, False, LABELLED["boilerplate"]
        opens_box = part.label and part.label.reason == "author box"
        if opens_box and not (n and parts[n - 1].label is part.label):
            _close_author_box(parts, n)
    last = -9
    for n, part in enumerate(parts):  # "Read more", then "Related articles": one box, one cost
        if part.label and part.label.opens and part.label.role == "related":
            if n - last <= 4:
                part.score = SHORT_LINE
            last = n


def _close_author_box(parts: list[Part], n: int) -> None:
    """The name, the job and the first paragraph under "About the author" are of the box."""
    for part in parts[n + 1 : n + 5]:
        found, part.prose = part.prose, False
        part.label, part.score = parts[n].label, LABELLED["boilerplate"]
        if found:
            break


def _is_slugged(part: Part) -> bool:
    """True for "Reopened: The quay was closed for two years before the works began", a caption without a label."""
    slug, colon, rest = part.text.partition(": ")
    if not (part.plain and colon) or part.kind == "list_item" or ends_sentence(part.text):
        return False
    return slug[0].isupper() and slug.count(" ") <= 2 and rest[:1].isupper() and size(rest) >= 7


def _is_promotion(part: Part) -> bool:
    return bool(part.label and part.label.reason in ("promotion", "consent line"))


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
    _find_lists(parts, start, end)
    menus, facts = _menus(parts, start, end), _facts(parts, start, end)
    headlines = {p.text for p in parts if p.role == "headline"}
    skipping: Label | None = None
    for n in range(start, end):
        part = parts[n]
        if part.caption:
            part.give("caption", "caption line")
            continue
        if part.label:
            skipping = part.label if part.label.opens else skipping
            _give_label(part)
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


def _find_lists(parts: list[Part], start: int, end: int) -> None:
    """Number the lists: items with glyphs that stand together, and lines under a lead-in that have lost theirs."""
    group = 0
    n = start
    while n < end:
        part = parts[n]
        if part.paragraph.glyph:
            group += 1
            first = n
            while n < end and (parts[n].paragraph.glyph or (parts[n].caption and n > first)):
                if parts[n].paragraph.glyph:
                    parts[n].kind, parts[n].group = "list_item", group
                n += 1
            continue
        if part.plain and not part.group and not ends_sentence(part.text):
            lines = _glyphless(parts, n + 1, end)
            figures = len(lines) >= 3 and all(p.text[0].isdigit() for p in lines)  # "12 boats were lost", "3 ..."
            if lines and (part.text.endswith(":") or figures):
                group += 1
                for item in lines:
                    item.kind, item.group = "list_item", group
        n += 1


def _glyphless(parts: list[Part], n: int, end: int) -> list[Part]:
    """The lines after a lead-in that are items of a list: two or more in a row that do not end as sentences do."""
    found: list[Part] = []
    for part in parts[n : min(end, n + LONGEST_LIST)]:
        if part.caption:
            continue
        if not part.plain or part.paragraph.glyph or ends_sentence(part.text) or part.text.endswith(":"):
            break
        if size(part.text) > LIST_WORDS or part.text[0] in "\"“'‘„«":
            break
        found.append(part)
    return found if 2 <= len(found) < LONGEST_LIST else []


def _menus(parts: list[Part], start: int, end: int) -> set[int]:
    """Numbers of the lists that are links: short items that are no sentences, with no lead-in or heading above."""
    menus: set[int] = set()
    above: Part | None = None
    for n in range(start, end):
        part = parts[n]
        if part.kind != "list_item":
            above = above if part.caption else part
            continue
        if n == start or parts[n - 1].group != part.group:
            headed = above and (above.text.endswith(":") or (above.plain and not ends_sentence(above.text)))
            if not headed:
                menus.add(part.group)
        if (ends_sentence(part.text) and not part.text.endswith("?")) or size(part.text) > 12:
            menus.discard(part.group)
            above = part  # what follows in this list cannot make it a menu again
    return menus


def _facts(parts: list[Part], start: int, end: int) -> set[int]:
    """Numbers of the lists whose items are mostly sentences: facts, and not links, whatever stands above."""
    balance: Counter[int] = Counter()
    for part in parts[start:end]:
        if part.kind == "list_item":
            balance[part.group] += 1 if part.prose else -1
    return {group for group, more in balance.items() if more > 0}


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


def _give_label(part: Part) -> None:
    if part.caption:
        part.give("caption", "caption line")
    elif part.label:
        part.give(part.label.role, part.label.reason)


def _blocks(parts: list[Part]) -> tuple[tuple[Block, ...], tuple[Figure, ...]]:
    blocks: list[Block] = []
    figures: list[Figure] = []
    first = next((n for n, p in enumerate(parts) if p.role == "headline"), 0)
    last = max((n for n, p in enumerate(parts) if p.role == "body"), default=-1) + 3
    for n, part in enumerate(parts):
        if part.caption and first <= n <= last:
            _add_figure(figures, part, len(blocks) - 1, parts[n - 1] if n else None)
        blocks.append(
            Block(
                kind=part.kind,
                text=part.text,
                role=part.role or "boilerplate",
                reason=part.reason,
                line=part.paragraph.line,
                level=1 if part.kind == "list_item" else 2 if part.kind == "heading" else 0,
                ordered=bool(part.paragraph.number),
                group=part.group,
            )
        )
    return tuple(blocks), tuple(figures)


def _add_figure(figures: list[Figure], part: Part, after: int, before: Part | None) -> None:
    """A figure; a caption line right under a line with only the credit is of the same picture."""
    found = part.caption
    assert found is not None
    last = figures[-1] if figures else None
    if (
        last
        and before
        and before.caption
        and last.line == before.paragraph.line
        and last.media == found.media
        and not (last.caption and found.caption)
        and not (last.credit and found.credit)
    ):
        figures[-1] = Figure(
            alt=last.alt or found.alt,
            caption=last.caption or found.caption,
            credit=last.credit or found.credit,
            media=last.media,
            rule=last.rule,
            line=last.line,
            after=last.after,
        )
        return
    if not (found.alt or found.caption or found.credit):
        return
    figures.append(
        Figure(
            alt=found.alt,
            caption=found.caption,
            credit=found.credit,
            media=found.media,
            rule="caption line",
            line=part.paragraph.line,
            after=after,
        )
    )
