"""Captions and credits whose pictures are lost, as on pages saved from a browser; and galleries that scripts show."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.image_parts import image_of
from newsextract.model.document import Document
from small_pages import BODY, HEADLINE, LONG, P1, P2, P3, P4, body, page, read

CAPTION = "Passengers wait on the pier at Skarholm on Tuesday morning."
REST = f"<p>{P3}</p><p>{P4}</p>"


def words_of(document: Document) -> list[tuple[str | None, str | None]]:
    """Caption and credit of each picture."""
    images = [image_of(figure, 0, False) for figure in document.figures]
    return [(image.caption, image.credit_text) for image in images]


LOST = {
    "name of the file, caption, credit": (
        f"<p>ferry at dawn.jpg</p><p>{CAPTION}</p><p>(Ida Holm/iholm@post.example)</p>",
        (CAPTION, "Ida Holm/iholm@post.example"),
    ),
    "credit by its class in a container of pictures": (
        "<div class=InlineImage><div class=InlineImage-caption></div><div class=InlineImage-credit>Ida Holm</div></div>",
        (None, "Ida Holm"),
    ),
    "credit by its class that is one by its words": (
        "<div><span class=thumb></span><span class=credit>Ida Holm | Getty Images</span></div>",
        (None, "Ida Holm | Getty Images"),
    ),
    "caption and credit by their classes": (
        f"<div class=caption>{CAPTION}</div><div class=credit>Ida Holm</div>",
        (CAPTION, "Ida Holm"),
    ),
}


@pytest.mark.parametrize("kind", LOST)
def test_words_of_a_lost_picture(kind: str) -> None:
    markup, words = LOST[kind]
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{P2}</p>{markup}{REST}</article>")
    assert words_of(document) == [words]
    assert body(document) == [P1, P2, P3, P4]


def test_the_paper_of_an_author_is_no_credit_of_a_picture() -> None:
    for name in ("Sound Post", "Sound Post Network"):
        byline = f"<div><span class=authors>Ida Holm</span><span class=byline><b class=credit>{name}</b></span></div>"
        assert words_of(page(f"<article><h1>{HEADLINE}</h1>{byline}{BODY}</article>")) == []


def test_caption_and_credit_in_a_box_between_headline_and_text() -> None:
    words = f"<div class=Caption__Text>{CAPTION}</div><span class=Caption__Credit>Ida Holm/AP Photo</span>"
    main = f"<div><h1>{HEADLINE}</h1><aside class=Media>{words}</aside></div><article>{BODY}</article>"
    assert words_of(page(main)) == [(CAPTION, "Ida Holm/AP Photo")]
    behind = f"<article><h1>{HEADLINE}</h1>{BODY}</article><aside>{words}</aside>"
    assert words_of(page(behind)) == []


def slide(text: str, more: str = "") -> str:
    return f"<div class='slide {more}'><img data-src=/{len(text)}.jpg><div class=caption>{text}</div></div>"


@pytest.mark.parametrize(("style", "more"), [("", "hidden"), ("display:none", ""), ("", "is-hidden")])
def test_slides_that_a_script_shows(style: str, more: str) -> None:
    second = "The lamp on the breakwater stayed dark all day."
    gallery = f"<div class=gallery style='{style}'>{slide(CAPTION)}{slide(second, more)}</div>"
    document = page(f"<article><h1>{HEADLINE}</h1>{gallery}{BODY}</article>")
    assert [caption for caption, _ in words_of(document)] == [CAPTION, second]
    one = page(f"<article><h1>{HEADLINE}</h1><div style='display:none'>{slide(CAPTION)}</div>{BODY}</article>")
    assert words_of(one) == []  # a message that is shown when something fails


@pytest.mark.parametrize("button", ["hide caption", "toggle caption", "Enlarge this image"])
def test_buttons_are_no_part_of_a_caption(button: str) -> None:
    again = f"<div class=caption>{CAPTION}</div>"
    words = f"<div class=caption><p>{CAPTION} <b>Ida Holm/Sound</b> <b>{button}</b></p></div>"
    markup = f"<div class=image><img src=/a.jpg>{words}{again}<span class=credit>Ida Holm/Sound</span></div>"
    document = page(f"<article><h1>{HEADLINE}</h1>{markup}{BODY}</article>")
    assert words_of(document) == [(CAPTION, "Ida Holm/Sound")]


def test_long_captions_and_credits() -> None:
    told = " ".join(f"Boat number {n} had left at noon and was seen off the breakwater by the keeper." for n in range(14))
    figure = "<figure><img src=/a.jpg><figcaption><span class=caption__text>{}</span>{}</figcaption></figure>"
    credit = "<span class=caption__credit>IDA HOLM / AFP</span>"
    document = read(f"<article><h1>{HEADLINE}</h1>{figure.format(told, credit)}{LONG}</article>")
    assert words_of(document) == [(told, "IDA HOLM / AFP")]
    sources = (
        "Ida Holm / Coast Magazine, nach Lund, B. et al.: The tides of the northern sound and what they carry."
        " Sea Letters 31, 2021; Fotos: Harbour Works / stock.example; Bearbeitung: Sound Post"
    )
    owner = f"<div class=image-copyright>© {sources}</div><div class=image-text>The lost channel | {CAPTION}</div>"
    document = page(f"<article><h1>{HEADLINE}</h1><figure><img src=/a.jpg>{owner}</figure>{LONG}</article>")
    assert words_of(document) == [(f"The lost channel | {CAPTION}", sources)]


@pytest.mark.parametrize(("box", "name"), [
    ("video-container", "video-title"), ("article-video", "video-title"), ("player", "video-title"),
])  # fmt: skip
def test_the_title_of_a_film_whose_player_has_no_picture(box: str, name: str) -> None:
    title = "Ida Holm looks back at the ferries of the year: Should they sail in winter?"
    film = f"<div class={box}><h3 class={name}>{title}</h3><div class=video-player><a href=/film></a></div></div>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{P2}</p>{film}{REST}</article>")
    assert body(document) == [P1, P2, P3, P4]


def test_a_heading_that_is_no_films_stays() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{P2}</p><h3 class=title>The winter</h3>{REST}</article>")
    assert "The winter" in body(document)


@pytest.mark.parametrize("line", ["(Credit: Ida Holm)", "Photo: Ida Holm", "Foto: Ida Holm", "Bild: Ida Holm/Nordfoto"])
def test_a_credit_without_a_picture(line: str) -> None:
    name = line.strip("()").partition(": ")[2]
    for text in (f"<p>{P1}</p><p>{P2}</p><p>{line}</p>{REST}", f"<p>{P1}</p><p>{P2}</p>{REST}<p>{line}</p>"):
        document = page(f"<article><h1>{HEADLINE}</h1>{text}</article>")
        assert words_of(document) == [(None, name)]
        assert body(document) == [P1, P2, P3, P4]


def test_the_source_of_a_text_is_no_credit_of_a_picture() -> None:
    for line in ("Source: Ida Holm", "Quelle: Hafenamt Skarholm", "© Ida Holm"):
        assert words_of(page(f"<article><h1>{HEADLINE}</h1>{BODY}<p>{line}</p></article>")) == []
