"""Who speaks in Swedish, Norwegian and Polish: dashes, nouns with their article at the end, verbs that tell who is meant."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text.rstrip(","), quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("– Vi väntar, säger enhetschefen Anna Berg.", "Anna Berg"),
    ("Kommunalrådet Anna Berg (S) kom sent. – Vi väntar, säger kommunalrådet.", "Anna Berg"),
    ("Polisens talesperson Anna Berg är på plats.\n\n– Vi väntar, säger talespersonen.", "Anna Berg"),
    ("34-årige Per Lind är arg.\n\n– Vi väntar, säger 34-åringen.", "Per Lind"),
    ("På torget står Anna Berg och säljer äpplen. ”Så är det alltid här.”", "Anna Berg"),
    ("Anna Berg hoppas på regn. ”Då växer allt igen.”", "Anna Berg"),
    ("Enligt regionrådet Anna Berg är beslutet fattat ”i god ordning”.", "Anna Berg"),
    ("Miljöminister Anna Berg kallade planen ”mycket dålig”.", "Anna Berg"),
    ("”Vi väntar”, skriver Anna Berg i ett mejl till TT.", "Anna Berg"),
    ("– Vi väntar, säger en granne som vill vara anonym.", "en granne"),
])  # fmt: skip
def test_swedish_speakers(body: str, speaker: str) -> None:
    assert said("sv", body)[-1][1] == speaker


def test_swedish_speech_runs_on_behind_its_clause() -> None:
    body = "– Vi väntar, säger dr. Anna Berg på torget. Det har vi gjort sedan maj. Nu är det nog."
    assert said("sv", body) == [
        ("Vi väntar", "Anna Berg"),
        ("Det har vi gjort sedan maj. Nu är det nog.", "Anna Berg"),
    ]


def test_lines_of_speech_without_a_clause() -> None:
    body = "– Vi väntar, säger Anna Berg.\n\n– Det är inte rimligt.\n\nPer Lind håller inte med.\n\n– Allt har sin tid."
    assert [who for _, who in said("sv", body)] == ["Anna Berg", "Anna Berg", "Per Lind"]


def test_dashes_of_a_list_are_no_speech() -> None:
    assert said("sv", "Med i laget:\n\n- Anna Berg.\n- Per Lind.\n\nMatchen spelas på lördag.") == []


@pytest.mark.parametrize(("body", "speaker"), [
    ("– Vi venter, sier ordfører Kari Nordby til VG.", "Kari Nordby"),
    ("– Vi venter, opplyser daglig leder Kari Nordby.", "Kari Nordby"),
    ("– Vi venter, slår Kari Nordby fast.", "Kari Nordby"),
    ("Ordfører Kari Nordby (Ap) kom sent. – Vi venter, sier ordføreren.", "Kari Nordby"),
    ("Ordførar Kari Nordby er her.\n\n– Vi ventar, seier ordføraren.", "Kari Nordby"),
    ("34 år gamle Per Lie er sint.\n\n– Vi venter, sier 34-åringen.", "Per Lie"),
    ("Anne Nordby møtte Per Lie i går.\n\n– Vi venter, sa han.", "Per Lie"),
    ("På torget står Kari Nordby og selger epler. «Slik er det alltid her.»", "Kari Nordby"),
    ("Ifølge byråd Kari Nordby er vedtaket gjort «i god orden».", "Kari Nordby"),
    ("Klimaminister Kari Nordby kalte planen «svært dårlig».", "Kari Nordby"),
    ("“Vi venter”, skriver politiadvokat Kari Nordby i en pressemelding.", "Kari Nordby"),
    ("– Vi venter, skriver Mattilsynet i en pressemelding.", "Mattilsynet"),
    ("– Vi venter, sier en nabo som vil være anonym.", "en nabo"),
])  # fmt: skip
def test_norwegian_speakers(body: str, speaker: str) -> None:
    assert said("no", body)[-1][1] == speaker


def test_norwegian_speech_runs_on_behind_its_clause() -> None:
    body = "– Vi venter, sier Kari Nordby på torget. Det har vi gjort siden mai. – Nå er det nok, legger hun til."
    assert [who for _, who in said("no", body)] == ["Kari Nordby", "Kari Nordby"]
    assert said("no", "Kari Nordby venter.\n\n– Vi venter, legger hun til.") == [("Vi venter", "Kari Nordby")]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Wiceburmistrz Piotr Sowa milczał. – Poczekamy – podkreśla wiceburmistrz.", "Piotr Sowa"),
    ("Jak powiedziała rzeczniczka Ewa Nowak, woda opada. „Poczekamy” – dodała.", "Ewa Nowak"),
    ("– Poczekamy – mówi jedna z matek, która prosi o anonimowość.", "jedna z matek"),
    ("Ewa Nowak i Piotr Sowa czekają. „Woda opada” – mówi Sowa. „Poczekamy” – dodała.", "Ewa Nowak"),
    ("Pod ratuszem czeka Ewa Nowak. „Tu nic się nie zmienia.”", "Ewa Nowak"),
    ("Piotr Sowa wzrusza ramionami. „Poczekamy” – śmieje się.", "Piotr Sowa"),
])  # fmt: skip
def test_polish_speakers(body: str, speaker: str) -> None:
    assert said("pl", body)[-1][1] == speaker


def test_marks_within_a_line_of_speech_are_a_part_of_it() -> None:
    body = "– On powiedział „nie” i wyszedł – mówi Ewa Nowak. – To wszystko."
    assert said("pl", body) == [("On powiedział „nie” i wyszedł", "Ewa Nowak"), ("To wszystko.", "Ewa Nowak")]
