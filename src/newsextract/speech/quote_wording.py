"""What the words of a quotation tell by themselves: a title, a term, a fragment."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.clauses import Clause
from newsextract.speech.quotation_marks import Span
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    AUXILIARY,
    BE,
    CLAUSE_VERBS,
    CONJUNCTION,
    DETERMINER,
    NAME,
    NOUNS,
    NUMBER,
    OTHER_VERB,
    OTHER_WORD,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
)

AFTER_SPEECH: Final = ",?!.…—–-"
"""What the words of a quotation end in when a clause follows that tells who said them."""
_FEWEST_WORDS_SAID: Final = 4
"""Words of a quotation behind its speaker without a sign; fewer are a name: "die Zeitung „Echo“"."""
_FEWEST_WORDS_ALONE: Final = 6
"""Words of a quotation that is a sentence by itself; fewer may be a title."""
_SINGLE_MARKS: Final = frozenset("'‘’‚›‹")
_FEWEST_OF_PREDICATE: Final = 4
"""Spaces in words in marks that go on behind their subject; a term has fewer."""
_LONGEST_NAME: Final = 6
"""Words of the longest name in marks."""
_CHARGED_WITHIN: Final = 5
"""Tokens before a charge in which the word of courts stands: "mise en examen la veille pour"."""
_LONGEST_TITLE: Final = 12
"""Words of the longest title of a work."""
_LONGEST_HEADING: Final = 60
_HEADING_REACH: Final = 3000
"""Characters of a heading in marks, and behind it in which its words are said again."""
_INTRODUCES_SPEECH: Final = frozenset((REPORTING_VERB, REPORTING_ING, ",", ":", ""))
_ROMAN: Final = frozenset("IVX")
_LONGEST_REPORTER: Final = 3
"""Words of the name of a paper or a station in marks behind its verb."""
_ENDS_REPORT: Final = (",", QUOTATION)
_BEHIND_REPORTER: Final = ("", ".", ",", PREPOSITION)
_IN_ATTRIBUTE: Final = NAME + ADVERB + DETERMINER + NUMBER
_NAMING_WITHIN: Final = 5
"""Tokens before words in marks in which a verb of naming stands, with its object between."""
_IN_GROUP: Final = DETERMINER + OTHER_WORD + PREPOSITION + ADVERB
_LONGEST_USUAL_NAME: Final = 5
"""Words of a name that a group has for something; more are what its people say of it."""
_LONGEST_ATTRIBUTE: Final = 5
"""Tokens between an article and the adjective of what describes a noun: "der in Wien ausgestellten „Krone“"."""
_FEWEST_SPACES_IN_PIECE: Final = 2
_BEGINS_CLAUSE: Final = CLAUSE_VERBS + PRONOUN + SUBORDINATOR + RELATIVE + QUOTATION + ";:"
_AFTER_SUBJECT: Final = frozenset((OTHER_WORD, BE, AUXILIARY, CONJUNCTION))
_VERBS: Final = frozenset(CLAUSE_VERBS)
# Matches the shape of: “...,” Ann Reed says, had been
_TOLD_BETWEEN: Final = pattern(
    f"{QUOTATION},?[{DETERMINER}{NOUNS}{PRONOUN}]+{REPORTING_VERB},[{AUXILIARY}{BE}{OTHER_VERB}]"
)
_VERB_AND_COMMA: Final = REPORTING_VERB + ","


def last_mark(text: str, sentence: Sentence, at: int) -> str:
    """The last character of a quotation, marks inside it left out."""
    end = sentence.end(at)
    while end > sentence.starts[at] + 1 and text[end - 1] in "\"'’”»":
        end -= 1
    return text[end - 1]


def is_term(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that the reporter names, not quotes: so-called "...", entitled "...", the word "...", "1984"."""
    low, terms = sentence.low, sentence.voc.terms
    if _is_after_term(text, sentence, at):
        return True  # the nickname “Tiny” or “Mouse”
    if at and (low[at - 1] in terms or _is_named_by(text, sentence, at)):
        return not _calls_it(text, sentence, at) and not _is_predicate(text, sentence, at)
    if at > 1 and _is_usual_name(text, sentence, at):
        return True
    if at > 1 and (_names_itself(sentence, at) or _is_in_attribute(sentence, at) or _is_charge(sentence, at)):
        return True
    if at > 1 and sentence.voc.capital_nouns and _people_call(sentence, at):
        return True
    if at and sentence.voc.capital_nouns and sentence.shape[at - 1] == "(" and _is_short(text, sentence, at):
        return True  # "die Mauer („Mole“)"
    if at > 1 and low[at - 2] in terms and low[at - 1] in ("as", "like", ":", ","):
        return True
    if at > 2 and sentence.shape[at - 1] == DETERMINER and low[at - 2] == "as" and low[at - 3] in terms:
        return True  # known as the “Old Mole”
    if _is_known_as(sentence, at):
        return True
    if at > 2 and low[at - 3 : at] in (["terms", "such", "as"], ["words", "such", "as"]):
        return True
    return not any(map(str.isalpha, text[sentence.starts[at] : sentence.end(at)]))


