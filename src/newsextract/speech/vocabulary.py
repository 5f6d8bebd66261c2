"""The words of one language by grammatical class, one letter a class: ``word_classes`` lists them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Final

from newsextract import languages
from newsextract.base.memo import keep
from newsextract.languages.english_verbs import forms_of
from newsextract.languages.words import SpeechWords
from newsextract.speech.first_forms import FirstForms
from newsextract.speech.given_names import GIVEN
from newsextract.speech.name_cases import Cases
from newsextract.speech.pronouns import Pronouns
from newsextract.speech.tokens import Token
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    NAME,
    OBJECT_PRONOUN,
    OTHER_VERB,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    REPORTING_ING,
    REPORTING_VERB,
    SUBORDINATOR,
)

_PUNCTUATION: Final = dict(zip(",.;:—–―-()[]?!…&", ",.;:----()()...c", strict=True))
_SHORT: Final = 4
"""Letters of a noun that may end another by chance: "text" of "Kontext"."""
_BEFORE_HEAD: Final = frozenset((QUANTIFIER, DETERMINER, ADVERB))
"""What stands before the noun of a description: "les deux jeunes"."""
_SHORTEST_DEMONYM: Final = 5
_SHORTEST_OF_WOMEN: Final = 4
"""Letters of the shortest noun whose ending tells a woman: French "Me" is no "M." with an "e"."""
_MOST_NOUNS: Final = 5_000  # that are remembered: articles have many in common
_ENDS_HEAD: Final = frozenset(
    (PREPOSITION, RELATIVE, SUBORDINATOR, CONJUNCTION, BE, AUXILIARY, PRONOUN, REPORTING_VERB, ADVERB)
)
"""What follows the noun of a description: "spokesman for the force"."""


class Endings:
    """Endings of words, by their length: there can be hundreds of them, which ``str.endswith`` tries one by one."""

    def __init__(self, endings: Iterable[str]) -> None:
        lengths: dict[int, set[str]] = {}
        for one in endings:
            lengths.setdefault(len(one), set()).add(one)
        self._by_length = [(length, frozenset(found)) for length, found in sorted(lengths.items())]

    def end(self, word: str) -> bool:
        """True for a word that ends in one of them."""
        for length, found in self._by_length:  # noqa: SIM110 (a generator for each word would cost more)
            if word[-length:] in found:
                return True
        return False


class Vocabulary:
    """What the rules must know of a language, made from its file in ``newsextract.languages``."""

    def __init__(self, words: SpeechWords) -> None:
        self.kinds: dict[str, str] = dict(_PUNCTUATION)
        self.participles: set[str] = set()
        for form in _set(words.SPEECH_FORMS) | _set(words.NAMING_FORMS):
            self.kinds[form] = REPORTING_VERB
        for form in _set(words.QUOTING_FORMS):
            self.kinds[form] = REPORTING_VERB
        for form in _set(words.ING_FORMS):
            self.kinds[form] = REPORTING_ING
        self.naming = self._add_verbs(_set(words.NAMING_VERBS)) | _set(words.NAMING_FORMS)
        speech = self._add_verbs(_set(words.SPEECH_VERBS)) | _set(words.SPEECH_FORMS)
        self.behind_auxiliary = _set(words.PARTICIPLES)
        self.weak = self._add_verbs(_set(words.WEAK_VERBS)) - speech - self.naming
        for word in _set(words.OTHER_VERBS):
            self.kinds.setdefault(word, OTHER_VERB)
        for letter, listed in _by_letter(words):
            for word in _set(listed):
                if letter != ADVERB or word not in speech:
                    self.kinds[word] = letter
        self.impersonal = _set(words.IMPERSONAL)
        self.separable: dict[str, frozenset[str]] = {}
        for pair in words.SEPARABLE.split():
            verb, part = pair.split(":")
            self.separable[verb] = self.separable.get(verb, frozenset()) | {part}
            if words.VERB_SECOND:
                self.kinds.setdefault(part + verb, REPORTING_VERB)  # "wie Anna Feld mitteilte"
        according = (tuple(phrase.split()) for phrase in words.ACCORDING.split("|"))
        parted = self.separable.keys() if words.VERB_SECOND else ()  # in English they are nouns too: "fire"
        for verb in self.impersonal.union(parted, _set(words.WORDING_FORMS)):
            self.kinds.setdefault(verb, OTHER_VERB)
        self.according: dict[str, tuple[tuple[str, ...], ...]] = {}
        for phrase in according:
            if phrase:
                self.according[phrase[0]] = (*self.according.get(phrase[0], ()), phrase)
        self.citing = _set(words.CITING)
        self.citing_in = _set(words.CITING_IN)
        self.according_behind = _set(words.ACCORDING_BEHIND)
        self.according_after = _set(words.ACCORDING_AFTER)
        for word in self.according.keys() - self.according_after:
            if word not in _set(words.DETERMINERS):
                self.kinds[word] = PREPOSITION
        self.clitics = tuple(f"-{word}" for word in _set(words.CLITICS))
        self.elisions = dict(pair.split(":") for pair in _set(words.ELISIONS))
        self.genitive = _set(words.GENITIVE)
        self.title_endings = tuple(_set(words.TITLE_ENDINGS))
        self.capital_nouns = words.CAPITAL_NOUNS
        self.contractions = _set(words.CONTRACTIONS)
        self.verb_second = words.VERB_SECOND
        self.verb_before_subject = words.VERB_BEFORE_SUBJECT
        self.after_noun_endings = tuple(_set(words.AFTER_NOUN_ENDINGS))
        self.manner_endings = tuple(_set(words.MANNER_ENDINGS))
        self.before_noun = _set(words.BEFORE_NOUN)
        self.general_people = _set(words.GENERAL_PEOPLE)
        self.latter = _set(words.LATTER)
        self.last_named = _set(words.LAST_NAMED)
        self.same_office: dict[str, str] = {}
        for pair in filter(None, words.SAME_OFFICES.split("|")):
            described, office = pair.split("=")
            self.same_office[described] = office
        self.charges = _set(words.CHARGES)
        self.charged_with = _set(words.CHARGED_WITH)
        self.doing_endings = tuple(_set(words.DOING_ENDINGS))
        self.that_one = _set(words.THAT_ONE)
        self.concerned = _set(words.CONCERNED)
        self.decades: dict[str, int] = {}
        for pair in words.DECADES.split():
            noun, years = pair.split(":")
            self.decades[noun] = int(years)
        self.spouses = _set(words.SPOUSES)
        self.before_several = _set(words.BEFORE_SEVERAL)
        self.pointing = _set(words.POINTING)
        self.dropped_subjects = words.DROPPED_SUBJECTS
        self.asides_behind_verb = words.ASIDES_BEHIND_VERB
        self.verb_last = words.VERB_LAST
        self.case_apostrophe = words.CASE_APOSTROPHE
        self.no_articles = words.NO_ARTICLES
        self.owner_endings = _longest_first(words.OWNER_ENDINGS)
        self.source_endings = _longest_first(words.SOURCE_ENDINGS)
        self.case_endings = _longest_first(words.CASE_ENDINGS)
        self.owned_forms = _set(words.OWNED_FORMS)
        self.place_endings = _longest_first(words.PLACE_ENDINGS)
        self.object_endings = _longest_first(words.OBJECT_ENDINGS)
        self.speech_stems = tuple(_set(words.SPEECH_STEMS))
        self.saying = _set(words.SAYING_FORMS)
        self.beside_subject = _set(words.BESIDE_SUBJECT)
        self.asked = _set(words.ASKED_FORMS)
        self.terms_behind = _set(words.TERMS_BEHIND)
        self.courtesy_behind = _set(words.COURTESY_BEHIND)
        self.noun_first = words.NOUN_FIRST
        self.genitive_behind = words.GENITIVE_BEHIND
        self.marked_nouns = _set(words.MARKED_NOUNS)
        self.capital_adjectives = tuple(_set(words.CAPITAL_ADJECTIVES))
        self.of_state = _set(words.OF_STATE) | {""}
        self.press_in_marks = _set(words.PRESS_IN_MARKS)
        self.names_in_marks = words.NAMES_IN_MARKS
        self.article_or_object = _set(words.DETERMINERS) & _set(words.OBJECT_PRONOUNS)
        self.told_beside = words.NOUN_FIRST or (words.VERB_SECOND and not words.CAPITAL_NOUNS)
        self.dialogue_dashes = words.DIALOGUE_DASHES
        self.verb_genders = [tuple(pair.split(":")) for pair in words.VERB_GENDERS.split()]
        self.dash_runs_on = words.DASH_RUNS_ON
        self.speech = speech
        self.clauses_inside = words.CLAUSES_INSIDE
        self.by_shape = not words.reports_speech
        self.adverb_endings = tuple(_set(words.ADVERB_ENDINGS))
        self.nominative = _set(words.NOMINATIVE)
        self.impersonal_source = _set(words.IMPERSONAL_SOURCE)
        self.masculine = words.MASCULINE
        self.anybody = _set(words.ANYBODY)
        self.feminine_endings = tuple(_set(words.FEMININE_ENDINGS) | _set(words.FEMALE_ENDINGS))
        self.describing_endings = tuple(_set(words.DESCRIBING_ENDINGS))
        self.place_genitives = _set(words.PLACE_GENITIVES)
        self.for_whom = _set(words.FOR_WHOM)
        self.named_as = _set(words.NAMED_AS)
        self.spoken_of = _set(words.SPOKEN_OF)
        self.inscribed = _set(words.INSCRIBED_FORMS)
        self.adjective_endings = tuple(_set(words.ADJECTIVE_ENDINGS))
        self.reported_forms = _set(words.REPORTED_FORMS)
        self.oblique_endings = tuple(_set(words.OBLIQUE_ENDINGS))
        self.reflexives = _set(words.REFLEXIVES)
        self.of = _set(words.OF)
        self.of_or_some = self.of & _set(words.DETERMINERS)  # French "des"
        self.in_surnames = self.of if words.VERB_BEFORE_SUBJECT else frozenset()
        self.in_surnames |= _set(words.SURNAME_PARTICLES)  # "Ida Di Nardo", "Bert Van Marl"
        self.oblique = _set(words.OBLIQUE)
        self.infinitive_endings = tuple(_set(words.INFINITIVE_ENDINGS))
        self.plural_verb_endings = tuple(_set(words.PLURAL_VERB_ENDINGS))
        self.speaking_from = _set(words.SPEAKING_FROM)
        self.views = _set(words.VIEWS)
        self.resumed = tuple(tuple(phrase.split()) for phrase in words.RESUMED.split("|") if phrase)
        self.resuming = _set(words.RESUMING)
        self.focus = _set(words.FOCUS)
        self.as_said = _set(words.AS)
        self.as_told = tuple(tuple(phrase.split()) for phrase in words.AS_TOLD.split("|") if phrase)
        self.opens_as_told = {phrase[0] for phrase in self.as_told}
        self.providing = _set(words.PROVIDING_FORMS)
        self.wording = _set(words.WORDING_FORMS)
        self.quoting = _set(words.QUOTING_FORMS)
        self.addressing = _set(words.ADDRESSING_FORMS)
        self.inverting = _set(words.INVERTING)
        self.infinitive = _set(words.INFINITIVE)
        self.absolute = _set(words.ABSOLUTE)
        self.telling = _set(words.TELLING)
        self.articles = _set(words.ARTICLES)
        for word in _set(words.LEGAL_FORMS):
            self.kinds[word] = NAME
        self.asking = _set(words.ASKING)
        self.replying = _set(words.REPLYING)
        self.singling = _set(words.SINGLING)
        self.untold = _set(words.UNTOLD)
        self.introducing = _set(words.INDEFINITE) & self.articles
        self.sources = _set(words.SOURCES)
        self.offices = _set(words.OFFICES)
        self.unnamed = _set(words.UNNAMED)
        self.works = _set(words.WORKS)
        self.accused = _set(words.ACCUSED)
        self.charged = _set(words.CHARGED)
        self.bearing_forms = _set(words.BEARING_FORMS)
        self.before_alias, _, known = words.KNOWN_AS.partition(" ")
        self.known = _set(known)
        self._behind_noun = _set(words.BEHIND_NOUN)
        self.putting = _set(words.PUTTING)
        self.in_full = _set(words.IN_FULL)
        self.printed_writings = _set(words.PRINTED_WRITINGS)
        self.ambiguous = _set(words.NOUN_OR_VERB)
        self.bare = _set(words.BARE_VERBS)
        self.speaker_forms = _set(words.SPEAKER_FORMS)
        self.passing_on = _set(words.PASSING_ON)
        self.hearing = _set(words.HEARING)
        self.seen_by = _set(words.SEEN_BY)
        self.known_by = words.KNOWN_BY.split()
        self.causing = _set(words.CAUSING)
        self.being_like = _set(words.BEING_LIKE)
        self.habitual = _set(words.HABITUAL)
        # Verbs before their subject at the beginning of a sentence: "Says Reed", "Replied Reed"; no base form is one.
        self.opening = {one for one in (speech - self.ambiguous) | self.replying if one.endswith(("s", "ed"))}
        self.origin = words.ORIGIN
        self.about = _set(words.ABOUT)
        self.sections = _set(words.SECTIONS)
        self.in_it = _set(words.IN_IT)
        self.of_either_gender = _set(words.OF_EITHER_GENDER)
        self.own_words = _set(words.OWN_WORDS)
        self.called_by = _set(words.CALLED_BY)
        self.particles = _set(words.SURNAME_PARTICLES)
        self.pronouns = Pronouns(words)
        self.seen: dict[str, Token] = {}  # printed words met; see sentences.py
        self.content = _set(words.CONTENT) | _set(words.CONTENT_QUESTIONS)
        self.questions = _set(words.CONTENT_QUESTIONS)
        self.turns = _set(words.TURNS)
        self.nouns = _set(words.SPEECH_NOUNS)
        self.relatives = _set(words.RELATIVES)
        self.times = _set(words.TIMES)
        self.time_names = _set(words.TIME_NAMES)
        self.time_nouns = _set(words.TIME_NOUNS)
        self.abbreviations = _set(words.ABBREVIATIONS)
        self.terms = _set(words.TERMS)
        self.name_labels = tuple(_set(words.NAME_LABELS))
        self.term_endings = tuple(_set(words.TERM_ENDINGS))
        self.works_ending = tuple(_set(words.WORKS_ENDING))
        self.negations, self.not_joined = _set(words.NEGATIONS), _set(words.NOT_JOINED)
        self.calling, self.told_at = _set(words.CALLING_FORMS), _set(words.TOLD_AT)
        self.postnominals = _set(words.POSTNOMINALS)
        self.titles = _set(words.TITLES) | _set(words.PROFESSIONS)
        self.professions = _set(words.PROFESSIONS)
        self.capital_titles = _set(words.CAPITAL_TITLES)
        self.people = _set(words.PEOPLE).union(self.decades, self.concerned)
        self.called = _set(words.CALLED) | self.titles
        self.documents = _set(words.DOCUMENTS)
        self.document_endings = tuple(
            sorted(one for one in self.documents if len(one) > _SHORT and words.CAPITAL_NOUNS)
        )
        self.demonyms = _set(words.DEMONYMS)
        self.demonym_endings = tuple(words.DEMONYM_ENDINGS.split())
        self.parents = _set(words.PARENTS)
        self.courtesy = _set(words.COURTESY)
        self.role_nouns = _set(words.ROLE_NOUNS)
        self.no_roles = _set(words.NO_ROLES)
        self.vague_roles = _set(words.VAGUE_ROLES)
        self.office_of = _set(words.OFFICE_OF)
        self.office_at = _set(words.OFFICE_AT)
        self.copulas = _set(words.COPULAS)
        self.organisations = _set(words.ORGANISATIONS)
        self.male = _set(words.MALE)
        self.female = _set(words.FEMALE)
        self.called_alone = (self.titles | self.people) - _set(words.OFFICES)
        women, men = _pairs(words.GENDER_PAIRS, self.called_alone | self.demonyms)
        self.male |= men
        self.female |= women
        self.neuter = _set(words.NEUTER)
        self.of_the_writer = _set(words.OF_THE_WRITER)
        self.plural = _set(words.PLURAL)
        self.plurals = _set(words.PLURALS)
        self.owners = _set(words.OWNERS)
        self.possessive = _set(words.POSSESSIVE)
        self.bodies = _set(words.BODY_NOUNS) | _set(words.COMPANY_NOUNS)
        self.also_bodies = _set(words.ALSO_BODIES)
        self.companies = _set(words.COMPANY_NOUNS)
        self.public_bodies = _set(words.PUBLIC_BODIES)
        self.authorities = _set(words.AUTHORITIES)
        self.societies = _set(words.SOCIETIES)
        self.time_zones = _set(words.TIME_ZONES)
        self.body_kinds: dict[str, frozenset[int]] = {}
        """Noun of a body → the numbers of its kinds."""
        for number, kind in enumerate(words.BODY_KINDS.split("|")):
            for noun in kind.split():
                self.body_kinds[noun] = self.body_kinds.get(noun, frozenset()) | {number}
        self.named_so = _set(words.NAMED_SO)
        self.body_owners = _set(words.BODY_OWNERS)
        self.saints = _set(words.SAINTS)
        self.place_nouns = _set(words.PLACE_NOUNS)
        self.anonymous = tuple(phrase for phrase in words.ANONYMOUS.split("|") if phrase)
        self.sure_place_nouns = _set(words.SURE_PLACE_NOUNS)
        self.before_place = _set(words.BEFORE_PLACE)
        self.famous = _set(words.FAMOUS)
        self.deeds = dict(pair.split(":") for pair in words.DEEDS.split())
        self.deeds_of_who = dict(pair.split(":") for pair in words.DEEDS_OF_WHO.split())
        self.who = _set(words.WHO)
        self.playing = tuple(f" {phrase}" for phrase in words.PLAYING.split("|") if phrase)
        self.played_by = tuple(f" {phrase}" for phrase in words.PLAYED_BY.split("|") if phrase)
        self.acting_words = _set(words.ACTING_WORDS)
        self.actor = words.ACTOR
        self.place_prepositions = _set(words.PLACE_PREPOSITIONS)
        self.same_role: dict[str, frozenset[str]] = {}
        for group in words.SAME_ROLES.split("|"):
            if words.SAME_ROLES:
                first = group.split()[0]
                self.same_role[first] = self.same_role.get(first, frozenset()) | frozenset(group.split())
        self.names_have_articles = words.NAMES_HAVE_ARTICLES
        self.plural_articles = _set(words.PLURAL_ARTICLES)
        self.indefinite = _set(words.INDEFINITE)
        self.letters = _set(words.LETTERS)
        self.female_endings = tuple(_set(words.FEMALE_ENDINGS))
        self.organisation_endings = tuple(_set(words.ORGANISATION_ENDINGS))
        self.no_person = _set(words.NO_PERSON)
        self.person_endings = tuple(_set(words.PERSON_ENDINGS) | _set(words.AGE_ENDINGS))
        self.adjunct_endings = tuple(_set(words.ADJUNCT_ENDINGS))
        self.recipients = _set(words.RECIPIENTS)
        self.matters = _set(words.MATTERS)
        self.cases = FirstForms(words.NAME_CASES.split())
        self.has_cases = bool(words.NAME_CASES)
        self.bare_nouns = self.has_cases and not (words.ARTICLES or words.DEFINITE_ENDINGS)  # as in "řekl starosta"
        self.adjective_cases = [tuple(one.split(":")) for one in words.ADJECTIVE_CASES.split()]
        self.hearers = _set(words.HEARERS)
        self.name_genders = [tuple(pair.split(":")) for pair in words.NAME_GENDERS.split()]
        self.name_cases = Cases(
            self.cases, FirstForms(words.CASES_OF_MEN.split()), FirstForms(words.CASES_OF_WOMEN.split()),
            FirstForms(words.OWNING_ENDINGS.split()), tuple((ending, gender) for ending, gender in self.name_genders),
            words.WOMEN_HAVE_ENDINGS, _set(words.NATIVE_LETTERS),
        )  # fmt: skip
        self.participle_endings = tuple(_set(words.PARTICIPLE_ENDINGS))
        self.definite_endings = tuple(words.DEFINITE_ENDINGS.split())
        self._called = self.titles | self.people | self.organisations | self.bodies | self.documents
        self.told_to = _set(words.TOLD_TO)
        self.comma_inside = words.COMMA_INSIDE
        self.fragments_set_in = words.NOUN_FIRST or words.FRAGMENTS_SET_IN
        self.genitive_endings = tuple(_set(words.GENITIVE_ENDINGS))
        self.genitive_adjectives = tuple(_set(words.GENITIVE_ADJECTIVES))
        self.genitives_run_on = words.GENITIVES_RUN_ON
        self.age_endings = tuple(_set(words.AGE_ENDINGS))
        self.by = _set(words.BY)
        self.one = _set(words.ONE)
        self.given_here = dict(pair.split(":") for pair in words.GIVEN_HERE.split())
        self.singular = dict(pair.split(":") for pair in words.SINGULAR.split())
        self.also_subordinators = _set(words.ALSO_SUBORDINATORS)
        self.somebody = _set(words.SOMEBODY)
        self.kin = _set(words.KIN)
        self.told_ages = tuple(one for one in words.TOLD_AGES.split("|") if one)
        self.definite = _set(words.DEFINITE)
        self.any_authority = _set(words.ANY_AUTHORITY)
        self.opening_prepositions = _set(words.OPENING_PREPOSITIONS)
        self.also_with_people = _set(words.ALSO_WITH_PEOPLE)
        self.aged = _set(words.AGED)
        self.origin_endings = tuple(_set(words.ORIGIN_ENDINGS))
        self.feminine_nouns = tuple(_set(words.FEMININE_NOUNS))
        self.nouns_of_women = tuple(_set(words.NOUNS_OF_WOMEN))
        self.also_body_endings = tuple(_set(words.ALSO_BODY_ENDINGS))
        self.things = tuple(_set(words.THINGS))
        self.offices_of_one = tuple(_set(words.OFFICES_OF_ONE))
        self.parties = _set(words.PARTIES)
        self.also_plural = _set(words.ALSO_PLURAL)
        self.plural_endings = tuple(_set(words.SEVERAL_ENDINGS))
        self.not_adverbs = _set(words.NOT_ADVERBS)
        self._ends_title = Endings(self.title_endings)
        self._ends_woman = Endings(self.female_endings)
        self._ends_person = Endings(self.person_endings)
        self._ends_thing = Endings(self.things)
        self._ends_mute, self._ends_worded = Endings(_set(words.MUTE_ENDINGS)), Endings(_set(words.WORDED_ENDINGS))
        self._ends_body = Endings(self.organisation_endings)
        self._persons: dict[str, bool] = {}  # whether a noun is one for a person
        self._bodies: dict[str, bool] = {}  # for a body
        self._titles: dict[str, bool] = {}  # whether a word is a title

    def end_of_according(self, low: Sequence[str], at: int) -> int:
        """Where the words that name a source end, which begin at ``at``; ``at`` itself where there are none."""
        for phrase in self.according.get(low[at], ()):
            if tuple(low[at : at + len(phrase)]) == phrase:
                return at + len(phrase)
        return at

    def without_elision(self, low: str) -> str:
        """The word behind a short form before an apostrophe: "avocat" of "l'avocat"."""
        short, joint, rest = low.partition("'")
        return rest if joint and short in self.elisions else low

    def is_title(self, low: str) -> bool:
        """True for a word that stands before a name without being part of it."""
        known = self._titles.get(low)
        if known is None:
            known = keep(self._titles, low, self._is_title(low), _MOST_NOUNS)
        return known

    def _is_title(self, low: str) -> bool:
        low = self.base_noun(low.rstrip("."))
        return low in self.titles or (self._ends_title.end(low) and low not in GIVEN)  # "Murat" is no "Rat"

    def is_courtesy(self, low: str) -> bool:
        """True for a title that belongs to a surname alone, as "Ms" does; false for "farmer" and "sister"."""
        return low.strip(".") not in self.professions

    def is_postnominal(self, low: str) -> bool:
        """True for a degree or an honour behind a name: "Ph.D."."""
        return low.replace(".", "") in self.postnominals

    def gender_of(self, low: str) -> str:
        """The gender that a title, a pronoun or a noun like "father" tells: "m", "f" or "" for none."""
        if low in self.male:
            return "m"
        return "f" if low in self.female or self._ends_woman.end(low) else ""

    def gender_of_owner(self, low: str) -> str:
        """The gender that a pronoun in any case tells: "m" of Russian "его"."""
        return self.pronouns.gender_of(low)

    def gender_of_title(self, low: str) -> str:
        """As ``gender_of``; where women's nouns have endings of their own, a title without one is a man's."""
        gender = self.gender_of(low)
        if gender or not self.singular or low.endswith(self.feminine_nouns) or low in self.courtesy:
            return gender
        return "m" if self.names_person(low.rpartition("-")[2]) else ""

    def gender_of_verb(self, low: str) -> str:
        """The gender that the ending of a verb tells of its subject, "" for none."""
        return next((gender for ending, gender in self.verb_genders if low.endswith(ending)), "")

    def gender_of_name(self, name: str) -> str:
        """The gender that the ending of a name tells, a father's name first: Russian "Олеговна", "Дубова"."""
        words = name.lower().split()
        for word in (*words[1:-1], words[-1]) if words else ():
            for ending, gender in self.name_genders:
                if word.endswith(ending):
                    return gender
        return ""

    def is_other_case(self, name: str) -> bool:
        """True for a given name in another case than the first: "Олега" of Russian "мать Олега"."""
        low = name.lower()
        return self.has_cases and low not in GIVEN and any(first in GIVEN for first in self.cases.firsts(low))

    def first_adjective(self, low: str, noun: str) -> str:
        """The first form of an adjective before a noun in its first form, "" where the endings do not tell it."""
        for ending, of_noun, first in self.adjective_cases:
            if low.endswith(ending) and noun.endswith(of_noun):
                return low.removesuffix(ending) + first
        return ""

    def names_person(self, noun: str) -> bool:
        """True for a noun that only a person is called by: "farmer"."""
        known = self._persons.get(noun)
        if known is None:
            known = keep(self._persons, noun, self._names_person(noun), _MOST_NOUNS)
        return known

    def _names_person(self, noun: str) -> bool:
        noun = self.base_noun(noun)
        if self.names_body(noun) or noun in self.documents or noun in self.letters or noun in self.no_person:
            return False
        if noun in self.offices or noun in self.articles:
            return False
        if self.noun_first and "-" in noun and any(part in self.called_alone for part in noun.split("-")):
            return True  # "entraîneur-chef", "vice-présidente"
        if self.is_title(noun) or noun in self.people or noun in self.famous or noun in self.called:
            return True
        if self.gender_of(noun):
            return True
        tail = noun[noun.rfind("-") + 1 :]
        if tail != noun and (tail in self.people or tail in self.famous or tail in self.called):
            return True  # "match-winner"
        return self._ends_person.end(noun) and not self._ends_thing.end(noun)

    def kin_noun(self, noun: str) -> bool:
        """True for a noun for somebody of another's family: "annesi"."""
        return self.base_noun(noun) in self.kin

    def is_person_noun(self, noun: str) -> bool:
        """As ``names_person``, for a noun alone that adjectives may follow: no article and no "Mme"."""
        return noun not in self.courtesy and noun not in self.articles and self.names_person(noun)

    def is_called_before_name(self, low: str) -> bool:
        """True for what may stand before a full name: "cellist", "flight-attendant", "mother-of-two"."""
        if low in self.called or (low in self.people and low not in self.plurals and self.names_person(low)):
            return True
        first, hyphen, rest = low.partition("-")
        return bool(hyphen) and (rest.rpartition("-")[2] in self.called or self.gender_of(first) != "")

    def names_one(self, noun: str) -> bool:
        """True for a noun for one person: "actress" and Dutch "arts", not "witnesses"."""
        if not self.names_person(noun) or noun in self.plurals:
            return False
        return not noun.endswith("s") or noun.endswith("ss") or noun in self.professions

    def is_demonym(self, low: str) -> bool:
        """True for "Dane", and for what people are called by their town: Dutch "Rotterdammer"."""
        return low in self.demonyms or (len(low) > _SHORTEST_DEMONYM and low.endswith(self.demonym_endings))

    def tells_apart(self, low: Sequence[str]) -> bool:
        """True for "Swede" and "father of three": what an article says of somebody whom it has just named."""
        if self.is_demonym(low[-1]):
            return not self.noun_first or self.head_of(low) in self.demonyms
        return len(" ".join(low).replace("-", " ").split()) == 3 and low[0].partition("-")[0] in self.parents

    def base_noun(self, noun: str) -> str:
        """The form in which lists have a noun: "borgmästare" of Swedish "borgmästaren", where an ending stands for the
        article, "mluvčí" of Czech "mluvčího" in another case; other words as they are."""
        if noun in self._called or not (self.definite_endings or self.has_cases):
            return noun
        for bare in self.cases.firsts(noun):
            if bare in self._called:
                return bare
        for ending in self.definite_endings:
            bare = noun.removesuffix(ending)
            if bare != noun and (bare in self._called or bare.endswith(self.title_endings + self.person_endings)):
                return bare
        return noun

    def names_label(self, noun: str) -> bool:
        """True for what words are written on and nobody says, in whatever case: "transparentech"."""
        return bool(self.name_labels) and (noun in self.name_labels or self.base_noun(noun) in self.name_labels)

    def is_in_case(self, noun: str) -> bool:
        """True for the noun for somebody in another case than that of a subject: "starostu"."""
        return self.has_cases and noun not in self._called and self.base_noun(noun) in self._called

    def age_in(self, word: str) -> str:
        """The age that a word tells: "80" of "80-year-old", "" of other words."""
        for ending in self.age_endings:
            if word.endswith(ending):
                return word.removesuffix(ending)
        return ""

    def names_body(self, noun: str) -> bool:
        """True for a noun that organisations are called by: "company"."""
        known = self._bodies.get(noun)
        if known is None:
            known = keep(self._bodies, noun, self._names_body(noun), _MOST_NOUNS)
        return known

    def _names_body(self, noun: str) -> bool:
        noun = self.base_noun(noun)
        return noun in self.bodies or noun in self.organisations or self._ends_body.end(noun)

    def may_own_body(self, low: str) -> bool:
        """True for "sheriff's", "workers'" and "children's", as they stand in names of bodies; not for "reed's"."""
        bare = low.removesuffix("'").removesuffix("s").removesuffix("'")
        if not self.body_owners or bare == low:
            return False
        return bare in self.body_owners or self.names_person(bare)

    def is_mute(self, noun: str) -> bool:
        """True for a noun for a thing, of which no verb of speech makes somebody: "Wirkung", but not "Leitung"."""
        if not self._ends_mute.end(noun) or self._ends_worded.end(noun):
            return False
        if self.names_person(noun) or self.names_body(noun):
            return False
        return not (self.names_document(noun) or noun in self.plurals or noun in self.letters or noun in self.nouns)

    def names_document(self, noun: str) -> bool:
        """True for a noun for something written, also where nouns are written together: "Antwortschreiben"."""
        noun = self.base_noun(noun)
        return noun in self.documents or noun.endswith(self.document_endings)

    def head_of(self, words: Sequence[str]) -> str:
        """The noun that the other words describe: "spokesman" of "spokesman for the force"."""
        end = self.head_end(words)
        if self.noun_first and end:
            nouns = (word.strip("'’.,") for word in words[: end - 1])
            named = (one for one in nouns if one not in self.before_noun and self.kinds.get(one) not in _BEFORE_HEAD)
            return self.base_noun(next(named, words[end - 1].strip("'’.,")))
        if self.genitives_run_on and (noun := self._head_of_genitives(words[:end])):
            return noun
        if self.genitive_behind and end > 1:
            nouns = (self.base_noun(word.strip("'’.,")) for word in words[: end - 1])
            known = [noun for noun in nouns if self.names_person(noun) or self.names_body(noun)]
            if known:  # "начальник" of Russian "начальник управления"
                return next(filter(self.names_person, known), known[0])
        return self.base_noun(words[end - 1].strip("'’.,")) if end else ""

    def _head_of_genitives(self, words: Sequence[str]) -> str:
        """The first noun of "ředitel školy" and "podle ředitele školy"; the other is in the genitive. "" for none."""
        first = ""
        for printed in words:
            word = printed.strip("'’.,")
            noun = self.base_noun(word)
            if self.age_in(noun) or not (noun in self._called or self.names_person(noun) or self.names_body(noun)):
                continue
            if noun == word:
                return word
            first = first or noun
        return first

    def head_end(self, words: Sequence[str]) -> int:
        """The number of words up to that noun, and with it."""
        kinds, behind = self.kinds, self._behind_noun
        genitive = self.genitive if self.capital_nouns else behind  # "Sprecherin der Polizei"
        for index, word in enumerate(words):
            if index and (kinds.get(word) in _ENDS_HEAD or word in behind or word in genitive):
                return index
        return len(words)

    def _add_verbs(self, verbs: frozenset[str]) -> frozenset[str]:
        forms = [forms_of(verb) for verb in verbs]
        self.participles.update([participle for _, _, _, participle, _ in forms])
        self.kinds.update(dict.fromkeys([ing for _, _, _, _, ing in forms], REPORTING_ING))
        every = frozenset().union(*forms)
        self.kinds = dict.fromkeys(every, REPORTING_VERB) | self.kinds
        return every


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _longest_first(endings: str) -> tuple[str, ...]:
    return tuple(sorted(_set(endings), key=len, reverse=True))


