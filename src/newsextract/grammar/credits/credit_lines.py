"""A credit where it is printed: at the end of a caption, in brackets, behind a label, alone.

Each shape has a line that it matches and one that it must not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.grammar.credits.agencies import canonical, is_agency

# What stands in front of a credit, in the languages of the pages that were read; in any case of letters.
_WHAT: Final = (
    r"Image|Photo|Photograph|Photography|Picture|Pic|Fotos?|Fotografie|Fotografía|Fotografia|Bild|Bilder|Illustration"
    r"|Graphic|Credit|Cr[ée]dits?(?: photo)?|Bildquelle|Bildrechte|Bildnachweis|Quelle|Beeld|Imagen|Immagine|Imagem"
    r"|Video|Vídeo|Vidéo|Still|Copyright|Fotoğraf|Fotograf|Fotó|Kuva|Zdroj|Zdjęcie|Fot\.|Crédito|Cortesía|Ảnh|Nguồn"
    r"|Collage|Fotocollage|Composite|Montage|Fotomontage|Bildmontage|Grafik|Infografik|Photographs|Illustrations"
    r"|(?:Featured?|Header|Cover|Main|Lead|Hero|Banner|Top|Title) (?:image|photo|photograph|picture)"
    r"|Mandatory Credit|Photographer|Fotocredits?|Beitragsbild|Titelbild|Titelfoto|Фото|Снимка|Φωτογραφία"
)
_OF: Final = (
    r"(?:\s+(?:credits?|copyright|courtesy(?: of)?|by|via|from|source"
    r"|(?:shared|taken|provided|supplied|released|submitted|contributed)(?= by\b)))*"
)
_AFTER: Final = r"(?:^|(?<=[.!?\"”’)|]))\s*[|/–—-]?\s*"  # alone, or after the end of a sentence

# "(Image: Daily Record)", "(Photo by Ann Lee)", "(Credits: PTI)"; not "(image of the day)".
BRACKET_LABEL: Final = pattern(
    rf"\s*[(\[]\s*(?:{_WHAT})s?(?![^\W\d_]){_OF}\s*(?::|\bby\b|/|-)?\s*(?P<credit>[^()\[\]]{{2,120}})[)\]]\s*\.?$", re.I
)
# "(AP Photo/Ann Lee)", "(Ann Lee/CBC)", "(PA)"; not "(left)".
BRACKET: Final = pattern(r"\s*[(\[](?P<credit>[^()\[\]]{2,100})[)\]]\s*\.?$")
# "... of the flats. Photograph: Ann Lee/Reuters", "Foto: dpa"; not "He said the photograph: of ...".
_TAIL_LABEL: Final = pattern(
    rf"(?:^|(?<=[.!?\"”’)|\s]))\s*[|/–—-]?\s*(?-i:(?![a-zà-ÿ]))(?:{_WHAT})s?{_OF}\s*(?::|©|/(?=\s))\s*"
    r"(?P<credit>[^:]{2,140}(?:[|;]\s?(?:V[ií]deo|Composite|Collage|Illustration|Graphic|Grafik|Montage):[^:]{2,60})?)$",
    re.I,
)
# "[사진 출처 = 연합뉴스]", "写真：共同", "（撮影・山田太郎）": scripts without capitals
_OTHER_SCRIPT: Final = pattern(
    r"[\[(（【［]?\s*(?:사진|写真|画像|撮影|图片来源|图片|图源|照片|圖片來源|圖|صورة|تصوير|फोटो|ছবি|ภาพ)"
    r"\s?(?:출처|제공|提供|来源|來源)?\s?[=＝:：・/／]\s*(?P<credit>[^=＝:：。\[\]()（）【】]{2,80})[\])）】］]?\s*$"
)
# "Photo by Ann Lee / Agency", "Courtesy of the museum"; after the end of a sentence or alone.
_TAIL_BY: Final = pattern(
    rf"{_AFTER}(?:(?:(?:(?:Photo|Photograph|Picture|Image|Illustration|Video|Collage)s?"
    r" (?:by|courtesy(?: of)?|via|from|(?:shared|taken|provided|supplied|released|submitted) by)"
    r"|(?:Provided|Supplied|Submitted|Contributed) by)\s+(?P<credit>[^.]{2,100})"
    r"|(?P<whole>(?:Courtesy(?: of)?:?|(?:AP|AFP|EPA|PA|Staff|Special) Photos? by)\s+[^.]{2,100}))\.?$)",
    re.I,
)
# "The harbour in Ley Picture by Ann Lee": no sentence ends before it.
_TAIL_NAMED: Final = pattern(
    r"(?<=[\w)])\s+(?:Photo|Photograph|Picture|Pic|Image|Illustration)s?(?: [Bb]y| [Cc]ourtesy of)\s+"
    r"(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?:\s(?:/\s)?[\w.'’-]+){0,5})$"
)
# "The quay.Credit...Ann Lee for The Post", "CreditCreditAnn Lee/The Post"; not "Credit Suisse".
_CREDIT_WORD: Final = pattern(
    r"(?:(?:(?<=[.!?\"”’)])|^)\s*(?:Credit\s?(?:\.{3}|…)|CreditCredit)|(?<=[.!?\"”’)])\s*Credit(?!\s(?:Suisse|Agricole)\b))"
    r"\s*(?P<credit>[A-ZÀ-Ž][^.:]{2,90})\.?$"
)
# "The quay at noon. Ann Lee for The Post", "... Ann Lee for Coast of Today"
_FOR_PAPER: Final = pattern(
    rf"{_AFTER}(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){{1,3}},? for(?: [Tt]he)?"
    rf" [A-ZÀ-Ž][\w'’&-]*(?:\s(?:of )?[A-Z][\w'’&-]*){{0,4}})$"
)
# "The council meets on Monday Ann Lee/Copyright 2025 The AP. All rights reserved": no sentence ends before the name
_SLASH_COPYRIGHT: Final = pattern(
    r"(?:^|\s)(?P<credit>[A-ZÀ-Ž][\w.'’-]*\s[A-ZÀ-Ž][\w.'’-]*(?:\s(?:I{2,3}|[JS]r\.?))?\s?/\s?(?:Copyright|©)[^/.]{2,60})"
    r"(?:\. All rights reserved)?\.?$",
)
# A button that stands before a caption.
_BUTTON: Final = pattern(
    r"(?:View (?:Images?|gallery|in gallery|full screen|fullscreen)|Open (?:image in|in|image) gallery|Enlarge image"
    r"|Image \d{1,3} of \d{1,3}|Expand image|Bild vergrößern|Bild in Originalgröße)\s*[:|]?\s*(?=\S)",
    re.I,
)
# "... July 3, 2018. REUTERS/Ann Lee/File Photo"
_SLASH_AGENCY: Final = pattern(
    rf"{_AFTER}(?P<credit>(?:REUTERS|Reuters|AP|AFP|EPA|PA)(?: Photo)?\s?/\s?[^.\n]{{2,80}})\.?$"
)
# "... the summit | AP Photos"
# "... September 22. Ann Lee | Agency | Getty Images": names and houses, all of them the credit
_PIPES: Final = pattern(
    rf"{_AFTER}(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?: [A-ZÀ-Ž][\w.'’-]*){{1,3}}(?:\s\|\s[A-ZÀ-Ž][\w .'’&-]{{1,40}}){{1,3}})$"
)
_PIPE: Final = pattern(r"\s*\|\s*(?P<credit>[^|©]{2,60})$")
# "... the summit © Ann Lee", "(C) Ann Lee", "（Ｃ）共同通信社"
_SIGN: Final = pattern(r"\s*(?:©|Ⓒ|[(（][cCＣ][)）])\s*(?P<credit>[^|©]{2,90})$")
# "... the two parks. Supplied"
_GIVEN_TAIL: Final = pattern(
    r"(?<=[.!?\"”’)])\s+(?P<credit>Supplied|SUPPLIED|Handout|HANDOUT|HO|Submitted|Contributed|Courtesy|(?:Submitted|"
    r"Supplied|Handout|Courtesy|File|FILE) (?:photo|Photo|PHOTO|image|picture))\.?$"
)
# "The cross at dawn / J. Lee / Agency"
_SLASHES: Final = pattern(r"\s/\s(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?:\s[\w.'’-]+){0,3}\s/\s[A-ZÀ-Ž][\w .'’-]{1,40})$")
# "The quay at dawn. Ann Lee/Harbour Works", also where the space is lost: "... at dawn.Ann Lee/Harbour Works"
_NAME_HOUSE: Final = pattern(
    r"(?<=[^\W_A-Z][.!?\"”’)])\s*(?P<credit>[A-ZÀ-Ž][\w.'’-]*(?:\s[A-ZÀ-Ž][\w.'’-]*){1,3}"
    r"(?:\s?/\s?[A-ZÀ-Ž][\w'’&-]*(?:\s[A-ZÀ-Ž&][\w'’&-]*){0,4}){1,3})$"
)
# "The quay at dawn. By Ann Lee"
_BY_NAME: Final = pattern(
    r"(?<=[^\W_A-Z][.!?\"”’)]) By (?P<credit>[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž]\.)?(?: [A-ZÀ-Ž][\w'’-]+){1,2})$"
)
# "Boats that wait at the quay all night Ann Lee/Agency": no sentence ends before it
_NAME_AGENCY_TAIL: Final = pattern(
    r"(?<=[^\W_A-Z]{2}) (?P<credit>[A-ZÀ-Ž][\w'’-]+ (?:[A-ZÀ-Ž]\. )?[A-ZÀ-Ž][\w'’-]+"
    r"(?: ?/ ?[A-ZÀ-Ž][\w .'’&-]{1,40}){1,3})$"
)
# "... low prices. —FILE PHOTO", "... at dawn. – Agency pic", "... at dawn. — Ann Lee/Staff"; not "... said. — Agency"
_DASHED: Final = pattern(
    r"(?<=[.!?\"”’)])\s*[—–-]\s?(?P<credit>[A-ZÀ-Ž][\w.'’&-]*(?: [\w.'’&-]+){0,4}"
    r"(?:(?i: (?:photo|pic|picture|image)s?)(?:\s?/\s?[^.]{2,50})?|\s?/\s?[A-ZÀ-Ž][\w .'’&/-]{1,50}))$"
)
# "Ann Lee/Agency", "AFP via Getty Images" and nothing else
_NAME_AGENCY: Final = pattern(
    r"^[A-Z][\w.'’-]*(?:\s[\w.'’-]+){0,4}\s?/\s?(?:(?:via\s)?[A-Z][\w .'’/-]{1,50}|[\w.-]{1,40}@[\w.-]{1,40})$"
)
# "Courier file photo", "Contributed photo", "Staff picture"; not "a blurred photo"
_OWN_PHOTO: Final = pattern(
    r"(?:^|\s)(?:file|staff|handout|archive|courtesy|contributed|submitted|supplied|library) (?:photo|image|picture"
    r"|pic)s?$",
    re.I,
)
CREDIT_LABEL: Final = pattern(
    rf"^\W*(?:Credit(?:Credit|\s?\.{{3}}|\s?…)\s*"
    rf"|(?:{_WHAT})s?{_OF}\s*(?:[:,©]+|\bby\b)\s*|(?:Image|Media|Picture|Photo)s? (?:copyright|source|credit)s?"
    r"\s*[,:©]*\s*|(?:Photo|Photograph|Picture|Image)s? (?:by|courtesy(?: of)?)\s+"
    r"|(?:Copyright|Credits?)\s*[:©]*\s+|(?:Submitted|Supplied|Provided|Contributed)(?: by|:)\s+|©\s*|\(c\)\s*)",
    re.I,
)
# Words without which none of the patterns above can match: looked for first, because that is cheap.
_WHAT_WORDS: Final = (
    *("mage", "IMAGE", "oto", "OTO", "icture", "ICTURE", "Pic", "PIC", "redit", "rédit", "REDIT", "Bild", "BILD"),
    *("ollage", "ontage", "omposite", "rafik", "eichnung"),
    *("Illustration", "Graphic", "Quelle", "QUELLE", "Beeld", "magen", "magem", "mmagine", "ideo", "ídeo", "idéo"),
    *("Still", "opyright", "COPYRIGHT", "Kuva", "Zdroj", "Zdj", "Fot.", "ortesía", "Ảnh", "Nguồn", "Фото", "Снимка"),
    *("Φωτο", "eitragsbild", "itelbild"),
)
_OTHER_SIGNS: Final = "=＝：／・:/"
GIVEN: Final = ("Submitted", "Supplied", "Provided", "Contributed", "Courtesy", "Handout", "SUPPLIED", "HANDOUT")
_VIA: Final = pattern(r"\s?/\s?(?:via\s)?|\svia\s|\s[|]\s|\s[-–]\s|,\s")
_VIA_SIGNS: Final = ("/", "via", "|", "-", "–", ",")  # one of them is in all that it matches
_LONGEST_PART: Final = 5  # spaces inside a name that no signature has
_SENTENCE: Final = pattern(r"[a-zà-ÿ]{2}[.!?] ")
_CLOSES: Final = pattern(r"[.!?\"”’)](?:\s+(?=\S)|(?=[A-ZÀ-Ž]))")  # also glued: "... on July 29.The Agency"
_GIVEN_ENDS: Final = (*GIVEN, "HO", "hoto", "PHOTO", "image", "picture")
LONGEST_SIGNATURE: Final = 9  # words of a name and two agencies at most


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A caption that may end in its credit -> (caption without it, credit without its label).

    >>> split_credit("The quay at dawn. Photograph: Ann Lee/Agency")
    ('The quay at dawn.', 'Ann Lee/Agency')
    >>> split_credit("Crowds at the quay (AP Photo/Ann Lee)")
    ('Crowds at the quay', 'AP Photo/Ann Lee')
    >>> split_credit("The mayor (left) opens the quay")
    ('The mayor (left) opens the quay', None)
    """
    if text[:1] in _BUTTON_LETTERS and (button := _BUTTON.match(text)):
        text = text[button.end() :]
    if text[:1] in _FILE_LETTERS and (opener := _FILE_OPENER.match(text)):
        return _behind_opener(opener[0], text[opener.end() :])
    if any(word in text for word in _AGENCY_WORDS):
        text = _AGENCY_TAIL.sub("", text)
    shaped = _by_shape(text)
    if shaped is not None:
        return shaped
    tail = text[-_LONGEST_TAIL:]
    at = _signed_from(tail)
    if at:
        return (text[: len(text) - len(tail)] + tail[:at]).strip(" |–—-") or None, tail[at:].strip(" .")
    if len(text) < _LONGEST_LONE_SIGNATURE and _is_signature(text):
        return None, text
    return text or None, None


