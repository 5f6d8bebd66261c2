"""Labelling the lines of text copies by their pages: an invented page, as several programs could print it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scripts_folder import load_script

label = load_script("label_copies")
train = load_script("train_text")

STORY = [
    "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said in a long statement.",
    "The first ferry left the new quay at dawn with ninety people on board, and nobody was late for it this time.",
    "“We could have put a spoon through the piles,” said Jo Lund, who has run the harbour since the spring of 2017.",
    "Traders of the fish market are to return from the car park in April, the council of the town says.",
]
CAPTION = "The rebuilt quay on the morning of its first day"
PAGE = f"""<html><head><title>Harbour reopens after two years - Echo</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour reopens after two years</h1>
<p class="byline">By Ann Field</p> <time datetime="2019-03-03">3 March 2019</time>
<figure><img src="q.jpg" alt=""><figcaption>{CAPTION}</figcaption></figure>
{"".join(f"<p>{text}</p>" for text in STORY)}</article>
<aside><h3>Related stories</h3><a href="/a">Quay closes for a week</a></aside>
</body></html>"""


def copy(*, width: int = 0) -> str:
    """The page as text: a line or some lines to each block."""
    above = ["Home", "Sport", "Harbour reopens after two years", "By Ann Field", "3 March 2019", CAPTION]
    blocks = [*above, *STORY, "Related stories", "Quay closes for a week"]
    lines: list[str] = []
    for block in blocks:
        words, line = block.split(), ""
        for word in words:
            if width and len(line) + len(word) >= width:
                lines.append(line.strip())
                line = ""
            line = f"{line} {word}"
        lines += [line.strip(), ""]
    return "\n".join(lines)


def rows(folder: Path, texts: dict[str, str], **gold: str) -> list[dict[str, object]]:
    for part in ("pages/pages", "copies/texts"):
        (folder / part).mkdir(parents=True)
    one = {"id": "harbour", "url": "https://www.echo.example/harbour", "body": "\n\n".join(STORY), **gold}
    (folder / "pages/gold.jsonl").write_text(json.dumps(one) + "\n", encoding="utf-8")
    (folder / "pages/pages/harbour.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    for name, text in texts.items():
        (folder / f"copies/texts/{name}.txt.gz").write_bytes(gzip.compress(text.encode()))
    return list(label.read(folder / "pages", folder / "copies"))


@pytest.mark.parametrize("width", [0, 40, 72])
def test_each_line_is_labelled_as_its_block(tmp_path: Path, width: int) -> None:
    text = copy(width=width)
    (row,) = rows(tmp_path, {"harbour": text})
    lines = text.split("\n")
    found: dict[str, list[str]] = {}
    for number, name in row["lines"]:  # type: ignore[attr-defined]
        found.setdefault(name, []).append(lines[number - 1])
    assert row["site"] == "echo.example"
    assert " ".join(found["headline"]) == "Harbour reopens after two years"
    assert " ".join(found["body"]) == " ".join(STORY)
    assert " ".join(found["caption"]) == CAPTION
    assert found["byline"] == ["By Ann Field"]
    assert found["date"] == ["3 March 2019"]
    assert {"Home", "Sport", "Quay closes for a week"} <= set(found["other"])


def test_a_page_has_a_row_for_each_form(tmp_path: Path) -> None:
    assert len(rows(tmp_path, {"harbour.lynx": copy(width=40), "harbour.w3m": copy(width=72)})) == 2


def test_the_labelled_headline_stands_in_place_of_the_one_of_the_page(tmp_path: Path) -> None:
    title = "Ellery has its ferry back"
    text = copy().replace("By Ann Field", f"{title}\n\nBy Ann Field")
    (row,) = rows(tmp_path, {"harbour": text}, title=title)
    lines = text.split("\n")
    heads = [lines[n - 1] for n, name in row["lines"] if name == "headline"]  # type: ignore[attr-defined]
    assert heads == [title]


def test_what_is_labelled_can_be_trained_on(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, {"harbour": copy()})
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress((json.dumps(row, ensure_ascii=False) + "\n").encode()))
    found = next(iter(train.read(tmp_path)))
    assert found.states.count("headline") == 1
    assert sum(state in ("first", "body") for state in found.states) == len(STORY)


def test_a_line_separator_inside_a_text_ends_no_row(tmp_path: Path) -> None:
    row = {"site": "a.example", "text": "One\u2028Two", "lines": [[1, "other"]]}
    (tmp_path / "rows.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    assert len(list(train.read(tmp_path))) >= 1


def test_words_are_aligned_in_their_order() -> None:
    one = "menu a b c d story begins here a b c d again".split()
    other = "story begins here a b c d again".split()
    places = [place for place in label.align(one, other) if place >= 0]
    assert places == sorted(places)
    assert len(places) == len(other)
