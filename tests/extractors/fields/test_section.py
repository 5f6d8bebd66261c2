"""The section label."""

from __future__ import annotations

import pytest
from small_documents import block, document, fact

from newsextract.extractors.fields.section import section


def test_nothing_gives_nothing() -> None:
    assert section(document()) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ley & the Isles", "Ley & the Isles"),
        ("From the section Ley & the Isles", "Ley & the Isles"),
        ("Home > World > Europe", "Europe"),
        ("Home / News / Coast", "Coast"),
        ("In Pictures", "In Pictures"),
        ("Arts/Life", "Arts/Life"),
        ("Home", None),
        ("Home /", None),
        ("You are here:", None),
    ],
)
def test_printed_labels(line: str, expected: str | None) -> None:
    assert section(document(block("section", line))) == expected


def test_the_first_page_is_no_section_in_the_article_s_language() -> None:
    label = block("section", "Küste > Startseite")
    assert section(document(label, language="de")) == "Küste"
    assert section(document(label, language="fr")) == "Startseite"


def test_a_printed_label_counts_where_the_page_knows_it_or_states_none() -> None:
    line = block("section", "Coast")
    assert section(document(line)) == "Coast"
    assert section(document(line, section=[fact("News"), fact("coast")])) == "Coast"
    assert section(document(line, section=[fact("News")], url="https://post.example/coast/a")) == "Coast"
    assert section(document(line, section=[fact("News")])) == "News"
    assert section(document(section=[fact("https://post.example/news"), fact("News")])) == "News"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Sie befinden sich hier:"),
        ("de", "‹ Zurück"),
        ("fr", "Vous êtes ici :"),
        ("es", "Inicio /"),
        ("it", "Sei qui:"),
        ("pt", "Você está aqui:"),
        ("nl", "U bent hier:"),
    ],
)
def test_what_leads_through_a_site_is_no_section(language: str, line: str) -> None:
    assert section(document(block("section", line), language=language)) is None


def test_the_headline_is_no_section() -> None:
    assert section(document(block("section", "Fog on the coast"), block("headline", "Fog on the Coast"))) is None
