"""Formats of news agencies: NITF, NewsML-G2, NewsML 1, ninjs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from kind_samples import faults, inputs, records

from newsextract.formats import ninjs as our_ninjs
from newsextract.inputs.kinds import recognise

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
<nitf xml:lang="en"><head><title>SLUG-WELL</title><docdata><doc-id id-string="kv-17"/><date.issue norm="20220314T101500+0100"/>
<key-list><keyword key="water"/><keyword key="towns"/></key-list><doc.copyright year="2022" holder="Kvarn Nyheter"/></docdata>
<pubdata name="Kvarn Daily" position.section="Home" position.page="4" edition.name="Final"/></head>
<body><body.head><hedline><hl1>Town drills for water</hl1><hl2>Third well this year runs dry</hl2></hedline>
<byline>By <person>Lo Ekman</person></byline><distributor>KN</distributor>
<dateline><location>KVARN</location>, <story.date norm="20220314">March 14</story.date></dateline></body.head>
<body.content><block><p lede="true">The town of Kvarn began to drill on Monday after its third well ran dry.</p>
<media media-type="image"><media-reference mime-type="image/jpeg" source="https://kn.example/rig (1).jpg"/>
<media-caption><p>The rig at the edge of Kvarn</p></media-caption><media-producer>Ada Holm/KN</media-producer></media>
<p>"We have <em>ten</em> days," <person>Siv Lund</person>, who runs the works, said.</p>
<hl2>What is next</hl2><p>The town plans:</p><ul><li>a pipe to the lake</li><li>tanks at schools</li></ul>
<nitf-table><p>1 2 3 that is no prose</p></nitf-table><p>The drill will stop in May, she said.</p></block></body.content>
<body.end><tagline>KN news desk</tagline></body.end></body></nitf>"""


def test_nitf(tmp_path: Path) -> None:
    (record,) = records(tmp_path / "story.xml", NITF)
    stated = record.meta.source.stated
    assert (record.headline, record.subheadline) == ("Town drills for water", "Third well this year runs dry")
    assert [one.name for one in record.authors] == ["Lo Ekman"]
    assert record.date_published == "2022-03-14T10:15:00+01:00"
    assert (record.publisher, record.section, stated.page, stated.edition) == ("Kvarn Daily", "Home", "4", "Final")
    assert record.dateline.place == "KVARN"
    assert record.keywords == ["water", "towns"]
    assert (stated.document_id, stated.copyright) == ("kv-17", "2022 Kvarn Nyheter")
    assert [(one.caption, one.credit_text, one.url) for one in record.images] == [
        ("The rig at the edge of Kvarn", "Ada Holm/KN", "https://kn.example/rig%20%281%29.jpg")
    ]
    assert record.quotes[0].speaker == "Siv Lund"
    assert '"We have ten days,"' in record.body
    assert "a pipe to the lake" in record.body
    assert "What is next" in record.body
    assert "no prose" not in record.body
    assert "news desk" not in record.body
    assert record.body.endswith("The drill will stop in May, she said.")


def g2(number: int, body: str, kind: str = "text", links: str = "") -> str:
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:kn:{number}" version="2" standard="NewsML-G2" xml:lang="en">
    <rightsInfo><copyrightHolder literal="KN"/><copyrightNotice>(c) KN 2022</copyrightNotice></rightsInfo>
    <itemMeta><itemClass qcode="ninat:{kind}"/><provider literal="KN"><name>Kvarn Nyheter</name></provider>
    <versionCreated>2022-03-14T12:00:00Z</versionCreated><firstCreated>2022-03-14T11:00:00Z</firstCreated>{links}</itemMeta>
    <contentMeta><by>Lo Ekman</by><creditline>KN</creditline><dateline>KVARN, March 14 (KN) -</dateline><subject qcode="medtop:1700"><name xml:lang="en">water</name></subject>
    <headline>Story number {number}</headline><description role="drol:caption">Caption number {number}</description></contentMeta>
    <contentSet>{body}</contentSet></newsItem>"""


XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
<body><p>The town of Kvarn began to drill on Monday.</p><ul><li>one thing</li></ul><p>It ends in May.</p></body></html></inlineXML>"""
PLAIN = '<inlineData contenttype="text/plain">The town of Kvarn began to drill on Monday.\n\nIt ends\nin May.</inlineData>'
PICTURE = '<remoteContent href="https://kn.example/p.jpg" contenttype="image/jpeg"/>'


