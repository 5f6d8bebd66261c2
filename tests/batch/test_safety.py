"""Output stays where it belongs, nothing is replaced unasked, and a stopped run leaves nothing running."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names, paths, start

import processes
from processes import LONG, members, wait_until

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files and signals")


def test_what_is_no_file_is_skipped_and_counted(tmp_path: Path) -> None:
    root = folder(tmp_path / "in", 6)
    (root / "loop").symlink_to("..", target_is_directory=True)
    (root / "1" / "self").symlink_to(".", target_is_directory=True)
    (root / "gone").symlink_to("nowhere")
    (root / "null").symlink_to("/dev/null")
    os.mkfifo(root / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(root / "socket"))
    (root / ".hidden").write_text(article(1))
    (tmp_path / "aside").mkdir()
    (tmp_path / "aside" / "linked.txt").write_text(article(99))
    (root / "linked").symlink_to("../aside", target_is_directory=True)
    done = batch("in", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    expected = [name for name in names(root) if not name.endswith((".hidden", "null"))]
    assert paths(tmp_path / "out.jsonl") == sorted([*expected, "in/linked/linked.txt"])
    assert "7 skipped (1 hidden, 2 links to a folder that is read anyway, 4 no regular file)" in last(done)


def test_output_is_never_read_as_input(tmp_path: Path) -> None:
    folder(tmp_path / "in", 4)
    for args in (["-o", "in/out.jsonl"], ["--output-dir", "in/records"], ["-o", "in/out.jsonl.gz"]):
        done = batch("in", *args, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        again = batch("in", *args, "--overwrite", cwd=tmp_path)
        assert "records, 0 errors" in last(again)
        for path in (tmp_path / "in").glob("out*"):
            path.unlink()
        shutil.rmtree(tmp_path / "in" / "records", ignore_errors=True)
        (tmp_path / "in" / "records.journal").unlink(missing_ok=True)
    assert len(names(tmp_path / "in")) == 4


EVIL = ["../../escape.html", "/abs/olute.html", "a/../../b.html", "con", "x" * 300 + ".html", "x" * 301 + ".html",
        "Case.html", "case.html", "new\nline.html", "a.json/b", "a", "tilde~", "100%41", "100A", "dot.", "space "]  # fmt: skip


def tar(path: Path, members: list[str]) -> None:
    with tarfile.open(path, "w:gz") as archive:
        for number, name in enumerate(members):
            data = article(number).encode()
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)


def test_names_cannot_leave_the_folder_or_collide(tmp_path: Path) -> None:
    tar(tmp_path / "evil.tar.gz", [*EVIL, "case.html"])  # one of them twice
    work = tmp_path / "deep" / "er"
    work.mkdir(parents=True)
    done = batch("../../evil.tar.gz", "--output-dir", "records", cwd=work)
    assert done.returncode == 0, done.stderr
    assert f"{len(EVIL) + 1} records, 0 errors, 1 skipped" in last(done)
    written = [path for path in tmp_path.rglob("*.json") if path.is_file()]
    assert len(written) == len(EVIL) + 1
    assert all(work / "records" in path.parents for path in written)
    headlines = {json.loads(path.read_text())["headline"] for path in written}
    assert len(headlines) == len(EVIL) + 1
    assert len({str(path).casefold() for path in written}) == len(EVIL) + 1, "also where case is not told apart"
    assert all("\n" not in str(path) and len(path.name.encode()) < 255 for path in written)


def test_one_file_for_each_input_with_its_name(tmp_path: Path) -> None:
    folder(tmp_path / "in", 5)
    assert batch("in", "--output-dir", "records", cwd=tmp_path).returncode == 0
    assert [name.removeprefix("records/") for name in names(tmp_path / "records")] == [
        f"{name.removeprefix('in/')}.json" for name in names(tmp_path / "in")
    ]
    record = json.loads((tmp_path / "records" / "story-00000.txt.json").read_text())
    assert record["headline"] == "Harbour of Pier 0 reopens after storm"
    assert batch("in", "--output-dir", "pages", "-f", "markdown", cwd=tmp_path).returncode == 0
    assert (tmp_path / "pages" / "story-00000.txt.md").read_text().startswith("# Harbour of Pier 0")
    assert batch("in", "--output-dir", "records", cwd=tmp_path).returncode == 2, "never over what is there"


def test_nothing_is_replaced_without_being_told(tmp_path: Path) -> None:
    folder(tmp_path / "in", 2)
    (tmp_path / "out.jsonl").write_text("precious")
    done = batch("in", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 2
    assert b"--overwrite" in done.stderr
    assert batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path).returncode == 2, "it is none of ours"
    assert (tmp_path / "out.jsonl").read_text() == "precious"
    assert batch("in", "-o", "out.jsonl", "--overwrite", cwd=tmp_path).returncode == 0
    assert len(lines(tmp_path / "out.jsonl")) == 2
    (tmp_path / "bad.jsonl").write_text("precious")
    assert batch("in", "-o", "new.jsonl", "--errors", "bad.jsonl", cwd=tmp_path).returncode == 2
    assert (tmp_path / "bad.jsonl").read_text() == "precious"


WAIT = '''import os, time
from newsextract import extractor

@extractor
def wait(doc, headline) -> str:
    """Waits as long as a file is there."""
    while os.path.exists("wait"):
        time.sleep(0.02)
    return "done"
'''


def test_the_old_output_stays_until_the_new_one_is_complete(tmp_path: Path) -> None:
    folder(tmp_path / "in", 20)
    (tmp_path / "wait.py").write_text(WAIT)
    (tmp_path / "wait").touch()
    (tmp_path / "out.jsonl").write_text("precious")
    process = start("in", "-o", "out.jsonl", "--overwrite", "--plugin", "wait.py", cwd=tmp_path)
    wait_until(lambda: len(members(process.pid)) > 2)  # it has begun when it has workers
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert (tmp_path / "out.jsonl").read_text() == "precious"


def test_two_runs_on_one_output_are_refused(tmp_path: Path) -> None:
    folder(tmp_path / "in", 20)
    (tmp_path / "wait.py").write_text(WAIT)
    (tmp_path / "wait").touch()
    args = ("in", "-o", "out.jsonl", "--plugin", "wait.py")
    first = start(*args, cwd=tmp_path)
    wait_until(lambda: len(members(first.pid)) > 2)  # it has begun when it has workers
    for option in ("--resume", "--overwrite"):
        second = batch(*args, option, cwd=tmp_path)
        assert second.returncode == 1
        assert b"another run writes this output" in second.stderr
        assert second.stderr.count(b"\n") == 1
    (tmp_path / "wait").unlink()
    first.communicate(timeout=LONG)
    assert first.returncode == 0
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")


HANG = '''import time
from newsextract import extractor

@extractor
def slow(doc, headline) -> str:
    """Hangs at one article, and says so."""
    if "Pier 7 " in headline:
        open("hangs", "w").close()
        time.sleep(1000)
'''


@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_stopped_run_ends_at_once_and_says_how_to_go_on(name: str, code: int, tmp_path: Path) -> None:
    folder(tmp_path / "in", 40)
    (tmp_path / "slow.py").write_text(HANG)
    process = start("in", "-o", "out file.jsonl", "--jobs", "2", "--plugin", "slow.py", cwd=tmp_path)
    wait_until((tmp_path / "hangs").exists)
    os.killpg(process.pid, getattr(signal, name))  # as a terminal does
    _, err = process.communicate(timeout=LONG)  # it does not wait for the article that hangs
    assert process.returncode == code
    wait_until(lambda: not members(process.pid))
    assert b"newsextract batch in -o 'out file.jsonl' --jobs 2 --plugin slow.py --resume\n" in err
    assert b"Traceback" not in err
    assert not (tmp_path / "out file.jsonl").exists()
    (tmp_path / "slow.py").write_text(HANG)
    done = batch("in", "-o", "out file.jsonl", "--plugin", "slow.py", "--timeout", "3", "--resume", cwd=tmp_path)
    assert done.returncode == 1
    assert "39 records, 1 error" in last(done)
    assert "done before" in last(done), "what was done when it was stopped was kept"


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    folder(tmp_path / "in", 2000)
    process = start("in", "-o", "out.jsonl", "--jobs", "2", cwd=tmp_path)
    wait_until(lambda: len(members(process.pid)) > 2)
    process.kill()
    process.wait()
    wait_until(lambda: not members(process.pid))


def test_a_full_disk_is_one_line_and_the_run_goes_on_later(tmp_path: Path) -> None:
    import resource
    import subprocess

    from shell import command

    folder(tmp_path / "in", 300)
    limit = 400_000  # of any file, as a disk that is nearly full

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    words = command("batch", "in", "-o", "out.jsonl")
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, preexec_fn=limited, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1, done.stderr
    assert b"not written" in done.stderr
    assert not (tmp_path / "out.jsonl").exists()
    again = batch("in", "-o", "out.jsonl", "--resume", cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")


def test_the_reader_of_the_output_goes_away(tmp_path: Path) -> None:
    import subprocess

    from shell import command

    folder(tmp_path / "in", 200)
    process = processes.start(command("batch", "in", "-q"), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as stream:
        assert stream.read() == b""
    assert process.wait(LONG) == 141


def test_zip_members_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../up.txt", article(1))
        archive.writestr("in/side.txt", article(2))
        archive.writestr("__MACOSX/in/._side.txt", "junk")
    done = batch("a.zip", "--output-dir", "records", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert names(tmp_path / "records") == ["records/a.zip/%2E%2E/up.txt.json", "records/a.zip/in/side.txt.json"]


def test_an_input_named_as_output_by_mistake_is_not_replaced(tmp_path: Path) -> None:
    rows = json.dumps({"text": article(1)}) + "\n"
    for name in ("data.jsonl", "more.jsonl"):
        (tmp_path / name).write_text(rows)
    for args in (["-o", "data.jsonl"], ["-o", "out.jsonl", "--errors", "data.jsonl"]):
        done = batch("data.jsonl", "more.jsonl", *args, "--overwrite", cwd=tmp_path)
        assert done.returncode == 2
        assert b"data.jsonl is an input, and would be replaced" in done.stderr
        assert (tmp_path / "data.jsonl").read_text() == rows
    for _ in range(2):  # what a run wrote may be among the names that a shell makes of *.jsonl
        done = batch(*sorted(path.name for path in tmp_path.glob("*.jsonl")), "-o", "all.jsonl", "--overwrite", cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "2 records" in last(done)


def test_errors_and_records_do_not_go_into_one_file(tmp_path: Path) -> None:
    folder(tmp_path / "in", 1)
    for name in ("out.jsonl", "out.jsonl.journal"):
        done = batch("in", "-o", "out.jsonl", "--errors", name, cwd=tmp_path)
        assert done.returncode == 2
        assert b"is the output" in done.stderr
        assert names(tmp_path / "in") == ["in/story-00000.txt"]
