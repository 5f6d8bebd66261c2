"""The HTML report: what it says, that it stays small and still, and what it does in a real browser."""

from __future__ import annotations

import base64
import dataclasses
import gzip
import json
import random
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner, Result
from lxml import html as lxml_html

import newsextract
from browser import Browser
from fixture_folders import FOLDER, SLUGS, input_path
from newsextract.cli import main
from newsextract.formats.text import harmless
from newsextract.model.record import FIELDS, Record
from newsextract.model.record_types import (
    Author,
    Dropped,
    Evidence,
    Image,
    Mention,
    Organisation,
    Person,
    Quote,
    Region,
)
from newsextract.views import missing_values
from newsextract.views.quoted_speakers import (
    DOCUMENT,
    KINDS,
    NAMED,
    NOBODY,
    ORGANISATION,
    UNNAMED,
    speaker_key,
    speakers,
)
from newsextract.views.report.page import PAGE_BYTES, Failure, Report, percent
from newsextract.views.report.search import address, phrase
from newsextract.views.report.statistics import Statistics, country_name
from newsextract.views.report.story_page import DETAIL_LEVELS, paragraphs, story
from samples import BODY, META, RECORD, changed
from shell import ARTICLE, HOSTILE, RAW, run

EVIL = "\"><img src=x onerror=alert(1)><script>alert(2)</script></script><svg onload=alert(3)> javascript:alert(4) {{ 7*7 }}"
HEAVY = Evidence(rule="rule", value="value " * 20, place="place")


def call(*args: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, ["report", *map(str, args)], input=stdin)


def page(*outcomes: Record | Failure, **how: Any) -> str:
    report = Report()
    for outcome in outcomes:
        report.add(outcome)
    return report.html(**how)


def unpacked(text: str) -> str:
    """The page with its packed articles in their place."""
    found = re.search('id="packed">([^<]*)<', text)
    if found is None:
        return text
    return text.replace('<div id="stories">', '<div id="stories">' + gzip.decompress(base64.b64decode(found[1])).decode())


def hostile() -> Record:
    quote = Quote(text=EVIL, kind="direct", speaker=EVIL, role=EVIL, cue=EVIL, utterance=1, start=0, end=len(EVIL))
    told = Evidence(rule=EVIL, value=EVIL, place=EVIL)
    meta = dataclasses.replace(
        META, evidence={"headline": [told]}, dropped=[Dropped(text=EVIL, reason=EVIL)],
        source=dataclasses.replace(META.source, path=EVIL),
    )  # fmt: skip
    values = {name: EVIL for name in FIELDS if isinstance(getattr(RECORD, name), str)}
    images = [Image(url="javascript:alert(5)", caption=EVIL, credit_text=EVIL), Image(url="https://x/" + EVIL)]
    return Record(**values | {"date_published": "2021-03-12"}, quotes=[quote], images=images, meta=meta, keys=FIELDS)


# -- one article


def test_paragraphs_are_cut_at_quotations() -> None:
    made = list(paragraphs(RECORD))
    assert ["".join(piece.text for piece in one.pieces) for one in made] == [
        line.removeprefix("- ") for line in BODY.split("\n") if line
    ]
    assert [one.kind for one in made].count("item") == 2
    assert [(piece.text, piece.quote) for piece in made[1].pieces] == [
        ('"', None), ("The wall will hold now,", 0), ('" said Tom Brandreth.', None),
    ]  # fmt: skip


@pytest.mark.parametrize("slug", SLUGS)
def test_no_word_of_an_article_is_lost(slug: str) -> None:
    record = newsextract.extract_file(input_path(slug))
    made = story(record, 1)
    assert " ".join("".join(p.text for p in one.pieces) for one in made.paragraphs).split() == (
        (record.body or "").replace("\n- ", "\n").removeprefix("- ").split()
    )
    marked = [piece.quote for one in made.paragraphs for piece in one.pieces if piece.quote is not None]
    assert sorted(set(marked)) == list(range(len(record.quotes)))


def test_quotes_that_do_not_fit_the_body_are_not_marked() -> None:
    quotes = [
        dataclasses.replace(RECORD.quotes[0], start=start, end=end) for start, end in ((34, 57), (40, 45), (-3, 4), (9, 9999))
    ]
    (mark,) = [p for one in paragraphs(changed(quotes=quotes)) for p in one.pieces if p.quote is not None]
    assert mark.text == "The wall will hold now,"


def test_short_texts_keep_quotes_first() -> None:
    body = "\n\n".join(["Lead."] + ["Filler words here."] * 20 + ['"The wall will hold now," he said.'] + ["End."] * 5)
    start = body.index("The wall")
    record = changed(body=body, quotes=[dataclasses.replace(RECORD.quotes[0], start=start, end=start + 23)])
    made = story(record, 1, DETAIL_LEVELS[4]._replace(text=70))
    assert made.shortened
    assert [one.kind for one in made.paragraphs] == ["paragraph", "paragraph", "gap", "paragraph", "gap"]
    assert made.paragraphs[3].quoted


