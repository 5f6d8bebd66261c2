"""The titles that boxes of facts have."""

from __future__ import annotations

from newsextract import languages


def is_box_title(text: str | None, language: str | None) -> bool:
    """True for the heading of a box of facts: "Key points", "At a glance", "Auf einen Blick"."""
    plain = (text or "").strip(" :.-–—*•").casefold().replace("’", "'")
    return any(plain in languages.words(tag).BOX_TITLE.split("|") for tag in languages.known(language))
