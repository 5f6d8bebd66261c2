"""Words before a person's name that are no part of it."""

from __future__ import annotations

import pytest

from newsextract.speech.entities import Entities
from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import vocabulary

# (language, text, a name of it, none of it)
TEXTS = [
    ("it", "Segue Mamadou Fall, che lavora lì. Poi Mamadou esce.", "Mamadou Fall", "Segue Mamadou Fall"),
    ("it", "Per Tarvella è un buon anno. Lo dice Anna Conti.", "Tarvella", "Per Tarvella"),
    ("it", "Il gruppo PLR Evaristo Bosi ha chiesto tempo.", "Evaristo Bosi", "PLR Evaristo Bosi"),
    ("it", "Poi Ida Dal Bosco arriva con il cane.", "Ida Dal Bosco", "Ida"),
    ("de", "Gefunden hat die Kiste Aylin Toprak. Toprak nahm die Kiste mit.", "Aylin Toprak", "Kiste Aylin Toprak"),
    ("de", "Dann kam Mutter Zarifa. Es half Zarifa niemand.", "Zarifa", "Mutter Zarifa"),
    ("en", "The Lima-based Halden Mill closed.", "Halden Mill", "Lima-based Halden Mill"),
    ("en", "He met Declan Roche SC in court.", "Declan Roche", "Declan Roche SC"),
    ("en", "He met Charles III in court.", "Charles III", "Charles"),
    ("en", "It was Theresa May who left.", "Theresa May", "Theresa"),
    ("en", "Health MEC Palesa Motaung came. Motaung spoke of health.", "Palesa Motaung", "Health MEC Palesa Motaung"),
    ("nl", "Het was de Nederlandse Jolien van Westerop die won.", "Jolien van Westerop", "Nederlandse Jolien"),
    ("nl", "Dan zei Griet Op de Velde iets.", "Griet Op de Velde", "Griet"),
    ("es", "Habló Maite Goñi. Luego Maite Goñi Larrea salió.", "Maite Goñi Larrea", "Maite Goñi"),
    ("en", "Tom Reed Jnr met Tom Reed Snr. Tom Reed left.", "Tom Reed", "Reed"),
]


@pytest.mark.parametrize(("language", "text", "name", "wrong"), TEXTS)
def test_names_without_what_stands_before_them(language: str, text: str, name: str, wrong: str) -> None:
    voc = vocabulary(language)
    entities = Entities(text, [], [], voc, Names([text], voc))
    assert entities.of(name) is not None, [one.name for one in entities.every]
    assert entities.of(wrong) is None


# (language, text, words, full name)
FULL = [
    ("de", "Da kommt Gianni. Giannis kleiner Bruder heißt Marek Feld.", "Giannis", "Gianni"),
    ("de", "Dann ging Marek Feld. Thomas kam.", "Thomas", "Thomas"),
    ("nl", "Daar staat Jolien Smit. Joliens broer is weg.", "Joliens", "Jolien Smit"),
    ("en", "There is Chanda. Chandas is a place.", "Chandas", "Chandas"),
]


@pytest.mark.parametrize(("language", "text", "word", "full"), FULL)
def test_a_genitive_is_the_name_that_it_is_of(language: str, text: str, word: str, full: str) -> None:
    assert Names([text], vocabulary(language)).fullest([word]) == full