def _is_known_as(sentence: Sentence, at: int) -> bool:
    """True for “dorms” as they are known in the US."""
    shape, low = sentence.shape, sentence.low
    if shape[at + 2 : at + 4] != PRONOUN + BE or at + 4 >= len(low):
        return False
    return low[at + 1] in sentence.voc.known_by[:1] and low[at + 4] in sentence.voc.known_by[1:]


def _is_after_term(text: str, sentence: Sentence, at: int) -> bool:
    """True for a few words that "or" or "and" ties to words in marks which are a term."""
    tied = at > 2 and sentence.shape[at - 2 : at] == QUOTATION + CONJUNCTION
    if not tied or not (sentence.low[at - 3] in sentence.voc.terms or _is_named_by(text, sentence, at - 2)):
        return False
    return text.count(" ", sentence.starts[at], sentence.end(at)) < _LONGEST_NAME


def is_labelled(sentence: Sentence, at: int) -> bool:
    """True for a name or an inscription behind its noun: "mit der Aufschrift „Nein!“", "Arbeitstitel: „Die Mole“"."""
    low, shape, voc = sentence.low, sentence.shape, sentence.voc
    if voc.has_cases and shape[0] == PREPOSITION and not voc.inscribed.isdisjoint(low[:at]):
        signs = any(voc.names_label(word) for word in low[1:at])
        if signs:
            return True  # "Na transparentech stálo: „Hanba!“"
    noun = at - 1 - (shape[at - 1 : at] == ":")
    if (voc.capital_nouns and _is_title_before(sentence, noun)) or _is_called_behind(sentence, at):
        return True
    if noun < 0 or shape[noun] != NAME or not low[noun].endswith(voc.name_labels):
        return False
    if REPORTING_VERB in shape[:noun]:
        return False
    owned = noun > 0 and low[noun - 1] in voc.possessive and low[noun] in voc.nouns
    return not (owned and noun < at - 1)  # "Ihr Motto: „Nie aufgeben!“"


def _is_title_before(sentence: Sentence, noun: int) -> bool:
    """True for "der zweite Teil des Titels der Schrift:" with ``noun`` as its last one."""
    low, voc = sentence.low, sentence.voc
    if noun < 2 or sentence.shape[noun - 2 : noun + 1] != NAME + DETERMINER + NAME or low[noun - 1] not in voc.genitive:
        return False
    label = low[noun - 2]
    named = label.endswith(voc.name_labels) or label.removesuffix("s").endswith(voc.name_labels)
    return named and label not in voc.nouns


def _is_called_behind(sentence: Sentence, at: int) -> bool:
    """True for "„Die Mole“ ist ihr Titel", but not for "„Nie aufgeben“ ist ihr Motto"."""
    low, voc = sentence.low, sentence.voc
    if not voc.capital_nouns or sentence.shape[at + 1 : at + 4] != BE + DETERMINER + NAME:
        return False
    return low[at + 3].endswith(voc.name_labels) and low[at + 3] not in voc.nouns


