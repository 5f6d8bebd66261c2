"""Words of pictures that no class names: of films, behind a button, in the line of the credit, of a quotation."""

from __future__ import annotations

import pytest

import newsextract
from small_pages import BODY, HEADLINE, PARAGRAPHS

PICTURE = "<img src=/quay.jpg width=900 height=600>"
WORDS = "The quay of the old harbour has been closed for two years, and it opens on Monday."


def record(inside: str) -> newsextract.Record:
    return newsextract.extract(f"<html><body><article><h1>{HEADLINE}</h1>{BODY}{inside}{BODY}</article></body></html>")


def captions(inside: str) -> list[str | None]:
    return [image.caption for image in record(inside).images if image.caption]


@pytest.mark.parametrize(
    "length", ["<span>3:18 min</span>", "<span>21.04.2024 | 3:18 min</span>", "<div>0:45 min</div>", "<p>12:03 min</p>"]
)
def test_words_with_the_length_of_a_film(length: str) -> None:
    found = record(f"<div><div>{PICTURE}</div><span>{WORDS}</span>{length}</div>")
    assert [image.caption for image in found.images] == [WORDS]
    assert WORDS not in (found.body or "")


@pytest.mark.parametrize("line", ["The ferry left at 15:54", "The film has 90 min", "3:18 in the morning"])
def test_other_times_make_no_caption(line: str) -> None:
    found = record(f"<div>{PICTURE}</div><p>{WORDS}</p><p>{line}.</p>")
    assert WORDS in (found.body or "")


@pytest.mark.parametrize("words", ["Coat: Ida Holm. Shoes: Field", "Coat and shoes by Ida Holm of Ellery."])
def test_words_between_two_buttons(words: str) -> None:
    shown = f"<button>Info</button><div class=content><p>{words}</p></div><button>Close</button>"
    assert captions(f"<div><figure>{PICTURE}</figure>{shown}</div>") == [words]


def test_words_behind_one_button_stay() -> None:
    found = record(f"<div>{PICTURE}<button>Zoom</button></div><p>{WORDS}</p>")
    assert WORDS in (found.body or "")


def test_whose_a_quotation_is_belongs_to_no_picture() -> None:
    quoted = "<figure><blockquote><p>It will take two years.</p></blockquote><figcaption>Ida Holm, mayor</figcaption></figure>"
    assert captions(quoted) == []
    assert captions(f"<figure>{PICTURE}<figcaption>Ida Holm, mayor</figcaption></figure>") == ["Ida Holm, mayor"]


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The mayor of Ellery. | Bo Lund/Getty Images", "The mayor of Ellery.", "Bo Lund/Getty Images"),
        ("Bo Lund | Getty Images", None, "Bo Lund | Getty Images"),
    ],
)
def test_a_caption_in_the_line_of_the_credit(line: str, caption: str | None, credit: str) -> None:
    found = record(f"<figure>{PICTURE}<p class=credit>{line}</p></figure>").images[0]
    assert (found.caption, found.credit_text) == (caption, credit)


def test_the_buttons_of_a_player_are_no_words() -> None:
    buttons = "<a class=button href=#>EMBED &lt;&gt;</a><a class=button href=/watch>More Videos</a>"
    assert captions(f"<figure>{PICTURE}<div class=caption>{buttons}<p>{WORDS}</p></div></figure>") == [WORDS]


def test_the_licence_in_the_label_of_a_credit() -> None:
    found = record(f"<figure>{PICTURE}<figcaption>Photo (cc) : Bo Lund</figcaption></figure>").images[0]
    assert (found.caption, found.credit_text) == (None, "Bo Lund")


def test_the_page_around_these_is_whole() -> None:
    assert (record("").body or "").startswith(PARAGRAPHS[0])


@pytest.mark.parametrize("label", ["Header Image:", "Featured photo:", "Titelbild:", "Immagine di copertina:"])
def test_words_of_the_first_picture_at_the_foot(label: str) -> None:
    line = f"<em>{label} </em>{WORDS} <em>Credit: Bo Lund/Nordfoto (<a href=https://a.example/by>CC BY 2.0</a>)</em>"
    found = newsextract.extract(f"<html><body><article><h1>{HEADLINE}</h1>{BODY}<p>{line}</p></article></body></html>")
    assert [(image.caption or "").endswith(WORDS) for image in found.images] == [True]
    assert WORDS not in (found.body or "")


@pytest.mark.parametrize(
    ("behind", "caption", "credit"),
    [("Photograph: Bo Lund/Reuters", None, "Bo Lund/Reuters"), (WORDS, WORDS, "The Post")],
)
def test_who_provides_a_picture_is_no_caption(behind: str, caption: str | None, credit: str) -> None:
    given = f"<div class=caption><p>© Provided by The Post</p></div><div class=caption><p>{behind}</p></div>"
    found = record(f"<div>{PICTURE}</div>{given}").images[0]
    assert (found.caption, found.credit_text) == (caption, credit)
