"""What is written as Markdown is read back as the same article: ``parse a.html -f markdown | parse -``."""

from __future__ import annotations

import subprocess
import sys

import pytest

from fixture_folders import SLUGS, input_path
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import default_registry
from newsextract.formats import load
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.reading.source import read_source

SAME = ("headline", "subheadline", "byline", "date_published", "date_modified", "body")


def read(data: bytes | str) -> tuple[Record, Document]:
    return Extraction(default_registry()).run(read_source.read(data))


@pytest.mark.parametrize("slug", SLUGS)
def test_markdown_is_read_back(slug: str) -> None:
    record, document = read(input_path(slug).read_bytes())
    if not document.is_article:
        return
    again = read(load("markdown").render(record, document))[0]
    for name in SAME:
        assert getattr(again, name) == getattr(record, name), name
    assert [(q.text, q.speaker, q.speaker_kind) for q in again.quotes] == [
        (q.text, q.speaker, q.speaker_kind) for q in record.quotes
    ]
    assert [(i.url, i.alt, i.caption, i.credit_text, i.media) for i in again.images] == [
        (i.url, i.alt or None, i.caption, i.credit_text, i.media) for i in record.images
    ]
    found, kept = ([(f.lead_in, f.items, f.ordered) for f in one.findings] for one in (record, again))
    assert sorted(kept, key=str) == sorted(found, key=str)
    assert (again.region and again.region.label) == (record.region and record.region.label)


def test_two_commands_in_a_pipe() -> None:
    path = input_path("guardian-html")
    command = [sys.executable, "-m", "newsextract", "parse"]
    page = subprocess.run([*command, str(path), "-f", "markdown"], capture_output=True, check=True).stdout
    pair = [
        subprocess.run([*command, where, "--only", "headline,body,quotes"], input=data, capture_output=True, check=True).stdout
        for where, data in ((str(path), None), ("-", page))
    ]
    assert pair[0].split(b'"meta"')[0] == pair[1].split(b'"meta"')[0]
