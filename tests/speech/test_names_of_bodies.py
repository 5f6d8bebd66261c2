"""Names of bodies that go on behind of."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        "It is a “temporary, sudden loss of memory” that affects older people, according to the National "
        "Library of Medicine.",
        ["National Library of Medicine"],
    ),
    (
        "According to the Royal College of Nursing, “nobody can work like this for ever”.",
        ["Royal College of Nursing"],
    ),
    (
        "“Nobody can work like this for ever,” the Royal College of Nursing said.",
        ["Royal College of Nursing"],
    ),
    (
        "The Board of Education said that “no school will be closed this year”.",
        ["Board of Education"],
    ),
    (
        "“Fish are dying,” the Marl Institute of Technology said in a report.",
        ["Marl Institute of Technology"],
    ),
    (
        "The Ministry of Defence said it was “aware of what had been reported”.",
        ["Ministry of Defence"],
    ),
    (
        "“We are aware,” said the Royal Society of Chemistry. It added that “nobody was hurt in the lab”.",
        ["Royal Society of Chemistry", "Royal Society of Chemistry"],
    ),
    (
        "“We play to win,” said Ann Reed of Marl.",
        ["Ann Reed"],
    ),
    (
        "“We play to win,” the National Gallery of Art wrote. Its director, Ann Reed, agreed. “We do,” she "
        "said.",
        ["National Gallery of Art", "Ann Reed"],
    ),
    (
        "“It is old,” said the University of Marl. The university added: “It will be torn down in May.”",
        ["University of Marl", "University of Marl"],
    ),
    (
        "“We told them,” said Ann Reed, head of the Marl Library. The Marl Library of Lima did not answer. "
        "“It is ours,” Reed said.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "“We told them,” said the Marl County Council. “It is ours,” the council of Lima said.",
        ["Marl County Council", "the council of Lima"],
    ),
    (
        "Ann Reed of Marl spoke. Reed said: “We told them.” “It is ours,” said Lee Grady of the Royal "
        "College of Nursing.",
        ["Ann Reed", "Lee Grady"],
    ),
    (
        "The Bank of Marl and the Royal Society of Chemistry met. “We told them,” said the Bank of Marl.",
        ["Bank of Marl"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_names_of_bodies(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
