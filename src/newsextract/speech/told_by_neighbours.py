"""The classes of words of several classes, as the tokens beside them tell: "the report said", "officials report"."""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import GIVEN
from newsextract.speech.tokens import Token
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

REPORTING: Final = REPORTING_VERB + REPORTING_ING
_WITHIN_NAME: Final = DETERMINER + PREPOSITION
MAY_OWN: Final = BE + OBJECT_PRONOUN
_BEFORE_OWNER: Final = REPORTING_VERB + OTHER_VERB + PREPOSITION + CONJUNCTION + ADVERB + PRONOUN + QUOTATION + ",:"
_OPENS_CLAUSE: Final = DETERMINERS + PRONOUN + NAME
_BEFORE_MANNER: Final = AUXILIARY + BE + REPORTING_VERB + PRONOUN + ADVERB
_INVERTED: Final = REPORTING_VERB + OTHER_VERB + AUXILIARY + BE + OTHER_WORD
_AFTER_GIVEN_NAME: Final = REPORTING_VERB + NAME  # "Will said", "Will Reed"; "Will he" is a question
_BEFORE_NOUN: Final = DETERMINER + POSSESSIVE
_BEFORE_NOUN_ALONE: Final = _BEFORE_NOUN + PREPOSITION + NUMBER + REPORTING_VERB + BE  # "in talks", "12 reports"
_BEHIND_ARTICLE: Final = NOUNS + QUANTIFIER + NUMBER
_BEFORE_SURNAME: Final = (
    NAME + REPORTING_VERB + OTHER_VERB + OTHER_WORD + DETERMINER + PREPOSITION + CONJUNCTION + SUBORDINATOR + AUXILIARY
    + BE + ADVERB
)
_BEFORE_SURNAME_ALONE: Final = NOUNS + DETERMINER + PREPOSITION + REPORTING_VERB + OTHER_VERB + AUXILIARY + BE
_AFTER_NOUN: Final = REPORTING_VERB + BE
_LED_BY: Final = QUOTATION + ":"
_ENDS_LEAD: Final = _LED_BY + CLAUSE_VERBS + "."
_OF_RELATIVE: Final = AUXILIARY + BE + REPORTING_VERB + OTHER_VERB
_OPENS_SAID: Final = QUOTATION + ":"
_AUXILIARY_WITHIN: Final = 5
"""Tokens before a participle in which its auxiliary stands: "a-t-il tout de même confié"."""
_OPENS_NAMED: Final = ([DETERMINER], [NAME])
_FINITE: Final = AUXILIARY + BE
_IN_OBJECT: Final = NOUNS + DETERMINERS + CONJUNCTION
_LONGEST_OWNED: Final = 4
"""Words behind the possessive in the name of a body: "Women's National Soccer League"."""
_BEHIND_AUXILIARY: Final = ADVERB + PRONOUN + OBJECT_PRONOUN + OTHER_WORD + PREPOSITION + ","


