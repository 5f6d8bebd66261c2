"""Who speaks in Czech: verbs that tell a gender, names in cases, nouns without articles, commas within the marks."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language="cs")
    return [(quote.text.rstrip(","), quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("„Čekáme,“ řekl policejní mluvčí Jan Novák.", "Jan Novák"),
    ("„Čekáme,“ řekla ČTK mluvčí krajských hasičů Hana Malá.", "Hana Malá"),
    ("„Čekáme,“ uvedl pro server Echo24 Jan Novák.", "Jan Novák"),
    ("„Čekáme,“ řekl serveru iDNES.cz starosta Jan Novák.", "Jan Novák"),
    ("„Čekáme,“ řekl České televizi ekonom Jan Novák.", "Jan Novák"),
    ("„Čekáme,“ řekl v neděli po zápase trenér Slavie Jan Novák.", "Jan Novák"),
    ("„Čekáme,“ napsal na síti X Jan Novák.", "Jan Novák"),
    ("„Čekáme!“ zvolala Hana Malá.", "Hana Malá"),
    ("„Na co čekáme?“ ptá se Hana Malá.", "Hana Malá"),
    ("Hana Malá vešla.\n\n„Čekáme,“ směje se.", "Hana Malá"),
    ("Hana Malá vešla.\n\n„Čekáme,“ krčí rameny.", "Hana Malá"),
    ("Hana Malá vešla.\n\n„Čekáme,“ rozpláče se a odejde.", "Hana Malá"),
    ("Starosta Jan Novák přišel s Hanou Malou. „Čekáme,“ řekla.", "Hana Malá"),
    ("Jan Novák se sešel s Hanou Malou. „Čekáme,“ řekl novinářům.", "Jan Novák"),
    ("Starostka Hana Malá mlčela. „Čekáme,“ řekla Právu.", "Hana Malá"),
    ("Starostka Hana Malá mlčela.\n\n„Čekáme,“ sdělila starostka.", "Hana Malá"),
    ("Ředitel školy Jan Novák mlčel.\n\n„Čekáme,“ říká pětatřicetiletý ředitel.", "Jan Novák"),
    ("S Janem Novákem se setkala dvakrát. Podle Nováka je to „promarněná příležitost“.", "Jan Novák"),
    ("Podle mluvčí nemocnice Hany Vrbové jde o „první krok“.", "Hana Vrbová"),
    ("Podle sociologa Petra Pešáka jde o „první krok“.", "Petr Pešák"),
    ("Plán je podle Jiřího Dvorského „slepá ulička“. Dvorský ho nepodpoří.", "Jiří Dvorský"),
    ("Předsedkyně klubu Hana Malá vládě vyčetla, že lže. „Čekáme,“ obrátila se na ministra.", "Hana Malá"),
    ("Petru Novákovi odpověděla Hana Malá: „Čekáme.“ Petr Novák mlčel.", "Hana Malá"),
    ("Ministr Jan Novák mlčel. Ten jí z lavice odpověděl: „Čekáme.“", "Jan Novák"),
    ("Hana Malá přišla pozdě. Plán prý zná. „Čekáme,“ dodala.", "Hana Malá"),
    ("Plán označila Hana Malá za „první krok“.", "Hana Malá"),
    ("Ministryně Hana Malá plán označila za „první krok“.", "Hana Malá"),
    ("Kouč Indiánů Leoš Pecka mlčel. „Čekáme,“ řekl Pecka.", "Leoš Pecka"),
    ("Česká školní inspekce školu navštívila v lednu. V závěrečné zprávě ocenila „bezpečné klima“.", "Česká školní inspekce"),
    ("Podle Asociace stavitelů je to „první krok“.", "Asociace stavitelů"),
    ("„Čekáme na posudek,“ stojí v rozsudku.", "rozsudek"),
    ("„Jste zloději!“ zakřičel na radního Jana Nováka kdosi z davu.", "kdosi"),
    ("Hana Malá věří, že to zvládne. „Čekáme na lékaře.“", "Hana Malá"),
    ("Jak řekl Jan Novák, jde o „první krok“.", "Jan Novák"),
    ("„Čekáme,“ svěřila se Novákova manželka Hana. Jan Novák mlčel.", "Hana"),
    ("Novákova manželka Hana Malá mlčí. „Čekáme,“ řekla. Jan Novák odešel.", "Hana Malá"),
])  # fmt: skip
def test_speakers(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


def test_verbs_tell_the_gender_of_who_goes_on() -> None:
    body = (
        "„Čekáme,“ řekl starosta Jan Novák. Vedle něj stála jeho náměstkyně Hana Malá. „Nepůjdeme,“ uvedla."
        " „Uvidíme,“ dodal starosta."
    )
    assert [who for _, who in said(body)] == ["Jan Novák", "Hana Malá", "Jan Novák"]


def test_split_quotations_have_one_speaker() -> None:
    body = "„Čekáme,“ řekl Jan Novák. „Máme čas do května,“ dodal. „A dost,“ uzavřel."
    assert [who for _, who in said(body)] == ["Jan Novák"] * 3


@pytest.mark.parametrize("body", [
    "Film „Poslední vlak“ natočila Hana Malá.",
    "Hana Malá napsala knihu „Poslední vlak“.",
    "Takzvaní „černí pasažéři“ platí Janu Novákovi.",
])  # fmt: skip
def test_titles_and_terms_are_no_speech(body: str) -> None:
    assert said(body) == []
