"""``newsextract quotes``: who said what in each article, as a table."""

from __future__ import annotations

import json

import click

from newsextract import formats
from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.help import Command
from newsextract.cli.printing import Printer
from newsextract.extractors.extraction import Extraction
from newsextract.formats.flat import View
from newsextract.formats.format import Format, Render
from newsextract.formats.markdown import escaped
from newsextract.model.document import Document
from newsextract.model.record import Record

FORMS = ("table", "csv", "jsonl", "json", "markdown")
ENDINGS: dict[str, str | None] = {
    ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".md": "markdown", ".txt": "table",
}  # fmt: skip
"""The form that belongs to the ending of an output's name."""


@click.command(cls=Command, short_help="Print who said what, as a table.")
@click.option("-f", "--format", "form", type=click.Choice(FORMS), metavar="FORMAT",
              help="Print as table to read in a terminal, csv, jsonl, json or markdown. Without it the output's name "
              "decides, or else table.")  # fmt: skip
@options.target
@options.reading_options
@options.plugin_options
def quotes(
    files: tuple[str, ...], how: options.Reading, form: str | None, target: str | None, plugins: options.Plugins
) -> int:
    """Print the quotations of each article: speaker, role, quote, reporting word, and the paragraph they stand in.

    The format csv has a header and a row for each quotation, jsonl an object, json one list of them, markdown a table
    of the columns to read. A cell that a spreadsheet would take for a formula begins with an apostrophe.

    The columns are those that parse and batch give with --table quotes: article_id, path, article_url, headline,
    date_published, number, paragraph, text, kind, speaker, speaker_kind, speaker_mention, role, cue, utterance, start,
    end, confidence.

    \b
    Example:
      newsextract quotes story.txt
    """
    form = options.form_of(form, target, ENDINGS) or "table"
    found = inputs.Found(inputs.chosen(files, how.url), how)
    from newsextract.formats import flat

    view = flat.view("quotes", (), None)
    extraction = Extraction(plugins.registry(), only=("quotes", "body") if form == "table" else view.fields)
    with output.opened(target) as out:
        if form != "table":
            printer = Printer(_layout(form, view), out)
            code = inputs.run(found, extraction, how, printer.print)
            printer.end()
            return code
        from newsextract.views import terminal  # imports Rich, for tables only

        named = found.are_several()

        def take(record: Record, document: Document) -> None:
            out.write(terminal.show_quotes(record, named=named))

        return inputs.run(found, extraction, how, take)


_SHOWN = ("speaker", "role", "text", "cue", "paragraph")
"""Columns of the table in Markdown, which is for reading."""


def _layout(form: str, view: View) -> Format:
    """The format of the rows: those of csv and jsonl, or made of the latter."""
    rows = formats.load("csv" if form == "csv" else "jsonl").rows
    assert rows is not None
    layout = rows(view)
    if form == "json":
        return Format(
            suffix=".json", render=_list(layout), header="[\n", between=",\n", footer="\n]\n", may_be_empty=True
        )
    if form == "markdown":
        head = f"| {' | '.join(_SHOWN)} |\n|{'---|' * len(_SHOWN)}\n"
        return Format(suffix=".md", render=_cells(layout), header=head, may_be_empty=True)
    return layout


def _list(layout: Format) -> Render:
    def render(record: Record, document: Document, *, pretty: bool = False) -> str:
        return ",\n".join(layout.render(record, document).splitlines())

    return render


def _cells(layout: Format) -> Render:
    def render(record: Record, document: Document, *, pretty: bool = False) -> str:
        rows = map(json.loads, layout.render(record, document).splitlines())
        return "".join(f"| {' | '.join(_cell(row.get(name)) for name in _SHOWN)} |\n" for row in rows)

    return render


def _cell(value: object) -> str:
    """A value in a table of Markdown; no line break and no bar of its text ends the cell."""
    return "" if value is None else escaped(str(value))