def settle(kinds: list[str], tokens: list[Token], low: list[str], voc: Vocabulary) -> None:
    """Give the words of several classes, among the tokens of a sentence, that which their neighbours tell."""
    last = len(tokens) - 1
    for index, token in enumerate(tokens):
        if index and not token.unsure:
            continue
        kind = token.kind
        if kind == POSSESSIVE:
            if token.word[0].isupper() and _owns_body(kinds, low, index, last, voc):
                kinds[index] = NAME  # "Boston Children's Hospital"
        elif kind == REPORTING_VERB and voc.noun_first:
            if _is_no_verb(kinds, low[index], index, voc) and not _is_of_source(kinds, low, index, voc):
                kinds[index] = OTHER_WORD
            elif index > 1 and kinds[index - 1] == DETERMINER and low[index - 1] in voc.articles:
                kinds[index - 1] = OBJECT_PRONOUN  # "los vecinos la consideran"
        elif kind in REPORTING and low[index] in voc.accused:
            if index and kinds[index - 1] == DETERMINER:
                kinds[index] = OTHER_WORD  # "the accused"; "was accused by Reed"
        elif kind in REPORTING and low[index] in voc.ambiguous and _is_noun(kinds, low, index, last, voc):
            kinds[index] = OTHER_WORD
        elif kind == DETERMINER and voc.noun_first and index < last and _is_one_of(kinds, low, index, voc):
            kinds[index] = QUANTIFIER  # "Uno dei tecnici spiega"
        elif low[index] in voc.separable and not voc.separable[low[index]].isdisjoint(
            low[index + 1 :] if voc.verb_second else low[index + 1 : index + 2]
        ):
            kinds[index] = REPORTING_VERB  # "räumte Anna Feld ein", "Reed hit back"
        elif kind in MAY_OWN and low[index] in voc.possessive:
            if _owns(kinds, low, index, last, voc):
                kinds[index] = DETERMINER  # Dutch "zijn moeder", "haar man"; "zijn" and "haar" are "are" and "her" too
        elif kind == DETERMINER and low[index] in voc.content and index < last:
            if kinds[index + 1] in _OPENS_CLAUSE or (index and kinds[index - 1] == REPORTING_VERB):
                kinds[index] = SUBORDINATOR  # Dutch "dat de brug open is"; "dat" is "that" before a noun too
        elif kind == OTHER_WORD and index and low[index].endswith(voc.manner_endings):
            if kinds[index - 1] in _BEFORE_MANNER:
                kinds[index] = ADVERB  # "a simplement répondu"
        elif kind == OTHER_WORD and low[index] in voc.that_one and index < last and kinds[index + 1] == RELATIVE:
            kinds[index] = PRONOUN  # "ajoute celui qui préside le club"
        elif kind == CONJUNCTION and low[index] == "&" and 0 < index < last and kinds[index - 1] == NAME:
            kinds[index] = NAME  # Reed & Sons
        elif kind == DETERMINER and low[index] in voc.of_or_some and index and token.word[0].islower():
            if kinds[index - 1] in NOUNS:
                kinds[index] = PREPOSITION  # "la ministre des Ports"
        elif low[index] in voc.particles and token.word[0].isupper() and index < last:
            _join_surname(kinds, low, index, voc)
        elif kind == DETERMINER and voc.noun_first and 0 < index < last and kinds[index - 1] == PRONOUN:
            inverted = index > 1 and kinds[index - 2] in _INVERTED  # "dit-elle les yeux fermés"
            if low[index] in voc.articles and kinds[index + 1] != NAME and not inverted:
                kinds[index] = OBJECT_PRONOUN  # "on la connaît"
        elif low[index] in voc.article_or_object:
            if index < last and kinds[index + 1] in _BEHIND_ARTICLE:
                kinds[index] = DETERMINER  # "lo striscione", but "lo ha detto"
        elif kind in _WITHIN_NAME and 0 < index < last and kinds[index - 1] == kinds[index + 1] == NAME:
            if token.word[0].isupper():
                kinds[index] = NAME  # Yann Le Goff, Lucia Dal Bosco
        elif (kind == PREPOSITION or low[index] in voc.of) and token.word[0].isupper() and 0 < index < last:
            if voc.verb_before_subject and kinds[index - 1] in _BEFORE_SURNAME:
                _join_preposition(kinds, low, index, voc)
        elif kind == ADVERB and voc.capital_nouns and index and kinds[index - 1] in _BEFORE_SURNAME_ALONE:
            kinds[index] = NAME  # "sagte Kurz": adverbs have no capital within a sentence
        elif kind == TIME and low[index] in voc.time_names and index and kinds[index - 1] == NAME:
            kinds[index] = NAME  # Theresa May
        elif kind == TIME and low[index] in voc.time_names and index < last and kinds[index + 1] == NAME:
            if voc.verb_before_subject:
                kinds[index] = NAME  # Dutch Jan Visser; English "In May Reed said"
        elif kind == AUXILIARY and index < last and token.word[0].isupper() and _is_given(low[index], voc):
            if index or kinds[1] in _AFTER_GIVEN_NAME:
                kinds[index] = NAME  # Will Reed wrote, said Will Reed; "Should Reed win"
        elif index == 0 and last and low[0] in voc.opening_prepositions:
            kinds[0] = PREPOSITION  # "Vor Gericht sagte Feld", "legte vor"
        elif index == 0 and kind == NAME and last:
            own = voc.kinds.get(low[0])  # the capital may be the sentence's
            if low[0] in voc.ambiguous and kinds[1] == OTHER_WORD:
                own = None  # "Project description:"
            opens = low[0] in voc.opening or (voc.fragments_set_in and low[0] not in GIVEN)  # "Says Reed", "Habló Ruiz"
            opens = opens or (low[0] in voc.inverting and _leads_in(kinds))
            if own is not None and own in REPORTING and (kinds[1] != NAME or opens or _is_before_pronoun(kinds)):
                kinds[0] = own
            elif voc.noun_first and voc.no_articles and low[0] not in GIVEN and voc.is_person_noun(low[0]):
                kinds[0] = OTHER_WORD  # "Primarul Ion Radu", whose article is an ending
            elif voc.noun_first and kinds[1] != NAME and low[0] in voc.time_nouns:
                kinds[0] = OTHER_WORD  # "Minutos después añadió"
            elif voc.noun_first and kinds[1] != NAME and low[0].endswith("s") and low[0] not in GIVEN:
                if voc.names_person(low[0].removesuffix("s")):
                    kinds[0] = OTHER_WORD  # "Fuentes de la policía señalan"
            elif low[0].endswith("ly") and len(low[0]) > 5 and kinds[1] != NAME and low[0] not in voc.not_adverbs:
                kinds[0] = ADVERB


