"""One input -> its outcome: read, extract, format. Never raises for an input."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
from collections.abc import Callable

from newsextract import formats
from newsextract.base.errors import NewsextractError, UnsupportedInput
from newsextract.base.output import FAULT, reason
from newsextract.batch.job import Job, Outcome
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Registry
from newsextract.inputs.file_part import Fault, too_large
from newsextract.inputs.item import Input
from newsextract.inputs.load import InputTooLarge, load
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, Record


class Worker:
    """Reads inputs as a job says. The constructor checks the job: raises UsageError for what does not fit together."""

    def __init__(self, job: Job) -> None:
        self.job = job
        registry = Registry.with_files(job.plugins, installed=not job.no_plugins)
        self.problems = registry.problems
        """Installed plug-ins that could not be loaded, one line each."""
        self.fields = registry.wanted(job.only, job.also)
        self.header = ""
        """What the output begins with."""
        # Writers of databases (sqlite, parquet) take records as lines of JSON.
        form = formats.load(job.form if job.form in formats.FORMATS else "jsonl")
        self._payload: Callable[[Record, Document], str] = form.alone if job.folder else form.render
        if not job.folder and job.form in formats.FORMATS and form.rows and (form.rows_only or job.table or job.select):
            from newsextract.formats import flat

            extra = tuple(name for name in registry.extractors if name not in FIELDS)
            view = flat.view(job.table, job.select, self.fields, extra)
            rows = form.rows(view)
            self.header, self._payload = rows.header, rows.render
            self.fields = self.fields if self.fields is not None else view.fields
        needed = self.fields
        if job.dedupe and needed is not None and "body" not in needed:
            needed = (*needed, "body")
        self.extraction = Extraction(registry, only=needed, explain=job.explain)

    def do(self, item: Input) -> Outcome:
        """The outcome of one input."""
        if item.fault is not None:
            return Outcome(fault=item.fault, stamp=item.stamp)
        if item.part is not None and item.part.record is not None:
            return Outcome(fault=Fault("read", "record", _RECORD), stamp=item.stamp)
        mark, step = item.stamp, "read"
        try:
            source, mark = load(
                item, kind=self.job.kind, encoding=self.job.encoding, limit=self.job.max_size
            )
            if any(issue.error == "InputTooLarge" for issue in source.issues):
                return Outcome(fault=too_large(self.job.max_size), stamp=mark)
            step = "extract"
            record, document = self.extraction.run(source)
            if any(issue.error == "MemoryError" for issue in record.meta.issues):
                raise MemoryError
            body = _body_hash(record.body) if self.job.dedupe else None
            if self.extraction.fields != self.fields:  # the body was needed for its hash only
                record = dataclasses.replace(record, keys=self.fields)
            return Outcome(
                self._payload(record, document).encode("utf-8", "replace"),
                None,
                body,
                not document.is_article,
                bool(record.meta.issues),
                mark,
            )
        except InputTooLarge:
            fault = too_large(self.job.max_size)
        except UnsupportedInput as problem:
            fault = Fault(step, "unsupported", str(problem))
        except OSError as problem:
            fault = Fault(step, _CODES.get(problem.errno or 0, "unreadable"), reason(problem))
        except MemoryError:
            fault = Fault(step, "memory", "it needs more memory than --max-memory allows")
        except NewsextractError as problem:
            fault = Fault(step, "refused", str(problem))
        except Exception as problem:  # noqa: BLE001  a fault of ours must not cost the other inputs
            fault = Fault(step, "internal", f"{type(problem).__name__}: {problem}. {FAULT}")
        return Outcome(fault=fault, stamp=mark)


_RECORD = "it is a record that newsextract wrote. Give it another form with newsextract convert."
_CODES = {errno.ENOENT: "not_found", errno.EACCES: "permission", errno.EPERM: "permission"}


def _body_hash(body: str | None) -> bytes | None:
    """Hash of the body's words: the same article with other line breaks or spaces has the same one."""
    if not body:
        return None
    return hashlib.blake2b(" ".join(body.split()).encode("utf-8", "replace"), digest_size=16).digest()
