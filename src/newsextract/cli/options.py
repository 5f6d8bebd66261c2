"""Options that several commands share, each defined once.

A group of them (``input_options``) is a decorator that passes their values to the command as one parameter.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from newsextract.base.output import say
from newsextract.base.rows import NamedTuple
from newsextract.base.values import Value, value
from newsextract.extractors.extraction import Extraction
from newsextract.extractors.registry import Registry
from newsextract.model.record_types import INPUT_KINDS

DEBUG = f"{__name__}.debug"
"""Key of --debug in a call's context, where errors that end the whole call look for it."""

TABLES = ("articles", "quotes", "images", "findings", "people", "organisations")
"""The tables that records are made into."""

_F = TypeVar("_F", bound=Callable[..., Any])
_Decorator = Callable[[_F], _F]


@value
class Reading(Value):
    """How inputs are to be read and extracted: the values of ``input_options``."""

    kind: str | None = None
    encoding: str | None = None
    url: str | None = None
    only: tuple[str, ...] | None = None
    also: tuple[str, ...] = ()
    explain: bool = False
    strict: bool = False
    debug: bool = False
    allow_private: bool = False
    robots: bool = False
    columns: dict[str, Any] = field(default_factory=dict)

    def extraction(self, registry: Registry) -> Extraction:
        """What is to be made of each input. Not strict: the record is given, and the exit code tells."""
        return Extraction(registry, only=self.only, also=self.also, explain=self.explain)


class Plugins(NamedTuple):
    """Which plug-ins a call uses: the values of ``plugin_options``."""

    files: tuple[str, ...]
    installed: bool

    def registry(self) -> Registry:
        """The extractors of the call.

        An installed plug-in that is broken is named on standard error and left out; raises PluginError for a file.
        """
        registry = Registry.with_files(self.files, installed=self.installed)
        for problem in registry.problems:
            say(f"Warning: {problem}")
        return registry


class Rows(NamedTuple):
    """Which rows are asked for instead of whole records: the values of ``row_options``."""

    table: str | None
    select: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.table or self.select)


def names(value: str | None, option: str) -> tuple[str, ...] | None:
    """Names with commas between them, each once: ``"a, b,a"`` gives ``("a", "b")``; ``None`` for an option not given.

    ``meta``, which is always given, is left out of fields. Raises UsageError for a value without a name.
    """
    if value is None:
        return None
    found = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    if not found:
        example = {"--only": "headline,quotes", "--with": "attributions"}.get(option, "headline,quotes.speaker")
        raise click.UsageError(f"{option} names no field. Give names with commas between them: {option} {example}")
    return tuple(name for name in found if name != "meta" or option not in ("--only", "--with"))


