"""Plain text: what stands where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract.model.document import Document
from newsextract.reading import text as reader
from newsextract.reading.source import read_source

PROSE = "The harbour of Port Ellery reopened on Monday after two years of repairs, its owner said."
MORE = "The first ferry left for the islands at dawn with ninety people on board, and nobody was late."


STORY = (
    PROSE,
    MORE,
    "The works had been planned for one winter, but divers found that the piles below the fish market were hollow.",
    "“We could have put a spoon through them,” said Jo Lund, who runs the harbour for Ellery Ports plc.",
    "The company says it has spent four million on the quay, twice what it had promised the council in 2017.",
    "Traders at the fish market, who moved to a car park for the time of the repairs, are to return in April.",
    "“Nobody bought a single crab from me in that car park,” said Bea Orr, whose stall is the oldest in the town.",
    "A second part of the works, on the lighthouse, is to begin when the season is over.",
)
"""A short story; tests put other lines between its paragraphs."""


def story(*between: tuple[int, str]) -> str:
    """The story with lines put before some of its paragraphs, by number from 0."""
    lines = dict(between)
    return "\n\n".join(f"{lines[n]}\n\n{text}" if n in lines else text for n, text in enumerate(STORY))


def read(text: str) -> Document:
    return reader.read(read_source.read(text))


def roles(doc: Document, role: str) -> list[str]:
    return [b.text for b in doc.blocks if b.role == role]


def test_a_plain_article() -> None:
    doc = read(f"Coast\n\nHarbour reopens after repairs\n\nBy Ann Field\n3 March 2019\n\n{PROSE}\n\n{MORE}\n\nMore on this story\n\nQuay closes")
    assert roles(doc, "section") == ["Coast"]
    assert roles(doc, "headline") == ["Harbour reopens after repairs"]
    assert roles(doc, "byline") == ["By Ann Field"]
    assert roles(doc, "date") == ["3 March 2019"]
    assert roles(doc, "body") == [PROSE, MORE]
    assert doc.flags == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n \t\n",
        "Home\nNews\nSport\nWeather",
        "Harbour reopens",
        "Image copyright PA",
        "* Home\n* News\n\nThe site is being improved at the moment, please wait.\n\n* About us\n* Contact\n* Privacy notice of the site",
    ],
)
def test_no_article(text: str) -> None:
    doc = read(text)
    assert doc.flags == ("not_article",)
    assert roles(doc, "body") == []


def test_a_standfirst_stands_above_the_byline() -> None:
    first = "A nurse is charged after a crash near Wexmoor left two people in hospital, police say."
    doc = read(f"Nurse charged after crash near Wexmoor\n\n{first}\n\nCoast News · Posted: Jul 30, 2019 1:05 PM\n\n{PROSE}\n\n{MORE}")
    assert roles(doc, "subheadline") == [first]
    assert roles(doc, "byline") == ["Coast News · Posted: Jul 30, 2019 1:05 PM"]
    assert roles(doc, "body") == [PROSE, MORE]


def test_a_text_that_begins_with_its_first_paragraph_has_no_headline() -> None:
    doc = read(f"{PROSE}\n\n{MORE}")
    assert roles(doc, "headline") == []
    assert roles(doc, "body") == [PROSE, MORE]


def test_a_question_is_a_headline_too() -> None:
    doc = read(f"Who will pay for the harbour of Port Ellery now?\n\n{PROSE}\n\n{MORE}")
    assert roles(doc, "headline") == ["Who will pay for the harbour of Port Ellery now?"]


def test_captions_become_figures() -> None:
    doc = read(
        f"Harbour reopens after repairs\n\nTown quay Image copyright PA\nImage caption The quay in May\n\n{PROSE}\n\n"
        f"Image copyright Ann Lee\n\n{MORE}"
    )
    assert [(f.alt, f.caption, f.credit) for f in doc.figures] == [
        ("Town quay", "The quay in May", "PA"),
        (None, None, "Ann Lee"),
    ]
    assert roles(doc, "body") == [PROSE, MORE]
    assert doc.blocks[doc.figures[0].after].role == "headline"


@pytest.mark.parametrize("words", ["Ellery City Council", "Marl Borough Council", "Town quay"])
def test_the_words_for_a_picture_before_its_credit_are_no_byline(words: str) -> None:
    doc = read(
        f"Ellery & Black Coast\n\nEllery's troubled harbour services 'improving'\n\n{words} Image copyright PA\n"
        "Image caption Ellery's harbour services was still rated inadequate in November\n\nHarbour services in Ellery are "
        '"improving" and making steady progress, says the port watchdog Ofmar.\n\nIt was the first visit since the '
        "harbour services were last judged in November.\n\nThe council said it was pleased with the progress, but said "
        'there was "no room for delay".\n\nThe town\'s harbour services have held an inadequate rating since 2008 and were '
        'branded a "national shame".\n\nInspectors noted:\n\n'
        "  • When boats are at immediate risk of much harm, this is quickly recognised and effectively responded to\n"
        "  • Better oversight and direction mean that repairs of the old quays are now largely completed without delay\n"
        "  • Staff morale is generally good\n\nThe town's cabinet member for boats and harbours, Ann Field, said despite "
        'the progress, the authority recognised there was "still a long way to go".\n\n"We have always said that we '
        'would need to build strong walls before we can mend the rest," she added.\n\nMore on this story\n\n'
        "Related Internet links\n\nThe Coast is not responsible for the content of external Internet sites"
    )
    assert roles(doc, "byline") == []
    assert [(f.alt, f.credit) for f in doc.figures] == [(words, "PA")]


def test_a_line_that_begins_with_a_colon_is_no_caption() -> None:
    line = ": the harbour of Port Ellery as it was seen from the old quay"
    doc = read(f"Harbour reopens after repairs\n\n{PROSE}\n\n{line}\n\n{MORE}")
    assert (roles(doc, "caption"), doc.figures) == ([], ())


def test_lists_with_and_without_glyphs() -> None:
    doc = read(story((3, "Inspectors noted:\n\n• The roof leaks\n• The walls are damp")))
    assert [b.text for b in doc.blocks if b.kind == "list_item"] == ["The roof leaks", "The walls are damp"]
    doc = read(story((3, "The report's findings include:\n\nThe roof leaks in winter\n\nThe walls are damp")))
    assert [b.text for b in doc.blocks if b.kind == "list_item"] == ["The roof leaks in winter", "The walls are damp"]


def test_links_in_the_text_are_left_out() -> None:
    doc = read(story((3, "* Profile: Jo Lund\n* Timeline of repairs"), (5, "Read more: Why the quay closed")))
    assert roles(doc, "body") == list(STORY)


def test_promotion_goes_with_the_lines_that_address_the_reader() -> None:
    doc = read(story((4, "Join our WhatsApp community today!\n\nYou will receive the news of the coast each day.")))
    assert roles(doc, "body") == list(STORY)


def test_a_manual_is_no_article() -> None:
    steps = "\n\n".join(
        f"{name}\n\nYou can {name.lower()} the pump with your own tools. Make sure that you close the valve first."
        for name in ("Install", "Check", "Clean", "Store", "Repair")
    )
    assert read(f"The pump\n\n{steps}").flags == ("not_article",)


def test_the_article_goes_on_behind_furniture() -> None:
    doc = read(story((4, "Advertisement"), (6, "Advertisement")) + "\n\nA decision is expected in May.\n\nMore on this story\n\nQuay closes")
    assert roles(doc, "body") == [*STORY, "A decision is expected in May."]


def test_bylines_with_something_behind_the_name() -> None:
    for line in ("Luc Ferrand in Oslo", "By Bel Okonjo | June 3, 2015 | 8:15am", "Ann Field, Political Editor"):
        doc = read(f"Harbour reopens after long repairs\n\n{line}\n\n{PROSE}\n\n{MORE}")
        assert roles(doc, "byline") == [line]
        assert doc.figures == ()


def test_no_headline_begins_below_a_byline() -> None:
    second = "The town had waited for two years and paid four million for it"
    doc = read(f"Harbour reopens\n\nBy Ellen Corrie\n\n{second}\n\n{PROSE}\n\n{MORE}")
    assert roles(doc, "headline") == ["Harbour reopens"]


def test_notes_at_the_end_are_no_body() -> None:
    note = "Ann Field is a staff writer at the Post and keeps bees."
    doc = read(f"Harbour reopens after repairs\n\nBy Ann Field\n\n{story()}\n\n{note}")
    assert roles(doc, "body") == list(STORY)


def test_corpora_that_end_every_line_with_a_spaced_stop() -> None:
    lines = ["By", "Harriet Soames", *STORY[:3], "Scroll down for video", *STORY[4:]]
    doc = read("\n".join(f"{line.rstrip('.')} ." for line in lines))
    assert roles(doc, "byline") == ["By Harriet Soames"]
    assert roles(doc, "body") == [*STORY[:3], *STORY[4:]]


@given(st.text(max_size=600))
def test_any_text_is_read_whole(text: str) -> None:
    source = read_source.read(text, kind="text")
    doc = reader.read(source)
    kept = "".join("".join(b.text.split()) for b in doc.blocks)
    assert len(kept) <= len("".join(source.text.split()))
    assert all(b.text and "\n" not in b.text for b in doc.blocks)
    assert all(-1 <= f.after < len(doc.blocks) for f in doc.figures)


@pytest.mark.parametrize("before", ["News / Coast / ", "now reading: ", "Coast News "])
def test_a_headline_with_a_trail_before_it_gives_way_to_the_headline_alone(before: str) -> None:
    title = "Harbour of Port Ellery reopens after repairs"
    doc = read(f"{before}{title}\n\n{title}\n\nBy Ann Field\n\n3 March 2019\n\n{story()}")
    assert roles(doc, "headline") == [title]


@pytest.mark.parametrize("header", ["You might also like:", "Read more:", "Related stories"])
def test_items_under_a_header_of_links_are_links(header: str) -> None:
    links = f"{header}\n\n• Why the quay had to close for two winters and a spring\n\n• Can you swim off the new pier?"
    doc = read(story((4, links)))
    assert roles(doc, "body") == list(STORY)


def test_a_recipe_keeps_its_text_and_is_no_article() -> None:
    steps = "Ingredients\n\n• 200 g flour\n• 2 tbsp milk\n\nMethod\n\n1. Stir the flour into the milk.\n2. Bake for an hour.\n\nServes 4"
    doc = read(f"Harbour buns\n\n{story()}\n\n{steps}\n\nPrep time: 10 minutes\n\nCook time: 1 hour\n\n{PROSE} They ate well.")
    assert doc.flags == ("not_article",)


@pytest.mark.parametrize(("lines", "url"), [("https://post.example/a", "https://post.example/a"), ("1. https://post.example/a\n2. https://post.example/b", None)])
def test_an_address_alone_is_the_articles_and_a_list_of_them_is_not(lines: str, url: str | None) -> None:
    doc = read(f"Harbour reopens after repairs\n\n{story()}\n\n{lines}")
    assert [fact.value for fact in doc.facts("url")] == ([url] if url else [])


def test_the_names_of_a_byline_in_lines_of_their_own() -> None:
    doc = read("\n\n".join(("Ferries run again", "By Ann Field", "and", "Bo Lund", "3 May 2019", *STORY)))
    assert roles(doc, "byline") == ["By Ann Field and Bo Lund"]
    doc = read("\n\n".join(("Ferries run again", "By Ann Field", ",", "Bo Lund", ",", "Cy Hill", "3 May 2019", *STORY)))
    assert roles(doc, "byline") == ["By Ann Field, Bo Lund, Cy Hill"]


def test_a_name_with_a_house_below_the_headline() -> None:
    doc = read("\n\n".join(("Ferries run again in Port Ellery", "Karen Field ELLERY POST", *STORY)))
    assert roles(doc, "byline") == ["Karen Field ELLERY POST"]


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        (("A boat at the quay (", "Image:", "Instagram/annlee)"), "A boat at the quay", "Instagram/annlee"),
        (("A boat waits at the quay.", "Courier file photo"), "A boat waits at the quay.", "Courier file photo"),
        (("A boat waits at the quay. —FILE PHOTO",), "A boat waits at the quay.", "FILE PHOTO"),
        (
            ("A boat waits at the quay. Ann Lee/Getty Images", "Ann Lee/Getty Images"),
            "A boat waits at the quay.",
            "Ann Lee/Getty Images",
        ),
    ],
)
def test_captions_with_their_credits_between_paragraphs(lines: tuple[str, ...], caption: str, credit: str) -> None:
    doc = read(story((3, "\n\n".join(lines))))
    assert [(one.caption, one.credit) for one in doc.figures] == [(caption, credit)]
    assert roles(doc, "body") == list(STORY)


def test_a_sentence_above_a_credit_over_the_text() -> None:
    head = ("Ferries run again", "By Ann Field", "3 May 2019", "A boat waits at the quay.", "Getty Images")
    doc = read("\n\n".join((*head, *STORY)))
    assert [(one.caption, one.credit) for one in doc.figures] == [("A boat waits at the quay.", "Getty Images")]
    signed = "Boats have waited at the quay of Port Ellery since May. By Bo J. Lund"
    headline = "Ferries run again in Port Ellery after two years of repairs"
    doc = read("\n\n".join((headline, headline, signed, "By Ann Field", *STORY)))
    assert [(one.caption, one.credit) for one in doc.figures] == [(signed.partition(" By ")[0], "Bo J. Lund")]


def test_an_agency_in_the_byline_signs_no_picture() -> None:
    doc = read("\n\n".join(("Ferries run again", "Reuters", "3 May 2019", *STORY)))
    assert (roles(doc, "byline"), doc.figures) == (["Reuters"], ())
    doc = read("\n\n".join(("Ferries run again", "By Ann Field/Reuters", "3 May 2019", *STORY)))
    assert (roles(doc, "byline"), doc.figures) == (["By Ann Field/Reuters"], ())


def test_the_lines_of_an_embedded_post_are_no_text() -> None:
    post = ("View this post on Instagram", "What a day at the quay . . . #ferries", "A post shared by Ann Lee (@annlee)")
    doc = read(story((3, "\n\n".join(post))))
    assert (roles(doc, "body"), doc.figures) == (list(STORY), ())


def test_an_agency_beside_a_date_signs_no_picture() -> None:
    doc = read("\n\n".join(("Ferries run again", "AFP / Updated: May 3, 2019, 19:28 IST", *STORY)))
    assert (roles(doc, "date"), doc.figures) == (["AFP / Updated: May 3, 2019, 19:28 IST"], ())


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("FERRY OWNER TO RAISE PAY AS UNION CALLS FOR STRIKE: REPORT", False),
        ("FERRIES RUN AGAIN", True),
        ("A day on the quay with the owner of nine boats", True),
    ],
)
def test_a_headline_in_capitals_within_a_text_is_of_another_story(line: str, stays: bool) -> None:
    assert (line in roles(read(story((3, line))), "body")) is stays


@pytest.mark.parametrize("words", ["Photo:", "Foto:", "Image:"])
def test_words_for_a_picture_at_the_end_of_a_line_take_the_next_line_for_its_credit(words: str) -> None:
    (found,) = read(story((0, f"Harbour reopens at last\n\nBy Ann Field\n\nThe ferry at the quay. {words}\n\nLee Post"))).figures
    assert (found.caption, found.credit) == ("The ferry at the quay.", "Lee Post")


def test_a_long_menu_does_not_tell_the_language() -> None:
    menu = "\n".join(f"The {word} of the {number}" for number in range(150) for word in ("news", "best", "shops"))
    story = "Der Hafen von Ellern ist nach dem Sturm wieder offen, und die Fähren fahren nicht nur am Tag, sagte die Chefin.\n\n"
    assert read(f"{menu}\n\nHafen wieder offen\n\n{story * 8}").language == "de"


def test_a_text_that_is_passed_on_loses_its_quote_signs() -> None:
    lines = ["Harbour reopens", "", *"\n\n".join(STORY).split("\n")]
    for sign in ("> ", ">"):
        doc = read("\n".join(sign + line for line in lines))
        assert roles(doc, "body") == list(STORY)
        assert roles(doc, "headline") == ["Harbour reopens"]
    doc = read("\n\n".join(["Harbour reopens", *STORY[:3], f"> {STORY[3]}", *STORY[4:]]))
    assert f"> {STORY[3]}" in roles(doc, "body")


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("Title: Harbour reopens\nAuthor: Jo Feld\nPublication date: May 3, 2019", "Full text: "),
        ("Document 3 of 40\n\nHeadline: Harbour reopens\n\nBy Jo Feld", "Text: "),
        ("Title : Harbour reopens", ""),
    ],
)
def test_labels_of_a_database(head: str, label: str) -> None:
    doc = read(f"{head}\n\n{label}" + "\n\n".join(STORY))
    assert roles(doc, "headline") == ["Harbour reopens"]
    assert roles(doc, "body") == list(STORY)


def test_what_looks_like_such_labels_stays() -> None:
    first = "Text: the piece that the harbour choir sings is older than the harbour, its leader said on Monday."
    doc = read("\n\n".join(["Harbour reopens", first, *STORY]))
    assert first in roles(doc, "body")


@pytest.mark.parametrize("sign", ["ENDS", "-ENDS-", "- ends -", "Ends", "###", "- 30 -", "-30-", "//ENDS//", "<ENDS>"])
def test_a_line_that_ends_a_release(sign: str) -> None:
    behind = (
        "Using the Post for work? The Post is free to read at home, but you will need a licence for the office.",
        "Join today from three dollars a week, and read all that the Post knows of the harbour and its boats.",
    )
    doc = read("\n\n".join(["Harbour reopens", *STORY, sign, *behind]))
    assert roles(doc, "body") == list(STORY)


@pytest.mark.parametrize(("number", "sign"), [(2, "ENDS"), (2, "###"), (7, "30"), (7, "Ends with fireworks")])
def test_a_sign_that_parts_a_text_does_not_end_it(number: int, sign: str) -> None:
    doc = read("\n\n".join(["Harbour reopens", *STORY[:number], sign, *STORY[number:]]))
    assert [text for text in roles(doc, "body") if text in STORY] == list(STORY)


def test_a_labelled_title_within_a_text_is_a_fact_of_it() -> None:
    doc = read("\n\n".join(["A quiet film about boats wins the prize", *STORY[:2], "Title: The Ferry", *STORY[2:]]))
    assert roles(doc, "headline") == ["A quiet film about boats wins the prize"]
    assert [text for text in roles(doc, "body") if text in STORY] == list(STORY)
