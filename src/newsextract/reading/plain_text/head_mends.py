"""What stands above the text of an article, mended: headline, byline and section."""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.credit_signatures import signed_by_name
from newsextract.reading.plain_text.part import Part
from newsextract.reading.plain_text.text_states import BODY

CLIPPING_LINES: Final = 12
"""Lines above a text at most among which a headline is looked for where none was chosen."""

TITLE_WORDS: Final = 3
"""Words of such a headline at least, and of a line beside a headline that says it alone."""

LINES_BESIDE: Final = 4
"""Lines above and below a headline that are looked at for a section's name and for notices."""

SECTION_WORDS: Final = 4
"""Words of a section's name above a headline at most."""

NAME_WORDS: Final = 3
"""Words of a name at most that was taken for the headline below it."""

LONGEST_TITLE: Final = 25
"""Words of a headline at most."""

LINES_ABOVE_TEXT: Final = 8
"""Lines above the text of a page among which a headline is looked for that the choice has missed."""

FARTHEST_HEADLINE: Final = 40
"""Lines between a headline and the text, from which a title beside the byline is the headline; half of those so far
off are wrong."""

DIGITS_OF_COUNTS: Final = 8
"""Of as many signs one is a digit in a line of dates and counts: "3 May 20234 years 142 views"."""

SIGNED: Final = ("date above", "section above", "section", "standfirst", "date", "between", "headline")
"""States above the text in which a line that says "By" is the byline all the same."""


def mend_head(parts: list[Part], out: list[str]) -> None:
    """Mend the states above the text, in place."""
    _take_title_above(parts, out)
    _leave_controls(parts, out)
    start = next((n for n, state in enumerate(out) if state in BODY), None)
    if "headline" not in out and start is not None:
        if start <= CLIPPING_LINES:
            _find_title(parts, out, start)
        else:
            _take_title_near(parts, out, start)
    elif start is not None and start - out.index("headline") > FARTHEST_HEADLINE:
        _take_title_of_byline(parts, out, start)
    for n, part in enumerate(parts):
        if part.header == "byline" and out[n] in SIGNED:
            out[n] = "byline"
        elif out[n] == "headline" and (part.header or part.caption):
            out[n] = f"{part.header or 'caption'} above"
    _take_shorter_title(parts, out)
    section = _section_above(parts, out)
    if section is not None:
        out[section] = "section above"


def _find_title(parts: list[Part], out: list[str], start: int) -> None:
    """The first line above a text that can be its headline, where none was chosen."""
    for n, part in enumerate(parts[:start]):
        titled = part.plain and not (part.ends or part.named or part.prose) and part.words >= TITLE_WORDS
        if titled and out[n] == "before":
            out[n] = "headline"
            return


def _take_title_near(parts: list[Part], out: list[str], start: int) -> None:
    """The last line above the text of a page that can be its headline, where none was chosen."""
    for n in range(start - 1, max(start - LINES_ABOVE_TEXT, 0) - 1, -1):
        if out[n] == "before" and _may_be_title(parts[n]):
            out[n] = "headline"
            out[n + 1 : start] = [state.removesuffix(" above") for state in out[n + 1 : start]]
            return


def _take_title_of_byline(parts: list[Part], out: list[str], start: int) -> None:
    """A line right above the byline near the text, where the chosen headline is a whole menu away."""
    for n in range(start - 2, max(start - LINES_ABOVE_TEXT, 0) - 1, -1):
        if parts[n + 1].header in ("byline", "date") and out[n] == "between" and _may_be_title(parts[n]):
            head = out.index("headline")
            out[head : n + 1] = [*["before"] * (n - head), "headline"]
            return


def _may_be_title(part: Part) -> bool:
    if not part.plain or part.named or part.prose or part.paragraph.glyph or part.text.endswith((".", ":")):
        return False
    digits = sum(sign.isdigit() for sign in part.text)
    return TITLE_WORDS <= part.words <= LONGEST_TITLE and digits * DIGITS_OF_COUNTS < len(part.text)


