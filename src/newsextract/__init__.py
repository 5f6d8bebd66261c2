"""newsextract: a news article, as text or as HTML, turned into one structured record.

    >>> import newsextract
    >>> newsextract.extract("Harbour reopens\\n\\nThe harbour of Port Ellery reopened on Monday.").headline
    'Harbour reopens'

The names below are the whole public interface; they load on first use, so that ``import newsextract`` is cheap.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from newsextract.base.compiled import choose
from newsextract.base.version import __version__

choose(__path__[0])

if TYPE_CHECKING:
    from newsextract.api import extract, extract_all, extract_file, extract_many
    from newsextract.base.errors import (
        ExtractorFailed,
        NewsextractError,
        NotRead,
        OutputFailed,
        PluginError,
        SeveralArticles,
        UnknownField,
        UnsupportedInput,
        UsageError,
    )
    from newsextract.extractors.evidence import note
    from newsextract.extractors.registry import Registry, extractor
    from newsextract.model.document import Block, Document, Fact, Figure
    from newsextract.model.record import Record
    from newsextract.model.record_types import (
        Attribution,
        Author,
        Dateline,
        Dropped,
        Evidence,
        Finding,
        Image,
        Issue,
        Link,
        Mention,
        Meta,
        Organisation,
        Person,
        Place,
        Quote,
        Region,
        SourceInfo,
        Stated,
    )

__all__ = [
    "Attribution",
    "Author",
    "Block",
    "Dateline",
    "Document",
    "Dropped",
    "Evidence",
    "ExtractorFailed",
    "Fact",
    "Figure",
    "Finding",
    "Image",
    "Issue",
    "Link",
    "Mention",
    "Meta",
    "NewsextractError",
    "NotRead",
    "Organisation",
    "OutputFailed",
    "Person",
    "Place",
    "PluginError",
    "Quote",
    "Record",
    "Region",
    "Registry",
    "SeveralArticles",
    "SourceInfo",
    "Stated",
    "UnknownField",
    "UnsupportedInput",
    "UsageError",
    "__version__",
    "extract",
    "extract_all",
    "extract_file",
    "extract_many",
    "extractor",
    "note",
]

_MODULES = {
    "api": "extract extract_all extract_file extract_many",
    "base.errors": (
        "ExtractorFailed NewsextractError NotRead OutputFailed "
        "PluginError SeveralArticles UnknownField UnsupportedInput UsageError"
    ),
    "extractors.evidence": "note",
    "model.document": "Block Document Fact Figure",
    "model.record": "Record",
    "model.record_types": (
        "Attribution Author Dateline Dropped Evidence Finding Image Issue Link Mention Meta "
        "Organisation Person Place Quote Region SourceInfo Stated"
    ),
    "extractors.registry": "Registry extractor",
}
_HOME = {name: module for module, names in _MODULES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"newsextract.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
