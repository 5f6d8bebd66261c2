"""Training the weights that part a text into its article and the rest: on a few invented pages, in little time."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

from scripts_folder import load_script

train = load_script("train_text")

PLACES = ("Port Ellery", "Wexmoor", "Scarsea", "Halden")
MENU = ["Home", "News", "Sport", "Weather", "Log in", "Subscribe"]
FOOT = ["Related stories", "Quay closes for a week", "Ferry late again", "Privacy", "Terms of use", "Contact us"]


def page(place: str, number: int) -> list[tuple[str, str]]:
    """The lines of an invented page with their labels."""
    story = [
        f"The harbour of {place} reopened on Monday after {number} years of repairs, its owner said in a statement.",
        f"The first ferry left {place} at dawn with {number * 9} people on board, and nobody was late for it.",
        "“We could have put a spoon through the piles,” said Jo Lund, who has run the harbour since 2017.",
        f"Traders at the fish market of {place} are to return from the car park in April, the council says.",
        "A second part of the works, on the lighthouse, is to begin when the season of the islands is over.",
    ]
    return [
        *((line, "other") for line in MENU),
        (f"Harbour of {place} reopens after {number} years", "headline"),
        ("By Ann Field", "byline"),
        (f"{number} March 2019", "date"),
        *((line, "body") for line in story),
        *((line, "other") for line in FOOT),
    ]


def copies(folder: Path) -> list[Any]:
    rows = []
    for site, place in enumerate(PLACES):
        for number in range(2, 5):
            lines: list[str] = []
            labels: list[tuple[int, str]] = []
            for text, label in page(place, number):
                labels.append((len(lines) + 1, label))
                lines += [text, ""]
            rows.append({"site": f"site{site}.example", "text": "\n".join(lines), "lines": labels})
    data = "\n".join(json.dumps(row) for row in rows).encode()
    (folder / "copies.jsonl.gz").write_bytes(gzip.compress(data))
    return list(train.read(folder))


def test_pages_of_a_site_that_was_left_out_are_parted_rightly(tmp_path: Path) -> None:
    found = copies(tmp_path)
    left = [copy for copy in found if copy.site == "site0.example"]
    model = train.trained([copy for copy in found if copy.site != "site0.example"])
    precision, recall, f1 = train.score(model, left)
    assert min(precision, recall, f1) > 0.9


def test_each_page_is_read_whole_cropped_bare_and_thinned(tmp_path: Path) -> None:
    found = copies(tmp_path)
    assert len(found) == 4 * len(PLACES) * 3
    whole, cropped, bare, thinned = found[:4]
    assert whole.states[6] == "headline"
    assert [state for state in whole.states if state in train.BODY] == ["first", *["body"] * 4]
    assert whole.states[-len(FOOT)] == "end"
    assert len(cropped.states) < len(whole.states)
    assert len(bare.states) < len(whole.states)
    assert sum(state in train.BODY for state in thinned.states) <= 5


def test_the_same_copies_give_the_same_weights(tmp_path: Path) -> None:
    found = copies(tmp_path)[:12]
    assert train.trained(found).written() == train.trained(found).written()
