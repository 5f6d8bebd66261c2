"""Pages of one rule each: what is body, what each other block is, and why."""

from __future__ import annotations

import re

import pytest

from small_pages import BODY, HEADLINE, LONG, P1, P2, P3, P4, PARAGRAPHS, body, page, read, role

LAYOUTS = {
    "article element": f"<article><h1>{HEADLINE}</h1>{BODY}</article>",
    "plain divs": f"<div><h1>{HEADLINE}</h1><div>{''.join(f'<div>{t}</div>' for t in PARAGRAPHS)}</div></div>",
    "body split over siblings": f"<main><h1>{HEADLINE}</h1><section><p>{P1}</p><p>{P2}</p></section>"
    f"<div class=ad-slot><p>Advertisement</p></div><section><p>{P3}</p></section><section><p>{P4}</p></section></main>",
    "lines cut by breaks": f"<article><h1>{HEADLINE}</h1><div>{'<br><br>'.join(PARAGRAPHS)}</div></article>",
    "table cell": f"<table><tr><td>Menu</td><td><h1>{HEADLINE}</h1>{BODY}</td></tr></table>",
    "classes that lie": f"<div class=sidebar-left><h1>{HEADLINE}</h1><div class=comments-open>{BODY}</div></div>",
    "aside around all": f"<aside><h1>{HEADLINE}</h1>{BODY}</aside>",
    "form around all": f"<form><h1>{HEADLINE}</h1>{BODY}<button>Send</button></form>",
    "hidden until a script shows it": f"<main><h1>{HEADLINE}</h1><div style='display: none'>{BODY}</div></main>",
    "no h1": f"<div><h2>{HEADLINE}</h2><div class=story>{BODY}</div></div>",
}


def test_an_article_that_the_parser_leaves_in_the_head_is_read() -> None:
    document = read(f"<title>{HEADLINE}</title><style>p {{}}</style><article><h1>{HEADLINE}</h1>{BODY}</article>")
    assert body(document) == PARAGRAPHS
    assert document.flags == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_body_in_any_layout(layout: str) -> None:
    document = page(LAYOUTS[layout])
    assert body(document) == PARAGRAPHS
    assert [block.text for block in document.with_role("headline")] == [HEADLINE]
    assert document.flags == ()


FURNITURE = [
    (
        "<div class=related-stories><p>Lighthouse sold to a man who has never been to sea, says the agent.</p></div>",
        "related",
    ),
    (
        "<div class='share-bar'><p>Tell your friends about this story by any means you like, and soon.</p></div>",
        "boilerplate",
    ),
    (
        "<div id=newsletterBox><p>Our best stories of the sea, every morning, by post or by pigeon.</p></div>",
        "boilerplate",
    ),
    (
        "<div class=author-bio><p>Mads Lund has written about boats since he could hold a pencil at all.</p></div>",
        "boilerplate",
    ),
    ("<div class=comment-list><p>I was on that boat, and the coffee was cold long before noon.</p></div>", "comment"),
    ("<p hidden>This message would be shown when the form had been sent, but it has not been.</p>", "hidden"),
    ("<span class=visually-hidden>Read aloud by screen readers only, for those who listen to us.</span>", "hidden"),
    ("<div style='DISPLAY : NONE'><p>A window that a script would open over the page in a while.</p></div>", "hidden"),
    ("<p><a href=/b>Lighthouse sold to a man who has never been to sea</a></p>", "related"),
    ("<p>Share this story</p>", "boilerplate"),
    (
        "<blockquote class=pullquote><p>Nobody wins a race against a sandbank, she said after it all.</p></blockquote>",
        "boilerplate",
    ),
    (
        "<div><h3><a href=/c>Harbour cat retires</a></h3><p>After nine years of service she goes.</p></div>",
        "related",
    ),
    ("<aside><p>The channel is eleven metres deep, and twelve on a good day in the spring.</p></aside>", "boilerplate"),
    ("<button>Listen to this article now</button>", "boilerplate"),
]


