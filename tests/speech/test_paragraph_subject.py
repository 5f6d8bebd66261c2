"""Who says a whole sentence that ends a paragraph about one person."""

from __future__ import annotations

import pytest

from spoken import speakers

BEFORE = "“Nobody came,” said Olivia Vale, the actress.\n\n"

ABOUT_ONE = {
    "an age": (
        "Paula, a 43-year-old mother, started it in May. After her first time, she was nervous that her husband would see, "
        "but he did not. “I panic every time.”", "Paula",
    ),
    "a name that was changed": (
        "Paula*, a 43-year-old mother, started it for her lines. She was nervous. “I panic every time.”", "Paula",
    ),
    "who is told by the person, and spoken of": (
        "Meanwhile, Sophia is hoping for a voucher. Last time, her husband thought it was a cream. “He asked me how it went.”",
        "Sophia",
    ),
    "a thing of hers": (
        "Mia Stone, 31, lost her job in June. She has two dogs. Her rent rose twice. “I do not open letters any more.”",
        "Mia Stone",
    ),
    "a man": (
        "Tom Vale sold his car in May. After his wife left, he moved to a boat. “I have learned to cook on one flame.”",
        "Tom Vale",
    ),
    "a surname": (
        "Nora Stone has three kilns. She fires them at night. On some days nobody comes. “I need six hours for one.”",
        "Nora Stone",
    ),
}  # fmt: skip

ABOUT_OTHERS = {
    "a husband with a name": (
        "Nora Stone has three kilns. She fires them. Her husband, Carl Moor, chops wood. “I need six hours.”", "Carl Moor",
    ),
    "somebody else speaks": (
        "Nora Stone has three kilns. She fires them. Her doctor said it was rare. “It is one in a million.”", "Her doctor",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", ABOUT_ONE | ABOUT_OTHERS)
def test_the_person_of_the_paragraph_speaks(kind: str) -> None:
    text, wanted = (ABOUT_ONE | ABOUT_OTHERS)[kind]
    assert speakers(BEFORE + text) == ["Olivia Vale", wanted]


def test_who_speaks_goes_on_in_the_next_paragraph() -> None:
    text = ABOUT_ONE["a man"][0] + "\n\n“It is not so bad. You sleep well.”"
    assert speakers(BEFORE + text) == ["Olivia Vale", "Tom Vale", "Tom Vale"]
