"""Whom the sentence before a quotation is about, and "she said" behind it therefore names."""

from __future__ import annotations

import pytest

from spoken import speakers

BEFORE = "Mary Holt, the parish clerk, said the roof was sound. “It will stand for years,” she said.\n\n"
BEHIND = " “I would not sleep under it,” she said."
ABOUT = {
    "Her party colleague Quill Amari, sitting two seats along, disagreed.": "Quill Amari",
    "Holt’s daughter Lorraine rushed into the hall.": "Lorraine",
    "Her niece Quilla, seven, told all her friends.": "Quilla",
    "The headteacher, who had come late, was in tears.": "The headteacher",
    "The junior doctor who had seen the beams wept.": "The junior doctor",
    "The buyer, potato farmer Quill Amari, admitted that the price was high.": "Quill Amari",
    "Its chief executive, Quill Amari, came to look into it on Monday.": "Quill Amari",
    "One of them, Quill Amari, was seen at the door.": "Quill Amari",
    "For Quill Amari, whose shop is next door, that came too late.": "Quill Amari",
    "When the news came, Ma Quill Amari did not cheer.": "Ma Quill Amari",
    "That was news to Quill Amari, of Marl Bay, who told the council about the cracks.": "Quill Amari",
    "Among them was Quill Amari, later the first to climb the tower of the Minster, who remembered the bells.": "Quill Amari",
    "Minister of State for Roads Quill Amari apologised for the delay.": "Quill Amari",
    "After the hearing Inspector Quill Amari praised a driver who had stopped.": "Quill Amari",
    "Outside court Quill Amari, 71, bore no grudge.": "Quill Amari",
    "Amari’s sister, Quilla, drove through the night.": "Quilla",
    "In her first book, Salt Bridges, Quill Amari had told of it.": "Quill Amari",
    "Quill Amari, a developer and spokeswoman for the Marl Coalition, said few places were like it.": "Quill Amari",
    "The tower is no longer safe, noted Quill Amari of the Marl Weekly.": "Quill Amari",
    "Behind her a woman with a pushchair looked up.": "a woman with a pushchair",
}  # fmt: skip


@pytest.mark.parametrize("sentence", ABOUT)
def test_the_sentence_before_tells_who_speaks(sentence: str) -> None:
    assert speakers(BEFORE + sentence + BEHIND) == ["Mary Holt", ABOUT[sentence]]


def test_a_given_name_may_tell_the_wrong_gender() -> None:
    text = "The mill will close. Line supervisor Bernie Amari has worked there for years, as has her husband."
    assert speakers(f"{text}\n\n“That is both wages gone,” she said.") == ["Bernie Amari"]


@pytest.mark.parametrize("sentence", [
    "After days of talk with the radio hosts Tom Reed, Quill Amari and Mike Marl, nothing was decided.",
    "The Quill Amari Project was named too.",
    "His father Owen had built it.",
])  # fmt: skip
def test_others_who_are_named_do_not_speak(sentence: str) -> None:
    assert speakers(BEFORE + sentence + BEHIND) == ["Mary Holt", "Mary Holt"]


@pytest.mark.parametrize(("text", "speaker"), [
    ("When the warden, Owen Pask, tried to take the wheel, Durrant swung a boathook and shouted: “I am the captain.”",
     "Durrant"),
    ("Ann Pask had come early. She unfolded a sheet of paper, looked at it, put it back and said: “I measure things.”",
     "Ann Pask"),
    ("Glad supporters waved red and white flags, chanted “One more year!” and left.", "Glad supporters"),
    ("The mother of a girl who took pills bought online has described how she was “burning up from within”.",
     "The mother of a girl"),
    ("It rests on arguments that Quill Amari, the deputy manager, described as “wholly grounded in fighting”.",
     "Quill Amari"),
    ("One of the men looked up at the window and shouted: “Have you got a good view?”", "One of the men"),
    ("The government of Prime Minister Quill Amari says it is based on “fairy tales and foreign money”.",
     "The government of Prime Minister Quill Amari"),
    ("The chairman, Owen Pask, said it was early. “First we bring people out,” he was quoted as saying by a newspaper.",
     "Owen Pask"),
])  # fmt: skip
def test_the_subject_of_the_verb_that_reports(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(("text", "found"), [
    ("Some members decided that “hats” were both plain and dear.", []),
    ("Some members said that “chaos” was what they saw.", ["Some members"]),
])  # fmt: skip
def test_the_one_word_that_a_clause_is_about_is_a_term(text: str, found: list[str]) -> None:
    assert speakers(text) == found


@pytest.mark.parametrize("described", [
    "A student of law and a mother of two, she thinks that it is late.",
    "A farmer with ninety cows, a dog and a barn, she rises early.",
    "A pilot, she was born in Marl.",
])  # fmt: skip
def test_what_describes_a_pronoun_is_nobody_else(described: str) -> None:
    text = f"Ann Reed disagrees. {described} The harbour “speaks of better days,” she says."
    assert speakers(text) == ["Ann Reed"]


def test_somebody_new_is_told_of_where_no_pronoun_follows() -> None:
    text = "Ann Reed disagrees. A farmer from Lima, who was there, wept. “It speaks of better days,” the farmer said."
    assert speakers(text) != ["Ann Reed"]


@pytest.mark.parametrize(("words", "speaker"), [
    ("Holt’s brother Abel", "Abel"),
    ("Her brother Abel", "Abel"),
    ("Brother Abel", "Brother Abel"),
    ("Sister Quilla", "Sister Quilla"),
])
def test_a_relation_is_no_title(words: str, speaker: str) -> None:
    assert speakers(f"Mary Holt, the parish clerk, came late. {words} said: “The roof is sound and will stand.”") == [speaker]
