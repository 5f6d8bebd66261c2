"""One token of a sentence, with what the grammar asks about each."""

from __future__ import annotations


class Token:
    """A word, a sign, or a whole quotation. A word that a text has several times is one object in all places.

    start      offset in what stands between two spaces: 0 for "Reed", 4 for "," of "Reed,"
    length     characters; of a quotation without its marks
    word       as printed; "" for a quotation
    low        in lower case with straight apostrophes; "" for a quotation
    kind       letter of its class, see ``word_classes``
    number     number of the quotation's span; -1 for other tokens
    last       the last character of a quotation; "" for other tokens
    stops      a sentence may end with it
    goes_on    no sentence ends before it
    unsure     its class depends on its neighbours
    tells      it may be the verb or noun of a reporting clause
    following  the next token before the next space; None for the last
    """

    __slots__ = (
        "following", "goes_on", "kind", "last", "length", "low", "number", "start", "stops", "tells", "unsure", "word",
    )  # fmt: skip

    def __init__(self, start: int, length: int, word: str, low: str, kind: str) -> None:
        self.start, self.length = start, length
        self.word, self.low, self.kind = word, low, kind
        self.number = -1
        self.last = ""
        self.stops = self.goes_on = self.unsure = self.tells = False
        self.following: Token | None = None