def _take_title_above(parts: list[Part], out: list[str]) -> None:
    """Where the chosen headline is a name, or ends in that of who signs a picture, a line above it is the headline."""
    n = out.index("headline") if "headline" in out else 0
    if n and parts[n].named and parts[n].words <= NAME_WORDS and out[n - 1] in ("before", "section above"):
        above = parts[n - 1]
        titled = above.plain and not (above.named or above.ends or above.prose or above.paragraph.glyph)
        if titled and TITLE_WORDS <= above.words <= LONGEST_TITLE:
            out[n - 1], out[n] = "headline", "byline"
            return
    if not n or signed_by_name(parts[n].text)[1] is None:
        return
    for m in range(n - 1, max(n - LINES_BESIDE, -1), -1):
        if parts[m].plain and not parts[m].named and parts[m].words >= TITLE_WORDS and out[m] == "before":
            out[m], out[n] = "headline", "caption"
            out[m + 1 : n] = [state.removesuffix(" above") for state in out[m + 1 : n]]
            return


def _leave_controls(parts: list[Part], out: list[str]) -> None:
    """Where the chosen headline is a row of controls or a trail, a title beside it is the headline.

    A title that is printed twice wins, such as above its own picture; else the next one below or above.
    """
    n = out.index("headline") if "headline" in out else 0
    if "headline" not in out or not _is_furniture(parts[n]):
        return
    start = next((m for m, state in enumerate(out) if state in BODY), len(parts))
    below = range(n + 1, min(n + LINES_BESIDE + 1, start))
    above = range(n - 1, max(n - LINES_OF_CONTROLS, 0) - 1, -1)
    titles = [m for m in (*below, *above) if _may_be_title(parts[m]) and not _is_row_of_controls(parts[m])]
    printed = Counter(part.text for part in parts)
    best = next((m for m in titles if printed[parts[m].text] > 1), None)
    best = next((m for m in titles if abs(n - m) <= LINES_BESIDE), None) if best is None else best
    if best is None:
        return
    out[n] = "before" if best > n else "between"
    if best < n:
        out[best + 1 : n] = [_BELOW.get(state, state.removesuffix(" above")) for state in out[best + 1 : n]]
    else:
        out[n + 1 : best] = ["before"] * (best - n - 1)
    out[best] = "headline"


LINES_OF_CONTROLS: Final = 60
"""Lines above a row of controls among which a headline that is printed twice stands."""

_BELOW: Final = {"before": "between"}
"""What a state above a headline is below it, where it does not only lose its " above"."""

_ABOVE: Final = {state: f"{state} above" for state in ("section", "byline", "date", "caption")}
"""What a state below a headline is above it."""

_TRAIL: Final = pattern(r"[^»›>/]{1,30}(?: [»›>] [^»›>]{1,80}){2,}$")


def _is_trail(text: str) -> bool:
    """True for "Home » News » Harbour": where a page stands in its site."""
    return _TRAIL.match(text) is not None


def _is_furniture(part: Part) -> bool:
    return _is_trail(part.text) or _is_row_of_controls(part)


def _is_row_of_controls(part: Part) -> bool:
    """True for "Share by mail Share on Facebook Share on X": one word again and again."""
    words = [word for word in part.text.casefold().split() if len(word) > 3]
    most = max(Counter(words).values(), default=0)
    return most >= SAME_WORDS and 3 * most >= part.text.count(" ") + 1


SAME_WORDS: Final = 3
"""How often a row of controls says one word at least, which is a third of its words."""


def _take_shorter_title(parts: list[Part], out: list[str]) -> None:
    """Where the chosen headline ends with what a line beside it says alone, that line is the headline.

    "News / India / Navy swings into action" stands above it as a trail, "now reading: ..." as a control.
    """
    if "headline" not in out:
        return
    n = out.index("headline")
    for m in (n + 1, n - 1, n + 2):
        if not 0 <= m < len(parts) or parts[m].words < TITLE_WORDS or not parts[m].plain or out[m] in BODY:
            continue
        if parts[n].text != parts[m].text and parts[n].text.endswith(parts[m].text):
            out[n], out[m] = "before", "headline"
            out[n + 1 : m] = [_ABOVE.get(state, "before") for state in out[n + 1 : m]]
            return


def _section_above(parts: list[Part], out: list[str]) -> int | None:
    """Index of the section's name above the headline; lines that stand below it too, such as a notice of age, pass."""
    head = out.index("headline") if "headline" in out else 0
    below = {part.text for part in parts[head + 1 : head + LINES_BESIDE]}
    for n in range(head - 1, max(head - LINES_BESIDE, -1), -1):
        part = parts[n]
        if part.text in below or not part.text or out[n] != "before":
            continue
        short = part.words <= SECTION_WORDS and part.text[:1].isupper() and not part.ends
        return n if short and part.plain else None
    return None
