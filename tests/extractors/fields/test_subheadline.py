"""The standfirst, unless headline or text say the same."""

from __future__ import annotations

from small_documents import block, document

from newsextract.extractors.fields.subheadline import subheadline


def test_nothing_gives_nothing() -> None:
    assert subheadline(document(), None) is None


def test_the_standfirst_as_printed() -> None:
    doc = document(block("subheadline", "Captain blames the tide"), block("body", "A ferry ran aground on Monday."))
    assert subheadline(doc, "Ferry runs aground") == "Captain blames the tide"


def test_what_headline_or_first_paragraph_have_is_left_out() -> None:
    doc = document(
        block("subheadline", "Ferry runs aground"),
        block("subheadline", "A ferry ran aground on Monday"),
        block("subheadline", "Nobody was hurt."),
        block("body", "A ferry ran aground on Monday. More follows."),
    )
    assert subheadline(doc, "Ferry runs aground, again") == "Nobody was hurt."
