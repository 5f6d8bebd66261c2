"""``newsextract show``: articles -> panels and tables in the terminal."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys

import click

from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.help import Command
from newsextract.model.document import Document
from newsextract.model.record import Record


@click.command(cls=Command, short_help="Show the record of each article in the terminal.")
@options.input_options
@click.option("--explain", is_flag=True,
              help="Show for each field where it came from and which candidates were rejected.")  # fmt: skip
@click.option("--quotes", "parts", flag_value="quotes", multiple=True, help="Show only the quotations.")
@click.option("--pictures", "parts", flag_value="images", multiple=True, help="Show only the pictures.")
@click.option("--findings", "parts", flag_value="findings", multiple=True, help="Show only the findings.")
@click.option("--no-pager", is_flag=True, help="Print all at once also where it is longer than the terminal.")
@options.plugin_options
def show(
    files: tuple[str, ...], how: options.Reading, parts: tuple[str, ...], no_pager: bool, plugins: options.Plugins
) -> int:
    """Show the record of each article as panels and tables in the terminal. For programs use parse.

    An article that is longer than the terminal is shown in the pager that the variable PAGER names.

    \b
    Example:
      newsextract show story.txt
    """
    found = inputs.Found(inputs.chosen(files, how.url), how)
    if parts and how.only is not None:
        raise click.UsageError("--only and --quotes, --pictures or --findings choose fields. Use one of them.")
    if parts:
        how = dataclasses.replace(how, only=parts)
    extraction = how.extraction(plugins.registry())
    from newsextract.views import terminal  # imports Rich, for this command only

    out = output.StandardOutput()
    paged = not no_pager and output.is_terminal() and sys.stdin is not None and sys.stdin.isatty()
    paged = paged and not found.are_several()

    def take(record: Record, document: Document) -> None:
        text = terminal.show_record(record)
        if paged and text.count("\n") >= shutil.get_terminal_size().lines:
            os.environ.setdefault("LESS", "FRX")
            click.echo_via_pager(text, color=True)
        else:
            out.write(text)

    return inputs.run(found, extraction, how, take)
