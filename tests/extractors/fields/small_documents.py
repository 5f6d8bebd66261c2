"""Documents of a few blocks and facts, built by hand."""

from __future__ import annotations

from newsextract.model.document import Block, Document, Fact
from newsextract.model.record_types import Link
from newsextract.model.source import Source


def block(role: str, text: str, *, links: tuple[tuple[str, str], ...] = (), kind: str = "paragraph") -> Block:
    """One block of a role; links as (text, url)."""
    found = tuple(Link(text=words, url=url) for words, url in links)
    return Block(kind=kind, text=text, role=role, links=found)  # type: ignore[arg-type]


def fact(value: str, source: str = "json-ld", **more: str) -> Fact:
    """One stated value."""
    return Fact(value=value, source=source, **more)


def document(
    *blocks: Block,
    url: str | None = None,
    language: str | None = "en",
    **facts: list[Fact],
) -> Document:
    """A document of these blocks and of facts by field name."""
    source = Source(text="", kind="html" if facts else "text", url=url)
    return Document(
        source=source, blocks=blocks, language=language, metadata={name: tuple(found) for name, found in facts.items()}
    )
