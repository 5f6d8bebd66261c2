"""Somebody or something that an article names, and one place where it is named."""

from __future__ import annotations

from typing import Final

_NONE: Final[frozenset[str]] = frozenset()


class Mention:
    """One place of the body where an entity is named; no named tuple, which takes ten times as long to make.

    start, end  offsets of the words
    entity      number of the entity
    leads       it opens its sentence, or a verb stands behind it
    opens       it opens its sentence
    owns        a possessive: "Reed's"
    told        the article describes the entity here: "Ann Reed, a farmer,"
    """

    __slots__ = ("end", "entity", "leads", "opens", "owns", "start", "told")

    def __init__(
        self, start: int, end: int, entity: int, leads: bool, opens: bool, owns: bool, told: bool
    ) -> None:
        self.start = start
        self.end = end
        self.entity = entity
        self.leads = leads
        self.opens = opens
        self.owns = owns
        self.told = told

    def place(self) -> tuple[int, int, int]:
        """By which mentions are put in order."""
        return (self.start, self.end, self.entity)


class Entity:
    """Somebody or something that the article names.

    name     the fullest name
    names    all printed names
    roles    descriptions in lower case, without articles: "leader of the council"
    heads    their nouns: "leader"
    age      in years, as printed; "" where the article does not tell
    person   signs that it is a person: a title, a role, "who"
    body     signs that it is an organisation
    place    signs that it is a place
    states   short forms of states, in lower case: "calif" of "Ann Reed (D-Calif.)"
    told     gender that a title tells: "m", "f" or ""
    count    mentions in the body
    verbs    signs that it is a person which are no more than a reporting verb
    acted    a character of a play, who says nothing outside it
    nobody   the name itself tells a place: "United Kingdom", "Gaza Strip"
    joints   small words of surnames that the language of the article has no other use for: German "van", "de"
    common   an ordinary noun, where all nouns have a capital: an article or an adjective stands before it
    """

    __slots__ = (
        "acted", "age", "body", "common", "count", "heads", "joints", "name", "names", "nobody", "person", "place",
        "places", "roles", "states", "told", "verbs",
    )  # fmt: skip

    def __init__(self, name: str, joints: frozenset[str] = _NONE) -> None:
        self.name = name
        self.joints = joints
        self.names: set[str] = set()
        self.roles: tuple[str, ...] = ()  # most have none: an empty one is made once for all
        self.heads: tuple[str, ...] = ()
        self.states: frozenset[str] = _NONE
        self.age = ""
        self.person = self.body = self.place = self.count = self.verbs = 0
        self.told = ""
        self.acted = self.common = self.nobody = False
        self.places: list[int] = []

    def is_person(self) -> bool:
        """True where more tells a person than anything else."""
        signs = self.person - self.verbs if self.common else self.person
        return not (self.acted or self.nobody) and signs > 0 and signs >= self.body

    def may_be_person(self) -> bool:
        """True for a name in two words or more of which nothing tells that it is no person's."""
        words = self.name.split()
        if self.common or self.acted or self.nobody:
            return False
        named = [word for word in words if word not in self.joints]
        return len(named) > 1 and not self.body and not self.place and all(word[0].isupper() for word in named)

    def stands_for_person(self) -> bool:
        """True for a person, and for a full name that may be one, where no more signs tell a place."""
        if self.is_body() or self.place > self.person:
            return False
        return self.may_be_person() or (self.is_person() and not (self.common and not self.heads))

    def is_body(self) -> bool:
        """True where more tells an organisation than anything else."""
        return self.body > self.person and self.body >= self.place
