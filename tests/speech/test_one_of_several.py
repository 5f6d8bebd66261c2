"""One of several people, whom no name is told of."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        "Keely Smith has been married to him since 2001. “I love him,” Smith said.\n\n"
        "While someone else wrote that this tweet goes against everything he has said.\n\n"
        "“This man is happy in his marriage,” she argued.\n\n"
        "One woman pointed out that thinness isn't everything.\n\n"
        "“Going to just pretend that there aren’t guys that prefer this?” she asked.",
        ["Keely Smith", "someone else", "One woman"],
    ),
    (
        "Ann Reed runs the shop. “We open at six,” she said.\n\n"
        "One customer complained that it was always full. “I never get a seat,” she said.",
        ["Ann Reed", "One customer"],
    ),
    (
        "Lee Grady runs the shop. “We open at six,” he said.\n\n"
        "Another man said the coffee was cold. “I sent it back,” he said.",
        ["Lee Grady", "Another man"],
    ),
    (
        "Lee Grady runs the shop. “We open at six,” he said.\n\n"
        "A woman at the bar said that the coffee was cold. “I sent it back,” she told us.",
        ["Lee Grady", "A woman at the bar"],
    ),
    (
        "Lee Grady runs the shop. “We open at six,” he said.\n\n"
        "Someone wrote that the coffee was cold. “I sent it back,” they added.",
        ["Lee Grady", "Someone"],
    ),
    (
        "Ann Reed posted a picture of her dog. “Isn’t he sweet,” she wrote.\n\n"
        "Another fan said the dog looked ill.\n\n"
        "“You should feed him,” she wrote.",
        ["Ann Reed", "Another fan"],
    ),
    (
        "Ann Reed told one woman that she was wrong. “You should know better,” she said.",
        ["Ann Reed"],
    ),
    (
        "Ann Reed was there when one woman fainted. “I called for help,” Reed said. “It was awful,” she "
        "added.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "One witness said that Ann Reed ran away. “She was crying,” he said.",
        ["One witness"],
    ),
    (
        "Ann Reed runs the shop. “We open at six,” she said. Someone said it was too early. Reed laughed. "
        "“That is how I like it,” she said.",
        ["Ann Reed", "Ann Reed"],
    ),
    (
        "A second user claimed the photo was false. “Look at the hands,” he wrote.\n\n"
        "Lee Grady posted it. “It is real,” Grady said.",
        ["A second user", "Lee Grady"],
    ),
    (
        "Lee Grady wrote the song. “It is mine,” he said.\n\n"
        "Another said the tune was old. “My mother sang it,” he added.",
        ["Lee Grady", "Another"],
    ),
    (
        "Lee Grady wrote the song. “It is mine,” he said.\n\n"
        "A fan said the tune was old. Grady laughed. “My mother sang it,” he said.",
        ["Lee Grady", "Lee Grady"],
    ),
    (
        "Lee Grady wrote the song. “It is mine,” he said.\n\n"
        "One fan, Ann Reed, said the tune was old. “My mother sang it,” she said.",
        ["Lee Grady", "Ann Reed"],
    ),
    (
        "Lee Grady wrote the song. “It is mine,” he said.\n\n"
        "One reviewer called it thin. Grady has heard worse. “I do not read them,” he said.",
        ["Lee Grady", "Lee Grady"],
    ),
    (
        "Ann Reed spoke first. “I am tired,” she said.\n\n"
        "Another neighbour was more hopeful. “We will win,” she said.",
        ["Ann Reed", "Another neighbour"],
    ),
    (
        "Ann Reed told the police of one man. “He ran,” she said. One officer told Reed he was sorry. “We "
        "came late,” he said.",
        ["Ann Reed", "One officer"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_one_of_several(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
