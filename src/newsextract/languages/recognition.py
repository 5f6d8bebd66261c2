"""In which language a text is, told by its script and by frequent words and letters."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from newsextract.base.folding import letters_in
from newsextract.base.patterns import pattern

FEWEST_WORDS = 10
"""Words that a text must have to be recognised by its words; a headline may be nothing but names."""

SAMPLE_LENGTH = 6000
"""Characters read to recognise a language: some 1,000 words, of which a third are common ones in any language."""

ENGLISH_SHARE = 0.18
"""Share of common English words from which a text is English, whatever the other languages have; no more than 0.09 was
seen in 90 texts in other languages."""

COMMON_SHARE = 0.08
"""Share of its common words that a text in any language must have; headlines and names have few of them."""

LEAD_OVER_SECOND = 1.15
"""Times as much as the second language that the first must have: neighbours share many words."""

EASTERN_SHARE = 0.1
"""Share of a text's letters that are Chinese or Japanese signs, from which the text may be in these languages; a menu in
Latin letters stands beside an article, and a sign that stands for a dash in a text in another language."""

LETTER_WEIGHT = 0.5
"""What a word with a letter of few languages counts, of a frequent word: names in it may be foreign."""

FREQUENT = {
    "bg": "и в на да се за от че с са по не е като ще но беше до които каза това при към след която така има няма",
    "ca": "que els les amb per una del dels és i no va ser han ha aquest aquesta més també ja però com al pel hi són està ells dir",
    "et": "ja on ei et see oma mis ka kui aga oli ning selle või mida tema pärast ütles kes seda veel nad üle juba",
    "hr": "i u je na da se za su od s o a kako koji koje će iz ne po što do bi ili rekao ali nije kao još ima nema samo bio bila njih vrlo",
    "id": "yang dan di untuk dengan ini dari itu dalam pada tidak akan juga telah kata ada mereka oleh karena tersebut adalah sebagai bahwa ke saat orang sangat mengatakan",
    "lt": "ir kad su iš yra buvo į bet tai apie dėl jis taip kaip nuo dar per savo po už tik jau sakė kurie pasak nėra",
    "lv": "un ir ka ar no par uz tas bet bija arī pēc kas kā lai viņš tika nav jau gan savu vai teica gada to",
    "ms": "yang dan di untuk dengan ini dari itu dalam pada tidak akan juga telah kata beliau mereka oleh kerana tersebut adalah sebagai bahawa ke berkata",
    "sw": "na ya wa kwa ni katika la za kuwa hii huu hilo cha vya yake wake kama lakini pia baada kutoka hiyo ambayo ambao alisema hata wakati watu bado ili kwamba mtu wao yao sana kila moja hao huo",
    "tl": "ang ng sa na mga at ay ni para siya niya kung hindi ito si ko mo nang may rin po lang kanyang isang naman pa din wala sila namin dahil nila ayon",
    "xh": "ukuba okokuba apha ngethuba sele kwaye kunye le lo oku loo kodwa okanye ngoku njengoko apho xa ke kuba abantu leyo ngenxa kule kwi into ukuze phakathi emva umntu wathi nto kananjalo oko eli ezi ekubeni nangona",
    "zu": "ukuthi futhi kanye lokhu uma kodwa noma kule abantu ngoba ukuze njengoba lapho okwamanje emva uthe lo le ngesikhathi kuthiwa kakhulu umuntu khona kuleli leli lezi nokuthi yini",
    "sl": "in je v na da se za so pa ki z s po tudi ne kot bi še od o ali bo bil bila ter smo kar ni pri iz",
    "vi": "và của là có trong cho được không với các này đã những một người khi từ để ra đến tại cũng về trên sẽ rằng ông rất nói",
}  # fmt: skip
"""Frequent words of languages that have no file here, as ``COMMON`` in those that have."""

LETTERS = {
    "ca": "ŀ", "cs": "řěůďť", "da": "æ", "de": "ß", "es": "ñ", "et": "õ", "fi": "", "fr": "œ", "hr": "đ", "hu": "őű",
    "lt": "ėįųū", "lv": "āēīļņģķ", "no": "", "pl": "łąęśźżń", "pt": "ãõ", "ro": "țșă", "sk": "ľĺŕôďť", "sv": "",
    "tr": "ğış", "vi": "ơưạảấầẩậắặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỵỹ",
}  # fmt: skip
"""Letters that few languages have."""

# First letter of each script, and the language of most news in it; "" for scripts of several languages.
_SCRIPTS = (
    *(("\u0000", ""), ("A", "latin"), ("\u0370", "el"), ("\u0400", "ru"), ("\u0530", ""), ("\u0590", "he"), ("\u0600", "ar")),
    *(("\u0700", ""), ("\u0900", "hi"), ("\u0980", ""), ("\u0e00", "th"), ("\u0e80", ""), ("\u1e00", "latin"), ("\u1f00", "")),
    *(("\u3040", "ja"), ("\u3100", ""), ("\u4e00", "zh"), ("\ua000", ""), ("\uac00", "ko"), ("\ud7b0", "")),
)  # fmt: skip
_FIRST = [first for first, _ in _SCRIPTS]
# Said by what it is not: Python's compiler goes through the characters of a class one by one.
_NOT_LATIN = pattern("[^\\0-\u036f\u1e00-\u1eff\u2000-\u2e7f]")

_CYRILLIC = "ab av ba be bg ce cv kk kv ky mk mn os ru sr tg tk tt uk uz bs sh cnr sah"
_ARABIC = "ar az ckb fa ks ku pa ps sd ug ur"
WRITTEN_IN = {
    "ar": _ARABIC, "fa": _ARABIC, "ur": _ARABIC, "ru": _CYRILLIC, "uk": _CYRILLIC, "bg": _CYRILLIC, "sr": _CYRILLIC,
    "el": "el", "he": "he iw yi ji", "hi": "hi mr ne sa mai bho kok", "th": "th", "ja": "ja zh ko", "ko": "ko",
    "zh": "zh ja yue wuu cmn lzh",
}  # fmt: skip
"""Languages that are written in the script of each."""

# Letters by which languages of one script differ: the share of the text that they must have at least.
_WITHIN_SCRIPT = {
    "ru": (("uk", "іїєґ", 0.02), ("sr", "јљњћђ", 0.02)),
    "ar": (("ur", "ٹڈڑںے", 0.02), ("fa", "پچژگ", 0.01)),
}


def script_of(text: str) -> str | None:
    """Language of the script that most letters of a text belong to; ``None`` for Latin letters."""
    if not _NOT_LATIN.search(text):
        return None
    counts: Counter[str] = Counter()
    letters = Counter(text.lower())
    for letter, number in letters.items():
        if letter.isalpha():
            counts[_SCRIPTS[bisect_right(_FIRST, letter) - 1][1]] += number
    eastern = counts["zh"] + counts["ja"]
    if counts["ja"] > 0.1 * eastern and eastern > EASTERN_SHARE * counts.total():
        return "ja"  # Japanese is written with Chinese signs too
    (script, _), *_ = counts.most_common(1) or [("latin", 0)]
    for tag, own, share in _WITHIN_SCRIPT.get(script, ()):
        if sum(letters[letter] for letter in own) > share * counts[script]:
            return tag
    if script == "ru" and not any(letters[letter] for letter in "ыэё") and letters["ъ"] > 0.005 * counts["ru"]:
        return "bg"
    return script if script not in ("latin", "") else None


class Recogniser:
    """Tells languages by their frequent words.

    english  the frequent words of English
    others   gives those of the other languages, by tag; asked when a text is not English for certain
    """

    def __init__(self, english: str, others: Callable[[], Mapping[str, str]]) -> None:
        self._english = frozenset(english.split())
        self._others = others

    def recognise(self, text: str) -> str | None:
        """Language of a text (ISO 639-1); ``None`` when it cannot be told."""
        sample = text[:SAMPLE_LENGTH]
        script = script_of(sample)
        if script:
            return script
        found = letters_in(sample.lower())
        total = len(found)
        if total < FEWEST_WORDS:
            return None
        if sum(map(self._english.__contains__, found)) >= ENGLISH_SHARE * total:
            return "en"  # the other languages need not be loaded
        (best, tag), (second, _) = sorted(((score, tag) for tag, score in self._scores(found).items()), reverse=True)[:2]
        if best >= COMMON_SHARE * total and best > LEAD_OVER_SECOND * second:
            return tag
        return None

    @functools.cached_property
    def _weights(self) -> dict[str, tuple[tuple[str, ...], float]]:
        """Word → the languages that have it, and what it counts for each: a word of many says little."""
        having: dict[str, list[str]] = {}
        for tag, listed in {**FREQUENT, **self._others()}.items():
            for word in dict.fromkeys(listed.split()):
                having.setdefault(word, []).append(tag)
        return {word: (tuple(tags), len(tags) ** -0.5) for word, tags in having.items()}

    def _scores(self, words: Iterable[str]) -> dict[str, float]:
        """What each language has; English words count whole: pages in any language hold fewer of them than ours do."""
        scores: dict[str, float] = dict.fromkeys((*FREQUENT, *self._others()), 0.0)
        for word, times in Counter(words).items():
            tags, weight = self._weights.get(word, ((), 0.0))
            for tag in tags:
                scores[tag] += times if tag == "en" else weight * times
            if not word.isascii():
                for tag in _tags_by_letters(word):
                    scores[tag] += LETTER_WEIGHT * times
        return scores


@functools.cache
def _letter_tags() -> dict[str, tuple[str, ...]]:
    having: dict[str, list[str]] = {}
    for tag, letters in LETTERS.items():
        for letter in letters:
            having.setdefault(letter, []).append(tag)
    return {letter: tuple(tags) for letter, tags in having.items()}


def _tags_by_letters(word: str) -> set[str]:
    return {tag for letter in word if letter in _letter_tags() for tag in _letter_tags()[letter]}
