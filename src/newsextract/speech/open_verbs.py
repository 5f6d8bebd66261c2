"""Verbs beside a quotation that no list knows to report speech: ``he demurred: "..."``, ``"...," beamed Ann Reed``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.phrases import first_phrase
from newsextract.speech.reporting_clauses import clause_start
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import subject_after, subject_before
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    AUXILIARY,
    BE,
    NAME,
    OTHER_VERB,
    OTHER_WORD,
    PRONOUN,
    QUOTATION,
)

_OPEN_VERBS_TRIED: Final = 2
"""Verbs before a quotation that are tried though no list says that they report speech, the nearest ones."""
_VERB_BEFORE_SPEECH: Final = 30
"""Tokens before a quotation in which such a verb may stand."""
_VERB_BEFORE_FRAGMENT: Final = 4
"""The same before a fragment, whose verbs seldom report: 'she sold a lot of her "fire pucks"'."""
_LONGEST_FRAGMENT: Final = 25
"""Characters of a fragment."""
_VERB_BEHIND: Final = 8
"""Tokens behind a quotation in which such a verb may stand."""
_OPENS_GROUP: Final = frozenset((AUXILIARY, BE))
_BEFORE_VERB_IN_S: Final = NAME + PRONOUN + ADVERB  # "Reed demurs", "he demurs"; "the farms" is none


def open_clauses(sentence: Sentence, at: int, clauses: Sequence[Clause]) -> Iterator[tuple[str, Clause]]:
    """The clauses of the nearest such verbs, each with its kind of candidate: "open", "inverted" with its verb first.

    clauses  those whose verbs the lists know
    """
    shape, low = sentence.shape, sentence.low
    known = {clause.at for clause in clauses}
    reach = _VERB_BEFORE_SPEECH if sentence.tokens[at].length > _LONGEST_FRAGMENT else _VERB_BEFORE_FRAGMENT
    left = [i for i in range(max(0, at - reach), at) if i not in known and _may_be_verb(shape, low, i)]
    for verb in left[-_OPEN_VERBS_TRIED:]:
        clause = Clause(verb, verb + 1, "active")
        subject_before(sentence, verb, clause_start(shape, verb), clause, sentence.voc)
        if clause.subject is None:
            first = first_phrase(sentence, clause_start(shape, verb), verb)
            clause.subject = first
        if clause.subject is not None:
            yield "open", clause
    high = next_quote(shape, at)
    for verb in range(at + 1, min(high, at + 1 + _VERB_BEHIND)):
        if verb in known or not _may_be_verb(shape, low, verb):
            continue
        between = shape[at + 1 : verb].lstrip(",-")
        if not between.strip(ADVERB):
            subject, role = subject_after(sentence, verb)
            if subject is not None:
                yield "inverted", Clause(verb, verb + 1, "open", subject, role)
        clause = Clause(verb, verb + 1, "open")
        subject_before(sentence, verb, at + 1, clause, sentence.voc)
        if clause.subject is not None:
            yield "open", clause
            return
        break
    group = _group_behind(sentence, at, high, clauses)
    if group is not None:
        yield "open", group


def _group_behind(sentence: Sentence, at: int, high: int, clauses: Sequence[Clause]) -> Clause | None:
    """Of ``"...," Reed can be seen mouthing`` and ``"...," she couldn't help but add`` the clause of the auxiliary."""
    shape = sentence.shape
    if shape[:at].strip(AROUND_QUOTATION):
        return None
    subject = first_phrase(sentence, at + 1, high)
    if subject is None or shape[at + 1 : subject[0]].strip(",-"):
        return None
    verb = subject[1]
    if shape[verb : verb + 1] not in _OPENS_GROUP:
        return None
    told = [one.end for one in clauses if one.form == "passive"]
    if any(end == len(shape) or not sentence.low[end].endswith("ing") for end in told):
        return None  # "...," Reed was told
    return Clause(verb, verb + 1, "open", subject)


def _may_be_verb(shape: str, low: list[str], index: int) -> bool:
    kind = shape[index]
    if kind == OTHER_VERB:
        return True
    if kind != OTHER_WORD or not low[index].endswith(("ed", "s")):
        return False
    return low[index].endswith("ed") or (index > 0 and shape[index - 1] in _BEFORE_VERB_IN_S)


def next_quote(shape: str, at: int) -> int:
    """The token of the next quotation in a sentence, or its end."""
    following = shape.find(QUOTATION, at + 1)
    return following if following >= 0 else len(shape)
