"""Each format on a filled record, an empty one and a hostile one."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsextract.formats import FORMATS, load
from newsextract.formats.markdown import format_record as markdown
from newsextract.formats.text import harmless
from newsextract.model.document import Figure
from newsextract.model.record import USUAL, Record
from newsextract.model.record_types import Image, Link
from samples import BODY, DOCUMENT, META, RECORD, block, changed, document
from shell import HOSTILE, RAW

EMPTY = Record(meta=META, keys=USUAL)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_any_record(name: str) -> None:
    form = load(name)
    for record in (RECORD, EMPTY):
        for pretty in (True, False):
            text = form.render(record, DOCUMENT, pretty=pretty)
            assert text == "" or (text + form.footer).endswith("\n")
    assert form.render(EMPTY, document()) == "" or name not in ("text", "markdown", "html")


def test_each_format_has_files_of_its_own() -> None:
    suffixes = [load(name).suffix for name in FORMATS]
    assert len(set(suffixes)) == len(suffixes)
    assert all(re.fullmatch(r"\.[a-z-]+", suffix) for suffix in suffixes)


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_of_one_record_is_whole(name: str) -> None:
    form = load(name)
    text = form.alone(RECORD, DOCUMENT)
    assert text.endswith("\n")
    assert (text.startswith(form.header), text.endswith(form.footer)) == (True, True)


@pytest.mark.parametrize("name", FORMATS)
def test_what_a_format_needs_are_fields(name: str) -> None:
    form = load(name)
    assert set(form.needs) <= set(USUAL)
    assert form.rows is not None or not form.rows_only


@pytest.mark.parametrize("name", FORMATS)
def test_no_hostile_character_in_any_format(name: str) -> None:
    image = Image(alt=HOSTILE, url="http://x/" + HOSTILE)
    record = changed(headline=HOSTILE, body=f"{HOSTILE}\n\n- {HOSTILE}", byline=HOSTILE, images=[image])
    text = load(name).render(record, DOCUMENT)
    assert not RAW.search(text.replace("\r\n", "\n"))  # the line ends of CSV
    assert text.encode("utf-8")


def test_json_is_indented_for_eyes_only() -> None:
    for name, pretty, lines in (("json", False, 1), ("jsonl", False, 1), ("jsonl", True, 1)):
        text = load(name).render(RECORD, DOCUMENT, pretty=pretty)
        assert text.count("\n") == lines
        assert json.loads(text) == RECORD.to_dict()
    assert load("json").render(RECORD, DOCUMENT, pretty=True).startswith('{\n  "headline": "Harbour reopens"')


def test_json_lines_have_no_other_line_ends() -> None:
    text = load("jsonl").render(changed(headline="a\u2028b\u2029c\x85d\x0ce\rf"), DOCUMENT)
    assert len(text.splitlines()) == 1
    assert json.loads(text)["headline"] == "a\u2028b\u2029c\x85d\x0ce\rf"


def test_json_of_a_lone_surrogate_is_valid() -> None:
    assert json.loads(changed(headline="a\ud800b").to_json())["headline"] == "a\ufffdb"


def test_text_is_the_body() -> None:
    assert load("text").render(RECORD, DOCUMENT) == BODY + "\n"


def test_markdown_page() -> None:
    assert markdown(RECORD, DOCUMENT) == """\
# Harbour reopens

**Nine days after the storm**

By Ann Lessing · 2021-03-12 · Region: Ellery & Coast (GB-CON)

