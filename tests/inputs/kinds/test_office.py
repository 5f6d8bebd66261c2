"""Word documents, OpenDocument texts and books."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

from newsextract.inputs.kinds import office_text
from shell import run

STORY = [
    "The keeper of the lock at Weir retired on Thursday after 41 years, the trust said.",
    '"I have seen every boat twice," Otto Brandt said at the gate.',
    "His son left with him, the trust said.",
]
CONTAINER = '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'


def packed(members: dict[str, str], first: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if first:
            archive.writestr("mimetype", first, zipfile.ZIP_STORED)
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def test_a_word_document_with_styles(tmp_path: Path) -> None:
    pytest.importorskip("mammoth")
    made = pytest.importorskip("docx").Document()
    made.core_properties.title = "Lock keeper retires"
    made.core_properties.author = "A template"
    made.core_properties.keywords = "rivers; people"
    made.add_heading("Lock keeper retires", 0)
    made.add_paragraph("By Mina Sorrel")
    made.add_paragraph(STORY[0])
    made.add_heading("What is next", 2)
    made.add_paragraph(STORY[1])
    for item in ("a new gate", "a new boat"):
        made.add_paragraph(item, style="List Bullet")
    made.add_paragraph(STORY[2])
    made.save(tmp_path / "story.docx")
    (record,) = records(tmp_path / "story.docx")
    assert (record.headline, record.byline, record.keywords) == ("Lock keeper retires", "Mina Sorrel", ["rivers", "people"])
    assert record.body.split("\n\n") == [STORY[0], "What is next", STORY[1], "- a new gate\n- a new boat", STORY[2]]
    assert record.quotes[0].speaker == "Otto Brandt"


def test_a_word_document_without_styles(tmp_path: Path) -> None:
    pytest.importorskip("mammoth")
    made = pytest.importorskip("docx").Document()
    for text in ("Lock keeper retires", "By Mina Sorrel", "2 February 2023", *STORY):
        made.add_paragraph(text)
    made.save(tmp_path / "renamed.bin")
    (record,) = records(tmp_path / "renamed.bin")
    assert (record.headline, record.byline, record.date_published) == ("Lock keeper retires", "Mina Sorrel", "2023-02-02")
    assert record.body.split("\n\n") == STORY


def test_word_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "mammoth", None)
    data = packed({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>"})
    assert 'pip install "newsextract[docx]"' in faults(inputs(tmp_path / "a.docx", data))[0]


def test_an_opendocument_text_of_a_real_program(tmp_path: Path) -> None:
    opendocument = pytest.importorskip("odf.opendocument")
    text, style = pytest.importorskip("odf.text"), pytest.importorskip("odf.style")
    made = opendocument.OpenDocumentText()
    made.styles.addElement(style.Style(name="Title", family="paragraph"))
    made.text.addElement(text.P(stylename="Title", text="Lock keeper retires"))
    made.text.addElement(text.P(text="By Mina Sorrel"))
    made.text.addElement(text.P(text=STORY[0]))
    made.text.addElement(text.H(outlinelevel=2, text="What is next"))
    made.text.addElement(text.P(text=STORY[1]))
    items = text.List()
    for words in ("a new gate", "a new boat"):
        item = text.ListItem()
        item.addElement(text.P(text=words))
        items.addElement(item)
    made.text.addElement(items)
    made.text.addElement(text.P(text=STORY[2]))
    made.save(str(tmp_path / "story.odt"))
    (record,) = records(tmp_path / "story.odt")
    assert (record.headline, record.byline) == ("Lock keeper retires", "Mina Sorrel")
    assert record.body.split("\n\n") == [STORY[0], "What is next", STORY[1], "- a new gate\n- a new boat", STORY[2]]


def chapter(title: str) -> str:
    paragraphs = "".join(f"<p>{text.replace('lock', title)}</p>" for text in STORY)
    return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title></head><body><h1>The {title} at Weir</h1>{paragraphs}</body></html>'


def test_a_book_has_a_part_for_each_chapter(tmp_path: Path) -> None:
    book = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>en</dc:language><dc:rights>Weir 2023</dc:rights></metadata>
    <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="c%202.xhtml" media-type="application/xhtml+xml"/>
    <item id="a" href="c1.xhtml" media-type="application/xhtml+xml"/><item id="x" href="../../etc/passwd" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="x"/></spine></package>"""
    members = {"META-INF/container.xml": CONTAINER, "OEBPS/book.opf": book, "OEBPS/nav.xhtml": chapter("contents"), "OEBPS/c1.xhtml": chapter("lock"), "OEBPS/c 2.xhtml": chapter("mill")}
    found = inputs(tmp_path / "book.epub", packed(members, "application/epub+zip"))
    assert [one.record_id for one in found[:2]] == ["OEBPS/c1.xhtml", "OEBPS/c 2.xhtml"]
    assert faults(found) == ["the book has no such chapter"]
    members["OEBPS/book.opf"] = book.replace('<itemref idref="x"/>', "")
    first, second = records(tmp_path / "book.epub", packed(members, "application/epub+zip"))
    assert (first.headline, second.headline) == ("The lock at Weir", "The mill at Weir")
    assert first.body.split("\n\n") == STORY
    assert first.meta.source.stated.copyright == "Weir 2023"


