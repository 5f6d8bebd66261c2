"""The subject of a reporting verb: the phrase before it or after it, with its appositions."""

from __future__ import annotations

from typing import Final

from newsextract.speech.clauses import Clause
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after, phrase_before
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary

_SKIPPED: Final = "axBt"


def subject_before(sentence: Sentence, verb: int, low: int, clause: Clause, voc: Vocabulary) -> None:
    """Set the clause's subject from what stands before its verb."""
    shape = sentence.shape
    at = verb
    while at > low:
        if shape[at - 1] in _SKIPPED:
            at -= 1
        elif sentence.low[at - 1] in voc.time_nouns and at - 2 > low and shape[at - 2] in "tDdw":
            at -= 2  # "last week", "Monday night", "this morning"
        else:
            break
        if shape[at] != "a" and at > low and sentence.low[at - 1] == "on":
            at -= 1
    if at == low:
        return
    kind = shape[at - 1]
    head = _head_of_relative(sentence, low, at) if kind not in "hr," else None
    if head is not None:
        clause.subject = head
    elif kind == "h":
        clause.subject = (at - 1, at)
    elif kind == "r":
        end = at - 1
        if end > low and shape[end - 1] == ",":
            end -= 1
        clause.subject = phrase_before(shape, end, low)
        clause.relative = at - 1
    elif kind in "NwD":
        clause.subject = phrase_before(shape, at, low)
        if clause.subject is None:
            return
        if _swallows(sentence, clause.subject):
            clause.subject = None
            return
        named = _named_before(sentence, clause.subject, low)
        if named is not None:
            clause.role, clause.subject = clause.subject, named
            return
        if clause.subject[0] > low and shape[clause.subject[0] - 1] == "p" and shape[clause.subject[1] - 1] == "w":
            clause.subject, clause.form = None, "reduced"  # "In a statement released on Friday"
            return
        clause.role = _apposition_before(shape, clause.subject, low)
    elif kind in ",-":
        _across_commas(sentence, at - 1, low, clause, voc)


def _swallows(sentence: Sentence, phrase: Phrase) -> bool:
    """True for "Reed deflected numerous", which holds a verb."""
    shape, low = sentence.shape, sentence.low
    return any(
        shape[i] == "w" and shape[i - 1] in "Na" and low[i].endswith("ed") and "N" in shape[phrase[0] : i]
        for i in range(phrase[0] + 1, phrase[1] - 1)
    )


def _named_before(sentence: Sentence, phrase: Phrase, low: int) -> Phrase | None:
    """Of "Ann Reed, head of the board said", in which a comma is missing, and "Ann Reed, who is head said" her name."""
    shape = sentence.shape
    start = low
    while start < phrase[0] and shape[start] in ",-":
        start += 1
    end = start
    while end < phrase[0] and shape[end] == "N":
        end += 1
    between = shape[end : phrase[0]]
    if end - start < 2 or between[:1] != "," or "," in between[1:] or shape[phrase[0]] == "N":
        return None
    return (start, end) if between == "," or between[1] in "rd" else None


def _head_of_relative(sentence: Sentence, low: int, verb: int) -> Phrase | None:
    """Of "An official who knows the plan said" and "An official speaking to Reed said" the official."""
    shape = sentence.shape
    head = first_phrase(sentence, low, verb)
    if head is None or head[1] + 2 > verb:
        return None
    mark = head[1]
    if shape[mark] == "r" or (shape[mark] == "w" and sentence.low[mark].endswith("ing")) or shape[mark] == "g":
        between = shape[mark + 1 : verb]
        if between.strip("axB") and not any(kind in between for kind in ",;:-rsc"):
            return head
    return None


