"""What the words above a list say: who found what it lists, and whether it is a box of its own."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import NamedTuple

from newsextract import languages


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
        found=re.compile(
            rf"(?P<who>[^.:;!?\n]{{2,160}}?)\s+(?:(?:{auxiliaries})\s+){{0,3}}(?:{verbs})\b(?P<rest>[^.!?]{{0,120}}):$"
        ),
        # "According to the report:", "Laut Polizei:"
        by=re.compile(rf"(?:.*\b)?(?:{sources})\s+(?P<who>[^,.:;]{{2,80}}):$"),
        clause=re.compile(rf",\s|\s(?:{clauses})\s"),
        openers=re.compile(rf"(?:{_in_any_case(one.FINDING_OPENERS for one in known)})\s"),
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
