"""Who is meant by "the source", "the 33-year-old", "the accused", and by a name that is told in passing."""

from __future__ import annotations

import pytest

from spoken import entities, speakers

MEANT = {
    "the source of before": (
        "A source close to the mayor played it down. “It is nothing,” the source said.",
        ["A source close to the mayor"],
    ),
    "another word for the source": (
        "A source close to the couple spoke of love. “They are happy,” the insider said.",
        ["A source close to the couple"],
    ),
    "who is familiar with something": (
        "A person familiar with the talks said: “It is over.” The person added: “It is sad.”",
        ["A person familiar with the talks"] * 2,
    ),
    "an age, as a pronoun": (
        "Mary Holt drove on. Welder Quillan Amari was in the second coach. He had got up to shut the window. “The lights went,”"
        " the 33-year-old said.",
        ["Quillan Amari"],
    ),
    "an age with a smile": (
        "Quilla Amari is at her loom in Marl. “My fingers know it,” said the 67-year-old with a smile.",
        ["Quilla Amari"],
    ),
    "one actress": (
        "Lola Holt is leaving the show, she said. Holt, 33, wrote to her fans. “He asked and I cried,” the actress wrote.",
        ["Lola Holt"],
    ),
    "the native of a place": (
        "Mary Holt was not there. Quillan Amari had planned it for weeks. “So I asked in the car park,” the Marl native said.",
        ["Quillan Amari"],
    ),
    "who is on trial": (
        "Quillan Amari (47), of Marl, pleaded guilty to assault. Constable Mary Holt said the van was untaxed. The accused had"
        " shouted that he would “blow her back to town”. The defendant said: “I am sorry.”",
        ["Quillan Amari"] * 2,
    ),
    "initials of an office": (
        "Deputy Public Prosecutor Quilla Amari said he had lied. “It was a business,” said the DPP.",
        ["Quilla Amari"],
    ),
    "a whole office before the name": (
        "Director of services Quilla Amari said the cost had risen “on the steps of the court”. “It is not our money,” she said.",
        ["Quilla Amari"] * 2,
    ),
    "an office of which the rest of the sentence says more": (
        "It was greeted with what the chairwoman, Cllr Quilla Amari, called “a sharp breath”. Cllr Lee Holt rose. The chairwoman"
        " said she would have order. “I have a train at six,” she added.",
        ["Quilla Amari"] * 2,
    ),
    "a name known only as": (
        "Mary Holt said it was sad. One resident, who gave her name only as Quilla, was less kind.\n\n“Monstrous,” she said.",
        ["Quilla"],
    ),
    "a driver called": (
        "Mary Holt sang. Their leader, a former crane driver called Quillan Amari, laughed. “I said no,” he said.",
        ["Quillan Amari"],
    ),
    "an album is nobody": (
        "Quilla Amari opens the door. Her fourth album, Salt Rope, was made in a shed. “It is terror,” she says.",
        ["Quilla Amari"],
    ),
    "no country is a department": (
        "Arts minister Quilla Amari said South Africa had lost “a library”. The department said it was “a time to mourn”.",
        ["Quilla Amari", "The department"],
    ),
    "a title of another country": (
        "The head of the board, Engr Quillan Amari, disagreed. “It stands,” he said.",
        ["Quillan Amari"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), MEANT.values(), ids=list(MEANT))
def test_who_is_meant(text: str, wanted: list[str]) -> None:
    assert speakers("The roof of the hall is old, and it rains.\n\n" + text) == wanted


TURNS = {
    "blunt before a colon": ("A source close to the mayor was more candid: “She is furious.”", ["A source close to the mayor"]),
    "somebody new without a verb of speech": (
        "“I would not,” said Mary Holt. Councillor Quillan Amari was not convinced. “We were told six million.”",
        ["Mary Holt", "Quillan Amari"],
    ),
    "whom the paragraph before lets speak": (
        "“Where should I go?” said Mary Holt.\n\nHer neighbour, lace trader Quillan Amari, 38, said he was for it.\n\n“Give us a date.”",
        ["Mary Holt", "Quillan Amari"],
    ),
    "the same behind a title in marks": (
        "“Where should I go?” said Mary Holt.\n\nQuillan Amari, who wrote a book entitled “Smoke”, said that Marl risked more.\n\n“These"
        " stalls face each other for a reason.”",
        ["Mary Holt", "Quillan Amari"],
    ),
    "speech without marks between": (
        "“Where should I go?” said Mary Holt.\n\nQuillan Amari said the plan had been changed. The roof was now “a nod to the skyline”.",
        ["Mary Holt", "Quillan Amari"],
    ),
    "who replies": (
        "Cllr Lee Amari said some had cheated. “Name them,” said Cllr Tom Holt.\n\n“I will not,” he replied.",
        ["Tom Holt", "Lee Amari"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), TURNS.values(), ids=list(TURNS))
def test_who_speaks_next(text: str, wanted: list[str]) -> None:
    assert speakers("The roof of the hall is old, and it rains.\n\n" + text) == wanted


def test_what_calls_nobody_is_no_person() -> None:
    found = {one.name: one for one in entities("They met on the Marl Peninsula. The Cuban American left. He saw Lola Holt.").every}
    assert not found["Marl Peninsula"].may_be_person()
    assert not found["Cuban American"].may_be_person()
    assert found["Lola Holt"].may_be_person()
