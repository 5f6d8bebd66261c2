"""The article that the project began with must give its whole record.

    python .ci/seed.py FILE            say what of the record is wrong; exit 1 when anything is
    python .ci/seed.py FILE --show     print the record

The article is somebody else's text, so nothing of it stands here: what must hold is said by the places in the file
where the record's values are printed. Lines and words count from 1.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

import newsextract

FIELDS = ("headline", "region", "publisher", "images", "quotes", "findings", "body")

HEADLINE, LABEL, PICTURE, CAPTION, LEAD_IN, LAST = 3, 1, 5, 6, 24, 41
"""Lines of the headline, the region's label, the picture's words and its caption, the findings' lead-in, the last."""
POINTS = (26, 27, 28, 29)
"""Lines of the findings, each behind a bullet."""
BODY = (8, 10, 12, 14, 18, 20, 22, LEAD_IN, *POINTS, 31, 33, 35)
"""Lines of the body, whole; no others are in it."""
AREAS = {
    "GB-BIR": 3333125, "GB-DUD": 3333144, "GB-SAW": 3333191, "GB-WLL": 3333213, "GB-WLV": 3333222, "GB-SOL": 3333195,
}  # fmt: skip
"""ISO code and GeoNames id of each area of the region."""


class Words(NamedTuple):
    """Some words of a line, from the first to the last; the marks around them do not count."""

    line: int
    first: int
    last: int

    def of(self, lines: list[str]) -> str:
        """The words as printed."""
        return " ".join(lines[self.line - 1].split()[self.first - 1 : self.last]).strip('".,:')


class Said(NamedTuple):
    """One quotation: its line and kind, and where its speaker, the mention of it, role and reporting word stand."""

    line: int
    kind: str
    speaker: Words | None
    speaker_kind: str | None
    mention: Words | None
    role: Words | None
    cue: Words
    utterance: int


WATCHDOG, WATCHDOGS_ROLE = Words(8, 15, 15), Words(8, 13, 14)
COUNCIL, MEMBER, MEMBERS_ROLE = Words(PICTURE, 1, 3), Words(31, 9, 10), Words(31, 3, 8)

QUOTES = (
    Said(8, "partial", WATCHDOG, "organisation", Words(8, 12, 15), WATCHDOGS_ROLE, Words(8, 11, 11), 1),
    Said(10, "partial", Words(10, 1, 1), "unnamed", Words(10, 1, 1), None, Words(10, 2, 2), 2),
    Said(14, "partial", COUNCIL, "organisation", Words(14, 1, 2), None, Words(14, 11, 11), 3),
    Said(18, "partial", None, None, None, None, Words(18, 14, 14), 4),
    Said(20, "direct", WATCHDOG, "organisation", Words(20, 7, 7), WATCHDOGS_ROLE, Words(20, 8, 8), 5),
    Said(22, "direct", WATCHDOG, "organisation", Words(20, 7, 7), WATCHDOGS_ROLE, Words(20, 8, 8), 5),
    Said(31, "partial", MEMBER, "person", MEMBER, MEMBERS_ROLE, Words(31, 11, 11), 6),
    Said(33, "direct", MEMBER, "person", Words(33, 19, 19), MEMBERS_ROLE, Words(33, 20, 20), 7),
    Said(35, "direct", MEMBER, "person", Words(33, 19, 19), MEMBERS_ROLE, Words(33, 20, 20), 7),
)


def wrong(record: newsextract.Record, lines: list[str]) -> Iterator[str]:
    """What of the record does not stand where it should, in a line each.

    lines  of the file, without the white space around them
    """
    yield from _differences("headline", {"": (record.headline, lines[HEADLINE - 1])})
    yield from _differences("publisher", {"": (record.publisher, Words(LAST, 2, 2).of(lines))})
    yield from _differences("flags", {"": (record.meta.flags, [])})
    yield from _differences("issues", {"": (len(record.meta.issues), 0)})
    yield from _wrong_region(record, lines)
    yield from _wrong_images(record, lines)
    yield from _wrong_findings(record, lines)
    points = {lines[n - 1] for n in POINTS}
    body = [lines[n - 1] for n in BODY]
    printed = ["- " + line.lstrip("• ") if line in points else line for line in body]
    found = [line for line in (record.body or "").split("\n") if line]
    yield from _differences("body", {"": (found, printed)})
    yield from _wrong_quotes(record, lines)


