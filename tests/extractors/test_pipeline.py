"""Order, isolation and evidence: one extractor never costs another's field."""

from __future__ import annotations

import datetime
import math
import sys
from collections.abc import Callable
from typing import Any

import pytest

from newsextract.base.errors import ExtractorFailed
from newsextract.extractors import pipeline
from newsextract.extractors.evidence import explaining, note
from newsextract.extractors.registry import BUILT_IN, Registry, extractor
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.model.record_types import Place
from samples import block, document

BAR = block("Share", role="boilerplate", reason="bar")
DOC = document(block("Harbour", role="headline"), block("It is open."), BAR)


def run(
    *functions: Callable[..., Any], origin: str = "test", only: tuple[str, ...] | None = None, **how: Any
) -> Record:
    registry = Registry()
    for function in functions:
        registry.add(extractor(function), origin)
    return pipeline.run(DOC, registry.plan(only), only=only, **how)


def title(doc: Document) -> str:
    """A title."""
    return "Harbour"


def length(doc: Document, title: str) -> int:
    """Its length."""
    return len(title)


def broken(doc: Document) -> list[str]:
    """Raises."""
    raise KeyError("no\nsuch\x1b key")


def depends(doc: Document, broken: list[str]) -> str:
    """Needs it."""
    raise AssertionError("must not run")


def test_values_go_where_they_are_needed() -> None:
    record = run(length, title)
    assert record.extra == {"length": 7, "title": "Harbour"}
    assert run(length, title, only=("length",)).to_dict().keys() == {"length", "meta"}


def test_a_raising_extractor_costs_its_own_field_only() -> None:
    record = run(broken, depends, title)
    assert record.extra == {"broken": [], "depends": None, "title": "Harbour"}
    first, second = record.meta.issues
    assert (first.extractor, first.error) == ("broken", "KeyError")
    assert "\n" not in first.message
    assert "\x1b" not in first.message
    assert (second.extractor, second.error) == ("depends", "Skipped")
    assert second.message == "it needs broken, which failed"


def test_what_depends_on_a_skipped_one_is_skipped_too() -> None:
    def later(doc: Document, depends: str) -> str:
        raise AssertionError("must not run")

    assert [issue.error for issue in run(broken, depends, later).meta.issues] == ["KeyError", "Skipped", "Skipped"]


@pytest.mark.parametrize("problem", [SystemExit(3), RecursionError("deep"), MemoryError(), ValueError()])
def test_whatever_it_raises(problem: BaseException) -> None:
    def bad(doc: Document) -> str:
        raise problem

    record = run(bad, title)
    assert record.extra == {"bad": None, "title": "Harbour"}
    assert record.meta.issues[0].error == type(problem).__name__
    assert record.meta.issues[0].message


def test_ctrl_c_is_not_caught() -> None:
    def interrupted(doc: Document) -> str:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(interrupted)


def test_strict_raises_and_keeps_the_cause() -> None:
    with pytest.raises(ExtractorFailed, match=r"broken \(test\) failed") as caught:
        run(title, broken, strict=True)
    assert isinstance(caught.value.__cause__, KeyError)


def test_on_error_is_told_of_failures_and_not_of_skips() -> None:
    told: list[str] = []
    run(broken, depends, on_error=lambda one, problem: told.append(f"{one.name} {type(problem).__name__}"))
    assert told == ["broken KeyError"]


def circular() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    return endless


NOT_JSON = [math.nan, math.inf, object(), {1, 2}, b"bytes", 10**5000, circular()]


@pytest.mark.parametrize("value", NOT_JSON, ids=lambda value: type(value).__name__)
def test_values_that_json_cannot_hold_cost_the_field(value: object) -> None:
    def odd(doc: Document) -> Any:
        return value

    record = run(odd, title)
    assert record.extra == {"odd": None, "title": "Harbour"}
    assert len(record.meta.issues) == 1
    assert record.to_json()


