"""What stands beside a quotation and goes before what the weights prefer."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source
from spoken import speakers
from tests.speech.test_german_speech import speakers as german_speakers


@pytest.mark.parametrize("words", ["It leaks,", "No,", "We do,", "Never again,"])
@pytest.mark.parametrize("clause", ["Holt said.", "said Holt.", "the warden told them.", "the old warden added later."])
def test_a_comma_in_the_marks_and_a_clause_behind_them(words: str, clause: str) -> None:
    text = f"The warden, Mary Holt, came to the council house at noon and stayed for an hour. “{words}” {clause}"
    assert speakers(text) == ["Mary Holt"]


@pytest.mark.parametrize(("text", "speaker"), [
    ("“He will appeal,” she said.", "Petra Vik"),
    ("“He will appeal,” she told the harbour court later.", "Petra Vik"),
    ("“He will appeal,” said the lawyer.", "Petra Vik"),
])
def test_a_pronoun_beside_the_words_tells_more_than_whom_the_sentence_is_about(text: str, speaker: str) -> None:
    before = "Jan Holm denies it. His lawyer, Petra Vik, said: “He is innocent.” Holm was arrested in May. "
    assert speakers(before + text)[-1] == speaker


@pytest.mark.parametrize("verb", ["held a poor rating", "found no money", "shown a loss"])
def test_whoever_is_called_so_does_not_speak(verb: str) -> None:
    assert speakers(f"The town's ferry services have {verb} since 2008 and were branded a “national disgrace”.") == [None]


@pytest.mark.parametrize("clause", ["erklärt dazu Leiterin Anna Feld", "betonte Anna Feld", "sagt Anna Feld"])
@pytest.mark.parametrize("words", ["„Es eilt überall im Land.“", "Das sei gefährlich, denn es „fehlt überall im Land“."])
def test_who_ends_a_sentence_of_reported_speech_goes_on(clause: str, words: str) -> None:
    assert german_speakers(f"Das Thema Trinkwasser ist in den Hintergrund geraten, {clause}. {words}") == ["Anna Feld"]


BEFORE = "“The pier closes in May,” said Peter Moor, the innkeeper. “We were told nothing.”\n\n"
ANNA = "Anna Feld, the director of the waterworks, came to the town hall on Monday.\n\n"


def who(sentences: str) -> str | None:
    """Who speaks last where Peter Moor has spoken and Anna Feld is the one whom the article is about."""
    return speakers(f"{BEFORE}{ANNA}{sentences}")[-1]


@pytest.mark.parametrize("words", [
    "Feld's verdict:", "Feld's answer to the question was short:", "Her verdict:", "Feld had a warning for the town:",
    "Feld made her view clear:", "Feld took the floor next:", "Feld again:", "For Feld, the answer is simple:",
    "She had a warning for the town:", "Moor said that Feld had told him:", "Moor, who met Feld, recalled that she said:",
])  # fmt: skip
def test_who_is_named_before_a_colon_speaks_whoever_spoke_before(words: str) -> None:
    assert who(f"{words} “The situation is grave.”") == "Anna Feld"


@pytest.mark.parametrize("sentence", [
    "Feld turned to Moor.", "Feld, 54, was not amused.", "Feld, who has run the works since 2001, was not amused.",
    "Asked about the plan, Feld shrugged.", "After the vote, Feld shrugged.", "The town's director, Anna Feld, is worried.",
])  # fmt: skip
def test_the_sentence_before_turns_to_somebody_who_speaks(sentence: str) -> None:
    assert who(f"{sentence} “The situation is grave.”") == "Anna Feld"


@pytest.mark.parametrize("behind", [
    "That is what Feld told the council.", "That's how Feld put it on Monday.", "So said Feld.",
    "Those were the words of Anna Feld.",
])  # fmt: skip
def test_the_sentence_behind_tells_who_said_it(behind: str) -> None:
    assert who(f"“The situation is grave.” {behind}") == "Anna Feld"


@pytest.mark.parametrize("asks", ["Peter Moor asked Anna Feld how she was.", "Moor asked Feld about the plan."])
def test_who_is_asked_answers(asks: str) -> None:
    assert who(f"{asks} “The situation is grave,” she replied.") == "Anna Feld"


def test_here_is_owns_nothing() -> None:
    assert speakers(f"{BEFORE}Here’s Moor in May: “The situation is grave.”")[-1] != "Here"


@pytest.mark.parametrize("text", [
    "It was “a disgrace to the town” and “a shame for all,” said Feld.", "It is “old” or “slow,” Feld told the Echo.",
])  # fmt: skip
def test_two_that_and_joins_are_of_one(text: str) -> None:
    body = f"{BEFORE}{ANNA}{text}"
    found = quotes(Document(source=Source(text=body, kind="text"), language="en"), body, None)
    assert [one.speaker for one in found[-2:]] == ["Anna Feld", "Anna Feld"]


@pytest.mark.parametrize("words", ["Felds Antwort ist kurz:", "Anna Felds Botschaft an die Stadt ist klar:", "Felds Urteil:"])
def test_whose_words_a_genitive_tells(words: str) -> None:
    before = "„Der Hafen schließt im Mai“, sagt Peter Moor, der Wirt.\n\nAnna Feld kam am Montag ins Rathaus.\n\n"
    assert german_speakers(f"{before}{words} „Die Lage ist ernst.“")[-1] == "Anna Feld"


@pytest.mark.parametrize("words", [
    "Feld was quoted by the Harbour Echo as saying", "Feld is quoted as saying", "The Harbour Echo quoted Feld:",
    "The Harbour Echo quotes Anna Feld:",
])  # fmt: skip
def test_who_is_quoted_speaks(words: str) -> None:
    assert who(f"{words} “The situation is grave.”") == "Anna Feld"


@pytest.mark.parametrize("behind", ["is Feld's answer.", "was Feld's answer.", "is how Feld puts it.", "is how she puts it."])
def test_words_that_are_the_subject_of_a_clause_with_their_owner(behind: str) -> None:
    assert who(f"“The situation is grave,” {behind}") == "Anna Feld"


@pytest.mark.parametrize(("text", "speaker"), [
    ("The police report states that the notes were “copied from one another.”", "The police report"),
    ("The company claims that “nobody in the town was told.”", "The company"),
    ("The report said the evidence included police reports that had been “copied from one another.”", "The report"),
])  # fmt: skip
def test_a_noun_that_may_be_a_verb_before_that(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("opening", ["After {} asked", "When {} asked last week", "{} asked on Monday,", "{} asked"])
@pytest.mark.parametrize("words", ["Why so long?", "Is there no other way?"])
@pytest.mark.parametrize("behind", ["Bo Lund said it was “the rain in the hills.”", "Mr. Lund replied that “nobody had come.”"])
def test_a_clause_between_two_quotations_that_leads_in_the_second(opening: str, words: str, behind: str) -> None:
    first, second = speakers(f"{opening.format('trust member Ann Reed')} “{words}” {behind}")
    assert first == "Ann Reed"
    assert str(second).endswith("Lund")


def test_a_clause_between_two_quotations_behind_a_comma_ends_the_first() -> None:
    assert speakers("Reed looked up. “It rains,” Bo Lund said, “and it will rain on.”") == ["Bo Lund", "Bo Lund"]


@pytest.mark.parametrize(("sentence", "speaker"), [
    ("Moor said Feld told her: “We will have a good day.”", "Anna Feld"),
    ("Moor said that Feld had told him, “No one will come.”", "Anna Feld"),
    ("According to the Echo, Feld said, “It will not work.”", "Anna Feld"),
    ("A dockworker told me that a member of the crew told her, “Go to the warden.”", "a member of the crew"),
    ("Feld and her guests were cheering when the innkeeper asked, “Did you hear that?”", "Peter Moor"),
    ("Moor later asked Feld about the pier, to which she replied, “Two months to the day.”", "Anna Feld"),
    ("Asked on Monday whether he would go, Moor said, “No one will.”", "Peter Moor"),
    ("Moor told the press in a letter confirming that the plan read, “No one will.”", "Peter Moor"),
])  # fmt: skip
def test_who_is_named_right_before_the_words_says_them(sentence: str, speaker: str) -> None:
    assert who(sentence) == speaker


@pytest.mark.parametrize("given", ["Orlin", "Ngozi", "Laura", "Xiulan"])
def test_who_is_asked_replies(given: str) -> None:
    text = f"Quillon Hale asked {given} Finch about the pier, to which she replied, “Two months, at most.”"
    assert speakers(text) == [f"{given} Finch"]


SPOKE = "“It is a drug,” says Peter Moor, the innkeeper. “It is old.”\n\n"


@pytest.mark.parametrize(("paragraph", "speaker"), [
    ("Midlife is harder, explains Anna Feld. The body slows down. But from 50 on it loses more.", "Anna Feld"),
    ("Feld says she hopes that all will see it. The work, she says, is not easy. Nobody sees it.", "Feld"),
    ("A beach cleaner abandoned the farm in May. She works all week.", "A beach cleaner"),
    ("A clerk was late that day. There was no bus.", "A clerk"),
    ("Guests will often tell Moor that it is fine. There was no bus.", "Peter Moor"),
    ("A plan for the bay was late. There was no bus.", "Peter Moor"),
    ("The inn is full. There was no bus.", "Peter Moor"),
])  # fmt: skip
def test_a_quotation_alone_is_of_who_is_new_in_its_paragraph(paragraph: str, speaker: str) -> None:
    assert speakers(f"{SPOKE}{paragraph} “It gets less effective at its job.”")[-1] == speaker


@pytest.mark.parametrize(("text", "speaker"), [
    ("The doctor was like, “I don’t know how you did it.”", "The doctor"),
    ("Anna Feld came in. She was just like, “I don’t know how you did it.”", "Anna Feld"),
    ("It was like: “I don’t know how you did it.”", None),
    ("Feld’s hope is that the town “can find a plan for the following year”.", "Feld"),
    ("Feld has threatened to turn the bay into a “deserted island” by May.", "Feld"),
])
def test_other_words_that_report(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]
