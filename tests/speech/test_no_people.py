"""What is no person, whatever stands beside it: places where people post, shops, what a participle opens."""

from __future__ import annotations

import pytest

from spoken import entities, sentence, speakers

STORIES = [
    (
        "Quilla Mirek runs the harbour pharmacy. Her Harbour Mill Pharmacy has a licence now, unlike a pharmacy in Marl.\n\n"
        "Harbour Mill Pharmacy sells stamps. “It makes no sense,” she said.",
        ["Quilla Mirek"],
    ),
    (
        "In an answer to her official Facebook appeal, Quilla Mirek in another post thanked all on Sunday.\n\n"
        "“It is most unfortunate,” she wrote on her Facebook page.",
        ["Quilla Mirek"],
    ),
    (
        "Quilla Mirek came to Lima in May. Thanking Marl Theatres, she bowed. “It was hard,” she said.",
        ["Quilla Mirek"],
    ),
    (
        "Quilla Mirek of the Royal Borough of Marl and Ostwick argued it was old. “Trains are late,” she said.",
        ["Quilla Mirek"],
    ),
]


@pytest.mark.parametrize(("story", "names"), STORIES)
def test_she_is_a_person(story: str, names: list[str]) -> None:
    assert speakers(story) == names


@pytest.mark.parametrize(("text", "name"), [
    ("Facebook denied it. “We delete such posts,” Facebook said.", "Facebook"),
    ("Quilla Love loves the sea. Love left. “I love it,” she said.", "Quilla Love"),
    ("Quilla Pharmacy and Ida Falk met at a pharmacy. Pharmacy was early. “I was early,” Pharmacy said.", "Quilla Pharmacy"),
    ("The Saying Trust closed. It was the Saying Trust that paid. “It is over,” said the Saying Trust.", "Saying Trust"),
])  # fmt: skip
def test_a_name_stays_one(text: str, name: str) -> None:
    assert speakers(text) == [name]


def test_a_participle_opens_no_name() -> None:
    assert [one.name for one in entities("Thanking Marl Theatres, she bowed.").every] == ["Marl Theatres"]


@pytest.mark.parametrize(("text", "shape"), [
    ("It eased these fears by reminding them.", "w"), ("One fears by night.", "v"), ("Reed fears the worst.", "v"),
])  # fmt: skip
def test_no_verb_of_one_stands_behind_several(text: str, shape: str) -> None:
    one = sentence(text)
    assert one.shape[one.low.index("fears")] == shape
