"""Options that several commands have mean the same in all of them."""

from __future__ import annotations

import re
from collections import defaultdict

import click
import pytest
from click.testing import CliRunner

from newsextract.cli import COMMANDS, loaded, main
from newsextract.cli.help import HEADINGS
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


def test_every_option_has_its_place_in_the_help() -> None:
    options = {one.name for name in COMMANDS for one in loaded(name).params if isinstance(one, click.Option)}
    placed = [name for names in HEADINGS.values() for name in names]
    assert options == set(placed)
    assert len(placed) == len(set(placed))


@pytest.mark.parametrize("width", [60, 80, 160])
@pytest.mark.parametrize("name", COMMANDS)
def test_help_fits_the_terminal(name: str, width: int) -> None:
    shown = CliRunner().invoke(main, [name, "--help"], terminal_width=width).output
    assert [line for line in shown.splitlines() if len(line) > width and "$(" not in line and "~/" not in line] == []
    below = re.findall(r"^  (?:-\w, )?(--[\w-]+)", shown.partition("Example:")[2], re.M)
    options = [one for one in loaded(name).params if isinstance(one, click.Option)]
    assert sorted(below) == sorted(["--help", *(next(n for n in one.opts if n[1] == "-") for one in options)]), "each once"


def test_headings_stand_in_their_order_and_help_below_the_last() -> None:
    shown = CliRunner().invoke(main, ["batch", "--help"], terminal_width=80).output
    places = [shown.index(f"\n{heading}:\n") for heading in HEADINGS if heading != "Web addresses"]
    assert places == sorted(places)
    assert shown.rindex("--help") > places[-1]
    assert "\nOptions:\n" in CliRunner().invoke(main, ["extractors", "--help"]).output, "few options stand in one list"
