"""Names below quotations: who signs them, and whose paragraph begins."""

from __future__ import annotations

import pytest

from newsextract.speech.attribution import Attribution
from newsextract.speech.person_mentions import Names
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary
from spoken import speakers

STORIES = [
    (
        "“Judd impressed us from day one,” Mario Cristobal said. “First, his leadership skills. We saw him "
        "play basketball too.\n\n"
        "“And then he was new at quarterback at a high school before he moved to another one.”\n\n"
        "Dylan Day\n\n"
        "Day was a standout at Southern Lab. Cristobal touted Day as fast.\n\n"
        "“He is quick on his feet,” Cristobal said. “We like him.\n\n"
        "“Explosive, tough, physical, tremendous potential.”\n\n"
        "Deryc Plazz\n\n"
        "Plazz is a lineman from Jacksonville.",
        ["Mario Cristobal", "Mario Cristobal", "Mario Cristobal", "Mario Cristobal", "Mario Cristobal", "Mario Cristobal"],
    ),
    (
        "“She came late,” Ann Reed said. “We waited for hours in the rain.\n\n"
        "“Then the bus broke down.”\n\n"
        "Lee Grady\n\n"
        "Grady runs the shop. “I open at six,” he said.\n\n"
        "“And I close at nine at night.”\n\n"
        "Tom Field\n\n"
        "Field keeps bees.",
        ["Ann Reed", "Ann Reed", "Ann Reed", "Lee Grady", "Lee Grady"],
    ),
    (
        "“A wonderful play that made me cry.”\n\n"
        "Ann Reed, The Echo\n\n"
        "“The best thing on a stage this year.”\n\n"
        "Lee Grady, Marl Times\n\n"
        "“I laughed until I cried.”\n\n"
        "Tom Field, Evening Post",
        ["Ann Reed", "Lee Grady", "Tom Field"],
    ),
    (
        "Readers sent us their letters.\n\n"
        "“The bus never comes, and when it comes it is full.”\n\n"
        "Ann Reed\n\n"
        "“We wait in the rain every morning and nobody cares.”\n\n"
        "Lee Grady",
        ["Ann Reed", "Lee Grady"],
    ),
    (
        "“He runs all day,” coach Mario Costa said.\n\n"
        "“He never stops working for the team.”\n\n"
        "Dylan Day\n\n"
        "Day came in May. “He is quick,” Costa said.\n\n"
        "“I like what I see of him so far.”\n\n"
        "Lee Plazz\n\n"
        "Plazz is tall.",
        ["Mario Costa", "Mario Costa", "Mario Costa", "Mario Costa"],
    ),
    (
        "“The farm is lost,” Ann Reed said.\n\n"
        "“My father built it. He would weep if he saw it today.\n\n"
        "“We will not come back.”\n\n"
        "Tom Field and Lee Grady\n\n"
        "The two of them left in May.",
        ["Ann Reed", "Ann Reed", "Ann Reed"],
    ),
]  # fmt: skip


@pytest.mark.parametrize("dash", [" — ", " —", " –– ", " -- ", " – ", "\u2015"])
@pytest.mark.parametrize("who", ["Quill Amari", "Quill Amari, a baker in Marl Bay", "Quill Amari, The Lamp Man"])
def test_a_signature_is_of_all_paragraphs_before_it(dash: str, who: str) -> None:
    text = (
        "Mary Holt asked the town. “Tell me,” she said.\n\n"
        "“I would not cross the pier at night. I fell in May.\n\n“Nobody saw it.\n\n“The lamps are old.”{}{}\n\n"
        "“I would,” Holt said."
    )
    assert speakers(text.format(dash, who)) == ["Mary Holt", *["Quill Amari"] * 3, "Mary Holt"]
    assert speakers(text.format("", "")) != ["Mary Holt", *["Quill Amari"] * 3, "Mary Holt"]


@pytest.mark.parametrize(("text", "wanted"), STORIES)
def test_signatures(text: str, wanted: list[str | None]) -> None:
    assert speakers(text) == wanted


@pytest.mark.parametrize(("language", "line", "wanted"), [
    ("en", "“Book a massage and do nothing all day.” (Ann Reed)", "Ann Reed"),
    ("en", "“Book a massage and do nothing all day.” (Ann Reed, baker)", "Ann Reed"),
    ("en", "“Book a massage and do nothing all day.” Singer Ann Reed (@annreed)", "Ann Reed"),
    ("en", "“Book a massage and do nothing all day.” Ann Reed, a baker in Marl", "Ann Reed"),
    ("en", "3. “Book a massage and do nothing all day!” Ann Reed", "Ann Reed"),
    ("de", "„Einmal am Tag nichts tun und aufs Meer sehen.“ (Anna Feld)", "Anna Feld"),
    ("de", "„Einmal am Tag nichts tun und aufs Meer sehen.“ Trainerin Anna Feld (@annafeld)", "Anna Feld"),
    ("es", "«Una vez al día, no hacer nada y mirar el mar.» Ana Ruiz, profesora", "Ana Ruiz"),
    ("fr", "« Une fois par jour, ne rien faire. » (Anne Lie)", "Anne Lie"),
])  # fmt: skip
def test_a_signature_behind_the_words(language: str, line: str, wanted: str) -> None:
    before = "Maria Holt fragte die Stadt. „Sagt es mir“, sagte sie.\n\n" if language == "de" else ""
    text = f"{before}{line}\n\n{line}"
    voc = vocabulary(language)
    walk = Attribution(text, find_spans(text, language), voc, Names([text], voc))
    assert [one.voice.speaker.name for one in walk.run() if one.voice is not None][-1] == wanted


@pytest.mark.parametrize("behind", ["(Symbolic picture)", "The End of the Line", "Reed laughs at it", "(in May)"])
def test_what_is_no_signature(behind: str) -> None:
    text = f"Mary Holt asked the town. “Tell me,” she said.\n\n“Book a massage and do nothing all day.” {behind}"
    assert speakers(text)[-1] == "Mary Holt"
