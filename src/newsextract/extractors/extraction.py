"""Source -> Record: what is to be made of an input, and the one way in which it is made.

The library, the commands and the workers of a batch all go this way, so that the same input gives the same record.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable

from newsextract import reading
from newsextract.extractors import pipeline
from newsextract.extractors.registry import Extractor, Registry
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.model.source import Source


class Extraction:
    """The fields that are asked for, and the extractors that make them.

    fields  names of the fields to give, in order; ``None`` for all that need not be asked for
    plan    the extractors to run, each behind those that it needs
    """

    def __init__(
        self,
        registry: Registry,
        *,
        only: Iterable[str] | None = None,
        also: Iterable[str] = (),
        explain: bool = False,
        strict: bool = False,
    ) -> None:
        """Fields as for ``Registry.wanted``; ``meta``, which is always given, may be among them.

        explain  add ``meta.evidence`` and ``meta.dropped``
        strict   raise ExtractorFailed when an extractor fails, instead of noting it in ``meta.issues``

        Raises UnknownField for a field that no extractor makes, PluginError for plug-ins that do not fit together.
        """
        self.fields = registry.wanted(None if only is None else [name for name in only if name != "meta"], also)
        self.plan = registry.plan(self.fields)
        self._explain, self._strict = explain, strict

    def run(
        self, source: Source, *, on_error: Callable[[Extractor, BaseException], None] | None = None
    ) -> tuple[Record, Document]:
        """The record of an input, and the document that it was made of.

        on_error  is told of each extractor that raises, while its traceback is there
        """
        # No article leaves objects that only Python's search for unreachable ones could free, and it looks at all that
        # an article is made of again and again: that took 5 % of a page's time.
        searches = gc.isenabled()
        gc.disable()
        try:
            document = reading.read(source)
            record = pipeline.run(
                document, self.plan, only=self.fields, explain=self._explain, strict=self._strict, on_error=on_error
            )
        finally:
            if searches:
                gc.enable()
        return record, document
