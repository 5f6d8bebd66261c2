"""What a user types, and what comes back: standard output, standard error, exit code."""

from __future__ import annotations

import errno
import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

import newsextract
import processes
from newsextract.cli import COMMANDS, loaded, main
from newsextract.cli.settings import names
from newsextract.model.record import FIELDS, USUAL
from shell import ARTICLE, HOSTILE, PYTHON_PLUGIN, RAW, command, run

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX pipes, signals and rights")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def call(*args: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin)


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert text.endswith("\n")
    return text


# -- records


def test_one_input_is_one_json_object_with_every_key(story: Path) -> None:
    result = call("parse", story)
    assert result.exit_code == 0
    assert result.stderr == ""
    record = json.loads(result.stdout)
    assert list(record) == [*USUAL, "meta"]
    assert record["meta"]["source"]["bytes"] == len(ARTICLE.encode())
    assert result.stdout.count("\n") == 1, "one line when no terminal reads it"


def test_more_inputs_are_json_lines_in_input_order(story: Path, tmp_path: Path) -> None:
    packed = tmp_path / "other.txt.gz"
    packed.write_bytes(gzip.compress(ARTICLE.encode()))
    result = call("parse", packed, story)
    assert result.exit_code == 0
    paths = [json.loads(line)["meta"]["source"]["path"] for line in result.stdout.splitlines()]
    assert [Path(path).name for path in paths] == ["other.txt.gz", "story.txt"]


def test_only_gives_these_keys_in_this_order_and_meta(story: Path) -> None:
    result = call("parse", story, "--only", "quotes, headline,quotes")
    assert list(json.loads(result.stdout)) == ["quotes", "headline", "meta"]


@pytest.mark.parametrize(("only", "keys"), [("meta", ["meta"]), ("headline,meta", ["headline", "meta"])])
def test_meta_may_be_named_and_is_given_anyway(only: str, keys: list[str], story: Path) -> None:
    result = call("parse", story, "--only", only)
    assert result.exit_code == 0
    assert list(json.loads(result.stdout)) == keys


def test_the_library_takes_the_same_names() -> None:
    for only, keys in ((("meta",), []), ((), []), ("headline", ["headline"]), (["url", "meta"], ["url"])):
        assert list(newsextract.extract(ARTICLE, only=only).to_dict()) == [*keys, "meta"]


def test_standard_input_with_and_without_its_name(story: Path) -> None:
    by_name = call("parse", "-", stdin=ARTICLE.encode())
    unnamed = call("parse", stdin=ARTICLE.encode())
    assert by_name.exit_code == unnamed.exit_code == 0
    assert by_name.stdout == unnamed.stdout
    assert json.loads(by_name.stdout)["meta"]["source"]["path"] is None


def test_type_and_url_reach_the_record() -> None:
    result = call("parse", "-", "--type", "html", "--url", "https://news.example/a", stdin=ARTICLE.encode())
    record = json.loads(result.stdout)
    assert record["meta"]["source"]["kind"] == "html"
    assert record["url"] == "https://news.example/a"


def test_encoding_overrides() -> None:
    result = call("parse", "--encoding", "cp1252", stdin=ARTICLE.replace("Lessing", "Léssing").encode("cp1252"))
    assert result.exit_code == 0
    assert json.loads(result.stdout)["meta"]["source"]["encoding"] in ("cp1252", "windows-1252")


def test_unknown_encoding_is_a_usage_error(story: Path) -> None:
    result = call("parse", "--encoding", "klingon-8", story)
    assert result.exit_code == 2
    assert "klingon-8" in result.stderr


def test_explain_adds_evidence_and_what_was_dropped(story: Path) -> None:
    plain = json.loads(call("parse", story).stdout)["meta"]
    meta = json.loads(call("parse", "--explain", story).stdout)["meta"]
    assert "evidence" not in plain
    assert "dropped" not in plain
    assert meta["evidence"]["body"]
    assert all(set(one) == {"text", "reason"} and one["reason"] for one in meta["dropped"])


def test_text_and_markdown(story: Path) -> None:
    text, page = call("parse", "-f", "text", story).stdout, call("parse", "-f", "markdown", story).stdout
    assert text.startswith("The harbour of Port Ellery reopened")
    assert "\n\n- Two gates that had to be replaced\n- A crack" in text
    assert page.startswith("# Harbour of Port Ellery reopens after storm\n\n")
    assert "- Two gates that had to be replaced\n- A crack" in page


