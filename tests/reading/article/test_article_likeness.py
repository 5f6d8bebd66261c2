"""Pages that are like no article by their shape, in any language."""

from __future__ import annotations

import pytest

import newsextract

MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in "home shop boats sails ropes anchors help".split())
FOOT = "".join(f"<p><a href='/{name}'>{name}</a></p>" for name in "imprint terms returns jobs sizes partners".split())

ASIDE = "".join(f"<div><h3>{name} of the week</h3></div><div>now on the pier</div>" for name in "Boat Sail Rope Mast Pump Oar".split())


def page(title: str, main: str, head: str = "") -> bytes:
    return (
        f"<html><head><title>{title}</title>{head}</head><body><nav><ul>{MENU}</ul></nav>"
        f"<main><h1>{title}</h1>{main}</main><aside>{ASIDE}</aside><footer>{FOOT}</footer></body></html>"
    ).encode()


def flags(raw: bytes) -> list[str]:
    return list(newsextract.extract(raw).meta.flags)


CLUB = "".join(
    f"<h2>{part}</h2><p>Wir bieten {part} für alle. Unsere Gruppe freut sich immer.</p>"
    for part in "Turnen Laufen Rudern Segeln Tanzen Boxen".split()
)
STORY = "".join(
    f"<p>The ferry that had lain in the harbour of Marl for {n} weeks went back to sea on Monday, and its crew of twelve "
    "were glad of it, as were those who had waited for the mail, for oil and for visitors on the islands in the west.</p>"
    for n in range(2, 12)
)
HEAD = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z">'
NEWS = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>'


@pytest.mark.parametrize("title", ["Angebot", "Kurse", "Das Angebot"])
def test_a_page_of_parts_under_a_short_title(title: str) -> None:
    assert flags(page(title, CLUB)) == ["not_article"]


def test_a_page_that_states_to_be_news_is_believed() -> None:
    assert flags(page("Angebot", CLUB, NEWS)) == []


def test_what_somebody_cut_out_is_not_judged() -> None:
    assert flags(f"<h1>Angebot</h1>{CLUB}".encode()) == []


@pytest.mark.parametrize("head", ["", HEAD])
def test_a_story_is_one_whatever_is_stated(head: str) -> None:
    title = "The ferry of Marl goes back to sea after a winter in port"
    assert flags(page(title, f'<p class="byline">By Ann Reed</p>{STORY}', head)) == []


def test_the_text_stays() -> None:
    record = newsextract.extract(page("Angebot", CLUB))
    assert "Unsere Gruppe" in (record.body or "")
    assert (record.quotes, record.findings) == ([], [])
