"""Which legacy encoding a text is in, by what its letters would spell.

Every candidate encoding is tried on a sample. A reading scores by its characters: letters of ONE language's
alphabet speak for it, letters that this language does not have, capitals inside words, letters of two scripts in one
word and odd signs speak against it. So Portuguese "estão" beats the "estăo" that windows-1250 makes of the same
bytes: no language has both "ă" and "ç ú é". Used only for text that is not UTF-8 and declares nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from newsextract.charsets import decode

_SAMPLE = 8_192
_ENOUGH = 0.25
"""Mean score of a character below which no encoding is believed: real text scores 0.5 to 1, random bytes under 0.

From the table in tests/test_encodings.py; run it again after a change.
"""

# Letters beyond ASCII by language: the usual ones, then the rare ones. The usual ones of scripts that have
# their own alphabet are those that make up most of a text.
_LATIN_WEST = {
    "fr": ("éèàêçùâîôûëïœ", "üÿæñ"),
    "de": ("äöüß", "éèàç"),
    "es": ("áéíóúñü", "çèàï"),
    "pt": ("ãçáéóíúêâõàô", "üèñ"),
    "it": ("àèéìòù", "îíúçêôü"),
    "ca": ("àéèíòóúçïü", "ñ"),
    "nl": ("éëïèöü", "êçáóíàôäñ"),
    "sv": ("åäö", "éüàè"),
    "da": ("æøå", "éüöä"),
    "is": ("áéíóúýþæðö", ""),
    "en": ("é", "èêëáàâíîïñóôöúüçœæåäø"),
}
_LATIN_CENTRAL = {
    "pl": ("ąęółśćżńź", "éöüá"),
    "cs": ("áéíýěščřžůúťďňó", "öüä"),
    "sk": ("áéíýčšžúľťôňäďó", "ŕĺěřöü"),
    "hu": ("áéíóöőúüű", "ä"),
    "ro": ("ăâîşţșț", "éöáü"),
    "hr": ("čšžćđ", "éöüá"),
}
_LATIN_BALTIC = {"lt": ("ąčęėįšųūž", "éö"), "lv": ("āčēģīķļņšūž", "öõ"), "et": ("äõöüšž", "é")}
_TURKISH = {"tr": ("çğıöşüİ", "âîûé")}
_CYRILLIC = {
    "ru": ("оеаинтрсвлкмдпу", "яыьгзбчйхжшюцщэфъё"),
    "uk": ("оаинівтерслкмдпу", "яьзгбйчхцюжєїшщфґё"),
    "bg": ("аоеитнрсвлкдпмъ", "узябгчщжцхюйфшьѝ"),
    "sr": ("аоиенрсјтвкупдлм", "збгшчцћжњљхфђџ"),
    "be": ("анаірыелстокмду", "яўьпвзгчбцйжшюхэфё"),
}
_GREEK = {"el": ("αοιετσνηυρπκλμς", "όίάέήώδγωχθφβξζψϊϋΐΰ")}
_ARABIC = {
    "ar": ("اليمونرتبةدعسفهق", "أإآءؤئىثجحخذزشصضطظغك\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640"),
    "fa": ("اینردمهوتبسشکگي", "آپچژخزحجصضطظعغفقلثذئء"),
}
_HEBREW = {"he": ("יוהלאתרבשמנםדק", "חעכספגצטזךןףץ")}
_THAI = {"th": ("านรกเงมยลวดทสตะัปอ่้ี", "".join(map(chr, range(0x0E01, 0x0E5C))))}
_CHINESE = (
    "的一是不了人在有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于"
    "起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其"
    "种声全工己话向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真世气信北少关并内加化由却代军产"
    "先山五太水万市這來國個說們為時過學對裡後麼會沒於還發當無開經頭動兩長樣現將與進實點種聲話問幾業間電門東關內產萬"
)
_JAPANESE = "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30FD))))
_KOREAN = (
    "이다는을의에가고하은를지로기서도사한나리그시자어정대일인수해들부전상아라만면원장구있했것보제으과주계조성오여비스동할습니까"
)
_PUNCTUATION = "“”‘’„‚«»‹›–—…¿¡、。，．「」『』！？：；（）《》"
_SIGNS = "،؟؛•€£°§·©®™ªº²³½№・〈〉【】\u00a0\u3000"


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    languages: dict[str, tuple[str, str]]
    basic: tuple[str, int, int] | None = None
    """For East Asian text: a national standard and the first bytes of its rows of usual characters."""
    least: int = 1
    """Bytes above 127 that it takes."""


# One "ą" tells Polish, but one letter is no text in another script, and proves no encoding that is hardly met.
_FEW = 4

# On a tie the earlier one wins: the order is that of how often an encoding is met.
_CANDIDATES = (
    _Candidate("windows-1252", _LATIN_WEST),
    _Candidate("windows-1251", _CYRILLIC, least=_FEW),
    _Candidate("windows-1250", _LATIN_CENTRAL),
    _Candidate("shift_jis", {"ja": (_JAPANESE, "")}, ("shift_jis", 0x88, 0x97)),
    _Candidate("gb18030", {"zh": (_CHINESE, "")}, ("gb2312", 0xB0, 0xD7)),
    _Candidate("euc-jp", {"ja": (_JAPANESE, "")}, ("euc_jp", 0xB0, 0xCF)),
    _Candidate("euc-kr", {"ko": (_KOREAN, "")}, ("euc_kr", 0xB0, 0xC8)),
    _Candidate("big5", {"zh": (_CHINESE, "")}, ("big5", 0xA4, 0xC6)),
    _Candidate("iso-8859-2", _LATIN_CENTRAL),
    _Candidate("windows-1253", _GREEK, least=_FEW),
    _Candidate("iso-8859-7", _GREEK, least=_FEW),
    _Candidate("windows-1254", _TURKISH),
    _Candidate("windows-1256", _ARABIC, least=_FEW),
    _Candidate("windows-1255", _HEBREW, least=_FEW),
    _Candidate("windows-874", _THAI, least=_FEW),
    _Candidate("windows-1257", _LATIN_BALTIC),
    _Candidate("koi8-r", {"ru": _CYRILLIC["ru"], "bg": _CYRILLIC["bg"]}, least=_FEW),
    _Candidate("koi8-u", {"uk": _CYRILLIC["uk"], "be": _CYRILLIC["be"]}, least=_FEW),
    _Candidate("iso-8859-5", _CYRILLIC, least=_FEW),
    _Candidate("iso-8859-6", _ARABIC, least=_FEW),
    _Candidate("iso-8859-15", _LATIN_WEST),
    _Candidate("iso-8859-16", {"ro": _LATIN_CENTRAL["ro"]}),
    _Candidate("ibm866", _CYRILLIC, least=_FEW),
    _Candidate("macintosh", _LATIN_WEST, least=_FEW),
    _Candidate("x-mac-cyrillic", _CYRILLIC, least=_FEW),
)

_HIGH = bytes(range(0x80, 0x100))
_HIGH_RUN = re.compile(rb"[\x80-\xff][^<>\n]{0,2000}")
_BEFORE = 24
_WORD = re.compile(r"[^\W\d_]+")
# A Latin letter beside a letter of another script, a digit that runs into a letter: "garзon", "Ł20", "2œ"; not "3日".
# Greek elision has its apostrophe behind a letter: one before a word is the "Ά" of windows-1253, misread.
_MIXED = re.compile(
    r"[A-Za-z][^\x00-\u024f\u2000-\u2bff]|[^\x00-\u024f\u2000-\u2bff][A-Za-z]"
    r"|[0-9][À-ÖØ-öø-ɏ]|[À-ÖØ-öø-ɏ\u0370-\u052f][0-9]|\s’[\u0370-\u03ff]"
)


def detect(data: bytes) -> str | None:
    """The encoding of bytes that are not UTF-8; ``None`` when nothing reads like a text.

    Only a bounded sample of the data is read: the runs that hold bytes above 127, without markup.
    """
    sample = _sample(data)
    high = len(sample) - len(sample.translate(None, _HIGH))
    if not high:
        return None
    best, best_score = None, _ENOUGH
    for one in _CANDIDATES:
        if high < one.least:
            continue
        text = decode(sample, one.name)
        score = _score(text, one) / high
        if score > best_score + 1e-9:
            best, best_score = one.name, score
    return best


def _sample(data: bytes) -> bytes:
    data = data[: 64 * _SAMPLE]
    parts, size, end = [], 0, 0
    for run in _HIGH_RUN.finditer(data):
        before = data[max(end, run.start() - _BEFORE) : run.start()]
        parts.append(before[max(before.rfind(mark) for mark in (b"<", b">", b"\n")) + 1 :] + run[0])
        size += len(parts[-1])
        end = run.end()
        if size > _SAMPLE:
            break
    return b"\n".join(parts)[: 2 * _SAMPLE]


def _score(text: str, one: _Candidate) -> float:
    letters: Counter[str] = Counter()
    score = 0.0
    for char, count in Counter(text).items():
        if char < "\x80":
            continue
        if char.isalpha() or "\u0e00" <= char <= "\u0e7f" or "\u064b" <= char <= "\u0652":
            letters[char] += count
        elif char in _PUNCTUATION:
            score += count
        elif char in _SIGNS:
            score += 0.5 * count
        elif char < "\xa0" or char == "\ufffd" or "\ue000" <= char <= "\uf8ff":
            score -= 3 * count
        else:
            score -= count
    score += max(_spelling(letters, usual, rare, one.basic) for usual, rare in one.languages.values())
    score -= 2 * len(_MIXED.findall(text))
    odd_case = sum(1 for word in _WORD.findall(text) if not word.isascii() and _has_odd_case(word))
    score -= 2 * odd_case
    return score * 2 if one.basic else score  # one character of two bytes counts for two


def _spelling(letters: Counter[str], usual: str, rare: str, basic: tuple[str, int, int] | None) -> float:
    score = 0.0
    for char, count in letters.items():
        small = char.lower()
        if char in usual:
            score += count
        elif small in usual:
            score += 0.8 * count
        elif small in rare:
            score += 0.4 * count
        elif basic and _in_rows(char, *basic):
            score += 0.5 * count
        else:
            score -= count * (0.5 if basic else 1.5)
    return score


def _in_rows(char: str, standard: str, first: int, last: int) -> bool:
    encoded = char.encode(standard, "ignore")
    return len(encoded) == 2 and first <= encoded[0] <= last


def _has_odd_case(word: str) -> bool:
    return not (word.islower() or word.isupper() or word[1:].islower()) and word.lower() != word.upper()
