"""``newsextract quotes``: who said what in each article, as a table."""

from __future__ import annotations

import os

import click

from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.model.document import Document
from newsextract.model.record import Record

FORMS = ("table", "csv")


@click.command(short_help="Print who said what, as a table.")
@click.option("-f", "--format", "form", type=click.Choice(FORMS), default="table",
              help="table for eyes (the default), csv for spreadsheets and programs.")  # fmt: skip
@click.option("-o", "--output", "target", type=click.Path(), metavar="PATH",
              help="Write to this file, all or nothing, instead of printing.")  # fmt: skip
@options.reading_options
@options.plugin_options
def quotes(
    files: tuple[str, ...],
    form: str,
    target: str | None,
    kind: str | None,
    encoding: str | None,
    url: str | None,
    strict: bool,
    robots: bool,
    allow_private: bool,
    plugins: tuple[str, ...],
    no_plugins: bool,
) -> int:
    """Print the quotations of each article: speaker, role, quote, reporting word, and the paragraph they stand in.

    csv has a header and a row for each quotation: file, speaker, speaker_kind, speaker_mention, role, quote, cue,
    kind, utterance, paragraph, start, end. A cell that a spreadsheet would take for a formula begins with an
    apostrophe.

    \b
    Example:
      newsextract quotes story.txt
    """
    wanted = inputs.chosen(files, url)
    if target == "" or (target or "").endswith((os.sep, os.altsep or os.sep)):
        raise click.UsageError(f"-o '{target}' names no file. Name the file to write.", click.get_current_context())
    how = options.Reading(
        kind=kind, encoding=encoding, url=url, only=("quotes", "body"), strict=strict, debug=options.debugging(),
        robots=robots, allow_private=allow_private,
    )  # fmt: skip
    plan = options.load_registry(plugins, no_plugins).plan(how.only)
    from newsextract.formats import csv
    from newsextract.views import quote_rows

    with output.opened(target) as out:
        if form == "csv":
            out.write(csv.lines([quote_rows.HEADER]))

            def take(record: Record, document: Document) -> None:
                if record.quotes:
                    out.write(csv.lines(quote_rows.rows(record)))
        else:
            from newsextract.views import terminal  # Rich, for tables only

            def take(record: Record, document: Document) -> None:
                out.write(terminal.show_quotes(record, named=len(wanted) > 1))

        return inputs.run(wanted, plan, how, take)
