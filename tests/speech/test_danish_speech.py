"""Who speaks in Danish: dashes and hyphens, "lyder det fra", titles without an article, nouns with theirs at the end."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language="da")
    return [(quote.text.rstrip(","), quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("- Vi venter, siger vicepolitiinspektør Mette Holm fra Fyns Politi til Ritzau.", "Mette Holm"),
    ("- Vi venter, oplyser Mette Holm til Ritzau.", "Mette Holm"),
    ("- Giv os ro, lyder det fra rektor Mette Holm.", "Mette Holm"),
    ("- Giv os ro, lød det i en pressemeddelelse fra Mette Holm.", "Mette Holm"),
    ("- Vi venter, siger en nabo, der ønsker at være anonym.", "en nabo"),
    ("»Vi venter«, lyder vurderingen fra professor Mette Holm.", "Mette Holm"),
    ("»Vi venter«, skriver Mette Holm i en pressemeddelelse.", "Mette Holm"),
    ("»Vi venter«, slår Mette Holm fast.", "Mette Holm"),
    ("”Vi venter”, udtaler Mette Holm, politidirektør hos Fyns Politi.", "Mette Holm"),
    ("Borgmester Mette Holm (S) kom for sent.\n\n- Vi venter, siger borgmesteren.", "Mette Holm"),
    ("Overlæge Jens Ravn kom.\n\n»Vi venter«, siger overlægen i en pressemeddelelse.", "Jens Ravn"),
    ("55-årige Mette Holm er vred.\n\n- Vi venter, siger den 55-årige.", "Mette Holm"),
    ("34-årige Per Lind er vred.\n\n- Vi venter, siger 34-åringen.", "Per Lind"),
    ("Også Per Lind er glad. \"Vi venter\", siger han.", "Per Lind"),
    ("På torvet står Mette Holm og sælger æbler. »Sådan er det altid her.«", "Mette Holm"),
    ("Ifølge borgmester Mette Holm er beslutningen truffet »i god ro og orden«.", "Mette Holm"),
    ("Ifølge formanden løber skaderne op i »fire millioner«.", "formanden"),
    ("Det er »helt ude i skoven«, mener Mette Holm.", "Mette Holm"),
    ("Miljøminister Mette Holm kaldte planen »meget dårlig«.", "Mette Holm"),
    ("I en mail til avisen skriver Mette Holm: »Vi venter.«", "Mette Holm"),
    ("Odense Kommune er i gang. Per Lind er glad. »Vi venter«, skriver kommunen.", "Odense Kommune"),
])  # fmt: skip
def test_speakers(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


def test_speech_runs_on_behind_its_clause() -> None:
    body = "- Vi venter, siger dr. Mette Holm på torvet. Det har vi gjort siden maj. Nu er det nok."
    assert said(body) == [
        ("Vi venter", "Mette Holm"),
        ("Det har vi gjort siden maj. Nu er det nok.", "Mette Holm"),
    ]


def test_it_says_is_of_who_was_named_before() -> None:
    body = "- Vi venter, siger Mette Holm.\n\n- Men alle skal blive hjemme indtil torsdag, lyder det."
    assert [who for _, who in said(body)] == ["Mette Holm", "Mette Holm"]


def test_titles_of_works_are_no_speech() -> None:
    assert said("Bogen hedder »Havet«, og Mette Holm har skrevet den.") == []


def test_lines_of_speech_without_a_clause() -> None:
    body = "– Vi venter, siger Anna Berg.\n\n– Det er ikke rimeligt.\n\nPer Lind er uenig.\n\n– Alt har sin tid."
    assert [who for _, who in said(body)] == ["Anna Berg", "Anna Berg", "Per Lind"]
