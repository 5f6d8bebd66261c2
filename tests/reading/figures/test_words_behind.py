"""Captions that no element or class marks: in the box of a picture, behind a label, beside a name."""

from __future__ import annotations

import pytest

import newsextract
from small_pages import BODY, HEADLINE, P1, P2, P3, P4, body, page

IMG = "<img src=/boat{}.jpg width=700 height=400 alt=boat>"
LINE = "Passengers wait on the pier at Skarholm on Tuesday."
REST = f"<p>{P3}</p><p>{P4}</p>"


def pictures(markup: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    """Caption and credit of each picture of a whole page with this markup in its text."""
    text = (
        f"<html lang={language}><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>"
        f"<p>{P1}</p><p>{P2}</p>{markup}{REST}</article></body></html>"
    )
    record = newsextract.extract(text.encode(), kind="html")
    assert record.body == "\n\n".join((P1, P2, P3, P4))
    return [(one.caption, one.credit_text) for one in record.images]


BOXES = {
    "box of a picture": f"<div class=imginline>{IMG}<span>{LINE}</span></div>",
    "box of a picture around a link": f"<div class='w220 imgbox'><a href=/boat-xl.jpg>{IMG}</a><p>{LINE}</p></div>",
    "kind of a figure": f"<p>{IMG}</p><p>Figure: {LINE}</p>",
}


@pytest.mark.parametrize("kind", BOXES)
def test_words_of_a_picture(kind: str) -> None:
    assert pictures(BOXES[kind].format("", "")) == [(LINE, None)]


@pytest.mark.parametrize(
    ("label", "language"),
    [("Abbildung", "de"), ("Schaubild", "de"), ("Gráfica", "es"), ("Carte", "fr"), ("Grafico", "it"), ("Wykres", "pl")],
)
def test_kind_of_a_figure(label: str, language: str) -> None:
    assert pictures(f"{IMG}<p>{label}: {LINE}</p>", language) == [(LINE, None)]
    numbered = f"{label} 3: {LINE}"  # the text calls it by its number
    assert pictures(f"{IMG}<p>{numbered}</p>", language) == [(numbered, None)]


def test_labelled_credit_that_is_a_link() -> None:
    linked = f"<p><a href=/photos/12>{IMG}</a></p><p class='byline small'>{LINE} Image: <a href=/ida>Ida Holm</a></p>"
    assert pictures(linked) == [(LINE, "Ida Holm")]


def test_name_below_words_is_their_credit() -> None:
    each = [
        f"<div class=embed>{IMG.format(n)}<div><p>The {name} leaves the pier!</p></div>"
        "<figcaption><span>Ida Holm</span></figcaption></div>"
        for n, name in enumerate(("tug", "ferry", "barge"))
    ]
    assert pictures("".join(each)) == [
        ("The tug leaves the pier!", "Ida Holm"),
        ("The ferry leaves the pier!", "Ida Holm"),
        ("The barge leaves the pier!", "Ida Holm"),
    ]


def test_one_name_signs_several_pictures() -> None:
    files = ("tug", "ferry", "barge")
    each = [f"<figure><img src=https://sound.example/{name}.jpg><figcaption>Ida Holm</figcaption></figure>" for name in files]
    assert pictures("".join(each)) == [(None, "Ida Holm")] * 3


@pytest.mark.parametrize("line", ["By Ida Holm • November 28, 2023", "Press release of 20 January 2022"])
def test_byline_and_date_below_a_picture(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div>{IMG}</div><div>{line}</div>{BODY}</article>")
    assert [figure.caption for figure in document.figures if figure.caption] == []


def test_button_of_a_player() -> None:
    button = "<button>Add this part to my playlist</button>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{IMG}{button}<p>{P2}</p>{REST}</article>")
    assert [figure.caption for figure in document.figures if figure.caption] == []


def test_a_class_of_pictures_and_text_holds_text() -> None:
    both = f"<div class=detail__photo-text>{IMG}<div><p>{P1}</p><p>{P2}</p></div></div>"
    assert body(page(f"<article><h1>{HEADLINE}</h1>{both}<p>{P3}</p><p>{P4}</p></article>")) == [P1, P2, P3, P4]


def test_long_words_in_the_box_of_a_picture_are_text() -> None:
    long = f"{P1} {P2}"
    for box in (f"<div class=image>{IMG}<p>{long}</p></div>", f"<div class=media><p>{long}</p>{IMG}<figcaption>Ida Holm</figcaption></div>"):
        document = page(f"<article><h1>{HEADLINE}</h1><p>{P4}</p>{box}<p>{P3}</p></article>")
        assert body(document) == [P4, long, P3]


def test_paragraph_behind_a_picture_is_text() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div><div>{IMG}</div><p>{P1}</p></div><p>{P2}</p>{REST}</article>")
    assert body(document) == [P1, P2, P3, P4]
