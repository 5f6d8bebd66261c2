"""A story of which a file states everything, as a page in the Markdown that this project writes.

The reader of text takes such a page as it is told (``reading/plain_text/dialects/own_page.py``): headline, standfirst,
pictures with caption and credit, and nothing but the body below, without a guess.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.base.rows import NamedTuple
from newsextract.formats import markdown
from newsextract.inputs.file_part import Part
from newsextract.model.record_types import Stated


class Picture(NamedTuple):
    """A picture that a file names: what it shows, and who made it."""

    caption: str | None
    credit: str | None = None
    url: str | None = None


def story(number: str, stated: Stated, paragraphs: Iterable[str], pictures: Iterable[Picture] = ()) -> Part:
    """The part for a story of which the headline, the body and all else are known.

    number  what the file calls it
    paragraphs  of the body; a line that begins with "- " or "• " is an item of a list, one with "## " a
                subhead
    """
    lines = []
    if stated.headline:
        lines.append(f"# {markdown.escaped(stated.headline)}")
    if stated.subheadline:
        lines.append(f"**{markdown.escaped(stated.subheadline)}**")
    lines += [_picture(picture) for picture in pictures]
    for paragraph in paragraphs:
        if paragraph.startswith(("- ", "• ", "* ")):
            lines.append(f"- {markdown.escaped(paragraph[2:])}")
        elif paragraph.startswith("## "):
            lines.append(f"## {markdown.escaped(paragraph[3:])}")
        elif paragraph.strip():
            lines.append(markdown.escaped(paragraph))
    text = "\n\n".join(lines) + "\n"
    return Part(number, text, url=stated.url, kind="text", own_page=True, stated=stated)


def _picture(picture: Picture) -> str:
    words = "**Image:** "
    words += f"[image]({picture.url})" if picture.url else "image"
    if picture.caption:
        words += f" – *{markdown.escaped(picture.caption)}*"
    if picture.credit:
        words += f" ({markdown.escaped(picture.credit)})"
    return words
