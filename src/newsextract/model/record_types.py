"""Value types of the record: frozen, typed, named with schema.org's words in snake_case.

Absence is ``None`` for one value and ``[]`` for many; never ``""``.
Dates are ISO 8601 text. Offsets count characters.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, Literal, get_args

from newsextract.base.values import Value, value

InputKind = Literal["text", "html"]
"""Kinds of input. The reader of a kind is the module of ``reading`` that has its name."""

INPUT_KINDS: tuple[InputKind, ...] = get_args(InputKind)

SpeakerKind = Literal["person", "organisation", "document", "unnamed"]
OrganisationKind = Literal["company", "public_body", "organisation", "document"]
MediaKind = Literal["image", "video", "audio"]
RegionSource = Literal["section", "dateline", "meta", "url"]


@value
class Author(Value):
    """Who wrote the article: a person, or the organisation, desk or agency printed in that place.

    name  as printed, without "By" and role
    kind  person or organisation
    url   the page about the author
    """

    name: str
    kind: Literal["person", "organisation"] = "person"
    url: str | None = None


@value
class Region(Value):
    """Where the story is filed, as the article prints it, with its ISO 3166 codes.

    label         as printed; from a dateline only the place, from a URL the part that names the region
    source        where the label was found
    place         plain name of the place
    countries     codes of ISO 3166-1 alpha-2
    subdivisions  codes of ISO 3166-2
    geonames      GeoNames ids of the place, or of the areas that make it up; none for a town that is not known
    latitude      of the place in degrees, north positive; of several areas their middle, weighted by population
    longitude     of the place in degrees, east positive
    scheme        the publisher's system of regions that it belongs to: bbc
    slug          the region's page in that system: england/birmingham_and_black_country
    """

    label: str
    source: RegionSource
    place: str | None = None
    countries: list[str] = field(default_factory=list)
    subdivisions: list[str] = field(default_factory=list)
    geonames: list[int] = field(default_factory=list)
    latitude: float | None = None
    longitude: float | None = None
    scheme: str | None = None
    slug: str | None = None


@value
class Place(Value):
    """A place that the headline or the lead names.

    name          as printed
    countries     codes of ISO 3166-1 alpha-2
    subdivisions  codes of ISO 3166-2
    geonames      GeoNames ids of the place, or of the areas that make it up
    latitude      of the place in degrees, north positive; of several areas their middle, weighted by population
    longitude     of the place in degrees, east positive
    """

    name: str
    countries: list[str] = field(default_factory=list)
    subdivisions: list[str] = field(default_factory=list)
    geonames: list[int] = field(default_factory=list)
    latitude: float | None = None
    longitude: float | None = None


@value
class Dateline(Value):
    """The words that open an agency story.

    text    all of it, without the dash: ``HAMBURG, March 3 (AP)``
    place   the place in it
    agency  the agency in it
    date    the date in it, as printed
    """

    text: str
    place: str | None = None
    agency: str | None = None
    date: str | None = None


@value
class Image(Value):
    """A picture, video or audio of the article.

    url           address of the file, the largest version that the page names
    alt           the alternative text: what the picture shows, for those who cannot see it
    caption       without its credit
    credit_text   who made or owns it, as printed, without the label in front
    media         image, video or audio
    photographer  the person in the credit
    agency        the agency or library in the credit by its full name: "PA" gives "PA Media"
    via           who passed the picture on: "Getty Images" of "Ann Lee/AFP via Getty Images"
    rights        handout, Crown copyright, public domain, a licence ("CC BY-SA 4.0"), or the copyright notice stated
    licence_url   page of the licence, or page where a licence can be bought
    width         of the file in pixels, where the page states it
    height        of the file in pixels, where the page states it
    position      offset in the body of the paragraph that it stands before; the body's length behind the last one
    role          lead: above the body's text, or the first that the page names as its own; inline: all others
    confidence    how likely caption and credit are right, 0 to 1; ``None`` from a plug-in that does not say
    """

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit_text: str | None = None
    media: MediaKind = "image"
    photographer: str | None = None
    agency: str | None = None
    via: str | None = None
    rights: str | None = None
    licence_url: str | None = None
    width: int | None = None
    height: int | None = None
    position: int = 0
    role: Literal["lead", "inline"] = "inline"
    confidence: float | None = None


@value
class Quote(Value):
    """One contiguous span inside quotation marks and within one paragraph.

    text             the words, without the outer marks; ``body[start:end] == text``
    kind             direct: a clause or more that stands by itself; partial: words within the writer's own sentence
    speaker          the fullest name in the article; ``None`` when nobody is named
    speaker_kind     what the speaker is: a person with a name, an organisation, a document, or a person or group
                     without a name; ``None`` when nobody is named
    speaker_mention  the words of the attribution as printed: a name, "she", "the council"
    role             the speaker's role as printed
    cue              the reporting words: "said", "according to"
    utterance        number that all parts of one utterance share
    start            offset of the first character in the body
    end              offset behind the last character in the body
    confidence       how likely the speaker is right, 0 to 1; ``None`` from a plug-in that does not say
    """

    text: str
    kind: Literal["direct", "partial"]
    speaker: str | None = None
    speaker_kind: SpeakerKind | None = None
    speaker_mention: str | None = None
    role: str | None = None
    cue: str | None = None
    utterance: int
    start: int
    end: int
    confidence: float | None = None


@value
class Attribution(Value):
    """Speech without quotation marks: reported in the writer's words, or a turn of an interview or a transcript.

    text             what was said, as printed; ``body[start:end] == text``
    kind             indirect: reported ("Reed said that ..."); turn: a paragraph under a speaker's label ("REED: ...")
    speaker          the fullest name in the article; ``None`` when nobody is named
    speaker_kind     as in ``quotes``
    speaker_mention  the words of the attribution, or the label, as printed
    role             the speaker's role as printed
    cue              the reporting words: "said", "according to"; ``None`` for a turn
    start            offset of the first character in the body
    end              offset behind the last character in the body
    """

    text: str
    kind: Literal["indirect", "turn"]
    speaker: str | None = None
    speaker_kind: SpeakerKind | None = None
    speaker_mention: str | None = None
    role: str | None = None
    cue: str | None = None
    start: int
    end: int


@value
class Mention(Value):
    """A place of the body where somebody or something is named.

    text   the name as printed, without titles; ``body[start:end] == text``
    start  offset of the first character in the body
    end    offset behind the last character in the body
    """

    text: str
    start: int
    end: int


@value
class Person(Value):
    """Somebody whom the body names, with a quotation or without one.

    name      the fullest name in the article
    names     the other names, as printed: surname alone, given name alone, another spelling
    roles     what the article says that the person is, as printed: "leader of the council"
    kind      always person; it tells the rows apart where those of ``organisations`` stand beside them
    mentions  every place with one of the names, in order; a pronoun is none
    quotes    numbers of the person's quotations: 1 is the first of ``quotes``
    """

    name: str
    names: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    kind: Literal["person"] = "person"
    mentions: list[Mention] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)


@value
class Organisation(Value):
    """An organisation that the body names, or a document with a name of its own.

    name      the fullest name in the article
    names     the other names, as printed: "MWB" of "Marl Water Board"
    roles     what the article says that it is, as printed: "water company"
    kind      company, public_body or document where its name or a description tells; organisation for all others
    mentions  every place with one of the names, in order
    quotes    numbers of its quotations: 1 is the first of ``quotes``
    """

    name: str
    names: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    kind: OrganisationKind = "organisation"
    mentions: list[Mention] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)


@value
class Finding(Value):
    """A list of facts, findings or points.

    lead_in  the sentence or heading that leads in
    items    the points, without bullets and numbers, as printed otherwise
    ordered  true when the points are numbered
    source   who found them, where the lead-in says so: "inspectors" of "Inspectors noted:"
    levels   depth of each item, 1 for the outermost: a point under another one has 2
    box      true for a box beside or above the text: "Key points", "At a glance"
    """

    lead_in: str | None = None
    items: list[str]
    ordered: bool = False
    source: str | None = None
    levels: list[int] = field(default_factory=list)
    box: bool = False


@value
class Link(Value):
    """A link inside the body.

    text  the linked words
    url   the address that they link to
    """

    text: str
    url: str


@value
class Stated(Value):
    """What the file states about the article outside its text: an export of a database, a feed, a mail, a row.

    It wins over what the text seems to say. Keys are present only where the file states them; values are as printed.

    headline        title of the document
    subheadline     standfirst: "Highlight"
    description     abstract or summary that is not part of the text
    byline          who signed it, as printed
    publisher       name of the publication, or of who sent it
    edition         of the publication
    section         part of the publication
    page            of the print edition
    dateline        place that the story is reported from
    date_published  when it was published
    date_modified   when it was changed
    load_date       when it came into the database
    length          number of words
    language        of the text
    keywords        subjects, companies and places by which the database finds it
    url             address of the article
    copyright       notice of copyright
    document_id     what the database calls it: accession number, message id, identifier of a feed
    """

    headline: str | None = None
    subheadline: str | None = None
    description: str | None = None
    byline: str | None = None
    publisher: str | None = None
    edition: str | None = None
    section: str | None = None
    page: str | None = None
    dateline: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    load_date: str | None = None
    length: int | None = None
    language: str | None = None
    keywords: list[str] | None = None
    url: str | None = None
    copyright: str | None = None
    document_id: str | None = None


@value
class SourceInfo(Value):
    """What was read.

    path       the file's name as given; ``None`` for standard input
    kind       how it was read
    encoding   character encoding of the bytes; ``None`` for text that came decoded
    bytes      size of the file as stored, or of the part of it that was read
    sha256     hash of the same bytes
    record_id  id of the part of a file that was read: line or row, name of the member, id of the WARC record;
               present only for a part of a file, as are url and date
    url        address that the part was fetched from
    date       when it was fetched, in ISO 8601
    stated     what the file states about the article outside its text; present only where it does
    columns    further columns of its row, by name; present only where they were asked for
    """

    path: str | None = None
    kind: InputKind
    encoding: str | None = None
    bytes: int
    sha256: str
    record_id: str | None = None
    url: str | None = None
    date: str | None = None
    stated: Stated | None = None
    columns: dict[str, str] | None = None


@value
class Issue(Value):
    """A problem that did not prevent the record.

    extractor  the field's extractor, or the part of the reader
    error      type of the error
    message    what went wrong, in one line
    """

    extractor: str
    error: str
    message: str


@value
class Evidence(Value):
    """Why a field has its value, or a candidate that was rejected.

    rule    the rule or source
    value   the value that the rule found
    place   where in the input it stands
    chosen  false for a rejected candidate
    """

    rule: str
    value: str | None = None
    place: str | None = None
    chosen: bool = True


@value
class Dropped(Value):
    """A block of text that was left out of the body.

    text    the block
    reason  why it was left out
    """

    text: str
    reason: str


@value
class Meta(Value):
    """About the record itself.

    schema_version  version of the record's shape
    newsextract     version of the program
    source          what was read
    flags           what kind of page it is, and whether it is complete
    confidence      how likely a field is right, 0 to 1, by the field's name: headline, region and body
    issues          problems that did not prevent the record
    evidence        why each field has its value; present only with ``explain``
    dropped         the text left out of the body; present only with ``explain``
    """

    schema_version: str
    newsextract: str
    source: SourceInfo
    flags: list[Literal["not_article", "paywalled", "live_blog", "truncated"]] = field(default_factory=list)
    confidence: dict[str, float] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    evidence: dict[str, list[Evidence]] | None = None
    dropped: list[Dropped] | None = None


def plain(value: Any) -> Any:
    """A value as JSON types only, without the keys of ``OPTIONAL`` that are unset.

    Raises TypeError for what JSON cannot hold, ValueError for a number that is not finite.
    """
    kind = type(value)
    if kind is str or value is None or kind is int or kind is bool:
        return value
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    if hasattr(kind, "__dataclass_fields__"):
        optional = OPTIONAL.get(kind, ())
        return {
            name: plain(getattr(value, name))
            for name in kind.__dataclass_fields__
            if name not in optional or getattr(value, name) is not None
        }
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{value} is not a JSON number")
        return value
    if isinstance(value, (str, int)):
        return value
    if hasattr(value, "isoformat"):
        return value.isoformat()
    raise TypeError(f"{kind.__name__} cannot stand in a record")


OPTIONAL: dict[type, tuple[str, ...]] = {
    Meta: ("evidence", "dropped"),
    SourceInfo: ("record_id", "url", "date", "stated", "columns"),
    Stated: tuple(Stated.__dataclass_fields__),
}
"""Keys that are left out where they are unset; every other key is always present."""