def is_credit(text: str) -> bool:
    """True for a text that is a credit and nothing else: ``split_credit`` leaves no caption of it.

    >>> is_credit("Photograph: Ann Lee/Agency"), is_credit("Ann Lee/AP"), is_credit("The quay at dawn. Reuters")
    (True, True, False)
    """
    if text[:1] in _FILE_LETTERS and _FILE_OPENER.match(text):
        return split_credit(text)[0] is None
    if text[:1] in _BUTTON_LETTERS and (button := _BUTTON.match(text)):
        text = text[button.end() :]
    shaped = _by_shape(text)
    if shaped is not None:
        return shaped[0] is None
    return len(text) < _LONGEST_LONE_SIGNATURE and _is_signature(text) and not _signed_from(text[-_LONGEST_TAIL:])


# "FILE PHOTO: The flag ...", "Stock image - ...", "FILE - In this ..."; not "File photos of the mayor were ...".
_FILE_OPENER: Final = pattern(
    r"(?:(?:(?:UNDATED|Undated) )?(?:FILE|File|STOCK|Stock|LIBRARY|Library|HANDOUT|Handout|ARCHIVE|Archive|ARCHIV"
    r"|Archiv"
    r"|UNDATED|Undated)[ -]?(?:PHOTO|Photo|photo|IMAGE|Image|image|PICTURE|Picture|picture|PIC|Pic|FOTO|Foto|foto|BILD"
    r"|bild|FOOTAGE|Footage|footage)?|REPRESENTATIVE (?:IMAGE|PHOTO)|Representative (?:image|photo)|Symbolbild"
    r"|Themenbild)"
    r"(?:\s?:|\s?[-–—](?=\s))\s*|(?:FILE|STOCK|HANDOUT) (?:PHOTO|IMAGE|PICTURE)\s+(?=[A-Z][a-z])"
)
_BUTTON_LETTERS: Final = frozenset("VOEIBvoeib")
_FILE_LETTERS: Final = frozenset("FSLHAURT")
# What agencies tell editors behind a caption: "ATTENTION EDITORS - THIS IMAGE ...", "NO RESALES. NO ARCHIVES."
_AGENCY_TAIL: Final = pattern(
    r"\s*(?:ATTENTION EDITORS?\b|EDITORS? NOTE\b|NO RESALES?\b|NO ARCHIVES?\b|NO SALES\b|NO THIRD PARTY\b"
    r"|NO COMMERCIAL\b|EDITORIAL USE ONLY\b|FOR EDITORIAL USE\b|TPX IMAGES OF THE DAY|MANDATORY CREDIT\s*$"
    r"|Purchase Licensing Rights\b|opens new tab\b|THIS IMAGE (?:HAS BEEN|WAS) (?:SUPPLIED|PROVIDED|PROCESSED)\b"
    r"|REFILE\b|[A-Z ]{2,30} OUT\. NO COMMERCIAL\b).*$"
)
_AGENCY_WORDS: Final = (
    *("ATTENTION", "EDITOR", "NO RESALE", "NO ARCHIVE", "NO SALES", "NO THIRD", "NO COMMERCIAL", "TPX", "Licensing"),
    "new tab",
)
LONGEST_BARE_CREDIT: Final = 5
"""Words of what stands behind "File photo:" and is nothing but a credit."""


