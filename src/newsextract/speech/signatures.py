"""Who signs a quotation: the line below it, or the label inside its marks, with a name and nothing else."""

from __future__ import annotations

import itertools
import re
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern
from newsextract.speech.candidates import Candidate
from newsextract.speech.clauses import Clause
from newsextract.speech.given_names import GIVEN
from newsextract.speech.quotation_marks import Span
from newsextract.speech.sentences import read_sentences
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import CONJUNCTION, NAME, NOT_IN_SIGNATURE

_SIGNATURE: Final = pattern(r"\n+[-–—―] ?([A-ZÀ-Þ][^\n]{2,80})")
# The label of a turn in a transcript that stands in marks: "REED: We open."  Must not match: "We open: now."
_LABEL: Final = pattern(r"([A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3})(?: \([^)\n]{2,30}\))?: ")
# The same without a dash: "Ann Reed, The Echo"
_BARE_SIGNATURE: Final = pattern(r"\n+([A-ZÀ-Þ][^\n.:!?“”\"]{4,60})(?=\n|$)")
# The beginning of the paragraph below, unless a quotation opens it
_PARAGRAPH_BELOW: Final = pattern(r"\n+([^\s“\"„«][^\n]{0,160})")
# The same at the end of the last paragraph: "... in years.” — Ann Reed, a baker"
_SIGNED_BEHIND: Final = pattern(r"\s*(?:--|[-–—―]{1,2}) ?(?=[^\W\d_a-z])([^\n]{2,200})$", re.M)
# Behind a quotation that is a line or an item of a list: "(Ann Reed)", "Singer Ann Reed (@reed)", "Ann Reed, a baker"
_BEHIND_LINE: Final = pattern(
    rf"\s*(?:\((?P<inside>[^()\n]{{3,80}})\)|(?P<bare>[{CAPITALS}][^\n.:!?“”\"()]{{3,80}}?))"
    r"(?:\s*\(@[^()\n]{1,40}\))?\s*$",
    re.M,
)
# Behind whole words within a paragraph: “A river is never the same twice” (Ann Reed).  Must not match: “...” (ARD)
_IN_BRACKET: Final = pattern(rf"[ \xa0]\(([{CAPITALS}][^()\n\d;:]{{2,50}})\)(?=[.,;]?(?:\s|$))")
_LEADS_TO_WORDS: Final = frozenset(".!?…:\n“”»\"")
_SHORTEST_IN_BRACKET: Final = 25
"""Characters of words that the name in brackets behind them may sign: fewer are a title."""
_BULLET: Final = pattern(r"(?:[-•*–]|\d{1,3}[.)])\s+")
_ENDS: Final = (".", "!", "?", "…")
_LONGEST_CHAIN: Final = 12
"""Paragraphs of a quotation that somebody signs at its end."""
_WORD: Final = pattern(r"[^\W\d_]+")
_FEWEST_SIGNATURES: Final = 2
"""Quotations with such a line that make it a signature: a single one may be a heading."""
_FEWEST_LABELS: Final = 3
"""Quotations with a label that make a transcript: a single one may be a heading."""


