"""The bytes of a page, and how often the tags stand in them that tell whether its tree holds all of it."""

from __future__ import annotations

import re
from collections import Counter

from newsextract.base.rows import NamedTuple
from newsextract.model.source import Source

# One pattern for all of them: most of a page's bytes are scripts, and each search through these costs a tenth of
# what libxml2 needs to parse the page.
_TAG = re.compile(rb"<(?:/(?:p>|div>|html|HTML)|br|html|HTML)")


class PageBytes(NamedTuple):
    """A page as UTF-8.

    tags  how often "</p>", "</div>", "<br", and the beginnings of html tags in small letters or capitals stand in it
    """

    data: bytes
    tags: Counter[bytes]

    @classmethod
    def of(cls, source: Source) -> PageBytes:
        """A page with its tags counted."""
        data = source.text.encode("utf-8", "replace") if source.utf_8 is None else source.utf_8
        return cls(data, Counter(_TAG.findall(data)))
