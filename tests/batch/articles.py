"""What the tests of batch share: folders of articles, the program, and what it wrote."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import processes
from shell import ARTICLE, command


def article(number: int) -> str:
    """A text that is an article and like no other."""
    return ARTICLE.replace("212 passengers", f"{number} passengers").replace("Port Ellery reopens", f"Pier {number} reopens")


def folder(path: Path, count: int) -> Path:
    """A folder of so many articles, some in folders inside it."""
    for number in range(count):
        file = path / f"{number % 3}" / f"story-{number:05}.txt" if number % 4 else path / f"story-{number:05}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(article(number), encoding="utf-8")
    return path


def names(path: Path) -> list[str]:
    """Every file under a folder, as batch calls and orders them."""
    found = [file.relative_to(path.parent).as_posix() for file in path.rglob("*") if file.is_file()]
    return sorted(found)


def batch(*args: str | Path, cwd: Path, stdin: bytes = b"", timeout: float = processes.LONG) -> subprocess.CompletedProcess[bytes]:
    words = command("batch", *map(str, args))
    return subprocess.run(words, input=stdin, capture_output=True, timeout=timeout, cwd=cwd, check=False)


def lines(path: Path) -> list[dict[str, Any]]:
    """Each line of a file as JSON; fails when one is none."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def paths(path: Path) -> list[str]:
    """Paths of the records in a file, in its order."""
    return [row["meta"]["source"]["path"] for row in lines(path)]


def last(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stderr.decode().strip().splitlines()[-1]


def start(*args: str | Path, cwd: Path) -> subprocess.Popen[bytes]:
    """The program in a process group of its own."""
    words = command("batch", *map(str, args))
    pipe = subprocess.PIPE
    return processes.start(words, cwd=cwd, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, start_new_session=True)


def kill_all(process: subprocess.Popen[bytes]) -> None:
    """kill -9 for the program and its workers, as a power cut would do."""
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=processes.LONG)
