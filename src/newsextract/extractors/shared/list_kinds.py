"""What the items of a list are, when they are no findings: offers, names, literature, ingredients."""

from __future__ import annotations

import functools
import re

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.speech.lone_names import is_persons_name

MOST_NAME_WORDS = 7
"""Words of an item that is a name."""
LONGEST_LABEL = 40
"""Characters of an item that are looked at for its label."""
_SMALL_WORDS = frozenset("of the and for in at on de la le du van von der y et und to a an with from".split())

# "Saturdays, free", "Tue–Thu, 10–4, $4", "open 9am-5pm": hours and prices; not "fell by $31,000".
_OFFER = pattern(
    r"\b\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\b(?! per cent|%)"
    r"|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h)?\s(?:to|until|till|bis|à)\s\d{1,2}(?:[:.]\d\d)?"
    r"\s?(?:am\b|pm\b|a\.m\.|p\.m\.|uhr\b|h\b)"
    r"|^[^\d.]{2,40}\s?[:–—-]\s?(?:from |ab )?(?:[$£€]\s?\d|\d{1,4}(?:[.,]\d\d)? ?(?:€|euros?\b)|free\b)"
    r"|\S@[\w-]+\.\w|\b(?:tel|fax|phone)\b\.?:"
    r"|(?:,|:) (?:[$£€]\s?\d|free\b)"
    r"|\s[$£€]\d{1,4}(?:[.,]\d\d)?\s[$£€]\d{1,4}(?:[.,]\d\d)?$",  # "Ley Cream $18 $14": the price, and what it was
    re.I,
)

# "Field A, et al. Boats in fog. J Harb. 2010;6:588", "https://doi.org/10.1000/5": an item of the literature
_CITED = pattern(r"\bet al\b|\bdoi\b|(?:19|20)\d\d[a-z]?;\s?\d+\s?[(:]|\bpp?\. ?\d+[–-]\d")

# "2 ", "1 (8-ounce) ", "1/2 ", "1½": how much of an ingredient, before its measure
_AMOUNT = pattern(r"[\d½¼¾⅓⅔⅛][\d½¼¾⅓⅔⅛/⁄.,–-]*\s?(?:[\d½¼¾⅓⅔⅛/⁄]+\s)?(?:\([^()]{1,20}\)\s)?(?P<measure>[^\W\d_]+)")


def offers(text: str, language: str | None) -> bool:
    """True for an item that tells a time, a price or where to write."""
    cheap = any(sign in ":@" or sign.isdigit() for sign in text) or "free" in text.casefold()  # no match without
    if not cheap:
        return False
    label, colon, _ = text[:LONGEST_LABEL].partition(":")
    if colon and label.strip().casefold() in _offer_labels(languages.known(language)):
        return True
    return _OFFER.search(text) is not None


@functools.cache
def _offer_labels(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for tag in tags for one in languages.words(tag).OFFER_LABELS.split("|") if one)


def is_cited(text: str) -> bool:
    """True for an item of the literature."""
    return _CITED.search(text) is not None


# "1x Printed board", "2 × Screw M3": a part of what is built; not "3x more"
_COUNTED = pattern(r"\d{1,3}\s?[x×]\s(?=[^\W_a-zà-ÿ])")


def is_measured(text: str, language: str | None) -> bool:
    """True for an ingredient or a part: "2 tablespoons of oil", "1 (8-ounce) can of beans", "200 g Mehl", "1x Nut"."""
    if _COUNTED.match(text):
        return True
    amount = _AMOUNT.match(text)
    if amount is None or amount["measure"] == "G":  # "5G"
        return False
    return amount["measure"].casefold() in _measures(languages.known(language))


@functools.cache
def _measures(tags: tuple[str, ...]) -> frozenset[str]:
    return frozenset(one for tag in tags for one in languages.words(tag).MEASURES.split())


def is_name(text: str) -> bool:
    """True for a few words with capitals, as names and titles of works have: "Ann Field, Ley Museum"."""
    text = text.partition(" (")[0]  # "Ann Field (0-2 in May)"
    words = [word for word in text.strip(" .").split() if word[0].isalpha()]
    if not words or len(words) > MOST_NAME_WORDS or any(sign.isdigit() for sign in text):
        return False
    capital = sum(word[0].isupper() for word in words if word.casefold() not in _SMALL_WORDS)
    return len(words) > 1 and capital == sum(word.casefold() not in _SMALL_WORDS for word in words)


def is_person(text: str, *, capital_nouns: bool = False) -> bool:
    """True for a person with a few words on what he or she does: "Ann Field, goalkeeper".

    capital_nouns  in a language whose nouns have capitals, only a known given name tells a person from things
    """
    name, _, role = text.partition(", ")
    if role.count(" ") > MOST_LABEL_WORDS or text.endswith((".", "!", "?")):
        return False
    return is_persons_name(name) or (bool(role) and not capital_nouns and is_name(name))


_CONTACT = pattern(
    r"\+\d{2}[\d ()/–-]{6,}\d|\b(?:tel|fax|telefon|téléphone|teléfono|telefono|phone|e-?mail)\b\.?\s?:"
    r"|\S@[\w-]+\.\w",
    re.I,
)


def is_contact(text: str) -> bool:
    """True for a telephone number or an address to write to."""
    return _CONTACT.search(text) is not None


def is_labelled_name(text: str) -> bool:
    """True for who did what in a production: "Camera: Ann Field, Bo Lund"."""
    label, colon, names = text.partition(": ")
    return bool(colon) and len(label.split()) <= MOST_LABEL_WORDS and is_name(names.replace(",", " "))


MOST_LABEL_WORDS = 4
"""Words before the colon of such an item: "Buch / Regie / Schnitt: ..." has five with its slashes."""
