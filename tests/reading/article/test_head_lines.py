"""The lines around the headline: dates above it, heads that a class calls a teaser, lines inside its picture."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page, role

DATES = ("3. Mai 2019, 10.30 Uhr", "03.05.2019", "Stand: 3.5.2019", "Friday, 3 May 2019, 10:30 (GMT+7)")


@pytest.mark.parametrize("date", DATES)
def test_a_date_above_the_headline_in_its_box(date: str) -> None:
    document = page(f"<article><header><div>{date}</div><p>Harbour</p><h1>{HEADLINE}</h1></header>{BODY}</article>")
    assert [block.text for block in document.with_role("date")] == [date]
    assert body(document) == PARAGRAPHS


def test_a_date_below_the_headline_is_believed_before_one_above() -> None:
    document = page(
        f"<article><div>4 June 2019</div><h1>{HEADLINE}</h1><p>By Ida Holm, 3 May 2019</p>{BODY}</article>"
    )
    assert not list(document.with_role("date"))


def test_the_day_in_the_masthead_is_no_date_of_the_story() -> None:
    document = page(
        "<div><div><div><div><p>Monday, 6 May 2019</p></div></div></div></div>"
        f"<main><div><article><h1>{HEADLINE}</h1>{BODY}</article></div></main>"
    )
    assert not list(document.with_role("date"))


def test_a_teaser_that_holds_the_headline_is_the_head() -> None:
    head = (
        "<header class=StoryTeaser_root><div class=StoryTeaser_date>3 May 2019, 10:30</div>"
        f"<h1>{HEADLINE}</h1><div class=StoryTeaser_author>By Ida Holm</div></header>"
    )
    document = page(f"<article>{head}<div>{BODY}</div></article>")
    assert role(document, "By Ida Holm")[0] == "byline"
    assert role(document, "3 May 2019")[0] == "date"


def test_a_teaser_of_another_story_stays_one() -> None:
    card = "<div class=teaser><h3><a href=/b>Another boat is late</a></h3><p>By Bo Lund</p></div>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>By Ida Holm</p><div>{BODY}</div>{card}</article>")
    assert [block.text for block in document.with_role("byline")] == ["By Ida Holm"]


def test_a_class_for_small_letters_makes_no_caption_of_a_date() -> None:
    meta = "<div class=text-caption><time>3 May 2019, 10:30</time></div>"
    document = page(f"<article><h1>{HEADLINE}</h1>{meta}{BODY}</article>")
    assert role(document, "3 May 2019")[0] == "date"


def test_an_address_inside_a_picture_is_the_authors() -> None:
    picture = (
        "<figure><img src=/a.jpg width=900 height=600><figcaption><address>By Ida Holm</address>"
        "<span>The ferry at the pier on Tuesday.</span></figcaption></figure>"
    )
    document = page(f"<article><h1>{HEADLINE}</h1>{picture}{BODY}</article>")
    assert role(document, "By Ida Holm")[0] == "byline"
    assert document.figures[0].caption == "The ferry at the pier on Tuesday."


@pytest.mark.parametrize(
    "post",
    [
        "https://www.facebook.com/skarholm/posts/123",
        "https://www.facebook.com/permalink.php?id=1",
        "https://twitter.com/ferry/status/123",
        "https://www.instagram.com/p/abc/",
    ],
)
def test_who_signs_an_embedded_post_did_not_write_the_story(post: str) -> None:
    signed = f"<p>Posted by <a href=https://www.facebook.com/skarholm>Bo Lund</a> on <a href={post}>May 3, 2019</a></p>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{signed}{BODY.replace('noon', 'one')}</article>")
    assert not list(document.with_role("byline"))


def test_the_network_of_an_author_is_no_post() -> None:
    signed = "<p>By <a href=https://twitter.com/idaholm>Ida Holm</a></p>"
    document = page(f"<article><h1>{HEADLINE}</h1>{signed}{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == ["By Ida Holm"]


@pytest.mark.parametrize("kind", ["h2", "p"])
def test_a_date_that_heads_the_posts_of_a_day(kind: str) -> None:
    post = f"<div class=posts><div class=post-outer><div class='post hentry'><h3>{HEADLINE}</h3>{BODY}</div></div></div>"
    document = page(f"<div class=date-outer><{kind} class=date-header>Friday, 3 May 2019</{kind}>{post}</div>")
    assert role(document, "Friday, 3 May 2019")[0] == "date"
    assert body(document) == PARAGRAPHS


def test_a_class_makes_no_date_of_words_without_digits() -> None:
    document = page(f"<div class=date-outer><h1>{HEADLINE}</h1><div>Chorus again</div><div>{BODY}</div></div>")
    assert role(document, "Chorus again")[0] != "date"


@pytest.mark.parametrize(
    ("foot", "kind"),
    [
        ("Posted by Ida Holm at 5:11 AM", "byline"),
        ("Author: Ida Holm", "byline"),
        ("By Ida Holm and Bo Lund", "byline"),
        ("Published: 3 May 2019", "date"),
        ("By noon the pier was empty.", "boilerplate"),
        ("Powered by Harbour", "boilerplate"),
    ],
)
def test_lines_at_the_foot_of_a_post(foot: str, kind: str) -> None:
    document = page(f"<div class=post><h1>{HEADLINE}</h1><div>{BODY}</div><div class=post-footer><p>{foot}</p></div></div>")
    assert role(document, foot)[0] == kind
    assert body(document) == PARAGRAPHS


def test_a_byline_at_the_head_is_believed_before_one_at_the_foot() -> None:
    foot = "<div class=post-footer><p>Posted by Bo Lund at 5:11 AM</p></div>"
    document = page(f"<div class=post><h1>{HEADLINE}</h1><p>By Ida Holm</p><div>{BODY}</div>{foot}</div>")
    assert [block.text for block in document.with_role("byline")] == ["By Ida Holm"]


def test_a_byline_in_the_foot_of_the_headlines_box() -> None:
    foot = "<div class=Hero__FooterContainer><div>By Ida Holm</div><div>Share</div></div>"
    document = page(f"<article><header><h1>{HEADLINE}</h1>{foot}</header><div>{BODY}</div></article>")
    assert role(document, "By Ida Holm")[0] == "byline"


def test_a_name_above_the_headline_whose_class_says_who_wrote() -> None:
    head = f"<header class='content-header caption-below'><p class=byline>Ida Holm</p><p>Harbour</p><h1>{HEADLINE}</h1></header>"
    document = page(f"<article>{head}<div>{BODY}</div></article>")
    assert role(document, "Ida Holm")[0] == "byline"
    assert role(document, "Harbour")[0] == "section"
    document = page(f"<article>{head.replace('<p>Harbour</p>', '<p>3 May 2019</p>')}<p>By Bo Lund</p><div>{BODY}</div></article>")
    assert [block.text for block in document.with_role("byline")] == ["By Bo Lund"]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=byline-social-comments>{}</div>",
        "<div class=share>{}</div>",
        "<section class=byline><div class=article-authors><div class=caption>{}</div></div></section>",
        "<div><ul>" + "<li>Tide at noon: two metres</li>" * 60 + "</ul><p>{}</p></div>",
    ],
)
def test_bylines_beside_and_below_other_things(box: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{box.format('By Ida Holm')}<div>{BODY}</div></article>")
    assert role(document, "By Ida Holm")[0] == "byline"
    assert body(document) == PARAGRAPHS


def test_the_masthead_of_the_story() -> None:
    head = f"<header class=asset-masthead><h1>{HEADLINE}</h1><ul><li class=byline>Ida Holm</li><li>3 May 2019</li></ul></header>"
    document = page(f"<article>{head}<div>{BODY}</div></article>")
    assert (role(document, "Ida Holm")[0], role(document, "3 May 2019")[0]) == ("byline", "date")


def test_a_byline_in_a_button_that_shows_more_of_the_author() -> None:
    button = "<button><p>By Ida Holm</p><section><h3>Ida Holm</h3><p>More stories</p></section></button>"
    document = page(f"<article><header><h1>{HEADLINE}</h1>{button}</header><div>{BODY}</div></article>")
    assert role(document, "By Ida Holm")[0] == "byline"
    assert role(document, "More stories")[0] != "byline"


def test_a_name_above_the_headline_that_links_to_its_page() -> None:
    head = f"<header><p><a href=/authors/ida-holm>Ida Holm</a>/</p><h1>{HEADLINE}</h1></header>"
    assert role(page(f"<article>{head}<div>{BODY}</div></article>"), "Ida Holm")[0] == "byline"
    other = head.replace("/authors/ida-holm", "/topics/ida-holm")
    assert role(page(f"<article>{other}<div>{BODY}</div></article>"), "Ida Holm")[0] == "section"


def test_small_print_above_a_headline_is_its_label() -> None:
    document = page(f"<article><h1><small>Harbour</small><br>{HEADLINE}</h1>{BODY}</article>")
    assert [fact.value for fact in document.facts("kicker")] == ["Harbour"]
    document = page(f"<article><h1><small>Harbour</small> {HEADLINE}</h1>{BODY}</article>")
    assert not document.facts("kicker")
