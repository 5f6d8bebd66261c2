"""XML of strangers: its root element from the first bytes, and its tree without entities, DTDs or the network."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsextract.base.rows import NamedTuple

_SPACE = b" \t\r\n"
_TAG = re.compile(rb"<(?:([A-Za-z_][\w.-]{0,99}):)?([A-Za-z_][\w.-]{0,99})((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>")
_NAMESPACE = re.compile(rb"""\bxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_DOCTYPE = re.compile(rb"<!DOCTYPE\s+([\w.:-]+)", re.IGNORECASE)
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_NAMES = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))


class NoXml(ValueError):
    """What should be XML is none, or damaged beyond reading."""


class Start(NamedTuple):
    """How an XML file begins.

    name       of its root element, without prefix; "" where the first bytes do not reach it
    prefix     of it; namespace  of it, "" for none
    declared   true where it begins with <?xml
    doctype    name in its <!DOCTYPE, "" without one
    tag        the root's tag as it stands; end  where it begins
    """

    name: str
    prefix: str
    namespace: str
    declared: bool
    doctype: str
    tag: bytes
    end: int


def start(head: bytes) -> Start | None:
    """What the first bytes of a file say of its root element; ``None`` for what is no XML."""
    at = len(head) - len(head.lstrip(_SPACE + b"\xef\xbb\xbf"))
    declared, doctype = head.startswith(b"<?xml", at), ""
    while True:
        if head.startswith(b"<?", at):
            end = head.find(b"?>", at) + 2
        elif head.startswith(b"<!--", at):
            end = head.find(b"-->", at) + 3
        elif found := _DOCTYPE.match(head, at):
            doctype, end = found[1].decode("latin-1"), _doctype_end(head, at)
        else:
            break
        if end <= at + 2:  # not in these bytes
            return Start("", "", "", declared, doctype, b"", len(head))
        at = end
        while head[at : at + 1] in (b" ", b"\t", b"\r", b"\n"):
            at += 1
    tag = _TAG.match(head, at)
    if tag is None:
        return None
    spaces = {one[1] or b"": one[2] or one[3] or b"" for one in _NAMESPACE.finditer(tag[3])}
    prefix = tag[1] or b""
    space = spaces.get(prefix, b"")
    words = [one.decode("latin-1") for one in (tag[2], prefix, space)]
    return Start(words[0], words[1], words[2], declared, doctype, tag[0], at)


def _doctype_end(head: bytes, at: int) -> int:
    close, subset = head.find(b">", at), head.find(b"[", at)
    if 0 <= subset < close:
        inner = head.find(b"]", subset)
        close = head.find(b">", inner) if inner > 0 else -1
    return close + 1


def root(data: bytes) -> Any:
    """The root element of a file, comments aside. Raises NoXml, and ValueError for one that declares entities."""
    begin = start(data)
    if begin is None or not begin.name:
        raise NoXml("it is no XML")
    if b"<!ENTITY" in data[: begin.end]:
        raise ValueError("it declares entities, which are not read. Save it without them.")
    try:
        return etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as problem:
        tree = etree.fromstring(_NAMED.sub(_numbered, data), _parser(recover=True))
        if tree is None:
            raise NoXml(f"it is no XML: {problem.msg}") from None
        return tree


def _parser(*, recover: bool = False) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=recover,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip


def _numbered(found: re.Match[bytes]) -> bytes:
    """A name of HTML's, which XML does not know, as a number: &nbsp; in a feed."""
    name = found[1]
    sign = html.entities.html5.get(name.decode() + ";") if name not in _XML_NAMES else None
    return found[0] if sign is None else "".join(f"&#{ord(char)};" for char in sign).encode()


def local(element: Any) -> str:
    """The name of an element without its namespace; "" for what is none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def named(element: Any, *names: str) -> Iterator[Any]:
    """The children with one of these names, in order."""
    return (child for child in element if local(child) in names)


def first(element: Any, *path: str) -> Any:
    """The first element down a path of names; ``None`` where there is none."""
    for name in path:
        if element is None:
            return None
        element = next(named(element, name), None)
    return element


def below(element: Any, *names: str) -> Iterator[Any]:
    """All descendants with one of these names, in order."""
    return (one for one in element.iter() if local(one) in names) if element is not None else iter(())


def words(element: Any) -> str | None:
    """The text of an element and of all in it, in one line; ``None`` for none."""
    if element is None:
        return None
    return " ".join("".join(element.itertext(etree.Element)).split()) or None


def texts(elements: Iterator[Any]) -> list[str]:
    """The texts of elements, each once."""
    return list(dict.fromkeys(text for one in elements if (text := words(one))))
