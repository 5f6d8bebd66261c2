"""Reasons of blocks and sources of facts that readers give and others ask for."""

from __future__ import annotations

from typing import Final

SHORT_LINE: Final = "short line without a sentence"
"""The reason of a line that is body where it belongs to the text around it, and else is not."""
REPEATED: Final = "printed more than once"
"""The reason of a text that stands above already."""
BESIDE: Final = "box beside the text"
"""How the reason of a block begins that stands in such a box."""
CREDIT_LINE: Final = "credit line"
"""The reason of a line that gives the credit of a picture, which may be lost."""
AUTHOR_IN_LINE: Final = "author in the line of the date"
"""Source of a name that an element inside a line near the headline calls the author's."""
SIGNED: Final = "who wrote it, at the end of the story"
"""The reason of a line that signs the story."""
