"""A second look at who said a quotation, where any verb reports: of all who are named near, the likeliest.

The grammar answers quotation by quotation, as it reads on. Here all answers are known: what the grammar says of a
quotation is evidence among other evidence, and whoever is named near may win against it. What is seen of each has a
weight; trained weights know which answers of the grammar are to be believed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.speech.antecedents import Antecedents
from newsextract.speech.attributed import Attributed
from newsextract.speech.entities import Entities
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.second_look_weights import weights
from newsextract.speech.speaking import Voice
from newsextract.speech.standing_near import Named, Near, StandingNear
from newsextract.speech.vocabulary import Vocabulary

_WORD: Final = pattern(r"[\w’'-]+")
_FAR: Final = 2500
"""Characters between two quotations from which on the speaker of the first is no answer for the second."""
_SURER: Final = 20
"""Hundredths by which another must be likelier than whom the grammar names."""
_NAMING: Final = frozenset(("clause before", "clause after", "label", "signature", "verb beside"))
"""Answers of the grammar that rest on words right beside the quotation."""
_NEAREST: Final = frozenset(("here", "1"))
"""Places in the sentence of a quotation and in the one before."""
_PRINTED: Final = "="
"""In front of a description that may stay as it is printed: it is nobody's full name."""
_STANDS_FOR: Final = frozenset(("pronoun", "described", "printed"))
"""Mentions that may mean somebody else than the grammar says."""
_NOTHING_WITHIN: Final = 8
_SIGNS: Final = 4
"""Characters, and of them signs, between two quotations with nothing between."""
_ALONE_WITHIN: Final = 2
"""Characters that a paragraph may have behind the quotation that it consists of."""


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


class Option(NamedTuple):
    """Somebody who may have said a quotation, with what is seen of it."""

    name: str | None
    seen: list[str]


