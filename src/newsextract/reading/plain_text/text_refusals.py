"""Texts that are no articles: with too little running text, manuals, recipes."""

from __future__ import annotations

from newsextract.base.patterns import pattern
from newsextract.reading.lines.furniture import opens_recipe, speaks_to_reader
from newsextract.reading.lines.other_pages import LONGEST_NOTICE, is_forum, opens_notice
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.signs import COUNTED_WORDS
from newsextract.reading.plain_text.text_states import BODY

FEWEST_WORDS, FEWEST_WORDS_ALONE = 25, 8
"""Words of running text that make an article: among menus and notices, and in a text that is hardly anything else."""

STORY_WORDS, PARAGRAPH_WORDS = 100, 30
"""Words of running text beside a recipe from which it is an article with a recipe; of a paragraph, on average, from
which a text with headings is one that tells something and no manual."""

PARAGRAPHS_ABOVE = 30
"""Paragraphs above a list of steps, or below a story, among which a recipe names itself."""

RECIPE_PARTS = 3
"""Different headings of a recipe ("Ingredients", "Method", "Serves 4") that make one."""

FEWEST_RECIPE_PARTS = 2
"""Such headings that make a recipe where less than ``STORY_WORDS`` of running text stands above the first of them."""

_SPEECH = pattern(r"[\"“„«'‘][^\"”“»’\n]{30}")


def holds_article(parts: list[Part], states: list[str], language: str | None) -> bool:
    """False for a text with too little running text in what was chosen, and for a manual or a recipe."""
    places = [n for n, state in enumerate(states) if state in BODY]
    chosen = [parts[n] for n in places]
    words = sum(min(p.words, COUNTED_WORDS) for p in chosen if p.prose)
    furniture = sum(p.words for p in parts if p.label or (p.paragraph.glyph and not p.prose))
    if words < (FEWEST_WORDS if furniture * 3 > words else FEWEST_WORDS_ALONE):
        return False
    listed = all(p.paragraph.glyph for p in chosen if p.prose)
    above = parts[max(0, places[0] - PARAGRAPHS_ABOVE) : places[0]] if listed else []  # the steps alone were chosen
    return not _is_guide([*above, *parts[places[0] : places[-1] + 1]], language)


def is_recipe(parts: list[Part], language: str | None) -> bool:
    """True for a page of a recipe, whatever is told above it; the roles are given, and some are of the body."""
    places = [n for n, part in enumerate(parts) if part.role == "body"]
    shown = parts[places[0] : places[-1] + PARAGRAPHS_ABOVE]
    if _names_recipe(shown, language):
        return True
    names = [n for n, part in enumerate(shown) if len(part.text) < 60 and opens_recipe(part.text, language)]
    if len({shown[n].text.casefold() for n in names}) < FEWEST_RECIPE_PARTS:
        return False
    return sum(part.words for part in shown[: names[0]] if part.prose) < STORY_WORDS


def is_notice(parts: list[Part], language: str | None) -> bool:
    """True for the short text of an error page, a check of the browser or a consent page; the roles are given."""
    body = [part for part in parts if part.role == "body"]
    if not body or sum(len(part.text) for part in body) > LONGEST_NOTICE:
        return False
    heads = [part for part in parts if part.role == "headline"]
    above = parts[: parts.index(body[0])] if len(parts) <= FEW_PARTS else []
    return any(opens_notice(part.text, language) for part in (*heads, *above, *body[:2]))


def is_discussion(parts: list[Part], language: str | None) -> bool:
    """True for a page of a forum; the roles are given."""
    places = [n for n, part in enumerate(parts) if part.role == "body"]
    if not places:
        return False
    shown = parts[places[0] : places[-1] + 3]
    return is_forum([part.text for part in shown], sum(part.prose for part in shown), language)


FEW_PARTS = 30
"""Paragraphs of a text that is nothing but a notice and a menu, whose lines above can be its title."""


def _names_recipe(parts: list[Part], language: str | None) -> bool:
    short = {part.text for part in parts if len(part.text) < 60}
    return sum(opens_recipe(text, language) for text in short) >= RECIPE_PARTS


def _is_guide(parts: list[Part], language: str | None) -> bool:
    """True for recipes and manuals: nothing dates, signs or quotes a manual, it consists of headings, lists and short
    paragraphs, and it addresses its reader.

    parts  from the first paragraph of the article to the last
    """
    prose = [p for p in parts if p.prose]
    words = sum(p.words for p in prose if not p.paragraph.glyph)
    if words < STORY_WORDS and _names_recipe(parts, language):
        return True
    if any(p.header in ("byline", "date") or p.caption for p in parts) or any(_SPEECH.search(p.text) for p in prose):
        return False
    addressed = sum(speaks_to_reader(p.text, language) for p in prose)
    short = sum(p.plain and not p.prose and not p.ends for p in parts)
    brief = words < PARAGRAPH_WORDS * len(prose)
    return len(prose) >= 4 and brief and addressed * 4 > len(prose) and short + 1 >= len(prose)
