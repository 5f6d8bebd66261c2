"""What a phrase says that somebody is."""

from __future__ import annotations

import pytest

from newsextract.speech.speaker_roles import is_office, noun_of_one, read_role
from spoken import VOC, sentence


@pytest.mark.parametrize(("text", "role"), [
    ("the council's leader", "leader"),
    ("45, a farmer from Lima", "farmer from Lima"),
    ("the leader who called", "leader"),
    ("standing beside the mayor", None),
    ("managing director", "managing director"),
])  # fmt: skip
def test_a_role_has_no_article_and_no_owner(text: str, role: str | None) -> None:
    one = sentence(text)
    assert read_role(text, one, (0, len(one.shape))) == role


def test_a_courtesy_is_no_role() -> None:
    assert read_role("Mr", sentence("Mr"), (0, 1)) is None
    assert read_role("Mr", sentence("Mr"), None) is None


def test_offices() -> None:
    assert is_office("Mayor of Marl", VOC)
    assert not is_office("friend of the mayor", VOC)


def test_one_of_the_pilots_is_a_pilot() -> None:
    one = sentence("one of the pilots")
    assert noun_of_one(one.low[1:], one.shape[1:], VOC) == "pilot"
    assert noun_of_one(["pilot"], "w", VOC) is None
