"""Labels whose links are gone go with them."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, P1, body, page

LINKS = "<ul><li><a href=/1>The boat of Ole Sund is sold</a></li><li><a href=/2>Ley has a new pier</a></li></ul>"
FACTS = "<ul><li>The boat of Ole Sund is sold.</li><li>Ley has a new pier.</li></ul>"
LAST = f"<p>{P1.replace('noon', 'one')}</p>"


def story(part: str) -> list[str]:
    return body(page(f"<article><h1>{HEADLINE}</h1>{BODY}{part}{LAST}</article>"))


@pytest.mark.parametrize(
    ("label", "below", "kept"),
    [
        ("<p>References:</p>", LINKS, False),
        ("<p>What our writers found out:</p>", LINKS, False),
        ("<h3>First published by:</h3>", "<p>https://ley.example/boats</p>", False),
        ("<p>References:</p>", FACTS, True),
        ("<p>What the harbour office said in its answer to us on Monday:</p>", LINKS, True),  # a sentence of the story
        ("<p>The boats</p>", f"<p>{P1.replace('noon', 'two')}</p>", True),
        ("<p>Rasmus asked:</p>", "<figure><img src=a.jpg><figcaption>The boat.</figcaption></figure>", True),
    ],
)
def test_a_label_goes_with_its_links(label: str, below: str, kept: bool) -> None:
    words = label[label.index(">") + 1 : label.rindex("<")]
    assert (words in story(label + below)) is kept


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div class=player><h2>More videos</h2></div>", False),
        ("<div class=player><h2>More on this story</h2></div>", False),
        ("<div class=row><h2>Background</h2></div>", True),
        ("<div class=row><h2>More boats than ever</h2></div>", True),
        ("<h2>More videos</h2>", True),  # a crosshead of the story, as far as one can see
    ],
)
def test_the_heading_of_a_box_whose_stories_are_gone(box: str, kept: bool) -> None:
    assert (box[box.index("<h2>") + 4 : box.index("</h2>")] in story(box)) is kept
