"""Words in marks that nobody said: names, titles and examples, by the words around them."""

from __future__ import annotations

import pytest

from tests.speech.test_german_speech import said, speakers

OPENING = "Anna Feld leitet den Hafen. „Das Wasser fehlt“, sagte Feld am Montag. "


@pytest.mark.parametrize("sentence", [
    "Feld beklagte die „Fisch“-Partner im Norden.",
    "Feld sagte, die „Ohne-uns“-Gruppe sei klein.",
    "„Das Wasser fehlt“, sagte Feld dem Portal „hafen.de“.",
    "„Das Wasser fehlt“, sagte Feld bei „Nordfunk“.",
    "„Das Wasser fehlt“, sagte Feld gegenüber „Echo Nord“.",
    "Das zweite Schiff im Norden, «Mole 7-X», fahre nicht, sagte Feld.",
    "Die Reederei nannte sich jetzt „Nordlicht und Sohn“.",
    "Aus Not nannte sich das Unternehmen 1915 in „Nationale Reederei“ um.",
    "Feld erklärte den Tag zum Gedenktag für die Opfer der See („International Harbour Remembrance Day“).",
    "Es gehe nicht an, dass ein Ausdruck wie „der Fischer“ auch Frauen meine.",
    "Feld ärgern Schlagzeilen wie: „Sinkt der Hafen?“",
    "Für Feld gibt es ein neues Album: „Salz und Stein“.",
    "Abends schaut Feld gern eine ihrer Lieblingsserien: „Der Kutter“. Sie läuft im Norden.",
    "Der Nordfunk: „Im Hafen gut“ heißt Ihr Buch, Frau Feld.",
    "Feld nannte als Beispiel die Modelle „Mole“ und „Kutter“.",
    "Feld zitiert den Berichtsband „Die Lage der Fischer im Norden 2021“.",
    "„Das Wasser fehlt“, zitiert Feld den Berichtsband „Die Lage der Fischer im Norden 2021“.",
    "Wenn wir im Norden von „kleinem Wasser“ sprechen, ist es knapp.",
    "Früher sagte man übrigens noch „das“ Boot.",
])
def test_a_name_a_title_and_an_example_are_said_by_nobody(sentence: str) -> None:
    assert {text for text, _, _ in said(OPENING + sentence)} == {"Das Wasser fehlt"}


@pytest.mark.parametrize(("sentence", "text"), [
    ("Feld nannte sich einen „alten Esel“.", "alten Esel"),
    ("Feld bezeichnete sich als „sehr zufrieden“.", "sehr zufrieden"),
    ("Feld sprach bei der Feier von „drei guten Jahren“.", "drei guten Jahren"),
    ("An der Wand standen Sprüche wie „Nieder mit dem Hafen!“, sagte Feld.", "Nieder mit dem Hafen!"),
    ("Feld kündigte ein Buch an: „Es wird von der See handeln.“", "Es wird von der See handeln."),
    ("„Nein“, hieß die Antwort von Feld.", "Nein"),
    ("Dafür müsse man den Hafen „rechtzeitig fit machen“.", "rechtzeitig fit machen"),
    ("Zum Buch sagte Feld: „Es ist fertig“.", "Es ist fertig"),
])
def test_what_somebody_said_stays(sentence: str, text: str) -> None:
    assert text in [one for one, _, _ in said(OPENING + sentence)]


def test_anybody_in_reported_speech_goes_on_with_who_spoke() -> None:
    assert speakers(OPENING + "Dafür müsse man den Hafen „rechtzeitig fit machen“.") == ["Anna Feld", "Anna Feld"]
