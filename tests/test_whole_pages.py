"""Whole pages, several for each kind of fault that was found on pages in use; stories and names are invented."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.model.record import Record
from small_pages import BODY, HEADLINE, P1, P2, P3, P4, PARAGRAPHS


def story(main: str = BODY, *, head: str = "", above: str = "", top: str = "", below: str = "") -> Record:
    return extract(
        f"<html lang=en><head><title>{HEADLINE} | Sound Post</title>{head}</head><body>{top}"
        f"<main><article>{above}<h1>{HEADLINE}</h1>{main}</article></main>{below}</body></html>"
    )


def paragraphs(record: Record) -> list[str]:
    return (record.body or "").split("\n\n")


# ------------------------------------------------------------------------------------------ body

LAYOUTS = {
    "shadow tree": f"<x-story><template shadowrootmode=open><div>{BODY}</div></template></x-story>",
    "custom elements": "".join(f"<s-par>{text}</s-par>" for text in PARAGRAPHS),
    "custom elements in one": f"<s-text>{''.join(f'<s-par>{text}</s-par>' for text in PARAGRAPHS)}</s-text>",
    "advert of a page for phones": f"<p>{P1}</p><amp-ad><p>Boots for sale, here and now.</p></amp-ad><p>{P2}</p><p>{P3}</p>"
    f"<p>{P4}</p>",
    "printed twice": f"<p>{P1}</p><p>{P2}</p><p>{P2}</p><p>{P3}</p><p>{P4}</p>",
    "once for each screen": "".join(f"<div class={name}>{BODY}</div>" for name in ("phone", "tablet", "desk")),
    "named for sponsors": f"<div class=sponsor-content>{BODY}</div>",
    "named a call to action": f"<div class=cta>{BODY}</div>",
    "first paragraph apart": f"<div class=s><div class=c><p>{P1}</p></div></div><div class=s><div class=c><p>{P2}</p>"
    f"<p>{P3}</p><p>{P4}</p></div></div>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_whole_story_and_nothing_else(layout: str) -> None:
    assert paragraphs(story(LAYOUTS[layout])) == PARAGRAPHS


@pytest.mark.parametrize(
    "markup",
    [
        f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1><p>{P1}</p></body></html>"
        f"<p>{P2}</p><p>{P3}</p><p>{P4}</p>",
        f"<html><body><p>x</p></body></html><html><body><h1>{HEADLINE}</h1>{BODY}</body></html>",
        f"<!doctype html><html lang='en'/><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>{BODY}</body></html>",
        f"<!--[if IE]><html class=ie><![endif]--><html lang=en><body><h1>{HEADLINE}</h1>{BODY}</body></html>",
    ],
)
def test_nothing_is_lost_behind_tags_out_of_place(markup: str) -> None:
    record = extract(markup)
    assert [text for text in PARAGRAPHS if text in (record.body or "")] == PARAGRAPHS
    assert record.meta.flags == []


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("It comes after <a href=/x>the company sold its oldest boat in the spring</a>.", True),
        ("So is <a href=/x>the list of all boats that ran late</a>.", True),
        ("<a href=/x>Two other boats of the line, both built in the same yard, are to be looked at in May.</a>", True),
        ("Related: <a href=/x>Two other boats of the line are to be looked at.</a>", False),
        ("<a href=/x>Two other boats of the line to be looked at</a>", False),
    ],
)
def test_a_sentence_that_is_a_link(line: str, stays: bool) -> None:
    record = story(f"<p>{P1}</p><p>{P2}</p><p>{line}</p><p>{P3}</p><p>{P4}</p>")
    assert len(paragraphs(record)) == len(PARAGRAPHS) + stays


@pytest.mark.parametrize(
    "above", ["<h1>Latest News</h1><h2>{}</h2>", "<h1>Latest News</h1><p class=t>{}</p>", "<h1>Menu</h1><div>{}</div>"]
)
def test_a_section_is_no_headline(above: str) -> None:
    record = extract(f"<title>{HEADLINE} | Sound Post</title><body>{above.format(HEADLINE)}{BODY}</body>")
    assert record.headline == HEADLINE
    assert paragraphs(record) == PARAGRAPHS


def test_headline_and_byline_in_one_block_of_lines() -> None:
    lines = "<br><br>".join(PARAGRAPHS)
    record = extract(
        f"<title>{HEADLINE}</title><table><tr><td><font size=5>{HEADLINE}</font><br>By Odo Fenn<br><br>{lines}</td></table>"
    )
    assert (record.headline, record.byline) == (HEADLINE, "Odo Fenn")
    assert paragraphs(record) == PARAGRAPHS


# ------------------------------------------------------------------------------------------ no articles


@pytest.mark.parametrize(
    "markup",
    [
        "<title>Page not found</title><h1>Page not found</h1><p>The page that you asked for has moved, or never was here.</p>",
        "<title>Oops!</title><h1>Oops!</h1><p>We can't find the page you're looking for. Its link may be broken or old.</p>",
        "<title>Just a moment...</title><h1>Sound Post</h1><p>Enable JavaScript and cookies to go on. This takes a while.</p>",
        "<title>Sound Post</title><h1>Are you a robot?</h1><p>Something about your visits made us think that you are one.</p>",
        "<title>Plum cake</title><h1>Plum cake</h1><p>A cake for the days when the boat is late and the tea is cold.</p>"
        "<h2>Ingredients</h2><ul><li>Four eggs and some flour</li><li>A pound of ripe plums</li></ul><h2>Method</h2>"
        "<ol><li>Beat the eggs with the flour until all is smooth.</li><li>Bake with the plums for half an hour.</li></ol>",
        "<title>Boat late?</title><h1>Boat late?</h1>"
        + "".join(f"<div><p>Day {n}: it was late, does anybody here know why it was so?</p><a>Reply</a></div>" for n in range(6)),
    ],
)
def test_what_is_no_article_says_so(markup: str) -> None:
    record = extract(f"<html><body>{markup}</body></html>")
    assert record.meta.flags == ["not_article"]
    assert record.findings == record.quotes == record.images == record.alternative_headlines == []


def test_a_story_about_an_error_page_is_one() -> None:
    record = extract(f"<title>404 pages of timetables lost at sea</title><h1>404 pages of timetables lost at sea</h1>{BODY}")
    assert record.meta.flags == []


# ------------------------------------------------------------------------------------------ pictures


def figure(caption: str, image: str = "<img src=https://img.example/a.jpg>") -> Record:
    return story(f"<figure>{image}<figcaption>{caption}</figcaption></figure>{BODY}")


@pytest.mark.parametrize(
    ("caption", "shown", "credit"),
    [
        ("The pier at noon.<br>Ann Lee/AP", "The pier at noon.", "Ann Lee/AP"),
        ("© Ann Lee, nach Bo Lund<br>The pier at noon", "The pier at noon", "Ann Lee, nach Bo Lund"),
        ("The pier at noon.<span>Credit...</span><span>Ann Lee for The Post</span>", "The pier at noon.", "Ann Lee for The Post"),
        ("<span>View Images</span><span>Photograph by Ann Lee</span>", None, "Ann Lee"),
        ("The pier on Tuesday at noon. Ann Lee", "The pier on Tuesday at noon.", "Ann Lee"),
    ],
)
def test_caption_and_credit_in_one_element(caption: str, shown: str | None, credit: str) -> None:
    (image,) = figure(caption).images
    assert (image.caption, image.credit_text) == (shown, credit)


def test_a_preview_gives_way_to_the_picture() -> None:
    lazy = "<img class=x-thumbnail src='https://img.example/a.jpg?w=30'><img data-src=https://img.example/a-900.jpg>"
    assert [image.url for image in figure("The pier", lazy).images] == ["https://img.example/a-900.jpg"]


def test_a_picture_and_what_stands_in_for_it_are_one() -> None:
    amp = "<amp-img src=https://img.example/b.jpg width=900><noscript><img src=https://img.example/b.jpg></noscript></amp-img>"
    record = story(f"{amp}<p class=amp-wp-caption>The pier at noon</p>{BODY}")
    assert [(image.url, image.caption) for image in record.images] == [("https://img.example/b.jpg", "The pier at noon")]


def test_one_file_for_several_pictures() -> None:
    each = "<figure><img src=https://img.example/wait.jpg><figcaption>{} pier</figcaption></figure>"
    record = story(each.format("Old") + BODY + each.format("New"))
    assert [image.caption for image in record.images] == ["Old pier", "New pier"]


def test_addresses_start_from_the_canonical_one() -> None:
    record = story("<figure><img src=/i/a.jpg><figcaption>The pier</figcaption></figure>" + BODY,
                   head="<link rel=canonical href=https://sound.example/sea/late>")  # fmt: skip
    assert record.images[0].url == "https://sound.example/i/a.jpg"


def test_pictures_that_are_lost() -> None:
    record = story(f"<p>The pier on a Tuesday at noon. Photo: Ann Lee/AP</p>{BODY}")
    assert [(image.caption, image.credit_text) for image in record.images] == [("The pier on a Tuesday at noon.", "Ann Lee/AP")]
    assert paragraphs(record) == PARAGRAPHS


def test_a_credit_at_the_foot() -> None:
    record = story(f"<figure><img src=https://img.example/a.jpg><figcaption>The pier</figcaption></figure>{BODY}<p>Photo: Ann Lee</p>")
    assert [(image.caption, image.credit_text) for image in record.images] == [("The pier", "Ann Lee")]


def test_a_caption_in_italics() -> None:
    record = story(f"<p>{P1}</p><p><img src=https://img.example/a.jpg></p><p><em>The pier was empty at noon on that day.</em></p>"
                   f"<p>{P2}</p><p>{P3}</p><p>{P4}</p>")  # fmt: skip
    assert [image.caption for image in record.images] == ["The pier was empty at noon on that day."]


# ------------------------------------------------------------------------------------------ findings


@pytest.mark.parametrize(
    ("markup", "lead", "items"),
    [
        ("<p>Divers found:</p><ul><li><p>Two loose bolts.</p></li><li><p>A crack.</p><p>It was old.</p></li></ul>",
         "Divers found:", ["Two loose bolts.", "A crack. It was old."]),
        ("<p>Divers found:</p><ul><li><strong>Bolts</strong><p>Two of them are loose.</p></li>"
         "<li><strong>Hull</strong><p>It has a crack.</p></li></ul>",
         "Divers found:", ["Bolts: Two of them are loose.", "Hull: It has a crack."]),
        ("<div class=k><h3>Key Points</h3><p>The boat was three hours late.</p><p>Fares will be returned.</p></div>",
         "Key Points", ["The boat was three hours late.", "Fares will be returned."]),
        ("<p>The line has answered. Some of Mr. Lund's points were these:</p><ul><li>No boat is safe in fog</li>"
         "<li>No pilot was on board</li></ul>",
         "Some of Mr. Lund's points were these:", ["No boat is safe in fog", "No pilot was on board"]),
        ("<h2>What the divers found</h2><p>They looked at the boat for two days in all.</p><ul>"
         "<li>Two of the bolts were loose</li><li>The hull had an old crack</li></ul>",
         "What the divers found", ["Two of the bolts were loose", "The hull had an old crack"]),
        ("<p>Divers found:</p><p>-- Two of the bolts were loose</p><p>-- The hull had an old crack</p>",
         "Divers found:", ["Two of the bolts were loose", "The hull had an old crack"]),
    ],
)  # fmt: skip
def test_findings(markup: str, lead: str, items: list[str]) -> None:
    record = story(f"<p>{P1}</p><p>{P2}</p>{markup}<p>{P3}</p><p>{P4}</p>")
    assert [(one.lead_in, one.items) for one in record.findings] == [(lead, items)]


@pytest.mark.parametrize(
    "markup",
    [
        "<h2>Ingredients</h2><ul><li>Four eggs and a cup of flour</li><li>One pound of ripe plums</li></ul>",
        "<p>What to do:</p><ul><li>Stir the eggs into the flour</li><li>Bake it for half an hour</li></ul>",
        "<h3>Opening hours</h3><ul><li>Monday: 9 am to 5 pm</li><li>Sunday: 10 am to 4 pm</li></ul>",
        "<p>Tickets:</p><ul><li>Grown people: $12</li><li>Children: $5</li></ul>",
        "<p>They won:</p><ul><li>Ann Lee of Skarholm</li><li>Bo Lund of Port Ellery</li></ul>",
        "<h3>Related stories</h3><ul><li>The boat that never came back at all</li><li>A pier for sale again</li></ul>",
        "<p>Contacts:</p><ul><li>Press: press@boats.example</li><li>Tel.: 555 0101 at all hours</li></ul>",
    ],
)
def test_lists_that_are_no_findings(markup: str) -> None:
    assert story(f"<p>{P1}</p><p>{P2}</p>{markup}<p>{P3}</p><p>{P4}</p>").findings == []


# ------------------------------------------------------------------------------------------ bylines and dates


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<div class=byline>By <span>Aja Romer</span><span>@ajaromer</span></div>", "Aja Romer"),
        ("<p class=byline>By Aja Romer | <a href=mailto:a@b.example>Email the author</a></p>", "Aja Romer"),
        ("<div class=byline><cite>By Aja Romer</cite><span>5 minute Read</span></div>", "Aja Romer"),
        ("<div class=credit><cite>By Aja Romer <abbr>March 11, 2015 3:46 PM</abbr></cite></div>", "Aja Romer"),
        ("<div><span>Aja Romer</span><span>Oct 17, 2023</span><i></i><span>12 Shares</span></div>", "Aja Romer"),
        ("<p>The Sound Post | By Aja Romer</p>", "Aja Romer"),
        ("<div class=writers><a href=/writer/aja/>Aja Romer</a></div>", "Aja Romer"),
    ],
)
def test_bylines(line: str, byline: str) -> None:
    record = story(line + BODY)
    assert record.byline == byline
    assert [one.name for one in record.authors] == [byline]


def test_the_author_that_a_card_names() -> None:
    head = "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Aja Romer'>"
    assert [one.name for one in story(head=head).authors] == ["Aja Romer"]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("<p class=date>July 2018</p>", "2018-07"),
        ("<p class=blog-dates>3 May 2019</p>", "2019-05-03"),
        ("<p class=read-time>5 Min Read</p>", None),
        ("<p class=dates>Fri 22 Dec 2023 12.10 CETLast modified on Sat 23 Dec 2023 09.00 CET</p>", "2023-12-22T12:10+01:00"),
        ("<p>November 29, 2016: 3:42 PM ET</p>", "2016-11-29T15:42-05:00"),
    ],
)
def test_dates_near_the_headline(line: str, date: str | None) -> None:
    assert story(line + BODY).date_published == date


# ------------------------------------------------------------------------------------------ regions


@pytest.mark.parametrize(
    ("parts", "label"),
    [
        ({"top": "<nav class=breadcrumb><a>US news</a> &gt; <a>North Dakota</a></nav>"}, "North Dakota"),
        ({"above": "<div class=crumbs-x><div class=kicker>Black Country</div></div>"}, "Black Country"),
        ({"above": "<p>From the section Wiltshire</p>"}, "Wiltshire"),
        ({"top": "<nav><ul><li><a href=/s>Scotland</a></li><li><a href=/w aria-current=page>Wales</a></li></ul></nav>"}, "Wales"),
        ({"head": "<meta property=article:section content=nyregion>"}, "nyregion"),
        ({"head": "<meta name=geo.region content=US-ND>"}, None),
        ({"head": "<meta property=og:locale content=fr_FR>"}, None),
        ({"main": f"<p>DeKALB - {P1}</p>{BODY}"}, "DeKALB"),
        ({"main": f"<p>PARIS—{P1}</p>{BODY}"}, "PARIS"),
        ({"head": '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement":'
                  ' [{"name": "News"}, {"item": {"name": "Scotland"}}]}</script>'}, "Scotland"),
    ],
)  # fmt: skip
def test_regions(parts: dict[str, str], label: str | None) -> None:
    region = story(**parts).region
    assert (region.label if region else None) == label


def test_other_wordings_of_the_headline() -> None:
    head = "<meta property=og:title content='Fog holds a ferry | Sound Post'><meta property=og:site_name content='Sound Post'>"
    record = story(head=head)
    assert (record.headline, record.alternative_headlines) == (HEADLINE, ["Fog holds a ferry"])


STORY = "<p>The pier of the town was closed on Monday after the storm, the harbour office said in a statement.</p>"


@pytest.mark.parametrize("name", ["hero-vh", "article-full-vh", "min-vh", "printbox"])
def test_a_class_that_only_sets_a_height_hides_nothing(name: str) -> None:
    page = f"<html><body><article><h1>The pier is closed</h1>{STORY}<div class={name}>" + STORY.replace(
        "pier", "mole"
    ) + f"</div>{STORY.replace('pier', 'quay')}</article></body></html>"
    assert "The mole of the town" in (extract(page).body or "")


def test_a_figure_that_has_lost_its_picture_keeps_its_linked_caption() -> None:
    figure = '<figure><figcaption><a href="/g">The pier of Marl in the storm on Monday</a></figcaption></figure>'
    page = f"<html><body><article><h1>The pier is closed</h1>{STORY}{figure}{STORY.replace('pier', 'quay')}</article>"
    assert [one.caption for one in extract(page).images] == ["The pier of Marl in the storm on Monday"]


@pytest.mark.parametrize(("name", "kept"), [("1843", "1843"), ("24", "24"), ("Copyright © 2001-2009", None)])
def test_a_paper_may_be_called_by_a_number(name: str, kept: str | None) -> None:
    head = f'<head><meta property="og:site_name" content="{name}"></head>'
    page = f"<html>{head}<body><article><h1>The pier is closed</h1>{STORY}{STORY.replace('pier', 'quay')}</article>"
    assert extract(page).publisher == kept
