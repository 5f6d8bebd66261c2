"""Where in a line a credit stands: in brackets, behind a label, a bar, a slash or a sign, at the end or alone.

Each shape is a pattern with a line that it matches and one that it must not, and says how it cuts the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL, GIVEN, LABEL_WORDS, OF, WHAT, strip_credit_label
from newsextract.grammar.credits.credit_parts import BODY_WORDS, LOWER_IN_NAMES
from newsextract.grammar.credits.credit_signatures import names_in_bracket, signs_in_bracket
from newsextract.languages.credit_words import SHORT, WITHOUT_CAPITALS, alternatives, parts

_AFTER: Final = r"(?:^|(?<=[.!?\"”’)|]))\s*[|/–—-]?\s*"  # alone, or after the end of a sentence
# "(Image: Daily Record)", "(Photo by Ann Lee)", "(Credits: PTI)"; not "(image of the day)".
BRACKET_LABEL: Final = pattern(
    rf"\s*[(\[]\s*(?:{WHAT})s?(?![^\W\d_]|-\w){OF}\s*(?::|\bby\b|/|-)?\s*"
    r"(?P<credit>(?:[^()\[\]]|\([^()\[\]]{1,40}\)){2,120})[)\]]\s*\.?$",
    re.I,
)
# "(AP Photo/Ann Lee)", "(Ann Lee/CBC)", "(PA)"; not "(left)".
BRACKET: Final = pattern(r"\s*[(\[](?P<credit>[^()\[\]]{2,100})[)\]]\s*\.?$")
# "... of the flats. Photograph: Ann Lee/Reuters", "Foto: dpa"; not "He said the photograph: of ...".
_TAIL_LABEL: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’)|\s]))\s*[|/–—-]?\s*(?-i:(?![a-zà-ÿ]))(?:{WHAT})s?{OF}(?:\s?\((?:cc|CC)[^()]{{0,20}}\))?"
    r"\s*(?::|©|/(?=\s))\s*(?P<credit>(?:[^:]|(?<=doi):|(?<=http):|(?<=https):){2,140}(?:[|;]\s?(?:V[ií]deo|Composite|Collage|Illustration|Graphic|Grafik|Montage):[^:]{2,60})?)$",
    re.I,
)
# "[사진 출처 = 연합뉴스]", "写真：共同", "（撮影・山田太郎）": scripts without capitals
OTHER_SCRIPT: Final = pattern(
    rf"[\[(（【［]?\s*(?:{alternatives(WITHOUT_CAPITALS)})"
    r"\s?(?:출처|제공|提供|来源|來源)?\s?[=＝:：・/／]\s*(?P<credit>[^=＝:：。\[\]()（）【】]{2,80})[\])）】］]?\s*$"
)
_SHORT: Final = "|".join(parts(SHORT))
# "Nabrzeże o świcie. Fot. Jan Nowak", "Nabrzeże (fot. Jan Nowak)": short for "photograph" in a few languages
_TAIL_SHORT: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’)|])\s+|,\s|\s[|/–—-]\s|\s\()(?i:{_SHORT})\.:?\s?"
    rf"(?P<credit>[{CAPITALS}][^.:]{{2,80}}?)\)?$"
)
# "Photo by Ann Lee / Agency", "Provided by Ann Lee"; after the end of a sentence or alone.
_TAIL_BY: Final = pattern(
    rf"{_AFTER}(?:(?:(?:File|Drone|Aerial|Screen) ?)?"
    r"(?:Photo|Photograph|Picture|Image|Illustration|Video|Collage|shot|grab)s?"
    r" (?:by|courtesy(?: of)?|via|from|(?:shared|taken|provided|supplied|released|submitted) by)"
    r"|(?:Provided|Supplied|Submitted|Contributed) by)\s+(?P<credit>[^.]{2,100})\.?$",
    re.I,
)
# "Courtesy of the museum", "AP Photo by Ann Lee": the credit with these words
_TAIL_WHOLE: Final = pattern(
    rf"{_AFTER}(?P<credit>(?:Courtesy(?: of)?:?|(?:AP|AFP|EPA|PA|Staff|Special) Photos? by)\s+[^.]{{2,100}})\.?$", re.I
)
# "The harbour in Ley Picture by Ann Lee": no sentence ends before it.
_TAIL_NAMED: Final = pattern(
    r"(?<=[\w)])\s+(?:Photo|Photograph|Picture|Pic|Image|Illustration)s?(?: [Bb]y| [Cc]ourtesy of)\s+"
    rf"(?P<credit>[{CAPITALS}][\w.'’-]*(?:\s(?:/\s)?[\w.'’-]+){{0,5}})$"
)
# "The quay.Credit...Ann Lee for The Post", "CreditCreditAnn Lee/The Post"; not "Credit Suisse".
_CREDIT_WORD: Final = pattern(
    r"(?:(?:(?<=[.!?\"”’)])|^)\s*(?:Credit\s?(?:\.{3}|…)|CreditCredit)|(?<=[.!?\"”’)])\s*Credit(?!\s(?:Suisse|Agricole)\b))"
    rf"\s*(?P<credit>[{CAPITALS}][^.:]{{2,90}})\.?$"
)
# "The quay at noon. Ann Lee for The Post", "... Ann Lee for Coast of Today"
_FOR_PAPER: Final = pattern(
    rf"{_AFTER}(?P<credit>[{CAPITALS}][\w.'’-]*(?:\s[{CAPITALS}][\w.'’-]*){{1,3}},? for(?: [Tt]he)?"
    rf" [{CAPITALS}][\w'’&-]*(?:\s(?:of )?[A-Z][\w'’&-]*){{0,4}})$"
)
# "The council meets on Monday Ann Lee/Copyright 2025 The AP. All rights reserved": no sentence ends before the name
_SLASH_COPYRIGHT: Final = pattern(
    rf"(?:^|\s)(?P<credit>[{CAPITALS}][\w.'’-]*\s[{CAPITALS}][\w.'’-]*(?:\s(?:I{{2,3}}|[JS]r\.?))?"
    rf"\s?/\s?(?:Copyright|©)[^/.]{{2,60}})"
    r"(?:\. All rights reserved)?\.?$",
)
# "... July 3, 2018. REUTERS/Ann Lee/File Photo"
_SLASH_AGENCY: Final = pattern(
    rf"{_AFTER}(?P<credit>(?:REUTERS|Reuters|AP|AFP|EPA|PA)(?: Photo)?\s?/\s?[^.\n]{{2,80}})\.?$"
)
# "... the summit | AP Photos"
# "... September 22. Ann Lee | Agency | Getty Images": names and houses, all of them the credit
_PIPES: Final = pattern(
    rf"{_AFTER}(?P<credit>[{CAPITALS}][\w.'’-]*(?: [{CAPITALS}][\w.'’-]*){{1,3}}"
    rf"(?:\s\|\s[{CAPITALS}][\w .'’&-]{{1,40}}){{1,3}})$"
)
_PIPE: Final = pattern(r"\s*\|\s*(?P<credit>[^|©]{2,60})$")
# "... the summit © Ann Lee", "(C) Ann Lee", "（Ｃ）共同通信社", "The quay at dawn. (c) harbourphoto"
# Must not match a party: Swedish "Anna Berg (C) är borta"
_SIGN: Final = pattern(
    r"\s*(?:©|Ⓒ|[(（][cCＣ][)）](?!\s*[a-zß-öø-ÿ,.;:])|(?<=[.!?\"”’] )\([cC]\)(?=\s?[^\W\d_][\w-]{2,30}$))\s*"
    r"(?P<credit>[^|©]{2,90}(?:\s?\|\s?[^|©]{2,40}){0,2})$"
)
# "... the two parks. Supplied"
_GIVEN_TAIL: Final = pattern(
    r"(?<=[.!?\"”’)])\s+(?P<credit>Supplied|SUPPLIED|Handout|HANDOUT|HO|Submitted|Contributed|Courtesy|(?:Submitted|"
    r"Supplied|Handout|Courtesy|File|FILE) (?:photo|Photo|PHOTO|image|picture))\.?$"
)
# "The cross at dawn / J. Lee / Agency"
_SLASHES: Final = pattern(
    rf"\s/\s(?P<credit>[{CAPITALS}][\w.'’-]*(?:\s[\w.'’-]+){{0,3}}\s/\s[{CAPITALS}][\w .'’-]{{1,40}})$"
)
# "The quay at dawn. Ann Lee/Harbour Works", also where the space is lost: "... at dawn.Ann Lee/Harbour Works"
_NAME_HOUSE: Final = pattern(
    rf"(?<=[^\W_A-Z][.!?\"”’)])\s*(?P<credit>[{CAPITALS}][\w.'’-]*(?:\s[{CAPITALS}][\w.'’-]*){{1,3}}"
    rf"(?:\s?/\s?[{CAPITALS}][\w'’&-]*(?:\s[{CAPITALS}&][\w'’&-]*){{0,4}}){{1,3}})$"
)
# "The quay at dawn. By Ann Lee"
_BY_NAME: Final = pattern(
    rf"(?<=[^\W_A-Z][.!?\"”’)]) By (?P<credit>[{CAPITALS}][\w'’-]+(?: [{CAPITALS}]\.)?"
    rf"(?: [{CAPITALS}][\w'’-]+){{1,2}})$"
)
# "Boats that wait at the quay all night Ann Lee/Agency": no sentence ends before it
_NAME_AGENCY_TAIL: Final = pattern(
    rf"(?<=[^\W_A-Z]{{2}}) (?P<credit>[{CAPITALS}][\w'’-]+ (?:[{CAPITALS}]\. )?[{CAPITALS}][\w'’-]+"
    rf"(?: ?/ ?[{CAPITALS}][\w .'’&-]{{1,40}}){{1,3}})$"
)
# "Boats that wait at the quay all night AGENCY/ A. Lee": no sentence ends before it
_AGENCY_NAME_TAIL: Final = pattern(
    rf"(?<=[^\W_]{{2}}) (?P<credit>[A-Z]{{2,8}}\s?/\s?[{CAPITALS}][\w.'’-]*(?: [{CAPITALS}][\w.'’-]*){{0,3}})$"
)
# "The quay at dawn.dpa": an agency behind the end of the sentence, the space lost
_GLUED: Final = pattern(r"(?<=[a-zß-ÿ][.!?])(?P<credit>[A-Za-z][\w/-]*(?: [A-Z][\w/-]*){0,2})$")
# "... low prices. —FILE PHOTO", "... at dawn. – Agency pic", "... at dawn. — Ann Lee/Staff"; not "... said. — Agency"
_DASHED: Final = pattern(
    rf"(?<=[.!?\"”’)])\s*[—–-]\s?(?P<credit>[{CAPITALS}][\w.'’&-]*(?: [\w.'’&-]+){{0,4}}"
    rf"(?:(?i: (?:photo|pic|picture|image)s?)(?:\s?/\s?[^.]{{2,50}})?|\s?/\s?[{CAPITALS}][\w .'’&/-]{{1,50}}))$"
)


Parts = tuple[str | None, str | None]
"""Caption and credit."""

LONGEST_TAIL: Final = 260
"""Characters in which a credit is looked for: it is short, and what stands before the last words is never searched."""

FEWEST_WORDS_TOLD: Final = 6
"""Words behind a label such as "Video:" from which on they can be a caption."""
FEWEST_WORDS_UNSTOPPED: Final = 5
"""Words of a caption without a full stop before a name and an agency."""
MOST_WORDS_SIGNED: Final = 6
"""Words between two labels that are the first one's credit."""
MOST_WORDS_BEHIND_BAR: Final = 4
"""Words behind a bar that can be a credit where no agency is among them."""

