"""JSON objects: what ``jsonld`` and ``ninjs`` share."""

from __future__ import annotations

from typing import Any

GEONAMES = "https://sws.geonames.org/{}/"
"""URI of a place in linked data, by its GeoNames id (geonames.org/ontology)."""


def filled(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties that have a value."""
    return {name: value for name, value in properties.items() if value not in (None, [], "", {})}


def geonames(ids: list[int]) -> list[str]:
    """URIs of places."""
    return [GEONAMES.format(one) for one in ids]
