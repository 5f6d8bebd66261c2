"""Who wrote the story, where the line near the headline does not say "By"."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page

ELEMENTS = (
    "<div class=meta><span class=author>Ida Holm</span></div>",
    "<p><span class=post-author>Ida Holm</span></p>",
    "<span class=byline__name>Ida Holm</span>",
    "<div><a class=author href=/x>Ida Holm</a></div>",
    "<div><a rel=author href=/x>Ida Holm</a></div>",
    "<p><strong class=article-author>Ida Holm</strong></p>",
)
JOBS = ("Ida Holm, Coast Editor", "Ida Holm — Political Reporter", "Ida Holm, Staff Writer")


@pytest.mark.parametrize("markup", ELEMENTS)
def test_an_element_says_who_wrote(markup: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{markup}{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == ["Ida Holm"]
    assert body(document) == PARAGRAPHS


@pytest.mark.parametrize("line", JOBS)
def test_a_job_says_who_wrote(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{line}</p>{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == [line]


def test_the_page_states_who_wrote() -> None:
    names = "<p>Ida Holm</p><p>Bo Lund</p>"
    head = "<meta name=author content='Ida Holm'><meta name=author content='Bo Lund'>"
    document = page(f"<article><h1>{HEADLINE}</h1>{names}{BODY}</article>", head=head)
    assert [block.text for block in document.with_role("byline")] == ["Ida Holm", "Bo Lund"]
    assert body(document) == PARAGRAPHS


@pytest.mark.parametrize(
    "line",
    ["Senior Political Reporter", "Harbour News", "An editor of the Post left on Tuesday, Ida Holm", "<i>The Long Reads</i>"],
)
def test_other_lines_name_nobody(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{line}</p>{BODY}</article>")
    assert not list(document.with_role("byline"))


@pytest.mark.parametrize("agency", ["The Associated Press", "Reuters"])
def test_an_agency_signs_alone(agency: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><p>{agency}</p>{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == [agency]


@pytest.mark.parametrize("name", ["Ida Holm", "Anna von der Heide", "Hans-Peter Lund", "John F. Reed"])
@pytest.mark.parametrize("order", [("{name}", "{date}"), ("{date}", "{name}")])
def test_a_persons_name_beside_a_date(name: str, order: tuple[str, str]) -> None:
    lines = "".join(f"<div>{line.format(name=name, date='3 May 2019, 10:30')}</div>" for line in order)
    document = page(f"<article><h1>{HEADLINE}</h1>{lines}{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == [name]


@pytest.mark.parametrize("line", ["Daily Sport", "New York", "Ida", "Politik Inland"])
def test_another_line_beside_a_date(line: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1><div>{line}</div><div>3 May 2019</div>{BODY}</article>")
    assert not list(document.with_role("byline"))


def test_initials_stand_in_place_of_a_portrait() -> None:
    markup = "<div class=author>IH</div><div class=author>Ida Holm</div>"
    document = page(f"<article><h1>{HEADLINE}</h1>{markup}{BODY}</article>")
    assert [block.text for block in document.with_role("byline")] == ["Ida Holm"]
