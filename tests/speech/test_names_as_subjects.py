"""Whether a name may be the subject of its sentence, by what stands before it."""

from __future__ import annotations

import pytest

from newsextract.speech.names_as_subjects import is_subject_here
from newsextract.speech.vocabulary import vocabulary


@pytest.mark.parametrize(("before", "expected"), [
    ("Ayer habló ", True),
    ("La plaza la cruzó la alcaldesa ", True),
    ("El perro de ", False),
    ("Vieron ayer a ", False),
    ("Lo recibió con la alcaldesa ", False),
    ("Hugo Prado y ", False),
])  # fmt: skip
def test_whether_a_name_is_a_subject(before: str, expected: bool) -> None:
    assert is_subject_here(before + "Ana Ruiz", len(before), vocabulary("es"), verb_follows=False) is expected
