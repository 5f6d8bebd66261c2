"""Whose words somebody passes on, and second pieces of one clause."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    ("“It’s not fair,” Ann Reed remembers Martin Holt saying.", ["Martin Holt"]),
    ("Mary Finch stood by the door. Tom Reed heard her saying, “It is not fair.”", ["Mary Finch"]),
    ("Tom Reed stood by the door. Mary Finch overheard him telling her: “It is not fair.”", ["Tom Reed"]),
    ("Mary Finch stood by the door. “It’s not fair,” she recalled saying.", ["Mary Finch"]),
    ("Mary Finch is a teacher. “We are old,” she remembers her father saying.", ["her father"]),
    ("The plan did not please Mary Finch either, who called it “a disgrace”.", ["Mary Finch"]),
    ("The joke was not lost on fans either, who declared it the “joke of the century”.", ["fans"]),
    (
        "The Harbour Caucus wrote to the board on Monday, according to a letter seen by the Echo. “It is wrong,” the letter "
        "said.",
        ["Harbour Caucus"],
    ),
    (
        "Sales fell, according to data published by the Marl Institute. “It is a warning,” the institute said.",
        ["Marl Institute"],
    ),
    (
        "Ed Butler paid for it in 2019. A digital brochure he received about his car said that it would have "
        "“full self-driving capability” including a “automatic driving on city streets” feature that was "
        "said to be coming.",
        ["A digital brochure", "A digital brochure"],
    ),
    (
        "US media reported that Tesla’s lawyers have responded saying “mere failure to realize a long-term "
        "goal is not fraud”.",
        ["Tesla’s lawyers"],
    ),
    (
        "The Echo reported that Ann Reed had replied saying “nobody asked me about any of it”.",
        ["Ann Reed"],
    ),
    (
        "Local media reported that police said the man was “known to them for some time”.",
        ["police"],
    ),
    (
        "The BBC reported that Reed told staff that “the end of the road has come”. Ann Reed leads the firm.",
        ["Ann Reed"],
    ),
    (
        "Ed Butler bought a boat. A leaflet he got promised that it had “a very quiet engine” and a “bed "
        "that folds away” for two.",
        ["A leaflet", "A leaflet"],
    ),
    (
        "Ann Reed met Lee Grady. The letter she wrote him said that it was “a sad day for all” and that he "
        "was “no friend of the town”.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "The Echo reported that the plan was “dead in the water by now”.",
        ["Echo"],
    ),
    (
        "Ann Reed said that Lee Grady had lied, adding that he was “not to be trusted with money”.",
        ["Ann Reed"],
    ),
    (
        "The Times reports that Ann Reed told staff the firm was “dead in the water by now”.",
        ["Ann Reed"],
    ),
    (
        "The paper reported that Ann Reed, the mayor, said she was “not to be trusted with money”.",
        ["Ann Reed"],
    ),
    (
        "Ann Reed reported that the birds had gone, and said it was “a very sad day”.",
        ["Ann Reed"],
    ),
    (
        "The police reported that the man, who said he was lost, was “known to them for some time”.",
        ["The police"],
    ),
    (
        "Ann Reed said that the plan has “a very quiet engine” and a “bed that folds away” for two.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "Lee Grady bought a boat. The advert claimed it was “as good as new” with a “very quiet engine” and "
        "no rust.",
        ["The advert", "The advert"],
    ),
    (
        "Ann Reed praised the “warmth of the crowd” and a “sense of home” she felt there.",
        ["Ann Reed", "Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_words_passed_on(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
