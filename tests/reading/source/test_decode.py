"""Bytes -> text: which encoding is chosen, how, and what is said about it."""

from __future__ import annotations

import codecs
import encodings
from encodings.aliases import aliases
from pkgutil import iter_modules

import pytest
from w3lib.encoding import resolve_encoding

from newsextract.base.errors import UsageError
from newsextract.reading.source import charset_names
from newsextract.reading.source.charset_names import find_charset
from newsextract.reading.source.decode import check_encoding, decode_bytes

# One sample for each language; the names and the places are invented.
SAMPLES = {
    "ru": "Жители посёлка Верхние Ключи третий день остаются без воды. «Мы делаем всё возможное», — сказал глава "
    "района Олег Самойлов. По его словам, ремонт займёт не меньше недели, а воду будут подвозить цистернами.",
    "uk": "Мешканці селища третій день залишаються без води: аварія сталася на старому водогоні. «Ми робимо все "
    "можливе», сказав голова громади Остап Гриценко. Їжу й воду підвозитимуть щонайменше тиждень.",
    "bg": "Жителите на селото трети ден са без вода след авария на стария водопровод. „Правим всичко възможно“, каза "
    "кметът Стоян Велев. По думите му ремонтът ще продължи най-малко една седмица.",
    "pl": "Mieszkańcy osiedla Górne Źródła trzeci dzień są bez wody. „Robimy wszystko, co możliwe”, powiedział wójt "
    "Łukasz Wiśniewski. Według niego naprawa potrwa co najmniej tydzień, a gmina wyśle cysterny, żeby pomóc.",
    "cs": "Obyvatelé obce Horní Prameny jsou už třetí den bez vody. „Děláme všechno, co můžeme,“ řekl starosta Jiří "
    "Šťastný. Oprava podle něj potrvá nejméně týden; příští pondělí přijedou cisterny.",
    "hu": "A falu lakói harmadik napja víz nélkül vannak, mert eltört egy régi vezeték. „Mindent megteszünk”, mondta "
    "Kővári Gergő polgármester. Szerinte a javítás legalább egy hétig tart, addig lajtoskocsik hordják a vizet.",
    "fr": "Les habitants du village sont privés d'eau depuis trois jours. « Nous faisons tout notre possible », a "
    "déclaré le maire, Gaël Lefèvre. Les travaux coûteront 20 000 € et dureront au moins une semaine ; l'école restera "
    "fermée.",
    "de": "Die Bewohner des Dorfes sind seit drei Tagen ohne Wasser. Man tue alles, was möglich ist, sagte "
    "Bürgermeister Jörg Weißmüller. Die Reparatur kostet 20 000 € und dauert mindestens eine Woche, die Straße bleibt "
    "gesperrt.",
    "es": "Los vecinos del pueblo llevan tres días sin agua. «Hacemos todo lo posible», afirmó la alcaldesa Begoña "
    "Ibáñez. La reparación durará al menos una semana; mañana habrá una reunión. ¿Qué pasará después?",
    "pt": "Os moradores da aldeia estão há três dias sem água. “Fazemos tudo o que é possível”, disse o presidente da "
    "câmara, João Simões. A reparação vai durar pelo menos uma semana, e as crianças não têm aulas.",
    "it": "Gli abitanti del paese sono senz’acqua da tre giorni. «Facciamo tutto il possibile», ha detto il sindaco "
    "Niccolò Serrà. La riparazione durerà almeno una settimana: la scuola riaprirà lunedì, però più tardi.",
    "en": "Residents of Upper Wells have been without water for three days. “We’re doing what we can,” said the mayor, "
    "Dana Holt. The repair will cost £20,000 – and won’t be finished this week.",
    "sv": "Invånarna i byn har varit utan vatten i tre dagar. ”Vi gör allt vi kan”, säger kommunalrådet Åsa Hägg. "
    "Reparationen tar minst en vecka, och skolan förblir stängd på fredag.",
    "tr": "Köy sakinleri üç gündür susuz. “Elimizden geleni yapıyoruz” diyen belediye başkanı Işıl Gündoğdu, onarımın "
    "en az bir hafta süreceğini söyledi. Şehirden tankerlerle su taşınıyor.",
    "lt": "Kaimo gyventojai jau trečią dieną neturi vandens. „Darome viską, ką galime“, sakė meras Šarūnas Žukauskis. "
    "Remontas truks mažiausiai savaitę, mokykla bus uždaryta.",
    "el": "Οι κάτοικοι του χωριού μένουν χωρίς νερό τρεις ημέρες. «Κάνουμε ό,τι μπορούμε», είπε ο δήμαρχος Άρης "
    "Καλογήρου. Η επισκευή θα κρατήσει τουλάχιστον μία εβδομάδα.",
    "ar": "يعيش سكان القرية بلا ماء منذ ثلاثة أيام. وقال رئيس البلدية سمير العلوي إن البلدية تفعل كل ما في وسعها، وإن "
    "الإصلاح سيستغرق أسبوعا على الأقل.",
    "he": "תושבי הכפר נמצאים ללא מים כבר שלושה ימים. ראש המועצה אורן שדה אמר כי התיקון יימשך לפחות שבוע.",
    "th": "ชาวบ้านไม่มีน้ำใช้มาสามวันแล้ว นายกเทศมนตรีกล่าวว่าการซ่อมแซมจะใช้เวลาอย่างน้อยหนึ่งสัปดาห์",
    "ja": "村の住民は三日前から水が使えない状態が続いている。「できることはすべてやっています」と山川村長は話した。",
    "zh": "村里的居民已经三天没有水用。镇长林晓东说：“我们正在尽一切努力。”他表示，维修工作至少需要一个星期。",
    "zh-Hant": "村裡的居民已經三天沒有水用。鎮長林曉東說：「我們正在盡一切努力。」他表示，維修工作至少需要一個星期。",
    "ko": "마을 주민들은 사흘째 물을 쓰지 못하고 있다. 한도윤 군수는 “할 수 있는 일을 다 하고 있다”고 말했다.",
}