def test_quotes_are_kept_however_short_the_text() -> None:
    made = story(RECORD, 1, DETAIL_LEVELS[-1])
    marked = {piece.quote for one in made.paragraphs for piece in one.pieces if piece.quote is not None}
    assert marked == set(range(len(RECORD.quotes)))
    assert made.shortened
    assert all(one.quoted or one.kind == "gap" for one in made.paragraphs)


def test_records_without_a_hash_are_pieces_of_a_page_too() -> None:
    one, other = (
        changed(meta=RECORD.meta.but(source=RECORD.meta.source.but(sha256="", path=path))) for path in ("a.txt", "b.txt")
    )
    assert one._repr_html_() != other._repr_html_()
    assert one._repr_html_() == one._repr_html_()


@pytest.mark.parametrize(
    ("name", "mention", "stated", "kind"),
    [
        ("Jo Lund", "Lund", "person", NAMED),
        ("Lough Line", "it", "organisation", ORGANISATION),
        ("the report", "it", "document", DOCUMENT),
        ("A spokesman", "he", "unnamed", UNNAMED),
        ("Jo Lund", "Lund", None, NAMED),
        (None, "she", None, UNNAMED),
        (None, None, None, NOBODY),
    ],
)
def test_kinds_of_speakers(name: str | None, mention: str | None, stated: Any, kind: str) -> None:
    quote = Quote(text="x", kind="direct", speaker=name, speaker_kind=stated, speaker_mention=mention, utterance=1, start=0, end=1)
    (one,) = speakers(changed(quotes=[quote]))
    assert one.kind == kind


def test_speakers_are_gathered() -> None:
    (one,) = speakers(changed(quotes=RECORD.quotes * 2))
    assert (one.name, one.role, one.quotes, one.words) == ("Tom Brandreth", "harbour master", [0, 1], 10)


# -- many


def test_numbers_of_a_batch() -> None:
    counts = Statistics()
    for day in ("2021-03-12", "2021-03-14T10:00:00Z", None, "not a day"):
        counts.add(changed(date_published=day))
    counts.add(changed(meta=dataclasses.replace(META, flags=["not_article"])))
    assert (counts.articles, counts.no_articles, counts.quotes, counts.undated) == (4, 1, 4, 2)
    (bar,) = counts.speakers()
    assert (bar.label, bar.number, bar.note, bar.search) == ("Tom Brandreth", 20, "4 quotes", '"speaker:tom brandreth"')
    assert [(one.kind, one.speakers, one.share) for one in counts.voices.tallies()] == [(NAMED, 1, 1.0)]
    assert [(one.label, one.number) for one in counts.over_time()] == [("2021-03-12", 1), ("2021-03-13", 0), ("2021-03-14", 1)]
    assert [(one.label, one.number) for one in counts.agencies()] == [("PA", 4)]
    assert [(one.label, one.search) for one in counts.nations()] == [("United Kingdom", "country:GB")]
    assert len(set(KINDS)) == 5


@pytest.mark.parametrize(("last", "slots"), [("2021-05-01", 60), ("2023-01-01", 23), ("2090-01-01", 62)])
def test_time_is_counted_in_what_fits(last: str, slots: int) -> None:
    counts = Statistics()
    for day in ("2021-03-03", last):
        counts.add(changed(date_published=day))
    made = counts.over_time()
    assert len(made) == slots
    assert made[-1].number == 1


def test_a_page_of_the_fixtures_says_what_they_hold() -> None:
    records = [newsextract.extract_file(input_path(slug), explain=True) for slug in SLUGS]
    made = lxml_html.fromstring(unpacked(page(*records, Failure("gone.txt", "there is no such file"))))
    text = made.text_content()
    assert len(made.xpath("//tr[@data-number]")) == len(made.xpath("//article")) == len(SLUGS)
    assert "gone.txt" in text
    for record in records:
        for words in (record.headline, record.subheadline, *(q.speaker for q in record.quotes), *(i.credit_text for i in record.images)):
            assert words is None or words in text, words
    ids = made.xpath("//@id")
    assert len(ids) == len(set(ids))
    for link in made.xpath("//a/@href"):
        assert link.startswith(("http://", "https://", "#find=")) or link[1:] in ids, link


def test_same_records_same_page() -> None:
    assert page(RECORD, RECORD) == page(RECORD, RECORD)


def test_one_record_is_one_article_without_an_overview() -> None:
    made = lxml_html.fromstring(page(RECORD))
    assert not made.xpath("//main")
    assert made.xpath("//article//h2")[0].text == "Harbour reopens"


def test_an_empty_report_is_a_page() -> None:
    assert "0 articles" in page()