_SHORT_WORDS: Final = tuple(f"{one}." for one in parts(SHORT))
_OTHER_SIGNS: Final = "=＝：／・:/"
_GIVEN_ENDS: Final = (*GIVEN, "HO", "hoto", "PHOTO", "image", "picture")
_JOINTS: Final = " |–—-"  # stand between a caption and its credit
_ENDS: Final = " .,;|"  # stand around a credit

_LONGEST_GLUED: Final = 30  # characters of an agency

_MOST_KNOWN: Final = 500  # lines whose shape is remembered: several rules ask about the same captions
_known: Final[dict[str, Parts]] = {}
_SHAPELESS: Final = ("", "")  # stands for None in _known


def cut_by_shape(text: str) -> Parts | None:
    """What a label, a bracket or another sign of a credit cuts; ``None`` where there is none."""
    parts = _known.get(text)
    if parts is None:
        parts = keep(_known, text, _cut(text) or _SHAPELESS, _MOST_KNOWN)
    return None if parts == _SHAPELESS else parts  # compiled, a tuple is made anew: "is" would fail


def _cut(text: str) -> Parts | None:
    tail = text[-LONGEST_TAIL:]
    for shape in _possible(tail):
        match = shape.pattern.search(tail)
        if match is not None:
            parts = shape.cut(text, len(text) - len(tail) + match.start(), match["credit"])
            if parts is not None:
                return parts
    return None


