"""HTML -> Document: parse, walk, read what the page states, choose the body, gather the figures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from newsextract import languages
from newsextract.base.addresses import file_key
from newsextract.model.document import Block, Blocks, Document, Fact
from newsextract.model.reasons import AUTHOR_IN_LINE
from newsextract.model.record_types import Issue, Link
from newsextract.model.source import Source
from newsextract.reading.article import head_authors, kicker
from newsextract.reading.article.block_roles import assign_roles
from newsextract.reading.article.stated_body import stated_body
from newsextract.reading.markup import completeness, marks, menus, parse_tree
from newsextract.reading.markup.nodes import Raw, path
from newsextract.reading.markup.page_bytes import PageBytes
from newsextract.reading.markup.urls import Resolver
from newsextract.reading.markup.walk import Walk
from newsextract.reading.stated import metadata, stated_pictures

SHORTEST_SAMPLED: Final = 60
"""Characters of a block that the sample takes; shorter ones are labels."""
SAMPLE_LENGTH: Final = 1500
"""Characters from which on a sample is long enough to tell the language (some 250 words)."""


def read(source: Source) -> Document:
    """The document of a page; anything at all gives one."""
    page = PageBytes.of(source)
    root, issues = parse_tree.parse(source, page)
    if root is None:
        return Document(source=source, flags=("not_article",), issues=(*source.issues, *issues))
    parts = menus.core_parts()
    facts, problems, base, stated = metadata.read_metadata(root, source.url, page.data, parts)
    walk = Walk(root, parts)
    cut = completeness.lacks_elements(page, root, walk.met()) and completeness.is_cut(source.text, root)
    declared = next((fact.value for fact in facts.get("language", ())), None)
    language = languages.settle(declared, _sample(walk))
    main = frozenset(file_key(fact.value) for fact in facts.get("image", ()))
    decided = assign_roles(walk, facts, language, main)
    if decided.headline is not None and (label := kicker.find_label(decided.headline.node.element)):
        facts["kicker"] = (Fact(value=label, source="label in the headline"),)
    if "author" not in facts and (name := head_authors.name_in_dated_line(walk.raws, language)):
        facts["author"] = (Fact(value=name, source=AUTHOR_IN_LINE),)
    elif signers := head_authors.signers_in_date(walk.raws, [one.value for one in facts.get("author", ())], language):
        facts["author"] = (*facts.get("author", ()), Fact(value=signers, source=AUTHOR_IN_LINE))
    flags = decided.flags
    told: list[Block] = []
    if "article_body" in facts and all(raw.role != "body" for raw in walk.raws):
        told = stated_body(facts, stated)
    if told:
        flags = tuple(flag for flag in flags if flag != "not_article")
        _forget_headline(walk, facts)
        problems = (*problems, Issue(extractor="metadata", error="StatedBody", message=STATED_BODY))
        language = languages.settle(declared, "\n".join(block.text for block in told)[:SAMPLE_LENGTH])
    resolve = Resolver(base)
    document = Document(
        source=source,
        blocks=Blocks((*_blocks(walk, resolve), *told)) if told else _blocks(walk, resolve),
        metadata=MappingProxyType(facts),
        flags=tuple(dict.fromkeys((*source.flags, *flags, *(("truncated",) if cut else ())))),
        issues=(*source.issues, *issues, *problems),
        language=language,
        tree=root,
        figures_by=lambda: decided.figures(resolve, stated_pictures.read_stated(stated, base), main),
    )
    object.__delattr__(document, "figures")
    return document


STATED_BODY: Final = "the page shows no text of an article; the body is the one that its JSON-LD states (articleBody)"


def _forget_headline(walk: Walk, facts: Mapping[str, tuple[Fact, ...]]) -> None:
    """Take its role from a headline that the page does not state: that of a notice shown in the article's place."""
    stated = [fact.value.casefold() for fact in facts.get("headline", ())]
    for raw in walk.raws:
        if raw.role == "headline" and not any(raw.text.casefold() in value for value in stated):
            raw.role, raw.reason = "boilerplate", "headline of a page that shows no article"


def _sample(walk: Walk) -> str:
    """The first long blocks of the page: enough text to tell its language.

    Toolbars of archives, which hide themselves, speak English on pages in any language.
    """
    aside: set[int] = set()  # numbers of blocks that are hidden
    end = -1
    for node in walk.nodes:
        if node.mark & marks.HIDDEN and node.index > end:
            aside.update(range(node.start, node.stop))
            end = node.end
    long = [raw for raw in walk.raws if len(raw.text) >= SHORTEST_SAMPLED and 2 * raw.linked < raw.size]
    found, letters = [], 0
    for raw in [raw for raw in long if raw.number not in aside] or long:
        found.append(raw.text)
        letters += len(raw.text)
        if letters >= SAMPLE_LENGTH:
            break
    return "\n".join(found)


def _blocks(walk: Walk, resolve: Resolver) -> Blocks:
    """The blocks of a page, whose containers, pictures and raw blocks are given up: of a long page both do not fit in
    little memory."""
    walk.pictures.clear()
    walk.nodes.clear()
    walk.raws.reverse()
    paths: dict[str, str] = {}
    blocks: list[Block] = []
    while walk.raws:
        blocks.append(_block(walk.raws.pop(), resolve, paths))
    return Blocks(blocks)


def _block(raw: Raw, resolve: Resolver, paths: dict[str, str]) -> Block:
    links: tuple[Link, ...] = ()
    if raw.links:
        links = tuple([Link.of(text, url) for text, href in raw.links if (url := resolve(href))])
    where = path(raw.node, paths)
    return Block.of(
        raw.kind, raw.text, raw.role, raw.reason, raw.node.line, where, raw.level, raw.ordered, raw.group, links
    )
