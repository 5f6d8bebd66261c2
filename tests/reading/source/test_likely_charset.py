"""Undeclared bytes: the encoding that their letters speak for, from few of them and among much else."""

from __future__ import annotations

import pytest

from newsextract.reading.source.charset_names import decode, find_codec
from newsextract.reading.source.likely_charset import likely_charset

SENTENCES = {
    "sv": "Kommunen stänger bron över ån i två veckor.",
    "da": "Færgen til øen sejler først på lørdag, siger rederiet.",
    "no": "Ferja går først på lørdag, og køen er lang, sier politiet.",
    "fi": "Sillan korjaus kestää ensi viikkoon, sanoi päällikkö työmaalla.",
    "is": "Brúin yfir ána verður lokuð fram á næsta föstudag, að sögn bæjarstjórans.",
    "nl": "De gemeente heropent de brug, zei burgemeester Daniël Smit tegen de bewoners van het eiland Düren.",
    "ca": "L’alcaldessa va dir que el pont s’obrirà l’any vinent, després de les obres d’urgència.",
    "ro": "Primăria redeschide podul în două săptămâni, a spus șeful lucrărilor.",
    "hr": "Općina zatvara most na dva tjedna, rekla je načelnica Anđa Žužić.",
    "sl": "Občina bo most čez reko zaprla do začetka šolskega leta, je sporočil župan.",
    "lv": "Pašvaldība tiltu pār upi slēgs līdz nedēļas beigām, sacīja mērs Jānis Bērziņš.",
    "et": "Vald sulgeb jõe ületava silla kaheks nädalaks, ütles linnapea pühapäeval.",
    "tr": "Belediye köprüyü iki haftalığına kapattı; başkan açıklama yaptı.",
    "sr": "Општина затвара мост на две недеље, рекао је председник Ђорђе Љубић.",
    "mk": "Општината го затвора мостот две недели, рече градоначалникот.",
    "be": "Мост праз раку зачыняць на два тыдні, паведаміў старшыня сельсавета Уладзь Ўсовіч.",
    "vi": "Chính quyền đóng cửa cầu trong hai tuần.",
    "fa": "شهردار گفت پل رودخانه تا دو هفته دیگر بسته خواهد بود.",
}


def read(data: bytes) -> str:
    """The text in the likeliest encoding."""
    found = likely_charset(data)
    assert found is not None
    return decode(data, found.name)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        *[(language, "windows-1252") for language in ("sv", "da", "no", "fi", "is", "nl", "ca")],
        *[(language, "macintosh") for language in ("sv", "da", "no", "ca")],
        *[(language, "windows-1250") for language in ("hr", "sl")],
        *[(language, "iso-8859-2") for language in ("hr", "sl")],
        *[("lv", "windows-1257"), ("et", "windows-1257"), ("tr", "windows-1254")],
        *[(language, name) for language in ("sr", "mk", "be") for name in ("windows-1251", "iso-8859-5")],
        ("fa", "windows-1256"),
    ],
)
def test_one_sentence_is_enough(language: str, name: str) -> None:
    data = SENTENCES[language].encode(find_codec(name), "ignore")
    assert read(data) == decode(data, name)


def test_vietnamese_has_its_tones_behind_the_vowels() -> None:
    text = "Chi\u0301nh quyê\u0300n đo\u0301ng cư\u0309a câ\u0300u trong hai tuâ\u0300n."
    assert read(text.encode("cp1258")) == text


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will cost £20 million.",
        "The bridge will cost £20 million, or €23 million, and open on 3 May – if all goes well.",
        "The council’s plan",
        "Ein Café am Fluss",
        "© Harbour News",
        "It was 5 °C at the quay.",
        "¿Quién paga el puente?",
        "Le cœur de la ville",
    ],
)
def test_a_letter_or_a_sign_alone_is_windows_1252(text: str) -> None:
    assert read(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("text", "name"),
    [("Die Brücke über den Fluss bleibt gesperrt, sagt der Bürgermeister.", "macintosh"), ("“We’ll see,” she said. “It’s late.”", "macintosh")],
)
def test_a_mac_is_believed_from_a_few_letters_on(text: str, name: str) -> None:
    assert read(text.encode("mac_roman")) == text


def test_signs_of_a_menu_are_no_letters() -> None:
    menu = "".join(f"<li>Section {n} – page • more</li>\n" for n in range(200))
    page = menu + "<p>The mayor’s plan “isn’t ready”.</p>"
    assert read(page.encode("cp1252")) == page


@pytest.mark.parametrize("name", ["iso-8859-2", "windows-1250"])
def test_words_in_attributes_count_too(name: str) -> None:
    page = '<title>Most</title><meta name="description" content="Wójt: most będzie zamknięty do świąt"><p>Most'
    data = page.encode(find_codec(name))
    assert read(data) == page


def test_letters_are_found_behind_a_long_script_in_one_line() -> None:
    page = "<script>" + "var a=1;" * 20_000 + "</script><p>Жители посёлка остались без моста.</p>"
    assert read(page.encode("koi8-r")) == page


@pytest.mark.parametrize("name", ["shift_jis", "euc-jp"])
def test_one_japanese_name_between_other_words_is_not_cut(name: str) -> None:
    text = "The owner, 山田さん (Yamada), said 「橋は直ります」 and left." * 2
    assert read(text.encode(find_codec(name))) == text


def test_traditional_characters_in_an_encoding_of_the_mainland() -> None:
    text = "市政府將在冬天之前修好這座大橋，鎮長說。"
    assert read(text.encode("gbk")) == text


@pytest.mark.parametrize("data", [b"", b"plain", b"\x81", b"a \x81\x8d\x8f b"])
def test_nonsense_is_no_encoding(data: bytes) -> None:
    assert likely_charset(data) is None


def test_text_reads_better_than_noise() -> None:
    noise = bytes((n * n * 7 + n * 131) % 128 + 128 for n in range(4000))
    found = likely_charset(noise)
    text = likely_charset(SENTENCES["sr"].encode("cp1251"))
    assert text is not None
    assert text.bits > 3
    assert found is None or found.bits < 1


def test_of_long_files_the_first_letters_of_their_beginning_are_looked_at() -> None:
    german, russian = "Die Brücke über die Spree bleibt zu. ".encode("cp1252"), "Мост через реку закрыт. ".encode("koi8-r")
    found = likely_charset(german * 400 + russian * 4000)
    assert found is not None
    assert found.name == "windows-1252"
    assert likely_charset(b"a" * 262_144 + russian) is None