def _wrong_region(record: newsextract.Record, lines: list[str]) -> Iterator[str]:
    region = record.region
    if region is None:
        yield "region: there is none"
        return
    yield from _differences("region", {
        "label": (region.label, lines[LABEL - 1]),
        "place": (region.place, lines[LABEL - 1]),
        "source": (region.source, "section"),
        "countries": (region.countries, ["GB"]),
        "subdivisions": (region.subdivisions, list(AREAS)),
        "geonames": (region.geonames, list(AREAS.values())),
        "latitude": (round(region.latitude or 0, 1), 52.5),
        "longitude": (round(region.longitude or 0, 1), -2.0),
        "scheme": (region.scheme, "bbc"),
        "slug": (region.slug, "england/" + lines[LABEL - 1].lower().replace("&", "and").replace(" ", "_")),
    })  # fmt: skip


def _wrong_images(record: newsextract.Record, lines: list[str]) -> Iterator[str]:
    yield from _differences("images", {"number": (len(record.images), 1)})
    for image in record.images[:1]:
        credit = image.credit_text or ""
        yield from _differences("image", {
            "alt": (image.alt, Words(PICTURE, 1, 3).of(lines)),
            "caption": (image.caption, Words(CAPTION, 3, 99).of(lines)),
            "credit_text": (credit, Words(PICTURE, 6, 6).of(lines)),
            "agency": ((image.agency or "").split(), [credit, "Media"]),
            "rights": ([image.photographer, image.via, image.rights, image.licence_url], [None] * 4),
            "file": ([image.url, image.width, image.height], [None] * 3),
            "media, role, position": ((image.media, image.role, image.position), ("image", "lead", 0)),
        })  # fmt: skip


def _wrong_findings(record: newsextract.Record, lines: list[str]) -> Iterator[str]:
    yield from _differences("findings", {"number": (len(record.findings), 1)})
    for finding in record.findings[:1]:
        yield from _differences("finding", {
            "lead_in": (finding.lead_in, lines[LEAD_IN - 1]),
            "items": (finding.items, [lines[n - 1].lstrip("• ") for n in POINTS]),
            "source": (finding.source, Words(LEAD_IN, 1, 1).of(lines)),
            "ordered, box": ((finding.ordered, finding.box), (False, False)),
            "levels": (finding.levels, [1] * len(POINTS)),
        })  # fmt: skip


def _wrong_quotes(record: newsextract.Record, lines: list[str]) -> Iterator[str]:
    def words(place: Words | None) -> str | None:
        return place.of(lines) if place else None

    body = record.body or ""
    yield from _differences("quotes", {"number": (len(record.quotes), len(QUOTES))})
    for number, (quote, said) in enumerate(zip(record.quotes, QUOTES, strict=False), 1):
        yield from _differences(f"quote {number}", {
            "text": (quote.text, lines[said.line - 1].split('"')[1]),
            "place": (body[quote.start - 1 : quote.end], '"' + quote.text),
            "kind": (quote.kind, said.kind),
            "speaker": (quote.speaker, words(said.speaker)),
            "speaker_kind": (quote.speaker_kind, said.speaker_kind),
            "speaker_mention": (quote.speaker_mention, words(said.mention)),
            "role": (quote.role, words(said.role)),
            "cue": (quote.cue, words(said.cue)),
            "utterance": (quote.utterance, said.utterance),
            "confidence": (0 < (quote.confidence or 0) <= 1, True),
        })  # fmt: skip


def _differences(what: str, pairs: dict[str, tuple[Any, Any]]) -> Iterator[str]:
    """What was found and what was expected, of each pair that differs."""
    for name, (found, expected) in pairs.items():
        if found != expected:
            yield f"{what}{': ' if name else ''}{name} is {found!r}, not {expected!r}"


def main() -> int:
    """0 when everything stands where it should."""
    record = newsextract.extract_file(sys.argv[1], only=FIELDS)
    if "--show" in sys.argv[2:]:
        print(record.to_json(indent=1))
        return 0
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    found = list(wrong(record, lines))
    for problem in found:
        print(problem)
    print(f"first article: {f'{len(found)} values are wrong' if found else 'as it must be'}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
