"""What stands in mails around their text: links to the web page, to unsubscribe, signatures, heads of other mails."""

from __future__ import annotations

import re
from typing import Any, Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern

_WORDS: Final = (
    r"view (?:this |the )?(?:e-?mail |newsletter |message |it |post )?(?:in|on|as) (?:your |a "
    r"|the )?(?:web ?)?(?:browser|online|web|"
    r"page)|view online|open in (?:your )?browser|read (?:this )?(?:in|on) (?:the |your )?(?:app|browser|web)|"
    r"un-?subscribe|manage (?:your )?(?:e-?mail )?(?:subscription|preference|notification)s?|(?:update|change"
    r"|edit) (?:your )?"
    r"(?:e-?mail )?(?:preferences|settings|profile)|email preferences|why did i get this|"
    r"(?:you(?:'|’)re|you are|you) (?:are )?(?:receiving|received|getting) this|was this (?:e-?mail )?forwarded|"
    r"forwarded this (?:e-?mail|newsletter)|add us to your (?:address book|contacts)|forward to a friend|"
    r"im browser (?:ansehen|öffnen|anzeigen)|(?:newsletter )?(?:abbestellen|abmelden)|hier abmelden|online ansehen|"
    r"(?:voir|afficher|lire) (?:cet e-?mail |ce message )?(?:dans|en|sur) (?:le|votre|un)? ?(?:navigateur|ligne)|"
    r"se désabonner|se désinscrire|désinscription|gérer (?:vos|mes) préférences|darse de baja"
    r"|cancelar (?:la )?suscripción|"
    r"ver (?:en|este correo en) (?:el |tu |su )?navegador|bekijk (?:deze mail |online )?in (?:je |uw "
    r"|de )?browser|uitschrijven|"
    r"afmelden|annulla (?:l(?:'|’))?iscrizione|visualizza nel browser|avregistrera|afmeld"
)
FURNITURE: Final = pattern(rf"\W{{0,6}}(?:if you can(?:not|'t) .{{0,60}}|trouble .{{0,60}})?(?:{_WORDS})", re.I)
_LINE: Final = pattern(rf".{{0,60}}?\b(?:{_WORDS})\b.{{0,120}}$", re.I)
_FORWARDED: Final = pattern(
    r"\s*-{2,} ?(?:Forwarded message|Original Message|Begin forwarded message|Weitergeleitete Nachricht|"
    r"Ursprüngliche Nachricht|Message transféré|Mensaje reenviado|Doorgestuurd bericht)\b.*$"
    r"|\s*Begin forwarded message:\s*$",
    re.I,
)
_HEADER: Final = pattern(rf"\s*[*_]{{0,2}}[{CAPITALS}][\w-]{{1,14}}[*_]{{0,2}}\s?:[*_]{{0,2}}(?:\s|$)")
_LONGEST: Final = 220
_HIGHEST: Final = 6
"""How many elements up what holds nothing but such a line is looked for."""


def headings(page: str) -> list[str]:
    """The headings of the first rank of a page."""
    found = re.findall(r"<h[12]\b[^>]{0,2000}>(.{1,600}?)</h[12]>", page, re.I | re.DOTALL)
    return [" ".join(re.sub(r"<[^>]{0,2000}>", " ", one).split()) for one in found[:20]]


def without_furniture(page: str) -> str | None:
    """A page without such lines; ``None`` for one without text."""
    from lxml import etree

    parser = etree.HTMLParser(huge_tree=False, no_network=True, remove_comments=True, encoding="utf-8")
    try:
        root = etree.fromstring(page.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if any("depth" in one.message for one in parser.error_log):
        return page  # the parser left out what is nested too deeply
    if root is None or _size(root, 1) < 1:
        return None
    for one in [one for one in root.iter() if isinstance(one.tag, str) and _is_furniture(one)]:
        _remove(one)
    return str(etree.tostring(root, encoding="unicode", method="html"))


def _is_furniture(one: Any) -> bool:
    text = one.text
    if one.tag in ("style", "script", "title", "html", "body", "head") or not text:
        return False
    return len(text) <= _LONGEST and FURNITURE.match(" ".join(text.split())) is not None


def _remove(one: Any) -> None:
    """Takes the element away, with those around it that hold hardly anything else; what stands behind it stays."""
    for _ in range(_HIGHEST):
        above = one.getparent()
        if above is None or above.tag in ("body", "html", "table", "tbody") or _size(above, _LONGEST) >= _LONGEST:
            break
        if any(True for _ in above.iter("h1", "h2", "h3", "img", "blockquote")):
            break
        if above.tag in ("td", "div", "tr") and sum(1 for _ in above.iter("p")) > 1:
            break
        one = above
    one.clear(keep_tail=True)  # an empty element stays: moving what stands behind it takes longer with each


def _size(one: Any, most: int) -> int:
    """Letters of the words in an element; counted no further than ``most``."""
    size = 0
    for text in one.itertext("*"):
        size += len(text.strip())
        if size >= most:
            break
    return size


def of_text(text: str, *, flowed: bool, delsp: bool) -> str:
    """The text of a mail without furniture, signature, and the head of what is forwarded.

    flowed  lines that end with a space go on in the next one (RFC 3676); delsp  that space is none of the text
    """
    out: list[str] = []
    open_ = in_head = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line == "-- ":
            break
        if _FORWARDED.match(line[:200]):
            in_head = True
            continue
        if in_head:
            if _HEADER.match(line[:200]) or not line.strip() or line[:1] in " \t":
                continue
            in_head = False
        if flowed and line[:1] == " ":
            line = line[1:]
        if len(line) <= _LONGEST and (FURNITURE.match(line) or (_LINE.match(line) and "http" in line)):
            open_ = False
            continue
        if flowed and open_:
            out[-1] += line
        else:
            out.append(line)
        open_ = flowed and line.endswith(" ")
        if open_ and delsp:
            out[-1] = out[-1][:-1]
    return "\n".join(out).strip("\n")

