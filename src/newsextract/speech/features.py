"""What speaks for and against a candidate, as names that a table of weights gives numbers to.

Each name is one thing seen in the sentence's shape (``word_classes`` has the letters); what it weighs depends on the
candidate's group: its kind, form and side.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsextract.base.rows import NamedTuple
from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.quotation_marks import Span
from newsextract.speech.quote_wording import AFTER_SPEECH, last_mark
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import (
    ADVERB,
    AROUND_QUOTATION,
    AUXILIARY,
    BE,
    CONJUNCTION,
    NAME,
    OBJECT_PRONOUN,
    OTHER_VERB,
    PREPOSITION,
    QUANTIFIER,
    QUOTATION,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    STANDS_FOR_SPEAKER,
    SUBORDINATOR,
)

Weights = dict[str, dict[str, int]]
"""Group → name of what is seen → number; "" is the group of what all have in common."""

_MAIN_VERBS: Final = REPORTING_VERB + REPORTING_ING + OTHER_VERB + BE
_BEFORE_PARTICIPLE: Final = AUXILIARY + ADVERB  # French "a déclaré", "a aussi déclaré"
_ONE_WORD: Final = STANDS_FOR_SPEAKER + OBJECT_PRONOUN + QUANTIFIER  # subjects of which the word itself is seen

# Names that take few values stand here: making and hashing one costs more than all else that is done with it.
_REPORTING: Final = tuple(f"reporting={number}" for number in range(4))
_LENGTHS: Final = tuple(f"length={words if words < 4 else 4 if words < 8 else 8}" for words in range(9))
_GAPS: Final = tuple(f"gap={gap if gap < 3 else 3 if gap < 6 else 6 if gap < 12 else 12}" for gap in range(13))
_FAR: Final = tuple(f"far={far}" for far in range(7))
_VERBS: Final = tuple(f"verbs={verbs}" for verbs in range(4))
_SUBJECT_LENGTHS: Final = tuple(f"subject length={tokens}" for tokens in range(9))
_NO_YES: Final = (False, True)
_SUBORDINATE: Final = tuple(f"subordinate={one}" for one in _NO_YES)
_BREAKS: Final = tuple(
    f"breaks={comma}{dash}{semicolon}" for comma in ("", "comma") for dash in ("", "dash") for semicolon in _NO_YES
)
_BOUND: Final = tuple(f"inherited={one} relative={other}" for one in _NO_YES for other in _NO_YES)
_NESTED: Final = tuple(f"outer={outer} inner={inner}" for outer in range(3) for inner in range(3))


class Setting:
    """What is seen around one quotation, whoever said it.

    at, previous  tokens of the quotation and of the one before it in the sentence (-1 for none)
    used          token of the reporting word that the quotation before got; -1 for none
    reporting     name of how many reporting clauses the sentence has
    traits        names of what is seen in the quotation and beside it
    history       names of what is seen of the quotations before
    bare          names of what is seen of a candidate without a clause
    """

    __slots__ = ("at", "bare", "history", "previous", "reporting", "traits", "used")

    def __init__(self, at: int, previous: int, used: int, clauses: Sequence[Clause]) -> None:
        self.at, self.previous, self.used = at, previous, used
        self.reporting = _REPORTING[min(sum([one.form != "noun" for one in clauses]), 3)]
        self.traits: tuple[str, ...] = ()
        self.history: tuple[str, ...] = ()
        self.bare: list[str] = []


class Seen:
    """What is seen of one candidate.

    group   its kind, its form and its side of the quotation
    traits  names of what is seen of it, which weigh something else in each group; "" for the group itself
    common  names of what weighs the same in every group
    """

    __slots__ = ("common", "group", "traits")

    def __init__(self, group: str, traits: list[str], common: list[str]) -> None:
        self.group, self.traits, self.common = group, traits, common


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


def setting(
    text: str, sentence: Sentence, at: int, previous: int, used: int, clauses: Sequence[Clause], span: Span, past: Past
) -> Setting:
    """What is seen around the quotation at token ``at``; the other tokens are as in ``Setting``."""
    shape = sentence.shape
    start = sentence.starts[at]
    words = text.count(" ", start, min(sentence.end(at), start + 400)) + 1
    first = text[start]
    last = last_mark(text, sentence, at)
    mark = last if last in ",?!" else "." if last in AFTER_SPEECH else "word"
    behind = _behind(shape, at)
    if behind > at + 1 and mark == "word":
        mark = shape[at + 1]  # "...", said Reed: the mark stands outside in many styles
    length = _LENGTHS[min(words, 8)]
    begins = "begins=upper" if first.isupper() else "begins=lower" if first.isalpha() else "begins=sign"
    ends = f"ends={mark}"
    left = f"left={shape[at - 1] if at else '^'}"
    right = f"right={shape[behind] if behind < len(shape) else '$'}"
    alone = "alone" if not shape.strip(AROUND_QUOTATION) else "set"
    heard = f"{past.heard} {'no' if not past.stands else 'quoted' if past.quoted else 'plain'}"
    topic = f"topic={past.topic}"
    where = Setting(at, previous, used, clauses)
    where.traits = (length, begins, ends, left, right, alone)
    where.history = (
        heard, f"{heard} {alone}", f"{topic} {alone}", f"{heard} {topic}",
        "continues=True" if span.continues else "continues=False", f"attributed={past.attributed} {alone}",
    )  # fmt: skip
    where.bare = [
        *where.traits, *where.history, "", where.reporting, "used=True" if used >= 0 else "used=False",
        f"{left} {length}", f"{left} {begins}", f"{length} {ends}", f"{left} {right}",
        f"previous={previous >= 0} {alone}",
    ]  # fmt: skip
    return where


def _behind(shape: str, at: int) -> int:
    """The first token behind a quotation and the comma or full stop that may follow its closing mark."""
    return at + 2 if shape[at + 1 : at + 2] in (",", ".") else at + 1


def features(
    sentence: Sentence, candidate: Candidate, where: Setting, clauses: Sequence[Clause], known_names: AbstractSet[str]
) -> Seen:
    """What is seen of one candidate.

    ``clauses`` are the reporting clauses of the sentence, ``known_names`` last words of those who have spoken.
    """
    kind = candidate.kind
    clause = candidate.clause
    if clause is None:
        if kind == "nobody" and where.at:
            return Seen(kind, [*where.bare, f"after {sentence.low[where.at - 1]}"], [])
        return Seen(kind, where.bare, [])
    out: list[str] = []
    common: list[str] = []
    if candidate.sentence is not sentence:
        out += ("", *where.traits, *where.history, f"ends={candidate.sentence.shape[-1]}", where.reporting)
        _subject(candidate, clause, known_names, out, common)
        return Seen(f"{kind} {clause.form}", out, common)
    shape, at = sentence.shape, where.at
    ahead = clause.at < at
    if ahead:
        between = shape[clause.end : at]
    else:
        near = min(clause.at, clause.subject[0] if clause.subject else clause.at)
        behind = min(_behind(shape, at), near)
        while kind == "inverted" and near > behind and shape[near - 1] in _BEFORE_PARTICIPLE:
            near -= 1  # French "a déclaré"
        between = shape[behind:near]
    known = "weak" if clause.weak else "naming" if clause.naming else "strong"
    gap = _GAPS[min(len(between), 12)]
    out += ("", gap, known, f"{known} {gap}", *where.traits)
    _subject(candidate, clause, known_names, out, common)
    _nesting(shape, clause, clauses, at, out)
    _beside(sentence, clause, where, known, gap, between, out, common)
    if between:
        verbs = sum([between.count(letter) for letter in _MAIN_VERBS])
        breaks = 4 * ("," in between) + 2 * ("-" in between) + (";" in between)
        out += (_VERBS[min(verbs, 3)], _BREAKS[breaks], _SUBORDINATE[SUBORDINATOR in between or RELATIVE in between])
    else:
        out += (_VERBS[0], _BREAKS[0], _SUBORDINATE[0])
    if where.used == clause.at:
        out.append("used")
        common.append(f"used {between if len(between) < 4 else len(between) > 8}")
    elif where.used >= 0:
        out.append("other")
    side = "before" if ahead else "after"
    if clause.end > clause.at:
        cue = f"cue {sentence.low[clause.at]}"
        common += (cue, f"{cue} {side}")
    return Seen(f"{kind} {clause.form} {side}", out, common)


def _beside(
    sentence: Sentence, clause: Clause, where: Setting, known: str, gap: str, between: str, out: list[str],
    common: list[str],
) -> None:
    """How a clause and its subject stand to the quotation, and to what is between them."""
    shape, subject = sentence.shape, clause.subject
    length, _, ends, left, right, _ = where.traits
    if clause.at < where.at:
        then = sentence.low[clause.end] if clause.end < len(shape) else ""
        out += (
            f"then={'that' if then == 'that' else between[:1]}", f"{left} {known}",
            "quoted=True" if QUOTATION in between else "quoted=False", f"{ends} {right}",
        )  # fmt: skip
    else:
        out += (f"between={between[:3]}", f"{ends} {gap}", f"then={shape[clause.end : clause.end + 1] or '$'}")
        if subject is not None:  # "It is \"bad\" but not hopeless, Reed said."
            start = min(subject[0], clause.at)
            ended = not shape[max(clause.end, subject[1]) :].strip(".at")
            closes = "closes=True" if shape[start - 1] == "," and ended else "closes=False"
            out.append(closes)
            common.append(f"{known} {closes} {length}")
    if subject is not None:
        far = clause.at - subject[1] if clause.at > subject[1] else 0
        out += (
            f"leads={shape[subject[0] - 1] if subject[0] else '^'}",
            _BOUND[2 * clause.inherited + (clause.relative >= 0)], _FAR[min(far, 6)],
            "long=True" if subject[1] - subject[0] > 5 else "long=False",
        )  # fmt: skip


def _nesting(shape: str, clause: Clause, clauses: Sequence[Clause], at: int, out: list[str]) -> None:
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
    out.append(_NESTED[3 * min(outer, 2) + min(inner, 2)])
    if following is not None:
        start = following.subject[0] if following.subject and following.subject[0] >= clause.end else following.at
        joint = shape[start - 1]
        comma = "," if "," in shape[clause.end : start] else ""
        out.append(f"following={following.form} {joint}{comma} {following.inherited}")


def _subject(
    candidate: Candidate, clause: Clause, known_names: AbstractSet[str], out: list[str], common: list[str]
) -> None:
    """What kind of phrase the clause names: a pronoun, a name, a description, and of whom."""
    if clause.subject is None:
        out.append("subject=none")
        common.append("subject=none")
        return
    start, end = clause.subject
    sentence = candidate.sentence
    shape, low, voc = sentence.shape, sentence.low, sentence.voc
    if end == start + 1 and shape[start] in _ONE_WORD:
        named = f"subject={low[start]}"
        out.append(named)
        common.append(named)
        return
    kinds = shape[start:end]
    head = kinds.find(PREPOSITION)
    tail = low[start + head - 1] if head > 0 else low[end - 1]
    last = kinds[head - 1] if head > 0 else kinds[-1]
    if last == NAME:
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
    joints = (PREPOSITION if PREPOSITION in kinds else "") + (CONJUNCTION if CONJUNCTION in kinds else "")
    shaped = f"subject={kinds[0]}{joints}{kinds[-1]}"
    out += (shaped, f"subject={what}")
    common += (f"{shaped} {what}", _SUBJECT_LENGTHS[min(len(kinds), 8)])


def weigh(seen: Seen, table: Weights) -> int:
    """The sum of the weights of what is seen; what was not seen in training weighs nothing."""
    score = 0
    weights = table.get(seen.group)
    if weights is not None:
        for name in seen.traits:
            weight = weights.get(name)
            if weight is not None:
                score += weight
    weights = table.get("")
    if weights is not None:
        for name in seen.common:
            weight = weights.get(name)
            if weight is not None:
                score += weight
    return score