LEGACY = [
    *[("ru", name) for name in ("windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic")],
    *[("uk", name) for name in ("windows-1251", "koi8-u")],
    ("bg", "windows-1251"),
    *[(language, name) for language in ("pl", "cs", "hu") for name in ("windows-1250", "iso-8859-2")],
    *[(language, name) for language in ("fr", "de") for name in ("windows-1252", "iso-8859-15", "macintosh")],
    *[(language, "windows-1252") for language in ("es", "pt", "it", "en", "sv")],
    ("tr", "windows-1254"),
    ("lt", "windows-1257"),
    *[("el", name) for name in ("iso-8859-7", "windows-1253")],
    *[("ar", name) for name in ("windows-1256", "iso-8859-6")],
    ("he", "windows-1255"),
    ("th", "windows-874"),
    *[("ja", name) for name in ("shift_jis", "euc-jp")],
    ("zh", "gb18030"),
    ("zh-Hant", "big5"),
    ("ko", "euc-kr"),
]


def encoded(text: str, name: str) -> tuple[bytes, str]:
    """The text in an encoding, and what is left of it there (some have no curly quotes)."""
    codec = charset_names.find_codec(name)
    data = text.encode(codec, "ignore")
    return data, data.decode(codec)


@pytest.mark.parametrize(("language", "name"), LEGACY)
@pytest.mark.parametrize("repeats", [1, 20])
def test_undeclared_legacy_text_is_recognised_by_its_letters(language: str, name: str, repeats: int) -> None:
    data, text = encoded("\n\n".join([SAMPLES[language]] * repeats), name)
    got = decode_bytes(data)
    assert got.text == text
    assert got.how == "detected"
    assert got.issues == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Город отремонтирует мост до зимы.", "windows-1251"),
        ("Город отремонтирует мост до зимы.", "koi8-r"),
        ("Most zostanie naprawiony przed zimą.", "windows-1250"),
        ("Město opraví most ještě před zimou.", "iso-8859-2"),
        ("The council’s bridge won’t open until spring.", "windows-1252"),
        ("Bron ska lagas före vintern.", "windows-1252"),
        ("Die Brücke wird vor dem Winter repariert.", "windows-1252"),
        ("橋は冬までに修理される。", "shift_jis"),
        ("橋は冬までに修理される。", "euc-jp"),
        ("다리는 겨울이 오기 전에 고쳐진다.", "euc-kr"),
        ("市政府将在冬天前修好大桥。", "gb18030"),
        ("市政府將在冬天前修好大橋。", "big5"),
        ("הגשר יתוקן לפני החורף.", "windows-1255"),
    ],
)
def test_one_line_is_enough(text: str, name: str) -> None:
    data, text = encoded(text, name)
    assert decode_bytes(data).text == text


