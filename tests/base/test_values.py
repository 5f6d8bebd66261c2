"""Value types: frozen, equal by value, copied with changes."""

from __future__ import annotations

import pytest

from newsextract.base.values import Value, value
from newsextract.model.document import Block, Blocks, Document, Role
from newsextract.model.record_types import Link
from newsextract.model.source import Source


@value
class Pair(Value):
    """Two numbers."""

    first: int
    second: int = 2


@value
class Triple(Pair):
    """One more."""

    third: int = 3


def test_values_are_equal_by_value_and_never_change() -> None:
    assert Pair(first=1) == Pair(first=1, second=2) != Pair(first=2)
    assert hash(Pair(first=1)) == hash(Pair(first=1))
    with pytest.raises(AttributeError, match="cannot assign"):
        Pair(first=1).first = 3  # type: ignore[misc]
    with pytest.raises(AttributeError, match="cannot delete"):
        del Pair(first=1).first


def test_a_copy_with_changes() -> None:
    link = Link(text="Harbour", url="https://post.example/harbour")
    assert link.but(text="Quay") == Link(text="Quay", url="https://post.example/harbour")
    assert link.text == "Harbour"
    with pytest.raises(TypeError, match="Link has no title"):
        link.but(title="Quay")


class Named(Pair):
    """No value type itself."""


class Noted(Pair):
    __slots__ = ("note",)


@pytest.mark.parametrize("kind", [Named, Noted])
def test_copies_are_of_the_same_class_where_it_inherits_from_a_value_type(kind: type[Pair]) -> None:
    made = [Pair.of(3, 2), kind(first=1).but(first=3), kind.of(3, 2)]
    assert list(map(type, made)) == [Pair, kind, kind]
    assert made[1] == made[2] == kind(first=3)


def test_what_is_missing_or_too_much_is_named() -> None:
    with pytest.raises(TypeError, match="Pair needs first"):
        Pair(second=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Pair has no third"):
        Pair(first=1, third=3)  # type: ignore[call-arg]


def test_values_made_unchecked() -> None:
    assert [Pair.of(1, 5), Pair.of(2, 5)] == [Pair(first=1, second=5), Pair(first=2, second=5)]
    assert Triple.of(1, 2, 3) == Triple(first=1, second=2, third=3)
    with pytest.raises(TypeError):
        Pair.of(1)


def test_blocks_by_role_are_those_that_a_plain_tuple_gives() -> None:
    roles: tuple[Role, ...] = ("headline", "body", "related", "body")
    blocks = tuple(Block(kind="paragraph", text=str(n), role=role) for n, role in enumerate(roles))
    source = Source(text="", kind="text")
    for doc in (Document(source=source, blocks=blocks), Document(source=source, blocks=Blocks(blocks))):
        assert [block.text for block in doc.with_role("body")] == ["1", "3"]
        assert [block.text for block in doc.with_role("body", "headline")] == ["0", "1", "3"]
        assert list(doc.with_role("byline")) == []
        assert doc.but(blocks=()) == Document(source=source)
