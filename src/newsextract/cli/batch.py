"""``newsextract batch``: many inputs, one outcome each."""

from __future__ import annotations

import os
import re
import shlex
import sys
import time
from collections.abc import Mapping
from typing import Any

import click

from newsextract.base import output
from newsextract.batch import engines
from newsextract.batch.job import TIMEOUT, Job
from newsextract.cli import options
from newsextract.cli.help import Command

_FORMS = ("jsonl", "csv", "sqlite", "parquet")


def _size(context: click.Context, param: click.Parameter, value: str) -> int:
    """Bytes of a size as people write it: ``20000000``, ``20M``, ``2G``; K, M and G are powers of 1024."""
    found = re.fullmatch(r"(?i)(\d+(?:\.\d+)?)\s*([kmg]?)i?b?", value.strip())
    size = int(float(found[1]) * 1024 ** " kmg".index(found[2].lower() or " ")) if found else 0
    if size < 1:
        raise click.BadParameter(f"{value!r} is no size. Write 500000, 20M or 2G.", context, param)
    return size


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@click.command(cls=Command, short_help="Turn many inputs into records, with one record or one error for each.")
@click.argument("files", nargs=-1, type=options.PATH, metavar="[INPUTS]...")
@click.option("-o", "--output", "target", type=options.PATH, metavar="PATH",
              help="Write to this file, or for parquet to this folder. Without it, records are printed.")
@click.option("--output-dir", "folder", type=options.PATH, metavar="FOLDER",
              help="Write one file for each input to this folder.")
@click.option("-f", "--format", "form", metavar="FORMAT",
              help="Write jsonl, csv, sqlite or parquet; with --output-dir a format of parse. Without it the output's "
              "name decides.")
@options.row_options
@options.only
@options.also
@click.option("--errors", type=options.PATH, metavar="PATH",
              help="Write the error report to this file.  [default: OUTPUT.errors.jsonl]")
@click.option("--resume", is_flag=True,
              help="Continue a run that was stopped or killed, or add new inputs to a complete one.")
@click.option("--overwrite", is_flag=True, help="Begin again, and replace the existing output.")
@click.option("--dedupe", is_flag=True,
              help="Leave out articles whose body an earlier one has; the error report names them.")
@click.option("--unordered", is_flag=True,
              help="Write records in the order in which they are made, not in input order.")
@click.option("-j", "--jobs", type=click.IntRange(1, 1024), metavar="NUMBER", default=_cores,
              show_default="number of cores", help="Read with this number of processes.")
@click.option("--timeout", type=click.FloatRange(min=0), default=TIMEOUT, show_default=True, metavar="SECONDS",
              help="Give up an input after this time; 0 for never.")
@click.option("--max-memory", callback=_size, default="2G", show_default=True, metavar="SIZE",
              help="Give up an input when its worker needs more memory.")
@click.option("--max-size", callback=_size, default="20M", show_default=True, metavar="SIZE",
              help="Report larger inputs instead of reading them.")
@click.option("--include", multiple=True, metavar="GLOB",
              help="In folders, read only files like this. Can be repeated.")
@click.option("--exclude", multiple=True, metavar="GLOB",
              help="In folders, leave out files and folders like this. Can be repeated.")
@click.option("--files-from", type=options.PATH, metavar="PATH",
              help="Read names of inputs from this file, or from '-': one a line, or with NUL between them.")
@options.column_options
@options.kind
@options.encoding
@options.explain
@click.option("--engine", type=click.Choice(list(engines.ENGINES)), default="local", show_default=True,
              help="Run on this machine, or with Ray on a cluster.")
@click.option("--address", metavar="ADDRESS",
              help="Use the Ray cluster at this address. Without it, one is started on this machine.")
