"""Annotations of pages, kept as numbers of words."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from scripts_folder import load_script

annotations = load_script("annotations")

PAGE = (
    "<html><head><title>Pier &amp; town</title><script>var a = 'Feld';</script></head><body><p>By Ida Lund</p>"
    "<p>“The pier <b>closes</b> in May,” said Anna Feld.</p>"
    "<figure><figcaption>The pier. Photo: Jan Holm</figcaption></figure></body></html>"
)


def test_what_was_annotated_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own" / "pages").mkdir(parents=True)
    (tmp_path / "own" / "pages" / "1.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    folder = tmp_path / "read"
    (folder / "gold").mkdir(parents=True)
    (folder / "index.json").write_text(json.dumps([{"id": "a", "page": "own/pages/1.html.gz"}]))
    quote = {
        "text": "The pier closes in May,", "speaker": "Anna Feld", "speaker_alt": [], "speaker_mention": "Anna Feld",
        "cue": "said", "optional": False,
    }  # fmt: skip
    gold = {
        "quotes": [quote, {**quote, "text": "words that the page has not"}], "byline": "Ida Lund", "published": None,
        "region": {"label": None}, "images": [{"caption": "The pier.", "credit": "Jan Holm"}], "not_article": False,
    }  # fmt: skip
    (folder / "gold" / "a.json").write_text(json.dumps(gold))
    monkeypatch.setattr(annotations, "FILE", tmp_path / "kept.jsonl")
    for what, place in (("pack", folder), ("unpack", tmp_path / "out")):
        monkeypatch.setattr("sys.argv", ["annotations.py", what, str(tmp_path), str(place), "part"])
        assert annotations.main() == 0
    assert not any(word in (tmp_path / "kept.jsonl").read_text() for word in ("Feld", "pier", "Ida"))
    (found,) = (tmp_path / "out" / "part" / "gold").iterdir()
    again = json.loads(found.read_text())
    assert [(one["text"], one["speaker"], one["cue"]) for one in again["quotes"]] == [
        ("The pier closes in May", "Anna Feld", "said")
    ]
    assert (again["byline"], again["images"]) == ("Ida Lund", [{"caption": "The pier", "credit": "Jan Holm", "alt": None}])
    assert (tmp_path / "out" / "part" / "input" / f"{found.stem}.html").read_text() == PAGE
