"""Names of character encodings and their decoders: labels mean what browsers mean by them, as w3lib knows it.

A page can name any encoding; only the codecs that stand here are ever looked up or used for one. UTF-7, ``zip_codec``,
``unicode_escape`` and the like have no entry.
"""

from __future__ import annotations

import codecs
import functools
import re
from encodings import aliases, normalize_encoding

# Python's codecs by their names in the browsers' standard. The first one decodes; the others are labels of the same.
_CODECS = {
    **{f"windows-125{n}": [f"cp125{n}"] for n in range(9)},
    **{f"iso-8859-{n}": [f"iso8859-{n}"] for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{name: [name] for name in ("utf-8", "koi8-r", "koi8-u", "gb18030")},
    "ibm866": ["cp866"],
    "windows-874": ["cp874"],
    "macintosh": ["mac-roman"],
    "x-mac-cyrillic": ["mac-cyrillic"],
    "utf-16le": ["utf-16-le", "utf-16"],
    "utf-16be": ["utf-16-be"],
    "utf-32le": ["utf-32-le", "utf-32"],
    "utf-32be": ["utf-32-be"],
    "big5": ["big5hkscs"],
    "euc-jp": ["euc_jis_2004", "euc_jp"],
    "iso-2022-jp": ["iso2022_jp_ext", "iso2022_jp"],
    "shift_jis": ["cp932", "shift_jis_2004"],
    "euc-kr": ["cp949"],
}
_NAMES = {codec: name for name, same in _CODECS.items() for codec in same}
_SINGLE_BYTE = ("cp125", "iso8859", "cp8", "koi8", "mac-")

# Labels that browsers know and neither Python nor w3lib does.
_MORE = {
    **dict.fromkeys(("iso_8859_8_i", "iso_8859_8_e", "logical", "visual"), "iso8859_8"),
    **dict.fromkeys(("windows_949", "ksc_5601", "ks_c_5601_1989"), "cp949"),
    "unicode_1_1_utf_8": "utf_8",
    "unicodefffe": "utf_16_be",
    "mac_ukrainian": "mac_cyrillic",
    "user_defined": "cp1252",
}
# Text codecs of Python that are no encodings of articles, or not the same on every machine.
_NEVER = "charmap idna mbcs oem palmos punycode raw-unicode-escape undefined unicode-escape utf-7".split()

_LOOKED_UP = frozenset(map(normalize_encoding, _NAMES))
_ISO = re.compile(r"\Aiso8859(?=\d)")  # "iso88591" is "iso8859-1"
_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.: +-]{0,39}", re.ASCII)


def find_charset(label: str, *, asked: bool = False) -> str | None:
    """The canonical name that a label means ("Latin1" is "windows-1252"), ``None`` for an unknown one.

    asked  the caller named it, not the page: other text codecs of Python are allowed too
    """
    from w3lib.encoding import DEFAULT_ENCODING_TRANSLATION, resolve_encoding

    label = label.strip()
    if not _LABEL.fullmatch(label):
        return None
    key = _ISO.sub("iso8859_", normalize_encoding(label).lower().removeprefix("x_").removeprefix("x_"))
    key = _MORE.get(key) or aliases.aliases.get(key, key)
    if key in _LOOKED_UP or key in DEFAULT_ENCODING_TRANSLATION:
        return _NAMES.get(resolve_encoding(key) or "")
    return _find_codec(label) if asked else None


def _find_codec(label: str) -> str | None:
    try:
        b"a".decode(label, "replace")  # fails for codecs that make no text
        name = codecs.lookup(label).name
    except (LookupError, UnicodeError):
        return None
    return None if name in _NEVER else name


def find_codec(name: str) -> str:
    """Python's codec for a name of ``find_charset``."""
    return _CODECS.get(name, [name])[0]


def decode(data: bytes, name: str) -> str:
    """The bytes as text, U+FFFD for what the encoding does not know; ``name`` is one of ``find_charset``."""
    codec = find_codec(name)
    if codec.startswith(_SINGLE_BYTE):
        # A whole table never meets an error: the decoder's own handling of errors is slow on hostile bytes.
        return codecs.charmap_decode(data, "strict", _table(codec))[0]
    text = data.decode(codec, "replace")
    if codec == "big5hkscs" and "\ufffd" in text:  # Windows has a few more characters, the euro sign among them
        text = min(text, data.decode("cp950", "replace"), key=lambda reading: reading.count("\ufffd"))
    return _PRIVATE.sub("\ufffd", text) if codec == "cp932" else text


_PRIVATE = re.compile("[\uf8f0-\uf8f3]")
"""What Python's cp932 makes of four bytes that are undefined in Shift_JIS."""


@functools.cache
def _table(codec: str) -> str:
    return bytes(range(256)).decode(codec, "replace")
