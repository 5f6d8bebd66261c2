"""An installed newsextract reads an article through a pipe. Run it by the Python that has it, from anywhere.

    python .ci/smoke.py FIXTURE               exit 1 unless headline and body are those of the fixture
    python .ci/smoke.py FIXTURE --compiled    and unless the hot modules are compiled
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

COMPILED = "newsextract.reading.html"
"""A module that each compiled wheel has compiled."""


def main(fixture: str, *options: str) -> int:
    """Says what is wrong; the exit code."""
    [story] = Path(fixture).glob("input.*")
    expected = json.loads((Path(fixture) / "expected.json").read_text(encoding="utf-8"))
    command = [sys.executable, "-m", "newsextract", "parse", "-"]
    done = subprocess.run(command, input=story.read_bytes(), stdout=subprocess.PIPE, check=True)
    record = json.loads(done.stdout)
    for field in ("headline", "body"):
        if record[field] != expected[field]:
            print(f"{field} of {story}: {record[field]!r}", file=sys.stderr)
            return 1
    file = importlib.import_module(COMPILED).__file__ or ""
    if "--compiled" in options and file.endswith(".py"):
        print(f"{COMPILED} is not compiled: {file}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
