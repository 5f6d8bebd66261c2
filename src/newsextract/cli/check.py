"""``newsextract check``: articles -> a list of the required values that they lack."""

from __future__ import annotations

from collections import Counter

import click

from newsextract.base import output
from newsextract.base.printable import safe
from newsextract.cli import inputs, options
from newsextract.cli.help import Command
from newsextract.extractors.extraction import Extraction
from newsextract.model.document import Document
from newsextract.model.record import Record
from newsextract.views import missing_values


@click.command(cls=Command, short_help="List required values that articles lack, such as the credit of a picture.")
@click.argument("paths", nargs=-1, type=options.PATH, metavar="[PATHS]...")
@click.option("--require", "required", multiple=True, required=True, metavar="FIELD",
              help="Require this field, or a part of it: images.credit_text. Can be given more than once.")  # fmt: skip
@options.decoding_options
@options.plugin_options
def check(
    paths: tuple[str, ...], required: tuple[str, ...], how: options.Reading, plugins: options.Plugins
) -> int:
    """List required values that articles lack: the file, the place in its record, and words that identify it there.

    PATHS are files, folders with the folders in them, or "-" for standard input. Each missing value is a line on
    standard output, with tabs between the columns. A part of a list is required of each entry: an article without
    pictures lacks no credit. A record of parse or batch that says not_article is counted and lacks nothing.

    Exit code 0: nothing is missing. 1: something is missing, or an input could not be read or holds no article.
    2: the call is wrong.

    \b
    Example:
      newsextract check archive --require images.credit_text
    """
    context = click.get_current_context()
    found = inputs.Found(inputs.chosen(paths, None), how)
    asked = tuple(dict.fromkeys(name.strip() for value in required for name in value.split(",") if name.strip()))
    registry = plugins.registry()
    known = set(registry.extractors)
    if not known.issuperset(_fields(asked)):
        known.update(found.plugged_in())
    for path in asked:
        wrong = missing_values.check_path(path, known)
        if wrong:
            raise click.UsageError(f"--require {path}: {wrong}.", context)
    if not asked:
        raise click.UsageError("--require names no field. Name one: --require images.credit_text", context)
    extraction = Extraction(registry, only=[name for name in _fields(asked) if name in registry.extractors])
    out = output.StandardOutput()
    read = lacking = gaps = without = 0
    unmade: Counter[str] = Counter()

    def take(record: Record, document: Document) -> None:
        nonlocal read, lacking, gaps, without
        if not document.is_article:
            without += 1
            return
        name = record.meta.source.path or "standard input"
        has = known if record.keys is None else record.keys
        made = [path for path in asked if path.partition(".")[0] in has]
        unmade.update(path for path in asked if path not in made)
        lines = [(name, where, words) for path in made for where, words in missing_values.missing(record, path)]
        out.write("".join("\t".join(map(safe, line)) + "\n" for line in lines))
        read, lacking, gaps = read + 1, lacking + bool(lines), gaps + len(lines)

    code = inputs.run(found, extraction, how, take)
    for path, count in unmade.items():  # what was not made is neither there nor missing
        output.say(f"Error: records without the field of --require {path}: {count}. Make them again with that field.")
    rest = f" Without an article: {without}." if without else ""
    places = f"in {gaps} place{'' if gaps == 1 else 's'}"
    output.say(f"Articles checked: {read}. Lacking something: {lacking}, {places}.{rest}")
    return 1 if gaps or unmade else code


def _fields(paths: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that paths begin with, each once."""
    return tuple(dict.fromkeys(path.partition(".")[0] for path in paths))