def _behind_opener(opener: str, rest: str) -> tuple[str | None, str | None]:
    """Caption and credit behind words like "FILE PHOTO:", which say something about the picture and stay with it."""
    caption, credit = split_credit(rest)
    words = rest.split()
    if not credit and len(words) <= LONGEST_BARE_CREDIT and all(word[0].isupper() or word[0] in "/&" for word in words):
        caption, credit = None, rest.strip(" .")
    if caption is None:
        return (None, credit) if credit else (opener.strip(), None)
    return opener.rstrip() + " " + caption, credit


_LONGEST_TAIL: Final = 260  # characters: a credit is short, and what stands before the last words is never searched
_LONGEST_LONE_SIGNATURE: Final = 130  # characters of the longest signature


_Parts = tuple[str | None, str | None]  # caption and credit

_MOST_KNOWN: Final = 500  # lines whose shape is remembered: several rules ask about the same captions
_known: Final[dict[str, _Parts]] = {}
_SHAPELESS: Final = ("", "")  # stands for None in _known


def _by_shape(text: str) -> _Parts | None:
    """What a label, a bracket or another sign of a credit cuts; ``None`` where there is none."""
    parts = _known.get(text)
    if parts is None:
        parts = keep(_known, text, _cut_by_shape(text) or _SHAPELESS, _MOST_KNOWN)
    return None if parts == _SHAPELESS else parts  # compiled, a tuple is made anew: "is" would fail


