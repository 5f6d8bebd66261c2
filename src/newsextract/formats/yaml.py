"""YAML: the whole record, one document each, with the body as a block of lines."""

from __future__ import annotations

import functools
from typing import Any

from newsextract.base.characters import BYTE_ORDER_MARK, DELETE_AND_C1, DIRECTION, LINE_SEPARATORS, SURROGATES
from newsextract.base.patterns import pattern
from newsextract.formats.format import Format
from newsextract.model.document import Document
from newsextract.model.record import Record

# What PyYAML would print as it is and a terminal obeys, and what YAML may not hold at all.
_UNSAFE = pattern(f"[{DELETE_AND_C1}{DIRECTION}{LINE_SEPARATORS}{BYTE_ORDER_MARK}]")
_SURROGATE = pattern(f"[{SURROGATES}]")


def format_record(record: Record, document: Document, *, pretty: bool = False) -> str:
    """The record as one YAML document."""
    import yaml as pyyaml  # slow to load, and needed for this format only

    text: str = pyyaml.dump(
        record.to_dict(), Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=1_000_000_000
    )
    # Strings with such a character are written in double quotes (_string), where YAML reads the escape.
    return _UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


FORMAT = Format(suffix=".yaml", render=format_record, between="---\n", whole=True)


@functools.cache
def _dumper() -> Any:
    import yaml as pyyaml

    class Dumper(pyyaml.SafeDumper):
        """Writes each value where it stands, lines as lines, and unsafe text in double quotes."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    Dumper.add_representer(str, _string)
    return Dumper


def _string(dumper: Any, text: str) -> Any:
    text = _SURROGATE.sub("\ufffd", text)
    style = '"' if _UNSAFE.search(text) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)
