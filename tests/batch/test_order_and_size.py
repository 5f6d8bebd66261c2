"""Order and bytes do not depend on the workers, memory not on the number of inputs, and work begins at once."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names, paths, start

from folders import ROOT


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
    (tmp_path / "slow.py").write_text('''import time
from newsextract import extractor

@extractor
def slow(doc, headline) -> float:
    """When it was read."""
    time.sleep(2 if "Pier 3 " in headline else 0)
    return time.time()
''')
    done = batch("in", "-o", "out.jsonl", "--jobs", "2", "--plugin", "slow.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")
    times = [row["slow"] for row in lines(tmp_path / "out.jsonl")]
    assert times[0] > max(times[1:]), "the first input of all was read last, and stands first"


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


FIXTURES = ROOT / "fixtures"


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


def run_and_watch(inputs: Path, *args: str) -> tuple[int, float]:
    """Peak memory of the program that hands out the work, and after which share of its time a first group stood."""
    output = inputs.with_suffix(".jsonl")
    process = start(inputs.name, "-o", output.name, *args, cwd=inputs.parent)
    begun, first, most = time.monotonic(), 0.0, 0
    part = Path(f"{output}.part")
    while process.poll() is None:
        most = max(most, peak(process.pid))
        if not first and part.exists() and part.stat().st_size:
            first = time.monotonic() - begun
        time.sleep(0.02)
    took = time.monotonic() - begun
    _, err = process.communicate()
    assert process.returncode == 0, err
    return most, first / took


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_memory_does_not_grow_and_work_begins_at_once(tmp_path: Path) -> None:
    few, _ = run_and_watch(many(tmp_path / "few", 1000), "--only", "headline")
    more, begins = run_and_watch(many(tmp_path / "more", 100_000), "--only", "headline")
    assert more <= 1.2 * few
    assert begins < 0.1
    again, _ = run_and_watch(tmp_path / "more", "--only", "headline", "--resume")
    assert again <= 1.2 * few
    deduped, _ = run_and_watch(many(tmp_path / "same", 20_000), "--only", "headline", "--dedupe")
    assert deduped <= 1.2 * few


PAUSE = '''import time
from newsextract import extractor

@extractor
def pause(doc, headline) -> str:
    """Waits, so that it does not matter what else the machine does."""
    time.sleep(0.1)
    return "done"
'''


@pytest.mark.slow
def test_two_workers_do_nearly_twice_as_much(tmp_path: Path) -> None:
    folder(tmp_path / "in", 80)
    (tmp_path / "pause.py").write_text(PAUSE)
    took = []
    for jobs in ("1", "2"):
        begun = time.monotonic()
        assert batch("in", "-o", f"{jobs}.jsonl", "--jobs", jobs, "--plugin", "pause.py", cwd=tmp_path).returncode == 0
        took.append(time.monotonic() - begun)
    assert took[0] / took[1] > 1.6


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "wait4"), reason="needs POSIX")
def test_handing_out_costs_less_than_a_tenth_of_the_work(tmp_path: Path) -> None:
    """Processor time of the parent for each article, against that of reading the same pages in one process."""
    import newsextract

    pages = [path.read_bytes() for path in sorted(FIXTURES.glob("*/input.html"))] * 40
    around = b"".join(b"<div class=card-%d><h3><a href=/%d>Other story %d</a></h3><p>What it tells.</p></div>" % (n, n, n) for n in range(60))
    # As long as pages are, and with no line that is known already.
    pages = [page.replace(b"</body>", around + b"</body>").replace(b"<p>", b"<p>%d " % n) for n, page in enumerate(pages)]
    (tmp_path / "in").mkdir()
    for number, page in enumerate(pages):
        (tmp_path / "in" / f"{number:04}.html").write_bytes(page)
    costs = []
    for count in (40, len(pages)):
        few = ["--include", "00[0-3]?.html"] if count == 40 else []
        process = start("in", "-o", f"{count}.jsonl", "--jobs", "1", *few, cwd=tmp_path)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        process.communicate()
        assert len(lines(tmp_path / f"{count}.jsonl")) == count
        costs.append(used.ru_utime + used.ru_stime)
    begun = time.process_time()
    for page in pages:
        newsextract.extract(page).to_json()
    work = time.process_time() - begun
    overhead = (costs[1] - costs[0]) / (len(pages) - 40) / (work / len(pages))
    assert overhead < 0.1