@pytest.mark.parametrize(("markup", "expected"), FURNITURE)
def test_furniture_inside_the_article_is_left_out_with_a_reason(markup: str, expected: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{P2}</p>{markup}<p>{P3}</p><p>{P4}</p></article>")
    assert body(document) == PARAGRAPHS
    left_out = [
        b
        for b in document.blocks
        if b.role == expected and b.role != "headline" and b.path.startswith("html/body/article")
    ]
    assert left_out
    assert all(block.reason for block in document.blocks)


KEPT = [
    "<h2>What the harbour office says</h2>",
    "<h4>Fog</h4>",
    "<p><b>Two boats a day</b></p>",
    f"<p>Read <a href=/b>our report on the fog of {2019}</a>, which closed the same channel for a week.</p>",
    "<p>She said:</p>",
]


@pytest.mark.parametrize("markup", KEPT)
def test_short_blocks_between_paragraphs_stay(markup: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{P2}</p>{markup}<p>{P3}</p><p>{P4}</p></article>")
    assert len(body(document)) == 5


@pytest.mark.parametrize(
    "point", ["<strong>{}</strong><p>{}</p>", "<p><b>{}</b></p><p>{}</p>", "<div><strong>{}</strong></div><div>{}</div>"]
)
@pytest.mark.parametrize("stop", [".", ""])
def test_a_label_in_bold_and_what_stands_below_it_are_one_point(point: str, stop: str) -> None:
    told = [("Fog", f"It lay on the bank since dawn{stop}"), ("Lamps", f"One of four was broken{stop}")]
    items = "".join(f"<li>{point.format(*one)}</li>" for one in told)
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>The office listed:</p><ul>{items}</ul><p>{P2}</p><p>{P3}</p></article>")
    points = [block.text for block in document.blocks if block.kind == "list_item" and block.role == "body"]
    assert points == [f"{label}: {text}" for label, text in told]


def test_lists_keep_their_items_levels_and_groups() -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>The office listed:</p>"
        "<ul><li>fog since dawn<ol><li>on the bank</li></ol></li><li><p>one broken lamp</p></li></ul>"
        f"<p>{P2}</p><p>{P3}</p></article>"
    )
    items = [block for block in document.blocks if block.kind == "list_item" and block.role == "body"]
    assert [(i.text, i.level, i.ordered) for i in items] == [
        ("fog since dawn", 1, False),
        ("on the bank", 2, True),
        ("one broken lamp", 1, False),
    ]
    assert len({item.group for item in items}) == 1
    assert items[0].group


def test_list_that_lays_out_the_page_is_no_list() -> None:
    posts = "".join(
        f"<li><h3>{n}</h3>{BODY.replace('Tuesday', day)}</li>" for n, day in (("One", "Monday"), ("Two", "Friday"))
    )
    document = page(f"<main><h1>{HEADLINE}</h1><ul>{posts}</ul></main>")
    assert {block.kind for block in document.with_role("body")} == {"paragraph", "heading"}


def test_table_of_data_becomes_rows() -> None:
    table = "<table><tr><th>Boat<th>Hours</tr><tr><td>Ulla<td>3</tr><tr><td>Elin<td>0</tr></table>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{table}</article>")
    rows = [block for block in document.with_role("body") if block.kind == "row"]
    assert [row.text for row in rows] == ["Boat | Hours", "Ulla | 3", "Elin | 0"]
    assert len({row.group for row in rows}) == 1


def test_links_are_absolute_web_addresses_in_order() -> None:
    document = read(
        f"<html><head><base href='https://cdn.example/x/'></head><body><article><h1>{HEADLINE}</h1>{BODY}"
        "<p>See <a href='y.html'>the map of the bank</a>, <a href='/z?a=1&amp;copy=2'>the tide table</a>, "
        "<a href='#top'>top</a>, <a href='javascript:void(0)'>nothing</a> and <a href='http://[bad'>bad</a> "
        "or the harbour office itself.</p></article></body></html>"
    )
    assert [(link.text, link.url) for block in document.with_role("body") for link in block.links] == [
        ("the map of the bank", "https://cdn.example/x/y.html"),
        ("the tide table", "https://cdn.example/z?a=1&copy=2"),
    ]


