"""Lists of the article: their items and titles are body, whatever single items look like."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, P1, P2, body, page, role

POINTS = "<ul><li>The pier is closed until May</li><li>The cafe is open on Sundays</li></ul>"


def story(main: str) -> str:
    return f"<article><h1>{HEADLINE}</h1>{BODY}<div>{main}</div><p>{P1} {P2}</p></article>"


@pytest.mark.parametrize("title", ["Pros", "What went well", "Most asked", "Was gut lief:"])
def test_a_short_line_above_a_list_heads_it(title: str) -> None:
    document = page(story(f"<div><span>{title}</span></div>{POINTS}"))
    assert role(document, title) == ("body", "title of a list")
    block = next(one for one in document.blocks if one.text == title)
    assert block.kind == ("paragraph" if title.endswith(":") else "heading")


@pytest.mark.parametrize("line", ["2 of 7", "Ann Field | Sound Post", "sound.example", "at sea,", "(left)"])
def test_other_short_lines_above_a_list_head_nothing(line: str) -> None:
    document = page(story(f"<div><span>{line}</span></div>{POINTS}"))
    assert line not in body(document)


def test_one_item_is_no_list_with_a_title() -> None:
    document = page(story("<div><span>Copied</span></div><ul><li>The pier is closed</li></ul>"))
    assert "Copied" not in body(document)


LINKED = "<li><a href=/9>Four boats that were sold to Ellery</a></li>"


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        (f"<li>Two boats that lie in the harbour</li>{LINKED}<li>One boat that nobody found</li>", True),
        (f"{LINKED}<li>Two boats that lie in the harbour</li><li>One boat that nobody found</li>", True),
        (f"<li>Two boats that lie in the harbour</li>{LINKED}<li><a href=/8>One boat that nobody found</a></li>", False),
        (f"<li>Two boats that lie in the harbour</li>{LINKED}", False),
    ],
)
def test_an_item_that_is_a_link_belongs_to_a_list_of_others(items: str, kept: bool) -> None:
    document = page(story(f"<p>The harbour office names these:</p><ul>{items}</ul>"))
    assert ("Four boats that were sold to Ellery" in body(document)) is kept


def test_an_item_that_stood_above_already_stays_in_its_list() -> None:
    same = "<li>The boat turns to starboard as soon as the bell has rung twice, and waits there.</li>"
    first = f"<p>In calm weather:</p><ul>{same}<li>The anchor is let down.</li></ul>"
    second = f"<p>In fog:</p><ul><li>All lamps are lit.</li>{same}<li>The horn is blown.</li></ul>"
    assert sum(text.startswith("The boat turns") for text in body(page(story(first + second)))) == 2


def test_a_list_between_two_items_is_one_level_below() -> None:
    inner = "<ul><li>the hall</li><li>the cafe</li></ul>"
    document = page(story(f"<p>Closed are:</p><ul><li>The pier, that is:</li>{inner}<li>The quay</li></ul>"))
    items = [one for one in document.blocks if one.text in ("The pier, that is:", "the hall", "the cafe", "The quay")]
    assert [one.level for one in items] == [1, 2, 2, 1]
    assert len({one.group for one in items}) == 1


@pytest.mark.parametrize(
    ("title", "items", "kept"),
    [
        ("<p>More stories</p>", "Ole Sund <a href=/{n}>goes to Ellery again {n}</a>", False),
        ("<p>More stories</p>", "Ole Sund goes to Ellery again {n}", True),
        ("<p>The harbour office names these:</p>", "Ole Sund <a href=/{n}>goes to Ellery again {n}</a>", False),
        ("<p>The harbour office names these:</p>", "Ole Sund, a mate who has been there, <a href=/{n}>says it</a>", True),
    ],
)
def test_a_list_of_links_falls_as_one(title: str, items: str, kept: bool) -> None:
    listed = [items.format(n=n) for n in range(3)] + ["What Rasmus and Ulla say <a href=/4>of the boat</a>"]
    document = page(story(f"{title}<ul>{''.join(f'<li>{one}</li>' for one in listed)}</ul>"))
    assert [any(words in text for text in body(document)) for words in ("Ole Sund", "Rasmus")] == [kept, kept]


def test_a_row_that_stands_in_another_table_stays_in_its_own() -> None:
    head = "<tr><th>Compared with the others</th><th>Anna Maria Sund, Ellery</th><th>Rasmus of Ley and Ulla</th></tr>"
    foot = "<tr><td>All</td><td>in sight</td><td>of land</td></tr>"
    tables = [f"<table>{head}<tr><td>Year {n}</td><td>{n} boats</td><td>{n} days</td></tr>{foot}</table>" for n in (3, 4)]
    document = page(story("<p>First:</p>".join(tables)))
    assert sum(text.startswith("Compared with") for text in body(document)) == 2


def test_a_list_of_promotion_falls_as_one() -> None:
    promoted = "<li>Subscribe to our newsletter today</li><li>Sign up for alerts here</li><li>Ley Post on every network</li>"
    kept = "<li>Sign up for the boat at the pier</li><li>The cafe is open</li><li>Nobody waits for the fog</li>"
    assert not {"Ley Post on every network"} & set(body(page(story(f"<ul>{promoted}</ul>"))))
    assert "The cafe is open" in body(page(story(f"<ul>{kept}</ul>")))