@pytest.mark.parametrize(
    ("members", "first"),
    [
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>"}, ""),
        ({"content.xml": "<c/>"}, "application/vnd.oasis.opendocument.spreadsheet"),
    ],
)
def test_tables_are_refused(tmp_path: Path, members: dict[str, str], first: str) -> None:
    assert "Save it as CSV" in faults(inputs(tmp_path / "rows", packed(members, first)))[0]


def test_damage_and_size_are_faults(tmp_path: Path) -> None:
    data = packed({"content.xml": "<o xmlns='x'><body><text><p>" + "word " * 100_000 + "</p></text></body></o>"}, "application/vnd.oasis.opendocument.text")
    assert "larger than" in faults(inputs(tmp_path / "a.odt", data, max_size=10_000))[0]
    assert faults(inputs(tmp_path / "b.odt", data[:200]))
    bomb = "<?xml version='1.0'?><!DOCTYPE o [<!ENTITY a 'aaaa'>]><o><body><text><p>&a;</p></text></body></o>"
    assert "entities" in faults(inputs(tmp_path / "c.odt", packed({"content.xml": bomb}, "application/vnd.oasis.opendocument.text")))[0]
    pytest.importorskip("mammoth")
    data = packed({"[Content_Types].xml": "<Types/>", "word/document.xml": bomb})
    assert "entities" in faults(inputs(tmp_path / "d.docx", data))[0]


TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


@pytest.mark.parametrize(("members", "first"), [
    ({"[Content_Types].xml": TYPES, "word/document.xml": "<w:document"}, ""),
    ({"[Content_Types].xml": TYPES, "word/document.xml": ""}, ""),
    ({}, "application/vnd.oasis.opendocument.text"),
    ({"content.xml": "<office:doc"}, "application/vnd.oasis.opendocument.text"),
    ({"content.xml": ""}, "application/vnd.oasis.opendocument.text"),
    ({"META-INF/container.xml": "<a"}, "application/epub+zip"),
])  # fmt: skip
def test_damage_is_one_line_with_the_next_step(members: dict[str, str], first: str, tmp_path: Path) -> None:
    if not first:
        pytest.importorskip("mammoth")
    path = tmp_path / "story"
    path.write_bytes(packed(members, first))
    told = "the document is damaged. Get it again, or save it again with the program that wrote it."
    done = run("parse", str(path))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"Error: {path} not read: {told}\n"


def test_a_zip_of_pages_stays_an_archive(tmp_path: Path) -> None:
    page = "<html><head><title>A</title></head><body><h1>A lock at Weir</h1>" + "".join(f"<p>{text}</p>" for text in STORY) + "</body></html>"
    assert len(inputs(tmp_path / "site.zip", packed({"word/index.html": page, "docs/a.html": page}))) == 2


def test_an_export_that_was_saved_as_a_document_gives_its_articles() -> None:
    lines: list[str] = []
    for number in (1, 2):
        lines += [
            f"{number} of 2 DOCUMENTS", "", "The Ellery Ledger", "", f"April {number}, 2024 Monday", "", f"Pier {number} reopens", "",
            "BYLINE: Ida Crane", "", "SECTION: NEWS; Pg. 7", "", "LENGTH: 24 words", "",
            "The pier of Port Ellery reopened on Monday, nine days after a storm broke it, its owner said in a long statement.", "",
            "LOAD-DATE: April 9, 2024", "", "LANGUAGE: ENGLISH", "", "Copyright 2024 Ledger Ltd", "",
        ]  # fmt: skip
    for given in (lines, [line for line in lines if line]):
        found = list(office_text.paragraph_parts(given, 1_000_000))
        assert [part.stated.headline for part in found if part.stated] == ["Pier 1 reopens", "Pier 2 reopens"]
        assert [part.stated.byline for part in found if part.stated] == ["Ida Crane"] * 2