def test_head_of_the_article_gets_roles() -> None:
    document = page(
        "<article><header><div class=kicker>Sea &amp; Shore</div>"
        f"<h1>{HEADLINE}</h1><p class=standfirst>Fog over the bank keeps forty people waiting</p>"
        "<div class=byline>By Mads Lund</div><time datetime=2019-03-05>5 March 2019</time></header>"
        f"{BODY}</article>"
    )
    assert role(document, "Sea & Shore")[0] == "section"
    assert role(document, "Fog over the bank") == ("subheadline", "class: standfirst")
    assert role(document, "By Mads Lund")[0] == "byline"
    assert role(document, "5 March 2019")[0] == "date"
    assert body(document) == PARAGRAPHS


def test_line_under_the_headline_without_a_class_is_the_standfirst() -> None:
    lead = "Fog over the bank kept forty people waiting at the pier"
    document = page(f"<main><header><h1>{HEADLINE}</h1><h2>{lead}</h2></header><div>{BODY}</div></main>")
    assert role(document, lead)[0] == "subheadline"


def test_first_paragraph_that_only_looks_bold_is_body() -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1><p><strong>{P1}</strong></p><p>{P2}</p><p>{P3}</p><p>{P4}</p></article>"
    )
    assert body(document) == PARAGRAPHS


def test_headline_is_not_repeated_in_the_body() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<h2>{HEADLINE}</h2><p>{P1} And so on.</p></article>")
    assert HEADLINE not in body(document)


def test_paragraph_printed_twice_is_kept_once() -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1>{BODY}<p>{P2}</p><p>And that was all that could be said.</p></article>"
    )
    assert body(document).count(P2) == 1
    assert ("boilerplate", "printed more than once") in [(b.role, b.reason) for b in document.blocks if b.text == P2]


def test_text_behind_the_last_container_of_the_usual_kind_is_left_out() -> None:
    note = "Mads Lund is a reporter who has never been seasick, as far as anybody at the paper knows."
    document = page(f"<main><h1>{HEADLINE}</h1><div class=text>{LONG}</div><div class=who><p>{note}</p></div></main>")
    assert role(document, note) == ("boilerplate", "behind the body")


NOTES = [
    ("<p>Mads Lund is a reporter who has never been seasick.</p>", "note about the author behind the body"),
    ("<p>The office reads what comes to us@sound.example.</p>", "note with an e-mail address behind the body"),
    ("<p><em>We put this right on Friday, as the boat is blue.</em></p>", "note in italics behind the body"),
    ("<p><em>“Nobody will ever know what the cat saw,” said Brandt at the end.</em></p>", "running text"),
    ("<p>And the cat slept.</p>", "among running text"),
]


@pytest.mark.parametrize(("markup", "reason"), NOTES)
def test_notes_at_the_end_of_the_body(markup: str, reason: str) -> None:
    head = "<meta name=author content='Mads Lund'>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{markup}</article>", head=head)
    assert [b.reason for b in document.blocks if b.path.startswith("html/body/article")][-1] == reason
    assert body(document)[:4] == PARAGRAPHS


@pytest.mark.parametrize(
    ("name", "shown"),
    [("go-vh", True), ("u-srOnly", False), ("o-VisuallyHidden", False), ("x-vh", True), ("focus:not-sr-only", True)],
)
def test_words_hidden_from_the_eye_within_a_sentence(name: str, shown: bool) -> None:
    line = f"The office has printed <a href=/list>the list<span class={name}>(new window)</span></a> of the lost boats."
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<p>{line}</p></article>")
    assert body(document)[-1] == f"The office has printed the list{'(new window)' if shown else ''} of the lost boats."


def test_character_references_to_controls_are_replaced() -> None:
    document = page(
        f"<article><h1>{HEADLINE}</h1>{BODY}<p>The lamp said &#27;[31m and &#7; was heard on the pier.</p></article>"
    )
    assert body(document)[-1] == "The lamp said �[31m and � was heard on the pier."


def test_short_sentences_are_an_article() -> None:
    document = read("<body><h1>Cat sleeps</h1>" + "".join(f"<p>The cat slept until {hour}.</p>" for hour in range(9)))
    assert len(body(document)) == 9
    assert document.flags == ()


def test_emptiness_is_no_article() -> None:
    for markup in ("", " ", "<!-- nothing -->", "<html></html>", "<script>var a = 'text'</script>"):
        document = read(markup)
        assert "not_article" in document.flags
        assert body(document) == []


