"""ninjs 3.1, the IPTC's news item in JSON: headlines, bodies, pictures with captions and credit lines, quotations.

Each object is named by the article's address, or else by the hash of what was read, as RFC 6920 writes it
(``ni:///sha-256;...``); a quotation by that name and the characters where it stands, as RFC 5147 writes them.
ninjs has no date without a time, so a day alone is said in ``edNote``. Fields of plug-ins and ``meta`` stay out.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Any

from newsextract.document import Document
from newsextract.fields import Image, Quote
from newsextract.formats.links import address, is_link
from newsextract.lazy import pattern
from newsextract.record import Record, dump_json

BETWEEN = ""
STRUCTURED = False

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_KIND = {"image": "picture", "video": "video", "audio": "audio"}
_DATE_TIME = pattern(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_WITH_HOST = pattern(r"https?://(?:[^@/?]*@)?[^@:/?]+(?::\d{0,5})?(?=[/?]|$)", re.IGNORECASE)
_NO_ESCAPE = pattern(r"%(?![0-9A-Fa-f]{2})")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The article as one ninjs object."""
    return dump_json(item(record), indent=2 if pretty else None) + "\n"


def item(record: Record) -> dict[str, Any]:
    """The record as a ninjs 3.1 object: only what it has."""
    uri = _uri(record.url) or _hash_name(record.meta.source.sha256)
    associations = [_media(uri, number, one) for number, one in enumerate(record.images, 1)]
    associations += [_quotation(uri, one) for one in record.quotes]
    partial = {"paywalled", "truncated"} & set(record.meta.flags)
    return _filled(
        {
            "uri": uri,
            "standard": STANDARD,
            "type": "text",
            "representationType": "partial" if partial else "full",
            "firstCreated": _moment(record.date_published),
            "versionCreated": _moment(record.date_modified) or _moment(record.date_published),
            "edNote": "; ".join(_days(record)),
            "language": record.language,
            "title": record.headline,
            "headlines": [*_worded("main", record.headline), *_worded("subheadline", record.subheadline)],
            "descriptions": _worded("summary", record.description),
            "bodies": [
                {"contentType": "text/plain", "charCount": len(one["value"]), "wordCount": len(one["value"].split())}
                | one
                for one in _worded("main", record.body)
            ],
            "by": record.byline,
            "located": record.dateline.place if record.dateline else None,
            "people": [
                *({"name": one.name, "rel": "author"} for one in record.authors if one.kind == "person"),
                *({"name": name, "rel": "quoted"} for name in _speakers(record)),
            ],
            "organisations": [{"name": one.name, "rel": "author"} for one in record.authors if one.kind != "person"],
            "infoSources": [{"name": record.publisher, "role": "publisher"}] if record.publisher else [],
            "places": [*_places(record)],
            "subjects": [
                *({"name": name, "rel": "section"} for name in (record.section,) if name),
                *({"name": name, "rel": "keyword"} for name in record.keywords),
            ],
            "associations": associations,
        }
    )


def _worded(role: str, value: str | None) -> list[dict[str, Any]]:
    return [{"role": role, "value": value}] if value else []


def _days(record: Record) -> Iterator[str]:
    """The dates that ninjs cannot hold, as words."""
    for label, date in (("Published", record.date_published), ("Modified", record.date_modified)):
        if date and not _moment(date):
            yield f"{label} {date} (as far as stated)"


def _moment(date: str | None) -> str | None:
    return date if date and _DATE_TIME.fullmatch(date) else None


def _speakers(record: Record) -> list[str]:
    return list(dict.fromkeys(quote.speaker for quote in record.quotes if quote.speaker))


def _places(record: Record) -> Iterator[dict[str, Any]]:
    region = record.region
    if region:
        yield from _coded(region.label, "filed under", region.countries, region.subdivisions)
    for place in record.places:
        yield from _coded(place.name, "mentioned", place.countries, place.subdivisions)


def _coded(name: str, relation: str, countries: list[str], subdivisions: list[str]) -> Iterator[dict[str, Any]]:
    """A place once for each ISO 3166 code: the finer ones where there are any."""
    codes = subdivisions or countries
    if not codes:
        yield {"name": name, "rel": relation}
    for code in codes:
        yield {"name": name, "rel": relation, "literal": f"iso3166:{code}"}


def _media(uri: str, number: int, image: Image) -> dict[str, Any]:
    where = _uri(image.url)
    return _filled(
        {
            "name": f"{image.media} {number}",
            "rel": "illustrates",
            "uri": where or f"{uri.partition('#')[0]}#{image.media}-{number}",
            "type": _KIND[image.media],
            "descriptions": [
                *_worded("caption", image.caption),
                *_worded("creditline", image.credit_text),
                *_worded("alternative text", image.alt),
            ],
            "renditions": [{"name": "as published", "href": where}] if where else [],
        }
    )


def _quotation(uri: str, quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker or quote.speaker_mention
    return _filled(
        {
            "name": f"quotation {quote.start}",
            "rel": "quotation",
            "uri": f"{uri.partition('#')[0]}#char={quote.start},{quote.end}",
            "type": "component",
            "by": ", ".join(part for part in (speaker, quote.role) if part),
            "bodies": [{"role": quote.kind, "contentType": "text/plain", "value": quote.text}],
        }
    )


def _hash_name(sha256: str) -> str:
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")


def _uri(url: str | None) -> str | None:
    """The address as RFC 3986 wants it; ``None`` for what is no web address."""
    if not is_link(url):
        return None
    head, mark, fragment = _NO_ESCAPE.sub("%25", address(url)).partition("#")
    return head + mark + fragment.replace("#", "%23") if _WITH_HOST.match(head) else None


def _filled(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value not in (None, [], "")}
