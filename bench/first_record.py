"""How long a run over a folder of many files takes until its first record is written."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

FILES = 100_000
_TEXT = "Harbour reopens\n\nThe harbour of Port Ellery reopened on Monday, its master said.\n"


def seconds() -> float:
    """Seconds from the start of a run over FILES small files to its first line. The run is ended then."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(FILES):
            Path(folder, f"{number:06d}.txt").write_text(_TEXT)
        begun = time.monotonic()
        words = [sys.executable, "-m", "newsextract", "batch", "-q", "--jobs", "1", folder]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            took = time.monotonic() - begun
            process.terminate()
    if not line:
        raise SystemExit("The run gave no record.")
    return took