def test_page_that_lists_stories_is_no_article() -> None:
    cards = "".join(
        f"<div><h3><a href=/{n}>Boat number {n} leaves the pier</a></h3><p>It was late again.</p></div>"
        for n in range(9)
    )
    document = page(f"<main><h1>Sea</h1>{cards}</main>")
    assert "not_article" in document.flags
    assert body(document) == []


def test_paywall_and_live_blog_are_flagged() -> None:
    locked = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
    assert page(f"<article><h1>{HEADLINE}</h1>{BODY}</article>", head=locked).flags == ("paywalled",)
    wall = "<div class=paywall><p>Subscribe to read on: one month costs as much as one crossing to Skarholm.</p></div>"
    assert "paywalled" in page(f"<article><h1>{HEADLINE}</h1>{BODY}{wall}</article>").flags


@pytest.mark.parametrize("named", ["live-blog", "story liveblog-container"])
@pytest.mark.parametrize("time", ["<time>12:3{n}</time>", "<h3>12:3{n} Boat {n} is seen</h3>", "<p>3 May 2021, 12:3{n}</p>"])
def test_a_live_blog_has_the_times_of_its_entries(named: str, time: str) -> None:
    entries = [f"<div>{time.format(n=n)}<p>{text}</p></div>" for n, text in enumerate(PARAGRAPHS)]
    document = page(f"<main class='{named}'><h1>{HEADLINE}</h1><article>{''.join(entries)}</article></main>")
    assert document.flags == ("live_blog",)
    assert set(PARAGRAPHS) <= set(body(document))


@pytest.mark.parametrize("named", ["live-blog", "story liveBlogPolling videoDocking"])
def test_a_story_with_the_feature_of_a_live_blog_is_none(named: str) -> None:
    dated = "<p><time>3 May 2021, 12:30</time></p>"
    document = page(f"<main class='{named}'><h1>{HEADLINE}</h1>{dated}<article>{BODY}</article></main>")
    assert document.flags == ()


@pytest.mark.parametrize(("lang", "expected"), [("lang=de", "de"), ("", "en"), ("lang=utf-8", "en")])
def test_language_is_what_the_page_declares(lang: str, expected: str | None) -> None:
    assert read(f"<html {lang}><body><p>{P1}</p></body></html>").language == expected


def test_a_page_in_another_language_than_its_template_says() -> None:
    text = "Der Hafen ist nach dem Sturm wieder offen, und die Fähren fahren nicht nur am Tag, sondern auch in der Nacht. "
    assert read(f"<html lang=en><body><p>{text * 4}</p></body></html>").language == "de"


def test_the_toolbar_of_an_archive_says_nothing_of_the_language() -> None:
    bar = "<div id=bar style='display:none' lang=en>{}</div>".format(
        "<p>This page has been kept by those who would like to see what the web was like in the year of the flood.</p>"
        * 12
    )
    german = "".join(
        f"<p>Der Hafen ist nach dem Sturm wieder offen, und die Fähre {n} fährt nicht nur am Tag, sondern auch nachts.</p>"
        for n in range(9)
    )
    document = read(f"<html lang=de><title>Hafen</title>{bar}<article><h1>Hafen offen</h1>{german}</article>")
    assert document.language == "de"


def test_other_scripts() -> None:
    texts = [
        "港の船は火曜日の正午に三時間遅れて出発し、乗客四十人が桟橋で霧が晴れるのを待っていた。船長は安全を優先したと話した。",
        "会社は運賃を返すと約束し、遅れが出る日には喫茶店を開けておくと説明した。乗客からは歓迎する声が上がっている。",
        "港の事務所によると、霧は早朝から水路を覆い、灯台の明かりも見えなかったという。午後には風が出て霧は消えた。",
    ]
    document = read(
        f"<html lang=ja><h1>船が三時間遅れて出発</h1><div>{''.join(f'<p>{t}</p>' for t in texts)}</div></html>"
    )
    assert body(document) == texts


def test_what_stands_behind_the_article_element_is_read_unless_it_says_that_it_is_something_else() -> None:
    article = f"<article><h1>{HEADLINE}</h1>{BODY}</article>"
    more = "Update, 3 May: the port authority reopened the channel in the evening, and the last boat left at ten."
    picture = "<figure><img src=/boat.jpg><figcaption>The boat in the harbour of Skarholm</figcaption></figure>"
    document = page(f"<main>{article}<p>{more}</p><div class=comments><p>{P1[:-1]} again, said a reader.</p></div></main>")
    assert body(document) == [*PARAGRAPHS, more]
    assert role(document, P1[:-1] + " again")[0] == "comment"
    assert len(page(f"<main>{article}<div>{picture}</div></main>").figures) == 1


