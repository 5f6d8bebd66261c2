"""What a page states about itself -> facts by field name: JSON-LD, Open Graph, meta tags, microdata, time, title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from lxml import etree

from newsextract.base.memo import keep
from newsextract.base.rows import NamedTuple
from newsextract.model.document import Fact
from newsextract.model.record_types import Issue
from newsextract.reading.stated.breadcrumbs import breadcrumbs
from newsextract.reading.stated.clean_values import clean_text, clean_url
from newsextract.reading.stated.fact_list import Facts
from newsextract.reading.stated.jsonld import address_key, article_nodes, parse_scripts
from newsextract.reading.stated.jsonld_facts import add_node
from newsextract.reading.stated.microdata import add_microdata

# Names of meta tags, best first for each field, letters and digits only ("article:published_time",
# "sailthru.date" and "pub-date" are found as articlepublishedtime, sailthrudate and pubdate).
_META: Final = {
    "headline": "ogtitle twittertitle articleheadline headline sailthrutitle parselytitle cxenseparsetitle "
    "dctitle dctermstitle hdl title",
    "alternative_headline": "alternativeheadline sailthrusocialtitle subheadline",
    "description": "ogdescription description twitterdescription sailthrudescription dcdescription dctermsabstract "
    "abstract",
    "author": "author byl byline authors articleauthor articleauthorname parselyauthor sailthruauthor dccreator "
    "dctermscreator creator cxenseparseauthor ogarticleauthor articlebyline dcauthor authorname",
    "publisher": "ogsitename publisher dcpublisher dcpublishercorporatename dctermspublisher articlepublicationname "
    "sailthrupublisher cre applicationname applemobilewebapptitle copyright",
    "section": "articlesection parselysection section sections sailthrusection ogsection category "
    "cxenseparsecategory articlechannel dcsubject",
    "keywords": "articletag newskeywords keywords parselytags sailthrutags tags",
    "date_published": "articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished datepublished "
    "articledateoriginal originalpublicationdate publicationdate publisheddate publishdate publishedat "
    "publishedtime publishedon published pubdate publishtime parselypubdate sailthrudate cxenseparserecspublishtime "
    "cxenseparsepublishtime dcdateissued dctermsissued dctermscreated dcdatecreated dcdate dctermsdate displaydate "
    "ptime pdate datecreated date bloggerpublished rnewsdatepublished cxensepublishtime",
    "date_modified": "articlemodifiedtime ogarticlemodifiedtime ogmodifiedtime articlemodified datemodified "
    "ogupdatedtime articledateupdated dctermsmodified dcdatemodified modifieddate lastmodified lastmod revised "
    "moddate utime",
    "url": "ogurl twitterurl parselylink cxenseparseurl",
    "image": "ogimage ogimageurl ogimagesecureurl twitterimage twitterimagesrc parselyimageurl sailthruimagefull "
    "thumbnail image",
    "language": "contentlanguage dclanguage dctermslanguage language inlanguage oglocale locale",
    "location": "articlelocation geoplacename dccoverage georegion",
    "type": "ogtype parselytype",
    "is_accessible_for_free": "isaccessibleforfree articlecontenttier subscriberonly",
}
_FIELD_OF: Final = {name: (field, rank) for field, names in _META.items() for rank, name in enumerate(names.split())}
# Any other may with microdata.
_STATING: Final = ("html", "meta", "link", "base", "script", "title", "time", "a")
_with_property: Final[Any] = etree.XPath("descendant-or-self::*/@itemprop/..")
_SQUASH: Final = re.compile(r"[^a-z0-9]+")

# Ranks of the kinds of source: the lower stands first among a field's facts.
# Microdata stand among the meta tags: behind those that name the publication, before Dublin Core and plain "date".
JSON_LD, LINK, META, MICRODATA, OTHER_NODE, PAGE_NODE, TIME, TITLE = 0, 50, 100, 116, 300, 400, 500, 600
_RANK_OF: Final = {"json-ld": JSON_LD, "json-ld other": OTHER_NODE, "json-ld page": PAGE_NODE}


class Metadata(NamedTuple):
    """The facts of a page by field name, best source first, and what could not be read.

    base   address that the page's relative ones start from
    nodes  all that its JSON-LD says, as parsed
    """

    facts: dict[str, tuple[Fact, ...]]
    issues: tuple[Issue, ...]
    base: str | None
    nodes: list[Any]


def read_metadata(
    root: Any, url: str | None, markup: bytes | None = None, beside: Mapping[str, list[Any]] | None = None
) -> Metadata:
    """What a page states about itself.

    root    the lxml root of the page
    url     where the page came from; makes relative addresses absolute
    markup  the page as UTF-8, where the caller has it: without "itemprop" in it, no microdata are looked for
    beside  by name, lists that get the elements which the caller looks for: all are found in one pass

    Names are schema.org's words in snake_case; values are cleaned text, addresses absolute where possible.
    A value that is broken is left out; nothing that a page holds makes this raise.
    """
    facts = Facts()
    issues: list[Issue] = []
    scripts: list[str] = []
    based: str | None = None
    labels: dict[str, str] = {}  # "twitter:label1" and "twitter:data1" by name
    links: list[Any] = []
    lists: Mapping[str, list[Any]] = beside or {}
    for element in root.iter(*_STATING, *lists):
        tag = element.tag
        listed = lists.get(tag)
        if listed is not None:
            listed.append(element)
        elif tag == "a":
            if element.get("rel") or element.get("aria-current"):  # a few of hundreds
                links.append(element)
        elif tag == "meta":
            _add_meta(facts, element, based or url)
            name = element.get("name") or element.get("property") or ""
            if name.startswith(("twitter:label", "twitter:data")):
                labels[name] = element.get("content") or ""
        elif tag == "script":
            if "ld+json" in (element.get("type") or "").lower():
                scripts.append("".join(element.itertext()) if len(element) else element.text or "")
        elif tag == "link":
            if (element.get("rel") or "").lower().strip() == "canonical":
                facts.add_url("url", element.get("href"), "link canonical", LINK, based or url)
        elif tag == "base":
            based = based or clean_url(element.get("href") or "", url)
        elif tag == "time":
            _add_time(facts, element)
        elif tag == "title":
            if not facts.has("title") and not _inside_svg(element):
                facts.add("title", _text(element), "title", TITLE)
                facts.add("headline", _text(element), "title", TITLE)
        elif tag == "html":
            facts.add("language", element.get("lang") or element.get("xml:lang"), "html lang", LINK)
    base = based or url or next((fact.value for fact in facts.of("url")), None)
    for element in links:
        if element.get("aria-current") in ("page", "true", "location"):
            facts.add("menu", _text(element), "current entry of a menu", OTHER_NODE)
        if "author" in (element.get("rel") or "").lower().split():
            facts.add("author", _text(element), "rel author", TIME, url=clean_url(element.get("href") or "", base))
    _add_labelled(facts, labels)
    nodes: list[Any] = []
    try:
        nodes += _add_json_ld(facts, scripts, url, base, issues)
    except (ValueError, TypeError, RecursionError, OverflowError) as problem:
        issues.append(Issue(extractor="metadata", error=type(problem).__name__, message=f"JSON-LD: {problem}"[:200]))
    if _may_have_microdata(markup):
        add_microdata(facts, _with_property(root), base, MICRODATA)
    return Metadata(facts.sorted(), tuple(issues), base, nodes)


def _may_have_microdata(markup: bytes | None) -> bool:
    """False for a page without "itemprop": looking for it in the text costs less than looking at all elements.

    Capitals in the name are not looked for. One page in a hundred has "itemProp" only, and states the same in other
    ways.
    """
    return markup is None or b"itemprop" in markup


def _add_meta(facts: Facts, element: Any, base: str | None) -> None:
    for attribute in ("property", "name", "http-equiv"):
        name = element.get(attribute)
        if not name or len(name) > 60:
            continue
        known = _field_of(name)
        if known is None:
            continue
        content = element.get("content")
        if not content:
            return
        field, rank = known
        source = name.lower() if ":" in name else f"meta {name.lower()}"
        if field in ("url", "image"):
            facts.add_url(field, content, source, META + rank, base)
        elif field == "keywords" and "," in content:
            facts.add_many(field, content[:20_000].split(","), source, META + rank)
        else:
            facts.add(field, content, source, META + rank)
        return


_WRITTEN_BY: Final = frozenset(
    "written by|author|posted by|by|verfasst von|geschrieben von|autor|autorin|écrit par|auteur|escrito por|scritto da"
    "|geschreven door|skrevet af|napisane przez|publicado por".split("|")
)


def _add_labelled(facts: Facts, labels: dict[str, str]) -> None:
    """Note the authors that a page states for the cards of Twitter: label1 is "Written by", data1 the name."""
    for name, label in labels.items():
        if label.strip(" :").casefold() in _WRITTEN_BY:
            facts.add("author", labels.get(name.replace("label", "data")), name, META + 50)


def _field_of(name: str) -> tuple[str, int] | None:
    found = _known.get(name)
    if found is None:
        found = keep(_known, name, _FIELD_OF.get(_SQUASH.sub("", name.lower()), ("", 0)), _MOST_NAMES)
    return found if found[0] else None


_MOST_NAMES: Final = 1000  # that are remembered: the same few hundred stand on all pages
_known: Final[dict[str, tuple[str, int]]] = {}  # field and rank by the name of a meta tag; ("", 0) for other names


def _add_time(facts: Facts, element: Any) -> None:
    stated = element.get("datetime")
    value = stated or _text(element)
    property_ = (element.get("itemprop") or "").lower()
    classes = (element.get("class") or "").lower()[:200]
    if "modified" in property_ or (not property_ and ("updated" in classes or "modified" in classes)):
        facts.add("date_modified", value, "time modified", TIME)
    elif "published" in property_ or element.get("pubdate") is not None or "publish" in classes:
        facts.add("date_published", value, "time published", TIME)
    elif stated:
        facts.add("time", stated, "time", TIME)


def _add_json_ld(
    facts: Facts, scripts: list[str], url: str | None, base: str | None, issues: list[Issue]
) -> list[Any]:
    """Note what describes the article; returns all that was parsed."""
    addresses = {address_key(fact.value) for fact in facts.of("url")} | ({address_key(url)} if url else set())
    tops, problems = parse_scripts(scripts)
    issues.extend(problems)
    nodes, by_id = article_nodes(tops, addresses - {""})
    for trail in breadcrumbs(tops):
        facts.add("breadcrumb", trail, "json-ld breadcrumb", JSON_LD)
    for node, label in nodes:
        add_node(facts, node, by_id, base, label, _RANK_OF[label])
    return tops


def _inside_svg(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in ("svg", "symbol", "g")


def _text(element: Any, limit: int = 1000) -> str:
    """The text inside an element, as far as the limit."""
    if not len(element):
        return clean_text(element.text or "", limit)
    parts: list[str] = []
    length = 0
    for part in element.itertext():
        parts.append(part)
        length += len(part)
        if length > limit:
            break
    return clean_text(" ".join(parts) if len(parts) > 1 else "".join(parts), limit)
