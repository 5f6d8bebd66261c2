"""JSON as scripts of pages really hold it -> values.

Strict JSON first; what fails is repaired once (comments, stray commas and semicolons, control characters,
bad escapes, bare quotation marks, missing brackets); what still fails is left out, and its error is returned.
"""

from __future__ import annotations

import html
import json
import re
from typing import Any

MAX_SCRIPT = 5_000_000
"""Characters of one script; larger ones are data dumps, not descriptions of an article."""

# Outside strings: a comment, a comment mark of HTML or CDATA, or the quotation mark that opens a string.
_OUTSIDE = re.compile(r'//[^\n]*|/\*|<!--|-->|<!\[CDATA\[|\]\]>|"')
_INSIDE = re.compile(r'\\.?|"', re.DOTALL)
# What follows a mark that closes a string: `", "next"` and `"}` do, `" he said` does not.
_CLOSES = re.compile(r'\s*(?:$|[:}\]]|,\s*(?:$|["{\[\-\d}\],]|true\b|false\b|null\b|//|/\*)|//|/\*|<!--|-->|\]\]>|;)')
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})')
_BRACKET = re.compile(r"[{}\[\]]")
_START = re.compile(r"[{\[]")


def parse_json(text: str) -> tuple[list[Any], str | None]:
    """The values that a script holds, and what was wrong with it (``None`` when no value was lost)."""
    if len(text) > MAX_SCRIPT:
        return [], f"larger than {MAX_SCRIPT} characters"
    if not text or text.isspace():
        return [], None
    try:
        return [_DECODER.decode(text.strip().removeprefix("\ufeff"))], None
    except RecursionError:
        return [], "nested too deeply"
    except ValueError:
        pass
    if '"' not in text and "&quot;" in text:
        text = html.unescape(text)
    return _decode_all(repair(text))


def _decode_all(text: str) -> tuple[list[Any], str | None]:
    """Every value in a text that may hold several, and other text between and after them."""
    values: list[Any] = []
    problem: str | None = "no JSON in it"
    place = _START.search(text)
    while place:
        try:
            value, end = _DECODER.raw_decode(text, place.start())
        except RecursionError:
            return values, "nested too deeply"
        except ValueError as error:
            return values, " ".join(str(error).split())[:200]
        values.append(value)
        problem = None
        place = _START.search(text, end)
    return values, problem


def repair(text: str) -> str:
    """JSON text with its usual faults mended, in one pass; strings keep their words."""
    out: list[str] = []
    stack: list[str] = []

    def outside(part: str) -> None:
        for bracket in _BRACKET.findall(part):
            if bracket in "{[":
                stack.append("}" if bracket == "{" else "]")
            elif stack:
                stack.pop()
        out.append(part)

    at = 0
    while found := _OUTSIDE.search(text, at):
        outside(text[at : found.start()])
        at = found.end()
        if found[0] == "/*":
            end = text.find("*/", at)
            at = len(text) if end < 0 else end + 2
        elif found[0] == '"':
            at = _copy_string(text, at, out)
    outside(text[at:])
    out.extend(reversed(stack))
    return _without_stray_commas("".join(out))


def _copy_string(text: str, at: int, out: list[str]) -> int:
    """Copy the string that begins at ``at`` to ``out``, its faults mended; give the place after it."""
    parts = ['"']
    while found := _INSIDE.search(text, at):
        parts.append(text[at : found.start()])
        at = found.end()
        if found[0] == '"':
            if _CLOSES.match(text, at):
                break
            parts.append('\\"')
        elif escape := _ESCAPE.match(text, found.start()):
            parts.append(escape[0])
            at = escape.end()
        else:
            parts.append(found[0][1:] if found[0][1:] in ("'", "\n") else "\\\\" + found[0][1:].replace('"', '\\"'))
    else:
        parts.append(text[at:])
        at = len(text)
    parts.append('"')
    out.append("".join(parts))
    return at


_STRING_OR_COMMA = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|,\s*(?=[}\],]|$)', re.DOTALL)


def _without_stray_commas(text: str) -> str:
    return _STRING_OR_COMMA.sub(lambda m: "" if m[0][0] == "," else m[0], text)


def _number(text: str) -> int | str:
    return int(text) if len(text) < 20 else text  # Python refuses numbers of more than 4300 digits


_DECODER = json.JSONDecoder(strict=False, parse_int=_number, parse_constant=lambda _: None)
