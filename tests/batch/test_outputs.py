"""The same records in every format, and what each format promises."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sqlite3
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names

from folders import ROOT
from newsextract.formats import flat
from newsextract.formats.csv import cell
from newsextract.formats.csv import lines as csv_lines
from newsextract.model.record import USUAL
from newsextract.model.record_types import Image, Quote, Region
from samples import RECORD
from shell import HOSTILE, RAW, run


@pytest.fixture
def inside(tmp_path: Path) -> Path:
    folder(tmp_path / "in", 8)
    return tmp_path


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_json_lines_are_the_records_that_parse_gives(inside: Path) -> None:
    assert batch("in", "-o", "out.jsonl.gz", cwd=inside).returncode == 0
    data = gzip.decompress((inside / "out.jsonl.gz").read_bytes())
    parsed = run("parse", *names(inside / "in"), cwd=inside)
    assert data == parsed.stdout


def test_csv_of_articles(inside: Path) -> None:
    done = batch("in", "-f", "csv", "-q", cwd=inside)
    found = rows(done.stdout)
    assert [row["path"] for row in found] == names(inside / "in")
    assert list(found[0]) == ["id", *flat.article_columns()]
    assert found[0]["authors"] == "Ann Lessing"
    assert "\n\n- Two gates" in found[0]["body"]
    assert len({row["id"] for row in found}) == 8
    assert done.stdout.endswith(b"\r\n"), "RFC 4180"
    only = rows(batch("in", "-f", "csv", "--only", "headline,region", "-q", cwd=inside).stdout)
    assert [name for name in only[0] if name not in ("id", "path", "record_id", "source_url", "source_date", "flags", "confidence")] == [
        "headline", *(f"region_{name}" for name in Region.__dataclass_fields__),
    ]  # fmt: skip


@pytest.mark.parametrize("command", ["batch", "parse"])
def test_tables_and_selected_values(command: str, inside: Path) -> None:
    inputs = names(inside / "in")
    quotes = rows(run(command, *inputs, "--table", "quotes", "-f", "csv", cwd=inside).stdout)
    assert [row["path"] for row in quotes] == sorted(inputs * 2)
    assert quotes[0]["speaker"] == "Tom Brandreth"
    findings = rows(run(command, *inputs, "--table", "findings", "-f", "csv", cwd=inside).stdout)
    assert [row["item"] for row in findings[:3]] == [
        "Two gates that had to be replaced", "A crack of four metres in the northern wall", "No damage to the lighthouse",
    ]  # fmt: skip
    chosen = run(command, *inputs, "--select", "meta.source.path,headline,quotes.speaker", "-f", "csv", cwd=inside)
    assert rows(chosen.stdout)[0] == {
        "meta.source.path": inputs[0], "headline": "Harbour of Pier 3 reopens after storm",
        "quotes.speaker": "Tom Brandreth; Tom Brandreth",
    }  # fmt: skip
    as_lines = run(command, *inputs, "--select", "headline,region.label", "-f", "jsonl", cwd=inside)
    assert json.loads(as_lines.stdout.splitlines()[0]) == {
        "headline": "Harbour of Pier 3 reopens after storm", "region.label": None,
    }  # fmt: skip


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv", "out.db", "out"])
def test_fields_on_request(output: str, inside: Path) -> None:
    options = ["--with", "attributions"]
    if output == "out":
        parquet = pytest.importorskip("pyarrow.parquet")
        options += ["-f", "parquet"]
    story = ROOT / "fixtures" / "ap-dateline" / "input.txt"
    assert batch(story, "-o", output, *options, cwd=inside).returncode == 0
    if output == "out.jsonl":
        found = lines(inside / output)[0]
    elif output == "out.csv":
        found = rows((inside / output).read_bytes())[0]
    elif output == "out.db":
        base = sqlite3.connect(inside / output)
        base.row_factory = sqlite3.Row
        found = dict(base.execute("SELECT * FROM articles").fetchone())
        base.close()
    else:
        found = parquet.read_table(inside / output / "articles").to_pylist()[0]
    assert found["attributions"]


def test_columns_follow_from_the_types() -> None:
    assert flat.part_columns("quotes") == tuple(Quote.__dataclass_fields__)
    assert flat.part_columns("images") == tuple(Image.__dataclass_fields__)
    shown = {path.partition(".")[0] for path in flat.article_columns().values()}
    assert set(USUAL) - shown == {"quotes", "images", "findings"}
    data = RECORD.to_dict()
    row = flat.article_row(data, flat.article_columns())
    assert row["region_countries"] == ["GB"]
    assert [part["text"] for part in flat.part_rows(data, "quotes")] == ["The wall will hold now,"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠"])
def test_a_formula_is_no_formula_in_a_spreadsheet(start: str) -> None:
    assert cell(f"{start}1+cmd|'/C calc'!A0").startswith("'")
    assert cell([f"{start}1"]).startswith("'")
    assert cell(-5) == "-5"
    assert cell("a=b") == "a=b"


def test_hostile_text_does_not_break_a_row() -> None:
    text = csv_lines([['a"b', "c\nd,e", HOSTILE, None, True, ["x", None, "y"], {"k": ["v"]}]])
    (row,) = csv.reader(io.StringIO(text, newline=""))
    assert row[:2] == ['a"b', "c\nd,e"]
    assert row[3:] == ["", "true", "x; y", '{"k": ["v"]}']
    assert not RAW.search(row[2])


def test_sqlite(inside: Path) -> None:
    done = batch("in", "-o", "news.db", "--jobs", "2", cwd=inside)
    assert done.returncode == 0, done.stderr
    base = sqlite3.connect(inside / "news.db")
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert [path for (path,) in base.execute("SELECT path FROM articles ORDER BY rowid")] == names(inside / "in")
    assert base.execute("SELECT count(*), count(DISTINCT article_id) FROM quotes").fetchone() == (16, 8)
    assert base.execute("SELECT count(*) FROM findings JOIN articles ON articles.id = article_id").fetchone() == (24,)
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    found = base.execute(
        "SELECT headline FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)",
        ('"pier 5"',),
    )
    assert found.fetchall() == [("Harbour of Pier 5 reopens after storm",)]
    search = "SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH 'waited'"
    assert base.execute(search).fetchone() == (8,)
    assert base.execute("SELECT json_extract(authors, '$[0]') FROM articles LIMIT 1").fetchone() == ("Ann Lessing",)
    (made,) = base.execute("SELECT sql FROM sqlite_master WHERE name = 'articles_fts'").fetchone()
    assert 'content="articles"' in made, "the words by which Datasette finds it"
    indexes = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert {"quotes_article_id", "quotes_speaker", "articles_date_published"} <= indexes
    base.close()
    (inside / "in" / "story-00009.txt").write_text(article(9))
    more = batch("in", "-o", "news.db", "--resume", cwd=inside)
    assert "9 records, 0 errors, 8 done before" in last(more)
    base = sqlite3.connect(inside / "news.db")
    assert base.execute("SELECT count(*) FROM articles").fetchone() == (9,)
    assert base.execute("SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH 'waited'").fetchone() == (9,)
    base.close()
    batch("in", "-o", "quotes.db", "--table", "quotes", cwd=inside)
    base = sqlite3.connect(inside / "quotes.db")
    assert base.execute("SELECT count(*) FROM quotes").fetchone() == (18,)
    assert base.execute("SELECT count(*) FROM sqlite_master WHERE name = 'articles'").fetchone() == (0,)
    base.close()


def test_parquet(inside: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    (inside / "in" / "zz.txt").write_bytes(b"")  # all its fields are empty
    done = batch("in", "-f", "parquet", "-o", "out/", cwd=inside)
    assert done.returncode == 0, done.stderr
    articles = parquet.read_table(inside / "out" / "articles")
    wanted = [json.loads(line) for line in batch("in", "-q", cwd=inside).stdout.splitlines()]
    found = articles.to_pylist()
    for row, record in zip(found, wanted, strict=True):
        assert {name: row[name] for name in USUAL} == {name: record[name] for name in USUAL}
        assert row["meta"]["source"]["sha256"] == record["meta"]["source"]["sha256"]
    quotes = parquet.read_table(inside / "out" / "quotes").to_pylist()
    assert len(quotes) == 16
    assert {row["article_id"] for row in quotes} == {row["id"] for row in found[:8]}
    assert batch("in/zz.txt", "-f", "parquet", "-o", "empty", cwd=inside).returncode == 0
    assert parquet.read_table(inside / "empty" / "articles").schema == articles.schema, "it never follows from the data"
    (inside / "in" / "story-00009.txt").write_text(article(9))
    batch("in", "-f", "parquet", "-o", "out/", "--resume", cwd=inside)
    assert parquet.read_table(inside / "out" / "articles").num_rows == 10
    assert batch("in", "-f", "parquet", "-o", "out/", cwd=inside).returncode == 2
    assert batch("in", "-f", "parquet", "-o", "out/", "--overwrite", "--table", "quotes", cwd=inside).returncode == 0
    assert [path.name for path in (inside / "out").rglob("part-*")] == ["part-00000.parquet"]


PLUGIN = '''from newsextract import extractor

@extractor
def words(doc, body) -> int:
    """Number of words."""
    return len((body or "").split())
'''


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv", "out.db", "out"])
def test_fields_of_plug_ins_are_in_every_output(output: str, inside: Path) -> None:
    (inside / "words.py").write_text(PLUGIN)
    options = ["--plugin", "words.py"]
    if output == "out":
        parquet = pytest.importorskip("pyarrow.parquet")
        options += ["-f", "parquet"]
    assert batch("in", "-o", output, *options, cwd=inside).returncode == 0
    if output == "out.jsonl":
        words = [row["words"] for row in lines(inside / output)]
    elif output == "out.csv":
        words = [int(row["words"]) for row in rows((inside / output).read_bytes())]
    elif output == "out.db":
        base = sqlite3.connect(inside / output)
        words = [n for (n,) in base.execute("SELECT json_extract(extra, '$.words') FROM articles")]
        base.close()
    else:
        words = [json.loads(row["extra"])["words"] for row in parquet.read_table(inside / output / "articles").to_pylist()]
    assert len(words) == 8
    assert all(90 < n < 130 for n in words)


def test_parse_gives_a_table_with_its_header_once(inside: Path) -> None:
    done = run("parse", *names(inside / "in"), "-f", "csv", "-o", "out.csv", cwd=inside)
    assert done.returncode == 0, done.stderr
    assert len(rows((inside / "out.csv").read_bytes())) == 8
    assert (inside / "out.csv").read_text().count("id,path,") == 1
    for args in (["--table", "quotes", "-f", "json"], ["--select", "nothing"], ["--table", "quotes", "--only", "body"]):
        assert run("parse", "x.txt", *args, cwd=inside).returncode == 2


def test_a_path_longer_than_systems_take_is_shortened(tmp_path: Path) -> None:
    import zipfile

    deep = "d/" * 3000
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number, name in enumerate((f"{deep}x.txt", f"{deep}e/x.txt", "y.txt")):
            archive.writestr(name, article(number))
    done = batch("a.zip", "--output-dir", "records", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    files = [path for path in (tmp_path / "records").rglob("*.json") if path.is_file()]
    assert sorted(path.name for path in files) == ["x.txt.json", "x.txt.json", "y.txt.json"]
    assert {json.loads(path.read_text())["meta"]["source"]["record_id"] for path in files} == {f"{deep}x.txt", f"{deep}e/x.txt", "y.txt"}


def test_an_output_without_records_is_a_whole_gzip_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    assert batch("a.pdf", "-o", "out.jsonl.gz", cwd=tmp_path).returncode == 1
    data = (tmp_path / "out.jsonl.gz").read_bytes()
    assert data
    assert gzip.decompress(data) == b""
    assert batch("a.pdf", "-o", "out.jsonl.gz", "--resume", cwd=tmp_path).returncode == 1
    assert (tmp_path / "out.jsonl.gz").read_bytes() == data
