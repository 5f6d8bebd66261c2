"""Lines as any program prints them."""

from __future__ import annotations

import pytest

from newsextract.reading.plain_text.dialects import plain_lines
from newsextract.reading.plain_text.paragraphs import paragraphs


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("[harbour-large.jpg] The quay in May", "The quay in May"),
        ("[logo-180x22] The Ellery Post", "The Ellery Post"),
        ("[INLINE] The quay", "The quay"),
        ("Print ━━━━━━━━", "Print"),
        ("The law [as it stood] was old.", "The law [as it stood] was old."),
    ],
)
def test_what_stands_for_pictures_and_rules_goes(line: str, shown: str) -> None:
    assert paragraphs(line)[0].text == shown


def test_a_rule_is_no_paragraph() -> None:
    assert [one.text for one in paragraphs("One.\n__________\n\nTwo.\n==========")] == ["One.", "Two."]


def test_wrapped_text_without_spaces_is_joined_without_them() -> None:
    line = "港は二年間の修理の後月曜日に再開したと所有者が述べた最初の船は夜明けに出航し"
    found = paragraphs("\n".join([line] * 6))
    assert found[0].text == line * 6


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("The quay [INS: is open again :INS] today", ["The quay is open again today"]),
        ("The quay is [DEL:shut:DEL] open", ["The quay is shut open"]),
        ("First line\n[INS: :INS]\nsecond line", ["First line", "second line"]),
        ("last words.”[INS: :INS]", ["last words.”"]),
        ("INS: a note", ["INS: a note"]),
    ],
)
def test_marks_of_what_was_put_in_and_struck_out_are_no_text(text: str, lines: list[str]) -> None:
    assert [line.text for line in plain_lines.lines(text)] == lines
