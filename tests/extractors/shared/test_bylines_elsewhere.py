"""Who wrote an article whose header has no line for it."""

from __future__ import annotations

import pytest

import newsextract

TEXT = "".join(
    f"<p>The harbour of Marl gets a new pier, and the work is to begin in May, the town said on Monday. Part {number} "
    "tells what the people there think of it and what it costs them all.</p>"
    for number in range(6)
)
GERMAN = "".join(
    f"<p>Der Hafen von Marl bekommt einen neuen Kai, und die Arbeiten sollen im Mai beginnen, wie die Stadt am Montag "
    f"sagte. Absatz {number} erzählt davon, was die Leute darüber denken und was es kostet.</p>"
    for number in range(6)
)


def names(head: str = "", foot: str = "", beside: str = "", *, language: str = "en", text: str = TEXT) -> list[str]:
    title = "The harbour is rebuilt"
    page = (
        f"<html lang={language}><head><title>{title}</title></head><body>{beside}<article><h1>{title}</h1>{head}"
        f"{GERMAN if language == 'de' else text}{foot}</article></body></html>"
    )
    return [one.name for one in newsextract.extract(page.encode()).authors]


@pytest.mark.parametrize("end", ["By Ann Field", "Analysis by Ann Field", "<b>By Ann Field</b>", "An end. By Ann J. Field"])
def test_the_standfirst_ends_in_a_byline(end: str) -> None:
    assert names(f"<p class=lead>The town rebuilds its harbour. It costs a lot. {end}</p>")[0].endswith("Field")


@pytest.mark.parametrize("end", ["Von Anna Feld", "Eine Analyse von Anna Feld"])
def test_a_german_standfirst_ends_in_a_byline(end: str) -> None:
    assert names(f"<p class=lead>Die Stadt baut um. Das kostet viel. {end}</p>", language="de") == ["Anna Feld"]


LONE = ["Ann Field", "Ann Field, Marl", "Ann Field / Marl Herald", "Ann Field | Marl Herald", "Dr Ann Field", "ANN FIELD"]


@pytest.mark.parametrize("line", LONE)
def test_a_name_alone_below_the_headline(line: str) -> None:
    assert names(f"<p>{line}</p>")[0].casefold().endswith("ann field")


@pytest.mark.parametrize("line", ["Ann Field", "Ann Field, Herald staff writer", "— Ann Field"])
def test_a_name_alone_behind_the_text(line: str) -> None:
    assert names(foot=f"<p>{line}</p>") == ["Ann Field"]


@pytest.mark.parametrize("line", ["Ann Field", "Ann Field, Herald staff writer", "Dr Ann Field"])
def test_such_a_name_is_no_text(line: str) -> None:
    page = f"<article><h1>The harbour is rebuilt</h1>{{}}{TEXT}{{}}</article>"
    for places in ((f"<p>{line}</p>", ""), ("", f"<p>{line}</p>")):
        assert "Field" not in (newsextract.extract(page.format(*places).encode()).body or "")


@pytest.mark.parametrize("line", ["Ann Field", "Ann Field, Marl"])
def test_whom_the_text_speaks_of_did_not_write_it(line: str) -> None:
    told = "<p>“It is late,” said the mayor, Ann Field, who came to the harbour with her staff on Monday at noon.</p>"
    assert names(f"<p>{line}</p>", text=told + TEXT) == []


@pytest.mark.parametrize("line", ["New pier", "North Harbour", "Marl Herald", "Read more"])
def test_a_label_is_nobody(line: str) -> None:
    assert names(f"<p>{line}</p>") == []


@pytest.mark.parametrize("note", ["Ann Field is a reporter for the Marl Herald.", "— Ann Field is an editor in Marl."])
def test_a_note_about_the_author(note: str) -> None:
    assert names(foot=f"<p><i>{note}</i></p>") == ["Ann Field"]


@pytest.mark.parametrize("line", ["Source: AFP", "(AFP)", "AFP", "© AFP", "— AP", "— Associated Press"])
def test_an_agency_below_the_text(line: str) -> None:
    assert names(foot=f"<p>{line}</p>")[0] in line


@pytest.mark.parametrize(("end", "expected"), [("(dpa)", ["dpa"]), ("(mh/dpa)", ["mh/dpa"]), ("(MH mit dpa)", ["MH", "dpa"])])
def test_an_agency_in_brackets_behind_the_last_sentence(end: str, expected: list[str]) -> None:
    last = f"<p>Der Hafen von Marl war zuletzt im Jahr 1968 umgebaut worden, sagte die Stadt. {end}</p>"
    assert names(foot=last, language="de") == expected


@pytest.mark.parametrize("end", ["(all of them)", "(1968)", "(USA)", "(Marl)"])
def test_other_brackets_there_sign_nothing(end: str) -> None:
    assert names(foot=f"<p>The harbour of Marl was last rebuilt in 1968, the town said on Monday. {end}</p>") == []


@pytest.mark.parametrize("line", ["By the Editorial Board", "By Herald editorial board"])
def test_a_desk_below_the_headline(line: str) -> None:
    assert names(f"<p>{line}</p>") == [line.removeprefix("By ")]


@pytest.mark.parametrize("line", ["<p>Author: Ann Field</p>", "<dt>Author</dt><dd>Ann Field</dd>", "<p>By Ann Field</p>"])
@pytest.mark.parametrize("kind", ["nav", "sidebar"])
def test_a_labelled_line_outside_the_article(line: str, kind: str) -> None:
    assert names(beside=f"<div class={kind}>{line}</div>") == ["Ann Field"]


def test_lines_outside_that_name_different_people_are_of_other_stories() -> None:
    lines = "<p>By Ann Field</p><p>By Carol Stone</p>"
    assert names(beside=f"<div class=sidebar>{lines}</div>") == []
    assert names(beside="<div class=sidebar><p>By growing rice in the town, the farmers help</p></div>") == []


def test_the_agency_of_the_dateline_wrote_what_nobody_signs() -> None:
    first = "<p>MARL, England (AP) — The harbour of the town gets a new pier, and the work is to begin in May.</p>"
    assert names(text=first + TEXT) == ["AP"]
    assert names("<p>By Ann Field</p>", text=first + TEXT) == ["Ann Field"]
