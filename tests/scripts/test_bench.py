"""The measurements run on any folder; what they measure is not asserted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsextract
from folders import ROOT


def bench(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bench", *args], capture_output=True, text=True, cwd=ROOT, timeout=120, check=False
    )


def test_speed_names_each_system_and_a_ratio() -> None:
    done = bench("speed", "fixtures", "--limit", "3", "--rounds", "1")
    assert done.returncode == 0, done.stderr
    table = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()[3:]}
    assert table["lxml.html.fromstring"][0] == "1.00"
    assert float(table["newsextract"][0]) > 1
    assert float(table["newsextract,"][2]) > 1  # "newsextract, body only"


def test_startup_compares_the_program_with_its_imports(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Quay reopens\n\nThe quay of Port Ellery reopened on Monday, its owner said.")
    done = bench("startup", str(tmp_path), "--rounds", "1")
    assert done.returncode == 0, done.stderr
    table = [line.rsplit(maxsplit=2) for line in done.stdout.splitlines()[3:]]
    assert [name for name, _, _ in table] == ["import click, lxml.etree", "newsextract --version", "newsextract parse"]
    assert table[0][1:] == ["1.00", "1.00-1.00"]


def test_memory_joins_small_pages_until_they_are_large(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.html").write_text("<p>The harbour reopened on Monday, its owner said.</p>" * 20_000)
    done = bench("memory", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1].endswith("2 pages joined")


def test_batch_names_what_handing_out_costs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.syspath_prepend(ROOT)
    from bench import batch, first_record

    monkeypatch.setattr(first_record, "FILES", 50)
    for number in range(80):
        (tmp_path / f"{number}.html").write_text(f"<p>The harbour reopened on Monday, its owner said: {number}.</p>")
    batch.report(tmp_path, None)
    lines = capsys.readouterr().out.splitlines()
    assert [line[:12].strip() for line in lines[1:4]] == ["reading", "handing out", "two workers"]
    assert {line[:12].strip() for line in lines[4:-1]} == {"WARC"}
    assert lines[-1].startswith("first record")
    assert lines[-1].endswith("of 50 files")


def test_the_pages_of_a_warc_file_are_read_by_the_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fastwarc")
    monkeypatch.syspath_prepend(ROOT)
    from bench import warc

    pages = [f"<p>The harbour reopened on Monday, its owner said: {number}.</p>".encode() for number in range(3)]
    assert warc.rates(pages)["newsextract"] > 0
    file = tmp_path / "pages.warc"
    file.write_bytes(b"".join(warc._records(pages)))
    assert len(list(newsextract.extract_all(file))) == len(pages)


@pytest.mark.parametrize("what", ["speed", "memory", "batch"])
def test_a_folder_without_pages_is_said_in_one_line(what: str, tmp_path: Path) -> None:
    done = bench(what, str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("No page (")
    assert done.stderr.count("\n") == 1


def test_quotations_list_each_error(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "01.txt").write_text('The harbour of Marl\n\n“It is open again,” said Ann Reed, the harbour master of Marl.\n\n“At last,” she said.\n')
    quotes = '[{"text": "It is open again,", "start": 22, "speaker": "Ann Reed"}, {"text": "No", "start": 0, "speaker": "Bob"}]'
    (tmp_path / "en" / "01.json").write_text(f'{{"quotes": {quotes}}}')
    done = bench("quotations", str(tmp_path), "--verbose")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[2:] == [
        "| en | 1 | 2 | 0.500 | 0.500 | 0.500 | 1.000 | 0.500 |",
        "en/01 missed 'No' by Bob",
        "en/01 false 'At last,' by 'Ann Reed'",
    ]
