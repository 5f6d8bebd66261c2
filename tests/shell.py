"""What the tests of the command line share: an article, and the real program in a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from processes import LONG

ARTICLE = """Harbour of Port Ellery reopens after storm

By Ann Lessing

12 March 2021

The harbour of Port Ellery reopened on Monday, nine days after a storm broke its northern wall.

Fishing boats left before sunrise, and the first ferry arrived at noon with 212 passengers on board.

"We have waited for this morning," said harbour master Tom Brandreth. "The wall will hold now."

Engineers found:

- Two gates that had to be replaced
- A crack of four metres in the northern wall
- No damage to the lighthouse

The repair cost the town 1.2 million pounds, and the council expects the work on the wall to end in June.
"""

PYTHON_PLUGIN = '''"""Word count of the article body."""

from newsextract import Document, extractor


@extractor
def word_count(doc: Document, body: str) -> int:
    """Number of words in the body."""
    return len(body.split())
'''

RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
"""Characters that must not reach a terminal."""

HOSTILE = "\x1b[31mred \x1b]52;c;aGk=\x07 \x9b2J \x7f \u202eback\u2069 \u2028 [bold]markup[/bold] [/] \ud800 \u200f end"
"""Escape sequences, an OSC 52, C1, bidi, a line separator, Rich markup, a lone surrogate."""


def command(*args: str) -> list[str]:
    return [sys.executable, "-m", "newsextract", *args]


def run(
    *args: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The program with these arguments; ``env`` adds to the environment."""
    full = {**os.environ, **(env or {})}
    return subprocess.run(command(*args), input=stdin, capture_output=True, timeout=LONG, env=full, cwd=cwd, check=False)