def is_named_thing(text: str, sentence: Sentence, at: int) -> bool:
    """True for the one word in 'Some decided that “hats” were old', which names what the clause is about."""
    shape = sentence.shape
    alone = " " not in text[sentence.starts[at] : sentence.end(at)]
    return alone and at > 0 and shape[at - 1] == RELATIVE and shape[at + 1 : at + 2] == BE


def says_anybody(sentence: Sentence, clause: Clause | None) -> bool:
    """True for "das nennt man einen „Bodden“", of which nobody is named."""
    if clause is None or clause.subject is None or sentence.low[clause.at] not in sentence.voc.naming:
        return False
    return sentence.low[clause.subject[0]] in sentence.voc.anybody


def is_denied(sentence: Sentence, at: int, clause: Clause | None) -> bool:
    """True for "Sie sagt nicht ausdrücklich „alle Fischer“": nothing but a negation stands behind the verb."""
    if clause is None or not clause.at < clause.end < at:
        return False
    between = sentence.low[clause.end : at]
    first = next((n for n, word in enumerate(between) if word in sentence.voc.negations), -1)
    if first < 0 or sentence.shape[clause.at] != REPORTING_VERB:
        return False
    before, behind = sentence.shape[clause.end : clause.end + first], sentence.shape[clause.end + first + 1 : at]
    return not behind.strip(ADVERB + OTHER_WORD) and not any(kind in CLAUSE_VERBS + ",:" for kind in before)


def says_nobody_named(sentence: Sentence, clause: Clause | None) -> bool:
    """True for "wenn wir von „Mole“ sprechen" and "man müsse „bald handeln“": a pronoun that stands for no name."""
    if clause is None or clause.subject is None or sentence.shape[slice(*clause.subject)] != PRONOUN:
        return False
    word, voc = sentence.low[clause.subject[0]], sentence.voc
    return not voc.gender_of(word) and word not in voc.neuter and voc.kinds.get(word) == PRONOUN


def _is_charge(sentence: Sentence, at: int) -> bool:
    """True for what somebody is charged with: "une enquête pour « vol » et « recel »"."""
    voc, low = sentence.voc, sentence.low
    while at > 2 and sentence.shape[at - 2 : at] == QUOTATION + CONJUNCTION:
        at -= 2
    if low[at - 1] not in voc.charged_with:
        return False
    return not voc.charges.isdisjoint(low[max(at - _CHARGED_WITHIN, 0) : at - 1])


def _names_itself(sentence: Sentence, at: int) -> bool:
    """True for "chama-se «Maré»" and "se llama «Marea»": a reflexive verb of naming gives a name."""
    low, naming = sentence.low, sentence.voc.naming
    first, second = low[at - 2], low[at - 1]
    reflexives = sentence.voc.reflexives
    if second in reflexives and sentence.shape[at - 2] == PRONOUN and low[max(at - 3, 0)] in naming:
        return True  # "nennt sie sich „Marl“"
    return (second in reflexives and first in naming) or (first in reflexives and second in naming)


def _people_call(sentence: Sentence, at: int) -> bool:
    """True for words of "das Recht, das man auch „Mole“ nennt", which nobody says who is known."""
    low, voc = sentence.low, sentence.voc
    comma = sentence.shape.rfind(",", 0, at)
    named = at + 1 < len(low) and low[at + 1] in voc.naming
    return comma >= 0 and named and not voc.anybody.isdisjoint(low[comma + 1 : at])


def _calls_it(text: str, sentence: Sentence, at: int) -> bool:
    """True for "definisce il suo film «una ballata»": a verb of naming has the noun as its object."""
    voc = sentence.voc
    if not voc.noun_first or text[sentence.starts[at]].isupper():
        return False
    before = sentence.low[max(at - _NAMING_WITHIN, 0) : at - 1]
    return not voc.naming.isdisjoint(before) and text.count(" ", sentence.starts[at], sentence.end(at)) > 0


