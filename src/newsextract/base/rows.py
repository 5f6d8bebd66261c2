"""Named tuples whose definition costs little time at import.

``typing.NamedTuple`` compiles each annotation to see whether it is a type, which takes longer than the rest of defining
the class: 60 classes of it took 4 % of the instructions from the start of Python to the record of one short text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _Fields(type):
        """Makes of a class body what ``typing.NamedTuple`` makes of it; annotations stay as they are written."""

        def __new__(cls, name: str, _: tuple[type, ...], body: dict[str, Any]) -> type[tuple[Any, ...]]:
            kinds = body["__annotations__"]
            defaults = [body.pop(field) for field in kinds if field in body]
            made = namedtuple(name, kinds, defaults=defaults, module=body["__module__"])
            for attribute, one in body.items():
                setattr(made, attribute, one)
            return made

    NamedTuple = type.__new__(_Fields, "NamedTuple", (), {})
