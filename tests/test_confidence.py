"""Confidence: what is seen of a value, the weights, and the record's keys."""

from __future__ import annotations

import dataclasses
import importlib.util
import json
import math
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsextract
from fixture_folders import SLUGS, input_path
from newsextract import confidence
from newsextract.document import Document, Fact
from newsextract.fields import Image, Quote, Region
from newsextract.sources import Source
from samples import BODY, DOCUMENT, RECORD, block, document
from shell import ARTICLE

WEIGHTS = json.loads(Path(confidence.__file__).with_name("confidence.json").read_text(encoding="utf-8"))
ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("slug", SLUGS)
def test_every_value_that_is_rated_has_two_digits(slug: str) -> None:
    record = newsextract.extract_file(input_path(slug))
    rates = [*record.meta.confidence.values(), *(one.confidence for one in (*record.images, *record.quotes))]
    assert all(rate is not None and 0.01 <= rate <= 0.99 and round(rate, 2) == rate for rate in rates)
    assert set(record.meta.confidence) == {name for name in confidence.FIELDS if getattr(record, name)}
    assert newsextract.Record.from_dict(record.to_dict()) == record


def test_only_what_was_asked_for_is_rated() -> None:
    assert set(newsextract.extract(ARTICLE, only="headline").meta.confidence) == {"headline"}
    assert newsextract.extract(ARTICLE, only="quotes").meta.confidence == {}
    assert newsextract.extract(ARTICLE, only="quotes").quotes[0].confidence is not None
    assert newsextract.extract("").meta.confidence == {}


def test_what_a_plug_in_made_is_not_rated(tmp_path: Path) -> None:
    (tmp_path / "more.py").write_text(
        '''from newsextract import Quote, extractor

@extractor(instead_of="headline")
def shouted(doc) -> str:
    return "X"

@extractor(instead_of="quotes")
def none(doc, body: str) -> list[Quote]:
    return [Quote(text=body[:5], kind="direct", utterance=1, start=0, end=5)]
'''
    )
    registry = newsextract.Registry.built_ins()
    registry.add_file(tmp_path / "more.py")
    record = newsextract.extract(ARTICLE, registry=registry)
    assert record.meta.issues == []
    assert set(record.meta.confidence) == {"body"}
    assert [one.confidence for one in record.quotes] == [None]


def test_rates_follow_the_weights() -> None:
    weights = WEIGHTS["quote"]
    signs = ["usual cue", "full name", "never seen in training"]
    total = weights["always"] + weights["usual cue"] + weights["full name"]
    assert confidence.of("quote", signs) == round(1 / (1 + math.exp(-total)), 2)
    assert confidence.of("quote", [*signs, *signs]) == confidence.of("quote", signs[::-1])


def test_a_name_beside_the_words_counts_more_than_a_pronoun_far_away() -> None:
    body = '"The wall will hold for many years now," said Tom Brandreth.\n\nHe left.\n\n"It is fine."'
    near = dataclasses.replace(RECORD.quotes[0], text=body[1:39], start=1, end=39)
    start = body.index("It is fine")
    far = Quote(text=body[start : start + 11], kind="direct", speaker="Tom Brandreth", utterance=2, start=start, end=start + 11)
    (one, other) = (confidence.of("quote", signs) for signs in confidence.of_quotes([near, far], body))
    assert one > 0.9 > other


def seen(headline: str, *facts: tuple[str, str], kind: str = "html") -> set[str]:
    stated = tuple(Fact(value=value, source=source) for source, value in facts)
    doc = Document(
        source=Source(text="", kind=kind),  # type: ignore[arg-type]
        blocks=(block("Harbour reopens today", "heading", role="headline"),), metadata={"headline": stated},
    )  # fmt: skip
    return set(confidence.of_headline(headline, doc))


def test_signs_of_a_headline() -> None:
    agreed = seen("Harbour reopens today", ("og:title", "Harbour reopens today!"), ("title", "Harbour reopens today - Post"))
    assert agreed == {"html", "printed", "1 statements agree", "title agrees", "short"}
    alone = seen("A wall", ("og:title", "A wall holds"), ("json-ld", "Other"), ("title", "Post"))
    assert alone == {"html", "printed otherwise", "0 statements agree", "statements disagree", "part of a statement", "title disagrees", "short"}
    assert seen("Harbour reopens today", kind="text") == {"text", "printed", "short"}


