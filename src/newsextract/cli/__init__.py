"""The command line: which command stands in which module, and what ends with which exit code.

A new command is a module here, with the command under its own name, and its line in ``COMMANDS``.

Exit codes: 0 every input gave an article; 1 an input or the output failed, or an input holds no article;
2 the call is wrong; 129, 130 and 143 stopped: hung up, Ctrl-C, terminated; 141 the reader of the output has
ended (``| head``).
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterator
from typing import Any, NoReturn

import click

from newsextract.cli.stopping import Stopping
from newsextract.errors import NewsextractError, OutputFailed, ReaderGone, UsageError
from newsextract.output import CLOSED, FAULT, reason, say, silence, trace
from newsextract.version import __version__

COMMANDS = {
    "parse": "newsextract.cli.parse",
    "show": "newsextract.cli.show",
    "report": "newsextract.cli.report",
    "extractors": "newsextract.cli.extractors",
    "schema": "newsextract.cli.schema",
}

OK, FAILED, USAGE, PIPE_CLOSED = 0, 1, 2, 141


class _Commands(click.Group):
    """A group that imports a command's module when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        return command

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
    """Says what Click keeps to itself: that nobody reads what it prints, or that it printed nothing."""
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


def _explain(problem: click.ClickException) -> int:
    message = " ".join(problem.format_message().split())
    say(f"Error: {message}")
    if isinstance(problem, click.UsageError) and problem.ctx is not None:
        say(f"Try '{problem.ctx.command_path} --help'.")
    return problem.exit_code


@click.group(cls=_Commands, no_args_is_help=False, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Turn news articles, as text or as HTML, into structured records.

    \b
    Example:
      newsextract parse story.txt
    """
