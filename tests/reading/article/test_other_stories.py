"""What else stands on the page of a story: further stories, links, notes of the house and of its author."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, LONG, PARAGRAPHS, body, page, read

OTHER = "".join(f"<p>Boat number {n} sank in the night, said the keeper of the lamp, and nobody was on it.</p>" for n in range(8))


def test_a_whole_story_below_is_another_one() -> None:
    story = f"<article><h1>{HEADLINE}</h1>{BODY}</article>"
    document = page(f"{story}<article><h1>Boat sinks off Ellery</h1>{OTHER}</article>")
    assert body(document) == PARAGRAPHS
    parts = page(f"{story}<article><h2>How it came to that</h2>{OTHER}</article>")
    assert any("Boat number 3" in text for text in body(parts))


def test_whole_stories_below_each_in_a_box_of_its_own() -> None:
    def story(title: str, text: str) -> str:
        return f"<div><article><header><h2>{title}</h2></header><div>{text}</div></article></div>"

    head = f"<title>{HEADLINE}</title><main><h1>Latest stories</h1>"
    document = read(f"{head}{story(HEADLINE, BODY)}{story('Boat sinks off Ellery', OTHER)}{story('Pier closes', OTHER)}</main>")
    assert body(document) == PARAGRAPHS
    part = f"<div><article><div><h2>How it came to that</h2>{OTHER}</div></article></div>"  # its heading stands elsewhere
    document = read(f"{head}{story(HEADLINE, BODY)}{part}</main>")
    assert any("Boat number 3" in text for text in body(document))
    box = story("Boat sinks off Ellery", OTHER).replace("<div>", "<section>", 1).removesuffix("</div>") + "</section>"
    document = read(f"{head}{story(HEADLINE, BODY)}{box}</main>")  # a box of another kind
    assert any("Boat number 3" in text for text in body(document))


def test_links_behind_their_header_in_one_block() -> None:
    links = "<b>Related stories</b><br><a href=/9>Boat sinks off Ellery in the night</a><br><a href=/8>The keeper goes home</a>"
    cell = "<br><br>".join([f"<b>{HEADLINE}</b>", *PARAGRAPHS, links])
    document = read(f"<title>{HEADLINE}</title><table><tr><td>Menu</td><td>{cell}</td></tr></table>")
    assert body(document) == PARAGRAPHS


def test_the_transcript_of_a_video_is_beside_the_story() -> None:
    spoken = "<div class=transcript><p>And so we waited, you know, for three hours in the rain.</p></div>"
    document = page(f"<div><h1>{HEADLINE}</h1>{spoken}{LONG}</div>")
    assert not any("you know" in text for text in body(document))


def test_a_note_about_the_author_whom_only_the_byline_names() -> None:
    note = "<p>Ida Holm is a reporter at the Sound Post, where she covers boats and tides.</p>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>By Ida Holm</p>{BODY}{note}</article>")
    assert body(document) == PARAGRAPHS
    spoken = "<p>Ida Holm: And so I will.</p>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>By Ida Holm</p>{BODY}{spoken}</article>")
    assert "Ida Holm: And so I will." in body(document)


@pytest.mark.parametrize("count", ["Six", "6"])
def test_a_headline_that_counts_what_follows(count: str) -> None:
    items = "".join(
        f"<div><h2><a href=/b{n}>The boat {n} of Ellery</a></h2><p>It left in 19{n}0, and was never seen again.</p></div>"
        for n in range(6)
    )
    document = read(f"<title>{count} boats that never came back</title><article><h1>{count} boats that never came back</h1>{items}</article>")
    assert document.flags == ()
    listing = read(f"<title>Lost boats</title><main><h1>Lost boats</h1>{items}</main>")
    assert listing.flags == ("not_article",)


@pytest.mark.parametrize(
    "line",
    [
        "Send your pictures and videos to pics@sound.example or text them to 61124.",
        "Read our terms and conditions.",
        "Updated on September 19 at 3:15 p.m.",
        "Twitter: @idaholm",
        "iholm@sound.example",
        "Our journalism is funded by readers like you.",
        "ADVERTISEMENT CONTINUE READING BELOW",
        "Like this story? Share it with a friend!",
        "The opinions in our column are those of the author.",
        "The Post is committed to maintaining a lively but civil forum for discussion.",
    ],
)
def test_lines_of_the_house(line: str) -> None:
    assert body(page(f"<article><h1>{HEADLINE}</h1>{BODY}<p>{line}</p></article>")) == PARAGRAPHS


@pytest.mark.parametrize("line", ["The opinions of the crew differ.", "Updated lamps went up on the pier in May.", "Send help, she wrote."])
def test_sentences_that_begin_like_such_lines(line: str) -> None:
    assert line in body(page(f"<article><h1>{HEADLINE}</h1>{BODY}<p>{line}</p>{LONG}</article>"))
