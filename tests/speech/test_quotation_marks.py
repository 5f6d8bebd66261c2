"""Quotation marks paired into spans."""

from __future__ import annotations

import pytest

from newsextract.speech.quotation_marks import find_spans

# (text, the words inside marks)
PAIRS = [
    ('She said "yes" and "no".', ["yes", "no"]),
    ("She said “yes” and “no”.", ["yes", "no"]),
    ("She said ''yes'' and ''no''.", ["yes", "no"]),
    ("She said ``yes'' to it.", ["yes"]),
    ("She said 'yes' and didn't go.", ["yes"]),
    ("She said ‘yes’ and didn’t go.", ["yes"]),
    ("Sie sagte: „Ja“ und „Nein“.", ["Ja", "Nein"]),
    ("“We call it “free” and “bred” here,” she said.", ["We call it “free” and “bred” here,"]),
    ('"A kind of "free" or "bred" boat," she said. "Yes."', ['A kind of "free" or "bred" boat,', "Yes."]),
    ("Sie sagte: »Ja« und »Nein«.", ["Ja", "Nein"]),
    ("„Er rief: ‚Geht!‘“, sagte sie. Dann ging sie. „Ja“", ["Er rief: ‚Geht!‘", "Ja"]),
    ("„Man nennt das ‚Unsinn'“ sagte sie.", ["Man nennt das ‚Unsinn'"]),
    ("‘“Go!” he said,’ she told us.", ["“Go!” he said,"]),
    ("Elle a dit : « Oui » et « Non ».", ["Oui", "Non"]),
    ("Elle a dit : «\xa0Oui\xa0».", ["Oui"]),
    ("'The boys' team won,' she said.", ["The boys' team won,"]),
    ("Rock 'n' roll in the '90s, 'twas good.", []),
    ("The boys' team and the girls' team.", []),
    ("He is 6'2\" and she said \"so what\".", ["so what"]),
    ('"He told me \'go\' and I went," she said.', ["He told me 'go' and I went,"]),
    ("'He told me \"go\" and I went,' she said.", ['He told me "go" and I went,']),
    ('A "" B', []),
    ("“It is old, “ said Reed. “We knew.”", ["It is old,", "We knew."]),
    ("“Why? “ said Reed. “ I do not know.”", ["Why?", "I do not know."]),
    ("Reed said, “ It is old,” and left.", ["It is old,"]),
    ("Reed spoke up. “”It is old,” he said.", ["It is old,"]),
    ("The sign “” is empty.", []),
    ('- "One item," he said', ["One item,"]),
]


@pytest.mark.parametrize(("text", "inside"), PAIRS)
def test_pairs(text: str, inside: list[str]) -> None:
    assert [text[s.start : s.end] for s in find_spans(text)] == inside


def test_outer_offsets_hold_the_marks() -> None:
    text = "Il dit « oui » ici"
    (span,) = find_spans(text)
    assert text[span.outer_start : span.outer_end] == "« oui »"


def test_a_mark_that_is_not_closed_ends_with_its_line() -> None:
    text = 'She said: "One.\n\n"Two.\n\n"Three." And "four".'
    spans = find_spans(text)
    assert [text[s.start : s.end] for s in spans] == ["One.", "Two.", "Three.", "four"]
    assert [s.continues for s in spans] == [False, True, True, False]
    assert [s.closed for s in spans] == [False, False, True, True]


def test_single_marks_over_several_paragraphs() -> None:
    text = "She said: 'One of the boys' mothers came.\n\n'Two came.\n\n'Three came.'"
    spans = find_spans(text)
    assert [text[s.start : s.end] for s in spans] == ["One of the boys' mothers came.", "Two came.", "Three came."]
    assert [s.continues for s in spans] == [False, True, True]


def test_a_paragraph_break_that_was_lost() -> None:
    text = "She said: 'Our wardens are kind.'Bread is bad.'"
    assert [text[s.start : s.end] for s in find_spans(text)] == ["Our wardens are kind.", "Bread is bad."]


def test_a_quotation_closed_in_a_paragraph_that_did_not_open_it() -> None:
    text = 'She said: "One.\n\nTwo," and left.'
    assert [text[s.start : s.end] for s in find_spans(text)] == ["One.", "Two,"]
