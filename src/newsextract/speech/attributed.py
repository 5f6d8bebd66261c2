"""A span between quotation marks with who said it."""

from __future__ import annotations

from newsextract.base.rows import NamedTuple
from newsextract.speech.quotation_marks import Span
from newsextract.speech.speaking import Voice


class Attributed(NamedTuple):
    """One span with its voice; ``voice`` is None for words that nobody is said to have said."""

    span: Span
    voice: Voice | None
    partial: bool
    rule: str
