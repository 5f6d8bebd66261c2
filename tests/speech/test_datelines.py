"""Where a story begins behind its dateline."""

import pytest

from newsextract.speech.datelines import end_of_dateline

DATELINES = [
    "LIMA — ", "NEW MARL (ANA) - ", "Lima (ANA) – ", "Lima, May 3 (ANA) - ", "SAN ROSE, Calif. -- ", "LIMA/OSTWICK, 3 May - ",
    "ST. JON'S, Newfoundland — ", "Ostwick, May 12 — ",
]  # fmt: skip
NONE = [
    "Ann Reed — Lima’s first mayor — spoke.", "LIMA - based companies wept.", "LIMA fell.", "Ann Reed - and nobody else - spoke.",
    "It rained — Ann Reed spoke.", "“LIMA — Ann Reed is here.”", "",
]  # fmt: skip


@pytest.mark.parametrize("dateline", DATELINES)
@pytest.mark.parametrize("story", ["Ann Reed wept.", "“No,” she said.", "A ship sank."])
def test_the_first_sentence_stands_behind_it(dateline: str, story: str) -> None:
    assert end_of_dateline(dateline + story) == len(dateline)


@pytest.mark.parametrize("text", NONE)
def test_no_dateline(text: str) -> None:
    assert end_of_dateline(text) == 0
