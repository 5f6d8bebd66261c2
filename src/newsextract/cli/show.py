"""``newsextract show``: articles -> panels and tables in the terminal."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.model.document import Document
from newsextract.model.record import Record


@click.command(short_help="Show the record of each article in the terminal.")
@options.input_options
@click.option("--explain", is_flag=True,
              help="Show for each field where it came from and which candidates were rejected.")  # fmt: skip
@options.plugin_options
def show(files: tuple[str, ...], how: options.Reading, plugins: options.Plugins) -> int:
    """Show the record of each article as panels and tables in the terminal. For programs use parse.

    \b
    Example:
      newsextract show story.txt
    """
    found = inputs.Found(inputs.chosen(files, how.url), how)
    extraction = how.extraction(plugins.registry())
    from newsextract.views import terminal  # imports Rich, for this command only

    out = output.StandardOutput()

    def take(record: Record, document: Document) -> None:
        out.write(terminal.show_record(record))

    return inputs.run(found, extraction, how, take)
