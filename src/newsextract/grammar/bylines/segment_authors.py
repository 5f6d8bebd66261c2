"""A segment of a byline, which no bar parts -> authors: "By Ann Field and Bob Stone, Political Editors, in Leeds"."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, Literal

from newsextract.base.patterns import pattern
from newsextract.grammar.bylines.byline_words import LEGAL_FORMS, Words, is_agency, is_agency_mark, is_house
from newsextract.model.record_types import Author

OTHER_WORK: Final = " \u2063"
"""A sign that no name has, for brackets that name other work."""
_LONGEST_NAME: Final = 70
_DOMAIN: Final = pattern(
    r"[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.(?:com|net|org|in|tv|de|at|ch|fr|es|it|nl|is|uk|au|co|info|eu|news)\b", re.I
)
# Degrees and orders that stand after a name without a comma; other capitals there may be a name (KLEIN, III).
_DEGREES: Final = frozenset(
    "md phd ms rn rd rdn ld do jd mba mph dds dvm ma msc bsc lcsw psyd cfp cpa cfa obe mbe cbe esq".split()
)
_CREDENTIAL: Final = pattern(r"Ph\.?D\.?|(?:[A-Z]\.){2,3}|[MB]Sc|[A-Z]{2,4}")
_LETTER: Final = pattern(r"[^\W\d_]")
_SPLIT_SLASH: Final = pattern(r"\s*/\s*")


def segment_authors(text: str, words: Words, kind: str | None, houses: Collection[str]) -> list[Author]:
    """The people and organisations that a segment names, in order; parameters as for ``parse_authors``."""
    by = words.by.match(text)
    if by:
        if not by["label"] and words.not_writing & set(by[0].casefold().replace(":", " ").split()):
            return []
        text = _without_last_word(text[by.end() :], words)
    elif text.casefold().split(":")[0].split(" ")[0] in words.not_writing:
        return []
    if text.count(" ") < _LONGEST_BODY and _is_body(text, words):
        return [Author.of(_without_stop(text.strip(" ,")), "organisation", None)]
    out: list[Author] = []
    after_job = after_body = False
    for piece, comma in _pieces(text, words):
        if OTHER_WORK in piece:
            continue  # "Bo Lund (photos)"
        if out and _is_other_work(piece, words):
            continue  # "Ann Field, photos: Bo Lund"
        if not piece.strip() and not out:
            return []  # ", The Daily Post": the name itself is missing
        if after_body or (after_job and comma):
            continue  # "Ann Field, Deputy Editor, Tides and Coasts": all that follows is what she does
        found = _piece_authors(piece, words, kind, houses, before=out)
        plain = {word.strip(".,") for word in piece.casefold().split()}
        titled = any(one.kind == "person" for one in out) and not found
        after_job = titled and not plain.isdisjoint(words.jobs)
        after_body = titled and not after_job and not plain.isdisjoint(words.organisations)
        out.extend(found)
    return out


def _is_body(text: str, words: Words) -> bool:
    """True for a body and what it is for, in one or several words: "Amt für Umwelt, Bau und Natur"; not for "Amt für
    Umwelt, Anna Feld"."""
    found = words.body.match(text) if words.behind_body.search(text) else None
    joins = [one["word"] for one in words.join.finditer(text, found.end())] if found else [None]
    return not joins or joins[-1] is not None


def _without_stop(name: str) -> str:
    """A name without a full stop behind it; that of an abbreviation is a part of it: "Ellery Union e.V."."""
    return name if "." in name.rpartition(" ")[2][:-1] else name.rstrip(".")


_LONGEST_BODY: Final = 12
"""Words of the name of a body with what it is for."""


def _is_other_work(piece: str, words: Words) -> bool:
    """True for a label of other work and a colon: "photos: Bo Lund"."""
    label, colon, _ = piece.partition(":")
    return bool(colon) and label.strip().casefold() in words.not_writing


# "Ann Field rankings"; not "Ann de la Mare".
_LAST_WORD: Final = pattern(r"((?:[A-ZÀ-Þ][\w.'’-]*\s){1,3}[A-ZÀ-Þ][\w.'’-]*)\s([a-z]{3,20})$")


