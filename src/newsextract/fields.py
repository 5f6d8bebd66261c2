"""Value types of the record: frozen, typed, named with schema.org's words in snake_case.

Absence is ``None`` for one value and ``[]`` for many; never ``""``.
Dates are ISO 8601 text. Offsets count characters.
"""

from __future__ import annotations

from dataclasses import field
from typing import Any, Literal

from newsextract.values import Value, value

MediaKind = Literal["image", "video", "audio"]
RegionSource = Literal["section", "dateline", "meta", "url"]


@value
class Author(Value):
    """Who wrote the article: a person, or the organisation, desk or agency printed in that place."""

    name: str
    kind: Literal["person", "organisation"] = "person"
    url: str | None = None


@value
class Region(Value):
    """Where the story is filed, as the article prints it, with its ISO 3166 codes.

    ``countries`` are ISO 3166-1 alpha-2, ``subdivisions`` ISO 3166-2.
    """

    label: str
    source: RegionSource
    place: str | None = None
    countries: list[str] = field(default_factory=list)
    subdivisions: list[str] = field(default_factory=list)


@value
class Place(Value):
    """A place that headline or lead name, with its ISO 3166 codes."""

    name: str
    countries: list[str] = field(default_factory=list)
    subdivisions: list[str] = field(default_factory=list)


@value
class Dateline(Value):
    """The words that open an agency story, without the dash: ``HAMBURG, March 3 (AP)``; ``date`` as printed."""

    text: str
    place: str | None = None
    agency: str | None = None
    date: str | None = None


@value
class Image(Value):
    """A picture, video or audio of the article; the caption is without its credit, the credit without its label."""

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit_text: str | None = None
    media: MediaKind = "image"


@value
class Quote(Value):
    """One contiguous span inside quotation marks; ``body[start:end] == text``.

    ``utterance`` is shared by the parts of one utterance; ``speaker`` is the fullest name in the article,
    ``speaker_mention`` the words that stand beside the quote.
    """

    text: str
    kind: Literal["direct", "partial"]
    speaker: str | None = None
    speaker_mention: str | None = None
    role: str | None = None
    cue: str | None = None
    utterance: int
    start: int
    end: int


@value
class Finding(Value):
    """A list of facts, findings or points, with the sentence or heading that leads in."""

    lead_in: str | None = None
    items: list[str]
    ordered: bool = False


@value
class Link(Value):
    """A link inside the body."""

    text: str
    url: str


@value
class SourceInfo(Value):
    """What was read: ``bytes`` and ``sha256`` are of the file as stored."""

    path: str | None = None
    kind: Literal["html", "text"]
    encoding: str | None = None
    bytes: int
    sha256: str


@value
class Issue(Value):
    """Something that went wrong without costing the record: a field's extractor, the error's type, one line."""

    extractor: str
    error: str
    message: str


@value
class Evidence(Value):
    """Why a field has its value: the rule or source, the value it saw, where; ``chosen`` is false for losers."""

    rule: str
    value: str | None = None
    place: str | None = None
    chosen: bool = True


@value
class Dropped(Value):
    """A block of text that was left out of the body, and why."""

    text: str
    reason: str


@value
class Meta(Value):
    """About the record itself; ``evidence`` and ``dropped`` are there with ``explain`` only."""

    schema_version: str
    newsextract: str
    source: SourceInfo
    flags: list[Literal["not_article", "paywalled", "live_blog", "truncated"]] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    evidence: dict[str, list[Evidence]] | None = None
    dropped: list[Dropped] | None = None


def plain(value: Any) -> Any:
    """A value as JSON types only; ``meta`` without the keys that ``explain`` adds when they are unset.

    Raises TypeError for what JSON cannot hold, ValueError for a number that is not finite.
    """
    kind = type(value)
    if kind is str or value is None or kind is int or kind is bool:
        return value
    if kind is list or kind is tuple:
        return [plain(item) for item in value]
    if hasattr(kind, "__dataclass_fields__"):
        optional = _OPTIONAL if kind is Meta else ()
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


_OPTIONAL = ("evidence", "dropped")