def test_signs_of_a_body() -> None:
    signs = set(confidence.of_body(BODY, DOCUMENT))
    assert signs == {"text", "very short", "little left out", "many short blocks"}
    doc = Document(
        source=Source(text="", kind="html"),
        blocks=(block(BODY, path="html/article/p"), block("x" * 200, role="related")),
        metadata={"article_body": (Fact(value=BODY, source="json-ld"),)},
        flags=("paywalled",),
    )
    assert {"html", "paywalled", "much left out", "begins as stated", "ends as stated", "in an article element"} <= set(
        confidence.of_body(BODY, doc)
    )


def test_signs_of_regions_and_images() -> None:
    assert set(confidence.of_region(Region(label="x", source="url"), DOCUMENT)) == {"url", "without codes"}
    (signs,) = confidence.of_images([Image(caption="A wall by the sea", credit_text="PA", alt="A wall by the sea")])
    assert set(signs) == {"image", "few", "first", "caption and credit", "usual caption", "caption is alt", "no address"}


WORDS = st.text(max_size=30)


@given(WORDS, WORDS, WORDS, st.integers(0, 20), st.integers(0, 20))
def test_anything_can_be_rated(one: str, other: str, body: str, start: int, end: int) -> None:
    quote = Quote(text=one, kind="partial", speaker=other or None, speaker_mention=one or None, cue=other or None, utterance=1, start=start, end=end)
    for signs in confidence.of_quotes([quote, quote], body):
        assert 0 < confidence.of("quote", signs) < 1
    doc = document(block(one)) if one else document()
    for name, value in (("headline", one), ("body", body), ("region", Region(label=one, source="meta"))):
        rate = confidence.of_field(name, value, doc)
        assert (rate is None) == (not value)


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("calibrate", ROOT / "scripts" / "calibrate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_fit_finds_what_was_put_in() -> None:
    calibrate = script()
    rows = []
    for number in range(4000):
        signs = frozenset(sign for bit, sign in enumerate(("a", "b")) if number >> bit & 1)
        likely = {frozenset(): 0.5, frozenset("a"): 0.9, frozenset("b"): 0.2, frozenset("ab"): 0.69}[signs]
        rows.append(calibrate.Row(f"publisher {number % 13}", signs, (number // 4) % 100 < 100 * likely))
    weights = calibrate.fit(rows, 1.0)
    for signs, likely in (("", 0.5), ("a", 0.9), ("b", 0.2), ("ab", 0.69)):
        assert abs(calibrate.said(weights, signs) - likely) < 0.02
    answers = calibrate.checked(rows, 1.0)
    assert len(answers) == len(rows)
    assert calibrate._error(answers) < 0.03


def test_a_few_right_rows_are_not_certain() -> None:
    calibrate = script()
    weights = calibrate.fit([calibrate.Row(str(n), frozenset(), True) for n in range(10)], 1.0)
    assert 0.85 < calibrate.said(weights, ()) < 0.95


def test_the_weights_are_whole() -> None:
    assert set(WEIGHTS) == {"headline", "region", "body", "image", "quote"}
    assert all("always" in signs and all(isinstance(one, float) for one in signs.values()) for signs in WEIGHTS.values())
    text = (ROOT / "docs" / "confidence.md").read_text(encoding="utf-8")
    assert [f"## {kind}\n" in text for kind in WEIGHTS] == [True] * 5


# -- evidence


@pytest.mark.parametrize("slug", SLUGS)
def test_every_field_says_where_it_came_from(slug: str) -> None:
    record = newsextract.extract_file(input_path(slug), explain=True)
    evidence = record.meta.evidence or {}
    for name in newsextract.record.FIELDS:
        value = getattr(record, name)
        chosen = [one for one in evidence.get(name, ()) if one.chosen]
        assert not value or chosen, name
        if name in ("images", "quotes", "findings", "links", "places"):
            assert len(chosen) >= len(value), name
