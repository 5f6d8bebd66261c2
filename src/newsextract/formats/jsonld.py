"""JSON-LD: a schema.org NewsArticle, with its pictures as ImageObject and its quotations as Quotation.

Fields go where schema.org has a property of their meaning: a record's region is ``contentLocation``, the places
that headline and lead name, and the lists of findings, are ``mentions``, quotations are ``hasPart``. Fields of
plug-ins and ``meta`` stay out: the vocabulary has no words for them.
"""

from __future__ import annotations

from typing import Any

from newsextract.document import Document
from newsextract.fields import Author, Finding, Image, Place, Quote, Region
from newsextract.formats.links import address, is_link
from newsextract.record import Record, dump_json

BETWEEN = ""
STRUCTURED = False

CONTEXT = "https://schema.org"
_MEDIA = {"image": "ImageObject", "video": "VideoObject", "audio": "AudioObject"}


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The article as one JSON-LD object."""
    return dump_json(article(record), indent=2 if pretty else None) + "\n"


def article(record: Record) -> dict[str, Any]:
    """The record as a schema.org NewsArticle: only what it has."""
    media = {kind: [_media(one) for one in record.images if one.media == kind] for kind in _MEDIA}
    return _filled(
        {
            "@context": CONTEXT,
            "@type": ["NewsArticle", "LiveBlogPosting"] if "live_blog" in record.meta.flags else "NewsArticle",
            "identifier": f"sha256:{record.meta.source.sha256}",
            "url": _url(record.url),
            "headline": record.headline,
            "alternativeHeadline": record.subheadline,
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
    return _filled({"@type": kind, "name": author.name, "url": _url(author.url)})


def _place(place: Place | Region) -> dict[str, Any]:
    """A Place; each country and subdivision as an area that contains it, named by its ISO code."""
    name = place.label if isinstance(place, Region) else place.name
    codes = [{"@type": "Country", "identifier": code} for code in place.countries]
    codes += [{"@type": "AdministrativeArea", "identifier": code} for code in place.subdivisions]
    return _filled({"@type": "Place", "name": name, "containedInPlace": codes})


def _media(image: Image) -> dict[str, Any]:
    return _filled(
        {
            "@type": _MEDIA[image.media],
            "contentUrl": _url(image.url),
            "caption": image.caption,
            "creditText": image.credit_text,
            "description": image.alt,
        }
    )


def _quotation(quote: Quote) -> dict[str, Any]:
    speaker = _filled({"@type": "Person", "name": quote.speaker or quote.speaker_mention, "jobTitle": quote.role})
    return _filled(
        {
            "@type": "Quotation",
            "text": quote.text,
            "spokenByCharacter": speaker if "name" in speaker else None,
            "position": quote.utterance,
        }
    )


def _list(finding: Finding) -> dict[str, Any]:
    return _filled(
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


def _filled(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties that say something."""
    return {name: value for name, value in properties.items() if value not in (None, [], "")}
