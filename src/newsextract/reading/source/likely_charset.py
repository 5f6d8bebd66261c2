"""The encoding that undeclared bytes are most likely in: the one in which their letters stand as in some language.

Each encoding reads the bytes as other letters, and letters follow each other in few ways: "für" is German, the "fьr"
that windows-1251 makes of it is nothing. ``letter_pairs.json`` says how often two characters stand side by side in the
languages of each encoding (``scripts/train_charsets.py`` counts them); the likelihoods are added up, and what an
encoding is seldom met counts against it.

No library is asked, for none both reads short news texts rightly and can be had by everybody: CONTRIBUTING.md has the
figures. The answer depends on nothing that is installed, so the same bytes give the same record everywhere.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections import Counter
from itertools import pairwise
from math import isqrt
from operator import add

from newsextract.base.rows import NamedTuple
from newsextract.base.shipped import shipped
from newsextract.reading.source.charset_names import decode

BITS = 14
"""A pair that is one of 2 to the power of BITS pairs, or rarer, says nothing; each doubling above that is one bit."""

_WEST = ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "is", "ca")
_CENTRAL = ("pl", "cs", "sk", "hu", "ro", "hr", "sl")
_CYRILLIC = ("ru", "uk", "bg", "sr", "be", "mk")


class Charset(NamedTuple):
    """An encoding with the languages that are written in it."""

    name: str
    languages: tuple[str, ...]
    against: int = 0
    """Bits that its reading must be better than others: few for those that are met often. A letter brings about 20."""
    usual: tuple[str, int, int] | None = None
    """Of East Asian characters: a national standard, and the first bytes of its rows of usual ones."""


# Of equal readings the first is taken.
CHARSETS = (
    Charset("windows-1252", _WEST),
    Charset("windows-1250", _CENTRAL, 4),
    Charset("windows-1254", ("tr",), 4),
    Charset("windows-1257", ("lt", "lv", "et"), 4),
    Charset("iso-8859-2", _CENTRAL, 6),
    Charset("iso-8859-15", _WEST, 2),
    Charset("windows-1251", _CYRILLIC, 16),
    Charset("windows-1253", ("el",), 16),
    Charset("windows-1255", ("he",), 16),
    Charset("windows-1256", ("ar", "fa"), 16),
    Charset("windows-1258", ("vi",), 16),
    Charset("windows-874", ("th",), 16),
    Charset("koi8-r", ("ru", "bg"), 16),
    Charset("koi8-u", ("uk", "be"), 16),
    Charset("iso-8859-5", _CYRILLIC, 24),
    Charset("iso-8859-6", ("ar",), 24),
    Charset("iso-8859-7", ("el",), 16),
    Charset("ibm866", ("ru", "be", "bg"), 24),
    Charset("macintosh", _WEST, 24),
    Charset("x-mac-cyrillic", _CYRILLIC, 24),
)
WIDE = (
    Charset("shift_jis", ("ja",), 16, ("shift_jis", 0x88, 0x97)),
    Charset("gb18030", ("zh", "zh-Hant"), 16, ("gb2312", 0xB0, 0xD7)),
    Charset("euc-jp", ("ja",), 16, ("euc_jp", 0xB0, 0xCF)),
    Charset("euc-kr", ("ko",), 16, ("euc_kr", 0xB0, 0xC8)),
    Charset("big5", ("zh-Hant",), 16, ("big5", 0xA4, 0xC6)),
)
"""Encodings in which a character takes two bytes: their characters are counted, not pairs of them."""


class Likely(NamedTuple):
    """An encoding and how well the bytes read in it: bits for each pair, about 6 for a text, under 0 for nonsense."""

    name: str
    bits: float


def likely_charset(data: bytes) -> Likely | None:
    """The likeliest encoding of bytes that are not UTF-8; ``None`` where they read as nothing in any.

    Looks at 4 kB of what is beyond ASCII and beside it, of the first 256 kB.
    """
    sample = _sample(data)
    if not sample:
        return None
    met = Counter(pair for pair in pairwise(sample) if max(pair) > 127)
    pairs = Counter({pair: _weighed(times) for pair, times in met.items()})
    scores = [(_score_pairs(pairs, one), one.name) for one in CHARSETS]
    scores += [(_score_characters(sample, one), one.name) for one in WIDE]
    score, name = max(scores, key=lambda one: one[0])
    return Likely(name, score / pairs.total()) if score > 0 else None


_READ_WITHIN = 262_144  # bytes
_SAMPLE = 4_096  # bytes
# A byte beyond ASCII and what follows it, with a byte before and behind. No byte below "0" and neither of "<>" is
# the second half of a character, so that none is cut.
_RUN = re.compile(rb"[\x00-\x7f]?[\x80-\xff][0-;=?-\xff]{0,200}[\x00-\x7f]?")


def _sample(data: bytes) -> bytes:
    runs, size = [], 0
    for run in _RUN.finditer(data, 0, _READ_WITHIN):
        runs.append(run[0])
        size += len(run[0])
        if size >= _SAMPLE:
            break
    return b"\n".join([b"", *runs, b""]) if runs else b""


def _weighed(times: int) -> int:
    """How often something counts: a menu's dashes are no hundred proofs."""
    return min(times, 1 + isqrt(times))


