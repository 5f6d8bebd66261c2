"""Options that several commands share, and the registry that they ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from newsextract.base.output import say
from newsextract.extractors.registry import Extractor, Registry
from newsextract.model.record_types import INPUT_KINDS

DEBUG = f"{__name__}.debug"
"""Where a call's context keeps --debug, for errors that end the whole call."""

_F = TypeVar("_F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
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


def reading_options(command: _F) -> _F:
    """FILES and the options that say how to read them."""
    for option in (
        click.option("--allow-private", is_flag=True, help="Fetch addresses in private networks, too."),
        click.option("--robots", is_flag=True, help="Fetch only what the site's robots.txt allows."),
        click.option("--strict", is_flag=True, help="Exit with 1 when an extractor fails, too."),
        click.option("--url", metavar="URL", help="Address that the one input came from."),
        click.option("--encoding", metavar="NAME", help="Character encoding of the inputs. Default: recognised."),
        click.option("--type", "kind", type=click.Choice(INPUT_KINDS), help="Kind of input. Default: recognised."),
        click.argument("files", nargs=-1, type=click.Path(), metavar="[FILES]..."),
    ):  # fmt: skip
        command = option(command)
    return command


def input_options(command: _F) -> _F:
    """FILES, the options that say how to read them, and those that say which fields to give."""
    for option in (
        reading_options,
        click.option("--with", "also", metavar="FIELDS", shell_complete=_on_request,
                     help="Give fields, too, that are made on request only: attributions."),
        click.option("--only", metavar="FIELDS", shell_complete=_fields,
                     help="Give these fields and meta only: names, with commas."),
    ):  # fmt: skip
        command = option(command)
    return command


def _fields(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Field names for a shell to complete, the last of those with commas between them."""
    from newsextract.model.record import FIELDS

    return _completed(FIELDS, begun)


def _on_request(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    from newsextract.model.record import ON_REQUEST

    return _completed(sorted(ON_REQUEST), begun)


def _completed(names: Sequence[str], begun: str) -> list[str]:
    before, comma, last = begun.rpartition(",")
    return [before + comma + name for name in names if name.startswith(last)]


def given(name: str) -> bool:
    """True when a parameter's value stands in the call itself, and is not set in a file or in the environment."""
    return click.get_current_context().get_parameter_source(name) is ParameterSource.COMMANDLINE


def row_options(command: _F) -> _F:
    """--table and --select: rows instead of whole records."""
    for option in (
        click.option("--select", metavar="PATHS",
                     help="Give rows of these values: paths in the record, with commas."),
        click.option("--table", type=click.Choice(["articles", "quotes", "images", "findings"]),
                     help="Give the rows of this table."),
    ):  # fmt: skip
        command = option(command)
    return command


def plugin_options(command: _F) -> _F:
    """--plugin and --no-plugins, and --debug for what goes wrong with them."""
    for option in (
        click.option("--debug", is_flag=True, expose_value=False, callback=_remember,
                     help="Show where errors come from."),
        click.option("--no-plugins", is_flag=True, help="Leave out the plug-ins of installed packages."),
        click.option("--plugin", "plugins", multiple=True, type=click.Path(), metavar="FILE",
                     help="Load extractors from this Python file. Can be given more than once."),
    ):  # fmt: skip
        command = option(command)
    return command


def _remember(context: click.Context, _: click.Parameter, debug: bool) -> None:
    context.meta[DEBUG] = debug


def debugging() -> bool:
    """True when this call has --debug."""
    return bool(click.get_current_context().meta.get(DEBUG))


def load_registry(plugins: Sequence[str], no_plugins: bool) -> Registry:
    """Built-in extractors, those of installed packages, those of files.

    An installed plug-in that is broken is named on standard error and left out; raises PluginError for a file.
    """
    registry = Registry.built_ins() if no_plugins else Registry.default()
    for problem in registry.problems:
        say(f"Warning: {problem}")
    for file in plugins:
        registry.add_file(file)
    return registry


def names(value: str | None, option: str = "--only") -> tuple[str, ...] | None:
    """Field names of ``--only``, or paths of ``--select``, each once: ``"a, b,a"`` gives ``("a", "b")``.

    ``meta``, which is always given, is left out.
    """
    if value is None:
        return None
    found = tuple(dict.fromkeys(name.strip() for name in value.split(",") if name.strip()))
    if not found:
        example = "headline,quotes" if option == "--only" else "attributions"
        raise click.UsageError(f"{option} names no field. Give names with commas between them: {option} {example}")
    return tuple(name for name in found if name != "meta")


def planned(registry: Registry, how: Reading) -> tuple[list[Extractor], Reading]:
    """What to run for ``how.only`` and ``how.also``, and ``how`` with the names of all fields to give."""
    wanted = registry.wanted(how.only, how.also)
    return registry.plan(wanted), replace(how, only=wanted)