def test_text_stays_text() -> None:
    made = page(hostile(), hostile(), Failure(EVIL, EVIL), title=EVIL)
    tree = lxml_html.fromstring(made)
    assert len(tree.xpath("//script")) == 1
    assert not tree.xpath("//img | //*[@onerror or @onload] | //svg[@onload]")
    assert not tree.xpath("//@href[starts-with(., 'javascript')]")
    assert "{{ 7*7 }}" in made
    assert "49" not in tree.xpath("//h1")[0].text
    assert not RAW.search(page(changed(headline=HOSTILE, body=HOSTILE, quotes=[]), RECORD))


def test_five_hundred_articles_stay_under_a_megabyte() -> None:
    chance = random.Random(7)
    words = " ".join(str(n) for n in range(200))
    records = []
    for number in range(500):
        body = f"Lead {number}.\n\n" + "\n\n".join(f"{chance.getrandbits(1200):x}" for _ in range(15))
        meta = dataclasses.replace(META, evidence={name: [HEAVY] * 4 for name in FIELDS}, dropped=[Dropped(text=words, reason="r")])
        records.append(changed(headline=f"Article {number}", body=body, quotes=[], meta=meta))
    report = Report()
    for record in records:
        report.add(record)
    made = report.html()
    assert len(made.encode()) <= PAGE_BYTES
    assert "Texts are shortened" in made
    assert len(report.html(full=True)) > len(made)


def not_an_article(**values: Any) -> Record:
    return changed(meta=dataclasses.replace(META, flags=["not_article"]), **values)


def test_articles_and_inputs_without_one_are_counted_apart_everywhere() -> None:
    tree = lxml_html.fromstring(unpacked(page(RECORD, RECORD, not_an_article(), not_an_article())))
    assert tree.xpath("string(//header[@class='top']/p)").startswith("2 articles and 2 inputs without one")
    (found,) = tree.xpath("//*[@id='found']")
    assert found.text == found.get("data-all") == "2 articles and 2 inputs without one"
    assert found.get("data-each") == "inputs"
    (found,) = lxml_html.fromstring(page(RECORD, RECORD)).xpath("//*[@id='found']")
    assert (found.text, found.get("data-each")) == ("2 articles", "articles")


def test_the_search_of_a_tile_finds_what_the_tile_counts() -> None:
    bare = [Image(url="https://x.example/a.jpg"), Image(url="https://x.example/b.mp4", media="video", caption="A wave")]
    records = [changed(images=bare), RECORD, not_an_article(images=bare)]
    counts = Statistics()
    for record in records:
        counts.add(record)
    assert (counts.pictures, counts.uncredited) == (3, 2)
    tagged = [story(record, 1).tags for record in records]
    assert ["is:uncredited" in tags for tags in tagged] == [True, False, False]
    assert ["is:quotes" in tags for tags in tagged] == [True, True, False]
    assert ["country:GB" in tags for tags in tagged] == [True, True, False]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_report_counts_the_credits_that_check_misses(slug: str) -> None:
    record = newsextract.extract_file(input_path(slug))
    counts = Statistics()
    counts.add(changed(images=record.images))
    assert counts.uncredited == len(list(missing_values.missing(record, "images.credit_text"))) == story(record, 1).uncredited


def test_a_speaker_is_one_whatever_case_and_article() -> None:
    names = ("surveyors", "The surveyors", "the Surveyors", "The surveyors", "La", "Ana La", "the")
    quotes = [dataclasses.replace(RECORD.quotes[0], speaker=name, speaker_kind="organisation") for name in names]
    made = speakers(changed(quotes=quotes))
    assert [(one.name, len(one.quotes)) for one in made] == [("surveyors", 4), ("La", 1), ("Ana La", 1), ("the", 1)]
    counts = Statistics()
    counts.add(changed(quotes=quotes[1:4]))
    counts.add(changed(quotes=quotes[:1]))
    (bar,) = counts.speakers()
    assert (bar.label, bar.note, bar.search) == ("The surveyors", "4 quotes", '"speaker:surveyors"')
    assert speaker_key("L’Élysée", "fr") == speaker_key("ÉLYSÉE", "fr")
    assert speaker_key("Die Feuerwehr", "de") == speaker_key("Feuerwehr", "de") != speaker_key("Die Feuerwehr", "en")
    assert speaker_key("?!") == "?!"


def test_bars_search_for_what_they_count() -> None:
    image = dataclasses.replace(RECORD.images[0], credit_text="PA", agency="PA Media")
    quote = dataclasses.replace(RECORD.quotes[0], speaker='Dwayne "The Rock" Lund')
    record = changed(images=[image], quotes=[quote])
    counts = Statistics()
    counts.add(record)
    tags = story(record, 1).tags
    for bar in (*counts.agencies(), *counts.places(), *counts.speakers(), *counts.writers()):
        assert bar.search.strip('"') in tags, "an exact tag: the full name of an agency stands nowhere in the text"
    assert phrase('Dwayne "The Rock" Lund') == '"Dwayne" "The Rock" "Lund"'


