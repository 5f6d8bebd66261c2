"""Who speaks in Romanian: nouns whose article is an ending, and what stands between a verb and its subject."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language="ro")
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("„Așteptăm ploaia”, a declarat Ana Popescu.", "Ana Popescu"),
    ("„Așteptăm ploaia”, a declarat ministrul Sănătății, Ioan Pop, la finalul ședinței.", "Ioan Pop"),
    ("„Așteptăm ploaia”, a declarat, vineri, pentru News, Ana Popescu.", "Ana Popescu"),
    ("„Așteptăm ploaia”, a declarat, joi, la Digi, primarul Clujului, Ioan Pop.", "Ioan Pop"),
    ("„Am găsit-o din întâmplare”, povestește coordonatoarea studiului, dr. Raluca Amariei.", "Raluca Amariei"),
    ("Ana Popescu adaugă: „Așteptăm ploaia.”", "Ana Popescu"),
    ("Potrivit lui Emil Hagi, proiectul este „scris pe genunchi”.", "Emil Hagi"),
    ("Biologul Ioan Pop critică decizia. În opinia sa, relocarea „mută problema în altă parte”.", "Ioan Pop"),
])  # fmt: skip
def test_who_is_named(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("Primarul comunei, Vasile Grapini, e trist. „Avem bătrâni acolo”, a precizat edilul.", "Vasile Grapini"),
    ("Președintele Sebastian Vlaicu a plecat. „Am câștigat timp”, a spus șeful statului.", "Sebastian Vlaicu"),
    ("Liderul PND, Octavian Brezeanu, a votat. „Ne vedem la Curte”, a transmis liderul PND.", "Octavian Brezeanu"),
    ("Ana Popescu predă la Iași. „Nu plec”, a adăugat ea.", "Ana Popescu"),
    ("Tehnicianul Ion Marc e supărat. „Îmi cer scuze”, a spus acesta.", "Ion Marc"),
])  # fmt: skip
def test_who_is_described(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker
