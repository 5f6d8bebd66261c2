"""What the programs that write text leave in it, one file a program: recognised, and turned into the same lines.

    plain_lines    any text: bullets, numbers, placeholders of text browsers
    lynx_dump      "[54]" before the words of each link, and a list of the addresses at the end
    own_page       Markdown as ``formats.markdown`` writes it, with its headline, byline, dates, pictures and boxes
    markdown_text  "#", "**", "[words](address)", "![picture](address)", "\\\\."

A dialect is a module with ``recognise(text)``, ``lines(text, addresses)`` and ``flows(lines)``, and its line in
``DIALECTS``.
"""

from __future__ import annotations

from newsextract.base.rows import NamedTuple
from newsextract.reading.plain_text.dialects import lynx_dump, markdown_text, own_page, plain_lines
from newsextract.reading.plain_text.inline_marks import Addresses
from newsextract.reading.plain_text.line import Line

DIALECTS = (own_page, lynx_dump, markdown_text)
"""Tried in this order; what none of them recognises is read as ``plain_lines``."""


class Copy(NamedTuple):
    """A text as lines.

    shows_links  true where the program that wrote the text marks links, so that a line without any has none
    flows        true where lines that stand together are one paragraph, whatever their widths
    wraps        true where the program breaks long lines, so that few of them show where
    """

    lines: list[Line]
    addresses: Addresses
    shows_links: bool
    flows: bool
    wraps: bool


def read(text: str, *, own: bool = False) -> Copy:
    """The lines of a text by the dialect that it is written in; ``own`` where that is known to be ``own_page``."""
    addresses = Addresses()
    text = _without_quote_signs(text)
    for dialect in DIALECTS:
        if own or dialect.recognise(text):
            lines = dialect.lines(text, addresses)
            return Copy(lines, addresses, bool(addresses.links), dialect.flows(lines), dialect is lynx_dump)
    return Copy(plain_lines.lines(text), addresses, False, False, False)


def _without_quote_signs(text: str) -> str:
    """A text whose lines all begin with ">", as a mail that passes it on has it, without these signs."""
    if text.lstrip()[:1] != ">":
        return text
    lines = text.split("\n")
    if not all(line.lstrip().startswith(">") for line in lines if line.strip()):
        return text
    return "\n".join(line.lstrip()[1:].removeprefix(" ") for line in lines)
