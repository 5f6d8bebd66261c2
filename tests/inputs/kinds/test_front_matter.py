"""Markdown below a head of YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
from kind_samples import records

from newsextract.inputs.kinds import recognise

BODY = "The keeper of the lock at Weir retired on *Thursday* after 41 years.\n\n> \"I have seen [every boat](https://x.example) twice,\" Otto Brandt said.\n\n- a gate\n- a boat\n\nHis son left with him."
HEAD = """---
title: "Lock keeper retires"
author:
  - "[[Mina Sorrel]]"
  - Jon Ash
date: 2023-02-02
updated: 2023-02-03T10:00:00
source: https://weir.example/7
site: Weir Post
tags: [rivers, people]
description: "A keeper leaves."
---
"""


@pytest.mark.parametrize("head", [HEAD, HEAD.replace("\n", "\r\n"), "\ufeff" + HEAD, HEAD[: HEAD.rindex("---")] + "...\n"])
@pytest.mark.parametrize("title", ["", "# Lock keeper retires\n\n"])
def test_the_head_states_and_the_rest_is_markdown(tmp_path: Path, head: str, title: str) -> None:
    (record,) = records(tmp_path / "note.md", head + title + BODY)
    assert (record.headline, record.byline, record.publisher) == ("Lock keeper retires", "Mina Sorrel, Jon Ash", "Weir Post")
    assert [one.name for one in record.authors] == ["Mina Sorrel", "Jon Ash"]
    assert (record.url, record.keywords) == ("https://weir.example/7", ["rivers", "people"])
    assert (record.date_published, record.date_modified) == ("2023-02-02", "2023-02-03T10:00:00")
    assert record.body.startswith("The keeper of the lock at Weir retired on Thursday after 41 years.")
    assert record.body.endswith("His son left with him.")
    assert not any(mark in record.body for mark in ("*", "](", "> ", "# "))
    assert record.quotes[0].speaker == "Otto Brandt"


def test_a_head_that_is_no_yaml_is_read_line_by_line(tmp_path: Path) -> None:
    head = "---\ntitle: Weir: a keeper retires\nauthor: @mina: Mina Sorrel\nsource: The Weir Post\ndate: 2 February 2023\n---\n\n"
    (record,) = records(tmp_path / "note.md", head + BODY)
    assert (record.headline, record.publisher, record.date_published) == ("Weir: a keeper retires", "The Weir Post", "2023-02-02")


def test_the_copy_of_a_reader(tmp_path: Path) -> None:
    text = "Title: Lock keeper retires\n\nURL Source: https://weir.example/7\n\nPublished Time: 2023-02-02T07:00:00Z\n\nMarkdown Content:\n"
    (record,) = records(tmp_path / "copy.txt", text + BODY)
    assert (record.headline, record.url) == ("Lock keeper retires", "https://weir.example/7")
    assert record.date_published == "2023-02-02T07:00:00+00:00"
    assert record.body.startswith("The keeper")


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nThe keeper left.\n\n---\n\nHis son stayed.",
        "---\nThe keeper said: nothing.\n---\nAnd left.",
        "---\ntitle: no end of it\n\nThe keeper left.",
        "Title: Lock keeper retires\nThe keeper left.",
        "A story\n---\ntitle: below\n---\n",
    ],
)
def test_dashes_in_prose_are_none(text: str) -> None:
    assert recognise(text.encode(), "note.md") is None
