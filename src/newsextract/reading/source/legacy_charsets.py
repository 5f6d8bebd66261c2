"""The encoding of bytes that are not Unicode: what the markup declares, what its letters spell, or windows-1252."""

from __future__ import annotations

import re

from newsextract.model.record_types import Issue
from newsextract.reading.source.charset_names import decode, find_charset, find_codec
from newsextract.reading.source.likely_charset import likely_charset

_DECLARED_WITHIN = 4_096  # bytes
_JUDGED_WITHIN = 262_144  # bytes
_BAD_SHARE = 0.2
"""Share of bad characters among those beyond ASCII from which on a declared encoding is plainly the wrong one."""
_SURE = 3
"""Bits from which on a likely encoding is taken rather than a declared one with faults: text has 3 to 8."""


def choose_charset(data: bytes, *, markup: bool = True) -> tuple[str, str, tuple[Issue, ...]]:
    """The encoding's name, how it was found ("declared", "detected", "fallback"), and what was doubtful.

    A declaration is believed unless the bytes contradict it, as in browsers; ``markup`` false: there is none.
    """
    issues: tuple[Issue, ...] = ()
    declared, unknown = _find_declared(data[:_DECLARED_WITHIN]) if markup else (None, None)
    if declared is not None:
        if declared.startswith(("utf-16", "utf-32")):
            declared = "utf-8"  # a declaration that can be read as ASCII does not stand in UTF-16
        if _fits(data, declared):
            return declared, "declared", ()
        issues = (_issue("WrongEncoding", f"the input declares {declared}, but its bytes are not {declared}"),)
    elif unknown is not None:
        issues = (_issue("UnknownEncoding", f"the input declares the encoding {unknown}, which does not exist"),)
    found = likely_charset(data)
    if found is not None:
        return found.name, "detected", issues
    guess = "the encoding is neither declared nor recognised; read as windows-1252, a guess"
    return "windows-1252", "fallback", (*issues, _issue("GuessedEncoding", guess))


_NAMED = re.compile(r"""((?:charset|encoding)\s*=[\s"']*)([\w.:+-]+)""", re.IGNORECASE)
_UNKNOWN = "undefined"
"""A codec of Python that decodes nothing: stands for the labels that are no encoding's."""


def _find_declared(head: bytes) -> tuple[str | None, str | None]:
    """The encoding that the markup declares, and the label as it stands if that is no encoding's."""
    if b"<" not in head:
        return None, None
    from w3lib.encoding import html_body_declared_encoding

    unknown = []

    def replace(named: re.Match[str]) -> str:
        name = find_charset(named[2])
        if name is None:
            unknown.append(named[2][:40])
        return named[1] + (find_codec(name) if name else _UNKNOWN)

    # w3lib asks Python for whatever label it finds: so only names of known codecs are left for it to find.
    declared = html_body_declared_encoding(_NAMED.sub(replace, head.decode("latin-1")))
    if declared == _UNKNOWN:
        return None, unknown[0]
    return find_charset(declared or ""), None


# Every byte is a character in these, so it proves nothing that they read all.
_TAKE_ANY = ("macintosh", "x-mac-cyrillic", "ibm866")


def _fits(data: bytes, declared: str) -> bool:
    """True when the bytes can be in this encoding: no bad character, or few and no other encoding surely reads better.

    So windows-1250 declared as ISO-8859-2 is recognised by its quotation marks, which would be C1 controls.
    """
    bad, beyond_ascii = _faults(data, declared)
    if not bad:
        return True
    better = likely_charset(data)
    if better is None or better.bits < _SURE or better.name in _TAKE_ANY:
        return bad <= _BAD_SHARE * beyond_ascii
    return _faults(data, better.name)[0] >= bad


_FAULT = re.compile("[\x80-\x84\x86-\x9f\ufffd]")


def _faults(data: bytes, name: str) -> tuple[int, int]:
    """How many characters are undefined or C1 controls in this reading, and how many stand beyond ASCII."""
    text = decode(data[:_JUDGED_WITHIN], name)
    return len(_FAULT.findall(text)), len(text) - len(text.encode("ascii", "ignore"))


def _issue(error: str, message: str) -> Issue:
    return Issue(extractor="source", error=error, message=message)
