"""What stands beside a quotation and goes before what the weights prefer."""

from __future__ import annotations

import pytest

from spoken import speakers
from tests.speech.test_german_speech import speakers as german_speakers


@pytest.mark.parametrize("words", ["It leaks,", "No,", "We do,", "Never again,"])
@pytest.mark.parametrize("clause", ["Holt said.", "said Holt.", "the warden told them.", "the old warden added later."])
def test_a_comma_in_the_marks_and_a_clause_behind_them(words: str, clause: str) -> None:
    text = f"The warden, Mary Holt, came to the council house at noon and stayed for an hour. “{words}” {clause}"
    assert speakers(text) == ["Mary Holt"]


@pytest.mark.parametrize(("text", "speaker"), [
    ("“He will appeal,” she said.", "Petra Vik"),
    ("“He will appeal,” she told the harbour court later.", "Petra Vik"),
    ("“He will appeal,” said the lawyer.", "Petra Vik"),
])
def test_a_pronoun_beside_the_words_tells_more_than_whom_the_sentence_is_about(text: str, speaker: str) -> None:
    before = "Jan Holm denies it. His lawyer, Petra Vik, said: “He is innocent.” Holm was arrested in May. "
    assert speakers(before + text)[-1] == speaker


@pytest.mark.parametrize("verb", ["held a poor rating", "found no money", "shown a loss"])
def test_whoever_is_called_so_does_not_speak(verb: str) -> None:
    assert speakers(f"The town's ferry services have {verb} since 2008 and were branded a “national disgrace”.") == [None]


@pytest.mark.parametrize("clause", ["erklärt dazu Leiterin Anna Feld", "betonte Anna Feld", "sagt Anna Feld"])
@pytest.mark.parametrize("words", ["„Es eilt überall im Land.“", "Das sei gefährlich, denn es „fehlt überall im Land“."])
def test_who_ends_a_sentence_of_reported_speech_goes_on(clause: str, words: str) -> None:
    assert german_speakers(f"Das Thema Trinkwasser ist in den Hintergrund geraten, {clause}. {words}") == ["Anna Feld"]