def test_a_point_among_links_is_not_lost() -> None:
    links = "".join(f"<li><a href=/{n}>{P1[:60]} {n}</a></li>" for n in range(9))
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<ul>{links}<li>The old mill stays open.</li></ul></article>")
    assert any(block.text == "The old mill stays open." for block in document.blocks)


def test_labels_of_players_between_paragraphs_are_no_crossheads() -> None:
    texts = [[f"{text[:-1]}, for the {time} time." for text in PARAGRAPHS] for time in ("first", "second", "third")]
    parts = ["<div>" + "".join(f"<p>{text}</p>" for text in some) + "</div>" for some in texts]
    document = page(f"<article><h1>{HEADLINE}</h1>{parts[0]}<div class=v>Loading Video Player</div>{parts[1]}</article>")
    assert "Loading Video Player" not in body(document)
    heads = [f"<div class=x>{head}</div>" for head in ("Fog in the channel", "Fares are returned")]
    document = page(f"<article><h1>{HEADLINE}</h1>{parts[0]}{heads[0]}{parts[1]}{heads[1]}{parts[2]}</article>")
    assert "Fog in the channel" in body(document)


@pytest.mark.parametrize(
    ("inside", "label"),
    [
        (f"<span class=kicker>Sea</span> {HEADLINE}", "Sea"),
        (f"<div><span class=article__overline>Sea:</span><span hidden> - </span><span>{HEADLINE}</span></div>", "Sea"),
        (f"<span class=headline>{HEADLINE}</span><span class=topline>from the sea</span>", None),
        (f"<span class=category-title>{HEADLINE}</span>", None),
        (f"<i>Sea</i> {HEADLINE}", None),
    ],
)
def test_a_label_in_the_headlines_element_is_known_by_its_class(inside: str, label: str | None) -> None:
    document = page(f"<article><h1>{inside}</h1>{BODY}</article>")
    assert next((fact.value for fact in document.facts("kicker")), None) == label


TEASERS = ("Lighthouse sold to a man from inland", "Net menders ask for dry sheds", "School boat gets a second deck")


def stories(between: str) -> str:
    """A list of linked titles, each with a sentence, and with a line between."""
    return "<ul>" + "".join(
        f"<li class=entry><div><a href=/s/{n}>{title}</a></div>{between}<p>The whole of it will be told on page {n}, "
        "with a map of the coast and a drawing.</p></li>"
        for n, title in enumerate(TEASERS)
    ) + "</ul>"


def test_a_list_of_stories_below_an_article_is_told_by_its_dates() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}{stories('<div>Ann Field, 3 May 2019</div>')}</article>")
    assert "page 1" not in " ".join(body(document))
    assert role(document, "The whole of it") == ("related", "card of a list of stories")


def test_a_list_of_things_with_links_is_the_article() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}{stories('<div>Twelve crowns</div>')}</article>")
    assert "The whole of it will be told on page 1, with a map of the coast and a drawing." in body(document)


def test_two_stories_are_no_list() -> None:
    two = stories("<div>Ann Field, 3 May 2019</div>").replace("<li class=entry>", "<li>", 1)
    assert "page 2" in " ".join(body(page(f"<article><h1>{HEADLINE}</h1>{LONG}{two}</article>")))


