"""Kill it at any moment, run it again with --resume: every input is in the output once, in its place."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
import types
from pathlib import Path

import pytest
from articles import batch, folder, kill_all, last, lines, names, start

from newsextract.base.errors import OutputFailed
from newsextract.batch.job import Job
from newsextract.batch.journal import Journal
from newsextract.batch.pool import Pool

LOGGING = '''import os
from newsextract import extractor

@extractor
def logged(doc, headline) -> str:
    """Notes that an article was read."""
    with open(os.environ["READ_LOG"], "a") as log:
        log.write(doc.source.path + "\\n")
    return "yes"
'''


def killed_run(tmp_path: Path, output: str, kills: int, monkeypatch: pytest.MonkeyPatch, count: int = 200) -> None:
    """Kill a run again and again at random moments, then let it end; compare with one that ran through."""
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    plugin = tmp_path / "logged.py"
    plugin.write_text(LOGGING)
    log = tmp_path / "read.log"
    monkeypatch.setenv("READ_LOG", str(log))
    folder(tmp_path / "in", count)
    (tmp_path / "in" / "broken.txt").write_bytes(b"%PDF-1.7\n")
    begun = time.monotonic()
    options = ("--plugin", plugin, "--jobs", "2")
    whole = batch("in", "-o", f"whole-{output}", *options, cwd=tmp_path)
    assert whole.returncode == 1, whole.stderr
    length = time.monotonic() - begun
    log.unlink()
    for _ in range(kills):
        process = start("in", "-o", output, "--resume", *options, cwd=tmp_path)
        time.sleep(chance.uniform(0.1, 0.3 + length / 3))
        kill_all(process)
    done = batch("in", "-o", output, "--resume", *options, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert f"{count} records" in last(done)
    assert "1 error" in last(done)
    assert (tmp_path / output).read_bytes() == (tmp_path / f"whole-{output}").read_bytes(), f"seed {seed}"
    report = (tmp_path / f"{output}.errors.jsonl").read_bytes()
    assert report == (tmp_path / f"whole-{output}.errors.jsonl").read_bytes()
    times = log.read_text().splitlines()
    assert set(times) == set(names(tmp_path / "in")) - {"in/broken.txt"}
    assert len(times) <= count + 33 * kills, "no more than what was on its way when it was killed is read again"


@pytest.mark.parametrize("output", ["out.jsonl", pytest.param("out.csv.gz", marks=pytest.mark.slow)])
def test_killed_and_resumed(output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_run(tmp_path, output, 3, monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz"])
def test_killed_and_resumed_twenty_times(output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_run(tmp_path, output, 20, monkeypatch, count=1500)


def content(path: Path) -> object:
    """What an output holds, whatever else its files say."""
    if path.suffix == ".db":
        base = sqlite3.connect(path)
        tables = ("articles", "quotes", "findings", "images", "articles_fts")
        rows = [base.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall() for table in tables]
        base.close()
        return rows
    return {file.relative_to(path): file.read_bytes() for file in path.rglob("*") if file.is_file()}


@pytest.mark.parametrize(
    "form", ["sqlite", pytest.param("parquet", marks=pytest.mark.slow), pytest.param("folder", marks=pytest.mark.slow)]
)
def test_other_outputs_killed_and_resumed(form: str, tmp_path: Path) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow")
    folder(tmp_path / "in", 400)
    output = "out.db" if form == "sqlite" else "out"
    how = ["--output-dir"] if form == "folder" else ["-f", form, "-o"]
    assert batch("in", *how, f"whole-{output}", cwd=tmp_path).returncode == 0
    for _ in range(3):
        process = start("in", *how, output, "--resume", cwd=tmp_path)
        time.sleep(random.uniform(0.3, 1.0))
        kill_all(process)
    done = batch("in", *how, output, "--resume", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "400 records, 0 errors" in last(done)
    assert content(tmp_path / output) == content(tmp_path / f"whole-{output}")


def test_an_error_report_that_was_taken_away_begins_anew(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.pdf").write_bytes(b"%PDF-1.7\n")
    batch("in", "-o", "out.jsonl", cwd=tmp_path)
    (tmp_path / "out.jsonl.errors.jsonl").unlink()
    for name in ("b.pdf", "c.pdf"):
        (tmp_path / "in" / name).write_bytes(b"%PDF-1.7\n")
        batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert [row["path"] for row in lines(tmp_path / "out.jsonl.errors.jsonl")] == ["in/b.pdf", "in/c.pdf"]


def test_a_full_disk_is_told_whatever_the_journal_was_doing(tmp_path: Path) -> None:
    journal = Journal(str(tmp_path / "out.journal"))
    journal.base.execute(f"PRAGMA max_page_count = {journal.base.execute('PRAGMA page_count').fetchone()[0]}")
    many = [b"%d" % number * 100 for number in range(1000)]
    for step in (
        lambda: [journal.claim(one, b"key") for one in many],
        lambda: [journal.first_with(one, "name") for one in many],
        lambda: [journal.put(**{one.decode(): "value" * 100}) for one in many],
    ):
        with pytest.raises(OutputFailed, match=r"out\.journal not written: .*full"):
            step()
    journal.close()


def test_time_in_which_the_run_was_stopped_is_no_articles_fault() -> None:
    pool = Pool(Job(timeout=30))
    working = types.SimpleNamespace(since=100.0)
    pool.workers = [working]  # type: ignore[list-item]
    pool.looked = time.monotonic() - 500
    pool._forgive_stops()
    assert 599 < working.since < 601
    pool._forgive_stops()
    assert 599 < working.since < 601
    pool.workers.clear()


@pytest.mark.slow
def test_stopped_for_longer_than_the_time_limit_and_gone_on_with(tmp_path: Path) -> None:
    folder(tmp_path / "in", 30)
    (tmp_path / "slow.py").write_text(
        'import time\nfrom newsextract import extractor\n\n@extractor\ndef slow(doc) -> str:\n    """Sleeps."""\n    time.sleep(0.5)\n    return ""\n'
    )
    process = start("in", "-o", "out.jsonl", "--jobs", "2", "--plugin", "slow.py", "--timeout", "5", cwd=tmp_path)
    time.sleep(2)
    os.killpg(process.pid, signal.SIGSTOP)  # as Ctrl-Z does
    time.sleep(11)
    os.killpg(process.pid, signal.SIGCONT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert b"30 records, 0 errors" in err


@pytest.mark.parametrize("output", ["out.jsonl", "out.db", "folder"])
def test_what_was_taken_out_of_an_output_is_noticed(output: str, tmp_path: Path) -> None:
    folder(tmp_path / "in", 30)
    target = ("--output-dir", output) if output == "folder" else ("-o", output)
    assert batch("in", *target, cwd=tmp_path).returncode == 0
    if output == "folder":
        for path in sorted((tmp_path / output).rglob("*.json"))[:7]:
            path.unlink()
    elif output == "out.db":
        with sqlite3.connect(tmp_path / output) as base:
            base.execute("DELETE FROM articles WHERE rowid > 23")
    else:
        data = (tmp_path / output).read_bytes()
        (tmp_path / output).write_bytes(data[: len(data) // 2])
    done = batch("in", *target, "--resume", cwd=tmp_path)
    assert done.returncode == 1
    assert "is not as the run left it" in last(done)
    assert "--overwrite" in last(done)


def test_a_run_is_gone_on_with_for_more_inputs(tmp_path: Path) -> None:
    folder(tmp_path / "in", 5)
    folder(tmp_path / "more", 3)
    assert batch("in", "-o", "out.jsonl", cwd=tmp_path).returncode == 0
    done = batch("in", "more", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(lines(tmp_path / "out.jsonl")) == 8
    done = batch("more", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1, "inputs that the output has are no longer named"
    assert "cannot be gone on with" in last(done)


@pytest.mark.parametrize("names", [("nosuch",), ("nosuch", "no/*.html")])
def test_a_run_that_finds_nothing_leaves_nothing_behind(names: tuple[str, ...], tmp_path: Path) -> None:
    folder(tmp_path / "in", 2)
    done = batch(*names, "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count(b"Error: ") == len(names)
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert batch("in", "-o", "out.jsonl", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("name", ["out.xlsx", "out.md", "out.html.gz"])
def test_the_ending_of_an_output_is_a_format_or_refused(name: str, tmp_path: Path) -> None:
    folder(tmp_path / "in", 1)
    done = batch("in", "-o", name, cwd=tmp_path)
    assert done.returncode == 2
    assert b"no format" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert batch("in", "-o", name, "-f", "jsonl", cwd=tmp_path).returncode == 0