def _is_predicate(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that go on behind their subject: "il progetto «nasce morto e senza soldi»", of no term."""
    small = text[sentence.starts[at]].islower() and sentence.voc.noun_first
    return small and text.count(" ", sentence.starts[at], sentence.end(at)) >= _FEWEST_OF_PREDICATE


def _is_usual_name(text: str, sentence: Sentence, at: int) -> bool:
    """True for "quella che gli esperti chiamano «fuga dai concorsi»" and "perché si dice «la fine del mondo»"."""
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    verb = at - 1 - (shape[at - 1] in PREPOSITION + SUBORDINATOR)
    if not voc.noun_first or verb < 2 or shape[verb] != REPORTING_VERB:
        return False
    if low[verb - 1] in voc.reflexives:
        return shape[verb - 2] == SUBORDINATOR
    words = text[sentence.starts[at] : sentence.end(at)].split()
    if low[verb] not in voc.naming or len(words) > _LONGEST_USUAL_NAME or words[0].lower() in voc.articles:
        return False
    first = verb
    while first > 0 and shape[first - 1] in _IN_GROUP:
        first -= 1
    return 0 < first < verb and low[first] in voc.plural_articles and shape[first - 1] in RELATIVE + SUBORDINATOR


def _is_in_attribute(sentence: Sentence, at: int) -> bool:
    """True for "Das als „Rückschritt“ kritisierte Gesetz": nobody is told who called it so."""
    shape = sentence.shape
    if sentence.low[at - 1] not in sentence.voc.named_as or shape[at - 2] != DETERMINER:
        return False
    return shape[at + 1 : at + 3] in (REPORTING_VERB + NAME, OTHER_WORD + NAME)


def _is_named_by(text: str, sentence: Sentence, at: int) -> bool:
    """True for „Mole“ in "das Fachblatt „Mole“": a noun for something that has a name, written together with others."""
    word, endings = sentence.low[at - 1], sentence.voc.term_endings
    small = text[sentence.starts[at]].islower()  # "Für ihn war das Spiel „eine Katastrophe“"
    return sentence.shape[at - 1] == NAME and not small and word.endswith(endings)


def _is_short(text: str, sentence: Sentence, at: int) -> bool:
    return text.count(" ", sentence.starts[at], sentence.end(at)) < _FEWEST_WORDS_SAID - 1


def is_title(text: str, sentence: Sentence, at: int, partial: bool, voc: Vocabulary) -> bool:
    """True for a title or name in marks: each longer word a capital, and no verb of speech right before it."""
    before = sentence.shape[at - 1] if at else ""
    if _is_title_of(text, sentence, at, voc):
        return True
    told = at > 0 and sentence.low[at - 1] in voc.telling  # told "The Morning Hour"
    subject = not at and not voc.verb_before_subject and _acts(text, sentence)
    if before in _INTRODUCES_SPEECH and not partial and not told and not subject:
        return False
    if voc.capital_nouns or sentence.tokens[at].length > 120:
        return False
    words = [word for word in text[sentence.starts[at] : sentence.end(at)].split() if word[0].isalpha()]
    if not words or len(words) > _LONGEST_TITLE or not words[0][0].isupper() or (subject and len(words) < 2):
        return False
    return all(word[0].isupper() for word in words if len(word) > 3)


def _acts(text: str, sentence: Sentence) -> bool:
    """True for the words of “The Salt Road” tells a story, and of “The Salt Road,” Reed says, had been shot in May."""
    shape = sentence.shape
    if last_mark(text, sentence, 0).isalnum():
        return shape[1:2] in _VERBS and sentence.low[1] not in sentence.voc.inverting
    return _TOLD_BETWEEN.match(shape) is not None


def _is_title_of(text: str, sentence: Sentence, at: int, voc: Vocabulary) -> bool:
    """True for the song “Salt,” and for the paper of 1978, “Why the Mole is Late,”: a title behind what has it."""
    comma = at > 1 and sentence.shape[at - 1] == ","
    noun = sentence.low[at - 1 - comma] if at else ""
    if voc.capital_nouns or voc.noun_first or not (noun in voc.works or noun in voc.documents):
        return False
    words = [word for word in text[sentence.starts[at] : sentence.end(at)].split() if word[0].isalpha()]
    if not 0 < len(words) <= _LONGEST_TITLE or not words[0][0].isupper():
        return False
    long_words = [word for word in words if len(word) > 3]
    if not comma:
        return noun in voc.works and noun in voc.terms and len(words) <= _LONGEST_NAME
    return len(long_words) > 1 and all(word[0].isupper() for word in long_words)


def is_name_in_marks(text: str, sentence: Sentence, at: int, subject_end: int) -> bool:
    """True for the name of a paper, a group or a plan where all nouns have a capital: "im „Echo“", "der Verein „Mole“".

    subject_end  token behind the subject of the clause that was chosen; what it says may follow it without a sign
    """
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    words = text[sentence.starts[at] : sentence.end(at)].split()
    if at == 0:
        named = low[1:2] and low[1] in voc.impersonal and voc.neuter.isdisjoint(low[2:3])  # „Die Mole“ heißt das Bild
        return bool(named and shape[2:3] in DETERMINER + NAME) or _is_subject(words, sentence)
    if _is_numbered(words):
        return True  # „Mole 12“, „Hafen II“
    before = low[at - 1]
    source = voc.end_of_according(low, at - 1) == at
    if len(words) == 1 and before in voc.according:
        return True  # "laut „kuestenblick.de“"
    if len(words) > _LONGEST_NAME or words[-1][-1] in ".?!" or words[0][0].islower():
        return False
    if source:
        return True
    reports = _is_who_reports(sentence, at) or _is_where_reported(sentence, at)
    if len(words) <= _LONGEST_REPORTER and reports and has_capitals(words):
        return True
    clause = low[shape.rfind(",", 0, at) + 1 : at]
    if not _is_behind_preposition(sentence, at) and not voc.naming.isdisjoint(clause):
        return False
    if shape[at - 1] == NAME:
        return (at != subject_end or len(words) < _FEWEST_WORDS_SAID) and before not in voc.nouns
    if shape[at - 1] == OTHER_WORD and at > 1:
        before = low[_before_adjective(sentence, at - 1)]  # "der neue „Rat der Alten“"
    definite = _is_definite(before, voc) or before in voc.contractions
    return definite and has_capitals(words)


def _is_numbered(words: list[str]) -> bool:
    """True for the name of a ship or a plan with its number."""
    if not 1 < len(words) <= _LONGEST_REPORTER or not words[0][0].isupper():
        return False
    return words[-1].isdigit() or not set(words[-1]) - _ROMAN


def _is_definite(word: str, voc: Vocabulary) -> bool:
    return voc.kinds.get(word) == DETERMINER and word not in voc.indefinite


def _before_adjective(sentence: Sentence, adjective: int) -> int:
    """The token before an adjective, of "der in Wien ausgestellten" the article."""
    shape = sentence.shape
    for at in range(adjective - 1, max(adjective - _LONGEST_ATTRIBUTE, 0), -1):
        if shape[at] == PREPOSITION and shape[at - 1] == DETERMINER:
            return at - 1
        if shape[at] not in _IN_ATTRIBUTE:
            break
    return adjective - 1


def _is_behind_preposition(sentence: Sentence, at: int) -> bool:
    """True for "in einem Gespräch mit dem „Echo“", whatever the clause calls something: it is no name that is given."""
    if sentence.low[at - 1] in sentence.voc.contractions:
        return True
    return sentence.shape[at - 2 : at - 1] == PREPOSITION and _is_definite(sentence.low[at - 1], sentence.voc)


def _is_where_reported(sentence: Sentence, at: int) -> bool:
    """True for "wie das Team in „Tiefsee“ berichtet"."""
    shape = sentence.shape
    return sentence.low[at - 1] in sentence.voc.place_prepositions and shape[at + 1 : at + 2] == REPORTING_VERB


def _is_who_reports(sentence: Sentence, at: int) -> bool:
    """True for "..., meldet „Küste Online“": right behind the verb of a clause that ends with its subject."""
    shape = sentence.shape
    if at < 3 or shape[at - 1] != REPORTING_VERB or shape[at - 2] not in _ENDS_REPORT:
        return False
    return shape[at + 1 : at + 2] in _BEHIND_REPORTER


def _is_subject(words: list[str], sentence: Sentence) -> bool:
    """True for a name that opens its sentence: „Mole“ steht am Schild."""
    if words[-1][-1] in AFTER_SPEECH or len(words) > _LONGEST_NAME or sentence.shape[1:2] not in _AFTER_SUBJECT:
        return False
    if len(words) > _LONGEST_REPORTER and sentence.low[1] in sentence.voc.reported_forms:
        return False  # „Preis, Wetter und Boot“ seien wichtig, sagt Anna Feld
    return has_capitals(words)


def has_capitals(words: list[str]) -> bool:
    """Whether all longer words have a capital, as those of names and titles do."""
    return all(word[0].isupper() or not word[0].isalpha() for word in words if len(word) > 3)


def is_speech(text: str, sentence: Sentence, at: int) -> bool:
    """Whether whole sentences stand behind a colon or alone, which are speech though nothing tells who said them.

    Where the verb stands behind its subject a sentence with its comma in the marks is: "It rains," they are told.
    """
    if not sentence.voc.verb_before_subject:
        told = at == 0 and len(sentence.shape) > 1 and last_mark(text, sentence, at) == ","
        return told and text.count(" ", sentence.starts[at], sentence.end(at)) >= _FEWEST_WORDS_ALONE
    if not sentence.voc.capital_nouns or last_mark(text, sentence, at) not in ".?!…":
        return False
    words = text.count(" ", sentence.starts[at], sentence.end(at)) + 1
    if at == 0:
        if text[sentence.starts[at] - 1 : sentence.starts[at]] in _SINGLE_MARKS:
            return False
        return words >= _FEWEST_WORDS_ALONE and not sentence.shape.strip(AROUND_QUOTATION)
    return sentence.shape[at - 1] == ":" and words >= _FEWEST_WORDS_SAID


def is_paragraph(text: str, span: Span) -> bool:
    """True for a paragraph that is a quotation of several words and nothing else, and that is printed once."""
    before, behind = text[span.line_start : span.outer_start], text[span.outer_end : span.line_end]
    if before.strip() or behind.strip(" .") or text.count(" ", span.start, span.end) < _FEWEST_WORDS_ALONE:
        return False
    opening = text[span.start : span.start + _LONGEST_HEADING]
    behind_it = text.find(opening, span.end, span.end + _HEADING_REACH)
    return behind_it < 0 and text.rfind(opening, max(0, span.start - _HEADING_REACH), span.start) < 0  # set apart


def is_partial(text: str, sentence: Sentence, at: int) -> bool:
    """True for a fragment set into the reporter's sentence, false for a clause or sentence of speech."""
    if at and (sentence.shape[at - 1] == ":" or sentence.shape[max(at - 2, 0) : at] == _VERB_AND_COMMA):
        return False
    first, last = text[sentence.starts[at]], last_mark(text, sentence, at)
    if sentence.voc.verb_last:
        return first.isalpha() and not first.isupper()  # a sentence needs no full stop there: “Bekliyoruz” dedi
    return (first.isalpha() and not first.isupper()) or (last not in AFTER_SPEECH and at > 0)


def is_heading(text: str, span: Span, sentence: Sentence, at: int) -> bool:
    """True for a line of a few quoted words that the text says again: a heading between its paragraphs."""
    if span.outer_start != span.line_start or span.outer_end != span.line_end:
        return False
    if span.end - span.start > _LONGEST_HEADING or last_mark(text, sentence, at) in AFTER_SPEECH:
        return False
    words = text[span.start : span.end].casefold()
    return words in text[span.line_end : span.line_end + _HEADING_REACH].casefold()


def is_second_piece(text: str, sentence: Sentence, previous: int, at: int) -> bool:
    """True for the second of "said that it would have “wings of steel” and a “very quiet engine”": no clause between.

    One or two words in marks may be a term of whoever writes, and words with a capital a title.
    """
    between = sentence.shape[previous + 1 : at]
    if any(kind in _BEGINS_CLAUSE for kind in between):
        return False
    words = text[sentence.starts[at] : sentence.end(at)]
    several = words[:1].islower() and words.count(" ") >= _FEWEST_SPACES_IN_PIECE
    return several and is_partial(text, sentence, previous) and is_partial(text, sentence, at)