def test_same_bytes_same_record(story: Path) -> None:
    assert run("parse", str(story), env={"PYTHONHASHSEED": "1"}).stdout == run(
        "parse", str(story), env={"PYTHONHASHSEED": "2"}
    ).stdout  # fmt: skip


# -- what fails


def test_missing_input_is_one_line_and_the_others_go_on(story: Path, tmp_path: Path) -> None:
    result = call("parse", tmp_path / "gone.txt", story)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    (gone,) = result.stderr.splitlines()
    assert gone.startswith("Error: ")
    assert "gone.txt not read: there is no such file." in gone


def test_a_folder_is_read_whole(story: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    result = call("parse", tmp_path)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 1)
    assert result.stderr == "Skipped: 1 no article by its name (*.jpg).\n"
    (tmp_path / "empty").mkdir()
    result = call("check", tmp_path / "empty", "--require", "headline")
    assert result.exit_code == 1
    assert "nothing was read" in result.stderr


@pytest.mark.parametrize(
    "head", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04\x14\0\0\0"]
)
def test_unsupported_input_is_one_line(head: bytes, tmp_path: Path) -> None:
    file = tmp_path / "input.bin"
    file.write_bytes(head + bytes(range(256)) * 8)
    result = call("parse", file)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "input.bin not read: " in one_line(result.stderr)


@pytest.mark.parametrize("data", [b"", b" \n\n", b"<html><body></body></html>"])
def test_no_article_is_printed_and_named(data: bytes) -> None:
    result = call("parse", stdin=data)
    assert result.exit_code == 1
    record = json.loads(result.stdout)
    assert "not_article" in record["meta"]["flags"]
    assert record["quotes"] == []
    assert "standard input holds no article" in one_line(result.stderr)


@pytest.mark.parametrize(
    "args",
    [
        ["parse", "--bogus"],
        ["parse", "-f", "xml", "x.txt"],
        ["parse", "--only", "headlin", "x.txt"],
        ["parse", "--only", ",", "x.txt"],
        ["parse", "-f", "text", "--only", "headline", "x.txt"],
        ["parse", "-f", "markdown", "--explain", "x.txt"],
        ["parse", "--url", "https://news.example/", "x.txt", "y.txt"],
        ["parse", "-", "-"],
        ["parse", ""],
        ["parse", "x.txt", "-o", ""],
        ["parse", "x.txt", "-o", "folder/"],
        ["parse", "-f", "json", "x.txt", "y.txt"],
        ["parse", "-f", "text", "--only", "meta", "x.txt"],
        ["parse", "--plugin", "no-such-plugin.py", "x.txt"],
        ["nonsense"],
    ],
)
def test_wrong_calls_exit_with_2_before_any_input_is_read(args: list[str]) -> None:
    result = call(*args)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("Error: ")


def test_wrong_calls_say_what_to_do_instead() -> None:
    assert "Use -f jsonl." in call("parse", "-f", "json", "x.txt", "y.txt").stderr
    assert "-o 'folder/' names no file." in call("parse", "x.txt", "-o", "folder/").stderr
    assert "An input has an empty name." in call("parse", "x.txt", "").stderr


def test_unknown_field_says_what_was_meant() -> None:
    assert "Did you mean headline?" in one_line(call("parse", "--only", "headlin", "x.txt").stderr)


FAILING = '''from newsextract import extractor

@extractor
def shaky(doc, body) -> str:
    """Fails."""
    raise ValueError("no luck")
'''


