"""Reporting clauses: the verbs and nouns in a sentence that tell that somebody spoke, with their subjects."""

from __future__ import annotations

from newsextract.speech.phrases import Phrase, first_phrase, phrase_after, phrase_before
from newsextract.speech.sentences import Sentence
from newsextract.speech.vocabulary import Vocabulary

_SKIPPED = "axBt"


class Clause:
    """A reporting word at token ``at`` (its words end before ``end``) and the phrase that names who spoke.

    form       "active"; "passive" (no speaker unless "by ..." names one); "participle" (saying); "noun" (her claim);
               "according"; "label", "colon" and "lead" for a name that introduces without a reporting word
    subject    the phrase beside the verb; None when the clause names nobody
    role       another phrase for the same person, in apposition
    naming     the verb gives a name to something: called it "a disgrace"
    weak       the verb speaks only right beside a quotation: he thinks, "..."
    inherited  the subject stands with an earlier verb
    relative   token of the "who" that stands for the subject, or -1
    """

    __slots__ = ("at", "end", "form", "inherited", "naming", "relative", "role", "subject", "weak")

    def __init__(
        self, at: int, end: int, form: str, subject: Phrase | None = None, role: Phrase | None = None
    ) -> None:
        self.at, self.end, self.form = at, end, form
        self.subject, self.role = subject, role
        self.naming = self.weak = self.inherited = False
        self.relative = -1


def find_clauses(sentence: Sentence, voc: Vocabulary) -> list[Clause]:
    """The reporting clauses of a sentence in order."""
    out: list[Clause] = []
    shape = sentence.shape
    for at, kind in enumerate(shape):
        if kind == "v":
            out.append(_verb(sentence, at, voc, out))
        elif kind == "g" and at and shape[at - 1] in "Bh":
            out.append(_verb(sentence, at, voc, out))  # "is questioning"
        elif kind == "g":
            clause = _new(sentence, at, "participle", voc)
            clause.subject = _quoted_as(sentence, at) or _with(sentence, at) or _subject_of_earlier(sentence, at, out)
            out.append(clause)
        elif sentence.low[at] in voc.according:
            _according(sentence, at, voc, out)
        elif kind == "w" and sentence.low[at] in voc.nouns:
            owner = _owner(sentence, at)
            if owner is not None:
                out.append(Clause(at, at + 1, "noun", owner))
    return out


def _new(sentence: Sentence, at: int, form: str, voc: Vocabulary) -> Clause:
    clause = Clause(at, at + 1, form)
    clause.naming = sentence.low[at] in voc.naming
    clause.weak = sentence.low[at] in voc.weak
    return clause


def _according(sentence: Sentence, at: int, voc: Vocabulary, out: list[Clause]) -> None:
    phrase = voc.according[sentence.low[at]]
    end = at + len(phrase)
    if phrase[0] in voc.according_after and not (at and sentence.shape[at - 1] in ",Q"):
        return  # German "so" tells who only after a quotation
    if tuple(sentence.low[at:end]) == phrase:
        high = _limit(sentence.shape, end)
        subject = phrase_after(sentence, end, high)
        if subject is not None and subject[1] + 2 < high and sentence.low[subject[1] + 1] == "by":
            subject = phrase_after(sentence, subject[1] + 2, high)  # "according to data published by the institute"
        out.append(Clause(at, end, "according", subject, apposition_after(sentence, subject)))


def _quoted_as(sentence: Sentence, at: int) -> Phrase | None:
    """Of "The paper quoted Reed as saying" and "Reed was quoted as saying" Reed."""
    if at < 3 or sentence.low[at - 1] != "as":
        return None
    if sentence.shape[at - 2] in "vw" and sentence.shape[at - 3] == "B":
        return phrase_before(sentence.shape, at - 3, 0)
    return phrase_before(sentence.shape, at - 1, 0)


def _with(sentence: Sentence, at: int) -> Phrase | None:
    """Of ", with Reed calling it" Reed."""
    while at > 1 and sentence.shape[at - 1] == "a":
        at -= 1
    phrase = phrase_before(sentence.shape, at, 0)
    return phrase if phrase is not None and phrase[0] and sentence.low[phrase[0] - 1] in sentence.voc.absolute else None


def _owner(sentence: Sentence, noun: int) -> Phrase | None:
    """Whose word a noun is: "Reed" in "Reed's recent claim", "her" in "her promise"; None for "the claim"."""
    shape = sentence.shape
    at = noun - 1
    while at >= 0 and at >= noun - 3 and shape[at] in "wQ":
        at -= 1
    if at < 0 or at < noun - 3:
        return None
    if shape[at] == "o":
        start = at
        while start > 0 and shape[start - 1] == "N":
            start -= 1
        if start == at and not sentence.words[at][0].isupper() and start > 0 and shape[start - 1] == "d":
            start -= 1
        return (start, at + 1)
    return (at, at + 1) if sentence.low[at] in ("his", "her", "their") else None


