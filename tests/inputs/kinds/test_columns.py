"""Rows of JSON, CSV and TSV: which column holds what, and what a wrong column costs."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsextract import extract_all
from newsextract.inputs.find import Finder
from newsextract.inputs.input_settings import Settings
from newsextract.inputs.kinds.table import delimiter
from newsextract.inputs.opened import HEAD_BYTES
from shell import run

TEXT = (
    "The pier of Port Ellery reopened on Monday, nine days after a storm broke it, its owner said in a statement.\n\n"
    '"We are glad that it is over," harbour master Ann Reed told reporters on the quay.'
)


def faults(path: Path, **settings: Any) -> list[str]:
    return [one.fault.message for one in Finder(Settings(files=(str(path),), **settings)) if one.fault is not None]


@pytest.mark.parametrize(
    ("article", "title", "date", "author", "url"),
    [
        ("text", "title", "date", "author", "url"),
        ("Full Text", "Headline", "Publication Date", "Byline", "Link"),
        ("maintext", "article_title", "published_at", "authors", "source_url"),
        ("articleBody", "headline", "datePublished", "creator", "permalink"),
    ],
)
@pytest.mark.parametrize("ending", [".jsonl", ".json", ".csv", ".tsv", "; .csv"])
def test_columns_are_known_by_their_usual_names(
    article: str, title: str, date: str, author: str, url: str, ending: str, tmp_path: Path
) -> None:
    row = {title: "Pier reopens", article: TEXT, date: "2024-04-09", author: "Ida Crane", url: "https://ledger.example/1"}
    path = tmp_path / f"rows{ending[-6:].lstrip('; ')}"
    if ending == ".jsonl":
        path.write_text(json.dumps(row) + "\n" + json.dumps(row) + "\n")
    elif ending == ".json":
        path.write_text(json.dumps([row, row], indent=1))
    else:
        sign = {".csv": ",", ".tsv": "\t", "; .csv": ";"}[ending]
        cells = sign.join('"' + value.replace('"', '""') + '"' for value in row.values())
        path.write_text(sign.join(row) + "\n" + cells + "\n" + cells + "\n")
    records = list(extract_all(path))
    assert [record.headline for record in records] == ["Pier reopens"] * 2
    for record in records:
        assert (record.date_published, record.byline, record.url) == ("2024-04-09", "Ida Crane", "https://ledger.example/1")
        assert [author.name for author in record.authors] == ["Ida Crane"]
        assert record.body == TEXT
        assert record.meta.source.stated is not None
        assert record.meta.source.stated.headline == "Pier reopens"
        assert [quote.speaker for quote in record.quotes] == ["Ann Reed"]


def test_what_a_row_states_wins_over_its_text(tmp_path: Path) -> None:
    page = f"<html><h1>Another title</h1><p class='byline'>By Sam Roe</p><p>{'</p><p>'.join([TEXT] * 3)}</p></html>"
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"title": "Pier reopens", "html": page, "author": {"name": "Ida Crane"}})
        + "\n"
        + json.dumps({"title": "Pier reopens", "text": f"Another title\n\nBy Sam Roe\n\n{TEXT}", "authors": ["Ida Crane", "Sam Roe"]})
        + "\n"
    )
    first, second = extract_all(tmp_path / "a.jsonl")
    assert (first.headline, first.byline) == ("Pier reopens", "Ida Crane")
    assert (second.headline, [one.name for one in second.authors]) == ("Pier reopens", ["Ida Crane", "Sam Roe"])
    assert second.body == TEXT


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_column_makes_a_table_of_what_looks_like_one(sign: str, encoding: str, tmp_path: Path) -> None:
    made = (sign.join(("id", "words")) + "\n" + "".join(f'{n}{sign}"{TEXT.replace(chr(34), chr(39))}"\n' for n in (1, 2))).encode(encoding)
    (tmp_path / "rows.data").write_bytes(made)
    found = Finder(Settings(files=(str(tmp_path / "rows.data"),), column="words"))
    assert [one.record_id for one in found] == ["1", "2"]
    there = "there is no such column: --column wrods. There are: id, words."
    assert faults(tmp_path / "rows.data", column="wrods") == [there]
    piped = run("parse", "-", "--column", "words", "--select", "meta.source.record_id", "-f", "csv", stdin=made)
    assert piped.stdout.decode().split() == ["meta.source.record_id", "1", "2"]


@pytest.mark.parametrize("text", [f"Pier, and town, reopen\n\n{TEXT}", f"Pier reopens\n\n{TEXT}", f"<p>{TEXT}</p>", "words, words", ""])
def test_a_column_makes_no_table_of_an_article(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text)
    (found,) = Finder(Settings(files=(str(tmp_path / "a.txt"),), column="page"))
    assert (found.part, found.fault) == (None, None)


def test_a_wrong_column_is_said_once_with_those_that_there_are(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,words\n1,x\n2,y\n")
    assert faults(tmp_path / "a.csv") == [
        "no column has a usual name of an article. There are: id, words. Name one with --column."
    ]
    assert faults(tmp_path / "a.csv", column="text") == ["there is no such column: --column text. There are: id, words."]
    assert faults(tmp_path / "a.csv", column="words", title_column="t", keep_columns=("id", "k")) == [
        "there is no such column: --title-column t, --keep-columns k. There are: id, words."
    ]


def test_a_wrong_column_of_lines_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": 1, "text": TEXT}) + "\n" + json.dumps({"id": 2, "text": TEXT}) + "\n")
    finder = Finder(Settings(files=(str(tmp_path / "a.jsonl"),), column="words"))
    assert [item.fault.message for item in finder if item.fault] == ["there is no such column: --column words. There are: id, text."]
    assert finder.skipped == {"row without the column": 1}


def test_an_empty_cell_of_the_first_row_hides_nothing_of_the_others(tmp_path: Path) -> None:
    rows = [
        {"title": "Pier 1 reopens", "html": "", "text": TEXT, "author": None, "day": None},
        {"title": "Pier 2 reopens", "html": None, "text": TEXT, "author": "Ida Crane", "day": "2024-04-09"},
        {"title": "Pier 3 reopens", "html": f"<p>{TEXT}</p>", "text": "", "author": ["Sam Roe"], "day": ""},
    ]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    items = list(Finder(Settings(files=(str(tmp_path / "a.jsonl"),), date_column="day")))
    stated = [item.part.stated for item in items if item.part]
    assert [item.fault for item in items] == [None] * 3
    assert [(one.byline, one.date_published) for one in stated if one] == [(None, None), ("Ida Crane", "2024-04-09"), ("Sam Roe", None)]


def test_further_columns_are_carried_along(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'id,text,desk,n\nx1,"{TEXT.replace(chr(34), chr(34) * 2)}",Coast,7\n')
    items = list(Finder(Settings(files=(str(tmp_path / "a.csv"),), keep_columns=("id", "n"))))
    assert items[0].part is not None
    assert items[0].part.columns == {"id": "x1", "n": "7"}


@pytest.mark.parametrize(
    ("head", "sign"),
    [("a,b,c", ","), ("a;b;c", ";"), ("a\tb\tc", "\t"), ("a|b|c", "|"), ('"x, y";b;c', ";"), ("text", ","), ("", ",")],
)
def test_the_sign_between_cells(head: str, sign: str) -> None:
    assert delimiter(head) == sign


@pytest.mark.parametrize("data", ["[1, 2]", "{}", '{"a": ', "[]", '{"meta": {}}', "[[[[", '"x"'])
def test_json_is_never_prose(data: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(data)
    assert list(extract_all(tmp_path / "a.json", on_error=lambda name, problem: None)) == []


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
@pytest.mark.parametrize("name", ["a.json", "a.txt", "a", "a.jsonl"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_lines_of_json_are_articles_however_the_last_one_ends(count: int, name: str, end: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("\n".join([json.dumps({"text": TEXT})] * count) + end)
    records = list(extract_all(tmp_path / name))
    whole = count == 1 and name != "a.jsonl"
    assert [record.meta.source.record_id for record in records] == [None if whole else str(n + 1) for n in range(count)]


@pytest.mark.parametrize("beyond", [-1, 0, 1, 99])
@pytest.mark.parametrize("count", [1, 2])
def test_a_line_longer_than_the_beginning_of_a_file_may_have_any_sign_there(count: int, beyond: int, tmp_path: Path) -> None:
    """``beyond``: bytes by which a closing brace stands behind the last place that is looked at to know the kind."""
    start = json.dumps({"text": TEXT}).removesuffix('"}')
    line = start + "}".rjust(HEAD_BYTES + beyond - len(start), "a") + ' is the end."}'
    (tmp_path / "a.json").write_text("\n".join([line] * count))
    records = list(extract_all(tmp_path / "a.json"))
    assert [record.meta.source.record_id for record in records] == ([None] if count == 1 else ["1", "2"])


def test_a_long_line_may_have_any_sign_where_the_first_bytes_end(tmp_path: Path) -> None:
    start = '{"text": "' + "a" * (HEAD_BYTES - 11) + ","
    (tmp_path / "a.jsonl").write_text(f'{start} the pier reopened."}}\n' * 2)
    assert len(start) == HEAD_BYTES
    assert [one.record_id for one in Finder(Settings(files=(str(tmp_path / "a.jsonl"),)))] == ["1", "2"]


@pytest.mark.parametrize("cut", ['{"title": "Pier reopens",', "{", '{"title": "Pier reopens", "text": "The pier'])
def test_a_line_that_was_cut_costs_itself_only(cut: str, tmp_path: Path) -> None:
    whole = json.dumps({"text": TEXT})
    (tmp_path / "a.jsonl").write_text(f"{cut}\n{whole}\n{cut}\n{whole}\n")
    first, second, third, fourth = Finder(Settings(files=(str(tmp_path / "a.jsonl"),)))
    assert (first.record_id, first.fault is None, third.record_id, third.fault is None) == ("1", False, "3", False)
    assert (second.part and second.part.data, fourth.part and fourth.part.data) == (TEXT, TEXT)
    assert first.fault
    assert third.fault
    assert first.fault.message == third.fault.message
    assert re.fullmatch(r"the line is no JSON: [A-Z][\w ']+ at character \d+", first.fault.message)


def test_prose_that_begins_with_a_bracket_is_prose(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"[Exclusive] Pier reopens\n\n{TEXT}\n")
    (record,) = extract_all(tmp_path / "a.txt")
    assert record.body == TEXT


@pytest.mark.parametrize("empty", ["NaN", "Infinity", "null"])
def test_a_number_that_is_none_is_an_empty_cell(empty: str, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    row = json.dumps({"text": f"Pier reopens\n\n{TEXT}", "box": "News"})
    path.write_text(f'{{"html": {empty}, "title": {empty}, "date": {empty}, "authors": [{empty}], "shelf": {empty}, {row[1:]}\n')
    (found,) = Finder(Settings(files=(str(path),), keep_columns=("box", "shelf")))
    assert found.fault is None
    assert found.part is not None
    assert found.part.stated is None
    assert found.part.columns == {"box": "News"}
    assert found.part.data == f"Pier reopens\n\n{TEXT}"


@pytest.mark.parametrize("name", ["rows.json", "rows"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
@pytest.mark.parametrize("indent", [None, 1])
def test_json_is_recognised_in_any_encoding(indent: int | None, encoding: str, name: str, tmp_path: Path) -> None:
    row = {"title": "Café reopens", "text": TEXT * 100}
    (tmp_path / name).write_bytes(json.dumps([row, row], indent=indent, ensure_ascii=False).encode(encoding))
    assert [record.headline for record in extract_all(tmp_path / name)] == ["Café reopens"] * 2


def test_a_text_in_utf_16_is_no_json(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"{{Exclusive}} Café reopens\n\n{TEXT}".encode("utf-16"))
    (record,) = extract_all(tmp_path / "a.txt")
    assert record.body == TEXT


@pytest.mark.parametrize("stated", [False, True])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
@pytest.mark.parametrize("indent", [None, 1])
def test_json_may_be_in_any_encoding(indent: int | None, encoding: str, stated: bool, tmp_path: Path) -> None:
    row = {"title": "Café reopens", "text": TEXT.replace("Port Ellery", "Port Élery") * 30}
    made = json.dumps([row, row], indent=indent, ensure_ascii=False)
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\r\n" for row in (row, row))
    path = tmp_path / "rows.json"
    path.write_bytes((made if indent else lines).encode(encoding))
    found = list(extract_all(path, encoding=encoding.removesuffix("-sig") if stated else None))
    assert [record.headline for record in found] == ["Café reopens"] * 2
    assert all("Port Élery" in (record.body or "") for record in found)
