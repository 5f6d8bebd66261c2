"""Names of character encodings and their decoders: the browsers' label table (WHATWG Encoding) as a fixed list.

A page can name any encoding; only what stands here is ever decoded. UTF-7, ``zip_codec``, ``unicode_escape``
and the like have no entry, so no text of a page ever reaches ``codecs.lookup``.
"""

from __future__ import annotations

import codecs
import functools
import re

_MULTI_BYTE = {
    # name: Python decoders; the next one is tried when the first meets bytes that it does not know
    "utf-8": ("utf-8",),
    "utf-16le": ("utf-16-le",),
    "utf-16be": ("utf-16-be",),
    "utf-32le": ("utf-32-le",),
    "utf-32be": ("utf-32-be",),
    "gb18030": ("gb18030",),
    "big5": ("big5hkscs", "cp950"),
    "euc-jp": ("euc_jp", "euc_jis_2004"),  # the second knows the circled digits of NEC
    "iso-2022-jp": ("iso2022_jp_ext", "iso2022_jp_2004"),
    "shift_jis": ("cp932",),
    "euc-kr": ("cp949",),
}
_SINGLE_BYTE = {
    "ibm866": "cp866",
    "iso-8859-8-i": "iso8859_8",
    "macintosh": "mac_roman",
    "windows-874": "cp874",
    "x-mac-cyrillic": "mac_cyrillic",
    **{name: name for name in ("koi8-r", "koi8-u")},
    **{f"iso-8859-{n}": f"iso8859_{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-125{n}": f"cp125{n}" for n in range(9)},
}

# Labels without their "-", "_", spaces, "x-" and ":1987"; every name is its own label too.
# ISO-8859-1 means windows-1252 here, as in every browser, and GB 2312 and GBK mean GB 18030.
_LABELS = {
    "utf-8": "unicode11utf8 unicode20utf8 utf8 utf8mb4",
    "utf-16le": "csunicode iso10646ucs2 ucs2 unicode unicodefeff utf16",
    "utf-16be": "unicodefffe",
    "utf-32le": "utf32 ucs4",
    "ibm866": "866 cp866 csibm866",
    "iso-8859-2": "csisolatin2 isoir101 l2 latin2",
    "iso-8859-3": "csisolatin3 isoir109 l3 latin3",
    "iso-8859-4": "csisolatin4 isoir110 l4 latin4",
    "iso-8859-5": "csisolatincyrillic cyrillic isoir144",
    "iso-8859-6": "arabic asmo708 csiso88596e csiso88596i csisolatinarabic ecma114 iso88596e iso88596i isoir127",
    "iso-8859-7": "csisolatingreek ecma118 elot928 greek greek8 isoir126 suneugreek",
    "iso-8859-8": "csiso88598e csisolatinhebrew hebrew iso88598e isoir138 visual",
    "iso-8859-8-i": "csiso88598i logical",
    "iso-8859-10": "csisolatin6 isoir157 l6 latin6",
    "iso-8859-15": "csisolatin9 l9 latin9",
    "iso-8859-16": "latin10",
    "koi8-r": "cskoi8r koi koi8",
    "koi8-u": "koi8ru",
    "macintosh": "csmacintosh mac macroman",
    "windows-874": "cp874 dos874 iso885911 tis620",
    "windows-1250": "cp1250 win1250",
    "windows-1251": "cp1251 win1251",
    "windows-1252": "ansi ansix3.41968 ascii cp1252 cp819 csisolatin1 ibm819 iso88591 isoir100 l1 latin1 usascii "
    "userdefined win1252",
    "windows-1253": "cp1253 win1253",
    "windows-1254": "cp1254 csisolatin5 iso88599 isoir148 l5 latin5 win1254",
    "windows-1255": "cp1255 win1255",
    "windows-1256": "cp1256 win1256",
    "windows-1257": "cp1257 win1257",
    "windows-1258": "cp1258 win1258",
    "x-mac-cyrillic": "macukrainian",
    "gb18030": "chinese cp936 csgb2312 csiso58gb231280 gb2312 gb231280 gbk isoir58 ms936",
    "big5": "big5hkscs cnbig5 cp950 csbig5 xbig5",
    "euc-jp": "cseucpkdfmtjapanese ujis",
    "iso-2022-jp": "csiso2022jp",
    "shift_jis": "cp932 csshiftjis ms932 mskanji sjis windows31j",
    "euc-kr": "cp949 cseuckr csksc56011987 isoir149 korean ksc5601 ksc56011987 ksc56011989 windows949 uhc",
}
_PYTHON_ONLY = (
    "cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp869 cp1006 cp1125 "
    "hp-roman8 hz iso2022_kr johab koi8-t kz1048 mac-greek mac-iceland mac-latin2 mac-turkish ptcp154"
)
_ASKED_ONLY = frozenset(_PYTHON_ONLY.split())
"""Python's text codecs that no browser knows: taken when the caller asks for them, never because a page does."""

_LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.: +-]{0,39}", re.ASCII)
_SEPARATORS = re.compile(r":\d{4}\Z|[-_ ]")


def _compact(label: str) -> str:
    return _SEPARATORS.sub("", label.strip().lower()).removeprefix("x")


_NAMES = {_compact(name): name for name in (*_MULTI_BYTE, *_SINGLE_BYTE)}
_NAMES.update({label: name for name, labels in _LABELS.items() for label in labels.split()})


def find_charset(label: str, *, asked: bool = False) -> str | None:
    """The canonical name that a label means ("Latin1" is "windows-1252"), ``None`` for an unknown one.

    asked  the caller named it, not the page: some code pages that only Python knows are allowed too
    """
    label = label.strip()
    if not _LABEL.fullmatch(label):
        return None
    name = _NAMES.get(_compact(label))
    if name is None and asked:
        try:
            found = codecs.lookup(label).name
        except LookupError:
            return None
        name = found if found in _ASKED_ONLY else None
    return name


def decode(data: bytes, name: str) -> str:
    """The bytes as text, U+FFFD for what the encoding does not know; ``name`` is one of ``find_charset``."""
    if name in _SINGLE_BYTE:
        # A whole table never meets an error: the decoder's own handling of errors is slow on hostile bytes.
        return codecs.charmap_decode(data, "strict", _table(name))[0]
    first, *others = _MULTI_BYTE.get(name, (name,))
    text = data.decode(first, "replace")
    for other in others:
        if "\ufffd" in text:
            again = data.decode(other, "replace")
            text = min(text, again, key=lambda t: t.count("\ufffd"))
    if name == "shift_jis":
        for char in _PRIVATE:
            text = text.replace(char, "\ufffd")
    return text


_PRIVATE = "\uf8f0\uf8f1\uf8f2\uf8f3"
"""What Python's cp932 makes of four bytes that are undefined in Shift_JIS."""


@functools.cache
def _table(name: str) -> str:
    return bytes(range(256)).decode(_SINGLE_BYTE[name], "replace")
