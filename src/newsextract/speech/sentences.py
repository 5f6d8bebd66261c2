"""A paragraph cut into sentences of tokens, in which each quotation is one token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.case_endings import without_case
from newsextract.speech.given_names import GIVEN
from newsextract.speech.quotation_marks import Span
from newsextract.speech.tokens import Token
from newsextract.speech.told_by_neighbours import MAY_OWN, REPORTING, settle
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import (
    ADVERB,
    AUXILIARY,
    BE,
    CONJUNCTION,
    DETERMINER,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    OBJECT_PRONOUN,
    OTHER_VERB,
    OTHER_WORD,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    QUOTATION,
    REPORTING_VERB,
    SUBORDINATOR,
    TIME,
)

_APOSTROPHES: Final = frozenset("'’‘")  # "Felds‘ Kollege" has the wrong one, as some keyboards give it
# Matches: Smith  Smith's  e-mail  U.S  @handle  1,000  and each single punctuation mark.
_TOKEN: Final = pattern(
    r"[@#]?\w+(?:(?:['’@&/-]|,(?<=\d,)(?=\d)|\.(?!(?<=[a-zß-ÿ]{3}\.)[A-ZÀ-Þ][a-zß-ÿ]{2}))\w+)*|[^\w\s]"
)
_LONGEST_SENTENCE: Final = 250
"""Tokens behind which a sentence is cut: keeps the work linear when text has no full stops."""
_STOPS: Final = frozenset(".!?…")
_MAY_BE_NAMES: Final = DETERMINER + AUXILIARY  # Yann Le Goff, Will Reed
_NAMES_WITH_CAPITAL: Final = REPORTING + OTHER_VERB + OTHER_WORD
_ACRONYMS_IN_CAPITALS: Final = AUXILIARY + PREPOSITION + CONJUNCTION + SUBORDINATOR + ADVERB + BE
_IN_SUBJECT: Final = NOUNS + PRONOUN + DETERMINERS + POSSESSIVE
_WORDS_REMEMBERED: Final = 16_384
"""Words, as white space parts them, whose tokens are remembered: an article says most of its words more than once."""
_LONGEST_REMEMBERED: Final = 40
"""Characters of such a word."""
_MARKS: Final = frozenset("\"“”„‟«»")
_SIGNS: Final = frozenset(",.:;?!")
FOOTNOTE_SIGNS: Final = frozenset("*†‡")
"""Signs behind a word that point to a note below, as where a name was changed."""
_LONGEST_ORDINAL: Final = 3
"""Digits of a number with a full stop that counts: "zum 100. Mal"."""
_SHORT_DAY: Final = 3
"""Letters of the short form of a day or a month: other words look like that."""
_LONGEST_TELLING: Final = 6
"""Tokens of a subject, with its verb, behind a quotation that ends its sentence."""
_LONGEST_TELLING_ASIDE: Final = 12
"""Tokens of an aside between such a subject and its verb, with its commas."""
_LONGEST_BRACKET: Final = 80
"""Tokens of a bracket that is a sentence of its own: "(Reed said in May that it was open.)"."""
_LONGEST_ASIDE: Final = 14
"""Tokens of an aside with its brackets, like a party and a state: the grammar reads a sentence without them."""


Surnames = dict[str, list[list[str]]]
"""The words behind the first word of surnames of several, all in lower case."""


class Sentence:
    """The tokens of a sentence; the lists have one entry a token.

    tokens  the tokens, of which several sentences may hold the same one
    starts  offsets in the text
    low     the words in lower case with straight apostrophes
    shape   the letters of their classes, which may differ from ``Token.kind`` where the neighbours tell more
    quotes  for each token that is a quotation: its index → the number of its span
    voc     the words of the language
    """

    __slots__ = ("low", "quotes", "shape", "starts", "tokens", "voc")

    def __init__(self, tokens: list[Token], starts: list[int], low: list[str], shape: str, voc: Vocabulary) -> None:
        self.tokens = tokens
        self.starts = starts
        self.low = low
        self.shape = shape
        self.voc = voc
        self.quotes: dict[int, int] = {}
        if QUOTATION in shape:
            self.quotes = {index: token.number for index, token in enumerate(tokens) if token.number >= 0}

    def end(self, at: int) -> int:
        """Where a token ends in the text."""
        return self.starts[at] + self.tokens[at].length

    def words(self, start: int, end: int) -> list[str]:
        """The printed words of some tokens, with straight apostrophes."""
        return [token.word.replace("’", "'") for token in self.tokens[start:end]]

    def text(self, whole: str, phrase: tuple[int, int]) -> str:
        """The printed words of the tokens ``[from, to)``."""
        return whole[self.starts[phrase[0]] : self.end(phrase[1] - 1)]


def read_sentences(
    text: str, start: int, end: int, spans: Sequence[Span], first: int, voc: Vocabulary,
    surnames: Surnames | None = None,
) -> list[Sentence]:
    """The sentences of ``text[start:end]``; ``spans`` are its quotations, ``first`` is the first one's number.

    surnames  those of the article that begin with a word of another class: "von der Leyen"
    """
    tokens, starts = _read_tokens(text, start, end, spans, first, voc)
    out: list[Sentence] = []
    begin = 0
    last = len(tokens) - 1
    for index, token in enumerate(tokens):
        ends = index == last or (token.stops and _ends_sentence(text, tokens, starts, index, voc))
        if ends or index - begin >= _LONGEST_SENTENCE:
            out.append(_sentence(tokens[begin : index + 1], starts[begin : index + 1], voc, surnames))
            begin = index + 1
    return out


def _read_tokens(
    text: str, start: int, end: int, spans: Sequence[Span], first: int, voc: Vocabulary
) -> tuple[list[Token], list[int]]:
    """The tokens of ``text[start:end]`` and their offsets; parameters as for ``read_sentences``."""
    tokens: list[Token] = []
    starts: list[int] = []
    at = start
    for number, span in enumerate(spans, first):
        _read_words(tokens, starts, text, at, span.outer_start, voc)
        if span.named:
            printed = text[span.outer_start : span.outer_end]
            word = text[span.start : span.end] if voc.press_in_marks else printed
            kind = NAME if voc.press_in_marks else OTHER_WORD
            tokens.append(Token(0, len(printed), word, word.lower(), kind))
            starts.append(span.outer_start)
        else:
            token = Token(0, span.end - span.start, "", "", QUOTATION)
            token.number = number
            token.last = text[span.end - 1 : span.end]
            token.stops = True
            tokens.append(token)
            starts.append(span.start)
        at = max(at, span.outer_end)
    _read_words(tokens, starts, text, at, end, voc)
    return tokens, starts


def _read_words(tokens: list[Token], starts: list[int], text: str, start: int, end: int, voc: Vocabulary) -> None:
    seen = voc.seen
    if len(seen) > _WORDS_REMEMBERED:
        seen.clear()
    at = start
    for printed in text[start:end].split():
        token = seen.get(printed)
        if token is None:
            token = _cut(printed, voc)
            if len(printed) <= _LONGEST_REMEMBERED:
                seen[printed] = token
        if text[at] != printed[0]:  # more than one space, or none
            at = text.index(printed, at)
        while token is not None:
            tokens.append(token)
            starts.append(at + token.start)
            token = token.following
        at += len(printed) + 1


def _cut(printed: str, voc: Vocabulary) -> Token:
    """The tokens of what stands between two spaces: the word, its signs, its clitics; the first, tied to the others."""
    sign = printed[-1]
    word = printed[:-1] if sign in _SIGNS else printed
    if word.isalpha():  # nearly all are a word alone, or a word and a sign
        low = word.lower()
        if len(low) != len(word):  # "İ" has two letters in lower case
            low = word.replace("İ", "i").lower()
        if sign != "." or not (len(word) == 1 or low + "." in voc.abbreviations):
            token = _token(0, word, low, _kind(word, low, voc.kinds, voc), voc)
            if sign in _SIGNS:
                token.following = _token(len(word), sign, sign, voc.kinds.get(sign, "/"), voc)
            return token
    tokens = _parts(printed, voc)
    for index in range(1, len(tokens)):
        tokens[index - 1].following = tokens[index]
    return tokens[0]


def _token(start: int, word: str, low: str, kind: str, voc: Vocabulary) -> Token:
    token = Token(start, len(word), word, word if low == word else low, kind)  # one object for both
    shortened = word[-1] == "." and low in voc.abbreviations and not voc.is_title(low)
    token.stops = word in _STOPS or word == ")" or shortened
    token.goes_on = word[0].islower() or word in ".)],…!?"
    if kind in REPORTING:
        token.tells = True
        token.unsure = voc.noun_first or low in voc.ambiguous
        return token
    token.tells = low in voc.according or low in voc.nouns
    if low in voc.separable:
        token.tells = token.unsure = True
        return token
    if kind == TIME:
        token.unsure = low in voc.time_names
    elif low in voc.article_or_object or _may_be_another(kind, low, voc):
        token.unsure = True
    elif kind in _MAY_BE_NAMES or (kind == PREPOSITION and voc.verb_before_subject):
        token.unsure = word[0].isupper() or low in voc.of_or_some or (voc.noun_first and low in voc.articles)
    elif kind == ADVERB and voc.capital_nouns:
        token.unsure = word[0].isupper()  # "sagte Kurz"
    elif kind == OTHER_WORD:
        token.unsure = low.endswith(voc.manner_endings) or low in voc.that_one
    elif kind == POSSESSIVE:
        token.unsure = word[0].isupper() and bool(voc.body_owners)
    else:
        token.unsure = low == "&"
    return token


def _may_be_another(kind: str, low: str, voc: Vocabulary) -> bool:
    """True for a possessive that is a verb or a pronoun too, and for "that" which is an article too, as in Dutch."""
    return (kind in MAY_OWN and low in voc.possessive) or (kind == DETERMINER and low in voc.content)


def _parts(printed: str, voc: Vocabulary) -> list[Token]:
    """The tokens of a word with signs in it."""
    if len(printed) > 4 and printed[0] in _MARKS and printed[-1] in _MARKS and printed[1].isupper():
        return [_token(0, printed, printed.lower(), NAME, voc)]  # Thomas "Tiny" Rask: marks of speech stand in no word
    out: list[Token] = []
    kinds, abbreviations = voc.kinds, voc.abbreviations
    skip = -1
    for found in _TOKEN.finditer(printed):
        i, j = found.span()
        if i < skip:
            continue
        word = found[0]
        head = word[0]
        if not (head.isalnum() or len(word) > 1):
            if word in FOOTNOTE_SIGNS and i and out and not printed[j : j + 1].isalnum():
                continue  # "Ann*, who asked for another name"
            out.append(_token(i, word, word, kinds.get(word, "/"), voc))
            continue
        low = word.replace("İ", "i").lower().replace("’", "'")
        after = printed[j : j + 1]
        initial = head.isupper() and (len(word) == 1 or (len(word) < 6 and word[1] == "."))  # J.  U.S.
        if after == "." and (initial or low + "." in abbreviations or printed[j + 1 : j + 2] == ","):
            j += 1
            skip = j
            word, low = printed[i:j], low + "."
        elif after in _APOSTROPHES and low.endswith("s"):
            skip = j + 1
            out.append(_token(i, printed[i : j + 1], low, POSSESSIVE, voc))
            continue
        aligned = len(low) == len(word)  # "İ" has two letters in lower case
        mark = low.find("'") if voc.elisions and aligned else -1
        if mark > 0 and low[:mark] in voc.elisions:  # l'avocat, qu'elle
            out.append(_token(i, printed[i : i + mark + 1], low[: mark + 1], voc.elisions[low[:mark]][0], voc))
            i, word, low = i + mark + 1, printed[i + mark + 1 : j], low[mark + 1 :]
        if voc.clitics and aligned and low.endswith(voc.clitics):  # dit-elle, a-t-il
            dash = low.rindex("-")
            stem = low[:dash].removesuffix("-t")
            out.append(_token(i, printed[i : i + len(stem)], stem, kinds.get(stem, OTHER_WORD), voc))
            i, word, low = i + dash + 1, printed[i + dash + 1 : j], low[dash + 1 :]
        out.append(_token(i, word, low, _kind(word, low, kinds, voc), voc))
    return out


def _kind(word: str, low: str, kinds: dict[str, str], voc: Vocabulary) -> str:
    kind = kinds.get(low)
    head = word[0]
    if voc.case_apostrophe and (bare := without_case(low)) != low:
        return POSSESSIVE if low[len(bare) + 1 :] in voc.owner_endings else ADVERB  # "Kaya'nın", "Kaya'ya"
    if head.isupper():
        if low in voc.times:
            return TIME
        if kind is None and low.endswith(voc.capital_adjectives) and low not in GIVEN:
            return OTHER_WORD  # "het Israëlische leger"
        if kind is None or kind in _NAMES_WITH_CAPITAL:
            return POSSESSIVE if low.endswith("'s") else NAME
        if kind == OBJECT_PRONOUN and voc.is_title(low):
            return NAME  # French "Me Anne Lie", a lawyer
        if kind in _ACRONYMS_IN_CAPITALS and word.isupper() and len(word) > 1:
            return NAME
        return kind
    if kind is not None:
        return kind
    if voc.noun_first and len(low) > _SHORT_DAY and low in voc.times and low not in voc.time_names:
        return TIME  # "mardi", "marzo"; "mar" is the sea
    if head.isdigit():
        return OTHER_WORD if "-" in low and low[-1].isalpha() else NUMBER  # "the 43-year-old"
    if low.endswith("'s"):
        return POSSESSIVE
    if low.endswith("ly") and len(low) > 4 and low not in voc.not_adverbs:
        return ADVERB
    noun = low[low.rfind("-") + 1 :]
    if head in "@#" or (voc.capital_nouns and noun != low and (voc.names_person(noun) or noun in voc.documents)):
        return NAME  # "der dpa-Redakteur"
    return OTHER_WORD


def _is_ordinal(tokens: list[Token], stop: int) -> bool:
    """True for the full stop at ``stop`` in "am 2. Mai" and "in der 78. Minute"."""
    number, before, behind = tokens[stop - 1], tokens[stop - 2], tokens[stop + 1]
    if number.kind != NUMBER or number.length > _LONGEST_ORDINAL or behind.kind not in (NAME, TIME):
        return False
    return behind.kind == TIME or before.kind in (DETERMINER, PREPOSITION)


def _ends_sentence(text: str, tokens: list[Token], starts: list[int], index: int, voc: Vocabulary) -> bool:
    """Whether a sentence ends with a full stop or a quotation; something must follow."""
    token, following = tokens[index], tokens[index + 1]
    if token.kind != QUOTATION:
        if voc.capital_nouns and token.word == "." and index > 1 and _is_ordinal(tokens, index):
            return False  # "am 2. Mai", "in der 78. Minute"
        if len(token.word) > 1:
            return following.kind == PRONOUN and following.word[0].isupper()  # "at 2 a.m. She"
        if token.word == ")":
            return not following.goes_on and _closes_sentence(text, tokens, starts, index)
        return not following.goes_on
    last = text[starts[index] + token.length - 1]
    if last in ".!?…" and following.word == "(":
        return _is_bracketed_sentence(text, tokens, starts, index + 1)
    if last not in ".!?…" or not (following.kind == QUOTATION or following.word[0].isupper()):
        return False
    if following.low in voc.resuming:
        verb = tokens[min(index + 2, len(tokens) - 1)]
        if verb.kind == REPORTING_VERB or verb.low in voc.separable:
            return False  # „...“ Das sagte Anna Feld.
    if voc.verb_second and following.low in voc.according_after and following.low not in voc.resuming:
        return False  # “...” Aldus Anna Visser.
    return not _tells_who(tokens, index + 1, strict=last not in "!?")


def _is_full_stop(text: str, tokens: list[Token], starts: list[int], index: int) -> bool:
    """True for a full stop, and for a quotation that ends in one."""
    token = tokens[index]
    return token.word == "." or (token.kind == QUOTATION and text[starts[index] + token.length - 1] == ".")


def _closes_sentence(text: str, tokens: list[Token], starts: list[int], index: int) -> bool:
    """True for the bracket that closes "(It was old.)", which opened behind a sentence."""
    if index < 2 or not _is_full_stop(text, tokens, starts, index - 1):
        return False
    for opened in range(index - 2, max(index - _LONGEST_BRACKET, 0) - 1, -1):
        if tokens[opened].word == "(":
            return opened == 0 or tokens[opened - 1].stops
    return False


def _is_bracketed_sentence(text: str, tokens: list[Token], starts: list[int], opened: int) -> bool:
    """True for the bracket at ``opened`` that holds its full stop: “It is open.” (Reed said in May it would be.)"""
    first = tokens[opened + 1 : opened + 2]
    if not first or not (first[0].kind == QUOTATION or first[0].word[:1].isupper()):
        return False
    for index in range(opened + 2, min(opened + _LONGEST_BRACKET, len(tokens))):
        if tokens[index].word == ")":
            return _is_full_stop(text, tokens, starts, index - 1)
    return False


def _tells_who(tokens: list[Token], index: int, *, strict: bool) -> bool:
    """True where the tokens from ``index`` on are a clause like ``Ms. Reed asked.`` behind a quotation.

    strict  the quotation ends in a full stop: a verb tells who said it only where the clause ends with it
    """
    step = index
    stop = min(index + _LONGEST_TELLING, len(tokens))
    while step < stop:
        kind = tokens[step].kind
        if kind == REPORTING_VERB:
            return step > index and (not strict or step + 1 == len(tokens) or tokens[step + 1].word in (".", ","))
        if kind == "," and step > index:
            step = _end_of_aside(tokens, step)  # "Ann Reed, who had waited outside, shouted."
            stop = min(step + 1, len(tokens))
        elif kind not in _IN_SUBJECT:
            return False
        else:
            step += 1
    return False


def _end_of_aside(tokens: list[Token], comma: int) -> int:
    """The token behind an aside between two commas; behind all tokens where nothing closes it."""
    for index in range(comma + 1, min(comma + _LONGEST_TELLING_ASIDE, len(tokens))):
        if tokens[index].kind == ",":
            return index + 1
        if tokens[index].stops:
            break
    return len(tokens)


def _sentence(tokens: list[Token], starts: list[int], voc: Vocabulary, surnames: Surnames | None) -> Sentence:
    """The sentence of these tokens, without asides; words of several classes get that which their neighbours tell."""
    kinds = [token.kind for token in tokens]
    if ")" in kinds:
        kept = _without_asides(kinds)
        kinds = [kinds[index] for index in kept]
        tokens = [tokens[index] for index in kept]
        starts = [starts[index] for index in kept]
    low = [token.low for token in tokens]
    settle(kinds, tokens, low, voc)
    if surnames:
        _name_particles(kinds, low, surnames)
    return Sentence(tokens, starts, low, "".join(kinds), voc)


def _name_particles(kinds: list[str], low: list[str], surnames: Surnames) -> None:
    """Make names of the "von" and the "der" of "sagte von der Leyen"."""
    for index, word in enumerate(low):
        for rest in surnames.get(word, ()):
            end = index + 1 + len(rest)
            if low[index + 1 : end] == rest and kinds[end - 1] == NAME:
                kinds[index : end - 1] = NAME * len(rest)


def _without_asides(kinds: list[str]) -> list[int]:
    """The indices of the tokens that are left without asides."""
    out: list[int] = []
    opened = -1
    for index, kind in enumerate(kinds):
        out.append(index)
        if kind == "(":
            opened = len(out) - 1
        elif kind == QUOTATION:
            opened = -1
        elif kind == ")" and opened > 0 and opened >= len(out) - _LONGEST_ASIDE:
            del out[opened:]
            opened = -1
    return out
