"""Declaring extractors, registering them, and the order in which they run."""

from __future__ import annotations

import re
import types
from pathlib import Path

import pytest

import newsextract
from newsextract.base.errors import PluginError, UnknownField
from newsextract.extractors.registry import BUILT_IN, Registry, extractor, iter_help
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, ON_REQUEST, USUAL

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(newsextract.__file__).parent.rglob("*.py"))
ISSUES = sorted(set(re.findall(r'Issue\(extractor="(\w+)"', SOURCE)))
"""Names under which the readers report issues: --strict must not take them for extractors."""


def registry(*functions: object) -> Registry:
    new = Registry()
    for function in functions:
        new.add(function, "test")  # type: ignore[arg-type]
    return new


@extractor
def first(doc: Document) -> str:
    """The first.

    More words.
    """
    return "1"


@extractor
def second(doc: Document, first: str) -> list[str]:
    """The second."""
    return [first, "2"]


@extractor
def third(doc: Document, second: list[str], first: str) -> int | None:
    """The third."""
    return len(second)


def test_the_function_stays_what_it_was() -> None:
    doc = object()
    assert first(doc) == "1"  # type: ignore[arg-type]
    assert second(doc, first="x") == ["x", "2"]  # type: ignore[arg-type]


def test_what_is_known_of_an_extractor() -> None:
    one = registry(first, second, third).extractors
    assert one["first"].help == "The first."
    assert one["third"].needs == ("second", "first")
    assert one["second"].type == list[str]
    assert one["third"].type_name == "int | None"
    assert [one[name].many for name in ("first", "second", "third")] == [False, True, False]
    assert not one["first"].built_in


def test_needs_come_first() -> None:
    plan = registry(third, second, first).plan()
    assert [one.name for one in plan] == ["first", "second", "third"]
    assert [one.name for one in registry(third, second, first).plan(["second"])] == ["first", "second"]


def test_a_plan_follows_what_comes_and_goes() -> None:
    new = registry(first)
    assert [one.name for one in new.plan()] == ["first"]
    new.plan().clear()  # a caller's list is the caller's
    new.add(second, "test")
    assert [one.name for one in new.plan()] == ["first", "second"]
    del new.extractors["second"]
    assert [one.name for one in new.plan()] == ["first"]
    with pytest.raises(UnknownField):
        new.plan(["second"])


def test_unknown_field_and_unknown_need() -> None:
    with pytest.raises(UnknownField, match=r"'frist'\. Did you mean first\?"):
        registry(first).plan(["frist"])
    with pytest.raises(PluginError, match=r"test: second needs 'first', but no field is called 'first'"):
        registry(second).plan()


def test_a_circle_is_named() -> None:
    def chicken(doc: Document, egg: str) -> str:
        return egg

    def egg(doc: Document, chicken: str) -> str:
        return chicken

    with pytest.raises(PluginError, match=r"in a circle: (chicken -> egg -> chicken|egg -> chicken -> egg)"):
        registry(extractor(chicken), extractor(egg)).plan()


def test_a_name_is_taken_once() -> None:
    with pytest.raises(PluginError, match=r"'first' is already made by test.*instead_of='first'"):
        registry(first, first)


@pytest.mark.parametrize("name", ["meta", "keys", "extra", "_hidden", *ISSUES])
def test_reserved_names(name: str) -> None:
    def function(doc: Document) -> str:
        return ""

    function.__name__ = name
    with pytest.raises(PluginError, match="reserved"):
        registry(extractor(function))


def test_replacing_is_explicit() -> None:
    @extractor(instead_of="first")
    def better(doc: Document) -> str:
        """Better."""
        return "better"

    new = registry(first, second, better)
    assert new.extractors["first"].help == "Better."
    assert new.extractors["first"].replaces
    assert list(new.extractors) == ["first", "second"]
    with pytest.raises(PluginError, match="instead_of='first' replaces nothing"):
        registry(better)


def test_wrong_parameters() -> None:
    def nothing() -> str:
        return ""

    def anything(doc: Document, **rest: str) -> str:
        return ""

    with pytest.raises(PluginError, match="the first one is the Document"):
        registry(extractor(nothing))
    with pytest.raises(PluginError, match=r"\* parameter"):
        registry(extractor(anything))


def test_a_parameter_with_a_default_is_no_need() -> None:
    def counted(doc: Document, body: str, limit: int = 3) -> int:
        return limit

    assert registry(extractor(counted)).extractors["counted"].needs == ("body",)


def test_a_module_gives_what_it_defines_itself() -> None:
    module = types.ModuleType("sample")

    @extractor
    def own(doc: Document) -> str:
        """Its own."""
        return ""

    own.__module__ = "sample"
    vars(module).update(own=own, again=own, imported=first, other=len, number=5)
    new = Registry()
    new.add_module(module, "test")
    assert list(new.extractors) == ["own"]
    with pytest.raises(PluginError, match="no function in it is marked"):
        new.add_module(types.ModuleType("empty"), "test")


def test_the_built_ins_make_every_field() -> None:
    new = Registry.built_ins()
    assert tuple(new.extractors) == FIELDS
    assert {one.origin for one in new.extractors.values()} == {BUILT_IN}
    assert {one.name for one in new.plan()} == set(USUAL)
    assert {one.name for one in new.extractors.values() if one.on_request} == ON_REQUEST
    for one in new.extractors.values():
        assert one.help.endswith("."), f"{one.name}: the first line of its docstring is its help"


def test_annotations_of_built_ins_are_the_types_of_the_record() -> None:
    from newsextract.model.record import types as record_types

    for name, one in Registry.built_ins().extractors.items():
        assert one.type == record_types()[name], name


def test_help_lists_all() -> None:
    rows = list(iter_help(registry(first, third)))
    assert rows == [
        ("first", "str", "", "test", "The first."),
        ("third", "int | None", "second, first", "test", "The third."),
    ]