def test_values_of_plugins_become_plain_and_clean() -> None:
    def odd(doc: Document) -> Any:
        return {"day": datetime.date(2021, 3, 12), "place": Place(name="a\x1b\ud800b"), "pair": (1, 2.5), 5: True}

    value = run(odd).extra["odd"]
    place = {"name": "a\ufffd\ufffdb", "countries": [], "subdivisions": [], "geonames": [], "latitude": None, "longitude": None}
    assert value == {"day": "2021-03-12", "place": place, "pair": [1, 2.5], "5": True}


def test_a_replaced_field_has_the_type_of_the_record() -> None:
    def headline(doc: Document) -> Any:
        return "clean\x1b"

    def places(doc: Document) -> Any:
        return [{"name": "Port Ellery"}]

    def keywords(doc: Document) -> Any:
        return [1, 2]

    record = run(headline, places, keywords)
    assert record.headline == "clean\ufffd"
    assert record.places == [Place(name="Port Ellery")]
    assert record.keywords == []
    assert [(issue.extractor, issue.error) for issue in record.meta.issues] == [("keywords", "ValueError")]


def test_the_library_leaves_stdout_to_its_caller() -> None:
    before = sys.stdout

    def chatty(doc: Document) -> str:
        assert sys.stdout is before  # a redirection would hold for all threads
        return "x"

    assert run(chatty).extra["chatty"] == "x"


def test_an_exception_that_cannot_say_what_it_is_costs_its_field() -> None:
    class Odd(Exception):
        def __str__(self) -> str:
            raise ValueError("not even that")

    class Base(BaseException):
        pass

    def odd(doc: Document) -> str:
        raise Odd

    def base(doc: Document) -> str:
        raise Base("stop")

    assert [(i.extractor, i.error, i.message) for i in run(odd, base).meta.issues] == [
        ("odd", "Odd", "Odd"),
        ("base", "Base", "stop"),
    ]


def test_plugins_get_copies_of_lists() -> None:
    def first(doc: Document) -> list[str]:
        return ["kept"]

    def greedy(doc: Document, first: list[str]) -> int:
        first.clear()
        return 1

    assert run(first, greedy).extra["first"] == ["kept"]


def test_notes_of_plugins_are_cleaned() -> None:
    def noisy(doc: Document) -> str:
        note("rule\x1b[31m", 5)  # type: ignore[arg-type]
        return "x"

    evidence = run(noisy, explain=True).meta.evidence
    assert evidence is not None
    assert (evidence["noisy"][0].rule, evidence["noisy"][0].value) == ("rule\ufffd[31m", "5")


def test_evidence_and_dropped_with_explain_only() -> None:
    def headline(doc: Document) -> str:
        note("h1", "Harbour", "line 1")
        note("title", "Harbor", chosen=False)
        assert explaining() is wanted
        return "Harbour"

    wanted = False
    plain = run(headline, title, origin=BUILT_IN).to_dict()["meta"]
    assert not {"evidence", "dropped"} & set(plain)
    wanted = True
    record = run(headline, title, origin=BUILT_IN, explain=True)
    meta = record.to_dict()["meta"]
    assert meta["evidence"] == {
        "headline": [
            {"rule": "h1", "value": "Harbour", "place": "line 1", "chosen": True},
            {"rule": "title", "value": "Harbor", "place": None, "chosen": False},
        ]
    }
    assert meta["dropped"] == [{"text": "Harbour", "reason": "headline"}, {"text": "Share", "reason": "bar"}]
    assert not meta["issues"]


def test_nobody_listens_afterwards() -> None:
    run(title, explain=True)
    assert not explaining()


def test_records_come_back_from_their_dictionaries() -> None:
    record = run(title, length)
    again = Record.from_dict(record.to_dict())
    assert again.to_dict() == record.to_dict()
    with pytest.raises(ValueError, match="not a value of headline"):
        Record.from_dict(record.to_dict() | {"headline": 5})
    with pytest.raises(ValueError, match="no meta"):
        Record.from_dict({})
