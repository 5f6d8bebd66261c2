"""The lines of a text above its first paragraph: section label, headline, standfirst, byline, date."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.lines.header_lines import DATE, NAME, kind_of, looks_like_names, openings
from newsextract.reading.lines.prose import ends_sentence, size
from newsextract.reading.plain_text.part import Part

# Labels of pictures that some copies leave on a line of their own.
_LABELS_ALONE: Final = (
    *("Image caption,", "Image caption", "Image source,", "Image source", "Image copyright"),
    *("Media caption,", "Media caption"),
)

FEW: Final = 3
"""Words of a headline; a shorter line is a label unless it stands right above the text."""
MANY: Final = 30
"""Words of a headline; a longer line is running text."""
# "Luc Ferrand in Paris", "Ann Field, Political Editor", "Ann Field @annfield"
_NAMED: Final = pattern(
    r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_][\w.'’-]*){1,4}?)"
    r"(?:,? (?i:in|and agencies)\b| ?[,|] ?| @|$| [^\W\d_]+ (?i:correspondent|editor|reporter)$)"
)


def join_labels(parts: list[Part], language: str | None) -> list[Part]:
    """"PUBLISHED:" on a line of its own goes with the date under it; so does "By" with its name."""
    rules = openings(language)
    by, dated = rules.by, rules.dated
    out: list[Part] = []
    for part in parts:
        text = part.text
        before = out[-1].text if out else ""
        if before in _LABELS_ALONE:
            out[-1].text = f"{before} {text}"
            continue
        if text in "|·•" and out and kind_of(out[-1].text, language):
            continue
        alone = before and len(before) < 25 and not out[-1].paragraph.glyph
        label = (dated.match(before) or by.match(before)) if alone else None
        whole = label is not None and label.end() == len(before)
        goes_on = DATE.search(text) if label and dated.match(before) else looks_like_names(text)
        if whole and goes_on and len(text) < 80:
            out[-1].text = f"{before} {text}"
        else:
            out.append(part)
    return out


def assign(parts: list[Part], start: int, language: str | None) -> None:
    """Give the paragraphs before ``start`` their roles."""
    zone = parts[:start]
    best = _headline(parts, start)
    for n, part in enumerate(zone):
        if part.caption:
            part.give("caption", "caption line")
        elif part.label:
            part.give(part.label.role, part.label.reason)
        elif part.header:
            part.give(part.header, f"{part.header} line")
        elif n == best:
            part.give("headline", "line above the text")
        elif best is not None and part.text == parts[best].text:
            part.give("boilerplate", "headline printed again")
    if best is None:
        _leave(zone)
        return
    _name_beside_date(zone, best)
    for part in zone[best + 1 :]:
        if part.role is None and not part.paragraph.glyph and size(part.text) >= 6:
            part.give("subheadline", "line under the headline")
            break
        if part.role in ("boilerplate", "related", "comment"):
            break
    for part in reversed(zone[:best]):
        if part.role is None and size(part.text) <= 5 and len(part.text) <= 50:
            part.give("section", "label above the headline")
            break
        if part.role is not None and part.role not in ("caption", "section", "date", "byline"):
            break
    _leave(zone)


def _leave(zone: list[Part]) -> None:
    for part in zone:
        part.give("boilerplate", "before the article")


def _headline(parts: list[Part], start: int) -> int | None:
    """Index of the headline: the line with the most signs of being one; ``None`` when no line can be it."""
    zone = parts[:start]
    said = Counter(p.text for p in parts)
    flush = sum(p.paragraph.indent > 0 for p in parts) * 2 > len(parts)
    best, score = None, 0.0
    signed = False
    for n, part in enumerate(zone):
        signed = signed or part.header in ("byline", "date")
        if not _can_be_headline(part):
            continue
        followed = next((p for p in parts[n + 1 : n + 9] if p.text != part.text), None)
        if size(part.text) < FEW and not (followed and (followed.prose or followed.header)):
            continue
        signs = float(min(size(part.text), 14))
        signs += 4 * (said[part.text] > 1)  # printed again in a breadcrumb or as the page's title
        signs += 3 * (flush and part.paragraph.indent == 0)  # text browsers indent all but headings
        signs += 3 * bool(followed and (followed.header or followed.caption or followed.prose or followed.label))
        signs += 2 * (n == 0 or part.paragraph.gap > 0)  # a headline stands apart from what is above
        signs -= 6 * bool(part.paragraph.glyph)
        signs -= 6 * (part.text[0].isdigit() and size(part.text) <= 5)  # "450g flour"
        signs -= 0.05 * (start - n)
        if signed and any(_can_be_headline(p) and not p.paragraph.glyph for p in zone[max(0, n - 6) : n]):
            signs -= 12  # below a byline or date no headline begins when a line above can be it
        if signs > score:
            best, score = n, signs
    if best is None:
        return None
    above = parts[best - 1] if best else None
    if (
        above
        and _can_be_headline(above)
        and size(above.text) >= 5
        and not above.paragraph.glyph
        and above.text != parts[best].text
        and above.paragraph.indent <= parts[best].paragraph.indent
    ):
        return best - 1  # of two such lines the second is the standfirst
    return best


def _can_be_headline(part: Part) -> bool:
    words = size(part.text)
    if not part.plain or words > MANY or words < FEW - 1:
        return False
    return not part.text.endswith((".", ":", ";", ",")) or part.text.endswith("...")


def _is_named(text: str) -> bool:
    """True for a name alone, or with a place, a job or a house behind it: "Luc Ferrand in Paris"."""
    if len(text) > 70 or size(text) > 9 or ends_sentence(text):
        return False
    found = _NAMED.match(text)
    return bool(NAME.match(text) and len(text) <= 60) or bool(found and NAME.match(found["name"]))


def _name_beside_date(zone: list[Part], best: int) -> None:
    """A bare name between headline and text is the byline when a date or a standfirst stands beside it."""
    for n in range(best + 1, len(zone)):
        part = zone[n]
        if part.role is None and not part.paragraph.glyph and _is_named(part.text):
            near = [p for p in zone[max(best, n - 1) : n + 3] if p is not part]  # a job may stand between name and date
            if any(p.header == "date" for p in near) or near[0].role == "headline" or n == len(zone) - 1:
                part.give("byline", "name above the text")
                return