@pytest.mark.parametrize("line", ["Foto: Ann Field/Coast Agency", "Titelbild: Ann Field", "Ann Field/Reuters"])
def test_a_credit_on_a_line_of_its_own_is_no_body(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{line}</p><p>{P2}</p><p>{P3}</p></article>")
    assert body(document) == [P1, P2, P3]
    assert role(document, line) == ("caption", "credit line")


def test_a_sentence_about_a_photograph_is_body() -> None:
    line = "Photo of the boat in hand, she left."
    document = page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p><p>{line}</p><p>{P2}</p></article>")
    assert body(document) == [P1, line, P2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p><a href=/author/ann>Ann Field</a></p>", "byline"),
        ("<p>By<a href=https://news.example/autoren/ann.html>Ann Field</a></p>", "byline"),
        ("<div class=headline__footer><div>By Ann Field and Bob Stone</div></div>", "byline"),
        ("<p><a href=/authority/harbour>Harbour authority</a></p>", "related"),
        ("<div class=byline><span>Follow us</span></div>", "boilerplate"),
    ],
)
def test_a_line_with_a_link_to_an_authors_page_is_the_byline(line: str, expected: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{line}{LONG}</article>")
    texts = {block.text: block.role for block in document.blocks}
    assert next(role for text, role in texts.items() if text in re.sub("<[^>]*>", "", line)) == expected


def test_a_heading_of_links_amid_the_article_goes_with_them() -> None:
    links = "<div><a href=/s/1>Lighthouse sold to a man from inland</a></div>"
    between = f"<h2>You might be interested in</h2>{links}"
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}{between}{BODY.replace('pier', 'quay')}</article>")
    assert role(document, "You might be interested in")[0] == "related"
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}<h2>Related</h2>{BODY.replace('pier', 'quay')}</article>")
    assert role(document, "Related")[0] == "body"


def test_text_in_a_container_called_contents_is_body() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div class=toc-section-1><h2>Fog</h2>{LONG}</div></article>")
    assert "Fog" in body(document)
    links = "".join(f"<li><a href=#{n}>Part {n} of the story of the ferry</a></li>" for n in range(4))
    document = page(f"<article><h1>{HEADLINE}</h1><ul class=toc>{links}</ul>{LONG}</article>")
    assert "Part 1 of the story of the ferry" not in body(document)


def points(*texts: str) -> str:
    return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"


def test_what_subscribers_get_is_no_body() -> None:
    offer = points("Stories from every quay of the coast", "A map of the tides, each month")
    wall = f"<p>To read on, please subscribe to the Ellery Post.</p><p>Join now or renew to get:</p>{offer}"
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}{wall}</article>")
    assert not any("quay of the coast" in text or "to get" in text for text in body(document))
    report = f"<p>The ferrymen joined to get:</p>{offer}"
    document = page(f"<article><h1>{HEADLINE}</h1>{LONG}{report}</article>")
    assert "A map of the tides, each month" in body(document)


def test_the_title_of_a_list_of_points_is_a_heading() -> None:
    facts = points("The ferry was late on three days of the week.", "Nobody at the pier knew of it.")
    for title in ("Key Points", "At a glance"):
        document = page(f"<article><h1>{HEADLINE}</h1><div><div>{title}</div>{facts}</div>{LONG}</article>")
        (block,) = [block for block in document.blocks if block.text == title]
        assert (block.role, block.kind) == ("body", "heading")


@pytest.mark.parametrize("named", ["paragraph-ad", "sidebar", "newsletter-signup"])
def test_a_box_of_points_is_text_though_its_container_bears_another_name(named: str) -> None:
    facts = points("The ferry was late on three days of the week.", "Nobody at the pier knew of it.")
    linked = facts.replace("The ferry was late", '<a href="/late">The ferry was late</a>')
    for box, kept in ((f"<h3>At a Glance</h3>{facts}", True), (f"<h3>At a Glance</h3>{linked}", False), (facts, False)):
        rest = LONG.replace("pier", "quay")
        document = page(f'<article><h1>{HEADLINE}</h1>{LONG}<div class="{named}">{box}</div>{rest}</article>')
        assert ("Nobody at the pier knew of it." in body(document)) is kept


def test_a_page_whose_text_is_all_captions_is_no_article() -> None:
    shown = f'<figure><img src="pier.jpg" alt=""><figcaption>{P1}</figcaption></figure>'
    assert page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{shown}</article>").flags == ("not_article",)
    assert page(f"<article><h1>{HEADLINE}</h1><p>{P1}</p>{shown}<p>{P2}</p></article>").flags == ()


STEPS = points("Wash the leeks in cold water.", "Now fry them for ten minutes, and add the salt.")
LEEKS = points("Two leeks", "Some salt")


