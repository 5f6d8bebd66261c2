"""Who stays without a name."""

from __future__ import annotations

import pytest

from newsextract.speech.unnamed import Unnamed
from spoken import VOC, speakers

HIDDEN = (
    "The paper met {} on Monday, who spoke on condition of anonymity.\n\n“Nobody counted,” the {} said.\n\n"
    "Later {} Sohum Kal denied it all."
)


@pytest.mark.parametrize(("first", "noun"), [
    ("a senator", "senator"), ("an AS senator", "senator"), ("a former nurse", "nurse"), ("a county councillor", "councillor"),
])  # fmt: skip
def test_nobody_who_is_named_further_down_is_meant(first: str, noun: str) -> None:
    (found,) = speakers(HIDDEN.format(first, noun, noun))
    assert found is not None
    assert found != "Sohum Kal"


def test_who_is_named_further_down_is_meant_where_no_name_is_kept_back() -> None:
    text = HIDDEN.replace(", who spoke on condition of anonymity", "").format("a senator", "senator", "senator")
    assert speakers(text) == ["Sohum Kal"]


@pytest.mark.parametrize("text", [
    "They met the nurse, who stays anonymous. ",
    "They met a nurse, Ann Reed. A pilot stays anonymous. ",
    "They met a friend of the nurse, who stays anonymous. ",
])  # fmt: skip
def test_who_is_not_introduced_without_a_name(text: str) -> None:
    assert not Unnamed(text, VOC).stays("nurse", len(text))


def test_what_stands_behind_somebody_without_a_name_tells_a_gender() -> None:
    text = (
        "Lee Grady has been found guilty. The victim, a woman in her 80s, said: “I heard him sneeze.”\n\n"
        "Quillon Ade praised her. “She is a lady,” he said."
    )
    assert speakers(text) == ["The victim", "Quillon Ade"]
