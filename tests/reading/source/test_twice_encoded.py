"""Texts that were encoded once more than they were decoded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.reading.source import read_source
from newsextract.reading.source.twice_encoded import decode_again, read_entities

MEANT = "“We waited,” said Zoë Müller – the captain’s niece – at the Café Ñandú. It cost £3… “Nobody’s fault.”"
UNDEFINED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def cp1252(data: bytes, *, lost: bool = False) -> str:
    """Bytes read as windows-1252, as a browser does it; or with U+FFFD for what is not defined."""
    chars = (chr(byte) if byte in UNDEFINED else bytes([byte]).decode("cp1252") for byte in data)
    return "".join("\ufffd" if lost and byte in UNDEFINED else char for byte, char in zip(data, chars, strict=True))


@pytest.mark.parametrize("how", ["cp1252", "lost", "latin-1"])
@pytest.mark.parametrize("kind", ["text", "html"])
@pytest.mark.parametrize("given_as", ["bytes", "str"])
def test_signs_are_those_that_were_meant(how: str, kind: str, given_as: str) -> None:
    text = f"<p>{MEANT}</p>" if kind == "html" else MEANT
    shown = text.encode().decode("latin-1") if how == "latin-1" else cp1252(text.encode(), lost=how == "lost")
    read = read_source.read(shown if given_as == "str" else shown.encode(), kind=kind)
    assert read.text == text
    assert [issue.error for issue in read.issues] == ["TwiceEncoded"]


@pytest.mark.parametrize("text", [
    MEANT,
    "A IRMÃ” FOI VISTA EM SÃO PAULO. “NÃO”, DISSE O CAPITÃO À IMPRENSA, “É CEDO PARA DIZER”, E A TRIPULAÇÃO CONCORDOU.",
    "Â° is a sign that one map prints, and “Ã” another; “nobody” knows – or says – what they’re there for, “or why”.",
    "The sign â€œ alone",
])  # fmt: skip
def test_texts_that_are_right_stay(text: str) -> None:
    assert decode_again(text) == (text, 0)
    read = read_source.read(text.encode(), kind="text")
    assert read.text == text
    assert not read.issues


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=60))
def test_words_beside_such_signs_stay(words: str) -> None:
    assert decode_again(f"â€œ{words}â€\x9d") == (f"“{words}”", 2)


@pytest.mark.parametrize(("text", "read"), [
    ("&ldquo;We waited,&rdquo; said Zo&euml;.", "“We waited,” said Zoë."),
    ("&#8220;We waited,&#x201D; she said.", "“We waited,” she said."),
    ("Reed &amp; Sons &ndash; since 1911", "Reed & Sons – since 1911"),
    ("R&D; at &amp once, AT&T; only one &amp;", "R&D; at &amp once, AT&T; only one &amp;"),
    ("&amp;amp; and &amp;", "&amp; and &"),
    ("Reed & Sons", "Reed & Sons"),
    ("one &amp; only", "one &amp; only"),
    (r"\&ldquo;We waited,\&rdquo; she wrote.", r"\&ldquo;We waited,\&rdquo; she wrote."),
])  # fmt: skip
def test_entities_of_plain_texts(text: str, read: str) -> None:
    assert read_entities(text) == read
    assert read_source.read(text, kind="text").text == read
    assert read_source.read(text.encode(), kind="text").text == read
    assert read_source.read(text, kind="html").text == text  # the parser reads them


@pytest.mark.parametrize("text", ["The film “AMANHÃ”, and the film “IRMÃ”, were shown.", "Le mot “Â” et le mot “Â” encore."])
def test_marks_that_close_behind_such_letters_stay(text: str) -> None:
    assert decode_again(text) == (text, 0)
