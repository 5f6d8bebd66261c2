"""Places that the top of the story names."""

from __future__ import annotations

import re

from newsextract import geo
from newsextract.document import Document
from newsextract.evidence import note
from newsextract.fields import Place
from newsextract.lazy import pattern
from newsextract.registry import extractor

LONGEST = 4
"""Words of the longest name that is looked up: "Bosnia and Herzegovina" has three, "Ho Chi Minh City" four."""

_WORD = pattern(r"[^\W\d_][\w.'’&-]*|&")
# Names of places that are as often something else, lone: a person's name, a club, a common word.
_AMBIGUOUS = frozenset(
    "jordan chad victoria charlotte hamilton phoenix buffalo kent surrey devon essex cork nice mobile reading bath"
    " turkey"
    " jersey guernsey regina santiago darwin wellington lincoln sussex durban hollywood washington cleveland".split()
)


@extractor
def places(doc: Document, headline: str | None) -> list[Place]:
    """Places named in headline and first paragraph, in order, with ISO codes."""
    lead = next((b for b in doc.with_role("body") if b.kind == "paragraph"), None)
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], Place] = {}
    for text, place in ((headline, "headline"), (lead.text if lead else None, lead.place if lead else None)):
        for name, where in _named(text or ""):
            key = (where.countries, where.subdivisions)
            if key not in found and where.countries:
                note("name in table", name, place)
                found[key] = Place(name=name, countries=list(where.countries), subdivisions=list(where.subdivisions))
    return list(found.values())


def _named(text: str) -> list[tuple[str, geo.Location]]:
    """Names in the text that the table knows, longest first at each word."""
    words = list(_WORD.finditer(text))
    out: list[tuple[str, geo.Location]] = []
    n = 0
    while n < len(words):
        step = 1
        if words[n][0][0].isupper():
            for length in range(min(LONGEST, len(words) - n), 0, -1):
                name = text[words[n].start() : words[n + length - 1].end()]
                if "," in name:
                    continue
                name = name.removesuffix("'s").removesuffix("’s").rstrip(".,")
                where = _look_up(name, text, words, n)
                if where:
                    out.append((name, where))
                    step = length
                    break
        n += step
    return out


def _look_up(name: str, text: str, words: list[re.Match[str]], n: int) -> geo.Location | None:
    """The place, unless the name is too short, ambiguous alone, or the end of a person's name."""
    shouted = name.replace(".", "").isupper()
    if name.casefold() in _AMBIGUOUS or (len(name) < 4 and not shouted):
        return None
    if shouted and len(name.replace(".", "")) <= 2 and name.replace(".", "") not in ("US", "UK"):
        return None
    if " " not in name and n > 1 and _is_first_name(text, words[n - 1], words[n]):
        return None
    return geo.named(name, several=False)


def _is_first_name(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """True when the word before may be a first name, so that the name is a surname: "Jack London"."""
    beside = text[before.end() : word.start()] == " "
    return beside and before[0].istitle() and len(before[0]) > 2 and geo.named(before[0]) is None
