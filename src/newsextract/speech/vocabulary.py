"""The words of one language by grammatical class, one letter a class: ``word_classes`` lists them."""

from __future__ import annotations

import functools
import importlib
from typing import Final

from newsextract.speech.tokens import Token

SUPPORTED: Final = ("en", "de", "fr", "es")
_PUNCTUATION: Final = dict(zip(",.;:—–―-()[]?!…&", ",.;:----()()...c", strict=True))


class Vocabulary:
    """What the rules must know of a language; the words are those of ``newsextract.languages``."""

    def __init__(self, tag: str, words: object) -> None:
        def some(name: str) -> frozenset[str]:
            return frozenset(str(getattr(words, name, "")).split())

        self.tag = tag
        self.kinds: dict[str, str] = dict(_PUNCTUATION)
        self.participles: set[str] = set()
        self.base: set[str] = set()
        for form in some("SPEECH_FORMS") | some("NAMING_FORMS"):
            self.kinds[form] = "v"
        for form in some("ING_FORMS"):
            self.kinds[form] = "g"
        self.naming = self._add_verbs(some("NAMING_VERBS")) | some("NAMING_FORMS")
        speech = self._add_verbs(some("SPEECH_VERBS")) | some("SPEECH_FORMS")
        self.weak = self._add_verbs(some("WEAK_VERBS")) - speech - self.naming
        for word in some("OTHER_VERBS"):
            self.kinds.setdefault(word, "y")
        for letter, name in _LISTS:
            for word in some(name):
                if letter != "a" or word not in speech:
                    self.kinds[word] = letter
        according = (tuple(phrase.split()) for phrase in str(getattr(words, "ACCORDING", "")).split("|"))
        self.according = {phrase[0]: phrase for phrase in according if phrase}
        self.according_after = some("ACCORDING_AFTER")
        for word in self.according.keys() - self.according_after:
            self.kinds[word] = "p"
        self.clitics = tuple(f"-{word}" for word in some("CLITICS"))
        self.elisions = dict(pair.split(":") for pair in some("ELISIONS"))
        self.genitive = some("GENITIVE")
        self.title_endings = tuple(some("TITLE_ENDINGS"))
        self.capital_nouns = self.verb_second = tag == "de"
        self.inverting = some("INVERTING")
        self.absolute = some("ABSOLUTE")
        self.telling = some("TELLING")
        self.ambiguous = some("NOUN_OR_VERB")
        self.bare = some("BARE_VERBS")
        self.seen: dict[str, Token] = {}  # printed words met; see sentences.py
        self.content = some("CONTENT") | some("CONTENT_QUESTIONS")
        self.questions = some("CONTENT_QUESTIONS")
        self.turns = some("TURNS")
        self.nouns = some("SPEECH_NOUNS")
        self.relatives = some("RELATIVES")
        self.times = some("TIMES")
        self.time_names = some("TIME_NAMES")
        self.time_nouns = some("TIME_NOUNS")
        self.abbreviations = some("ABBREVIATIONS")
        self.terms = some("TERMS")
        self.postnominals = some("POSTNOMINALS")
        self.titles = some("TITLES") | some("PROFESSIONS")
        self.people = some("PEOPLE")
        self.documents = some("DOCUMENTS")
        self.courtesy = some("COURTESY")
        self.organisations = some("ORGANISATIONS")
        self.male = some("MALE")
        self.female = some("FEMALE")
        self.neuter = some("NEUTER")
        self.plural = some("PLURAL")
        self.plurals = some("PLURALS")
        self.possessive = some("POSSESSIVE")
        self.not_adverbs = some("NOT_ADVERBS")

    def is_title(self, low: str) -> bool:
        """True for a word that stands before a name without being part of it."""
        low = low.rstrip(".")
        return low in self.titles or low.endswith(self.title_endings)

    def _add_verbs(self, verbs: frozenset[str]) -> frozenset[str]:
        every: set[str] = set()
        for verb in verbs:
            base, third, past, participle, ing = _forms(verb)
            every.update((base, third, past, participle))
            self.participles.add(participle)
            self.base.add(base)
            self.kinds[ing] = "g"
            every.add(ing)
        for form in every:
            self.kinds.setdefault(form, "v")
        return frozenset(every)


_LISTS: Final = (  # later ones win
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
)


@functools.cache
def vocabulary(tag: str | None) -> Vocabulary:
    """The vocabulary for a BCP 47 tag; English where the language has none of its own."""
    base = (tag or "en").split("-")[0].lower()
    base = base if base in SUPPORTED else "en"
    return Vocabulary(base, importlib.import_module(f"newsextract.languages.{base}"))


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
    short = len(verb) < 5 and verb[-1] not in "aeouwxy" and verb[-2] in "aeiou" and verb[-3] not in "aeo"
    if short or verb in _DOUBLING:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return [verb, third, verb + "ed", verb + "ed", verb + "ing"]


_DOUBLING: Final = frozenset("admit concur infer rebut refer submit".split())