def test_undeclared_html_is_recognised_among_its_markup() -> None:
    page = "<html><head><title>{0}</title><script>a = 1;</script></head>" + "<div class='a'>\n" * 500 + "<p>{0}</p>"
    data, text = encoded(page.format(SAMPLES["pl"]), "iso-8859-2")
    got = decode_bytes(data)
    assert (got.text, got.encoding, got.how) == (text, "iso-8859-2", "detected")


@pytest.mark.parametrize("data", [b"caf\xe9 \x81", b"\x81", b"The \x81 council", b"\xff", b"a\x81\x8d\x8f\x90\x9d"])
def test_a_few_undefined_bytes_prove_no_rare_encoding(data: bytes) -> None:
    assert decode_bytes(data).encoding == "windows-1252"


@pytest.mark.parametrize(("language", "name"), [("ja", "shift_jis"), ("ja", "euc-jp"), ("zh", "gb18030"), ("ko", "euc-kr")])
def test_one_damaged_paragraph_does_not_hide_the_encoding(language: str, name: str) -> None:
    data, text = encoded(SAMPLES[language], name)
    got = decode_bytes(data + b"\xff\n\n" + data)
    assert (got.encoding, got.how) == (name, "detected")
    assert got.text.endswith(text)
    assert [issue.error for issue in got.issues] == ["BadBytes"]


@pytest.mark.parametrize("start", [b"BM ", b"GIF89a ", b"%PDF-1.4 ", b"a\x01\x02\x03 "])
def test_text_that_begins_like_something_else_is_recognised(start: bytes) -> None:
    data, text = encoded(SAMPLES["ru"], "koi8-r")
    assert decode_bytes(start + data).text == start.decode() + text


def test_bytes_that_spell_nothing_are_windows_1252_with_a_warning() -> None:
    got = decode_bytes(b"\x81\xfe\x90\xd0\x02\xd7\x9d\xb1\xa6\xac \xf7\x8f\xd7\xb6\xa4")
    assert (got.encoding, got.how) == ("windows-1252", "fallback")
    assert got.issues[0].error == "GuessedEncoding"
    assert got.text[0] == "\ufffd"


# --- Unicode


@pytest.mark.parametrize(
    ("mark", "codec", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16le"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16be"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32le"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32be"),
    ],
)
@pytest.mark.parametrize("text", ["Köln", "村里的居民", "", "a"])
def test_byte_order_mark(mark: bytes, codec: str, name: str, text: str) -> None:
    assert decode_bytes(mark + text.encode(codec)) == (text, name, "bom", ())