class Signatures:
    """The signatures of the quotations of one text."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary) -> None:
        self._text, self._voc, self._spans = text, voc, spans
        labels = [_LABEL.match(text, span.start, span.end) for span in spans]
        self._labels = labels if sum(found is not None for found in labels) >= _FEWEST_LABELS else [None] * len(spans)
        self._undersigned = self._undersigned_by(spans)

    def label(self, number: int) -> Candidate | None:
        """Who is named by the label of a quotation in a transcript; ``number`` is the quotation's."""
        found = self._labels[number]
        return self._signed(*found.span(1)) if found is not None else None

    def below(self, span: Span) -> Candidate | None:
        """Who signed a quotation in a line of their own: ``- Ann Reed, farmer``."""
        found = _SIGNATURE.match(self._text, span.line_end) if span.line_end - span.outer_end < 2 else None
        if found is None and span.start in self._undersigned:
            found = _BARE_SIGNATURE.match(self._text, span.line_end)
        if found is None:
            return None
        return self._signed(found.start(1), found.end())

    def at_end(self, number: int) -> Candidate | None:
        """Who signs the last paragraph of a quotation of several, of which this one is not the last."""
        last = number
        while last + 1 < len(self._spans) and last - number < _LONGEST_CHAIN:
            behind = self._spans[last + 1]
            if self._spans[last].closed or not behind.continues or behind.outer_start != behind.line_start:
                break
            last += 1
        span = self._spans[last]
        if last == number or not span.closed:
            return None
        found = _SIGNED_BEHIND.match(self._text, span.outer_end, span.line_end)
        return self._signed(*found.span(1)) if found is not None else None

    def behind(self, span: Span) -> Candidate | None:
        """Who signs a quotation of whole sentences that is a line of its own, behind it in the same line."""
        text = self._text
        bullet = _BULLET.match(text, span.line_start, span.outer_start)
        first = bullet.end() if bullet is not None else span.line_start
        if (bracketed := self._in_bracket(span)) is not None:
            return bracketed
        if span.outer_start != first or not span.closed or text[span.end - 1] not in _ENDS:
            return None
        found = _BEHIND_LINE.match(text, span.outer_end, span.line_end)
        if found is None or found.end() < span.line_end:
            return None
        group = "inside" if found["inside"] else "bare"
        return self._signed(*found.span(group)) if _is_named(found[group]) else None

    def _in_bracket(self, span: Span) -> Candidate | None:
        """Of „Die Welt ist alles, was der Fall ist“ (Anna Feld) her, where articles tell whole words from a title."""
        text = self._text
        if not self._voc.verb_before_subject or not span.closed or span.end - span.start < _SHORTEST_IN_BRACKET:
            return None
        before = text[max(span.line_start - 1, span.outer_start - 3, 0) : span.outer_start].rstrip(" \xa0")
        found = _IN_BRACKET.match(text, span.outer_end, span.line_end)
        if found is None or (before and before[-1] not in _LEADS_TO_WORDS) or any(map(str.isupper, found[1].split())):
            return None
        return self._signed(*found.span(1)) if _is_named(found[1]) and not before.endswith(":") else None

    def _undersigned_by(self, spans: list[Span]) -> frozenset[int]:
        """Where quotations begin behind each of which a line of its own names who wrote it, in a row of such."""
        out: list[int] = []
        for span in spans:
            alone = span.closed and span.outer_end == span.line_end and span.outer_start == span.line_start
            found = _BARE_SIGNATURE.match(self._text, span.line_end) if alone else None
            if found is None or self._is_crosshead(found.end(), found[1]):
                continue
            if span.continues and "," not in found[1]:
                continue  # a name alone may be a heading there, and whoever began to speak goes on
            if self._signed(found.start(1), found.end()) is not None:
                out.append(span.start)
        return frozenset(out) if len(out) >= _FEWEST_SIGNATURES else frozenset()

    def _is_crosshead(self, end: int, line: str) -> bool:
        """True for a name over a paragraph about who bears it: "Ann Reed", and below "Reed came in May."."""
        below = _PARAGRAPH_BELOW.match(self._text, end)
        if below is None:
            return False
        words = set(_WORD.findall(below[1]))
        name = _WORD.findall(line.partition(",")[0])
        return any(len(word) > 1 and word[0].isupper() and word in words for word in name)

    def _signed(self, start: int, end: int) -> Candidate | None:
        """The name that stands there alone, with a role perhaps."""
        sentences = read_sentences(self._text, start, end, (), 0, self._voc)
        if len(sentences) != 1:
            return None
        sentence = sentences[0]
        shape = sentence.shape.rstrip(".")
        name = shape.partition(",")[0]
        if not name or name.strip(NAME + CONJUNCTION) or any(kind in shape for kind in NOT_IN_SIGNATURE):
            return None
        role = (len(name) + 1, len(shape)) if len(name) + 1 < len(shape) else None
        return Candidate("signed", sentence, Clause(0, 0, "label", (0, len(name)), role))


def _is_named(printed: str) -> bool:
    """True for words with a given name and another name behind it, before the first comma."""
    pairs = itertools.pairwise(printed.partition(",")[0].split())
    return any(word.lower() in GIVEN and after[0].isupper() for word, after in pairs)
