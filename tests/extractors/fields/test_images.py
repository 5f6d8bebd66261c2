"""Pictures with captions and credits."""

from __future__ import annotations

import dataclasses

import pytest
from small_documents import block, document

from newsextract.extractors.fields.images import images
from newsextract.model.document import Figure
from newsextract.model.record_types import Image


def of(*figures: Figure) -> list[Image]:
    return images(dataclasses.replace(document(), figures=figures))


def test_nothing_gives_an_empty_list() -> None:
    assert of() == []


@pytest.mark.parametrize(
    ("figure", "caption", "credit"),
    [
        (Figure(caption="The quay. Photograph: Ann Lee/AP"), "The quay.", "Ann Lee/AP"),
        (Figure(caption="The quay.", credit="Photo: Ann Lee"), "The quay.", "Ann Lee"),
        (Figure(caption="The quay. © PA", credit="PA"), "The quay.", "PA"),
        (Figure(caption="The quay. (Photo by Ann Lee/PA)", credit="Ann Lee - Pa | Pa"), "The quay.", "Ann Lee - Pa | Pa"),
        (Figure(caption="Video: The boats wait at the quay in fog."), "The boats wait at the quay in fog.", None),
        (Figure(caption="The quay.", credit="Credit...Ann Lee for The Post"), "The quay.", "Ann Lee for The Post"),
        (Figure(caption="Featured image: Ann Lee / Nordfoto"), None, "Ann Lee / Nordfoto"),
        (Figure(caption="Sąd Morski / Shutterstock", alt="Sąd Morski"), "Sąd Morski", "Shutterstock"),
        (Figure(caption="Foto und Styling: Ann Lee"), None, "Ann Lee"),
        (Figure(caption="Fotos & Text: Ann Lee"), None, "Ann Lee"),
        (Figure(caption="Lee/Bo Lund (Norway/France) won."), "Lee/Bo Lund (Norway/France) won.", None),
        (Figure(caption="They beat Ann Lee/Bo Lund (Norway/France)"), "They beat Ann Lee/Bo Lund (Norway/France)", None),
        (Figure(caption="They beat Ann Lee/Bo Lund (Norway/AFP)"), "They beat Ann Lee/Bo Lund", "Norway/AFP"),
        (Figure(caption="They beat the boats (Lee/Lund)"), "They beat the boats", "Lee/Lund"),
        (Figure(caption="April 3, 2019"), None, None),
        (Figure(caption="Advertisement"), None, None),
        (Figure(caption="The quay opens. (screen grab)"), "The quay opens.", "screen grab"),
        (Figure(caption="(Harbour Works & Sons)"), None, "Harbour Works & Sons"),
        (Figure(caption="(Left: the quay, right: the pier)"), "(Left: the quay, right: the pier)", None),
        (Figure(caption="Getty Images / Ann Lee"), None, "Getty Images / Ann Lee"),
        (Figure(caption="The quay.", credit=": Ann Lee"), "The quay.", "Ann Lee"),
        (Figure(caption="The quay.", credit="By Ann Lee/PA"), "The quay.", "Ann Lee/PA"),
        (Figure(caption="All photos: Ann Lee"), None, "Ann Lee"),
        (Figure(caption="The quay at dawn image: Ann Lee"), "The quay at dawn", "Ann Lee"),
        (Figure(caption="Getty Images | Ann Lee"), None, "Getty Images | Ann Lee"),
        (Figure(caption="The quay.", credit="More about boats that wait at the quay in the fog"), "The quay.", None),
        (Figure(credit="A man who waits for the last ferry at the quay"), "A man who waits for the last ferry at the quay", None),
        (Figure(caption="The quay.", credit="Ann Lee/PA. Unauthorized use is prohibited."), "The quay.", "Ann Lee/PA"),
        (Figure(caption="PHOTO BY ANN LEE The quay on Monday."), "The quay on Monday.", "ANN LEE"),
        (Figure(caption="Boats wait. (The Ley Pilots for Ellery Digital)"), "Boats wait.", "The Ley Pilots for Ellery Digital"),
        (Figure(alt="A quay", url="https://a.example/q.jpg"), None, None),
        (Figure(caption="Waves", media="video"), "Waves", None),
    ],
)
def test_parts(figure: Figure, caption: str | None, credit: str | None) -> None:
    (found,) = of(figure)
    assert (found.caption, found.credit_text) == (caption, credit)
    assert (found.alt, found.url, found.media) == (figure.alt, figure.url, figure.media)


def test_a_credit_is_split_and_rights_are_named() -> None:
    (found,) = of(
        Figure(
            caption="The quay.",
            credit="Bo Lund/AFP via Getty Images",
            rights="© 2024 The Ellery Post",
            licence_url="https://creativecommons.org/licenses/by-sa/4.0/",
        )
    )
    assert (found.photographer, found.agency, found.via) == ("Bo Lund", "Agence France-Presse", "Getty Images")
    assert (found.rights, found.licence_url) == ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")


def test_the_page_names_who_made_a_picture_that_prints_an_agency() -> None:
    (found,) = of(Figure(credit="PA", creator="Ann Lee", url="https://a.example/q.jpg"))
    assert (found.credit_text, found.photographer, found.agency) == ("PA", "Ann Lee", "PA Media")


