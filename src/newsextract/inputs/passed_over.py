"""Names of files that hold no article, wherever they are found."""

from __future__ import annotations

_ENDINGS = (
    "css js mjs map json5 woff woff2 ttf otf eot png jpg jpeg gif webp svg avif ico bmp tif tiff heic psd mp3 mp4 m4a "
    "m4v mov avi webm ogg oga ogv wav flac mkv py pyc sh bat exe dll so class jar c h cpp java go rs rb php pl ts tsx "
    "jsx log ini cfg toml lock xls xlsx ods ppt pptx odp journal journal-wal journal-shm"
)
NO_ARTICLES = tuple(f".{ending}" for ending in _ENDINGS.split())
"""Endings of files in folders and archives that are passed over: the parts of saved pages, media, programs, office
tables, and the books that batch keeps of its runs. Named in the call, or by --include, they are read."""
