"""Answers that are remembered because they are asked for again: in plain dictionaries, which compiled code reads
faster than it calls a decorated function."""

from __future__ import annotations

from typing import TypeVar

_K = TypeVar("_K")
_V = TypeVar("_V")


def keep(memo: dict[_K, _V], key: _K, answer: _V, most: int) -> _V:
    """Remember an answer and return it; before there are more than ``most``, all are forgotten.

    An answer depends on its key alone, so that forgetting changes no result.
    """
    if len(memo) >= most:
        memo.clear()
    memo[key] = answer
    return answer
