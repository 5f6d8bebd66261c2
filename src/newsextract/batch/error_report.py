"""The error report: a line of JSON for each input that gave no record."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import BinaryIO

from newsextract.base.errors import OutputFailed
from newsextract.base.output import reason
from newsextract.base.printable import safe
from newsextract.inputs.file_part import Fault
from newsextract.inputs.item import Input
from newsextract.model.record import dump_json


def line(item: Input, fault: Fault) -> str:
    """An error as JSON; ``record_id`` and ``url`` for a part of a file only."""
    row = {"path": item.name, "record_id": item.record_id, "url": item.url if item.record_id else None}
    row = {name: value for name, value in row.items() if value is not None}
    return dump_json(row | {"stage": fault.stage, "code": fault.code, "message": " ".join(fault.message.split())})


def words(item: Input, fault: Fault) -> str:
    """An error as one line of text."""
    name = item.name if item.record_id is None else f"{item.name} {item.record_id}"
    return f"Error: {name}: {fault.message}"


class Report:
    """The file of errors. It exists when there are errors, or when its path was given (``always``)."""

    def __init__(self, path: str | None, *, always: bool) -> None:
        self.path = path
        self.always = always
        self.position = 0
        self.file: BinaryIO | None = None

    def exists(self) -> bool:
        return self.path is not None and os.path.exists(self.path)

    def open(self, position: int) -> None:
        """Cut the report to the length that the journal has noted."""
        self.position = position
        if self.path is not None and (self.always or self.exists()):
            self._write(b"")
            if not position and not self.always:
                self.close()
                os.unlink(self.path)

    def append(self, lines: Sequence[str]) -> int:
        """Add errors and flush them to disk; returns the size of the report in bytes."""
        if lines and self.path is not None:
            self._write("".join(one + "\n" for one in lines).encode("utf-8", "replace"))
        return self.position

    def _write(self, data: bytes) -> None:
        assert self.path is not None
        try:
            if self.file is None:
                self.file = open(self.path, "r+b" if self.exists() else "w+b")  # noqa: SIM115  close does
                self.position = min(self.position, self.file.seek(0, os.SEEK_END))  # lines were removed since
                self.file.truncate(self.position)
                self.file.seek(self.position)
            self.file.write(data)
            self.file.flush()
            os.fsync(self.file.fileno())
            self.position += len(data)
        except OSError as problem:
            raise OutputFailed(f"{safe(self.path)} not written: {reason(problem)}.") from None

    def close(self) -> None:
        if self.file is not None:
            self.file.close()
            self.file = None
