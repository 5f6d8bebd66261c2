"""Runs of capitals of a text: what its names are read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsextract.base.letters import CAPITALS as CAPITAL
from newsextract.base.patterns import pattern
from newsextract.speech.given_names import GIVEN
from newsextract.speech.title_case import headings_in, is_within
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import AUXILIARY, REPORTING_VERB
from newsextract.speech.written_words import WrittenWords

_JOINED: Final = r"(?:of|de|del|da|do|das|dos|di|van|von|der|den|ter|ten|du|la|le|al|bin|for|and|&) "
_REST: Final = rf"(?:\.[{CAPITAL}](?=\.))*+[a-z\w’'&-]*+\.?+"  # "a-z" is in "\w", but quicker to tell
_NICKNAME: Final = rf"[\"“‘'][{CAPITAL}][\w.-]+[\"”’'] "
_MORE: Final = rf"[ \xa0](?:{_NICKNAME})?(?:[{CAPITAL}]|{_JOINED}(?:{_JOINED})?[{CAPITAL}]){_REST}"
# Matches Ann Reed  Ms. Ann Reed  J.R. Reed  Office of Public Works  Juan de la Cruz  Thomas "Tiny" Reed. Of "Ann, Reed"
# each alone, which is no full name: a search that passed over it would begin again at each capital of a word of many.
# What stands before a run is looked at behind its first letter: so the engine passes over all that are no capitals.
RUN: Final = pattern(rf"[{CAPITAL}](?<![^\W_].){_REST}(?:{_MORE}){{0,12}}")
_JOINED_NOUNS: Final = r"(?:of|de|del|da|dos|di|van(?: (?:de|den|der))?|von(?: der)?|zu|du|la|le|al|bin|for|&) "
_BEHIND_VAN: Final = r"(?<=\bVan )(?:der|den|de) "  # "Alexander Van der Bellen"
_MORE_NOUNS: Final = rf"[ \xa0](?:[{CAPITAL}]|(?:{_JOINED_NOUNS}|{_BEHIND_VAN})[{CAPITAL}]){_REST}"
# As RUN, where "der" and "den" are articles that nouns have: not "Karl Brandt den Plan".
_RUN_OF_NOUNS: Final = pattern(rf"[{CAPITAL}]{_REST}(?:{_MORE_NOUNS}){{0,8}}")
# As RUN, where names of bodies stand in marks: not "Врач "Маяка" Олег Дуб".
_RUN_WITHOUT_MARKS: Final = pattern(RUN.pattern.replace(f"(?:{_NICKNAME})?", ""))
_ARTICLES: Final = ("der ", "den ", "de ")
"""Articles behind a word of origin that belong to the name of what somebody is from."""
PARTICLES: Final = frozenset("de del da do das dos di van von der den du la le al bin ten ter zu af".split())
_LEAST_BEHIND_PLACE: Final = 3
"""Words of a place and a full name that run together: "Marl Yves Lie"."""
_LONGEST_IN_HEADING: Final = 3
"""Words of a heading with capitals throughout that may be a name which stands nowhere else: "Ann B. Reed"."""
_WITH_ARTICLE: Final = frozenset((" of the ", " for the "))
_TO: Final = " to "
"""What stands in the names of few bodies alone: "Prevention of Cruelty to Animals"."""
_OF_WITHIN: Final = 40
"""Characters before a run of capitals that are read for the noun whose body it names."""
_SAINTS: Final = frozenset("san santo santa sant são saint sainte don donna dom dona".split()) | PARTICLES


class CapitalRuns:
    """The runs of capitals of the texts of one article, remembered."""

    def __init__(self, voc: Vocabulary, written: WrittenWords) -> None:
        self._voc = voc
        self._written = written
        self._runs: dict[str, list[tuple[int, str]]] = {}
        self._headings: dict[str, Sequence[tuple[int, int]]] = {}

    def every(self, text: str) -> list[tuple[int, str]]:
        """The runs of capitals of a text with their offsets."""
        known = self._runs.get(text)
        if known is None:
            usual = _RUN_WITHOUT_MARKS if self._voc.names_in_marks else RUN
            found = (_RUN_OF_NOUNS if self._voc.capital_nouns else usual).finditer(text)
            known = self._runs[text] = []
            for run in found:
                words = self._without_unjoined(run[0])
                if words.count(" ") < _LEAST_BEHIND_PLACE - 1:
                    known.append((run.start(), words))
                else:
                    known += self._parted(text, run.start(), words)
            if not self._voc.verb_before_subject:
                known[:] = self._joined_at_articles(text, known)
        return known

    def _joined_at_articles(self, text: str, runs: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        """The runs, those as one that name one body: "Society for the Prevention of Cruelty to Animals"."""
        joined: tuple[int, str] | None = None
        whole = False  # the one before was joined, and may go on
        for start, run in runs:
            if joined is not None:
                end = joined[0] + len(joined[1])
                between = text[end:start]
                goes_on = between in _WITH_ARTICLE and (whole or self._is_body(joined[1]))
                if goes_on or (whole and between == _TO):
                    joined, whole = (joined[0], text[joined[0] : start + len(run)]), True
                    continue
                yield joined
            joined, whole = (start, run), False
        if joined is not None:
            yield joined

    def _is_body(self, run: str) -> bool:
        """True for "The Society", whose name may go on behind "for the"; not for "the House" and "the Group"."""
        return run.rpartition(" ")[2].lower() in self._voc.societies

    def _without_unjoined(self, run: str) -> str:
        """Of "Anna Feld zu Wort" the name."""
        if not self._voc.not_joined:
            return run
        words = run.split(" ")
        for at in range(1, len(words) - 1):
            behind = words[at + 1].rstrip(".")
            twice = behind == words[at - 1]  # "von Haus zu Haus"
            if words[at] in PARTICLES and (twice or behind.lower() in self._voc.not_joined):
                return " ".join(words[:at])
        return run

    def _parted(self, text: str, start: int, run: str) -> list[tuple[int, str]]:
        """The parts of a run of several names; of fewer than three words none has any."""
        known = [(start, run)]
        if self._voc.noun_first:
            known = [part for one in known for part in self._parted_at_body(text, *one)]
        if self._voc.genitives_run_on:
            known = [part for one in known for part in _parted_at_genitive(text, *one, self._voc)]
        if self._voc.genitive_behind:
            known = [part for one in known for part in parted_at_given(*one, self._voc)]
        if self._voc.origin:
            known = [part for one in known for part in _parted_at_origin(*one, self._voc)]
        if self._voc.capital_nouns:
            known = [part for one in known for part in _parted_at_noun(text, *one, self._voc)]
        return known

    def headings(self, text: str) -> Sequence[tuple[int, int]]:
        """Where the headings of a text are that have capitals throughout; none where all nouns have one."""
        if self._voc.capital_nouns:
            return ()
        known = self._headings.get(text)
        if known is None:
            known = self._headings[text] = headings_in(text)
        return known

    def that_tell(self, text: str) -> Iterator[str]:
        """The runs that tell names: in a heading that has capitals throughout they tell none, or a short one."""
        headings = self.headings(text)
        for start, run in self.every(text):
            if not (headings and is_within(start, headings)) or self.may_be_name(run.split()):
                yield run

    def may_be_name(self, words: Sequence[str]) -> bool:
        """False for words of a heading that are too many for a name, or stand in the article as other words.

        A body's noun may: the article of "Marl Town Council" goes on about "the council".
        """
        if len(words) > _LONGEST_IN_HEADING:
            return False
        of_body = self._voc.names_body(words[-1].lower())
        return of_body or not any(self._written.is_small(word.lower()) for word in words)

    def _parted_at_body(self, text: str, start: int, run: str) -> Iterator[tuple[int, str]]:
        """The parts of "Virtus Paolo Bosi" in "il tecnico della Virtus Paolo Bosi": a body, and who is of it.

        Also of "l'Italien Yves Lie".
        """
        words = run.split(" ")
        line = text[max(0, start - _OF_WITHIN) : start].rpartition("\n")[2]
        before = line.replace("’", "'").replace("'", " ").lower().split()
        if len(words) < _LEAST_BEHIND_PLACE or len(before) < 2:
            yield start, run
            return
        given = next((at for at, word in enumerate(words) if word.lower() in GIVEN), 0)
        if len(words) == _LEAST_BEHIND_PLACE and words[0].isupper() and not words[1].isupper() and (
            self._voc.names_body(before[-1]) or before[-1] in self._voc.of
        ):
            given = given or self._speaks_behind(text, start + len(run))  # "il gruppo PLR Athos Bosi ha chiesto"
        of = (before[-1] in self._voc.of or self._voc.names_body(before[-1])) and before[-2][-1].isalpha()
        parted = of or (before[-1] in self._voc.articles and given == 1)
        if not parted or not 0 < given < len(words) - 1 or words[given - 1].lower() in _SAINTS:
            yield start, run
            return
        body = " ".join(words[:given])
        yield start, body
        yield start + len(body) + 1, " ".join(words[given:])

    def _speaks_behind(self, text: str, end: int) -> bool:
        """Whether a verb of speech or an auxiliary stands behind an offset."""
        word = text[end + 1 : end + _OF_WITHIN].partition(" ")[0] if text.startswith(" ", end) else ""
        return self._voc.kinds.get(word) in (AUXILIARY, REPORTING_VERB)


def _parted_at_genitive(text: str, start: int, run: str, voc: Vocabulary) -> Iterator[tuple[int, str]]:
    """The parts of "Slavie Jan Novák" in "trenér Slavie Jan Novák", and of "Trenér Slavie Jan Novák".

    A body or a place in the genitive, and who is of it, who begins with a given name.
    """
    words = run.split(" ")
    first = 0
    while first < len(words) and voc.is_title(words[first].lower()):
        first += 1
    given = next((at for at in range(first + 1, len(words) - 1) if words[at].lower() in GIVEN), 0)
    if not given or words[first].lower() in GIVEN or len(words[first]) < _LEAST_BEHIND_PLACE:
        yield start, run
        return
    before = text[max(0, start - _OF_WITHIN) : start].rpartition("\n")[2].lower().split()
    if not first and not (before and (voc.names_person(before[-1]) or voc.names_body(before[-1]))):
        yield start, run
        return
    body = " ".join(words[:given])
    yield start, body
    yield start + len(body) + 1, " ".join(words[given:])


def parted_at_given(start: int, run: str, voc: Vocabulary) -> Iterator[tuple[int, str]]:
    """The parts of "Германии Олег Дуб" and of "Олега Дуба Анна Сом", of which nothing joins the first to the second.

    Not of "Дуб Олег Ильич", whose surname stands first, nor behind a title.
    """
    words = run.split(" ")
    low = [word.lower() for word in words]
    first = 0
    for at in range(1, len(words) - 1):
        known = low[at] in GIVEN or low[at - 1] in voc.place_genitives
        if known and (at > 1 or low[0] not in GIVEN) and not voc.names_person(low[at - 1]):
            first = at
            break
    by_father = first == len(words) - 2 == 1 and voc.gender_of_name(f"{words[1]} {words[2]} -") != ""
    if len(words) < _LEAST_BEHIND_PLACE or not first or by_father:
        yield start, run
        return
    before = " ".join(words[:first])
    yield start, before
    yield start + len(before) + 1, " ".join(words[first:])


def _parted_at_origin(start: int, run: str, voc: Vocabulary) -> Iterator[tuple[int, str]]:
    """The parts of "Anna Feld von der Kieler Werft", but "Anna von Feld" whole: a surname stands before an origin."""
    joint = f" {voc.origin} "
    before, _, behind = run.rpartition(joint) if run.count(joint) > 1 else run.partition(joint)
    words = before.split()
    given = voc.capital_nouns and behind.partition(" ")[0].lower() in GIVEN  # "Trennung von Anna Feld"
    low = words[0].lower() if words else ""
    titled = len(words) == 2 and not voc.capital_nouns and (voc.names_person(low) or voc.is_demonym(low))
    if not behind or (len(words) < 2 and not given) or words[-1].lower() in GIVEN or titled:
        yield start, run
        return
    yield start, before
    first = next((len(one) for one in _ARTICLES if behind.startswith(one)), 0)
    yield start + len(before) + len(joint) + first, behind[first:]


def _parted_at_noun(text: str, start: int, run: str, voc: Vocabulary) -> Iterator[tuple[int, str]]:
    """The parts of "Trennung von Olea Brandt" and "Brief zu Brandt": a noun, and what it is about.

    Not of "Olea von Brandt", whose first word is no known noun and has no article, nor of "Universität von Brandt".
    """
    words = run.split(" ")
    joint = next((at for at in range(1, len(words) - 1) if words[at] in voc.about), 0)
    if not joint or any(word.partition("-")[0].lower() in GIVEN for word in words[:joint]):
        yield start, run
        return
    low = words[joint - 1].lower()
    before = text[max(0, start - _OF_WITHIN) : start].rpartition("\n")[2].split()
    described = len(before) > 1 and before[-1].endswith(voc.adjective_endings)
    nearest = before[-2:] if described else before[-1:]  # "ihr früherer Anwalt von"
    articled = any(word.lower() in voc.articles | voc.oblique | voc.possessive for word in nearest)
    noun = low.endswith(voc.feminine_endings) or low in voc.time_nouns or low in voc.nouns or low in voc.documents
    noun = noun or voc.names_person(low)
    behind = joint + 1 + (words[joint + 1] in PARTICLES)
    titled = voc.names_person(low) and len(words) < behind + 2  # "der Graf von Stein"
    if not (noun or articled) or titled or voc.names_body(low):
        yield start, run
        return
    yield start, " ".join(words[:joint])
    owner = words[behind].lower()
    if owner in GIVEN or owner.removesuffix("s") not in GIVEN:  # "Aufnahme von Olafs Gesicht"
        yield start + len(" ".join(words[:behind])) + 1, " ".join(words[behind:])
