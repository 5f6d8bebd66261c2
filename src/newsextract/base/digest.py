"""The SHA-256 of an input."""

from __future__ import annotations

LITTLE = 20_000
"""Bytes up to which Python's own implementation is used: some 80 microseconds more than OpenSSL's take. ``hashlib``
loads OpenSSL, in 3 milliseconds."""

try:
    from _sha2 import sha256 as _own  # type: ignore[import-not-found]
except ImportError:
    try:
        from _sha256 import sha256 as _own  # type: ignore[import-not-found]  # its name until Python 3.12
    except ImportError:  # a Python that was built without it
        from hashlib import sha256 as _own


def sha256(data: bytes) -> str:
    """The digest in hexadecimal digits."""
    if len(data) <= LITTLE:
        made: str = _own(data).hexdigest()
        return made
    import hashlib

    return hashlib.sha256(data).hexdigest()
