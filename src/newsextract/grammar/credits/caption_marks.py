"""What is printed with a caption and is none of its words: signs before it, counters, a label without a credit."""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.languages.credit_words import DESCRIBES, FIGURES, LABELS, NUMBERED, SHORT_BEFORE, alternatives, parts

_SHORT: Final = "|".join(parts(SHORT_BEFORE))
_SIGNS_BEFORE: Final = pattern(r"[\s/|:;,#´`*•·>]+(?=[^\W_]|[\"“”„«»‘’'¿¡(\[])")
# "2/28 photos", "Bild 1 von 9", "Foto 1 de 1"; behind it the words may begin: "4/5 The quay at dawn".
_OF: Final = rf"(?:{alternatives(NUMBERED)})"
_PICTURES: Final = "photos?|images?|pictures?|fotos?|bilder|imágenes|immagini"
_COUNTER: Final = pattern(
    rf"(?:(?:foto|photo|bild|image|imagen|immagine|picture|slide|folie)s?\s\d{{1,3}}\s?(?:/|{_OF})\s?\d{{1,3}}"
    rf"|\d{{1,3}}\s?/\s?\d{{1,3}}|\d{{1,3}}\s?{_OF}\s?\d{{1,3}}(?=\s?(?:{_PICTURES})?\W*$))"
    rf"(?:\s?(?:{_PICTURES}))?\s*[:.|–-]?\s*"
    r"(?:$|(?-i:(?=[^\W\d_a-zà-ÿ]|[\"“„«¿¡])))",
    re.I,
)
_CAPTION_LABEL: Final = pattern(
    r"(?:(?:image|media|video|photo|picture) caption|bildunterschrift|bildtext|l[eé]gende|fotobijschrift|didascalia"
    r"|pie de (?:foto|imagen))\s*[:,]?\s+(?-i:(?=[^\W\d_a-zà-ÿ]))",
    re.I,
)
# "Image description: ...", "Descripción de la foto para personas con discapacidad visual: ..."
_DESCRIPTION: Final = pattern(rf"(?:{alternatives(DESCRIBES)})(?:\s[\w-]+){{0,8}}\s?:\s*(?=\S)", re.I)
# "Abbildung: ...", "Fig. 3: ...", "Tabelle 2 | ...": a figure by its kind, or its number; not "Map of the quay"
FIGURE_LABEL: Final = pattern(
    rf"(?i:{alternatives(FIGURES)})(?:\s?(?P<number>\d{{1,3}}[a-z]?)\s?[:|–-]|\s?:)\s+(?=[^\W_]|[\"“„«(])"
)
# What a script has not filled in: "--page-- von --total--", "{{index}} / {{count}}", "%d of %d"
_SLOT: Final = (
    r"(?:--\w{1,30}--|\{{1,2}\s?[\w.]{1,30}\s?\}{1,2}|\$\{[\w.]{1,30}\}|%\w{1,30}%|%\d?\$?[ds]|\[\[\w{1,30}\]\])"
)
_UNFILLED: Final = pattern(
    rf"\s*(?:{_SLOT}|\b\d{{1,3}})\s?(?:/|{_OF})\s?(?:{_SLOT}|\d{{1,3}})\s*$|\s*{_SLOT}\s*$", re.I
)
_SLOTS: Final = ("--", "{", "%", "[[")
# "Ann Lee/Agency 3 / 12", "Ann Lee Bild 3 von 12"
_NUMBERED: Final = pattern(
    rf"(?:^|[\s|]+)(?:(?:foto|photo|bild|image|imagen|immagine|picture|slide|folie)\s)?\d{{1,3}}\s?(?:/|\b{_OF}\b)\s?\d{{1,3}}$",
    re.I,
)
# "The quay at dawn, fot.", "The quay. Bildcredit:": the name stands in an element of its own, or nowhere.
_LABEL_BEHIND: Final = pattern(
    rf"(?:^|[\s,;|/(\[–—-]+|(?<=[.!?\"”’»)\]]))(?:(?:{alternatives(LABELS)}|Symbolgrafik|Textquelle)s?\s?:"
    rf"|(?:{_SHORT})\.)\s*$",
    re.I,
)
# What belongs to the page's own text: "<iframe width=...>", 'type="video/mp4">'
_MARKUP: Final = pattern(r"</?[a-z][\w-]*(?:\s[^<>]{0,400})?/?>|\b[a-z-]{2,20}=\"[^\"]{0,200}\"\s?/?>", re.I)
_TAIL: Final = 60  # characters in which a label at the end stands


