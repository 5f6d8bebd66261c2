"""The words of bylines: what joins names, what follows them, what only organisations are called."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from newsextract import languages
from newsextract.base.folding import words_in
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.languages.words import HeaderWords

# Agencies whose names hold no word of an organisation, and those printed after a person without a comma.
_AGENCIES: Final = frozenset(  # agencies, and broadcasters whose initials stand where a name would
    "reuters afp ap pti ani ians dpa apa sda sid efe ansa lusa tass xinhua bloomberg belga anp ritzau tt ntb upi bbc"
    " cnn npr pbs abc nbc cbs aap jiji kyodo yonhap anadolu newswire kna epd čtk tasr télam rns mti agerpres"
    " interfax pap kathpress epdö".split()
) | {"associated press", "canadian press", "press association", "deutsche presse agentur", "ap afp", "keystone sda"}

LEGAL_FORMS: Final = frozenset(
    "e.V eV GmbH gGmbH mbH AG KG KGaA SE eG Inc Ltd Limited LLC PLC plc Corp SARL SA S.A SAS S.A.S SpA S.p.A Srl S.r.l"
    " SL S.L Ltda BV B.V NV N.V".split()
)
"""What stands behind the name of a company or a society, as printed, without the last full stop."""


@value
class Words(Value):
    """Patterns and word sets of some languages.

    bare_jobs   the jobs of languages in which all nouns have capitals: "Ann Feld Korrespondentin" is no house's name
    body        a body and the word before what it is for: "Ministry of", "Amt für"; that may hold "and" and commas
    behind_body that word between spaces: without one, which few names have, ``body`` need not be tried
    other_work  white space before the label of other work in the same line: "Text: Ann Field Photos by Bo Lund"
    """

    by: re.Pattern[str]
    join: re.Pattern[str]
    where: re.Pattern[str]
    jobs: frozenset[str]
    bare_jobs: frozenset[str]
    beats: frozenset[str]
    organisations: frozenset[str]
    not_writing: frozenset[str]
    body: re.Pattern[str]
    behind_body: re.Pattern[str]
    other_work: re.Pattern[str]


@functools.lru_cache(maxsize=32)
def words(tags: tuple[str, ...]) -> Words:
    """The words of these languages together."""
    known = [languages.header_words(tag) for tag in tags]
    by = openings(known)
    joining = _any_of(one.BYLINE_AND for one in known)
    where = _any_of(one.BYLINE_WHERE for one in known)
    spoken = [languages.words(tag) for tag in tags if tag in languages.TAGS]
    called = _any_of("|".join(f"{one.BODY_NOUNS} {one.ORGANISATIONS}".split()) for one in spoken)
    ends = _any_of("|".join(one.ORGANISATION_ENDINGS.split()) for one in spoken)
    of = _any_of("|".join(f"{one.OF} {one.GENITIVE}".split()) for one in spoken)
    return Words(
        # "View all posts by Ann Field"; only English puts its word anywhere: "Karl von der Heide" is a name.
        # "ByAnn Field" is printed where a space got lost.
        by=pattern(
            rf"\s*(?:(?:(?P<label>{by})|(?:[^\W\d_]+\s){{1,4}}?by)(?:\s*:\s*|\s+|$)|(?-i:By(?=[A-Z]))|[^\W\d_]{{3,20}}\s?:\s)",
            re.I,
        ),
        join=pattern(rf"\s*,?\s+(?P<word>{joining}|og|och)\s+|\s*(?P<mark>&|\+)\s*|\s*(?P<comma>,)\s*", re.I),
        # "ann field In Tune": "In" may begin a name, "For" and "From" do not.
        where=pattern(rf"\s+(?:{where}|For|From)(?:\s+|$)"),
        jobs=_every(one.BYLINE_JOBS for one in known),
        bare_jobs=_every(one.BYLINE_JOBS for one in known if one.CAPITAL_NOUNS),
        beats=_every(one.BYLINE_BEATS for one in known),
        organisations=_every(one.BYLINE_ORGANISATIONS for one in known),
        not_writing=_every(one.BYLINE_NOT_WRITING for one in known),
        body=pattern(
            rf"(?:[^\W\d_a-zà-ÿ][\w-]+\s){{0,3}}(?i:{called}|[\w-]{{0,30}}(?:{ends or called}))\s(?:{where}|{of})\s"
        ),
        behind_body=pattern(rf"\s(?:{where}|{of})\s"),
        other_work=pattern(
            rf"(?<=[\w.;])\s(?=(?:{_any_of(one.BYLINE_NOT_WRITING for one in known)})(?:\s?:|\s(?:{by})\s))", re.I
        ),
    )


def openings(known: Sequence[HeaderWords]) -> str:
    """A pattern of what stands before the names of a byline.

    Before the name of who asked only where who answered follows: "Interview de" alone says who that is.
    """
    asked = [
        rf"(?:{one.INTERVIEW_BY})(?=\s[^|]{{3,80}}?\s(?:{one.INTERVIEW_WITH})\s)" for one in known if one.INTERVIEW_BY
    ]
    return "|".join([*asked, *(f"(?:{one.BYLINE})" for one in known)])


def _every(lists: Iterable[str]) -> frozenset[str]:
    """The words, as they are compared with those of a line: in lower case, which writes "ς" as "σ"."""
    return frozenset(word.casefold() for one in lists for word in one.split("|") if word)


def _any_of(lists: Iterable[str]) -> str:
    """A pattern for the words, longer ones first; always the same one, for those that were compiled are found by it."""
    return "|".join(sorted(map(re.escape, _every(lists)), key=lambda word: (-len(word), word)))


def fold(name: str) -> str:
    """A name for comparing: lower case, punctuation and white space as single spaces."""
    known = _folded.get(name)  # a name is compared with many
    if known is None:
        known = " ".join(words_in(name.casefold()))
        if len(name) < _LONGEST_REMEMBERED:
            keep(_folded, name, known, _NAMES_REMEMBERED)
    return known


_LONGEST_REMEMBERED: Final = 100  # characters of a name that is remembered
_NAMES_REMEMBERED: Final = 1000  # names that are
_folded: Final[dict[str, str]] = {}


def is_house(name: str, houses: Collection[str]) -> bool:
    """True for a name of the publisher, or one that begins with it ("LBC Coast" for "LBC")."""
    folded = fold(name)
    return folded in houses or any(len(house) > 2 and folded.startswith(house + " ") for house in houses)


def is_agency(name: str) -> bool:
    """True for the name of a news agency that says no more than its name ("AFP", "dpa", "The Associated Press")."""
    return fold(name).removeprefix("the ") in _AGENCIES


def is_agency_mark(name: str) -> bool:
    """True for one word that is an agency or looks like its letters: "dpa", "AFP", "LBC"."""
    if " " in name:
        return False
    return fold(name) in _AGENCIES or (name.isupper() and 2 <= len(name) <= 6 and "." not in name)
