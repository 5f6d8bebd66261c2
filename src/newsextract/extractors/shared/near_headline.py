"""How near to an article's headline and opening its lines stand."""

from __future__ import annotations

from typing import Final

from newsextract.model.document import Document

LINES_ABOVE: Final = 3
"""Blocks right above the headline that can be of the article."""
LINES_INSIDE: Final = 3
"""Blocks behind the first one of the text among which a line of the header may stand."""
LINES_BEFORE_TEXT: Final = 8
"""Blocks above a text without a headline among which its header stands."""

BETWEEN, ABOVE, FAR = 0, 1, 2
"""Where a block stands: between headline and text, right above the headline, anywhere else."""


def nearness(doc: Document) -> list[int]:
    """For each block one of ``BETWEEN``, ``ABOVE`` and ``FAR``.

    Far above the headline a page prints the day on which it was read, and the days and authors of other stories.
    """
    roles = [block.role for block in doc.blocks]
    head = roles.index("headline") if "headline" in roles else None
    if head is None:
        text = roles.index("body") if "body" in roles else 0
        head = max(text - LINES_BEFORE_TEXT, 0)
    else:
        text = roles.index("body", head) if "body" in roles[head:] else head
    above, behind = max(head - LINES_ABOVE, 0), min(text + LINES_INSIDE + 1, len(roles))
    return [FAR] * above + [ABOVE] * (head - above) + [BETWEEN] * (behind - head) + [FAR] * (len(roles) - behind)
