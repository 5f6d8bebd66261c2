"""Who says a whole sentence that ends a paragraph in which the text told of one person, and nobody has spoken.

"Nora Stone runs a shop. She opened it in May. On the first day three people came. “I cried all night.”"
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause, telling
from newsextract.speech.entities import Entities
from newsextract.speech.entity import Entity
from newsextract.speech.given_names import GIVEN
from newsextract.speech.phrases import Phrase, first_phrase
from newsextract.speech.quote_wording import is_partial, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.sentences_before import Told
from newsextract.speech.word_classes import AROUND_QUOTATION, NAME, PRONOUN, RELATIVE, SUBORDINATOR

_MOST_SENTENCES: Final = 8
"""Sentences of a paragraph before its quotation: a longer one tells of more than one person."""
_ENDS_SPEECH: Final = ".?!…"
_GIVES_WAY: Final = frozenset(("carried", "recalled", "nobody"))
"""Kinds of candidates that no word of the paragraph names."""


class ParagraphSubject:
    """Finds the person whom the first sentence of a paragraph names, and its other sentences go on about."""

    def __init__(self, text: str, entities: Entities, gender: Callable[[str], str]) -> None:
        self._text = text
        self._entities = entities
        self._gender = gender

    def instead(self, chosen: Candidate, sentence: Sentence, at: int, before: Sequence[Told]) -> Candidate | None:
        """Who says the quotation at token ``at`` instead of ``chosen``; None where that one does.

        before  the sentences of its paragraph
        """
        if sentence.voc.verb_before_subject or not before or len(before) > _MOST_SENTENCES:
            return None
        if sentence.shape.strip(AROUND_QUOTATION):
            return None
        if last_mark(self._text, sentence, at) not in _ENDS_SPEECH or is_partial(self._text, sentence, at):
            return None
        opening = self._opening_pronoun(sentence, at)
        if chosen.kind in _GIVES_WAY or self._is_passing(chosen, opening):
            found = self._subject(before, opening)
            return found[0] if found is not None else None
        gender = _pronoun_of(chosen)
        found = self._subject(before, opening) if gender else None
        return found[0] if found is not None and found[1] == gender else None

    def _subject(self, before: Sequence[Told], opening: str) -> tuple[Candidate, str] | None:
        """The candidate of the paragraph, and the gender; ``opening`` is that of the quotation's first pronoun."""
        first = before[0][0]
        phrase = first_phrase(first, 0, len(first.shape))
        if phrase is None or first.shape[phrase[0] : phrase[1]].strip(NAME):
            return None
        words = first.words(*phrase)
        one = self._named(first, phrase)
        known = one is not None and (one.is_person() or (len(words) > 1 and one.may_be_person()))
        if one is None or one.is_body() or not (known or words[0].lower() in GIVEN):
            return None
        gender = self._gender(one.name)
        if not gender or gender == opening:
            return None  # "She is the best of all": somebody else says so
        start, end = first.starts[0], before[-1][0].end(len(before[-1][0].tokens) - 1)
        if all(found.gender != gender for found in first.voc.pronouns.telling(self._text, start, end)):
            return None
        others = (other for _, other in self._entities.between(start, end) if other is not one)
        if any(other.is_person() and self._gender(other.name) in ("", gender) for other in others):
            return None
        if any(self._is_about_another(told, clauses, one.name) for told, clauses in before):
            return None
        return Candidate("topic", first, Clause(phrase[0], phrase[0], "lead", phrase)), gender

    def _is_about_another(self, sentence: Sentence, clauses: Sequence[Clause], name: str) -> bool:
        """Whether a sentence names somebody else as its subject, or lets somebody else speak."""
        for clause in telling(sentence, list(clauses)):
            if clause.subject is not None and not self._is_of(sentence, clause.subject, name):
                return True
        phrase = first_phrase(sentence, 0, len(sentence.shape))
        if phrase is None:
            return False
        if sentence.shape[phrase[1] - 1] != NAME:
            return sentence.shape[phrase[1] : phrase[1] + 2] == "," + NAME  # "Her husband, Carl Marl, chops the wood."
        other = self._named(sentence, phrase)
        return other is not None and other.name != name

    def _is_of(self, sentence: Sentence, phrase: Phrase, name: str) -> bool:
        """Whether a subject is the person, a pronoun for it, or somebody who is told by it: "her husband"."""
        if sentence.shape[phrase[0]] == PRONOUN or sentence.low[phrase[0]] in sentence.voc.possessive:
            return True
        one = self._named(sentence, phrase)
        return one is not None and one.name == name

    def _named(self, sentence: Sentence, phrase: Phrase) -> Entity | None:
        words = sentence.words(*phrase)
        return self._entities.of(" ".join(words)) or self._entities.whom(words[-1])

    def _is_passing(self, chosen: Candidate, opening: str) -> bool:
        """True for "her husband" and "her rent", who tell of the person, and do not say what the quotation says."""
        if chosen.clause is None or chosen.clause.subject is None or chosen.kind not in ("topic", "earlier"):
            return False
        start, end = chosen.clause.subject
        sentence = chosen.sentence
        if sentence.low[start] not in sentence.voc.possessive or NAME in sentence.shape[start:end]:
            return False
        if start and sentence.shape[start - 1] in SUBORDINATOR + RELATIVE:
            return True  # "she feared that her husband would see it"
        spoken_of = bool(opening) and opening == sentence.voc.gender_of(sentence.low[end - 1])
        return chosen.kind == "topic" or spoken_of

    def _opening_pronoun(self, sentence: Sentence, at: int) -> str:
        """The gender of the pronoun with which a quotation opens, or ""."""
        start = sentence.starts[at]
        words = self._text[start : sentence.end(at)].lstrip("\"“‘'").split(" ", 1)
        return sentence.voc.gender_of(words[0].lower().replace("’", "'").partition("'")[0])


def _pronoun_of(chosen: Candidate) -> str:
    """The gender of the pronoun that is the subject of a candidate from another sentence, or ""."""
    if chosen.clause is None or chosen.clause.subject is None or chosen.kind not in ("topic", "earlier"):
        return ""
    start = chosen.clause.subject[0]
    return chosen.sentence.voc.gender_of(chosen.sentence.low[start]) if chosen.sentence.shape[start] == PRONOUN else ""
