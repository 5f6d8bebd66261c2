"""What is seen of somebody who may have said a quotation: where he is named, how, and what the grammar says."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.attributed import Attributed
from newsextract.speech.entities import Entities
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.speaking import Voice
from newsextract.speech.standing_near import Named, Near, StandingNear
from newsextract.speech.vocabulary import Vocabulary

_WORD: Final = pattern(r"[\w’'-]+")
_NOTHING_WITHIN: Final = 8
_SIGNS: Final = 4
"""Characters, and of them signs, between two quotations with nothing between."""
_ALONE_WITHIN: Final = 2
"""Characters that a paragraph may have behind the quotation that it consists of."""
PRINTED: Final = "="
"""In front of a description that may stay as it is printed: it is nobody's full name."""
STANDS_FOR: Final = frozenset(("pronoun", "described", "printed"))
"""Mentions that may mean somebody else than the grammar says."""


class Said(NamedTuple):
    """What one quotation tells by itself.

    one      the grammar's answer
    voice    its voice
    mention  how the words beside the quotation name somebody: "name", "named" (a part of the name with other words),
             "pronoun", "described", "printed" (a description that stayed), "none", "nobody"
    form     "partial", "alone" in its paragraph, "opens" it, "whole"
    inside   who is named between the marks
    gender   of the pronoun or the noun
    noun     the noun of a description
    called   whom the article calls by this noun
    order    names before the quotation, the nearest first
    """

    one: Attributed
    voice: Voice
    mention: str
    form: str
    inside: frozenset[str]
    gender: str
    noun: str
    called: frozenset[str]
    order: list[str]


