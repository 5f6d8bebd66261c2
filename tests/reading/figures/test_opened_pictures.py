"""Pictures that open large, that only their attributes sign, beside logos, in players, behind labels and counters."""

from __future__ import annotations

import pytest

from newsextract.extractors.shared.image_parts import image_of
from small_pages import BODY, HEADLINE, P1, body, page

IMG = "<img src=/boat.jpg alt='A ferry in fog'>"
SIGNED = "<img src=/boat.jpg alt='A ferry in fog ({})'>"


# (markup in the article, (caption, credit) of its one picture)
@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (f"<div class=box><a href=#>{IMG}</a><p>The ferry waits at the old pier</p></div>", ("The ferry waits at the old pier", None)),
        (f"<div><a href=/large/boat.JPG?w=9>{IMG}</a><div class=dida>The ferry waits</div></div>", ("The ferry waits", None)),
        (f"<p><a class=zoom href=/boat.jpg>{IMG}<span class=legend>The ferry waits</span></a></p>", ("The ferry waits", None)),
        (f"<p>{SIGNED.format('Elin Moe/AFP')}</p>", (None, "Elin Moe/AFP")),
        (f"<p>{SIGNED.format('picture-alliance/dpa/E. Moe')}</p>", (None, "picture-alliance/dpa/E. Moe")),
        ("<p><img src=/boat.jpg alt='A ferry in fog' title='A ferry in fog (Foto: Elin Moe)'></p>", (None, "Elin Moe")),
        ("<p><img src=/boat.jpg alt='A ferry in fog - Reuters'></p>", (None, "Reuters")),
        (f"<p>{SIGNED.format('left')}</p>", (None, None)),
        (
            f"<figure>{IMG}<figcaption><span>The ferry waits — © Elin Moe/photothek.net</span>"
            "<span><span>--slide-- von --slides--</span></span></figcaption></figure>",
            ("The ferry waits", "Elin Moe/photothek.net"),
        ),
        (
            f"<figure>{IMG}<figcaption>The ferry waits. Photo: Elin Moe {{{{ n }}}} / {{{{ all }}}}</figcaption></figure>",
            ("The ferry waits.", "Elin Moe"),
        ),
        (
            f"<figure>{IMG}<figcaption><span class=caption__copyright>Tous droits réservés </span>"
            "<span class=caption__credit>Canal Port</span></figcaption></figure>",
            (None, "Canal Port"),
        ),
        (
            f"<figure>{IMG}<figcaption>Image description for blind readers: the ferry waits. (Credit: Elin Moe)</figcaption></figure>",
            ("the ferry waits.", "Elin Moe"),
        ),
        (f"<figure>{IMG}<figcaption>Skarholm / autor: Pixabay, Twitter</figcaption></figure>", ("Skarholm", "Pixabay, Twitter")),
        (
            f"<figure>{IMG}<span class=x-offscreen>Picture</span><figcaption><span class=h-sr-only>Words</span>The ferry waits"
            "</figcaption></figure>",
            ("The ferry waits", None),
        ),
    ],
)
def test_words_of_one_picture(markup: str, words: tuple[str | None, str | None]) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{markup}{BODY}</article>")
    (figure,) = document.figures
    image = image_of(figure, 0, True)
    assert (image.caption, image.credit_text) == words


def test_the_text_behind_a_picture_that_opens_large_stays() -> None:
    opened = f"<a href=/boat.jpg>{IMG}</a>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{opened}<p>What the ferry carries</p>{BODY}</article>")
    assert [figure.caption for figure in document.figures] == [None]
    assert "What the ferry carries" in body(document)


def test_a_logo_in_the_figure_is_not_its_picture() -> None:
    logo = "<img src=/img/site-logo.svg alt=''>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><figure>{logo}{IMG}<figcaption>The ferry waits</figcaption></figure>{BODY}</article>")
    assert [(figure.url or "").rpartition("/")[2] for figure in document.figures] == ["boat.jpg"]


@pytest.mark.parametrize("words", ["Tu navegador no soporta los elementos de audio", "Deine Software spielt nichts ab."])
def test_the_words_inside_a_player_are_of_nobody(words: str) -> None:
    player = f"<div><audio src=/words.mp3><p>{words}</p></audio></div>"
    document = page(f"<article><h1>{HEADLINE}</h1>{player}{BODY}</article>")
    assert all(words not in text for text in body(document))
    assert all(figure.caption is None for figure in document.figures)


def test_a_player_without_an_end_tag_keeps_the_story() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><video src=/a.mp4>{BODY}</article>")
    assert len(body(document)) > 2


def test_the_picture_that_is_shown_without_scripts() -> None:
    lead = f"<div><noscript>{IMG}</noscript></div><section><p>(Photo: Harbour TV)</p></section>"
    document = page(f"<article><h1>{HEADLINE}</h1>{lead}{BODY}</article>")
    assert [image_of(figure, 0, True).credit_text for figure in document.figures] == ["Harbour TV"]


def test_a_film_with_a_wording_of_its_own() -> None:
    title = "The old ferry of Skarholm waits for a new owner in the fog"
    film = "<figure><img src=/film.jpg><figcaption>{}</figcaption></figure>"
    other = "The old ferry of Skarholm waits for its last trip to the yard"
    for said, caption in ((title, None), (other, other)):
        document = page(f"<article><h1>{title}</h1>{film.format(said)}{BODY}</article>")
        assert [figure.caption for figure in document.figures] == [caption]


def test_the_summary_below_a_picture_is_no_caption() -> None:
    summary = "<div class=story__summary><p>The ferry waits at the pier, where it has stood since Sunday</p></div>"
    document = page(f"<article><header><h1>{HEADLINE}</h1><figure>{IMG}</figure>{summary}</header>{BODY}</article>")
    assert [figure.caption for figure in document.figures] == [None]
