"""The standfirst, unless headline or text say the same."""

from __future__ import annotations

from small_documents import block, document

from newsextract.extractors.fields.subheadline import subheadline
from newsextract.model.record_types import Dateline


def test_nothing_gives_nothing() -> None:
    assert subheadline(document(), None, None) is None


def test_the_standfirst_as_printed() -> None:
    doc = document(block("subheadline", "Captain blames the tide"), block("body", "A ferry ran aground on Monday."))
    assert subheadline(doc, "Ferry runs aground", None) == "Captain blames the tide"


def test_what_headline_or_first_paragraph_have_is_left_out() -> None:
    doc = document(
        block("subheadline", "Ferry runs aground"),
        block("subheadline", "A ferry ran aground on Monday"),
        block("subheadline", "Nobody was hurt."),
        block("body", "A ferry ran aground on Monday. More follows."),
    )
    assert subheadline(doc, "Ferry runs aground, again", None) == "Nobody was hurt."


def test_the_place_that_opens_it_is_left_to_the_dateline() -> None:
    doc = document(block("subheadline", "Ellery. The pier is closed, and nobody says for how long."))
    place = Dateline(text="Ellery", place="Ellery")
    told = "The pier is closed, and nobody says for how long."
    assert subheadline(doc, None, place) == told
    assert subheadline(doc, None, Dateline(text="Lima", place="Lima")) == f"Ellery. {told}"
    assert subheadline(doc, None, None) == f"Ellery. {told}"
    assert subheadline(document(block("subheadline", "Ellery is closed")), None, place) == "Ellery is closed"
