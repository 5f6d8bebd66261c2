"""The encoding of bytes that are not Unicode: what the markup declares, what the letters spell, or windows-1252."""

from __future__ import annotations

import re

from newsextract.charsets import decode, find_charset
from newsextract.detection import detect
from newsextract.fields import Issue

_DECLARED_WITHIN = 8_192
_JUDGED_ON = 262_144
_BAD_SHARE = 0.1
"""Share of bad characters among those beyond ASCII from which on a declared encoding is plainly the wrong one."""


def choose_charset(data: bytes, *, markup: bool = True) -> tuple[str, str, tuple[Issue, ...]]:
    """The encoding's name, how it was found ("declared", "detected", "fallback"), and what was doubtful.

    A declaration is believed unless the bytes contradict it, as in browsers; ``markup`` false: there is none.
    """
    issues: tuple[Issue, ...] = ()
    label = _find_label(data) if markup else None
    if label is not None:
        declared = find_charset(label)
        if declared is None:
            issues = (_issue("UnknownEncoding", f"the input declares the encoding {label}, which does not exist"),)
        else:
            if declared.startswith(("utf-16", "utf-32")):
                declared = "utf-8"  # a declaration that can be read as ASCII does not stand in UTF-16
            if _fits(data, declared):
                return declared, "declared", ()
            issues = (_issue("WrongEncoding", f"the input declares {declared}, but its bytes are not {declared}"),)
    found = detect(data)
    if found is not None:
        return found, "detected", issues
    guess = "the encoding is neither declared nor recognised; read as windows-1252, a guess"
    return "windows-1252", "fallback", (*issues, _issue("GuessedEncoding", guess))


def _fits(data: bytes, declared: str) -> bool:
    """True when the bytes can be in this encoding: no bad character, or few and no other encoding reads better.

    So windows-1250 declared as ISO-8859-2 is found out by its quotation marks, which would be C1 controls.
    """
    bad, beyond_ascii = _faults(data, declared)
    if not bad:
        return True
    better = detect(data)
    if better == declared:
        return True
    return bad <= _BAD_SHARE * beyond_ascii and (better is None or _faults(data, better)[0] >= bad)


_FAULT = re.compile("[\x80-\x84\x86-\x9f\ufffd]")


def _faults(data: bytes, name: str) -> tuple[int, int]:
    """How many characters are undefined or C1 controls in this reading, and how many stand beyond ASCII."""
    text = decode(data[:_JUDGED_ON], name)
    return len(_FAULT.findall(text)), len(text) - len(text.encode("ascii", "ignore"))


_XML = re.compile(rb"""\s{0,64}<\?xml\s[^<>]{0,200}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})["']""", re.IGNORECASE)
_META = re.compile(rb"<meta\s[^<>]{0,2000}", re.IGNORECASE)
_CHARSET = re.compile(rb"""charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})""", re.IGNORECASE)


def _find_label(data: bytes) -> str | None:
    """The label in the XML declaration or in the first ``meta`` element with a charset; comments do not count."""
    head = data[:_DECLARED_WITHIN]
    if found := _XML.match(head):
        return found[1].decode("ascii")
    for meta in _META.finditer(_without_comments(head)):
        if label := _CHARSET.search(meta[0]):
            return label[1].decode("ascii")
    return None


def _without_comments(head: bytes) -> bytes:
    kept, position = [], 0
    while (start := head.find(b"<!--", position)) >= 0:
        kept.append(head[position:start])
        end = head.find(b"-->", start + 4)
        if end < 0:
            return b"".join(kept)
        position = end + 3
    return b"".join((*kept, head[position:]))


def _issue(error: str, message: str) -> Issue:
    return Issue(extractor="source", error=error, message=message)
