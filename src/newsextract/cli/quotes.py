"""``newsextract quotes``: who said what in each article, as a table."""

from __future__ import annotations

import click

from newsextract import formats
from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.printing import Printer
from newsextract.extractors.extraction import Extraction
from newsextract.model.document import Document
from newsextract.model.record import Record

FORMS = ("table", "csv")


@click.command(short_help="Print who said what, as a table.")
@click.option("-f", "--format", "form", type=click.Choice(FORMS), default="table",
              help="table to read in a terminal (the default), csv for spreadsheets and programs.")  # fmt: skip
@options.target
@options.reading_options
@options.plugin_options
def quotes(
    files: tuple[str, ...], how: options.Reading, form: str, target: str | None, plugins: options.Plugins
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
    found = inputs.Found(inputs.chosen(files, how.url), how)
    from newsextract.formats import flat

    view = flat.view("quotes", (), None)
    extraction = Extraction(plugins.registry(), only=view.fields if form == "csv" else ("quotes", "body"))
    with output.opened(target) as out:
        if form == "csv":
            rows = formats.load("csv").rows
            assert rows is not None
            printer = Printer(rows(view), out)
            code = inputs.run(found, extraction, how, printer.print)
            printer.end()
            return code
        from newsextract.views import terminal  # imports Rich, for tables only

        named = found.are_several()

        def take(record: Record, document: Document) -> None:
            out.write(terminal.show_quotes(record, named=named))

        return inputs.run(found, extraction, how, take)
