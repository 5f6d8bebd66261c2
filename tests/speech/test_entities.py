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


@pytest.mark.parametrize("place", [
    "United Kingdom", "Gaza Strip", "Faroe Islands", "Orange County", "Czech Republic", "South Korea", "New Zealand",
    "Costa Rica", "Northern Marl",
])  # fmt: skip
def test_a_place_is_nobody(place: str) -> None:
    text = f"They saw {place}, the star of the show. {place}, who said so, is the captain of the team."
    one = entity(text, place)
    assert one.nobody
    assert not one.is_person()
    assert not one.may_be_person()


@pytest.mark.parametrize("name", ["Jordan Pike", "Paris Hill", "Kim West", "Lee Rivers"])
def test_people_with_the_names_of_places_are_people(name: str) -> None:
    assert entity(f"They met {name}, a pilot.", name).is_person()


@pytest.mark.parametrize(("behind", "noun"), [
    (", chief executive of Marl Water,", "executive"), (", 54, owner of the Marl inn,", "owner"),
    (", CEO of Marl Water,", "ceo"), (", who is also the mayor of Marl,", "mayor"),
    (" – the mayor of Marl –", "mayor"), (" (mayor)", "mayor"), (" works as a baker in Marl and", "baker"),
    (" has been appointed chairman of the board and", "chairman"), (", president and chief executive of Marl Water,", "executive"),
])  # fmt: skip
def test_what_stands_behind_a_name_without_an_article(behind: str, noun: str) -> None:
    assert noun in entities(f"Ann Reed{behind} came to town.").every[0].heads


@pytest.mark.parametrize("behind", [
    ", farmers in Marl are worried.", ", mayor Eva Lind and others came.", " - the council asked for more - came.",
])  # fmt: skip
def test_what_follows_a_name_is_not_always_of_it(behind: str) -> None:
    assert entities(f"They met Ann Reed{behind}").every[0].heads == ()


def test_a_body_may_own_something() -> None:
    assert not entities("Marl Water, owner of the works, closed it.").every[0].is_person()
