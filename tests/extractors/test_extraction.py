"""The one way from a source to its record: the library, the commands and batch give the same."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsextract
from newsextract.base.errors import ExtractorFailed, UnknownField
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Registry, default_registry, extractor
from newsextract.model.document import Document
from newsextract.reading.source import read_source
from shell import ARTICLE, run

PAGE = f"<html><body><article><h1>Harbour</h1><p>{ARTICLE}</p></article></body></html>"


@pytest.mark.parametrize(("name", "text"), [("story.txt", ARTICLE), ("story.html", PAGE)])
def test_library_parse_and_batch_give_the_same_record(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    how = ["--only", "headline,quotes", "--with", "attributions", "--explain"]
    parsed = json.loads(run("parse", name, *how, cwd=tmp_path).stdout)
    batched = json.loads(run("batch", name, *how, "-q", cwd=tmp_path).stdout)
    asked = {"only": ["headline", "quotes"], "also": "attributions", "explain": True}
    called = newsextract.extract(text.encode(), path=name, **asked).to_dict()  # type: ignore[arg-type]
    assert parsed == batched == called
    assert list(called) == ["headline", "quotes", "attributions", "meta"]


PICTURES = (
    "<html><body><main><h1>Harbour reopens</h1><figure><img src=https://news.example/quay.jpg alt='The quay'>"
    "<figcaption>The quay on Monday. Photo: Ann Field</figcaption></figure>"
    f"<p>{ARTICLE}</p><p>“We are open again,” said Ulla Brandt, who keeps the harbour of the town.</p></main>"
)


@pytest.mark.parametrize("name", list(default_registry().extractors))
def test_a_field_alone_is_that_of_the_whole_record(name: str) -> None:
    whole = newsextract.extract(PICTURES, also=default_registry().extractors).to_dict()
    assert newsextract.extract(PICTURES, only=name).to_dict()[name] == whole[name]
    assert whole["images"]


@pytest.mark.parametrize("asked", ["body", "images"])
def test_the_figures_of_a_document_are_those_of_the_page_whatever_is_asked_for(asked: str) -> None:
    _, document = Extraction(registry(), only=[asked]).run(read_source.read(PICTURES))
    again = document.but(tree=None)
    assert [figure.alt for figure in again.figures] == ["The quay"]
    assert document.figures is document.figures == again.figures


@pytest.fixture
def searching() -> Iterator[None]:
    """Python looks for unreachable objects, as it does unless it is told not to."""
    before = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if before else gc.disable)()


@pytest.mark.usefixtures("searching")
def test_python_looks_for_unreachable_objects_before_and_after_a_record_and_not_within() -> None:
    within: list[bool] = []

    @extractor
    def looked(doc: Document) -> str:
        """Looks."""
        within.append(gc.isenabled())
        raise KeyError

    fields = registry()
    fields.add(looked, "test")
    source = read_source.read(ARTICLE)
    Extraction(fields, only=["looked"]).run(source)
    assert gc.isenabled()
    with pytest.raises(ExtractorFailed):
        Extraction(fields, only=["looked"], strict=True).run(source)
    assert gc.isenabled()
    gc.disable()
    Extraction(fields, only=["looked"]).run(source)
    assert not gc.isenabled()  # where the caller does without it
    assert within == [False, False, False]


@pytest.mark.usefixtures("searching")
@pytest.mark.parametrize("article", [ARTICLE, PAGE, PICTURES])
def test_a_record_leaves_nothing_that_only_such_a_look_could_free(article: str) -> None:
    newsextract.extract(article, also="people")  # what is remembered is made once
    gc.collect()
    gc.disable()
    newsextract.extract(article, also="people")
    assert gc.collect() == 0


def failing(doc: Document) -> str:
    """Raises."""
    raise KeyError("no such key")


def registry() -> Registry:
    made = Registry.built_ins()
    made.add(extractor(failing), "this test")
    return made


def test_the_record_comes_with_its_document() -> None:
    source = read_source.read(ARTICLE)
    record, document = Extraction(registry(), only=["meta", "headline"]).run(source)
    assert list(record.to_dict()) == ["headline", "meta"]
    assert document.source is source


def test_a_failure_is_told_and_noted_or_raised() -> None:
    source, told = read_source.read(ARTICLE), []
    extraction = Extraction(registry(), only=["failing"])
    record, _ = extraction.run(source, on_error=lambda one, problem: told.append((one.name, type(problem))))
    assert told == [("failing", KeyError)]
    assert [issue.extractor for issue in record.meta.issues] == ["failing"]
    with pytest.raises(ExtractorFailed):
        Extraction(registry(), only=["failing"], strict=True).run(source)


def test_a_field_that_nobody_makes_is_told_before_anything_is_read() -> None:
    with pytest.raises(UnknownField):
        Extraction(registry(), only=["headlin"])
