"""What stands at the end of a copied article: its last paragraph, who signs it, comments."""

from __future__ import annotations

import pytest

import newsextract

TEXT = """New pier for the harbour of Marl

{below}The harbour of Marl gets a new pier, and the work is to begin in May, the town said on Monday.

“It is high time,” said Ann Reed, the harbour master, who has waited for it since 2012.

The old pier was closed last winter after two of its beams broke in a storm.

It will cost 12 million, of which the state pays half, and take two years to build.

{last}{end}
"""
LAST = "Boats will use the north quay until then, the town said."


def record(last: str = LAST, end: str = "", below: str = "") -> newsextract.Record:
    return newsextract.extract(TEXT.format(last=last, end=end, below=below))


@pytest.mark.parametrize("end", [
    "\n\n(Reuters)", "\n\n— Reuters", " (Reuters)", "\n\nContact\nImprint\n© 2021 Marl Herald", "\n\nHome\n\nNews\n\nSport",
    "\n\nComments (3)\nSue: At last!\nTom: Too late.", "\n\nBy Carol Stone",
])  # fmt: skip
def test_the_last_paragraph_stays_and_what_is_below_goes(end: str) -> None:
    body = record(end=end).body or ""
    assert LAST in body
    assert not any(word in body for word in ("Imprint", "Herald", "Sport", "Comments", "Sue:", "Carol"))


@pytest.mark.parametrize("end", ["\n\n(Reuters)", "\n\n— Reuters", " (Reuters)"])
def test_an_agency_signs(end: str) -> None:
    assert [one.name for one in record(end=end).authors] == ["Reuters"]
    assert record(end=end).images == []


@pytest.mark.parametrize("end", ["\n\nBy Carol Stone", "\n\nBy Carol Stone.", "\n\nWritten by Carol Stone"])
def test_a_byline_at_the_end(end: str) -> None:
    assert [one.name for one in record(end=end).authors] == ["Carol Stone"]


def test_a_caption_with_its_agency_at_the_head_is_none_of_it() -> None:
    found = record(below="The old pier of Marl lies in fog.\n(Reuters)\n\n")
    assert LAST in (found.body or "")
    assert found.authors == []


@pytest.mark.parametrize(("language", "byline", "who"), [("it", "di Anna Lodi", "Anna Lodi"), ("de", "von Anna Feld", "Anna Feld")])
def test_a_byline_in_small_letters_right_below_the_headline(language: str, byline: str, who: str) -> None:
    text = {
        "it": ["Un nuovo molo per il porto", "Il porto di Marel avrà un nuovo molo, ha detto lunedì il comune.",
               "Il vecchio molo è stato chiuso lo scorso inverno dopo che due travi si sono rotte in una tempesta."],
        "de": ["Neuer Kai für den Hafen", "Der Hafen von Marl bekommt einen neuen Kai, sagte die Stadt am Montag.",
               "Der alte Kai wurde im vergangenen Winter geschlossen, nachdem zwei Balken im Sturm gebrochen waren."],
    }[language]  # fmt: skip
    found = newsextract.extract("\n".join([text[0], byline, *text[1:]]) + "\n")
    assert found.headline == text[0]
    assert [one.name for one in found.authors] == [who]
