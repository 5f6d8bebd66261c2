"""Named tuples that cost little to define are those of ``typing``."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import NamedTuple as Typed

import pytest

import newsextract
from newsextract.base.rows import NamedTuple


class Berth(NamedTuple):
    """Where a boat lies.

    quay    its name
    number  of the berth, from 1
    """

    quay: str
    number: int = 1
    boats: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The quay and the number."""
        return f"{self.quay} {self.number}"

    def __bool__(self) -> bool:
        return bool(self.boats)


class TypedBerth(Typed):
    """Where a boat lies."""

    quay: str
    number: int = 1
    boats: tuple[str, ...] = ()


def test_it_is_made_read_and_changed_as_any_other() -> None:
    berth = Berth("North", boats=("Marl",))
    assert berth == ("North", 1, ("Marl",)) == TypedBerth("North", boats=("Marl",))
    quay, number, boats = berth
    assert (quay, number, boats) == (berth.quay, berth.number, berth.boats)
    assert berth._replace(number=3).label == "North 3"
    assert not Berth("South")
    assert repr(berth) == "Berth(quay='North', number=1, boats=('Marl',))"
    with pytest.raises(TypeError):
        Berth()  # type: ignore[call-arg]


def test_it_tells_of_itself_what_any_other_does() -> None:
    assert Berth._fields == TypedBerth._fields
    assert Berth._field_defaults == TypedBerth._field_defaults
    assert list(Berth.__annotations__) == list(TypedBerth.__annotations__)
    assert (Berth.__module__, Berth.__qualname__) == (__name__, "Berth")
    assert (Berth.__doc__ or "").startswith("Where a boat lies.")
    assert pickle.loads(pickle.dumps(Berth("North"))) == Berth("North")


class Pier(NamedTuple):
    quay: str
    length: int
    boats: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<{self.quay}>"


def test_classes_of_as_many_fields_have_each_their_own() -> None:
    pier, berth = Pier("North", length=40), Berth("North", number=40)
    assert (pier.length, berth.number) == (40, 40)
    assert (repr(pier), repr(berth)) == ("<North>", "Berth(quay='North', number=40, boats=())")
    assert pier == berth
    assert type(pier) is not type(berth)
    assert pier._asdict() == {"quay": "North", "length": 40, "boats": ()}
    assert type(pier._replace(length=41)) is Pier
    match berth:
        case Berth(quay, number):
            assert (quay, number) == ("North", 40)
    for wrong in ({"length": 1}, {"quay": "North"}, {"quay": "North", "length": 1, "number": 1}):
        with pytest.raises(TypeError):
            Pier(**wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="number"):
        pier._replace(number=1)  # type: ignore[call-arg]


def test_it_is_made_of_an_iterable_of_all_its_values_and_of_no_other() -> None:
    assert Berth._make(iter(("North", 2, ()))) == Berth("North", 2)
    with pytest.raises(TypeError):
        Berth._make(("North", 2, (), 4))


def test_no_module_takes_the_one_that_compiles_its_annotations() -> None:
    folder = Path(newsextract.__file__).parent
    typed = [path for path in folder.rglob("*.py") if path.name != "rows.py" and "typing.NamedTuple" in path.read_text("utf-8")]
    assert typed == []
    lines = [line for path in folder.rglob("*.py") if path.name != "rows.py" for line in path.read_text("utf-8").splitlines()]
    assert not [line for line in lines if line.startswith("from typing import") and "NamedTuple" in line]
