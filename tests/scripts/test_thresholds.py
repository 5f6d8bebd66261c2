"""The script that asks how much each number and rule of the HTML engine matters."""

from __future__ import annotations

from types import ModuleType

import pytest

from newsextract.reading.article import body_blocks
from newsextract.reading.source import read_source
from scripts_folder import load_script

pytestmark = pytest.mark.skipif(not body_blocks.__file__.endswith(".py"), reason="compiled modules keep their numbers")
MARKUP = "<html lang=en><article><h1>Ferry runs aground</h1>" + "".join(
    f"<p>The ferry to Skarholm ran aground at {hour}, with forty passengers and two dogs on board.</p>"
    for hour in ("one", "two", "three")
)


@pytest.fixture(scope="module")
def thresholds() -> ModuleType:
    return load_script("thresholds")


def test_other_values_lie_on_both_sides(thresholds: ModuleType) -> None:
    assert thresholds.others(0.6) == [0.3, 0.45, 0.733, 0.867]
    assert thresholds.others(200) == [100, 150, 267, 400]
    for value in (0.1, 0.9, 1, 2, 3, 7, 60):
        found = thresholds.others(value)
        assert value not in found
        assert all(other > 0 for other in found)
        assert any(other > value for other in found)


def test_what_is_changed_exists_and_is_put_back(thresholds: ModuleType) -> None:
    """Every change can be read with, and leaves the engine as it was."""
    source = read_source.read(MARKUP)
    root, _ = thresholds.parse_tree.parse(source, thresholds.PageBytes.of(source))
    plain = thresholds.Change("", None, ())
    whole = thresholds.body(root, {}, plain)
    assert "three" in whole[0]
    for change in thresholds.changes():
        for module, name, _ in change.settings:
            assert hasattr(module, name), (module.__name__, name)
        thresholds.body(root, {}, change)
        assert thresholds.body(root, {}, plain) == whole, change.name


def test_values_are_chosen_without_the_pages_they_are_scored_on(thresholds: ModuleType) -> None:
    every = [thresholds.Change("", None, ())]
    every += [thresholds.Change("x", value, ((thresholds.zones, "SHORTEST_ARTICLE", value),)) for value in (1.0, 2.0)]
    hosts = [f"{letter}.example" for letter in "abcdefgh"]
    odd = thresholds.Page("s", "odd.example", [(0.0, 1.0, 0.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0)])
    pages = [thresholds.Page("s", host, [(0.5, 0.5, 0.0), (0.9, 0.1, 0.0), (0.8, 0.2, 0.0)]) for host in hosts]
    folds = thresholds.chosen([*pages, odd, odd, odd], every)
    assert folds[thresholds.fold_of(odd)].settings[0][2] == 1.0  # without the odd publisher the first value is best
    assert {fold.settings[0][2] for fold in folds} == {1.0, 2.0}
