"""What running text looks like."""

from __future__ import annotations

import pytest

from newsextract.reading.lines.prose import ends_sentence, is_prose


@pytest.mark.parametrize("sign", [".", "!", "?", "…", "。", "।", "؟", "۔", "။", "។", "።", "։"])
def test_a_sentence_ends_with_the_sign_of_any_script(sign: str) -> None:
    text = " ".join(["harbour"] * 9)
    assert ends_sentence(f"{text}{sign}")
    assert ends_sentence(f"“{text}{sign}”")
    assert is_prose(f"{text}{sign}")
    assert not is_prose(text)
