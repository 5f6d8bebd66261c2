"""Keywords of the best source."""

from __future__ import annotations

from small_documents import document, fact

from newsextract.extractors.fields.keywords import keywords


def test_nothing_gives_nothing() -> None:
    assert keywords(document()) == []


def test_one_source_each_word_once_and_no_machine_words() -> None:
    doc = document(
        keywords=[
            fact("type:story"),
            fact("ferry"),
            fact("Ferry"),
            fact("#harbour"),
            fact("123456"),
            fact("tide", "meta keywords"),
        ]
    )
    assert keywords(doc) == ["ferry", "harbour"]


def test_one_value_may_hold_them_all() -> None:
    assert keywords(document(keywords=[fact("ferry, harbour; tide,,")])) == ["ferry", "harbour", "tide"]
