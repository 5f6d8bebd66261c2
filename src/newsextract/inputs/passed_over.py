"""Names of files that hold no article, wherever they are found, and the words for what was passed over."""

from __future__ import annotations

from collections.abc import Mapping

_ENDINGS = (
    "css js mjs map json5 woff woff2 ttf otf eot png jpg jpeg gif webp svg avif ico bmp tif tiff heic psd mp3 mp4 m4a "
    "m4v mov avi webm ogg oga ogv wav flac mkv py pyc sh bat exe dll so class jar c h cpp java go rs rb php pl ts tsx "
    "jsx log ini cfg toml lock xls xlsx ods ppt pptx odp journal journal-wal journal-shm"
)
NO_ARTICLES = tuple(f".{ending}" for ending in _ENDINGS.split())
"""Endings of files in folders and archives that are passed over: the parts of saved pages, media, programs, office
tables, and the books that batch keeps of its runs. Named in the call, or by --include, they are read."""

_MANY = {
    "record that newsextract wrote": "records that newsextract wrote",
    "response that is no success": "responses that are no success",
    "row without the column": "rows without the column",
    "output of this run": "outputs of this run",
    "link to a folder that is read anyway": "links to a folder that is read anyway",
}
"""Reasons that are nouns, each with its plural; all others are said of one and of many: "2 hidden"."""


def reasons(skipped: Mapping[str, int]) -> str:
    """What was passed over, in words: "1 hidden, 2 rows without the column"."""
    return ", ".join(f"{count} {why if count == 1 else _MANY.get(why, why)}" for why, count in sorted(skipped.items()))
