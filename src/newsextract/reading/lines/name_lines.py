"""Lines that are the name of whoever wrote a story, with a job, a place or a paper beside it, and say nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsextract import languages
from newsextract.grammar.bylines.byline_parts import is_full_name, parse_authors
from newsextract.reading.lines.prose import ends_sentence
from newsextract.speech.lone_names import is_persons_name

LONGEST_LINE: Final = 80
"""Characters of such a line."""
DASHES: Final = "–—- "


def people_of_line(text: str, language: str | None) -> list[str]:
    """The people of a line that begins with the name of one and holds no more than names, jobs, places and papers.

    >>> people_of_line("Ann Field / Harbour Herald", "en"), people_of_line("— Dr Ann Field", "en")
    (['Ann Field'], ['Dr Ann Field'])
    >>> people_of_line("Ann Field is late", "en"), people_of_line("North Harbour", "en")
    ([], [])
    """
    line = text.strip(DASHES)
    if not line[:1].isupper() or len(line) > LONGEST_LINE or ends_sentence(line):
        return []
    writers = parse_authors(line, language=language)
    names = [one.name for one in writers if is_full_name(one)]
    if not names or len(names) < len(writers) or not line.startswith(names[0]):
        return []
    titles = {word for tag in languages.known(language) for word in languages.words(tag).COURTESY.split()}
    return names if all(is_persons_name(_in_small_letters(_without_title(name, titles))) for name in names) else []


def _without_title(name: str, titles: Iterable[str]) -> str:
    title, _, rest = name.partition(" ")
    return rest if " " in rest and title.rstrip(".").casefold() in titles else name


def _in_small_letters(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name


def are_told_of(names: Iterable[str], texts: Iterable[str]) -> bool:
    """True if texts speak of one of these people: a line with the name is a heading or a subject then.

    A note about the author, which begins with the name, does not.
    """
    known = [(name.casefold(), name.casefold().split()[-1]) for name in names]
    said = [text.strip(DASHES).casefold() for text in texts]
    return any(surname in text and not text.startswith(name) for text in said for name, surname in known)
