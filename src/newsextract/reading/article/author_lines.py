"""Lines near the headline that name who wrote the story without saying so: no "By" stands before the name."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator
from typing import Any, Final

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.beside_names import names_alone, without_time
from newsextract.grammar.bylines.byline_parts import parse_authors, strip_by
from newsextract.grammar.bylines.byline_words import fold, is_agency, words
from newsextract.model.record_types import Author
from newsextract.reading.lines.header_lines import NAME, openings
from newsextract.reading.lines.prose import ends_sentence
from newsextract.reading.markup import marks
from newsextract.reading.markup.class_marks import read_element
from newsextract.reading.markup.nodes import Raw
from newsextract.speech.lone_names import is_persons_name

LONGEST_LINE: Final = 120
"""Characters of such a line."""
LONGEST_NAME: Final = 60
"""Characters of a name in an element of its own."""
NAME_SHARE: Final = 0.4
"""Share of the line that the names of an element of their own have; the rest is a date, a link, a job."""
MOST_ELEMENTS: Final = 60
"""Elements inside a container among which the author's is looked for; more hold the whole story."""
_INLINE: Final = ("span", "a", "b", "strong", "em", "i", "cite", "small", "u")
# "/author/ann-field", "https://news.example/by/ann-field"; not "/authority/", nor the page of all authors
AUTHOR_PAGE: Final = pattern(
    r"/(?:authors?|autor(?:[aei]|en|es|zy)?|auteurs?|contributors?|journalists?|journalistes?|journalisten|giornalist[aei]"
    r"|periodistas?|dziennikarze?|reporters?|redactor(?:es)?|redakteure?|columnists?|columnistas?|colunistas?|firmas?"
    r"|writers?|profiles?|perfil|by|users?/profile|toimittaja|skribent(?:er)?)"
    r"/[^/?#]",
    re.I,
)
_NO_NAMES: Final = marks.NEGATIVE | marks.CAPTION | marks.CREDIT | marks.FIGURE


def names_author(raw: Raw, stated: Collection[str], language: str | None) -> bool:
    """True for a line that names an author by what the page states, by its element, or by a job behind the name.

    stated  folded names of the authors that the page states; see ``fold``
    """
    if raw.size > LONGEST_LINE or raw.kind not in ("paragraph", "list_item") or ends_sentence(raw.text):
        return False
    if fold(raw.text) in stated or is_agency(raw.text):
        return True
    return _is_marked(raw) or _has_job(raw.text, language)


def _is_marked(raw: Raw) -> bool:
    """True when most of a line is in an element that calls itself the author's: <span class="author">."""
    for name in _marked_names(raw):
        if len(name) >= NAME_SHARE * raw.size:
            return NAME.match(name) is not None or bool(parse_authors(name))
    return False


def name_inside(raw: Raw, language: str | None) -> str:
    """The person in an element of a line that calls itself the author's, however much stands around it; "" for none.

    So some print author, section and date in one line: "Ann Field / Harbour / 3 May 2019".
    """
    for name in _marked_names(raw):
        if openings(language).dated.match(name) is not None:
            continue  # "Posted on"
        found: list[Author] = parse_authors(name, language=language)
        if len(found) == 1 and found[0].kind == "person" and " " in found[0].name:
            return found[0].name
    return ""


def signers_inside(raw: Raw, language: str | None) -> list[str]:
    """What elements of a line that call themselves the author's hold: people, agencies, desks, each once.

    An element around others is left out: it glues their words together.
    """
    found = list(dict.fromkeys(strip_by(one, language) for one in _marked_names(raw)))
    inner = [one for one in found if one and not any(other and other != one and other in one for other in found)]
    names = [one for one in inner if openings(language).dated.match(one) is None]  # "Posted on"
    return [one for one in names if is_agency(one) or parse_authors(one, language=language)]


def _marked_names(raw: Raw) -> Iterator[str]:
    """The words of the elements of a line that call themselves the author's, or link to the author's page."""
    element: Any = raw.node.element
    if element is None or raw.node.mark & _NO_NAMES:
        return
    for one in itertools.islice(element.iter(*_INLINE), MOST_ELEMENTS):
        mark = read_element(one, one.tag)[0]
        named = mark & marks.BYLINE or "author" in (one.get("rel") or "").split()
        linked = not named and one.tag == "a" and AUTHOR_PAGE.search(one.get("href") or "") is not None
        if not (named or linked) or mark & marks.NEGATIVE:
            continue
        name = " ".join("".join(one.itertext()).split())
        if linked and not is_persons_name(name):
            continue  # "All stories"
        if name and len(name) <= LONGEST_NAME and name in raw.text:
            yield name


def _has_job(text: str, language: str | None) -> bool:
    """True for one person with what he or she does: "Ann Field, Political Editor"; not "The editor of a paper"."""
    known = words(languages.headed(language))
    jobs = known.jobs
    line = without_time(names_alone(text, language), language)
    plain = [word.strip(".,:;()|") for word in line.split()]
    if len(plain) > MOST_WORDS or not plain or jobs.isdisjoint(word.casefold() for word in plain[2:]):
        return False
    if any(word.casefold() in known.beats or word.casefold() in known.organisations for word in plain[:2]):
        return False
    if not all(word[:1].isupper() or word.casefold() in jobs or len(word) < 4 for word in plain):
        return False
    found: list[Author] = parse_authors(line, language=language)
    return len(found) == 1 and found[0].kind == "person" and " " in found[0].name


def is_job(text: str, language: str | None) -> bool:
    """True for a line that says what an author does and nothing else: "Deputy Co-Editor", "Coastal Historian"."""
    plain = text.split()
    if not 0 < len(plain) <= MOST_WORDS_OF_JOB or ends_sentence(text) or any(sign in text for sign in ",:;|"):
        return False
    last = plain[-1].casefold().rpartition("-")[2]
    capitals = all(word[0].isupper() or len(word) <= _LONGEST_SMALL_WORD for word in plain)
    return capitals and last in words(languages.headed(language)).jobs


MOST_WORDS_OF_JOB: Final = 6
_LONGEST_SMALL_WORD: Final = 5
"""Letters of a word of a job that needs no capital: "Editor at large"."""
MOST_WORDS: Final = 9
"""Words of a name with a job and a paper."""
