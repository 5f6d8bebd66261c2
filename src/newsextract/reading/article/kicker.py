"""The label inside a headline's element: "Coast" of <h1><span class="kicker">Coast</span> Ferry aground</h1>."""

from __future__ import annotations

import itertools
from typing import Any

from newsextract.base.folding import folded
from newsextract.reading.markup import class_marks, marks
from newsextract.reading.stated.clean_values import clean_text

LONGEST_LABEL = 80
"""Characters of a label; longer ones that were seen were headlines whose class had another meaning."""
MOST_PARTS = 6
"""Elements inside a headline that are looked at: the first ones can be wrappers of the whole headline."""
FEWEST_WORDS_BEHIND = 2
"""Words that must follow a label: before fewer, it may be the headline itself."""
_PARTS = ("span", "div", "p", "small", "strong", "em", "b", "a")


def find_label(element: Any) -> str | None:
    """The words of the first part of a headline's element, where its name or its small print say that it is a label.

    element  ``None`` where the page is so long that it was not kept, see ``Walk``
    """
    if element is None:
        return None
    whole = _text(element)
    for part in itertools.islice(element.iterdescendants(*_PARTS), MOST_PARTS):
        text = _text(part)
        if not text:
            continue
        if not whole.startswith(text):
            return None  # words stand before it
        rest = folded(whole[len(text) :])
        if len(rest.split()) < FEWEST_WORDS_BEHIND:
            continue  # a wrapper of the whole headline
        mark = class_marks.read_element(part, part.tag)[0]
        is_label = len(text) <= LONGEST_LABEL and (mark & marks.KICKER or _is_small_line(part))
        return text.strip(" :|/–—-") or None if is_label else None
    return None


def _is_small_line(part: Any) -> bool:
    """True for small print in a line of its own above the headline: <h1><small>Coast</small><br>Ferry aground</h1>."""
    behind = part.getnext()
    return part.tag == "small" and behind is not None and behind.tag == "br" and not (part.tail or "").strip()


def _text(element: Any) -> str:
    return clean_text("".join(element.itertext()), 1000)
