"""Who speaks in Dutch: offices and trades of somebody named before, pronouns, clauses of all shapes, marks of all styles."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language="nl")
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Wethouder Anna Visser kwam kijken. “Het dak is lek”, zei de wethouder.", "Anna Visser"),
    ("In de hal stond Anna Visser te wachten. “Het dak is lek”, zei de schilder.", "Anna Visser"),
    ("Anna Visser scoorde twee keer. “Ik had geluk”, vond de spits.", "Anna Visser"),
    ("Het duel werd beslist door Anna Visser van FC Rietdam. Visser was blij. “Ik had geluk”, zei de arts.", "Anna Visser"),
    ("Minister Anna Visser kende het stuk. De bewindsvrouw benadrukte dat er “geen plannen” zijn.", "Anna Visser"),
    ("Ze heeft minister van Werk Anna Visser om hulp gevraagd. De minister laat weten dat ze “alles volgt”.", "Anna Visser"),
    ("De voorzitter van de bond, Anna Visser, zweeg lang. “Het is genoeg”, zei de voorzitter.", "Anna Visser"),
    ("In de kaaswinkel staat Piet Boerma uit Zwolle. “Ik wacht af”, zegt de Rotterdammer.", "Piet Boerma"),
    ("Raadslid Piet Boerma kwam kijken. “Ik wacht af”, zegt de 61-jarige CDA'er.", "Piet Boerma"),
    ("Haar vader, oud-speler Piet Boerma, stond te huilen. “Ik ben kapot”, snikte hij.", "Piet Boerma"),
    ("“Ik ben kapot”, aldus de Italiaan Marco Ferri.", "Marco Ferri"),
    ("Passer-loper Anna Visser sloeg in het net. “Die neem ik op me”, zei ze.", "Anna Visser"),
    ("Commissaris van de Koning Anna Visser betreurt het. “Rust is nu nodig”, zegt ze.", "Anna Visser"),
    ("“Het kan niet uit”, gaf de dijkgraaf toe. Hij vroeg om “begrip”.", "de dijkgraaf"),
])  # fmt: skip
def test_an_office_or_a_trade_of_somebody_named_before(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("Boerin Anna Visser en agent Piet Boerma keken toe. “Het water komt eraan”, zei hij.", "Piet Boerma"),
    ("Anna Visser woont aan de dijk. Volgens haar is de pomp oud. “Hij hapert al jaren.”", "Anna Visser"),
    ("Anna Visser woont aan de dijk. Volgens haar klopt dat niet. “De pomp hapert al jaren.”", "Anna Visser"),
    ("“Het water komt eraan”, zegt Anna Visser. Zo'n nacht noemt ze “een hel”.", "Anna Visser"),
    ("Anna Visser wacht in de keuken. “Dit doet hij altijd”, zegt haar man.", "haar man"),
    ("Piet Boerma wacht in de keuken. “Dit doet hij altijd”, zegt zijn moeder.", "zijn moeder"),
    ("Niet opgeven, dat is het, vindt zijn moeder. “Dit doet hij altijd.”", "zijn moeder"),
])  # fmt: skip
def test_pronouns(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


def test_ze_of_several_is_who_was_named_together() -> None:
    body = "De broers Jan en Piet Boerma bakken al jaren. “Vroeger was het beter”, zeggen ze."
    assert said(body)[-1][1] == "De broers Jan en Piet Boerma"


def test_ze_of_several_is_no_woman() -> None:
    body = "Anna Visser kijkt naar de vissers. “Wij varen niet”, zeggen ze."
    assert said(body)[-1][1] != "Anna Visser"


@pytest.mark.parametrize(("body", "speaker"), [
    ("“Het dak is lek”, zegt aannemer en buurman Piet Boerma.", "Piet Boerma"),
    ("Officier van justitie Anna Visser noemde hem “een man zonder geweten”.", "Anna Visser"),
    ("De brug is te smal, zo rekent Piet Boerma voor, “en dat blijft zo tot de zomer”.", "Piet Boerma"),
    ("De brug is te smal, aldus Piet Boerma, “en dat blijft zo tot de zomer”.", "Piet Boerma"),
    ("Piet Boerma snapt de zorgen. Maar: “Wij kunnen niet anders.”", "Piet Boerma"),
    ("De korting noemt Piet Boerma “een schijntje”.", "Piet Boerma"),
    ("“Het dak is lek”, legt Piet Boerma uit.", "Piet Boerma"),
    ("“Wij hebben het dak gezien”, laat Piet Boerma weten in een mail.", "Piet Boerma"),
    ("Piet Boerma vreest dat de kwallen “blijvers” zijn.", "Piet Boerma"),
    ("“Het dak is lek.” Aldus bakker Piet Boerma.", "Piet Boerma"),
    ("“Het dak is lek.” Dat laat wethouder Piet Boerma weten.", "Piet Boerma"),
    ("“Het dak is lek”, is de reactie van bakker Piet Boerma.", "Piet Boerma"),
    ("Wat Piet Boerma “een kans” noemt, is voor de bakker een ramp.", "Piet Boerma"),
    ("Vorige week noemde wethouder Piet Boerma (VVD) de burgemeester nog “een blok aan het been”.", "Piet Boerma"),
    ("“Wij wonnen”, zei Piet Boerma. Namen noemen wilde hij niet. “Dan staan ze morgen in de krant.”", "Piet Boerma"),
    ("“Het dak is lek”, aldus Van der Berg. Jan van der Berg woont er al lang.", "Jan van der Berg"),
    ("“Het dak is lek”, wist Bert Van Gool (D.O.P.).", "Bert Van Gool"),
    ("Bij de Waterwacht vermoeden ze dat de klep openstond. “Wij zoeken dat uit”, klinkt het.", "Waterwacht"),
    ("Piet Boerma zweeg. “De klep stond open”, klinkt het in een brief van de Waterwacht.", "Waterwacht"),
    ("De verdachte, de 34-jarige Marco B., keek op. ‘Ik wilde dit niet’, zei hij.", "Marco B."),
    ("Het mooiste van de wijk vindt hij de rust, zegt Piet Boerma. “Verder is er niets.”", "Piet Boerma"),
    ("De rechter zweeg. De moeder van het slachtoffer huilde. “Hij was zo jong”, zei ze.", "De moeder van het slachtoffer"),
    ("De provincie, eigenaar van de molen, zegt dat er “geen geld” is.", "De provincie"),
])  # fmt: skip
def test_clauses(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize("body", [
    ",,Het dak is lek'', zegt Piet Boerma.",
    ",,Het dak is lek”, zegt Piet Boerma.",
    '„Het dak is lek", zegt Piet Boerma.',
    "„Het dak is lek”, zegt Piet Boerma.",
    "‘Het dak is lek,’ zegt Piet Boerma.",
    "'Het dak is lek', zegt Piet Boerma.",
    "“Het dak is lek”, zegt Piet Boerma.",
    "'s Nachts regent het in, 't is een schande. ‘Het dak is lek’, zegt Piet Boerma.",
])  # fmt: skip
def test_marks(body: str) -> None:
    assert [(text.rstrip(","), who) for text, who in said(body)] == [("Het dak is lek", "Piet Boerma")]


def test_a_word_that_is_an_elision_in_english_opens_a_quotation() -> None:
    assert said("‘Er is water’, zei Piet Boerma. Toen was het stil. ‘Er is te veel.’")[-1][0] == "Er is te veel."


def test_an_interview_in_which_somebody_else_speaks_between() -> None:
    body = (
        "Anna Visser schreef een boek over haar dorp.\n\nWaarom nu?\n\n‘Omdat het dorp verdwijnt.’\n\n"
        "Haar zus Greet schenkt thee. ‘Ze schrijft al jaren’, zegt ze.\n\nKomt er nog een boek?\n\n‘Dat weet ik niet.’"
    )
    assert [who for _, who in said(body)] == ["Anna Visser", "Greet", "Anna Visser"]
