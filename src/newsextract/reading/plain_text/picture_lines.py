"""What shows that a line without a label of its own belongs to a picture."""

from __future__ import annotations

from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.caption_credits import credit_alone
from newsextract.grammar.credits.captions import LABEL, Caption, caption_after_picture
from newsextract.grammar.credits.credit_lines import is_credit
from newsextract.grammar.credits.credit_signatures import signed_by_name
from newsextract.reading.lines.furniture import label
from newsextract.reading.lines.prose import ends_sentence, size
from newsextract.reading.plain_text.part import Part
from newsextract.speech.given_names import is_given_name

CREDIT_WORDS: Final = 12
"""Words of a credit behind a copyright sign at most."""

SIGNING: Final = ("copyright line", "disclaimer")
"""Labels of lines that sign a picture, or the whole text."""

SIGNED_WORDS: Final = 45
"""Words of a caption at most that ends with the name of who took the picture, or that is printed twice in a row."""

FEWEST_GLUED: Final = 6
"""Words of a caption at least to whose full stop a name is glued."""

FEWEST_BRACKETED: Final = 5
"""Words of such a caption at least; shorter ones are sounds and notes: "[Applause]"."""

FEWEST_DOUBLED: Final = 4
"""Words of a line at least that says the same twice, and of what it says twice where it goes on."""

MOST_DOUBLED: Final = 120
"""Words of such a line at most."""

LONGEST_SIGNATURE: Final = 6
"""Words of a name with its agency in brackets at most."""

LONGEST_FILE: Final = 105
"""Characters of a picture's file at most, its ending among them."""

SHORTEST_CUT: Final = 3
"""Words of a line at least that the next one can begin with: a picture's alternative text, then its caption."""

_FILE: Final = r"[\w.%~+=@-]{1,100}\.(?:jpe?g|png|gif|webp|svg|avif)"
PLACEHOLDER: Final = pattern(rf"(?:\[[\w./-]{{2,160}}\]|{_FILE})$")
"""Where a text browser leaves out a picture: "[harbour-large.jpg]", "harbour-large.jpg"."""

# "harbour-large.jpg The quay in May": the file of a picture before its caption.
_FILE_BEFORE: Final = pattern(rf"{_FILE} (?=[^\W_])")

# "The quay [6584-quay?width=600&amp;format=jpeg]": w3m writes the file of a picture without alternative text.
_FILE_BEHIND: Final = pattern(r" \[(?=[^\]]*[.\d?])[\w./?=&;%+-]{8,}\]$")

# "... on Monday morning." right before "Ann Lee/PA": no space stands between them.
_GLUED: Final = pattern(
    r"(?:(?<=[a-zß-ÿ]{3}[.!?])|(?<=\d{4}[.!?]))(?=[A-Z](?:[A-Z]{2}|[^\s.!?]{3}|[^\s.!?]+ [A-Z])[^.!?]{0,60}$)"
)

# "Note: the quay", "Editor's note: the quay": a note in brackets says what it is, and a picture's words do not.
_NOTE: Final = pattern(r"[^\W\d_][\w'’]{1,20}(?: [^\W\d_][\w'’]{1,20}){0,2}\s?: ?\S")

_STOPS: Final = (".", "!", "?")

# "Ann Lee (REUTERS)", alone in a line.
_NAME_OF_AGENCY: Final = pattern(r"[^\W\d_a-z][\w.'’-]+(?: [\w.'’-]+){1,3} \((?P<agency>[^()]{2,30})\)$")

_PRINTED_ALIKE: Final = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "\xa0": " "})


def is_credit_line(part: Part) -> bool:
    """True for a line that is a credit alone: "Ann Lee/PA", "© Ann Lee", "Source: PA"; not for "Image copyright PA",
    which stands above its caption, nor for the copyright of a page."""
    found = part.caption
    if found:
        return bool(found.credit and not (found.caption or found.alt)) and not LABEL.match(part.text)
    if part.plain and part.words <= LONGEST_SIGNATURE and (named := _NAME_OF_AGENCY.match(part.text)):
        return is_agency(named["agency"])
    signed = part.label is not None and part.label.reason in SIGNING and part.words <= CREDIT_WORDS
    return signed and not any(sign.isdigit() for sign in part.text) and is_credit(part.text)


# "Ann Lee for Harbour Works"; not "Better Boats for Ley", which can be a heading: nobody is called so.
_FOR_HOUSE: Final = pattern(
    rf"(?P<given>[{CAPITALS}][\w'’-]+)(?: [{CAPITALS}][\w.'’-]*){{1,3}},? (?:for|via)(?: [Tt]he)?"
    rf" [{CAPITALS}][\w'’&-]*(?: (?:of )?[{CAPITALS}][\w'’&-]*){{0,4}}$"
)


