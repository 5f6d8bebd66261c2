"""Words of each language: one module of constants a language, loaded when an article needs it.

A new language is one file here and its tag in ``TAGS``, or in ``HEADED`` or ``LINED`` for a start. ``words.py``
declares and explains the constants that a file may define.
"""

from __future__ import annotations

import functools
import importlib
from typing import TypeVar

from newsextract.languages.recognition import FREQUENT, SAMPLE_LENGTH, WRITTEN_IN, Recogniser, script_of
from newsextract.languages.words import HeaderWords, LineWords, SpeechWords, Words

TAGS = ("en", "de", "fr", "es", "it", "pt", "nl")
HEADED = ("pl", "no", "sv", "da", "cs", "sk", "fi", "tr", "hu", "ro", "ru", "uk", "el", "ko")
"""Languages with words for page furniture, dates and bylines, and perhaps for quotations."""
LINED = ("zh", "ja")
"""Languages with words for page furniture only: their dates are numbers, and names in them have no capitals."""

_W = TypeVar("_W", bound=LineWords)

_SAME = {
    "nb": "no", "nn": "no",
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl",
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr",
    "spanish": "es", "español": "es", "espanol": "es", "castellano": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt", "português": "pt", "portugues": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl",
    "polski": "pl", "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da", "norwegian": "no", "norsk": "no",
}  # fmt: skip
"""The tag of the file for written forms of a language, and for the codes of three letters and the names of languages
that some pages declare."""

_BETWEEN_TAGS = str.maketrans(",;|/", "    ")
_NO_LANGUAGE = ("utf", "x-", "und", "mul")  # an encoding, as some pages have it; codes for none and for several
_LONGEST_CODE = 3
"""Letters of the longest code of a language; more are a name."""

CONTRADICTING_LENGTH = 400
"""Characters of text that are needed to overrule the language that a page declares: a caption or a name may be
foreign."""

CONTRADICTING_LENGTH_OF_SCRIPT = 60
"""The same where the script alone tells that the declared language is wrong."""

@functools.cache
def words(tag: str) -> Words:
    """The words of a language in ``TAGS``. Raises ImportError for a tag without a file, and ``WrongLanguageFile``."""
    return _load(tag, Words)


@functools.cache
def header_words(tag: str) -> HeaderWords:
    """The words of dates and bylines of a language in ``TAGS`` or ``HEADED``; raises as ``words``."""
    return words(tag) if tag in TAGS else _load(tag, HeaderWords)


@functools.cache
def line_words(tag: str) -> SpeechWords:
    """The words of page furniture and of quotations of any language with a file; raises as ``words``."""
    return _load(tag, SpeechWords) if tag in LINED else header_words(tag)


@functools.cache
def speech_words(language: str | None) -> SpeechWords:
    """The words by which the quotations of an article are read: of its language, English ones where that is unknown.

    A language without words for them has only what tells quotations by their shape.
    language  BCP 47 tag of the article, or ``None``
    """
    own = _of_file(language or "en")
    if own in TAGS:
        return words(own)
    found = line_words(own) if own in HEADED + LINED else None
    return found if found is not None and found.reports_speech else SpeechWords("any other", _ANY_OTHER)


_ANY_OTHER: dict[str, object] = {
    "WHOLE": {}, "STARTS": {}, "HOLDS": {}, "HOLDS_WORDS": "-", "NOTICE_WORDS": "-", "NOTICES": (),
    "VERB_BEFORE_SUBJECT": True, "DIALOGUE_DASHES": True,
}  # fmt: skip


_MOST_TAGS = 100  # whose answers are remembered: a page may declare anything


def _load(tag: str, kind: type[_W]) -> _W:
    module = importlib.import_module(f"newsextract.languages.{tag}")
    return kind(f"{tag}.py", vars(module))


@functools.lru_cache(_MOST_TAGS)
def known(language: str | None) -> tuple[str, ...]:
    """The tags of the languages whose words to use for an article: its own if it is one of ``TAGS``, and English.

    language  BCP 47 tag of the article, or ``None``
    """
    own = _of_file(language)
    return (own, "en") if own in TAGS and own != "en" else ("en",)


@functools.lru_cache(_MOST_TAGS)
def headed(language: str | None) -> tuple[str, ...]:
    """As ``known``, for words of dates and bylines, which the languages of ``HEADED`` have too."""
    own = _of_file(language)
    return (own, "en") if own in HEADED else known(language)


@functools.lru_cache(_MOST_TAGS)
def lined(language: str | None) -> tuple[str, ...]:
    """As ``known``, for words of page furniture, which every language with a file has."""
    own = _of_file(language)
    return (own, "en") if own in HEADED or own in LINED else known(language)


def _of_file(language: str | None) -> str:
    """The tag of the file that would hold the words of a language."""
    own = (language or "").replace("_", "-").partition("-")[0].lower()
    return _SAME.get(own, own)


def settle(declared: str | None, text: str) -> str | None:
    """The language of a page (BCP 47): as declared, unless its text is recognised as another one.

    Many templates declare "en" on pages in any language, and "kr", the country, on Korean ones. A declared language
    whose texts cannot be recognised is kept, unless it is never written in the script of the text.
    """
    declared = next(iter((declared or "").translate(_BETWEEN_TAGS).split()), "")  # "DE, AT, CH", for their readers
    if not declared or declared.lower().startswith(_NO_LANGUAGE):
        return recognise(text)
    own = _of_file(declared)
    if declared.isalpha() and len(declared) > _LONGEST_CODE:  # the name of a language, "Spanish", is no tag
        if len(own) > _LONGEST_CODE:
            return recognise(text) or declared
        declared = own
    script = script_of(text[:SAMPLE_LENGTH])
    if script is not None:
        strange = own not in WRITTEN_IN[script].split() and len(text) >= CONTRADICTING_LENGTH_OF_SCRIPT
        return script if strange else declared
    if len(text) < CONTRADICTING_LENGTH or own not in _recognised():
        return declared
    spoken = recognise(text)
    return declared if spoken is None or spoken == own else spoken


def recognise(text: str) -> str | None:
    """Language of a text (ISO 639-1) by its script or its most common words; ``None`` when it cannot be told.

    >>> recognise("Der Hafen ist nach dem Sturm wieder offen, und die Fähren fahren nicht nur am Tag.")
    'de'
    """
    return _recogniser().recognise(text)


@functools.cache
def _recogniser() -> Recogniser:
    return Recogniser(words("en").COMMON, lambda: {tag: line_words(tag).COMMON for tag in (*TAGS, *HEADED, *LINED)})


@functools.cache
def _recognised() -> frozenset[str]:
    """Languages whose texts are recognised."""
    return frozenset((*TAGS, *HEADED, *LINED, *FREQUENT, *WRITTEN_IN))