The harbour reopened on [Monday](https://post.example/monday).

"The wall will hold now," said Tom Brandreth.

**Image:** [The wall](https://post.example/wall.jpg) – *The northern wall* (PA)

Engineers found:

- Two gates to be replaced
- A crack of four metres

## What comes next

Work ends in June.
"""


def test_markdown_of_some_fields_only() -> None:
    assert markdown(Record(headline="Harbour", meta=META, keys=("headline",)), DOCUMENT) == "# Harbour\n"


def test_markdown_without_blocks_follows_the_body() -> None:
    """As when a plug-in makes the body."""
    page = markdown(changed(images=[], body="Found:\n\n- Two gates\n- A crack\n\n    not code"), document())
    assert page.endswith("\n\nFound:\n\n- Two gates\n- A crack\n\nnot code\n")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[click](javascript:alert)", r"\[click\](javascript:alert)"),
        ("![x](http://tracker.example/x.png)", r"!\[x\](http://tracker.example/x.png)"),
        ("*bold* _it_ `code` ~~gone~~ a|b", r"\*bold\* \_it\_ \`code\` \~\~gone\~\~ a\|b"),
        ("# not a heading", r"\# not a heading"),
        ("2017. A year", r"2017\. A year"),
        ("- not an item", r"\- not an item"),
        ("+ nor this", r"\+ nor this"),
        ("===", r"\==="),
        ("> nor a quote", r"\> nor a quote"),
        (r"back\slash", r"back\\slash"),
        ("Marks &amp; Sons &copy; AT&T", r"Marks \&amp; Sons \&copy; AT&T"),
        ("20 % of 5 #tags - fine", "20 % of 5 #tags - fine"),
    ],
)
def test_markdown_escapes(text: str, escaped: str) -> None:
    assert markdown(changed(images=[], body=text), document(block(text))).endswith(f"\n\n{escaped}\n")
    assert markdown(changed(headline=text), DOCUMENT).startswith(f"# {escaped}\n")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host/x", "mailto:a@b.example", "http:"]
)
def test_markdown_links_to_the_web_only(url: str) -> None:
    doc = document(block("Read more here.", links=(Link(text="more", url=url),)))
    page = markdown(changed(body="Read more here.", images=[Image(url=url, alt="wall")]), doc)
    assert "](" not in page
    assert "Read more here." in page
    assert "**Image:** wall" in page


def test_markdown_addresses_cannot_break_out() -> None:
    url = 'https://news.example/a b(c)"<x>\n\u202e[é]'
    doc = document(block("Read more", links=(Link(text="more", url=url),)))
    page = markdown(changed(body="Read more", images=[]), doc)
    assert page.endswith("Read [more](https://news.example/a%20b%28c%29%22%3Cx%3E%0A%E2%80%AE%5B%C3%A9%5D)\n")


def test_markdown_never_loads_a_picture() -> None:
    assert not re.search(r"(?<!\\)!\[", markdown(RECORD, DOCUMENT))


def test_markdown_lists_nest_and_quotes_stand_apart() -> None:
    doc = document(
        block("One", "list_item", level=1, group=1, ordered=True),
        block("Below", "list_item", level=2, group=1),
        block("Deep", "list_item", level=5, group=1),
        block("Two", "list_item", level=1, group=1, ordered=True),
        block("Alone", "list_item", level=4, group=2),
        block("Said by one.", "quote", group=3),
        block("1 | 2", "row", group=4),
        block("3 | 4", "row", group=4),
    )
    body = "- One\n- Below\n- Deep\n- Two\n\n- Alone\n\nSaid by one.\n\n1 | 2\n3 | 4"
    assert markdown(Record(body=body, meta=META, keys=("body",)), doc) == (
        "1. One\n   - Below\n      - Deep\n2. Two\n\n- Alone\n\n> Said by one.\n\n1 \\| 2\\\n3 \\| 4\n"
    )


def test_markdown_pictures_stand_where_the_figures_do() -> None:
    doc = document(
        block("One."), block("Two."), block("Three."),
        figures=(Figure(alt="a"), Figure(caption="b PA", alt="b", after=1), Figure(url="http://x/c", after=9)),
    )  # fmt: skip
    images = [Image(url="http://x/c"), Image(alt="b", caption="b"), Image(alt="a"), Image(alt="unknown")]
    page = markdown(Record(body="One.\n\nTwo.\n\nThree.", images=images, meta=META, keys=("body",)), doc)
    assert page.split("\n\n") == [
        "**Image:** a", "**Image:** unknown", "One.", "Two.", "**Image:** image – *b*", "Three.", "**Image:** [image](http://x/c)\n",
    ]  # fmt: skip


MARKED = st.text(alphabet=st.sampled_from("ab 1.)-+*_`~#>|<>[]()!&;=\\\"'/:\t\u202e\x1b"), min_size=1, max_size=40)


@given(MARKED)
def test_markdown_is_read_back_as_the_text_itself(text: str) -> None:
    plain = " ".join(harmless(text).split())
    assume(plain and not text.startswith("- "))  # no value is blank, and "- " is how a body writes an item
    page = markdown(Record(headline=text, body=f"x\n\n{text}", meta=META, keys=("headline", "body")), document())
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
    shown = ["".join(part.content for part in token.children or ()) for token in tokens if token.type == "inline"]
    kinds = {part.type for token in tokens for part in token.children or ()}
    assert kinds <= {"text"}
    assert {token.type for token in tokens} == {
        "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline",
    }  # fmt: skip
    assert shown == [plain, "x", plain]


def test_markdown_stays_linear() -> None:
    many = tuple(Link(text=f"nowhere {n}", url="https://x.example/") for n in range(20_000))
    figures = tuple(Figure(alt=str(n), after=0) for n in range(20_000))
    doc = document(block("word " * 50_000, links=many), figures=figures)
    record = changed(body="word " * 50_000 + "\n\nx" * 20_000, images=[Image(alt=str(n)) for n in range(20_000)])
    assert markdown(record, doc)


def test_a_picture_without_words_is_called_what_it_is_once() -> None:
    images = [Image(url="https://a.example/b.jpg"), Image(media="video", caption="A wave"), Image(alt="A wall")]
    made = load("html").render(changed(images=images), DOCUMENT, pretty=True)
    assert '<figure><a href="https://a.example/b.jpg">Image</a>' in made
    assert "<figure>Video\n<figcaption>A wave" in made
    assert "<figure>Image: A wall" in made
    assert "Image: image" not in made
