"""Pages that want to break the reader: no exception, no lost text, time in proportion to size."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract.model.document import Document
from small_pages import BODY, HEADLINE, P1, PARAGRAPHS, body, read

WORDS = "the boat left at noon, and nobody was there to see it go. "


def deep(levels: int) -> str:
    return (
        f"<html><body><h1>{HEADLINE}</h1>"
        + "<div>" * levels
        + BODY
        + "</div>" * levels
        + "<p>The very last line.</p></body></html>"
    )


@pytest.mark.parametrize("levels", [200, 300, 3_000, 100_000])
def test_deep_nesting_loses_nothing(levels: int) -> None:
    document = read(deep(levels))
    assert set(PARAGRAPHS) <= set(body(document))
    assert any(block.text == "The very last line." for block in document.blocks)
    assert [issue.error for issue in document.issues] == (["Recovered"] if levels > 2_000 else [])
    assert all(len(block.path) < 200 for block in document.blocks)


def test_text_at_every_level_keeps_its_order() -> None:
    levels = 5_000
    markup = "".join(f"<div>a{n} " for n in range(levels)) + "".join(f"b{n} </div>" for n in range(levels))
    words = " ".join(block.text for block in read(f"<html><body>{markup}").blocks).split()
    assert words == [f"a{n}" for n in range(levels)] + [f"b{n}" for n in range(levels)]


@pytest.mark.parametrize(
    "giant",
    [
        "<p>{}</p>",
        "<script>{}</script>",
        "<!-- {} -->",
        "<p title='{}'>x</p>",
        "<a href='{}'>x</a>",
        "<p class='{}'>x</p>",
    ],
)
def test_ten_megabytes_in_one_place_hide_nothing(giant: str) -> None:
    filler = WORDS * (11_000_000 // len(WORDS))
    document = read(f"<html><body><h1>{HEADLINE}</h1>{giant.format(filler)}{BODY}</body></html>")
    texts = {block.text for block in document.blocks}
    assert set(PARAGRAPHS) <= texts


BROKEN = [
    "<p>" * 500 + BODY,
    BODY + "</div>" * 500,
    "<table><tr><td><p>" + BODY,
    "<b><i><b><i>" * 200 + BODY,
    "<ul><li>" * 400 + BODY,
    "<a href=x>" * 300 + "x" + "</a>" * 300 + BODY,
    "<p colspan=9007199254740991 width=99999999999999999999 class='' id style>x</p>" + BODY,
    "<p " + " ".join(f"a{n}=1" for n in range(3000)) + ">x</p>" + BODY,
    "<img srcset='" + "x 1w," * 5000 + "' width=-1 height=∞>" + BODY,
    "<fb:like></fb:like><o:p>x</o:p><x-y-z>y</x-y-z><1>z</1>" + BODY,
    "<base href='http://['><a href='http://[::1'>x</a>" + BODY,
    "<li>x<li>y<tr><td>z<option>w" + BODY,
    "<![CDATA[ x ]]><?php echo 1 ?>" + BODY,
    "<svg><text>x</text><title>y</title></svg>" + BODY,
    "<noscript><p>Turn it on.</p></noscript><template><p>t</p></template>" + BODY,
]


@pytest.mark.parametrize("markup", BROKEN)
def test_broken_markup_still_gives_the_article(markup: str) -> None:
    assert P1 in {block.text for block in read(f"<html><body><h1>{HEADLINE}</h1>{markup}").blocks}


CLASSES = {
    "links in a paragraph": lambda n: "<p>" + "<a href=/x>word</a> " * n + "</p>",
    "breaks": lambda n: "line<br>" * n,
    "unclosed paragraphs": lambda n: "<p>It was late again." * n,
    "table rows": lambda n: "<table>" + "<tr><td>a</td><td>b</td></tr>" * n + "</table>",
    "nested tables": lambda n: "<table><tr><td>" * (n // 40) + "x" + "</td></tr></table>" * (n // 40),
    "nested lists": lambda n: "<ul><li>x" * (n // 10),
    "pictures": lambda n: "<figure><img src=x><figcaption>y</figcaption></figure>" * n,
    "loose pictures": lambda n: "<img src=x.jpg>" * n,
    "nested figures": lambda n: "<figure><img src=x>" * (n // 20) + "y" + "</figure>" * (n // 20),
    "headings with links": lambda n: "<div><h3><a href=/x>y</a></h3><p>z.</p></div>" * n,
    "classes": lambda n: "".join(f"<p class='a{i} b-{i} relatedBox{i}'>x</p>" for i in range(n)),
    "captions": lambda n: "<p class=caption>Somebody, left.</p>" * n,
    "spans": lambda n: "<p>" + "<span class=hidden>x</span>y" * n + "</p>",
}


@pytest.mark.parametrize("kind", CLASSES)
def test_time_grows_with_size_only(kind: str) -> None:
    def cost(size: int) -> float:
        page = f"<html><body><h1>{HEADLINE}</h1>{CLASSES[kind](size)}{BODY}</body></html>"
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            read(page)
            best = min(best, time.process_time() - start)
        return best

    small, large = cost(1_000), cost(4_000)
    assert large < 10 * small + 0.2  # quadratic code would need 16 times as long


TAGS = st.sampled_from(
    "p div span h1 h2 li ul ol table tr td a b blockquote figure img figcaption article aside br time x-y".split()
)
PIECES = st.lists(
    st.one_of(
        st.text(max_size=40),
        TAGS.map(lambda tag: f"<{tag}>"),
        TAGS.map(lambda tag: f"</{tag}>"),
        st.builds(
            "<{} {}='{}'>".format,
            TAGS,
            st.sampled_from(["class", "href", "src", "style", "srcset"]),
            st.text(max_size=20),
        ),
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(PIECES)
def test_any_markup_gives_a_document(pieces: list[str]) -> None:
    document = read("".join(pieces))
    check(document)


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        alphabet=st.characters(blacklist_characters="<&", blacklist_categories=["Cs", "Cc", "Cf"]),
        min_size=1,
        max_size=200,
    )
)
def test_no_word_is_lost(text: str) -> None:
    document = read(f"<html><body><div><p>{text}</p>{BODY}</div></body></html>")
    check(document)
    assert " ".join(text.split()) in "".join(block.text for block in document.blocks)


def check(document: Document) -> None:
    """What holds for every document."""
    for block in document.blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())
        assert block.role
        assert block.reason
    for figure in document.figures:
        assert -1 <= figure.after < len(document.blocks)


def test_the_longest_name_of_an_element_costs_no_record() -> None:
    document = read(f"<article><h1>{HEADLINE}</h1><x{'a' * 300} class=caption>{BODY}")
    assert set(PARAGRAPHS) <= set(body(document))
    assert all(len(block.path) < 200 for block in document.blocks)


ENDINGS = [
    "<html><body>{}</body></html>",
    "<HTML><BODY>{}</BODY></HTML>",
    "<html><body></body></html>{}</html>",
    "<HTML><BODY></BODY></HTML>{}</BODY></HTML>",
    "<html><body></body></HTML>{}",
    "<html></html ><html><body>{}</body></html>",
    "<html/><body>{}</body></html>",
    "<!-- <html class=old> --><html class=new><body>{}</body></html><!-- </html> -->",
    "<html><!-- </html --><body>{}</body></html>",
]


@pytest.mark.parametrize("page", ENDINGS)
def test_no_tag_ends_a_page_before_its_article(page: str) -> None:
    content = f"<article><h1>{HEADLINE}</h1>{BODY}</article>"
    assert set(PARAGRAPHS) <= set(body(read(page.format(content))))
