"""``newsextract quotes``: who said what in each article, as a table."""

from __future__ import annotations

import os

import click

from newsextract import formats
from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.printing import Printer
from newsextract.model.document import Document
from newsextract.model.record import Record

FORMS = ("table", "csv")


@click.command(short_help="Print who said what, as a table.")
@click.option("-f", "--format", "form", type=click.Choice(FORMS), default="table",
              help="table to read in a terminal (the default), csv for spreadsheets and programs.")  # fmt: skip
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

    csv has a header and a row for each quotation, as parse and batch give with --table quotes: article_id, path,
    article_url, headline, date_published, number, paragraph, text, kind, speaker, speaker_kind, speaker_mention,
    role, cue, utterance, start, end, confidence. A cell that a spreadsheet would take for a formula begins with an
    apostrophe.

    \b
    Example:
      newsextract quotes story.txt
    """
    wanted = inputs.chosen(files, url)
    if target == "" or (target or "").endswith((os.sep, os.altsep or os.sep)):
        raise click.UsageError(f"-o '{target}' names no file. Name the file to write.", click.get_current_context())
    from newsextract.formats import flat

    view = flat.view("quotes", (), None)
    how = options.Reading(
        kind=kind, encoding=encoding, url=url, only=view.fields, strict=strict,
        debug=options.debugging(), robots=robots, allow_private=allow_private,
    )  # fmt: skip
    plan = options.load_registry(plugins, no_plugins).plan(how.only)
    with output.opened(target) as out:
        if form == "csv":
            rows = formats.load("csv").rows
            assert rows is not None
            printer = Printer(rows(view), out)
            code = inputs.run(wanted, plan, how, printer.print)
            printer.end()
            return code
        from newsextract.views import terminal  # Rich, for tables only

        def take(record: Record, document: Document) -> None:
            out.write(terminal.show_quotes(record, named=len(wanted) > 1))

        return inputs.run(wanted, plan, how, take)