def _leads_in(kinds: list[str]) -> bool:
    """True for the verb of "Wrote Reed: ..." and "Said Reed, the owner: ...": no other one follows before the words.

    "Said Farah, the owner, said:" begins with a name.
    """
    return next((kind for kind in kinds[1:] if kind in _ENDS_LEAD), ".") in _LED_BY


def _is_before_pronoun(kinds: list[str]) -> bool:
    """True for the participle of "Thanking Marl Theatres, she bowed"."""
    end = next((at for at in range(1, len(kinds)) if kinds[at] not in _IN_OBJECT), len(kinds))
    return kinds[end : end + 2] == [",", PRONOUN]


def _owns_body(kinds: list[str], low: list[str], index: int, last: int, voc: Vocabulary) -> bool:
    """True for the possessive within the name of a body: "Marl County Sheriff's Office", "St Mary's University"."""
    end = index + 1
    while end <= last and end - index <= _LONGEST_OWNED and kinds[end] == NAME:
        end += 1
    if end == index + 1 or not voc.names_body(low[end - 1]) or (index and low[index - 1] in GIVEN):
        return False  # "Sarah Baker's School"
    return voc.may_own_body(low[index]) or (index > 0 and low[index - 1] in voc.saints)


def _is_one_of(kinds: list[str], low: list[str], index: int, voc: Vocabulary) -> bool:
    """True for "uno" of "uno dei tecnici", which is no article."""
    if low[index] not in voc.one or low[index + 1] not in voc.of:
        return False
    noun = index + 2
    while noun < len(kinds) - 1 and kinds[noun] in DETERMINERS:
        if low[noun] in voc.possessive or kinds[noun] == QUANTIFIER:
            return True  # "uno de sus primos", "uno dei due"
        noun += 1
    word = low[noun] if noun < len(kinds) and kinds[noun] == OTHER_WORD else ""
    return any(map(voc.names_person, (word, word.removesuffix("s"), word.removesuffix("es"))))


def _join_surname(kinds: list[str], low: list[str], index: int, voc: Vocabulary) -> None:
    """Make one name of "Van der Berg" behind other words, where no given name stands before it."""
    name = index + 1
    while name < len(kinds) - 1 and low[name] in voc.particles:
        name += 1
    if kinds[name] == NAME and (index or name > index + 1):  # "Van Marl naar Lima" may begin a sentence
        kinds[index:name] = [NAME] * (name - index)


def _join_preposition(kinds: list[str], low: list[str], index: int, voc: Vocabulary) -> None:
    """Make one name of "Di Sciullo", "Del Valle" and "De la Cruz" within a sentence: the capital is the name's own."""
    name = index + 1
    if name < len(kinds) - 1 and low[name] in voc.articles:
        name += 1
    if kinds[name] == NAME:
        kinds[index:name] = [NAME] * (name - index)


def _owns(kinds: list[str], low: list[str], index: int, last: int, voc: Vocabulary) -> bool:
    """True for a word before a noun, where a possessive may stand, that may be a verb or a pronoun elsewhere."""
    if index == last or kinds[index + 1] not in NOUNS:
        return False
    if index and low[index - 1] in voc.according:
        return voc.names_person(low[index + 1]) or voc.names_body(low[index + 1])  # "volgens haar klopt dat"
    return index == 0 or kinds[index] == OBJECT_PRONOUN or kinds[index - 1] in _BEFORE_OWNER


