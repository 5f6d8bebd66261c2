"""Values that a page states about itself, cleaned: one squeezed line of text without tags, entities or controls."""

from __future__ import annotations

import html
import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from newsextract.base.addresses import mended

LONGEST_VALUE: Final = 5_000
"""Characters of a stated value; no headline, description or name is longer."""

_TAG: Final = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
# "https://host/path?a=b" without anything that cleaning or joining would change
_CLEAN_URL: Final = re.compile(r"https?://[A-Za-z0-9.-]+(?:/[\w.~%/+,:@!$()-]*)?(?:\?[\w.~%/+,:@=&-]+)?\Z", re.A)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def clean_text(value: str, limit: int = LONGEST_VALUE) -> str:
    """A stated value as text: ``" Storm &amp;amp; <b>flood</b> "`` -> ``"Storm & flood"``."""
    text = value[: limit + 1]
    for _ in range(2):  # values are often escaped twice
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if text.isprintable():  # controls and surrogates never are, and no white space but the space is
        if "  " not in text and text == text.strip():
            return text[:limit]
    else:
        text = _SURROGATE.sub("\ufffd", _CONTROL.sub("", text))
    return " ".join(text.split())[:limit]


def clean_url(value: str, base: str | None = None) -> str | None:
    """A stated address, made absolute where the base allows; ``None`` when it is no web address."""
    text = html.unescape(value[:LONGEST_VALUE]) if "&" in value else value[:LONGEST_VALUE]
    if _CLEAN_URL.match(text):
        return text
    text = mended(_CONTROL.sub("", text))
    if not text or text.startswith(("#", "data:", "javascript:", "about:", "mailto:", "tel:")):
        return None
    try:
        if base:
            text = urljoin(base, text)
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("", "http", "https") or (parts.scheme and not host):
        return None
    return _SURROGATE.sub("\ufffd", text)
