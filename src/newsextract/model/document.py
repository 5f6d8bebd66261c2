"""The Document: the read-only model that every reader builds and every extractor reads."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from newsextract.base.values import Value, value
from newsextract.model.record_types import Issue, Link, MediaKind

if TYPE_CHECKING:
    from newsextract.model.source import Source

BlockKind = Literal["paragraph", "heading", "list_item", "quote", "preformatted", "row"]
"""What a block is: running text, a heading, one item of a list, a block quotation or embedded post,
preformatted text, one row of a table."""

Role = Literal[
    "body",  # the article's own text
    "headline",
    "subheadline",  # the standfirst printed under the headline
    "section",  # label, kicker or breadcrumb above the headline
    "byline",
    "date",
    "caption",  # belongs to a figure, with or without its credit
    "related",  # links to other stories
    "boilerplate",  # share bars, navigation, cookie lines, disclaimers, promotion, adverts, forms
    "comment",  # readers' comments
    "hidden",  # in the markup but not shown
]
"""What a block is for. Only ``body`` blocks make the body; all others are what ``meta.dropped`` lists."""


@value
class Block(Value):
    """One block of text: white space squeezed to single spaces, no line breaks, never empty.

    reason  the rule that gave the role, in words that ``--explain`` prints
    line    line of the input where the block begins (1 is the first)
    path    for HTML, the elements that hold it ("html/body/main/p"); empty for text
    level   a heading's level (1 to 6), or a list item's depth (1 is the outermost)
    group   number shared by the items of one list, the lines of one table or embedded post; 0 for none
    links   the links inside, in order
    """

    kind: BlockKind
    text: str
    role: Role
    reason: str = ""
    line: int = 0
    path: str = ""
    level: int = 0
    ordered: bool = False
    group: int = 0
    links: tuple[Link, ...] = ()

    @property
    def place(self) -> str:
        """Where the block stands in the input, for ``--explain``."""
        return f"line {self.line}" + (f", {self.path}" if self.path else "")


class Blocks(tuple[Block, ...]):
    """Blocks in reading order, indexed by role: a dozen extractors each ask for a few of some hundred blocks."""

    @functools.cached_property
    def by_role(self) -> dict[Role, list[Block]]:
        """The blocks of each role, in reading order."""
        found: dict[Role, list[Block]] = {}
        for block in self:
            found.setdefault(block.role, []).append(block)
        return found


@value
class Figure(Value):
    """A picture, video or audio of the article with the words printed for it, as printed.

    caption  the caption as printed, its label ("Image caption") gone, its credit perhaps still inside
    credit   the words of a credit element, attribute or label; ``None`` when only the caption may hold one
    creator, rights, licence_url  who made it, its copyright notice and its licence, where the page states them
    width, height  in pixels, where the page states them
    main     true for a picture that the page names as its own (og:image, JSON-LD)
    after    index in ``Document.blocks`` of the block that the figure stands after; -1 for before the first
    """

    url: str | None = None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    media: MediaKind = "image"
    creator: str | None = None
    rights: str | None = None
    licence_url: str | None = None
    width: int | None = None
    height: int | None = None
    main: bool = False
    rule: str = ""
    line: int = 0
    after: int = -1

    @property
    def place(self) -> str:
        """Where the figure stands in the input, for ``--explain``."""
        return f"line {self.line}"


@value
class Fact(Value):
    """One value that the input states about itself outside its running text.

    source  where it stands: "json-ld", "og:title", "meta author", "microdata", "title", "time"
    kind, url  for an author: person or organisation, and the page about them
    """

    value: str
    source: str
    kind: str | None = None
    url: str | None = None


@value
class Document(Value):
    """An article as read: typed blocks in reading order, figures, and what the page states about itself.

    metadata  facts by field name (schema.org's words in snake_case: "headline", "date_published", "author",
              "section", "keywords", "publisher", "url", "image", "language", "description", "dateline",
              "location", "kicker": the label in the headline's element ...), best source first; empty for plain text
    flags     what the reader saw: not_article, paywalled, live_blog, truncated
    language  BCP 47 tag of the article's language, declared or recognised; ``None`` when unsure
    tree      the lxml root, for extractors that need more than blocks; ``None`` for text. Must not be changed
    figures_by  what makes the figures when they are first asked for, where the reader gave none
    """

    source: Source
    blocks: tuple[Block, ...] = ()
    figures: tuple[Figure, ...] = ()
    metadata: Mapping[str, tuple[Fact, ...]] = field(default_factory=lambda: MappingProxyType({}))
    flags: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()
    language: str | None = None
    tree: Any = field(default=None, repr=False, compare=False)
    figures_by: Callable[[], tuple[Figure, ...]] | None = field(default=None, repr=False, compare=False)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The figures, which a record of the body alone does not need."""
            if name != "figures" or self.figures_by is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            figures = self.figures_by()
            object.__setattr__(self, "figures", figures)
            object.__setattr__(self, "figures_by", None)  # it holds parts of the page
            return figures

    @property
    def is_article(self) -> bool:
        """False when the reader found no article in the input."""
        return "not_article" not in self.flags

    def with_role(self, *roles: Role) -> Iterator[Block]:
        """The blocks of these roles, in reading order."""
        if len(roles) == 1 and isinstance(self.blocks, Blocks):
            return iter(self.blocks.by_role.get(roles[0], ()))
        return (block for block in self.blocks if block.role in roles)

    def facts(self, name: str) -> tuple[Fact, ...]:
        """What the input states about a field, best source first."""
        return self.metadata.get(name, ())
