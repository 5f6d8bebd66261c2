"""The house: which room imports from which, and where files may stand. CONTRIBUTING.md says what the rooms hold.

A room is a folder of ``src/newsextract``; the rooms in ``DIVIDED`` have rooms of their own. Imports are read from the
sources, those inside functions and for type checkers too; so are modules that are named in texts and loaded by name.
"""

from __future__ import annotations

import ast
import functools
import graphlib
import importlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from folders import ROOT
from newsextract.model.record_types import INPUT_KINDS

HOUSE = ROOT / "src" / "newsextract"
DIVIDED = ("reading", "grammar", "extractors", "views", "inputs")

ARROWS = {
    "": "api base extractors model",
    "__main__": "cli",
    "api": "base extractors inputs model reading.source",
    "batch": "base extractors formats inputs inputs.kinds model views",
    "cli": "base batch extractors formats inputs model reading.source views views.report",
    "extractors": "base extractors.fields languages model reading reading.markup",
    "extractors.fields": "base extractors extractors.shared grammar.bylines grammar.credits grammar.dates grammar.places "
    "languages model reading.lines speech",
    "extractors.shared": "base extractors grammar.bylines grammar.credits grammar.dates grammar.places languages model "
    "reading.lines speech",
    "formats": "base grammar.credits model",
    "grammar.bylines": "base grammar.dates languages model",
    "grammar.credits": "base languages model",
    "grammar.dates": "base languages",
    "grammar.places": "base languages model",
    "inputs": "base formats inputs.kinds model reading.source",
    "inputs.kinds": "base formats grammar.credits grammar.dates inputs model reading.source",
    "integrations": "api base",
    "languages": "base model",
    "model": "base",
    "reading": "base languages model reading.article reading.markup reading.plain_text reading.stated",
    "reading.article": "base grammar.bylines grammar.credits grammar.places languages model reading.figures "
    "reading.lines reading.markup reading.stated speech",
    "reading.figures": "base grammar.credits model reading.lines reading.markup reading.stated",
    "reading.lines": "base grammar.bylines languages model speech",
    "reading.markup": "base languages model reading.lines",
    "reading.plain_text": "base grammar.bylines grammar.credits languages model reading.lines speech",
    "reading.source": "base model",
    "reading.stated": "base model",
    "speech": "base grammar.places languages model",
    "views": "base formats languages model",
    "views.report": "base formats grammar.places model views",
}
"""The rooms that each room imports from. "" is the package itself, which names where its public names are."""

BY_NAME = {("model.record", "views.report.page")}
"""Modules that another one loads by name against the arrows: how a notebook shows a record is a view of it."""

READERS = {f"reading.{kind}" for kind in INPUT_KINDS}
"""Modules that may say by which signs their kind of input is recognised; reading/source/kinds.py loads them for that."""

TOP = {"__init__.py", "__main__.py", "api.py", "py.typed"}
"""Files that stand in no room."""

SHARED_NAMES = {"__init__.py", "html.py", "text.py", "jsonld.py", "jsonl.py", "schema.py", "quotes.py"}
"""File names that occur more than once, because they mean the same: a kind, a format, a field, a command."""

SOURCES = {
    ".".join(path.relative_to(HOUSE).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
    for path in sorted(HOUSE.rglob("*.py"))
}
"""The modules by their names within the package; the package itself is ""."""


def room_of(module: str) -> str:
    """The room that a module stands in; a module in no room is its own."""
    folders = SOURCES[module].relative_to(HOUSE).parts[:-1]
    if not folders:
        return module
    return ".".join(folders[: 2 if folders[0] in DIVIDED else 1])


@functools.cache
def tree_of(module: str) -> ast.Module:
    return ast.parse(SOURCES[module].read_text(encoding="utf-8"))


def from_imports(module: str) -> Iterator[tuple[str, str]]:
    """(module, name) of each ``from newsextract... import name`` in a module."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: write imports in full, without dots in front"
            if node.module is not None and node.module.partition(".")[0] == "newsextract":
                yield from ((node.module.removeprefix("newsextract").lstrip("."), alias.name) for alias in node.names)


def imports(module: str) -> set[str]:
    """The modules that a module imports, wherever in it."""
    found = {f"{base}.{name}".lstrip(".") if f"{base}.{name}".lstrip(".") in SOURCES else base for base, name in from_imports(module)}
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[2] for alias in node.names if alias.name.partition(".")[0] == "newsextract"}
    return found - {module}


def named(module: str) -> set[str]:
    """The modules whose full names are strings of a module: they are loaded by name."""
    texts = [
        node.value for node in ast.walk(tree_of(module)) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    names = {text.removeprefix("newsextract.").rstrip(".") for text in texts if re.fullmatch(r"newsextract\.[\w.]+", text)}
    return (names & set(SOURCES)) - {module}


def arrows() -> dict[str, set[str]]:
    """The rooms that each room imports from, as the sources have it."""
    found: dict[str, set[str]] = defaultdict(set)
    for module in SOURCES:
        loaded = {other for other in named(module) if (module, other) not in BY_NAME}
        targets = imports(module) | (loaded - READERS if module == "reading.source.kinds" else loaded)
        found[room_of(module)] |= {room_of(target) for target in targets} - {room_of(module)}
    return {room: targets for room, targets in found.items() if targets}


@pytest.mark.parametrize("room", sorted({*ARROWS, *arrows()}))
def test_a_room_imports_from_the_rooms_that_it_may(room: str) -> None:
    assert arrows().get(room, set()) == set(ARROWS.get(room, "").split()), "state in ARROWS what is meant to change"


def test_rooms_import_one_way() -> None:
    """Rooms inside a divided room may import from each other: the registry of extractors loads the fields, which use it."""
    whole: dict[str, set[str]] = defaultdict(set)
    for room, targets in ARROWS.items():
        outer = room.partition(".")[0]
        whole[outer] |= {target.partition(".")[0] for target in targets.split()} - {outer}
    graphlib.TopologicalSorter(whole).prepare()


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {module: imports(module) for module in SOURCES}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as problem:
        pytest.fail(f"import circle: {' -> '.join(problem.args[1])}")


def test_what_is_loaded_by_name_against_the_arrows_is_stated() -> None:
    assert all(other in named(module) for module, other in BY_NAME)


def test_every_file_stands_in_a_room() -> None:
    built = re.compile(r"compiled\..*\.txt|patterns\..*\.bin|.*\.(?:so|pyd)")  # beside the sources where they were compiled in place
    found = {path.name for path in HOUSE.iterdir() if path.is_file() and not built.fullmatch(path.name)}
    assert found == TOP


def test_a_file_name_has_one_meaning() -> None:
    counts = Counter(path.name for path in SOURCES.values())
    assert {name for name, count in counts.items() if count > 1} == SHARED_NAMES


@pytest.mark.parametrize("module", SOURCES)
def test_every_module_can_be_imported(module: str) -> None:
    try:
        importlib.import_module(f"newsextract.{module}".rstrip("."))
    except ModuleNotFoundError as problem:
        if (problem.name or "newsextract").partition(".")[0] == "newsextract":
            raise
        pytest.skip(f"needs {problem.name}, an extra")


@pytest.mark.parametrize("module", SOURCES)
def test_every_name_that_is_imported_exists(module: str) -> None:
    """Type checkers believe that the package has any name, because it loads its public ones when they are asked for."""
    for base, name in from_imports(module):
        if f"{base}.{name}".lstrip(".") in SOURCES:
            continue
        assert hasattr(importlib.import_module(f"newsextract.{base}".rstrip(".")), name), f"{base} has no {name}"
