"""Sources behind a participle: as claimed by somebody."""

from __future__ import annotations

import pytest

from spoken import speakers

STORIES = [
    (
        'It is vital that you take notice because, as claimed by Doolittle, "You are being divinely guided '
        'at this time."\n\n'
        "Ruthy Doolittle writes about birds.",
        ["Ruthy Doolittle"],
    ),
    (
        'The plan, as described by Ann Reed, is "a gift to the rich and nobody else".',
        ["Ann Reed"],
    ),
    (
        'The town was, in the words of its mayor, Ann Reed, "a place without hope or work".',
        ["Ann Reed"],
    ),
    (
        'In the words of Ann Reed, "nobody who lives here wants to leave it".',
        ["Ann Reed"],
    ),
    (
        'As stated by the Marl Council, "no tree will be felled before the vote".',
        ["Marl Council"],
    ),
    (
        'As stated in the report, "no tree will be felled before the vote".',
        ["the report"],
    ),
    (
        'As put by Lee Grady, "we are all in the same leaking boat here".',
        ["Lee Grady"],
    ),
    (
        'As noted by the researcher Ann Reed, "the birds come back every single year".',
        ["Ann Reed"],
    ),
    (
        'As explained by Reed, "it is the water that does the harm". Ann Reed is a chemist.',
        ["Ann Reed"],
    ),
    (
        'As quoted by the Echo, Reed said "it is the water that does the harm". Ann Reed is a chemist.',
        ["Ann Reed"],
    ),
    (
        'The law, as written, is "a gift to the rich and nobody else", Ann Reed said.',
        ["Ann Reed"],
    ),
    (
        'According to its mayor, Ann Reed, the town is "a place without hope or work".',
        ["Ann Reed"],
    ),
    (
        "According to the mayor, Ann Reed, “nobody who lives here wants to leave it”.",
        ["Ann Reed"],
    ),
    (
        "The film, as previously reported by the Echo, was “far too long for its own good”.",
        ["Echo"],
    ),
    (
        "“Nobody who lives here wants to leave it,” as described by Ann Reed.",
        ["Ann Reed"],
    ),
    (
        "As expected by Reed, the vote was lost. “We were few,” Reed said. Ann Reed leads the group.",
        ["Ann Reed"],
    ),
    (
        "As reported by the Echo, Ann Reed said the plan was “dead in the water by now”.",
        ["Ann Reed"],
    ),
    (
        "As reported by the Echo, the plan is dead. “We lost,” Ann Reed told the board.",
        ["Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_sources_cited(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted
