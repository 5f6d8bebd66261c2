"""Credits at the end of words that are known to be a caption.

In running text these shapes mean other things, so only what stands by a picture is read here.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.caption_credits import tells
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL, OF, strip_credit_label
from newsextract.grammar.credits.credit_parts import LOWER_IN_NAMES
from newsextract.languages.credit_words import BY, GIVEN, LABELS, SHORT, UNMARKED, alternatives, parts

_SHORT: Final = "|".join(parts(SHORT))
# "The quay at dawn image: Ann Lee", "Le quai / photo : Anne Lie", "Data of the year Sources: Ley Bank"
_LABELLED: Final = pattern(
    rf"(?:^|(?<=[\s.!?\"”’»)\],;|/(\[–—-]))(?:{alternatives(LABELS)}|Sources?|Autore?|Auteur|Foto/Video)s?{OF}"
    r"\s?:\s*(?P<credit>[^\W_@©][^:!?]{1,90}|[@©][^:!?]{1,90})$",
    re.I,
)
# "Il molo. Foto Anna Lai", "The quay / Photo by Ann Lee on Unsplash": no colon, so a sign or a sentence's end before it
_UNMARKED: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’»)\]])\s*|\s[|/–—•·-]\s?|,\s|\s(?=(?i:{_SHORT})\.))"
    rf"(?:(?:{alternatives(UNMARKED)})|(?i:fotos?|photos?|(?:{_SHORT})\.))\s+"
    rf"(?:(?:{alternatives(BY)}|do|da|del|door|de)\s)?(?P<credit>[^\W\d_a-zà-ÿ][^\s:]*(?:\s[^\s:]+){{0,8}})$"
)
# "De haven van Marken Beeld ANP": a known agency
_OF_AGENCY: Final = pattern(
    rf"\s(?:(?:{alternatives(UNMARKED)})|(?i:fotos?|photos?))\s(?P<credit>[^\s:]+(?:\s[^\s:]+){{0,3}})$"
)
# "The quay at dawn. Ann Lee, CC BY-SA 4.0, via Wikimedia Commons", "The quay. Photo: Ann Lee, licence: CC BY 2.0"
_LICENSED: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’»)\]])\s*|\s[|/–—•·-]\s?)"
    rf"(?P<credit>(?:(?i:{alternatives(LABELS)})s?\s?:\s)?"
    r"(?:[^\W_][^\s:/,;]*(?<![a-zß-ÿ]{2}[.!?])(?:\s?/\s?|[,;]?\s)){1,6}"
    r"\(?(?:(?:Li[cz]en[cs][ei]a?|Lizenz|Licenza|Licentie)\s?:\s)?(?i:CC(?:[ -](?:BY|0|zero|SA|NC|ND)|0))[^!?:]{0,60})$"
)
# "El muelle al alba. Archivo/La Voz", "Der Kai / Privat"
_GIVEN: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’»)\]])\s*|\s?[|/–—]\s?|\s[-(]\s?|,\s)(?P<credit>(?:{alternatives(GIVEN)})"
    r"(?:\s?[/,|(]\s?[^.!?]{2,50}|\s(?:de|del|da|do|du|di|des|der|von|aus|from|of)\s[^.!?]{2,50})?)[).]?$"
)
# "2月17日，渡轮停靠码头。新华社记者 李明 摄", "埠頭＝３日（代表撮影）": who took it stands before the word
_TAKEN: Final = pattern(
    r"(?:^|[\s。」”！？（(])(?P<credit>(?:[^\s。，（()）]{2,12}\s?(?:记者|記者)\s?)?[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{1,4})?)"
    r"\s?(?:摄|攝|撮影)[）)]?$"
)
# "The quay at dawn in winter / Agency"
_SLASH: Final = pattern(r"\s?/\s?(?P<credit>[^/]{2,60}(?:\s?/\s?[^/]{2,40})?)$")
_PERSON: Final = pattern(r"[^\W\d_a-zà-ÿ][\w'’-]+(?:\s[^\W\d_a-zà-ÿ]\.)?(?:\s[^\W\d_a-zà-ÿ][\w'’-]+){1,2}")
# "Archives Ouest-Port", "Archivo La Voz": of which paper's file
_FILED: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’»)\]])\s*|\s[|/–—]\s)"
    rf"(?P<credit>(?:Archives|Archivo|Archivio|Arquivo|Archief|Archiv)\s[{CAPITALS}][^.!?:]{{2,40}})\.?$"
)
_LICENCE: Final = pattern(r"\b(?:CC|cc)(?:[ -]|0\b)")
FEWEST_WORDS: Final = 3
"""Words of a caption before a slash and an agency, one of them in small letters."""
LONGEST_CREDIT: Final = 12
"""Words of a credit behind a label."""
_NO_LABEL: Final = ("llustration", "llustrations", "mages", "esearchers", "gency", "ress", "ervice", "ervices", "tudio")


def credit_behind(caption: str) -> tuple[str | None, str | None]:
    """A caption that may end in a credit of one of these shapes -> caption and credit.

    >>> credit_behind("The quay at dawn image: Ann Lee"), credit_behind("Il molo. Foto Anna Lai")
    (('The quay at dawn', 'Ann Lee'), ('Il molo.', 'Anna Lai'))
    >>> credit_behind("The quay in an image: the dawn breaks and nobody is there"), credit_behind("El muelle. Archivo")
    (('The quay in an image: the dawn breaks and nobody is there', None), ('El muelle.', 'Archivo'))
    """
    found = _LICENSED.search(caption[-_TAIL:]) if _LICENCE.search(caption[-_TAIL:]) else None
    if found is not None:
        return _apart(caption, found, strip_credit_label(found["credit"].strip(" .")))
    for shape in (_LABELLED, _UNMARKED):
        found = shape.search(caption[-_TAIL:]) if shape is _UNMARKED or ":" in caption[-_TAIL:] else None
        if found is None:
            continue
        credit = found["credit"].strip(" .,;|")
        if shape is _LABELLED and credit[:1].islower() and " " in credit and not is_agency(credit):
            continue  # "an image: the dawn"
        if len(credit.split()) <= LONGEST_CREDIT and _is_names(credit):
            return _apart(caption, found, strip_credit_label(credit))
    found = _OF_AGENCY.search(caption[-_TAIL:])
    if found is not None and is_agency(found["credit"]):
        return _apart(caption, found, found["credit"])
    found = _TAKEN.search(caption[-_TAIL:]) if not caption.isascii() else None
    if found is not None:
        return _apart(caption, found, found["credit"])
    found = _GIVEN.search(caption[-_TAIL:]) or _FILED.search(caption[-_TAIL:])
    if found is not None:
        return _apart(caption, found, found["credit"].strip(" .)"))
    return _before_slash(caption)


def small_sign(caption: str) -> tuple[str | None, str | None] | None:
    """Caption and credit around a sign in brackets: "The quay. (c) Harbour & Sea | Ann Lee"; None where there is none.

    Not of a member of a party: "Anna Berg (C) är borta".
    """
    found = _SMALL_SIGN.search(caption) if "(c)" in caption or "(C)" in caption else None
    if found is None or found["credit"].count(" ") >= LONGEST_CREDIT or tells(found["credit"]):
        return None
    return caption[: found.start()].strip(" |/–—-") or None, found["credit"].strip(" .")


_SMALL_SIGN: Final = pattern(
    r"(?:^|(?<=[.!?\"”’»)\]])\s*|\s[|/–—-]\s)\([cC]\)\s?(?P<credit>[^\W\d_a-zà-ÿ][^()!?]{2,90})$"
)


def caption_before_slash(credit: str, alt: str | None) -> tuple[str | None, str]:
    """Words that say what is seen before the slash of a line that is called a credit: "The quay in winter / Agency".

    alt  the picture's alternative text: what it says is no credit, however short
    """
    if CREDIT_LABEL.match(credit):
        return None, credit
    found = _SLASH.search(credit)
    before = credit[: found.start()].strip() if found is not None else ""
    if found is not None and alt and before.casefold() == alt.strip(" .").casefold() and " " in before:
        return before, found["credit"].strip()
    words, name = _before_slash(credit)
    return (words, name) if words and name else (None, credit)


def _before_slash(caption: str) -> tuple[str | None, str | None]:
    found = _SLASH.search(caption)
    if found is None:
        return caption, None
    before, credit = caption[: found.start()].strip(), found["credit"].strip(" .")
    words = before.split()
    told = len(words) >= FEWEST_WORDS and any(word[0].islower() and word not in LOWER_IN_NAMES for word in words)
    named = is_agency(credit) or any(is_agency(part) for part in credit.split("/"))
    if not named and found[0].startswith(" / "):
        named = _PERSON.fullmatch(credit) is not None
    return (before, credit) if told and named else (caption, None)


def _apart(caption: str, found: re.Match[str], credit: str) -> tuple[str | None, str | None]:
    at = len(caption) - len(caption[-_TAIL:]) + found.start()
    at += len(found[0]) - len(found[0].lstrip("。」”！？"))
    return caption[:at].strip(" |/–—•·,;([-（") or None, credit or None


def _is_names(credit: str) -> bool:
    """True for words that can be names: one of three at most is in small letters, but for those that names have."""
    words = credit.split()
    if words[0].endswith(_NO_LABEL) or tells(credit):
        return False
    small = [word for word in words if word[0].islower() and word.casefold() not in LOWER_IN_NAMES and "." not in word]
    return 3 * len(small) <= len(words) or (len(words) == len(small) == 1) or is_agency(credit)


_TAIL: Final = 160
"""Characters at the end of a caption in which its credit stands."""
