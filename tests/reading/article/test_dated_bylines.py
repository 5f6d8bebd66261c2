"""Who wrote a story, in a line that also gives its day: above the headline, below it, or behind the text."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.authors import authors
from newsextract.extractors.fields.byline import byline
from newsextract.model.document import Document
from small_pages import HEADLINE, body, read
from tests.reading.article.test_signatures_at_the_foot import TEXTS

DAYS = {"en": "10 February 2019", "de": "10. Februar 2019"}
LINES = [
    ("en", "By Ida Holm {day}"),
    ("en", "By Ida Holm | {day}"),
    ("en", "Posted by Ida Holm on {day} in Harbour"),
    ("en", "By Ida Holm {day} in Harbour, Weather 17 Comments"),
    ("en", "by Ida Holm · {day} · 3 Comments"),
    ("en", "{day} by Ida Holm 5 Comments"),
    ("de", "Von Ida Holm, {day}"),
    ("de", "By Ida Holm {day} in Hafen, Wetter 17 Kommentare"),
    ("de", "{day} von Ida Holm"),
    ("de", "{day} | 13:10 Uhr | Ida Holm"),
    ("de", "Ida Holm / {day} / 06:15 / Foto: Hafenamt / 150"),
]


def page(*, above: str = "", below: str = "", behind: str = "", language: str = "en", head: str = "") -> Document:
    text = "".join(f"<p>{one}</p>" for one in TEXTS[language])
    return read(
        f"<html lang={language}><head><title>{HEADLINE}</title>{head}</head><body><nav><a href=/>Home</a></nav><main><article>"
        f"{above}<h1>{HEADLINE}</h1>{below}<div class=text>{text}</div>{behind}</article></main></body></html>"
    )


@pytest.mark.parametrize("where", ["above", "below", "behind"])
@pytest.mark.parametrize(("language", "line"), LINES)
def test_a_line_with_a_day_signs_the_story(language: str, line: str, where: str) -> None:
    dated = f"<div class=meta>{line.format(day=DAYS[language])}</div>"
    found = page(language=language, **{where: dated})  # type: ignore[arg-type]
    assert [one.name for one in authors(found, byline(found), None, None)] == ["Ida Holm"]
    assert "Ida Holm" not in body(found)


@pytest.mark.parametrize("line", ["Press release 10 February 2019", "Harbour, Weather 10 February 2019", "10 February 2019"])
@pytest.mark.parametrize("where", ["above", "behind"])
def test_a_day_with_a_section_names_nobody(line: str, where: str) -> None:
    assert byline(page(**{where: f"<div class=meta>{line}</div>"})) is None  # type: ignore[arg-type]


def test_the_first_card_of_another_story_signs_nothing() -> None:
    cards = "<h3><a href=/2>Pier closes</a></h3><div>By Bo Lund 9 February 2019</div>"
    assert byline(page(behind=cards)) is None
    assert byline(page(behind="<div>By Bo Lund 9 February 2019</div><h3><a href=/2>Pier closes</a></h3>")) is None
    title = "<p><a href=/2>Pier closes after a long night</a></p>"
    assert byline(page(behind=f"{title}<p>By Bo Lund 9 February 2019</p>")) is None
    assert byline(page(behind=f"<p>By Bo Lund 9 February 2019</p>{title}")) is None
    assert byline(page(behind="<p><a href=/w>Weather</a></p><p><a href=/ida>By Ida Holm 9 February 2019</a></p>")) == "Ida Holm"


@pytest.mark.parametrize("behind", [
    "<div class=comments><div>{line}</div></div>", "</article><div><div><div><div>{line}</div></div></div></div>",
])  # fmt: skip
def test_a_line_in_another_part_of_the_page_signs_nothing(behind: str) -> None:
    assert byline(page(behind=behind.format(line="By Bo Lund 9 February 2019"))) is None


def test_one_line_behind_the_text_signs_it() -> None:
    behind = "<div>By Ida Holm 10 February 2019</div><footer class=post-footer><p>By Bo Lund</p></footer>"
    lines = [block.text for block in page(behind=behind).with_role("byline")]
    assert lines == ["By Ida Holm 10 February 2019"]


def test_a_line_above_the_headline_may_stand_deep_where_it_is_called_a_byline() -> None:
    deep = "<div><div><div><div><div{called}>By Ida Holm 10 February 2019</div></div></div></div></div>"
    assert byline(page(above=deep.format(called=" class=byline"))) == "Ida Holm"
    assert byline(page(above=deep.format(called=""))) is None


def test_the_link_to_an_author_in_a_byline_above_the_headline() -> None:
    found = page(above="<div>By <a href=/author/ida>Ida Holm</a> Harbour Town 10 February 2019</div>")
    assert [one.name for one in authors(found, byline(found), None, None)] == ["Ida Holm"]


@pytest.mark.parametrize("line", ["Ida Holm am 10. Februar 2019", "10. Februar 2019, 14:26 Uhr, Ida Holm", "10. Februar 2019 Ida Holm 6"])
def test_a_person_beside_the_day_below_the_headline(line: str) -> None:
    assert byline(page(below=f"<div>{line}</div>", language="de")) == "Ida Holm"


def test_a_link_to_the_page_of_an_author_is_a_name_among_others() -> None:
    line = "<div>10. Februar 2019 <a href=/author/ida>Ida Holm</a> <a href=/c>Hafen Stadt</a>, <a href=/w>Wetter 2</a></div>"
    assert byline(page(below=line, language="de")) == "Ida Holm"
    assert byline(page(below=line.replace("/author/ida", "/ida"), language="de")) is None
    assert byline(page(below=line.replace(">Ida Holm<", ">Alle Beiträge<"), language="de")) is None


def test_the_stated_author_in_a_line_of_many_words() -> None:
    stated = '<meta name=author content="Ida Holm">'
    line = "<div>10. Februar 2019 Ida Holm Hafen Stadt Schreibe einen Kommentar</div>"
    assert byline(page(below=line, language="de", head=stated)) == "Ida Holm"
    assert byline(page(below=line.replace("Holm ", "Holm"), language="de", head=stated)) == "Ida Holm"
    assert byline(page(below=line.replace("Holm", "Holmgren"), language="de", head=stated)) is None
    assert byline(page(below=line.replace("Ida", "Ann-MariaIda"), language="de", head=stated)) is None
    assert byline(page(below=line, language="de")) is None


@pytest.mark.parametrize(("language", "line"), [
    ("de", "Ein Interview von Ida Holm mit Bo Lund."), ("de", "Das Gespräch von Ida Holm mit Bo Lund"),
    ("en", "An interview by Ida Holm with Bo Lund."), ("fr", "Un entretien de Ida Holm avec Bo Lund"),
    ("nl", "Een interview van Ida Holm met Bo Lund."),
])  # fmt: skip
def test_who_asked_wrote_the_interview(language: str, line: str) -> None:
    found = page(below=f"<p>{line}</p>", language=language)
    assert [one.name for one in authors(found, byline(found), None, None)] == ["Ida Holm"]


@pytest.mark.parametrize(("language", "line"), [
    ("fr", "L'interview de Bo Lund"), ("fr", "Interview de Bo Lund"), ("de", "Das Interview von Bo Lund"), ("it", "L'intervista di Bo Lund"),
])  # fmt: skip
def test_whose_interview_it_is_where_nobody_else_is_named_wrote_nothing(language: str, line: str) -> None:
    assert byline(page(below=f"<p>{line}</p>", language=language)) is None


@pytest.mark.parametrize("item", ["", "itemscope itemtype=https://schema.org/ImageObject itemprop=image"])
def test_a_picture_that_states_who_made_it_is_no_author(item: str) -> None:
    picture = f"<figure {item}><img src=/q.jpg><span itemprop=author>Bo Lund</span></figure>"
    found = page(below=f"<p>By Ida Holm</p>{picture}")
    assert [one.name for one in authors(found, byline(found), None, None)] == ["Ida Holm"]


def test_who_checked_the_facts_stands_behind_who_wrote() -> None:
    lines = "<div class=byline>Ida Holm</div><div><a class=author href=/bo>Bo Lund</a> Fact checked 10 February 2019</div>"
    assert byline(page(below=lines)) == "Ida Holm"