# They balance the tables of test_decode.py and test_likely_charset.py, which are to be run after a change.
_NEVER = -10  # bits for a control or a character that does not exist
_STRANGE = -5  # for a letter that the language lacks, a capital behind a small letter, letters of two scripts
_RARE = 1  # for a usual character of East Asia that was not met in what was counted
_SIGN = 4  # for a usual sign, in whatever place
_SIGNS = frozenset("“”‘’‚„«»‹›–—…•·£€§°©®™²\xa0")
_BEHIND_LETTERS = frozenset("“”‘’‚«»‹›–—…°®™²\xa0")


def _score_pairs(pairs: Counter[tuple[int, int]], charset: Charset) -> int:
    """Bits of the reading in the language that it suits best."""
    table = _characters(charset.name)
    fixed, read = -charset.against, []
    for (first, second), times in pairs.items():
        before, after = table[first], table[second]
        if before.never or after.never:
            fixed += _NEVER * times
        elif (before.small and after.capital) or (before.script and after.script and before.script != after.script):
            fixed += _STRANGE * times
        else:
            read.append((before.kept + after.kept, times))
    return fixed + max(_in_language(read, language) for language in charset.languages)


def _in_language(read: list[tuple[str, int]], language: str) -> int:
    bits, letters = _table(language)
    total = 0
    for pair, times in read:
        value = bits.get(pair)
        if value is None:
            value = 0 if letters.issuperset(pair) else _SIGN if _has_sign(pair) else _STRANGE
        total += value * times
    return total


def _has_sign(pair: str) -> bool:
    return pair[0] in _SIGNS or pair[1] in (_SIGNS if pair[0] in " 0" else _BEHIND_LETTERS)


def _score_characters(sample: bytes, charset: Charset) -> int:
    """Bits of the reading; each character counts for the two bytes that it takes."""
    return max(_in_characters(sample, charset, language) for language in charset.languages) - charset.against


def _in_characters(sample: bytes, charset: Charset, language: str) -> int:
    bits, _ = _table(language)
    total = 0
    for char, times in Counter(decode(sample, charset.name)).items():
        if char > "\x7f":
            value = _NEVER if _is_never(char) else bits.get(char)
            if value is None:
                value = _RARE if charset.usual and _is_usual(char, *charset.usual) else _STRANGE
            total += 2 * value * _weighed(times)
    return total


def _is_usual(char: str, standard: str, first: int, last: int) -> bool:
    encoded = char.encode(standard, "ignore")
    return len(encoded) == 2 and first <= encoded[0] <= last


class _Character(NamedTuple):
    """What a byte is in an encoding; ``kept`` as in ``kept_of``."""

    kept: str
    never: bool
    small: bool
    capital: bool
    script: str


def _characters(name: str) -> list[_Character]:
    """What each of the 256 bytes is."""
    return [_character(char) for char in decode(bytes(range(256)), name)]


@functools.cache
def _character(char: str) -> _Character:
    script = ("Latin" if char < "\u0250" else "other") if char.isalpha() else ""
    return _Character(kept_of(char), _is_never(char), char.islower(), char.isupper(), script)


def kept_of(char: str) -> str:
    """What of a character counts: small letters and marks, "0" for digits, signs beyond ASCII; the rest is a blank."""
    if char.isalpha():
        return char.lower()[0]
    if char > "\x7f":
        return char
    return "0" if char.isdigit() else " "


def _is_never(char: str) -> bool:
    """Controls, what is undefined, private use, frames and blocks of DOS, half kana, the sign for any currency."""
    if char in "\ufffd\xa4" or "\u2500" <= char <= "\u25ff" or "\uff61" <= char <= "\uff9f":
        return True
    return char > "\x7f" and unicodedata.category(char) in ("Cc", "Co", "Cn")


@functools.cache
def _table(language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Bits of each pair or character of a language, and its letters."""
    bits: dict[str, int] = {}
    wide = any(language in charset.languages for charset in WIDE)
    for value, text in _pairs()[language].items():
        bits |= dict.fromkeys(text if wide else map(add, text[::2], text[1::2]), int(value))
    return bits, frozenset("".join(bits) + "abcdefghijklmnopqrstuvwxyz0 ")


@functools.cache
def _pairs() -> dict[str, dict[str, str]]:
    """By language, by bits: pairs, one behind the other."""
    found: dict[str, dict[str, str]] = json.loads(shipped(__file__, "letter_pairs.json"))
    return found
