"""The trainer of whom pronouns mean, on articles of its own."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from newsextract.speech import attribution
from scripts_folder import load_script

pytestmark = pytest.mark.skipif(not attribution.__file__.endswith(".py"), reason="nothing inherits from a compiled class")

STORY = (
    "Harbour opens\n\n"
    "{first}, a clerk, was early on Monday. {second}, a councillor, closed the gate of the old harbour.\n\n"
    "“It is done at last and nobody will miss it,” she said.\n"
)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script("train_antecedents")


def write(folder: Path, stories: int) -> Path:
    folder.mkdir()
    names = ["Mary Holt", "Ann Reed", "Jane Pask", "Emma Marl"]
    for number in range(stories):
        first, second = names[number % 4], names[(number + 1) % 4]
        text = STORY.format(first=first, second=second)
        quote = {"text": "It is done at last and nobody will miss it,", "speaker": second}
        (folder / f"{number:02d}.txt").write_text(text, encoding="utf-8")
        (folder / f"{number:02d}.json").write_text(json.dumps({"quotes": [quote]}), encoding="utf-8")
    return folder


def test_it_learns_from_what_is_seen(script: ModuleType, tmp_path: Path) -> None:
    articles = script.read(write(tmp_path / "stories", 8))
    (row,) = script.rows_of(articles[0])
    assert len(row.options) == 2
    table = script.train(articles)
    score = [sum(table.get(name, 0) for name in option) for option in row.options]
    assert score.index(max(score)) in row.right


@pytest.mark.parametrize(("name", "other", "same"), [
    ("Ann Reed", "Reed", True), ("Reed", "Ann Reed", True), ("Ann Reed", "Ann Marl", False), ("", "Reed", False),
])  # fmt: skip
def test_same_person(script: ModuleType, name: str, other: str, *, same: bool) -> None:
    assert script.is_same(name, other) is same


def test_what_no_annotation_tells_is_no_row(script: ModuleType, tmp_path: Path) -> None:
    (article, *_) = script.read(write(tmp_path / "stories", 1))
    assert script.rows_of(article._replace(quotes=[])) == []
