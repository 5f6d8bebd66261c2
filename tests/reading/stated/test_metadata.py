"""Facts of HTML pages: JSON-LD in all its shapes, meta tags, microdata, time."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from newsextract.model.document import Fact
from newsextract.model.record_types import Issue
from newsextract.reading.stated.json_repair import parse_json
from newsextract.reading.stated.metadata import read_metadata


def facts(page: str, url: str | None = "https://post.example/a/1") -> dict[str, tuple[Fact, ...]]:
    """The facts of a page."""
    return read_metadata(html.document_fromstring(page), url)[0]


def values(page: str, field: str) -> list[str]:
    """The values of one field, best source first."""
    return [fact.value for fact in facts(page).get(field, ())]


def linked(text: str) -> str:
    """A page with one JSON-LD script."""
    return f'<html><head><script type="application/ld+json">{text}</script></head><body><p>x</p></body></html>'


def issues(page: str) -> tuple[Issue, ...]:
    """What could not be read of a page."""
    return read_metadata(html.document_fromstring(page), None)[1]


def test_an_empty_page_has_no_facts() -> None:
    assert facts("<p>x</p>") == {}


ARTICLE = {"@type": "NewsArticle", "headline": "Ferry runs aground", "author": {"@type": "Person", "name": "Ann Field"}}


@pytest.mark.parametrize(
    "shape",
    [
        ARTICLE,
        [ARTICLE],
        [[None, 3, "x", ARTICLE]],
        {"@graph": [{"@type": "WebPage", "name": "Page"}, ARTICLE]},
        {"@type": "WebPage", "name": "Page", "mainEntity": ARTICLE},
        {"@type": "WebPage", "mainEntityOfPage": {"mainEntity": [ARTICLE]}},
        {**ARTICLE, "@type": ["Article", "http://schema.org/NewsArticle"]},
        {**ARTICLE, "author": [{"name": "Ann Field"}]},
        {**ARTICLE, "author": "Ann Field"},
        {**ARTICLE, "author": {"@type": "Person", "name": ["Ann Field"]}},
        {**ARTICLE, "author": {"@list": [{"name": {"@value": "Ann Field"}}]}},
        {**ARTICLE, "author": {"givenName": "Ann", "familyName": "Field"}},
        {"@graph": [{**ARTICLE, "author": {"@id": "#ann"}}, {"@id": "#ann", "@type": "Person", "name": "Ann Field"}]},
    ],
)
def test_shapes_of_json_ld(shape: object) -> None:
    page = linked(json.dumps(shape))
    assert values(page, "headline")[0] == "Ferry runs aground"
    assert values(page, "author") == ["Ann Field"]


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": "Ferry runs aground",}',
        '{"headline": "Ferry runs aground"};',
        '{"headline": "Ferry runs aground"}}',
        '{"headline": "Ferry runs aground"',
        '<!-- {"headline": "Ferry runs aground"} -->',
        '//<![CDATA[\n{"headline": "Ferry runs aground"}\n//]]>',
        '/* about */ {"headline": "Ferry runs aground", // said "so"\n "d": 1}',
        '{"headline": "Ferry \x01runs\naground"}',
        '{"headline": "Ferry runs aground", "n": NaN, "m": -Infinity}',
        '{"headline": "Ferry runs aground", "n": ' + "9" * 5000 + "}",
        '{"headline": "Ferry runs aground",, "n": 1}',
        '{"headline": "Ferry &amp;nbsp;runs <b>aground</b>", "x": null}',
        '{&quot;headline&quot;: &quot;Ferry runs aground&quot;}',
        '{"headline": "Ferry runs aground", "x": "\\q \\u00zz"}',
        '{"n": 1}{"headline": "Ferry runs aground"}',
    ],
)
def test_broken_json_ld_is_repaired(text: str) -> None:
    assert values(linked(text), "headline") == ["Ferry runs aground"]


def test_bare_quotation_marks_stay_in_the_value() -> None:
    assert parse_json('{"headline": "He said "no" to it", "x": 1}')[0] == [{"headline": 'He said "no" to it', "x": 1}]


@pytest.mark.parametrize(
    "text", ['{headline: "x"}', "{" * 3000, '{"a":' * 100_000 + "1" + "}" * 100_000, "no json", "{'a': 1}"]
)
def test_what_cannot_be_repaired_costs_that_script_and_is_told(text: str) -> None:
    page = linked(text).replace("<script", '<meta property="og:title" content="Ferry"><script')
    assert [issue.extractor for issue in issues(page)] == ["metadata"]
    assert "Ferry" in values(page, "headline")


def test_a_huge_script_is_not_read() -> None:
    assert parse_json('{"a": "' + "x" * 5_000_001 + '"}')[1] is not None


def test_values_that_are_no_text_are_left_out() -> None:
    odd = {"headline": {"a": 1}, "datePublished": [None, 2019], "keywords": [{}, "tide"]}
    page = linked(json.dumps({**ARTICLE, **odd}))
    assert values(page, "headline") == []
    assert values(page, "date_published") == ["2019"]
    assert values(page, "keywords") == ["tide"]


def test_control_characters_and_surrogates_go() -> None:
    page = linked('{"headline": "Ferry\\u0007 \\ud800 runs \\u001b[31m"}')
    assert values(page, "headline") == ["Ferry \ufffd runs [31m"]


def test_the_article_of_the_page_is_chosen_among_several() -> None:
    other = {"@type": "NewsArticle", "headline": "Other story", "url": "https://post.example/a/2"}
    mine = {**ARTICLE, "url": "https://www.post.example/a/1?x=1"}
    assert values(linked(json.dumps([other, mine])), "headline") == ["Ferry runs aground"]


def test_stories_that_an_article_names_are_not_the_article() -> None:
    nested = {**ARTICLE, "hasPart": {"@type": "NewsArticle", "headline": "Part", "author": "Bob Stone"}}
    page = linked(json.dumps(nested))
    assert values(page, "headline") == ["Ferry runs aground"]
    assert values(page, "author") == ["Ann Field"]


def test_kinds_and_addresses_of_authors() -> None:
    authors = [
        {"@type": "Person", "name": "Ann Field", "url": "https://post.example/ann"},
        {"@type": "Organization", "name": "Coast News", "sameAs": ["https://coast.example/"]},
    ]
    found = facts(linked(json.dumps({**ARTICLE, "author": authors})))["author"]
    assert [(one.value, one.kind, one.url) for one in found] == [
        ("Ann Field", "person", "https://post.example/ann"),
        ("Coast News", "organisation", "https://coast.example/"),
    ]


def test_meta_tags_by_any_of_their_names() -> None:
    page = """<html lang="en-GB"><head><title>Ferry | Post</title>
    <meta property="og:title" content="Ferry &amp;amp; tide"><meta name="twitter:title" content="Ferry!">
    <meta name="author" content="Ann Field"><meta name="sailthru.date" content="2019-05-03">
    <meta property="article:published_time" content="2019-05-03T10:00Z"><meta name="pub-date" content="3 May 2019">
    <meta itemprop="dateModified" content="2019-05-04"><meta name="news_keywords" content="ferry, tide,,">
    <meta property="article:section" content="Coast"><meta property="og:site_name" content="Post">
    <meta property="og:url" content="/a/1"><link rel="canonical" href="https://post.example/a/1#top">
    <meta property="og:image" content="//img.example/1.jpg"></head></html>"""
    found = {field: [one.value for one in listed] for field, listed in facts(page).items()}
    assert found["headline"] == ["Ferry & tide", "Ferry!", "Ferry | Post"]
    assert found["date_published"] == ["2019-05-03T10:00Z", "3 May 2019", "2019-05-03"]
    assert found["date_modified"] == ["2019-05-04"]
    assert found["keywords"] == ["ferry", "tide"]
    assert found["url"] == ["https://post.example/a/1#top", "https://post.example/a/1"]
    assert found["image"] == ["https://img.example/1.jpg"]
    assert found["language"] == ["en-GB"]
    assert (found["author"], found["section"], found["publisher"]) == (["Ann Field"], ["Coast"], ["Post"])


def test_microdata_of_the_article_and_not_of_its_neighbours() -> None:
    page = """<body><div itemscope itemtype="http://schema.org/NewsArticle">
    <h1 itemprop="headline">Ferry <i>runs</i></h1>
    <span itemprop="author" itemscope itemtype="http://schema.org/Person"><a itemprop="name">Ann Field</a></span>
    <time itemprop="datePublished" datetime="2019-05-03">3 May</time></div>
    <div itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">Other</h2>
    <span itemprop="author" itemscope><i itemprop="name">Bob Stone</i></span></div></body>"""
    assert values(page, "headline") == ["Ferry runs"]
    assert values(page, "author") == ["Ann Field"]
    assert set(values(page, "date_published")) == {"2019-05-03"}


def test_time_elements_links_of_authors_and_titles_of_drawings() -> None:
    page = """<svg><title>Logo</title></svg><title>Ferry</title><a rel="author" href="/ann">Ann Field</a>
    <time class="published" datetime="2019-05-03">x</time><time datetime="2019-05-01">y</time>"""
    found = facts(page)
    assert found["headline"][-1].value == "Ferry"
    assert found["author"][0] == Fact(value="Ann Field", source="rel author", url="https://post.example/ann")
    assert [one.value for one in found["date_published"]] == ["2019-05-03"]
    assert [one.value for one in found["time"]] == ["2019-05-01"]


@pytest.mark.parametrize("address", ["http://[::1", "javascript:alert(1)", "data:text/html,x", "#top", "", "http:///x"])
def test_broken_addresses_are_no_facts(address: str) -> None:
    assert values(f'<link rel="canonical" href="{address}">', "url") == []


@pytest.mark.parametrize(
    "piece",
    [
        '<meta property="og:title" content="x{n}"><meta name="k{n}" content="y">',
        '<time datetime="2020-01-01">',
        '<div itemscope itemprop="author">',
        '<i itemprop="headline">x</i>',
        '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"x{n}",}}</script>',
        '<a rel="author">x{n}</a>',
    ],
)
def test_time_stays_linear(piece: str) -> None:
    def seconds(count: int) -> float:
        root = html.document_fromstring("<body>" + "".join(piece.format(n=n) for n in range(count)))
        start = time.process_time()
        read_metadata(root, "https://post.example/")
        return time.process_time() - start

    seconds(100)
    few = max(seconds(2000), 0.02)
    # The best of several: the collector of a long test run may clean up meanwhile.
    assert any(seconds(8000) < 12 * few for _ in range(3))


def test_references_in_a_circle_end() -> None:
    graph = [{"@id": f"#{n}", "@type": "NewsArticle", "author": {"@id": f"#{(n + 1) % 500}"}} for n in range(500)]
    graph[0]["mainEntity"] = {"@id": "#0"}
    assert facts(linked(json.dumps({"@graph": graph}))).get("author", ()) == ()


@given(st.text(max_size=200))
def test_any_script_gives_values_or_a_reason(text: str) -> None:
    values, problem = parse_json(text)
    assert isinstance(values, list)
    assert problem is None or problem


@given(st.text(alphabet="{}[]\",:\\/* \n1ax'", max_size=80))
def test_anything_like_json_gives_values_or_a_reason(text: str) -> None:
    values, problem = parse_json(text)
    assert values or problem or not text.strip()