def _without_last_word(text: str, words: Words) -> str:
    """A name without a word in small letters behind it: the button or label that a copy prints on the same line."""
    found = _LAST_WORD.match(text)
    return found[1] if found and _is_small(found[2], words) else text


def _pieces(text: str, words: Words) -> list[tuple[str, bool]]:
    """The parts between commas and "and", and whether a comma stands before them.

    A one-letter "and" joins only full names (Ortega y Gasset is one).
    """
    if text.count(" ") < 2 and not ("," in text or "&" in text or "+" in text):
        return [(text, False)]  # too short for another name
    pieces: list[tuple[str, bool]] = []
    start = at = 0
    comma = False
    while found := words.join.search(text, at):
        before, after = text[start : found.start()], text[found.end() :]
        at = found.end()
        if not found["comma"]:
            left, right = before.split(), re.split(r"[,&]", after, maxsplit=1)[0].split()
            alone = len(left) < 2 or len(right) < 2
            if alone and (found["mark"] or len(found["word"]) == 1):
                continue
            if len(left) < 2 and left and len(right) < 2 and not (is_agency(left[0]) or is_agency(" ".join(right))):
                continue
        pieces.append((before, comma))
        start = at
        comma = bool(found["comma"])
    pieces.append((text[start:], comma))
    return pieces


def _piece_authors(
    piece: str, words: Words, kind: str | None, houses: Collection[str], before: list[Author]
) -> list[Author]:
    """The author that a piece names; ``before`` are those of the pieces before it."""
    people = [one for one in before if one.kind == "person"]
    halves = _SPLIT_SLASH.split(piece) if "/" in piece else []
    if len(halves) == 2 and (len(halves[0].split()) > 1 or is_agency(halves[0])):
        out: list[Author] = []
        for half in halves:
            out.extend(_piece_authors(half, words, kind, houses, before=[]))
        return out
    name = piece.strip(" .,:;-–—*\"“”'") if not piece.rstrip().endswith(".") else piece.strip(" ,:;-–—*\"“”")
    if name.endswith(".") and len(name.split()[-1]) > 4:
        name = name.rstrip(".")
    name = _without_trailer(name).rstrip(" &+")
    place = words.where.search(" " + name)  # one too far left: a piece that begins with "in" is all place
    if place and (place.start() == 0 or len(name[: place.start()].split()) > 1):
        name = name[: max(place.start() - 1, 0)]
    tokens = name.split()
    if not tokens or not _is_namelike(name, tokens, words):
        return []
    folded = [token.casefold().strip(".,") for token in tokens]
    if kind != "organisation":
        capitals = len(tokens) == 2 and any(one.name.isupper() for one in people)  # "ANN FIELD and BO LUND"
        if people and ((_is_credential(tokens) and not capitals) or is_house(name, houses)):
            return []
        if any(word in words.jobs for word in folded):
            kept = _before_the_job(tokens, folded, words)
            if kept is not None:
                return [Author.of(kept, "person", None)] if kept else []
            if people:
                return []
            return [Author.of(name, "organisation", None)]
    body = _is_organisation(name, folded, words, houses, kind)
    sort: Literal["person", "organisation"] = "organisation" if body else "person"
    if people and sort == "organisation" and not is_agency_mark(name):
        return []  # "Ann Field, The Daily Post"
    if sort == "person" and len(tokens) == 1 and folded[0] in words.beats:
        return []  # "Culture and entertainment reporter"
    if sort == "person" and len(tokens) == 1 and before and (before[0].kind == "organisation" or " " in before[0].name):
        return []  # "Ann Field, London"
    return [Author.of(name, sort, None)]


def _is_credential(tokens: list[str]) -> bool:
    """True for degrees after a comma: "RDN", "Ph.D.", "MS RD"."""
    return all(_CREDENTIAL.fullmatch(token) for token in tokens)