def test_position_and_role() -> None:
    blocks = (block("headline", "Quay opens"), block("body", "One."), block("body", "Two."))
    figures = tuple(Figure(url=f"https://a.example/{n}.jpg", after=n) for n in (0, 1, 2))
    found = images(dataclasses.replace(document(*blocks), figures=figures))
    assert [(one.position, one.role) for one in found] == [(0, "lead"), (6, "inline"), (10, "inline")]
    assert "One.\n\nTwo."[6:] == "Two."
    main = tuple(dataclasses.replace(one, main=one.after == 2) for one in figures[1:])
    assert [one.role for one in images(dataclasses.replace(document(*blocks), figures=main))] == ["inline", "lead"]


def test_a_picture_that_is_printed_twice_counts_once() -> None:
    one = Figure(url="https://a.example/q.jpg", caption="The quay.")
    assert len(of(one, one)) == 1
    assert len(of(Figure(caption="The quay."), Figure(caption="The quay."))) == 1
    small = Figure(url="https://a.example/harbour-fog-0612-300x200.jpg?w=3")
    large = Figure(url="https://b.example/x/harbour-fog-0612.jpg", alt="A quay")
    assert [(one.url, one.alt) for one in of(small, large)] == [(small.url, "A quay")]
    assert len(of(Figure(url="https://a.example/1/large.jpg"), Figure(url="https://a.example/2/large.jpg"))) == 2
    assert len(of(Figure(credit="PA"), Figure(credit="PA"))) == 2  # two pictures of one agency


@pytest.mark.parametrize(
    ("figure", "caption", "credit"),
    [
        (Figure(caption="The quay in fog,", credit="Ann Lee"), "The quay in fog", "Ann Lee"),
        (Figure(caption="The quay in fog /", credit="Ann Lee"), "The quay in fog", "Ann Lee"),
        (Figure(caption="https://photos.example/p/M9j"), None, "https://photos.example/p/M9j"),
        (Figure(caption="www.photos.example/p/M9j", credit="Ann Lee"), None, "Ann Lee"),
        (Figure(credit="The boats had to wait at the quay. Ann Lee / Nordfoto / AFP"),
         "The boats had to wait at the quay.", "Ann Lee / Nordfoto / AFP"),
        (Figure(credit="Ann Lee / Nordfoto / AFP"), None, "Ann Lee / Nordfoto / AFP"),
        (Figure(caption="5 min read"), None, None),
    ],
)  # fmt: skip
def test_a_caption_without_what_is_none(figure: Figure, caption: str | None, credit: str | None) -> None:
    (found,) = of(figure)
    assert (found.caption, found.credit_text) == (caption, credit)


def test_names_alone_are_credits_where_all_others_are() -> None:
    signed = [Figure(caption=f"Ann Lee/Getty Images {n}", credit=f"Ann Lee {n}") for n in range(2)]
    alone = [Figure(url=f"https://a.example/{n}.jpg", credit=f"Ann Lee/Agency {n}") for n in range(5)]
    named = Figure(url="https://a.example/q.jpg", caption="Bo Lund")
    assert [(one.caption, one.credit_text) for one in of(*alone, named)][-1] == (None, "Bo Lund")
    assert [(one.caption, one.credit_text) for one in of(*alone[:3], *signed, named)][-1] == ("Bo Lund", None)
    told = Figure(url="https://a.example/r.jpg", caption="The quay in fog")
    assert [(one.caption, one.credit_text) for one in of(*alone, told)][-1] == ("The quay in fog", None)


@pytest.mark.parametrize(("name", "story", "signs"), [
    ("Ann Lee", "Boats wait at the quay.", True),
    ("Ann Lee", "Boats wait, Mrs Lee said.", False),
    ("Port Ellery", "Boats wait at the quay.", False),
    ("Ann", "Boats wait at the quay.", False),
])  # fmt: skip
def test_a_name_that_the_story_does_not_know_is_who_took_the_picture(name: str, story: str, signs: bool) -> None:
    doc = dataclasses.replace(document(block("body", story)), figures=(Figure(caption=name),))
    (found,) = images(doc)
    assert (found.caption, found.credit_text) == ((None, name) if signs else (name, None))


def test_a_place_under_one_picture_that_is_printed_twice_is_no_credit() -> None:
    found = of(Figure(url="https://p.example/hall.jpg", caption="Ellery Town Hall"), Figure(caption="Ellery Town Hall"))
    assert [one.credit_text for one in found if one.url] == [None]
    assert found[0].caption == "Ellery Town Hall"


@pytest.mark.parametrize(("many", "alike"), [(20, 2), (2, 1)])
def test_one_label_and_credit_in_a_gallery_are_of_several_pictures(many: int, alike: int) -> None:
    coats = [Figure(url=f"https://p.example/c{n}.jpg", caption=f"Coat {n}", credit="Ann Lee/AP") for n in range(2, many)]
    twice = [Figure(url=f"https://p.example/t{n}.jpg", caption="Pier Coats", credit="Bo Lund/AP") for n in range(2)]
    assert sum(one.caption == "Pier Coats" for one in of(*coats, *twice)) == alike