def test_what_is_older_than_the_chart_is_said() -> None:
    counts = Statistics()
    for day in ("1900-01-01", "1900-05-01", "2021-03-03"):
        counts.add(changed(date_published=day))
    assert counts.before() == 2
    assert max(bar.share for bar in counts.over_time()) == 1.0
    assert "2 before 1960" in page(*[changed(date_published=day) for day in ("1900-01-01", "1900-05-01", "2021-03-03")])


def test_one_paragraph_left_out_is_said() -> None:
    made = story(changed(body="One.\n\nTwo.\n\n" + "three " * 30, quotes=[]), 1, DETAIL_LEVELS[4]._replace(text=20))
    assert [one.kind for one in made.paragraphs] == ["paragraph", "paragraph", "gap"]
    assert made.shortened


# -- what a reader of the overview meets


def headings(made: str) -> list[str]:
    return [head.text_content().strip() for head in lxml_html.fromstring(made).xpath("//table[contains(@class, 'articles')]//th")]


def test_the_newest_article_is_the_first() -> None:
    days = ["2020-05-01", None, "2024-01-02T08:00:00Z", "not a day", "2024-01-02", "2022-12-31"]
    tree = lxml_html.fromstring(page(*[changed(date_published=day) for day in days]))
    shown = [(row.text or "") for row in tree.xpath("//tbody//td[@data-label='Date']")]
    assert shown == ["2024-01-02", "2024-01-02", "2022-12-31", "2020-05-01", "", "not a day"]
    assert tree.xpath("//table[contains(@class, 'articles')]//th[@aria-sort='descending']")[0].text_content() == "Date"


def test_columns_and_charts_without_a_value_are_not_there() -> None:
    bare = changed(date_published=None, publisher=None, region=None, images=[], quotes=[], authors=[], byline=None)
    made = page(bare, bare)
    assert headings(made) == ["Headline", "Words"]
    titles = lxml_html.fromstring(made).xpath("//div[@class='charts']//h3/text()")
    assert titles == []
    assert 'id="speakers"' not in made
    assert headings(page(RECORD, bare))[:5] == ["Date", "Headline", "Author", "Publisher", "Region"]


def test_authors_are_shown() -> None:
    several = changed(authors=[Author(name="Ada Quill"), Author(name="Marl Press", kind="organisation")], byline="Ada Quill, Marl Press")
    tree = lxml_html.fromstring(page(several, changed(authors=[], byline="Our correspondent")))
    assert [cell.text for cell in tree.xpath("//td[@data-label='Author']")] == ["Ada Quill, Marl Press", "Our correspondent"]
    assert [bar.label for bar in counted(several).writers()] == ["Ada Quill", "Marl Press"]
    assert "author:Ada Quill" in story(several, 1).tags


@pytest.mark.parametrize(
    ("share", "shown"), [(0, "0 %"), (0.0001, "<1 %"), (0.004, "<1 %"), (0.012, "1 %"), (0.5, "50 %"), (0.999, ">99 %"), (1, "100 %")]
)
def test_what_is_there_is_never_none(share: float, shown: str) -> None:
    assert percent(share) == shown


@pytest.mark.parametrize(("code", "name"), [("GB", "United Kingdom"), ("FR", "France"), ("ZZ", "ZZ"), ("", "")])
def test_countries_have_names(code: str, name: str) -> None:
    assert country_name(code) == name


def counted(*records: Record) -> Statistics:
    counts = Statistics()
    for record in records:
        counts.add(record)
    return counts


def test_bars_of_one_length_are_few_and_the_others_counted() -> None:
    records = [changed(authors=[Author(name=f"Writer {letter}")]) for letter in "ABCDEFGHIJ"]
    assert len(counted(*records).writers()) == 5
    assert "and 5 more" in page(*records)
    assert len(counted(*records, records[0]).writers()) == 10


# -- people and speakers


def quoted(name: str | None, text: str, kind: Any = "person", **more: Any) -> Quote:
    return Quote(text=text, kind="direct", speaker=name, speaker_kind=kind, utterance=1, start=0, end=len(text), **more)


def test_speakers_are_counted_by_kind() -> None:
    one = changed(quotes=[
        quoted("Jo Lund", "one two three"), quoted("A spokesman", "four", "unnamed"), quoted("the report", "five six", "document"),
        quoted(None, "seven", None), quoted("Marl Council", "eight", "organisation"),
    ])  # fmt: skip
    other = changed(quotes=[quoted("jo lund", "nine", role="mayor"), quoted("A spokesman", "ten", "unnamed")])
    counts = counted(one, other)
    assert [(row.kind, row.speakers, row.quotes, row.words) for row in counts.voices.tallies()] == [
        (NAMED, 1, 2, 4), (ORGANISATION, 1, 1, 1), (DOCUMENT, 1, 1, 2), (UNNAMED, 2, 2, 2), (NOBODY, None, 1, 1),
    ]  # fmt: skip
    first = counts.voices.listed()[0]
    assert (first.name, first.kind, first.role, first.articles, first.quotes) == ("Jo Lund", NAMED, "mayor", 2, 2)
    assert sum(row.share for row in counts.voices.tallies()) == pytest.approx(1)