class _Shape(NamedTuple):
    """A place of credits.

    pattern  finds it, with the credit in its group "credit"
    cut      text, where the match begins, the credit as matched → caption and credit; ``None`` where it is none
    """

    pattern: re.Pattern[str]
    cut: Callable[[str, int, str], Parts | None]


def _apart(text: str, at: int, credit: str) -> Parts:
    return text[:at].strip(_JOINTS) or None, strip_credit_label(credit.strip(_ENDS)) or None


def _apart_whole(text: str, at: int, credit: str) -> Parts:
    return text[:at].strip(_JOINTS) or None, credit.strip(_ENDS)


def _behind_label(text: str, at: int, credit: str) -> Parts | None:
    if text.rstrip(" .").endswith((")", "]")) and at > max(text.rfind("("), text.rfind("[")):
        return None  # "(Ann Lee via Agency / Agency)" is for the shapes of brackets
    first = CREDIT_LABEL.match(text) if at else None
    if first is not None and 0 < len(text[first.end() : at].split()) <= MOST_WORDS_SIGNED:
        return None, strip_credit_label(text)  # "Foto: Anna Feld, Montage: Bo Lund"
    label = text[at : len(text) - len(credit)].strip(" |/:©.–—-")
    if is_agency(f"{text[:at].rstrip().rpartition(' ')[2]} {label}"):
        return None  # "Getty Images / Ann Lee": the word is of a name
    if not at and _is_sentence(credit):
        return credit.strip(), None  # "Video: Passengers wait on the pier."
    return _apart(text, at, credit)


