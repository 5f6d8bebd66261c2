"""Feeds: RSS, Atom, JSON Feed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from kind_samples import faults, inputs, records

from newsextract.inputs.kinds import recognise

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Weir Post</title><link>https://weir.example/</link>
<language>en-GB</language><copyright>Weir Media 2023</copyright>
<item><title>Lock keeper &amp;amp; son retire</title><link>/news/7</link><guid isPermaLink="false">w-7</guid>
<dc:creator>Mina Sorrel</dc:creator><pubDate>Thu, 02 Feb 2023 07:15:00 GMT</pubDate>
<category>Rivers</category><category>People</category>
<description>Two generations leave the lock at Weir on Friday.</description>
<content:encoded><![CDATA[<p>WEIR &mdash; The keeper of the lock retired on Thursday after 41 years, the canal trust said.</p>
<p>"I have seen every boat twice," Otto Brandt said at the gate.</p><p>His son left with him, the trust said.</p>]]></content:encoded>
<media:content url="https://weir.example/lock.jpg" medium="image"><media:description>Otto Brandt at the gate</media:description>
<media:credit>Ana Flint/Weir Post</media:credit></media:content></item>
<item><title>Ferry fares to rise</title><link>https://weir.example/news/8</link><author>desk@weir.example (Jon Ash)</author>
<pubDate>Fri, 03 Feb 2023 07:15:00 GMT</pubDate>
<description>Fares on the ferry will rise by a tenth in May, the operator said on Friday.</description></item>
</channel></rss>"""


def test_an_item_is_an_article_with_what_the_feed_states(tmp_path: Path) -> None:
    first, second = records(tmp_path / "posts", RSS)
    assert first.headline == "Lock keeper & son retire"
    assert (first.byline, first.publisher, first.url) == ("Mina Sorrel", "The Weir Post", "https://weir.example/news/7")
    assert first.date_published.startswith("2023-02-02T07:15")
    assert first.keywords == ["Rivers", "People"]
    assert first.meta.source.stated.document_id == "w-7"
    assert first.meta.source.stated.copyright == "Weir Media 2023"
    assert first.description == "Two generations leave the lock at Weir on Friday."
    assert first.body.startswith("WEIR") or first.body.startswith("The keeper")
    assert first.body.endswith("His son left with him, the trust said.")
    assert [(one.caption, one.credit_text) for one in first.images] == [("Otto Brandt at the gate", "Ana Flint/Weir Post")]
    assert first.quotes[0].speaker == "Otto Brandt"
    assert second.byline == "Jon Ash"
    assert second.body == "Fares on the ferry will rise by a tenth in May, the operator said on Friday."


def test_a_feed_of_rss_1(tmp_path: Path) -> None:
    feed = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
     xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Dale News</title></channel>
     <item rdf:about="a"><title>Mill burns down</title><link>https://dale.example/a</link><dc:date>2021-05-04</dc:date>
     <description>The old mill in Dale burned down on Tuesday, the fire service said.</description></item></rdf:RDF>"""
    (record,) = records(tmp_path / "x.rdf", feed)
    assert (record.headline, record.publisher, record.date_published) == ("Mill burns down", "Dale News", "2021-05-04")
    assert record.body.startswith("The old mill")


@pytest.mark.parametrize(
    "content",
    [
        '<content type="html">&lt;p&gt;The bridge in Combe was closed on Monday.&lt;/p&gt;&lt;p&gt;It is old.&lt;/p&gt;</content>',
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge in Combe was closed on Monday.</p><p>It is old.</p></div></content>',
        '<a:summary xmlns:a="http://www.w3.org/2005/Atom" type="html">&lt;p&gt;The bridge in Combe was closed on Monday.&lt;/p&gt;&lt;p&gt;It is old.&lt;/p&gt;</a:summary>',
    ],
)
def test_an_entry_of_atom(tmp_path: Path, content: str) -> None:
    feed = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">Combe Times</title>
    <entry><title>Bridge closed</title><link rel="enclosure" href="https://c.example/p.mp3"/><link href="https://c.example/1"/>
    <id>tag:c.example,2022:1</id><updated>2022-11-21T10:00:00Z</updated><author><name>Lew Tarn</name></author>
    <author><name>Ivy Moss</name></author>{content}</entry></feed>"""
    (record,) = records(tmp_path / "atom.xml", feed)
    assert (record.headline, record.url, record.byline) == ("Bridge closed", "https://c.example/1", "Lew Tarn, Ivy Moss")
    assert record.date_published == "2022-11-21T10:00:00+00:00"
    assert record.body.split("\n\n") == ["The bridge in Combe was closed on Monday.", "It is old."]