def test_a_speaker_has_the_kind_as_which_most_is_said() -> None:
    papers = [changed(quotes=[quoted("Marl Post", "one", "person")]), changed(quotes=[quoted("Marl Post", "one two", "organisation")])]
    (row,) = counted(*papers).voices.tallies()
    assert (row.kind, row.speakers, row.words) == (ORGANISATION, 1, 3)


def test_people_who_are_named_and_not_quoted() -> None:
    mention = Mention(text="Ida Crane", start=0, end=9)
    ida = Person(name="Ida Crane", roles=["architect"], mentions=[mention, mention])
    lund = Person(name="Jo Lund", mentions=[mention], quotes=[1])
    board = Organisation(name="Water Board", kind="public_body", mentions=[mention])
    record = changed(quotes=[quoted("Jo Lund", "one two")], people=[ida, lund], organisations=[board])
    counts = counted(record)
    assert [(row.kind, row.speakers, row.silent) for row in counts.voices.tallies()] == [(NAMED, 1, 1), (ORGANISATION, 0, 1)]
    shown = [(one.name, one.role, one.articles, one.quotes, one.mentions, one.search) for one in counts.voices.listed()]
    assert shown == [
        ("Jo Lund", "", 1, 1, 1, '"speaker:jo lund"'), ("Ida Crane", "architect", 1, 0, 2, '"Ida Crane"'),
        ("Water Board", "", 1, 0, 1, '"Water Board"'),
    ]  # fmt: skip
    made = page(record, record)
    assert "People and speakers" in made
    assert "Mentions" in made
    assert "Mentions" not in page(RECORD, RECORD)


def test_somebody_quoted_under_a_title_is_one() -> None:
    osei = Person(name="Osei", mentions=[Mention(text="Osei", start=0, end=4)] * 3, quotes=[1])
    counts = counted(changed(quotes=[quoted("Ms Osei", "one two")], people=[osei]))
    (one,) = counts.voices.listed()
    assert (one.name, one.quotes, one.mentions, one.articles) == ("Ms Osei", 1, 3, 1)


def test_no_quoted_word_divides_by_nothing() -> None:
    counts = counted(changed(quotes=[quoted("Jo Lund", "")]))
    assert counts.speakers() == []
    assert [row.share for row in counts.voices.tallies()] == [0]


# -- a search in the address


@pytest.mark.parametrize("search", ['"region:West Midlands"', "is:quotes café", "100% & #1", "</a><script>", "\ud800", '"><img src=x>'])
def test_a_search_can_be_an_address(search: str) -> None:
    made = address(search)
    assert re.fullmatch(r"#find=[\w.~%-]*", made)
    assert unquote(made.removeprefix("#find=")) == harmless(search)


@pytest.mark.parametrize("mark", ["\u200f", "\u202e", "\ufeff", "\x07", "\xa0", '"', "\ud800"])
def test_a_bar_finds_names_with_signs_that_pages_do_not_show(mark: str) -> None:
    record = changed(authors=[Author(name=f"Ada{mark} Quill")], quotes=[quoted(f"Jo{mark} Lund", "one")])
    counts = counted(record)
    (tags,) = lxml_html.fromstring(page(record)).xpath("//article/@data-tags")
    for bar in (*counts.writers(), *counts.speakers()):
        assert unquote(address(bar.search)).removeprefix("#find=").strip('"') in tags.split("\n")


# -- the command


