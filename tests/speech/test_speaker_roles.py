"""What a phrase says that somebody is."""

from __future__ import annotations

import pytest

from newsextract.speech.speaker_roles import is_office, noun_of_one, read_role
from spoken import VOC, roles, sentence


@pytest.mark.parametrize(("text", "role"), [
    ("the council's leader", "leader"),
    ("45, a farmer from Lima", "farmer from Lima"),
    ("the leader who called", "leader"),
    ("standing beside the mayor", None),
    ("managing director", "managing director"),
    ("Ph.D., head of the lab", "head of the lab"),
    ("wearing a red hat", None),
    ("aged 45", None),
    ("based in Marl", None),
    ("a registered nurse", "registered nurse"),
    ("MP", None),
    ("45, MBE", None),
    ("45", None),
    ("K-Pop singer", "K-Pop singer"),
    ("a D-Day veteran", "D-Day veteran"),
    ("D-Marl", None),
    ("R-N.Y.", None),
    ("D-New Lima", None),
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


@pytest.mark.parametrize(("text", "role"), [
    ("The bridge is a challenge, Rhea Colt said. “It leaks.”", None),
    ("Though the trade is a bit chaotic, Rhea Colt told the pilots, “Keep calm.”", None),
    ("After years of talks about the crane in the town's old port, Rhea Colt admits to feeling “weary”.", None),
    ("Just days before he lent his services to the fair, Odo Lunt spoke. “It leaks,” he said.", None),
    ("According to Rhea Colt, the crane, which stands in the port, is “a slow fire”.", None),
    ("The council has a plan Rhea Colt says is “a slow fire”.", None),
    ("The town got a bridge Mayor Rhea Colt calls “a slow fire”.", "Mayor"),
    ("A former pilot, Rhea Colt said it was “a slow fire”.", "former pilot"),
    ("“It leaks,” the council's leader, Rhea Colt, said.", "leader"),
    ("Colt, wearing a red coat, said it was “a slow fire”.", None),
    ("Rhea Colt, R-Marl, said it was “a slow fire”.", None),
    ("“It leaks,” said port safety and training officer Rhea Colt.", "port safety and training officer"),
    ("According to Rhea Colt, a pilot, the crane is “a slow fire”.", "pilot"),
    ("“It leaks,” said Rhea Colt, Ph.D., head of the port's lab.", "head of the port's lab"),
    ("The harbour watchdog Quaycheck says it is “a slow fire”.", "harbour watchdog"),
    ("The surveyor Rhea Colt says it is “a slow fire”.", "surveyor"),
    ("“It leaks,” said Rhea Colt, who is the port's crane inspector.", "crane inspector"),
    ("“It leaks,” said Rhea Colt, who is Marl County Works Director.", "Marl County Works Director"),
    ("“It leaks,” said Rhea Colt, who is worried about the port.", None),
    ("Head coach Rhea Colt was furious. “It leaks,” she said.", "Head coach"),
    ("The head coach, Rhea Colt, was furious. “It leaks,” she said.", "head coach"),
    ("Rhea Colt, the head coach, was furious. “It leaks,” she said.", "head coach"),
    ("Seventeen-year-old Rhea Colt was furious. “It leaks,” she said.", None),
    ("Former Rhea Colt fans were furious. “It leaks,” Rhea Colt said.", None),
])  # fmt: skip
def test_a_phrase_beside_a_name_is_a_role_only_where_it_describes_somebody(text: str, role: str | None) -> None:
    assert roles(text)[:1] == [role]