def _limit(shape: str, start: int) -> int:
    """Where a phrase that begins here must end: at the next quotation or strong punctuation."""
    for at in range(start, len(shape)):
        if shape[at] in "Q;:(":
            return at
    return len(shape)


def _verb(sentence: Sentence, at: int, voc: Vocabulary, earlier: list[Clause]) -> Clause:
    shape = sentence.shape
    clause = _new(sentence, at, "active", voc)
    low = clause_start(shape, at)
    before = at
    passive = False
    while before > low and shape[before - 1] in "axB":
        before -= 1
        passive = passive or shape[before] == "B"
    if passive and sentence.low[at] in voc.participles:
        clause.form = "passive"
        by = at + 1
        while by < len(shape) and shape[by] in "wadNQ" and by < at + 6 and sentence.low[by] != "by":
            by += 1
        if by < len(shape) and sentence.low[by] == "by":
            clause.subject = phrase_after(sentence, by + 1, _limit(shape, by + 1))
        return clause
    if at + 1 < len(shape) and (at == low or shape[at - 1] == ",") and _inverts(sentence, at, low):
        subject = phrase_after(sentence, at + 1, _limit(shape, at + 1))
        if subject is not None and shape[subject[1] : subject[1] + 1] in (",", ":"):
            clause.subject = subject  # "But, said Reed, ..."
            return clause
    subject_before(sentence, at, low, clause, voc)
    if clause.subject is None and clause.form == "active" and shape[at - 1] != "Q":
        clause.subject = _subject_of_earlier(sentence, at, earlier)
        clause.inherited = True
    return clause


def _inverts(sentence: Sentence, at: int, low: int) -> bool:
    """Whether a verb may stand before its subject here: "But, said Reed,", "The plan, says Reed, is"."""
    if sentence.low[at] in sentence.voc.inverting and sentence.shape[at + 1] == "N":
        return True
    return first_phrase(sentence, low, at) is None


def clause_start(shape: str, at: int) -> int:
    """The token after the last quotation, semicolon or colon before ``at``."""
    while at > 0 and shape[at - 1] not in "Q;:":
        at -= 1
    return at


def _subject_of_earlier(sentence: Sentence, at: int, earlier: list[Clause]) -> Phrase | None:
    """Of ", adding that" and "and added": the subject of the main clause before, else of the sentence."""
    shape = sentence.shape
    for clause in reversed(earlier):
        if clause.subject is None or clause.form not in ("active", "participle") or clause.relative >= 0:
            continue
        start = clause.subject[0]
        joined = at > clause.end and shape[at - 1] == "c" and "," not in shape[clause.end : at]
        if not joined and not clause.inherited and start > 0 and shape[start - 1] in "srv":
            continue  # inside "that Reed called", "when Reed said"
        return clause.subject
    return first_phrase(sentence, 0, at)


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
        if clause.subject[0] > low and shape[clause.subject[0] - 1] == "p" and shape[clause.subject[1] - 1] == "w":
            clause.subject, clause.form = None, "reduced"  # "In a statement released on Friday"
            return
        clause.role = _apposition_before(shape, clause.subject, low)
    elif kind in ",-":
        _across_commas(sentence, at - 1, low, clause, voc)


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
    if head is not None and shape[head[1]] == "," and head[1] < comma:
        between = shape[head[1] + 1 : comma]
        is_role = shape[head[1] - 1] == "w" or (len(between) > 1 and sentence.low[head[1] - 1] in voc.titles)
        if not between.strip("N") and is_role:
            clause.subject, clause.role = (head[1] + 1, comma), head
            return
        if shape[head[1] - 1] == "N" and between[0] in "rd#pwoDaN":
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


def apposition_after(sentence: Sentence, subject: Phrase | None) -> Phrase | None:
    """Of "said Ann Reed, the leader of the council" the leader."""
    if subject is None:
        return None
    shape = sentence.shape
    at = subject[1]
    if at + 1 >= len(shape) or shape[at] != "," or shape[at + 1] not in "dwoN":
        return None
    phrase = phrase_after(sentence, at + 1, _limit(shape, at + 1))
    closed = phrase is not None and shape[phrase[1] : phrase[1] + 1] not in ("v", "y", "w", "x", "B", "a")
    return phrase if closed else None


def subject_after(sentence: Sentence, verb: int) -> tuple[Phrase | None, Phrase | None]:
    """(subject, apposition) of a verb before its subject: ``said Ann Reed, the leader``; either may come first."""
    subject = phrase_after(sentence, verb + 1, _limit(sentence.shape, verb + 1))
    role = apposition_after(sentence, subject)
    if subject is not None and role is not None and sentence.shape[subject[1] - 1] == "w":
        named = sentence.shape[role[0] : role[1]]
        if not named.strip("N") and sentence.shape[role[1] : role[1] + 1] in ("", ".", ",", "Q", "-"):
            return role, subject
    return subject, role
