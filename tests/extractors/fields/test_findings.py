"""Lists of facts."""

from __future__ import annotations

import dataclasses

import pytest
from small_documents import block, document

from newsextract.extractors.fields.findings import findings
from newsextract.model.document import Block
from newsextract.model.record_types import Finding


def items(*texts: str, group: int = 1, ordered: bool = False) -> list[Block]:
    return [dataclasses.replace(block("body", t, kind="list_item"), group=group, ordered=ordered) for t in texts]


FACTS = ("Two beams have rotted through", "Water has reached the ceiling")


def test_nothing_gives_an_empty_list() -> None:
    assert findings(document()) == []
    assert findings(document(block("body", "The port is open."))) == []


def test_a_sentence_leads_in() -> None:
    lead = block("body", "The roof was searched. Inspectors noted:")
    assert findings(document(lead, *items(*FACTS))) == [
        Finding(lead_in="Inspectors noted:", items=list(FACTS), source="Inspectors", levels=[1, 1])
    ]


def test_a_heading_leads_in() -> None:
    lead = block("body", "Key points", kind="heading")
    found = findings(document(lead, *items(*FACTS, ordered=True)))
    assert found == [Finding(lead_in="Key points", items=list(FACTS), ordered=True, levels=[1, 1], box=True)]


def test_two_lists_stay_two() -> None:
    lead = block("body", "Inspectors noted:")
    found = findings(document(lead, *items(*FACTS), lead, *items(*FACTS, group=2)))
    assert [len(one.items) for one in found] == [2, 2]


def test_a_box_beside_the_text_counts_and_is_marked() -> None:
    box = "box beside the text (class: factbox)"
    inside = [dataclasses.replace(one, role="boilerplate", reason=box) for one in items(*FACTS)]
    title = dataclasses.replace(block("boilerplate", "The roof in brief", kind="heading"), reason=box)
    found = findings(document(block("body", "The roof is wet."), title, *inside, block("body", "It leaks.")))
    assert [(one.lead_in, one.box, one.items) for one in found] == [("The roof in brief", True, list(FACTS))]
    other = [dataclasses.replace(one, role="related", reason="list of links") for one in items(*FACTS)]
    assert findings(document(block("body", "The roof is wet."), *other)) == []


def test_points_under_points_keep_their_depth() -> None:
    lead = block("body", "The report found that:")
    one, two, three = items("a blocked exit in the hall:", "it was locked in May; and", "no drinking water")
    nested = [dataclasses.replace(block_, level=level) for block_, level in ((one, 1), (two, 2), (three, 1))]
    (found,) = findings(document(lead, *nested))
    assert (found.levels, found.items[1], found.source) == ([1, 2, 1], "it was locked in May; and", "The report")


def test_lists_of_names_and_links_are_left_out() -> None:
    assert findings(document(block("body", "The winners", kind="heading"), *items("Ann Lee", "Bo Lund"))) == []
    linked = [
        dataclasses.replace(one, links=(dataclasses.replace(_link(), text=one.text),)) for one in items(*FACTS)
    ]
    assert findings(document(block("body", "Read more:"), *linked)) == []


def _link():  # type: ignore[no-untyped-def]
    from newsextract.model.record_types import Link

    return Link(text="", url="https://a.example/")


def test_notes_of_a_programme_and_offers_are_no_findings() -> None:
    notes = items("Bo Lund goes back to the quay of his childhood", "Ann Field advised the makers of the programme")
    title = block("body", "Back to the quay", kind="heading")
    when = dataclasses.replace(notes[0], text="Broadcast on Monday, or listen again", role="boilerplate", reason="promotion")
    assert findings(document(title, *notes)) != []
    assert findings(document(title, *notes, when)) == []
    assert findings(document(title, when, *notes)) == []
    assert findings(document(title, *notes, dataclasses.replace(when, group=2))) != []


def test_a_title_outside_the_body_can_say_that_a_list_is_no_finding() -> None:
    tips = items("The soup goes well with the bread of the day before", "A glass of cider is also served with this soup")
    for title, reason in (
        ("Serving tips", "short line without a sentence"),
        ("Your membership includes:", "header of a subscription offer"),
    ):
        assert findings(document(dataclasses.replace(block("boilerplate", title), reason=reason), *tips)) == []
    other = dataclasses.replace(block("boilerplate", "Leeks and tides"), reason="short line without a sentence")
    assert len(findings(document(other, *tips))) == 1


