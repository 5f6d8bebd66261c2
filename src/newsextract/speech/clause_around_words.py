"""Clauses into which words in marks are set, in languages with the verb in second place, whose verb is not the second.

"weil Anna Feld den Plan als „Unsinn“ bezeichnet hat", "wurde von Anna Feld als „Unsinn“ bezeichnet"
"""

from __future__ import annotations

from typing import Final

from newsextract.speech.behind_adjuncts import name_further_on
from newsextract.speech.clause_verb_first import behind_phrases
from newsextract.speech.clauses import Clause
from newsextract.speech.main_clause import clause_with_verb_last, is_called, read_main_clause, source_of_impersonal
from newsextract.speech.named_subjects import subject_at
from newsextract.speech.noun_phrases import named_with_noun, noun_phrase
from newsextract.speech.phrases import Phrase
from newsextract.speech.quote_wording import last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINERS,
    NAME,
    OBJECT_PRONOUN,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
    SUBORDINATOR,
)

_BEFORE_SUBJECT: Final = ADVERB + OBJECT_PRONOUN
_FEWEST_WORDS: Final = 3
_ANY_VERB: Final = REPORTING_VERB + OTHER_WORD
_FEWEST_SAID: Final = 25
"""Characters of words in brackets behind a name that are speech; fewer may be a name."""
_BEFORE_WORDS: Final = ADVERB + CONJUNCTION + SUBORDINATOR + DETERMINERS + OTHER_WORD + PREPOSITION
_ENDS_VERB: Final = frozenset(("", ".", ",", AUXILIARY, BE))
_NOUN_WITHIN: Final = 7
"""Tokens behind the words in which the noun of "ist die Rede" stands."""
_OPENS_CLAUSE: Final = DETERMINERS + NAME


def name_before_bracket(text: str, sentence: Sentence, at: int) -> Clause | None:
    """Of "Anna Feld („Ich kenne niemanden, der das mehr verdient hätte.“)" her: whole words behind a name."""
    shape = sentence.shape
    if at < 3 or shape[at - 1] != "(" or shape[at + 1 : at + 2] != ")" or sentence.tokens[at].length < _FEWEST_SAID:
        return None
    if last_mark(text, sentence, at) not in ".?!…":
        return None  # the long form of a name
    start = at - 1
    while start > 0 and shape[start - 1] == NAME:
        start -= 1
    return Clause(at - 1, at - 1, "label", (start, at - 1)) if start < at - 1 else None


def clause_set_around(text: str, sentence: Sentence, low: int, at: int) -> Clause | None:
    """The clause around the quotation at token ``at``; ``low`` is where its sentence or half of one begins."""
    words = text[sentence.starts[at] : sentence.end(at)]
    # "die „Spreizung“ der Preise", "die „Morning Star“": it may be a term or a name
    noun = words.count(" ") < _FEWEST_WORDS and all(word[:1].isupper() for word in words.split())
    told = None if noun else _told_behind(sentence, at)
    if told is None and _is_verb_behind(sentence, at):
        told = _dependent(sentence, low, at) or _relative(sentence, low, at) or _passive(sentence, low, at)
    told = told or _impersonal(sentence, low, at) or _second(sentence, low, at) or _last_inverted(sentence, low, at)
    told = told or _in_whose_eyes(sentence, low, at) or _joined(sentence, low, at)
    told = told or _who_told(sentence, low, at)
    return told or _as_told(sentence, low, at) or _spoken_of(sentence, low, at) or _called_as(text, sentence, low, at)


def _told_behind(sentence: Sentence, at: int) -> Clause | None:
    """Of "Man fühle sich „im Stich gelassen“, sagte Anna Feld." her: whoever feels so, she says it."""
    shape = sentence.shape
    for verb in range(at + 2, len(shape) - 1):
        if shape[verb] == QUOTATION:
            return None
        if shape[verb - 1] == "," and sentence.low[verb] in sentence.voc.impersonal:
            source = source_of_impersonal(sentence, verb, len(shape))
            told = source is not None and source[0] > verb and sentence.low[verb + 1] in sentence.voc.neuter
            return Clause(verb, verb + 1, "active", source) if told else None
        if shape[verb - 1] == "," and shape[verb] in _ANY_VERB and sentence.tokens[verb].word[0].islower():
            first = verb + 1
            while first < len(shape) - 1 and shape[first] in _BEFORE_SUBJECT:
                first += 1  # "glaubt auch Anna Feld"
            subject, role = subject_at(sentence, first)
            if subject is not None and shape[verb] != REPORTING_VERB and not _ends_with_somebody(sentence, subject):
                continue
            oblique = subject is not None and sentence.low[subject[0]] in sentence.voc.oblique
            if subject is not None and not oblique and is_called(sentence, subject):
                return Clause(verb, verb + 1, "active", subject, role)
            if shape[verb] == REPORTING_VERB:  # "sagte am Montag in Kiel die Leiterin Anna Feld"
                further, role = behind_phrases(sentence, verb + 1, first) or name_further_on(sentence, verb + 1)
                if further is not None:
                    return Clause(verb, verb + 1, "active", further, role)
    return None


