"""The same run on a cluster, and as a step of somebody else's pipeline."""

from __future__ import annotations

import gzip
import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from articles import article, batch, folder, last, lines, start

import processes

pytestmark = pytest.mark.slow

SLOW = '''import time
from newsextract import extractor

@extractor
def slow(doc, headline) -> str:
    """Takes its time, and notes that an article was read."""
    with open("read.log", "a") as log:
        log.write(doc.source.path + " " + str(doc.source.record_id) + "\\\\n")
    time.sleep(0.02)
    return "done"
'''.replace("\\\\n", "\\n")


def records(folder: Path) -> list[dict[str, Any]]:
    """All records of all parts."""
    parts = sorted(folder.glob("part-*.jsonl.gz"))
    return [json.loads(line) for part in parts for line in gzip.decompress(part.read_bytes()).splitlines()]


def shards(tmp_path: Path) -> None:
    for number in range(4):
        rows = "".join(json.dumps({"text": article(100 * number + n)}) + "\n" for n in range(60))
        (tmp_path / f"rows-{number}.jsonl").write_text(rows + "broken\n")
    folder(tmp_path / "in", 40)
    (tmp_path / "slow.py").write_text(SLOW)


def test_ray_with_a_worker_killed_in_the_middle(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    shards(tmp_path)
    args = ("in", "rows-*.jsonl", "gone.txt", "--engine", "ray", "--jobs", "2", "-o", "out", "--plugin", "slow.py")
    process = start(*args, cwd=tmp_path)
    log = tmp_path / "read.log"
    processes.wait_until(lambda: log.exists() and log.read_text().count("\n") >= 40)
    workers = [pid for pid in ray_workers() if "do_shard" in pid[1]]
    assert len(workers) == 2
    os.kill(workers[0][0], signal.SIGKILL)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 1, err
    found = records(tmp_path / "out")
    assert len(found) == 280
    assert len({(row["meta"]["source"]["path"], row["meta"]["source"].get("record_id")) for row in found}) == 280
    errors = [row for part in (tmp_path / "out").glob("*.errors.jsonl") for row in lines(part)]
    assert sorted((row["path"], row["code"]) for row in errors) == [
        ("gone.txt", "not_found"), *((f"rows-{n}.jsonl", "malformed") for n in range(4)),
    ]  # fmt: skip
    assert b"280 records" in err
    assert len(log.read_text().splitlines()) <= 280 + 3, "what the lost worker had done is not done again"
    before = log.read_text()
    again = batch(*args, "--resume", cwd=tmp_path, timeout=120)
    assert again.returncode == 1
    assert "280 records, 5 errors (see out/part-*.errors.jsonl), 285 done before" in last(again)
    assert log.read_text() == before, "complete parts are skipped"
    assert batch(*args, cwd=tmp_path).returncode == 2, "it is there"
    (tmp_path / "in" / "zzz.txt").write_text(article(1))
    changed = batch(*args, "--resume", cwd=tmp_path, timeout=120)
    assert changed.returncode == 1
    assert b"has other inputs" in changed.stderr


def ray_workers() -> list[tuple[int, str]]:
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = entry.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if words.startswith("ray::"):
            found.append((int(entry.parent.name), words))
    return found


def test_ray_that_is_killed_itself_goes_on(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    shards(tmp_path)
    args = ("in", "rows-*.jsonl", "--engine", "ray", "--jobs", "2", "-o", "out", "--plugin", "slow.py", "--resume")
    process = start(*args, cwd=tmp_path)
    log = tmp_path / "read.log"
    processes.wait_until(lambda: log.exists() and log.read_text().count("\n") >= 100)
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 143
    assert b"--resume" in err
    processes.wait_until(lambda: not processes.members(process.pid))
    done = batch(*args, cwd=tmp_path, timeout=120)
    assert done.returncode == 1, done.stderr
    assert len(records(tmp_path / "out")) == 280
    assert len(log.read_text().splitlines()) <= 280 + 10


def test_ray_writes_csv_and_parquet(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    parquet = pytest.importorskip("pyarrow.parquet")
    folder(tmp_path / "in", 5)
    done = batch("in", "--engine", "ray", "--jobs", "1", "-f", "parquet", "-o", "out", cwd=tmp_path, timeout=120)
    assert done.returncode == 0, done.stderr
    assert parquet.read_table(tmp_path / "out" / "part-00000" / "articles").num_rows == 5
    for args in (["-o", "x.db"], [], ["-o", "x", "--dedupe"], ["--output-dir", "x"]):
        assert batch("in", "--engine", "ray", *args, cwd=tmp_path).returncode == 2


def test_a_step_of_datatrove(tmp_path: Path) -> None:
    pytest.importorskip("datatrove")
    from datatrove.data import Document

    from newsextract.integrations.datatrove import NewsExtract

    documents = [
        Document(text=article(1), id="1", metadata={"url": "https://news.example/1"}),
        Document(text="%PDF-1.7", id="2"),
        Document(text="", id="3"),
    ]
    step = NewsExtract(only=["headline", "body", "url"])
    (kept,) = step.run(documents)
    assert kept.id == "1"
    assert kept.metadata["news"]["headline"] == "Harbour of Pier 1 reopens after storm"
    assert kept.metadata["news"]["url"] == "https://news.example/1"
    assert kept.text == kept.metadata["news"]["body"]
    assert step.stats["not_article"].total >= 1
