"""What a speaker is, told from the words: a person, an organisation, a document, or somebody without a name."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.model.record_types import SpeakerKind
from newsextract.speech.given_names import GIVEN
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    CONJUNCTION,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
)

_WORD: Final = pattern(r"[@#]?\w[\w'’.-]*")

_AFTER_HEAD: Final = frozenset((PREPOSITION, RELATIVE, CONJUNCTION, SUBORDINATOR))  # "a spokesman for the force"
_BEFORE_NOUN: Final = frozenset((DETERMINER, QUANTIFIER, POSSESSIVE))


def kind_of_speaker(name: str, mention: str, gender: str, role: str | None, voc: Vocabulary) -> SpeakerKind:
    """The kind of a speaker as ``speaker`` gives it.

    mention  the printed words: an article in front tells a body ("the Echo"), and so does "it"
    gender   "m" or "f" where a title, a pronoun or a given name tells
    role     the speaker's description where the article has one
    """
    words = _WORD.findall(name)
    head = _head(words, voc)
    low = head.lower().removesuffix("'s").rstrip(".")
    if not _is_name(words, head, voc):
        if low in voc.documents:
            return "document"
        return "organisation" if low in voc.organisations else "unnamed"
    if "&" in name or mention.lower() in voc.neuter:
        return "organisation"
    if gender or (role and voc.is_title(_head(_WORD.findall(role), voc).lower())) or head.startswith("@"):
        return "person"
    articled = any(voc.kinds.get(one[:1] and one.split()[0].lower()) == DETERMINER for one in (name, mention))
    if articled or any(word.lower() in voc.organisations for word in words):
        return "organisation"
    if len(words) > 1 and not name.isupper():
        return "person"
    first = words[0].lower()
    return "person" if first in GIVEN else "organisation"


def _head(words: list[str], voc: Vocabulary) -> str:
    """The noun that the other words describe: "spokesman" of "a spokesman for the force"."""
    for index, word in enumerate(words):
        if index and voc.kinds.get(word.lower()) in _AFTER_HEAD:
            return words[index - 1]
    return words[-1] if words else ""


def _is_name(words: list[str], head: str, voc: Vocabulary) -> bool:
    if not words or not (head[:1].isupper() or head[:1] in "@#"):
        return False
    low = head.lower()
    if len(words) == 1 and (low in voc.people or low in voc.plurals or low in voc.documents):
        return False  # the capital is the sentence's
    if voc.capital_nouns:  # German: a description has an article or is a known word
        described = voc.kinds.get(words[0].lower()) in _BEFORE_NOUN and len(words) < 3
        return not (described or low in voc.people or low in voc.documents)
    return True
