"""The fullest name of whoever a few words mean, of all names of an article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.given_names import FEMALE, GIVEN, MALE, begins_with_given
from newsextract.speech.names_printed import JOINERS, OF_OR_FOR, Name, NamesPrinted

_LONGEST_SHORT: Final = 3
"""Letters of a word whose "s" is its own, "Ines", and of what stands behind a name, "Jr."."""
_LONGEST_WITH_SURNAMES: Final = 4
_WITHOUT_ACCENTS: Final = str.maketrans(
    "áàâãåāăąçćčéèêëēėęěíìîïīńňóòôõőøōřśšşúùûűūůýžźż", "aaaaaaaaccceeeeeeeeiiiiinnooooooorsssuuuuuuyzzz"
)
"""Letters that papers print without their accents; German umlauts and "ñ" make other words."""


class Names(NamesPrinted):
    """Says which of the names of an article some words mean."""

    def fullest(self, words: list[str], gender: str = "") -> str:
        """The fullest name in the article that ends in, or begins with, these words; themselves when there is none or
        when there are no words.

        Of two people of one surname, the one whose given name fits ``gender`` ("m", "f") is meant. Where names have
        cases it is in the first form, if the article tells that.
        """
        return self._fullest(self.first_form(words), gender)

    def _fullest(self, words: list[str], gender: str) -> str:
        if not words:
            return ""
        if len(words) == 1 and self._voc.capital_nouns and self._is_noun(words[0]):
            return words[0]
        if len(words) == 1 and words[0].lower() not in self._by_word() and not words[0].isupper():
            half = self._halves.get(words[0].lower())
            if half is not None:
                return " ".join(half)
            if not self.is_common(words[0].lower()) and (same := self._accented_otherwise(words[0])) is not None:
                return self._fullest([same], gender)
            if not self._is_genitive(words[0].lower()):
                return words[0]
            words = [words[0][:-1]]  # "Giannis Bruder"
        if len(words) > 1 and self._voc.capital_nouns and words[-1].endswith("s"):
            bare = (*words[:-1], words[-1][:-1])
            if tuple(words) not in self._times and bare in self._times:
                words = list(bare)  # "Anna Felds Antwort"
        name = tuple(words)
        key = (name, gender)
        known = self._known.get(key)
        if known is None:
            alone = len(words) > 1 and self._by_word().get(words[-1].lower()) == [name]  # most full names
            found = None if alone else self._find(words, gender)
            if found is not None and len(words) == 1:
                found = self._find(found.split(), gender) or found  # "Ann Reed", and then "Ann B. Reed"
            known = self._known[key] = found or " ".join(words)
        return known

    def _is_noun(self, word: str) -> bool:
        """True for "Ruhe" of "die Ruhe", also where "Holz Ruhe" stands in the article; not for Anna Ruhe."""
        low = word.lower()
        found = self._by_word().get(low)
        if found is None or word.isupper() or self._voc.names_body(low):
            return False
        return self._written.has_article(word, self._voc) and all(self._begins_with_noun(name) for name in found)

    def _begins_with_noun(self, name: Name) -> bool:
        """Whether a name begins with an ordinary noun: "Holz Ruhe", where the article has "das Holz"."""
        low = name[0].lower()
        if low in GIVEN or self._voc.names_body(low):
            return False
        return self._written.has_article(name[0], self._voc) or self._voc.is_mute(low)

    def _accented_otherwise(self, word: str) -> str | None:
        """The surname of the article that differs by accents alone: "Muratov" for "Murátov"."""
        if self._accented is None:
            every = {name[-1] for name in self._every}
            self._accented = {_plain(one): one for one in every if not one.isascii()}
            self._all_plain = {one.lower(): one for one in every if one.isascii()}
        plain = _plain(word)
        if not word.isascii() and (word.lower() in GIVEN or plain in GIVEN):
            return None  # "José" is not San Jose
        if not word.isascii() and (same := self._all_plain.get(plain)) is not None:
            return same
        same = self._accented.get(plain)
        return same if same != word else None

    def _is_genitive(self, low: str) -> bool:
        """True for "giannis" where the article has a "Gianni", and no name that is written so."""
        bare = low.removesuffix("s")
        owned = self._voc.verb_second and len(bare) > _LONGEST_SHORT and bare != low and low not in GIVEN
        return owned and (bare in self._by_word() or bare in self._glued.alone)

    def _find(self, words: list[str], gender: str) -> str | None:
        mine = [word.lower() for word in words]
        best: tuple[int, Name] | None = None
        index = self._by_word()
        if not gender and len(mine) == 1:
            told = self._titled.get(mine[0], ())
            gender = next(iter(told)) if len(told) == 1 else ""  # "Mr Reed" is not Ann Reed
        for rank, other in enumerate(index.get(mine[-1], ())):
            theirs = self._lowered[other]
            if len(theirs) <= len(mine) or any(word not in theirs for word in mine):
                continue
            if theirs[-1] == mine[-1] and theirs[0] == mine[0] and len(mine) > 1:
                score = 6000
            elif theirs[-len(mine) :] == mine:
                if next((word for word in reversed(theirs[: -len(mine)]) if word in JOINERS), "and") != "and":
                    continue  # "Marl" of "Ann Reed of Marl", "Ann Reed" of "Hunt for Ann Reed"
                if len(mine) > 1 and theirs[0] not in GIVEN and self._is_printed_before(words, other):
                    continue  # "Meet Ann Reed", what she sings: who has more names is named by all of them first
                if len(mine) > 1 and begins_with_given(mine[0]) and theirs[0] not in GIVEN:
                    continue  # "Ann Reed" of "Harbour Warden Ann Reed"
                score = 4000
            elif theirs[: len(mine)] == mine:
                if theirs[len(mine)] in JOINERS and (mine[0] in GIVEN or self.is_surname(mine[-1])):
                    continue  # "Reed" of "Reed of Marl", but "Diocese of Marl"
                if self._is_thing_with_name(mine, theirs):
                    continue
                runs_on = len(mine) > 1 and self._times[tuple(words)] >= self._times[other]
                of_body = theirs[len(mine)] in OF_OR_FOR and self._voc.names_body(mine[-1])  # "Royal College of Art"
                if runs_on and not of_body and not self._is_longer_name(mine, theirs):
                    continue  # a heading runs on behind the name: "Ann Reed Wins"
                score = 2000
            else:
                continue
            if self._voc.noun_first and mine == theirs[-1:] and _is_thing_of(theirs):
                continue  # "Café da Ana"
            if theirs[-1] in self._voc.organisations:
                if len(mine) > 1 and mine[0] in GIVEN:
                    continue  # "Ann Reed Foundation"
                score -= 1500
            elif self._is_verb(theirs[0]) and self._times[other] == 1:
                continue  # "Said Reed"
            elif "and" in theirs or ("&" in theirs and not gender and mine[0] in GIVEN):
                continue  # two people
            if theirs[0] in GIVEN:
                score += 300
            score += 120 * min(self._times[other], 5)
            if runs_into_heading(other):
                score -= 800
            if gender:
                fits = theirs[0] in (FEMALE if gender == "f" else MALE)
                if not fits and theirs[0] in (MALE if gender == "f" else FEMALE):
                    continue
                score += 500 if fits else 0
            if best is None or score - rank > best[0]:
                best = (score - rank, other)
        if best is None and len(words) == 1 and words[0].isupper() and 1 < len(words[0]) < 7:
            return self._spelled_out(words[0])
        return " ".join(best[1]) if best and best[0] > 0 else None

    def _is_printed_before(self, words: list[str], other: Name) -> bool:
        return self._order.get(tuple(words), len(self._every)) < self._order[other]

    def _is_thing_with_name(self, short: list[str], longer: list[str]) -> bool:
        """True for "Ann Reed Experience" of Ann Reed, where people have one surname; false for "Ann Reed Jr"."""
        if self._voc.noun_first or len(short) < 2 or not begins_with_given(short[0]) or short[-1] in GIVEN:
            return False
        return any(len(word.rstrip(".")) > _LONGEST_SHORT for word in longer[len(short) :])

    def _is_longer_name(self, short: list[str], longer: list[str]) -> bool:
        """Whether "Ana Ruiz Vega" may be the whole name of Ana Ruiz, and no other word stands behind hers."""
        if self._voc.capital_nouns or not begins_with_given(short[0]) or len(longer) > _LONGEST_WITH_SURNAMES:
            return False
        every = {tuple(name) for name in map(self._lowered.__getitem__, self._by_word()[short[-1]])}
        if sum(list(name[: len(short)]) == short and len(name) > len(short) for name in every) > 1:
            return False  # "Ann Reed Jnr" and "Ann Reed Snr"
        more = longer[len(short) :]
        small = any(self._written.is_small(word) or word in self._voc.kinds for word in more)
        return not small and not any(map(self._voc.names_body, more))

    def _spelled_out(self, acronym: str) -> str | None:
        """ "AWS" -> "Ashford Water Society"."""
        if not self._initials:
            for name in self._every:
                initials = "".join([word[0] for word in name if word[0].isupper()])
                self._initials.setdefault(initials.lower(), name)
        spelled = self._initials.get(acronym.lower())
        return " ".join(spelled) if spelled else None

    def is_common(self, low: str) -> bool:
        """Whether a word is no name of its own: a function word, a verb, or one that the article also writes small."""
        return low not in GIVEN and (low in self._voc.kinds or self._written.is_small(low))

    def is_surname(self, word: str) -> bool:
        """Whether somebody with a known given name has this surname in the article."""
        low = word.lower()
        every = (self._lowered[name] for name in self._by_word().get(low, ()))
        return any(name[-1] == low and name[0] in GIVEN and JOINERS.isdisjoint(name) for name in every)

    def knows(self, word: str) -> bool:
        """Whether the article has a name of more words that this one ends."""
        return any(self._lowered[name][-1] == word.lower() for name in self._by_word().get(word.lower(), ()))

    def _tells_office(self, name: Name) -> bool:
        """True for "Secretary of the Board", who is no board; false for "Attorney General's Office"."""
        owned = any(word.endswith(("'s", "s'")) for word in name) and bool(self._voc.body_owners)
        return self._voc.is_title(name[0].lower()) and not owned

    def organisation(self, noun: str) -> str | None:
        """ "council" -> "Ashford City Council" when the article names exactly one such body."""
        every = [name for name in self._by_word().get(noun, ()) if not self._tells_office(name)]
        bodies = {tuple(map(str.lower, n)): n for n in every if n[-1].lower() == noun or n[0].lower() == noun}
        key = max(bodies, key=len, default=())
        if not bodies or any(key[-len(other) :] != other for other in bodies):
            return None  # but "Marl Sheriff's Office" and "Sheriff's Office" are one
        body = bodies[key]
        for name in every:
            longer = len(name) > len(body) and name[len(key)] in JOINERS  # "Marl Bureau" of "Marl Bureau of Roads"
            if longer and tuple(map(str.lower, name[: len(key)])) == key:
                body = name
        return " ".join(body)


def _plain(word: str) -> str:
    """A word in lower case without accents."""
    low = word.lower()
    return low if low.isascii() else low.translate(_WITHOUT_ACCENTS)


def _is_thing_of(name: list[str]) -> bool:
    """True for "café da ana", false for "maria da luz"."""
    return len(name) > 2 and name[-2] in PARTICLES and name[0] not in GIVEN


def runs_into_heading(name: Sequence[str]) -> bool:
    """True for "WATCHED Reed": a heading in capitals runs into the name."""
    return any(map(_is_shouted, name)) and not all(map(str.isupper, name))


def _is_shouted(word: str) -> bool:
    """True for a word of a heading in capitals, false for "UN" and "U.S."."""
    return word.isupper() and len(word) > 3 and "." not in word
