"""Whom a description or a surname means."""

from __future__ import annotations

import time

import pytest

from newsextract.speech.person_mentions import Names
from newsextract.speech.referents import Referents
from spoken import VOC, entities


def referents(text: str) -> Referents:
    return Referents(text, VOC, Names([text], VOC), entities(text))


def test_whom_a_description_means() -> None:
    text = "Ines Falk, the mayor of Ostwick, met Volta, which makes batteries. Then the mayor and the company agreed."
    known = referents(text)
    assert known.person(["mayor"], "mayor", len(text)) == "Ines Falk"
    assert known.person(["bishop"], "bishop", len(text)) is None
    assert known.body("company", len(text)) == "Volta"
    assert known.body("pier", len(text)) is None


def test_the_80_year_old_is_the_one_of_that_age() -> None:
    text = "Ines Falk, 80, met Jax Molloy, 54, in May."
    known = referents(text)
    assert known.person(["80-year-old"], "80-year-old", len(text)) == "Ines Falk"
    assert known.person(["81-year-old"], "81-year-old", len(text)) is None


def test_a_singer_named_in_passing_is_not_the_singer_whom_the_rest_is_about() -> None:
    passing = "The singer Jax Molloy once shared a stage with Ines Falk."
    about = "\n\n".join(f"Falk sang in town {number}. Falk was glad of it." for number in range(5))
    assert referents(text := f"{passing}\n\n{about}").person(["singer"], "singer", len(text)) == "Ines Falk"
    assert referents(passing).person(["singer"], "singer", len(passing)) == "Jax Molloy"
    near = f"{about}\n\n{passing}\n\nIt rained."
    assert referents(near).person(["singer"], "singer", len(near)) == "Jax Molloy"
    mayor = f"The mayor Jax Molloy once met Ines Falk.\n\n{about}"  # an office is held by one person
    assert referents(mayor).person(["mayor"], "mayor", len(mayor)) == "Jax Molloy"


@pytest.mark.parametrize("behind", [
    "\n\n".join(f"Falk sang in town {number}. Falk was glad of it." for number in range(5)) + "\n\nIt rained." * 4,
    "\n\n".join(f"In town {number} they met Falk. They were glad of Falk." for number in range(5)),
    "\n\n".join(f"Falk sang in town {number}. It rained." for number in range(4)),
])  # fmt: skip
def test_it_is_the_singer_in_passing_where_nobody_named_often_leads_a_sentence_near(behind: str) -> None:
    text = f"The singer Jax Molloy once shared a stage with Ines Falk.\n\n{behind}"
    assert referents(text).person(["singer"], "singer", len(text)) == "Jax Molloy"


def test_a_singer_whom_the_article_names_again_is_not_named_in_passing() -> None:
    about = "\n\n".join(f"Falk sang in town {number}. Falk was glad of it." for number in range(5))
    text = f"The singer Jax Molloy once met Ines Falk. Molloy sang. Molloy was glad.\n\n{about}"
    assert referents(text).person(["singer"], "singer", len(text)) == "Jax Molloy"


def test_the_singer_many_times_behind_a_name_takes_time_by_their_number() -> None:
    text = "The singer Jax Molloy once shared a stage with Ines Falk." + "\n\nThe singer said that it was so." * 40_000

    def seconds(times: int) -> float:
        found = referents(text[: times * 34])
        start = time.process_time()
        for number in range(5, times):
            found.person(["singer"], "singer", number * 34)
        return time.process_time() - start

    seconds(100)
    assert seconds(40_000) < 10 * max(seconds(10_000), 0.02)  # quadratic: 16 times


@pytest.mark.parametrize(("words", "name"), [(["marl", "pilot"], "Jax Molloy"), (["pilot"], None), (["man"], None)])
def test_who_is_named_further_down(words: list[str], name: str | None) -> None:
    text = "A Marl pilot has sung. His name is Jax Molloy. Marl pilot Jax Molloy sang in May."
    assert referents(text).named_later(words, 0) == name


def test_of_two_people_of_one_surname_the_last_one_is_meant() -> None:
    text = "Rapper Jax Molloy sang.\n\nQuill Molloy, a pilot, was there. Jax Molloy left. "
    known = referents(text)
    first = known.bearer("Molloy", text.index("Jax Molloy left"))
    second = known.bearer("Molloy", len(text))
    assert first is not None
    assert second is not None
    assert (first.name, second.name) == ("Quill Molloy", "Jax Molloy")
    assert known.bearer("Falk", len(text)) is None


@pytest.mark.parametrize("sued", [
    "In May investors sued the makers of the boats, Volta Motors, for fraud.",
    "Volta Motors, among others, was sued in May.",
])  # fmt: skip
def test_the_company_is_the_one_of_the_paragraph(sued: str) -> None:
    text = f"Marl Studios, the company behind the film, closed.\n\nBoats were next. {sued} The company denied it."
    known = Referents(text, VOC, Names([text], VOC), entities(text))
    assert known.body("company", text.index("The company denied")) == "Volta Motors"
    assert known.body("company", text.index("\n\nBoats")) == "Marl Studios"


# (text, who is meant by the surname at its end)
BEARERS = [
    ("Shelja Falk came two years ago. She stayed. Falk", "Shelja Falk"),
    ("Shelja Falk came two years ago. Then Amy Falk left. Falk", "Amy Falk"),
    ("The play has PJ Collins (Quillon Falk) in it. Falk was shy. His younger brother Ronan Falk was there. Falk", "Quillon Falk"),
    ("Quillon Falk was shy. His wife, Mary Falk, was there too. Falk", "Quillon Falk"),
    ("Quillon Falk was shy. The couple's daughter, Mary Falk, was at school. Falk", "Mary Falk"),
    ("Mary Falk has won. Falk was glad. So were Falk aides. Amy Falk is her niece.\n\nIt rained.\n\nFalk", "Mary Falk"),
    ("Mary Falk has won. Falk was glad. So were Falk aides. Amy Falk is her niece. Falk", "Amy Falk"),
    ("Falk is in court. Mary Falk denies it. Her niece, Amy Falk, was late.\n\nAmy Falk said so.\n\nFalk", "Mary Falk"),
    ("Mary Falk denies it. Her niece, Amy Falk, was late.\n\nAmy Falk said so.\n\nFalk", "Amy Falk"),
    ("Mary Falk is in court, as is Falk's daughter Amy Falk. Then Falk", "Mary Falk"),
    ("Mary Falk has won. Sentencing Falk, the judge wept. Falk", "Mary Falk"),
    ("Mary Falk has won. Team Falk said so. Falk", "Mary Falk"),
    ("Mary Falk has won. Top Falk aides met at the top of the hill. Falk", "Mary Falk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bearer"), BEARERS)
@pytest.mark.parametrize("behind", [".", " said so. Later Mary Falk and Amy Falk came."])
def test_a_surname_is_that_of_who_was_named_before(text: str, bearer: str, behind: str) -> None:
    known = referents(text + behind)
    one = known.bearer("Falk", len(text) - len("Falk"))
    assert (one.name if one is not None else Names([text], VOC).fullest(["Falk"])) == bearer