def test_a_paragraph_below_a_point_does_not_end_the_list() -> None:
    lead, below = block("body", "This is what inspectors know:"), block("body", "Nobody had looked at them since May.")
    first, second = items(FACTS[0]), items(FACTS[1], "The hall has one exit", group=2)
    (found,) = findings(document(lead, *first, below, *second))
    assert (found.lead_in, found.items) == (lead.text, [*FACTS, "The hall has one exit"])
    other = block("body", "They also ask for:")
    assert len(findings(document(lead, *items(*FACTS), other, *items(*FACTS, group=2)))) == 2
    assert findings(document(below, *first, below, *items(FACTS[1], group=2))) == []


def test_the_title_of_a_box_stands_above_a_title_of_its_own() -> None:
    aside = "beside the article (class: glance)"
    inside = [dataclasses.replace(one, role="boilerplate", reason=aside) for one in items(*FACTS)]
    titles = [
        dataclasses.replace(block("boilerplate", text), reason=aside) for text in ("At a glance", "The rotten roof")
    ]
    (found,) = findings(document(block("body", "The roof is wet."), *titles, *inside, block("body", "It leaks.")))
    assert (found.lead_in, found.items) == ("At a glance", list(FACTS))
    assert findings(document(block("body", "The roof is wet."), titles[1], *inside, block("body", "It leaks."))) == []


@pytest.mark.parametrize(
    ("lead", "points", "found"),
    [
        ("Whoever falls overboard is looked at for:", ("Open wounds", "Cold hands", "Clear speech"), True),
        ("For more:", ("Open wounds", "Cold hands", "Clear speech"), False),
        ("Who has left the club since May:", ("Ann Field (two wins in May)", "Bo Lund (ill)"), False),
        ("What the harbour office has read:", ("Field A, et al. Boats. 2010;6:58", "Lund B. Fog. doi:10.1000/5"), False),
        ("What the harbour office has found:", ("Boats in fog wait", "Two of 58 boats sank in 2010"), True),
    ],
)
def test_short_points_and_what_is_none(lead: str, points: tuple[str, ...], found: bool) -> None:
    assert bool(findings(document(block("body", lead), *items(*points)))) is found


def test_a_line_of_another_box_is_no_title_of_points() -> None:
    box = [dataclasses.replace(one, role="boilerplate", reason="box beside the text (class: callout)") for one in items(*FACTS)]
    points = [dataclasses.replace(one, text=f"{one.text}, and nobody had told the harbour office.") for one in box]
    other = dataclasses.replace(block("boilerplate", "How we check facts"), reason="pop-up (class: tooltip)")
    (finding,) = findings(document(other, *points, block("body", "The port is open.")))
    assert finding.lead_in is None
    title = dataclasses.replace(other, text="What was found", reason="box beside the text (class: callout)")
    (finding,) = findings(document(title, *points, block("body", "The port is open.")))
    assert finding.lead_in == "What was found"


def test_points_that_are_lists_of_their_own_side_by_side_are_one_list() -> None:
    lead = block("body", "Inspectors noted:")
    lists = [one for n, text in enumerate((*FACTS, "The door is locked")) for one in items(text, group=n + 1)]
    (found,) = findings(document(lead, *lists))
    assert found.items == [*FACTS, "The door is locked"]
    parted = findings(document(lead, *items(*FACTS), *items("No lamp is lit", "The door is locked", group=2)))
    assert [len(one.items) for one in parted] == [4]
    numbered = items("No lamp is lit on the pier", "The door is locked", group=2, ordered=True)
    assert len(findings(document(lead, *items(*FACTS), block("caption", "The hall"), *numbered))) <= 2


def test_a_list_that_goes_on_over_paragraphs_goes_on_to_its_end() -> None:
    lead, below = block("body", "This is what inspectors know:"), block("body", "Nobody had looked at them since May.")
    parts = [items(FACTS[0]), items(FACTS[1], "The hall has one exit", group=2), items("A", "The door", group=3)]
    (found,) = findings(document(lead, *parts[0], below, *parts[1], below, *parts[2]))
    assert len(found.items) == 5


