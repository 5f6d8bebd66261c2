"""What speaks for and against a candidate, as names that a table of weights gives numbers to.

Each name is made of the candidate's group (its kind, form and side) and one thing seen in the sentence's shape;
see ``vocabulary`` for the letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.marks import Span
from newsextract.speech.sentences import Sentence
from newsextract.speech.wording import AFTER_SPEECH, last_mark


class Setting:
    """What is seen around one quotation, whoever said it.

    at, previous  tokens of the quotation and of the one before it in the sentence (-1 for none)
    used          token of the reporting word that the quotation before got; -1 for none
    traits        names of what is seen in the quotation and beside it
    history       names of what is seen of the quotations before
    """

    __slots__ = ("at", "history", "previous", "traits", "used")

    def __init__(self, at: int, previous: int, used: int, traits: tuple[str, ...], history: tuple[str, ...]) -> None:
        self.at, self.previous, self.used = at, previous, used
        self.traits, self.history = traits, history


class Past(NamedTuple):
    """What was heard before a quotation.

    heard       where the last voice comes from: "quote", "lead" or "colon" (the paragraph before), "silent"
    stands      a sentence stands before in the paragraph
    quoted      it holds a quotation
    attributed  the quotation before was attributed
    topic       whom the sentence before is about, and whether it tells that somebody speaks
    """

    heard: str
    stands: bool
    quoted: bool
    attributed: bool
    topic: str


def setting(text: str, sentence: Sentence, at: int, previous: int, used: int, span: Span, past: Past) -> Setting:
    """What is seen around the quotation at token ``at``; the other tokens are as in ``Setting``."""
    shape = sentence.shape
    start = sentence.starts[at]
    words = text.count(" ", start, min(sentence.end(at), start + 400)) + 1
    length = "1" if words == 1 else "2" if words == 2 else "3" if words == 3 else "4" if words < 8 else "8"
    first = text[start]
    begins = "upper" if first.isupper() else "lower" if first.isalpha() else "sign"
    last = last_mark(text, sentence, at)
    ends = last if last in ",?!" else "." if last in AFTER_SPEECH else "word"
    left = shape[at - 1] if at else "^"
    behind = _behind(shape, at)
    if behind > at + 1 and ends == "word":
        ends = shape[at + 1]  # "...", said Reed: the mark stands outside in many styles
    right = shape[behind] if behind < len(shape) else "$"
    alone = "alone" if not shape.strip("Q.,-") else "set"
    heard = f"{past.heard} {'no' if not past.stands else 'quoted' if past.quoted else 'plain'}"
    history = (
        heard, f"{heard} {alone}", f"topic={past.topic} {alone}", f"{heard} topic={past.topic}",
        f"continues={span.continues}", f"attributed={past.attributed} {alone}",
    )  # fmt: skip
    traits = (f"length={length}", f"begins={begins}", f"ends={ends}", f"left={left}", f"right={right}", alone)
    return Setting(at, previous, used, traits, history)


def _behind(shape: str, at: int) -> int:
    """The first token behind a quotation and the comma or full stop that may follow its closing mark."""
    return at + 2 if shape[at + 1 : at + 2] in (",", ".") else at + 1


def features(
    sentence: Sentence, candidate: Candidate, where: Setting, clauses: Sequence[Clause], known_names: AbstractSet[str]
) -> list[str]:
    """Names of what is seen of one candidate.

    ``clauses`` are the reporting clauses of the sentence, ``known_names`` last words of those who have spoken.
    """
    kind = candidate.kind
    reporting = sum(one.form != "noun" for one in clauses)
    traits = where.traits
    clause = candidate.clause
    if clause is None:
        out = [f"{kind} {trait}" for trait in traits]
        out += [f"{kind} {seen}" for seen in where.history]
        length, begins, ends, left, right, _ = traits
        out += (
            kind, f"{kind} reporting={min(reporting, 3)}", f"{kind} used={where.used >= 0}",
            f"{kind} {left} {length}", f"{kind} {left} {begins}", f"{kind} {length} {ends}", f"{kind} {left} {right}",
            f"{kind} previous={where.previous >= 0} {traits[5]}",
        )  # fmt: skip
        if kind == "nobody" and where.at:
            out.append(f"nobody after {sentence.low[where.at - 1]}")
        return out
    shape, at = candidate.sentence.shape, where.at
    if candidate.sentence is not sentence:
        group = f"{kind} {clause.form}"
        out = [group, *(f"{group} {trait}" for trait in traits), *(f"{group} {seen}" for seen in where.history)]
        out.append(f"{group} ends={shape[-1]}")
        out += _subject(group, candidate, known_names)
        out.append(f"{group} reporting={min(reporting, 3)}")
        return out
    subject = clause.subject
    low = candidate.sentence.low
    known = "weak" if clause.weak else "naming" if clause.naming else "strong"
    ahead = clause.at < at
    group = f"{kind} {clause.form} {'before' if ahead else 'after'}"
    if ahead:
        gap, between = at - clause.end, shape[clause.end : at]
    else:
        near = min(clause.at, subject[0] if subject else clause.at)
        behind = min(_behind(shape, at), near)
        while kind == "inverted" and near > behind and shape[near - 1] in "xa":
            near -= 1  # French "a déclaré"
        gap, between = near - behind, shape[behind:near]
    step = str(gap) if gap < 3 else "3" if gap < 6 else "6" if gap < 12 else "12"
    out = [group, f"{group} gap={step}", f"{group} {known}", f"{group} {known} gap={step}"]
    out += [f"{group} {trait}" for trait in traits]
    out += _subject(group, candidate, known_names)
    out += _nesting(group, shape, clause, clauses, at)
    if ahead:
        beyond = "that" if low[clause.end : clause.end + 1] == ["that"] else between[:1]
        out.append(f"{group} then={beyond}")
        out.append(f"{group} {traits[3]} {known}")
        out.append(f"{group} quoted={'Q' in between}")
        out.append(f"{group} {traits[2]} {traits[4]}")
    else:
        out.append(f"{group} between={between[:3]}")
        out.append(f"{group} {traits[2]} gap={step}")
        out.append(f"{group} then={shape[clause.end : clause.end + 1] or '$'}")
        if subject is not None:  # "It is \"bad\" but not hopeless, Reed said."
            start = min(subject[0], clause.at)
            ended = not shape[max(clause.end, subject[1]) :].strip(".at")
            closes = f"closes={shape[start - 1] == ',' and ended}"
            out += (f"{group} {closes}", f"{known} {closes} {traits[0]}")
    verbs = sum(between.count(letter) for letter in "vgyB")
    out.append(f"{group} verbs={min(verbs, 3)}")
    out.append(f"{group} breaks={'comma' if ',' in between else ''}{'dash' if '-' in between else ''}{';' in between}")
    out.append(f"{group} subordinate={'s' in between or 'r' in between}")
    if subject is not None:
        leads = shape[subject[0] - 1] if subject[0] else "^"
        out.append(f"{group} leads={leads}")
        out.append(f"{group} inherited={clause.inherited} relative={clause.relative >= 0}")
        far = clause.at - subject[1] if clause.at > subject[1] else 0
        out.append(f"{group} far={min(far, 6)}")
        out.append(f"{group} long={subject[1] - subject[0] > 5}")
    if where.used == clause.at:
        out += (f"{group} used", f"used {between if len(between) < 4 else len(between) > 8}")
    elif where.used >= 0:
        out.append(f"{group} other")
    if clause.end > clause.at:
        side = "before" if ahead else "after"
        out += (f"cue {low[clause.at]}", f"cue {low[clause.at]} {side}")
    return out


def _nesting(group: str, shape: str, clause: Clause, clauses: Sequence[Clause], at: int) -> list[str]:
    """How the clause stands to the sentence's other reporting clauses: inside one, or around one."""
    outer = inner = 0
    following: Clause | None = None
    for other in clauses:
        if other.form == "noun" or other.weak or other.at == clause.at:
            continue
        if other.at < clause.at:
            outer += 1
        elif clause.at < other.at < at or at < other.at:
            inner += 1
            following = following or (other if other.at < at else None)
    out = [f"{group} outer={min(outer, 2)} inner={min(inner, 2)}"]
    if following is not None:
        start = following.subject[0] if following.subject and following.subject[0] >= clause.end else following.at
        joint = shape[start - 1]
        comma = "," if "," in shape[clause.end : start] else ""
        out.append(f"{group} following={following.form} {joint}{comma} {following.inherited}")
    return out


