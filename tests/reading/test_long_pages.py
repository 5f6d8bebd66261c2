"""Very long pages: what is kept of each container, and that nothing of the record depends on what is not."""

from __future__ import annotations

import lxml.html
import pytest

from newsextract.reading.markup.walk import ELEMENTS_KEPT, Walk
from small_pages import HEADLINE, P1, body, read

MANY = ELEMENTS_KEPT + 20
TALE = [f"{P1} It was crossing number {number}, said the harbour office." for number in range(MANY)]


def story(head: str, item: str) -> str:
    lines = "\n".join(item.format(text) for text in TALE)
    return f"<html><head><title>{HEADLINE}</title></head><body><main>\n{head}\n<div class=story>\n{lines}\n</div></main>"


@pytest.mark.parametrize("item", ["<p class=par>{}</p>", "<div><p>{}</p></div>", "<section class=par>{}</section>"])
def test_each_paragraph_of_a_long_page_is_body_with_its_line_and_path(item: str) -> None:
    document = read(story(f"<h1>{HEADLINE}</h1>", item))
    assert body(document) == TALE
    blocks = [block for block in document.blocks if block.role == "body"]
    assert [block.line for block in blocks] == list(range(4, 4 + MANY))
    assert len({block.path for block in blocks}) == len({id(block.path) for block in blocks}) == 1


def test_the_headline_of_a_long_page_gives_its_label_and_its_author() -> None:
    head = (
        f"<h1><span class=kicker>Coast</span> {HEADLINE}</h1>"
        "<div><p><b rel=author>Ulla Brandt</b></p><p>3 May 2019</p></div>"
    )
    document = read(story(head, "<p>{}</p>"))
    assert [fact.value for fact in document.facts("kicker")] == ["Coast"]
    assert [block.text for block in document.with_role("byline")] == ["Ulla Brandt"]


@pytest.mark.parametrize("item", ["<p class=par>{}</p>", "<p><cite class=credit>{}</cite></p>", "<td>{}", "<li>{}"])
def test_only_the_first_containers_keep_their_element(item: str) -> None:
    walk = Walk(lxml.html.fromstring(story("", item)))
    kept = [node.element is not None for node in walk.nodes]
    assert all(kept[:ELEMENTS_KEPT])
    assert not any(kept[ELEMENTS_KEPT:])
    shrunk = walk.nodes[ELEMENTS_KEPT:]
    assert len({id(node.tag) for node in shrunk}) == len({node.tag for node in shrunk})
