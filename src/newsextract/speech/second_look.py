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
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.second_look_weights import weights
from newsextract.speech.seen_of_speakers import PRINTED, STANDS_FOR, Said, SeenOfSpeakers
from newsextract.speech.speaking import Voice
from newsextract.speech.standing_near import Named
from newsextract.speech.vocabulary import Vocabulary

SHORTEST_NAME: Final = 3
"""Letters of a name by which a quotation tells of somebody."""
_WORD: Final = pattern(r"\w+")
_MARKS: Final = frozenset("\"“”„«»‹›‘")
_FAR: Final = 2500
"""Characters between two quotations from which on the speaker of the first is no answer for the second."""
_GAP: Final = 6
"""Characters before a paragraph in which the colon stands that ends the one before."""
_SURER: Final = 20
"""Hundredths by which another must be likelier than whom the grammar names."""
_NAMING: Final = frozenset(("clause before", "clause after", "label", "signature", "verb beside"))
"""Answers of the grammar that rest on words right beside the quotation."""
_NEAREST: Final = frozenset(("here", "1"))
"""Places in the sentence of a quotation and in the one before."""


class Option(NamedTuple):
    """Somebody who may have said a quotation, with what is seen of it."""

    name: str | None
    seen: list[str]


class SecondLook(SeenOfSpeakers):
    """Looks again at the answers of one article."""

    def __init__(self, text: str, voc: Vocabulary, people: Antecedents) -> None:
        super().__init__(text, voc, people)
        self._decided: list[str | None] = []
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
        words = self._text[one.span.start : one.span.end]
        said = set(_WORD.findall(words)) if _MARKS.isdisjoint(words) else set()  # inside marks others speak to him
        others = [option for option in options if not self._is_told_of(option.name, said)]
        named = [option for option in others if option.name is not None]
        if named and all(option.name != told for option in others):
            return self.note(max(named, key=_score).name)
        return self.note(self.pick(others or options, told))

    def _is_told_of(self, name: str | None, said: set[str]) -> bool:
        """Whether the words of a quotation name somebody: nobody speaks so of himself.

        Of the quotations in annotated articles beside which nobody is named and that named whom the grammar found, six
        of seven were somebody else's.
        """
        known = self._entities.of(name) if name is not None else None
        if name is None or known is None or not known.stands_for_person():
            return False
        words = [word for word in name.split() if word[0].isupper()]
        return any(word in said for word in words if len(word) >= SHORTEST_NAME) and not self._speaks_of_itself(said)

    def _speaks_of_itself(self, said: set[str]) -> bool:
        """Whether words in the first person may introduce who says them: "Mein Name ist Anna Feld"."""
        return not self._voc.speaker_forms.isdisjoint(map(str.lower, said))

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
        written = self._voc.capital_nouns and " " not in (voice.speaker.name or " ")
        if written and one.rule == "carried" and self._voc.names_document(self._noun_of(mention)):
            return True  # a colon above: "In der Satzung heißt es:"
        if one.rule == "carried" and self._is_led_to(one, voice):
            return True
        if one.rule not in _NAMING:
            return False
        if mention.lower() in self._voc.somebody:
            return True
        if voice.speaker.name is None:  # "Letztere sagten": a subject that is nobody's name
            return bool(mention)
        kind = self._mentioned(voice.speaker)
        if kind == "printed":  # "ein Sprecher", "su madre" are nobody who was named
            first = mention.partition(" ")[0].lower().replace("’", "'").partition("'")[0]
            if first in self._voc.plural_articles:
                return True  # "gli attivisti" is nobody who was named alone
            return self._voc.capital_nouns or first not in self._voc.articles or first in self._voc.introducing
        return kind in ("name", "named")

    def _is_led_to(self, one: Attributed, voice: Voice) -> bool:
        """Whether a colon ends the paragraph before a quotation, in which a name says who speaks."""
        start = one.span.outer_start
        if not self._voc.capital_nouns or start != one.span.line_start:
            return False
        led = self._text[max(0, start - _GAP) : start].rstrip().endswith(":")
        return led and self._mentioned(voice.speaker) in ("name", "named")

    def note(self, name: str | None) -> str | None:
        """Remember who said the next quotation."""
        name = name.removeprefix(PRINTED) if name is not None else None
        if self._decided and self._decided[-1] != name:
            self._other = self._decided[-1]
        self._decided.append(name)
        if name is not None:
            self._times[name] = self._times.get(name, 0) + 1
        return name

    def pick(self, options: Sequence[Option], told: str | None) -> str | None:
        """The likeliest; whom the grammar tells where nobody is likelier by enough."""
        best, most, own = told, 0, 0
        first = True
        for option in options:
            score = _score(option)
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
            names.setdefault(PRINTED + voice.speaker.mention, None)
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

    def _voice(self, voice: Voice, name: str, role: str | None, utterance: int) -> Voice:
        """The voice of another speaker than the grammar tells."""
        stands = self._mentioned(voice.speaker) in STANDS_FOR
        mention, cue = (voice.speaker.mention, voice.cue) if stands else (None, None)
        return Voice(Speaker(name, mention, role), cue, utterance)


def _score(option: Option) -> int:
    """What is seen of somebody, weighed."""
    table = weights()
    return sum([table.get(name, 0) for name in option.seen])