def test_a_failing_extractor_warns_and_strict_makes_it_an_error(story: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "shaky.py"
    plugin.write_text(FAILING)
    mild = call("parse", story, "--plugin", plugin)
    assert mild.exit_code == 0
    assert json.loads(mild.stdout)["shaky"] is None
    assert "shaky: ValueError: no luck" in one_line(mild.stderr)
    strict = call("parse", story, "--plugin", plugin, "--strict")
    assert strict.exit_code == 1
    assert json.loads(strict.stdout)["headline"]  # what was produced is not lost
    assert "no luck" in one_line(strict.stderr)


def test_only_debug_shows_tracebacks(story: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "shaky.py"
    plugin.write_text(FAILING)
    for extra in ((), ("--strict",)):
        assert "Traceback" not in call("parse", story, "--plugin", plugin, *extra).stderr
        assert "Traceback" in call("parse", story, "--plugin", plugin, "--debug", *extra).stderr


def test_meta_may_be_a_value_of_a_row_and_a_column(story: Path, tmp_path: Path) -> None:
    (row,) = map(json.loads, call("parse", story, "--select", "headline,meta", "-f", "jsonl").stdout.splitlines())
    assert list(row) == ["headline", "meta"]
    assert row["meta"]["source"]["path"] == str(story)
    table = tmp_path / "rows.jsonl"
    table.write_text(json.dumps({"text": ARTICLE, "meta": "shelf 3"}) + "\n", encoding="utf-8")
    record = json.loads(call("parse", table, "--keep-columns", "meta").stdout)
    assert record["meta"]["source"]["columns"] == {"meta": "shelf 3"}
    assert list(json.loads(call("parse", story, "--only", "headline,meta").stdout)) == ["headline", "meta"]


@pytest.mark.parametrize("command", ["parse", "show", "convert"])
@pytest.mark.parametrize("inside", [False, True])
def test_debug_shows_where_a_damaged_file_was_noticed(inside: bool, command: str, tmp_path: Path) -> None:
    cut = b"PK\x03\x04 and no end"
    file = tmp_path / "cut.zip"
    file.write_bytes(cut)
    if inside:
        file = tmp_path / "whole.zip"
        with zipfile.ZipFile(file, "w") as whole:
            whole.writestr("cut.zip", cut)
    for name in (file, tmp_path):
        assert "Traceback" not in call(command, name).stderr
        told = call(command, name, "--debug").stderr
        assert "Traceback" in told
        assert "zipfile.BadZipFile" in told


def test_a_fault_of_our_own_costs_one_input_only(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsextract import reading

    real, seen = reading.read, []

    def faulty(source: object) -> object:
        seen.append(source)
        if len(seen) == 1:
            raise RecursionError("too deep")
        return real(source)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "read", faulty)
    result = call("parse", story, story)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "RecursionError: too deep" in one_line(result.stderr)


@pytest.mark.parametrize("name", [name for name in COMMANDS if "plugin" in names(loaded(name))])
def test_debug_shows_why_a_plug_in_does_not_load(name: str, tmp_path: Path) -> None:
    plugin = tmp_path / "broken.py"
    plugin.write_text("def helper():\n    return 1 / 0\n\nhelper()\n")
    args = [name, "--plugin", str(plugin), *(["x.txt"] if name in ("parse", "show", "report", "check", "batch") else [])]
    args += ["--require", "headline"] if name == "check" else []
    assert "ZeroDivisionError" in one_line(call(*args).stderr)
    result = call(*args, "--debug")
    assert result.exit_code == 2
    assert "return 1 / 0" in result.stderr
    assert result.stderr.splitlines()[-1].startswith("Error: ")


def test_a_fault_of_ours_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from newsextract.extractors import schema

    def faulty(registry: object) -> object:
        raise KeyError("nothing")

    monkeypatch.setattr(schema, "record_schema", faulty)
    result = call("schema")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "KeyError: 'nothing'. This is a fault in newsextract" in one_line(result.stderr)
    assert "Traceback" in call("schema", "--debug").stderr


# -- hostile text


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "markdown", "show"])
def test_nothing_hostile_reaches_the_terminal(form: str, tmp_path: Path) -> None:
    paragraphs = f"</p><p>{HOSTILE} &#27;[31m &#x202e; ".join(ARTICLE.split("\n\n"))
    page = f"<html><title>{HOSTILE}</title><article><h1>Harbour {HOSTILE} reopens</h1><p>{paragraphs}</p></article>"
    text = ARTICLE.replace("reopened", f"reopened {HOSTILE}").replace("Harbour of", f"{HOSTILE} Harbour of")
    (tmp_path / "a.txt").write_bytes(text.encode("utf-8", "surrogatepass"))
    (tmp_path / "b.html").write_bytes(page.encode("utf-8", "surrogatepass"))
    args = ["show"] if form == "show" else ["parse", "-f", form]
    results = [run(*args, str(tmp_path / name)) for name in ("a.txt", "b.html")]
    out, err = (b"".join(parts).decode("utf-8") for parts in zip(*((r.stdout, r.stderr) for r in results), strict=True))
    assert "arbour" in out
    assert not RAW.search(out)
    assert not RAW.search(err)
    if form != "markdown":
        assert "[bold]markup[/bold]" in out, "no markup of an article is obeyed"