def test_files_folders_and_records(tmp_path: Path) -> None:
    (tmp_path / "news" / "deep").mkdir(parents=True)
    (tmp_path / "news" / "b.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "news" / "deep" / "a.txt.gz").write_bytes(gzip.compress(ARTICLE.encode()))
    (tmp_path / "news" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    lines = [RECORD.to_json(), "", "{broken", json.dumps({"path": "x.html", "stage": "read", "code": "too_large", "message": "too large"}), RECORD.to_json()]
    (tmp_path / "out.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "one.json").write_text(RECORD.to_json(indent=2), encoding="utf-8")
    target = tmp_path / "report.html"
    result = call(tmp_path / "news", tmp_path / "out.jsonl", tmp_path / "one.json", tmp_path / "gone.txt", "-o", target)
    assert result.exit_code == 1
    assert result.stdout == ""
    broken, large, gone, skipped = result.stderr.splitlines()
    assert "out.jsonl 3 not read: the line is no JSON" in broken
    assert large.endswith("out.jsonl 4 not read: x.html: too large")
    assert skipped == "Skipped: 1 no article by its name (*.jpg)."
    assert "no such file" in gone
    tree = lxml_html.fromstring(target.read_text(encoding="utf-8"))
    assert [row.text for row in tree.xpath("//td[@class='headline']/a")] == [
        "Harbour of Port Ellery reopens after storm", "Harbour of Port Ellery reopens after storm",
        "Harbour reopens", "Harbour reopens", "Harbour reopens",
    ]  # fmt: skip


def test_standard_input_may_be_records_or_an_article() -> None:
    for data in (RECORD.to_json().encode(), ARTICLE.encode()):
        result = call("-", "--title", "Harbour news", stdin=data)
        assert result.exit_code == 0
        assert "<title>Harbour news</title>" in result.stdout
        assert '<article class="story ' in result.stdout


def test_records_of_batches_are_read_packed(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl.gz").write_bytes(gzip.compress((RECORD.to_json() + "\n").encode()))
    assert call(tmp_path / "out.jsonl.gz", "-o", tmp_path / "r.html").exit_code == 0
    (tmp_path / "bad.jsonl.gz").write_bytes(b"no gzip")
    result = call(tmp_path / "bad.jsonl.gz", "-o", tmp_path / "r.html")
    assert result.exit_code == 1
    assert "bad.jsonl.gz 1 not read" in result.stderr


def test_a_damaged_file_of_records_costs_itself_only(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE, encoding="utf-8")
    packed = bytearray(gzip.compress((RECORD.to_json() + "\n").encode()))
    packed[10] = 7  # a kind of block that there is not
    (tmp_path / "bad.jsonl.gz").write_bytes(packed)
    whole = gzip.compress((RECORD.to_json() + "\n").encode())
    (tmp_path / "cut.jsonl.gz").write_bytes(whole + gzip.compress(RECORD.to_json().encode() * 99)[:-9])
    result = call(tmp_path / "bad.jsonl.gz", tmp_path / "cut.jsonl.gz", tmp_path / "story.txt", "-o", tmp_path / "r.html")
    assert result.exit_code == 1
    assert "bad.jsonl.gz not read: " in result.stderr
    assert "cut.jsonl.gz not read: not read to its end: " in result.stderr
    headlines = lxml_html.fromstring((tmp_path / "r.html").read_text("utf-8")).xpath("//td[@class='headline']/a/text()")
    assert sorted(headlines) == ["Harbour of Port Ellery reopens after storm", "Harbour reopens"]


def test_a_fault_of_ours_costs_one_input_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "out.jsonl").write_text(RECORD.to_json() + "\n", encoding="utf-8")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("newsextract.cli.inputs._extracted", broken)
    result = call(tmp_path / "story.txt", tmp_path / "out.jsonl", "-o", tmp_path / "r.html")
    assert result.exit_code == 1
    assert "story.txt not read: RuntimeError: boom. This is a fault" in result.stderr
    assert "Harbour reopens" in (tmp_path / "r.html").read_text("utf-8")


def test_indented_records_with_a_mark_of_their_encoding_are_read(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(RECORD.to_json(indent=2), encoding="utf-8-sig")
    assert call(tmp_path / "one.json", "-o", tmp_path / "r.html").exit_code == 0


def test_a_report_in_its_own_folder_is_not_read_the_next_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(ARTICLE, encoding="utf-8")
    pages = []
    for _ in range(2):
        assert call(tmp_path, "-o", tmp_path / "report.html").exit_code == 0
        pages.append((tmp_path / "report.html").read_text("utf-8"))
    assert pages[0] == pages[1]


def test_the_password_of_an_address_is_in_no_report(tmp_path: Path) -> None:
    address = "http://user:secret@127.0.0.1:9/x"
    result = call(address, address, "-o", tmp_path / "r.html")
    assert result.exit_code == 1
    assert "http://127.0.0.1:9/x not read" in result.stderr
    assert "secret" not in result.stderr + (tmp_path / "r.html").read_text("utf-8")


def test_the_report_loads_its_templates_only_then(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE, encoding="utf-8")
    code = "import sys; from newsextract.cli import main\ntry: main(['parse', sys.argv[1]])\nexcept SystemExit: pass\nassert 'jinja2' not in sys.modules"
    assert run("parse", str(tmp_path / "story.txt")).returncode == 0
    import subprocess
    import sys

    subprocess.run([sys.executable, "-c", code, str(tmp_path / "story.txt")], check=True, capture_output=True)


# -- in a browser


def saved(folder: Path, text: str) -> str:
    path = folder / "report.html"
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def many() -> str:
    """A page that is large enough to be packed."""
    records = [newsextract.extract_file(input_path(slug), explain=True) for slug in SLUGS] * 4
    made = page(*records, hostile(), title="Fixtures")
    assert 'id="packed"' in made
    return made


@pytest.mark.slow
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (1280, True), (390, False)])
def test_a_report_in_a_browser(many: str, tmp_path: Path, width: int, dark: bool) -> None:
    with Browser(width, dark=dark) as browser:
        browser.open(saved(tmp_path, many))
        browser.wait("document.body.classList.contains('scripted')")
        assert browser.run("document.documentElement.scrollWidth") <= width, "nothing hangs over the side"
        # search
        browser.press("/", "/")
        assert browser.run("document.activeElement.id") == "search"
        browser.type("snowplough")
        assert browser.run("document.getElementById('found').textContent") == f"4 of {len(SLUGS) * 4 + 1} inputs"
        browser.press("Escape")
        both = browser.run("document.getElementById('found').textContent")
        assert re.fullmatch(r"\d+ articles and \d+ inputs without one", both)
        assert sum(map(int, re.findall(r"\d+", both))) == len(SLUGS) * 4 + 1
        browser.type("is:uncredited devon")
        assert browser.run("document.querySelectorAll('.articles tbody tr:not([hidden])').length") == 4
        browser.press("Escape")
        # each bar of regions finds as many articles as it says, and so does a tile
        rows = "document.querySelectorAll('.articles tbody tr:not([hidden])').length"
        bars = "document.querySelectorAll('.bars a[href*=\"region%3A\"]')"
        for number in range(browser.run(f"{bars}.length")):
            browser.run(f"{bars}[{number}].click()")
            browser.wait(f"document.getElementById('search').value === decodeURIComponent({bars}[{number}].hash.slice(6))")
            said = browser.run(f"{bars}[{number}].querySelector('.value').textContent")
            assert browser.run(rows) == int(said.split()[0])
        assert number >= 4
        browser.run("document.querySelector('.tiles a[href*=\"not-article\"]').click()")
        browser.wait("document.getElementById('search').value === 'is:not-article'")
        assert f"and {browser.run(rows)} inputs without one" in both
        browser.run("document.getElementById('search').focus()")
        browser.press("Escape")
        # a chart's bar fills the search
        browser.run("document.querySelector('.bars a').click()")
        browser.wait("document.getElementById('search').value.startsWith('\"speaker:')")
        assert browser.run("document.querySelectorAll('.articles tbody tr:not([hidden])').length") >= 4
        # an article, its quotes and their speakers
        browser.run("document.querySelector('.articles tr:not([hidden]) .headline a').click()")
        browser.wait("document.querySelectorAll('.story.open').length === 1")
        assert browser.run("getComputedStyle(document.querySelector('main')).display") == "none"
        assert browser.run("document.activeElement.className").startswith("story")
        browser.run("document.querySelector('.story.open .q').click()")
        browser.wait("document.querySelector('.speakers li.here')")
        browser.run("document.querySelector('.speakers li.here a').click()")
        browser.wait("document.querySelector('.q.here')")
        assert browser.run("document.documentElement.scrollWidth") <= width
        browser.press("Escape")
        browser.wait("!document.body.classList.contains('reading')")
        # keys alone: the first tab leads to the list of articles
        browser.run("document.activeElement.blur(); location.hash = '#overview'")
        browser.run("document.querySelector('.articles th:nth-child(6) button').click()")
        browser.run("document.querySelector('.articles th:nth-child(6) button').click()")
        counts = browser.run("[...document.querySelectorAll('.articles td:nth-child(6)')].map(c => Number(c.textContent))")
        assert counts == sorted(counts, reverse=True)
        assert browser.problems == []
        assert [url[:30] for url in browser.requests if not url.startswith(("file:", "data:"))] == []


@pytest.mark.slow
def test_a_link_to_a_search_restores_it(many: str, tmp_path: Path) -> None:
    rows = "document.querySelectorAll('.articles tbody tr:not([hidden])').length"
    with Browser() as browser:
        base = saved(tmp_path, many)
        browser.open(base + "#find=%22region%3ADevon%22")
        browser.wait("document.body.classList.contains('scripted')")
        assert browser.run("document.getElementById('search').value") == '"region:Devon"'
        assert browser.run(rows) == 4
        # what is typed is in the address soon, and an article leads back to it
        browser.run("document.getElementById('search').focus(); document.getElementById('search').select()")
        browser.type("snowplough é&%")
        browser.wait("location.hash === '#find=snowplough%20%C3%A9%26%25'")
        browser.run("location.hash = '#a1'")
        browser.wait("document.querySelector('.story.open')")
        browser.press("Escape")
        browser.wait("location.hash === '#find=snowplough%20%C3%A9%26%25'")
        # a cut address is no search; the page of speakers leads to their articles
        browser.run("location.hash = '#find=%E0%A4%A'")
        browser.wait("document.getElementById('search').value === ''")
        assert browser.run(rows) == len(SLUGS) * 4 + 1
        browser.run("location.hash = '#speakers'")
        browser.wait("document.querySelector('#speakers.open') && document.body.classList.contains('reading')")
        browser.run("document.querySelector('.voices tbody a').click()")
        browser.wait("!document.body.classList.contains('reading')")
        assert browser.run(rows) == 4
        browser.run("history.back()")
        browser.wait("document.querySelector('#speakers.open')")
        browser.run("document.querySelectorAll('.voices th button')[0].click()")
        names = browser.run("[...document.querySelectorAll('.voices tbody tr')].map((row) => row.cells[0].textContent)")
        assert len(names) > 9
        assert browser.run(f"{json.dumps(names)}.every((name, n, all) => !n || all[n - 1].localeCompare(name) <= 0)")
        assert browser.problems == []


@pytest.mark.slow
def test_a_hostile_article_does_nothing_in_a_browser(tmp_path: Path) -> None:
    with Browser() as browser:
        browser.open(saved(tmp_path, page(hostile(), hostile(), Failure(EVIL, EVIL), title=EVIL)) + "#a1")
        browser.wait("document.querySelector('.story.open')")
        browser.run("for (const link of document.querySelectorAll('a[href^=\"#\"]')) link.dispatchEvent(new MouseEvent('click'))")
        assert browser.run("document.images.length") == 0
        assert browser.run("document.querySelector('.story h2').textContent") == EVIL
        assert browser.problems == []
        assert [url for url in browser.requests if not url.startswith(("file:", "data:"))] == []


@pytest.mark.slow
def test_the_page_forbids_what_it_does_not_need(tmp_path: Path) -> None:
    """Were a text ever to become markup, the browser would still run and load nothing of it."""
    broken = page(RECORD).replace("</footer>", "</footer><img src=http://127.0.0.1:9/x onerror=alert(1)><script>alert(2)</script>")
    with Browser() as browser:
        browser.open(saved(tmp_path, broken))
        browser.wait("document.body.classList.contains('scripted')")
        assert not any("dialog" in problem for problem in browser.problems)
        assert len([problem for problem in browser.problems if "Content Security Policy" in problem]) >= 2


@pytest.mark.slow
def test_every_text_can_be_read(tmp_path: Path, many: str) -> None:
    """Contrast of the texts against what lies behind them, WCAG AA: 4.5 to 1."""
    code = """(() => {
      const parse = (c) => { const m = c.match(/[\\d.]+/g).map(Number); return c.startsWith('color(')
        ? [m[0] * 255, m[1] * 255, m[2] * 255, m[3] ?? 1] : [m[0], m[1], m[2], m[3] ?? 1]; };
      const over = (a, b) => [0, 1, 2].map((i) => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
      const light = (c) => c.slice(0, 3).map((v) => v / 255).map((v) => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
      const bad = new Set();
      for (const one of document.querySelectorAll('body *')) {
        if (![...one.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()) || !one.offsetParent) continue;
        const chain = []; for (let e = one; e; e = e.parentElement) chain.unshift(parse(getComputedStyle(e).backgroundColor));
        const back = chain.reduce((b, c) => over(c, b), [255, 255, 255, 1]);
        const ink = over(parse(getComputedStyle(one).color), back);
        const [x, y] = [light(ink), light(back)].sort((a, b) => b - a);
        if ((x + .05) / (y + .05) < 4.5 && one.tagName !== 'SUP') bad.add(`${one.tagName}.${one.className}: ${((x + .05) / (y + .05)).toFixed(2)}`);
      } return [...bad]; })()"""
    for dark in (False, True):
        with Browser(dark=dark) as browser:
            browser.open(saved(tmp_path, many))
            browser.wait("document.body.classList.contains('scripted')")
            assert browser.run(code) == []
            for name in ("#a2", "#speakers"):
                browser.run(f"location.hash = '{name}'")
                browser.wait(f"document.querySelector('{name}.open')")
                assert browser.run(code) == []


def test_the_fixtures_are_a_folder_of_articles() -> None:
    result = call(f"{FOLDER}/*/input.*")
    assert result.exit_code == 0, result.stderr
    assert len(re.findall('<article class="story ', unpacked(result.stdout))) == len(SLUGS)


def test_a_region_is_written_as_a_reader_writes_it() -> None:
    region = Region(label="PORT ELLERY", source="dateline", place="Port Ellery")
    made = page(changed(region=region), changed(region=Region(label="BBC NI", source="section", place="Northern Ireland")))
    assert "Port Ellery" in made
    assert "region:Port Ellery" in made
    assert "region:BBC NI" in made


def test_many_speakers_do_not_swell_the_page() -> None:
    chance = random.Random(3)
    report = Report()
    for number in range(600):
        names = [f"{chance.getrandbits(40):x} {chance.getrandbits(40):x}" for _ in range(5)]
        body = "\n\n".join(f'"{chance.getrandbits(300):x}," said {name}.' for name in names)
        quotes = [quoted(name, "word " * 9) for name in names]
        report.add(changed(headline=f"Article {number}", body=body, quotes=quotes))
    made = report.html()
    assert len(made.encode()) <= PAGE_BYTES
    assert "The 500 who say most are listed; the counts by kind are of all 3,000." in unpacked(made)
    assert "data-tags" not in made.partition('<div id="stories">')[0], "the search's words are packed with the articles"
