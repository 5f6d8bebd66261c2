"""Markdown, as people write it and as programs make it of pages."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.reading.plain_text.dialects import plain_lines
from newsextract.reading.plain_text.inline_marks import BEGIN, Addresses
from newsextract.reading.plain_text.line import Line

_HEADING: Final = pattern(r"(#{1,6})\s+(?=\S)(.*?)\s*#*\s*$")
_RULE: Final = pattern(r"(?:[*_-]\s*){3,}$|[|:+\s-]*-{3,}[|:+\s-]*$")
_UNDERLINE: Final = pattern(r"(?:={3,}|-{3,})\s*$")
_QUOTED: Final = pattern(r"(?:>\s?)+")
# "[2]: https://news.example/ "title"", the address of "[words][2]"
_ADDRESS_LINE: Final = pattern(r"[ ]{0,3}\[([^\]\n]{1,80})\]:\s*<?(\S+?)>?(?:\s+[\"'(].*)?$")
_URL: Final = (
    r"\(\s*(?:<([^<>\n]{0,2000})>|((?:[^\s()]|\([^\s()]{0,500}\)|(?<=-)\n|\n(?=\S)){0,3000}))"
    r"(?:\s+\"[^\"]{0,500}\")?\s*\)"
)
_PICTURE: Final = pattern(r"!\[([^\[\]]{0,1000})\]" + _URL)
_LINK: Final = pattern(r"\[([^\[\]]{0,2000})\]" + _URL)
_BY_NAME: Final = pattern(r"\[([^\[\]]{1,500})\]\s?\[([^\[\]\n]{0,80})\]")
_AUTOMATIC: Final = pattern(r"<((?:https?|mailto):[^<>\s]{1,2000})>")
_STRONG: Final = pattern(
    r"\*\*(?=[^\s*])((?:[^*\n]|\n(?!\n)){1,3000}?)(?<=[^\s*])\*\*"
    r"|(?<!\w)__(?=[^\s_])((?:[^_\n]|\n(?!\n)){1,3000}?)(?<=[^\s_])__(?!\w)"
)
_SLANTED: Final = pattern(
    r"(?<![\w*])\*(?=[^\s*])((?:[^*\n]|\n(?!\n)){1,3000}?)(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w_])_(?=[^\s_])((?:[^_\n]|\n(?!\n)){1,3000}?)(?<=[^\s_])_(?![\w_])"
)
_CODE: Final = pattern(r"`([^`\n]{1,1000})`")
_ESCAPED: Final = pattern(r"\\([!-/:-@\[-`{-~])")
_BACK: Final = pattern("[\ud821-\ud87e]")
_WHOLE: Final = (
    ("strong", pattern(r"(\*\*|__)(?=\S)(?:(?!\1).)+\1$")),
    ("slanted", pattern(r"([*_])(?=[^\s*_])(?:(?!\1).)+\1$")),
)
# What speaks for Markdown, with what each holds and how much it counts: three points make it that.
_SIGNS: Final = (
    ("#", pattern(r"^#{1,6} {1,3}\S", re.M), 3),
    ("](", pattern(r"\]\((?:https?:|/|#|mailto:)"), 2),
    ("**", pattern(r"(?<![\w*])\*\*(?=\S)[^*\n]{1,300}\*\*(?![\w*])"), 2),
    ("", pattern(r"^ {0,3}(?:\* ){2}\*\s*$|^ {0,3}\[[^\]\n]{1,80}\]: +<?https?:", re.M), 2),
    ("\\", pattern(r"\\[-.*_\[\]()+#!|]"), 2),
    ("> ", pattern(r"^ {0,3}> \S", re.M), 1),
    ("_", pattern(r"(?<![\w_])_(?=\S)[^_\n]{2,300}(?<=\S)_(?![\w_])"), 1),
    ("*", pattern(r"^\*[^*\n]{2,300}\*\s*$", re.M), 1),
)
ENOUGH_SIGNS: Final = 3
_SENTENCE_ENDS: Final = (".", "!", "?", '"', "”")


def recognise(text: str) -> bool:
    """True for Markdown; a hash or a star alone makes none."""
    if not ("#" in text or "](" in text or "**" in text or "\\" in text or "_" in text or "* * *" in text):
        return False
    return sum(points for held, sign, points in _SIGNS if held in text and sign.search(text)) >= ENOUGH_SIGNS


def lines(text: str, addresses: Addresses) -> list[Line]:
    """The lines of a Markdown text, one for each printed line that has words."""
    raws = text.split("\n")
    named: dict[str, str] = {}
    definitions: set[int] = set()
    for n, raw in enumerate(raws):
        if raw.lstrip().startswith("[") and (found := _ADDRESS_LINE.match(raw)):
            named[found[1].casefold()] = found[2]
            definitions.add(n)
    out: list[Line] = []
    gap = 0
    counted: dict[int, int] = {}  # the number of the last item at each depth
    read = _inline(_ESCAPED.sub(_hide, text), named, addresses).split("\n")
    for n, (raw, line) in enumerate(zip(raws, read, strict=True)):
        if not raw.strip():
            gap += 1
            continue
        if n in definitions:
            out.append(Line(raw.strip(), n + 1, 0, len(raw), gap, dropped="list of links"))
            gap = 0
            continue
        if out and not gap and _UNDERLINE.match(raw) and not out[-1].glyph and not out[-1].quoted:
            out[-1] = out[-1]._replace(level=1 if raw.lstrip().startswith("=") else 2, closed=True)
            gap = 1
            continue
        if _RULE.match(raw.strip()):
            gap += 1
            continue
        made = _line(raw, line, n + 1, gap)
        if made is None:  # nothing but the rest of an address
            continue
        if made.ordinal and (above := counted.get(made.indent)) and above >= made.ordinal:
            made = made._replace(ordinal=above + 1)  # "1." before every item: programs leave the counting to the reader
        if made.glyph:
            counted[made.indent] = made.ordinal
        elif gap:
            counted.clear()
        out.append(made)
        gap = 0
    return out


def flows(lines: list[Line]) -> bool:
    """True where the text is wrapped: of lines that stand together most stop within a sentence."""
    pairs = [a for a, b in pairwise(lines) if not (b.gap or b.glyph or b.level or a.closed or b.quoted != a.quoted)]
    pairs = [a for a in pairs if a.width >= plain_lines.NARROWEST]
    stops = sum(a.text.endswith(_SENTENCE_ENDS) for a in pairs)
    return len(pairs) >= 2 and stops * 2 < len(pairs)


def _line(raw: str, line: str, number: int, gap: int) -> Line | None:
    closed = line.endswith("  ") or (line.endswith("\\") and not line.endswith("\\\\"))
    text = plain_lines.SPACES.sub(" ", line.rstrip("\\") if closed else line).strip()
    quoted = False
    if text.startswith(">"):
        marks = _QUOTED.match(text)
        text, quoted = text[marks.end() :] if marks else text, True
    if not text:
        return None
    level = 0
    glyph, count = "", 0
    if text[0] == "#" and (heading := _HEADING.match(text)):
        level, text = len(heading[1]), heading[2]
    else:
        glyph, count, text = plain_lines.bullet(text)
        if text[:1] == "#" and (heading := _HEADING.match(text)):
            level, text = len(heading[1]), heading[2]
    text = _shown(text)
    if not text.strip():
        return None
    indent = len(raw) - len(raw.lstrip())
    bare = raw.strip()
    marked = next((name for name, form in _WHOLE if bare[0] in "*_" and form.match(bare)), "") if not glyph else ""
    return Line(
        text=text,
        number=number,
        indent=indent,
        width=plain_lines.columns(raw),
        gap=gap,
        glyph=glyph,
        ordinal=count,
        level=level,
        quoted=quoted,
        closed=closed or level > 0,
        marked=marked,
    )


def _inline(text: str, named: dict[str, str], addresses: Addresses) -> str:
    """The text with links and pictures as signs; it keeps its number of lines."""

    def picture(found: re.Match[str]) -> str:
        url = "".join((found[2] or found[3] or "").split())
        sign = addresses.add_picture(_shown(" ".join(found[1].split())), _shown(url))
        return sign + "\n" * found[0].count("\n")

    def link(found: re.Match[str]) -> str:
        url = "".join((found[2] or found[3] or "").split())
        behind = found[0].count("\n") - found[1].count("\n")
        return BEGIN + found[1] + addresses.add_link(_shown(url)) + "\n" * behind

    def by_name(found: re.Match[str]) -> str:
        url = named.get((found[2] or found[1]).casefold())
        if url is None:
            return found[0]
        return BEGIN + found[1] + addresses.add_link(_shown(url)) + "\n" * (found[0].count("\n") - found[1].count("\n"))

    if "](" in text:
        text = _PICTURE.sub(picture, text)
        text = _LINK.sub(link, text)
    if named:
        text = _BY_NAME.sub(by_name, text)
    if "<" in text:
        text = _AUTOMATIC.sub(lambda found: BEGIN + found[1] + addresses.add_link(_shown(found[1])), text)
    if "**" in text or "__" in text:
        text = _STRONG.sub(_inner, text)
    if "*" in text or "_" in text:
        text = _SLANTED.sub(_inner, text)
    if "`" in text:
        text = _CODE.sub(_inner, text)
    return text


def _inner(found: re.Match[str]) -> str:
    return next(one for one in found.groups() if one is not None)


def _hide(found: re.Match[str]) -> str:
    """An escaped sign, as a character that no cleaned text holds, until the marks are read."""
    return chr(0xD800 + ord(found[1]))


def plain(text: str) -> str:
    """Words of one line without their escapes."""
    return _shown(_ESCAPED.sub(_hide, text))


def _shown(text: str) -> str:
    return _BACK.sub(lambda found: chr(ord(found[0]) - 0xD800), text)