def _is_sentence(text: str) -> bool:
    """True for words that say what a picture shows: most are in small letters and there is a full stop, or several are,
    besides those that names hold; none is a sign of a credit."""
    if "/" in text:
        return False
    words = text.split()
    small = [word for word in words if word[0].islower()]
    if len(words) >= FEWEST_WORDS_TOLD and 2 * len(small) > len(words) and text.rstrip().endswith(_STOPS):
        return True
    said = [word for word in small if word not in LOWER_IN_NAMES]
    told = len(words) >= FEWEST_WORDS_TOLD and len(said) >= FEWEST_SAID and 3 * len(said) >= len(words)
    return told and _OF_CREDITS.isdisjoint(words) and not any(sign in text for sign in "©|@;")


_STOPS: Final = (".", "!", "?", "”", '"')
_OF_CREDITS: Final = frozenset("courtesy via by from taken provided supplied released submitted with".split())
FEWEST_SAID: Final = 2
"""Such words of a caption behind a label."""


WORDS_OF_PAIR: Final = 3
"""Words before a bracket among which a slash joins two whom the bracket tells more of."""


def _in_bracket(text: str, at: int, credit: str) -> Parts | None:
    bare = credit.strip(_ENDS)
    if bare.casefold() == "file":
        return None  # the picture is an old one: that is of the caption
    if "/" in bare and not is_agency(bare.rpartition("/")[2]) and "/" in " ".join(text[:at].split()[-WORDS_OF_PAIR:]):
        return None  # "Ann Lee/Bo Lund (Norway/France)": where they come from
    signs = signs_in_bracket(bare) or names_in_bracket(credit, text[:at])
    return _apart(text, at, credit) if signs else None


def _for_paper(text: str, at: int, credit: str) -> Parts | None:
    """Who took a picture for whom; alone in a line it can be a heading: "Best Boots for Hiking"."""
    *_, house = credit.rpartition(" for ")
    named = house[:4] in ("the ", "The ") or not BODY_WORDS.isdisjoint(house.casefold().split()) or is_agency(house)
    return _apart(text, at, credit) if at or named else None


def _without_stop(text: str, at: int, credit: str) -> Parts | None:
    """A name and an agency behind words that no full stop ends: no byline, and of a known agency."""
    words = text[:at].split()
    if len(words) < FEWEST_WORDS_UNSTOPPED or words[-1] == "by":
        return None
    return _apart(text, at, credit) if is_agency(credit.strip(_ENDS).rpartition("/")[2]) else None


def _agency_first(text: str, at: int, credit: str) -> Parts | None:
    """As ``_without_stop``, with the agency before the name."""
    words = text[:at].split()
    told = len(words) >= FEWEST_WORDS_UNSTOPPED and words[-1] not in ("via", "and", "&") and "/" not in words[-1]
    return _apart(text, at, credit) if told and is_agency(credit.partition("/")[0]) else None


def _glued(text: str, at: int, credit: str) -> Parts | None:
    return _apart(text, at, credit) if " " in text[:at] and is_agency(credit) else None


def _behind_bars(text: str, at: int, credit: str) -> Parts | None:
    return _apart(text, at, credit) if is_agency(credit.strip(_ENDS).rpartition("|")[2]) else None


