"""The text of an article that a page states (JSON-LD ``articleBody``) and does not show: scripts would write it.

It is read only where the page itself has no running text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any, Final

from newsextract.base.patterns import pattern
from newsextract.model.document import Block, Fact
from newsextract.reading.lines.prose import is_prose, size
from newsextract.reading.stated.clean_values import clean_text
from newsextract.reading.stated.jsonld import every_node
from newsextract.reading.stated.jsonld_facts import LONGEST_BODY

FEWEST_WORDS: Final = 60
"""Words of such a text; a shorter one may be a teaser."""
REASON: Final = "stated as the article's text, not shown"

_ENDS: Final = pattern(r"</(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*/?>", re.I)


def stated_body(facts: Mapping[str, tuple[Fact, ...]], nodes: list[Any]) -> list[Block]:
    """The paragraphs of the text that a page states of its article; none where that is no running text.

    nodes  all that its JSON-LD says, as parsed
    """
    stated = next((fact.value for fact in facts.get("article_body", ())), "")
    if size(stated) < FEWEST_WORDS:
        return []
    texts = (text for node in every_node(nodes) if isinstance(text := node.get("articleBody"), str))
    every = {clean_text(text, LONGEST_BODY): text for text in texts}
    if len(every) > 1:
        return []  # a page that states several articles lists them
    whole = every.get(stated, stated)
    paragraphs = [text for line in _lines(whole) if (text := clean_text(line, LONGEST_BODY))]
    if not any(map(is_prose, paragraphs)):
        return []
    return [Block(kind="paragraph", text=text, role="body", reason=REASON) for text in paragraphs]


def _lines(text: str) -> list[str]:
    """A text cut at its line ends and at the ends of its elements, which may be escaped."""
    for _ in range(2):
        text = html.unescape(text)
    return _ENDS.sub("\n", text[:LONGEST_BODY]).splitlines()
