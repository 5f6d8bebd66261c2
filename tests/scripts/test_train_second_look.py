"""The trainer of the second look at who said a quotation, on articles of its own."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from newsextract.speech import attribution
from scripts_folder import load_script

pytestmark = pytest.mark.skipif(not attribution.__file__.endswith(".py"), reason="nothing inherits from a compiled class")

STORY = (
    "Der Hafen öffnet wieder\n\n"
    "{first} kam am Montag früh in die Stadt am Fluss. „Es ist sehr kalt hier“, sagte {first}.\n\n"
    "Dann schloss {second} das Tor. {second} war müde nach der langen Nacht. „Endlich ist es vorbei, und niemand wird es vermissen.“\n"
)
WORDS = "Endlich ist es vorbei, und niemand wird es vermissen."


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script("train_second_look")


def write(folder: Path, stories: int) -> Path:
    folder.mkdir()
    people = ["Anna Feld", "Jonas Ritter", "Clara Weber", "Peter Lang"]
    for number in range(stories):
        first, second = people[number % 4], people[(number + 1) % 4]
        quotes = [{"text": "Es ist sehr kalt hier", "speaker": first}, {"text": WORDS, "speaker": second}]
        (folder / f"{number:02d}.txt").write_text(STORY.format(first=first, second=second), encoding="utf-8")
        (folder / f"{number:02d}.json").write_text(json.dumps({"quotes": quotes}), encoding="utf-8")
    return folder


def test_it_learns_from_what_is_seen(script: ModuleType, tmp_path: Path) -> None:
    articles = list(script.read_folder(write(tmp_path / "stories", 8)))
    rows = script.rows_of(articles, None)
    table = script.train(rows)
    row = next(row for row in rows if len(row.options) > 1)
    score = [sum(table.get(name, 0) for name in option) for option in row.options]
    assert score.index(max(score)) in row.right
    assert all(one.decided for one in script.rows_of(articles, table))


def test_what_a_clause_names_is_no_row_to_learn_from(script: ModuleType, tmp_path: Path) -> None:
    (article,) = script.read_folder(write(tmp_path / "stories", 1))
    named, carried = script.rows_of([article], None)
    assert not named.options
    assert named.decided
    assert carried.options


@pytest.mark.parametrize(("name", "wanted", "same"), [
    ("Anna Feld", ["Feld"], True), ("Feld", ["Anna Feld"], True), ("Anna Feld", ["Anna Ritter"], False), ("", ["Feld"], False),
    ("Anna Feld", ["das Amt", "Anna Feld"], True),
])  # fmt: skip
def test_same_person(script: ModuleType, name: str, wanted: list[str], *, same: bool) -> None:
    assert script.is_any(name, wanted) is same
