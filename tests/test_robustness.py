"""Whatever comes in, a record comes out: valid, whole, the same every time."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsextract
from newsextract import Record, UnsupportedInput
from newsextract.model.record import USUAL

SENTENCE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said. "
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# Pieces of articles and pages, so that what is generated reaches deep into the rules.
PIECES = st.sampled_from(
    [
        *("Harbour reopens", SENTENCE, '"The wall will hold," said Jo Lund.', "'We knew,' he added."),
        "“No,” she said",
        *("By Ann Field", "3 March 2019", "OSLO (AP) — ", "Image copyright PA", "Image caption The quay", "• an item"),
        *("1. first", "More on this story", "Inspectors noted:", "(Photo: Ann Lee/AFP)", "\u202e", "\x1b[31m", "''"),
        *("<p>", "</p>", "<div class='story'>", "<h1>", "</h1>", "<ul><li>", "<figure><img src=a.jpg><figcaption>"),
        *("<script type='application/ld+json'>", '{"@type":"NewsArticle","headline":"X","author":[null,1]}', "</script>"),
        *("&#27;", "&#x202e;", "<!--", "-->", "<table><tr><td>", "<br><br>", "<blockquote>", "\r\n\r\n", "\n\n", " "),
    ]
)
ARTICLES = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=60).map("\n".join)


def check(record: Record) -> None:
    """What holds for every record."""
    text = record.to_json()
    data = json.loads(text)
    assert not UNSAFE.search(text)
    assert list(data) == [*USUAL, "meta"]
    assert not [issue for issue in record.meta.issues if issue.extractor in USUAL]
    body = record.body or ""
    for quote in record.quotes:
        assert body[quote.start : quote.end] == quote.text
        assert "\n" not in quote.text
    assert ("not_article" in record.meta.flags) == (record.body is None)
    assert "" not in (record.headline, record.body, record.byline, record.region and record.region.label)
    assert Record.from_dict(data) == record


@given(ARTICLES)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text(text: str) -> None:
    record = newsextract.extract(text)
    check(record)
    assert newsextract.extract(text).to_json() == record.to_json()


@given(st.one_of(st.binary(max_size=400), ARTICLES.map(lambda t: t.encode("utf-8", "replace"))))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data: bytes) -> None:
    try:
        record = newsextract.extract(data)
    except UnsupportedInput:
        return
    check(record)


@given(ARTICLES)
@settings(max_examples=100, deadline=None)
def test_explaining_changes_nothing_else(text: str) -> None:
    plain, explained = newsextract.extract(text).to_dict(), newsextract.extract(text, explain=True).to_dict()
    assert explained["meta"].pop("evidence") is not None
    assert explained["meta"].pop("dropped") is not None
    assert plain == explained


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + f"<p>{SENTENCE * 3}",
        "<b>" * 100_000 + f"<p>{SENTENCE * 3}",
        f"<p>{SENTENCE * 120_000}</p><p>And that was all of it, the last words of the page.</p>",
        "<!--" + "x" * 11_000_000 + f"--><p>{SENTENCE * 3}",
        "<script>" + "x" * 11_000_000 + f"</script><p>{SENTENCE * 3}",
        "<div " + " ".join(f"a{n}=1" for n in range(20_000)) + f"><p>{SENTENCE * 3}</div>",
        '<script type="application/ld+json">' + "[" * 100_000 + f"</script><p>{SENTENCE * 3}",
        '<meta property="og:title" content="Harbour reopens">' * 20_000 + f"<p>{SENTENCE * 3}",
    ],
    ids=["deep-div", "deep-b", "long-line", "long-comment", "long-script", "attributes", "deep-json", "meta-tags"],
)
def test_huge_pages_lose_no_text(page: str) -> None:
    if len(page) > 5_000_000:  # the size of the text is what is tried, not the extractors
        record = newsextract.extract(page, kind="html", only=["body"])
    else:
        record = newsextract.extract(page, kind="html")
        check(record)
    assert SENTENCE.strip() in (record.body or "")
    if "last words" in page:
        assert "last words of the page" in (record.body or "")


@pytest.mark.parametrize(
    "text",
    [
        *(SENTENCE * 20_000, '"' * 500_000, "'a' " * 100_000, "x" * 5_000_000, "(" * 500_000),
        *("• item\n" * 20_000, "Home\n" * 20_000),
    ],
    ids=["line", "marks", "single-marks", "letter", "brackets", "list", "menu"],
)
def test_huge_texts(text: str) -> None:
    check(newsextract.extract(text))


@pytest.mark.parametrize(
    "value",
    [
        *(f'{{"@type": "NewsArticle", "datePublished": "{date}"}}' for date in ("9" * 5000, "2019-99-99", "+99:99", "")),
        '{"@type": "NewsArticle", "headline": {"a": [1, null]}, "author": 7, "image": [[[]]]}',
        '{"@graph": [{"@type": ["NewsArticle"], "url": "http://[::1", "headline": "\\ud800"}]}',
        '{"@type": "NewsArticle", "headline": "A" "B",,}',
        "[[[",
        "null",
    ],
)
def test_malformed_metadata_costs_a_field_at_most(value: str) -> None:
    page = f'<html><head><script type="application/ld+json">{value}</script></head><body><h1>Harbour reopens</h1>'
    record = newsextract.extract(page + f"<p>{SENTENCE * 3}</p><p>{SENTENCE}</p>")
    check(record)
    assert record.headline == "Harbour reopens"


def test_empty_input_is_a_record() -> None:
    for empty in ("", b"", "\n", gzip.compress(b""), "<html></html>"):
        record = newsextract.extract(empty)
        check(record)
        assert record.meta.flags == ["not_article"]
        assert (record.headline, record.quotes, record.images, record.findings) == (None, [], [], [])


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04" + b"\0" * 40, b"\xff\xd8\xff\xe0"])
def test_known_binary_kinds_are_refused(data: bytes) -> None:
    with pytest.raises(UnsupportedInput):
        newsextract.extract(data)
