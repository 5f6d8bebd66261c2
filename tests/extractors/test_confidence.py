"""Confidence: what is seen of a value, the weights, and the record's keys."""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsextract
from fixture_folders import SLUGS, input_path
from folders import ROOT
from newsextract.extractors import confidence
from newsextract.model.document import Document, Fact
from newsextract.model.record import FIELDS
from newsextract.model.record_types import Image, Quote, Region
from newsextract.model.source import Source
from samples import BODY, DOCUMENT, RECORD, block, document
from scripts_folder import load_script
from shell import ARTICLE

WEIGHTS = json.loads(Path(confidence.__file__).with_name("confidence.json").read_text(encoding="utf-8"))


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
    assert one > 0.8 > other


@pytest.mark.parametrize(
    ("language", "mention", "sign"),
    [("en", "her", "pronoun"), ("de-AT", "Er", "pronoun"), ("fr", "elle", "pronoun"), ("es", "él", "pronoun"), ("en", "elle", "description")],
)
def test_pronouns_are_those_of_the_article_s_language(language: str, mention: str, sign: str) -> None:
    quote = Quote(text="So ist es.", kind="direct", speaker="Ann Reed", speaker_mention=mention, cue="sagte", utterance=1, start=0, end=10)
    (signs,) = confidence.of_quotes([quote], quote.text, language)
    assert {sign, "rare cue"} <= set(signs)


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
    whole = Image(caption="A wall by the wide sea", credit_text="PA")
    assert set(confidence.of_image(whole, DOCUMENT)) == {
        "text", "picture", "caption and credit", "caption and credit in text", "long caption", "caption that is a phrase in text",
        "credit of one word behind a phrase in text", "one picture in text", "above the text",
    }  # fmt: skip
    told = Image(caption="A wall stands by the wide sea.", credit_text="Ann Reed/PA")
    assert {"caption that is a sentence in text", "credit of several words in text"} < set(confidence.of_image(told, DOCUMENT))
    part = Image(caption="A wall", media="video", position=9)
    assert set(confidence.of_image(part, DOCUMENT)) == {
        "text", "video or audio", "caption only", "caption only in text", "short caption", "caption that is a phrase in text",
        "one picture in text", "inside the text",
    }  # fmt: skip
    bare = Image(url="https://a.example/b.jpg")
    assert set(confidence.of_image(bare, DOCUMENT)) == {"text", "picture", "one picture in text", "above the text"}
    assert confidence.of("image", confidence.of_image(whole, DOCUMENT)) > confidence.of("image", confidence.of_image(part, DOCUMENT))


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
    return load_script("calibrate")


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


def lines_of(kind: str) -> list[tuple[float, int, float, float]]:
    """The table of docs/confidence.md: from, values, mean of what is said, share of the right ones."""
    text = (ROOT / "docs" / "confidence.md").read_text(encoding="utf-8").partition(f"## {kind}\n")[2].partition("\n## ")[0]
    cells = [line.strip("| ").split(" | ") for line in text.splitlines() if " to " in line and line.startswith("|")]
    return [(float(said.split()[0]), int(number.replace(",", "")), float(mean), float(right)) for said, number, mean, right in cells]


@pytest.mark.parametrize("kind", ["headline", "region", "body", "image", "quote"])
def test_of_the_values_given_nine_tenths_nine_in_ten_are_right(kind: str) -> None:
    sure = [line for line in lines_of(kind) if line[0] >= 0.9]
    values = sum(number for _, number, _, _ in sure)
    assert values >= 20
    assert all(right >= 0.9 for _, number, _, right in sure if number >= 30)
    assert abs(sum(number * (mean - right) for _, number, mean, right in sure)) / values < (0.04 if kind != "region" else 0.06)


class Scorer:
    """The parts of the measurement that judge a picture, as small as they can be."""

    near = staticmethod(lambda gold, found: gold == found)
    credit_parts = staticmethod(lambda credits: {one for one in credits if one})


def annotated(caption: str | None = None, credit: str | None = None, file: str = "a") -> dict[str, object]:
    return {"caption": caption, "credit": [credit] if credit else [], "urls": [f"https://x.example/{file}-picture-01.jpg?w=3"]}


def test_an_image_is_right_with_its_own_caption_and_credit() -> None:
    right = script()._image_right
    here = Image(url="https://x.example/a-picture-01.jpg", caption="A wall", credit_text="PA")
    assert right(Scorer, here, [annotated("A wall", "PA")]) is True
    assert right(Scorer, here, [annotated("A wall", "AP")]) is False
    assert right(Scorer, here, [annotated("A wall"), annotated("A sea", "PA", "b")]) is False
    assert right(Scorer, here, [annotated("A sea", "PA", "b")]) is False
    assert right(Scorer, Image(caption="A wall"), [annotated("A wall", "PA")]) is False


def test_an_annotation_without_any_credit_does_not_say_that_there_is_none() -> None:
    right = script()._image_right
    here = Image(url="https://x.example/a-picture-01.jpg", caption="A wall", credit_text="PA")
    assert right(Scorer, here, [annotated("A wall"), annotated("A sea", file="b")]) is None
    assert right(Scorer, here, [annotated()]) is None
    assert right(Scorer, here, [annotated("A gate"), annotated("A sea", file="b")]) is False
    assert right(Scorer, Image(url="https://x.example/c-picture-01.jpg", caption="A card"), [annotated()]) is False


# -- evidence


@pytest.mark.parametrize("slug", SLUGS)
def test_every_field_says_where_it_came_from(slug: str) -> None:
    record = newsextract.extract_file(input_path(slug), explain=True)
    evidence = record.meta.evidence or {}
    for name in FIELDS:
        value = getattr(record, name)
        chosen = [one for one in evidence.get(name, ()) if one.chosen]
        assert not value or chosen, name
        if name in ("images", "quotes", "findings", "links", "places"):
            assert len(chosen) >= len(value), name
