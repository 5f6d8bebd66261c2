"""Figures: which pictures belong to the article, and which words belong to a picture."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, P1, body, page

IMG = "<img src=/boat.jpg alt='A ferry in fog'>"


def test_the_first_point_below_a_picture_is_no_caption() -> None:
    points = "<ul><li>The ferry sank near Ellery in May</li><li>The tug sank near Orm in June</li></ul>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<div>{IMG}</div>{points}</article>")
    assert [figure.caption for figure in document.figures if figure.caption] == []
    assert "The ferry sank near Ellery in May" in [block.text for block in document.with_role("body")]

    each = "".join(f"<li>{IMG}<p>The ferry {name} sank near the pier</p></li>" for name in ("Orm", "Ellery"))
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<ul>{each}</ul></article>")
    assert document.figures[0].caption == "The ferry Orm sank near the pier"


@pytest.mark.parametrize("number", [2, 3, 9])
def test_all_pictures_of_a_gallery_below_the_story_are_its_own(number: int) -> None:
    shown = "<figure><img src=/{0}.jpg alt=''><figcaption>{1}Boat number {0} at the pier{2}</figcaption></figure>"
    gallery = "".join(shown.format(n, "", "") for n in range(number))
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<div>{gallery}</div></article>")
    assert len([figure for figure in document.figures if figure.caption]) == number
    others = "".join(shown.format(n, f"<a href=/{n}.html>", "</a>") for n in range(number))
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<div>{others}</div></article>")
    assert len([figure for figure in document.figures if figure.caption]) <= 2


# (markup in the article, (caption, credit) of its one figure)
WORDS = [
    (f"<figure>{IMG}<figcaption>The ferry at the pier.</figcaption></figure>", ("The ferry at the pier.", None)),
    (
        f"<figure>{IMG}<figcaption>The ferry at the pier. <i class=credit>Elin Moe/Nordfoto</i></figcaption></figure>",
        ("The ferry at the pier.", "Elin Moe/Nordfoto"),
    ),
    (
        f"<figure>{IMG}<figcaption><span>The ferry at the pier.</span><span>Nordfoto</span></figcaption></figure>",
        ("The ferry at the pier.", "Nordfoto"),
    ),
    (
        f"<figure><span class=image-and-copyright-container>{IMG}<span class=off-screen>Image copyright</span>"
        "<span class=story-image-copyright>Nordfoto</span></span><figcaption class=media-caption>"
        "<span class=off-screen>Image caption</span><span class=media-caption__text>The ferry at the pier</span>"
        "</figcaption></figure>",
        ("The ferry at the pier", "Nordfoto"),
    ),
    (
        f"<figure><div>{IMG}<span role=text><span class=visually-hidden>Image source, </span>Nordfoto</span></div>"
        "<figcaption><span class=visually-hidden>Image caption, </span>The ferry at the pier</figcaption></figure>",
        ("The ferry at the pier", "Nordfoto"),
    ),
    (
        f"<figure><div>{IMG}<span>Nordfoto</span></div><figcaption>The ferry at the pier</figcaption></figure>",
        ("The ferry at the pier", "Nordfoto"),
    ),
    (
        f"<div class=wp-caption>{IMG}<p class=wp-caption-text>The ferry at the pier</p></div>",
        ("The ferry at the pier", None),
    ),
    (f"<div>{IMG}</div><p class=photo-caption>The ferry at the pier</p>", ("The ferry at the pier", None)),
    (
        f"<div>{IMG}</div><p>The ferry at the pier. Photo: Elin Moe/Nordfoto</p>",
        ("The ferry at the pier. Photo: Elin Moe/Nordfoto", None),
    ),
    (
        f"<button><div>{IMG}<figcaption class=caption>The ferry at the pier<cite class=credit>(Image: Nordfoto)</cite>"
        "</figcaption></div></button>",
        ("The ferry at the pier", "(Image: Nordfoto)"),
    ),
    (
        f"<figure class='img shareable-item'><a>Share this</a>{IMG}<figcaption>The ferry at the pier</figcaption></figure>",
        ("The ferry at the pier", None),
    ),
    (
        f"<div class=media>{IMG}<div><span class=mediaSubtitle>The ferry at the pier</span>"
        "<span class=mediaRights>Bildrechte: Nordfoto</span></div></div>",
        ("The ferry at the pier", "Bildrechte: Nordfoto"),
    ),
    (
        f"<figure>{IMG}<figcaption><span class=caption>The ferry at the pier</span><span class=image-source>Nordfoto</span>"
        "<span class=image-copyright>© Nordfoto</span></figcaption></figure>",
        ("The ferry at the pier", "Nordfoto"),
    ),
    (f"<div>{IMG}</div><p>The ferry at the pier</p><p>Image: Nordfoto</p>", ("The ferry at the pier", "Image: Nordfoto")),
    (
        f"<figure>{IMG}<span>View 6 images</span><figcaption>The ferry at the pier</figcaption><span>2:03 min</span></figure>",
        ("The ferry at the pier", None),
    ),
    (
        "<figure><div class=player>Media playback is unsupported on your device</div>"
        "<figcaption>How the fog came in</figcaption></figure>",
        ("How the fog came in", None),
    ),
    (
        f"<figure>{IMG}<figcaption>The ferry at the pier <span class=credit>(Image credit: Nordfoto)</span></figcaption>"
        "</figure>",
        ("The ferry at the pier", "(Image credit: Nordfoto)"),
    ),
    (
        "<figure><lazy-image src=/boat.jpg></lazy-image><figcaption><p>The ferry waits at the pier, where it has stood"
        " since the fog came in on Sunday</p><small>Nordfoto</small></figcaption></figure>",
        ("The ferry waits at the pier, where it has stood since the fog came in on Sunday", "Nordfoto"),
    ),
    (
        f"<div class=lede-image-wrapper>{IMG}<div class=lede-image-data><div>The ferry at the <em>new</em> pier."
        "<span class=credit>Photo: Elin Moe</span></div></div></div>",
        ("The ferry at the new pier.", "Photo: Elin Moe"),
    ),
    (
        f"<div><div>{IMG}</div><div><div>The ferry at the pier, seen from the tower.</div>"
        "<figcaption><span>Elin Moe</span><span>//</span><span>Nordfoto Images</span></figcaption></div></div>",
        ("The ferry at the pier, seen from the tower.", "Elin Moe // Nordfoto Images"),
    ),
    (
        f"<figure>{IMG}<figcaption class=caption-credit__figcaption><span class=caption-credit__caption>The ferry at the"
        " pier,</span><span class=caption-credit__credit>(Image credit: Elin Moe)</span></figcaption></figure>",
        ("The ferry at the pier,", "(Image credit: Elin Moe)"),
    ),
    (
        f"<div class=callout><figure>{IMG}<div class=caption><span class=caption__text>The ferry at the pier</span>"
        "<span class=caption__credit><a href=/moe>Elin Moe</a></span></div></figure></div>",
        ("The ferry at the pier", "Elin Moe"),
    ),
    (
        f"<figure>{IMG}<figcaption><span class=figure-caption>The ferry at the pier</span>"
        "<span class=figure-caption-owner>Harbour Works</span></figcaption></figure>",
        ("The ferry at the pier", "Harbour Works"),
    ),
]


@pytest.mark.parametrize(("markup", "words"), WORDS)
def test_caption_and_credit(markup: str, words: tuple[str, str | None]) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{markup}{BODY}</article>")
    figures = [figure for figure in document.figures if figure.caption]
    assert [(figure.caption, figure.credit) for figure in figures] == [words]
    assert not any(
        "at the pier" in text and text != P1 and "cafe" not in text and "Skarholm" not in text
        for text in body(document)
    )
    assert {block.role for block in document.blocks if block.text == words[0]} == {"caption"}
    assert document.blocks[figures[0].after].text == P1


def test_a_caption_that_a_button_unfolds() -> None:
    words = "The ferry at the <span>... [+]</span><span class=expanded-caption> pier in fog.</span>"
    figure = f"<figure>{IMG}<figcaption><p>{words}</p><small>Elin Moe</small></figcaption></figure>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{figure}{BODY}</article>")
    assert [(one.caption, one.credit) for one in document.figures] == [("The ferry at the pier in fog.", "Elin Moe")]


def test_a_caption_without_its_picture_ends_in_a_credit() -> None:
    words = "The ferry waits at the pier, where it has stood since the fog came in on Sunday and the cranes stopped."
    figure = "<figure><div class=lazy></div><figcaption><span>{}</span><span>{}</span></figcaption></figure>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{figure.format(words, 'Credit...Elin Moe')}{BODY}</article>")
    assert [(one.caption, one.credit) for one in document.figures] == [(words, "Credit...Elin Moe")]

    text = figure.format(words, "All of it is paragraphs of the story itself, one to a slide, that the caption holds.")
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{text}{BODY}</article>")
    assert words in body(document)


@pytest.mark.parametrize("place", ["Postgram", "YouTube", "Instagram"])
def test_a_place_that_pictures_come_from_is_a_credit(place: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><figure>{IMG}<figcaption>{place}</figcaption></figure>{BODY}</article>")
    assert [figure.caption for figure in document.figures] == [place]


def test_what_turns_on_the_words_of_a_film_is_no_caption() -> None:
    player = "<div class=closed-captions><span>CC</span></div><div class=closed-captions-box>Subtitles Off English</div>"
    document = page(f"<article><h1>{HEADLINE}</h1><video src=/v.mp4></video>{player}<p>{P1}</p>{BODY}</article>")
    assert [figure.caption for figure in document.figures] == [None]


def test_small_letters_of_a_byline_are_no_caption() -> None:
    byline = "<div><div class=byline-caption>By — Elin Moe, Nordpresse</div></div>"
    document = page(f"<article><h1>{HEADLINE}</h1><div>{IMG}</div>{byline}<p>{P1}</p>{BODY}</article>")
    assert [(figure.caption, figure.credit) for figure in document.figures] == [(None, None)]


def test_a_picture_in_a_column_that_holds_the_headline() -> None:
    head = f"<div class=right-rail-companion><header><h1>{HEADLINE}</h1>{IMG}<p class=caption>The pier in fog.</p></header></div>"
    document = page(f"<article>{head}<div>{BODY}</div></article>")
    assert [figure.caption for figure in document.figures] == ["The pier in fog."]


SOURCES = [
    ("<img src=/a.jpg>", "https://news.example/a.jpg"),
    ("<img src=a.jpg srcset='b.jpg 300w, c.jpg 1200w, d.jpg 600w'>", "https://news.example/a/c.jpg"),
    ("<img src='data:image/gif;base64,R0' data-src='//cdn.example/e.jpg'>", "https://cdn.example/e.jpg"),
    ("<img data-srcset='f.jpg 1x, g.jpg 2x'>", "https://news.example/a/g.jpg"),
    ("<picture><source srcset='h.webp 900w'><img src=i.jpg></picture>", "https://news.example/a/h.webp"),
    ("<img src='javascript:alert(1)'>", None),
    ("<img src='http://[::1'>", None),
]


@pytest.mark.parametrize(("markup", "url"), SOURCES)
def test_address(markup: str, url: str | None) -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1><figure>{markup}<figcaption>Ferry.</figcaption></figure>{BODY}</article>"
    )
    assert [figure.url for figure in document.figures] == [url]


NOT_OURS = [
    "<div class=related><img src=/x.jpg><p>Another story</p></div>",
    "<img src=/logo.png>",
    "<img src=/x.jpg width=40 height=40>",
    "<a href=/other><img src=/x.jpg></a>",
    "<div class=author-bio><img src=/x.jpg></div>",
]


@pytest.mark.parametrize("markup", NOT_OURS)
def test_pictures_of_other_things_are_no_figures(markup: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{markup}{BODY.replace('noon', 'one')}</article>")
    assert document.figures == ()


def test_video_and_plain_picture() -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1><p>{P1}</p><video src=/v.mp4></video>{BODY}"
        f"<p><img src=/p.jpg alt=Fog></p>{BODY.replace('fog', 'mist')}</article>"
    )
    assert [(figure.media, figure.url, figure.alt) for figure in document.figures] == [
        ("video", "https://news.example/v.mp4", None),
        ("image", "https://news.example/p.jpg", "Fog"),
    ]


LEAD = "https://a.example/i/ferry-in-fog-612.jpg"
STATED = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","image":[{"@type":"ImageObject","url":"'
    + LEAD
    + '","creator":{"@type":"Person","name":"Elin Moe"},"copyrightHolder":"Nordfoto","license":"https://a.example/l"}]}'
    "</script>"
)


def test_json_ld_says_who_made_a_picture_that_prints_no_credit() -> None:
    picture = f"<figure><img src={LEAD.replace('.jpg', '-300x200.jpg')}></figure>"
    document = page(f"{STATED}<article><h1>{HEADLINE}</h1>{picture}<p>{P1}</p>{BODY}</article>")
    (figure,) = document.figures
    assert (figure.credit, figure.creator, figure.licence_url) == ("Elin Moe", "Elin Moe", "https://a.example/l")
    assert figure.main
    printed = f"<figure><img src={LEAD}><figcaption>The ferry. Photo: Jo Wick</figcaption></figure>"
    document = page(f"{STATED}<article><h1>{HEADLINE}</h1>{printed}<p>{P1}</p>{BODY}</article>")
    assert document.figures[0].credit is None  # the caption holds its own


@pytest.mark.parametrize(
    ("markup", "url", "size"),
    [
        ("<img src=/s.jpg srcset='/m.jpg 600w, /l.jpg 1200w' width=300 height=200>", "https://news.example/l.jpg", (1200, 800)),
        ("<img src=/blank.gif data-src=/boat.jpg width=640 height=480>", "https://news.example/boat.jpg", (640, 480)),
        ("<img src='data:image/gif;base64,xx' data-full-src=/b.jpg data-src=/a.jpg>", "https://news.example/b.jpg", (None, None)),
        ("<img src=/unloading-ship.jpg>", "https://news.example/unloading-ship.jpg", (None, None)),
    ],
)
def test_the_largest_version_and_its_size(markup: str, url: str, size: tuple[int | None, int | None]) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><figure>{markup}</figure>{BODY}</article>")
    assert [(figure.url, (figure.width, figure.height)) for figure in document.figures] == [(url, size)]


def test_a_caption_printed_again_is_no_body() -> None:
    picture = f"<figure>{IMG}<figcaption>The ferry waits at the pier in the fog of an early morning.</figcaption></figure>"
    again = "<div>The ferry waits at the pier in the fog of an early morning.</div>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{picture}{again}{BODY}</article>")
    assert not any("ferry waits" in block.text for block in document.with_role("body"))


def test_a_figure_in_the_button_that_opens_it_large_is_the_articles() -> None:
    opener = f"<div><button><div><figure>{IMG}</figure><div>View 3 images</div></div></button></div>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{opener}{BODY}</article>")
    assert [figure.url for figure in document.figures] == ["https://news.example/boat.jpg"]
    icon = "<div><button><img src=/menu.png>Menu</button></div>"
    assert not page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{icon}{BODY}</article>").figures
