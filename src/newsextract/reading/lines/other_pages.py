"""Lines that only pages have which are no articles: errors and consent, forums."""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.patterns import pattern

LONGEST_NOTICE: Final = 900
"""Characters of running text of an error page, a check of the browser or a consent page."""
LONGEST_CONTROL: Final = 40
"""Characters of a line of controls below a post."""
LONGEST_POST_LINE: Final = 80
"""Characters of a line with the name of who wrote a post."""
FEWEST_POSTS: Final = 4
"""Posts of a forum's page."""


def opens_notice(text: str, language: str | None) -> bool:
    """True for a title or first line of an error page, a check of the browser or a consent page."""
    return _notices(languages.known(language)).match(text.strip().replace("’", "'")) is not None


def is_forum(lines: list[str], prose: int, language: str | None) -> bool:
    """True for lines of which as many as posts, and no fewer than ``prose`` needs, are controls or tell who posts.

    prose  how many of the lines are running text
    """
    fewest = max(FEWEST_POSTS, (prose + 1) // 2)
    short = [line for line in lines if len(line) <= LONGEST_POST_LINE]
    if len(short) < fewest:  # nearly all articles
        return False
    tags = languages.lined(language)
    known, posts = _controls(tags), _post_lines(tags)
    controls = sum(len(line) <= LONGEST_CONTROL and _is_controls(line.casefold(), known) for line in short)
    if controls >= fewest:
        return True
    others = len(short) - fewest  # lines that may tell nothing
    for line in short:
        others -= posts.search(line) is None
        if others < 0:
            return False
    return True


def _is_controls(text: str, known: frozenset[str]) -> bool:
    """True for a control alone, or several in a row: "show replies", "Quote Reply"."""
    return text.strip() in known or (bool(text) and known.issuperset(text.split()))


@functools.cache
def _controls(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for tag in tags for one in languages.line_words(tag).COMMENT_CONTROLS.split("|") if one)


@functools.cache
def _post_lines(tags: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(lines for tag in tags if (lines := languages.line_words(tag).FORUM_LINES))
    return pattern(rf"\b(?:{known})", re.I)


@functools.cache
def _notices(tags: tuple[str, ...]) -> re.Pattern[str]:
    known = "|".join(words for tag in tags if (words := languages.words(tag).NO_ARTICLE))
    return pattern(rf"(?:{known})", re.I)
