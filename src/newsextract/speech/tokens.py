"""One token of a sentence, with what the grammar asks of every one."""

from __future__ import annotations


class Token:
    """A word, a sign, or a quotation as a whole; of words the same object stands wherever an article says them.

    start      where it begins in what stands between two spaces
    length     characters; of a quotation without its marks
    word, low  as printed; in lower case with straight apostrophes; both "" for a quotation
    kind       letter of its class, see ``word_classes``
    number     of a quotation; -1 for all else
    stops      a sentence may end with it
    goes_on    a sentence does not end before it
    unsure     its kind depends on its neighbours
    tells      it may be the word of a reporting clause
    following  the next token before the next space
    """

    __slots__ = ("following", "goes_on", "kind", "length", "low", "number", "start", "stops", "tells", "unsure", "word")

    def __init__(self, start: int, length: int, word: str, low: str, kind: str) -> None:
        self.start, self.length = start, length
        self.word, self.low, self.kind = word, low, kind
        self.number = -1
        self.stops = self.goes_on = self.unsure = self.tells = False
        self.following: Token | None = None
