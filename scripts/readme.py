"""Writes the generated parts of README.md: the example's output, the table of fields, the commands' help.

    python scripts/readme.py          rewrite README.md
    python scripts/readme.py --check  say whether it is fresh (the tests do)
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"


def fields() -> str:
    """The table of fields, from the registry."""
    from newsextract.registry import Registry

    rows = ["| field | type | what it says |", "|---|---|---|"]
    for one in Registry.built_ins().extractors.values():
        kind = one.type_name.replace("|", "\\|")
        rows.append(f"| `{one.name}` | `{kind}` | {one.help} |")
    return "\n".join(rows)


def commands() -> str:
    """The help of each command, as it prints at 80 columns."""
    import click
    from click.testing import CliRunner

    from newsextract.cli import main

    parts = []
    with click.Context(main) as context:
        names = main.list_commands(context)
    for name in names:
        shown = CliRunner().invoke(main, [name, "--help"], prog_name="newsextract", terminal_width=80).output
        parts.append(f"```text\n{shown.strip()}\n```")
    return "\n\n".join(parts)


def example(command: str) -> str | None:
    """What the command in the README's first block prints; ``None`` where its tools are missing."""
    if not shutil.which("jq"):
        return None
    where = {"PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=True, env=where)
    return done.stdout.strip()


def run(source: str) -> str:
    """What a Python block prints."""
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(source, "README.md", "exec"), {"__name__": "readme"})
    return out.getvalue().strip()


def fresh(text: str) -> str:
    """The README with its generated parts made anew."""
    text = _between(text, "fields", fields())
    text = _between(text, "commands", commands())
    if match := re.search(r"```console\n\$ (.+)\n(?:.*\n)*?```", text):
        shown = example(match[1])
        if shown is not None:
            text = text.replace(match[0], f"```console\n$ {match[1]}\n{shown}\n```")
    if match := re.search(r"```python\n((?:.*\n)*?)```\n\n```output\n(?:.*\n)*?```", text):
        text = text.replace(match[0], f"```python\n{match[1]}```\n\n```output\n{run(match[1])}\n```")
    return text


def _between(text: str, name: str, body: str) -> str:
    return re.sub(
        rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: f"{m[1]}\n{body}\n\n{m[2]}", text, count=1, flags=re.S
    )


def main() -> int:
    """Rewrite the README, or check it."""
    old = README.read_text(encoding="utf-8")
    new = fresh(old)
    if "--check" in sys.argv[1:]:
        return int(old != new)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
