"""Words of a picture that stand beside it without its element, and words of players and boxes that are none."""

from __future__ import annotations

import pytest

from newsextract import extract
from small_pages import HEADLINE, PARAGRAPHS

IMG = "<img src=https://p.example/boat.jpg alt='A ferry in fog'>"
FIRST, *REST = (f"<p>{text}</p>" for text in PARAGRAPHS)

Words = list[tuple[str | None, str | None]]


def pictures(markup: str, *, above: str = "", head: str = "") -> Words:
    """(caption, credit) of the pictures of an article with this markup behind its first paragraph."""
    page = (
        f"<html lang=en><head><title>{HEADLINE}</title>{head}</head><body>{above}<article><h1>{HEADLINE}</h1>"
        f"{FIRST}{markup}{''.join(REST)}</article></body></html>"
    )
    return [(one.caption, one.credit_text) for one in extract(page.encode()).images]


def text_of(markup: str) -> str:
    page = f"<html><body><article><h1>{HEADLINE}</h1>{FIRST}{markup}{''.join(REST)}</article></body></html>"
    return extract(page.encode()).body or ""


def test_a_cite_in_a_caption_is_the_credit_however_many_it_names() -> None:
    names = "Illustration by Ida Holm; Bo Lund; Ann Field; Elin Moe; Jan Berg; Lea Stone; Cy Hill; Nell Haro; Ida Brome"
    markup = f"<figure>{IMG}<figcaption><span>The boats at the pier.</span><cite>{names}</cite></figcaption></figure>"
    assert pictures(markup) == [("The boats at the pier.", names.removeprefix("Illustration by "))]


@pytest.mark.parametrize("tag", ["h2", "h3", "p", "div"])
def test_the_alternative_text_below_a_credit_is_the_caption(tag: str) -> None:
    told = "A chart shows that the boats of Skarholm are on time again"
    picture = f"<img src=https://p.example/c.png alt='{told}'>"
    markup = f"<div class=media><div class=file>{picture}<p class=credits>Harbour office</p></div><div><{tag}>{told}</{tag}></div></div>"
    assert pictures(markup) == [(told, "Harbour office")]
    other = markup.replace(f"<{tag}>{told}</{tag}>", f"<{tag}>Who pays for the boats?</{tag}>")
    assert pictures(other)[0][0] != "Who pays for the boats?" or tag in ("p", "div")


def test_credit_and_caption_above_the_headline_without_their_picture() -> None:
    told = "The boats of Skarholm wait at the pier while the fog lies over the channel, and nobody knows for how long."
    box = (
        "<header><div class=metaBox><div class=head><span class=MetaBox_credit>Photo: Elin Moe/Nordfoto</span></div>"
        f"<div class=in><p class=MetaBox_caption>{told}</p></div></div></header>"
    )
    assert pictures("", above=box) == [(told, "Elin Moe/Nordfoto")]


@pytest.mark.parametrize(
    "markup",
    [
        "<figure><video class=lazy></video><figcaption><a href=/live>Watch Coast News</a></figcaption></figure>",
        "<figure><figcaption>Listen to this story.</figcaption><audio src=/a.mp3></audio></figure>",
        "<form><input type=email></form><p class=text-caption>I want the letter of the coast each day</p>",
        f"<article class=card><a href=/x>{IMG}</a><span class=text-sub-caption>Harbour</span><h3><a href=/x>Who pays now?</a></h3></article>",
    ],
)
def test_players_letters_cards_and_boxes_for_print_have_no_caption(markup: str) -> None:
    assert [one for one in pictures(markup) if one != (None, None)] == []


def test_a_film_keeps_its_words() -> None:
    film = "<figure><iframe src=https://f.example/1></iframe><figcaption><a href=/f>The boats in fog</a></figcaption></figure>"
    assert pictures(film) == [("The boats in fog", None)]
    trailer = "<figure><figcaption>The boats in fog.<a href=https://y.example>Watch on YouTube</a></figcaption></figure>"
    assert [one[0] for one in pictures(trailer)] == ["The boats in fog."]
    size = f"<figure>{IMG}<figcaption><div class=text-caption>The boats in fog.</div></figcaption></figure>"
    assert pictures(size) == [("The boats in fog.", None)]


