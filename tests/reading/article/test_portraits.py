"""Portraits of authors, cards of other stories, and pictures whose words stand in other places than below them."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.image_parts import image_of
from newsextract.model.document import Document
from small_pages import BODY, HEADLINE, P1, P2, P3, P4, body, page, role

CAPTION = "Passengers wait on the pier at Skarholm on Tuesday morning"
STATED = '<meta name=author content="Ida Holm">'
H1 = f"<h1>{HEADLINE}</h1>"


def words_of(document: Document) -> list[tuple[str | None, str | None]]:
    """Caption and credit of each picture."""
    images = [image_of(figure, 0, False) for figure in document.figures]
    return [(image.caption, image.credit_text) for image in images]


PORTRAITS = {
    "named by a class of credits": (
        "<div class=ACredit><img src=ida.png alt='Ida Holm'><div class=credit-info><h3 class=credit-author>"
        "<a href=/autor/ida>Ida Holm</a></h3><div class=credit-hook>Harbour reporter</div></div></div>"
    ),
    "a list with the place and the date": (
        "<div class=wgt-credits><img src=ida.png alt='Ida Holm'><ul><li>By <a href=/ida>Ida Holm</a></li>"
        "<li>Skarholm</li><li>3 May 2022 21:44</li></ul></div>"
    ),
    "a figure with an address": (
        "<figure><img src=ida.png alt='Ida Holm'><figcaption><address>By <a href=/ida>Ida Holm</a></address>"
        "<p>Head of the harbour desk</p></figcaption></figure>"
    ),
}


@pytest.mark.parametrize("kind", PORTRAITS)
def test_the_portrait_of_the_author_is_no_picture_of_the_story(kind: str) -> None:
    document = page(f"<article>{H1}{PORTRAITS[kind]}{BODY}</article>")
    assert words_of(document) == []
    assert body(document) == [P1, P2, P3, P4]
    line = next(block for block in document.blocks if "Ida Holm" in block.text)
    assert line.role == "byline"


def test_a_portrait_without_words_is_known_by_the_stated_name() -> None:
    portrait = "<img src=ida.png width=300 alt='Ida Holm'>"
    assert words_of(page(f"<article>{H1}{portrait}{BODY}</article>", head=STATED)) == []
    assert words_of(page(f"<article>{H1}{portrait}{BODY}</article>")) == [(None, None)]


def test_people_in_pictures_and_who_took_them_are_no_authors() -> None:
    shown = "<figure><img src=a.jpg alt='Bo Lund'><figcaption>Bo Lund</figcaption></figure>"
    assert words_of(page(f"<article>{H1}{shown}{BODY}</article>", head=STATED)) == [("Bo Lund", None)]
    taken = f"<figure><img src=a.jpg alt=Boats><figcaption>{CAPTION}.<span class=credit>Ida Holm</span></figcaption></figure>"
    assert words_of(page(f"<article>{H1}{taken}{BODY}</article>", head=STATED)) == [(f"{CAPTION}.", "Ida Holm")]


def test_the_byline_of_a_card_is_no_caption() -> None:
    card = (
        "<div class=card><div><img src=b.jpg alt='A boat in dry dock'></div><div><a href=/b>Who pays for the dock?</a>"
        "<span class=card-caption>By <span>Bo Lund</span></span></div></div>"
    )
    document = page(f"<article>{H1}<p>{P1}</p><p>{P2}</p>{card}<p>{P3}</p><p>{P4}</p></article>")
    assert words_of(document) == []
    assert body(document) == [P1, P2, P3, P4]


def test_the_title_of_a_film_beside_its_source_is_its_caption() -> None:
    def film(title: str) -> str:
        return (
            f"<div class=video-resource><img src=f.jpg><div class=video-resource__headline>{title}</div>"
            "<div class=video-resource__credit><span class=label-status>Now playing</span>"
            "<span class=video-resource__source>- Source: <a href=/>SPN</a></span> 03:29</div></div>"
        )

    listed = film("Other boats of the day") + film("More boats of the day")
    main = f"<p>{P1}</p><p>{P2}</p>{film('Watch how the ferry leaves')}<div class=video-playlist>{listed}</div><p>{P3}</p>"
    document = page(f"<article>{H1}{main}<p>{P4}</p></article>")
    assert words_of(document) == [("Watch how the ferry leaves", "SPN")]
    assert body(document) == [P1, P2, P3, P4]


def test_a_figure_below_the_headline_in_a_box_called_a_promotion() -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}.</figcaption></figure>"
    box = f"<div class=story-promo>{figure}</div>"
    assert words_of(page(f"<article>{H1}{box}{BODY}</article>")) == [(f"{CAPTION}.", None)]
    linked = f"<div class=story-promo><a href=/b>{figure}</a></div>"
    assert words_of(page(f"<article>{H1}{linked}{BODY}</article>")) == []
    assert words_of(page(f"<article>{H1}{BODY}{box}</article>")) == []


def test_alternative_text_with_the_credit_behind_it() -> None:
    below = f"<div><img src=a.jpg alt='{CAPTION}.'><div>{CAPTION}. By <a href=/ida>Ida Holm</a></div></div>"
    document = page(f"<article>{H1}{below}{BODY}</article>")
    assert words_of(document) == [(f"{CAPTION}.", "Ida Holm")]
    assert body(document) == [P1, P2, P3, P4]


def test_a_linked_name_in_the_container_of_a_figure() -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{CAPTION}.</figcaption></figure>"
    wrapped = f"<div class=wrapper>{figure}<a href=https://n.example>Nordfoto</a></div>"
    main = f"<p>{P1}</p><p>{P2}</p>{wrapped}<p>{P3}</p><p>{P4}</p>"
    assert words_of(page(f"<article>{H1}{main}</article>")) == [(f"{CAPTION}.", "Nordfoto")]
    heading = main.replace("<a href=https://n.example>Nordfoto</a>", "<p>Boats of winter</p>")
    assert words_of(page(f"<article>{H1}{heading}</article>")) == [(f"{CAPTION}.", None)]


@pytest.mark.parametrize(
    ("above", "below", "words"),
    [
        ("<p>(Credits: Harbour Films)</p>", "", [(None, "Harbour Films")]),
        ("<img src=a.jpg width=600><p>Photo: Ida Holm</p>", "<img src=b.jpg width=600>", [(None, "Ida Holm"), (None, None)]),
        ("", "<p>Cover photo: <a href=/i>Ida Holm</a> on <a href=/u>Unsplash</a></p>", [(None, "Ida Holm on Unsplash")]),
        ("<img src=a.jpg width=600>", "<p>Titelbild: Ida Holm</p>", [(None, "Ida Holm")]),
    ],
)
def test_credits_in_lines_of_their_own(above: str, below: str, words: list[tuple[str | None, str | None]]) -> None:
    document = page(f"<article>{H1}{above}{BODY}{below}</article>")
    assert words_of(document) == words
    assert body(document) == [P1, P2, P3, P4]


def test_headings_over_pictures_stay() -> None:
    names = ("Bo Lund", "Ada Brandt", "Per Dahl")
    listed = "".join(
        f"<h2>{n}. {name}</h2><figure><img src={n}.jpg alt='{name}'><figcaption>{name}</figcaption></figure>"
        for n, name in enumerate(names, 1)
    )
    document = page(f"<article>{H1}{BODY}{listed}</article>")
    assert [caption for caption, _ in words_of(document)] == list(names)
    assert body(document)[-3:] == ["1. Bo Lund", "2. Ada Brandt", "3. Per Dahl"]


def test_a_heading_over_nothing_goes() -> None:
    document = page(f"<article>{H1}{BODY}<h2>Boats of the day</h2></article>")
    assert role(document, "Boats of the day")[1] == "heading with no text under it"


def test_a_caption_outside_the_figure_in_the_button_that_opens_it() -> None:
    figure = "<div><figure><img src=a.jpg><div>View 6 Images</div></figure></div>"
    words = f"<figcaption><p>{CAPTION}<cite class=caption-credit>(Image: Ida Holm via Nordfoto)</cite></p></figcaption>"
    main = f"<p>{P1}</p><p>{P2}</p><button><div>{figure}{words}</div></button><p>{P3}</p><p>{P4}</p>"
    document = page(f"<article>{H1}{main}</article>")
    assert words_of(document) == [(CAPTION, "Ida Holm via Nordfoto")]
    assert body(document) == [P1, P2, P3, P4]
