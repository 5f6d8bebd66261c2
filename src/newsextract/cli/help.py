"""How commands show their help: options under headings, by what they are about."""

from __future__ import annotations

from collections.abc import Iterator

import click

HEADINGS: dict[str, tuple[str, ...]] = {
    "What to give": ("only", "also", "required", "parts", "table", "select", "explain", "title", "full", "dedupe"),
    "Output": ("form", "target", "folder", "errors", "no_pager", "package", "quiet"),
    "Input": ("kind", "encoding", "url", "files_from", "include", "exclude"),
    "Columns of tables (CSV, JSON Lines, JSON, Parquet)": (
        "column", "title_column", "date_column", "author_column", "url_column", "keep_columns",
    ),
    "Web addresses": ("robots", "allow_private"),
    "The run": ("resume", "overwrite", "unordered", "jobs", "timeout", "max_memory", "max_size", "engine", "address"),
    "Plug-ins, errors, help": ("plugins", "no_plugins", "strict", "debug"),
}  # fmt: skip
"""The headings in the order of the help, each with the parameters of its options; --help stands below the last."""

FEW = 5
"""Options up to which a command's help is one list: headings would be longer than what they divide."""


_PLACED = frozenset(name for names in HEADINGS.values() for name in names)


class Command(click.Command):
    """A command whose help has its options under ``HEADINGS``."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, in the place where Click writes one list of them."""
        for heading, rows in headed(self, ctx):
            with formatter.section(heading):
                formatter.write_dl(rows)


def headed(command: click.Command, context: click.Context) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The headings of a command's help, each with the names and the text of every option below it."""
    options = [one for one in command.get_params(context) if isinstance(one, click.Option)]
    shown = [(option.name, row) for option in options if (row := option.get_help_record(context))]
    if len(shown) <= FEW:
        yield "Options", [row for _, row in shown]
        return
    *_, last = HEADINGS
    for heading, names in HEADINGS.items():
        rows = [row for name in names for given, row in shown if given == name]
        rows += [row for given, row in shown if heading == last and given not in _PLACED]
        if rows:
            yield heading, rows