class SecondLook:
    """Looks again at the answers of one article."""

    def __init__(self, text: str, voc: Vocabulary, people: Antecedents) -> None:
        self._text = text
        self._voc = voc
        self._people = people
        self._entities: Entities = people.entities
        self._near = StandingNear(text, people)
        self._decided: list[str | None] = []
        self._other: str | None = None  # who spoke before the last speaker
        self._times: dict[str, int] = {}  # how often each has spoken

    def again(self, found: Sequence[Attributed]) -> list[Attributed]:
        """The answers, some of them with another speaker."""
        out: list[Attributed] = []
        before: Attributed | None = None
        roles: dict[str, str] = {}
        numbers: dict[tuple[int, str], int] = {}
        last = 0
        for one in found:
            if one.voice is not None:
                last = max(last, one.voice.utterance)
                name, role = one.voice.speaker.name, one.voice.speaker.role
                if name and role:
                    roles.setdefault(name, role)
        for one in found:
            if one.voice is None:
                out.append(one)
                continue
            name = self.decide(one, before)
            before = one
            if name == one.voice.speaker.name or name is None:
                out.append(one)
                continue
            key = (one.voice.utterance, name)
            number = numbers.get(key)
            if number is None:
                last += 1
                number = numbers[key] = last
            out.append(one._replace(voice=self._voice(one.voice, name, roles.get(name), number)))
        return out

    def decide(self, one: Attributed, before: Attributed | None) -> str | None:
        """Who said a quotation; ``before`` is the one before, which was decided."""
        if self.is_sure(one, before):
            return self.note(one.voice.speaker.name if one.voice is not None else None)
        options, told = self.options(one, before)
        return self.note(self.pick(options, told))

    def is_sure(self, one: Attributed, before: Attributed | None) -> bool:
        """Whether a clause beside the quotation names its speaker: nobody is looked for then."""
        voice = one.voice
        if voice is None:
            return True
        if before is not None and before.voice is not None and before.voice.utterance == voice.utterance:
            return False
        mention = voice.speaker.mention or ""
        if self._voc.concerned and self._noun_of(mention) in self._voc.concerned:  # "L'intéressé sourit. « Non. »"
            return True
        if one.rule not in _NAMING:
            return False
        if voice.speaker.name is None:  # "Letztere sagten": a subject that is nobody's name
            return bool(mention)
        kind = self._mentioned(voice.speaker)
        if kind == "printed":  # "ein Sprecher", "su madre" are nobody who was named
            first = mention.partition(" ")[0].lower().replace("’", "'").partition("'")[0]
            return self._voc.capital_nouns or first not in self._voc.articles or first in self._voc.introducing
        return kind in ("name", "named")

    def note(self, name: str | None) -> str | None:
        """Remember who said the next quotation."""
        name = name.removeprefix(_PRINTED) if name is not None else None
        if self._decided and self._decided[-1] != name:
            self._other = self._decided[-1]
        self._decided.append(name)
        if name is not None:
            self._times[name] = self._times.get(name, 0) + 1
        return name

    def pick(self, options: Sequence[Option], told: str | None) -> str | None:
        """The likeliest; whom the grammar tells where nobody is likelier by enough."""
        table = weights()
        best, most, own = told, 0, 0
        first = True
        for option in options:
            score = sum([table.get(name, 0) for name in option.seen])
            if option.name == told:
                own = score
            if first or score > most:
                best, most, first = option.name, score, False
        return best if most >= own + _SURER else told

    def options(self, one: Attributed, before: Attributed | None) -> tuple[list[Option], str | None]:
        """Who may have said a quotation, and whom the grammar tells: the first of the two, where it has no words."""
        voice = one.voice
        if voice is None:
            return [], None
        near = self._near.read(one.span)
        said = self._said(one, voice, [named.name for named in near if named.before is not None])
        told, rule = voice.speaker.name, one.rule
        previous = before.voice if before is not None else None
        last = self._decided[-1] if self._decided else None
        if previous is not None:
            if previous.utterance == voice.utterance:
                told, rule = last, "same"
            elif rule == "carried" and said.mention != "pronoun" and told == previous.speaker.name:
                told = last
        names: dict[str | None, Named | None] = {named.name: named for named in near}
        names.setdefault(told, None)
        names.setdefault(voice.speaker.name, None)
        if before is not None and one.span.outer_start - before.span.outer_end <= _FAR:
            for name in (last, self._other):
                if name is not None:
                    names.setdefault(name, None)
        if said.mention == "described" and voice.speaker.mention:
            names.setdefault(_PRINTED + voice.speaker.mention, None)
        for name, known in list(names.items()):
            if known is None and name is not None and self._entities.of(name) is None:
                names[name] = self._near.described(name, one.span)
        turn = self._turn(one, before)
        own = names[told]
        beside = own is not None and own.before is not None and own.before.where.partition(" ")[0] in _NEAREST
        described = beside and told is not None and self._entities.of(told) is None
        out = []
        for name, named in names.items():
            if name != told and not self._may_be(name, named, said, nearer=described):
                continue
            seen = self._seen(name, named, said)
            if name == told:
                self._told(name, said, rule, seen)
            if before is not None and name is not None:
                self._turned(name, last, said, rule, turn, seen)
            times = min(self._times.get(name, 0), 3) if name is not None else 0
            seen += (f"times={times}", f"times={times} {said.mention}")
            out.append(Option(name, seen))
        return out, told

    def _may_be(self, name: str | None, named: Named | None, said: Said, *, nearer: bool) -> bool:
        """Whether somebody may be meant by the words beside a quotation, by gender, kin and trade.

        nearer  the grammar's answer is a description in the sentence before: whoever stands further off is not meant
        """
        one = self._entities.of(name) if name is not None else None
        if one is None or name is None:
            return True
        if said.gender and self._people.gender(name) not in ("", said.gender):
            return False
        if said.noun and (self._voc.names_body(said.noun) or not self._people.may_be_called(one, said.noun)):
            return False
        if not nearer:
            return True
        return named is not None and named.before is not None and named.before.where.partition(" ")[0] in _NEAREST

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
            gender = found.gender if found is not None else ""
        elif mention in _STANDS_FOR:
            noun = self._noun_of(printed)
            gender = self._voc.gender_of(noun)
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
        if name is not None and name.startswith(_PRINTED):
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

    def _voice(self, voice: Voice, name: str, role: str | None, utterance: int) -> Voice:
        """The voice of another speaker than the grammar tells."""
        stands = self._mentioned(voice.speaker) in _STANDS_FOR
        mention, cue = (voice.speaker.mention, voice.cue) if stands else (None, None)
        return Voice(Speaker(name, mention, role), cue, utterance)
