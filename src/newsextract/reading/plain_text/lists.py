"""Lists in a plain text: with glyphs, or with their glyphs lost; of facts, or of links."""

from __future__ import annotations

from collections import Counter

from newsextract.languages.box_titles import is_box_title
from newsextract.reading.plain_text.part import Part

LONGEST_LIST = 60
"""Lines after which a row of short lines is a page of links, not a list of findings."""

LIST_WORDS = 40
"""Longer lines after a lead-in are paragraphs, not items of a list that has lost its glyphs."""


def find_lists(parts: list[Part], start: int, end: int, language: str | None) -> None:
    """Number the lists: items with glyphs that stand together, and lines that have lost theirs, under a lead-in or the
    title of a box ("Key points")."""
    group = 0
    n = start
    while n < end:
        part = parts[n]
        if part.paragraph.glyph:
            group += 1
            first = n
            while n < end and (parts[n].paragraph.glyph or (parts[n].caption and n > first)):
                if parts[n].paragraph.glyph:
                    parts[n].kind, parts[n].group = "list_item", group
                n += 1
            continue
        if part.plain and not (part.group or part.paragraph.given) and not part.ends:
            lines = glyphless(parts, n + 1, end)
            figures = len(lines) >= 3 and all(p.text[0].isdigit() for p in lines)  # "12 boats were lost", "3 ..."
            if lines and (part.text.endswith(":") or figures):
                group += 1
                for item in lines:
                    item.kind, item.group = "list_item", group
            elif is_box_title(part.text, language) and (boxed := box_lines(parts, n + 1, end)):
                group += 1
                for item in boxed:
                    item.kind, item.group = "list_item", group
        n += 1


def glyphless(parts: list[Part], n: int, end: int) -> list[Part]:
    """The lines after a lead-in that are items of a list: two or more in a row that do not end as sentences do."""
    found: list[Part] = []
    for part in parts[n : min(end, n + LONGEST_LIST)]:
        if part.caption:
            continue
        if not part.plain or part.paragraph.glyph or part.ends or part.text.endswith(":"):
            break
        if part.words > LIST_WORDS or part.text[0] in "\"“'‘„«" or " | " in part.text:  # bars part the cells of a table
            break
        found.append(part)
    return found if 2 <= len(found) < LONGEST_LIST else []


def box_lines(parts: list[Part], n: int, end: int) -> list[Part]:
    """The lines below the title of a box: those that no blank line parts, or up to the first that ends as a sentence.

    In a text without blank lines nobody could tell where a box of sentences ends: that has none.
    """
    lines = parts[n : n + 1]
    for part in parts[n + 1 : min(end, n + 1 + LONGEST_BOX)]:
        if part.paragraph.gap:
            break
        lines.append(part)
    below = n + len(lines)
    apart = len(lines) > 1 and below < end and parts[below].paragraph.gap > 0
    whole = apart and all(part.plain and not part.text.endswith(":") for part in lines)
    return lines if whole and not any(part.paragraph.glyph for part in lines) else glyphless(parts, n, end)


LONGEST_BOX = 12
"""Lines of a box at most."""


def menus(parts: list[Part], start: int, end: int) -> set[int]:
    """Numbers of the lists that are links: short items that are no sentences, with no lead-in or heading above."""
    found: set[int] = set()
    above: Part | None = None
    for n in range(start, end):
        part = parts[n]
        if part.kind != "list_item":
            above = above if part.caption else part
            continue
        if above and above.label and above.label.role == "related":  # "You might also like:"
            found.add(part.group)
            continue
        if n == start or parts[n - 1].group != part.group:
            headed = above and (above.text.endswith(":") or (above.plain and not above.ends))
            if not headed:
                found.add(part.group)
        if (part.ends and not part.text.endswith("?")) or part.words > 12:
            found.discard(part.group)
            above = part  # what follows in this list cannot make it a menu again
    return found


def facts(parts: list[Part], start: int, end: int) -> set[int]:
    """Numbers of the lists whose items are mostly sentences: facts, and not links, whatever stands above."""
    balance: Counter[int] = Counter()
    for part in parts[start:end]:
        if part.kind == "list_item":
            balance[part.group] += 1 if part.prose else -1
    return {group for group, more in balance.items() if more > 0}
