"""Where Czech subjects end."""

from __future__ import annotations

import pytest

from newsextract.speech.ends_of_subjects import exact_subject
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("text", "found"), [
    ("Předsedkyně klubu Renata Fialová vládě vyčetla lži.", "Předsedkyně klubu Renata Fialová"),
    ("Česká školní inspekce školu navštívila.", "Česká školní inspekce"),
    ("Asociace stavitelů plán odmítá.", "Asociace stavitelů"),
    ("Inspekce životního prostředí web spustila.", "Inspekce životního prostředí"),
    ("Novák radnici kritizoval.", "Novák"),
    ("Šestnáctiletý student neváhal.", "Šestnáctiletý student"),
    ("Soused od vedle, květinář Jindřich Tůma, ho chytil.", "Jindřich Tůma"),
])  # fmt: skip
def test_subjects(text: str, found: str) -> None:
    voc = vocabulary("cs")
    (sentence,) = read_sentences(text, 0, len(text), (), 0, voc)
    nouns = next((at for at, kind in enumerate(sentence.shape) if kind not in "Nw"), len(sentence.shape))
    assert sentence.text(text, exact_subject(sentence, (0, nouns))) == found
