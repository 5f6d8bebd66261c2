"""What a caption says: alternative text, caption and credit taken apart, labels removed.

The shapes are those that newsrooms print; each pattern has a line that it matches and one that it must not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract.fields import MediaKind
from newsextract.lazy import pattern
from newsextract.values import Value, value

AGENCIES = frozenset(
    # National and international agencies and picture libraries, as they sign pictures; and what stands in their place.
    (
        "ap|a.p.|associated press|the associated press|ap photo|ap photos|afp|agence france-presse|reuters"
        "|thomson reuters|upi|pa|pa media|pa wire|press association|pa images|epa|epa-efe|dpa|dpa-zb|ansa|efe"
        "|europa press|apa|ats|keystone"
        "|belga|anp|tt|ntb|scanpix|ritzau|ritzau scanpix|lehtikuva|lusa|agerpres|pap|ctk|mti|tass|itar-tass|ria novosti"
        "|sputnik|interfax|ukrinform|xinhua|kyodo|jiji|yonhap|antara|bernama|pti|ani|ians|anadolu|anadolu agency"
        "|aa|dha|iha"
        "|wam|sana|irna|cp|the canadian press|canadian press|aap|aapimage|cna|getty|getty images|istock|istockphoto"
        "|shutterstock|alamy|alamy stock photo|rex|rex features|bloomberg|zuma|zuma press|zuma wire|nurphoto|imago"
        "|imago images|picture alliance|ddp|corbis|magnum|landov|polaris|sipa|sipa usa|abaca|mega|splash|splash news"
        "|backgrid|wenn|swns|south west news service|caters|barcroft|cover images|newscom|redux|action images|allsport"
        "|popperfoto|hulton archive|nasa|esa|noaa|usgs|handout|supplied|file|file photo|courtesy|google|google maps"
        "|google street view|facebook|twitter|instagram|youtube|screenshot|screengrab|unsplash|pexels|pixabay|wikimedia"
        "|wikimedia commons|wikipedia|flickr|creative commons|contributed|submitted|staff|archive|archives"
    ).split("|")
)

_AGENCY_TAIL = (
    r"AP(?: Photos?)?|AFP|Reuters|REUTERS|PA(?: Wire| Media| Images)?|EPA(?:-EFE)?|dpa|DPA|Getty(?: Images)?"
    r"|Shutterstock|Alamy|Rex(?: Features)?|REX|Bloomberg"
    r"|PTI|ANI|SWNS|Anadolu(?: Agency)?|Xinhua|Landov|Imago|imago|Keystone|Belga"
    r"|ANP|ANSA|EFE|TASS|Zuma(?: Press)?|NurPhoto|AAP|(?:The )?Canadian Press|CP"
)
_WHAT = (
    r"Image|Photo|Photograph|Photography|Picture|Pic|Fotos?|Fotografie|Fotografía|Fotografia|Bild|Bilder|Illustration"
    r"|Graphic|Credit|Cr[ée]dits?(?: photo)?|Bildquelle|Quelle|Beeld|Imagen|Immagine|Imagem|Video|Still"
)
_OF = r"(?:\s+(?:credits?|copyright|courtesy(?: of)?|by|via|from|source))*"
_AFTER = r"(?:^|(?<=[.!?\"”’)|]))\s*[|/–—-]?\s*"  # alone, or after the end of a sentence

# "Image copyright PA", "Media captionWho is she?", "Image source, Getty Images"; not "the image copyright office".
LABEL = pattern(
    r"(?<![\w-])(?P<what>Image|Media|Video|Audio|Picture|Photo) ?(?P<part>copyright|source|caption|credit)s?"
    r"(?:[,:]\s*|(?=\s|$|[A-Z\"'“‘(]))"
)
# "Media playback is unsupported on your device", "Enlarge this image toggle caption": controls printed with a picture.
CONTROL = pattern(
    r"Media playback is (?:un|not )supported on (?:your|this) device\.?|(?:Enlarge|View|Expand) this image"
    r"|(?:toggle|hide|show) caption|Play video|Watch:? video|Enlarge(?: image)?(?=\s|$)",
    re.I,
)
# "(Image: Daily Record)", "(Photo by Ann Lee)", "(Credits: PTI)"; not "(image of the day)".
_BRACKET_LABEL = pattern(
    rf"\s*[(\[]\s*(?:{_WHAT})s?{_OF}\s*(?::|\bby\b|/|-)?\s*(?P<credit>[^()\[\]]{{2,120}})[)\]]\s*\.?$", re.I
)
# "(AP Photo/Ann Lee)", "(Ann Lee/CBC)", "(PA)"; not "(left)".
_BRACKET = pattern(r"\s*[(\[](?P<credit>[^()\[\]]{2,100})[)\]]\s*\.?$")
# "... of the flats. Photograph: Ann Lee/Reuters", "Foto: dpa"; not "He said the photograph: of ...".
_TAIL_LABEL = pattern(
    rf"(?:^|(?<=[.!?\"”’)|\s]))\s*[|/–—-]?\s*(?-i:(?=[A-Z]))(?:{_WHAT})s?{_OF}\s*(?::|©|/(?=\s))\s*"
    r"(?P<credit>[^:]{2,140})$",
    re.I,
)
# "Photo by Ann Lee / Agency", "Courtesy of the museum"; after the end of a sentence or alone.
_TAIL_BY = pattern(
    rf"{_AFTER}(?:(?:Photo|Photograph|Picture|Image|Illustration|Video)s? (?:by|courtesy(?: of)?|via|from)"
    r"|Courtesy(?: of)?:?)\s+(?P<credit>[^.]{2,100})\.?$",
    re.I,
)
# "... July 3, 2018. REUTERS/Ann Lee/File Photo"
_SLASH_AGENCY = pattern(
    rf"{_AFTER}(?P<credit>(?:REUTERS|Reuters|AP|AFP|EPA|PA)(?: Photo)?\s?/\s?[^.\n]{{2,80}})\.?$"
)
# "... the summit. Ann Lee/Getty Images"
_SENTENCE_AGENCY = pattern(
    r"(?<=[.!?\"”’)])\s+(?P<credit>(?:[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,3}\s?/\s?)?(?:via\s)?"
    rf"(?:{_AGENCY_TAIL})(?:\s?/\s?[\w .'’-]{{2,40}})?)\.?$"
)
# "... the summit | AP Photos", "... the summit © Ann Lee"
_PIPE = pattern(r"\s*[|©]\s*(?P<credit>[^|©.]{2,60})$")
# "Ann Lee/Agency", "AFP via Getty Images" and nothing else
_NAME_AGENCY = pattern(
    r"^[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,4}\s?/\s?(?:via\s)?[A-Z][\w .'’/-]{1,50}$"
    rf"|^(?:{_AGENCY_TAIL})\b[\w /,.'’-]{{0,60}}$"
)
_CREDIT_LABEL = pattern(
    rf"^\W*(?:(?:{_WHAT})s?{_OF}\s*(?:[:,©]+|\bby\b)\s*|(?:Image|Media|Picture|Photo)s? (?:copyright|source|credit)s?"
    r"\s*[,:©]*\s*|(?:Photo|Photograph|Picture|Image)s? (?:by|courtesy(?: of)?)\s+|Courtesy(?: of)?:?\s+"
    r"|(?:Copyright|Credits?)\s*[:©]*\s+|(?:Submitted|Supplied|Provided|Contributed)(?: by|:)\s+|©\s*|\(c\)\s*)",
    re.I,
)
# "FILE PHOTO: ...", "Cover: ..."; not "Cover story: ...".
_OPENER = pattern(
    r"(?:(?:FILE|File)(?: PHOTO| Photo| photo| PICTURE| picture)?\s?(?::|[-–—](?=\s))|(?P<drop>Cover(?: image)?:))\s*"
)
# "[Photo: Riders on a washed-out road. (Ann Lee/The Post)]"
_SQUARE = pattern(r"\[(?:Photo|Image|Picture|Video|PHOTO|IMAGE)s?:?\s+(?P<caption>[^\]]{10,600})\]?$")
# A line that is "(The Bulletin)" alone; not "(left)", not "(He later apologised.)".
_BRACKETED_NAME = pattern(r"\((?:[A-Z][\w.'’/&-]*\s?){1,5}\)$")
# "The hall reopens. | AP Photos Hall reopens": the credit ends where the story's other headline begins.
_PIPED = pattern(
    r"^(?P<caption>.{10,300}?[.!?\"”’]) \| "
    r"(?P<credit>[A-Z][A-Za-z/ ]{0,30}?(?:Photos?|Getty|Images?|AP|Reuters|AFP))(?=\s|$)"
)

# Words without which none of the patterns above can match: looked for first, because that is cheap.
_LABEL_PARTS = ("copyright", "source", "caption", "credit")
_CONTROL_WORDS = ("layback", "his image", "caption", "lay video", "atch", "nlarge")
_WHAT_WORDS = (
    *("mage", "IMAGE", "oto", "OTO", "icture", "ICTURE", "Pic", "PIC", "redit", "rédit", "REDIT", "Bild", "BILD"),
    *("Illustration", "Graphic", "Quelle", "QUELLE", "Beeld", "magen", "magem", "mmagine", "ideo", "Still"),
)
_GIVEN = ("Submitted", "Supplied", "Provided", "Contributed", "Courtesy", "Handout")
_AGENCY_ENDS = (
    *("AP", "Photo", "Photos", "AFP", "Reuters", "REUTERS", "PA", "Wire", "Media", "Images", "Getty", "EPA", "EFE"),
    *("dpa", "DPA", "Shutterstock", "Alamy", "Rex", "REX", "Features", "Bloomberg", "PTI", "ANI", "SWNS", "Anadolu"),
    *("Agency",),
    *("Xinhua", "Landov", "Imago", "imago", "Keystone", "Belga", "ANP", "ANSA", "TASS", "Zuma", "Press", "NurPhoto"),
    *("AAP", "CP"),
)


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
    marks = list(LABEL.finditer(rest))
    if not marks or (marks[0].start() > 120 or len(text) > 700):  # a label deep inside is running text about pictures
        return None
    found: dict[str, str] = {}
    before = rest[: marks[0].start()].strip(" .|-")
    for mark, end in zip(marks, [m.start() for m in marks[1:]] + [len(rest)], strict=True):
        part = "caption" if mark["part"] == "caption" else "credit"
        words = rest[mark.end() : end].strip()
        if words:
            found.setdefault(part, words)
    media: MediaKind = "video" if any(m["what"] in ("Media", "Video") for m in marks) else "image"
    if any(m["what"] == "Audio" for m in marks):
        media = "audio"
    return Caption(alt=before or None, caption=found.get("caption"), credit=found.get("credit"), media=media)


def is_agency(text: str) -> bool:
    """True for words that sign pictures: an agency, a library, "handout"; or such words joined by slashes.

    >>> is_agency("AFP/Getty Images"), is_agency("left")
    (True, False)
    """
    parts = [p.strip().casefold() for p in re.split(r"[/,|]| via ", text) if p.strip()]
    return bool(parts) and any(p in AGENCIES for p in parts)


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A caption that may end in its credit -> (caption without it, credit without its label).

    >>> split_credit("The quay at dawn. Photograph: Ann Lee/Agency")
    ('The quay at dawn.', 'Ann Lee/Agency')
    >>> split_credit("Crowds at the quay (AP Photo/Ann Lee)")
    ('Crowds at the quay', 'AP Photo/Ann Lee')
    >>> split_credit("The mayor (left) opens the quay")
    ('The mayor (left) opens the quay', None)
    """
    tail = text[-260:]  # a credit is short: what stands before the last words is never searched
    head = text[: len(text) - len(tail)]
    for shape in _possible(tail):
        match = shape.search(tail)
        if not match:
            continue
        credit = match["credit"].strip(" .,;|")
        if shape is _BRACKET and not _signs(credit):
            continue
        if shape is _PIPE and "©" not in match[0] and not _signs_behind_bar(text, credit):
            continue
        caption = (head + tail[: match.start()]).strip(" |–—-")
        return caption or None, strip_credit_label(credit) or None
    if len(text) < 130 and is_agency(text) and _NAME_AGENCY.match(text):
        return None, text
    return text or None, None


