"""Which of the candidates for a quotation's speaker is chosen."""

from __future__ import annotations

from newsextract.speech.attribution import Attribution, Option
from newsextract.speech.candidates import Candidate
from newsextract.speech.features import Seen
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import vocabulary

TEXT = '"The quay is safe," said Ann Reed.'


def test_of_candidates_that_weigh_the_same_the_first_is_chosen() -> None:
    voc = vocabulary("en")
    walk = Attribution(TEXT, find_spans(TEXT), voc, Names([TEXT], voc))
    (sentence,) = read_sentences(TEXT, 0, len(TEXT), find_spans(TEXT), 0, voc)
    nobody, carried = Candidate("nobody", sentence, None), Candidate("carried", sentence, None)
    walk._weights = {"nobody": {"short": 30}, "carried": {"low": 10, "far": 20, "near": 21}}
    first = Option(nobody, Seen("nobody", ["short"], []))
    assert walk.pick(0, [first, Option(carried, Seen("carried", ["low", "far"], []))]) is nobody
    assert walk.pick(0, [first, Option(carried, Seen("carried", ["low", "near"], []))]) is carried


def test_white_space_between_quotations_is_no_sentence() -> None:
    text = '"The quay is safe," said Ann Reed.\n\u3000\n\n"It will open soon."\n\u2003\n"It will."'
    voc = vocabulary("en")
    spans = find_spans(text)
    assert len(list(Attribution(text, spans, voc, Names([text], voc)).run())) == len(spans)
