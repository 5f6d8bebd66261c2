"""The standfirst, and the first paragraph that a page calls so."""

from __future__ import annotations

import pytest

from small_pages import BODY, HEADLINE, PARAGRAPHS, body, page

OPENING = "The ferries of Skarholm are to leave on time again, the harbour office has said."


def above(document: object) -> list[str]:
    return [block.text for block in document.with_role("subheadline")]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["teaser", "lead", "standfirst"])
@pytest.mark.parametrize("place", ["Oslo - ", "OSLO (AP) — ", "Oslo/Berlin – ", "Press release of 3 May | Oslo – "])
def test_what_opens_with_a_dateline_is_no_standfirst(name: str, place: str) -> None:
    first = place + OPENING
    document = page(f"<article><h1>{HEADLINE}</h1><header><p class={name}>{first}</p></header>{BODY}</article>")
    assert body(document) == [first, *PARAGRAPHS]
    assert above(document) == []

    heading = page(f"<article><h1>{HEADLINE}</h1><h2 class={name}>{first}</h2>{BODY}</article>")
    assert body(heading) == [first, *PARAGRAPHS]


@pytest.mark.parametrize("name", ["teaser", "lead", "standfirst"])
@pytest.mark.parametrize("opening", ["", "Oslo: ", "On time - "])
def test_any_other_stays_one(name: str, opening: str) -> None:
    first = opening + OPENING
    document = page(f"<article><h1>{HEADLINE}</h1><header><p class={name}>{first}</p></header>{BODY}</article>")
    assert above(document) == [first]