def _cut_by_shape(text: str) -> _Parts | None:
    tail = text[-_LONGEST_TAIL:]
    head = text[: len(text) - len(tail)]
    for shape in _possible(tail):
        match = shape.search(tail)
        if not match or (shape is _TAIL_LABEL and _in_bracket(tail, match.start())):
            continue
        if shape is _TAIL_BY and match["whole"]:
            return (head + tail[: match.start()]).strip(" |–—-") or None, match["whole"].strip(" .,;|")
        credit = match["credit"].strip(" .,;|")
        if shape is _TAIL_LABEL and not match.start() and not head and _is_sentence(match["credit"]):
            return match["credit"].strip(), None  # "Video: Passengers wait on the pier."
        old = credit.casefold() == "file"  # the picture is an old one: that is of the caption
        if shape is BRACKET and (old or not (_signs(credit) or _names(match["credit"], tail[: match.start()]))):
            continue
        if shape is _NAME_AGENCY_TAIL and not _signs_without_stop(head + tail[: match.start()], credit):
            continue
        if shape is _PIPES and not is_agency(credit.rpartition("|")[2]):
            continue
        if shape is _PIPE and not _signs_behind_bar(text, credit):
            continue
        caption = (head + tail[: match.start()]).strip(" |–—-")
        return caption or None, strip_credit_label(credit) or None
    return None


