"""Counts which letters stand side by side in each language: ``reading/source/letter_pairs.json``.

    python scripts/train_charsets.py FOLDER

FOLDER holds a text in UTF-8 for each language that ``likely_charset`` names: de.txt, ja.txt, zh-Hant.txt. Any prose of
100,000 characters will do; the more of it is news, the better. The texts that the shipped counts are of: translations
of a mail program's messages, and bodies of news articles where there were some.
"""

from __future__ import annotations

import json
import math
import sys
import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

from newsextract.reading.source import likely_charset
from newsextract.reading.source.likely_charset import BITS, kept_of

TARGET = Path(likely_charset.__file__).parent / "letter_pairs.json"
FEWEST = 2
"""Times that a pair must have been met."""
TONES = "\u0300\u0301\u0303\u0309\u0323"
"""Marks that windows-1258 writes behind their vowel."""


def pairs(text: str) -> Counter[str]:
    """The pairs of which at least one character is beyond ASCII."""
    return Counter(kept_of(a) + kept_of(b) for a, b in pairwise(text) if not (a + b).isascii())


def characters(text: str) -> Counter[str]:
    """The characters beyond ASCII."""
    return Counter(char for char in text if not char.isascii())


def with_tones_apart(text: str) -> str:
    """Vietnamese as windows-1258 has it."""
    made = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(part for part in parts if part in TONES)
        made.append(unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES)) + tones)
    return "".join(made)


def levels(counts: Counter[str]) -> dict[str, str]:
    """What was counted, by bits, the most frequent first."""
    found: dict[str, str] = {}
    for what, times in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        bits = round(math.log2(times / counts.total())) + BITS
        if times >= FEWEST and bits > 0:
            found[str(bits)] = found.get(str(bits), "") + what
    return found


def main(folder: Path) -> None:
    """Writes the file."""
    made = {}
    for charset in (*likely_charset.CHARSETS, *likely_charset.WIDE):
        for language in charset.languages:
            text = (folder / f"{language}.txt").read_text(encoding="utf-8")
            count = characters if charset in likely_charset.WIDE else pairs
            made[language] = levels(count(with_tones_apart(text) if language == "vi" else text))
    lines = (f"{json.dumps(name)}: {json.dumps(made[name], ensure_ascii=False)}" for name in sorted(made))
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
