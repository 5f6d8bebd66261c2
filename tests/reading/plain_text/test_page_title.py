"""The title of a page as the first line of a copied article, and what else stands above its text."""

from __future__ import annotations

import pytest

from newsextract import extract

LEAD = "The harbour of Wexmoor stayed closed on Monday after a storm had torn two of its oldest moorings away."
NEXT = "Divers will look at the quay this week, and the council expects their report before the end of the month."
THEN = "Some thirty boats have been moved to the northern basin, where their owners pay no fees until the summer."
TEXT = f"{LEAD}\n\n{NEXT}\n\n{THEN}\n"


@pytest.mark.parametrize("site", ["Echo", "Wexmoor Echo", "QuayNews"])
def test_a_bar_parts_the_title_of_a_page_from_its_site(site: str) -> None:
    record = extract(f"Storm closes Wexmoor harbour | {site}\n\n{TEXT}")
    assert (record.headline, record.publisher) == ("Storm closes Wexmoor harbour", site)
    assert record.images == []


@pytest.mark.parametrize(
    "line", ["Storm closes harbour | Boats move | Ferry late", "Boats wait at the quay on Monday. | Ann Lee"]
)
def test_more_bars_and_captions_name_no_site(line: str) -> None:
    assert extract(f"{line}\n\nStorm closes Wexmoor harbour\n\n{TEXT}").publisher is None


def test_the_source_of_a_text_signs_no_picture() -> None:
    head = "Storm closes Wexmoor harbour\n\nA storm has torn two moorings away.\n\nSource: QuayNews\nDate: 2022-01-27 22:59:07"
    record = extract(f"{head}\nAuthor: Ann Field\n\n{TEXT}")
    assert (record.images, record.byline, record.date_published) == ([], "Ann Field", "2022-01-27T22:59:07")


@pytest.mark.parametrize("above", ["Boats wait at the quay (Photo: Ann Lee)", "Boats wait at the quay. Ann Lee/AFP"])
def test_a_picture_above_the_headline_is_of_the_article(above: str) -> None:
    record = extract(f"{above}\n\nStorm closes Wexmoor harbour\n\nBy Ann Field\n\n{TEXT}")
    assert record.headline == "Storm closes Wexmoor harbour"
    assert [one.caption for one in record.images] == [above.partition(" (")[0].partition(" Ann")[0]]
