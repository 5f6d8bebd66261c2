"""Writes docs/record.md: each field of the record with its type, its keys and an example from the fixtures.

    python scripts/record_docs.py          rewrite it
    python scripts/record_docs.py --check  say whether it is fresh (the tests do)
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "record.md"
LONGEST_SHOWN = 300
"""Characters of a text that an example shows."""


def document() -> str:
    """The whole page."""
    from newsextract.extractors.registry import Registry
    from newsextract.extractors.schema import record_schema

    schema = record_schema(Registry.built_ins())
    examples = _examples()
    parts = [_HEAD.format(version=schema["$defs"]["Meta"]["properties"]["schema_version"]["const"])]
    for name, shape in schema["properties"].items():
        parts += _field(name, shape, schema, examples.get(name))
    return "\n\n".join(parts) + "\n"


_HEAD = """\
# The record

<!-- Written by scripts/record_docs.py from the types and words in the code: make docs. -->

One article is one flat JSON object. Every key below is always there: `null` or `[]` says that the article does not.
`--only` leaves the other keys out; fields of plug-ins stand before `meta`. Dates are ISO 8601, offsets count
characters from 0.

This is schema version {version}. It is published as [JSON Schema](schema/record-{version}.schema.json), which
`newsextract schema` prints too. Keys may be added within a version; a key that disappears or changes its type makes a
new one. The examples are from articles that were written for the tests."""


def _field(name: str, shape: dict[str, Any], schema: dict[str, Any], example: Any) -> Iterator[str]:
    yield f"## {name}"
    yield f"{shape.get('description', '')}\n\nType: {_type(shape)}"
    definition = _definition(shape, schema)
    if definition:
        yield _keys(definition)
    if example is not None:
        yield "```json\n" + json.dumps({name: _short(example)}, ensure_ascii=False, indent=2) + "\n```"
    if name == "meta":
        for inner in ("SourceInfo", "Issue", "Evidence", "Dropped"):
            yield f"### {inner}"
            yield schema["$defs"][inner]["description"]
            yield _keys(schema["$defs"][inner])


def _keys(definition: dict[str, Any]) -> str:
    rows = ["| key | type | what it says |", "|---|---|---|"]
    required = definition.get("required", ())
    for key, shape in definition["properties"].items():
        kind = _type(shape) + ("" if key in required else ", left out when unset")
        rows.append(f"| `{key}` | {kind} | {shape.get('description', '')} |")
    return "\n".join(rows)


def _definition(shape: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any] | None:
    """The value type that a field is made of."""
    for one in (shape, *shape.get("anyOf", ()), shape.get("items", {})):
        if "$ref" in one:
            found: dict[str, Any] = schema["$defs"][one["$ref"].rpartition("/")[2]]
            return found if "properties" in found else None
    return None


def _type(shape: dict[str, Any]) -> str:
    if "$ref" in shape:
        return str(shape["$ref"].rpartition("/")[2])
    if "anyOf" in shape:
        return " or ".join(_type(one) for one in shape["anyOf"])
    if "const" in shape:
        return f"`{json.dumps(shape['const'])}`"
    if "enum" in shape:
        return ", ".join(f"`{one}`" if one is not None else "null" for one in shape["enum"])
    if shape.get("type") == "array":
        return f"list of {_type(shape.get('items', {}))}"
    if shape.get("type") == "object" and isinstance(shape.get("additionalProperties"), dict):
        return f"object of {_type(shape['additionalProperties'])}"
    return str(shape.get("type", "any value"))


def _examples() -> dict[str, Any]:
    """For each field the first value that a fixture's record has for it, lists cut to one item."""
    found: dict[str, Any] = {}
    for path in sorted((ROOT / "fixtures").glob("*/expected.json"), key=lambda p: ("bbc-2022" not in str(p), p)):
        record = json.loads(path.read_text(encoding="utf-8"))
        for name, value in record.items():
            if value and name not in found:
                found[name] = value[:1] if isinstance(value, list) else value
    return found


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return value[:LONGEST_SHOWN].rstrip() + " …"
    if isinstance(value, list):
        return [_short(one) for one in value]
    return {key: _short(one) for key, one in value.items()} if isinstance(value, dict) else value


def main() -> int:
    """Rewrite the page, or check it."""
    new = document()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != new)
    TARGET.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
