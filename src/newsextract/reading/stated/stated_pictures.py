"""What JSON-LD says about the pictures of a page: who made them, who owns them, under which licence.

Pages that print no credit often state one here (schema.org: creditText, creator, copyrightHolder, copyrightNotice,
license, acquireLicensePage).
"""

from __future__ import annotations

from typing import Any, Final

from newsextract.base.addresses import file_key
from newsextract.base.values import Value, value
from newsextract.reading.stated.clean_values import clean_text, clean_url
from newsextract.reading.stated.jsonld import every_node, type_names

_TYPES: Final = ("imageobject", "photograph", "videoobject", "audioobject")
_ADDRESSES: Final = ("contentUrl", "url", "@id", "thumbnailUrl")
_LONGEST_CREDIT: Final = 300  # characters of a credit


@value
class StatedPicture(Value):
    """What a page states about one picture."""

    credit: str | None = None
    creator: str | None = None
    rights: str | None = None
    licence_url: str | None = None


def read_stated(nodes: list[Any], base: str | None) -> dict[str, StatedPicture]:
    """What the nodes of a page's JSON-LD state about its pictures, by ``file_key`` of their addresses."""
    found: dict[str, StatedPicture] = {}
    for node in every_node(nodes):
        stated = _stated(node) if any(name in _TYPES for name in type_names(node)) else None
        if stated is None:
            continue
        for name in _ADDRESSES:
            address = node.get(name)
            if isinstance(address, str) and (clean := clean_url(address, base)):
                found.setdefault(file_key(clean), stated)
    return found


def _stated(node: dict[str, Any]) -> StatedPicture | None:
    creator = _text(node.get("creator")) or _text(node.get("author"))
    owner = _text(node.get("copyrightHolder"))
    notice = _text(node.get("copyrightNotice"))
    licence = node.get("license")
    page = node.get("acquireLicensePage")
    address = next((clean for one in (licence, page) if isinstance(one, str) and (clean := clean_url(one))), None)
    credit = _text(node.get("creditText")) or creator or owner or notice
    if not (credit or address):
        return None
    return StatedPicture(credit=credit, creator=creator, rights=notice, licence_url=address)


def _text(given: Any) -> str | None:
    """A name: text itself, of a node its name, of a list its names together."""
    if isinstance(given, dict):
        given = given.get("name")
    if isinstance(given, list):
        names = [name for one in given[:5] if (name := _text(one))]
        return ", ".join(dict.fromkeys(names)) or None
    if not isinstance(given, str) or given.startswith(("http://", "https://")):
        return None
    return clean_text(given, _LONGEST_CREDIT) or None
