"""Keeps the record's published schema, one file for each ``schema_version``, and refuses to break it.

    python scripts/schema.py          write docs/schema/record-VERSION.schema.json
    python scripts/schema.py --check  say whether it is fresh and compatible (the tests do)

Keys may be added; a key that disappears or changes its type needs a new ``SCHEMA_VERSION`` in version.py, and with it
gets a file of its own. Older files stay as they are: they say what older records look like.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Shape = dict[str, Any]
"""A part of a JSON Schema."""

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "schema"


def current() -> Shape:
    """The schema of the built-in fields."""
    from newsextract.extractors.registry import Registry
    from newsextract.extractors.schema import record_schema

    return record_schema(Registry.built_ins())


def path() -> Path:
    """Where the current version's schema stands."""
    from newsextract.base.version import SCHEMA_VERSION

    return FOLDER / f"record-{SCHEMA_VERSION}.schema.json"


def breaks(old: Shape, new: Shape) -> list[str]:
    """What a reader of records could miss: keys of the old schema that are gone or have another type."""
    return list(_breaks(old, new, "record", (old, new), frozenset()))


def _breaks(old: Shape, new: Shape, where: str, roots: tuple[Shape, Shape], seen: frozenset[str]) -> Iterator[str]:
    old, new = (_followed(shape, root) for shape, root in zip((old, new), roots, strict=True))
    if (name := old.get("title", where)) in seen and "properties" in old:
        return
    seen = seen | {name}
    kinds = _kinds(old, roots[0]), _kinds(new, roots[1])
    if kinds[0] != kinds[1]:
        yield f"{where} was {' or '.join(sorted(kinds[0]))} and is {' or '.join(sorted(kinds[1]))}"
        return
    for key, shape in old.get("properties", {}).items():
        if key not in new["properties"]:
            yield f"{where}.{key} is gone"
        else:
            yield from _breaks(shape, new["properties"][key], f"{where}.{key}", roots, seen)
            if key in old.get("required", ()) and key not in new.get("required", ()):
                yield f"{where}.{key} is no longer always present"
    for key in ("items", "additionalProperties"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield from _breaks(old[key], new[key], f"{where}[]", roots, seen)
    for one, other in zip(_objects(old), _objects(new), strict=False):
        yield from _breaks(one, other, where, roots, seen)


def _followed(shape: Shape, root: Shape) -> Shape:
    while "$ref" in shape:
        shape = root["$defs"][shape["$ref"].rpartition("/")[2]]
    return shape


def _objects(shape: Shape) -> list[Shape]:
    return [one for one in shape.get("anyOf", ()) if "$ref" in one]


def _kinds(shape: Shape, root: Shape) -> set[str]:
    """The types that a value may have. New values of an enumeration are no break: they are strings as before."""
    if "anyOf" in shape:
        return set().union(*(_kinds(_followed(one, root), root) for one in shape["anyOf"]))
    if "type" in shape:
        return {shape["type"]} if isinstance(shape["type"], str) else set(shape["type"])
    if "enum" in shape or "const" in shape:
        return {"string"}
    return {"any"}


def main() -> int:
    """Write the schema, or check it."""
    target, new = path(), current()
    text = json.dumps(new, ensure_ascii=False, indent=2) + "\n"
    old = target.read_text(encoding="utf-8") if target.exists() else None
    if old is not None and (broken := breaks(json.loads(old), new)):
        print("\n".join([f"{target.name} would break:", *broken, "Raise SCHEMA_VERSION."]), file=sys.stderr)  # noqa: T201
        return 1
    if "--check" in sys.argv[1:]:
        return int(old != text)
    target.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
