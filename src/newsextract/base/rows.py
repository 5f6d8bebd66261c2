"""Named tuples whose definition costs little time at import.

``typing.NamedTuple`` compiles each annotation to see whether it is a type, which takes longer than the rest of defining
the class: 60 classes of it took 4 % of the instructions from the start of Python to the record of one short text.
``collections.namedtuple`` compiles a function for each class and gives each its own methods: another 3 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    import functools
    from collections import _tuplegetter  # what reads a field of namedtuple's own classes, without a call of Python
    from collections.abc import Iterable
    from types import CodeType, FunctionType
    from typing import Self

    class Row(tuple):
        """What all named tuples have."""

        __slots__ = ()
        _fields: tuple[str, ...] = ()

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            return cls(*values)

        def _replace(self, /, **changes: Any) -> Self:
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no {', '.join(changes)}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            shown = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    @functools.cache
    def _code(count: int) -> CodeType:
        """The function that makes a tuple of some fields, whose names do not matter."""
        names = ", ".join(f"v{number}" for number in range(count))
        return eval(f"lambda cls, {names}: new(cls, ({names},))").__code__

    class _Fields(type):
        """Makes of a class body what ``typing.NamedTuple`` makes of it; annotations stay as they are written."""

        def __new__(cls, name: str, _: tuple[type, ...], body: dict[str, Any]) -> type[Row]:
            fields = tuple(body["__annotations__"])
            defaults = {field: body.pop(field) for field in fields if field in body}
            code = _code(len(fields)).replace(co_varnames=("cls", *fields), co_name="__new__")
            body["__new__"] = FunctionType(code, {"new": tuple.__new__}, "__new__", tuple(defaults.values()))
            body |= {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            body |= {field: _tuplegetter(number, field) for number, field in enumerate(fields)}
            return type(name, (Row,), body)

    NamedTuple = type.__new__(_Fields, "NamedTuple", (), {})
