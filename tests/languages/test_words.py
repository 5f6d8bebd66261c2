"""The files of the languages: each holds what words.py declares, and nothing else."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from newsextract import languages
from newsextract.languages.words import LineWords, Words, WrongLanguageFile, declarations
from newsextract.model.document import Role
from newsextract.speech.given_names import FEMALE, MALE
from newsextract.speech.vocabulary import vocabulary

SRC = Path(languages.__file__).parents[1]
EVERY = languages.TAGS + languages.HEADED + languages.LINED


def constants(tag: str) -> dict[str, Any]:
    module = importlib.import_module(f"newsextract.languages.{tag}")
    return {name: value for name, value in vars(module).items() if not name.startswith("_")}


def test_every_file_belongs_to_a_language_that_is_read() -> None:
    files = {path.stem for path in Path(languages.__file__).parent.glob("*.py")}
    assert files - {"__init__", "box_titles", "credit_words", "english_roles", "english_verbs", "recognition", "words"} == set(EVERY)


@pytest.mark.parametrize("tag", EVERY)
def test_each_file_holds_what_is_declared(tag: str) -> None:
    assert languages.line_words(tag).WHOLE
    if tag in languages.TAGS:
        assert languages.words(tag).RECIPE
    else:
        with pytest.raises(WrongLanguageFile, match="missing"):
            languages.words(tag)
    if tag in languages.LINED:
        with pytest.raises(WrongLanguageFile, match="missing"):
            languages.header_words(tag)


@pytest.mark.parametrize("tag", EVERY)
def test_each_pattern_compiles_and_each_role_exists(tag: str) -> None:
    types = declarations(Words)
    for name, value in constants(tag).items():
        if types[name] == "Alternatives":
            assert re.compile(value).groups == 0, name
        if types[name].startswith("Labelled"):
            assert {role for role, _ in value} <= set(get_args(Role)), name
        patterns = [p for many in value.values() for p in many] if types[name] == "LabelledPatterns" else []
        for source in patterns + list(value if types[name] == "Patterns" else ()):
            re.compile(source)


@pytest.mark.parametrize("tag", EVERY)
def test_no_word_stands_where_it_is_never_found(tag: str) -> None:
    """Texts are compared in lower case."""
    types = declarations(Words)
    for name, value in constants(tag).items():
        if types[name] in ("SpacedWords", "Phrases"):
            assert value == value.lower(), name
        if types[name] == "LabelledPhrases":
            assert [phrase for phrase in value.values() if phrase != phrase.lower()] == []


@pytest.mark.parametrize("tag", languages.TAGS + languages.HEADED)
def test_months_and_weekdays_are_complete(tag: str) -> None:
    assert len(languages.header_words(tag).MONTHS.split("|")) == 12
    assert len(languages.header_words(tag).WEEKDAYS.split("|")) == 7


def test_every_constant_that_is_declared_is_used() -> None:
    used = "".join(path.read_text(encoding="utf-8") for path in SRC.rglob("*.py"))
    unused = [name for name in declarations(Words) if not re.search(rf"\.{name}\b", used)]
    assert unused == []


def test_a_default_stands_for_a_constant_that_a_language_does_without() -> None:
    assert languages.words("nl").INSTRUCTION_OPENERS == ""
    assert languages.words("de").reports_speech
    assert vocabulary(None).kinds["said"] == vocabulary("en-GB").kinds["said"] == "v"
    assert vocabulary("de-AT").kinds["sagte"] == "v"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SPEECH_FROMS", "sagte", r"xx\.py: SPEECH_FROMS is not declared in words\.py; do you mean SPEECH_FORMS\?"),
        ("speech_forms", "sagte", "speech_forms is not declared"),
        ("PRONOUNS", ["er"], r"PRONOUNS must be SpacedWords, .*: \['er'\]"),
        ("PRONOUNS", "er|sie", "PRONOUNS must be SpacedWords"),
        ("MODIFIED", "", "MODIFIED must be Phrases"),
        ("MODIFIED", "stand|", "MODIFIED must be Phrases"),
        ("BYLINE", "von||text", "BYLINE must be Alternatives"),
        ("NOTICES", "alle rechte", "NOTICES must be Patterns"),  # a tuple of one needs its comma
        ("HOLDS", {("boilerplate", "x"): "cookies"}, "HOLDS must be LabelledPatterns"),
        ("WHOLE", {"boilerplate": "cookies"}, "WHOLE must be LabelledPhrases"),
        ("VERB_SECOND", "yes", "VERB_SECOND must be bool"),
    ],
)
def test_a_wrong_constant_is_an_error(name: str, value: object, says: str) -> None:
    with pytest.raises(WrongLanguageFile, match=says):
        Words("xx.py", {**constants("de"), name: value})


def test_a_missing_constant_is_an_error() -> None:
    given = constants("de")
    del given["MONTHS"]
    with pytest.raises(WrongLanguageFile, match="MONTHS is missing"):
        Words("xx.py", given)


def test_a_language_of_lines_has_no_other_constants() -> None:
    """They would have no effect: the languages of ``LINED`` have no dates, bylines or quotations."""
    with pytest.raises(WrongLanguageFile, match="MONTHS is not declared"):
        LineWords("xx.py", {**constants("ja"), "MONTHS": "一月"})


def test_words_do_not_change() -> None:
    with pytest.raises(AttributeError, match="constants"):
        languages.words("en").PRONOUNS = "he"


def test_a_language_without_a_file_is_read_by_shape() -> None:
    assert not languages.speech_words("fi").reports_speech
    assert languages.speech_words("fi").VERB_BEFORE_SUBJECT
    assert vocabulary("fi").by_shape
    assert "said" not in vocabulary("fi").kinds


def test_a_language_is_loaded_when_it_is_needed() -> None:
    import subprocess
    import sys

    code = (
        "import sys, newsextract.languages as l; l.words('fr'); "
        "print(*sorted(m for m in sys.modules if m.startswith('newsextract.languages.')))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == [f"newsextract.languages.{one}" for one in ("fr", "recognition", "words")]


@pytest.mark.parametrize(("language", "file"), [
    ("de-AT", "de"), ("pt_BR", "pt"), ("nn", "no"), ("deu", "de"), ("fre", "fr"), ("ko-KR", "ko"),
    ("fil", None), ("est", None), ("", None), (None, None),
])  # fmt: skip
def test_the_first_part_of_a_tag_tells_the_file(language: str | None, file: str | None) -> None:
    assert languages.lined(language) == ((file, "en") if file else ("en",))
    assert languages.known(language) == ((file, "en") if file in languages.TAGS else ("en",))


@pytest.mark.parametrize("name", ["TITLES", "PROFESSIONS", "PEOPLE"])
def test_roles_of_english_stand_once_and_titles_are_no_names(name: str) -> None:
    roles = getattr(languages.words("en"), name).split()
    assert len(roles) == len(set(roles))
    if name != "PEOPLE":
        assert not set(roles) & (MALE | FEMALE | {"sheikh", "emir", "sultan"})
