"""XML of a kind that is not read. Its markup and its data are no prose, so it is refused with the name of its root."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract.base.printable import safe
from newsextract.inputs.file_part import Fault, Part
from newsextract.inputs.kinds.xml_tree import Start, start
from newsextract.inputs.opened import Opened

_XHTML = "http://www.w3.org/1999/xhtml"
_HTML = frozenset(
    "html head body title meta link base script style noscript template main article section aside header footer "
    "nav div p h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd blockquote pre figure figcaption picture table caption "
    "thead tbody tfoot tr td th form fieldset iframe object video audio canvas center frameset frame address "
    "details summary hr br a abbr acronym b bdi bdo big cite code data del dfn em embed font i img input ins kbd "
    "label mark q rp rt ruby s samp select small source span strike strong sub sup textarea time tt u var wbr "
    "button area map option param track dialog menu search slot output progress meter legend optgroup datalist "
    "col colgroup basefont marquee amp-html".split()
)
"""Elements of HTML, its old ones too: a page may begin with any of them."""
_ICONS = ("svg", "math")
_TAIL_BYTES = 4_096
_CLOSED = re.compile(rb"</([\w.:-]{1,200})\s*>(?:\s|\0|<!--(?:[^-]|-(?!->))*+-->)*\Z")


def recognises(head: bytes, name: str) -> bool:
    """True where the root element is none of HTML: by its namespace, or by its name below an XML declaration.

    A page may begin with an icon in SVG, with an element of its own, or with the mark of XML before anything.
    """
    begin = start(head)
    if begin is None or not begin.name:
        return False
    if begin.name.lower() == "html" or begin.namespace == _XHTML:
        return False
    if begin.namespace:
        return True
    named = begin.doctype.lower() not in ("", "html") and begin.doctype.rpartition(":")[2] == begin.name
    return named or (begin.declared and begin.name.lower() not in _HTML and "-" not in begin.name)


def read(file: Opened) -> Iterator[Part]:
    """The refusal; a page that only begins as XML does is given as it is."""
    begin = start(file.head)
    data = file.whole()
    if begin is None or not _is_closed(data, begin):
        yield Part("", data, whole=True)
        return
    root = safe(f"{begin.prefix}:{begin.name}" if begin.prefix else begin.name)
    why = f"it is XML with the root element <{root}>, of no kind that is read. Pass the text or page that it describes."
    yield Part("", whole=True, fault=Fault("read", "unsupported", why))


def _is_closed(data: bytes, begin: Start) -> bool:
    """True where the root element reaches to the end, as it does in XML; what is cut off has no end of any kind."""
    tail = _CLOSED.search(data[-_TAIL_BYTES:])
    if tail is not None:
        return tail[1].rpartition(b":")[2].decode("latin-1") == begin.name
    if begin.tag.endswith(b"/>") or begin.name in _ICONS:
        return not data[begin.end + len(begin.tag) :].strip()
    return b"</html" not in data[-_TAIL_BYTES:].lower()
