"""``newsextract report``: articles or records -> one HTML page."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from newsextract.base import output
from newsextract.base.errors import NewsextractError, OutputFailed, UsageError
from newsextract.cli import inputs, options
from newsextract.extractors.extraction import Extraction
from newsextract.model.record import Record

if TYPE_CHECKING:
    from newsextract.views.report.report_inputs import Failure

_FOLDER = (*inputs.ARTICLES, ".jsonl", ".ndjson")
"""Endings of the files in a folder that are read as articles or as records."""


@click.command(short_help="Make one HTML page to browse many articles or records.")
@options.target
@click.option("--title", default="News report", help="Title of the page. Default: News report.")
@click.option("--full", is_flag=True, help="Keep whole texts and all evidence, however large the page gets.")
@options.plugin_options
@options.files
def report(files: tuple[str, ...], target: str | None, title: str, full: bool, plugins: options.Plugins) -> int:
    """Make one HTML page to browse articles (files and folders) or records that parse or batch wrote (.jsonl, .json).

    The page opens from disk and loads nothing: charts and a searchable table of all articles, and a page of each
    with its quotes, speakers, pictures, findings and evidence. It stays under 1 MB by shortening texts when there
    are many. Exit code 1: an input was not read.

    \b
    Example:
      newsextract report story.txt -o report.html
    """
    wanted = inputs.chosen(files, None)
    if target is None and output.is_terminal():
        raise click.UsageError("The page is for a browser. Name its file: -o report.html", click.get_current_context())
    how = options.Reading(explain=True, debug=options.debugging())
    extraction = how.extraction(plugins.registry())
    from newsextract.views.report import report_inputs as records
    from newsextract.views.report.page import Report

    made = Report()
    with output.opened(target) as out:
        for name in inputs.files(wanted, _FOLDER):
            if name not in wanted and target is not None and os.path.realpath(name) == os.path.realpath(target):
                continue  # the report of an earlier call
            for outcome in _outcomes(name, extraction, how):
                if isinstance(outcome, records.Failure):
                    output.say(f"Error: {outcome.name} not read: {outcome.reason}")
                made.add(outcome)
        out.write(made.html(title=title, full=full))
    return 1 if made.statistics.failures else 0


def _outcomes(name: str, extraction: Extraction, how: options.Reading) -> Iterator[Record | Failure]:
    """The records of one input: those it holds, or the one that its article gives."""
    from newsextract.views.report import report_inputs as records

    label = inputs.label_of(name)
    try:
        if name == inputs.STDIN:
            data = inputs.stdin()
            if data.lstrip()[:1] == b"{":
                yield from records.read(io.BytesIO(data), label)
            else:
                yield inputs.one(name, extraction, how, data)[0]
        elif records.holds_records(name) and not inputs.is_address(name):
            with open(name, "rb") as file:
                yield from records.read(file, label)
        else:
            yield inputs.one(name, extraction, how)[0]
    except (OutputFailed, UsageError):
        raise
    except (OSError, EOFError, NewsextractError) as problem:
        if how.debug:
            output.trace(problem)
        yield records.Failure(label, inputs.refusal(label, problem).removeprefix(f"{label} not read: "))
    except Exception as problem:  # noqa: BLE001  a fault of ours must not cost the other inputs
        if how.debug:
            output.trace(problem)
        yield records.Failure(label, f"{type(problem).__name__}: {problem}. {output.FAULT}")