@pytest.mark.parametrize(
    ("alt", "words"),
    [
        ("The sign of the harbour office | Photo: Elin Moe", ("The sign of the harbour office", "Elin Moe")),
        ("Das Schild des Hafenamts | Bildquelle: Nordfoto", ("Das Schild des Hafenamts", "Nordfoto")),
        ("The sign | Harbour office", (None, None)),
    ],
)
def test_an_alternative_text_with_a_credit_where_nothing_else_is_printed(alt: str, words: tuple[str | None, str | None]) -> None:
    picture = f"<figure><img src=https://p.example/s.jpg alt='{alt}'></figure>"
    assert pictures(picture) == [words]


@pytest.mark.parametrize("kind", ["Archivbild", "Symbolbild", "Symbolfoto", "Archivfoto"])
def test_what_kind_of_picture_it_is_is_no_credit(kind: str) -> None:
    told = f"Die Boote liegen im Nebel. ({kind})"
    assert pictures(f"<figure>{IMG}<figcaption>{told}</figcaption></figure>") == [(told, None)]
    titled = IMG.replace("alt=", f"title='{told} | Coast/Ida Holm' alt=")
    assert pictures(f"<figure>{titled}<figcaption>{told}</figcaption></figure>") == [(told, "Coast/Ida Holm")]


def test_the_words_of_a_picture_in_two_places_are_one_picture() -> None:
    stated = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "image": {"@type": "ImageObject", '
        '"url": "https://p.example/boat.jpg", "creditText": "Elin Moe/Nordfoto"}}</script>'
    )
    told = "The boats wait at the pier while the fog lies over the channel."
    above = f"<figure>{IMG}</figure><div class=box><span class=credit>Photo: Elin Moe/Nordfoto</span><p class=caption>{told}</p></div>"
    found = pictures("", above=above, head=stated)
    assert found == [(told, "Elin Moe/Nordfoto")]


def test_a_link_that_shows_the_words_stands_between() -> None:
    markup = (
        f"<div><a href=/large>{IMG}</a></div><div><a href=#show>Show caption</a></div><p class=description>"
        "<span class=image-description>The boats in fog.</span><span class=image-copyright>Photo: Nordfoto</span></p>"
    )
    assert ("The boats in fog.", "Nordfoto") in pictures(markup)


def test_two_words_in_a_slider_above_the_headline() -> None:
    slides = "".join(
        f"<li class=slide><img src=https://p.example/{n}.jpg alt=''><div class=caption><p>Boats of {n}berg</p></div></li>"
        for n in "ABCDEFG"
    )
    assert len([one for one in pictures("", above=f"<div><ul>{slides}</ul></div>") if one[0]]) == 7


def test_what_is_marked_as_a_caption_in_a_box_beside_the_text() -> None:
    alt = "The boats of Skarholm wait at the pier in fog"
    told = f"{alt}, and nobody knows for how long. Photo by Elin Moe/Nordfoto"
    hero = f"<img src=https://p.example/h.jpg alt='{alt}'>"
    aside = f"<aside><p class=post__hero-caption>{told}</p></aside>"
    assert pictures(hero + "<p>They wait.</p>" + aside) == [(told.partition(" Photo")[0], "Elin Moe/Nordfoto")]
    other = aside.replace(alt, "The tugs of Orm lie in the dock for the winter")
    assert pictures(hero + "<p>They wait.</p>" + other) == [(None, None)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Photocredits ELLERY: Ann Lee", (None, "Ann Lee")),
        ("Fotocredit Ellery Boats: Ann Lee", (None, "Ann Lee")),
        ("Pictures of Ellery: boats and fog", ("Pictures of Ellery: boats and fog", None)),
        ("Coast Media", (None, "Coast Media")),
        ("Coast Guard", ("Coast Guard", None)),
    ],
)
def test_a_label_with_a_house_and_a_house_alone_are_credits(line: str, words: tuple[str | None, str | None]) -> None:
    head = "<meta property=og:site_name content='Coast Media'>"
    assert pictures(f"<figure>{IMG}<figcaption><em>{line}</em></figcaption></figure>", head=head) == [words]


