"""The date of the last change."""

from __future__ import annotations

from small_documents import block, document, fact

from newsextract.extractors.fields.date_modified import date_modified, date_modified_raw
from newsextract.model.document import Document


def dates(doc: Document) -> tuple[str | None, str | None]:
    """Raw and ISO form, as the pipeline gives them."""
    raw = date_modified_raw(doc)
    return raw, date_modified(doc, raw)


def test_nothing_gives_nothing() -> None:
    assert dates(document()) == (None, None)
    assert dates(document(block("date", "3 May 2019"))) == (None, None)


def test_printed_with_its_label_on_the_line_or_before_it() -> None:
    assert dates(document(block("date", "3 May 2019 | Updated 4 May 2019")))[1] == "2019-05-04"
    assert dates(document(block("date", "4 May 2019 -- Updated 0203 GMT (1003 HKT)")))[1] == "2019-05-04"
    doc = document(block("date", "3 May 2019"), block("date", "UPDATED:"), block("date", "4 May 2019"))
    assert dates(doc) == ("4 May 2019", "2019-05-04")
    doc = document(block("date", "Stand: 4. Mai 2019, 10.15 Uhr"), language="de")
    assert dates(doc)[1] == "2019-05-04T10:15"


def test_stated_first_and_the_raw_text_kept_when_broken() -> None:
    doc = document(block("date", "Updated 4 May 2019"), date_modified=[fact("2019-05-05T01:00")])
    assert dates(doc)[1] == "2019-05-05T01:00"
    assert dates(document(date_modified=[fact("yesterday")])) == ("yesterday", None)
