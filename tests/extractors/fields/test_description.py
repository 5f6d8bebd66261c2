"""The stated summary."""

from __future__ import annotations

from small_documents import document, fact

from newsextract.extractors.fields.description import description


def test_nothing_gives_nothing() -> None:
    assert description(document()) is None


def test_the_description_tag_comes_first() -> None:
    doc = document(description=[fact("From JSON"), fact("From the tag", "meta description")])
    assert description(doc) == "From the tag"


def test_the_whole_form_replaces_one_that_is_cut_off() -> None:
    stated = [fact("The ferry ran aground off…", "meta description"), fact("The ferry ran aground off Ley.")]
    doc = document(description=stated)
    assert description(doc) == "The ferry ran aground off Ley."
    doc = document(description=[fact("The ferry ran…", "meta description"), fact("Another text.")])
    assert description(doc) == "The ferry ran…"
