"""ninjs 3.1, the IPTC's news item in JSON: headlines, bodies, pictures with captions and credit lines, quotations.

Each object is named by the article's address, or else by the hash of what was read, as RFC 6920 writes it
(``ni:///sha-256;...``), or else by the record's id (``urn:uuid:...``); a quotation by that name and the characters
where it stands, as RFC 5147 writes them. ninjs has no date without a time, so a day alone is said in ``edNote``. Fields
of plug-ins and ``meta`` stay out.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from typing import Any

from newsextract.base.patterns import pattern
from newsextract.formats.format import Format
from newsextract.formats.link_targets import address, is_link
from newsextract.formats.objects import filled, geonames
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json
from newsextract.model.record_types import Image, Place, Quote, Region, SpeakerKind

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


FORMAT = Format(suffix=".ninjs", render=format_record)


def item(record: Record) -> dict[str, Any]:
    """The record as a ninjs 3.1 object: only what it has."""
    uri = _uri(record.url) or _own_name(record)
    associations = [_media(uri, number, one) for number, one in enumerate(record.images, 1)]
    associations += [_quotation(uri, one) for one in record.quotes]
    partial = {"paywalled", "truncated"} & set(record.meta.flags)
    return filled(
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
                *_quoted(record, "person", "unnamed", None),
            ],
            "organisations": [
                *({"name": one.name, "rel": "author"} for one in record.authors if one.kind != "person"),
                *_quoted(record, "organisation"),
            ],
            "objects": _quoted(record, "document"),
            "infoSources": _party("publisher", record.publisher),
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


def _party(role: str, name: str | None) -> list[dict[str, Any]]:
    return [{"name": name, "role": role}] if name else []


def _days(record: Record) -> Iterator[str]:
    """The dates that ninjs cannot hold, as words."""
    for label, date in (("Published", record.date_published), ("Modified", record.date_modified)):
        if date and not _moment(date):
            yield f"{label} {date} (as far as stated)"


def _moment(date: str | None) -> str | None:
    return date if date and _DATE_TIME.fullmatch(date) else None


def _quoted(record: Record, *kinds: SpeakerKind | None) -> list[dict[str, Any]]:
    """The speakers of some kinds, each once."""
    names = dict.fromkeys(one.speaker for one in record.quotes if one.speaker and one.speaker_kind in kinds)
    return [{"name": name, "rel": "quoted"} for name in names]


def _places(record: Record) -> Iterator[dict[str, Any]]:
    if record.region:
        yield from _located(record.region, record.region.label, "filed under")
    for place in record.places:
        yield from _located(place, place.name, "mentioned")


def _located(place: Place | Region, name: str, relation: str) -> Iterator[dict[str, Any]]:
    """A place once for each ISO 3166 code, the finer ones where there are any, and for each of its areas' ids."""
    point = None
    if place.latitude is not None and place.longitude is not None:
        point = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    known = geonames(place.geonames)
    base = filled({"name": name, "rel": relation, "geoJSON": point, "uri": known[0] if len(known) == 1 else None})
    codes = place.subdivisions or place.countries
    if not codes:
        yield base
    for code in codes:
        yield base | {"literal": f"iso3166:{code}"}
    if len(known) > 1:
        yield from ({"name": name, "rel": f"{relation}, in part", "uri": one} for one in known)


def _media(uri: str, number: int, image: Image) -> dict[str, Any]:
    where = _uri(image.url)
    shown = {"name": "as published", "href": where, "width": image.width, "height": image.height}
    return filled(
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
            "by": image.photographer,
            "infoSources": [*_party("agency", image.agency), *_party("distributor", image.via)],
            "copyrightNotice": image.rights,
            "rightsInfo": filled({"linkedRights": _uri(image.licence_url)}),
            "renditions": [filled(shown)] if where else [],
        }
    )


def _quotation(uri: str, quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker or quote.speaker_mention
    return filled(
        {
            "name": f"quotation {quote.start}",
            "rel": "quotation",
            "uri": f"{uri.partition('#')[0]}#char={quote.start},{quote.end}",
            "type": "component",
            "by": ", ".join(part for part in (speaker, quote.role) if part),
            "bodies": [{"role": quote.kind, "contentType": "text/plain", "value": quote.text}],
        }
    )


def _own_name(record: Record) -> str:
    """The hash of what was read; of a record out of a database, which holds none, its id there."""
    stored = bytes.fromhex(record.meta.source.sha256)
    if stored:
        return "ni:///sha-256;" + base64.urlsafe_b64encode(stored).decode().rstrip("=")
    import uuid  # few records come out of databases

    from newsextract.formats.flat import article_id

    return uuid.uuid5(uuid.NAMESPACE_OID, article_id(record.to_dict())).urn


def _uri(url: str | None) -> str | None:
    """The URL, escaped as RFC 3986 requires; ``None`` for what is not an http or https URL."""
    if not is_link(url):
        return None
    head, mark, fragment = _NO_ESCAPE.sub("%25", address(url)).partition("#")
    return head + mark + fragment.replace("#", "%23") if _WITH_HOST.match(head) else None
