"""Records -> an output, in one format."""

from __future__ import annotations

from newsextract.base.output import Output
from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record


class Printer:
    """Writes each record as soon as it is there; ``end`` completes the output."""

    def __init__(self, layout: Format, out: Output, *, pretty: bool = False) -> None:
        self._layout, self._out, self._pretty = layout, out, pretty
        self._written = False

    def print(self, record: Record, document: Document) -> None:
        """Write one record; raises OutputFailed when that fails."""
        layout = self._layout
        text = layout.render(record, document, pretty=self._pretty)
        if text or (layout.may_be_empty and not self._written):
            self._out.write((layout.between if self._written else layout.header) + text)
            self._written = True

    def end(self) -> None:
        """Write what stands behind the last record."""
        if self._written and self._layout.footer:
            self._out.write(self._layout.footer)
