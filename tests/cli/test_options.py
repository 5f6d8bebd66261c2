"""Options that several commands have mean the same in all of them."""

from __future__ import annotations

from collections import defaultdict

import click
import pytest

from newsextract.cli import COMMANDS, loaded
from newsextract.cli.options import names

DIFFERENT = {
    "--format": "the formats of batch are files, those of quotes a table and CSV",
    "--output": "batch also writes databases and folders",
    "--explain": "show has the evidence beside each field",
}
"""Options that have another text in one of the commands, and why."""


def test_an_option_of_several_commands_is_defined_once() -> None:
    texts: dict[str, set[str | None]] = defaultdict(set)
    for name in COMMANDS:
        for parameter in loaded(name).params:
            if isinstance(parameter, click.Option):
                texts[parameter.opts[-1]].add(parameter.help)
    assert {option for option, found in texts.items() if len(found) > 1} == set(DIFFERENT)


@pytest.mark.parametrize(
    ("value", "found"),
    [(None, None), ("a, b,a", ("a", "b")), ("meta", ()), ("a,meta", ("a",))],
)
def test_names_with_commas(value: str | None, found: tuple[str, ...] | None) -> None:
    assert names(value, "--only") == found


@pytest.mark.parametrize("option", ["--only", "--with", "--select"])
def test_no_name_at_all_is_said(option: str) -> None:
    with pytest.raises(click.UsageError, match=f"{option} names no field"):
        names(" , ", option)
