"""The encoding of bytes that are not Unicode: what the markup declares, what chardet detects, or windows-1252."""

from __future__ import annotations

import re

from newsextract.model.record_types import Issue
from newsextract.reading.source.charset_names import decode, find_charset, find_codec

_DECLARED_WITHIN = 4_096  # bytes
_DETECTED_WITHIN = 262_144  # bytes
_BAD_SHARE = 0.2
"""Share of bad characters among those beyond ASCII from which on a declared encoding is plainly the wrong one."""

# The encodings that undeclared text is found in. chardet knows more, and takes short text for the rarest of them.
_MET = (
    "windows-1252 windows-1250 windows-1251 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 "
    "windows-1258 windows-874 shift_jis gb18030 big5 euc-jp euc-kr koi8-r koi8-u iso-8859-1 iso-8859-2 iso-8859-5 "
    "iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-15 ibm866 macintosh x-mac-cyrillic"
).split()
# Fewer bytes above 127 than these are no text in another script. They can be the one "ą" of a Polish text, but no proof
# of a rare encoding.
_FEWEST_BYTES = 4
_MET_IN_FEW_BYTES = ["windows-1252", "windows-1250", "windows-1254", "windows-1257"]

# chardet's confidence: about 0.2 to 1 for text that holds its language's letters, and under 0.05 where nothing fits.
# From the tables in tests/reading/source/test_decode.py; run them again after a change. A whole text below _DOUBTFUL is
# asked for again line by line.
_SURE_CONFIDENCE = 0.2
_DOUBTFUL_CONFIDENCE = 0.1
_LEAST_CONFIDENCE = 0.05


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
    found = _detect(data, _LEAST_CONFIDENCE)
    if found is not None:
        return found, "detected", issues
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
    better = _detect(data, _SURE_CONFIDENCE)
    if better is None or better in _TAKE_ANY:
        return bad <= _BAD_SHARE * beyond_ascii
    return _faults(data, better)[0] >= bad


_FAULT = re.compile("[\x80-\x84\x86-\x9f\ufffd]")


def _faults(data: bytes, name: str) -> tuple[int, int]:
    """How many characters are undefined or C1 controls in this reading, and how many stand beyond ASCII."""
    text = decode(data[:_DETECTED_WITHIN], name)
    return len(_FAULT.findall(text)), len(text) - len(text.encode("ascii", "ignore"))


_MOST_LINES = 8  # the longest, that are asked for one by one
_TAG = re.compile(rb"<[^<>]*>")
_ASCII = bytes(range(128))
_CONTROLS = bytes({*range(32)} - set(b"\t\n\r"))
_NO_MATCH = "ascii"
"""What chardet is to answer when nothing fits: never a true answer for lines with bytes above 127."""


def _detect(data: bytes, least: float) -> str | None:
    """The encoding of text that is not UTF-8, by a bounded sample of its letters; ``None`` below a confidence.

    Only lines with bytes above 127 are looked at, without markup. One bad byte rules an encoding out: where none fits
    all lines, the line that is recognised with most confidence decides.
    """
    lines = [line for line in _TAG.sub(b"\n", data[:_DETECTED_WITHIN]).splitlines() if not line.isascii()]
    if not lines:
        return None
    name, confidence = _ask_chardet(b"\n".join(lines))
    if confidence < _DOUBTFUL_CONFIDENCE and len(lines) > 1:
        longest = sorted(lines, key=len)[-_MOST_LINES:]
        name, confidence = max([(name, confidence), *map(_ask_chardet, longest)], key=lambda answer: answer[1])
    return name if confidence >= least else None


def _ask_chardet(sample: bytes) -> tuple[str | None, float]:
    import chardet

    met = _MET_IN_FEW_BYTES if len(sample.translate(None, _ASCII)) < _FEWEST_BYTES else _MET
    answer = chardet.detect(
        b"\n" + sample.translate(None, _CONTROLS),  # else it may answer for a kind of binary file
        max_bytes=_DETECTED_WITHIN,
        compat_names=False,
        include_encodings=[*met, _NO_MATCH],
        no_match_encoding=_NO_MATCH,
        empty_input_encoding=_NO_MATCH,
    )
    found = answer["encoding"]
    if found in (None, _NO_MATCH):
        return None, 0.0
    return find_charset(found), answer["confidence"]


def _issue(error: str, message: str) -> Issue:
    return Issue(extractor="source", error=error, message=message)
