"""Marks: one bit for each thing that a container can be by its name and classes (see class_marks.py)."""

from __future__ import annotations

from typing import Final

from newsextract.model.reasons import BESIDE

NAV: Final = 1 << 0
FOOTER: Final = 1 << 1
HEADER: Final = 1 << 2
ASIDE: Final = 1 << 3
RELATED: Final = 1 << 4
SHARE: Final = 1 << 5
COMMENT: Final = 1 << 6
AD: Final = 1 << 7
SIGNUP: Final = 1 << 8
BIO: Final = 1 << 9
TAGS: Final = 1 << 10
POPUP: Final = 1 << 11
FORM: Final = 1 << 12
LEGAL: Final = 1 << 13
META: Final = 1 << 14
HIDDEN: Final = 1 << 15
CAPTION: Final = 1 << 16
CREDIT: Final = 1 << 17
BYLINE: Final = 1 << 18
DATE: Final = 1 << 19
STANDFIRST: Final = 1 << 20
LEAD: Final = 1 << 21
TITLE: Final = 1 << 22
KICKER: Final = 1 << 23
BODY: Final = 1 << 24
FIGURE: Final = 1 << 25
PAYWALL: Final = 1 << 26
LIVE: Final = 1 << 27
EMBED: Final = 1 << 28
PULL: Final = 1 << 29
SOURCE: Final = 1 << 30
VIDEO: Final = 1 << 31
AUDIO: Final = 1 << 32
BOX: Final = 1 << 33

NEGATIVE: Final = (
    NAV | FOOTER | ASIDE | RELATED | SHARE | COMMENT | AD | SIGNUP | BIO | TAGS | POPUP | FORM | LEGAL | HIDDEN
    | PULL | BOX
)  # fmt: skip
"""Containers that are no part of the article, unless they hold most of its text (see zones.py)."""

REASONS: Final = {
    HIDDEN: "not shown",
    COMMENT: "readers' comments",
    NAV: "navigation",
    FOOTER: "footer",
    RELATED: "related stories",
    SHARE: "share bar",
    AD: "advert",
    SIGNUP: "sign-up or promotion",
    BIO: "about the author",
    TAGS: "topic tags",
    POPUP: "pop-up",
    FORM: "form control",
    LEGAL: "legal line",
    ASIDE: "beside the article",
    PULL: "pull quote",
    BOX: BESIDE,
}
"""How a reason names a mark; of several marks the one that stands first here is named."""


def reason(mask: int, word: str = "") -> str:
    """Words for ``--explain``: the mark, and the class word that gave it."""
    for one, text in REASONS.items():
        if mask & one:
            return f"{text} (class: {word})" if word else text
    return ""
