"""``newsextract completion``: the script that makes a shell complete commands, options, fields and files."""

from __future__ import annotations

import click

from newsextract.base import output
from newsextract.cli.help import Command

VARIABLE = "_NEWSEXTRACT_COMPLETE"
"""Environment variable that the scripts set to ask for completions."""


@click.command(cls=Command, short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell, to be evaluated by the shell's start-up file.

    \b
    bash, in ~/.bashrc:                    eval "$(newsextract completion bash)"
    zsh, in ~/.zshrc, after compinit:      eval "$(newsextract completion zsh)"
    fish, once:
      newsextract completion fish > ~/.config/fish/completions/newsextract.fish

    \b
    Example:
      newsextract completion bash
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None, "Click has all three"
    script = kind(click.get_current_context().find_root().command, {}, "newsextract", VARIABLE)
    text = script.source_template % script.source_vars()
    if shell == "fish":  # Click's script splits "plain,headline,date_published" at each comma
        text = text.replace('string split "," $completion', 'string split --max 1 "," $completion')
    output.StandardOutput().write(text + "\n")
