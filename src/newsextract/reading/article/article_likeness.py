"""Whether a page with running text is like no article: a product, a manual, a club's own page, a wiki of facts.

What is seen of it (``page_signs``) has weights, trained by ``scripts/train_article_likeness.py`` on pages that readers
called articles or not. The rules of ``no_articles`` know some kinds by their words and statements; this knows the rest.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from newsextract.base.shipped import shipped
from newsextract.model.document import Fact
from newsextract.reading.article import page_signs
from newsextract.reading.article.article_container import Region
from newsextract.reading.markup.nodes import Raw

FEWEST_AROUND: Final = 10
"""Blocks of a whole page that stand around the container of its text."""
UNLIKE: Final = 50
"""Hundredths from which on a page is no article: the sum at which one article in two hundred was lost in the check.
An article whose quotations are not given is a greater loss than a page of facts with some."""


@functools.cache
def weights() -> dict[str, int]:
    """What each sign says for a page that is no article, in hundredths."""
    table: dict[str, int] = json.loads(shipped(__file__, "article_likeness.json"))
    return table


def is_unlike(region: Region, facts: Mapping[str, Sequence[Fact]], body: Sequence[Raw], run: int) -> bool:
    """True for a page that is like no article; ``run`` as in ``page_signs.signs``.

    A page that states to be one is believed, and so is one that somebody cut out: nothing around it tells its kind.
    """
    around = len(region.walk.raws) - (region.node.stop - region.node.start)
    if around < FEWEST_AROUND or page_signs.states_article(facts):
        return False
    return likeness(page_signs.signs(region, facts, body, run)) >= UNLIKE


def likeness(signs: Iterable[str]) -> int:
    """The sum of the signs' weights."""
    table = weights()
    return sum(table.get(sign, 0) for sign in signs) + table.get("", 0)
