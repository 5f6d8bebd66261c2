"""Writes the generated parts of README.md and docs/: the examples' output, the table of fields, the commands.

    python scripts/readme.py          rewrite README.md, docs/commands.md and docs/plugins.md
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
DOCS = ROOT / "docs"


def fields() -> str:
    """The table of fields, from the registry."""
    from newsextract.extractors.registry import ASK, Registry

    rows = ["| field | type | what it says |", "|---|---|---|"]
    for one in Registry.built_ins().extractors.values():
        kind = one.type_name.replace("|", "\\|")
        rows.append(f"| `{one.name}` | `{kind}` | {one.help}{ASK * one.on_request} |")
    return "\n".join(rows)


def commands() -> str:
    """The table of commands."""
    from newsextract.cli import COMMANDS, loaded

    rows = ["| command | what it does |", "|---|---|"]
    rows += [f"| `newsextract {name}` | {loaded(name).get_short_help_str(200)} |" for name in COMMANDS]
    return "\n".join(rows)


def manual() -> str:
    """docs/commands.md: the help of each command, as it prints at 80 columns."""
    from click.testing import CliRunner

    from newsextract.cli import COMMANDS, main

    parts = ["# Commands", "<!-- Written by scripts/readme.py from the commands' help: make readme. -->"]
    parts.append("Data go to standard output, errors, warnings and progress to standard error. `-h` shows these texts.")
    for name in COMMANDS:
        shown = CliRunner().invoke(main, [name, "--help"], prog_name="newsextract", terminal_width=80).output
        parts += [f"## newsextract {name}", f"```text\n{shown.strip()}\n```"]
    codes = README.read_text(encoding="utf-8").partition("## Exit codes\n")[2].partition("\n## ")[0]
    return "\n\n".join([*parts, "## Exit codes", codes.strip()]) + "\n"


def plugins(text: str) -> str:
    """docs/plugins.md with the plug-in that ``new-extractor`` writes."""
    from string import Template

    from newsextract.cli.new_extractor import EXTRACTOR

    source = Template(EXTRACTOR).substitute(name="reading_age", label="Reading age", module="reading_age")
    return _between(text, "extractor", f"```python\n{source}```")


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


def made() -> dict[Path, str]:
    """The texts as they should be, by the file."""
    return {
        README: fresh(README.read_text(encoding="utf-8")),
        DOCS / "commands.md": manual(),
        DOCS / "plugins.md": plugins((DOCS / "plugins.md").read_text(encoding="utf-8")),
    }


def main() -> int:
    """Rewrite the texts, or check them."""
    stale = [path for path, text in made().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        return int(bool(stale))
    for path in stale:
        path.write_text(made()[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