def _impersonal(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "In der Antwort des Amtes hieß es, die Brücke sei „alt“" the answer."""
    voc, shape = sentence.voc, sentence.shape
    comma = shape.find(",", low, at)
    verb = comma - 2
    told = verb > low and sentence.low[verb] in voc.impersonal and sentence.low[verb + 1] in voc.neuter
    if not told and verb > low and sentence.low[comma - 1] in voc.inscribed:
        verb, told = comma - 1, True  # "In dem Bericht steht, die Brücke sei „alt“"
    if not told or sentence.low[low] not in voc.impersonal_source | voc.contractions:
        return None
    source = source_of_impersonal(sentence, verb, comma)
    return Clause(verb, verb + 1, "active", source) if source is not None else None


def _ends_with_somebody(sentence: Sentence, subject: Phrase) -> bool:
    """True for the subject of ", findet Anna Feld." and of ", findet er.", whose verb no list knows."""
    start, end = subject
    if sentence.shape[end : end + 1] != ".":
        return False
    return sentence.voc.gender_of(sentence.low[start]) != "" or _is_somebody(sentence, subject)


def _is_verb_behind(sentence: Sentence, at: int) -> bool:
    """True where a verb of speech follows the words, and any verb behind words that are what something is called."""
    kind = sentence.shape[at + 1 : at + 2]
    if kind == REPORTING_VERB:
        return True
    if kind != OTHER_WORD or sentence.low[at - 1] not in sentence.voc.named_as:
        return False
    return sentence.shape[at + 2 : at + 3] in _ENDS_VERB and sentence.low[at + 1][-1] in "nt"


def _as_told(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Wie die Leiterin Anna Feld sagte, sei das „Unsinn“" and "Das sei, wie sie sagte, „Unsinn“" her."""
    for start in range(at - 3, low - 1, -1):
        if sentence.low[start] not in sentence.voc.as_said or (start > low and sentence.shape[start - 1] != ","):
            continue
        clause = clause_with_verb_last(sentence, start)
        if clause is not None and clause.at < at and sentence.shape[clause.end : clause.end + 1] == ",":
            return clause
    return None


def _spoken_of(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "In dem Brief ist von einem „Fehler“ die Rede" the letter."""
    behind = sentence.low[at + 1 : at + _NOUN_WITHIN]
    sources = sentence.voc.impersonal_source | sentence.voc.place_prepositions | sentence.voc.contractions
    if sentence.voc.spoken_of.isdisjoint(behind):
        return None
    for source in (*range(at - 1, low - 1, -1), *range(at + 1, min(at + _NOUN_WITHIN, len(sentence.shape)))):
        if sentence.low[source] in sources:
            phrase = noun_phrase(sentence, source + 1, len(sentence.shape))
            if phrase is not None and (is_called(sentence, phrase) or _is_written(sentence, phrase)):
                return Clause(source, source, "lead", phrase)
    return None


def _called_as(text: str, sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Der Verein feierte die Absage als „großen Erfolg“" the club: whatever the verb, with an object."""
    shape = sentence.shape
    if sentence.low[at - 1] not in sentence.voc.named_as or not text[sentence.starts[at]].islower():
        return None
    clause = read_main_clause(sentence, low, at)
    if clause is None or clause.subject is None or clause.subject[0] >= clause.at or shape[clause.at] in BE + AUXILIARY:
        return None
    behind = range(clause.at + 1, at - 1)
    has_object = any(shape[one] in DETERMINERS and shape[one - 1] not in PREPOSITION for one in behind)
    return clause if has_object and _is_somebody(sentence, clause.subject) else None


def _dependent(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "weil die Regierung den Plan als „Unsinn“ bezeichnet hat" the government."""
    shape = sentence.shape
    start = shape.rfind(SUBORDINATOR, low, at - 1)
    while start > low and shape[start - 1] != ",":
        start = shape.rfind(SUBORDINATOR, low, start)  # "als" before the words themselves
    if start < low or any(kind in CLAUSE_VERBS for kind in shape[start:at]):
        return None
    first = start + 1
    while first < at and shape[first] in _BEFORE_SUBJECT:
        first += 1
    if sentence.low[first] in sentence.voc.oblique:
        return None
    subject, role = named_with_noun(sentence, first, at)
    if subject is None or not is_called(sentence, subject):
        return None  # "dass eine Mähne „Kraft“ signalisiert"
    if shape[subject[0]] == PRONOUN and not _is_one_person(sentence, subject[0], at + 1):
        return None  # "wenn wir „Heimat“ sagen"
    return Clause(at + 1, at + 2, "active", subject, role)


def _is_one_person(sentence: Sentence, pronoun: int, verb: int) -> bool:
    """False for "wir", and for "sie" that are several, whom nothing before names."""
    several = sentence.low[pronoun] not in sentence.voc.nominative and sentence.low[verb].endswith("en")
    return sentence.voc.gender_of(sentence.low[pronoun]) != "" and not several


def _relative(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "ein Kommentar, der den Plan als „Unsinn“ bezeichnet" the comment."""
    shape = sentence.shape
    comma = shape.rfind(",", low, at)
    if comma <= low or comma + 2 >= at or sentence.low[comma + 1] not in sentence.voc.articles | sentence.voc.oblique:
        return None
    if shape[comma - 1] != NAME or any(kind in CLAUSE_VERBS for kind in shape[comma:at]):
        return None
    if sentence.low[comma + 1] in sentence.voc.oblique:
        return _of_object(sentence, comma + 2, at)
    if shape[comma + 2] == NAME or noun_phrase(sentence, comma + 2, at) is None:
        return None  # "Der Bus kam, die Leiterin ...": a noun with its article
    start = comma
    while start > low and shape[start - 1] == NAME:
        start -= 1
    while start > low and shape[start - 1] in DETERMINERS:
        start -= 1
    known = is_called(sentence, (start, comma)) or _is_written(sentence, (start, comma))
    return Clause(at + 1, at + 2, "active", (start, comma)) if known else None


def _of_object(sentence: Sentence, start: int, at: int) -> Clause | None:
    """Of "der Plan, den Anna Feld als „Unsinn“ bezeichnet" her, who is the subject behind the relative."""
    subject, role = named_with_noun(sentence, start, at)
    if subject is None or sentence.shape[subject[0]] == PRONOUN or not _is_somebody(sentence, subject):
        return None
    end = max(subject[1], role[1] if role else 0)
    return Clause(at + 1, at + 2, "active", subject, role) if not sentence.shape[end:at].strip(_BEFORE_WORDS) else None


def _who_told(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Er fragte Anna Feld, die am Montag erklärte, es sei „Unsinn“" her: what she tells stands behind."""
    shape = sentence.shape
    comma = shape.rfind(",", low, at)
    verb = comma - 1
    if verb <= low or shape[verb] != REPORTING_VERB:
        return None
    relative = shape.rfind(",", low, verb) + 1
    if relative < low + 3 or sentence.low[relative] not in sentence.voc.articles or shape[relative - 2] != NAME:
        return None
    if any(kind in CLAUSE_VERBS + DETERMINERS + PRONOUN for kind in shape[relative + 1 : verb]):
        return None
    start = relative - 1
    while start > low and shape[start - 1] == NAME:
        start -= 1
    subject = (start, relative - 1)
    return Clause(verb, comma, "active", subject) if _is_somebody(sentence, subject) else None


def _is_written(sentence: Sentence, phrase: Phrase) -> bool:
    """True for what holds words: "der Prospekt der Firma", "ein Kommentar"."""
    noun = sentence.shape.find(NAME, *phrase)
    word = sentence.low[noun].rpartition("-")[2] if noun >= 0 else ""
    return sentence.voc.names_document(word) or word in sentence.voc.nouns


def _passive(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Der Plan wurde von Anna Feld als „Unsinn“ bezeichnet" her."""
    shape, voc = sentence.shape, sentence.voc
    be = shape.rfind(BE, low, at)
    if be < 0 and shape[at + 2 : at + 3] == BE:
        be = low  # "kann von den Gerichten als „laut“ eingestuft werden"
    if be < 0:
        return None
    for by in range(be + 1, at - 1):
        if sentence.low[by] in voc.by:
            subject, role = named_with_noun(sentence, by + 1, at)
            if subject is not None and _is_somebody(sentence, subject):
                return Clause(at + 1, at + 2, "active", subject, role)
    return None


def _is_somebody(sentence: Sentence, subject: Phrase) -> bool:
    """True for a full name and a noun of people or bodies: one noun alone may be a thing."""
    start, end = subject
    nouns = [sentence.low[at].rpartition("-")[2] for at in range(start, end) if sentence.shape[at] == NAME]
    called = any(sentence.voc.names_person(noun) or sentence.voc.names_body(noun) for noun in nouns)
    called = called or any(token.word.isupper() and len(token.word) > 1 for token in sentence.tokens[start:end])
    return called or NAME + NAME in sentence.shape[start:end]


def _second(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Jan Stein nannte ihn „stur“, Trainer Karl Brandt bezeichnete ihn als „klug“" the trainer."""
    shape = sentence.shape
    previous = shape.rfind(QUOTATION, low, at)
    start = previous + 2
    if previous < 0 or shape[previous + 1] != "," or start >= at or shape[start] not in _OPENS_CLAUSE:
        return None
    joined = noun_phrase(sentence, start, at)
    if joined is not None and shape[joined[1] : at] == PREPOSITION and is_called(sentence, joined):
        return Clause(joined[1], joined[1], "lead", joined)  # Die SPD spricht von „Eile“, die CDU von „Ruhe“
    clause = read_main_clause(sentence, start, at)
    ahead = clause is not None and clause.subject is not None and clause.subject[0] < clause.at
    return clause if ahead and clause is not None and shape[clause.at] == REPORTING_VERB else None


def _last_inverted(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Anna Feld traf, und als sie ging, riefen die Gäste „Nein!“" the guests: the verb stands behind a clause."""
    shape = sentence.shape
    verb = shape.rfind(",", low, at) + 1
    if verb <= low + 1 or verb + 1 >= at or shape[verb] != REPORTING_VERB:
        return None
    if sentence.low[verb + 1] in sentence.voc.oblique:
        return None
    if shape[low] != SUBORDINATOR and not any(kind in CLAUSE_VERBS for kind in shape[low : verb - 1]):
        return None  # "Der Minister, Karl Brandt, nannte das Tier „Opfer“"
    if shape[verb + 1] not in DETERMINERS + NAME + PRONOUN or sentence.low[verb] in sentence.voc.impersonal:
        return None
    subject, role = subject_at(sentence, verb + 1)
    if subject is None or subject[1] > at:
        return None
    return Clause(verb, verb + 1, "active", subject, role)


def _in_whose_eyes(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Für Anna Feld ist der Plan „Unsinn“" her."""
    shape = sentence.shape
    if sentence.low[low] not in sentence.voc.for_whom or low + 1 >= at:
        return None
    subject, role = subject_at(sentence, low + 1)
    if subject is None or shape[subject[0]] == PRONOUN or not is_called(sentence, subject):
        return None
    end = max(subject[1], role[1] if role else 0)
    end += shape[end : end + 1] == ","
    return Clause(low, low, "lead", subject, role) if end < at and shape[end] == BE else None


def _joined(sentence: Sentence, low: int, at: int) -> Clause | None:
    """Of "Die Fischer zogen zum Rathaus und riefen Sätze wie „Nein“" the fishers."""
    shape = sentence.shape
    for verb in range(at - 1, low + 1, -1):
        if shape[verb] != REPORTING_VERB or shape[verb - 1] != CONJUNCTION:
            continue
        if sentence.low[verb] in sentence.voc.separable:
            return None  # "und stellte in „Mole“ alles um"
        named = sentence.low[verb] in sentence.voc.naming and shape[verb + 1] == PRONOUN and verb + 2 == at
        if named and sentence.low[verb + 1] in sentence.voc.nominative:
            return None
        if (PRONOUN in shape[verb:at] and not named) or "," in shape[verb:at]:
            return None
        if sentence.tokens[verb].word[0].isupper():
            return None
        clause = read_main_clause(sentence, low, verb - 1)
        if clause is None or clause.subject is None or (shape[clause.at] == REPORTING_VERB and not named):
            return None
        return Clause(verb, verb + 1, "active", clause.subject, clause.role)
    return None