def _is_sentence(text: str) -> bool:
    """True for words that say what a picture shows, with a full stop: most are in small letters, and none is a sign."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    told = len(words) >= FEWEST_WORDS_TOLD and 2 * small > len(words) and "/" not in text
    return told and text.rstrip().endswith((".", "!", "?", "”", '"'))


FEWEST_WORDS_TOLD: Final = 6
"""Words behind a label such as "Video:" from which on they can be a caption."""


def _signed_from(tail: str) -> int:
    """Where the last words begin, when they are a signature behind the end of a sentence; otherwise 0.

    "... the summit. Ann Lee/Getty Images" is one, and so is "... the summit. Reuters".
    """
    ends = [match.end() for match in _CLOSES.finditer(tail, max(0, len(tail) - 120), len(tail))]
    for at in reversed(ends):
        rest = tail[at:].rstrip(" .")
        if rest.count(" ") >= LONGEST_SIGNATURE:
            break
        if len(tail[:at].rstrip(". ").rpartition(" ")[2]) > 1 and _is_signature(rest):  # "J. Lee": no sentence ends
            return at
    return 0


def _is_signature(text: str) -> bool:
    """True for an agency, or for names with one joined by slashes, "via", a bar or a dash.

    >>> _is_signature("AFP via Getty Images"), _is_signature("Ann Lee/AP"), _is_signature("He told Reuters")
    (True, True, False)
    """
    if text.count(" ") >= _LONGEST_PART and not any(sign in text for sign in _VIA_SIGNS):
        return False  # running text, most of it: one part
    parts = [part for part in _VIA.split(text) if part]
    if is_own_photo(text):
        return True
    if not parts or len(parts) > 4 or any(part.count(" ") >= _LONGEST_PART for part in parts):
        return False
    if not any(canonical(part) for part in parts) or _SENTENCE.search(text):
        return False
    return all(part[0].isupper() or canonical(part) for part in parts)


def is_own_photo(text: str) -> bool:
    """True for a paper's own picture, and nothing else: "Courier file photo", "Contributed photo"."""
    if text.count(" ") > MOST_SPACES_OF_OWN_PHOTO or not _OWN_PHOTO.search(text):
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in text.split()[:-2]) and text[0].isupper()


