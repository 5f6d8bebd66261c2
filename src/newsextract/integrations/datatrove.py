"""A step for datatrove pipelines.

    LocalPipelineExecutor([WarcReader("crawl/"), NewsExtract(), JsonlWriter("news/")]).run()
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep

from newsextract.api import extract
from newsextract.base.errors import NewsextractError


class NewsExtract(PipelineStep):  # type: ignore[misc]  # datatrove is not typed
    """Reads a document's text (HTML or plain) and puts its record into ``metadata["news"]``, its body into ``text``.

    A document without an article is dropped, and counted under its reason. ``options`` are those of ``extract``.
    """

    type = "EXTRACTOR"
    name = "newsextract"

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.options = options

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        for document in data:
            with self.track_time():
                try:
                    record = extract(document.text, url=document.metadata.get("url"), **self.options)
                except NewsextractError as problem:
                    self.stat_update(type(problem).__name__)
                    continue
                if "not_article" in record.meta.flags:
                    self.stat_update("not_article")
                    continue
                document.text = record.body or ""
                document.metadata["news"] = record.to_dict()
                self.stat_update("articles")
            yield document
