"""``scripts/train_speakers.py``: annotated articles in, weights out."""

from __future__ import annotations

import json
from pathlib import Path
from types import ModuleType

import pytest

from folders import ROOT
from newsextract.speech import attribution
from newsextract.speech.feature_weights import weights
from scripts_folder import load_script

pytestmark = pytest.mark.skipif(not attribution.__file__.endswith(".py"), reason="nothing inherits from a compiled class")
TEXT = 'Wall\nAnn Reed, the mayor, said it was "not safe at all". "It must go," she added. The "dry dock" is wet.\n'


@pytest.fixture(scope="module")
def script() -> ModuleType:
    return load_script("train_speakers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four annotated articles of two publishers."""

    def mark(words: str) -> str:
        return f"{TEXT.index(words)} {TEXT.index(words) + len(words)}"

    lines = [
        f"T1\tSource {mark('Ann Reed, the mayor,')}\tAnn Reed, the mayor,", f"T2\tCue {mark('said')}\tsaid",
        f"T3\tContent {mark('not safe at all')}\tnot safe at all", "E1\tContent:T3 Source:T1 Cue:T2",
        f"T4\tSource {mark('she')}\tshe", f"T5\tCue {mark('added')}\tadded",
        f"T6\tContent {mark('It must go,')}\tIt must go,", "E2\tContent:T6 Source:T4 Cue:T5",
    ]  # fmt: skip
    for part in ("text", "attributions"):
        (tmp_path / part).mkdir()
    for name in ("echo_1", "echo_2", "post_1", "post_2"):
        (tmp_path / "text" / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "attributions" / f"{name}.ann").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_annotations_become_labels(script: ModuleType, folder: Path) -> None:
    articles = script.read(folder)
    assert [article.publisher for article in articles] == ["echo", "echo", "post", "post"]
    labels = articles[0].labels
    assert [labels[n] and labels[n].source for n in sorted(labels)] == ["Ann Reed, the mayor,", "she", None]


def test_training_gives_the_same_weights_twice(script: ModuleType, folder: Path) -> None:
    articles = script.read(folder)
    first = script.train(articles)
    assert first == script.train(articles)
    recorder = script.Recorder(articles[0], first)
    assert len(list(recorder.run())) == 3
    assert recorder.hits["right"] == recorder.hits["all"] == 3


@pytest.mark.parametrize(
    ("mention", "heads"),
    [("Ann Reed, a farmer from Lima", {"reed"}), ("the council's leader, Ann Reed,", {"leader", "reed"}),
     ("Sen. Ann Reed (D-Ohio)", {"reed"}), ("Ann Reed and Joe Brand", {"reed", "brand"}), ("", set())],
)  # fmt: skip
def test_heads(script: ModuleType, mention: str, heads: set[str]) -> None:
    assert script.heads(mention) == heads


def test_the_weights_that_ship_are_small_plain_numbers() -> None:
    table = weights()
    assert 1_000 < sum(map(len, table.values())) < 10_000
    assert all(isinstance(value, int) and abs(value) < 2_000 for group in table.values() for value in group.values())
    path = ROOT / "src" / "newsextract" / "speech" / "weights.json"
    assert path.read_text(encoding="utf-8") == json.dumps(table, indent=0, ensure_ascii=False) + "\n"
