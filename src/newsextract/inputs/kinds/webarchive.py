"""Pages saved by Safari (.webarchive): a property list with the page, its address and what it shows."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any

from newsextract.base.errors import UsageError
from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.opened import Opened
from newsextract.reading.source.decode import check_encoding


def recognises(head: bytes, name: str) -> bool:
    """True for a property list, in either form, with the key of a saved page."""
    start = head.lstrip(b" \t\r\n\xef\xbb\xbf")
    if start.startswith(b"bplist"):
        return b"WebMainResource" in head or name.endswith(".webarchive")
    return start.startswith(b"<?xml") and b"<plist" in head[:1_000] and b"<key>WebMainResource</key>" in head


def read(file: Opened) -> Iterator[Part]:
    """The page, with its address; frames and pictures stay in the file."""
    try:
        saved = plistlib.loads(file.whole())
        resource = saved["WebMainResource"]
        page = resource["WebResourceData"]
        known = {name: resource.get(name) for name in ("WebResourceURL", "WebResourceTextEncodingName")}
        kind = str(resource.get("WebResourceMIMEType", "text/html"))
    except (MemoryError, RecursionError):
        yield Part("", whole=True, fault=Fault("read", "damaged", "the property list is damaged"))
        return
    except Exception as problem:  # noqa: BLE001  the reader raises anything at damaged lists
        why = str(problem)[:200] or type(problem).__name__
        yield Part("", whole=True, fault=Fault("read", "damaged", f"no page in the property list: {why}"))
        return
    if not isinstance(page, bytes) or "html" not in kind.lower():
        yield Part("", whole=True, fault=Fault("read", "unsupported", f"the saved page is no HTML: {kind[:60]}"))
        return
    if len(page) > file.settings.max_size:
        yield Part("", whole=True, fault=too_large(file.settings.max_size))
        return
    url = known["WebResourceURL"]
    yield Part(
        "", page, url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
        encoding=_known(known["WebResourceTextEncodingName"]), kind="html", whole=True,
    )  # fmt: skip


def _known(name: Any) -> str | None:
    try:
        return name if isinstance(name, str) and check_encoding(name[:40]) else None
    except UsageError:
        return None
