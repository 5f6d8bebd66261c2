"""The clause behind "as" whose verb stands before its subject: «...», tal y como explicó Ana Ruiz."""

from __future__ import annotations

from typing import Final

from newsextract.speech.clause_verb_first import behind_small_words, verb_first
from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import names_somebody
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import QUOTATION, REPORTING_VERB

_WITHIN: Final = 7
"""Tokens before a verb in which such a phrase begins: "tal y como lo ha explicado", "ainsi que l'a aussi rappelé"."""
_LONGEST_ASIDE: Final = 14
"""Tokens between the verb of "dijo, como ya anunció Luis Prado, que" and its "que" behind the aside."""
_ENDS_SEARCH: Final = REPORTING_VERB + QUOTATION + ",;:"
_VERB_BEFORE: Final = 7
"""Tokens before an aside in which the verb stands that it parts from what was said: "dijo ayer en el pleno, como"."""


def verb_behind(sentence: Sentence, at: int) -> int | None:
    """The verb of speech behind "as" at token ``at``: of "comme l'a rappelé Anne Lie" its participle."""
    end = at
    for phrase in sentence.voc.as_told:
        if at + len(phrase) > end and tuple(sentence.low[at : at + len(phrase)]) == phrase:
            end = at + len(phrase)
    return behind_small_words(sentence, end) if end > at else None


def begins_before(sentence: Sentence, verb: int) -> int | None:
    """Where the phrase begins to which a verb of speech belongs."""
    for at in range(max(verb - _WITHIN, 0), verb):
        if sentence.low[at] in sentence.voc.opens_as_told and verb_behind(sentence, at) == verb:
            return at
    return None


def clause_as_told(sentence: Sentence, at: int) -> Clause | None:
    """The clause of which "as" is token ``at``; None unless somebody is named behind its verb, or for an aside."""
    if at >= len(sentence.low) or sentence.low[at] not in sentence.voc.opens_as_told or is_aside(sentence, at):
        return None
    verb = verb_behind(sentence, at)
    clause = verb_first(sentence, verb, comma=True) if verb is not None else None
    if clause is None or clause.subject is None or not names_somebody(sentence, clause.subject):
        return None
    clause.at, clause.form = at, "according"
    return clause


def is_aside(sentence: Sentence, at: int) -> bool:
    """True for the "as" of "Ana Ruiz dijo, como ya anunció Luis Prado, que": what follows is Ruiz's.

    A verb of speech stands before the first comma without what was said, which begins behind the last.
    """
    shape, low, content = sentence.shape, sentence.low, sentence.voc.content
    if at < 2 or shape[at - 1] != ",":
        return False
    comma = shape.find(",", at, at + _LONGEST_ASIDE)
    while comma >= 0 and not _opens_content(sentence, comma + 1):
        comma = shape.find(",", comma + 1, at + _LONGEST_ASIDE)
    if comma < 0:
        return False
    verb = at - 2
    while verb > 0 and verb > at - _VERB_BEFORE and shape[verb] not in _ENDS_SEARCH and low[verb] not in content:
        verb -= 1
    return shape[verb] == REPORTING_VERB


def _opens_content(sentence: Sentence, at: int) -> bool:
    """True for "que", also without its last letter before marks: "qu'« on »"."""
    content = sentence.voc.content
    return at < len(sentence.low) and (sentence.low[at] in content or f"{sentence.low[at]}'" in content)
