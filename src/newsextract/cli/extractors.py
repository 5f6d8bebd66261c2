"""``newsextract extractors``: the fields, and the extractors that make them."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.base.printable import safe
from newsextract.cli import options
from newsextract.cli.help import Command
from newsextract.extractors.registry import iter_help

HEADER = ("name", "type", "needs", "from", "help")


TABLE_COLUMNS = 110
"""Width of a terminal from which on the five columns can be read as a table."""


@click.command(cls=Command, short_help="List the extractors, built in and plugged in.")
@options.plugin_options
def extractors(plugins: options.Plugins) -> None:
    """List the extractors: field, type, the fields that it needs, where it comes from, what it gives.

    On a terminal this is a table, otherwise a line for each extractor with tabs between the columns.

    \b
    Example:
      newsextract extractors
    """
    registry = plugins.registry()
    registry.plan()
    rows = list(iter_help(registry))
    if output.is_terminal():
        from newsextract.views import terminal  # imports Rich, for terminals only

        text = terminal.show_table(HEADER, rows, narrow=TABLE_COLUMNS)
    else:
        text = "".join("\t".join(safe(cell) for cell in row) + "\n" for row in (HEADER, *rows))
    output.StandardOutput().write(text)
