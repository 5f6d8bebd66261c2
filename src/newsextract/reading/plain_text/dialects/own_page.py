"""Markdown as ``formats.markdown`` writes it, read back without a guess.

    # Headline
    **Standfirst**
    Byline · 2024-03-08 · Updated: 2024-03-09 · Region: Kent (GB-KEN)
    **Image:** [alternative text](address) – *caption* (credit)
    > ## Title of a box
    > - point
    > **Name of another field**
    > value
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.grammar.credits.captions import Caption
from newsextract.model.record_types import MediaKind
from newsextract.reading.lines.header_lines import DATE, is_named
from newsextract.reading.plain_text.dialects import markdown_text
from newsextract.reading.plain_text.inline_marks import Addresses, read_marks
from newsextract.reading.plain_text.line import Line

_FIGURE: Final = pattern(
    r"\*\*(?P<media>Image|Video|Audio):\*\* "
    r"(?:\[(?P<alt>(?:[^\]\\]|\\.){1,3000})\]\((?P<url>\S{1,3000})\)|(?P<name>(?:[^–*\\]|\\.){1,3000}?))"
    r"(?: – \*(?P<caption>(?:[^*\\]|\\.){1,5000})\*)?(?: \((?P<credit>(?:[^\\\[\]]|\\.){1,2000}?)\))?"
    r"(?: \[[^\]]{1,500}\]\(\S{1,3000}\))?$"
)
_MEDIA: Final[dict[str, MediaKind]] = {"Image": "image", "Video": "video", "Audio": "audio"}
_ISO_DATE: Final = r"\d{4}-\d\d(?:-\d\d(?:T\S{1,40})?)?"
_ISO: Final = pattern(rf"{_ISO_DATE}$")
_CODES: Final = pattern(r" \([A-Z0-9 -]{2,400}\)$")
_TOLD: Final = pattern(rf"(?:^| · )(?:{_ISO_DATE}|Updated: .+|Region: .+)(?: · |$)")
# The same in a page without a headline: only a time in this form shows that a program wrote it.
_TIMED: Final = pattern(r"(?:^|.· )\d{4}-\d\d-\d\dT\d\d:\d\d\S* · Updated: \d{4}-\d\d-\d\dT\S+(?: · |$)")
HEAD_LINES: Final = 6
"""Lines, blank ones among them, within which the headline, the standfirst and the line about the article stand."""


def recognise(text: str) -> bool:
    """True for a page with a headline and the line about the article, or with a picture or a box in this form."""
    if _TIMED.search(text[:2_000].partition("\n")[0]):
        return True
    if not text.startswith(("# ", "**")):
        return False
    head = text[:20_000].split("\n")[:HEAD_LINES]
    if any(_TOLD.search(line) for line in head if line[:1] not in "#>-"):
        return True
    return "\n> ## " in text or any(line.startswith("**") and _FIGURE.match(line) for line in text.split("\n"))


def lines(text: str, addresses: Addresses) -> list[Line]:
    """The lines of the page, each with what it is."""
    raws = text.split("\n")
    found = markdown_text.lines(text, addresses)
    out: list[Line] = []
    boxed, head = False, True  # inside a box; above the story
    for line in found:
        raw = raws[line.number - 1]
        if line.glyph and not line.ordinal and line.glyph != "-":  # "– He slept": speech, or what was printed
            line = line._replace(text=f"{line.glyph} {line.text}", glyph="")
        figure = _FIGURE.match(raw.rstrip()) if raw.startswith("**") else None
        if figure is not None:
            out.append(_figure(line, figure, addresses))
        elif line.level == 1 and not out:
            out.append(line._replace(given="headline"))
        elif head and line.marked == "strong" and out and out[-1].given == "headline":
            out.append(line._replace(given="standfirst"))
        elif head and raw[:1] not in "#>-" and len(out) < 3 and _TOLD.search(line.text):
            out.extend(_about(line))
        elif head and out and out[-1].given in ("headline", "standfirst") and is_named(line.text):
            out.append(line._replace(given="byline"))
        elif line.quoted and (line.glyph or line.level or boxed or raw.startswith("> **")):
            boxed = True
            out.append(line._replace(given="box"))
            continue
        else:
            out.append(line._replace(given="first" if head else "body"))
            head = False
        boxed = False
    return _placed(out)


def flows(_: list[Line]) -> bool:
    """Each paragraph stands on a line of its own."""
    return False


_STORY: Final = ("first", "body")


def _placed(lines: list[Line]) -> list[Line]:
    """The lines with their states: pictures and boxes before, inside and behind the story."""
    story = [n for n, line in enumerate(lines) if line.given in _STORY]
    first, last = (story[0], story[-1]) if story else (len(lines), len(lines))
    out = []
    for n, line in enumerate(lines):
        given = line.given
        if line.caption is not None:
            given = "caption" if n < first else "caption inside" if n < last else "after"
        elif given == "box":
            given = "between" if n < first else "inside" if n < last else "after"
        out.append(line._replace(given=given, indent=line.indent))
    return out


def _about(line: Line) -> list[Line]:
    """The line about the article in its pieces: byline, dates, region; a byline may have the sign between in it."""
    pieces = line.text.split(" · ")
    out: list[Line] = []
    if pieces and pieces[-1].startswith("Region: "):
        text = pieces.pop()
        stated = _CODES.sub("", text.removeprefix("Region: "))
        out.append(line._replace(text=text, given="section", fact=("region", stated)))
    if pieces and pieces[-1].startswith("Updated: "):
        text = pieces.pop()
        out.append(line._replace(text=text, given="date", fact=("date_modified", text.removeprefix("Updated: "))))
    if pieces and (_ISO.match(pieces[-1]) or (len(pieces) > 1 and DATE.search(pieces[-1]))):
        text = pieces.pop()
        out.append(line._replace(text=text, given="date", fact=("date_published", text)))
    if pieces:
        out.append(line._replace(text=" · ".join(pieces), given="byline"))
    return out[::-1]


def _figure(line: Line, found: re.Match[str], addresses: Addresses) -> Line:
    alt, caption, credit = (
        read_marks(markdown_text.plain(words), addresses).text if words else None
        for words in (found["alt"] or found["name"], found["caption"], found["credit"])
    )
    if alt == found["media"].lower():
        alt = None
    words = " ".join(one for one in (alt, caption, f"({credit})" if credit else None) if one)
    return line._replace(
        text=words + addresses.add_picture(alt or "", found["url"] or ""),
        marked="",
        closed=True,
        caption=Caption(alt=alt, caption=caption, credit=credit, media=_MEDIA[found["media"]]),
    )
