"""Words in marks that are a name, a title or an example, by the words around them, where all nouns have a capital.

"die „Mole“-Gruppe", "die Reederei nannte sich jetzt „Nordlicht“", "dem Portal „hafen.de“", "bei „Nordfunk“",
"ein Wort wie „Fischer“", "Dazu gibt es ein neues Album: „Salz und Stein“", "„Im Hafen“ heißt Ihr Buch"
"""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.quote_wording import AFTER_SPEECH, has_capitals, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    DETERMINER,
    NAME,
    NUMBER,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
)

_LONGEST_NAME: Final = 6
"""Words of the longest name in marks."""
_LONGEST_MEDIUM: Final = 3
"""Words of the name of a paper or a station behind "bei"."""
_LONGEST_EXAMPLE: Final = 8
_MARKS: Final = "\"'“”„«»‘’‚›‹"
_SITE: Final = pattern(r"[\w-]+(?:\.[\w-]+)+")  # hafen.de; not "Nein."
_NUMBERED: Final = pattern(r"(?=.*\d)[A-Z]?\d[\w-]{0,4}")  # 7-X, 2030, B2; not "18-jährig"
_BESIDE_VERB: Final = PRONOUN + ADVERB + DETERMINER + NAME + OTHER_WORD + NUMBER + PREPOSITION
_JOINS: Final = ",-" + REPORTING_VERB


def is_name_given(text: str, sentence: Sentence, at: int) -> bool:
    """True for a quotation at a token which nobody said, by what stands right before or behind it."""
    if not sentence.voc.capital_nouns or at >= len(sentence.shape):
        return False
    words = text[sentence.starts[at] : sentence.end(at)].split()
    if not words:
        return False
    if len(words) == 1 and _SITE.fullmatch(words[0]):
        return True
    if len(words) <= _LONGEST_NAME and _is_in_compound(text, sentence, at):
        return True
    if _is_called_behind(sentence, at):
        return True
    if at == 0 or last_mark(text, sentence, at) in AFTER_SPEECH:
        return at > 1 and len(words) <= _LONGEST_EXAMPLE and _is_example(sentence, at)
    if 1 < len(words) <= _LONGEST_MEDIUM and words[0][0].isupper() and _NUMBERED.fullmatch(words[-1]):
        return True  # „Mole 7-X“
    if len(words) <= _LONGEST_MEDIUM and _is_told_there(sentence, at) and words[0][0].isupper() and has_capitals(words):
        return True
    if len(words) <= _LONGEST_NAME and words[0][0].isupper() and _calls_itself(sentence, at):
        return True
    if len(words) <= _LONGEST_EXAMPLE and (_is_example(sentence, at) or _is_titled(sentence, at)):
        return True
    in_brackets = sentence.shape[at - 1] == "(" and sentence.shape[at + 1 : at + 2] == ")"
    return in_brackets and 1 < len(words) <= _LONGEST_NAME and words[0][0].isupper() and has_capitals(words)


def _is_in_compound(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that are a part of another: "„Mole“-Gruppe"."""
    end = sentence.end(at)
    while end < len(text) and text[end] in _MARKS:
        end += 1
    return text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper()


def _is_told_there(sentence: Sentence, at: int) -> bool:
    """True for a paper or a station: "sagte sie bei „Nordfunk“", "gegenüber „Echo Nord“"."""
    return sentence.low[at - 1] in sentence.voc.told_at


def _calls_itself(sentence: Sentence, at: int) -> bool:
    """True for "Die Reederei nannte sich jetzt „Nordlicht“" and "nannte sich das Werk 1915 in „Nordlicht“ um"."""
    low, shape, voc = sentence.low, sentence.shape, sentence.voc
    if voc.kinds.get(low[at - 1]) == DETERMINER or low[at - 1] in voc.named_as:
        return False  # "nannte sich einen „Esel“"
    for verb in range(at - 2, -1, -1):
        if shape[verb] not in _BESIDE_VERB and low[verb] not in voc.reflexives and low[verb] not in voc.calling:
            return False
        if low[verb] in voc.calling:
            return not voc.reflexives.isdisjoint((low[verb + 1], low[verb - 1] if verb else ""))
    return False


def _is_called_behind(sentence: Sentence, at: int) -> bool:
    """True for "„Im Hafen“ heißt Ihr Buch": a verb that gives a name to what stands behind it."""
    low, shape, voc = sentence.low, sentence.shape, sentence.voc
    if low[at + 1 : at + 2] == [] or low[at + 1] not in voc.impersonal:
        return False
    return shape[at + 2 : at + 3] == DETERMINER


def _is_example(sentence: Sentence, at: int) -> bool:
    """True for "ein Wort wie „Fischer“" and "Schlagzeilen wie: „Der Hafen sinkt!“"."""
    low, shape, voc = sentence.low, sentence.shape, sentence.voc
    like = at - 1 - (shape[at - 1] == ":")
    if like < 1 or low[like] not in voc.as_said or low[like - 1] in voc.nouns:
        return False
    if REPORTING_VERB in shape or any(word in voc.according for word in low[at + 1 :]):
        return False  # "Sprüche wie „Nein!“ standen an der Wand", "Sie riefen Dinge wie „Nein!“"
    return shape[like - 1] in NAME + QUOTATION


def _is_titled(sentence: Sentence, at: int) -> bool:
    """True for "Dazu gibt es ein neues Album: „Salz und Stein“": before the colon stands what the title is of."""
    low, shape, voc = sentence.low, sentence.shape, sentence.voc
    if shape[at - 1] != ":" or REPORTING_VERB in shape[:at] or shape[at + 1 : at + 2] in tuple(_JOINS):
        return False
    if QUOTATION in shape[:at]:
        return False
    return any(kind == NAME and word.endswith(voc.works_ending) for kind, word in zip(shape[:at], low, strict=False))
