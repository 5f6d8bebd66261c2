"""A small article, and whole pages around whatever markup a test is about."""

from __future__ import annotations

from newsextract.model.document import Document
from newsextract.reading import html
from newsextract.reading.source import read_source

P1 = "The ferry to Skarholm left the pier at noon on Tuesday, three hours late, with forty passengers on board."
P2 = "Captain Ulla Brandt told the harbour office that fog had closed the channel since the early morning."
P3 = "“We waited, because nobody wins a race against a sandbank,” she said after the boat had come in."
P4 = "The company has promised to return the fares, and to keep the cafe open when boats are delayed again."
PARAGRAPHS = [P1, P2, P3, P4]
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
LONG = BODY + BODY.replace("noon", "one").replace("harbour", "customs").replace("nobody", "no boat").replace(
    "cafe", "bar"
)
HEADLINE = "Ferry leaves Skarholm three hours late"


def read(markup: str, url: str | None = "https://news.example/a/story.html") -> Document:
    return html.read(read_source.read(markup.encode(), url=url, kind="html"))


def page(main: str, *, head: str = "") -> Document:
    """A whole page: navigation, the given markup, footer."""
    return read(
        f"<html lang=en><head><title>{HEADLINE} | Sound Post</title>{head}</head><body>"
        "<nav><ul><li><a href=/>Home</a></li><li><a href=/sea>Sea</a></li></ul></nav>"
        f"{main}<footer><p>Sound Post is printed in Skarholm every day but Sunday, and was in 1911.</p></footer>"
        "</body></html>"
    )


def body(document: Document) -> list[str]:
    return [block.text for block in document.with_role("body")]


def role(document: Document, text: str) -> tuple[str, str]:
    """Role and reason of the block that begins so."""
    block = next(block for block in document.blocks if block.text.startswith(text))
    return block.role, block.reason
