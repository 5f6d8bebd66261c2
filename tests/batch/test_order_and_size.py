"""Order and bytes do not depend on the workers, memory not on the number of inputs, and work begins at once."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names, paths, start

import processes
from shell import command


def test_bytes_do_not_depend_on_jobs(tmp_path: Path) -> None:
    folder(tmp_path / "in", 530)  # more than two groups
    (tmp_path / "in" / "story-00100x.pdf").write_bytes(b"%PDF-1.7\n")
    for jobs in ("1", "3"):
        for name in ("out.jsonl", "out.csv.gz"):
            done = batch("in", "-o", f"{jobs}-{name}", "--jobs", jobs, "--only", "headline", cwd=tmp_path)
            assert done.returncode == 1, done.stderr
            assert (tmp_path / f"{jobs}-{name}").read_bytes() == (tmp_path / f"1-{name}").read_bytes()
            report = f"{name}.errors.jsonl"
            assert (tmp_path / f"{jobs}-{report}").read_bytes() == (tmp_path / f"1-{report}").read_bytes()
    expected = [name for name in names(tmp_path / "in") if not name.endswith(".pdf")]
    assert paths(tmp_path / "1-out.jsonl") == expected
    assert batch("in", "-o", "any.jsonl", "--jobs", "3", "--unordered", cwd=tmp_path).returncode == 1
    assert sorted(paths(tmp_path / "any.jsonl")) == expected


def test_a_slow_article_does_not_hold_up_the_others(tmp_path: Path) -> None:
    folder(tmp_path / "in", 30)
    (tmp_path / "slow.py").write_text('''import os, time
from newsextract import extractor

@extractor
def slow(doc, headline) -> int:
    """How many articles were read before it; one of them waits until all others were."""
    number, end = len(os.listdir("read")), time.monotonic() + 25
    while "Pier 3 " in headline and number < 29 and time.monotonic() < end:
        time.sleep(0.02)
        number = len(os.listdir("read"))
    open("read/" + headline.replace(" ", "-"), "w").close()
    return number
''')
    (tmp_path / "read").mkdir()
    done = batch("in", "-o", "out.jsonl", "--jobs", "2", "--plugin", "slow.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")
    before = [row["slow"] for row in lines(tmp_path / "out.jsonl")]
    assert before[0] == 29, "the first input of all was read last, and stands first"


def test_changes_are_noticed(tmp_path: Path) -> None:
    folder(tmp_path / "in", 6)
    assert batch("in", "-o", "out.jsonl", cwd=tmp_path).returncode == 0
    before = (tmp_path / "out.jsonl").read_bytes()
    nothing = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert nothing.returncode == 0
    assert "6 records, 0 errors, 6 done before" in last(nothing)
    assert (tmp_path / "out.jsonl").read_bytes() == before
    (tmp_path / "in" / "story-00000.txt").write_text(article(50))
    (tmp_path / "in" / "story-00004.txt").unlink()
    (tmp_path / "in" / "1" / "new.txt").write_text(article(51))
    done = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 0
    said = done.stderr.decode()
    assert "inputs that have changed since they were read: 1." in said
    assert "inputs that have gone since: 1." in said
    assert (tmp_path / "out.jsonl").read_bytes().startswith(before), "what is new stands behind what was there"
    assert paths(tmp_path / "out.jsonl")[6:] == ["in/1/new.txt"]
    other = batch("in", "-o", "out.jsonl", "--resume", "--only", "headline", cwd=tmp_path)
    assert other.returncode == 1
    assert b"--only was not given, now headline" in other.stderr
    assert len(lines(tmp_path / "out.jsonl")) == 7


def test_another_version_is_noticed(tmp_path: Path) -> None:
    import sqlite3

    folder(tmp_path / "in", 2)
    assert batch("in", "-o", "out.jsonl", cwd=tmp_path).returncode == 0
    base = sqlite3.connect(tmp_path / "out.jsonl.journal")
    base.execute("""UPDATE run SET value = replace(value, '"newsextract": "', '"newsextract": "9.') WHERE name = 'meaning'""")
    base.commit()
    base.close()
    done = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    assert b"the version was 9." in done.stderr


def test_an_output_that_was_changed_is_noticed(tmp_path: Path) -> None:
    folder(tmp_path / "in", 2)
    assert batch("in", "-o", "out.jsonl", cwd=tmp_path).returncode == 0
    (tmp_path / "out.jsonl").write_bytes(b"")
    done = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    assert b"is not as the run left it" in done.stderr
    (tmp_path / "out.jsonl.journal").write_bytes(b"no database at all, but long enough to be looked at as if it were one" * 99)
    done = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"no journal of newsextract" in done.stderr


def peak(pid: int) -> int:
    """Most memory that a process has held, in KB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0


