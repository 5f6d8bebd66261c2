"""Characters of a play or a series: the actors speak, not they."""

from __future__ import annotations

import pytest

from spoken import entities, speakers

SERIES = "The drama has a new season, and its cast met in May. "


@pytest.mark.parametrize("text", [
    "Captain Nora Lowe (Ann Reed) sails in the first episode, and her mate Jim Oakes (Lee Hall) drowns.",
    "Ann Reed, who plays Nora Lowe, was late.",
    "Ann Reed, who has played Nora Lowe for years, was late.",
    "Nora Lowe, played by Ann Reed, drowns.",
    "Playing Nora Lowe has made Ann Reed ill.",
    "Ann Reed stars as Nora Lowe.",
    "Ann Reed won the role of Nora Lowe.",
])  # fmt: skip
def test_who_is_a_character(text: str) -> None:
    found = entities(SERIES + text)
    lowe, reed = found.of("Nora Lowe"), found.of("Ann Reed")
    assert lowe is not None
    assert reed is not None
    assert lowe.acted
    assert not lowe.is_person()
    assert not reed.acted


@pytest.mark.parametrize("text", [
    "Ann Reed, who plays Nora Lowe on Sunday, was late for the tennis.",  # no actors in it
    SERIES + "Ann Reed (Labour) was late. Ann Reed and Nora Lowe met.",
    SERIES + "Ann Reed, who plays Nora Lowe, the mayor, was late. Nora Lowe said that she had seen it.",
])  # fmt: skip
def test_who_is_none(text: str) -> None:
    assert not any(one.acted for one in entities(text).every)


@pytest.mark.parametrize("told", [
    "Playing Nora Lowe has given Lee Hall nightmares. Nora Lowe (Lee Hall) drowns.",
    "Lee Hall, who plays Nora Lowe, dislikes water.",
    "Nora Lowe, played by Lee Hall, drowns.",
])  # fmt: skip
@pytest.mark.parametrize("who", ["The actor", "The star", "Hall", "Lowe actor Lee Hall", "Lee Hall, who plays Lowe,"])
def test_the_actor_speaks(told: str, who: str) -> None:
    text = SERIES + told + f" {who} spoke of her at a party, saying: “I dream of water, and I wake.”"
    assert speakers(text) == ["Lee Hall"]
