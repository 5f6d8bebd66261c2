"""Zstandard, where the package that knows it is installed (extra ``zstd``)."""

from __future__ import annotations

import io

from newsextract.model.record_types import Issue

_CHUNK = 65_536


def inflate(data: bytes, limit: int) -> tuple[bytes, Issue | None] | None:
    """Frames one after the other, up to ``limit`` bytes; ``None`` without the package, or for nothing in it."""
    try:
        import zstandard
    except ImportError:
        return None
    out = bytearray()
    issue: Issue | None = None
    with zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data), read_across_frames=True) as frames:
        try:
            while len(out) <= limit and (chunk := frames.read(min(_CHUNK, limit + 1 - len(out)))):
                out += chunk
        except zstandard.ZstdError as problem:
            message = f"the input is damaged Zstandard: {problem}"
            issue = Issue(extractor="source", error="DamagedZstandard", message=message)
    if len(out) > limit:
        message = f"the input inflates to more than {limit} bytes; the rest was left out"
        return bytes(out[:limit]), Issue(extractor="source", error="InputTooLarge", message=message)
    return (bytes(out), issue) if out else None
