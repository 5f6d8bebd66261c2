"""Names joined through an article."""

from __future__ import annotations

import time

import pytest

from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import vocabulary

TEXT = (
    "But Ann Reed met Defence Secretary Joe Brand at the Tilbrook Harbour Board. Ida Brand was there. "
    "The Tilbrook Rowing Club (TRC) and Juan de la Cruz sent notes. Reed left."
)

# (words, gender, full name)
FULL = [
    (["Reed"], "", "Ann Reed"),
    (["Brand"], "", "Joe Brand"),
    (["Brand"], "f", "Ida Brand"),
    (["Cruz"], "", "Juan de la Cruz"),
    (["Ann"], "", "Ann Reed"),
    (["TRC"], "", "Tilbrook Rowing Club"),
    (["Finch"], "", "Finch"),
]


@pytest.mark.parametrize(("words", "gender", "full"), FULL)
def test_the_fullest_name(words: list[str], gender: str, full: str) -> None:
    assert Names([TEXT], vocabulary("en")).fullest(words, gender) == full


def test_two_offices_and_two_people_are_one_run() -> None:
    text = "It was led by New Harbour Prime Minister Ann Lee Reed and Marl County President Quillon Falk, who met in May."
    names = Names([text], vocabulary("en"))
    assert [names.fullest([word]) for word in ("Reed", "Falk")] == ["Ann Lee Reed", "Quillon Falk"]


def test_letters_within_a_word_begin_no_name() -> None:
    assert [run for _, run in Names([], vocabulary("en")).runs("At 3:11AM ET it rained.")] == ["At", "ET"]


def test_an_organisation_by_its_noun_when_there_is_one() -> None:
    names = Names([TEXT], vocabulary("en"))
    assert names.organisation("board") == "Tilbrook Harbour Board"
    assert names.organisation("council") is None
    two = Names(["The Tilbrook Town Council met the Marl County Council."], vocabulary("en"))
    assert two.organisation("council") is None


def test_titles_are_no_part_of_a_name() -> None:
    names = Names([], vocabulary("en"))
    assert names.without_title(["Prime", "Minister", "Ann", "Reed"]) == ["Ann", "Reed"]
    assert names.without_title(["Justice", "Department"]) == ["Justice", "Department"]


CALLED = ["Parent", "Cellist", "Coordinator", "Passenger", "Grandmother", "Mother-of-two", "Crane-operator", "Olympian", "GP"]


@pytest.mark.parametrize("called", CALLED)
@pytest.mark.parametrize("name", ["Ngozi Okafor", "Ines Calvo", "Jon van der Meer", "Ann Reed", "Odo Baker"])
def test_what_somebody_is_called_is_no_part_of_a_name(called: str, name: str) -> None:
    names = Names([], vocabulary("en"))
    assert names.without_title([called, *name.split()]) == name.split()
    assert names.without_title(["Dorset", called, *name.split()]) == name.split()


@pytest.mark.parametrize("name", ["Bowler Reed", "Ann Pitcher", "Ann Runner Reed", "Di Li", "Runner Reed Foundation"])
def test_a_name_may_be_such_a_word(name: str) -> None:
    names = Names([], vocabulary("en"))
    assert names.without_title(name.split()) == name.split()


def test_a_nickname_in_marks_belongs_to_the_name() -> None:
    names = Names(["Thomas “Tiny” Rask spoke.", 'Robert "Bob" Hale left.', "Ann Reed won “Gold” Monday."], vocabulary("en"))
    assert names.fullest(["Rask"]) == "Thomas “Tiny” Rask"
    assert names.fullest(["Hale"]) == 'Robert "Bob" Hale'
    assert names.fullest(["Reed"]) == "Ann Reed"


def test_a_capital_within_a_word_begins_no_name() -> None:
    names = Names([], vocabulary("en"))
    assert [run for _, run in names.runs("An iPad, by 9to5Marl, for Ann Reed.")] == ["An", "Ann Reed."]


def test_a_title_in_marks_ends_a_name() -> None:
    names = Names(["The 'Night Mile' Rhea Colt flew in won."], vocabulary("en"))
    assert names.fullest(["Colt"]) == "Rhea Colt"


def test_a_word_of_many_capitals_is_read_once() -> None:
    def seconds(size: int) -> float:
        start = time.process_time()
        assert Names(["A" * size + ", Ann Reed and AWS."], vocabulary("en")).fullest(["Reed"]) == "Ann Reed"
        return time.process_time() - start

    seconds(100)
    assert seconds(40_000) < 10 * max(seconds(10_000), 0.02)  # quadratic: 16 times