class SeenOfSpeakers:
    """Writes down what is seen of those who may have said the quotations of one article, as names that have weights."""

    def __init__(self, text: str, voc: Vocabulary, people: Antecedents) -> None:
        self._text = text
        self._voc = voc
        self._people = people
        self._entities: Entities = people.entities
        self._near = StandingNear(text, people)
        self._other: str | None = None  # who spoke before the last speaker

    def _said(self, one: Attributed, voice: Voice, order: list[str]) -> Said:
        span, text = one.span, self._text
        start, end = span.outer_start, span.outer_end
        if one.partial:
            form = "partial"
        elif start == span.line_start:
            form = "alone" if end >= span.line_end - _ALONE_WITHIN else "opens"
        else:
            form = "whole"
        inside = frozenset([name for _, _, name in self._entities.mentions_in(text[span.start : span.end])])
        mention = self._mentioned(voice.speaker)
        printed = voice.speaker.mention or ""
        gender = noun = ""
        if mention == "pronoun":
            found = next(self._voc.pronouns.telling(printed, 0, len(printed)), None)
            gender = found.gender if found is not None else self._voc.gender_of(printed.lower())
        elif mention == "none" and self._voc.verb_genders and voice.cue:
            gender = self._voc.gender_of_verb(voice.cue.lower())  # „...“, dodala
        elif mention in STANDS_FOR:
            noun = self._noun_of(printed)
            gender = self._voc.gender_of(noun)
            if not gender and self._voc.noun_first and self._voc.is_title(noun):
                gender = self._voc.gender_of(printed.partition(" ")[0].lower())  # "el Presidente"
        called = frozenset([other.name for other in self._entities.called(noun)]) if noun else frozenset()
        return Said(one, voice, mention, form, inside, gender, noun, called, order)

    def _mentioned(self, speaker: Speaker) -> str:
        """How the words beside a quotation name its speaker."""
        name, mention, kinds = speaker.name, speaker.mention, self._voc.kinds
        if name is None:
            return "nobody"
        if not mention:
            return "none"
        words = mention.lower().split()
        if len(words) == 1 and words[0] in kinds and not mention.isupper():
            return "pronoun"
        if mention == name:
            with_article = words[0] in kinds and self._entities.of(mention) is None
            return "printed" if mention[0].islower() or with_article else "name"
        if mention in name or name in mention:
            return "name"
        return "named" if name.rpartition(" ")[2] in mention.split() else "described"

    def _noun_of(self, mention: str) -> str:
        words = [self._voc.without_elision(word) for word in _WORD.findall(mention.lower().replace("’", "'"))]
        if len(words) > 1 and words[0] in self._voc.kinds:
            del words[0]
        return self._voc.head_of(words) if words else ""

    def _kind(self, name: str | None) -> str:
        one = self._entities.of(name) if name is not None else None
        if one is None:
            return "none"
        return "person" if one.is_person() else "maybe" if one.may_be_person() else "body" if one.is_body() else "word"

    def _seen(self, name: str | None, named: Named | None, said: Said) -> list[str]:
        """What is seen of somebody, whoever spoke before."""
        mention, kind = said.mention, self._kind(name)
        if kind == "none" and named is not None:
            kind = "called"  # "sa mère", "le syndicat"
        out = ["always", f"{kind} {mention}", kind]
        if name is not None and name.startswith(PRINTED):
            out.append(f"printed {mention}")
        if named is None:
            out += ("before no", f"before no {mention}", "behind no", f"behind no {mention}", "not named")
        else:
            self._beside("before", named.before, kind, said, out)
            self._beside("behind", named.behind, kind, said, out)
            if named.before is not None and named.name in said.order:
                order = min(said.order.index(named.name), 3)
                out += (f"order={order}", f"order={order} {mention}", f"order={order} {said.one.rule}")
        one = self._entities.of(name) if name is not None else None
        if name is None:
            return out
        if said.gender:
            gender = self._people.gender(name) if one is not None else self._voc.gender_of(self._noun_of(name))
            agrees = f"agrees={'unknown' if not gender else gender == said.gender}"
            out += (agrees, f"{agrees} {mention}")
        if one is None:
            return out
        out += (
            f"count={min(one.count, 4)}", f"words={' ' in one.name}", f"opening={one in self._entities.opening}",
            f"spoken={name in self._people.speakers} {mention}", f"described={bool(one.heads)}",
        )  # fmt: skip
        if name in said.inside:
            out += ("inside the marks", f"inside the marks {mention}")
        if said.noun:
            called = "so" if name in said.called else "another" if said.called else "nobody"
            out.append(f"called={called} {mention}")
            if one.heads and name not in said.called:
                out.append(f"called otherwise {mention}")
        return out

    def _beside(self, side: str, near: Near | None, kind: str, said: Said, out: list[str]) -> None:
        mention = said.mention
        if near is None:
            out += (f"{side} no", f"{side} no {mention}")
            return
        place = f"{side} {near.where}"
        out += (
            place, f"{place} {near.how}", f"{place} {said.form}", f"{place} {kind}", f"{place} rule={said.one.rule}",
            f"{place} mention={mention}", f"{side} {near.where.partition(' ')[0]} {near.how} {mention}",
            f"{place} told={near.mention.told}",
        )  # fmt: skip
        if side == "before":
            out.append(f"{place} {near.how} first={self._near.is_first(near.mention)}")

    def _told(self, name: str | None, said: Said, rule: str, out: list[str]) -> None:
        """What is seen of whom the grammar tells."""
        mention, kind = said.mention, self._kind(name)
        out += (
            "told", f"told {rule}", f"told {mention}", f"told {rule} {mention}", f"told {rule} {mention} {said.form}",
            f"told kind={kind}", f"told {mention} kind={kind}", f"told {rule} cue={bool(said.voice.cue)}",
        )  # fmt: skip

    def _turn(self, one: Attributed, before: Attributed | None) -> tuple[str, str]:
        """How far the quotation before stands, and how it ends."""
        if before is None:
            return "", ""
        start, end = before.span.outer_end, one.span.outer_start
        paragraphs = min(self._text.count("\n\n", start, end), 3)
        near = end - start < _NOTHING_WITHIN and len(self._text[start:end].strip()) < _SIGNS
        between = "nothing" if near else "something"
        asks = self._text[before.span.end - 1 : before.span.end] == "?"
        return f"p{paragraphs}", f"{between} asks={asks}"

    def _turned(
        self, name: str, last: str | None, said: Said, rule: str, turn: tuple[str, str], out: list[str]
    ) -> None:
        """What is seen of who spoke last, and of who spoke before that."""
        far, how = turn
        if name == last:
            out += (
                f"last {far}", f"last {far} {said.mention}", f"last {far} {rule}", f"last {far} {said.form}",
                f"last {far} {how}",
            )  # fmt: skip
        elif name == self._other:
            out += ("last but one", f"last but one {said.mention}", f"last but one {how}")
