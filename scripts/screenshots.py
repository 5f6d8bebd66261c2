"""Makes the pictures of the README and the documentation from the fixtures.

    python scripts/screenshots.py

docs/images/show.svg is what ``newsextract show`` prints; docs/images/report.png is a report in Chromium, made where
there is one. Run it when the look of either has changed; nothing checks that they are fresh.
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console

import newsextract
from newsextract.views import terminal
from newsextract.views.report.page import Report

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
STORY = "fixtures/bbc-2022-html/input.html"
FIELDS = "headline,byline,region,date_published,publisher,images,quotes,findings"
WIDTH = 92


def show() -> str:
    """The terminal's picture of a record, as SVG that loads nothing."""
    record = newsextract.extract((ROOT / STORY).read_bytes(), path=STORY, only=FIELDS.split(","))
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    for part in terminal._parts(record, WIDTH):
        console.print(part, markup=False, emoji=False, highlight=False)
    svg = console.export_svg(title=f"newsextract show {STORY}", unique_id="show")
    return re.sub(r"@font-face \{.*?\}", "", svg, flags=re.S).replace("Fira Code", "ui-monospace, Menlo, Consolas")


def report(target: Path) -> None:
    """A report of all fixtures as a browser shows it."""
    sys.path.insert(0, str(ROOT / "tests"))
    from browser import Browser

    made = Report()
    for path in sorted((ROOT / "fixtures").glob("*/input.*")):
        made.add(newsextract.extract(path.read_bytes(), path=str(path.relative_to(ROOT)), explain=True))
    with tempfile.TemporaryDirectory() as folder, Browser(1280, 1250) as browser:
        page = Path(folder, "report.html")
        page.write_text(made.html(title="News report"), encoding="utf-8")
        browser.open(page.as_uri())
        browser.wait("document.body.classList.contains('scripted')")
        browser.picture(target)


def main() -> None:
    """Write both."""
    IMAGES.mkdir(exist_ok=True)
    (IMAGES / "show.svg").write_text(show(), encoding="utf-8")
    report(IMAGES / "report.png")


if __name__ == "__main__":
    main()
