"""A paragraph of a plain text on its way to becoming a block."""

from __future__ import annotations

from newsextract.grammar.credits.captions import Caption
from newsextract.model.document import BlockKind, Role
from newsextract.reading.lines.furniture import Label
from newsextract.reading.lines.header_lines import Kind, is_named
from newsextract.reading.lines.prose import ends_sentence, size
from newsextract.reading.plain_text.paragraphs import Paragraph


class Part:
    """A paragraph, what it says about itself, and the role that it is given."""

    __slots__ = (
        *("caption", "ends", "group", "header", "kind", "label", "paragraph"),
        *("prose", "reason", "role", "score", "text", "words"),
    )

    def __init__(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph
        self.text = paragraph.text
        self.label: Label | None = None
        self.caption: Caption | None = paragraph.caption
        self.header: Kind | None = None
        self.prose = False
        self.ends = ends_sentence(paragraph.text)
        self.words = size(paragraph.text)
        self.score = 0.0
        self.role: Role | None = None
        self.reason = ""
        self.kind: BlockKind = "paragraph"
        self.group = 0

    @property
    def plain(self) -> bool:
        """True when nothing but its shape says what it is."""
        return not (self.label or self.caption or self.header or self.role)

    @property
    def named(self) -> bool:
        """True for a name alone, perhaps with a place, a job or a house behind it."""
        return self.header is None and self.label is None and is_named(self.text)

    def give(self, role: Role, reason: str) -> None:
        """Set the role, once."""
        if self.role is None:
            self.role, self.reason = role, reason
