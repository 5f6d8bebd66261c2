"""Runs of capitals of a text."""

from __future__ import annotations

import pytest

from newsextract.speech.capital_runs import CapitalRuns
from newsextract.speech.vocabulary import vocabulary
from newsextract.speech.written_words import WrittenWords
from tests.speech.test_german_speech import speakers


def runs_of(text: str, tag: str = "en") -> CapitalRuns:
    return CapitalRuns(vocabulary(tag), WrittenWords([text]))


@pytest.mark.parametrize(("tag", "text", "runs"), [
    ("en", "Then Ann Reed of Marl met J.R. Holt.", ["Then Ann Reed of Marl", "J.R. Holt."]),
    ("it", "Il tecnico della Virtus Paolo Bosi tace.", ["Il", "Virtus", "Paolo Bosi"]),
    ("de", "Sein Brief zu Brandt und die Trennung von Olea Brandt.", ["Sein Brief", "Brandt", "Trennung", "Olea Brandt."]),
    ("nl", "Volgens Anna Visser van de Waterwacht regent het.", ["Volgens Anna Visser", "Waterwacht"]),
])  # fmt: skip
def test_every_run(tag: str, text: str, runs: list[str]) -> None:
    found = runs_of(text, tag).every(text)
    assert [run for _, run in found] == runs
    assert all(text[start:].startswith(run) for start, run in found)


def test_a_heading_tells_names_that_may_stand_alone() -> None:
    text = "Jury Finds Ann Reed Guilty Again\n\nThe jury met in Marl Hall, and nobody spoke."
    assert list(runs_of(text).that_tell(text)) == ["The", "Marl Hall"]


def test_headings_are_none_where_all_nouns_have_capitals() -> None:
    text = "Neuer Hafen Für Marl"
    assert not runs_of(text, "de").headings(text)
    assert runs_of(text, "en").headings(text) == [(0, len(text))]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Die Trennung von Dannika Brandt ist bekannt. „Das Wasser fehlt“, sagte Brandt.", "Dannika Brandt"),
    ("Eine gute Beziehung zu Sohn Treyo tut ihm wohl. „Das Wasser fehlt“, sagte Treyo.", "Treyo"),
    ("Er reist kommende Woche zu Erdoran. „Das Wasser fehlt“, gab Erdoran zu.", "Erdoran"),
    ("Sein neuer Sprecher von Aljosander Milinkow kam. „Das Wasser fehlt“, sagte Milinkow.", "Aljosander Milinkow"),
    ("Olea von Brandt kam. „Das Wasser fehlt“, sagte Olea von Brandt.", "Olea von Brandt"),
    ("Karl-Theo zu Steinau kam. „Das Wasser fehlt“, sagte Karl-Theo zu Steinau.", "Karl-Theo zu Steinau"),
    ("Die Universität von Marl schwieg. „Das Wasser fehlt“, sagt die Universität von Marl.", "Universität von Marl"),
])  # fmt: skip
def test_a_german_noun_and_what_it_is_about_are_no_name(body: str, speaker: str) -> None:
    assert speaker in (speakers(body)[-1] or "")
