"""``newsextract show``: articles in, panels and tables out, for eyes."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.model.document import Document
from newsextract.model.record import Record


@click.command(short_help="Show the record of each article, for eyes.")
@options.input_options
@click.option("--explain", is_flag=True, help="Say beside each field where it came from and what lost.")
@options.plugin_options
def show(files: tuple[str, ...], how: options.Reading, plugins: options.Plugins) -> int:
    """Show the record of each article as panels and tables, for eyes; programs read what parse prints.

    \b
    Example:
      newsextract show story.txt
    """
    wanted = inputs.chosen(files, how.url)
    extraction = how.extraction(plugins.registry())
    from newsextract.views import terminal  # Rich, for this command only

    out = output.StandardOutput()

    def take(record: Record, document: Document) -> None:
        out.write(terminal.show_record(record))

    return inputs.run(wanted, extraction, how, take)
