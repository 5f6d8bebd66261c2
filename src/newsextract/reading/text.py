"""Plain text -> Document.

The marks of the program that wrote the text are read first (``dialects``), then lines become paragraphs. A paragraph
says what it is by its words ("Image copyright PA", "Share this"), by its shape and by its neighbours; ``sequence``
chooses the likeliest order of all of them: which are the article, which its headline, standfirst, byline and date.
"""

from __future__ import annotations

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.model.document import Blocks, Document, Fact
from newsextract.model.source import Source
from newsextract.reading.lines.furniture import opens_recipe, speaks_to_reader
from newsextract.reading.lines.prose import size
from newsextract.reading.plain_text import label_lines, roles, sequence
from newsextract.reading.plain_text.blocks import blocks as blocks_of
from newsextract.reading.plain_text.mended_states import BODY
from newsextract.reading.plain_text.observations import observe
from newsextract.reading.plain_text.paragraphs import paragraphs
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import COUNTED_WORDS, look, look_around

FEWEST_WORDS, FEWEST_WORDS_ALONE = 25, 8
"""Words of running text that make an article: among menus and notices, and in a text that is hardly anything else."""

STORY_WORDS, PARAGRAPH_WORDS = 100, 30
"""Words of running text beside a recipe from which it is an article with a recipe; of a paragraph, on average, from
which a text with headings is one that tells something and no manual."""

PARAGRAPHS_ABOVE = 30
"""Paragraphs above a list of steps among which a recipe names itself."""

_SPEECH = pattern(r"[\"“„«'‘][^\"”“»’\n]{30}")


def read(source: Source) -> Document:
    """The document of a plain text; never raises for any text."""
    language = languages.recognise(source.text)
    parts = label_lines.join_labels([Part(p) for p in paragraphs(source.text)], language)
    for part in parts:
        look(part, language)
    look_around(parts, language)
    page = [part for part in parts if not part.paragraph.dropped]
    observed = observe(page, language)
    states = sequence.decide(observed, [part.paragraph.given for part in page])
    if not _holds_article(page, states, language):
        states = [state if state == "headline" else "before" for state in states]
    roles.assign(page, states, observed, language)
    told = any(part.role == "body" for part in parts) and not _is_recipe(page, language)  # a recipe keeps its text
    flags: tuple[str, ...] = () if told else ("not_article",)
    blocks, figures = blocks_of(parts)
    url = next((part.text for part in parts if _is_address(part)), None)
    facts: dict[str, tuple[Fact, ...]] = {"url": (Fact(value=url, source="printed line"),)} if url else {}
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


def _is_address(part: Part) -> bool:
    """True for a line that is an address alone; those of a list are the addresses of links."""
    one = part.paragraph
    return part.text.startswith(("http://", "https://")) and " " not in part.text and not (one.glyph or one.dropped)


def _holds_article(parts: list[Part], states: list[str], language: str | None) -> bool:
    """False for a text with too little running text in what was chosen, and for a manual or a recipe."""
    places = [n for n, state in enumerate(states) if state in BODY]
    chosen = [parts[n] for n in places]
    words = sum(min(size(p.text), COUNTED_WORDS) for p in chosen if p.prose)
    furniture = sum(size(p.text) for p in parts if p.label or (p.paragraph.glyph and not p.prose))
    if words < (FEWEST_WORDS if furniture * 3 > words else FEWEST_WORDS_ALONE):
        return False
    if not places:
        return True
    listed = all(p.paragraph.glyph for p in chosen if p.prose)
    above = parts[max(0, places[0] - PARAGRAPHS_ABOVE) : places[0]] if listed else []  # the steps alone were chosen
    return not _is_guide([*above, *parts[places[0] : places[-1] + 1]], language)


def _is_recipe(parts: list[Part], language: str | None) -> bool:
    """True for a page of a recipe, whatever is told above it: three of its headings stand in the text."""
    places = [n for n, part in enumerate(parts) if part.role == "body"]
    inside = parts[places[0] : places[-1] + PARAGRAPHS_ABOVE]
    return len({p.text for p in inside if len(p.text) < 60 and opens_recipe(p.text, language)}) >= 3


def _is_guide(parts: list[Part], language: str | None) -> bool:
    """True for recipes and manuals: nothing dates, signs or quotes a manual, it consists of headings, lists and short
    paragraphs, and it addresses its reader.

    parts  from the first paragraph of the article to the last
    """
    prose = [p for p in parts if p.prose]
    words = sum(p.words for p in prose if not p.paragraph.glyph)
    if words < STORY_WORDS and sum(opens_recipe(p.text, language) for p in parts if len(p.text) < 60) >= 3:
        return True
    if any(p.header in ("byline", "date") or p.caption for p in parts) or any(_SPEECH.search(p.text) for p in prose):
        return False
    addressed = sum(speaks_to_reader(p.text, language) for p in prose)
    short = sum(p.plain and not p.prose and not p.ends for p in parts)
    brief = words < PARAGRAPH_WORDS * len(prose)
    return len(prose) >= 4 and brief and addressed * 4 > len(prose) and short + 1 >= len(prose)
