"""Every input has exactly one outcome, and what one article does costs no other."""

from __future__ import annotations

import gzip
import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names, paths, start

import processes
from processes import members
from shell import HOSTILE, RAW, command

BAD = '''import os, time
from newsextract import extractor

@extractor
def bad(doc, headline) -> str:
    """Does what the first words of an article say."""
    text = doc.source.text
    if "HANG" in text:
        while True:
            pass
    if "SLEEP" in text:
        time.sleep(1000)
    if "CRASH" in text:
        os.kill(os.getpid(), 11)
    if "FLAKY" in text and not os.path.exists("flaked"):
        open("flaked", "w").close()
        os._exit(3)
    if "EXPLODE" in text:
        held = []
        while True:
            held.append(bytearray(10_000_000))
    if "PRINT" in text:
        os.write(1, b"not json\\n")
        print("not json either")
    if "RAISE" in text:
        raise ValueError("no luck")
    return "fine"
'''


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A folder of articles, some of which do harm to who reads them."""
    folder(tmp_path / "in", 40)
    for word in ("HANG", "SLEEP", "CRASH", "FLAKY", "EXPLODE", "PRINT", "RAISE"):
        (tmp_path / "in" / f"story-00005-{word}.txt").write_text(f"{article(1)}\n\nThe pilot said {word} to them.\n")
    (tmp_path / "bad.py").write_text(BAD)
    return tmp_path


def test_bad_articles_hurt_no_other(bad: Path) -> None:
    # A machine in use needs some seconds to fill the memory that ends EXPLODE.
    done = batch("in", "-o", "out.jsonl", "--plugin", "bad.py", "--timeout", "8", "--max-memory", "300M",
                 "--jobs", "2", cwd=bad)  # fmt: skip
    assert done.returncode == 1, done.stderr
    errors = {Path(row["path"]).stem.rpartition("-")[2]: row for row in lines(bad / "out.jsonl.errors.jsonl")}
    assert {word: row["code"] for word, row in errors.items()} == {
        "HANG": "timeout", "SLEEP": "timeout", "CRASH": "worker_died", "EXPLODE": "memory",
    }  # fmt: skip
    assert all(set(row) == {"path", "stage", "code", "message"} and row["message"] for row in errors.values())
    failed = {row["path"] for row in errors.values()}
    assert paths(bad / "out.jsonl") == [name for name in names(bad / "in") if name not in failed]
    values = {row["meta"]["source"]["path"]: row["bad"] for row in lines(bad / "out.jsonl")}
    assert values.pop("in/story-00005-RAISE.txt") is None
    assert set(values.values()) == {"fine"}
    assert "43 records" in last(done)
    assert "4 errors (see out.jsonl.errors.jsonl)" in last(done)


def test_a_worker_killed_from_outside_costs_nothing(tmp_path: Path) -> None:
    folder(tmp_path / "in", 1500)
    process = start("in", "-o", "out.jsonl", "--jobs", "2", cwd=tmp_path)
    killed = []
    while process.poll() is None and len(killed) < 3:
        time.sleep(0.4)
        workers = [pid for pid in members(process.pid) if pid != process.pid and parents(pid) != process.pid]
        if workers:  # the oldest: the newest may be at an input for the second time, and a second death is blamed on it
            os.kill(min(workers), signal.SIGKILL)
            killed.append(min(workers))
    _, err = process.communicate(timeout=processes.LONG)
    assert killed
    assert process.returncode == 0, err
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")


def parents(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def test_inputs_of_all_kinds_have_one_outcome_each(tmp_path: Path) -> None:
    folder(tmp_path / "in", 5)
    (tmp_path / "in" / "a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c\x00\x04")
    (tmp_path / "in" / "b.txt").write_bytes(b"")
    (tmp_path / "in" / "c.html").write_bytes(b"<html><body></body></html>")
    (tmp_path / "in" / "big.txt").write_bytes(b"word " * 300_000)
    (tmp_path / "in" / "bomb.html.gz").write_bytes(gzip.compress(b"<p>word " * 300_000))
    done = batch("in", "gone.txt", "no/*.html", "-o", "out.jsonl", "--max-size", "1M", cwd=tmp_path)
    assert done.returncode == 1
    errors = {row["path"]: (row["stage"], row["code"]) for row in lines(tmp_path / "out.jsonl.errors.jsonl")}
    assert errors == {
        "in/a.7z": ("read", "unsupported"),
        "in/big.txt": ("read", "too_large"),
        "in/bomb.html.gz": ("read", "too_large"),
        "gone.txt": ("find", "not_found"),
        "no/*.html": ("find", "not_found"),
    }
    assert sorted([*paths(tmp_path / "out.jsonl"), *errors]) == sorted([*names(tmp_path / "in"), "gone.txt", "no/*.html"])
    assert re.search(r"7 records \(2 without an article\), 5 errors", last(done))


def test_exit_codes(tmp_path: Path) -> None:
    folder(tmp_path / "in", 3)
    good = batch("in", "-o", "out.jsonl", cwd=tmp_path)
    assert good.returncode == 0
    assert last(good).endswith(": 3 records, 0 errors.")
    assert not (tmp_path / "out.jsonl.errors.jsonl").exists(), "no errors, no report"
    assert batch("in", "gone", "-o", "other.jsonl", cwd=tmp_path).returncode == 1
    for args in (
        [],
        ["in", "-f", "xml"],
        ["in", "-f", "sqlite"],
        ["in", "--jobs", "0"],
        ["in", "--max-size", "much"],
        ["in", "--resume"],
        ["in", "-o", "a", "--output-dir", "b"],
        ["in", "-o", "a.jsonl", "--resume", "--overwrite"],
        ["in", "-o", "none/out.jsonl"],
        ["in", "-o", "in"],
        ["in", "-o", "new/"],
        ["in", "--select", "headlin"],
        ["in", "--select", "region.lable"],
        ["in", "--select", "headline", "--only", "headline"],
        ["in", "--select", "headline", "-o", "x.db"],
        ["in", "--only", "headlin"],
        ["in", "--explain", "-f", "csv"],
        ["in", "--encoding", "klingon-8"],
        ["https://news.example/a"],
        ["-"],
        ["--files-from", "no-such-list"],
        [""],
        ["in", "-o", "out.jsonl"],  # it is there
    ):
        done = batch(*args, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b""), args
        assert done.stderr.startswith(b"Error: "), args


def test_names_of_a_closed_input_are_a_wrong_call(tmp_path: Path) -> None:
    words = command("batch", "--files-from", "-", "-o", "out.jsonl")
    closed = ["sh", "-c", 'exec "$@" <&-', "sh", *words]
    done = subprocess.run(closed, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"Error: --files-from - reads standard input, and that is closed."), done.stderr


def test_a_quiet_run_says_what_is_told_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(article(1), encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text("no json\n", encoding="utf-8")
    done = batch("a.txt", "rows.jsonl", "-q", cwd=tmp_path)
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 1)
    assert re.fullmatch(rb"Error: rows\.jsonl 1: the line is no JSON: [^\n]+\n", done.stderr), done.stderr
    done = batch("a.txt", "-q", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    for output in ([], ["-o", "out.jsonl"]):
        done = batch("no-such.txt", "-q", *output, cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1), "no report is begun"


def test_errors_go_where_they_are_wanted(tmp_path: Path) -> None:
    folder(tmp_path / "in", 2)
    done = batch("in", "gone.txt", "-o", "out.jsonl", "--errors", "bad.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert [row["path"] for row in lines(tmp_path / "bad.jsonl")] == ["gone.txt"]
    assert not (tmp_path / "out.jsonl.errors.jsonl").exists()
    assert batch("in", "-o", "more.jsonl", "--errors", "none.jsonl", cwd=tmp_path).returncode == 0
    assert (tmp_path / "none.jsonl").read_bytes() == b"", "asked for by name, it is there"


def test_printed_records_and_errors(tmp_path: Path) -> None:
    folder(tmp_path / "in", 30)
    done = batch("in", *[f"gone-{number}" for number in range(30)], "--jobs", "2", cwd=tmp_path)
    assert done.returncode == 1
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["meta"]["source"]["path"] for row in rows] == names(tmp_path / "in")
    assert done.stderr.count(b"there is no such file") == 30, "without a report all errors are said"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"], "nothing is left behind"


def test_progress_without_a_terminal_and_quiet(tmp_path: Path) -> None:
    folder(tmp_path / "in", 3)
    done = batch("in", "gone", "-o", "out.jsonl", cwd=tmp_path)
    assert done.stderr.decode().count("\n") == 2, "an error and the last line"
    assert batch("in", "gone", "-o", "out2.jsonl", "--quiet", cwd=tmp_path).stderr == b""


def test_a_line_every_ten_seconds(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from newsextract.batch import progress

    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    shown = progress.Progress(progress.Lines(), iter([500, 1000]), "report")
    for second in range(1, 26):
        now[0] = 100.0 + second
        for _ in range(10):
            shown.add("Error: bad" if second == 1 else None)
        shown.found = second * 20
        shown.tick(0, second * 10)
    said = capsys.readouterr().err.splitlines()
    assert said[:10] == ["Error: bad"] * 10
    assert said[10:] == [
        "100 of about 2000, 10.0 a second, 10 errors, about 0:03:10 left",
        "200 of about 2000, 10.0 a second, 10 errors, about 0:03:00 left",
    ]


def test_on_a_terminal_there_is_a_bar_and_no_escape_of_an_article(tmp_path: Path) -> None:
    import pty

    from shell import command

    folder(tmp_path / "in", 60)
    hostile = HOSTILE.replace("\ud800", "").replace("/", "")
    (tmp_path / "in" / f"{hostile}.pdf").write_bytes(b"%PDF-1.7\n")
    ours, theirs = pty.openpty()
    process = processes.start(command("batch", "in", "-o", "out.jsonl"), cwd=tmp_path, stderr=theirs, stdout=theirs)
    os.close(theirs)
    seen = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        seen += piece
    os.close(ours)
    assert process.wait(processes.LONG) == 1
    text = seen.decode()
    assert "a second" in text
    assert "61 records" not in text
    assert "60 records, 1 error" in text
    assert "\x1b[31mred" not in text
    assert "\x1b]52" not in text
    assert not RAW.search(text.rpartition("Done")[2].replace("\r\n", ""))
