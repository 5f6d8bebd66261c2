"""What a format is: how records become text, and what stands around and between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from newsextract.base.values import Value, value
from newsextract.model.document import Document
from newsextract.model.record import Record

if TYPE_CHECKING:
    from newsextract.formats.flat import View


class Render(Protocol):
    """A function that makes the text of one record."""

    def __call__(self, record: Record, document: Document, *, pretty: bool = False) -> str:
        """The record as text.

        document  what the record was made of: markdown and html take the order of paragraphs and pictures from it
        pretty    the text holds this record alone, and a person may read it: JSON is indented
        """


@value
class Format(Value):
    """How records are written in one format.

    suffix        of the name of a file that holds one record, with its dot
    render        the text of one record, which ends with a line break unless ``footer`` begins with it; "" for a
                  record that has nothing to show
    header        what stands once, before the first record
    between       what stands between two records
    footer        what stands once, behind the last record
    single        what an output is that can hold one record only: "one page"; "" where it can hold any number
    whole         true when all of the record is shown, ``meta`` too, as ``--explain`` needs
    needs         fields without which nothing is shown
    rows          gives the format of the rows of a view (``flat.py``); ``None`` where records are never shown as rows
    rows_only     true when records are always shown as rows, of the table ``articles`` unless another is asked for
    may_be_empty  true when a record without rows makes an output all the same: a table with a header and no rows
    """

    suffix: str
    render: Render
    header: str = ""
    between: str = ""
    footer: str = ""
    single: str = ""
    whole: bool = False
    needs: tuple[str, ...] = ()
    rows: Callable[[View], Format] | None = None
    rows_only: bool = False
    may_be_empty: bool = False

    def alone(self, record: Record, document: Document) -> str:
        """The text of a file that holds this record and no other."""
        return self.header + self.render(record, document, pretty=True) + self.footer
