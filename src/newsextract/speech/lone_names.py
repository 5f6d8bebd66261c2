"""Lines that are the name of a person and nothing else."""

from __future__ import annotations

from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.capital_runs import PARTICLES
from newsextract.speech.given_names import is_given_name

_MOST_WORDS: Final = 4
"""Words of such a line."""
_FAMILY_NAME: Final = pattern(rf"(?:(?:{'|'.join(sorted(PARTICLES))}) ){{0,2}}[^\W\d_a-z][\w.'’-]+$")


def is_persons_name(text: str) -> bool:
    """True for a line that is a person's name by its first word, in a page's header.

    >>> is_persons_name("Ann Field"), is_persons_name("Anna von der Heide"), is_persons_name("Our Coast")
    (True, True, False)
    """
    words = text.rstrip(" ,").split()
    if not 2 <= len(words) <= _MOST_WORDS or not _is_given(words[0]):
        return False
    while len(words) > 2 and _is_initial(words[1]):
        del words[1]
    rest = " ".join(words[2:]) if len(words) > 2 and _is_given(words[1]) else " ".join(words[1:])
    return _FAMILY_NAME.match(rest) is not None


def _is_given(word: str) -> bool:
    return word[0].isupper() and is_given_name(word.partition("-")[0])


def _is_initial(word: str) -> bool:
    return len(word) == 2 and word[1] == "." and word[0].isupper()
