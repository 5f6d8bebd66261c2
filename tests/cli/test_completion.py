"""Completion in real shells, and guesses for what was mistyped."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from folders import ROOT
from newsextract.cli import COMMANDS, main
from newsextract.formats import FORMATS


def call(*args: str) -> str:
    result = CliRunner().invoke(main, args)
    assert result.exit_code == 2
    assert result.stdout == ""
    return result.stderr


@pytest.mark.parametrize(
    ("args", "guess"),
    [
        (["prase", "story.txt"], "Did you mean parse?"),
        (["story.txt"], "Did you mean: newsextract parse story.txt"),
        (["news/story"], "Did you mean: newsextract parse news/story"),
        (["zzz"], "Commands: parse, show,"),
        (["parse", "--explian", "x"], "--explain"),
        (["parse", "-f", "jsno", "x"], "Did you mean json?"),
        (["parse", "--only", "headlien", "x"], "Did you mean headline?"),
        (["completion", "fsh"], "Did you mean fish?"),
    ],
)
def test_did_you_mean(args: list[str], guess: str) -> None:
    assert guess in call(*args)


@pytest.fixture
def path(tmp_path: Path) -> dict[str, str]:
    """An environment where the shells find the command."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "newsextract"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m newsextract "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "story.txt").write_text("x", encoding="utf-8")
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(tmp_path), "NEWSEXTRACT_CONFIG": ""}


def shell(name: str, script: str, env: dict[str, str]) -> list[str]:
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"needs {name}")
    options = ["--norc"] if name == "bash" else ["-f"] if name == "zsh" else ["--no-config"]
    done = subprocess.run([program, *options, "-c", script], capture_output=True, text=True, env=env, timeout=60, check=False, cwd=env["HOME"])
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout.split()


CASES = [
    ("newsextract ", set(COMMANDS)),
    ("newsextract par", {"parse"}),
    ("newsextract parse -f ", set(FORMATS)),
    ("newsextract parse --on", {"--only"}),
    ("newsextract parse --only headline,date_p", {"headline,date_published", "headline,date_published_raw"}),
]


@pytest.mark.slow
@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_bash(line: str, wanted: set[str], path: dict[str, str]) -> None:
    words = line.split(" ")
    quoted = " ".join(f"'{word}'" for word in words)
    script = (
        f'eval "$(newsextract completion bash)"; complete -p newsextract >/dev/null || exit 1; COMP_WORDS=({quoted}); '
        f'COMP_CWORD={len(words) - 1}; _newsextract_completion newsextract; printf "%s\\n" "${{COMPREPLY[@]}}"'
    )
    assert set(shell("bash", script, path)) == wanted


@pytest.mark.slow
@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_fish(line: str, wanted: set[str], path: dict[str, str]) -> None:
    script = f"newsextract completion fish | source; complete -C '{line}' | string split -f1 \\t; true"
    assert set(shell("fish", script, path)) == wanted


@pytest.mark.slow
def test_zsh(path: dict[str, str]) -> None:
    """In a terminal of its own: Tab after "par" makes "parse"."""
    program = shutil.which("zsh")
    if program is None:
        pytest.skip("needs zsh")
    ours, theirs = pty.openpty()
    env = {**path, "TERM": "dumb", "PS1": ""}
    started = subprocess.Popen(
        [program, "-f", "-i"], stdin=theirs, stdout=theirs, stderr=theirs, env=env, cwd=path["HOME"], start_new_session=True
    )
    os.close(theirs)
    seen = ""

    def until(words: str) -> None:
        nonlocal seen
        while words not in seen:
            assert select.select([ours], [], [], 30)[0], f"{words!r} never came: {seen!r}"
            seen += os.read(ours, 4096).decode()

    try:
        os.write(ours, b'autoload -U compinit; compinit -u -D; eval "$(newsextract completion zsh)"; print READY$((1+1))\n')
        until("READY2")
        os.write(ours, b"newsextract par\t")
        until("parse")
        os.write(ours, b"--enc\t")
        until("--encoding")
    finally:
        started.kill()
        started.wait()
        os.close(ours)


def test_the_man_page_is_fresh_and_is_troff() -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("manpage", ROOT / "scripts" / "manpage.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text = module.TARGET.read_text(encoding="utf-8")
    assert module.page() == text, "run: make readme"
    for name in COMMANDS:
        assert f".SS newsextract {name}" in text.replace("\\-", "-")
    if groff := shutil.which("groff"):
        done = subprocess.run([groff, "-man", "-Tutf8", "-ww", "-z"], input=text, capture_output=True, text=True, check=True)
        assert done.stderr == ""
