"""A paragraph cut into sentences of tokens, in which each quotation is one token."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsextract.speech.marks import Span
from newsextract.speech.vocabulary import Vocabulary

# Matches: Smith  Smith's  e-mail  U.S  @handle  and each single punctuation mark.
_TOKEN: Final = re.compile(r"[@#]?\w+(?:[.'’@&/-]\w+)*|[^\w\s]")


_LONGEST: Final = 250
"""Tokens after which a sentence is cut: keeps the work linear when text has no full stops."""


_STOPS: Final = frozenset(".!?…")
_CAN_END: Final = _STOPS | {""}  # the word of a quotation is empty
_CHANGEABLE: Final = frozenset("vgcdtx")  # kinds of words that depend on their neighbours


_Token = tuple[int, int, str, str, str]
"""Start, end, word, lower case, kind; of a quotation the kind is "Q" and its number."""


class Sentence:
    """Tokens side by side: ``words[i]`` stands at ``starts[i]:ends[i]`` of the text, its kind is ``shape[i]``.

    ``low`` are the words in lower case with straight apostrophes, ``quotes`` the span numbers of the "Q" tokens
    by token index, ``voc`` the language's words.
    """

    __slots__ = ("ends", "low", "quotes", "shape", "starts", "voc", "words")

    def __init__(self, tokens: list[_Token], kinds: list[str], voc: Vocabulary) -> None:
        self.voc = voc
        starts, ends, words, low, _ = zip(*tokens, strict=True)
        self.starts: list[int] = list(starts)
        self.ends: list[int] = list(ends)
        self.words: list[str] = list(words)
        self.low: list[str] = list(low)
        self.shape = "".join(kinds)
        self.quotes: dict[int, int] = {}
        if "Q" in self.shape:
            self.quotes = {index: int(token[4][1:]) for index, token in enumerate(tokens) if token[4][0] == "Q"}

    def text(self, whole: str, phrase: tuple[int, int]) -> str:
        """The printed words of the tokens ``[from, to)``."""
        return whole[self.starts[phrase[0]] : self.ends[phrase[1] - 1]]


def read_sentences(
    text: str, start: int, end: int, spans: Sequence[Span], first: int, voc: Vocabulary
) -> list[Sentence]:
    """The sentences of ``text[start:end]``; ``spans`` are its quotations, ``first`` is the first one's number."""
    tokens = _tokens(text, start, end, spans, first, voc)
    out: list[Sentence] = []
    begin = 0
    count = len(tokens)
    for index in range(count - 1):
        can_end = tokens[index][2] in _CAN_END
        if index - begin >= _LONGEST or (can_end and _ends_sentence(text, tokens, index)):
            out.append(_sentence(tokens[begin : index + 1], voc))
            begin = index + 1
    if begin < count:
        out.append(_sentence(tokens[begin:], voc))
    return out


def _tokens(text: str, start: int, end: int, spans: Sequence[Span], first: int, voc: Vocabulary) -> list[_Token]:
    out: list[_Token] = []
    at = start
    for number, span in enumerate(spans, first):
        _add_words(out, text, at, span.outer_start, voc)
        out.append((span.start, span.end, "", "", f"Q{number}"))
        at = max(at, span.outer_end)
    _add_words(out, text, at, end, voc)
    return out


_SEEN, _LONG_WORD = 16_384, 40
"""Words, as white space parts them, whose tokens are remembered: an article says most of its words more than once."""


def _add_words(out: list[_Token], text: str, start: int, end: int, voc: Vocabulary) -> None:
    seen = voc.seen
    if len(seen) > _SEEN:
        seen.clear()
    at = start
    for printed in text[start:end].split():
        tokens = seen.get(printed)
        if tokens is None:
            tokens = _cut(printed, voc)
            if len(printed) <= _LONG_WORD:
                seen[printed] = tokens
        at = text.index(printed, at)
        for i, j, word, low, kind in tokens:
            out.append((at + i, at + j, word, low, kind))
        at += len(printed)


def _cut(printed: str, voc: Vocabulary) -> list[_Token]:
    """The tokens of what stands between two spaces: the word, its signs, its clitics."""
    kinds, abbreviations = voc.kinds, voc.abbreviations
    out: list[_Token] = []
    skip = -1
    for found in _TOKEN.finditer(printed):
        i, j = found.span()
        if i < skip:
            continue
        word = found[0]
        head = word[0]
        if not (head.isalnum() or len(word) > 1):
            out.append((i, j, word, word, kinds.get(word, "/")))
            continue
        low = word.lower().replace("’", "'")
        after = printed[j : j + 1]
        initial = head.isupper() and (len(word) == 1 or (len(word) < 6 and word[1] == "."))  # J.  U.S.
        if after == "." and (initial or low + "." in abbreviations or printed[j + 1 : j + 2] == ","):
            j += 1
            skip = j
            word, low = printed[i:j], low + "."
        elif after in ("'", "’") and low.endswith("s"):
            skip = j + 1
            out.append((i, j + 1, printed[i : j + 1], low, "o"))
            continue
        mark = low.find("'") if voc.elisions else -1
        if mark > 0 and low[:mark] in voc.elisions:  # l'avocat, qu'elle
            out.append((i, i + mark + 1, printed[i : i + mark + 1], low[: mark + 1], voc.elisions[low[:mark]]))
            i, word, low = i + mark + 1, printed[i + mark + 1 : j], low[mark + 1 :]
        if voc.clitics and low.endswith(voc.clitics):  # dit-elle, a-t-il
            dash = low.rindex("-")
            stem = low[:dash].removesuffix("-t")
            out.append((i, i + dash, printed[i : i + dash], stem, kinds.get(stem, "w")))
            i, word, low = i + dash + 1, printed[i + dash + 1 : j], low[dash + 1 :]
        out.append((i, j, word, low, _kind(word, low, kinds, voc)))
    return out


