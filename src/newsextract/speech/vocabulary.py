"""The words of one language by grammatical kind, one letter a kind.

    d, D determiner (D can stand alone: "another")
    p preposition         c conjunction     s subordinator    r relative pronoun
    h personal pronoun  m its object     B form of "be"    x auxiliary       a adverb
    t day or month      v reporting verb g its -ing form   N capitalised     y another verb   w any other word
    o possessive        # number         Q a quotation     , . ; : - ( ) / punctuation

A sentence's letters side by side are its shape; the grammar in ``phrases`` and ``cues`` reads shapes.
"""

from __future__ import annotations

import functools
import importlib
from dataclasses import dataclass

SUPPORTED = ("en", "de", "fr", "es")
_PUNCTUATION = dict(zip(",.;:—–-()[]?!…&", ",.;:---()()...c", strict=True))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the rules must know of a language."""

    tag: str
    kinds: dict[str, str]
    naming: frozenset[str]
    weak: frozenset[str]
    telling: frozenset[str]
    time_nouns: frozenset[str]
    participles: frozenset[str]
    ambiguous: frozenset[str]
    nouns: frozenset[str]
    abbreviations: frozenset[str]
    titles: frozenset[str]
    people: frozenset[str]
    organisations: frozenset[str]
    courtesy: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    possessive: frozenset[str]
    neuter: frozenset[str]
    not_adverbs: frozenset[str]
    according: tuple[str, ...]


@functools.cache
def vocabulary(tag: str | None) -> Vocabulary:
    """The vocabulary for a BCP 47 tag; English where the language has none of its own."""
    base = (tag or "en").split("-")[0].lower()
    words = importlib.import_module(f"newsextract.languages.{base if base in SUPPORTED else 'en'}")

    def some(name: str) -> list[str]:
        return str(getattr(words, name, "")).split()

    kinds: dict[str, str] = dict(_PUNCTUATION)
    participles: set[str] = set()
    groups: dict[str, set[str]] = {"WEAK_VERBS": set(), "SPEECH_VERBS": set(), "NAMING_VERBS": set()}
    for name, group in groups.items():
        for verb in some(name):
            base_form, third, past, participle, ing = _forms(verb)
            kinds.update({base_form: "v", third: "v", past: "v", participle: "v", ing: "g"})
            participles.add(participle)
            group.update((base_form, third, past, participle, ing))
    for word in some("OTHER_VERBS"):
        kinds.setdefault(word, "y")
    for letter, name in (
        ("a", "ADVERBS"),
        ("p", "PREPOSITIONS"),
        ("s", "SUBORDINATORS"),
        ("c", "CONJUNCTIONS"),
        ("d", "DETERMINERS"),
        ("D", "QUANTIFIERS"),
        ("m", "OBJECT_PRONOUNS"),
        ("h", "PRONOUNS"),
        ("r", "RELATIVES"),
        ("x", "AUXILIARIES"),
        ("B", "BE"),
        ("t", "TIMES"),
    ):
        for word in some(name):
            kinds[word] = letter
    for word in some("ACCORDING")[:1]:
        kinds[word] = "p"
    return Vocabulary(
        tag=base,
        kinds=kinds,
        naming=frozenset(groups["NAMING_VERBS"]),
        weak=frozenset(groups["WEAK_VERBS"] - groups["SPEECH_VERBS"] - groups["NAMING_VERBS"]),
        telling=frozenset(some("TELLING")),
        time_nouns=frozenset(some("TIME_NOUNS")),
        participles=frozenset(participles),
        ambiguous=frozenset(some("NOUN_OR_VERB")),
        nouns=frozenset(some("SPEECH_NOUNS")),
        abbreviations=frozenset(some("ABBREVIATIONS")),
        titles=frozenset(some("TITLES")),
        people=frozenset(some("PEOPLE")),
        organisations=frozenset(some("ORGANISATIONS")),
        courtesy=frozenset(some("COURTESY")),
        male=frozenset(some("MALE")),
        female=frozenset(some("FEMALE")),
        possessive=frozenset(some("POSSESSIVE")),
        neuter=frozenset(some("NEUTER")),
        not_adverbs=frozenset(some("NOT_ADVERBS")),
        according=tuple(some("ACCORDING")),
    )


def _forms(verb: str) -> list[str]:
    """Base, third person, past, participle and -ing form: "note" -> note notes noted noted noting."""
    forms = verb.split("/")
    if len(forms) == 5:
        return forms
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeo":
        stem = verb[:-1] + "i"
        return [verb, stem + "es", stem + "ed", stem + "ed", verb + "ing"]
    if verb in _DOUBLING:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return [verb, third, verb + "ed", verb + "ed", verb + "ing"]


_DOUBLING = frozenset(
    "admit beg blog brag concur fret infer nod pan quip refer rebut shrug slam sob submit tag rip".split()
)
