"""Figures: which pictures belong to the article, and which words belong to a picture."""

from __future__ import annotations

import pytest
from test_html import BODY, HEADLINE, P1, body, page

IMG = "<img src=/boat.jpg alt='A ferry in fog'>"

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
        "<figure><div class=player>Media playback is unsupported on your device</div>"
        "<figcaption>How the fog came in</figcaption></figure>",
        ("How the fog came in", None),
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