@pytest.mark.parametrize(
    "body",
    [XHTML, PLAIN, '<inlineXML contenttype="application/nitf+xml">' + NITF[NITF.index("<nitf") :].replace("<nitf ", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" ') + "</inlineXML>"],
)
def test_newsml_g2(tmp_path: Path, body: str) -> None:
    (record,) = records(tmp_path / "x.xml", '<?xml version="1.0"?>' + g2(3, body))
    assert (record.headline, record.byline, record.publisher) == ("Story number 3", "Lo Ekman", "Kvarn Nyheter")
    assert (record.date_published, record.date_modified) == ("2022-03-14T11:00:00+00:00", "2022-03-14T12:00:00+00:00")
    assert record.body.startswith("The town of Kvarn began to drill on Monday")
    assert record.body.split("\n\n")[-1] in ("It ends in May.", "The drill will stop in May, she said.")
    assert record.dateline.place == "KVARN"
    assert record.meta.source.stated.copyright == "(c) KN 2022"
    assert record.meta.source.record_id is None


def test_a_message_of_many_items(tmp_path: Path) -> None:
    link = '<link rel="irel:isIllustratedBy" residref="urn:kn:9"/>'
    message = f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2022-03-14T12:00:00Z</sent></header><itemSet>
    {g2(1, XHTML, links=link)}{g2(9, PICTURE, "picture")}{g2(2, PLAIN)}</itemSet></newsMessage>"""
    skipped: Counter[str] = Counter()
    assert len(inputs(tmp_path / "m.xml", message, skipped)) == 2
    assert sum(skipped.values()) == 1
    first, second = records(tmp_path / "m.xml")
    assert (first.headline, second.headline) == ("Story number 1", "Story number 2")
    assert [(one.caption, one.credit_text, one.url) for one in first.images] == [
        ("Caption number 9", "Lo Ekman/KN", "https://kn.example/p.jpg")
    ]
    assert second.images == []


@pytest.mark.parametrize("body", ["", "<body/>", "<body><body.head><hedline><hl1>Town</hl1></hedline></body.head></body>"])
def test_an_item_that_has_a_head_only_says_so(tmp_path: Path, body: str) -> None:
    nitf = f"<nitf><head><title>SLUG-WELL</title></head>{body}</nitf>"
    (found,) = inputs(tmp_path / "story.xml", nitf)
    assert found.fault is not None
    assert (found.fault.code, found.fault.message.partition(":")[0]) == ("no_text", "it is NITF without a text")
    data = f"<ContentItem><DataContent>{nitf}</DataContent></ContentItem>"
    news = f"<NewsML><NewsItem><NewsComponent>{data}</NewsComponent></NewsItem></NewsML>"
    inline = f"<contentSet><inlineXML>{nitf}</inlineXML></contentSet>"
    item = f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">{inline}</newsItem>'
    for message in (news, item):
        assert "NewsML without a text" in faults(inputs(tmp_path / "item.xml", message))[0]


def test_newsml_of_a_picture_says_so(tmp_path: Path) -> None:
    assert "without a text" in faults(inputs(tmp_path / "p.xml", g2(9, PICTURE, "picture")))[0]


NEWSML_1 = """<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope><DateAndTime>20220314T120000Z</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><ProviderId>kn.example</ProviderId><DateId>20220314</DateId><NewsItemId>ORT-5</NewsItemId>
<PublicIdentifier>urn:newsml:kn.example:20220314:ORT-5:1</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20220314T110000Z</FirstCreated><ThisRevisionCreated>20220314T110000Z</ThisRevisionCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Town drills for water</HeadLine><ByLine>Lo Ekman</ByLine><DateLine>KVARN, March 14</DateLine><CopyrightLine>KN 2022</CopyrightLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="Kvarn Nyheter"/></Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent>%s</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Supporting"/><NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>The rig at Kvarn</p></DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/><NewsLines><CreditLine>Ada Holm/KN</CreditLine></NewsLines><ContentItem Href="rig.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent></NewsComponent>
</NewsComponent></NewsItem></NewsML>"""


@pytest.mark.parametrize(
    "content",
    [
        "<body><body.content><p>The town of Kvarn began to drill on Monday.</p><p>It ends in May.</p></body.content></body>",
        "<p>The town of Kvarn began to drill on Monday.</p><p>It ends in May.</p>",
        "The town of Kvarn began to drill on Monday.\n\nIt ends in May.",
        "<![CDATA[<p>The town of Kvarn began to drill on Monday.</p><p>It ends in May.</p>]]>",
    ],
)
def test_newsml_1(tmp_path: Path, content: str) -> None:
    (record,) = records(tmp_path / "n.xml", NEWSML_1 % content)
    assert (record.headline, record.byline, record.publisher) == ("Town drills for water", "Lo Ekman", "Kvarn Nyheter")
    assert record.date_published == "2022-03-14T11:00:00+00:00"
    assert record.body.split("\n\n") == ["The town of Kvarn began to drill on Monday.", "It ends in May."]
    assert [(one.caption, one.credit_text, one.url) for one in record.images] == [("The rig at Kvarn", "Ada Holm/KN", "rig.jpg")]


ITEMS: list[dict[str, Any]] = [
    {
        "uri": "urn:kn:5", "type": "text", "versioncreated": "2022-03-14T11:00:00Z", "language": "en", "byline": "Lo Ekman",
        "headline": "Town drills for water", "located": "Kvarn", "infosource": [{"name": "Kvarn Nyheter"}],
        "body_html": "<p>The town of Kvarn began to drill on Monday.</p><p>It ends in May.</p>", "subject": [{"name": "water"}],
        "associations": {"main": {"type": "picture", "description_text": "The rig at Kvarn", "byline": "Ada Holm",
                                  "renditions": {"web": {"href": "https://kn.example/rig.jpg"}}}},
    },
    {
        "uri": "urn:kn:5", "type": "text", "versionCreated": "2022-03-14T11:00:00Z", "language": "en", "by": "Lo Ekman",
        "headlines": [{"role": "main", "value": "Town drills for water"}], "located": "Kvarn", "infoSources": [{"name": "Kvarn Nyheter"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "The town of Kvarn began to drill on Monday.\n\nIt ends in May."}],
        "subjects": [{"name": "water"}],
        "associations": [{"type": "picture", "descriptions": [{"role": "caption", "value": "The rig at Kvarn"}], "by": "Ada Holm",
                          "renditions": [{"href": "https://kn.example/rig.jpg"}]}],
    },
]  # fmt: skip


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("shape", ["object", "pretty", "list", "lines"])
def test_ninjs(tmp_path: Path, item: dict[str, Any], shape: str) -> None:
    picture = {"uri": "urn:kn:6", "type": "picture", "versioncreated": "2022-03-14T11:00:00Z", "headline": "A rig"}
    text = {
        "object": json.dumps(item),
        "pretty": json.dumps(item, indent=1),
        "list": json.dumps([item, picture]),
        "lines": json.dumps(item) + "\n" + json.dumps(picture) + "\n",
    }[shape]
    skipped: Counter[str] = Counter()
    inputs(tmp_path / "item", text, skipped)
    assert sum(skipped.values()) == (shape in ("list", "lines"))
    (record,) = records(tmp_path / "item")
    assert (record.headline, record.byline, record.publisher) == ("Town drills for water", "Lo Ekman", "Kvarn Nyheter")
    assert record.body == "The town of Kvarn began to drill on Monday.\n\nIt ends in May."
    assert record.date_published == "2022-03-14T11:00:00+00:00"
    assert [(one.caption, one.credit_text, one.url) for one in record.images] == [
        ("The rig at Kvarn", "Ada Holm", "https://kn.example/rig.jpg")
    ]
    assert (record.dateline.place, record.keywords) == ("Kvarn", ["water"])


def test_the_ninjs_that_we_write_is_read_again(tmp_path: Path) -> None:
    (record,) = records(tmp_path / "story.xml", NITF)
    (again,) = records(tmp_path / "story.json", json.dumps(our_ninjs.item(record)))
    for name in ("headline", "subheadline", "byline", "body", "publisher", "section", "keywords", "date_published"):
        assert getattr(again, name) == getattr(record, name), name
    assert [one.caption for one in again.images] == [one.caption for one in record.images]


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><p>A story in NITF begins with &lt;nitf&gt; or <nitf></p></body></html>",
        "<p>NewsML has <newsItem guid='1'> as its root.</p>",
        '<newsItem xmlns="http://other.example/"><p>no agency</p></newsItem>',
        '{"uri": "a", "text": "An article about <nitf>"}',
    ],
)
def test_what_mentions_a_format_is_none(text: str) -> None:
    kind = recognise(text.encode(), "page")
    assert kind is None or kind.name not in ("nitf", "newsml")
