"""Fields for which the outputs that people read have no place of their own."""

from __future__ import annotations

import pytest

from newsextract.formats import html, markdown, other_fields
from newsextract.model.record import FIELDS, Record
from newsextract.reading import read
from newsextract.reading.source import read_source
from newsextract.views import terminal
from newsextract.views.report import page
from samples import DOCUMENT, RECORD

SHOWN = {
    "markdown": lambda record: markdown.FORMAT.alone(record, DOCUMENT),
    "html": lambda record: html.FORMAT.alone(record, DOCUMENT),
    "terminal": lambda record: terminal.show_record(record, width=100),
    "report": page.fragment,
}


@pytest.mark.parametrize("output", SHOWN)
def test_a_field_without_a_place_is_shown_under_its_name(output: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = SHOWN[output](RECORD)
    monkeypatch.setattr(other_fields, "PLACED", other_fields.PLACED - {"publisher", "keywords", "date_published_raw", "authors"})
    shown = SHOWN[output](RECORD)
    for text in ("Date published raw", "12 March 2021", "Publisher", "The Ellery Post", "Keywords", "harbour", "storm"):
        assert shown.count(text) > before.count(text), text
    assert "Ann Lessing" in shown


def test_each_field_has_a_place_or_is_shown() -> None:
    """A name in PLACED that is no field would hide nothing, and may be a misspelt one."""
    assert set(FIELDS) >= other_fields.PLACED


def test_what_is_shown_behind_the_article_is_no_part_of_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(other_fields, "PLACED", other_fields.PLACED - {"keywords"})
    again = read(read_source.read(html.FORMAT.alone(RECORD, DOCUMENT)))
    assert "storm" not in [block.text for block in again.with_role("body")]


def test_empty_fields_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(other_fields, "PLACED", frozenset())
    empty = Record(meta=RECORD.meta)
    assert list(other_fields.other_fields(empty)) == []
