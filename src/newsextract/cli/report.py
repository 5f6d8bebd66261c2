"""``newsextract report``: articles or records -> one HTML page."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.cli import inputs, options
from newsextract.cli.help import Command


@click.command(cls=Command, short_help="Make one HTML page to browse many articles or records.")
@options.target
@click.option("--title", default="News report", help="Give the page this title.  [default: News report]")
@click.option("--full", is_flag=True, help="Keep whole texts and all evidence, however large the page gets.")
@options.also
@options.plugin_options
@options.files
def report(
    files: tuple[str, ...], target: str | None, title: str, full: bool, also: tuple[str, ...], plugins: options.Plugins
) -> int:
    """Make one HTML page to browse articles (files and folders) or records that parse or batch wrote (.jsonl, .json).

    The page opens from disk and loads nothing: charts and a searchable table of all articles, and a page of each
    with its quotes, speakers, pictures, findings and evidence. --with people adds those who are named and not quoted.
    The page stays under 1 MB by shortening texts when there are many.

    Exit code 0: every input was read. 1: one was not, and the page names it. 2: the call is wrong.

    \b
    Example:
      newsextract report story.txt -o report.html
    """
    wanted = inputs.chosen(files, None)
    if target is None and output.is_terminal():
        raise click.UsageError("The page is for a browser. Name its file: -o report.html", click.get_current_context())
    how = options.Reading(explain=True, also=also, debug=options.debugging())
    extraction = how.extraction(plugins.registry())
    from newsextract.views.report.page import Failure, Report

    made = Report()
    found = inputs.Found(wanted, how, own=target)
    with output.opened(target) as out:
        for item in inputs.results(found, extraction, how):
            if item.record is None:
                output.say(f"Error: {item.problem}")
                made.add(Failure(item.label, (item.problem or "").removeprefix(f"{item.label} not read: ")))
            else:
                made.add(item.record)
        out.write(made.html(title=title, full=full))
    found.tell_skipped()
    return 1 if made.statistics.failures else 0
