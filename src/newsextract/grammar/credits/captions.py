"""What a caption says: alternative text, caption and credit taken apart, labels removed.

The shapes are those that newsrooms print; each pattern has a line that it matches and one that it must not.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.addresses import MAIL
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.credit_labels import CREDIT_LABEL, GIVEN, strip_credit_label
from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.grammar.credits.credit_shapes import BRACKET, BRACKET_LABEL, OTHER_SCRIPT
from newsextract.grammar.credits.credit_signatures import is_own_photo, signed_by_name
from newsextract.languages.credit_words import OF_LEAD, OPENS_LEAD, alternatives
from newsextract.model.record_types import MediaKind

# "FerryImage source, PA": an alternative text that runs into the label; not "the BigImage source".
_GLUED_LABEL: Final = pattern(
    r"(?<=[^\W_])(?=(?:Image|Media|Video|Picture|Photo) (?:(?:source|caption|credit)s?,|(?:copyright|caption)[\sA-Z]))"
)
# "Image copyright PA", "Media captionWho is she?", "image captionThe quay"; not "the image copyright office".
LABEL: Final = pattern(
    r"(?<![\w-])(?P<what>Image|Media|Video|Audio|Picture|Photo"
    r"|(?:image|media|video)(?= ?(?:copyright|source|caption|credit)[A-Z\"“])) ?"
    r"(?P<part>copyright|source|caption|credit)s?"
    r"(?:[,:]\s*|(?=\s|$|[A-Z\"'“‘(]))"
)
# "Media playback is unsupported on your device", "Enlarge this image toggle caption": controls printed with a picture.
CONTROL: Final = pattern(
    r"Media playback is (?:un|not )supported on (?:your|this) device\.?|(?:Enlarge|View|Expand) this image"
    r"|(?:toggle|hide|show) caption|Play video|Watch:? video|Enlarge(?: image)?(?=\s|$)|\s?(?:\.{3}|…)\s?\[\+\]"
    r"|EMBED ?<>\s?(?:More Videos)?"
    r"|(?:^|(?<=[.!?”\"] ))(?:Überspringe die Bildergalerie|Bildergalerie überspringen"
    r"|Skip (?:the )?(?:image |photo |picture )?(?:gallery|slideshow))$"
    r"|(?<=[.!?”\"])(?:\s?\d{1,2}\.\d{1,2}\.\d{4} \|)? ?\d{1,3}:\d\d min\.?$"  # the day and length of a film
    r"|(?:(?<=[.!?”\"]\s)|(?<=[^\s(]))(?-i:Watch on [A-Z]\w+)$"
    r"|Your browser does not support (?:the )?<?\w+>?(?: element| tag)?\.?",
    re.I,
)
# "FILE PHOTO: ...", "Cover: ..."; not "Cover story: ...".
_OPENER: Final = pattern(
    r"(?:(?:FILE|File)(?: PHOTO| Photo| photo| PICTURE| picture)?\s?(?::|[-–—](?=\s))|(?P<drop>"
    rf"Cover:|(?:{alternatives(OF_LEAD)}):))\s*"
)
_OPENING_SIGNS: Final = ("FILE", "File", "Cover", *OPENS_LEAD)
# "Legende: The mayor opens the quay. Ann Lee", "Caption: The quay".
_NAMED_CAPTION: Final = ("Legende", "Légende", "Bildlegende", "Bildunterschrift", "Caption")
_CAPTION_OPENER: Final = pattern(r"(?:Legende|Légende|Bildlegende|Bildunterschrift|Caption)\s?:\s+(?=\S)")
# "[Photo: Riders on a washed-out road. (Ann Lee/The Post)]"
_SQUARE: Final = pattern(r"\[(?:Photo|Image|Picture|Video|PHOTO|IMAGE)s?:?\s+(?P<caption>[^\]]{10,600})\]?$")
# A line that is "(The Bulletin)" alone; not "(left)", not "(He later apologised.)".
_BRACKETED_NAME: Final = pattern(r"\((?:[A-Z][\w.'’/&-]*\s?){1,5}\)$")
# The agency and who worked on its report, as they close a story: "(ats/nxp)", "(dpa/kl)", "(AFP/kl/mr)".
_SIGNATURE: Final = pattern(r"(?:[^\W\d_]{2,8}\s?[/,]\s?){1,3}[^\W\d_A-ZÀ-Þ]{2,4}$")
# "The hall reopens. | AP Photos Hall reopens": the credit ends where the story's other headline begins.
_PIPED: Final = pattern(
    r"^(?P<caption>.{10,300}?[.!?\"”’]) \| "
    r"(?P<credit>[A-Z][A-Za-z/ ]{0,30}?(?:Photos?|Getty|Images?|AP|Reuters|AFP))(?=\s|$)"
)

# Words without which none of the patterns above can match: looked for first, because that is cheap.
_LABEL_PARTS: Final = ("copyright", "source", "caption", "credit")
_CONTROL_WORDS: Final = (
    *("layback", "his image", "caption", "lay video", "atch", "nlarge", "[+]", "our browser"),
    *("EMBED", " min", "berspring", "kip "),
)


# "toggle caption Hillary campaign": the button stands before the credit, which is no sentence.
_CAPTION_BUTTON: Final = pattern(r"(?:(?:Enlarge|View|Expand) this image\s*)?(?:toggle|hide|show) caption\b", re.I)
LONGEST_SHOWN_CREDIT: Final = 6
"""Words of what stands behind such a button and is a credit without any other sign of one."""


def without_controls(text: str) -> str:
    """A caption without the buttons that are printed with it: "hide caption", "Enlarge this image"."""
    if not any(word in text for word in _CONTROL_WORDS):
        return text
    return " ".join(CONTROL.sub(" ", text).split())


@value
class Caption(Value):
    """The parts of a printed caption."""

    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    media: MediaKind = "image"


def read_labels(text: str) -> Caption | None:
    """The parts of a line with caption or credit labels in it; ``None`` when it has none.

    >>> read_labels("Town hall Image copyright PA Image caption The hall in May")
    Caption(alt='Town hall', caption='The hall in May', credit='PA', media='image')
    """
    if not any(word in text for word in _LABEL_PARTS):
        return None
    rest = CONTROL.sub(" ", text) if any(word in text for word in _CONTROL_WORDS) else text
    rest = _GLUED_LABEL.sub(" ", rest)
    marks = list(LABEL.finditer(rest))
    if len(marks) == 1 and marks[0]["part"] == "credit" and marks[0].start() > 0 and marks[0][0].endswith(": "):
        return None  # "The quay at dawn. Image credit: Ann Lee": what stands before it is the caption
    if not marks or (marks[0].start() > 120 or len(text) > 700):  # a label deep inside is running text about pictures
        return None
    found: dict[str, str] = {}
    before = rest[: marks[0].start()].strip(" .|-")
    for mark, end in zip(marks, [m.start() for m in marks[1:]] + [len(rest)], strict=True):
        part = "caption" if mark["part"] == "caption" else "credit"
        words = rest[mark.end() : end].strip()
        if words:
            found.setdefault(part, words)
    media: MediaKind = "video" if any(m["what"].capitalize() in ("Media", "Video") for m in marks) else "image"
    if any(m["what"] == "Audio" for m in marks):
        media = "audio"
    return Caption(alt=before or None, caption=found.get("caption"), credit=found.get("credit"), media=media)


def caption_of_line(text: str) -> Caption | None:
    """The parts of a line of plain text that shows by itself that it is a caption; ``None`` for any other line."""
    labelled = read_labels(text)
    if labelled:
        return labelled
    if "@" in text and MAIL.search(text):
        return None  # who wrote the story, and how to reach them
    rest = CONTROL.sub(" ", text).strip() if any(word in text for word in _CONTROL_WORDS) else text
    if rest != text and len(rest) < 300:  # "toggle caption Ann Lee/Getty Images"
        words = _once(rest)
        caption, credit = split_credit(words)
        count = len(words.split())
        button = _CAPTION_BUTTON.match(text) and count <= LONGEST_SHOWN_CREDIT and "." not in words
        if credit is None and (("/" in words and count <= 8) or button):
            caption, credit = None, words or None
        return Caption(caption=caption, credit=credit)
    if (twice := _printed_twice(text)) is not None:
        return twice
    if text.startswith(_NAMED_CAPTION) and (named := _CAPTION_OPENER.match(text)):
        caption, credit = split_credit(text[named.end() :])
        if caption and credit is None:
            head, stop, tail = caption.rpartition(". ")
            caption, credit = (head + ".", tail) if stop and tail.isupper() else signed_by_name(caption)
        return Caption(caption=caption, credit=credit)
    if len(text) > (1_200 if text.startswith("FILE") else 600):
        return None
    if text.startswith(_OPENING_SIGNS) and (opener := _OPENER.match(text)):
        caption, credit = split_credit(text[opener.end() :])
        if not opener["drop"]:  # "FILE PHOTO:" says something about the picture and stays
            caption = opener[0] + (caption or "")
        return Caption(caption=caption, credit=credit)
    if (house := _agency_on_both_sides(text)) is not None:
        alt = text[len(house) : -len(house)].strip(" -–—|/")
        told = any(sign.islower() for sign in alt)
        return Caption(alt=alt, credit=house) if told else Caption(credit=text)  # "HARBOUR IMAGES - HARBOUR"
    if text.startswith("(") and _BRACKETED_NAME.match(text):
        return Caption(credit=text[1:-1])
    if text.startswith("[") and (inner := _SQUARE.match(text)):
        return caption_after_picture(inner["caption"])
    if text.endswith("]") and text.count(" ") > LONGEST_BEFORE_LINK and _LINKED_PICTURES.search(text):
        return None
    if "| " in text and (pipe := _PIPED.search(text)):
        return Caption(caption=pipe["caption"], credit=pipe["credit"])
    if text.endswith(_OLD_PICTURE):
        return Caption(caption=text)
    caption, credit = split_credit(text)
    if credit is None and caption and caption != text and caption[-1].isalnum() and CREDIT_LABEL.match(text):
        return Caption(caption=caption)  # "Photo: So the new quay could look"
    if credit is None:
        return None
    if caption is None and (is_own_photo(text) or _is_courtesy(text)):
        return Caption(credit=credit)
    if caption is None and not (is_agency(credit) or CREDIT_LABEL.match(text)):
        return None
    if caption is None and credit == text and not _stands_alone(text):
        return None
    labelled_so = BRACKET_LABEL.search(text) or (not text.isascii() and OTHER_SCRIPT.search(text))
    bare = BRACKET.search(text) and not (labelled_so or is_own_photo(credit))
    if caption and bare and _SIGNATURE.match(credit):
        return None
    if caption and bare and not any(sign in text[-80:] for sign in ("/", "Photo", "Image", "Getty", *GIVEN)):
        return None  # "... the party said (PA)": an agency in brackets also closes paragraphs
    if caption and text.endswith(f" By {credit}"):
        return None  # so do teasers: "The quay is open again. By Ann Lee"
    if caption and f"| {credit}" in text and _is_row_of_table(caption, credit):
        return None
    if caption and len(caption.split()) > 60:
        return None
    return Caption(caption=caption, credit=credit)


def _is_row_of_table(caption: str, credit: str) -> bool:
    """True for the cells of a row, which bars part as they part a credit: "2016 | Gold | Bronze", "Loan | No fee"."""
    named = is_agency(credit) or CREDIT_LABEL.match(credit)
    return not named and ("|" in caption or caption.count(" ") < FEWEST_BEFORE_BAR - 1)


FEWEST_BEFORE_BAR: Final = 4
"""Words of a caption before a bar and a name of which nothing is known."""


# "... in the fog. [Photos: Old Ferries of the North]": a link to more pictures; not "[Photo: Ann Lee]"
_LINKED_PICTURES: Final = pattern(r"\[(?:Photos|Images|Pictures|Videos|Gallery|Infographic): [^\]]{2,90}\]$")
LONGEST_BEFORE_LINK: Final = 25
"""Words of a caption before such a bracket; more are a paragraph."""


_OLD_PICTURE: Final = ("(File)", "(FILE)", "(file)")
"""What stands behind a caption whose picture is not of the day."""


def _is_courtesy(text: str) -> bool:
    """True for a line such as "Courtesy of the museum", "Courtesy Ellery Archive"; not "Courtesy call on a king"."""
    words = text.split()
    given = words[0] == "Courtesy" and 1 < len(words) <= LONGEST_COURTESY
    return given and (words[1] == "of" or words[1][0].isupper())


LONGEST_COURTESY: Final = 8
"""Words of such a line."""


def _printed_twice(text: str) -> Caption | None:
    """The caption of a line that says it twice, the second time with its credit: alternative text, then caption.

    >>> _printed_twice("The boats wait at the quay in fog The boats wait at the quay in fog © Ann Lee")
    Caption(alt=None, caption='The boats wait at the quay in fog', credit='Ann Lee', media='image')
    """
    if not 2 * SHORTEST_TWICE <= len(text) <= LONGEST_TWICE:
        return None
    opening = " ".join(text.split(" ", 3)[:3])
    plain = text.replace("’", "'")
    opening = opening.replace("’", "'")
    at = plain.find(opening, max(SHORTEST_TWICE, len(opening)))
    for _ in range(3):
        if at < 0:
            return None
        first, again = _letters(text[:at]), _letters(text[at:])
        if len(first) >= SHORTEST_TWICE // 2 and again.startswith(first):
            break
        at = plain.find(opening, at + len(opening))
    else:
        return None
    again = text[at:]
    end, left = 0, len(first)
    while left and end < len(again):
        left -= again[end].isalnum()
        end += 1
    while end < len(again) and again[end] in ".!?\"”’»)":
        end += 1
    rest = again[end:].strip(" |–—-")
    if text[:at].rstrip().endswith(("…", "...")):  # what was cut the first time
        caption, credit = split_credit(again)
        return Caption(caption=caption, credit=credit) if credit else None
    if not rest or len(rest.split()) > LONGEST_TWICE_CREDIT or ". " in rest:
        return None  # without a credit it is as often the summary of a story
    return Caption(caption=again[:end].strip(), credit=strip_credit_label(rest))


def _letters(text: str) -> str:
    return "".join([sign for sign in text.lower() if sign.isalnum()])


SHORTEST_TWICE: Final = 30
"""Characters of a caption that is printed twice."""
LONGEST_TWICE: Final = 1200
"""Characters of such a line."""
LONGEST_TWICE_CREDIT: Final = 10
"""Words behind the second printing that are its credit."""


def _agency_on_both_sides(text: str) -> str | None:
    """The agency of "PA Media A boat beside the quayPA Media": it stands before the words and is glued to their end."""
    words = text.split(" ", 3)
    for count in (1, 2, 3):
        house = " ".join(words[:count])
        if len(words) > count and text.endswith(house) and len(text) > 2 * len(house) + 3:
            return house if is_agency(house) else None
    return None


def _stands_alone(text: str) -> bool:
    """True for an agency that signs a picture on a line of its own: "Reuters", "Ann Lee/AP", "Getty Images".

    "AA" is a control for the size of letters, "Associated Press" stands below a byline.
    """
    if any(sign in text for sign in ("/", "|")) or " via " in text:
        return True
    if " " in text:
        return text.endswith(("Images", "Media", "Wire", "Photo", "Photos"))
    return len(text) > 2 or text in ("AP", "PA")


def caption_after_picture(text: str) -> Caption:
    """The parts of a text that stands where a caption stands: the words in brackets at its end are the credit."""
    caption, credit = split_credit(text)
    bracket = BRACKET.search(text) if credit is None else None
    if bracket and len(bracket["credit"].split()) <= 8:
        caption, credit = text[: bracket.start()] or None, strip_credit_label(bracket["credit"])
    return Caption(caption=caption, credit=credit)


def _once(text: str) -> str:
    """Words that are printed twice in a row, once: "A/B A/B" -> "A/B"."""
    words = text.split()
    half = len(words) // 2
    if half and words[:half] == words[half:]:
        words = words[:half]
    return " ".join(words).replace(" /", "/")
