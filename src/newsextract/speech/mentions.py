"""Names of people and organisations, found by their shape and joined through the whole article."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsextract.speech.vocabulary import Vocabulary

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŸŹŻŽȘȚ"
# Matches: Ann Reed  Ms. Ann Reed  Office of Public Works  Juan de la Cruz. Must not match: Ann, Reed  Ann. The
_NAME = re.compile(
    rf"[{_CAPITAL}][\w’'&-]*\.?(?:[ \xa0](?:(?:of|de|del|da|dos|di|van|von|der|den|du|la|le|al|bin|for|and) ){{0,2}}"
    rf"[{_CAPITAL}][\w’'&-]*\.?){{1,8}}"
)


class Names:
    """The capitalised names of an article, by their words."""

    def __init__(self, texts: Iterable[str], voc: Vocabulary) -> None:
        self._voc = voc
        self._texts = tuple(texts)
        self._index: dict[str, list[tuple[str, ...]]] | None = None
        self._known: dict[str, str] = {}

    def _by_word(self) -> dict[str, list[tuple[str, ...]]]:
        if self._index is None:
            self._index = {}
            seen: dict[tuple[str, ...], None] = {}
            for text in self._texts:
                for found in _NAME.finditer(text):
                    words = self._trim(found[0].split())
                    if len(words) > 1:
                        seen[tuple(words)] = None
            for name in seen:
                for word in set(name):
                    self._index.setdefault(word.lower(), []).append(name)
        return self._index

    def _trim(self, words: list[str]) -> list[str]:
        """Without a possessive end, leading function words ("But Ann Reed") and titles."""
        kinds = self._voc.kinds
        while words and (kinds.get(words[0].lower()) or "N") in "pscaxrhdBt":
            words = words[1:]
        for index, word in enumerate(words):
            bare = word.replace("’", "'")
            if bare.endswith(("'s", "s'")):
                words = [*words[:index], bare[:-2] if bare.endswith("'s") else bare[:-1]]
                break
        if words and words[-1].endswith(".") and words[-1].lower() not in self._voc.abbreviations and len(words[-1]) > 2:
            words[-1] = words[-1][:-1]
        return self.without_title(words)

    def without_title(self, words: list[str]) -> list[str]:
        """ "Defence Secretary Ann Reed" -> "Ann Reed"; an organisation ("Justice Department") stays whole."""
        if len(words) > 1 and words[-1].lower() not in self._voc.organisations:
            for index in range(len(words) - 2, -1, -1):
                if words[index].lower().strip(".") in self._voc.titles:
                    return words[index + 1 :]
        return words

    def fullest(self, words: list[str]) -> str:
        """The fullest name in the article that ends in, or begins with, these words; themselves when there is none."""
        name = " ".join(words)
        if name not in self._known:
            self._known[name] = self._find(words) or name
        return self._known[name]

    def _find(self, words: list[str]) -> str | None:
        best: tuple[int, tuple[str, ...]] | None = None
        mine = [w.lower() for w in words]
        for rank, other in enumerate(self._by_word().get(mine[-1], ())):
            theirs = [w.lower() for w in other]
            if len(theirs) <= len(mine) or len(theirs) > 6 or any(w not in theirs for w in mine):
                continue
            if theirs[-len(mine) :] == mine:
                score = 3000 - rank
            elif theirs[: len(mine)] == mine:
                score = 2000 - rank
            elif theirs[-1] == mine[-1] and theirs[0] == mine[0]:
                score = 4000 - rank
            else:
                continue
            if best is None or score > best[0]:
                best = (score, other)
        return " ".join(best[1]) if best else None

    def organisation(self, noun: str) -> str | None:
        """ "council" -> "Ashford City Council" when the article names exactly one such body."""
        found = [n for n in self._by_word().get(noun, ()) if n[-1].lower() == noun or n[0].lower() == noun]
        bodies = {" ".join(n).lower(): n for n in found}
        return " ".join(next(iter(bodies.values()))) if len(bodies) == 1 else None
