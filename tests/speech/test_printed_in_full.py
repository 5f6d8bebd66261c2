"""Who speaks in a speech, a statement or a letter that is printed in full."""

from __future__ import annotations

import time

import pytest

from newsextract.speech.printed_in_full import find_printed
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary
from spoken import speakers

ABOVE = (
    "Mayor Ann Reed has resigned after nine years. Lee Hall, who builds boats, was sorry.\n\n"
    "“It is late, and it is sad,” said Lee Hall.\n\n"
)
MARKS_OPEN = "\n\n“I have served this town for nine years.\n\n“I leave it with a new harbour.\n\n“Thank you all.”"
MARKS_CLOSED = "\n\n“I have served this town for nine years.”\n\n“I leave it with a new harbour.”\n\n“Thank you all.”"
SINGLE_MARKS = "\n\n‘I have served this town for nine years.\n\n‘I leave it with a new harbour.\n\n‘Thank you all.’"
READ_ON = "\n\nThe council meets in May."


@pytest.mark.parametrize("marks", [MARKS_OPEN, MARKS_CLOSED, SINGLE_MARKS, MARKS_CLOSED + READ_ON])
@pytest.mark.parametrize("heading", [
    "Ann Reed's letter in full",
    "Reed’s letter in full:",
    "Mayor Reed's speech: full transcript",
    "The Mayor's Speech 2031 full transcript",
    "The mayor's resignation letter in full",
    "In full: the mayor's letter",
    "Full statement by Ann Reed",
    "Full text of Reed's speech",
    "The complete remarks by Mayor Ann Reed",
    "Ann Reed: full statement",
    "Ann Reed statement in full",
    "What Reed wrote in full",
    "Letter from Ann Reed",
    "The mayor's letter to the council",
    "Read the mayor's full letter below.",
    "You can read the full letter from Reed below.",
])  # fmt: skip
def test_whom_the_heading_names_speaks_in_every_paragraph(heading: str, marks: str) -> None:
    assert speakers(ABOVE + heading + marks) == ["Lee Hall", "Ann Reed", "Ann Reed", "Ann Reed"]


@pytest.mark.parametrize("heading", ["Read the letter in full", "Here is the full letter:", "FULL LETTER", "The complete letter"])
@pytest.mark.parametrize("told", ["Ann Reed told the council in a letter that she leaves.\n\n", "Reed's letter is short.\n\n"])
def test_a_heading_without_a_name_is_of_whom_the_article_said_to_have_written(heading: str, told: str) -> None:
    text = "Mayor Ann Reed has resigned.\n\n" + told + "“It is sad,” said Lee Hall.\n\n" + heading + MARKS_OPEN
    assert speakers(text) == ["Lee Hall", "Ann Reed", "Ann Reed", "Ann Reed"]


def test_else_of_whom_the_headline_names() -> None:
    text = "The town has no mayor.\n\n“It is sad,” said Lee Hall.\n\nThe full statement" + MARKS_OPEN
    assert speakers(text, ("Ann Reed resigns as mayor of Marl",)) == ["Lee Hall", *["Ann Reed"] * 3]
    assert speakers(text) == ["Lee Hall", None, None, None]


@pytest.mark.parametrize("heading", ["Volta Motors statement in full", "The company's statement in full", "Statement from Volta Motors"])
def test_a_body_too_makes_statements(heading: str) -> None:
    text = "Volta Motors has closed. The company employed ninety.\n\n“It is sad,” said Lee Hall.\n\n" + heading + MARKS_OPEN
    assert speakers(text) == ["Lee Hall", *["Volta Motors"] * 3]


def test_two_statements_below_each_other() -> None:
    text = "Ann Reed and Lee Hall fell out.\n\nAnn Reed's statement\n\n“I am late.”\n\nLee Hall's statement\n\n“I am not.”"
    assert speakers(text) == ["Ann Reed", "Lee Hall"]


def test_where_another_paragraph_stands_it_ends() -> None:
    text = ABOVE + "Ann Reed's letter in full" + MARKS_CLOSED + READ_ON + "\n\n“We all leave,” said Lee Hall."
    assert speakers(text) == ["Lee Hall", "Ann Reed", "Ann Reed", "Ann Reed", "Lee Hall"]


def test_who_is_named_beside_the_words_speaks() -> None:
    text = "Ann Reed's letter was short.\n\nThe letter in full view\n\n“It was short,” said Lee Hall.\n\n“Very,” he said."
    assert speakers(text) == ["Lee Hall", "Lee Hall"]


def test_many_paragraphs_take_no_longer_than_their_number() -> None:
    text = "Ann Reed's letter in full" + "\n\n“I leave it with a new harbour.”" * 4000
    assert set(speakers(text)) == {"Ann Reed"}


def test_many_quotations_in_one_line_take_time_by_their_number() -> None:
    def seconds(times: int) -> float:
        line = ("“It is late,” said Reed. " + "It rained. " * 100) * times
        spans = find_spans(line)
        start = time.process_time()
        assert list(find_printed(line, spans, vocabulary("en"))) == []
        return time.process_time() - start

    seconds(100)
    assert seconds(4_000) < 10 * max(seconds(1_000), 0.01)  # quadratic: 16 times
