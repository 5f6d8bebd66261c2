"""Plain text -> Document.

The marks of the program that wrote the text are read first (``dialects``), then lines become paragraphs. A paragraph
says what it is by its words ("Image copyright PA", "Share this"), by its shape and by its neighbours; ``sequence``
chooses the likeliest order of all of them: which are the article, which its headline, standfirst, byline and date.
"""

from __future__ import annotations

from newsextract import languages
from newsextract.model.document import Blocks, Document, Fact
from newsextract.model.record_types import Stated
from newsextract.model.source import Source
from newsextract.reading.plain_text import label_lines, roles, sequence
from newsextract.reading.plain_text.blocks import blocks as blocks_of
from newsextract.reading.plain_text.observations import observe
from newsextract.reading.plain_text.page_title import titled
from newsextract.reading.plain_text.paragraphs import paragraphs
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import look, look_around
from newsextract.reading.plain_text.text_refusals import holds_article, is_discussion, is_notice, is_recipe


def read(source: Source) -> Document:
    """The document of a plain text; never raises for any text."""
    language = languages.recognise(_running_lines(source.text))
    found = paragraphs(source.text, language, own_page=source.own_page)
    parts = label_lines.join_labels([Part(one) for one in found], language)
    for part in parts:
        look(part, language)
    look_around(parts, language)
    page = [part for part in parts if not part.paragraph.dropped]
    observed = observe(page, language)
    states = sequence.decide(observed, _given(page, source.stated))
    if not holds_article(page, states, language):
        states = [state if state == "headline" else "before" for state in states]
    roles.assign(page, states, observed, language)
    if is_notice(page, language):
        for part in page:
            if part.role == "body":
                part.role, part.reason = "boilerplate", "the page is no article"
    told = any(part.role == "body" for part in parts)
    told = told and not is_recipe(page, language) and not is_discussion(page, language)  # these keep their text
    flags: tuple[str, ...] = () if told else ("not_article",)
    blocks, figures = blocks_of(parts)
    url = next((part.text for part in parts if _is_address(part)), None)
    facts: dict[str, tuple[Fact, ...]] = {"url": (Fact(value=url, source="printed line"),)} if url else {}
    title = titled(page[0].text) if page and page[0].role == "headline" else None
    if title:
        facts["headline"] = (Fact(value=title[0], source="title of the page"),)
        facts["publisher"] = (Fact(value=title[1], source="title of the page"),)
    for part in parts:
        if part.paragraph.fact:
            name, stated = part.paragraph.fact
            facts[name] = (*facts.get(name, ()), Fact(value=stated, source="printed line"))
    return Document(
        source=source,
        blocks=Blocks(blocks),
        figures=figures,
        metadata=facts,
        flags=(*source.flags, *flags),
        issues=source.issues,
        language=language,
    )


RUNNING_LINE, ENOUGH_RUNNING, SAMPLE = 45, 400, 6000
"""Characters of a line that is no menu's; of such lines, from which they tell a language; of those that are read."""


def _running_lines(text: str) -> str:
    """The longer lines of a text: its menu of links may be longer than what is read to recognise a language.

    On labelled copies of pages the first lines say another language than the article, or none, in one of thirty.
    """
    lines: list[str] = []
    size = 0
    for line in text.split("\n"):
        if len(line) >= RUNNING_LINE and len(line.strip()) >= RUNNING_LINE:
            lines.append(line)
            size += len(line)
            if size > SAMPLE:
                break
    return "\n".join(lines) if size >= ENOUGH_RUNNING else text


def _given(page: list[Part], stated: Stated | None) -> list[str]:
    """The states that are known: of a page in our own Markdown, and of the headline that the file states."""
    given = [part.paragraph.given for part in page]
    if stated is not None and stated.headline and page and page[0].text == " ".join(stated.headline.split()):
        given[0] = "headline"
    return given


def _is_address(part: Part) -> bool:
    """True for a line that is an address alone; those of a list are the addresses of links."""
    one = part.paragraph
    return part.text.startswith(("http://", "https://")) and " " not in part.text and not (one.glyph or one.dropped)
