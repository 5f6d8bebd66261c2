"""Any bytes or text -> Source: what is refused, inflated, cleaned and recognised."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import io
import lzma
import pickle
import re
import tarfile
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.base.errors import UnsupportedInput, UsageError
from newsextract.base.printable import printable_path
from newsextract.model.source import Source
from newsextract.reading.source.containers import inflate
from newsextract.reading.source.read_source import MAX_INFLATED, read

TEXT = "Bridge closed in Upper Wells\n\nThe bridge will stay closed until spring, the council said on Monday.\n"


def errors(source: Source) -> list[str]:
    return [issue.error for issue in source.issues]


# --- what Source says


def test_text_that_was_text_already() -> None:
    got = read("Köln", url="https://example.org/a", path="a.txt")
    assert (got.text, got.kind, got.encoding, got.how) == ("Köln", "text", None, "text")
    assert (got.size, got.sha256) == (5, hashlib.sha256("Köln".encode()).hexdigest())
    assert (got.url, got.path, got.flags, got.issues) == ("https://example.org/a", "a.txt", (), ())


def test_bytes_are_measured_as_stored() -> None:
    for data in (TEXT.encode(), gzip.compress(TEXT.encode(), mtime=0), b"\xff\xfe" + TEXT.encode("utf-16-le")):
        got = read(data)
        assert got.text == TEXT
        assert (got.size, got.sha256) == (len(data), hashlib.sha256(data).hexdigest())


def test_info_is_what_the_record_says() -> None:
    info = read(b"abc", path="a\nb").info()
    assert (info.path, info.kind, info.encoding, info.bytes) == ("a%0Ab", "text", "utf-8", 3)


@pytest.mark.parametrize("nothing", [b"", ""])
def test_nothing_is_an_input(nothing: str | bytes) -> None:
    got = read(nothing)
    assert (got.text, got.kind, got.size, got.issues) == ("", "text", 0, ())


@pytest.mark.parametrize("kind", ["", "pdf", "HTML", "xml"])
def test_a_kind_that_does_not_exist(kind: str) -> None:
    with pytest.raises(UsageError, match="Use text or html"):
        read(b"a", kind=kind)


@pytest.mark.parametrize("source", [b"a", "a", b"%PDF-1.4"])
def test_an_encoding_that_does_not_exist_is_an_error_for_every_input(source: str | bytes) -> None:
    with pytest.raises(UsageError, match="Unknown encoding 'klingon'"):
        read(source, encoding="klingon")


def test_kind_is_respected() -> None:
    assert read(TEXT, kind="html").kind == "html"
    assert read("<html><body><p>a</p></body></html>", kind="text").kind == "text"
    page = "<meta charset=koi8-r><p>Zoë said".encode("cp1252")
    assert read(page).encoding == "koi8-r"
    assert read(page, kind="text").encoding == "windows-1252"


# --- refused


def zipped(name: str, content: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def tarred(form: int) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        entry = tarfile.TarInfo("story.txt")
        entry.size = len(TEXT)
        archive.addfile(entry, io.BytesIO(TEXT.encode()))
    return out.getvalue()


def box(brand: bytes) -> bytes:
    return b"\0\0\0\x1cftyp" + brand + b"\0\0\0\0mif1" + b"\0" * 20


BINARY = {
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "a PNG image": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "a JPEG image": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "a GIF image": b"GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xf9",
    "a WebP image": b"RIFF\x24\0\0\0WEBPVP8 \x18\0\0\0",
    "a TIFF image": b"II*\0\x08\0\0\0",
    "a BMP image": b"BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0",
    "an AVIF or HEIC image": box(b"avif"),
    "a JPEG 2000 image": b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 ",
    "a JPEG XL image": b"\0\0\0\x0cJXL \r\n\x87\n",
    "an icon": b"\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0\x68\x04\0\0\x16\0\0\0",
    "a Photoshop image": b"8BPS\0\x01\0\0\0\0\0\0\0\x03",
    "an EPUB book": zipped("mimetype", "application/epub+zip"),
    "an OpenDocument file": zipped("mimetype", "application/vnd.oasis.opendocument.text"),
    "an Office document": zipped("[Content_Types].xml", "<Types/>"),
    "a zip archive": zipped("story.txt", TEXT),
    "an empty zip archive": b"PK\x05\x06" + b"\0" * 18,
    "a RAR archive": b"Rar!\x1a\x07\x01\0",
    "a 7z archive": b"7z\xbc\xaf\x27\x1c\0\x04",
    "a tar archive": tarred(tarfile.USTAR_FORMAT),
    "a cabinet archive": b"MSCF\0\0\0\0\x2c\0\0\0",
    "an xz archive": lzma.compress(TEXT.encode()),
    "a bzip2 archive": bz2.compress(TEXT.encode()),
    "a Zstandard archive": b"\x28\xb5\x2f\xfd\x04\x58",
    "an LZ4 archive": b"\x04\x22\x4d\x18\x64\x40",
}


@pytest.mark.parametrize("what", BINARY)
def test_known_binary_kinds_are_refused_in_one_line(what: str) -> None:
    for data, where in ((BINARY[what], ""), (gzip.compress(BINARY[what]), " in gzip")):
        for kind in (None, "text"):
            with pytest.raises(UnsupportedInput) as caught:
                read(data, kind=kind)
            message = str(caught.value)
            assert message.startswith(f"The input is {what}{where}, not text or HTML. ")
            assert message.endswith(".")
            assert message.isprintable()


@pytest.mark.parametrize(
    "data",
    [
        box(b"heic"),
        box(b"mif1"),
        b"MM\0*\0\0\0\x08",
        b"GIF87a\x40\x01\xc8\0\xf7\0\0",
        tarred(tarfile.GNU_FORMAT),
        tarred(tarfile.PAX_FORMAT),
        b"PK\x07\x08PK\x03\x04",
        gzip.compress(gzip.compress(TEXT.encode())),
        gzip.compress(tarred(tarfile.GNU_FORMAT)),
    ],
)
def test_their_relatives_are_refused_too(data: bytes) -> None:
    with pytest.raises(UnsupportedInput):
        read(data)


@pytest.mark.parametrize(
    "text",
    [
        "BM reports a loss\n\nThe car maker said on Monday that it would close its plant in Lower Wells.",
        "BMW, PK and RIFF WEBP: three names\n\nNobody knows what they mean.",
        "PK Subban, the hockey player, retires",
        "PK\n\nThe two letters stand for nothing.",
        "GIF89a — un format d’image qui fête ses trente ans\n\nLe format est ancien.",
        "GIF89a is thirty years old, the museum of Upper Wells said on Monday.",
        "%PDF- is how such a file begins",
        "II* was the name of the second attempt",
        "MM said: no",
        "8BPS is the new bus line",
        "Rar! was the cry",
        "7z is a format",
        "MSCF opens a new office",
        "BZh1 is a postal code",
        "BZh91 is not",
        "RIFFs of WEBP fame",
        "x" * 257 + "ustar is a word",
        "Ā began the line",
        "The ftypavif box",
        "x" * 30 + "mimetypeapplication/epub+zip",
        "ÿØÿ",
    ],
)
def test_text_that_begins_like_a_binary_file(text: str) -> None:
    assert read(text.encode()).text == text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["BM reports a loss", "II. World war bomb found", "MM was here", "PK wins", "Ā first"])
def test_wide_text_is_not_taken_for_a_binary_file(text: str, codec: str) -> None:
    assert read(("\ufeff" + text).encode(codec)).text == text
    assert read(text.encode(codec)).size == len(text.encode(codec))


@pytest.mark.parametrize(
    "data",
    [
        b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0",
        b"ID3\x04\0\0\0\0\x00\x23TSSE",
        b"\xff\xfb\x90\x64\0\0\0\0",
        b"\0" * 1000,
        bytes(range(256)),
        b"\xff" * 100,
        b"\x1f",
        b"RIFF\x24\0\0\0WAVEfmt ",
        b"BM\0\0",
        b"\xff\xd8",
        b"{\\rtf1\\ansi Hello}",
    ],
)
def test_everything_else_is_read(data: bytes) -> None:
    got = read(data)
    assert got.size == len(data)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", got.text)


# --- gzip


def test_gzip_members_are_one_text() -> None:
    data = gzip.compress(b"One. ") + gzip.compress(b"") + gzip.compress(b"Two.") + b"\0" * 512
    got = read(data)
    assert (got.text, got.flags, got.issues) == ("One. Two.", (), ())


def test_gzip_then_encoding_then_kind() -> None:
    got = read(gzip.compress("<meta charset=windows-1251><p>Село".encode("cp1251")))
    assert (got.kind, got.encoding, got.how) == ("html", "windows-1251", "declared")


LONG = "".join(f"Line {n}: the bridge will stay closed until spring.\n" for n in range(5000)).encode()


@pytest.mark.parametrize("kept", [3, 10, 11, 200, 5000, -9, -8, -1])
def test_gzip_that_is_cut_keeps_what_came(kept: int) -> None:
    got = read(gzip.compress(LONG)[:kept])
    assert LONG.decode().startswith(got.text)
    assert got.flags == ("truncated",)
    assert errors(got) == ["DamagedGzip"]
    if kept >= 5000 or kept < 0:
        assert len(got.text) > len(LONG) // 10


def test_gzip_with_a_damaged_check_sum_keeps_all() -> None:
    data = bytearray(gzip.compress(LONG))
    data[-6] ^= 0xFF
    got = read(bytes(data))
    assert (got.text, got.flags, errors(got)) == (LONG.decode(), ("truncated",), ["DamagedGzip"])


def test_gzip_damaged_in_the_middle_keeps_what_stands_before() -> None:
    compressor = zlib.compressobj(wbits=31)
    first = compressor.compress(LONG) + compressor.flush(zlib.Z_FULL_FLUSH)
    data = first + b"\xff" * 50
    got = read(data)
    assert got.text == LONG.decode()
    assert errors(got) == ["DamagedGzip"]


def test_what_follows_gzip_is_named() -> None:
    got = read(gzip.compress(b"One.") + b"and more")
    assert (got.text, got.flags, errors(got)) == ("One.", ("truncated",), ["DamagedGzip"])


@pytest.mark.parametrize(("limit", "kept"), [(0, 0), (1, 1), (len(LONG) - 1, len(LONG) - 1)])
def test_inflating_stops_at_the_limit(limit: int, kept: int) -> None:
    data, issue = inflate(gzip.compress(LONG), limit)
    assert len(data) == kept
    assert issue is not None
    assert issue.error == "InputTooLarge"
    assert str(limit) in issue.message


def test_inflating_to_just_the_limit_is_no_loss() -> None:
    assert inflate(gzip.compress(LONG), len(LONG)) == (LONG, None)
    assert inflate(gzip.compress(LONG) + gzip.compress(b""), len(LONG)) == (LONG, None)


def test_a_bomb_costs_no_more_than_the_limit() -> None:
    got = read(gzip.compress(b"a" * (MAX_INFLATED + 10_000), 9))
    assert len(got.text) < 3_000_000 < MAX_INFLATED
    assert (got.flags, errors(got)) == (("truncated",), ["InputTooLarge"])


# --- cleaning


@pytest.mark.parametrize(
    ("dirty", "text", "replaced"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd", 0),
        ("a\r\r\nb", "a\n\nb", 0),
        ("a\x0bb\x0cc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf", 0),
        ("\ufeffa", "a", 0),
        ("\ufeff\ufeffa\ufeffb", "a\ufeffb", 0),
        ("a\tb\n", "a\tb\n", 0),
        ("a\0b\x1bc\x7fd\x9be", "a\ufffdb\ufffdc\ufffdd\ufffde", 4),
        ("a\ud800b\udfffc", "a\ufffdb\ufffdc", 2),
        ("a\udc00\ud800b", "a\ufffd\ufffdb", 2),
        ("\ud83d\ude00", "\U0001f600", 0),
        ("a\ufffe\uffffb", "a\ufffd\ufffdb", 2),
        ("a\ufffdb", "a\ufffdb", 0),
        ("\x1c\x1d\x1e\x1f", "\ufffd" * 4, 4),
        ("non-breaking\xa0space, \u200b, \u202e, \U0001f468\u200d\U0001f469", None, 0),
    ],
)
def test_text_is_cleaned_once(dirty: str, text: str | None, replaced: int) -> None:
    got = read(dirty)
    assert got.text == (dirty if text is None else text)
    messages = [issue.message for issue in got.issues]
    assert messages == ([f"control characters or lone surrogates replaced by U+FFFD: {replaced}"] if replaced else [])


@pytest.mark.parametrize(
    "printed",
    ["\x1b[1;31mHarbour\x1b[0m opens", "\x1b]0;a title\x07Harbour\x1b[K opens", "\x1b(BHarbour\x1b[38;2;1;2;3m opens\x1b[m"],
)
def test_codes_for_a_terminal_are_left_out(printed: str) -> None:
    assert (read(printed).text, read(printed).issues) == ("Harbour opens", ())


def test_bytes_are_cleaned_alike() -> None:
    got = read(b"a\x00b\r\nc\x1bd")
    assert (got.text, errors(got)) == ("a\ufffdb\nc\ufffdd", ["ControlCharacters"])
    assert read(b"\xef\xbb\xbf\xef\xbb\xbfa").text == "a"
    assert read("a\u2028b".encode()).text == "a\nb"
    assert read("a\x85b".encode()).text == "a\nb"


def test_a_surrogate_is_measured_as_one_replacement() -> None:
    got = read("a\ud800b")
    assert (got.size, got.sha256) == (3, hashlib.sha256(b"a?b").hexdigest())


# --- kind


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>a</body></html>",
        "<!DOCTYPE html>\n<html lang=en>",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        " \r\n\t<HTML>",
        "\ufeff<html>",
        "<?xml version='1.0'?><rss><channel>",
        "<?xml version='1.0'?><story>",
        "<rss version='2.0'>",
        "<!-- saved from a page -->\n<!-- twice --><html>",
        "<!--" + "x" * 100_000 + "--><div>a</div>",
        "<p>One paragraph.</p>",
        "<div class='story'>Text",
        "<h1>Head</h1>\nText",
        "<body>",
        "<article/>",
        "<P>",
        "<title>a</title>",
        "<div data-x='" + "y" * 5000 + "'>a</div>",
        "Warning: failed in line 3\n<html><head><title>a</title></head><body><p>Text of the page.</p></body></html>",
        "HTTP/1.1 200 OK\nA: b\n\n<html><body>" + "<p>The bridge is closed.</p>" * 9 + "</body></html>",
        "Lead without a tag.\n" + "<p>The bridge will stay closed until spring, the council said on Monday.</p>\n" * 3,
        "The bridge is closed.<br><br>The council met.<br><br>Nobody came.<br>",
        "Lead. <p>The bridge is closed, the council said. " * 12,
        "x\n<div>" + "<script>" + "var a = 1; " * 1000 + "</script>" + "<p>The bridge is closed.</p>" * 5 + "</div>",
        'Now <a href="a">here</a> and <b>there</b>, or <i>both</i>, <a href="b">see</a>, <em>now</em>. ' * 3,
    ],
)
def test_html(page: str) -> None:
    assert read(page).kind == "html"
    assert read(page.encode()).kind == "html"


FILLER = "The bridge will stay closed until spring, the council of Upper Wells said on Monday. " * 6 + "\n\n"

STORY = FILLER * 4


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "a < b and b > c",
        "<",
        "<3",
        "<jane@example.org> wrote:\n\n" + FILLER,
        "From: Jane Holt <jane@example.org>\nTo: <desk@example.org>\n\n" + FILLER,
        "See <https://example.org/a> and <http://example.org>.\n" + FILLER,
        FILLER + "Use the <b> tag for bold and </b> to end it.\n\n" + FILLER,
        FILLER + "The <p> tag opens a paragraph.\n\n" + FILLER * 3 + "A page ends with </body></html>.\n",
        STORY + "<div class='a'>\n  <p>Hello</p>\n  <img src='a.png'>\n</div>\n\n" + STORY,
        STORY + "<html>\n<head><title>My page</title></head>\n<body><p>Hi</p></body>\n</html>\n\n" + STORY,
        "<b>Bridge closed</b>\n\n" + FILLER,
        "<tweet author='a'>Bridge is closed</tweet>\n\n" + FILLER,
        FILLER + "<tweet author='a'>Bridge is closed</tweet>\n\n" + FILLER + "<tweet author='b'>No</tweet>\n",
        "# Head\n\n- one\n- two\n\n> quoted\n\n" + FILLER,
        "# Head\n\n" + FILLER + "![a](b.png)\n\n```html\n<p>code</p>\n```\n\n" + FILLER * 3,
        "<unknown>thing</unknown> " * 20,
        "<htmlx>",
        "<pre-election poll> shows a lead",
        "<p",
        "<!-- a comment that never ends",
        "<!-- a comment --> and then text",
        "Prices <b>",
        "if (a<b) and (c>d): " * 50,
    ],
)
def test_plain_text(text: str) -> None:
    assert read(text).kind == "text"


# --- paths


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("a.txt", "a.txt"),
        ("Köln/村 100%.html", "Köln/村 100%.html"),
        ("a\nb\tc\x1b[31m.txt", "a%0Ab%09c%1B[31m.txt"),
        ("caf\udce9.txt", "caf%E9.txt"),
        ("\udce6\udcff", "%E6%FF"),
        ("\ud800", "%ED%A0%80"),
        ("a\u202eb\u200bc\x9bd", "a%E2%80%AEb%E2%80%8Bc%C2%9Bd"),
        ("", ""),
        ("-", "-"),
        ("[red]", "[red]"),
    ],
)
def test_printable_path(path: str, printed: str) -> None:
    assert printable_path(path) == printed
    assert printable_path(printed) == printed
    assert read("a", path=path).path == printed
    assert read("a", url=path).url == printed


def test_printable_path_takes_a_path() -> None:
    assert printable_path(Path("a") / "b\n") == "a/b%0A"


# --- anything


def assert_sound(got: Source) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]", got.text)
    got.text.encode()
    assert got.kind in ("text", "html")
    assert got.how in ("given", "bom", "utf-8", "nul pattern", "declared", "detected", "fallback", "text")
    assert all(issue.extractor == "source" and issue.message.isprintable() for issue in got.issues)


PIECES = st.sampled_from(
    [
        *(b"<", b">", b"<meta charset=", b"shift_jis", b"utf-8", b"utf-7>", b"<!--", b"-->", b"<p>", b"<?xml "),
        *(b"\x1b$B", b"\x1b(B", b"\x1b(I", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0", b"\0"),
        *(b"\x1f\x8b\x08", b"PK\3\4", b"encoding='", b"\x81", b"\x93", b"\xe9", b"\xc3\xa9", b"\xe2\x80"),
        *(b"\r", b"\n", b"\x85", b" ", b"a", b"%PDF-1"),
    ]
)
ANY_BYTES = st.binary(max_size=300) | st.lists(PIECES | st.binary(max_size=4), max_size=40).map(b"".join)


@given(ANY_BYTES)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        got = read(data)
    except UnsupportedInput:
        return
    assert_sound(got)
    assert got.size == len(data)
    assert read(data) == got


@given(ANY_BYTES)
def test_any_bytes_in_gzip_are_read_or_refused(data: bytes) -> None:
    packed = gzip.compress(data, mtime=0)
    for stored in (packed, packed[: len(packed) // 2], packed[:-3] + b"xyz"):
        try:
            assert_sound(read(stored))
        except UnsupportedInput:
            continue


@given(ANY_BYTES, st.sampled_from(["utf-16", "utf-32", "shift_jis", "gb18030", "iso-2022-jp", "hz", "koi8-r", "ascii"]))
def test_any_bytes_in_any_encoding_asked_for(data: bytes, encoding: str) -> None:
    try:
        got = read(data, encoding=encoding)
    except UnsupportedInput:
        return
    assert_sound(got)
    assert got.how == "given"


@given(st.text(st.characters(), max_size=200), st.sampled_from([None, "text", "html"]))
def test_any_text_is_read(text: str, kind: str | None) -> None:
    got = read(text, kind=kind)
    assert_sound(got)
    assert got.encoding is None
    assert read(text, kind=kind) == got


CLEAN = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff")


@given(st.text(CLEAN, max_size=200))
def test_clean_text_comes_back_as_it_was(text: str) -> None:
    assert read(text).text == text
    # The quotation mark keeps it from beginning like a binary file.
    assert read(("“" + text).encode()).text == "“" + text


@given(st.text(st.characters(), max_size=50))
def test_any_path_is_printable(path: str) -> None:
    printed = printable_path(path)
    printed.encode()
    assert "\n" not in printed
    assert printable_path(printed) == printed


# --- decoded when it is asked for


@pytest.mark.parametrize("sign", ["é", "“", "𝄞"])
def test_text_that_is_not_decoded_yet_is_as_any_other(sign: str) -> None:
    page = "<!doctype html><p>" + f"a{sign}" * 9_000  # more than is decoded at once, cut at every byte of the sign
    for start in ("", " ", " ", " "):
        page = start + page
        got = read((page + sign).encode())
        assert got.utf_8 == (page + sign).encode()
        assert (got.kind, got.how, got.encoding) == ("html", "utf-8", "utf-8")
        assert pickle.loads(pickle.dumps(got)) == got == got.but(flags=())
        assert got.text == page + sign
        with pytest.raises(AttributeError, match="'Source' object has no attribute 'words'"):
            _ = got.words  # type: ignore[attr-defined]


def test_what_is_no_utf_8_behind_the_first_piece_is_read_as_something_else() -> None:
    got = read(b"<p>" + b"a" * 8_190 + "é".encode()[:1] + b"b" * 9_000)
    assert (got.utf_8, got.encoding, got.text[8_193]) == (None, "windows-1252", "Ã")


def test_a_page_behind_a_long_comment_is_a_page() -> None:
    assert read(b"<!--" + b"-" * 9_000 + b"--><html><p>a").kind == "html"


def test_a_line_of_markup_above_a_text_makes_no_page() -> None:
    line = '<div style="display:none"><img src="//pixel.example/p.gif"></div>\n'
    text = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said. " * 8
    assert read(f"{line}\n{text}").kind == "text"
    assert read(f"{line}<p>{text}").kind == "html"