def _across_commas(sentence: Sentence, comma: int, low: int, clause: Clause, voc: Vocabulary) -> None:
    """The subject of "Ann Reed, a farmer from Lima, said" and of "The council's leader, Ann Reed, said"."""
    shape = sentence.shape
    head = first_phrase(sentence, low, comma)
    if head is not None and voc.capital_nouns and shape[head[0]] == "d":
        whole = phrase_after(sentence, head[0], comma)  # "Der Sprecher der Polizei, Karl Brandt,"
        if whole is not None and shape[whole[1]] == "," and set(shape[whole[1] + 1 : comma]) == {"N"}:
            clause.subject, clause.role = (whole[1] + 1, comma), whole
            return
    if head is not None and shape[head[1]] == "," and head[1] < comma:
        between = shape[head[1] + 1 : comma]  # empty where two commas stand together, by mistake
        is_role = shape[head[1] - 1] == "w" or (len(between) > 1 and sentence.low[head[1] - 1] in voc.titles)
        if between and not between.strip("N") and is_role:
            clause.subject, clause.role = (head[1] + 1, comma), head
            return
        if between and shape[head[1] - 1] == "N" and between[0] in "rd#pwoDaN":
            clause.subject, clause.role = head, (head[1] + 1, comma)
            return
    mark = comma
    described: Phrase | None = None
    while mark > low:
        mark -= 1
        if shape[mark] not in ",-":
            continue
        inner = (mark + 1, comma)
        phrase = phrase_before(shape, mark, low)
        if phrase is None:
            if mark > low and shape[mark - 1] == "h":
                clause.subject = (mark - 1, mark)
                return
            continue
        between = shape[inner[0] : inner[1]]
        described_before = shape[phrase[1] - 1] == "w" and shape[phrase[0]] in "dowN"
        if between and not between.strip("N") and (described_before or (len(between) > 1 and shape[phrase[0]] == "d")):
            clause.subject, clause.role = inner, _apposition_before(shape, inner, low) or phrase
            return
        if phrase[0] > low and shape[phrase[0] - 1] in "rvBxp":
            continue
        if shape[phrase[1] - 1] == "N" and shape[phrase[0]] in "Nwdo":
            clause.subject, clause.role = phrase, inner
            return
        if described is None or shape[phrase[0]] == "d":
            described = phrase
    if described is None:
        described = phrase_before(shape, comma, low)
    clause.subject = described


def _apposition_before(shape: str, subject: Phrase, low: int) -> Phrase | None:
    """Of "The council's leader, Ann Reed, said" the leader."""
    comma = subject[0] - 1
    if comma <= low or shape[comma] != "," or shape[subject[0]] != "N":
        return None
    start = comma
    while start > low and shape[start - 1] in "dDoNw#apc":
        start -= 1
    while start < comma and shape[start] in "ca":
        start += 1
    if start < comma and shape[start] in "doNw" and "w" in shape[start:comma]:
        return (start, comma)
    return None


def subject_after(sentence: Sentence, verb: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, apposition) of a verb before its subject: ``said Ann Reed, the leader``; either may come first."""
    subject = phrase_after(sentence, verb + 1, limit(sentence.shape, verb + 1))
    role = apposition_after(sentence, subject)
    described = subject is not None and (
        sentence.shape[subject[1] - 1] == "w" or (sentence.voc.capital_nouns and sentence.shape[subject[0]] == "d")
    )
    if subject is not None and role is not None and described:
        named = sentence.shape[role[0] : role[1]]
        if not named.strip("N") and sentence.shape[role[1] : role[1] + 1] in ("", ".", ",", "Q", "-"):
            return role, subject
    return subject, role


def apposition_after(sentence: Sentence, subject: Phrase | None) -> Phrase | None:
    """Of "said Ann Reed, the leader of the council" the leader."""
    if subject is None:
        return None
    shape = sentence.shape
    at = subject[1]
    if at + 1 >= len(shape) or shape[at] != "," or shape[at + 1] not in "dwoN":
        return None
    phrase = phrase_after(sentence, at + 1, limit(shape, at + 1))
    closed = phrase is not None and shape[phrase[1] : phrase[1] + 1] not in ("v", "y", "w", "x", "B", "a")
    return phrase if closed else None


def limit(shape: str, start: int) -> int:
    """Where a phrase that begins here must end: at the next quotation or strong punctuation."""
    for at in range(start, len(shape)):
        if shape[at] in "Q;:(":
            return at
    return len(shape)
