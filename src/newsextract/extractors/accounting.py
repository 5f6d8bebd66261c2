"""Nothing is lost: the visible words of an input against the words of its document's blocks.

Each block is either part of the body, or stands in ``meta.dropped`` with its reason; so a word of a block is accounted
for. What this counts is words that no block has.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.model.document import Document
from newsextract.reading.markup.completeness import missing, visible_words, words_of

# What programs that make text of pages put in, and no word: "[12]" before a link, its number in the list of addresses,
# the name of a picture's file in brackets, a field of a form or a rule.
_SIGNS: Final = pattern(
    r"\[\d{1,4}\]|^\s*(?:\d{1,4}\.|\[\d{1,4}\])\s+(?=\w+:)|\[[^\[\]]{0,300}\.(?:jpe?g|png|gif|svg|webp)[^\[\]]{0,300}\]|_{3,}",
    re.I | re.M,
)


class Account(NamedTuple):
    """How many words an input shows, and those of them that no block has."""

    shown: int
    lost: Counter[str]

    @property
    def kept(self) -> float:
        """Share of the words that are accounted for, 0 to 1; 1 for an input without words."""
        return 1.0 if not self.shown else 1 - self.lost.total() / self.shown


def account(doc: Document) -> Account:
    """The visible words of a document's input, and the lost ones."""
    html = doc.tree is not None
    shown = visible_words(doc.source.text) if html else words_of([_SIGNS.sub(" ", doc.source.text)])
    figures = (text for figure in doc.figures for text in (figure.caption, figure.credit, figure.alt) if text)
    facts = (fact.value for known in doc.metadata.values() for fact in known)
    held = [*(block.text for block in doc.blocks), *figures, *(() if html else facts)]
    return Account(shown.total(), missing(shown, held))
