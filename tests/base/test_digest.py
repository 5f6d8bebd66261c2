"""The digest of an input is the same whichever implementation makes it."""

from __future__ import annotations

import hashlib

import pytest

from newsextract.base.digest import LITTLE, sha256


@pytest.mark.parametrize("size", [0, 1, LITTLE, LITTLE + 1, 3 * LITTLE])
def test_the_digest_is_that_of_hashlib(size: int) -> None:
    data = bytes(number % 251 for number in range(size))
    assert sha256(data) == hashlib.sha256(data).hexdigest()
