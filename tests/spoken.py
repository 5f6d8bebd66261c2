"""What the tests of speech read from English texts."""

from __future__ import annotations

from newsextract.speech.attribution import Attribution
from newsextract.speech.entities import Entities
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.vocabulary import vocabulary

VOC = vocabulary("en")


def entities(text: str) -> Entities:
    """Whom and what a text names."""
    return Entities(text, [], find_spans(text), VOC, Names([text], VOC))


def sentence(text: str) -> Sentence:
    """The one sentence of a text."""
    (one,) = read_sentences(text, 0, len(text), find_spans(text), 0, VOC)
    return one


def speakers(text: str, opening: tuple[str, ...] = ()) -> list[str | None]:
    """The speakers of the quotations of a text in order; quotations that nobody said are left out."""
    walk = Attribution(text, find_spans(text), VOC, Names([text, *opening], VOC, opening))
    return [one.voice.speaker.name for one in walk.run() if one.voice is not None]


def roles(text: str) -> list[str | None]:
    """The roles of those who are quoted, in order."""
    walk = Attribution(text, find_spans(text), VOC, Names([text], VOC))
    return [one.voice.speaker.role for one in walk.run() if one.voice is not None]


def roles_in_record(text: str, language: str = "en") -> list[str | None]:
    """The roles of those who are quoted, in order, as a record gives them."""
    voc = vocabulary(language)
    walk = Attribution(text, find_spans(text, language), voc, Names([text], voc))
    return [one.voice.speaker.role for one in walk.read() if one.voice is not None]
