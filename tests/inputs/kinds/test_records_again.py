"""Databases and Parquet that batch wrote are records again; Parquet of others is a table."""

from __future__ import annotations

import contextlib
import datetime
import importlib.util
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

from newsextract.inputs.find import Finder
from newsextract.inputs.input_settings import Settings

PAGE = """<html lang="en"><head><title>Keeper of the lock retires</title><meta name="author" content="Mina Sorrel"></head><body><article>
<h1>Keeper of the lock retires</h1><p>By Mina Sorrel and Jon Ash</p><figure><img src="https://weir.example/a.jpg"><figcaption>The gate. Photo: Ana Flint</figcaption></figure>
<p>WEIR, England — The keeper of the lock retired on Thursday after 41 years, the trust said.</p>
<p>"I have seen every boat twice," Otto Brandt said at the gate.</p><p>The report found:</p><ul><li>The gates are old</li><li>The boats are few</li></ul><p>His son left with him.</p></article></body></html>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page, and what the program itself made of it."""
    made = tmp_path_factory.mktemp("records")
    (made / "page.html").write_text(PAGE)
    for name in ("out.db", "out.parquet"):
        if name.endswith("parquet") and importlib.util.find_spec("pyarrow") is None:
            continue
        command = [sys.executable, "-m", "newsextract", "batch", str(made / "page.html"), "-o", str(made / name), "--quiet"]
        subprocess.run(command, check=True, timeout=60)
    return made


SAME = ("headline", "byline", "body", "publisher", "region", "dateline", "date_published", "language", "keywords", "quotes", "images", "findings")


def test_a_database_gives_the_records_of_its_tables(folder: Path) -> None:
    (record,) = records(folder / "page.html")
    (again,) = records(folder / "out.db")
    for name in SAME:
        assert getattr(again, name) == getattr(record, name), name
    assert [one.name for one in again.authors] == [one.name for one in record.authors] == ["Mina Sorrel", "Jon Ash"]
    assert again.meta.confidence == record.meta.confidence
    assert again.meta.source.path == record.meta.source.path


def test_a_database_that_a_program_has_served_is_read(folder: Path, tmp_path: Path) -> None:
    served = tmp_path / "served.db"
    served.write_bytes((folder / "out.db").read_bytes())
    with contextlib.closing(sqlite3.connect(served)) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("CREATE TABLE notes (text)")
        base.commit()
    assert served.read_bytes()[18:20] == b"\2\2"
    assert [one.headline for one in records(served)] == [one.headline for one in records(folder / "out.db")]


def test_the_journal_of_a_run_is_passed_over_in_its_folder(folder: Path) -> None:
    finder = Finder(Settings(files=(str(folder),)))
    assert not [one for one in finder if one.path.endswith(".journal")]
    assert finder.skipped["no article by its name (*.journal)"] >= 1
    assert "did not write" in faults(inputs(folder / "out.db.journal"))[0]


def test_parquet_gives_the_whole_records(folder: Path) -> None:
    pytest.importorskip("pyarrow")
    (record,) = records(folder / "page.html")
    (again,) = records(folder / "out.parquet" / "articles" / "part-00000.parquet")
    for name in (*SAME, "authors", "links", "places"):
        assert getattr(again, name) == getattr(record, name), name
    assert again.meta.source == record.meta.source
    assert "Pass the file with the records" in faults(inputs(folder / "out.parquet" / "quotes" / "part-00000.parquet"))[0]


def test_parquet_of_others_is_a_table(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    rows = [{"title": f"Lock {n} closes", "date": datetime.date(2023, 2, n + 1), "author": "Mina Sorrel", "url": f"https://weir.example/{n}", "text": f"Lock {n} at Weir closed on Thursday, the trust said."} for n in range(3)]
    pytest.importorskip("pyarrow.parquet").write_table(pyarrow.Table.from_pylist(rows), tmp_path / "rows.bin")
    found = records(tmp_path / "rows.bin")
    assert [one.headline for one in found] == ["Lock 0 closes", "Lock 1 closes", "Lock 2 closes"]
    assert (found[1].date_published, found[1].byline, found[1].url) == ("2023-02-02", "Mina Sorrel", "https://weir.example/1")
    pytest.importorskip("pyarrow.parquet").write_table(pyarrow.table({"price": [1]}), tmp_path / "other")
    assert "There are: price" in faults(inputs(tmp_path / "other"))[0]
    (tmp_path / "cut").write_bytes((tmp_path / "rows.bin").read_bytes()[:200])
    assert faults(inputs(tmp_path / "cut"))


def test_other_databases_and_damage_are_refused(tmp_path: Path) -> None:
    base = sqlite3.connect(tmp_path / "a.db")
    base.execute("CREATE TABLE articles (id, text)")
    base.commit()
    base.close()
    assert "did not write" in faults(inputs(tmp_path / "a.db"))[0]
    (tmp_path / "b.db").write_bytes(b"SQLite format 3\0" + bytes(range(256)) * 20)
    assert faults(inputs(tmp_path / "b.db"))
    base = sqlite3.connect(tmp_path / "c.db")
    base.execute("CREATE TABLE articles (id, path, record_id, flags, confidence, headline, keywords, region_label)")
    base.execute("INSERT INTO articles VALUES (1, x'00ff', 3, '{', '[1]', x'ff', '{\"a\": 1}', 5)")
    base.commit()
    base.close()
    assert len(inputs(tmp_path / "c.db")) == 1