@pytest.mark.parametrize("language", ["en", "ru", "zh", "ja", "ko", "ar"])
@pytest.mark.parametrize("name", ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
@pytest.mark.parametrize("lines", [1, 40])
def test_wide_text_without_a_mark(language: str, name: str, lines: int) -> None:
    text = "Mo 3\n" + f"{SAMPLES[language]}\n" * lines
    assert decode_bytes(text.encode(name)) == (text, name, "nul pattern", ())


@pytest.mark.parametrize("name", ["utf-16le", "utf-16be"])
def test_wide_text_cut_in_a_character_keeps_the_rest(name: str) -> None:
    got = decode_bytes(SAMPLES["de"].encode(name) + b"a")
    assert (got.text, got.encoding) == (SAMPLES["de"] + "\ufffd", name)
    assert [issue.error for issue in got.issues] == ["BadBytes"]


@pytest.mark.parametrize(
    "data",
    [
        b"The council\0 met on Monday to talk about the bridge.",
        b"a\0b c",
        "Köln: der Stadtrat\0 tagte am Montag.".encode(),
        SAMPLES["zh"].encode() + b"\0",
        b"\0\0\0\0",
        b"\0",
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0\x80\x16\0\0\0\0\0\0",
    ],
)
def test_a_stray_nul_does_not_make_it_wide(data: bytes) -> None:
    assert decode_bytes(data).how != "nul pattern"


def test_utf_8() -> None:
    assert decode_bytes(SAMPLES["pl"].encode()) == (SAMPLES["pl"], "utf-8", "utf-8", ())
    assert decode_bytes(b"") == ("", "utf-8", "utf-8", ())
    assert decode_bytes(b"plain") == ("plain", "utf-8", "utf-8", ())


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Köln, Münster, Düren, Lübeck: Caf".encode() + b"\xe9 zu.", "Köln, Münster, Düren, Lübeck: Caf\ufffd zu."),
        ("“We can’t,”".encode() + b"\x81.", "“We can’t,”\ufffd."),
        ("a ’".encode()[:-1], "a \ufffd"),
        ("Köln ü".encode()[:-1], "Köln \ufffd"),
        ("村里的居民已经三天".encode()[:-2], "村里的居民已经三\ufffd"),
    ],
)
def test_utf_8_with_a_few_bad_bytes_stays_utf_8(data: bytes, text: str) -> None:
    got = decode_bytes(data)
    assert (got.text, got.encoding, got.how) == (text, "utf-8", "utf-8")
    assert [issue.error for issue in got.issues if issue.error != "MixedEncodings"] == ["BadBytes"]
    assert got.issues[-1].message.endswith(": 1")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Köln, Münster, Düren, Lübeck".encode() + b" \x96 \x84so\x93.", "Köln, Münster, Düren, Lübeck – „so“."),
        ("“We can’t,”".encode() + b" he said. \x93No.\x94", "“We can’t,” he said. “No.”"),
    ],
)
def test_windows_1252_pasted_into_utf_8_is_read_as_what_it_is(data: bytes, text: str) -> None:
    got = decode_bytes(data + "\n村里的居民".encode())
    assert (got.text, got.encoding) == (text + "\n村里的居民", "utf-8")
    assert [issue.error for issue in got.issues] == ["MixedEncodings"]


def test_a_replacement_character_of_the_author_is_not_a_bad_byte() -> None:
    assert decode_bytes("Köln \ufffd".encode()).issues == ()
    assert decode_bytes("\ufeffKöln \ufffd".encode("utf-16-le")).issues == ()


def test_one_odd_byte_at_the_end_is_not_cut_utf_8() -> None:
    assert decode_bytes(b"Un caf\xe9").text == "Un café"


def test_iso_2022_jp_by_its_escapes() -> None:
    data = SAMPLES["ja"].encode("iso2022_jp")
    assert decode_bytes(data) == (SAMPLES["ja"], "iso-2022-jp", "detected", ())
    assert decode_bytes(b"<title>" + data + b"</title>").encoding == "iso-2022-jp"


