"""A bracket behind a quotation that reports something itself."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        "Noel Hidalgo, director of a civic group, echoes these sentiments. “Systems are a mess,” he told me. "
        "“These systems are built over decades, and we need people inside.” (Fraser said that employees "
        "“remain very involved” in the scheme.)\n\n"
        "Matt Fraser is the city's technology officer.",
        ["Noel Hidalgo", "Noel Hidalgo", "Matt Fraser"],
    ),
    (
        "“It’s the worst way to announce it,” says a former writer who lost her job in May. “There’s no "
        "thought behind this except greed.” (A spokesperson for Marl Media emphasizes that the site “is "
        "separate from our papers.”)",
        ["a former writer", "a former writer", "A spokesperson for Marl Media"],
    ),
    (
        "Ann Reed said the roof was sound. “It will stand for years to come.” (The council disputes this.)\n\n"
        "Lee Grady, a builder, disagreed.",
        ["Ann Reed"],
    ),
    (
        "“The bridge will open in May,” Ann Reed said. “We are on time and on budget.” (Lee Grady, the "
        "contractor, told the Echo last year that it would never open.)",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "Ann Reed is the mayor. “The bridge will open in May,” she said, “and we shall all be there.” (Grady "
        "declined to say who would pay.)\n\n"
        "Lee Grady is the clerk.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "“It is open.” (Reed)\n\n"
        "Ann Reed is the mayor. “I am sorry,” Reed said.",
        ["Ann Reed"],
    ),
    (
        "“We won,” Ann Reed said. “It took years.” (It did: Grady told the court so in 1999.) “But we won,” "
        "she said.",
        ["Ann Reed", "Ann Reed", "Ann Reed"],
    ),
    (
        "Ann Reed was angry. “Nobody asked us,” Reed said. “It is wrong” (Lee Grady said the same in May).",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "“I never saw the letter” (Reed later admitted that she had).\n\n"
        "Ann Reed is the mayor. “I am sorry,” Reed said.",
        ["Ann Reed"],
    ),
    (
        "The firm denied it. “Our ferries are safe,” said its chairman, Lee Grady. “We check each one every "
        "day.” [Grady added that two ferries were in repair.]",
        ["Lee Grady", "Lee Grady"],
    ),
    (
        "Lee Grady was blunt. “Our ferries are safe and they always were.” (Ann Reed, who inspected two of "
        "them, says that is “nonsense”.)",
        ["Lee Grady", "Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_brackets_behind_quotations(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
