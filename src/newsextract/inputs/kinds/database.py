"""Text that a database exported: LexisNexis, Nexis Uni, Factiva, ProQuest, Europresse, each with its own layout.

What reads documents of an office program gives its paragraphs to ``documents``, blank ones among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import ModuleType
from typing import Final

from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.input_settings import MAX_SIZE
from newsextract.inputs.kinds import europresse, factiva, lexis_nexis, nexis_uni, proquest
from newsextract.inputs.kinds.database_lines import clean_lines, without_pages
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import decode_bytes

_LAYOUTS: Final[tuple[ModuleType, ...]] = (proquest, nexis_uni, lexis_nexis, factiva, europresse)
"""In the order in which they are asked; each knows ``holds(lines)`` and ``documents(lines, limit)``."""
_MOST_LINES: Final = 3_000
"""Lines from whose beginning the layout is recognised: there may be a list of what the export holds."""


def recognises(head: bytes, name: str) -> bool:
    """True for text in the layout of a database."""
    if head.lstrip(b" \t\r\n\xef\xbb\xbf").startswith((b"<", b"{", b"PK")) or b"\0" in head:
        return False
    return layout(clean_lines(head.decode("utf-8", "replace"))) is not None


def read(file: Opened) -> Iterator[Part]:
    """A part for each document; its id is its number."""
    text = decode_bytes(file.whole(), file.settings.encoding, markup=False).text
    found = False
    for part in documents(clean_lines(text), file.settings.max_size):
        found = True
        yield part
    if not found:
        yield Part("", whole=True, fault=Fault("read", "malformed", "it looks like an export, but holds no document"))


def layout(lines: Sequence[str]) -> ModuleType | None:
    """The module that knows the layout of an export; ``None`` for text of any other kind."""
    return next((one for one in _LAYOUTS if one.holds(lines)), None)


def documents(lines: Iterable[str], limit: int = MAX_SIZE) -> Iterator[Part]:
    """The articles of an export, in order; none for lines of any other kind.

    lines  of the text, or the paragraphs of a document of an office program
    limit  characters that the text of an article may have
    """
    every = without_pages(lines)
    if all(line.strip() for line in every):  # paragraphs, and the blank ones among them are lost
        every = [one for line in every for one in (line, "")]
    chosen = layout(every[:_MOST_LINES])
    if chosen is not None:
        yield from chosen.documents(every, limit)


