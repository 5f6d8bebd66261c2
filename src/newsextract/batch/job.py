"""The values of a run: its settings, inputs, outcomes and counts."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from newsextract.base.rows import NamedTuple
from newsextract.base.values import value
from newsextract.base.version import SCHEMA_VERSION, __version__
from newsextract.inputs.file_part import Fault
from newsextract.inputs.input_settings import Settings
from newsextract.model.record import USUAL

MAX_MEMORY = 2 * 1024 * 1024 * 1024
"""Bytes of memory of one worker: a page of ``MAX_SIZE`` needs about half of it."""
TIMEOUT = 30.0
"""Seconds for one input: 1000 times what a page needs."""


@value
class Job(Settings):
    """The settings of one run; the command's options under their own names.

    output   file or folder; ``None`` prints
    form     jsonl, csv, sqlite, parquet, or for ``folder`` a format of one record
    folder   one file for each input, in ``output``
    """

    output: str | None = None
    form: str = "jsonl"
    folder: bool = False
    table: str | None = None
    select: tuple[str, ...] = ()
    errors: str | None = None
    only: tuple[str, ...] | None = None
    also: tuple[str, ...] = ()
    explain: bool = False
    dedupe: bool = False
    unordered: bool = False
    resume: bool = False
    overwrite: bool = False
    jobs: int = 1
    timeout: float = TIMEOUT
    max_memory: int = MAX_MEMORY
    plugins: tuple[str, ...] = ()
    no_plugins: bool = False
    address: str | None = None

    def meaning(self) -> dict[str, Any]:
        """The settings that the output depends on, as JSON types: only a run with the same ones can be resumed."""
        own = asdict(self)
        for name in _WITHOUT_EFFECT:
            del own[name]
        own["plugins"] = [[path, _content_hash(path)] for path in self.plugins]
        own |= {"newsextract": __version__, "schema_version": SCHEMA_VERSION}
        return {name: list(value) if isinstance(value, tuple) else value for name, value in own.items()}

    @property
    def fields(self) -> tuple[str, ...] | None:
        """Names of the built-in fields that the output has; ``None`` for the usual ones."""
        if not self.also:
            return self.only
        return tuple(dict.fromkeys((*(USUAL if self.only is None else self.only), *self.also)))

    @property
    def error_report(self) -> str | None:
        """Where the errors go: ``--errors``, or beside the output."""
        if self.errors or self.output is None:
            return self.errors
        return f"{self.output}.errors.jsonl"

    def own_files(self) -> set[str]:
        """Real paths that this run writes to, and therefore never reads."""
        paths = [self.errors] if self.errors else []
        if self.output is not None:
            ends = ("", ".part", ".part-journal", ".journal", ".journal-wal", ".journal-journal", ".errors.jsonl")
            paths += [self.output + end for end in ends]
        return {os.path.realpath(path) for path in paths}


_WITHOUT_EFFECT = (
    "resume", "overwrite", "jobs", "timeout", "max_memory", "output", "errors", "unordered", "address", "own",
)  # fmt: skip


def _content_hash(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.blake2b(file.read(), digest_size=8).hexdigest()
    except OSError:
        return ""


class Outcome(NamedTuple):
    """The result for one input: a payload for the output, or a fault.

    body         hash of the body, for ``--dedupe``; ``None`` without one
    not_article  the record says that no article is in the input
    warned       the record names issues
    """

    payload: bytes = b""
    fault: Fault | None = None
    body: bytes | None = None
    not_article: bool = False
    warned: bool = False
    stamp: bytes = b""


@dataclass(slots=True)
class Totals:
    """Counts of a run, including those of the runs that it resumes.

    report   where its errors stand
    skipped  what was no input, by reason
    before   inputs that were done already; ``changed`` of them are not what they were, ``gone`` are no more
    """

    records: int = 0
    not_article: int = 0
    warned: int = 0
    errors: int = 0
    duplicates: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    report: str | None = None
    before: int = 0
    changed: int = 0
    gone: int = 0

    @property
    def code(self) -> int:
        """The run's exit code."""
        return 1 if self.errors else 0
