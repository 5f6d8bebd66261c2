"""``newsextract new-extractor``: writes a working plug-in and its test as a starting point."""

from __future__ import annotations

import keyword
from pathlib import Path
from string import Template

import click

from newsextract.base import output
from newsextract.base.errors import OutputFailed, UsageError
from newsextract.base.version import __version__
from newsextract.cli.help import Command

EXTRACTOR = '''\
"""The field $name: what it is, and for whom."""

from newsextract import Document, extractor, note

LABEL = "$label:"


@extractor
def $name(doc: Document) -> str | None:
    """What the article says behind "$label:", in one line that others read as the field's help."""
    for block in doc.blocks:
        if block.text.startswith(LABEL):
            note("line that begins with the label", block.text, block.place)  # what --explain shows
            return block.text.removeprefix(LABEL).strip() or None
    return None
'''

TEST = '''\
"""Tests of $name: run them with pytest."""

import newsextract
from $module import $name

ARTICLE = """Harbour reopens after storm

The harbour of Port Ellery reopened on Monday, nine days after a storm broke its northern wall.

Fishing boats left before sunrise, and the first ferry arrived at noon with 212 passengers on board.

$label: a first value
"""


def registry() -> newsextract.Registry:
    made = newsextract.Registry.built_ins()
    made.add($name, "this test")
    return made


def test_it_finds_its_value() -> None:
    record = newsextract.extract(ARTICLE, registry=registry())
    assert record.extra["$name"] == "a first value"
    assert record.meta.issues == []


def test_an_article_without_it_has_none() -> None:
    record = newsextract.extract(ARTICLE.replace("$label:", "Other:"), registry=registry())
    assert record.extra["$name"] is None


def test_it_says_why() -> None:
    record = newsextract.extract(ARTICLE, registry=registry(), explain=True)
    assert record.meta.evidence is not None
    assert record.meta.evidence["$name"][0].rule == "line that begins with the label"
'''

PROJECT = '''\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "newsextract-$dashed"
version = "0.1.0"
description = "The field $name for newsextract."
requires-python = ">=3.11"
dependencies = ["newsextract>=$version"]

[project.optional-dependencies]
dev = ["pytest"]

[project.entry-points."newsextract.extractors"]
$name = "$module"

[tool.hatch.build.targets.wheel]
packages = ["src/$module"]

[tool.pytest.ini_options]
pythonpath = ["src"]
'''

README = '''\
# newsextract-$dashed

Adds the field `$name` to newsextract's records. Installed beside it, it
takes part in every run:

```sh
pip install .
newsextract extractors | grep $name
newsextract parse story.txt --only $name
```
'''


@click.command(
    "new-extractor", cls=Command, short_help="Write a working plug-in and its test as a starting point."
)
@click.argument("name")
@click.option("--folder", type=click.Path(file_okay=False), default=".",
              help="Write the files in this folder.  [default: the one you are in]")  # fmt: skip
@click.option("--package", is_flag=True, help="Write a package that can be installed and published.")
def new_extractor(name: str, folder: str, package: bool) -> None:
    """Write a working plug-in for the field NAME and its test, as a starting point.

    The plug-in finds a line that begins with the field's name. Change it to what you need, and run the test after each
    change. Existing files are not overwritten.

    \b
    Example:
      newsextract new-extractor reading_age
    """
    _check(name)
    module = f"newsextract_{name}" if package else name
    words = {
        "name": name, "module": module, "dashed": name.replace("_", "-"), "version": __version__,
        "label": name.replace("_", " ").capitalize(),
    }  # fmt: skip
    files = {f"{name}.py": EXTRACTOR, f"test_{name}.py": TEST}
    if package:
        top = f"newsextract-{words['dashed']}"
        files = {
            f"{top}/src/{module}/__init__.py": EXTRACTOR,
            f"{top}/tests/test_{name}.py": TEST,
            f"{top}/pyproject.toml": PROJECT,
            f"{top}/README.md": README,
        }
    paths = {Path(folder, path): text for path, text in files.items()}
    for path in paths:
        if path.exists():
            raise UsageError(f"{path} exists already. Choose another name or folder.")
    for path, text in paths.items():
        _write(path, Template(text).substitute(words))
    lines = [str(path) for path in paths]
    lines += ["", "Try it:"]
    if package:
        lines += [f"  pip install --editable {Path(folder, top)}", f"  newsextract parse story.txt --only {name}"]
    else:
        lines += [f"  newsextract parse --plugin {next(iter(paths))} story.txt --only {name}"]
        lines += [f"  python -m pytest {[*paths][1]}"]
    output.StandardOutput().write("\n".join(lines) + "\n")


def _check(name: str) -> None:
    from newsextract.extractors.registry import RESERVED
    from newsextract.model.record import FIELDS

    if not name.isidentifier() or not name.isascii() or name != name.lower() or keyword.iskeyword(name):
        raise UsageError(f"{name!r} cannot name a field. Use small letters, digits and underscores: reading_age")
    if name in FIELDS:
        instead = f'@extractor(instead_of="{name}")'
        raise UsageError(f"{name} is a built-in field. Choose another name; {instead} above a function replaces it.")
    if name in RESERVED or name.startswith("_"):
        raise UsageError(f"The name {name!r} is reserved. Choose another.")


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as problem:
        why = output.reason(problem)
        raise OutputFailed(f"{path} not written: {why}. Choose another place with --folder.") from None
