"""Nothing that an input shows is lost: it stands in a block, and each block in the body or among the dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixture_folders import SLUGS, input_path
from newsextract.extractors.accounting import Account, account
from newsextract.reading import read
from newsextract.reading.markup.completeness import is_cut, lacks_elements, missing, visible_words, words_of
from newsextract.reading.markup.page_bytes import PageBytes
from newsextract.reading.source import read_source

LEAST_KEPT = 0.999
"""Share of the words of all pages together that are accounted for."""
LEAST_OF_A_PAGE = 0.99
"""The same for a single page, in which one word counts more: numbers of list items are lost as signs of the list."""


def accounted(markup: str | bytes) -> Account:
    return account(read(read_source.read(markup)))


@pytest.mark.parametrize("slug", SLUGS)
def test_every_word_of_a_page_is_accounted_for(slug: str) -> None:
    found = accounted(input_path(slug).read_bytes())
    assert found.kept >= LEAST_OF_A_PAGE, found.lost.most_common(10)


def test_nothing_is_lost_over_all_pages() -> None:
    found = [accounted(input_path(slug).read_bytes()) for slug in SLUGS]
    assert sum(one.lost.total() for one in found) <= (1 - LEAST_KEPT) * sum(one.shown for one in found)


def test_signs_of_programs_are_no_words_of_a_text() -> None:
    text = "[1]Home [boat.jpg]\n\nThe boat was late.\n\nThe pier was dark.\n\n_____\n\n   1. https://post.example/\n"
    assert not account(read(read_source.read(text.encode(), kind="text"))).lost


TAGS = st.sampled_from("div p span em article section h1 h2 ul li table tr td blockquote aside x-par b a figure".split())
WORDS = st.lists(st.sampled_from("boat pier fog noon late hull Ann Lund 1931".split()), min_size=1, max_size=9)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Words in elements that nest in any way, some of them not closed, some closed twice."""
    parts = []
    for _ in range(draw(st.integers(1, 12))):
        tag = draw(TAGS)
        ends = draw(st.sampled_from((f"</{tag}>", "", f"</{tag}></{tag}>", "</html>", "</body>")))
        parts.append(f"<{tag}> {' '.join(draw(WORDS))} {ends}")
    return f"<html><body>{''.join(parts)}</body></html>"


@given(pages())
def test_no_page_loses_words(markup: str) -> None:
    assert not accounted(markup).lost


def test_what_is_not_shown_is_not_counted() -> None:
    page = "<head><title>Title</title></head><body><script>var a = 'code';</script><p>Soft\u00adly <b>s</b>aid</p></body>"
    assert visible_words(page) == words_of(["softly said"])
    assert not missing(visible_words(page), ["softly", "sa", "id"])


@pytest.mark.parametrize("line", ["<p>Paragraph {} of the story</p>", "<div>Part {} of the story</div>", "Line {} of it<br>"])
@pytest.mark.parametrize("kept", [0, 1, 4, 6, 20])
def test_a_tree_that_lacks_much_of_the_page_is_cut(line: str, kept: int) -> None:
    from lxml import etree

    page = "<html><body>" + "".join(line.format(n) for n in range(20)) + "</body></html>"
    part = "<html><body>" + "".join(line.format(n) for n in range(kept)) + "</body></html>"
    tree = etree.fromstring(part, etree.HTMLParser())
    cut = kept < 20
    whole = PageBytes.of(read_source.read(page, kind="html"))
    assert (lacks_elements(whole, tree), is_cut(page, tree)) == (cut, cut)


def test_elements_in_scripts_are_no_sign_of_a_cut_tree() -> None:
    script = "<script>var a = '" + "<p>Of a template</p>" * 30 + "';</script>"
    assert read(read_source.read(f"<article><h1>Boat</h1>{script}<p>The boat was late at the pier.</p></article>")).flags == ()


@pytest.mark.parametrize(
    "script",
    [
        "<script>/*<!--*/ a = '<script src=x></script> late'; /*-->*/</script>",
        "<script>a = '<script> late';</script>",
        "<SCRIPT type=x>/*<!--*/ late </SCRIPT>",
        "<!-- <script> late -->",
        "<span><title>late</title></span>",
        "<!-- late -- > late -->",
        "<script src=x />late</script>",
    ],
)
def test_what_scripts_hold_is_not_seen(script: str) -> None:
    assert visible_words(f"<body><p>boat</p>{script}<p>pier</p>") == words_of(["boat pier"])


def test_a_script_without_an_end_hides_nothing_before_it() -> None:
    assert visible_words("<p>boat</p><script>/*<!--*/ '<script></script>")["boat"] == 1
