"""Writes the generated parts of README.md and docs/: the examples' output, the table of fields, the commands.

    python scripts/readme.py          rewrite README.md, docs/commands.md, docs/plugins.md, and what examples print
    python scripts/readme.py --check  say whether it is fresh (the tests do)
"""

from __future__ import annotations

import importlib.util
import io
import os
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


ACCURACY = {
    "headline F1": "headline F1",
    "publication day F1": "publication day F1",
    "byline right": "byline right",
    "quotations F1": "quotations F1",
    "quotations with the right speaker F1": "… with the right speaker F1",
    "image caption F1 / credit F1": "caption F1 / credit F1",
    "findings, items F1 / lead-in right": "findings: items F1 / lead-in right",
    "first / last paragraph in the body": "first / last paragraph in the body",
    "lines of furniture in the body": "lines of furniture in the body",
}
"""Rows of docs/accuracy.md that the README has, and their names there."""
UNREAD = ("quotations", "image")
"""Rows of other articles that are a first look: headlines and bodies of these had been worked on."""
ALONE = (("texts", "Texts whose quotations", 0, "72"), ("pages", "Pages of other languages", 3, "21"))
ALONE += (("more pages", "More pages and articles", 1, "26"), ("other languages", "Pages of other languages", 1, "51"))
ALONE += (("more of them", "More pages and articles", 0, "57"), ("news texts", "Articles of a ninth", 2, "36"))
ALONE += (("in other languages", "Articles of a ninth", 5, "19"),)
"""Column of the README, section of docs/accuracy.md, its column there, number of articles."""


def accuracy() -> str:
    """The table of first looks, from docs/accuracy.md: collections of texts and pages, then others."""
    page = (DOCS / "accuracy.md").read_text(encoding="utf-8")
    mixed = _cells(page.partition("## First looks")[2])
    others = [(_cells(page.partition(f"## {section}")[2]), column) for _, section, column, _ in ALONE]
    heads = [*mixed["first look"], *(name for name, *_ in ALONE)]
    rows = [f"| first look | {' | '.join(heads)} |", "|---" + "|---:" * len(heads) + "|"]
    rows.append(f"| articles | {' | '.join([*mixed['articles'], *(number for *_, number in ALONE)])} |")
    for name, shown in ACCURACY.items():
        read = name.startswith(UNREAD)
        alone = [
            next((cells[column] for label, cells in table.items() if read and label.startswith(name)), "")
            for table, column in others
        ]
        rows.append(f"| {shown} | {' | '.join([*mixed[name], *alone])} |")
    return "\n".join(rows)


def _cells(text: str) -> dict[str, list[str]]:
    """The first table of a text: the cells behind the first one of each row."""
    table = re.search(r"(?:^\|.*\n)+", text, re.M)
    lines = table[0].splitlines() if table else []
    rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if not line.startswith("|-"))
    return {first: rest for first, *rest in rows}


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
    """What a command prints, errors too, in the folder of the project; ``None`` where it needs what is missing here."""
    if not shutil.which("bash") or ("jq" in command and not shutil.which("jq")):
        return None
    if "warc" in command and not importlib.util.find_spec("fastwarc"):
        return None
    here = 'newsextract() { "$PYTHON" -m newsextract "$@"; }; '
    where = {**os.environ, "PYTHON": sys.executable, "LC_ALL": "C.UTF-8", "COLUMNS": "80"}
    done = subprocess.run(
        ["bash", "-c", f"{here}{command}"], cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, encoding="utf-8", check=False, env=where,
    )  # fmt: skip
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())


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
    text = _between(text, "accuracy", accuracy())
    text = with_output(text)
    if match := re.search(r"```python\n((?:.*\n)*?)```\n\n```output\n(?:.*\n)*?```", text):
        text = text.replace(match[0], f"```python\n{match[1]}```\n\n```output\n{run(match[1])}\n```")
    return text


def with_output(text: str) -> str:
    """A page whose blocks ``console`` have, below their command, what it prints."""

    def printed(block: re.Match[str]) -> str:
        shown = example(block[1])
        return block[0] if shown is None else f"```console\n$ {block[1]}\n{shown}\n```"

    return re.sub(r"^```console\n\$ ((?:.*\\\n)*.+)\n(?:.*\n)*?```$", printed, text, flags=re.M)


def _between(text: str, name: str, body: str) -> str:
    return re.sub(
        rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", lambda m: f"{m[1]}\n{body}\n\n{m[2]}", text, count=1, flags=re.S
    )


def made() -> dict[Path, str]:
    """The texts as they should be, by the file."""
    texts = {path: path.read_text(encoding="utf-8") for path in (README, *sorted(DOCS.glob("*.md")))}
    shown = {path: with_output(text) for path, text in texts.items() if path != README and "```console\n" in text}
    return {
        README: fresh(texts[README]),
        DOCS / "commands.md": manual(),
        DOCS / "plugins.md": plugins(texts[DOCS / "plugins.md"]),
        **shown,
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
