"""JSON-LD: a schema.org NewsArticle, with its pictures as ImageObject and its quotations as Quotation.

Fields go where schema.org has a property of their meaning: a record's region is ``contentLocation``, the places
that headline and lead name, and the lists of findings, are ``mentions``, quotations are ``hasPart``. An address of
rights is ``license`` where it is a licence's own, otherwise ``usageInfo``, which is for both terms and purchase.
Fields of plug-ins and ``meta`` stay out: the vocabulary has no words for them.
"""

from __future__ import annotations

from typing import Any

from newsextract.formats.format import Format
from newsextract.formats.link_targets import address, is_link
from newsextract.formats.objects import filled, geonames
from newsextract.grammar.credits.credit_parts import licence_name
from newsextract.model.document import Document
from newsextract.model.record import Record, dump_json
from newsextract.model.record_types import Author, Finding, Image, Place, Quote, Region

CONTEXT = "https://schema.org"
_MEDIA = {"image": "ImageObject", "video": "VideoObject", "audio": "AudioObject"}
_PIXEL = "E37"
"""The unit in UN/CEFACT Recommendation 20, whose codes schema.org uses."""


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The article as one JSON-LD object."""
    return dump_json(article(record), indent=2 if pretty else None) + "\n"


FORMAT = Format(suffix=".jsonld", render=format_record)


def article(record: Record) -> dict[str, Any]:
    """The record as a schema.org NewsArticle: only what it has."""
    media = {kind: [_media(one) for one in record.images if one.media == kind] for kind in _MEDIA}
    return filled(
        {
            "@context": CONTEXT,
            "@type": ["NewsArticle", "LiveBlogPosting"] if "live_blog" in record.meta.flags else "NewsArticle",
            "identifier": f"sha256:{record.meta.source.sha256}" if record.meta.source.sha256 else None,
            "url": _url(record.url),
            "headline": record.headline,
            "alternativeHeadline": _alternatives(record),
            "description": record.description,
            "author": [_author(one) for one in record.authors],
            "publisher": _named("Organization", record.publisher),
            "datePublished": record.date_published,
            "dateModified": record.date_modified,
            "inLanguage": record.language,
            "articleSection": record.section,
            "keywords": record.keywords,
            "dateline": record.dateline.text if record.dateline else None,
            "contentLocation": _place(record.region) if record.region else None,
            "mentions": [*(_place(one) for one in record.places), *(_list(one) for one in record.findings)],
            "image": media["image"],
            "video": media["video"],
            "audio": media["audio"],
            "isAccessibleForFree": False if "paywalled" in record.meta.flags else None,
            "articleBody": record.body,
            "wordCount": len(record.body.split()) if record.body else None,
            "hasPart": [_quotation(one) for one in record.quotes],
        }
    )


def _author(author: Author) -> dict[str, Any]:
    kind = "Person" if author.kind == "person" else "Organization"
    return filled({"@type": kind, "name": author.name, "url": _url(author.url)})


def _place(place: Place | Region) -> dict[str, Any]:
    """A Place; each country and subdivision as an area that contains it, named by its ISO code.

    One GeoNames id is the place itself, more are the areas that make it up.
    """
    name = place.label if isinstance(place, Region) else place.name
    codes = [{"@type": "Country", "identifier": code} for code in place.countries]
    codes += [{"@type": "AdministrativeArea", "identifier": code} for code in place.subdivisions]
    known = geonames(place.geonames)
    return filled(
        {
            "@type": "Place",
            "name": name,
            "sameAs": known[0] if len(known) == 1 else None,
            "geo": _point(place.latitude, place.longitude),
            "containedInPlace": codes,
            "containsPlace": [{"@type": "Place", "sameAs": one} for one in known] if len(known) > 1 else [],
        }
    )


def _point(latitude: float | None, longitude: float | None) -> dict[str, Any] | None:
    if latitude is None or longitude is None:
        return None
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}


def _media(image: Image) -> dict[str, Any]:
    licence = image.licence_url if licence_name(image.licence_url or "") else None
    return filled(
        {
            "@type": _MEDIA[image.media],
            "contentUrl": _url(image.url),
            "caption": image.caption,
            "creditText": image.credit_text,
            "creator": _named("Person", image.photographer),
            "sourceOrganization": _named("Organization", image.agency),
            "provider": _named("Organization", image.via),
            "copyrightNotice": image.rights,
            "license": _url(licence),
            "usageInfo": None if licence else _url(image.licence_url),
            "width": _pixels(image.width),
            "height": _pixels(image.height),
            "description": image.alt,
        }
    )


def _pixels(number: int | None) -> dict[str, Any] | None:
    return {"@type": "QuantitativeValue", "value": number, "unitCode": _PIXEL} if number is not None else None


def _quotation(quote: Quote) -> dict[str, Any]:
    """A Quotation; a document cannot speak in schema.org, so the words are based on it."""
    name = quote.speaker or quote.speaker_mention
    if quote.speaker_kind == "document":
        role, of = "isBasedOn", filled({"@type": "CreativeWork", "name": name, "description": quote.role})
    elif quote.speaker_kind == "organisation":
        role, of = "spokenByCharacter", filled({"@type": "Organization", "name": name, "description": quote.role})
    else:
        role, of = "spokenByCharacter", filled({"@type": "Person", "name": name, "jobTitle": quote.role})
    return filled(
        {
            "@type": "Quotation",
            "text": quote.text,
            role: of if name else None,
            "position": quote.utterance,
        }
    )


def _list(finding: Finding) -> dict[str, Any]:
    return filled(
        {
            "@type": "ItemList",
            "name": finding.lead_in,
            "itemListOrder": f"{CONTEXT}/ItemListOrderAscending" if finding.ordered else None,
            "itemListElement": finding.items,
        }
    )


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    return {"@type": kind, "name": name} if name else None


def _url(url: str | None) -> str | None:
    return address(url) if is_link(url) else None


def _alternatives(record: Record) -> str | list[str] | None:
    """Standfirst and other wordings of the headline; one alone as text."""
    every = [*([record.subheadline] if record.subheadline else []), *record.alternative_headlines]
    return every if len(every) > 1 else every[0] if every else None