def bare_caption(text: str) -> str | None:
    """The words of a caption alone; ``None`` where nothing is left.

    >>> bare_caption("/ The quay at dawn"), bare_caption("2/28 photos"), bare_caption("The quay at dawn, fot.")
    ('The quay at dawn', None, 'The quay at dawn')
    """
    if "<" in text or '">' in text:
        text = " ".join(_MARKUP.sub(" ", text).split())
    if (signs := _SIGNS_BEFORE.match(text)) is not None:
        text = text[signs.end() :]
    if text[:1].isdigit() or text[:1] in _COUNTED:
        counter = _COUNTER.match(text)
        if counter is not None:
            text = text[counter.end() :]
    if text[:1] in _LABELLED and (label := _CAPTION_LABEL.match(text) or _DESCRIPTION.match(text)) is not None:
        text = text[label.end() :]
    elif text[:1] in _FIGURED and (label := FIGURE_LABEL.match(text)) is not None and label["number"] is None:
        text = text[label.end() :]  # a number is what the text calls the figure by
    tail = text[-_TAIL:]
    if tail.endswith((":", ".")) and tail.lower().endswith(_LAST) and (label := _LABEL_BEHIND.search(tail)) is not None:
        text = text[: len(text) - len(tail) + label.start()].rstrip(" ,;|/(–—-")
    return text if any(sign.isalnum() for sign in text) else None


def without_slots(text: str) -> str:
    """A caption or credit without the counter at its end whose numbers a script would have put in.

    >>> without_slots("Ann Lee/Agency --page-- von --total--"), without_slots("Sales rise by 4 %")
    ('Ann Lee/Agency', 'Sales rise by 4 %')
    """
    if not any(sign in text for sign in _SLOTS):
        return text
    return _UNFILLED.sub("", text)


def behind_counter(credit: str) -> tuple[str | None, str]:
    """The title and the credit of a gallery's line: "The quay Bild 1 von 4 © Ann Lee"; (None, credit) for any other.

    >>> behind_counter("The quay Bild 1 von 4 © Ann Lee"), behind_counter("Harbour Works © 2/2019")
    (('The quay', '© Ann Lee'), (None, 'Harbour Works © 2/2019'))
    """
    before, sign, name = credit.partition("©")
    found = _NUMBERED.search(before.rstrip()) if before else None
    if found is None or not name.strip():
        return None, credit
    return before[: found.start()].strip(" |") or None, f"{sign} {name.strip()}"


def without_number(credit: str) -> str | None:
    """A credit without the number of its picture behind it; ``None`` where nothing is left.

    >>> without_number("Ann Lee/Agency 3 / 12"), without_number("Bild 1 von 9"), without_number("Studio 54")
    ('Ann Lee/Agency', None, 'Studio 54')
    """
    if not credit[-1:].isdigit():
        return credit
    return _NUMBERED.sub("", credit) or None


_LAST: Final = (":", *(f"{one}." for one in parts(SHORT_BEFORE)))
_COUNTED: Final = frozenset("fpbisFPBIS")
_FIGURED: Final = frozenset("FCMTGASRKDWfcmtgasrkdw")
_LABELLED: Final = frozenset("imvpbldfatoIMVPBLDFATO")
