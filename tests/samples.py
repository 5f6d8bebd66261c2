"""A document and a record as tests need them, every field filled."""

from __future__ import annotations

import dataclasses
from typing import Any

from newsextract.model.document import Block, Document, Figure
from newsextract.model.record import USUAL, Record
from newsextract.model.record_types import (
    Author,
    Dateline,
    Finding,
    Image,
    Issue,
    Link,
    Meta,
    Place,
    Quote,
    Region,
    SourceInfo,
)
from newsextract.model.source import Source

BODY = """The harbour reopened on Monday.

"The wall will hold now," said Tom Brandreth.

Engineers found:

- Two gates to be replaced
- A crack of four metres

What comes next

Work ends in June."""

META = Meta(
    schema_version="1",
    newsextract="0",
    source=SourceInfo(path="harbour.txt", kind="text", encoding="utf-8", bytes=3, sha256="0" * 64),
    flags=["live_blog"],
    issues=[Issue(extractor="byline", error="ValueError", message="no luck")],
)

RECORD = Record(
    headline="Harbour reopens",
    subheadline="Nine days after the storm",
    description="The harbour is open again.",
    byline="By Ann Lessing",
    authors=[Author(name="Ann Lessing")],
    publisher="The Ellery Post",
    section="Coast",
    keywords=["harbour", "storm"],
    region=Region(label="Ellery & Coast", source="section", countries=["GB"], subdivisions=["GB-CON"]),
    places=[Place(name="Port Ellery", countries=["GB"])],
    dateline=Dateline(text="PORT ELLERY, March 12", place="PORT ELLERY"),
    date_published="2021-03-12",
    date_published_raw="12 March 2021",
    language="en",
    url="https://post.example/harbour",
    images=[Image(url="https://post.example/wall.jpg", alt="The wall", caption="The northern wall", credit_text="PA")],
    quotes=[
        Quote(
            text="The wall will hold now,", kind="direct", speaker="Tom Brandreth", speaker_mention="Tom Brandreth",
            role="harbour master", cue="said", utterance=1, start=34, end=57,
        )
    ],
    findings=[Finding(lead_in="Engineers found:", items=["Two gates to be replaced", "A crack of four metres"])],
    body=BODY,
    links=[Link(text="Monday", url="https://post.example/monday")],
    meta=META,
    keys=USUAL,
)  # fmt: skip


def document(*blocks: Block, figures: tuple[Figure, ...] = ()) -> Document:
    """A document that holds these blocks and nothing else."""
    return Document(source=Source(text="", kind="text"), blocks=blocks, figures=figures)


def block(text: str, kind: Any = "paragraph", **more: Any) -> Block:
    return Block(text=text, kind=kind, role=more.pop("role", "body"), **more)


DOCUMENT = document(
    block("Harbour reopens", "heading", role="headline", level=1),
    block("The harbour reopened on Monday.", links=(Link(text="Monday", url="https://post.example/monday"),)),
    block('"The wall will hold now," said Tom Brandreth.'),
    block("Engineers found:"),
    block("Two gates to be replaced", "list_item", level=1, group=1),
    block("A crack of four metres", "list_item", level=1, group=1),
    block("What comes next", "heading", level=2),
    block("Work ends in June."),
    figures=(Figure(url="https://post.example/wall.jpg", alt="The wall", caption="The northern wall PA", after=2),),
)


def changed(**values: Any) -> Record:
    """The sample record with other values."""
    return dataclasses.replace(RECORD, **values)
