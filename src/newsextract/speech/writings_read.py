"""Whose words a quotation is that is read in something written, where nouns stand before adjectives.

«...», si legge in una nota della questura; “...”, diz o texto enviado pela Câmara de Lagoa
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.named_subjects import names_somebody, subject_at, within
from newsextract.speech.phrases import Phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import limit
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
)

_READ_WITHIN: Final = 4
"""Tokens in which the verb stands: "pode ler-se", "si può leggere"."""
_BEFORE_READ: Final = AUXILIARY + ADVERB + OBJECT_PRONOUN + OTHER_WORD + PRONOUN
_LONGEST_ASIDE: Final = 6
"""Tokens between an answer and whose it is."""
_LONGEST_KIND: Final = 3
"""Words between what is written and whose it is: "nota diffusa ieri dalla questura"."""


def clause_of_reading(sentence: Sentence, start: int) -> Clause | None:
    """The clause of "si legge in una nota della questura", whose subject is the police, else the note."""
    shape, voc = sentence.shape, sentence.voc
    verb = start
    while verb < len(shape) and verb < start + _READ_WITHIN and sentence.low[verb] not in voc.inscribed:
        if shape[verb] not in _BEFORE_READ:
            return None
        verb += 1
    if verb >= len(shape) or sentence.low[verb] not in voc.inscribed:
        return None
    place = verb + 1
    while place < len(shape) and shape[place] in OBJECT_PRONOUN + ADVERB:
        place += 1
    if shape[place : place + 1] != PREPOSITION:
        return Clause(verb, verb + 1, "active")
    if voc.genitive_behind:
        return _whose_it_is(sentence, verb, place + 1)
    written = phrase_after(sentence, place + 1, limit(shape, place + 1))
    if written is None:
        return None
    owner, role = owner_of_writing(sentence, written)
    return Clause(verb, verb + 1, "active", owner or within(sentence, written), role)


def _whose_it_is(sentence: Sentence, verb: int, start: int) -> Clause:
    """The clause of Russian "говорится в сообщении прокуратуры"; without a subject where nobody's noun follows."""
    shape, voc = sentence.shape, sentence.voc
    for at in range(start, min(len(shape), start + _READ_WITHIN)):
        if voc.names_document(sentence.low[at]) or sentence.low[at] in voc.nouns:
            subject, role = subject_at(sentence, at + 1)
            if subject is not None and names_somebody(sentence, subject):
                return Clause(verb, verb + 1, "active", subject, role)
    return Clause(verb, verb + 1, "active")


def clause_of_answer(sentence: Sentence, start: int) -> Clause | None:
    """The clause of «...», la risposta, a microfono spento, di Ida Sanna and of «...», sono le parole della donna."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    noun = start
    while noun < len(shape) and noun < start + _READ_WITHIN and shape[noun] in BE + DETERMINERS + ADVERB + AUXILIARY:
        noun += 1
    if noun == start or noun >= len(shape) - 2 or low[noun] not in voc.nouns:
        return None
    mark = noun + 1
    if shape[mark] == ",":
        comma = shape.find(",", mark + 1, mark + _LONGEST_ASIDE)
        mark = comma + 1 if comma > 0 else mark
    while mark < len(shape) - 1 and mark <= noun + _LONGEST_ASIDE and shape[mark] in OTHER_WORD + ADVERB:
        mark += 1
    if mark >= len(shape) - 1 or low[mark] not in voc.of:
        return None
    subject, role = subject_at(sentence, mark + 1)
    if subject is None or not names_somebody(sentence, subject):
        return None
    return Clause(noun, noun + 1, "noun", subject, role)


def owner_of_writing(sentence: Sentence, written: Phrase) -> tuple[Phrase | None, Phrase | None]:
    """Whose "a nota enviada pela Câmara" and "il comunicato della questura" is; None where nobody is named."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    first = written[0] + (shape[written[0]] in DETERMINERS)
    if low[first] not in voc.documents and low[first] not in voc.nouns:
        return None, None
    mark = first + 1
    while mark < len(shape) and mark <= first + _LONGEST_KIND and shape[mark] in OTHER_WORD + ADVERB:
        mark += 1
    if mark >= len(shape) - 1 or not (low[mark] in voc.by or low[mark] in voc.of):
        return None, None
    subject, role = subject_at(sentence, mark + 1)
    if subject is None or not names_somebody(sentence, subject):
        return None, None
    of_thing = low[mark] in voc.of and NAME not in shape[slice(*subject)] and not _is_called(sentence, subject)
    return (None, None) if of_thing else (subject, role)


def _is_called(sentence: Sentence, subject: Phrase) -> bool:
    voc = sentence.voc
    head = voc.head_of(sentence.low[slice(*subject)])
    return voc.names_person(head) or voc.names_body(head)
