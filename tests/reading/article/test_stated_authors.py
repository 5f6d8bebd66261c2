"""The author whom the page states, in a line that no other rule takes for a byline."""

from __future__ import annotations

import pytest

from newsextract import extract
from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page

STATED = "<meta name=author content='Ida Holm'>"
BETWEEN = (
    "<div><a aria-label='By Ida Holm'><span aria-hidden=true>Ida Holm</span></a></div>",
    "<div class=Byline><span class=Byline__By aria-hidden=true>By</span>"
    "<span class=Byline__Row aria-hidden=true>Ida Holm</span></div>",
    "<div class=toolbar><p>By Ida Holm</p></div>",
    "<div class=pub><div>ByIda Holm</div></div>",
    "<h3 class=meta-heading>Ida Holm</h3>",
    "<div class='page-hero overlay'><p>Ida Holm | 3 May 2019 | <a href=https://post.example/c/harbour>Harbour</a></p></div>",
    "<div class=teaser-meta><p>By Ida Holm</p></div>",
    "<p><a href='https://post.example/@holm'>Ida Holm</a></p>",
)


def _document(above: str = "", below: str = "", behind: str = "", head: str = STATED) -> str:
    return f"<html><head>{head}</head><body><article>{above}<h1>{HEADLINE}</h1>{below}{BODY}{behind}</article></body></html>"


def _byline(html: str) -> str | None:
    return extract(html.encode()).byline


@pytest.mark.parametrize("markup", BETWEEN)
def test_between_headline_and_text(markup: str) -> None:
    document = page(f"<article><h1>{HEADLINE}</h1>{markup}{BODY}</article>", head=STATED)
    assert any("Ida Holm" in block.text for block in document.with_role("byline"))
    assert body(document) == PARAGRAPHS
    assert _byline(_document(below=markup)) == "Ida Holm"


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=post-byline><p>Ida Holm, Coast Wire</p></div>" + "<p class=tool>Open</p>" * 6,
        "<ul class=author><li>Ida Holm</li></ul>",
    ],
)
def test_above_the_headline(markup: str) -> None:
    assert (_byline(_document(above=markup)) or "").startswith("Ida Holm")


@pytest.mark.parametrize(
    "markup",
    [
        "<div class=author-box><h4>Ida Holm</h4><p>Ida Holm writes about harbours.</p></div>",
        "<h2 class=author-name>Written by Ida Holm</h2>",
        "<footer><p class=vcard>Ida Holm</p></footer>",
    ],
)
def test_behind_the_text(markup: str) -> None:
    assert _byline(_document(behind=markup)) == "Ida Holm"


@pytest.mark.parametrize(
    "markup",
    [
        "<footer><p>© 2019 Ida Holm</p></footer>",
        "<div class=comments><p>Ida Holm</p></div>",
        "<div class=related-stories><p>By Ida Holm</p></div>",
        "<div class=tags><a href=/t>Harbour</a> <a href=/h>Ida Holm</a></div>",
        "<p>Ida Holm and the harbour were friends.</p>",
    ],
)
def test_the_name_in_another_line(markup: str) -> None:
    assert _byline(_document(behind=markup)) is None


def test_a_printed_byline_goes_before() -> None:
    assert _byline(_document(below="<p>By Bo Lund</p>", behind="<div class=author-box><h4>Ida Holm</h4></div>")) == "Bo Lund"
    assert _byline(_document(below="<p>Posted by Bo on 3 May 2019</p>", behind="<h4>Ida Holm</h4>")) == "Bo"


def test_the_house_is_no_author() -> None:
    head = "<meta name=author content='Ellery Magazine'><meta property=og:site_name content='Ellery Magazine'>"
    assert _byline(_document(below="<div class=toolbar>Ellery Magazine / PP</div>", head=head)) is None


@pytest.mark.parametrize("job", ["Harbour Historian", "Senior Political Reporter", "Featured Co-Editor"])
def test_a_job_below_the_name_is_no_standfirst(job: str) -> None:
    found = extract(_document(below=f"<h3>Ida Holm</h3><h4>{job}</h4>").encode())
    assert (found.byline, found.subheadline) == ("Ida Holm", None)
    assert job not in (found.body or "")


def test_a_standfirst_below_the_name_stays() -> None:
    told = "The harbour opens again after nine years of work"
    assert extract(_document(below=f"<h3>Ida Holm</h3><h4>{told}</h4>").encode()).subheadline == told


@pytest.mark.parametrize("account", ["Executive Content Editor", "Staff", "News Desk"])
def test_a_name_above_a_job_before_an_account_of_the_house(account: str) -> None:
    head = f"<meta name=author content='{account}'>"
    lines = f"<p class=byline>By {account}</p><p>Idra Holm</p><p>Featured Co-Editor</p>"
    found = extract(_document(below=lines, head=head).encode())
    assert found.byline == "Idra Holm"
    assert [one.name for one in found.authors] == ["Idra Holm"]
    assert "Co-Editor" not in (found.body or "")


def test_a_name_above_a_job_beside_a_persons_byline_is_text() -> None:
    lines = "<p class=byline>By Bo Lund</p><p>Idra Holm</p><p>Featured Co-Editor</p>"
    assert extract(_document(below=lines, head="").encode()).byline == "Bo Lund"