def test_a_json_feed(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1", "title": "Holm Herald", "items": [
            {"id": "1", "url": "https://holm.example/1", "title": "Well runs dry", "authors": [{"name": "Ewa Lind"}],
             "content_html": "<p>The well in Holm ran dry on Sunday, the council said.</p><p>Water comes by lorry.</p>",
             "date_published": "2024-08-04T09:00:00Z", "tags": ["Water"]},
            {"id": 2, "title": "Fair opens", "content_text": "The fair opened on Monday.\n\nIt closes on Friday.", "author": {"name": "Per Dahl"}},
            7,
        ],
    }  # fmt: skip
    found = inputs(tmp_path / "feed.json", json.dumps(feed))
    assert len(found) == 3
    assert faults(found) == ["the item is no JSON object"]
    (tmp_path / "feed.json").write_text(json.dumps({**feed, "items": feed["items"][:2]}))  # type: ignore[index]
    first, second = records(tmp_path / "feed.json")
    assert (first.headline, first.byline, first.keywords, first.publisher) == ("Well runs dry", "Ewa Lind", ["Water"], "Holm Herald")
    assert second.body == "The fair opened on Monday.\n\nIt closes on Friday."
    assert second.meta.source.stated.document_id == "2"


def test_feeds_of_a_real_program(tmp_path: Path) -> None:
    feedgen = pytest.importorskip("feedgen.feed")
    made = feedgen.FeedGenerator()
    made.id("https://fen.example/")
    made.title("Fen Gazette")
    made.link(href="https://fen.example/")
    made.description("News of the fen")
    entry = made.add_entry()
    entry.id("https://fen.example/a")
    entry.title("Pump fails")
    entry.link(href="https://fen.example/a")
    entry.author(name="Tom Reed", email="tom@fen.example")
    entry.published("2022-01-05T08:00:00Z")
    entry.content("<p>The pump at Fen failed on Wednesday.</p><p>Fields are wet.</p>", type="CDATA")
    for data in (made.rss_str(), made.atom_str()):
        (record,) = records(tmp_path / "made.xml", data)
        assert (record.headline, record.body) == ("Pump fails", "The pump at Fen failed on Wednesday.\n\nFields are wet.")
        assert record.date_published.startswith("2022-01-05T08:00")


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>How to write &lt;rss version=2.0&gt;: begin with <rss><channel>.</p></body></html>",
        "<!DOCTYPE html><html><head><title>x</title></head><body><feed>tags of our own</feed></body></html>",
        "<feed><p>A page with a first tag of its own</p></feed>",
        "The tag <rss version='2.0'> begins a feed, the editor said.",
    ],
)
def test_a_page_that_shows_a_feed_is_none(text: str) -> None:
    assert recognise(text.encode(), "page.html") is None


def test_a_feed_with_html_names_and_damage_is_read(tmp_path: Path) -> None:
    feed = RSS.replace("His son", "His&nbsp;son").replace("Jon Ash", "Jon&nbsp;Ash & Co")
    first, second = records(tmp_path / "x.xml", feed)
    assert first.body.endswith("the trust said.")
    assert second.headline == "Ferry fares to rise"


def test_entities_are_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><item><title>&b;</title></item></channel></rss>'
    assert "entities" in faults(inputs(tmp_path / "x.xml", bomb))[0]


def test_an_item_over_the_limit_is_a_fault_and_others_are_read(tmp_path: Path) -> None:
    found = inputs(tmp_path / "x.xml", RSS.replace("Two generations", "x" * 5000).replace("after 41 years", "y " * 5000), max_size=4000)
    assert [one.fault is None for one in found] == [False, True]
