"""Which reporting clause of its sentence a quotation belongs to."""

from __future__ import annotations

from newsextract.speech.clauses import Clause
from newsextract.speech.cues import clause_start
from newsextract.speech.phrases import first_phrase, phrase_after
from newsextract.speech.sentences import Sentence
from newsextract.speech.subjects import subject_after, subject_before
from newsextract.speech.vocabulary import Vocabulary

AFTER_SPEECH = ",?!.…—–-"
"""What the words of a quotation end in when a clause follows that tells who said them."""
_NAMED_WITHIN = 4
"""Tokens between a passive ("was branded a ...") and the words that it gives."""
_TITLE = 12
"""Words of the longest title of a work."""
_LABEL = 8
"""Tokens of the longest label: ``Ann Reed, farmer: "..."``."""

Choice = tuple[str, Clause | None]
"""The rule that chose, and the clause; None when the sentence attributes the words to nobody."""


def choose(text: str, sentence: Sentence, at: int, previous: int, clauses: list[Clause], voc: Vocabulary) -> Choice:
    """The clause for the quotation at token ``at``; ``previous`` is the token of the quotation before, or -1."""
    shape = sentence.shape
    following = shape.find("Q", at + 1)
    high = following if following >= 0 else len(shape)
    if at > 1 and shape[at - 1] == ":":
        label = _label(sentence, previous + 1, at - 1)
        if label is not None:
            return "label", label
    _add_open_verb(sentence, at, clauses, voc)
    before = [c for c in clauses if previous < c.at < at and _governs(sentence, c, at)]
    if last_mark(text, sentence, at) in AFTER_SPEECH or shape[at + 1 : at + 2] == "," or at == 0:
        beside = _beside(sentence, at, high, clauses, voc)
        if beside is not None and not (before and (shape[0] == "s" or _leads_on(sentence, beside))):
            return "clause after", beside
    verbs = [c for c in before if c.form != "noun"]
    if verbs and verbs[0].form == "according" and verbs[0].at == 0:
        return "clause before", verbs[0]  # what it says after that is all according to them
    if verbs:
        return "clause before", _outermost(sentence, verbs)
    if before:
        return "noun before", before[-1]
    return "none", None


def choose_far(text: str, sentence: Sentence, at: int, previous: int, clauses: list[Clause]) -> Choice:
    """The clause for a quotation that no clause stands beside or before."""
    shape = sentence.shape
    for clause in clauses:
        if clause.form == "noun" and clause.at in (at + 1, at + 2):
            return "noun after", clause
    if at > 1 and shape[at - 1] == ":" and is_long(text, sentence, at, 3):
        subject = first_phrase(sentence, previous + 1, at - 1)
        if subject is not None:
            return "colon", Clause(at - 1, at - 1, "colon", subject)
    for clause in clauses:
        if at > clause.at or clause.subject is None or clause.inherited:
            continue
        if clause.form == "according" or (clause.form == "active" and shape[clause.subject[0] - 1] in ",-Q"):
            return "later clause", clause
    for clause in clauses:
        if at < clause.at and shape[clause.at - 1] == ",":
            subject, role = subject_after(sentence, clause.at)
            if subject is not None and shape[subject[0]] != "h":
                clause.subject, clause.role = subject, role
                return "later clause", clause
    return "none", None


def last_mark(text: str, sentence: Sentence, at: int) -> str:
    """The last character of a quotation, marks inside it left out."""
    end = sentence.ends[at]
    while end > sentence.starts[at] + 1 and text[end - 1] in "\"'’”»":
        end -= 1
    return text[end - 1]


def is_long(text: str, sentence: Sentence, at: int, words: int) -> bool:
    """True when a quotation has at least so many words."""
    return text.count(" ", sentence.starts[at], sentence.ends[at]) >= words - 1


def is_term(text: str, sentence: Sentence, at: int) -> bool:
    """True for words that the reporter names, not quotes: so-called "...", entitled "...", the word "...", "1984"."""
    low, terms = sentence.low, sentence.voc.terms
    if at and low[at - 1] in terms:
        return True
    if at > 1 and low[at - 2] in terms and low[at - 1] in ("as", "like", ":"):
        return True
    if at > 2 and low[at - 3 : at] in (["terms", "such", "as"], ["words", "such", "as"]):
        return True
    return not any(map(str.isalpha, text[sentence.starts[at] : sentence.ends[at]]))


def is_title(text: str, sentence: Sentence, at: int, partial: bool, voc: Vocabulary) -> bool:
    """True for a title or name in marks: each longer word a capital, and no verb of speech right before it."""
    before = sentence.shape[at - 1] if at else ""
    told = at > 0 and sentence.low[at - 1] in voc.telling  # told "The Morning Hour"
    if before in ("v", "g", ",", ":", "") and not partial and not told:
        return False
    if voc.capital_nouns or sentence.ends[at] - sentence.starts[at] > 120:
        return False
    words = [word for word in text[sentence.starts[at] : sentence.ends[at]].split() if word[0].isalpha()]
    if not words or len(words) > _TITLE or not words[0][0].isupper():
        return False
    return all(word[0].isupper() for word in words if len(word) > 3)


