"""Compressed inputs."""

from __future__ import annotations

import gzip

import pytest

from newsextract.reading.source.containers import unpack


@pytest.mark.parametrize("text", [b"a word of prose. ", b"<p>a word</p>", b"a"])
def test_what_inflates_a_thousandfold_is_cut_after_a_megabyte(text: bytes) -> None:
    bomb = gzip.compress(text * (40_000_000 // len(text)))
    data, issue = unpack(bomb)
    assert len(data) < 3_000_000
    assert issue is not None
    assert issue.error == "InputTooLarge"
    story = " ".join(f"Word {n} of a long page." for n in range(200_000)).encode()
    assert unpack(gzip.compress(story)) == (story, None)
