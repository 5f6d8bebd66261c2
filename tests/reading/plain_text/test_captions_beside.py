"""Captions that a copied article shows by what stands beside them alone."""

from __future__ import annotations

import pytest

from newsextract import extract

LEAD = "The harbour of Wexmoor stayed closed on Monday after a storm had torn two of its oldest moorings away."
NEXT = "Divers will look at the quay this week, and the council expects their report before the end of the month."
THEN = "Some thirty boats have been moved to the northern basin, where their owners pay no fees until the summer."
LAST = "A first ferry is to leave for the islands in April, when the works below the water should be over."


def article(*lines: str, space: str = "\n\n") -> str:
    return space.join(["Storm closes Wexmoor harbour", "By Ann Field", "3 May 2019", LEAD, NEXT, *lines, THEN, LAST]) + "\n"


def pictures(text: str) -> list[tuple[str | None, str | None]]:
    return [(one.caption, one.credit_text) for one in extract(text).images]


@pytest.mark.parametrize("space", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "credit", ["Ann Lee/Quaylight", "Ann Lee for Quaylight", "Quaylight / Ann Lee", "(Quaylight)", "The Associated Press"]
)
def test_who_signs_below_a_short_sentence_signs_its_picture(credit: str, space: str) -> None:
    text = article("The two lost moorings lie on the quay.", credit, space=space)
    assert pictures(text) == [("The two lost moorings lie on the quay.", credit.strip("()"))]
    assert (extract(text).body or "").split("\n\n") == [LEAD, NEXT, THEN, LAST]


@pytest.mark.parametrize(
    "line", ["Boats for Wexmoor", "Better Harbours", "A long wait/a short talk", "2. Ferries/boats", "Ann Lee"]
)
def test_a_heading_below_a_short_sentence_signs_nothing(line: str) -> None:
    text = article("The two lost moorings lie on the quay.", line)
    assert pictures(text) == []
    assert "The two lost moorings lie on the quay." in (extract(text).body or "")


@pytest.mark.parametrize("words", ["Boats wait in the northern basin", "Skipper Bo Lund watches as the divers go down"])
def test_words_without_a_stop_above_a_labelled_credit_are_a_caption(words: str) -> None:
    text = article(words, "Photo: Ann Lee/Quaylight")
    assert pictures(text) == [(words, "Ann Lee/Quaylight")]
    assert words not in (extract(text).body or "")


@pytest.mark.parametrize(
    "words",
    [
        "2. The pier has stood there since 1902.",
        "Who pays for all of this in the end?",
        "Let us hope that the council reads our letters.",
        "What the divers have to look for:",
        "2. What the divers look for",
    ],
)
def test_what_asks_or_has_a_number_is_of_the_text_above_a_credit_too(words: str) -> None:
    text = article(words, "Photo: Ann Lee/Quaylight")
    assert pictures(text) == [(None, "Ann Lee/Quaylight")]
    assert words in (extract(text).body or "")


def test_a_credit_that_ends_the_text_takes_no_paragraph() -> None:
    text = article() + "\nPhoto: Ann Lee/Quaylight\n"
    assert (extract(text).body or "").split("\n\n") == [LEAD, NEXT, THEN, LAST]


@pytest.mark.parametrize("between", [("GETTY IMAGES - GETTY", "4"), ("Getty Images", "4"), ("Ann Lee/AFP",)])
def test_a_caption_stands_again_below_its_credit_and_a_number(between: tuple[str, ...]) -> None:
    words = "Lund had a last look at his boat"
    text = article(words, *between, words)
    assert pictures(text) == [(words, between[0])]
    assert (extract(text).body or "").split("\n\n") == [LEAD, NEXT, THEN, LAST]


def test_words_that_stand_again_with_text_between_are_no_caption() -> None:
    words = "What happens in the northern basin"
    assert pictures(article(words, THEN.replace("thirty", "forty"), words)) == []


def test_words_of_the_text_without_their_stop_are_a_caption() -> None:
    words = "Divers will look at the quay this week, and the council expects their report in May"
    text = article("Nobody was hurt, although three people slept on board that night.", words)
    assert pictures(text) == [(words, None)]
    assert words not in (extract(text).body or "")


@pytest.mark.parametrize(
    "row", ["2016 | Gold | Silver | None | Bronze", "Boat loan | A fee is due", "Wexmoor | Best Harbour | Two Stars"]
)
def test_rows_of_a_table_are_no_captions(row: str) -> None:
    text = article("The harbour in figures", row, row.replace("o", "a"))
    assert pictures(text) == []
    assert row in (extract(text).body or "")


@pytest.mark.parametrize("label", ["Image credit: Ann Lee", "Image credit: Lee et al., doi: 10.1000/182"])
def test_what_stands_before_a_label_of_a_credit_is_the_caption(label: str) -> None:
    text = article(f"The shell of a mooring worm. {label}.")
    assert pictures(text) == [("The shell of a mooring worm.", label.removeprefix("Image credit: "))]


def test_without_blank_lines_a_sentence_below_a_picture_is_text() -> None:
    words = "PA Media Boats beside the quayPA Media"
    text = "\n".join(["Storm closes Wexmoor harbour", words, LEAD, NEXT, THEN, LAST]) + "\n"
    assert (extract(text).body or "").split("\n\n")[0] == LEAD


@pytest.mark.parametrize(
    "line",
    [
        'In the end the skipper had to say it himself: "My boat is gone, and so is yours"',
        "What You Have to Know About the Moorings of Wexmoor Harbour Before You Buy a Boat",
        "You can follow the divers of the council from the northern quay from Tuesday to Friday",
    ],
)
def test_long_lines_without_a_stop_are_of_an_article_that_stands_alone(line: str) -> None:
    assert line in (extract(article(line)).body or "")
