"""PDF with a text layer."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

from newsextract.inputs.kinds.pdf_lines import PageLine, paragraphs, without_running_lines


def pdf(pages: list[list[tuple[float, float, float, str]]], *, encrypted: bool = False) -> bytes:
    """A PDF with pages of lines: left, baseline, size and text of each, in Helvetica."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects += [f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    for number, page in enumerate(pages):
        words = "".join(
            f"BT /F1 {size} Tf {left} {base} Td ({text.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj ET\n"
            for left, base, size, text in page
        )
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * number} 0 R/Resources<</Font<</F1 3 0 R>>>>>>".encode())
        objects.append(f"<</Length {len(words)}>>stream\n{words}endstream".encode("latin-1"))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj" % number + content + b"endobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>/ID[(a)(b)]" if encrypted else b""
    out += b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, lock, start)
    return bytes(out)


def column(left: float, top: float, text: str) -> list[tuple[float, float, float, str]]:
    """Lines of 10 points, 12 apart; a blank one leaves space."""
    return [(left, top - 12 * number, 10, line) for number, line in enumerate(text.split("\n")) if line]


LEFT = """The keeper of the lock at Weir retired on Thurs-
day after 41 years at the gates, the trust said in
a letter.

"I have seen every boat twice," Otto Brandt said
at the gate, where some two hundred people had
come to see him"""
RIGHT = """leave with his son.

His son left with him, the trust said, and added
that the gates will stay as they were before it.
"""


def test_columns_broken_words_running_heads_and_numbers(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    head, foot = (50, 780, 8, "The Weir Post, Friday"), (300, 20, 8, "- 4 -")
    first = [head, (50, 740, 24, "Lock keeper retires"), (50, 715, 10, "By Mina Sorrel"), *column(50, 680, LEFT), *column(320, 680, RIGHT), foot]
    rest = [
        [(50, 780, 8, "The Weir Post, Friday"), *column(50, 740, f"A bridge over the weir was closed on day {day}, the\ntrust said.\n\nIt is old."), (300, 20, 8, f"- {day} -")]
        for day in (5, 6)
    ]
    (record,) = records(tmp_path / "paper.bin", pdf([first, *rest]))
    assert (record.headline, record.byline) == ("Lock keeper retires", "Mina Sorrel")
    assert record.body.split("\n\n")[:3] == [
        "The keeper of the lock at Weir retired on Thursday after 41 years at the gates, the trust said in a letter.",
        '"I have seen every boat twice," Otto Brandt said at the gate, where some two hundred people had come to see him leave with his son.',
        "His son left with him, the trust said, and added that the gates will stay as they were before it.",
    ]
    assert "Weir Post" not in record.body
    assert "- 5 -" not in record.body


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (pdf([[], []]), "it is a scan"),
        (pdf([[(50, 700, 10, "A text that nobody may read")]], encrypted=True), "password"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 20, "damaged"),
    ],
)
def test_what_has_no_text_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    pytest.importorskip("pypdfium2")
    (message,) = faults(inputs(tmp_path / "a.pdf", data))
    assert why in message


def test_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    assert 'pip install "newsextract[pdf]"' in faults(inputs(tmp_path / "a.pdf", pdf([[]])))[0]


def line(text: str, left: float, base: float, right: float = 250) -> PageLine:
    return PageLine(text, left, right, base + 10, base)


def test_an_indent_begins_a_paragraph_and_a_short_line_ends_one() -> None:
    page = [line("One goes on and", 50, 700), line("ends here in full.", 50, 688), line("Two is indented and", 60, 676), line("is short.", 50, 664, 90), line("Three.", 50, 652)]
    assert list(paragraphs([page])) == ["One goes on and ends here in full.", "Two is indented and is short.", "Three."]


def test_a_hyphen_goes_where_a_line_breaks_a_word() -> None:
    page = [line("The Anglo-", 50, 700), line("Dutch firm was a part-", 50, 688), line("ner of a long re\ufffe", 50, 676), line("lation.", 50, 664)]
    assert list(paragraphs([page])) == ["The Anglo-Dutch firm was a partner of a long relation."]


def test_a_year_in_the_story_is_no_page_number() -> None:
    pages = [[line("Head", 50, 780), *[line(f"Text {n}", 50, 700 - 12 * n) for n in range(9)], line("12", 300, 20)]]
    kept = [one.text for one in without_running_lines(pages)[0]]
    assert "12" not in kept
    assert "Head" in kept
    assert "Text 8" in kept


def test_many_lines_take_linear_time() -> None:
    pages = [[line(f"Words of line {n}", 50, 700 - n) for n in range(500)] for _ in range(20)]
    begin = time.perf_counter()
    assert len(list(paragraphs(without_running_lines(pages)))) == 1
    assert time.perf_counter() - begin < 10  # some 0.2 s; were it quadratic, minutes
