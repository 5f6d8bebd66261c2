"""Who and what an article names, and what it says of them."""

from __future__ import annotations

import pytest

from newsextract.speech.entity import Entity
from spoken import entities


def entity(text: str, name: str) -> Entity:
    """One entity of a text, by its full name."""
    found = entities(text).of(name)
    assert found is not None
    return found


@pytest.mark.parametrize(("text", "noun"), [
    ("Rapper Jax Molloy sang.", "rapper"),
    ("They met the harbour pilot Jax Molloy.", "pilot"),
    ("They met Jax Molloy, a pilot from Ostwick.", "pilot"),
    ("The captain of the harbour, Jax Molloy, sang.", "captain"),
    ("Jax Molloy is a pilot.", "pilot"),
    ("They met Jax Molloy, 54, the harbour's chief pilot.", "pilot"),
    ("They met Jax Molloy (R-Marl).", "republican"),
])  # fmt: skip
def test_what_an_article_calls_somebody(text: str, noun: str) -> None:
    one = entity(text, "Jax Molloy")
    assert noun in one.heads
    assert one.is_person()


def test_ages_and_other_names() -> None:
    assert entity("They met Jax Molloy, 54, in May.", "Jax Molloy").age == "54"
    one = entity("The Harbour Accident Board (HAB) met.", "Harbour Accident Board")
    assert "HAB" in one.names
    assert one.is_body()


def test_mentions_stand_in_order_with_what_they_tell() -> None:
    text = "Rapper Jax Molloy sang. They met Quill Falk’s band. “Ines Reed sang,” he said."
    known = entities(text)
    found = [(one.name, mention.leads, mention.owns) for mention, one in known.between(0, len(text))]
    assert found == [("Jax Molloy", True, False), ("Quill Falk", False, True)]  # who is quoted is not told by the article
    assert [one.name for _, one in known.before(len(text))] == ["Quill Falk", "Jax Molloy"]
    assert [one.name for _, one in known.following(10, 5)] == ["Quill Falk"]
    assert [one.name for one in known.called("rapper")] == ["Jax Molloy"]
    assert known.quoted(text.index("Ines"))
    assert known.knows("Molloy")
