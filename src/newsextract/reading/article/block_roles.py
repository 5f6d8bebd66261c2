"""Roles of all blocks of a page: headline and what stands around it, captions, the body, the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from newsextract.grammar.bylines.byline_parts import parse_authors
from newsextract.model.document import Fact, Figure
from newsextract.reading.article import (
    author_notes,
    body_blocks,
    foot_lines,
    headline_area,
    page_flags,
    portraits,
    stated_authors,
)
from newsextract.reading.article.article_container import Region
from newsextract.reading.article.find_headline import find_headline
from newsextract.reading.figures import figure_groups, lost_pictures
from newsextract.reading.figures.group_of_words import Group
from newsextract.reading.figures.make_figures import make_figure
from newsextract.reading.figures.own_figures import own_groups
from newsextract.reading.lines.prose import is_prose
from newsextract.reading.markup import marks
from newsextract.reading.markup.nodes import Node, Raw
from newsextract.reading.markup.urls import Resolver
from newsextract.reading.markup.walk import Walk
from newsextract.reading.stated.stated_pictures import StatedPicture

STORY_CAPTION: Final = 200
"""Characters of a caption that tells a part of the story."""
CAPTIONS_TO_TEXT: Final = 3
"""How many times as long as the other running text such captions must be; with less of them a page has an article
beside a gallery."""


class Decisions:
    """Flags, headline and figures of a page whose blocks have got their roles."""

    def __init__(self, headline: Raw | None, groups: list[Group], flags: tuple[str, ...]) -> None:
        self.headline = headline
        self.groups = groups
        self.flags = flags

    def figures(
        self, resolve: Resolver, stated: Mapping[str, StatedPicture], main: frozenset[str]
    ) -> tuple[Figure, ...]:
        """The article's figures, addresses absolute; parameters as in ``make_figure``."""
        return tuple(figure for group in self.groups if (figure := make_figure(group, resolve, stated, main)))


def assign_roles(
    walk: Walk, facts: Mapping[str, tuple[Fact, ...]], language: str | None, main: frozenset[str] = frozenset()
) -> Decisions:
    """Give each block of a page its role.

    facts     what the page states about itself
    language  BCP 47 tag of the article
    main      ``file_key`` of the pictures that the page names as its own
    """
    headline = find_headline(walk, facts)
    if headline is not None:
        headline.role, headline.reason = "headline", "heading that names the page"
        _mark_other_stories(walk, headline)
    houses = {fact.value for fact in facts.get("publisher", ())}
    stated = [fact.value for fact in facts.get("author", ()) if fact.kind != "organisation"]
    authors = [name for name in stated if name not in houses]
    groups = portraits.without_portraits(walk, figure_groups.find_groups(walk), authors, language)
    _free_photo_story(walk, groups)
    region = Region(walk, language, headline)
    headline_area.assign_roles(region, [fact.value for fact in facts.get("description", ())], authors)
    body_blocks.assign_roles(region)
    foot_lines.assign_roles(region)
    stated_authors.assign_stated(region, authors, houses)
    inside = walk.raws[region.node.start : region.node.stop]
    author_notes.drop_notes(inside, [*authors, *_printed_authors(walk, language)])
    flags = page_flags.find_flags(region, facts)
    groups += lost_pictures.find_groups(walk, groups)
    own = own_groups(walk, groups, headline, main)
    lost_pictures.give_credits(walk, own)
    if not flags and all(raw.role != "body" for raw in walk.raws):
        flags = ("not_article",)  # all its text are captions
    return Decisions(headline, own, flags)


def _mark_other_stories(walk: Walk, headline: Raw) -> None:
    """Give the blocks of further whole stories their role: pages that go on scrolling hold them below.

    Such a story is an article element beside that of the headline; each may stand in a box of its own. It has a heading
    of the headline's level: the first, or one that stands in its element as the headline stands in its own.
    """
    own: Node | None = headline.node
    while own is not None and own.tag != "article":
        own = own.parent
    if own is None or headline.kind != "heading":
        return
    way = _way_down(own, headline.node)
    for node in walk.nodes[own.end + 1 :]:
        if node.tag != "article" or node.mark & marks.NEGATIVE or not _beside(node, own):
            continue
        inside = walk.raws[node.start : node.stop]
        headings = (raw for raw in inside if raw.kind == "heading" and raw.level == headline.level and not raw.linked)
        if any(headline.level == 1 or _way_down(node, raw.node) == way for raw in headings):
            for raw in inside:
                raw.role, raw.reason = "related", "another story"


def _beside(node: Node, own: Node) -> bool:
    """True for two article elements of one container, or of one whose boxes hold an article element each."""
    if node.parent is own.parent:
        return True
    if node.parent is None or own.parent is None or node.parent.tag != own.parent.tag:
        return False
    return node.parent.parent is own.parent.parent and node.parent.parent is not None


def _way_down(article: Node, node: Node) -> tuple[str, ...]:
    """The tags of the containers from an article element down to another."""
    tags: list[str] = []
    here: Node | None = node
    while here is not None and here is not article:
        tags.append(here.tag)
        here = here.parent
    return tuple(tags)


def _printed_authors(walk: Walk, language: str | None) -> list[str]:
    """The people whom the bylines name."""
    lines = [raw.text for raw in walk.raws if raw.role == "byline"][:MOST_BYLINES]
    return [one.name for line in lines for one in parse_authors(line, language=language) if one.kind == "person"]


MOST_BYLINES: Final = 5
"""Bylines of a page that are looked at; one with more lists stories."""


def _free_photo_story(walk: Walk, groups: list[Group]) -> None:
    """Take the role "caption" from the long captions of a page whose text stands nearly all under its pictures."""
    told = [raw.size for raw in walk.raws if raw.role == "caption" and raw.size >= STORY_CAPTION]
    if len(told) < 2:
        return
    other = sum(
        raw.size - raw.linked
        for raw in walk.raws
        if not raw.role and not raw.node.mark & marks.NEGATIVE and is_prose(raw.text)
    )
    if sum(told) <= CAPTIONS_TO_TEXT * other:
        return
    for group in groups:
        for raw in group.captions:
            if raw.size >= STORY_CAPTION and is_prose(raw.text):
                raw.role = raw.reason = ""
        group.captions = [raw for raw in group.captions if raw.role]
