"""``newsextract schema``: the JSON Schema of a record."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.cli import options
from newsextract.cli.help import Command
from newsextract.model.record import dump_json


@click.command(cls=Command, short_help="Print the JSON Schema of the record.")
@options.plugin_options
def schema(plugins: options.Plugins) -> None:
    """Print the JSON Schema (2020-12) of the record, plugged-in fields included.

    \b
    Example:
      newsextract schema > record.schema.json
    """
    registry = plugins.registry()
    registry.plan()
    from newsextract.extractors.schema import record_schema  # imports msgspec, for this command only

    output.StandardOutput().write(dump_json(record_schema(registry), indent=2) + "\n")
