"""Who wrote the story, where the line that says so holds a date, a paper or a box of its own."""

from __future__ import annotations

import pytest

import newsextract
from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page

DATE = "3 May 2019, 10:30"


def names(markup: str, head: str = "") -> tuple[str | None, list[str]]:
    record = newsextract.extract(f"<html><head>{head}</head><body>{markup}</body></html>")
    return record.byline, [author.name for author in record.authors]


@pytest.mark.parametrize(
    "line",
    [
        f"<span class='author vcard'><a href=/x>Ida Holm</a></span> <a href=/y>Harbours and coasts of the north</a> {DATE}",
        f"<span class=logo></span> / <span class=author><a href=/x>Ida Holm</a></span> / <span class=date>{DATE}</span>",
        f"<span>The Harbour Post</span> <span>{DATE}</span> <span class=authorname-txt><span>Ida Holm</span></span>",
    ],
)
def test_an_element_in_a_dated_line_names_the_author(line: str) -> None:
    assert names(f"<article><h1>{HEADLINE}</h1><div>{line}</div>{BODY}</article>") == ("Ida Holm", ["Ida Holm"])


@pytest.mark.parametrize("inside", ["<span class=tag>Ida Holm</span>", "<span class=author>Newsroom</span>"])
def test_other_elements_of_a_dated_line_name_nobody(inside: str) -> None:
    line = f"<div>{inside} <a href=/y>Harbours and coasts of the north</a> {DATE}</div>"
    assert "Ida Holm" not in names(f"<article><h1>{HEADLINE}</h1>{line}{BODY}</article>")[1]


@pytest.mark.parametrize("label", ["FOTO:", "Photo:", "Bild:"])
def test_who_took_the_picture_did_not_write(label: str) -> None:
    credit = f"<strong>{label}</strong><p class=autor>Bo Lund</p>"
    head = "<meta property='article:author' content='Ida Holm'>"
    markup = f"<article><h1>{HEADLINE}</h1><div>{credit}</div><p>Die Fähren fahren wieder nach Plan.</p>{BODY}</article>"
    assert names(markup, head)[1] == ["Ida Holm"]


def test_an_agency_behind_source_wrote() -> None:
    line = "<strong>Quelle:</strong><p class=author>Reuters</p>"
    assert names(f"<article><h1>{HEADLINE}</h1><div>{line}</div>{BODY}</article>")[0] == "Reuters"


@pytest.mark.parametrize("line", ["By Ida Holm", "By Ida Holm, Ellery"])
def test_a_byline_in_a_box_about_the_author(line: str) -> None:
    box = f"<div class=author-profile><strong>{line}</strong></div>"
    points = "<ul><li>The quay of the old harbour opens on Monday after two long years of work.</li></ul>"
    document = page(f"<article><h1>{HEADLINE}</h1>{points}{box}{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == [line]


def test_a_box_about_the_author_beside_a_byline() -> None:
    box = "<div class=author-profile><strong>By Bo Lund</strong></div>"
    document = page(f"<article><h1>{HEADLINE}</h1><p>By Ida Holm</p>{BODY}{box}</article>")
    assert [block.text for block in document.with_role("byline")] == ["By Ida Holm"]
    assert body(document) == PARAGRAPHS


def test_an_agency_at_the_headline_goes_before_a_name_far_from_it() -> None:
    other = f"<table><tr><td><div><p>{DATE} Medio Ambiente</p></div></td></tr></table>"
    markup = f"<article><h1>{HEADLINE}</h1><div class=autor><a href=/x>Reuters</a></div>{BODY}</article>{other * 3}"
    assert names(markup)[0] == "Reuters"


def test_a_house_stated_as_the_author_goes_behind_a_person() -> None:
    head = "<meta property=og:site_name content='The Harbour Post'><meta name=author content='The Harbour Post'>"
    lines = "<p>By <a rel=author href=/x>The Harbour Post</a></p><p>Written by: Ida Holm</p>"
    assert names(f"<article><h1>{HEADLINE}</h1>{lines}{BODY}</article>", head)[1] == ["Ida Holm"]


@pytest.mark.parametrize(
    ("inside", "byline"),
    [
        ("<span class=author>Newsroom</span>", "Newsroom"),
        ("<span class=authors><a class=post-author>Reuters</a><a class=post-author>HP Staff</a></span>", "Reuters, HP Staff"),
        ("<span class=author>idah</span>", "idah"),
        ("<span class=author>by idah</span>", "idah"),
        ("<span class=author>Posted on</span>", None),
        ("<span class=place>Newsroom</span>", None),
    ],
)
def test_whoever_is_no_person_in_a_dated_line(inside: str, byline: str | None) -> None:
    line = f"<div>{inside} <span class=where>in Ellery, Norway</span> {DATE}</div>"
    assert names(f"<article><h1>{HEADLINE}</h1>{line}{BODY}</article>")[0] == byline


@pytest.mark.parametrize(
    ("link", "byline"),
    [
        ("<a href=/category/coast/>Great Coast</a>", None),
        ("<a href=/thema/hafen/>Great Coast</a>", None),
        ("<a href=/people/x>Great Coast</a>", "Great Coast"),
    ],
)
def test_a_section_beside_the_date_did_not_write(link: str, byline: str | None) -> None:
    line = f"<div><a href=/2019/05/>2019-05-03</a> <span>{link}</span></div>"
    assert names(f"<article><h1>{HEADLINE}</h1>{line}{BODY}</article>")[0] == byline


def test_authors_of_a_list_beside_the_head() -> None:
    others = "".join(
        f"<article><h2><a href=/boats-{n}>The boats of pier {n} wait for the end of the fog</a></h2>"
        f"<div class=article-author><a href=/autor/bo>{name}</a></div><div class=date><span>{n} hours ago</span></div></article>"
        for n, name in enumerate(("Bo Lund", "Elin Moe", "Jan Berg"), start=2)
    )
    own = f"<p class=lead>The boats were late.</p><div class=author><a href=/autor/ida>Ida Holm</a></div><p>{DATE}</p>"
    found = names(f"<article><h1>{HEADLINE}</h1><aside class=aside>{others}</aside>{own}{BODY}</article>")
    assert found == ("Ida Holm", ["Ida Holm"])
