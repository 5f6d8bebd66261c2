"""The command line: the commands and the exit codes.

A new command is a module here, with the command under its own name (``-`` is ``_``), and its line in ``COMMANDS``.

Exit codes: 0 every input gave an article; 1 an input or the output failed, or an input holds no article;
2 the call is wrong; 129, 130 and 143 stopped: hung up, Ctrl-C, terminated; 141 the reader of the output has
ended (``| head``).
"""

from __future__ import annotations

import contextlib
import importlib
import re
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import click
from click.core import ParameterSource

from newsextract.base.errors import NewsextractError, OutputFailed, ReaderGone, UsageError
from newsextract.base.output import CLOSED, FAULT, reason, say, silence, trace
from newsextract.base.version import __version__
from newsextract.cli.stopping import Stopping

COMMANDS = {
    "parse": "newsextract.cli.parse",
    "show": "newsextract.cli.show",
    "quotes": "newsextract.cli.quotes",
    "report": "newsextract.cli.report",
    "check": "newsextract.cli.check",
    "convert": "newsextract.cli.convert",
    "batch": "newsextract.cli.batch",
    "extractors": "newsextract.cli.extractors",
    "schema": "newsextract.cli.schema",
    "new-extractor": "newsextract.cli.new_extractor",
    "config": "newsextract.cli.config",
    "completion": "newsextract.cli.completion",
}

WITHOUT_SETTINGS = ("config", "completion", "new-extractor")
"""Commands without options that configuration files can set."""

OK, FAILED, USAGE, PIPE_CLOSED = 0, 1, 2, 141


def loaded(name: str) -> click.Command:
    """A command of ``COMMANDS``; imports its module."""
    command: click.Command = getattr(importlib.import_module(COMMANDS[name]), name.replace("-", "_"))
    return command


class _All(dict[str, click.Command]):
    """All commands by name, each imported when it is asked for."""

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(COMMANDS))  # type: ignore[arg-type]

    def __getitem__(self, name: str) -> click.Command:
        return loaded(name)


class _Settings(dict[str, Any]):
    """Click's mapping of default values: those that are set in files and in the environment."""

    def get(self, name: str, default: Any = None) -> Any:
        """The values of one command by parameter name; raises UsageError when a file is wrong."""
        if name in self:
            return self[name]
        from newsextract.cli import settings

        if name not in COMMANDS or name in WITHOUT_SETTINGS:
            return default
        command = loaded(name)
        self[f"{name} settings"] = found = settings.of_command(command, name, _All())
        return settings.defaults(command, found)


class _Commands(click.Group):
    """A group that imports a command's module when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return loaded(cmd_name) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command of a call; the error for an unknown one suggests a command."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            ctx.fail(_no_command(args[0]))
        return super().resolve_command(ctx, args)

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _printing():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _printing():
            try:
                return super().invoke(ctx)
            except (click.ClickException, click.exceptions.Exit, click.Abort, ReaderGone):
                raise
            except Exception as problem:
                from newsextract.cli.options import debugging  # loaded by every command

                if debugging():
                    trace(problem)
                raise

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run, and end the process with the documented exit code; errors are one line on standard error."""
        extra |= {"prog_name": "newsextract", "standalone_mode": False}
        with Stopping() as stopping:
            try:
                code = super().main(*args, **extra)
            except (click.Abort, KeyboardInterrupt):
                code = stopping.code
            except click.ClickException as problem:
                code = _explain(problem)
            except ReaderGone:
                code = PIPE_CLOSED
            except UsageError as problem:
                say(f"Error: {problem}")
                code = USAGE
            except NewsextractError as problem:
                say(f"Error: {problem}")
                code = FAILED
            except OSError as problem:  # help or version that cannot be printed
                if sys.stdout is not None:
                    silence(sys.stdout)
                say(f"Error: output not written: {reason(problem)}.")
                code = FAILED
            except Exception as problem:  # noqa: BLE001  only --debug shows tracebacks
                say(f"Error: {type(problem).__name__}: {problem}. {FAULT}")
                code = FAILED
        sys.exit(code)


@contextlib.contextmanager
def _printing() -> Iterator[None]:
    """Raises errors of printing that Click hides: a closed pipe, a closed standard output."""
    try:
        yield
    except BrokenPipeError:  # Click would make it exit code 1
        if sys.stdout is not None:
            silence(sys.stdout)
        raise ReaderGone from None
    except click.exceptions.Exit:  # after help or version
        if sys.stdout is None or sys.stdout.closed:
            raise OutputFailed(CLOSED) from None
        raise


def _no_command(name: str) -> str:
    import difflib

    if "." in name or "/" in name or name == "-":
        return f"{name!r} is no command. Did you mean: newsextract parse {name}"
    near = difflib.get_close_matches(name, COMMANDS, n=1)
    guess = f"Did you mean {near[0]}?" if near else f"Commands: {', '.join(COMMANDS)}."
    return f"No such command {name!r}. {guess}"


def _explain(problem: click.ClickException) -> int:
    message = " ".join(problem.format_message().split())
    if isinstance(problem, click.BadParameter):
        message += _more(problem)
    say(f"Error: {message}")
    if isinstance(problem, click.UsageError) and problem.ctx is not None:
        say(f"Try '{problem.ctx.command_path} --help'.")
    return problem.exit_code


def _more(problem: click.BadParameter) -> str:
    """What to add to an error: the nearest choice for a mistyped value, and the file or variable that it came from."""
    import difflib

    context, parameter = problem.ctx, problem.param
    if context is None or parameter is None or parameter.name is None:
        return ""
    told = ""
    if isinstance(parameter.type, click.Choice) and (wrong := re.search("'([^']*)' is not one of", problem.message)):
        near = difflib.get_close_matches(wrong[1], [str(choice) for choice in parameter.type.choices], n=1)
        told = f" Did you mean {near[0]}?" if near else ""
    if context.get_parameter_source(parameter.name) is ParameterSource.DEFAULT_MAP and context.parent is not None:
        found = (context.parent.default_map or {}).get(f"{context.info_name} settings", {})
        told += "".join(f" Set in {one.origin}." for key, one in found.items() if f"--{key}" in parameter.opts)
    return told


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "default_map": _Settings()},
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn news articles, as text or as HTML, into structured records.

    \b
    Example:
      newsextract parse story.txt
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
