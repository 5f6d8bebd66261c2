"""Noun phrases where all nouns have a capital, as in German: "der Leiter des Programms der WHO, Klaus Stein"."""

from __future__ import annotations

from typing import Final

from newsextract.speech.given_names import EITHER, FEMALE, GIVEN, MALE
from newsextract.speech.phrases import Phrase, first_phrase
from newsextract.speech.second_place import subject_of_clause
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
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
    QUOTATION,
    REPORTING_VERB,
    TIME,
)

_NOUN: Final = NAME + POSSESSIVE
_BEFORE_NOUN: Final = OTHER_WORD + ADVERB + NUMBER  # "der sehr alte Mann", "die 80 Helfer"
_ADDED: Final = 4
"""Parts with a genitive or a preposition that are read behind a noun."""
_LONGEST_NAME: Final = 5
_OPENS_ATTRIBUTE: Final = PREPOSITION + OBJECT_PRONOUN
_LONGEST_ATTRIBUTE: Final = 10
"""Tokens between an article and its noun that describe the noun: "der seit Mai in Kiel lebende Autor"."""
LONGEST_IN_MARKS: Final = 40
"""Characters of a name in marks: der Verein „Freunde der Mole“."""
AFTER_NAME: Final = frozenset(("", ".", ",", ":", "-", QUOTATION))
"""What may stand behind a name that ends its clause."""
_AFTER_ROLE: Final = AFTER_NAME | {PREPOSITION, CONJUNCTION}
_FINITE: Final = frozenset(CLAUSE_VERBS)
_BEHIND_VERB: Final = ADVERB + TIME + PREPOSITION + NAME + OTHER_WORD
"""What stands between a verb and its subject: "erklärte gestern in Kiel die Autorin"."""
_VERB_BEFORE: Final = 6
_NUMBERS_SECTION: Final = frozenset((NUMBER, QUOTATION))
_JOINS_NAMES: Final = frozenset(("von", "van", "de", "der", "zu", "al", "bin", "ten"))


def noun_phrase(sentence: Sentence, start: int, high: int, *, role: bool = False) -> Phrase | None:
    """The noun phrase that begins at ``start``: its articles, adjectives and nouns, with genitives behind.

    role  it says what somebody is, and ends in no name: "Executive Director des Hauses"
    """
    shape = sentence.shape
    if start >= high:
        return None
    if shape[start] == PRONOUN:
        return (start, start + 1)
    end = _core(sentence, start, high)
    if end is None:
        return None
    if not role and _ends_in_name(sentence, start, end):
        return (start, end)
    for _ in range(_ADDED):
        if end >= high - 1 or sentence.low[end] not in sentence.voc.genitive:
            break
        more = _core(sentence, end, high)
        if more is None:
            break
        end = more
    return (start, end)


def subject_phrase(sentence: Sentence, low: int, high: int) -> Phrase | None:
    """The subject that a clause begins with, as ``first_phrase``; where all nouns have a capital without its verb.

    Where the verb is second and only names have a capital it may stand behind the verb.
    """
    if sentence.voc.verb_second and not sentence.voc.capital_nouns:
        return subject_of_clause(sentence, low, high)
    phrase = first_phrase(sentence, low, high)
    if phrase is None and sentence.voc.dropped_subjects:
        return subject_of_clause(sentence, low, high)  # "En la esquina espera Ana Ruiz"
    return noun_part(sentence, phrase) if phrase is not None and sentence.voc.capital_nouns else phrase


