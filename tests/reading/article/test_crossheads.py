"""Headings and questions amid the text stay, though they are links, ids made of words, or printed before."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, P1, P2, P3, P4, body, page, role

MORE = "<p>The second boat stayed in Ellery until the wind had turned, and came home on the next day.</p>"


def story(heading: str, behind: str = MORE) -> str:
    return f"<article><h1>{HEADLINE}</h1>{BODY}{heading}{behind}</article>"


@pytest.mark.parametrize(
    "heading",
    [
        '<h2><a href="#second">The second boat</a></h2>',
        "<h2><a name=second>The second boat</a></h2>",
        "<h2 id=search-for-the-second-boat>Search for the second boat</h2>",
        "<h3 id=share-of-the-boat>Share of the boat</h3>",
        "<h2 id=newsletter_of_1911>Newsletter of 1911</h2>",
        "<h2>Instead: <a href=/boats/2>the boat of Ole and Rasmus</a> (1911)</h2>",
        "<h3 class='part time'>11.04 a.m.: A second boat is missing off Ley</h3>",
        "<h2>Second ferry leaves Skarholm three hours late</h2>",
    ],
)
def test_a_heading_amid_the_text(heading: str) -> None:
    document = page(story(heading))
    assert [one.role for one in document.blocks if one.kind == "heading" and one.level > 1] == ["body"]


@pytest.mark.parametrize(
    "heading",
    [
        "<h2><a href=/boats/2>The boat of Ole and Rasmus</a></h2>",  # the title of another story
        "<h2><a href='#a'>Boats</a> <a href='#b'>Cars</a></h2>",  # a menu
        "<h2 id=newsletter>Get all our stories of the sea</h2>",
        "<h3 class=time>3 May 2024</h3>",
        f"<h2>{HEADLINE}</h2>",
    ],
)
def test_other_headings_are_none_of_the_text(heading: str) -> None:
    document = page(story(heading))
    assert not [one for one in document.blocks if one.kind == "heading" and one.role == "body"]


QUESTION = "<p><strong>What did you feel when the boat did not come in at noon, as it always does?</strong></p>"
ANSWERS = [f"<p>{name} says that the fog was thicker than ever, and the {thing} colder than on other days.</p>" for
           name, thing in (("Ole", "coffee"), ("Rasmus", "soup"), ("Ulla", "bench"))]


def test_a_question_that_is_asked_again() -> None:
    document = page(story("".join(QUESTION + answer for answer in ANSWERS)))
    assert sum(text.startswith("What did you feel") for text in body(document)) == 3


@pytest.mark.parametrize(
    "line",
    [
        "<p>What did you feel when the boat did not come in at noon, as it always does?</p>",  # not set apart
        "<p><strong>Tell us what you feel when a boat does not come in at noon, as it does.</strong></p>",
        "<p><strong><a href=/tell>What do you feel when a boat does not come in at noon, as it does?</a></strong></p>",
    ],
)
def test_other_lines_that_stand_there_again(line: str) -> None:
    document = page(story("".join(line + answer for answer in ANSWERS)))
    assert not [text for text in body(document) if "does not come in" in text or "did not come in" in text]


def test_a_heading_that_a_list_above_names() -> None:
    title = "Objection number one: boats do not know that they are late at all"
    contents = f"<ul><li>{title}</li><li>Objection number two: nobody waits for a boat in the fog</li></ul>"
    document = page(f"<article><h1>{HEADLINE}</h1>{contents}{BODY}<h2>{title}</h2>{MORE}</article>")
    assert [one.role for one in document.blocks if one.text == title] == ["body", "body"]


def things(title: str) -> str:
    return "".join(
        f"<p><a href=/{n}><strong>{title} {n}</strong></a> (by <a href=/u/{n}>@mate{n}</a>)</p><p>{text}</p>"
        for n, text in enumerate((P1, P2, P3, P4))
    )


def test_linked_titles_of_a_list_article() -> None:
    document = page(f"<article><h1>Four drawings of boats</h1><p>{P1.replace('noon', 'one')}</p>{things('Boat')}</article>")
    assert "Boat 2 (by @mate2)" in body(document)


def test_linked_titles_with_nothing_behind_are_other_stories() -> None:
    linked = "".join(f"<p><a href=/{n}><strong>Boat {n} was sold to Ellery</strong></a></p><p>{text}</p>"
                     for n, text in enumerate((P1, P2, P3, P4)))  # fmt: skip
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1.replace('noon', 'one')}</p>{linked}</article>")
    assert role(document, "Boat 2") == ("related", "high link density")
