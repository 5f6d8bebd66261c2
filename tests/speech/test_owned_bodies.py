"""Bodies that are called by whom they are for, and by what they are for."""

from __future__ import annotations

import pytest

from spoken import entities, speakers

BODIES = (
    "Marl County Sheriff's Office",
    "Ostwick Children's Hospital",
    "Harbour Commissioner's Office",
    "Marl Women's Rowing League",
    "Dockers' Union",
    "St Hilda's University",
    "Citizens' Transport Trust",
    "Society for the Protection of Wild Otters",
    "Society for the Prevention of Cruelty to Seals",
    "Friends of the Cut",
    "Department for the Protection of Wildlife of the Marl Region",
)


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("mark", ["'", "’"])
def test_the_whole_name_is_the_speaker(body: str, mark: str) -> None:
    printed = body.replace("'", mark)
    text = f"The {printed} has closed the pier. “It was time,” the {printed} said. “We are glad,” said the {printed}."
    assert speakers(text) == [body] * 2
    assert [one.name for one in entities(text).every if one.name in body] == [body]


@pytest.mark.parametrize(("text", "name"), [
    ("Ann Reed's Labour Party lost. “We will be back,” the Labour Party said.", "Labour Party"),
    ("Marl's Foreign Ministry was told. “It was time,” the Foreign Ministry said.", "Foreign Ministry"),
    ("The sheriff's deputies came. “It was time,” Sheriff Ann Reed's brother Lee Reed said.", "Lee Reed"),
    ("The House of the Mayor, Ann Reed, burnt down. “It was time,” Reed said.", "Ann Reed"),
])  # fmt: skip
def test_what_somebody_has_is_another_name(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize("noun", ["office", "sheriff's office"])
def test_a_body_is_called_by_its_noun(noun: str) -> None:
    text = f"The Marl County Sheriff's Office arrested ten men. The Sheriff's Office is new. “Good,” the {noun} said."
    assert speakers(text) == ["Marl County Sheriff's Office"]


def test_an_office_is_called_so_where_its_name_begins_with_a_title() -> None:
    text = "The Attorney General's Office sued Telvia. Attorney General Ann Reed was glad. “It is over,” the {} said."
    for noun in ("office", "attorney general's office"):
        assert speakers(text.format(noun)) == ["Attorney General's Office"]