@click.option("-q", "--quiet", is_flag=True, help="Print no progress and no summary.")
@options.plugin_options
def batch(
    files: tuple[str, ...], files_from: str | None, target: str | None, folder: str | None, form: str | None,
    rows: options.Rows, plugins: options.Plugins, engine: str, quiet: bool, **settings: Any,
) -> int:  # fmt: skip
    """Turn many inputs into records: one record or one error for each, in input order.

    INPUTS are files, folders and patterns ('news/**/*.html'). JSON Lines, CSV, WARC, zip and tar files give an
    article for each row, response or member. A run that was stopped goes on with --resume.

    Exit code 0: every input gave a record. 1: some did not, and the error report names them. 2: the call is wrong.

    \b
    Example:
      newsextract batch articles/ -o out.jsonl
    """
    _check_inputs(files, files_from)
    _check_outputs(target, folder, settings)
    target = None if target == "-" else target
    form = _form(form, target, folder is not None)
    settings["only"] = options.only_beside(rows, settings["only"])
    settings["explain"] &= options.given("explain") or not (form == "csv" or rows)
    if engine == "local" and form != "parquet" and target and (target.endswith("/") or os.path.isdir(target)):
        raise click.UsageError(f"-o {target} is a folder. Name a file, or use --output-dir.", _context())
    _check_rows(rows, form, folder is not None, settings["explain"])
    place = folder if folder is not None else target
    job = Job(
        files=files, files_from=files_from, output=place.rstrip("/") or place if place is not None else None, form=form,
        folder=folder is not None, table=rows.table, select=rows.select, plugins=plugins.files,
        no_plugins=not plugins.installed, **settings,
    )  # fmt: skip
    return _run(job, engine, quiet)


def _context() -> click.Context:
    return click.get_current_context()


def _check_inputs(files: tuple[str, ...], files_from: str | None) -> None:
    from newsextract.inputs import find

    if not files and files_from is None:
        raise click.UsageError("No input. Name files, folders or patterns, or a list with --files-from.", _context())
    if wrong := find.check(files, files_from):
        raise click.UsageError(wrong, _context())


def _check_outputs(target: str | None, folder: str | None, settings: Mapping[str, Any]) -> None:
    from newsextract.reading.source.decode import check_encoding

    if target is not None and folder is not None:
        raise click.UsageError("-o and --output-dir are two places. Name one of them.", _context())
    if settings["resume"] and settings["overwrite"]:
        raise click.UsageError("--resume goes on, --overwrite begins again. Use one of them.", _context())
    if "" in (target, folder, settings["errors"]):
        raise click.UsageError("An output has an empty name.", _context())
    if settings["encoding"] is not None:
        check_encoding(settings["encoding"])


def _check_rows(rows: options.Rows, form: str, folder: bool, explain: bool) -> None:
    if rows.select and (folder or form not in ("jsonl", "csv")):
        raise click.UsageError("--select needs rows. Use it with -f csv or -f jsonl.", _context())
    if rows.table and folder:
        raise click.UsageError("--table gives rows of all inputs. Use -o instead of --output-dir.", _context())
    if explain and (form == "csv" or rows):
        raise click.UsageError("--explain adds to the whole record, and rows do not show it. Use -f jsonl.", _context())


def _run(job: Job, engine: str, quiet: bool) -> int:
    """Run the job and print its summary; returns the exit code."""
    from newsextract.batch import progress

    start = time.monotonic()
    shown = progress.display(quiet=quiet)
    try:
        totals = engines.load(engine)(job, shown)
    except KeyboardInterrupt:
        shown.close()
        if job.output is not None:
            output.say(f"Stopped. What is done is kept. To go on: {_same_call()}")
        raise
    finally:
        shown.close()
    if not quiet:
        for count, what in ((totals.changed, "changed since they were read"), (totals.gone, "gone since")):
            if count:
                output.say(f"Warning: inputs that have {what}: {count}. The output has their records as they were.")
        output.say(progress.summary(totals, time.monotonic() - start))
    return totals.code


def _form(form: str | None, target: str | None, folder: bool) -> str:
    """The format: the one that was asked for, or that of the output's name."""
    from newsextract import formats
    from newsextract.batch import writers

    known = tuple(formats.FORMATS) if folder else _FORMS
    named = writers.form_of(target) if target else None
    ending = writers.ending_of(target) if target else ""
    if not (form or folder or named) and ending and not os.path.isdir(target or ""):
        endings = ", ".join(writers.FORMS)
        message = f"-o {target}: no format of many records has the ending {ending}. Use one of {endings}, or name the"
        raise click.UsageError(f"{message} format with -f. --output-dir writes one file for each input.", _context())
    if form and not options.given("form") and (named or form not in known):
        form = None  # what is set for all calls gives way to this one
    form = form or ("json" if folder else named or "jsonl")
    if form not in known:
        raise click.UsageError(f"-f {form} is not one of: {', '.join(known)}.", _context())
    if form in ("sqlite", "parquet") and target is None:
        raise click.UsageError(f"-f {form} cannot be printed. Name its place with -o.", _context())
    return form


def _same_call() -> str:
    words = [one for one in sys.argv[1:] if one != "--overwrite"]
    return shlex.join(["newsextract", *words, *([] if "--resume" in words else ["--resume"])])