@posix
def test_hostile_names_and_errors_are_cleaned(tmp_path: Path) -> None:
    name = b"a\x1b[2J\xff\n" + "\u202e".encode() + b".txt"
    plugin = tmp_path / "evil.py"
    plugin.write_text("from newsextract import extractor\n\n@extractor\ndef evil(doc) -> str:\n"
                      '    raise ValueError("\\x1b[31m\\nsecond \\u202e line")\n')  # fmt: skip
    missing = run("parse", os.fsdecode(os.path.join(os.fsencode(tmp_path), name)))
    assert missing.returncode == 1
    assert b"a%1B[2J%FF%0A%E2%80%AE.txt not read" in missing.stderr
    present = tmp_path / os.fsdecode(name)
    present.write_text(ARTICLE)
    failing = run("parse", str(present), "--plugin", str(plugin))
    usage = run("parse", "--\x1b[2Jbogus")
    for result in (missing, failing, usage):
        assert not RAW.search(result.stdout.decode("utf-8"))
        assert not RAW.search(result.stderr.decode("utf-8").replace("\n", ""))
    assert failing.stderr.count(b"\n") == 1
    assert json.loads(failing.stdout)["meta"]["issues"][0]["extractor"] == "evil"


# -- where it goes


def test_output_file_is_complete_and_indented(story: Path, tmp_path: Path) -> None:
    target = tmp_path / "record.json"
    result = call("parse", story, "-o", target)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert target.read_text(encoding="utf-8").startswith('{\n  "headline"')
    assert sorted(path.name for path in tmp_path.iterdir()) == ["record.json", "story.txt"]


def test_output_is_replaced_only_by_something(story: Path, tmp_path: Path) -> None:
    target = tmp_path / "record.json"
    target.write_text("old")
    assert call("parse", tmp_path / "gone.txt", "-o", target).exit_code == 1
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["record.json", "story.txt"]


