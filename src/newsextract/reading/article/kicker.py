"""The label inside a headline's element: "Coast" of <h1><span class="kicker">Coast</span> Ferry aground</h1>."""

from __future__ import annotations

import itertools
from typing import Any

from newsextract.base.folding import folded
from newsextract.reading.markup import class_marks
from newsextract.reading.stated.clean_values import clean_text

LONGEST = 80  # characters of a label; longer ones seen were headlines whose class had another meaning
PARTS = 6  # elements that are looked at: wrappers of the whole headline stand first
FEWEST = 2  # words that must follow: of less the label may be the headline


def in_headline(element: Any) -> str | None:
    """The words of the first part of a headline's element, where its name says that it is a label."""
    whole = _text(element)
    for part in itertools.islice(element.iterdescendants("span", "div", "p", "small", "strong", "em", "b", "a"), PARTS):
        text = _text(part)
        if not text:
            continue
        if not whole.startswith(text):
            return None  # words stand before it
        rest = folded(whole[len(text) :])
        if len(rest.split()) < FEWEST:
            continue  # a wrapper of the whole headline
        is_label = len(text) <= LONGEST and class_marks.of_element(part, part.tag)[0] & class_marks.KICKER
        return text.strip(" :|/–—-") or None if is_label else None
    return None


def _text(element: Any) -> str:
    return clean_text("".join(element.itertext()), 1000)
