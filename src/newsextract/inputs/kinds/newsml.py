"""NewsML-G2 and NewsML 1, in which news agencies send articles (IPTC): one item, or a message with many."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.inputs.file_part import Fault, Part, too_large
from newsextract.inputs.kinds import newsml_1, newsml_g2
from newsextract.inputs.kinds.xml_tree import below, root, start
from newsextract.inputs.opened import Opened

_G2 = "http://iptc.org/std/nar/"
_G2_ROOTS = ("newsItem", "newsMessage")


def recognises(head: bytes, name: str) -> bool:
    """True for the root element of NewsML: of the second generation in its namespace."""
    begin = start(head)
    return begin is not None and (
        begin.name == "NewsML" or (begin.name in _G2_ROOTS and begin.namespace.startswith(_G2))
    )


def read(file: Opened) -> Iterator[Part]:
    """A part for each item with a text; pictures, packages and what else is none are counted."""
    tree = root(file.whole())
    first_generation = tree.tag == "NewsML" or tree.tag.endswith("}NewsML")
    items = list(below(tree, "NewsItem" if first_generation else "newsItem"))
    message = newsml_1.part if first_generation else newsml_g2.Message(items).part
    limit, given = file.settings.max_size, 0
    for number, item in enumerate(items, 1):
        made = message(item, str(number))
        if made is None:
            file.skipped["no text (NewsML)"] += 1
            continue
        given += 1
        if made.data is not None and len(made.data) > limit:
            made = made._replace(data=None, fault=too_large(limit))
        yield made._replace(whole=len(items) == 1)
    if not given:
        why = "it is NewsML without a text: a picture or a list."
        yield Part("", whole=True, fault=Fault("read", "unsupported", why))
