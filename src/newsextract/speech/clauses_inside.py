"""Clauses between the marks of a quotation, set off by commas or dashes: « C'est faux, dit Anne Lie. Venez voir. »

Such a quotation is several texts of one speaker; the clauses between are the reporter's.
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.quotation_marks import Span
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.subjects import subject_after
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    DETERMINER,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    REPORTING_VERB,
)

_BEFORE_VERB: Final = AUXILIARY + ADVERB + OBJECT_PRONOUN  # « C'est faux, s'est aussi indignée Anne Lie. »
_STEPS: Final = 3
_CLOSING: Final = "\"”’'»"
_SHORTEST: Final = 20
"""Characters of the shortest quotation that is read."""
_SENTENCES_READ: Final = 6
"""Sentences of a quotation in which the clause stands: it comes early."""
_DASH: Final = pattern(r"[ \xa0\u202f][—–-][ \xa0\u202f]?(?=[^\W\d_])")
_CLOSING_DASH: Final = pattern(r"[ \xa0\u202f]?[—–-](?=[\s.,;:!?]|$)[.,;:!?]*\s*")
_DASHES_TRIED: Final = 20
"""Dashes of one quotation behind which a clause is looked for."""
_LONGEST_ASIDE: Final = 250
"""Characters of a clause between two dashes."""
_LONGEST_LAST: Final = 90
"""Characters of a clause behind a dash that the end of the quotation closes."""
_OF_ADJECTIVES: Final = ("er", "es", "en", "em")
"""Endings of adjectives where nouns have capitals; a verb ends so seldom."""
_AFTER_NAME: Final = frozenset(("", ",", PREPOSITION))


def part_at_clauses(text: str, spans: list[Span], voc: Vocabulary) -> list[Span]:
    """The quotations, each that holds such clauses in its parts."""
    if not voc.verb_before_subject:
        return spans
    out: list[Span] = []
    for span in spans:
        if span.end - span.start < _SHORTEST:
            out.append(span)
            continue
        asides = _between_dashes(text, span, voc)
        if not asides and voc.clauses_inside:
            clause = _clause_in(text, span, voc)
            asides = [clause] if clause is not None else []
        out += _parts(text, span, asides) if asides else [span]
    return out


def _parts(text: str, span: Span, asides: list[tuple[int, int]]) -> list[Span]:
    """What is said before, between and behind the clauses; of all parts but the first it is told that they go on."""
    line = (span.line_start, span.line_end)
    out: list[Span] = []
    start, opened, goes_on = span.start, span.outer_start, span.continues
    for first, end in asides:
        part = Span((start, first), (opened, first), line, True)
        part.continues = goes_on
        out.append(part)
        while end < span.end and (text[end].isspace() or text[end] in ",.;:"):
            end += 1
        start = opened = end
        goes_on = True
    if start < span.end:
        part = Span((start, span.end), (start, span.outer_end), line, span.closed)
        part.continues = True
        out.append(part)
    return out


def _between_dashes(text: str, span: Span, voc: Vocabulary) -> list[tuple[int, int]]:
    """The clauses that dashes set off, each from its dash to behind the one that closes it.

    «Non ci sto – dice Anna Lie –. Venite a vedere»; the end of the quotation closes the last one too.
    """
    out: list[tuple[int, int]] = []
    at, tried = span.start + 1, 0
    while tried < _DASHES_TRIED and (found := _DASH.search(text, at, span.end)) is not None:
        tried += 1
        at = found.end()
        stop = min(span.end, at + _LONGEST_ASIDE)
        closing = _CLOSING_DASH.search(text, at, stop)
        end = closing.start() if closing is not None else span.end
        if closing is None and end - at > _LONGEST_LAST:
            continue
        if _tells_who(text, at, end, voc):
            at = closing.end() if closing is not None else span.end
            out.append((found.start(), at))
    return out


def _tells_who(text: str, start: int, end: int, voc: Vocabulary) -> bool:
    """Whether words begin with a verb of speech, or any verb and a name: "ha poi detto Anna Lie", "sbuffa Lie"."""
    if not text[start].islower():
        return False
    sentence = read_sentences(text, start, end, (), 0, voc)[0]
    shape = sentence.shape
    verb = 0
    while verb < min(_STEPS, len(shape) - 1) and shape[verb] in _BEFORE_VERB:
        verb += 1
    if shape[verb] == REPORTING_VERB or (verb and sentence.low[verb] in voc.inscribed):
        return True
    name = verb + 1
    while shape[name : name + 1] == NAME:
        name += 1
    if shape[verb] != OTHER_WORD or name == verb + 1 or shape[name : name + 1] not in _AFTER_NAME:
        return False
    if voc.capital_nouns and sentence.low[verb].endswith(_OF_ADJECTIVES):
        return False  # „Das Haus – stummer Zeuge der Flut – steht“
    return not (voc.names_person(sentence.low[verb]) or voc.names_body(sentence.low[verb]))


def _clause_in(text: str, span: Span, voc: Vocabulary) -> tuple[int, int] | None:
    """Where the clause begins, at its comma, and ends."""
    for sentence in read_sentences(text, span.start, span.end, (), 0, voc)[:_SENTENCES_READ]:
        for verb in range(2, len(sentence.shape)):
            if sentence.shape[verb] != REPORTING_VERB:
                continue
            comma = verb
            while comma > verb - _STEPS and comma > 0 and sentence.shape[comma - 1] in _BEFORE_VERB:
                comma -= 1
            if comma < 2 or sentence.shape[comma - 1] != ",":
                continue
            if text[sentence.starts[comma - 1] - 1] in _CLOSING:
                continue  # « Ma mère disait : "Viens", répétait-elle. »: who speaks tells it of somebody else
            end = _end(sentence, verb)
            if end is not None:
                return sentence.starts[comma - 1], end
    return None


def _end(sentence: Sentence, verb: int) -> int | None:
    """Where the clause of a verb ends; None where nobody is named behind it."""
    shape = sentence.shape
    subject, role = subject_after(sentence, verb)
    if subject is None:
        return None
    named = NAME in shape[subject[0] : subject[1]] or shape[subject[0]] in PRONOUN + DETERMINER
    if not named:
        return None
    last = max(subject[1], role[1] if role else 0)
    stop = shape.find(".", last)
    if shape[subject[0]] == PRONOUN or shape[last : last + 1] == ",":
        comma = shape.find(",", last)
        if comma == last and shape[subject[0]] == PRONOUN:
            return sentence.starts[comma]
    if stop < 0:
        return sentence.end(len(shape) - 1) if last == len(shape) else None
    return sentence.starts[stop]