@pytest.mark.parametrize("data", [b"\x1b[31mred\x1b[0m", b"\x1b$B\x7f\x7f\x7f\x7f", b"a \x1b( b", b"\x1b"])
def test_other_escapes_are_not_japanese(data: bytes) -> None:
    assert decode_bytes(data).encoding == "utf-8"


# --- declarations


@pytest.mark.parametrize(
    "markup",
    [
        "<meta charset={}>",
        '<html><head><META CharSet="{}">',
        "<meta charset = '{}' />",
        '<meta http-equiv="Content-Type" content="text/html; charset={}">',
        '<meta content="text/html;charset={}" http-equiv=content-type>',
        "<?xml version='1.0' encoding='{}'?><html>",
        '\n<?xml version="1.0" encoding="{}" standalone="yes"?>',
        "<!-- <meta charset=koi8-r> --><meta name=a content=b><meta charset={}>",
        "<!DOCTYPE html><html><head>" + "<link rel=x href=y>" * 200 + "<meta charset={}>",
    ],
)
def test_declared(markup: str) -> None:
    text = markup.format("windows-1251") + "<p>Село"
    assert decode_bytes(text.encode("cp1251")) == (text, "windows-1251", "declared", ())


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ISO-8859-1", "windows-1252"),
        ("latin1", "windows-1252"),
        ("iso88591", "windows-1252"),
        ("ISO885915", "iso-8859-15"),
        ("us-ascii", "windows-1252"),
        ("ANSI_X3.4-1968", "windows-1252"),
        ("x-user-defined", "windows-1252"),
        ("ISO-8859-9", "windows-1254"),
        ("TIS-620", "windows-874"),
        ("iso_8859-2:1987", "iso-8859-2"),
        ("l2", "iso-8859-2"),
        ("Visual", "iso-8859-8"),
        ("ISO-8859-8-I", "iso-8859-8"),
        ("gb2312", "gb18030"),
        ("GB_2312-80", "gb18030"),
        ("GBK", "gb18030"),
        ("big5-hkscs", "big5"),
        ("x-x-big5", "big5"),
        ("x-sjis", "shift_jis"),
        ("Windows-31J", "shift_jis"),
        ("ms_kanji", "shift_jis"),
        ("ks_c_5601-1987", "euc-kr"),
        ("x-euc-jp", "euc-jp"),
        ("unicode-1-1-utf-8", "utf-8"),
        ("utf8", "utf-8"),
        ("x-mac-roman", "macintosh"),
        ("x-mac-ukrainian", "x-mac-cyrillic"),
        ("866", "ibm866"),
        ("utf-16", "utf-16le"),
        ("unicodeFFFE", "utf-16be"),
        (" cp1252 ", "windows-1252"),
        ("utf-7", None),
        ("unicode-1-1-utf-7", None),
        ("zip_codec", None),
        ("hex", None),
        ("rot13", None),
        ("unicode_escape", None),
        ("raw-unicode-escape", None),
        ("idna", None),
        ("punycode", None),
        ("undefined", None),
        ("mbcs", None),
        ("cp437", None),
        ("iso-2022-kr", None),
        ("no such", None),
        ("", None),
        ("\0", None),
        ("ü", None),
        ("a" * 1000, None),
    ],
)
def test_labels_mean_what_browsers_mean(label: str, name: str | None) -> None:
    assert find_charset(label) == name


def test_every_charset_has_a_decoder_and_is_its_own_label() -> None:
    every = bytes(range(256)) * 2
    for name, known_as in charset_names._CODECS.items():
        assert {find_charset(label) for label in (name, *known_as)} == {name}
        assert charset_names.decode(every, name)


PYTHON_LABELS = sorted({*aliases, *aliases.values(), *(module.name for module in iter_modules(encodings.__path__))})


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names that reach Python's codecs while the test runs."""
    names: set[str] = set()
    lookup = codecs.lookup
    monkeypatch.setattr(codecs, "lookup", lambda name: names.add(encodings.normalize_encoding(name)) or lookup(name))
    resolve_encoding.cache_clear()
    return names