def noun_part(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """A phrase without adverbs before it and what is no noun behind; None where it has no noun."""
    start, end = phrase
    while start < end and sentence.shape[start] == ADVERB:
        start += 1
    return noun_phrase(sentence, start, end)


def is_section(sentence: Sentence, noun: int) -> bool:
    """True for "Paragraph" of "Paragraph 3", and for "Abschnitt" of "Abschnitt „Boote“"."""
    return sentence.low[noun] in sentence.voc.sections and sentence.shape[noun + 1 : noun + 2] in _NUMBERS_SECTION


def is_owner(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "seinen" alone, of "nach seinen Angaben"."""
    start, end = phrase
    alone = end == start + 1 and sentence.shape[start] == DETERMINER
    return alone and sentence.voc.gender_of(sentence.low[start]) != ""


def _ends_in_name(sentence: Sentence, start: int, end: int) -> bool:
    """True for "Anna Feld" and "der Experte Karl Brandt", who may tell somebody something: "sagte Feld der Zeitung"."""
    shape, voc = sentence.shape, sentence.voc
    first = end
    while first > start and shape[first - 1] == NAME:
        first -= 1
    called = [sentence.low[at].rpartition("-")[2] for at in range(first, end)]
    if first == start and len(called) == 1:
        known = voc.names_person(called[0]) or voc.names_body(called[0]) or called[0] in voc.documents
        return start > 0 and not known
    if shape[start] in DETERMINERS and not (called and voc.is_title(called[0])):
        return called[:1] != called[-1:] and called[0] in GIVEN
    return len(called) > 1 and not voc.names_body(called[-1])


def _core(sentence: Sentence, start: int, high: int) -> int | None:
    """Where articles, adjectives and the nouns behind them end; None where there is no noun."""
    shape, low = sentence.shape, sentence.low
    at = start
    while at < high and shape[at] in DETERMINERS:
        at += 1
    articled = at > start
    if not articled and _counts_people(sentence, at, high):
        at, articled = at + 1, True
    if not articled and opens_with_owner(sentence, at, high):
        at, articled = at + 1, True
    if articled:
        at = _after_age(sentence, _after_attribute(sentence, at, high), high)
    while at < high and articled and (shape[at] in _BEFORE_NOUN or _ends_ordinal(sentence, at, high)):
        at += 1
    if articled and shape[at : at + 1] != NAME and sentence.voc.age_in(low[at - 1]):
        return at  # "die 80-jährige"
    first = at
    while at < high and shape[at] in _NOUN:
        at = _behind_shortened(sentence, at, high) + 1
        if _joins_names(sentence, at, high) and low[at] not in sentence.voc.genitive:
            at += 1  # "Karl von Stein"
    if first < at < high - 1 and shape[at] == QUOTATION and sentence.tokens[at].length <= LONGEST_IN_MARKS:
        at += 1  # "der Verein „Freunde der Mole“"
    return at if at > first else None


def _counts_people(sentence: Sentence, at: int, high: int) -> bool:
    """True for the number of "25 Anwohner" and "2.500 junge Forscher", which stands for an article."""
    noun = at + 1
    while noun < high and sentence.shape[noun] == OTHER_WORD:
        noun += 1
    counted = at < high and sentence.shape[at] == NUMBER and noun < high and sentence.shape[noun] == NAME
    return counted and sentence.voc.names_person(_last_part(sentence.low[noun]))


def _ends_ordinal(sentence: Sentence, at: int, high: int) -> bool:
    """True for the full stop of "der 12. Hafenkonferenz"."""
    shape = sentence.shape
    return at < high - 1 and sentence.tokens[at].word == "." and shape[at - 1] == NUMBER and shape[at + 1] in NOUNS


def _behind_shortened(sentence: Sentence, noun: int, high: int) -> int:
    """Of "Finanz- und Steuerexperte", "Jugend-, Sport- und Schulamt" and "Dipl.-Ing." where the last noun stands."""
    shape = sentence.shape
    while noun + 2 < high and shape[noun + 1] == "-" and sentence.starts[noun + 1] == sentence.end(noun):
        behind = noun + 2 if sentence.tokens[noun].word[-1] == "." else noun + 3
        if behind >= high or shape[behind] != NAME:
            break
        if behind == noun + 3 and shape[noun + 2] not in CONJUNCTION + ",":
            break
        noun = behind
    return noun


def _after_age(sentence: Sentence, at: int, high: int) -> int:
    """Of "ein 36 Jahre alter Mann" where "Mann" stands; ``at`` itself where no age is told."""
    low, voc = sentence.low, sentence.voc
    aged = at + 3 < high and low[at + 1] in voc.time_nouns and low[at + 2] in voc.aged
    return at + 3 if aged else at


def opens_with_owner(sentence: Sentence, at: int, high: int) -> bool:
    """True for "Felds" of "Felds junge Mitarbeiterin Anna Stein"."""
    if at + 2 >= high or sentence.shape[at : at + 3] != NAME + OTHER_WORD + NAME:
        return False
    return sentence.low[at].endswith("s") and sentence.low[at + 1].endswith(sentence.voc.adjective_endings)


def _after_attribute(sentence: Sentence, at: int, high: int) -> int:
    """Of "der in Kiel lebende Autor" where "lebende" stands; ``at`` itself where no preposition or pronoun follows."""
    shape = sentence.shape
    if at >= high or shape[at] not in _OPENS_ATTRIBUTE:
        return at
    for end in range(at + 1, min(high - 1, at + _LONGEST_ATTRIBUTE)):
        if shape[end] in CLAUSE_VERBS + ",:;":
            break
        describes = shape[end] == OTHER_WORD and sentence.low[end].endswith(sentence.voc.adjective_endings)
        if describes and shape[end + 1] in NAME + OTHER_WORD:
            return end
    return at


def named_with_noun(sentence: Sentence, start: int, high: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, role) that begin at ``start``; of "der Sprecher der Partei, Karl Brandt," the name comes first."""
    shape = sentence.shape
    if start + 2 < high and is_section(sentence, start) and sentence.low[start + 2] in sentence.voc.genitive:
        start += 2  # "Paragraph 3 der Satzung"
    phrase = noun_phrase(sentence, start, high)
    if phrase is None or shape[start] == PRONOUN:
        return phrase, None
    whole = phrase
    for _ in range(_ADDED):
        if whole[1] >= high - 1 or shape[whole[1]] not in PREPOSITION:
            break
        more = noun_phrase(sentence, whole[1] + 1, high)
        if more is None:
            break
        whole = (start, more[1])
    office = noun_phrase(sentence, start, high, role=True) or phrase  # "der Vorstand Personal der Bank"
    for one in (phrase, whole, office):
        name = _name_behind(sentence, one[1], high)
        if name is not None and shape[start] in DETERMINERS:
            return name, one
    name = _name_behind_titles(sentence, office, high)
    if name is not None:
        return name, (start, name[0])
    return phrase, _role_behind(sentence, phrase, high)


def with_second(sentence: Sentence, subject: Phrase, verb: int, high: int) -> Phrase:
    """Of "sagten Anna Feld und Karl Brandt" both, beside a verb of several; ``subject`` is the first."""
    shape, low = sentence.shape, sentence.low
    start, end = subject
    several = low[verb].endswith(sentence.voc.plural_endings) and bool(sentence.voc.plural_endings)
    if not several or end + 1 >= high or shape[end] != CONJUNCTION or low[start] in sentence.voc.oblique:
        return subject
    second = noun_phrase(sentence, end + 1, high)
    if second is None or PRONOUN in shape[second[0] : second[1]] or low[second[0]] in sentence.voc.oblique:
        return subject
    if not _ends_in_name(sentence, start, end) and shape[start:end].strip(NAME):
        return subject  # "sagten die Leiterin und der Wirt"
    return (start, second[1])


def _name_behind_titles(sentence: Sentence, phrase: Phrase, high: int) -> Phrase | None:
    """The name behind all that somebody is called by; None where ``phrase`` is a title and a name.

    "Autorin und Moderatorin Anna Feld", "der Leiter des Büros Nord Karl Brandt", "ein Fischer namens Karl Brandt".
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    start, end = phrase
    noun = shape.find(NAME, start, end)
    if noun < 0:
        return None
    last = _behind_shortened(sentence, noun, end)
    if noun < last < end - 1 and shape[last + 1] == NAME and voc.names_person(_last_part(low[last])):
        return (last + 1, _end_of_name(sentence, last + 1, end))  # "der Finanz- und Steuerexperte Karl Brandt"
    if not voc.names_person(_last_part(low[noun])):
        return None
    if end < high - 1 and low[end] in voc.called_by and shape[end + 1] == NAME:
        return (end + 1, _end_of_name(sentence, end + 1, high))
    if NAME + NAME in shape[noun + 1 : end]:
        return _name_behind_genitive(sentence, noun, end)
    several = start > 0 and shape[start - 1] in CLAUSE_VERBS and low[start - 1].endswith(voc.plural_endings)
    if end < high - 2 and shape[end] == CONJUNCTION and not (several and voc.plural_endings):
        called = _name_of_second(sentence, end + 1, high, _gender_of_title(sentence, start, noun))
        return None if called is not None and _begins_clause(sentence, start, called[1]) else called
    return None


def _begins_clause(sentence: Sentence, start: int, end: int) -> bool:
    """True for the "Anna Feld" of "sagte die Autorin und Lehrerin Anna Feld stimmte zu", whose verb stands behind it.

    ``start``: of the first title, whose own verb stands before it.
    """
    shape = sentence.shape
    if shape[end : end + 1] not in _FINITE:
        return False
    verb = start - 1
    while verb > max(0, start - _VERB_BEFORE) and shape[verb] in _BEHIND_VERB:
        verb -= 1
    return verb >= 0 and shape[verb] in REPORTING_VERB + OTHER_VERB


def _name_behind_genitive(sentence: Sentence, noun: int, end: int) -> Phrase | None:
    """Of "der Leiter des Büros Nord Karl Brandt" the name; None for "der Sprecher des Ministers Karl Brandt"."""
    low, voc = sentence.low, sentence.voc
    first = end - 1
    while first > noun and low[first] not in GIVEN:
        first -= 1
    of = next((at for at in range(noun + 1, first) if low[at] in voc.genitive), end)
    if first == end - 1 or of >= first - 1 or sentence.shape[first - 1] != NAME:
        return None
    owner = _last_part(low[first - 1])
    return None if voc.names_person(owner) or voc.names_person(owner.removesuffix("s")) else (first, end)


def _gender_of_title(sentence: Sentence, start: int, noun: int) -> str:
    """The gender that a title tells, and its article: "f" of "die Vorsitzende"; "" of "Kapitän" alone."""
    voc, article = sentence.voc, sentence.low[start]
    title = _last_part(sentence.low[noun])
    if title in voc.of_either_gender:
        return ""
    sure = voc.gender_of(title)
    if sure or start == noun:
        return sure
    return voc.gender_of_title(title) or ("" if article in voc.genitive else voc.singular.get(article, ""))


def _gender_of_given(name: str, voc: Vocabulary) -> str:
    here = voc.given_here.get(name, "")  # Jan is a man in German
    if here or name in EITHER:
        return here
    return "m" if name in MALE else "f" if name in FEMALE else ""


def _name_of_second(sentence: Sentence, start: int, high: int, gender: str) -> Phrase | None:
    """The name of somebody whose second title begins at ``start``, without an article of its own.

    ``gender`` is that of the first title: "die Autorin und Bürgermeister Karl Brandt" are two people.
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    noun = start
    while noun < high - 1 and shape[noun] == OTHER_WORD and low[noun].endswith(voc.adjective_endings):
        noun += 1
    noun = _behind_shortened(sentence, noun, high)
    if noun >= high - 1 or shape[noun] != NAME or not voc.names_person(_last_part(low[noun])):
        return None
    name = noun + 1
    while name < high - 1 and shape[name] == NAME and (voc.is_title(low[name]) or voc.names_person(low[name])):
        name += 1
    title = _last_part(low[noun])
    by_title = "" if title in voc.of_either_gender else voc.gender_of_title(title)
    second = _gender_of_given(low[name], voc) or by_title
    if gender and second and gender != second:
        return None
    if shape[name] == NAME:
        return (name, _end_of_name(sentence, name, high))
    office = noun_phrase(sentence, noun, high, role=True)
    return _name_behind(sentence, office[1], high) if office is not None else None


def _end_of_name(sentence: Sentence, start: int, high: int) -> int:
    end = start
    while end < high and sentence.shape[end] == NAME:
        end += 1
        if _joins_names(sentence, end, high):
            end += 1  # "Karl von Stein"
    return end


def _joins_names(sentence: Sentence, at: int, high: int) -> bool:
    """True for the small word of "Karl von Stein", false for that of "Anna Feld zu Wort"."""
    if at >= high - 1 or sentence.low[at] not in _JOINS_NAMES or sentence.shape[at + 1] != NAME:
        return False
    return sentence.low[at + 1] not in sentence.voc.not_joined and sentence.low[at + 1] != sentence.low[at - 1]


def _last_part(noun: str) -> str:
    return noun.rpartition("-")[2]


def _name_behind(sentence: Sentence, comma: int, high: int) -> Phrase | None:
    """The name in apposition: ", Karl Brandt,"."""
    shape = sentence.shape
    if comma >= high or shape[comma] != ",":
        return None
    end = comma + 1
    while end < high and shape[end] == NAME and end - comma <= _LONGEST_NAME:
        end += 1
    several = end > comma + 2
    return (comma + 1, end) if several and (shape[end : end + 1] in AFTER_NAME or end == high) else None


def _role_behind(sentence: Sentence, phrase: Phrase, high: int) -> Phrase | None:
    """What somebody is: "Anna Feld, die Leiterin der Schule"; "Anna Feld, Leiterin der Schule"."""
    shape = sentence.shape
    comma = phrase[1]
    if comma >= high - 1 or shape[comma] != "," or shape[comma + 1] not in DETERMINERS + NAME:
        return None
    role = noun_phrase(sentence, comma + 1, high, role=True)
    if role is None or shape[role[1] : role[1] + 1] not in _AFTER_ROLE:
        return None
    return role