def _without_trailer(name: str) -> str:
    """A name without the agency or the degree that is printed after it without a comma."""
    tokens = name.split()
    for length in (3, 2, 1):  # "Ann Field The Associated Press"
        if len(tokens) > length + 1 and is_agency(" ".join(tokens[-length:])):
            return " ".join(tokens[:-length])
    if len(tokens) > 3 and not tokens[0].isupper() and not tokens[1].isupper():
        end = len(tokens)
        while end > 2 and tokens[end - 1].isupper() and len(tokens[end - 1]) > 2:
            end -= 1
        if len(tokens) - end >= 2:  # "Ann Field USA TODAY NETWORK"
            return " ".join(tokens[:end])
    if len(tokens) > 2 and tokens[-1].replace(".", "").casefold() in _DEGREES:
        return " ".join(tokens[:-1])
    return name


def _before_the_job(tokens: list[str], folded: list[str], words: Words) -> str | None:
    """The person before a title: "Ann Field" of "Ann Field Political Editor".

    "" for a bare title ("Political Editor"), ``None`` for the name of a house ("Daily Post Reporter").
    """
    end = len(tokens)
    known = words.jobs | words.beats | words.organisations
    while end and (folded[end - 1] in known or is_agency_mark(tokens[end - 1])):
        end -= 1
    if end == 0:
        return None if any(word in words.organisations for word in folded) or tokens[0].isupper() else ""
    rest = folded[:end]
    if end == 1 < len(tokens) and tokens[0].upper() == tokens[0].lower():
        return tokens[0]  # a name in a script without capitals is one word
    if end == len(tokens) or end < 2 or rest[0] in ("the", "our") or any(w in words.organisations for w in rest):
        return None if end > 1 or len(tokens) > 2 else ""
    if any(token[0].islower() for token in tokens[end:]) or end in (2, 3):
        # "Daily Mail Reporter" and "Ann Field Reporter" look alike; a title of one word belongs to the house.
        if end + 1 == len(tokens) and tokens[end][0].isupper() and folded[end] not in words.bare_jobs:
            return None
        return " ".join(tokens[:end])
    return None


def _is_organisation(name: str, folded: list[str], words: Words, houses: Collection[str], kind: str | None) -> bool:
    if kind == "organisation" or is_house(name, houses) or is_agency(name) or _is_domain(name):
        return True
    if any(word in words.organisations for word in folded[1:]) or folded[0] in words.organisations:
        return True
    if len(folded) > 1 and name.rsplit(maxsplit=1)[-1].rstrip(".") in LEGAL_FORMS:
        return True
    article = folded[0] in ("the", "die", "der", "das", "le", "la", "el", "les")  # "The Canadian", "Le Monde"
    return kind is None and article and len(folded) > 1 and name[0].isupper()


def _is_domain(name: str) -> bool:
    return "." in name and _DOMAIN.fullmatch(name) is not None


# Small words inside names of people and bodies, in any language.
_PARTICLES: Final = frozenset(
    "de da do dos das di del della der den dem von van vom zu zur zum ten ter te la le les los du des al el bin ibn ben"
    " bint abu y e i of the for and in on at und et für fra af av til".split()
)


def _is_namelike(name: str, tokens: list[str], words: Words) -> bool:
    if len(name) > _LONGEST_NAME or len(tokens) > 8 or not _LETTER.search(name):
        return False
    digits = 0 if name.replace(" ", "").isalpha() else sum(c.isdigit() for c in name)
    if digits and (digits > 3 or digits * 3 > len(name)):
        return False
    dotted = "." in name.strip(".") and name.islower() and not _is_domain(name)
    if len(tokens) == 1 and (digits or "_" in name or dotted):
        return False  # a user name, not a name
    if len(tokens) == 1 or not any(token[0].islower() and _is_small(token, words) for token in tokens):
        return True
    desk = tokens[0][0].isupper() and tokens[0].casefold() in words.organisations  # "Redacción deportes"
    return desk and len(tokens) == len(("newsroom", "beat")) and tokens[1].isalpha()


def _is_small(token: str, words: Words) -> bool:
    """True for a word in small letters that no name holds."""
    word = token.casefold()
    if word in _PARTICLES or "." in word:
        return False
    return word not in words.jobs and word not in words.beats and word not in words.organisations