def many(path: Path, count: int) -> Path:
    """Names for one short text, so that making them takes no time."""
    path.mkdir()
    (path / "story-000000.txt").write_text("The harbour reopened on Monday.\n")
    for number in range(1, count):
        first = number - number % 50_000  # file systems allow a file some 65,000 names
        if number == first:
            (path / f"story-{first:06}.txt").write_text("The harbour reopened on Monday.\n")
        else:
            os.link(path / f"story-{first:06}.txt", path / f"story-{number:06}.txt")
    return path


def peak_of_run(inputs: Path, *args: str) -> int:
    """Peak memory, in KB, of the program that hands out the work."""
    output = inputs.with_suffix(".jsonl")
    process = start(inputs.name, "-o", output.name, *args, cwd=inputs.parent)
    most = 0
    while process.poll() is None:
        most = max(most, peak(process.pid))
        time.sleep(0.02)
    _, err = process.communicate()
    assert process.returncode == 0, err
    return most


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_memory_does_not_grow_with_the_number_of_inputs(tmp_path: Path) -> None:
    few = peak_of_run(many(tmp_path / "few", 1000), "--only", "headline")
    assert peak_of_run(many(tmp_path / "more", 100_000), "--only", "headline") <= 1.2 * few
    assert peak_of_run(tmp_path / "more", "--only", "headline", "--resume") <= 1.2 * few
    assert peak_of_run(many(tmp_path / "same", 20_000), "--only", "headline", "--dedupe") <= 1.2 * few


def test_work_begins_before_all_inputs_are_known(tmp_path: Path) -> None:
    """Names come through a pipe that stays open; a group of records stands in the output before it is closed."""
    folder(tmp_path / "in", 2000)  # of fewer all may be handed out before the worker with the first ones has started
    words = command("batch", "--files-from", "-", "-o", "out.jsonl", "--only", "headline")
    process = processes.start(words, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None
    for name in names(tmp_path / "in"):
        process.stdin.write(name.replace("in/", "in/" + 100 * "./").encode() + b"\n")  # long: they are read by the piece
    process.stdin.flush()
    part = tmp_path / "out.jsonl.part"
    processes.wait_until(lambda: part.exists() and part.stat().st_size)
    _, err = process.communicate(timeout=processes.LONG)
    assert process.returncode == 0, err
    assert len(lines(tmp_path / "out.jsonl")) == 2000


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a pipe does not tell whether it can be read")
def test_a_record_does_not_wait_for_the_next_name(tmp_path: Path) -> None:
    folder(tmp_path / "in", 2)
    words = command("batch", "--files-from", "-", "--only", "headline", "-q")
    process = processes.start(words, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    for name in names(tmp_path / "in"):
        process.stdin.write(name.encode() + b"\n")
        process.stdin.flush()
        assert select.select([process.stdout], [], [], processes.LONG)[0], "the pipe of names is open"
        assert json.loads(process.stdout.readline())["meta"]["source"]["path"] == name
    process.communicate(timeout=processes.LONG)
    assert process.returncode == 0


MEET = '''import os, time
from newsextract import extractor

@extractor
def meets(doc, headline) -> bool:
    """Whether another process was at an article while this one was."""
    open(f"at/{os.getpid()}", "w").close()
    end = time.monotonic() + 25
    while len(os.listdir("at")) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    return len(os.listdir("at")) > 1
'''


def test_two_workers_are_at_work_at_the_same_time(tmp_path: Path) -> None:
    folder(tmp_path / "in", 8)
    (tmp_path / "meet.py").write_text(MEET)
    (tmp_path / "at").mkdir()
    assert batch("in", "-o", "out.jsonl", "--jobs", "2", "--plugin", "meet.py", cwd=tmp_path).returncode == 0
    assert all(row["meets"] for row in lines(tmp_path / "out.jsonl"))