def _is_no_verb(kinds: list[str], low: str, index: int, voc: Vocabulary) -> bool:
    """True for a form of a verb of speech that is a noun or an adjective, where adjectives stand behind nouns.

    "dans une note", "una nota", "une enquête confiée à"; but "la juge nécessaire", with a pronoun
    """
    before = kinds[index - 1] if index else "."
    if low.endswith(voc.infinitive_endings):
        return before == BE  # "es decir"
    if before == PREPOSITION or (before in DETERMINERS and (low in voc.ambiguous or low in voc.called_alone)):
        return True
    return low in voc.behind_auxiliary and not _has_auxiliary(kinds, index)


def _is_of_source(kinds: list[str], low: list[str], index: int, voc: Vocabulary) -> bool:
    """True for the verb of "según informó la empresa" and "según denuncia la asociación", not of "según nota de"."""
    before = low[index - 1] if index else ""
    if (before,) not in voc.according.get(before, ()) or before in voc.according_after:
        return False
    if low[index] in voc.behind_auxiliary:
        return False
    return low[index] not in voc.ambiguous or kinds[index + 1 : index + 2] in _OPENS_NAMED


def _has_auxiliary(kinds: list[str], index: int) -> bool:
    """True for the participle of "a aussitôt confié", false for that of "une enquête confiée à"."""
    for before in range(index - 1, max(index - _AUXILIARY_WITHIN, 0) - 1, -1):
        if kinds[before] in _FINITE:
            return True
        if kinds[before] not in _BEHIND_AUXILIARY:
            return False
    return False


def _is_given(low: str, voc: Vocabulary) -> bool:
    """True for an auxiliary that is a given name too: "Will", "May"."""
    return low in GIVEN or low in voc.time_names


def _is_noun(kinds: list[str], low: list[str], index: int, last: int, voc: Vocabulary) -> bool:
    """True for "report" in "the report said", "a police report on"; false in "officials report"."""
    before = kinds[index - 1] if index else "."
    if before == ADVERB and index > 1 and kinds[index - 2] in _BEFORE_NOUN:
        return True
    after = kinds[index + 1] if index < last else "."
    if index and low[index - 1] in voc.infinitive and after in _OPENS_SAID and not low[index].endswith("s"):
        return False  # "prompted Reed to reply:"
    if after == PRONOUN and low[index + 1] == "it":
        return False  # "as Reed put it"
    if kinds[index] == REPORTING_ING:
        heard = index > 1 and low[index - 2] in voc.hearing  # "I heard her saying"
        return before in _BEFORE_NOUN and not (heard and low[index - 1] in voc.owners)
    if before in _BEFORE_NOUN_ALONE or (before == QUANTIFIER and index > 1 and kinds[index - 2] == PREPOSITION):
        return True  # "at one point", but "others claim"
    one_of = index > 2 and low[index - 2] in voc.articles and kinds[index - 3] == PREPOSITION  # "one of the four notes"
    if before == QUANTIFIER and low[index - 1] in voc.before_several and low[index].endswith("s") and not one_of:
        return True  # "to alleviate these fears"
    if before != PRONOUN and (after in _AFTER_NOUN or (index < last and low[index + 1] == "of")):
        return True
    if before == NAME and low[index].endswith(("s", "ed")):
        return False
    clause = index + 1 < last and low[index + 1] in voc.content
    relative = clause and kinds[index + 2] in _OF_RELATIVE  # "police reports that had been copied"
    tells = after in _OPENS_SAID or (clause and not relative)
    if before == OTHER_WORD and tells and low[index].endswith("s") and _can_tell(low[index - 1], voc):
        return False  # "the report states:", "the company claims that"
    closes = low[index].endswith("s") and after in ".,"
    if before == OTHER_WORD and closes and index > 1 and kinds[index - 2] in DETERMINERS:
        return False  # "an officer shouts."
    return before in NOUNS and not low[index - 1].endswith("s")


def _can_tell(noun: str, voc: Vocabulary) -> bool:
    """True for a noun of one person, a body or a document, which may state something."""
    return voc.names_one(noun) or voc.names_body(noun) or voc.names_document(noun)
