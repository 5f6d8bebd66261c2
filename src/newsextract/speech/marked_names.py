"""Names in marks where bodies, papers and works bear them so: Russian "директор завода «Маяк» Олег Дуб".

Nobody said such words: they are a part of the phrase that they stand in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.speech.quotation_marks import Span
from newsextract.speech.vocabulary import Vocabulary
from newsextract.speech.word_classes import ADVERB, AUXILIARY, OBJECT_PRONOUN, REPORTING_VERB, SUBORDINATOR

_OPENING: Final = frozenset("«“„‟\"'‘‚")
_MOST_WORDS: Final = 5
"""Words of the longest name."""
_MOST_WORDS_ALONE: Final = 3
"""The same where it opens a sentence."""
_LOOKED_BACK: Final = 80
"""Characters before the marks that are read."""
_NAMING_WITHIN: Final = 5
"""Words before the marks in which a verb of naming stands that somebody is the subject of."""
_TELLS_WHO: Final = pattern(r",[ \xa0\u202f]?[—–-]")
_TELLS_WHO_SAID: Final = pattern(r"[ \xa0\u202f]?[,—–]")
_VERB_WITHIN: Final = 4
"""Words behind the marks in which the verb of speech stands: « Loi Morel », lui a aussi répondu Anne Lie."""
_BEFORE_VERB: Final = frozenset((ADVERB, AUXILIARY, OBJECT_PRONOUN))
_GOES_ON: Final = pattern(r"[ \xa0\u202f][^\W\d_A-ZÀ-ÞЀ-Я]")  # a small letter
_NEXT_NAME: Final = pattern(r"(?:,| и| та| й)[ \xa0\u202f]$")
_IN_SPEECH: Final = frozenset(",.:;!?…—–")
_ENDS_SENTENCE: Final = frozenset(".!?…")
_BEFORE_ANSWER: Final = _ENDS_SENTENCE | frozenset(":—–-")


def mark_names(text: str, spans: Sequence[Span], voc: Vocabulary) -> None:
    """Set ``named`` of the spans that are such names, in languages in which names stand in marks."""
    if voc.marked_nouns:
        for span in spans:
            affair = _is_affair(text[span.start : span.end], voc)
            span.named = affair and not _is_answer(text, span, voc)
    if voc.press_in_marks:
        for span in spans:
            span.named = span.named or _is_press(text, span, voc)
    if not voc.names_in_marks:
        return
    before: Span | None = None
    for span in spans:
        if text[span.outer_start] in _OPENING and span.outer_start < span.start:
            span.named = _is_name(text, span, before, voc)
        before = span


def _is_affair(words: str, voc: Vocabulary) -> bool:
    """True for «caso Marea» and « affaire Morel »: a noun for what is named so, and a name."""
    parts = words.split()
    few = 1 < len(parts) <= _MOST_WORDS_ALONE and _IN_SPEECH.isdisjoint(words)
    return few and parts[0].lower() in voc.marked_nouns and parts[-1][0].isupper()


def _is_answer(text: str, span: Span, voc: Vocabulary) -> bool:
    """True for «Plan Marea», respondió Ruiz: such words alone, with a verb of speech right behind them.

    False within a sentence, which may be what was said: El juez archivó el «caso Marea», dijo Ruiz.
    """
    before = text[max(span.line_start, span.outer_start - _LOOKED_BACK) : span.outer_start].rstrip()
    behind = _TELLS_WHO_SAID.match(text, span.outer_end)
    if behind is None or (before and before[-1] not in _BEFORE_ANSWER):
        return False
    line = text[behind.end() : min(span.line_end, behind.end() + _LOOKED_BACK)]
    for word in line.replace("’", "'").replace("'", " ").replace("-", " ").lower().split()[:_VERB_WITHIN]:
        kind = voc.kinds.get(word.strip(",.;:"))
        if kind == REPORTING_VERB:
            return True
        if kind not in _BEFORE_VERB and len(word) > 1:  # "l" of "l'a annoncé"
            return False
    return False


def _is_press(text: str, span: Span, voc: Vocabulary) -> bool:
    """True for the paper of: Die „Morgenpost“ schrieb, „...“ meldete das „Tagblatt“, wie die „Neue Zeit“ berichtet."""
    words = text[span.start : span.end].split(" ")
    if len(words) > _MOST_WORDS_ALONE or not _IN_SPEECH.isdisjoint(text[span.start : span.end]):
        return False
    if not (words[0][:1].isupper() and words[-1][:1].isupper()):
        return False
    ahead = text[max(span.line_start, span.outer_start - _LOOKED_BACK) : span.outer_start]
    before = ahead.split()
    if not before or not ahead[-1].isspace():
        return False
    article = before[-1].lower()
    if article not in voc.definite:
        return article in voc.according and article not in voc.according_after  # "laut „Tagblatt“"
    behind = text[span.outer_end : span.outer_end + _LOOKED_BACK].split(None, 1)
    follows = bool(behind) and behind[0].lower().rstrip(".,:") in voc.press_in_marks
    ends = text[span.outer_end : span.outer_end + 1] in _IN_SPEECH
    if len(before) == 1 or before[-2].rstrip("“”»«\"")[-1:] in _ENDS_SENTENCE or before[-2].lower() in voc.as_said:
        return follows
    return before[-2].lower() in voc.press_in_marks and (follows or ends)


def start_of_marked(text: str, end: int) -> int:
    """Where words in marks begin that end at an offset, of "завода «Маяк» Олег" the mark; the offset where none do."""
    closing = text[end - 2 : end - 1]
    if closing not in ("»", '"', "”", "“"):
        return end
    start = max(0, end - _LOOKED_BACK)
    opened = max(text.rfind(mark, start, end - 2) for mark in ("«", "„", "“", '"'))
    return opened if opened > start and "\n" not in text[opened:end] else end


def _is_name(text: str, span: Span, before: Span | None, voc: Vocabulary) -> bool:
    words = text[span.start : span.end]
    if not (words[0].isupper() or words[0].isdigit()) or not _IN_SPEECH.isdisjoint(words):
        return False
    size = words.count(" ") + 1
    if size > _MOST_WORDS or _TELLS_WHO.match(text, span.outer_end):
        return False
    goes_on = _GOES_ON.match(text, span.outer_end) is not None
    ahead = text[max(span.line_start, span.outer_start - _LOOKED_BACK) : span.outer_start]
    opens = ahead.rstrip()
    if not opens or opens[-1] in _ENDS_SENTENCE:
        return goes_on and size <= _MOST_WORDS_ALONE
    if before is not None and before.named and _NEXT_NAME.fullmatch(text, before.outer_end, span.outer_start):
        return True
    if not opens[-1].isalnum() or not ahead[-1].isspace():
        return False
    near = opens.lower().split()[-_NAMING_WITHIN:]
    kind = voc.kinds.get(near[-1])
    if kind == SUBORDINATOR or not voc.naming.isdisjoint(near):
        return False
    return kind != REPORTING_VERB or goes_on