@posix
def test_output_keeps_rights_and_links(story: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    assert call("parse", story, "-o", link).exit_code == 0
    assert link.is_symlink()
    assert json.loads(target.read_text(encoding="utf-8"))["body"]
    assert target.stat().st_mode & 0o777 == 0o640


def test_output_cannot_be_an_input_or_a_folder(story: Path, tmp_path: Path) -> None:
    assert call("parse", story, "-o", story).exit_code == 2
    assert story.read_text(encoding="utf-8") == ARTICLE
    result = call("parse", story, "-o", tmp_path)
    assert result.exit_code == 1
    assert "it is a folder" in one_line(result.stderr)
    result = call("parse", story, "-o", tmp_path / "no" / "such" / "folder.json")
    assert result.exit_code == 1
    one_line(result.stderr)


@posix
def test_a_device_is_written_to_and_not_replaced(story: Path) -> None:
    result = run("parse", str(story), "-f", "jsonl", "-o", "/dev/stdout")
    assert result.returncode == 0
    assert json.loads(result.stdout)["body"]
    assert os.path.exists("/dev/stdout")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("tail", [[], ["-o", "/dev/full"]])
def test_full_disk_is_one_line_and_exit_1(story: Path, tail: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            command("parse", str(story), *tail), stdout=full, stderr=subprocess.PIPE, timeout=60, check=False
        )
    assert result.returncode == 1
    assert "No space left on device" in one_line(result.stderr.decode())


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("args", [["--help"], ["--version"], ["parse", "--help"], ["schema"], ["extractors"]])
def test_full_disk_for_the_small_commands(args: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(command(*args), stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert result.returncode == 1
    one_line(result.stderr.decode())


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_full_standard_error_changes_nothing(tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            command("parse", str(tmp_path / "gone")), stdout=subprocess.PIPE, stderr=full, timeout=60, check=False
        )
    assert (result.returncode, result.stdout) == (1, b"")


# -- real pipes


def shell(line: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, timeout=60, check=False,
        env={**os.environ, "NEWS": f"{sys.executable} -m newsextract", **env},
    )  # fmt: skip


@posix
def test_piped_into_a_reader(story: Path) -> None:
    reader = f"{sys.executable} -c 'import json, sys; print(len(json.load(sys.stdin)[\"findings\"]))'"
    result = shell(f"set -o pipefail; cat {story} | $NEWS parse - | {reader}")
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip().isdigit()


@posix
def test_head_ends_it_in_silence(story: Path) -> None:
    result = shell(f"$NEWS parse {' '.join([str(story)] * 200)} | head -1; echo ${{PIPESTATUS[0]}}")
    line, code = result.stdout.decode().splitlines()
    assert json.loads(line)["body"]
    assert code == "141"
    assert result.stderr == b""


@posix
@pytest.mark.parametrize(
    "args", ["parse story.txt", "show story.txt", "schema", "extractors", "--version", "--help", "parse -h"]
)
def test_closed_standard_output_is_one_line(story: Path, args: str) -> None:
    result = shell(f"cd {story.parent}; $NEWS {args} >&-")
    assert result.returncode == 1
    assert "standard output is closed" in one_line(result.stderr.decode())


@posix
def test_closed_standard_input_and_error(story: Path) -> None:
    assert shell(f"$NEWS parse - <&-; $NEWS parse {story} <&- 2>&-").stdout.count(b'"sha256"') == 1
    assert shell("$NEWS parse <&-").returncode == 2


@posix
def test_process_substitution_is_a_file(story: Path) -> None:
    result = shell(f"$NEWS parse <(cat {story}) --only headline")
    assert result.returncode == 0, result.stderr


@posix
def test_a_device_is_refused() -> None:
    result = call("parse", "/dev/zero")
    assert result.exit_code == 1
    assert "no regular file" in one_line(result.stderr)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(story: Path) -> None:
    story.chmod(0)
    result = call("parse", story)
    assert result.exit_code == 1
    assert "permission denied" in one_line(result.stderr)


def no_rights(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Let a file refuse to be read, also by root."""
    access, opened = os.access, os.open

    def refusing(path: Any, *args: Any, **how: Any) -> int:
        if path == str(file):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return opened(path, *args, **how)

    monkeypatch.setattr(os, "access", lambda path, *args: os.fspath(path) != str(file) and access(path, *args))
    monkeypatch.setattr(os, "open", refusing)


@posix
@pytest.mark.parametrize("args", [["parse"], ["show"], ["quotes"], ["report"], ["check", "--require", "keywords"]])
def test_a_file_without_rights_costs_no_other_one(
    story: Path, args: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = story.with_name("other.txt")
    other.write_text(ARTICLE, encoding="utf-8")
    no_rights(monkeypatch, story)
    result = call(*args, story, other)
    assert result.exit_code == 1
    assert f"{story} not read: permission denied. Check the file's rights." in result.stderr
    assert result.stdout


@posix
def test_records_without_rights_are_not_said_to_be_none(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    no_rights(monkeypatch, story)
    assert "permission denied" in one_line(call("convert", story).stderr)


@posix
@pytest.mark.parametrize("env", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
                                 {"PYTHONIOENCODING": "ascii"}])  # fmt: skip
@pytest.mark.parametrize("args", [["parse"], ["parse", "-f", "text"], ["parse", "-f", "markdown"], ["show"]])
def test_utf_8_whatever_the_locale(story: Path, args: list[str], env: dict[str, str]) -> None:
    story.write_text(ARTICLE.replace("Port Ellery", "Pört Éllery – 東"), encoding="utf-8")
    result = run(*args, str(story), env=env)
    assert result.returncode == 0, result.stderr
    assert "Pört Éllery – 東" in result.stdout.decode("utf-8")


@posix
@pytest.mark.parametrize("command", [["parse"], ["quotes"], ["report"], ["batch"]])
def test_output_names_whatever_the_locale(story: Path, command: list[str], tmp_path: Path) -> None:
    env = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    target = tmp_path / ("Häfen.html" if command == ["report"] else "Häfen.csv")
    result = run(*command, str(story), "-o", str(target), env=env)
    assert result.returncode == 0, result.stderr
    assert target.stat().st_size


def stop(number: int, *args: str, nohup: bool = False) -> tuple[int, bytes, bytes]:
    """Exit code, output and errors of a run that gets a signal while it reads its input."""
    pipe = subprocess.PIPE
    before = ["nohup"] if nohup else []
    with tempfile.TemporaryDirectory() as place:
        plugin, mark = Path(place, "started.py"), Path(place, "started")
        plugin.write_text(PYTHON_PLUGIN + f"\n\nopen({str(mark)!r}, 'w').close()\n")  # loaded before input is read
        words = [*before, *command("parse", "-", "--plugin", str(plugin), *args)]
        process = processes.start(words, stdin=pipe, stdout=pipe, stderr=pipe)
        assert process.stdin is not None
        process.stdin.write(b"Some text")
        process.stdin.flush()
        processes.wait_until(mark.exists)
        sleeps_in_a_read(process.pid)
        process.send_signal(number)
        out, err = process.communicate(ARTICLE.encode() if nohup else None, timeout=processes.LONG)
    return process.returncode, out, err


@posix
@pytest.mark.parametrize("into_file", [False, True])
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_stopped_run_leaves_nothing_behind(name: str, code: int, into_file: bool, tmp_path: Path) -> None:
    target = tmp_path / "record.json"
    target.write_text("old")
    args = ["-o", str(target)] if into_file else []
    ended, out, err = stop(getattr(signal, name), *args)
    assert (ended, out) == (code, b"")
    assert b"Traceback" not in err
    assert [path.name for path in tmp_path.iterdir()] == ["record.json"]
    assert target.read_text() == "old"


@posix
def test_ctrl_c_while_modules_load_is_silent(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(9)\n")
    pipe = subprocess.PIPE
    process = processes.start(command("--version"), stdout=pipe, stderr=pipe, env={**os.environ, "PYTHONPATH": str(tmp_path)})
    out, err = process.communicate(timeout=processes.LONG)
    assert (process.returncode, out, err) == (130, b"", b"")


@posix
@pytest.mark.skipif(not shutil.which("nohup"), reason="needs nohup")
def test_nohup_is_obeyed() -> None:
    code, out, _ = stop(signal.SIGHUP, nohup=True)
    assert code == 0
    assert json.loads(out)["body"]


def sleeps_in_a_read(pid: int) -> None:
    """Wait until the program waits for its input, where the system tells; a second is enough otherwise."""
    end = time.monotonic() + 1
    while time.monotonic() < end:
        try:
            if Path(f"/proc/{pid}/wchan").read_text() in ("pipe_read", "anon_pipe_read"):
                return
        except OSError:
            pass
        time.sleep(0.05)


@posix
def test_on_a_terminal(story: Path) -> None:
    import pty

    def on_terminal(*args: str, stdin_too: bool = False) -> tuple[int, str, bytes]:
        ours, theirs = pty.openpty()
        try:
            process = processes.start(
                command(*args), stdin=theirs if stdin_too else subprocess.DEVNULL, stdout=theirs, stderr=subprocess.PIPE
            )
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
            assert process.stderr is not None
            with process.stderr as stream:
                err = stream.read()
            return process.wait(processes.LONG), seen.decode("utf-8"), err
        finally:
            os.close(ours)

    code, out, err = on_terminal("parse", str(story))
    assert (code, err) == (0, b"")
    assert out.replace("\r\n", "\n").startswith('{\n  "headline"'), "indented for eyes"
    code, out, _ = on_terminal("parse", str(story), "-f", "jsonl")
    assert out.count("\n") == 1
    code, out, err = on_terminal("parse", stdin_too=True)
    assert (code, out) == (2, "")
    assert b"No input." in err
    code, out, _ = on_terminal("extractors")
    assert code == 0
    assert "\t" not in out


# -- the commands themselves


@pytest.mark.parametrize("name", COMMANDS)
def test_the_example_in_each_help_runs(name: str, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(story.parent)
    Path("archive").mkdir()
    Path("archive", "story.txt").write_bytes(story.read_bytes())
    (story.parent / "articles").mkdir()
    shutil.copy(story, story.parent / "articles")
    if name == "convert":
        Path("out.jsonl").write_text(call("parse", story).stdout)
    help_text = call(name, "--help").stdout
    _, found, example = help_text.partition("Example:\n")
    assert found
    words = example.split("\n")[0].split()
    assert words[0] == "newsextract"
    args = words[1 : words.index(">")] if ">" in words else words[1:]
    assert args[0] == name
    result = call(*args)
    assert result.exit_code == 0, result.stderr
    if name != "check":  # which prints what is missing
        assert result.stdout or Path(args[args.index("-o") + 1]).read_bytes()


def test_without_a_command_help_is_printed() -> None:
    result = call()
    assert result.exit_code == 0
    assert result.stdout == call("--help").stdout == call("-h").stdout
    assert call("-V").stdout == call("--version").stdout


def test_a_plugin_that_is_not_there_is_said_in_plain_words(story: Path) -> None:
    result = call("parse", story, "--plugin", "nosuch.py")
    assert result.exit_code == 2
    assert one_line(result.stderr) .rstrip() == "Error: nosuch.py: there is no such file. Check the name of the plug-in."


@pytest.mark.parametrize(
    ("source", "told"), [("x = (", "SyntaxError"), ("import nosuch_module", "nosuch_module"), ("x = 1", "Mark the one that makes")]
)
def test_a_plugin_that_cannot_be_used_is_one_line_with_the_next_step(source: str, told: str, story: Path, tmp_path: Path) -> None:
    (tmp_path / "odd.py").write_text(source)
    result = call("parse", story, "--plugin", tmp_path / "odd.py")
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in one_line(result.stderr)
    assert "Mend the plug-in" in result.stderr or "@extractor" in result.stderr


@pytest.mark.parametrize("start", [b"\x7fELF\x02\x01\x01", b"ID3\x03", b"\xca\xfe\xba\xbe", b""])
def test_a_file_of_bytes_is_one_line(start: bytes, tmp_path: Path) -> None:
    data = start + random.Random(7).randbytes(4000)
    (tmp_path / "odd").write_bytes(data)
    result = call("parse", tmp_path / "odd")
    assert result.exit_code == 1
    assert "holds no article. Most likely it is a program" in one_line(result.stderr)


@pytest.mark.parametrize(("name", "starts"), [("a.csv", "id,path,"), ("a.md", "# "), ("a.txt", "The "), ("a.jsonl", "{")])
def test_the_ending_of_an_output_chooses_the_format(name: str, starts: str, story: Path, tmp_path: Path) -> None:
    assert call("parse", story, "-o", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_text().lstrip("\ufeff").startswith(starts)
    result = call("parse", story, "-o", tmp_path / "a.xlsx")
    assert result.exit_code == 2
    assert "no format has the ending .xlsx" in result.stderr


def test_parts_of_a_record_are_shown_alone(story: Path) -> None:
    quotes = call("show", story, "--quotes").stdout
    assert "Quotes" in quotes
    assert "Body" not in quotes
    assert call("show", story, "--quotes", "--only", "body").exit_code == 2


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_no_input_is_lost_however_often_it_is_asked_whether_there_are_more(count: int, story: Path) -> None:
    from newsextract.cli import inputs
    from newsextract.cli.options import Reading

    found = inputs.Found([str(story)] * count, Reading())
    assert found.are_several() == (count > 1)
    taken = [item for item in found if found.are_several() == (count > 1)]
    assert len(taken) == count
    late = inputs.Found([str(story)] * count, Reading())
    assert len([item for item in late if late.are_several() in (True, False)]) == count


def test_records_are_refused_once_by_parse_and_shown_by_others(story: Path, tmp_path: Path) -> None:
    record = call("parse", story).stdout
    (tmp_path / "out.jsonl").write_text(record * 3)
    result = call("parse", tmp_path / "out.jsonl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        f"Error: {tmp_path / 'out.jsonl'} not read: it holds records that newsextract wrote. See them with show, quotes, check "
        "or report, or give them another form with newsextract convert.",
        "Skipped: 2 records that newsextract wrote.",
    ]
    piped = call("parse", "-", stdin=(record * 3).encode()).stderr.splitlines()
    assert piped == [line.replace(str(tmp_path / "out.jsonl"), "standard input") for line in result.stderr.splitlines()]
    assert call("convert", tmp_path / "out.jsonl", "-f", "jsonl").stdout == record * 3
    assert call("show", tmp_path / "out.jsonl").exit_code == 0


@pytest.mark.parametrize("args", ["convert -f csv", "check --require headline", "quotes -f csv", "show"])
def test_a_record_without_an_article_is_no_error_when_it_is_read_again(args: str, story: Path, tmp_path: Path) -> None:
    (tmp_path / "menu.txt").write_text("Home\nNews\nSport\n")
    made = tmp_path / "out.jsonl"
    assert call("batch", story, tmp_path / "menu.txt", "-o", made).exit_code == 0
    assert '"not_article"' in made.read_text()
    result = call(*args.split(), made)
    told = "Articles checked: 1. Lacking something: 0, in 0 places. Without an article: 1.\n"
    assert (result.exit_code, result.stderr) == (0, told if args.startswith("check") else "")


PLUGIN_WITH_PARTS = '''"""How much of the article others say."""

from newsextract import Document, extractor


@extractor
def share(doc: Document, body: str | None) -> dict[str, int | None]:
    """Words, and nothing for those who speak."""
    return {"words": len((body or "").split()), "speakers": None}
'''


def test_records_have_the_fields_of_plug_ins_without_the_plug_ins(story: Path, tmp_path: Path) -> None:
    (tmp_path / "share.py").write_text(PLUGIN_WITH_PARTS)
    made = tmp_path / "out.jsonl"
    assert call("parse", "--plugin", tmp_path / "share.py", story, "-o", made).exit_code == 0
    rows = call("convert", made, "--select", "share.words,headline").stdout.splitlines()
    assert rows[0] == "share.words,headline"
    assert int(rows[1].partition(",")[0]) > 50
    assert call("convert", made, "-f", "csv").stdout.splitlines()[0].endswith(",links,share")
    assert call("check", made, "--require", "share.words,headline").exit_code == 0
    lacking = call("check", made, "--require", "share.speakers")
    assert (lacking.exit_code, lacking.stdout.split("\t")[1]) == (1, "share.speakers")
    assert call("convert", made, "--select", "shares").exit_code == 2
    assert call("check", made, "--require", "shares").exit_code == 2


def test_convert_takes_plug_ins_for_fields_that_the_first_records_lack(story: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "share.py"
    plugin.write_text(PLUGIN_WITH_PARTS)
    made = tmp_path / "out.jsonl"
    made.write_text(call("parse", story).stdout * 2 + call("parse", "--plugin", plugin, story).stdout)
    rows = call("convert", made, "--plugin", plugin, "--select", "share.words").stdout.splitlines()
    assert (rows[1:3], rows[3].isdigit()) == (['""', '""'], True)
    assert call("convert", made, "--plugin", tmp_path / "none.py", "--select", "share.words").exit_code == 2


def test_records_of_some_fields_are_read_again(story: Path, tmp_path: Path) -> None:
    made = tmp_path / "out.jsonl"
    made.write_text(call("parse", story, "--only", "headline,byline").stdout)
    for args in (["convert", "--table", "quotes"], ["quotes", "-f", "csv"]):
        result = call(*args, made)
        assert (result.exit_code, len(result.stdout.splitlines()), result.stderr) == (0, 1, "")
    for path in ("images.credit_text", "body"):
        result = call("check", made, "--require", path)
        assert (result.exit_code, result.stdout) == (1, "")
        assert f"Error: records without the field of --require {path}: 1." in result.stderr
    assert call("check", made, "--require", "headline").exit_code == 0


def test_help_and_version() -> None:
    from newsextract import __version__

    assert call("--version").stdout == f"newsextract {__version__}\n"
    result = call("--help")
    assert result.exit_code == 0
    assert all(f"  {name} " in result.stdout for name in COMMANDS)


def test_extractors_in_a_pipe_are_tab_separated() -> None:
    lines = [line.split("\t") for line in call("extractors", "--no-plugins").stdout.splitlines()]
    assert lines[0] == ["name", "type", "needs", "from", "help"]
    assert [line[0] for line in lines[1:]] == list(FIELDS)
    assert all(len(line) == 5 and line[1] and line[4] for line in lines)


def test_show_names_each_input(story: Path) -> None:
    result = call("show", story, "gone.txt")
    assert result.exit_code == 1
    assert "Harbour of Port Ellery reopens after storm" in result.stdout
    assert "gone.txt" in one_line(result.stderr)