def credit_below(part: Part) -> str | None:
    """The credit of a line below a picture's words, where only its place shows that it is one.

    "Ann Lee/Harbour Works", "Ann Lee for Harbour Works", "(The Bulletin)", an agency; not "By Ann Lee/Harbour Works".
    """
    text, one = part.text, part.paragraph
    if part.caption:
        return None  # ``is_credit_line`` tells those
    said = part.label or part.header or part.role or one.level or one.glyph
    if said or part.words > CREDIT_WORDS or part.ends or any(sign.isdigit() for sign in text):
        return None
    if credit := credit_alone(text):
        return credit
    taken = _FOR_HOUSE.match(text) if " for " in text or " via " in text else None
    return text if taken and is_given_name(taken["given"]) else None


def signed_caption(text: str, language: str | None) -> Caption | None:
    """The caption of a line whose last words are a name without a full stop: "The quay on Monday morning. Ann Lee".

    What signs it may be glued to it: "The quay on Monday morning.Ann Lee", "Snow to fall by Monday.WeatherBELL".
    """
    if ends_sentence(text) or size(text) > SIGNED_WORDS:
        return None
    if not any(stop in text for stop in _STOPS):
        return None  # what signs a caption stands behind a sentence
    glued = _GLUED.search(text)
    if glued and text.count(" ", 0, glued.start()) + 1 < FEWEST_GLUED:
        return None  # "By Ann Field for Harbourpost.News"
    if glued:
        text = f"{text[: glued.start()]} {text[glued.start() :]}"
    caption, credit = signed_by_name(text)
    if glued and not credit:
        caption, credit = text[: glued.start()], text[glued.end() :].strip()
        credit = credit if " " not in credit or is_credit(credit) else None
    return Caption(caption=caption, credit=credit) if credit and label(credit, language) is None else None


def doubled_caption(text: str) -> Caption | None:
    """The caption of a line that says the same twice: a picture's alternative text, then its caption.

    A caption may go on behind it: "A crane on the quay A crane on the quay in May", as may the pictures of a row.

    >>> doubled_caption("Harbour wall Harbour wall")
    Caption(alt='Harbour wall', caption='Harbour wall', credit=None, media='image')
    >>> doubled_caption("So it goes, so it goes on the quay")
    """
    opening = text[: text.find(" ") + 1]
    if not opening or text.find(opening, len(opening)) < 0:  # cheap, and true of most paragraphs
        return None
    words = text.split()
    if not FEWEST_DOUBLED <= len(words) <= MOST_DOUBLED:
        return None
    first = words[0]
    for length in range(len(words) // 2, 1, -1):
        if words[length] != first or words[1] == first or words[:length] != words[length : 2 * length]:
            continue
        if any(words[n : n + 3] == words[:3] for n in range(2, length - 2)):
            return None  # a sentence again and again
        if 2 * length == len(words) or (length >= FEWEST_DOUBLED and 4 * length >= len(words)):
            found = caption_after_picture(" ".join(words[length:]))
            return Caption(alt=" ".join(words[:length]), caption=found.caption, credit=found.credit)
    return None


def named_file(text: str) -> Caption | None:
    """A picture's words with the name of its file: "The quay [65849-quay?width=600&amp;format=jpeg]".

    What stands before the name is the alternative text, and what stands behind it the caption.
    """
    file = _FILE_BEHIND.search(text) if text.endswith("]") else None
    if file:
        return Caption(alt=text[: file.start()])
    if "." not in text[:LONGEST_FILE] or size(text) > SIGNED_WORDS:
        return None
    named = _FILE_BEFORE.match(text)
    return caption_after_picture(text[named.end() :]) if named else None


def signed_row(text: str) -> Caption | None:
    """The captions of a row of pictures that one agency signs, each in brackets, in one paragraph."""
    if not text.endswith(")"):
        return None
    start = text.rfind("(")
    agency = text[start:]
    if start <= 0 or text.find(agency) == start or not is_agency(agency[1:-1].partition("/")[0].strip()):
        return None
    return Caption(caption=text[:start].strip(), credit=agency[1:-1].strip())


def bracketed_caption(text: str) -> Caption | None:
    """The caption of a paragraph that stands whole in square brackets, as converters print a picture's words."""
    if not text.startswith("[") or not text.endswith("]") or text.find("[", 1) >= 0 or text.find("]") < len(text) - 1:
        return None
    words = text[1:-1].strip()
    if " " not in words or (ends_sentence(words) and _NOTE.match(words) and not LABEL.match(words)):
        return None  # "[the-quay-at-noon-in-may]", "[Note: the quay has been closed since May.]"
    return caption_after_picture(words) if size(words) >= FEWEST_BRACKETED else None


def begins_as(text: str, other: str) -> bool:
    """True where a line says the beginning of another, or all of it; how marks are printed and a cut do not matter."""
    for sign, same in zip(text[:4], other, strict=False):
        if sign != same and sign.isalpha():  # nearly all end here: letters are printed in one way
            return False
    short, long = _plain(text), _plain(other)
    return len(short) <= len(long) and short.count(" ") + 1 >= SHORTEST_CUT and long.startswith(short)


def _plain(text: str) -> str:
    return text.translate(_PRINTED_ALIKE).rstrip(" .…[]")
