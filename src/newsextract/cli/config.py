"""``newsextract config``: what is set in files and in the environment, and where."""

from __future__ import annotations

import json
import os
from typing import Any

import click

from newsextract.base import output
from newsextract.base.printable import safe
from newsextract.cli import settings
from newsextract.cli.help import Command


@click.command(cls=Command, short_help="Print what configuration files and the environment set.")
def config() -> None:
    """Print what configuration files and the environment set, as a configuration file.

    These are read: newsextract.toml (or [tool.newsextract] in pyproject.toml) of this folder or the nearest one above
    it, the user's own file, and the variables NEWSEXTRACT_OPTION and NEWSEXTRACT_COMMAND_OPTION. Options of the call
    win over all of them. NEWSEXTRACT_CONFIG names one file to read instead; if it is empty, no file is read.

    \b
    Example:
      newsextract config
    """
    from newsextract.cli import COMMANDS, loaded

    commands = {name: loaded(name) for name in COMMANDS}
    read = settings.files()
    lines = [f"# read: {safe(source.name)}" for source in read]
    if not os.environ.get(settings.VARIABLE, "x"):
        lines.append(f"# {settings.VARIABLE} is empty: no file is read")
    if settings.VARIABLE not in os.environ and not any(source.trusted for source in read):
        lines.append(f"# your own file would be: {safe(settings.user_file())}")
    for name, command in commands.items():
        found = settings.of_command(command, name, commands)
        if found:
            lines += ["", f"[{name}]"]
            lines += [f"{key} = {_toml(one.value)}  # {safe(one.origin)}" for key, one in sorted(found.items())]
    output.StandardOutput().write("\n".join(lines) + "\n" if lines else "")


def _toml(value: Any) -> str:
    """A value in TOML; a JSON string is also a TOML string."""
    return json.dumps(value, ensure_ascii=True)
