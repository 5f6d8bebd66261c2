"""Pictures with captions and credits."""

from __future__ import annotations

import dataclasses

import pytest
from small_documents import document

from newsextract.document import Figure
from newsextract.extractors.images import images
from newsextract.fields import Image


def of(*figures: Figure) -> list[Image]:
    return images(dataclasses.replace(document(), figures=figures))


def test_nothing_gives_an_empty_list() -> None:
    assert of() == []


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (Figure(caption="The quay. Photograph: Ann Lee/AP"), Image(caption="The quay.", credit_text="Ann Lee/AP")),
        (Figure(caption="The quay.", credit="Photo: Ann Lee"), Image(caption="The quay.", credit_text="Ann Lee")),
        (Figure(caption="The quay. © PA", credit="PA"), Image(caption="The quay.", credit_text="PA")),
        (Figure(alt="A quay", url="https://a.example/q.jpg"), Image(alt="A quay", url="https://a.example/q.jpg")),
        (Figure(caption="Waves", media="video"), Image(caption="Waves", media="video")),
    ],
)
def test_parts(figure: Figure, expected: Image) -> None:
    assert of(figure) == [expected]


def test_a_picture_that_is_printed_twice_counts_once() -> None:
    one = Figure(url="https://a.example/q.jpg", caption="The quay.")
    assert len(of(one, one)) == 1
    assert len(of(Figure(caption="The quay."), Figure(caption="The quay."))) == 1
    assert len(of(Figure(credit="PA"), Figure(credit="PA"))) == 2  # two pictures of one agency