def _pairs(endings: str, nouns: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The nouns for a woman and those for a man of which a list has both."""
    women: set[str] = set()
    men: set[str] = set()
    for pair in endings.split():
        hers, his = pair.split(":")
        for noun in nouns:
            man = noun.removesuffix(hers) + his
            if noun.endswith(hers) and man != noun and man in nouns and len(noun) >= _SHORTEST_OF_WOMEN:
                women.add(noun)
                men.add(man)
    return frozenset(women), frozenset(men)


def _by_letter(words: SpeechWords) -> tuple[tuple[str, str], ...]:
    """The lists of words of one kind; a word of several kinds gets that of the last list."""
    return (
        (ADVERB, words.ADVERBS),
        (ADVERB, words.HEARERS),
        (PREPOSITION, words.PREPOSITIONS),
        (SUBORDINATOR, words.SUBORDINATORS),
        (CONJUNCTION, words.CONJUNCTIONS),
        (DETERMINER, words.DETERMINERS),
        (QUANTIFIER, words.QUANTIFIERS),
        (OBJECT_PRONOUN, words.OBJECT_PRONOUNS),
        (PRONOUN, words.PRONOUNS),
        (RELATIVE, words.RELATIVES),
        (AUXILIARY, words.AUXILIARIES),
        (BE, words.BE),
    )


@functools.cache
def vocabulary(tag: str | None) -> Vocabulary:
    """The vocabulary for a BCP 47 tag; English where the language is unknown."""
    return Vocabulary(languages.speech_words(tag))
