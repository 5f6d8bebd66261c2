"""Who speaks in Slovak: its words for what the grammar of Czech asks, "pre" before a paper, names in the dative."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str, language: str = "sk") -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text.rstrip(","), quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("„Čakáme,“ povedal policajný hovorca Ján Novák.", "Ján Novák"),
    ("„Čakáme,“ povedala pre TASR hovorkyňa hasičov Hana Malá.", "Hana Malá"),
    ("„Čakáme,“ povedal novinárom Ján Novák.", "Ján Novák"),
    ("Starostka Hana Malá mlčala. „Čakáme,“ povedala pre denník Obzor.", "Hana Malá"),
    ("Starostka Hana Malá mlčala. „Čakáme,“ dodala pre Obzor.", "Hana Malá"),
    ("„Čakáme,“ posťažovala sa jedna zo sestier.", "jedna zo sestier"),
    ("„Čakáme,“ hnevá sa jeden z hráčov.", "jeden z hráčov"),
    ("Podľa hovorkyne nemocnice Hany Vrbovej ide o „prvý krok“.", "Hana Vrbová"),
    ("Vyčítali to ministrovi Petrovi Novákovi, ktorý sľuboval, že to bude „do mesiaca“.", "Peter Novák"),
    ("Starosta Ján Novák prišiel s Hanou Malou. „Čakáme,“ povedala.", "Hana Malá"),
    ("Hana Malá vošla.\n\n„Čakáme,“ smeje sa.", "Hana Malá"),
    ("Plán označila Hana Malá za „prvý krok“.", "Hana Malá"),
    ("Hana Malá vošla. Matku navštevuje každý deň. „Vynadá mi,“ prezradila.", "Hana Malá"),
    ("Hana Malá vošla. Matka čaká. „Vynadá mi,“ prezradila Malá.", "Hana Malá"),
    ("Trénera Jána Nováka nahradí Tomáš Dub. Ten však uviedol: „Nikto mi nevolal.“", "Tomáš Dub"),
    ("Ján Dub sa stretol s Hanou Malou. Tá uviedla, že ide o „prvý krok“.", "Hana Malá"),
    ("Ján Dub sa stretol s Hanou Malou. Ten uviedol, že ide o „prvý krok“.", "Ján Dub"),
    ("Minister Ján Dub mlčal. Ten jej odpovedal: „Čakáme.“", "Ján Dub"),
])  # fmt: skip
def test_speakers(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("Starostka Hana Malá mlčela. „Čekáme,“ řekla pro deník Obzor.", "Hana Malá"),
    ("„Čekáme,“ postěžovala si jedna ze sester.", "jedna ze sester"),
    ("Hana Malá vešla. Starostu navštívila dvakrát. „Nečeká,“ prozradila.", "Hana Malá"),
    ("Trenéra Jana Nováka nahradí Tomáš Dub. Ten však uvedl: „Nikdo mi nevolal.“", "Tomáš Dub"),
    ("Petr Malý se sešel s ministrem Janem Novákem. Ten uvedl, že jde o „první krok“.", "Jan Novák"),
])  # fmt: skip
def test_the_same_in_czech(body: str, speaker: str) -> None:
    assert said(body, "cs")[-1][1] == speaker