@pytest.mark.parametrize(
    "markup",
    [
        "<meta charset={}>",
        "<meta charset=\"\n'{}'\">",
        "<meta charset = {}.1>",
        "<meta charset=utf-8 charset={}>",
        "<meta charsetcharset=x={}>",
        "<meta charsetcharset=utf-8={}>",
        "<meta charset=" + "x" * 40 + "{}>",
        "<meta http-equiv=content-type content='charset=x charset={}'>",
        "<?xml encoding='{}'?>",
        "<!-- <meta charset=utf-8> --><script>charset={}</script><meta charset={}>",
    ],
)
def test_no_text_of_a_page_reaches_a_codec_that_is_not_listed(markup: str, looked_up: set[str]) -> None:
    listed = {encodings.normalize_encoding(codec) for codec in charset_names._NAMES}
    for label in (*PYTHON_LABELS, "klingon", "é", "a.b"):
        assert find_charset(label) in {None, *charset_names._CODECS}
        got = decode_bytes(f"{markup.replace('{}', label)}<p>Straße".encode("latin-1"))
        assert got.encoding in charset_names._CODECS
    assert looked_up <= {*listed, "undefined", "ascii"}  # ascii: what Python itself asks for when it loads a module


def test_text_codecs_of_python_are_for_those_who_ask() -> None:
    for label in ("cp437", "hz", "iso2022_kr", "johab", "kz1048"):
        assert find_charset(label) is None
        assert find_charset(label, asked=True) == label


def test_utf_16_in_a_meta_means_utf_8() -> None:
    got = decode_bytes("<meta charset=utf-16><p>Köln, Münster, Düren ".encode() + b"\xe9")
    assert (got.encoding, got.how) == ("utf-8", "utf-8")
    got = decode_bytes("<meta charset=utf-16><p>Die Straße in Köln bleibt bis Frühjahr gesperrt".encode("cp1252"))
    assert (got.encoding, got.how) == ("windows-1252", "detected")
    assert "declares utf-8" in got.issues[0].message


def test_valid_utf_8_wins_over_what_is_declared() -> None:
    text = "<meta charset=windows-1251><p>Straße"
    assert decode_bytes(text.encode()) == (text, "utf-8", "utf-8", ())


@pytest.mark.parametrize(
    ("declared", "text", "real"),
    [
        ("utf-8", SAMPLES["fr"], "windows-1252"),
        ("shift_jis", SAMPLES["ru"], "windows-1251"),
        ("euc-jp", SAMPLES["ja"], "shift_jis"),
        ("iso-8859-2", SAMPLES["cs"], "windows-1250"),  # its quotation marks would be controls
        ("iso-2022-jp", SAMPLES["ja"], "euc-jp"),
    ],
)
def test_a_declaration_that_the_bytes_contradict(declared: str, text: str, real: str) -> None:
    page = f"<meta charset={declared}>{text}"
    data, page = encoded(page, real)
    got = decode_bytes(data)
    assert (got.text, got.encoding, got.how) == (page, real, "detected")
    assert got.issues[0].error == "WrongEncoding"
    assert declared in got.issues[0].message


@pytest.mark.parametrize(("language", "name"), LEGACY)
def test_a_declaration_is_believed(language: str, name: str) -> None:
    data, text = encoded(f"<meta charset={name}>{SAMPLES[language]}", name)
    assert decode_bytes(data) == (text, name, "declared", ())


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_no_mac_is_seen_in_a_declared_encoding_with_one_bad_byte(language: str) -> None:
    data = f"<meta charset=windows-1252>{SAMPLES[language]}".encode("cp1252")
    assert decode_bytes(data[:60] + b" \x81 " + data[60:]).encoding == "windows-1252"


def test_the_euro_sign_of_windows_in_chinese() -> None:
    data = f"<meta charset=big5>{SAMPLES['zh-Hant']} 20 ".encode("big5") + b"\xa3\xe1"
    assert decode_bytes(data).text.endswith(" 20 €")