def weigh(seen: Sequence[str], table: dict[str, float]) -> float:
    """The sum of the weights of what is seen; what was not seen in training weighs nothing."""
    score = 0.0
    for name in seen:
        score += table.get(name, 0.0)
    return score


def _subject(group: str, candidate: Candidate, known_names: AbstractSet[str]) -> list[str]:
    """What kind of phrase the clause names: a pronoun, a name, a description, and of whom."""
    clause = candidate.clause
    if clause is None or clause.subject is None:
        return [f"{group} subject=none", "subject=none"]
    start, end = clause.subject
    sentence = candidate.sentence
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if end == start + 1 and shape[start] in "hdmD":
        return [f"{group} subject={low[start]}", f"subject={low[start]}"]
    kinds = shape[start:end]
    head = kinds.find("p")
    tail = low[start + head - 1] if head > 0 else low[end - 1]
    last = kinds[head - 1] if head > 0 else kinds[-1]
    if last == "N":
        is_known = tail.removesuffix("'s") in known_names
        what = "known" if is_known else "body" if tail in voc.organisations else "name"
    elif voc.is_title(tail) or tail in voc.people:
        what = "person"
    elif tail in voc.organisations:
        what = "body"
    elif tail in voc.nouns:
        what = "speech"
    elif tail.endswith("s") and not tail.endswith("ss"):
        what = "many"
    else:
        what = tail[-3:] if tail.endswith(("ing", "ed")) else "thing"
    shaped = f"{kinds[0]}{'p' if 'p' in kinds else ''}{'c' if 'c' in kinds else ''}{kinds[-1]}"
    return [
        f"{group} subject={shaped}", f"{group} subject={what}", f"subject={shaped} {what}",
        f"subject length={min(len(kinds), 8)}",
    ]  # fmt: skip
