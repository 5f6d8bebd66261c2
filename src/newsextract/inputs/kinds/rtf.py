r"""Rich text (.rtf), read with striprtf (extra ``rtf``): its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.inputs.file_part import Fault, Missing, Part
from newsextract.inputs.kinds import office_text
from newsextract.inputs.opened import Opened


def recognises(head: bytes, name: str) -> bool:
    """True for the first group of rich text."""
    return head.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(b"{\\rtf")


def read(file: Opened) -> Iterator[Part]:
    """The article of a document, or those of an export of a database."""
    if not recognises(file.head, file.name):
        yield Part("", whole=True, fault=Fault("read", "malformed", "it is named .rtf and is no rich text. Rename it."))
        return
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise Missing('Rich text needs a package: pip install "newsextract[rtf]"') from None
    text = rtf_to_text(file.whole().decode("latin-1"), errors="replace")
    lines = [" ".join(line.replace("\t", " ").split()) for line in text.replace("\r", "").split("\n")]
    yield from office_text.paragraph_parts(lines, file.settings.max_size)
