"""Lists that are no list elements, below a title or a sentence."""

from __future__ import annotations

import pytest

import newsextract

POINTS = ["The wall is 40 years old and leaks in three places.", "Two of five pumps do not work.", "The town knew it."]
PARAGRAPHS = [
    f"<p>The harbour gets pier {number}, and the work is to begin in May, the town said on Monday. It costs a lot.</p>"
    for number in range(4)
]


def found(lead: str, middle: str, language: str = "en") -> list[tuple[str | None, int]]:
    page = "".join([*PARAGRAPHS[:2], middle, *PARAGRAPHS[2:]])
    record = newsextract.extract(
        f"<html lang={language}><title>Pier news</title><article><h1>Pier news</h1>{page}</article></html>".encode()
    )
    return [(one.lead_in, len(one.items)) for one in record.findings if one.lead_in == lead]


@pytest.mark.parametrize("lead", ["Key points", "Key findings", "At a glance", "The report found that:"])
@pytest.mark.parametrize("mark", ["•", "-", "–", "*"])
def test_lines_below_a_title(lead: str, mark: str) -> None:
    lines = "<br>".join(f"{mark} {one}" for one in POINTS)
    assert found(lead, f"<p>{lead}<br>{lines}</p>") == [(lead, 3)]
    assert found(lead, f"<p>{lead}</p>" + "".join(f"<p>{mark} {one}</p>" for one in POINTS)) == [(lead, 3)]


@pytest.mark.parametrize(("language", "lead"), [
    ("fr", "Le rapport recommande :"), ("fr", "Selon le rapport :"), ("de", "Die Studie zeigt:"),
])  # fmt: skip
def test_a_sentence_that_begins_as_dates_do(language: str, lead: str) -> None:
    points = "".join(f"<li>{one}</li>" for one in POINTS)
    assert found(lead, f"<p>{lead}</p><ul>{points}</ul>", language) == [(lead, 3)]


def test_dialogue_behind_dashes_is_no_list() -> None:
    lines = "".join(f"<p>– {one}</p>" for one in POINTS)
    assert found("The harbour master spoke.", f"<p>The harbour master spoke.</p>{lines}") == []


@pytest.mark.parametrize("number", [1, 5, 12])
@pytest.mark.parametrize("sign", [".", ")"])
def test_printed_numbers_stay_in_the_body_unless_they_count(number: int, sign: str) -> None:
    lines = [f"{number + n}{sign} {one}" for n, one in enumerate(POINTS)]
    points = "".join(f"<p><strong>{line[:9]}</strong>{line[9:]}</p>" for line in lines)
    page = "".join([*PARAGRAPHS[:2], "<p>The report found that:</p>", points, *PARAGRAPHS[2:]])
    record = newsextract.extract(f"<title>Pier news</title><article><h1>Pier news</h1>{page}</article>".encode())
    counted = number == 1
    assert "\n".join(f"- {line}" for line in (POINTS if counted else lines)) in (record.body or "")
    assert [(one.items, one.ordered) for one in record.findings] == [(POINTS if counted else lines, counted)]


@pytest.mark.parametrize("mark", ["•", "*"])
def test_bullets_do_not(mark: str) -> None:
    page = "".join([*PARAGRAPHS[:2], *(f"<p>{mark} {one}</p>" for one in POINTS), *PARAGRAPHS[2:]])
    record = newsextract.extract(f"<title>Pier news</title><article><h1>Pier news</h1>{page}</article>".encode())
    assert "\n".join(f"- {one}" for one in POINTS) in (record.body or "")