def _signs(credit: str) -> bool:
    """True for words in brackets that sign a picture: "Submitted by Ann Lee", "PA", "Ann Lee/CBC"; not "left"."""
    if credit.startswith(_GIVEN) or is_agency(credit) or _NAME_AGENCY.match(credit):
        return True
    return strip_credit_label(credit) != credit


def _signs_behind_bar(text: str, credit: str) -> bool:
    """True for "The quay at dawn | Ann Lee"; not for a byline with a date: "By Ann Lee | 3 June 2015 | 8:15"."""
    if text.startswith("By ") or any(sign.isdigit() for sign in text[-40:]):
        return False
    return is_agency(credit) or len(credit.split()) <= 4


def _possible(tail: str) -> Iterator[re.Pattern[str]]:
    """The shapes of credits that the signs in a text allow: most paragraphs have none, and cost no search."""
    end = tail.rstrip(" .")
    closed = end.endswith((")", "]"))
    labelled = any(word in tail for word in _WHAT_WORDS)
    if closed:
        yield _BRACKET_LABEL
    if labelled and (":" in tail or "©" in tail or "/" in tail):
        yield _TAIL_LABEL
    if labelled or "ourtesy" in tail:
        yield _TAIL_BY
    if "/" in tail:
        yield _SLASH_AGENCY
    if "/" in tail or end.endswith(_AGENCY_ENDS):
        yield _SENTENCE_AGENCY
    if "|" in tail or "©" in tail:
        yield _PIPE
    if closed:
        yield _BRACKET