MOST_SPACES_OF_OWN_PHOTO: Final = 4


def _in_bracket(text: str, at: int) -> bool:
    """True for a place inside the bracket that closes the text: "(Ann Lee via Getty Images / Getty Images)"."""
    return text.rstrip(" .").endswith((")", "]")) and at > max(text.rfind("("), text.rfind("["))


def _signs_without_stop(caption: str, credit: str) -> bool:
    """True for a name and an agency behind words that no full stop ends: no byline, and of a known agency."""
    words = caption.split()
    return len(words) >= FEWEST_WORDS_UNSTOPPED and words[-1] != "by" and is_agency(credit.rpartition("/")[2])


FEWEST_WORDS_UNSTOPPED: Final = 5
"""Words of a caption without a full stop before a name and an agency."""


def _signs(credit: str) -> bool:
    """True for words in brackets that sign a picture: "Submitted by Ann Lee", "PA", "Ann Lee/CBC"; not "left"."""
    if credit.startswith(GIVEN) or is_agency(credit) or _NAME_AGENCY.match(credit) or _OWN_PHOTO.search(credit):
        return True
    return strip_credit_label(credit) != credit


def _names(credit: str, before: str) -> bool:
    """True for names in brackets behind the end of a sentence: "... at large. (WA Police)"; not "(He apologised.)"."""
    words = credit.split()
    capital = sum(word[0].isupper() or word[0].isdigit() for word in words)
    if not before.rstrip().endswith((".", "!", "?", '"', "”", "’")) or len(words) > 6 or credit.endswith("."):
        return False
    return capital >= 2 * len(words) / 3 and any(sign.isalpha() for sign in credit)


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
        yield BRACKET_LABEL
    if labelled and (":" in tail or "©" in tail or "/" in tail):
        yield _TAIL_LABEL
    if "Credit" in tail:
        yield _CREDIT_WORD
    if labelled or "ourtesy" in tail or "ed by " in tail:
        yield _TAIL_BY
    if labelled:
        yield _TAIL_NAMED
    if " for " in tail:
        yield _FOR_PAPER
    if "—" in tail or "–" in tail or " -" in tail:
        yield _DASHED
    if " By " in tail:
        yield _BY_NAME
    if "/" in tail:
        yield _SLASH_COPYRIGHT
        yield _SLASH_AGENCY
        yield _SLASHES
        yield _NAME_HOUSE
        yield _NAME_AGENCY_TAIL
    if "|" in tail:
        yield _PIPES
        yield _PIPE
    if "©" in tail or "Ⓒ" in tail or "(c)" in tail or "(C)" in tail or "（Ｃ）" in tail:
        yield _SIGN
    if end.endswith(_GIVEN_ENDS):
        yield _GIVEN_TAIL
    if not end.isascii() and any(sign in end for sign in _OTHER_SIGNS):
        yield _OTHER_SCRIPT
    if closed:
        yield BRACKET


