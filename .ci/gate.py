"""The quality gate: the scoreboard's figures against the floors that the project has reached.

    python .ci/gate.py FIGURES.json FLOORS.json            a table; exit 1 when a figure is worse than its limit
    python .ci/gate.py FIGURES.json FLOORS.json --raise    move each limit to the figure where that is better

FIGURES.json is what the scoreboard writes with --json. FLOORS.json has two mappings, "at least" and "at most", from
a figure's path ("gold / all / fields / headline / F1") to its limit. Limits are loosened by hand only, in a commit
that says why.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import Any

SEPARATOR = " / "
DIGITS = 3


def find(figures: Any, path: str) -> float | None:
    """The figure at a path; ``None`` when the scoreboard did not give it. A pair [part, whole] is its share."""
    for key in path.split(SEPARATOR):
        if not isinstance(figures, dict) or key not in figures:
            return None
        figures = figures[key]
    if isinstance(figures, list) and len(figures) == 2:
        return figures[0] / figures[1] if figures[1] else None
    return float(figures) if isinstance(figures, (int, float)) else None


def compare(figures: Any, floors: dict[str, dict[str, float]]) -> list[tuple[str, float | None, str, float, bool]]:
    """(path, figure, "at least" or "at most", limit, kept) of each limit."""
    rows = []
    for side, keeps in (("at least", float.__ge__), ("at most", float.__le__)):
        for path, limit in floors.get(side, {}).items():
            figure = find(figures, path)
            rows.append((path, figure, side, limit, figure is not None and keeps(figure, float(limit))))
    return rows


def raised(figures: Any, floors: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """The limits moved to the figures where those are better, rounded to the loose side; never the other way."""
    scale = 10**DIGITS
    new: dict[str, dict[str, float]] = {"at least": {}, "at most": {}}
    for path, figure, side, limit, _ in compare(figures, floors):
        if figure is None:
            new[side][path] = limit
        elif side == "at least":
            new[side][path] = max(limit, math.floor(figure * scale) / scale)
        else:
            new[side][path] = min(limit, math.ceil(figure * scale) / scale)
    return new


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("figures", type=Path)
    ask.add_argument("floors", type=Path)
    ask.add_argument("--raise", dest="pin", action="store_true", help="move the limits to better figures")
    args = ask.parse_args()
    figures = json.loads(args.figures.read_text(encoding="utf-8"))
    floors = json.loads(args.floors.read_text(encoding="utf-8"))
    if args.pin:
        floors = raised(figures, floors)
        args.floors.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    rows = compare(figures, floors)
    width = max((len(path) for path, *_ in rows), default=0)
    sys.stdout.write(f"{'figure':{width}}     now      limit\n")
    for path, figure, side, limit, kept in rows:
        now = "missing" if figure is None else f"{figure:.{DIGITS}f}"
        sign = "≥" if side == "at least" else "≤"
        sys.stdout.write(f"{path:{width}} {now:>7}  {sign} {limit:.{DIGITS}f}  {'ok' if kept else 'WORSE'}\n")
    worse = [path for path, *_, kept in rows if not kept]
    if worse:
        sys.stderr.write(f"Quality gate: {len(worse)} of {len(rows)} figures are worse than their limit.\n")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
