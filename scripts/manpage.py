"""Writes docs/man/newsextract.1, the manual page, from the commands themselves.

    python scripts/manpage.py          rewrite it
    python scripts/manpage.py --check  say whether it is fresh (the tests do)
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "man" / "newsextract.1"


def page() -> str:
    """The page in troff, with the man macros."""
    from newsextract.base.version import __version__
    from newsextract.cli import COMMANDS, loaded, main

    parts = [
        f'.TH NEWSEXTRACT 1 "" "newsextract {__version__}" "User Commands"',
        ".SH NAME",
        "newsextract \\- turn news articles into structured records",
        ".SH SYNOPSIS",
    ]
    parts += [".B newsextract", _text("COMMAND [OPTIONS] [FILES]...")]
    parts += [".SH DESCRIPTION", *_prose(inspect.cleandoc(main.help or "").partition("\b")[0])]
    parts += [".PP", "Data go to standard output, errors and warnings to standard error.", ".SH COMMANDS"]
    for name in COMMANDS:
        parts += _command(name, loaded(name))
    parts += _sections((ROOT / "README.md").read_text(encoding="utf-8"))
    parts += [
        ".SH ENVIRONMENT",
        *_item("NEWSEXTRACT_OPTION, NEWSEXTRACT_COMMAND_OPTION", "A value for an option: NEWSEXTRACT_FORMAT=yaml."),
        *_item("NEWSEXTRACT_CONFIG", "The one configuration file to read; empty for none."),
        *_item("NO_COLOR", "When set, nothing is coloured."),
        ".SH FILES",
        *_item("newsextract.toml, pyproject.toml", "The project's settings: of this folder, or the nearest above it."),
        *_item("~/.config/newsextract/newsextract.toml", "The user's own settings."),
    ]
    return "\n".join(parts) + "\n"


def _command(name: str, command: click.Command) -> Iterator[str]:
    from newsextract.cli import main as group
    from newsextract.cli.help import headed

    parent = click.Context(group, help_option_names=["-h", "--help"])
    context = click.Context(command, info_name=name, parent=parent)
    yield f".SS newsextract {_text(name)}"
    yield from (".B newsextract " + _text(name) + " " + _text(" ".join(command.collect_usage_pieces(context))), ".PP")
    yield from _prose(inspect.cleandoc(command.help or ""))
    for heading, rows in headed(command, context):
        yield from (".PP", f".I {_text(heading)}")
        for row in rows:
            yield from _item(*row)


def _prose(text: str) -> Iterator[str]:
    """Paragraphs filled; those after Click's ``\\b`` as they stand."""
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
        if number:
            yield ".PP"
        if paragraph.lstrip().startswith("\b"):
            lines = paragraph.lstrip("\b\n ").split("\n")
            yield from (".nf", *(_text(line) for line in lines), ".fi")
        else:
            yield _text(" ".join(paragraph.split()))


def _item(label: str, text: str) -> tuple[str, str, str]:
    return ".TP", f".B {_text(label)}", _text(text)


def _sections(readme: str) -> Iterator[str]:
    """The exit codes, from the README's table."""
    yield ".SH EXIT STATUS"
    for code, meaning in re.findall(r"^\| (\d+) \| (.+) \|$", readme, re.M):
        yield from _item(code, meaning.replace("\\|", "|").replace("`", ""))


def _text(text: str) -> str:
    """Text that troff prints as it stands."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def main() -> int:
    """Rewrite the page, or check it."""
    new = page()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != new)
    TARGET.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
