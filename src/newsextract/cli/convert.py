"""``newsextract convert``: records that newsextract wrote -> another format."""

from __future__ import annotations

import click

from newsextract import formats
from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.help import Command
from newsextract.cli.parse import ENDINGS
from newsextract.cli.printing import Printer
from newsextract.extractors.registry import Registry
from newsextract.model.record import FIELDS


@click.command(cls=Command, short_help="Give records that parse or batch wrote another form.")
@click.option("-f", "--format", "form", type=click.Choice(list(formats.FORMATS)), metavar="FORMAT",
              help="Write in this format. Without it the output's name decides, or else jsonl.")  # fmt: skip
@options.target
@options.row_options
@options.files
@options.plugin
@options.debug
def convert(
    files: tuple[str, ...], form: str | None, target: str | None, rows: options.Rows, plugins: tuple[str, ...]
) -> int:
    """Give records that parse or batch wrote another form, without reading the articles again.

    FILES are JSON Lines, JSON, SQLite databases and Parquet folders of records, also compressed; "-" is standard
    input. The formats are those of parse: json, jsonl, text, markdown, html, yaml, jsonld, ninjs, label-studio, csv.
    What is no record is an error, and the others are read on. Rows have the fields of plug-ins that the first records
    have; --plugin names more.

    \b
    Example:
      newsextract convert out.jsonl -f ninjs
    """
    how = options.Reading(debug=options.debugging())
    found = inputs.Found(inputs.chosen(files, None), how, own=None if target == "-" else target)
    named = _fields(plugins)
    form = options.form_of(form, target, ENDINGS) or ("csv" if rows else "jsonl")
    layout = formats.load(form)
    if not options.given("form") and ((rows and layout.rows is None) or (layout.single and found.are_several())):
        layout = formats.load("csv" if rows else "jsonl")  # what is set for all calls gives way to this one
    if layout.rows and (rows or layout.rows_only):
        from newsextract.formats import flat

        extra = tuple(dict.fromkeys((*found.plugged_in(), *named)))
        layout = layout.rows(flat.view(rows.table, rows.select, None, extra))
    elif rows:
        raise click.UsageError(
            f"--table and --select give rows, and -f {form} has none. Use -f csv.", click.get_current_context()
        )
    if layout.single and found.are_several():
        raise click.UsageError(
            f"-f {form} is {layout.single}, and there are more records. Use -f jsonl.", click.get_current_context()
        )
    with output.opened(target) as out:
        printer = Printer(layout, out, pretty=layout.single != "" and target not in (None, "-"))
        code = inputs.run(found, None, how, printer.print)
        printer.end()
        return code


def _fields(plugins: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that plug-ins make; those of installed packages are not asked for, the records have what they made."""
    if not plugins:
        return ()
    registry = Registry.with_files(plugins, installed=False)
    return tuple(name for name in registry.extractors if name not in FIELDS)