def test_a_declaration_survives_one_bad_byte() -> None:
    data = f"<meta charset=shift_jis>{SAMPLES['ja']}".encode("cp932") + b"\xff."
    got = decode_bytes(data)
    assert (got.encoding, got.how) == ("shift_jis", "declared")
    assert got.text.endswith("\ufffd.")
    assert [issue.error for issue in got.issues] == ["BadBytes"]


@pytest.mark.parametrize("label", ["utf-7", "zip_codec", "unicode_escape", "klingon"])
def test_a_declaration_of_nothing_known_is_passed_over(label: str) -> None:
    data = f"<meta charset={label}><p>Die Straße in Köln bleibt bis Frühjahr gesperrt".encode("cp1252")
    got = decode_bytes(data)
    assert (got.encoding, got.how) == ("windows-1252", "detected")
    assert [issue.error for issue in got.issues] == ["UnknownEncoding"]
    assert label in got.issues[0].message


def test_undefined_bytes_of_windows_1252_do_not_break_it() -> None:
    got = decode_bytes("<meta charset=windows-1252>Fünf Ärzte, Grüße, müßig, Düren, Köln ".encode("cp1252") + b"\x81")
    assert (got.encoding, got.how) == ("windows-1252", "declared")
    assert "\ufffd" in got.text
    assert [issue.error for issue in got.issues] == ["BadBytes"]


def test_plain_text_declares_nothing() -> None:
    data = "Write <meta charset=koi8-r> at the top, Zoë said.".encode("cp1252")
    assert decode_bytes(data).encoding == "koi8-r"
    assert decode_bytes(data, markup=False).encoding == "windows-1252"


# --- asked for


@pytest.mark.parametrize(
    ("asked", "data", "text", "name"),
    [
        ("latin-1", b"caf\xe9 \x93", "café “", "windows-1252"),
        ("UTF-8", b"caf\xc3\xa9", "café", "utf-8"),
        ("koi8-r", "мост".encode("koi8-r"), "мост", "koi8-r"),
        ("windows-1251", "Köln".encode(), "KГ¶ln", "windows-1251"),  # the caller knows better than the bytes
        ("cp437", b"caf\x82", "café", "cp437"),
        ("utf-16", "né".encode("utf-16-be"), "渀", "utf-16le"),
        ("utf-16", b"\xfe\xff" + "né".encode("utf-16-be"), "né", "utf-16be"),
        ("utf-16", b"\xff\xfe" + "né".encode("utf-16-le"), "né", "utf-16le"),
        ("utf-32", b"\x00\x00\xfe\xff" + "né".encode("utf-32-be"), "né", "utf-32be"),
        ("utf-16be", "né".encode("utf-16-be"), "né", "utf-16be"),
        ("hz", b"~{VPND~}", "中文", "hz"),
    ],
)
def test_an_encoding_that_is_asked_for(asked: str, data: bytes, text: str, name: str) -> None:
    got = decode_bytes(data, asked)
    assert (got.text.lstrip("\ufeff")[: len(text)], got.encoding, got.how) == (text, name, "given")


def test_bad_bytes_in_the_encoding_asked_for_are_counted() -> None:
    got = decode_bytes(b"caf\xe9 \xe9 \xc3\xa9", "utf-8")
    assert got.text == "caf\ufffd \ufffd é"
    assert got.issues[0].message.endswith(": 2")


@pytest.mark.parametrize(
    "name",
    [
        *("klingon", "", "\0", "a\nb", "\udcff", "é", "zip_codec", "hex", "rot13", "idna", "punycode", "undefined"),
        *("utf-7", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "palmos"),
    ],
)
def test_an_encoding_that_does_not_exist(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_encoding(name)
    assert str(caught.value).isprintable()
    with pytest.raises(UsageError):
        decode_bytes(b"", name)
