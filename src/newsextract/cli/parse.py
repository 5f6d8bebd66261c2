"""``newsextract parse``: articles -> records, for programs."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable

import click

from newsextract import formats
from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.help import Command
from newsextract.cli.printing import Printer
from newsextract.formats.format import Format
from newsextract.model.record import FIELDS

ENDINGS: dict[str, str | None] = {**formats.ENDINGS, ".json": None}
"""The format that belongs to the ending of an output's name; of ".json" the number of inputs decides."""


@click.command(cls=Command, short_help="Print the record of each article.")
@options.input_options
@click.option("-f", "--format", "form", type=click.Choice(list(formats.FORMATS)), metavar="FORMAT",
              help="Print in this format. Without it: json for one input, jsonl for more.")  # fmt: skip
@options.target
@options.row_options
@options.explain
@options.plugin_options
def parse(
    files: tuple[str, ...],
    how: options.Reading,
    form: str | None,
    target: str | None,
    rows: options.Rows,
    plugins: options.Plugins,
) -> int:
    """Print the record of each article in files, folders, standard input ("-") or web addresses.

    A file may be text, a page, a PDF, Word or e-book file, a mail or a mailbox, a feed, an export of LexisNexis,
    Factiva, ProQuest or Europresse, an agency's XML, a table with an article in each row, or a zip, tar or web archive
    of such files. Its content decides, and for CSV, which content does not show, its name or --column.

    The formats are json (indented on a terminal and in a file, otherwise on one line), jsonl (a line for each input),
    text (the body), markdown, html (a clean page), yaml, jsonld (schema.org NewsArticle), ninjs (IPTC 3.1),
    label-studio (tasks with predictions) and csv. --table and --select give rows, as csv or jsonl.

    Exit code 0: every input gave an article. 1: one could not be read or holds no article. 2: the call is wrong.

    \b
    Example:
      newsextract parse story.txt --only headline,quotes
    """
    context = click.get_current_context()
    wanted = inputs.chosen(files, how.url)
    found = inputs.Found(wanted, how, own=None if target == "-" else target)
    registry = plugins.registry()
    how = dataclasses.replace(how, only=options.only_beside(rows, how.only))
    form, layout = _format(options.form_of(form, target, ENDINGS), rows=bool(rows), several=found.are_several)
    if layout.rows and (rows or layout.rows_only):
        from newsextract.formats import flat

        extra = tuple(name for name in registry.extractors if name not in FIELDS)
        view = flat.view(rows.table, rows.select, how.only, extra)
        layout = layout.rows(view)
        if how.only is None:
            how = dataclasses.replace(how, only=view.fields)
    if how.explain and not layout.whole and options.given("explain"):
        raise click.UsageError(f"--explain adds to the record, and -f {form} does not show it. Use -f json.", context)
    if how.only is not None and (missing := [name for name in layout.needs if name not in how.only]):
        if options.given("only"):
            raise click.UsageError(f"-f {form} prints the {missing[0]}, and --only leaves it out.", context)
        how = dataclasses.replace(how, only=None)
    if target not in (None, "-") and any(_same_file(name, target or "") for name in wanted):
        raise click.UsageError(f"-o {target} would replace an input. Choose another name.", context)
    extraction = how.extraction(registry)
    pretty = not found.are_several() and (target not in (None, "-") or output.is_terminal())
    with output.opened(target) as out:
        printer = Printer(layout, out, pretty=pretty)
        code = inputs.run(found, extraction, how, printer.print, of_records=False)
        printer.end()
        return code


def _format(form: str | None, *, rows: bool, several: Callable[[], bool]) -> tuple[str, Format]:
    """The name and the format of a call. A format that is set in a file is replaced where it does not fit the call."""
    context, given = click.get_current_context(), options.given("form")
    if rows and (form is None or formats.load(form).rows is None):
        if given:
            raise click.UsageError(f"--table and --select give rows, and -f {form} has none. Use -f csv.", context)
        form = "csv"
    form = form or ("jsonl" if several() else "json")
    layout = formats.load(form)
    if layout.single and several():
        if given:
            raise click.UsageError(f"-f {form} is {layout.single}, and there are more inputs. Use -f jsonl.", context)
        form, layout = "jsonl", formats.load("jsonl")
    return form, layout


def _same_file(one: str, other: str) -> bool:
    try:
        return one != inputs.STDIN and os.path.samefile(one, other)
    except OSError:
        return False
