"""XML of no kind that is read is refused; pages that look like XML are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

from newsextract.inputs.kinds import recognise

PAGE = "<head><title>Weir floods</title></head><body><h1>Weir floods</h1><p>The weir flooded on Monday, the council said.</p></body>"


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ('<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', "<urlset>"),
        ('<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:text>A story of the weir.</t:text></t:TEI>', "<t:TEI>"),
        ('<?xml version="1.0"?>\n<!-- by a program -->\n<catalog><book><title>Weirs</title></book></catalog>\n', "<catalog>"),
        ('<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//X//DTD" "x.dtd"><article><body><p>A study.</p></body></article>', "<article>"),
        ('<svg xmlns="http://www.w3.org/2000/svg"><text>A chart</text></svg>', "<svg>"),
        ('<?xml version="1.0"?><catalog><book><title>cut off he', "<catalog>"),
    ],
)
def test_xml_is_refused_by_its_root(tmp_path: Path, text: str, root: str) -> None:
    (message,) = faults(inputs(tmp_path / "file", text))
    assert f"root element {root}" in message
    assert "Pass the text or page" in message


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="http://www.w3.org/1999/xhtml">' + PAGE + "</html>",
        '<?xml version="1.0"?><html>' + PAGE + "</html>",
        '<html xmlns="http://www.w3.org/TR/REC-html40" xmlns:o="urn:schemas-microsoft-com:office:office">' + PAGE + "</html>",
        '<html xmlns:og="http://ogp.me/ns#">' + PAGE + "</html>",
        "<?xml version='1.0'?><news-page>" + PAGE + "</news-page>",
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg><div>' + PAGE + "</div>",
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg>' + PAGE,
        '<?xml version="1.0"?><div><p>The weir flooded on Monday, the council said.</p></div>',
        '<?xml version="1.0"?><wrapper><p>not all of it</p></wrapper><h1>Weir floods</h1><p>The weir flooded on Monday, the council said.</p>',
        "<!doctype html><title>Weir floods</title><p>The weir flooded on Monday, the council said.",
    ],
)
def test_a_page_is_read(tmp_path: Path, text: str) -> None:
    (record,) = records(tmp_path / "file", text)
    assert "The weir flooded on Monday, the council said." in record.body


def test_many_attributes_and_quotes_take_no_time() -> None:
    for text in ('<?xml version="1.0"?><a ' + 'b="<" ' * 2_000, "<?xml ?>" + "<!--" * 4_000, "<!DOCTYPE a [" * 1_000):
        recognise(text.encode(), "x")
