"""The type of a plug-in's field: what the schema says of it, and what its values must therefore be."""

from __future__ import annotations

import functools
from typing import Any

import msgspec

from newsextract.extractors.registry import Extractor


@functools.lru_cache(maxsize=256)  # evaluated annotations of a run's plug-ins, which each article asks for
def type_of(one: Extractor) -> Any:
    """The field's type, which may be null too, as it is when the plug-in fails; ``Any`` for what JSON Schema lacks."""
    try:
        kind = one.type if one.many or one.type is Any else one.type | None
        msgspec.json.schema(kind)
    except Exception:  # noqa: BLE001  what JSON Schema cannot say, or what is no type, may be anything
        return Any
    return kind


def check(one: Extractor, value: Any) -> None:
    """Raises TypeError for a value, of JSON types, that would break the schema of the record that it stands in."""
    kind = type_of(one)
    if kind is Any:
        return
    try:
        msgspec.convert(_whole(value), kind, str_keys=True)
    except msgspec.ValidationError as problem:
        raise TypeError(f"its value is not of the type that it declares, {one.type_name}: {problem}") from None


def _whole(value: Any) -> Any:
    """The value with 7 for 7.0, which is an integer to JSON Schema and none to msgspec."""
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {key: _whole(one) for key, one in value.items()}
    return int(value) if isinstance(value, float) and value.is_integer() else value
