"""What the words of a language tell without an article."""

from __future__ import annotations

import pytest

from spoken import VOC


@pytest.mark.parametrize(("noun", "person", "body"), [
    ("farmer", True, False), ("psychologist", True, False), ("company", False, True), ("council", False, True),
    ("statement", False, False), ("wall", False, False), ("80-year-old", True, False),
])  # fmt: skip
def test_nouns_of_people_and_of_bodies(noun: str, person: bool, body: bool) -> None:
    assert VOC.names_person(noun) is person
    assert VOC.names_body(noun) is body


def test_the_noun_of_a_description() -> None:
    assert VOC.head_of(["chief", "spokesman", "for", "the", "force"]) == "spokesman"
    assert VOC.head_of([]) == ""
    assert [VOC.gender_of(word) for word in ("father", "she", "farmer")] == ["m", "f", ""]


def test_a_word_that_tells_an_age() -> None:
    assert [VOC.age_in(word) for word in ("80-year-old", "sixteen-year-old", "old")] == ["80", "sixteen", ""]
