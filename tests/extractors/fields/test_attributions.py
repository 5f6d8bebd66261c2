"""Speech without quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsextract
from newsextract.extractors.fields.attributions import attributions
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, USUAL
from newsextract.model.record_types import Attribution
from newsextract.model.source import Source


def find(body: str, language: str | None = None) -> list[Attribution]:
    found = attributions(Document(source=Source(text=body, kind="text"), language=language), body)
    assert [one.text for one in found] == [body[one.start : one.end] for one in found]
    assert [one.start for one in found] == sorted(one.start for one in found)
    return found


# (language, sentence, speaker, kind of speaker, cue, content)
REPORTED = [
    ("en", "Ofsted said that services were improving.", "Ofsted", "organisation", "said", "services were improving"),
    ("en", "Ann Reed said the wall was old.", "Ann Reed", "person", "said", "the wall was old"),
    ("en", "The wall is old, said Ann Reed, the mayor.", "Ann Reed", "person", "said", "The wall is old"),
    ("en", "The wall is old, Ann Reed said on Monday.", "Ann Reed", "person", "said", "The wall is old"),
    ("en", "The wall, Ann Reed said, was old.", "Ann Reed", "person", "said", "The wall, Ann Reed said, was old"),
    ("en", "The wall is old, according to the report.", "the report", "document", "according to", "The wall is old"),
    ("en", "According to a resident, the wall is old.", "a resident", "unnamed", "According to", "the wall is old"),
    ("en", "Reed told the committee on Monday that it was old.", "Reed", "organisation", "told", "it was old"),
    ("en", "Ann Reed told the council that owns it that it must close.", "Ann Reed", "person", "told", "it must close"),
    ("en", "Ann Reed told the council that owners would pay.", "Ann Reed", "person", "told", "owners would pay"),
    ("en", "Ann Reed told the BBC that plans for it are ready.", "Ann Reed", "person", "told", "plans for it are ready"),
    ("en", "Ann Reed asked whether it could wait.", "Ann Reed", "person", "asked", "whether it could wait"),
    ("de", "Anna Riedel sagte, dass die Mauer alt sei.", "Anna Riedel", "person", "sagte", "die Mauer alt sei"),
    ("fr", "Anne Vasseur a dit que le mur était vieux.", "Anne Vasseur", "person", "dit", "le mur était vieux"),
    ("es", "Ana Robles dijo que el muro era viejo.", "Ana Robles", "person", "dijo", "el muro era viejo"),
]


@pytest.mark.parametrize(("language", "body", "speaker", "kind", "cue", "content"), REPORTED)
def test_reported_speech(language: str, body: str, speaker: str, kind: str, cue: str, content: str) -> None:
    (one,) = find(body, language)
    assert (one.kind, one.speaker, one.speaker_kind, one.cue, one.text) == ("indirect", speaker, kind, cue, content)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "The wall is old and nobody minds.",
        'Ann Reed said the wall was "quite old".',
        '"The wall is old," said Ann Reed.',
        "Until the wall is open, they continue.",
        "Ann Reed said a prayer.",
        "Ann Reed told the council that owns it.",
        "Ann Reed told the firm that runs the ferry to stop.",
        "Ann Reed warned the company that built it in 1950.",
        "Ann Reed told the group that met on Friday to go home.",
        "Ann Reed told a board that has never met.",
    ],
)
def test_nothing_is_reported(body: str) -> None:
    assert find(body) == []


def test_pronouns_and_surnames_give_the_full_name() -> None:
    found = find("Ann Reed, the mayor, said that it was old. She added that it leaked. Reed said that it must go.")
    assert [(one.speaker, one.speaker_mention, one.role) for one in found] == [
        ("Ann Reed", "Ann Reed", "mayor"),
        ("Ann Reed", "She", "mayor"),
        ("Ann Reed", "Reed", "mayor"),
    ]


def test_an_interview() -> None:
    body = "Jo Lund on the wall.\n\nQ: Why is it shut?\n\nA: It is old.\n\nIt said so.\n\nQ: And now?\n\nThe end."
    found = find(body)
    assert [(one.kind, one.speaker, one.speaker_mention, one.text) for one in found] == [
        ("turn", None, "Q", "Why is it shut?"),
        ("turn", None, "A", "It is old."),
        ("turn", None, "A", "It said so."),
        ("turn", None, "Q", "And now?"),
    ]


def test_a_broadcast_transcript() -> None:
    body = (
        "JO LUND, HARBOUR MASTER: We open in May. The council said that it was safe.\n\n"
        "REED (on camera): And the wall?\n\nLUND: It stays.\n\nREED: Thank you. I am Ann Reed."
    )
    found = find(body)
    assert [(one.speaker, one.role) for one in found] == [
        ("Jo Lund", "HARBOUR MASTER"),
        ("Ann Reed", None),
        ("Jo Lund", None),
        ("Ann Reed", None),
    ]
    assert found[1].text == "And the wall?"
    assert {one.cue for one in found} == {None}


def test_a_list_with_headings_is_no_transcript() -> None:
    assert find("Where: the hall\n\nWhen: May\n\nPrice: two pounds\n\nWhy: nobody knows") == []


def test_the_field_is_made_on_request_only() -> None:
    text = "Harbour reopens\n\nThe council said that the harbour was open again, and that the ferries would run in May."
    assert "attributions" not in newsextract.extract(text).to_dict()
    record = newsextract.extract(text, also="attributions")
    assert list(record.to_dict()) == [*(name for name in FIELDS if name in USUAL or name == "attributions"), "meta"]
    assert record.attributions[0].cue == "said"
    assert list(newsextract.extract(text, only="headline", also=["attributions"]).to_dict()) == [
        "headline",
        "attributions",
        "meta",
    ]
    assert newsextract.Record.from_dict(record.to_dict()) == record


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from("Ann Reed said that the wall , is . old \n\n Q: A: REED: “ ” \" he she told according to not".split(" "))))
def test_any_words_give_offsets_in_order(words: list[str]) -> None:
    find(" ".join(words))


def test_time_stays_linear() -> None:
    find("he said that it was so, " * 10_000)
    find("REED: yes\n" * 5_000 + "LUND: no\n" * 5_000)
    find("Reed, " * 20_000 + "said that it was old.")
