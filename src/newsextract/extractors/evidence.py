"""How an extractor says why it chose a value, for ``--explain``, and what it did not read, for ``meta.issues``.

Extractors return plain values; ``note`` and ``warn`` tell the rest on the side and cost nothing when nobody listens.
"""

from __future__ import annotations

from contextvars import ContextVar

from newsextract.base.clean_text import clean_strings
from newsextract.model.record_types import Evidence, Issue

listener: ContextVar[list[Evidence] | None] = ContextVar("listener", default=None)
"""Set by the pipeline around each extractor when evidence is wanted."""
issues: ContextVar[list[Issue] | None] = ContextVar("issues", default=None)
"""The record's issues, set by the pipeline around each extractor."""


def note(rule: str, value: str | None = None, place: str | None = None, *, chosen: bool = True) -> None:
    """Record the rule or source of a value (``chosen``), or a candidate that lost."""
    heard = listener.get()
    if heard is not None:
        heard.append(Evidence(rule=_text(rule) or "", value=_text(value), place=_text(place), chosen=bool(chosen)))


def warn(extractor: str, error: str, message: str) -> None:
    """Record a part of the article that an extractor did not read; the field keeps what it found elsewhere."""
    heard = issues.get()
    if heard is not None:
        heard.append(Issue(extractor=extractor, error=error, message=message))


def _text(value: object) -> str | None:
    """What a plug-in noted, as text that a record can hold."""
    return None if value is None else str(clean_strings(str(value)))


def explaining() -> bool:
    """True when somebody listens: ask before building evidence that costs time."""
    return listener.get() is not None