def test_ingredients_are_no_findings() -> None:
    food = items("2 cups of oats", "1 tablespoon of honey", "An apple", "A pinch of salt", "Some milk")
    assert findings(document(block("body", "What goes into it"), *food)) == []
    dead = items("2 boats were lost in fog", "1 captain is missing", "An anchor was found")
    assert len(findings(document(block("body", "What is known so far:"), *dead))) == 1


def test_an_adverb_found_nothing() -> None:
    lead = block("body", "Deshalb fordert sie:")
    points = items("Das Dach soll dicht werden", "Die Halle soll offen bleiben")
    (found,) = findings(document(lead, *points, language="de"))
    assert (found.lead_in, found.source) == ("Deshalb fordert sie:", None)


NO_FINDINGS = {
    "parts": ("Das wird gebaut:", ("1x Platine mit Stecker", "2x Schraube M3 aus Stahl", "1x mindestens 6 Adern Kabel")),
    "needs": ("Dazu benötigst du:", ("Ventil für den Schlauch", "Felgenband in der Breite", "Dichtmilch für den Reifen")),
    "steps": ("Das Boot bauen: Schritt für Schritt", ("Bretter auf die Länge sägen", "Den Kiel an die Spanten leimen")),
    "steps in English": ("The boat, step by step", ("Planks go first, sawn to size", "Then the keel is glued on")),
    "contacts": ("Kontakt zur Presse:", ("Werft Marl SE", "Anna Feld", "Tel: +49 (0)40 3003 01000")),
    "who made a film": ("Der Film", ("Regie: Anna Feld", "Kamera: Bo Lund, Ida Holm", "Im Kino ab dem 3. Mai zu sehen")),
    "ingredients in Italian": ("Per il dolce:", ("200 g di farina bianca", "2 cucchiai di olio buono", "un pizzico di sale fino")),
}


@pytest.mark.parametrize("kind", NO_FINDINGS)
def test_lists_of_other_things(kind: str) -> None:
    lead, texts = NO_FINDINGS[kind]
    language = "it" if "Italian" in kind else "en" if "English" in kind else "de"
    doc = dataclasses.replace(document(block("body", lead), *items(*texts)), language=language)
    assert findings(doc) == []


def test_figures_and_labels_are_findings_still() -> None:
    texts = ("3x more boats than last year", "2x the fares of May", "Funds: 30 points lower than in the spring")
    found = findings(document(block("body", "Inspectors noted:"), *items(*texts)))
    assert [one.items for one in found] == [list(texts)]


def below(title: str, *texts: str, group: int) -> list[Block]:
    return [block("body", title, kind="heading"), *items(*texts, group=group)]


def test_lists_beside_ingredients_are_none_of_findings() -> None:
    food = below("Bread of Ley", "2 cups of oats", "1 tablespoon of honey", "An apple", group=1)
    other = below("What goes with it", "Apples that are sour", "Cheese that is older than a year", group=2)
    steps = items("In a large bowl, the oats and the honey wait for an hour.", "In a pan, all of it turns brown.", group=3)
    told = [block("body", "The office found that:"), *items(*FACTS, group=4)]
    text = block("body", "The bread is baked in May.")
    assert findings(document(*food, *other, text, *steps)) == []
    assert [one.lead_in for one in findings(document(*food, *other, text, *steps, *told))] == ["The office found that:"]
    assert len(findings(document(*other, text, *steps))) == 2


@pytest.mark.parametrize("number", [3, 9])
def test_a_list_below_each_of_many_headings_has_findings(number: int) -> None:
    lists = [
        below(f"Part {n} of the ferry", "The new engine uses a third less oil", "It runs at half the noise", group=n)
        for n in range(1, number + 1)
    ]
    assert len(findings(document(*[one for part in lists for one in part]))) == number


def test_questions_are_no_findings() -> None:
    lead = block("body", "You can ask the captain this:")
    asked = ("What is another way to the quay?", "Who would wait for a boat in the fog?")
    assert findings(document(lead, *items(*asked))) == []
    assert len(findings(document(lead, *items(*asked, "There is no other way")))) == 1


@pytest.mark.parametrize("lead", ["Technical specifications", "Specs:", "The specs"])
def test_data_of_a_product_are_no_findings(lead: str) -> None:
    data = items("Length - 12 metres", "Engine - 40 horses", "Sails - two of them", group=1)
    assert findings(document(block("body", lead, kind="heading"), *data)) == []
