"""Signs of a note behind a name."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        "Paula*, a 43-year-old mum from Hertfordshire, started last year. After her first treatment, she was "
        "nervous her husband would notice, but he didn't. \"I panic every time but he's not the most "
        'observant."',
        ["Paula"],
    ),
    (
        'Olivia Colman said she loved it. "I tried it once," she said.\n\n'
        'Paula*, a 43-year-old mum from Marl, started last year. "I panic every time," she said.',
        ["Olivia Colman", "Paula"],
    ),
    (
        "“I was afraid of him,” said Sarah*, 23.\n\n"
        "Ann Reed, a lawyer, helped. “She was brave,” Reed said. Sarah* left in May. “I am free,” she said.",
        ["Sarah", "Ann Reed", "Sarah"],
    ),
    (
        "“I lost my job,” says Tom Field*, who worked there for years. “Nobody told me why,” he says.",
        ["Tom Field", "Tom Field"],
    ),
    (
        "*Names have been changed. Anna** lives in Marl. “I hide it,” Anna** told us.",
        ["Anna"],
    ),
    (
        "Jane† said she never went back. “It was over,” she said.",
        ["Jane"],
    ),
    (
        "Mark¹, 30, was there. “I saw it,” Mark said.",
        ["Mark"],
    ),
    (
        "“It is hard,” Maria* told the Echo. Maria’s* son is six. “He asks for his father,” she said.",
        ["Maria", "Maria"],
    ),
    (
        "The rating is 4* and the hotel is good, said Ann Reed. “A 5* place,” she said.",
        ["Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_footnote_signs(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