def strip_credit_label(text: str) -> str:
    """A credit without its label: "Photo: Ann Lee" -> "Ann Lee", "© PA" -> "PA"."""
    short = _CREDIT_LABEL.sub("", text, count=1).strip()
    short = _CREDIT_LABEL.sub("", short, count=1).strip()  # "CREDIT: Photo: PA"
    if short.startswith("(") and short.endswith(")"):
        short = short[1:-1]
    short = short.strip(" .;,|")
    if short.endswith(")") and "(" not in short:
        short = short[:-1].rstrip()
    return short or text.strip()


def caption_of_line(text: str) -> Caption | None:
    """The parts of a line of plain text that shows by itself that it is a caption; ``None`` for any other line."""
    labelled = read_labels(text)
    if labelled:
        return labelled
    rest = CONTROL.sub(" ", text).strip() if any(word in text for word in _CONTROL_WORDS) else text
    if rest != text and len(rest) < 300:  # "toggle caption Ann Lee/Getty Images"
        words = _once(rest)
        caption, credit = split_credit(words)
        if credit is None and "/" in words and len(words.split()) <= 8:
            caption, credit = None, words
        return Caption(caption=caption, credit=credit)
    if len(text) > 600:
        return None
    if text.startswith(("FILE", "File", "Cover")) and (opener := _OPENER.match(text)):
        caption, credit = split_credit(text[opener.end() :])
        if not opener["drop"]:  # "FILE PHOTO:" says something about the picture and stays
            caption = opener[0] + (caption or "")
        return Caption(caption=caption, credit=credit)
    if text.startswith("(") and _BRACKETED_NAME.match(text):
        return Caption(credit=text[1:-1])
    if text.startswith("[") and (inner := _SQUARE.match(text)):
        return caption_after_picture(inner["caption"])
    if "| " in text and (pipe := _PIPED.search(text)):
        return Caption(caption=pipe["caption"], credit=pipe["credit"])
    caption, credit = split_credit(text)
    if credit is None:
        return None
    if caption is None and not (is_agency(credit) or _CREDIT_LABEL.match(text)):
        return None
    bare = _BRACKET.search(text) and not _BRACKET_LABEL.search(text)
    if caption and bare and not any(sign in text[-80:] for sign in ("/", "Photo", "Image", "Getty", *_GIVEN)):
        return None  # "... the party said (PA)": an agency in brackets also closes paragraphs
    if caption and len(caption.split()) > 60:
        return None
    return Caption(caption=caption, credit=credit)


def caption_after_picture(text: str) -> Caption:
    """The parts of a text that stands where a caption stands: the words in brackets at its end are the credit."""
    caption, credit = split_credit(text)
    bracket = _BRACKET.search(text) if credit is None else None
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