def _behind_bar(text: str, at: int, credit: str) -> Parts | None:
    """"The quay at dawn | Ann Lee"; not a byline with a date: "By Ann Lee | 3 June 2015 | 8:15"."""
    if text.startswith("By ") or any(sign.isdigit() for sign in text[-40:]):
        return None
    if "©" in text[:at]:
        return None  # "... © Agency | Ann Lee" is for the shape of that sign
    if is_agency(text[:at].strip(_JOINTS)):
        return None, text  # "Getty Images | Ann Lee"
    bare = credit.strip(_ENDS)
    signs = is_agency(bare) or len(bare.split()) <= MOST_WORDS_BEHIND_BAR
    return _apart(text, at, credit) if signs else None


_IN_LABELLED_BRACKET: Final = _Shape(BRACKET_LABEL, _apart)
_IN_BRACKET: Final = _Shape(BRACKET, _in_bracket)
_BEHIND_LABEL: Final = _Shape(_TAIL_LABEL, _behind_label)
_BEHIND_CREDIT: Final = _Shape(_CREDIT_WORD, _apart)
_BEHIND_BY: Final = (_Shape(_TAIL_WHOLE, _apart_whole), _Shape(_TAIL_BY, _apart))
_BEHIND_SHORT: Final = _Shape(_TAIL_SHORT, _apart)
_BEHIND_NAMED: Final = _Shape(_TAIL_NAMED, _apart)
_FOR: Final = _Shape(_FOR_PAPER, _for_paper)
_BEHIND_DASH: Final = _Shape(_DASHED, _apart)
_SIGNED_BY: Final = _Shape(_BY_NAME, _apart)
_WITH_SLASH: Final = (
    *(_Shape(_SLASH_COPYRIGHT, _apart), _Shape(_SLASH_AGENCY, _apart), _Shape(_SLASHES, _apart)),
    *(_Shape(_NAME_HOUSE, _apart), _Shape(_NAME_AGENCY_TAIL, _without_stop)),
    _Shape(_AGENCY_NAME_TAIL, _agency_first),
)
_WITH_BAR: Final = (_Shape(_PIPES, _behind_bars), _Shape(_PIPE, _behind_bar))
_BEHIND_SIGN: Final = _Shape(_SIGN, _apart)
_BEHIND_STOP: Final = _Shape(_GLUED, _glued)
_GIVEN: Final = _Shape(_GIVEN_TAIL, _apart)
_INOTHER_SCRIPT: Final = _Shape(OTHER_SCRIPT, _apart)


def _goes_on_small(behind: str) -> bool:
    """True for words in small letters behind "for", which are no house: most sentences with the word."""
    return "a" <= behind[:1] <= "z"


def _possible(tail: str) -> Iterator[_Shape]:
    """The shapes of credits that the signs in a text allow: most paragraphs have none, and cost no search."""
    end = tail.rstrip(" .")
    closed = end.endswith((")", "]"))
    low = tail.lower()
    by = " by" in low or " from" in low or " via" in low or "courtesy" in low
    signed = ":" in tail or "©" in tail or "/" in tail
    labelled = (by or signed) and any(word in tail for word in LABEL_WORDS)
    if closed:
        yield _IN_LABELLED_BRACKET
    if any(word in low for word in _SHORT_WORDS):
        yield _BEHIND_SHORT
    if labelled and signed:
        yield _BEHIND_LABEL
    if "Credit" in tail:
        yield _BEHIND_CREDIT
    if by and (labelled or "ourtesy" in tail or "ed by " in tail):
        yield from _BEHIND_BY
    if by and labelled:
        yield _BEHIND_NAMED
    if " for " in tail and not _goes_on_small(tail.rpartition(" for ")[2].removeprefix("the ")):
        yield _FOR
    if "—" in tail or "–" in tail or " -" in tail:
        yield _BEHIND_DASH
    if " By " in tail:
        yield _SIGNED_BY
    if "/" in tail:
        yield from _WITH_SLASH
    if "|" in tail:
        yield from _WITH_BAR
    if "©" in tail or "Ⓒ" in tail or "(c)" in tail or "(C)" in tail or "（Ｃ）" in tail:
        yield _BEHIND_SIGN
    if end.endswith(_GIVEN_ENDS):
        yield _GIVEN
    if any(sign in end[-_LONGEST_GLUED:] for sign in ".!?"):
        yield _BEHIND_STOP
    if not end.isascii() and any(sign in end for sign in _OTHER_SIGNS):
        yield _INOTHER_SCRIPT
    if closed:
        yield _IN_BRACKET
