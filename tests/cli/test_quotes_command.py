"""``newsextract quotes``: the table and the CSV; quotations marked by ``newsextract show``; ``--with``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from newsextract.formats import flat
from newsextract.model.record_types import Quote
from newsextract.views import terminal
from samples import changed
from shell import run

HEADER = flat.view("quotes", (), None).columns
STORY = (
    "Harbour reopens\n\nThe harbour of Port Ellery reopened on Monday after the storm of last week, its owner said.\n\n"
    'The harbour master, Jo Lund, said it was "a day to remember for us all".\n\n"We open in May," she added.\n'
)


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def test_the_table_names_who_said_what(story: str) -> None:
    done = run("quotes", story)
    assert done.returncode == 0
    assert done.stderr == b""
    text = done.stdout.decode()
    assert text.split("\n")[1].split() == ["speaker", "role", "quote", "cue", "place"]
    for words in ("Jo Lund (she)", "harbour master", "added", "¶ 3"):
        assert words in text
    assert "story.txt" not in text
    assert "\x1b" not in text


def test_more_files_stand_under_their_names(story: str) -> None:
    done = run("quotes", story, story)
    assert done.stdout.decode().count("story.txt") == 2


@pytest.mark.parametrize(("name", "begins"), [
    ("quotes.csv", "article_id,path,"), ("quotes.JSON", "[\n{"), ("quotes.jsonl", '{"path"'),
    ("quotes.md", "| speaker |"), ("quotes.txt", "\n speaker"), ("quotes", "\n speaker"),
])  # fmt: skip
def test_the_ending_of_an_output_chooses_the_format(name: str, begins: str, story: str, tmp_path: Path) -> None:
    target = tmp_path / name
    assert run("quotes", story, "-o", str(target)).returncode == 0
    assert target.read_text(encoding="utf-8").startswith(begins)
    assert run("quotes", story, "-f", "jsonl", "-o", str(target)).returncode == 0
    assert target.read_text(encoding="utf-8").startswith('{"path"')
    done = run("quotes", story, "-o", str(target), env={"NEWSEXTRACT_FORMAT": "csv"})
    assert done.returncode == 0, done.stderr
    assert target.read_text(encoding="utf-8").startswith(begins if "." in name else "article_id")


def test_an_output_of_another_kind_is_refused(story: str, tmp_path: Path) -> None:
    done = run("quotes", story, "-o", str(tmp_path / "quotes.html"))
    assert done.returncode == 2
    assert b"no format has the ending .html. Use one of .csv, " in done.stderr
    assert not (tmp_path / "quotes.html").exists()


def test_csv_has_a_row_for_each_quotation(story: str, tmp_path: Path) -> None:
    target = tmp_path / "quotes.csv"
    done = run("quotes", "-f", "csv", "-o", str(target), story)
    assert (done.returncode, done.stdout) == (0, b"")
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8"), newline="")))
    assert tuple(rows[0]) == HEADER
    assert [(row["speaker"], row["role"], row["cue"], row["paragraph"]) for row in rows] == [
        ("Jo Lund", "harbour master", "said", "2"),
        ("Jo Lund", "harbour master", "added", "3"),
    ]
    assert [row["speaker_kind"] for row in rows] == ["person", "person"]
    assert rows[1]["text"] == "We open in May,"


@pytest.mark.parametrize("call", [["parse", "--table", "quotes"], ["batch", "-q", "--table", "quotes", "-f", "csv"]])
def test_all_commands_give_the_same_table(call: list[str], story: str) -> None:
    assert run(*call, story).stdout == run("quotes", "-f", "csv", story).stdout


def test_its_columns_are_documented() -> None:
    shown = " ".join(run("quotes", "--help").stdout.decode().split())
    assert f": {', '.join(HEADER)}." in shown


def test_one_that_cannot_be_read_does_not_stop_the_others(story: str) -> None:
    done = run("quotes", "-f", "csv", "missing.txt", story)
    assert done.returncode == 1
    assert done.stdout.count(b"\r\n") == 3
    assert b"missing.txt not read" in done.stderr


def test_no_quotations_is_said(tmp_path: Path) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("Quiet\n\n" + "The harbour was quiet on Monday, and the boats stayed in. " * 4, encoding="utf-8")
    assert run("quotes", str(path)).stdout.decode() == "no quotations\n"
    assert run("quotes", "-f", "csv", str(path)).stdout.decode() == ",".join(HEADER) + "\r\n"


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    text = 'Harbour opens\n\nThe harbour reopened on Monday after two years.\n\n"=1+1 is what we heard," said Jo Lund, the owner.\n'
    path.write_text(text + "\nThe works went on for two years and cost four million, the town hall said. " * 3, encoding="utf-8")
    (row,) = csv.DictReader(io.StringIO(run("quotes", "-f", "csv", str(path)).stdout.decode(), newline=""))
    assert row["text"] == "'=1+1 is what we heard,"


def test_show_marks_each_quotation_with_its_speaker(story: str) -> None:
    text = " ".join(run("show", story).stdout.decode().split())
    assert '"a day to remember for us all" [Jo Lund].' in text
    assert '"We open in May," [Jo Lund] she added.' in text


def test_hostile_words_stay_words() -> None:
    body = 'She said "a\x1b[2Jb\u202ec" twice.'
    quote = Quote(text=body[10:17], kind="partial", speaker="E\x1b[31mve", utterance=1, start=10, end=17)
    for text in (terminal.show_record(changed(body=body, quotes=[quote]), width=90),
                 terminal.show_quotes(changed(body=body, quotes=[quote]), width=90)):  # fmt: skip
        assert "\x1b" not in text
        assert "\u202e" not in text


def test_fields_on_request(story: str) -> None:
    usual = json.loads(run("parse", story).stdout)
    more = json.loads(run("parse", "--with", "attributions", story).stdout)
    assert set(more) - set(usual) == {"attributions"}
    assert more["attributions"][0]["cue"] == "said"
    assert list(json.loads(run("parse", "--only", "headline", "--with", "attributions", story).stdout)) == [
        "headline",
        "attributions",
        "meta",
    ]
    assert b"Attributions" in run("show", "--with", "attributions", story).stdout
    wrong = run("parse", "--with", "moods", story)
    assert wrong.returncode == 2
    assert b"moods" in wrong.stderr
    assert run("parse", "--with", ",", story).returncode == 2


def test_other_forms_have_the_same_rows(story: str) -> None:
    lines = [json.loads(line) for line in run("quotes", "-f", "jsonl", story).stdout.splitlines()]
    assert [row["speaker"] for row in lines] == ["Jo Lund", "Jo Lund"]
    assert json.loads(run("quotes", "-f", "json", story, story).stdout) == lines * 2
    table = run("quotes", "-f", "markdown", story).stdout.decode().splitlines()
    assert table[0] == "| speaker | role | text | cue | paragraph |"
    assert table[3].startswith("| Jo Lund | harbour master | We open in May, | added |")


def test_no_quotation_is_an_empty_list(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Harbour reopens\n\nThe harbour of Port Ellery reopened on Monday after the storm.\n")
    assert json.loads(run("quotes", "-f", "json", str(tmp_path / "a.txt")).stdout) == []
