"""What stands beside a name where adjectives stand behind nouns."""

from __future__ import annotations

import pytest

from newsextract.speech.told_beside import told_before, told_behind
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("language", "before", "told", "gender"), [
    ("fr", "Hier, la maire de Marl, ", "maire de marl", "f"),
    ("fr", "Le ton monte quand l'adjoint aux ports, ", "adjoint aux ports", "m"),
    ("fr", "Selon l’ancienne directrice, ", "directrice", "f"),
    ("fr", "Elle écoute la députée socialiste ", "députée socialiste", "f"),
    ("fr", "Il revoit l'avocat de la mairie, ", "avocat de la mairie", "m"),
    ("fr", "L'entraîneuse, c'est ", "entraîneuse", "f"),
    ("fr", "Présidente du club de voile, ", "présidente du club de voile", "f"),
    ("es", "Ayer la alcaldesa de Marea, ", "alcaldesa de marea", "f"),
    ("it", "Ne parla con il regista torinese ", "regista torinese", "m"),
    ("pt", "Disse a vereadora paulista ", "vereadora paulista", "f"),
])  # fmt: skip
def test_before(language: str, before: str, told: str, gender: str) -> None:
    found = told_before(before + "Anne Lie", len(before), vocabulary(language))
    assert found is not None
    assert (" ".join(found.words).replace("' ", "'"), found.gender) == (told, gender)


@pytest.mark.parametrize(("language", "before"), [
    ("fr", "La maison de la maire de "),  # of a place
    ("fr", "La maire rencontre "),  # a verb that no list knows
    ("fr", "La maire accuse "),
    ("fr", "Le port, la plage, "),
    ("fr", "Les maires, "),
    ("es", "El alcalde recibe a "),
])  # fmt: skip
def test_nothing_before(language: str, before: str) -> None:
    assert told_before(before + "Anne Lie", len(before), vocabulary(language)) is None


@pytest.mark.parametrize(("language", "behind", "told", "age"), [
    ("fr", ", 54 ans, élue de la liste Vague, a parlé.", "élue de la liste vague", "54"),
    ("fr", ", directrice de la crèche, dit-elle.", "directrice de la crèche", ""),
    ("fr", ", la juge qui préside.", "juge", ""),
    ("fr", ", 61 ans, ne dort plus.", "", "61"),
    ("fr", " (maire de Marl) est là.", "maire de marl", ""),
    ("fr", " est la patronne du bar.", "patronne du bar", ""),
    ("es", ", de 54 años, vecina del puerto.", "vecina del puerto", "54"),
    ("it", ", 54 anni, pescatore.", "pescatore", "54"),
    ("pt", " era o prefeito de Maré.", "prefeito de maré", ""),
])  # fmt: skip
def test_behind(language: str, behind: str, told: str, age: str) -> None:
    found = told_behind("Anne Lie" + behind, len("Anne Lie"), vocabulary(language))
    assert found is not None
    assert (" ".join(found.words), found.age) == (told, age)


@pytest.mark.parametrize(("language", "behind"), [
    ("fr", ", insiste leur entraîneuse."),
    ("fr", ", la députée monte à la tribune."),
    ("fr", ", le port et la plage."),
    ("fr", " rit."),
])  # fmt: skip
def test_nothing_behind(language: str, behind: str) -> None:
    assert told_behind("Anne Lie" + behind, len("Anne Lie"), vocabulary(language)) is None