def slide(number: int, credit: str, label: str, behind: str = "") -> str:
    picture = f"<div class=wrap><img src=https://p.example/coat{number}.jpg></div>"
    words = f"<div class=words><span class=slide-caption>{credit}</span><span class=dek><p>{label}</p>{behind}</span></div>"
    return f"<div class=slide>{picture}{words}</div>"


def test_labels_behind_the_credits_of_a_gallery() -> None:
    coats = [("Red Coat", "Ann Lee/Getty Images"), ("Blue Coat", "Bo Lund/AFP"), ("Grey Coat", "Cy Hill/Reuters")]
    coats += [("Long Coat", "Ann Lee/AP"), ("Old Coat", "Elin Moe/AFP"), ("Warm Coat", "Gerd Somm")]
    markup = "".join(slide(number, credit, label) for number, (label, credit) in enumerate(coats))
    assert pictures(markup) == coats
    few = coats[:2] + coats[-1:]  # a name alone may be who is seen
    markup = "".join(slide(number, credit, label) for number, (label, credit) in enumerate(few))
    assert pictures(markup)[:2] == few[:2]
    assert pictures(markup)[2][0] != "Warm Coat"


@pytest.mark.parametrize("behind", ["<p>The coats of the year are long again, as the makers of Skarholm told us.</p>"])
def test_text_behind_a_credit_is_no_label(behind: str) -> None:
    assert pictures(slide(1, "Ann Lee/AP", "Red Coat", behind)) == [(None, "Ann Lee/AP")]
    assert pictures(slide(1, "Ann Lee/AP", "The coats are long again.")) == [(None, "Ann Lee/AP")]


@pytest.mark.parametrize("tag", ["strong", "em", "b"])
def test_emphasis_right_behind_a_picture_that_calls_itself_its_caption(tag: str) -> None:
    told = "The boats at the pier in fog"
    words = f"<span class=copyright>Elin Moe</span><span>{told}</span>"
    markup = f"<div class=pic>{IMG}<{tag} class=caption>{words}</{tag}></div>"
    assert pictures(markup) == [(told, "Elin Moe")]
    assert told not in text_of(markup)
    assert pictures(f"<div class=pic>{IMG}<{tag} class=caption><span class=copyright>Elin Moe</span></{tag}></div>") == [
        (None, "Elin Moe")
    ]


def test_emphasis_within_a_paragraph_is_no_caption() -> None:
    markup = f"<p>The fog <strong class=caption>closed the channel</strong> of Skarholm on Tuesday.</p>{IMG}"
    assert "The fog closed the channel of Skarholm on Tuesday." in text_of(markup)


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Featured image by Elin Moe/Nordfoto.", "Elin Moe/Nordfoto"),
        ("Cover photo by Elin Moe", "Elin Moe"),
        ("Beitragsbild via <a href=https://u.example/>Nordfoto</a>.", "Nordfoto"),
        ("Titelbild von Elin Moe", "Elin Moe"),
    ],
)
def test_the_first_picture_signed_at_the_foot(line: str, credit: str) -> None:
    page = (
        f"<html><body><article><h1>{HEADLINE}</h1>{IMG}{FIRST}{''.join(REST)}<p><em>{line}</em></p></article></body></html>"
    )
    record = extract(page.encode())
    assert [one.credit_text for one in record.images] == [credit]
    assert credit not in (record.body or "")


def test_a_sentence_that_begins_as_such_a_line_stays() -> None:
    line = "Featured image by the quay shows boats."
    assert line in text_of(f"<p>{line}</p>")
