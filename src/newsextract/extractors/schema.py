"""JSON Schema of the record, generated from the types of its fields and the words of its extractors."""

from __future__ import annotations

import inspect
import re
from typing import Any

import msgspec

from newsextract.base.version import SCHEMA_VERSION
from newsextract.extractors import plugin_values
from newsextract.extractors.registry import Registry
from newsextract.model import record
from newsextract.model.record_types import OPTIONAL, Meta

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def record_schema(registry: Registry) -> dict[str, Any]:
    """The schema (2020-12) of a whole record that these extractors make; with ``--only`` other keys are missing.

    Objects inside the record are closed; the record itself is open, for the fields of plug-ins that the
    registry does not know.
    """
    names = [name for name in record.FIELDS if name in registry.extractors]
    names += [name for name in registry.extractors if name not in record.FIELDS]
    kinds = {name: _kind(registry, name) for name in names} | {"meta": Meta}
    shapes, definitions = msgspec.json.schema_components(kinds.values(), ref_template="#/$defs/{name}")
    properties = dict(zip(kinds, shapes, strict=True))
    meta = properties["meta"]["$ref"].rpartition("/")[2]
    definitions[meta]["properties"]["schema_version"] = {"const": SCHEMA_VERSION}
    optional = {kind.__name__: keys for kind, keys in OPTIONAL.items()}
    for name, definition in definitions.items():
        _complete(definition, optional.get(name, ()))
    return {
        "$schema": DIALECT,
        "title": "newsextract record",
        "description": _words(record.Record.__doc__).partition(". ")[0] + ".",
        "type": "object",
        "properties": {name: _described(shape, registry, name) for name, shape in properties.items()},
        "required": [*(name for name in names if not registry.extractors[name].on_request), "meta"],
        "additionalProperties": True,
        "$defs": dict(sorted(definitions.items())),
    }


def _kind(registry: Registry, name: str) -> Any:
    """The field's type; a plug-in's may be null too, as it is when the plug-in fails."""
    return record.types()[name] if name in record.FIELDS else plugin_values.type_of(registry.extractors[name])


def _described(shape: dict[str, Any], registry: Registry, name: str) -> dict[str, Any]:
    text = _words(_taken_apart(Meta.__doc__ or "")[0]) if name == "meta" else registry.extractors[name].help
    return {"description": text.replace("``", ""), **shape} if text else shape


def _complete(definition: dict[str, Any], optional: tuple[str, ...]) -> None:
    """Say of a value type that its keys are always present and that it has no others."""
    properties = definition.get("properties")
    if properties is None:
        return
    definition["required"] = [name for name in properties if name not in optional]
    definition["additionalProperties"] = False
    for name, shape in properties.items():
        shape.pop("default", None)
        if name in optional:  # left out, never null
            (properties[name],) = [choice for choice in shape["anyOf"] if choice != {"type": "null"}]
    if "description" in definition:
        prose, meanings = _taken_apart(definition["description"])
        definition["description"] = _words(prose)
        for name in properties.keys() & meanings.keys():
            properties[name] = {"description": _words(meanings[name]), **properties[name]}


_MEANING = re.compile(r"(\w+)  +(.*)")  # "start    where it begins", but no line of prose: that has single spaces


def _taken_apart(doc: str) -> tuple[str, dict[str, str]]:
    """A docstring's prose, and the meaning that it gives for each attribute: lines of name, spaces, meaning."""
    prose: list[str] = []
    meanings: dict[str, str] = {}
    name = ""
    for line in inspect.cleandoc(doc).split("\n"):
        if match := _MEANING.fullmatch(line):
            name = match[1]
            meanings[name] = match[2]
        elif name and line.startswith(" "):  # a meaning goes on
            meanings[name] += " " + line.strip()
        else:
            name = ""
            prose.append(line)
    return "\n".join(prose), meanings


def _words(doc: str | None) -> str:
    return " ".join(inspect.cleandoc(doc or "").replace("``", "").replace("None", "null").split())
