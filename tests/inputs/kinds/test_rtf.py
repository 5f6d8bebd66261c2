"""Rich text."""

from __future__ import annotations

from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title x}}{\pict\pngblip 89504e47}\f0 {\b Lock keeper retires}\par By Mina Sorrel\par "
    r"The keeper of the lock at Weir retired on Thursday, the caf\'e9\u8217?s owner said.\par \ldblquote I have seen every boat twice,\rdblquote  Otto Brandt said.\par His son left with him.\par}"
)


@pytest.mark.parametrize("name", ["story.rtf", "story"])
def test_paragraphs_and_letters(tmp_path: Path, name: str) -> None:
    pytest.importorskip("striprtf")
    (record,) = records(tmp_path / name, RTF)
    assert (record.headline, record.byline) == ("Lock keeper retires", "Mina Sorrel")
    assert record.body.split("\n\n") == [
        "The keeper of the lock at Weir retired on Thursday, the café’s owner said.",
        "“I have seen every boat twice,” Otto Brandt said.",
        "His son left with him.",
    ]


def test_what_is_named_so_and_is_none(tmp_path: Path) -> None:
    assert "no rich text" in faults(inputs(tmp_path / "a.rtf", "Just a text"))[0]


def test_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "striprtf.striprtf", None)
    assert 'pip install "newsextract[rtf]"' in faults(inputs(tmp_path / "a.rtf", RTF))[0]
