"""What the words above a list say: who found what it lists, and whether it is a box of its own."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple


class _LeadIns(NamedTuple):
    """How sentences of some languages lead in to a list."""

    found: re.Pattern[str]
    by: re.Pattern[str]
    clause: re.Pattern[str]
    openers: re.Pattern[str]
    nobody: frozenset[str]


@functools.cache
def _lead_ins(tags: tuple[str, ...]) -> _LeadIns:
    known = [languages.words(tag) for tag in tags]
    verbs = "|".join(_phrases(one.FINDING_VERBS for one in known))
    auxiliaries = "|".join(_phrases(one.FINDING_AUXILIARIES for one in known))
    clauses = "|".join(_phrases(one.FINDING_CLAUSES for one in known))
    sources = _in_any_case(one.FINDING_SOURCE for one in known)
    return _LeadIns(
        # "Inspectors noted:", "The report found that:", "Among other things, the watchdog said the school must:"; the
        # last clause before the word is who.
        found=pattern(
            rf"(?P<who>[^.:;!?\n]{{2,160}}?)\s+(?:(?:{auxiliaries})\s+){{0,3}}(?:{verbs})\b(?P<rest>[^.!?]{{0,120}}):$"
        ),
        # "According to the report:", "Laut Polizei:"
        by=pattern(rf"(?:.*\b)?(?:{sources})\s+(?P<who>[^,.:;]{{2,80}}):$"),
        clause=pattern(rf",\s|\s(?:{clauses})\s"),
        openers=pattern(rf"(?:{_in_any_case(one.FINDING_OPENERS for one in known)})\s"),
        nobody=frozenset(word for one in known for word in one.FINDING_NOBODY.split()),
    )


def _phrases(lists: Iterable[str]) -> list[str]:
    return [phrase for one in lists for phrase in one.split("|") if phrase]


def _in_any_case(lists: Iterable[str]) -> str:
    """A pattern for phrases whose first letter may be a capital."""
    return "|".join(f"[{phrase[0].upper()}{phrase[0]}]{phrase[1:]}" for phrase in _phrases(lists))


LONGEST_SOURCE = 10
"""Words of a source at most: "the parliamentary and health service ombudsman in its annual report" has eleven."""


def source_of(lead: str | None, language: str | None = None) -> str | None:
    """Who found what a list says, by the sentence that leads in; ``None`` when it does not say.

    language  BCP 47 tag of the article, whose words are known besides the English ones

    >>> source_of("In a report published on Monday, inspectors noted:"), source_of("The plan has three parts:")
    ('inspectors', None)
    """
    if not lead or not lead.endswith(":"):
        return None
    known = _lead_ins(languages.known(language))
    match = known.by.match(lead) or known.found.match(lead)
    if match is None:
        return None
    clauses = [clause for clause in known.clause.split(match["who"]) if clause.strip()]
    who = clauses[-1].strip(' "“”‘’')
    if len(clauses) > 1 and known.openers.match(who):
        return None
    words = who.split()
    if not words or len(words) > LONGEST_SOURCE or words[0].casefold() in known.nobody or known.openers.match(who):
        return None
    return who


_ENDS_SENTENCE = pattern(r"[.!?…][\"”’')]{0,2}\s+(?=[\"“„«‘'(]?[^\Wa-zß-ÿ_])")
_INITIALS = pattern(r"(?:[^\W\d_]\.)+")
_BEFORE_NUMBERS = frozenset(("no.", "nr."))  # elsewhere "no." is a word
_LAST_WORD = pattern(r"[\w.'’-]+$")


def last_sentence(text: str, language: str | None) -> str:
    """The last sentence of a paragraph; full stops of abbreviations and initials end none.

    >>> last_sentence("The report is out. Some of Mr. Lee's points were these:", "en")
    "Some of Mr. Lee's points were these:"
    """
    short = _abbreviations(languages.known(language))
    start = 0
    for end in _ENDS_SENTENCE.finditer(text):
        word = _LAST_WORD.search(text[: end.start() + 1])
        known = word[0].casefold() if word and text[end.start()] == "." else ""
        numbered = known in _BEFORE_NUMBERS and not text[end.end() : end.end() + 1].isdigit()
        goes_on = (known in short and not numbered) or _INITIALS.fullmatch(known)
        if not goes_on and len(text[end.end() :].split()) >= FEWEST_LEADING_WORDS:
            start = end.end()
    return text[start:].strip(' "”') if start else text


def announces(sentence: str, language: str | None) -> bool:
    """True for a sentence that says that a list follows: "Below are the three ways to the quay."."""
    words = _announcing(languages.known(language))
    return words is not None and words.search(sentence) is not None


@functools.cache
def _announcing(tags: tuple[str, ...]) -> re.Pattern[str] | None:
    found = [one for tag in tags if (one := languages.words(tag).ANNOUNCING)]
    return pattern(rf"\b(?:{'|'.join(found)})\b", re.IGNORECASE) if found else None


FEWEST_LEADING_WORDS = 2
"""Words of a sentence that leads in to a list."""


@functools.cache
def _abbreviations(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for tag in tags for word in languages.words(tag).ABBREVIATIONS.split())


def leads_elsewhere(text: str, language: str | None) -> bool:
    """True for a heading or lead-in of what is no finding: "Ingredients", "Opening hours:", "Related stories"."""
    plain = _EDIT_LINK.sub("", text).strip(" :.-–—*•!").casefold().replace("’", "'")
    if len(plain.split()) > LONGEST_HEADING:
        return False
    heading = not text.rstrip().endswith(":")
    return any(
        plain == one
        or (plain.startswith(f"{one} ") and (" " in one or len(one) >= LETTERS_OF_PLAIN_WORD))
        or (heading and plain.endswith(f" {one}"))
        or (" " in one and f" {one} " in f" {plain} ")
        for one in _other_lists(languages.known(language))
    )


_EDIT_LINK = pattern(r"\s?\[[^\[\]]{2,20}\]$")  # "References[edit]", behind the headings of a wiki

LETTERS_OF_PLAIN_WORD = 10
"""Letters of a word that tells what a list is from the beginning of a longer heading: "Ingredients for four"; shorter
ones begin leads of findings too: "Notes of the inspectors"."""


LONGEST_HEADING = 8
"""Words of a heading that says what the list below is."""


@functools.cache
def _other_lists(tags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for tag in tags for one in languages.words(tag).OTHER_LISTS.split("|") if one)