def signed_by_name(caption: str) -> tuple[str, str | None]:
    """A caption whose last words are a name without a full stop, behind the end of a sentence: who signs it.

    Only for words that are known to be a caption: in running text the last sentence of a paragraph ends.

    >>> signed_by_name("The quay on Monday morning. Ann Lee"), signed_by_name("The quay in St. Ives")
    (('The quay on Monday morning.', 'Ann Lee'), ('The quay in St. Ives', None))
    """
    found = _BARE_NAME.search(caption)
    if found is None or caption.count(" ", 0, found.start()) < FEWEST_WORDS_BEFORE_NAME - 1:
        return caption, None
    return caption[: found.start()], found["name"].removeprefix("Bild ").removeprefix("Foto ").removeprefix("Photo ")


# "... on Monday. Ann Lee"; not "... in St. Moritz", "... on Monday. The mayor".
_BARE_NAME: Final = pattern(
    r"(?<=[^\W_A-Z]{3}[.!?])\s+(?P<name>(?!The |A |An |Die |Der |Das"
    r" )[A-ZÀ-Ž][\w'’-]+(?:\s[A-ZÀ-Ž]\.?)?(?:\s[A-ZÀ-Ž][\w'’-]+){1,2})$"
)
FEWEST_WORDS_BEFORE_NAME: Final = 4
"""Words of the caption before such a name."""


def strip_credit_label(text: str) -> str:
    """A credit without its label: "Photo: Ann Lee" -> "Ann Lee", "© PA" -> "PA"."""
    short = CREDIT_LABEL.sub("", text, count=1).strip()
    short = CREDIT_LABEL.sub("", short, count=1).strip()  # "CREDIT: Photo: PA"
    if short.startswith(("(", "[")) and short.endswith((")", "]")):
        short = CREDIT_LABEL.sub("", short[1:-1], count=1).strip()
    short = short.strip(" .;,|")
    if short.endswith(")") and "(" not in short:
        short = short[:-1].rstrip()
    return short or text.strip()