def is_partial(text: str, sentence: Sentence, at: int) -> bool:
    """True for a fragment set into the reporter's sentence, false for a clause or sentence of speech."""
    if at and (sentence.shape[at - 1] == ":" or sentence.shape[max(at - 2, 0) : at] == "v,"):
        return False
    first, last = text[sentence.starts[at]], last_mark(text, sentence, at)
    return (first.isalpha() and not first.isupper()) or (last not in AFTER_SPEECH and at > 0)


def _beside(sentence: Sentence, at: int, high: int, clauses: list[Clause], voc: Vocabulary) -> Clause | None:
    """The clause right after a quotation: ``said Ann Reed``, ``Ann Reed said``, ``Reed quipped``."""
    shape = sentence.shape
    start = at + 1
    while start < high and shape[start] in ",-":
        start += 1
    if start >= high:
        return None
    verb = start
    while verb < high and shape[verb] in "ax":
        verb += 1
    for clause in clauses:
        if clause.at == verb and clause.form == "active":
            subject, role = subject_after(sentence, verb)
            if subject is not None and (shape[subject[0]] != "h" or at == 0 or voc.clitics):
                clause.subject, clause.role, clause.inherited = subject, role, False
                return clause
        if clause.form == "according" and clause.at == start and clause.subject:
            return clause
        if start < clause.at < high and clause.form == "active" and clause.subject and not clause.inherited:
            first = min(clause.subject[0], clause.role[0] if clause.role else clause.subject[0])
            if start <= first <= verb:
                return clause
    if any(start < c.at < high and c.form == "active" for c in clauses):
        return None
    return _any_verb(sentence, start, high)


def _any_verb(sentence: Sentence, start: int, high: int) -> Clause | None:
    """Any verb-like word right behind a quotation: ``"...," Reed quipped``, ``"...," beamed Ann Reed``."""
    shape = sentence.shape
    if shape[start] == "w" and sentence.low[start].endswith("ed") and shape[start + 1 : start + 2] in ("N", "d"):
        subject, role = subject_after(sentence, start)
        return Clause(start, start + 1, "active", subject, role)
    subject = phrase_after(sentence, start, high) if shape[start] in "hN" else None
    if subject is None:
        return None
    end = subject[0] + 1
    while end < subject[1] and shape[end] == "N":
        end += 1
    verb = end
    while verb < high and shape[verb] == "a":
        verb += 1
    if verb < high and shape[verb] == "w" and sentence.low[verb].endswith(("ed", "s")):
        return Clause(verb, verb + 1, "active", (subject[0], end))
    return None


def _add_open_verb(sentence: Sentence, at: int, clauses: list[Clause], voc: Vocabulary) -> None:
    """Any verb in the past tense right before a comma or colon and a quotation: ``he demurred: "..."``."""
    shape = sentence.shape
    verb = at - 2
    if verb < 1 or shape[at - 1] not in ",:" or shape[verb] != "w" or not sentence.low[verb].endswith("ed"):
        return
    clause = Clause(verb, verb + 1, "active")
    subject_before(sentence, verb, clause_start(shape, verb), clause, voc)
    if clause.subject is not None:
        clauses.append(clause)
        clauses.sort(key=lambda one: one.at)


def _label(sentence: Sentence, start: int, colon: int) -> Clause | None:
    """``Ann Reed: "..."``: a name and a colon, nothing else."""
    begin = colon
    while begin > start and sentence.shape[begin - 1] not in "-.;":
        begin -= 1
    subject = phrase_after(sentence, begin, colon)
    if sentence.low[colon - 1].endswith("ed") and sentence.shape[colon - 1] == "w":
        return None  # "Reed demurred:"
    if subject is not None and subject[1] == colon and colon - begin <= _LABEL:
        return Clause(colon, colon, "label", subject)
    return None


def _leads_on(sentence: Sentence, clause: Clause) -> bool:
    """True when the clause has a content of its own after it: ``Reed said: "..."``, ``Reed said that``."""
    after = clause.end
    shape = sentence.shape
    if shape[after : after + 1] in (":", "Q") or shape[after : after + 2] == ",Q":
        return True
    return after < len(shape) and sentence.low[after] == "that"


def _governs(sentence: Sentence, clause: Clause, at: int) -> bool:
    """Whether a clause before a quotation can be what introduces it."""
    shape = sentence.shape
    if clause.form == "passive" and clause.subject is None:
        return clause.naming and at - clause.end <= _NAMED_WITHIN
    if clause.subject is None:
        return False
    return not clause.weak or sentence.low[clause.end] == "that" or shape[clause.end : at].strip(",:rh-") == ""


def _outermost(sentence: Sentence, clauses: list[Clause]) -> Clause:
    """The last clause, or the one whose content holds it: in "Reed said the mayor called it", Reed speaks."""
    shape = sentence.shape
    chosen = clauses[-1]
    for clause in reversed(clauses[:-1]):
        start = chosen.at
        if chosen.subject is not None and not chosen.inherited and chosen.form != "participle":
            start = chosen.subject[0]
        if clause.form not in ("active", "participle") or clause.subject is None or start < clause.end:
            break
        plural = sentence.low[chosen.at] in sentence.voc.base  # "Reed and his son say"
        joined = shape[start - 1] == "c" and not plural
        if joined or shape[start - 1] in ",;-(" or any(mark in shape[clause.end : start] for mark in ",;-"):
            break
        chosen = clause
    return chosen