def test_a_recipe_that_tells_its_steps_twice_is_no_article() -> None:
    told = "".join(f"<p>{verb} the leeks {P1[0].lower()}{P1[1:]}</p>" for verb in ("Wash", "Now chop", "Then fry", "Serve"))
    lists = f"<p>Ingredients</p>{LEEKS}<div>Instructions</div>{STEPS}"
    assert page(f"<article><h1>Leek soup</h1><p>{P2}</p>{told}{lists}</article>").flags == ("not_article",)


def test_a_report_with_a_recipe_behind_it_is_an_article() -> None:
    lists = f"<p>Ingredients</p>{LEEKS}<div>Instructions</div>{STEPS}"
    assert page(f"<article><h1>{HEADLINE}</h1>{LONG}{LONG.replace('pier', 'quay')}{lists}</article>").flags == ()


def test_a_name_behind_a_dash_at_the_end_signs_the_article() -> None:
    assert role(page(f"<article><h1>{HEADLINE}</h1>{LONG}<p>– Ann Field</p></article>"), "– Ann Field")[0] == "byline"
    for before in ("<p>By Bob Stone</p>" + LONG, LONG + "<blockquote>Fog is a friend.</blockquote>"):
        document = page(f"<article><h1>{HEADLINE}</h1>{before}<p>– Ann Field</p></article>")
        assert role(document, "– Ann Field")[0] != "byline"


@pytest.mark.parametrize(
    ("around", "kept"),
    [
        (f"<div class=teaser-content><div class=article-body><p>{P1}</p><p>{P2}</p></div></div>", True),
        (f"<div class=promo><div class=article-body><p>{P1}</p><p>{P2}</p></div></div>", True),
        (f"<div class=teaser-content><div class=text><p>{P1}</p><p>{P2}</p></div></div>", False),
        (f"<div class=teaser-content><h3>Boats</h3><div class=article-body><p>{P1}</p><p>{P2}</p></div></div>", False),
        (f"<div class=comments><div class=article-body><p>{P1}</p><p>{P2}</p></div></div>", False),
    ],
)
def test_the_beginning_that_all_may_read_is_a_part_of_the_story(around: str, kept: bool) -> None:
    rest = "".join(f"<div class=article-body><p>{text.replace('noon', 'one')}</p></div>" for text in PARAGRAPHS * 2)
    rest = rest.replace("Captain", "Mate").replace("harbour", "customs")
    document = page(f"<main><h1>{HEADLINE}</h1><div>{around}{rest}</div></main>")
    assert [P1 in body(document), P2 in body(document)] == [kept, kept]


def test_what_only_tells_where_a_word_may_break_is_no_letter() -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}<p>The har&#8203;bour must r&shy;hyme&#8203;&#8288;&#65279;.</p></article>")
    assert body(document)[-1] == "The harbour must rhyme."


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("<p><strong>Cold coffee</strong><br>It is not always the cook who is late.</p>", "Cold coffee: It is not"),
        ("<b>Cold coffee</b><br>It is not always the cook who is late.", "Cold coffee: It is not"),
        ("<p><strong>Cold coffee</strong></p><p>It is not always the cook who is late.</p>", "Cold coffee: It is not"),
        ("<p><strong>Cold coffee.</strong><br>It is not always the cook who is late.</p>", "Cold coffee. It is not"),
        ("<p>Cold coffee<br>is not always the fault of the cook.</p>", "Cold coffee is not"),
        ("<p><strong>Cold coffee is not the cook’s fault</strong><br></p>", "Cold coffee is not the cook’s fault"),
    ],
)
def test_the_label_of_a_point_ends_in_a_colon(item: str, expected: str) -> None:
    listed = f"<p>Look out for these:</p><ul><li>{item}</li><li>Wet benches, which nobody dries.</li></ul>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{listed}</article>")
    found = next(text for text in body(document) if text.startswith("Cold"))
    assert found.startswith(expected)
    assert not found.endswith(":")


@pytest.mark.parametrize("sign", ["- ", "– ", "—"])
def test_who_signs_right_behind_a_quotation_stands_apart(sign: str) -> None:
    said = f"<blockquote><div><span>I have waited here for three hours, and it is cold.</span><span>{sign}<em>Ole Sund</em></span></div></blockquote>"
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}{said}<p>{P1.replace('noon', 'one')}</p></article>")
    assert f"I have waited here for three hours, and it is cold. {sign}Ole Sund" in body(document)
