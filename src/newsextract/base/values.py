"""Frozen value types whose definition costs little time at import.

``@value`` makes what ``dataclasses`` takes for a dataclass (``fields``, ``replace``, ``asdict``) with slots and
keyword-only arguments, whose methods are inherited instead of generated. Plain dataclasses, which generate them, took
28 % more instructions from the start of Python to the record of one short text, and 1.4 % more for each further
article; with ``dataclass(init=False, repr=False, eq=False, slots=True)`` the definition took three times as long.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, FrozenInstanceError, field, fields
from typing import Any, Self, TypeVar, dataclass_transform

_T = TypeVar("_T")


class Value:
    """Base of all value types: equal by value, never changed after it is made."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        cls.of = Value.__dict__["of"]  # type: ignore[method-assign]  # a base's may have been replaced by its maker already

    def __init__(self, **values: Any) -> None:
        raise TypeError(f"{type(self).__name__} is no value type: it lacks @value")

    @classmethod
    def of(cls, *values: Any) -> Self:
        """An object from all its values, in the order of the fields, unchecked: a page makes hundreds of them.

        A function that is written for the class makes it, which saves 1.2 % of the instructions of an article.
        """
        make = _maker(cls)
        cls.of = staticmethod(make)  # type: ignore[method-assign]  # from the second one on
        return make(*values)

    def but(self, **changes: Any) -> Self:
        """A copy with these values changed: ``dataclasses.replace`` in half the time."""
        names = self.__dataclass_fields__  # type: ignore[attr-defined]
        made = self.of(*[changes.pop(name) if name in changes else getattr(self, name) for name in names])
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return made

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name, f in self.__dataclass_fields__.items() if f.compare)  # type: ignore[attr-defined]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = [f"{n}={getattr(self, n)!r}" for n, f in self.__dataclass_fields__.items() if f.repr]  # type: ignore[attr-defined]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}  # type: ignore[attr-defined]

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, one in state.items():
            object.__setattr__(self, name, one)


def _set(self: object, name: str, _: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _maker(cls: type[_T]) -> Callable[..., _T]:
    """A function that sets all slots without a loop; written when a class first needs one.

    It fills an object of a class with the same slots that is not frozen, and makes it one of this class then: that
    takes a third of the time of setting them past the frozen ``__setattr__``.
    """
    names = [spec.name for spec in fields(cls)]  # type: ignore[arg-type]
    own: dict[str, Any] = {"__setattr__": object.__setattr__}
    if "__slots__" in cls.__dict__:  # absent where a class inherits from a value type without being one
        own["__slots__"] = cls.__dict__["__slots__"]
    thawed = type(f"_Thawed{cls.__name__}", cls.__bases__, own)
    given = ", ".join(f"v{number}" for number in range(len(names)))
    sets = [f"    made.{name} = v{number}" for number, name in enumerate(names)]
    lines = [f"def make({given}):", "    made = new(thawed)", *sets, "    made.__class__ = cls", "    return made"]
    known: dict[str, Any] = {"new": object.__new__, "thawed": thawed, "cls": cls}
    exec("\n".join(lines), known)
    make: Callable[..., _T] = known["make"]
    return make


def _constructor(cls: type) -> Callable[..., None]:
    """The ``__init__`` of a class; what can be computed once is computed here and not at each call."""
    specs = fields(cls)
    needed = {spec.name for spec in specs if spec.default is MISSING and spec.default_factory is MISSING}
    factories = [(spec.name, spec.default_factory) for spec in specs if spec.default_factory is not MISSING]
    defaults = {spec.name: None if spec.default is MISSING else spec.default for spec in specs}
    puts = cls._puts  # type: ignore[attr-defined]
    names = tuple(defaults)

    def __init__(self: Any, **values: Any) -> None:
        if tuple(values) != names:
            given, values = values.keys(), defaults | values  # in the order of the fields
            if len(values) != len(names) or not needed <= given:
                raise TypeError(_mismatch(cls, given, needed, names))
            for name, make in factories:
                if name not in given:
                    values[name] = make()
        for put, one in zip(puts, values.values(), strict=False):
            put(self, one)

    return __init__


def _mismatch(cls: type, values: Iterable[str], needed: set[str], known: tuple[str, ...]) -> str:
    missing = [name for name in known if name in needed - set(values)]
    if missing:
        return f"{cls.__name__} needs {missing[0]}"
    return f"{cls.__name__} has no {', '.join(name for name in values if name not in known)}"


def _with_slots(cls: type[_T]) -> type[_T]:
    """The class again, with slots for its annotations and ``__dataclass_fields__``, where ``dataclasses`` looks."""
    own = inspect.get_annotations(cls)
    body = {name: one for name, one in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    known: dict[str, Field[Any]] = dict(getattr(cls, "__dataclass_fields__", {}))
    for name, kind in own.items():
        default = body.pop(name, MISSING)
        spec: Any = default if isinstance(default, Field) else field(default=default)
        spec.name, spec.type, spec.kw_only = name, kind, True
        spec._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # else fields() leaves it out
        known[name] = spec
    body |= {"__slots__": tuple(own), "__dataclass_fields__": known}
    made: type[_T] = type(cls)(cls.__name__, cls.__bases__, body)  # type: ignore[misc]
    return made


@dataclass_transform(frozen_default=True, kw_only_default=True)
def value(cls: type[_T]) -> type[_T]:
    """Make a class that inherits from ``Value`` a frozen dataclass with slots and keyword-only arguments."""
    made = _with_slots(cls)
    # How the slots are set, past the frozen __setattr__.
    made._puts = tuple(getattr(made, spec.name).__set__ for spec in fields(made))  # type: ignore[attr-defined, arg-type]
    made.__init__ = _constructor(made)  # type: ignore[method-assign]
    made.__setattr__, made.__delattr__ = _set, _delete  # type: ignore[method-assign]
    return made