def _kind(word: str, low: str, kinds: dict[str, str], voc: Vocabulary) -> str:
    kind = kinds.get(low)
    head = word[0]
    if head.isupper():
        if low in voc.times:
            return "t"
        if kind is None or kind in "vgwy":
            return "o" if low.endswith("'s") else "N"
        if kind in "xpcsaB" and word.isupper() and len(word) > 1:
            return "N"
        return kind
    if kind is not None:
        return kind
    if head.isdigit():
        return "w" if "-" in low and low[-1].isalpha() else "#"  # "the 43-year-old"
    if low.endswith("'s"):
        return "o"
    if low.endswith("ly") and len(low) > 4 and low not in voc.not_adverbs:
        return "a"
    return "N" if head in "@#" else "w"


def _ends_sentence(text: str, tokens: list[_Token], index: int) -> bool:
    _, end, word, _, kind = tokens[index]
    following = tokens[index + 1]
    if kind[0] == "Q":
        last = text[end - 1]
        if last not in ".!?…" or not (following[4][0] == "Q" or following[2][:1].isupper()):
            return False
        return not _tells_who(tokens, index + 1, strict=last not in "!?")
    if word not in _STOPS:
        return False
    return following[4][0] == "Q" or not (following[2][0].islower() or following[2] in ".)],…!?")


def _tells_who(tokens: list[_Token], index: int, *, strict: bool) -> bool:
    """True for a clause like ``Ms. Reed asked.`` after a quotation that ends like a sentence."""
    for step in range(index, min(index + 6, len(tokens))):
        kind = tokens[step][4][0]
        if kind == "v":
            return step > index and (not strict or step + 1 == len(tokens) or tokens[step + 1][2] in (".", ","))
        if kind not in "NhdDwo":
            return False
    return False


def _sentence(tokens: list[_Token], voc: Vocabulary) -> Sentence:
    kinds = [token[4][0] for token in tokens]
    if ")" in kinds:
        tokens = _without_asides(tokens)
        kinds = [token[4][0] for token in tokens]
    low = [token[3] for token in tokens]
    last = len(tokens) - 1
    for index, kind in enumerate(kinds):
        if index and kind not in _CHANGEABLE:
            continue
        if kind in "vg" and low[index] in voc.ambiguous and _is_noun(kinds, low, index, last):
            kinds[index] = "w"
        elif kind == "c" and low[index] == "&" and 0 < index < last and kinds[index - 1] == "N":
            kinds[index] = "N"  # Reed & Sons
        elif kind == "d" and 0 < index < last and kinds[index - 1] == kinds[index + 1] == "N":
            if tokens[index][2][0].isupper():
                kinds[index] = "N"  # Yann Le Goff
        elif kind == "t" and low[index] in voc.time_names and index and kinds[index - 1] == "N":
            kinds[index] = "N"  # Theresa May
        elif kind == "x" and index < last and tokens[index][2][0].isupper() and (index or kinds[1] in "vN"):
            kinds[index] = "N"  # Will Reed wrote, said Will Reed
        elif index == 0 and kind == "N" and last:
            own = voc.kinds.get(low[0])  # the capital may be the sentence's
            if own is not None and own in "vg" and kinds[1] != "N":
                kinds[0] = own
            elif low[0].endswith("ly") and len(low[0]) > 5 and kinds[1] != "N" and low[0] not in voc.not_adverbs:
                kinds[0] = "a"
    return Sentence(tokens, kinds, voc)


_ASIDE: Final = 14
"""Tokens in brackets up to which they are an aside, like a party and a state, that the grammar need not see."""


def _without_asides(tokens: list[_Token]) -> list[_Token]:
    out: list[_Token] = []
    opened = -1
    for token in tokens:
        kind = token[4][0]
        out.append(token)
        if kind == "(":
            opened = len(out) - 1
        elif kind == "Q":
            opened = -1
        elif kind == ")" and opened > 0 and opened >= len(out) - _ASIDE:
            del out[opened:]
            opened = -1
    return out


def _is_noun(kinds: list[str], low: list[str], index: int, last: int) -> bool:
    """True for "report" in "the report said", "a police report on"; false in "officials report"."""
    before = kinds[index - 1] if index else ""
    if before == "a" and index > 1 and kinds[index - 2] in "do":
        return True
    after = kinds[index + 1] if index < last else ""
    if kinds[index] == "g":
        return before in ("d", "o")
    if before in ("d", "o", "p", "#", "v", "B"):
        return True
    if before != "h" and (after in ("v", "B") or (index < last and low[index + 1] == "of")):
        return True
    if before == "N" and low[index].endswith(("s", "ed")):
        return False
    closes = low[index].endswith("s") and after in ("", ".", ",")
    if before == "w" and closes and index > 1 and kinds[index - 2] in "dD":
        return False  # "an officer shouts."
    return before in ("w", "N") and not low[index - 1].endswith("s")