@pytest.mark.parametrize("full", ["J.R. Reed", "Ann J.R. Reed", "U.S. Reed"])
def test_initials_without_spaces_belong_to_a_name(full: str) -> None:
    assert Names([f"The pilots heard {full}, and Reed heard them."], vocabulary("en")).fullest(["Reed"]) == full


BODY = (
    "Warden Tove Lindqvist of Little Sands Trust met Adeola Ojo on the pier. Lindqvist talked about the proposal. "
    "Adeola B. Ojo took notes. A jury finds it hard to watch. The Diocese of Marl left. "
    "The Department of Roads and Ferry Services came."
)
# (a heading with capitals throughout, the runs of it that are names)
HEADINGS = [
    ("Jury Finds Tove Lindqvist Guilty", ["Tove Lindqvist"]),
    ("Lindqvist's Proposal Finds Support", ["Lindqvist's"]),
    ("Adeola Proposal", ["Adeola"]),
    ("Watch Little Sands Trust Talk", ["Little Sands Trust"]),
    ("Proposal Finds Jury", []),
    ("Femi Ojo", ["Femi Ojo"]),
]


@pytest.mark.parametrize(("heading", "runs"), HEADINGS)
def test_a_heading_with_capitals_throughout_has_the_names_that_the_text_has(heading: str, runs: list[str]) -> None:
    names = Names([f"{BODY}\n{heading}\nShe left."], vocabulary("en"))
    found = names.runs(heading)
    assert [run for _, run in found] == runs
    assert all(heading.startswith(run, start) for start, run in found)
    assert names.fullest(["Lindqvist"]) == "Tove Lindqvist"


# (words, full name): what somebody is of is no part of the name, and a fuller name of the same person counts
OF = [
    (["Tove", "Lindqvist"], "Tove Lindqvist"),
    (["Little", "Sands", "Trust"], "Little Sands Trust"),
    (["Trust"], "Little Sands Trust"),
    (["Sands"], "Sands"),
    (["Ojo"], "Adeola B. Ojo"),
    (["Adeola", "Ojo"], "Adeola B. Ojo"),
    (["Diocese"], "Diocese of Marl"),
    (["Ferry", "Services"], "Department of Roads and Ferry Services"),
]


@pytest.mark.parametrize(("words", "full"), OF)
def test_what_somebody_is_of_is_no_part_of_the_name(words: list[str], full: str) -> None:
    assert Names([BODY], vocabulary("en")).fullest(words) == full


# (text, words, full name): a name of a thing that holds somebody's name is not a fuller name
THINGS = [
    ("Tove Lindqvist is back. Lindqvist runs The Tove Lindqvist Experience. The Tove Lindqvist Experience is long.", "Lindqvist",
     "Tove Lindqvist"),
    ("Ines Falk wrote Skyline: The Hunt for B.T. Molloy. Molloy was a pilot.", "Molloy", "B.T. Molloy"),
    ("Milja Falkner sang. Milja Falkner left. Her first album was Meet Milja Falkner.", "Falkner", "Milja Falkner"),
    ("Sankar Das Vik is a physicist. Das Vik wrote a paper. Das Vik left.", "Das Vik", "Sankar Das Vik"),
    ("Robert Falk Jr. came. Robert Falk was late.", "Robert Falk", "Robert Falk Jr."),
    ("The New Marl-based Molloy Trust grew. It is old.", "Trust", "Molloy Trust"),
    ("Anne-Marie Falk came. Falk was late.", "Falk", "Anne-Marie Falk"),
    ("Mary Ann Molloy came in May. Ann Molloy was late.", "Ann Molloy", "Mary Ann Molloy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "full"), THINGS)
def test_what_bears_the_name_of_somebody_is_not_called_by_it(text: str, words: str, full: str) -> None:
    assert Names([text], vocabulary("en")).fullest(words.split()) == full


# (text, full name of the first of two)
COUPLES = [
    ("Sean and Carrie Holt have a shop.", "Sean Holt"),
    ("The bakers Sean and Carrie Holt have a shop. Sean & Carrie is its name.", "Sean Holt"),
    ("Sean Falk left in May. Sean and Carrie Holt have a shop.", "Sean Falk"),
    ("Prince Sean came. Sean and Carrie Holt have a shop.", "Sean"),
    ("Quill and Carrie Holt have a shop. Quill is closed.", "Quill"),
]


@pytest.mark.parametrize(("text", "full"), COUPLES)
def test_two_given_names_share_a_surname(text: str, full: str) -> None:
    assert Names([text], vocabulary("en")).fullest([full.split()[0]]) == full
