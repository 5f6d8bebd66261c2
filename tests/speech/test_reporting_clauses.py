"""English clauses whose verb of speech stands behind others: "was overheard telling", "is said to have joked"."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[str | None]:
    """Who says the quotations of a text."""
    doc = Document(source=Source(text=body, kind="text"), language="en")
    return [quote.speaker for quote in quotes(doc, body, None)]


SCENE = "The leader of the ferry workers, Ann Reed, met the crews in Marl on Monday. It was raining.\n\n"


@pytest.mark.parametrize("sentence", [
    "“The pier is no place to sleep,” she can be heard telling the crews in a video.",
    "“The pier is no place to sleep,” Reed was overheard telling an aide.",
    "“The pier is no place to sleep,” Reed is seen saying in the clip.",
    "“The pier is no place to sleep,” Reed could be heard shouting from the stairs.",
    "“The pier is no place to sleep,” Reed can be seen mouthing to a camera.",
    "In the clip she can be heard shouting: “The pier is no place to sleep.”",
    "“The pier is no place to sleep,” Reed is reported to have told him.",
    "“The pier is no place to sleep,” Reed is said to have joked.",
    "“The pier is no place to sleep,” Reed was keen to stress.",
    "“The pier is no place to sleep,” Reed has since told reporters.",
    "“The pier is no place to sleep,” Reed couldn’t help but add.",
    "“The pier is no place to sleep,” she has had to tell them more than once.",
])  # fmt: skip
def test_a_verb_of_speech_behind_other_verbs(sentence: str) -> None:
    assert said(SCENE + sentence) == ["Ann Reed"]


def test_who_is_told_does_not_speak() -> None:
    assert said(SCENE + "“The pier is no place to sleep,” Reed was told.") != ["Ann Reed"]
    assert said(SCENE + "“The pier is no place to sleep,” they were told by Ian Holt, who owns it.") == ["Ian Holt"]


def test_who_is_shown_singing_something_says_no_more() -> None:
    body = SCENE + "Reed was asked about a film in which Ian Holt is shown singing “Marl of Mine”.\n\n“It aired,” she said."
    assert said(body)[-1] == "Ann Reed"


@pytest.mark.parametrize(("text", "speaker"), [
    ("The plan led the mayor to say that all of it was “very late”.", "the mayor"),
    ("An attack by Holt prompted Ann Reed to reply: “It was not our plan.”", "Ann Reed"),
    ("The mayor is to announce on Monday that the town has “no money left”.", "The mayor"),
    ("Guests may choose from suggested songs like “Get up at noon, all of you”.", None),
])
def test_the_subject_of_an_infinitive(text: str, speaker: str | None) -> None:
    assert (said(text) or [None])[-1] == speaker
