"""Words in marks that nobody said: titles and terms."""

from __future__ import annotations

import pytest

from spoken import speakers


@pytest.mark.parametrize("text", [
    "“It is nonsense,” says Ann Reed, author of the 1978 paper, “Why the Mole is Crumbling,” after a walk.",
    "“It is nonsense,” says Ann Reed of the new play, “Salt and Rope,” after a walk.",
    "“It is nonsense,” says Ann Reed, who sings the theme song “Salt t’aime.”",
    "“It is nonsense,” says Ann Reed, who is known as the “Old Mole” in Marl.",
    "“It is nonsense,” says Ann Reed. She was there, earning the nickname “mole” or “the woman of the harbour” in Marl.",
])  # fmt: skip
def test_titles_and_terms_are_no_quotations(text: str) -> None:
    assert speakers(text) == ["Ann Reed"]


@pytest.mark.parametrize("text", [
    "Ann Reed said in a statement, “The harbour is closed.”",
    "Ann Reed said in a letter, “Closed until Monday,” and left.",
    "“Unbothered,” Ann Reed captioned her post.",
])  # fmt: skip
def test_what_somebody_wrote_is_one(text: str) -> None:
    assert speakers(text) == ["Ann Reed"]


@pytest.mark.parametrize(("text", "said"), [
    ("“The Salt Road” tells the story of a man from Marl, Ann Reed said.", False),
    ("“The Salt Road” has won a prize, Ann Reed said.", False),
    ("“The Salt Road,” Ann Reed says, had been shot in May.", False),
    ("“No,” Ann Reed says, had been the answer of the town.", True),
    ("“The Road Is Closed,” Ann Reed says.", True),
    ("“It is closed by now,” Ann Reed says, adding that it is late.", True),
    ("The cough could occur in halls, or “dorms” as they are known in the south, Ann Reed said.", False),
])
def test_a_title_that_acts_and_a_name_for_something_are_not_said(text: str, said: bool) -> None:
    assert speakers(text) == (["Ann Reed"] if said else [])
