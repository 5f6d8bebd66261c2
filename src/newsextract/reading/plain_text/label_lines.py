"""Labels that stand on a line of their own above what they label."""

from __future__ import annotations

from typing import Final

from newsextract.reading.lines.header_lines import DATE, kind_of, looks_like_names, openings
from newsextract.reading.plain_text.part import Part

# Labels of pictures that some copies leave on a line of their own.
_LABELS_ALONE: Final = (
    *("Image caption,", "Image caption", "Image source,", "Image source", "Image copyright"),
    *("Media caption,", "Media caption"),
)


def join_labels(parts: list[Part], language: str | None) -> list[Part]:
    """"PUBLISHED:" on a line of its own goes with the date under it; so does "By" with its name."""
    rules = openings(language)
    by, dated = rules.by, rules.dated
    out: list[Part] = []
    for part in parts:
        text = part.text
        before = out[-1].text if out else ""
        if before in _LABELS_ALONE and text:
            out[-1] = _with_text(out[-1], f"{before} {text}")
            continue
        if text and text in "|·•" and out and kind_of(out[-1].text, language):
            continue
        alone = before and len(before) < 25 and not out[-1].paragraph.glyph
        label = (dated.match(before) or by.match(before)) if alone and text else None
        whole = label is not None and label.end() == len(before) and len(text) < 80
        if whole and (DATE.search(text) if dated.match(before) else looks_like_names(text)):
            out[-1] = _with_text(out[-1], f"{before} {text}")
        else:
            out.append(part)
    return out


def _with_text(part: Part, text: str) -> Part:
    return Part(part.paragraph._replace(text=text))