def _names(_: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    return names(value, option.opts[0])


def _names_or_empty(_: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...]:
    return names(value, option.opts[0]) or ()


def _file_name(context: click.Context, _: click.Parameter, value: str | None) -> str | None:
    if value == "" or (value or "").endswith((os.sep, os.altsep or os.sep)):
        raise click.UsageError(f"-o '{value}' names no file. Name the file to write.", context)
    return value


def _remember(context: click.Context, _: click.Parameter, debug: bool) -> None:
    context.meta[DEBUG] = debug


def _fields(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Field names for a shell to complete, the last of those with commas between them."""
    from newsextract.model.record import FIELDS

    return _completed(FIELDS, begun)


def _on_request(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    from newsextract.model.record import ON_REQUEST

    return _completed(sorted(ON_REQUEST), begun)


def _completed(known: Sequence[str], begun: str) -> list[str]:
    before, comma, last = begun.rpartition(",")
    return [before + comma + name for name in known if name.startswith(last)]


PATH = click.Path(readable=False)
"""A name of a file. Whether it can be read, opening it tells: Click would end the whole call because of one file."""

files = click.argument("files", nargs=-1, type=PATH, metavar="[FILES]...")
only = click.option(
    "--only", metavar="FIELDS", shell_complete=_fields, callback=_names,
    help="Give only these fields and meta: names with commas between them. newsextract extractors lists them.",
)  # fmt: skip
also = click.option(
    "--with", "also", metavar="FIELDS", shell_complete=_on_request, callback=_names_or_empty,
    help="Also give fields that are made only on request: attributions, people, organisations.",
)  # fmt: skip
kind = click.option(
    "--type", "kind", type=click.Choice(INPUT_KINDS), help="Read the inputs as text or as HTML, whatever they are."
)
encoding = click.option(
    "--encoding", metavar="NAME",
    help="Read the inputs in this character encoding, such as cp1252. Without it, it is recognised.",
)  # fmt: skip
url = click.option("--url", metavar="URL", help="Say from which web address the one input came.")
strict = click.option("--strict", is_flag=True, help="Also end with exit code 1 when an extractor fails.")
column = click.option(
    "--column", "--text-column", "column", metavar="NAME",
    help="Take the article from this column. Without it: html, text, content, body or another usual name.",
)  # fmt: skip
title_column = click.option("--title-column", metavar="NAME", help="Take the headline from this column.")
date_column = click.option("--date-column", metavar="NAME", help="Take the date from this column.")
author_column = click.option("--author-column", metavar="NAME", help="Take the author from this column.")
url_column = click.option("--url-column", metavar="NAME", help="Take the web address from this column.")
keep_columns = click.option(
    "--keep-columns", metavar="NAMES", callback=_names_or_empty,
    help="Carry these columns along in meta.source.columns: names with commas between them.",
)  # fmt: skip
robots = click.option("--robots", is_flag=True, help="Fetch only what the site's robots.txt allows.")
allow_private = click.option("--allow-private", is_flag=True, help="Also fetch addresses in private networks.")
explain = click.option(
    "--explain", is_flag=True, help="Add the evidence for each field, and the text left out of the body."
)
target = click.option(
    "-o", "--output", "target", type=PATH, metavar="PATH", callback=_file_name,
    help="Write to this file instead of printing. It is replaced only when all is written.",
)  # fmt: skip
table = click.option(
    "--table", type=click.Choice(TABLES), metavar="TABLE",
    help=f"Give the rows of one table: {', '.join(TABLES)}.",
)  # fmt: skip
select = click.option(
    "--select", metavar="PATHS", callback=_names_or_empty,
    help="Give rows of these values: paths in the record, such as headline,quotes.speaker.",
)  # fmt: skip
plugin = click.option(
    "--plugin", "plugins", multiple=True, type=PATH, metavar="FILE",
    help="Load extractors from this Python file. Can be given more than once.",
)  # fmt: skip
no_plugins = click.option("--no-plugins", is_flag=True, help="Leave out the plug-ins of installed packages.")
debug = click.option(
    "--debug", is_flag=True, expose_value=False, callback=_remember, help="Show the traceback of each error."
)


def _together(parameter: str, gather: Callable[[dict[str, Any]], Any], *decorators: _Decorator[Any]) -> _Decorator[Any]:
    """A decorator with all of these options, in their order, whose values reach the command as one parameter.

    gather  makes the parameter's value, and takes what it uses out of the command's values
    """

    def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(command)
        def gathered(**values: Any) -> Any:
            return command(**{parameter: gather(values)}, **values)

        made: Callable[..., Any] = gathered
        for option in reversed(decorators):  # Click shows the option first that is applied last
            made = option(made)
        return made

    return decorate


def _reading(values: dict[str, Any]) -> Reading:
    columns = {name: values.pop(name) for name in COLUMN_OPTIONS if name in values}
    own = {name: values.pop(name) for name in Reading.__dataclass_fields__ if name in values}
    return Reading(**own, columns=columns, debug=debugging())


def _plugins(values: dict[str, Any]) -> Plugins:
    return Plugins(values.pop("plugins"), not values.pop("no_plugins"))


def _rows(values: dict[str, Any]) -> Rows:
    table, select = values.pop("table"), values.pop("select")
    if table and select and given("table") != given("select"):  # what is set for all calls gives way to this one
        return Rows(table, ()) if given("table") else Rows(None, select)
    return Rows(table, select)


COLUMN_OPTIONS = ("column", "title_column", "date_column", "author_column", "url_column", "keep_columns")
_COLUMNS = (column, title_column, date_column, author_column, url_column, keep_columns)


def column_options(command: _F) -> _F:
    """--column and the others that say what the columns of a table hold, each a parameter of its own."""
    for option in reversed(_COLUMNS):
        command = option(command)
    return command


decoding_options = _together("how", _reading, kind, encoding, *_COLUMNS)
"""--type, --encoding and the columns. The command takes ``how``, and --explain in it where it has that."""

reading_options = _together("how", _reading, files, kind, encoding, *_COLUMNS, url, strict, robots, allow_private)
"""FILES and the options that say how to read them. The command takes ``files`` and ``how``."""

input_options = _together(
    "how", _reading, only, also, files, kind, encoding, *_COLUMNS, url, strict, robots, allow_private
)
"""The same, and those that say which fields to give."""

row_options = _together("rows", _rows, table, select)
"""--table and --select. The command takes ``rows``."""

plugin_options = _together("plugins", _plugins, plugin, no_plugins, debug)
"""--plugin and --no-plugins, and --debug for what goes wrong with them. The command takes ``plugins``."""


def given(name: str) -> bool:
    """True when a parameter was given in the call itself, and not in a file or in the environment."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE


def form_of(form: str | None, target: str | None, endings: Mapping[str, str | None]) -> str | None:
    """The format that the call names, or its output's name; else the one that is set for all calls, if any.

    endings  the format that belongs to the ending of an output's name; ``None`` where the command chooses it
    """
    ending = "" if target in (None, "-") else os.path.splitext(target or "")[1].lower()
    if not ending or given("form"):
        return form
    if ending in endings:
        return endings[ending]
    if form is None:
        message = f"-o {target}: no format has the ending {ending}. Use one of {', '.join(endings)}, or name the format"
        raise click.UsageError(f"{message} with -f.", click.get_current_context())
    return form


def only_beside(rows: Rows, only: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """The fields of --only; ``None`` where they are set for all calls, and this one wants rows that need their own."""
    own = bool(rows.select) or rows.table not in (None, "articles")
    return None if own and not given("only") else only


def debugging() -> bool:
    """True when this call has --debug."""
    return bool(click.get_current_context().meta.get(DEBUG))
