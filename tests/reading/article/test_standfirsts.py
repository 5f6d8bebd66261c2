"""The standfirst, and the first paragraph that a page calls so."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page

OPENING = "The ferries of Skarholm are to leave on time again, the harbour office has said."


def above(document: object) -> list[str]:
    return [block.text for block in document.with_role("subheadline")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["teaser", "lead", "standfirst"])
@pytest.mark.parametrize("place", ["Oslo - ", "OSLO (AP) — ", "Oslo/Berlin – ", "Press release of 3 May | Oslo – "])
def test_what_opens_with_a_dateline_is_no_standfirst(name: str, place: str) -> None:
    first = place + OPENING
    document = page(f"<article><h1>{HEADLINE}</h1><header><p class={name}>{first}</p></header>{BODY}</article>")
    assert body(document) == [first, *PARAGRAPHS]
    assert above(document) == []

    heading = page(f"<article><h1>{HEADLINE}</h1><h2 class={name}>{first}</h2>{BODY}</article>")
    assert body(heading) == [first, *PARAGRAPHS]


@pytest.mark.parametrize("name", ["teaser", "lead", "standfirst"])
@pytest.mark.parametrize("opening", ["", "Oslo: ", "On time - "])
def test_any_other_stays_one(name: str, opening: str) -> None:
    first = opening + OPENING
    document = page(f"<article><h1>{HEADLINE}</h1><header><p class={name}>{first}</p></header>{BODY}</article>")
    assert above(document) == [first]


TOLD = "The office of the harbour has found a way to keep the boats on time, and says what it costs."
SIGNED = "<div class=meta><p>By Ida Holm</p><p>3 May 2019</p></div>"


def test_a_paragraph_that_the_byline_parts_from_the_text() -> None:
    story = "".join(f"<div class=x{n}><div class=par>{text}</div></div>" for n, text in enumerate(PARAGRAPHS))
    document = page(f"<article><div class=top><h1>{HEADLINE}</h1><p class=k18>{TOLD}</p>{SIGNED}</div>{story}</article>")
    assert above(document) == [TOLD]
    assert body(document) == PARAGRAPHS


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=top><h1>{head}</h1><p>{told}</p></div>{story}",
        "<div class=top><h1>{head}</h1>{signed}<div><p>{told}</p></div></div>{story}",
        "<h1>{head}</h1><div class=entry-content><p>{told}</p>{signed}{story}</div>",
        "<h1>{head}</h1><p>{told}</p>{signed}{story}",
    ],
)
def test_a_paragraph_of_the_text_above_or_below_a_byline(markup: str) -> None:
    told = PARAGRAPHS[0]
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[1:])
    document = page(f"<article>{markup.format(head=HEADLINE, told=told, signed=SIGNED, story=story)}</article>")
    assert told in [*body(document), *above(document)]
    assert body(document)[-3:] == PARAGRAPHS[1:]


def test_what_stands_above_the_byline_goes_before_a_paragraph_with_the_description() -> None:
    first = PARAGRAPHS[0]
    head = f"<meta name=description content='{first}'>"
    story = "".join(f"<div class=p{n}><p>{text}</p></div>" for n, text in enumerate(PARAGRAPHS[1:]))
    text = f"<div class='story-body'><div class=description><p>{first}</p></div>{story}</div>"
    intro = f"<div class=top><h1>{HEADLINE}</h1><p id=story-intro>{TOLD}</p>{SIGNED}</div>"
    document = page(f"<article>{intro}{text}</article>", head=head)
    assert above(document) == [TOLD]
    assert body(document) == PARAGRAPHS


def test_a_heading_in_a_group_shows_the_headline() -> None:
    title = "Boats of Skarholm wait for the fog to lift"
    nav = f"<nav><ul><li><h1>{HEADLINE}</h1></li></ul></nav>"
    group = f"<hgroup><p>Skarholm</p><h2>{title}</h2></hgroup><div class=big><p>{TOLD}</p></div>{SIGNED}"
    document = page(f"{nav}<article>{group}<div class=article-body>{BODY}</div></article>")
    assert above(document) == [TOLD]
    assert title not in body(document)
    inside = page(f"<article><hgroup><h1>{HEADLINE}</h1><h2>{title}</h2></hgroup>{SIGNED}{BODY}</article>")
    assert above(inside) == [title]


@pytest.mark.parametrize("line", ["2 minute read", "4 min read", "Read time: 3 minutes"])
def test_a_reading_time_is_none(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div class=headline__sub-description>{line}</div>{BODY}</article>")
    assert above(document) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Ida Holm is the harbour's historian, and was its pilot.", False),
        ("Ida Holm, is a writer of the coast and of its boats.", False),
        ("Ida Holm has seen the boats leave late for nine years.", True),
        ("Bo Lund is the harbour's historian, and was its pilot.", True),
    ],
)
def test_a_sentence_about_the_author_below_the_byline_is_none(line: str, told: bool) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div><div>By Ida Holm</div><div><div>{line}</div></div></div>{BODY}</article>")
    assert (above(document) == [line]) == told
    assert line not in body(document)
