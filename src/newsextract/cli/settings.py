"""Values of options that are set in configuration files and in environment variables.

Strongest first: flags, ``NEWSEXTRACT_PARSE_FORMAT``, ``NEWSEXTRACT_FORMAT``, the project's file, the user's file.
The project's file is the first ``newsextract.toml``, or ``pyproject.toml`` with ``[tool.newsextract]``, in the working
folder and those above it. Within a file a command's own table (``[parse]``) wins over the keys before it.

A project's file may come with a folder of articles from an unknown source, so it may not name code to run, files to
write, or addresses to open.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import click

from newsextract.base.errors import UsageError
from newsextract.base.rows import NamedTuple

FILE_NAME = "newsextract.toml"
VARIABLE = "NEWSEXTRACT_CONFIG"
"""Variable that names the one file to read instead of those above; if it is empty, none is read."""

NEVER = ("output", "url", "help", "version")
"""Options that cannot be set, because they belong to one call."""
TRUSTED = ("plugin", "allow-private")
"""Options that only the user's own file and environment may set."""


class Setting(NamedTuple):
    """A value as given, and where: a file or a variable. ``trusted`` is false for a project's file."""

    value: Any
    origin: str
    trusted: bool


class Source(NamedTuple):
    """A file that was read: its name as shown, its tables, whether it is the user's own."""

    name: str
    values: Mapping[str, Any]
    folder: str
    trusted: bool


def files() -> list[Source]:
    """The files that count, weakest first: the user's, then the project's.

    Raises UsageError for one that is no TOML.
    """
    named = os.environ.get(VARIABLE)
    if named is not None:
        found = [(named, True)] if named else []
    else:
        found = [(user_file(), True), *((path, False) for path in _project_file())]
    return [source for path, trusted in found if (source := _read(path, trusted, named is not None)) is not None]


def user_file() -> str:
    """Where the user's own file is looked for: a full path.

    Variables that are empty or name no full path are passed over, as the specification of XDG_CONFIG_HOME says: a file
    in the working folder, which may come with articles from an unknown source, would be the user's own.
    """
    folder = click.get_app_dir("newsextract")
    if not os.path.isabs(folder):
        home = os.path.expanduser("~")
        folder = os.path.join(home if os.path.isabs(home) else os.path.abspath(os.sep), ".config", "newsextract")
    return os.path.join(folder, FILE_NAME)


def _project_file() -> Iterator[str]:
    try:
        folder, inside = os.getcwd(), ""
    except OSError:  # the folder is gone
        return
    while folder != inside:
        for name in (FILE_NAME, "pyproject.toml"):
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name == FILE_NAME or _speaks_of_us(path)):
                yield path
                return
        folder, inside = os.path.dirname(folder), folder


def _speaks_of_us(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return b"[tool.newsextract" in file.read()
    except OSError:
        return False


def _read(path: str, trusted: bool, wanted: bool) -> Source | None:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        if not wanted:
            return None
        raise UsageError(f"{VARIABLE} names {path}, and there is no such file.") from None
    except OSError as problem:
        raise UsageError(f"{path} cannot be read: {problem.strerror}.") from None
    import tomllib  # loading it takes as long as reading an article

    try:
        values = tomllib.loads(data.decode("utf-8"))
    except ValueError as problem:  # also for what is not UTF-8
        raise UsageError(f"{path} is no TOML: {' '.join(str(problem).split())}.") from None
    if os.path.basename(path) == "pyproject.toml":
        values = values.get("tool", {}).get("newsextract", {})
    if not isinstance(values, dict):
        raise UsageError(f"{path}: tool.newsextract is no table.")
    return Source(path, values, os.path.dirname(path), trusted)


def of_command(command: click.Command, name: str, others: Mapping[str, Any]) -> dict[str, Setting]:
    """The settings of one command, by the option's long name without its dashes.

    others  all commands by name, to tell another command's option from a mistyped one; loaded when they are asked for

    Raises UsageError for a key that no option has, and for one that may not stand where it does.
    """
    options = names(command)
    made: dict[str, Setting] = {}
    for source in files():
        own = source.values.get(name, {})
        if not isinstance(own, dict):
            raise UsageError(f"{source.name}: [{name}] is a command, so its options stand in a table.")
        for key, value in source.values.items():
            if isinstance(value, dict):
                if key not in others:
                    raise UsageError(f"{source.name}: no command is called {key!r}.{_guess(key, others)}")
                continue
            if key not in options and not any(key in names(others[one]) for one in others):
                known = sorted({option for one in others for option in names(others[one])})
                raise UsageError(f"{source.name}: no option is called {key!r}.{_guess(key, known)}")
            if key in options and not _is_for_others(key, value, options, others):
                made[key] = _checked(key, value, source)
        for key, value in own.items():
            if key not in options:
                raise UsageError(f"{source.name}: {name} has no option {key!r}.{_guess(key, options)}")
            made[key] = _checked(key, value, source)
    for key in options:
        for prefix, for_all in (("NEWSEXTRACT", True), (f"NEWSEXTRACT_{name}", False)):
            variable = f"{prefix}_{key}".upper().replace("-", "_")
            value = os.environ.get(variable)
            if key in NEVER or value is None or (for_all and _is_for_others(key, value, options, others)):
                continue
            made[key] = Setting(value, variable, True)
    return made


def _is_for_others(
    key: str, value: Any, options: Mapping[str, click.Parameter], others: Mapping[str, Any]
) -> bool:
    """True for a choice that is set for all commands, and that another command has and this one has not."""

    def takes(parameter: click.Parameter | None) -> bool:
        kind = parameter.type if parameter else None
        return isinstance(kind, click.Choice) and str(value) in kind.choices

    own = options[key]
    if not isinstance(own.type, click.Choice) or takes(own):
        return False
    return any(takes(names(others[one]).get(key)) for one in others)


def _checked(key: str, value: Any, source: Source) -> Setting:
    if key in NEVER:
        raise UsageError(f"{source.name}: {key} is for one call, and cannot be set for all.")
    if key in TRUSTED and not source.trusted:
        raise UsageError(f"{source.name}: {key} may stand in your own file only, or in the environment: {user_file()}.")
    if key == "plugin":
        value = [os.path.join(source.folder, one) for one in (value if isinstance(value, list) else [value])]
    if not isinstance(value, (str, int, float, list)):
        raise UsageError(f"{source.name}: {key} is neither text nor a number.")
    return Setting(value, source.name, source.trusted)


def names(command: click.Command) -> dict[str, click.Parameter]:
    """The options of a command, by long name without dashes."""
    return {
        option.removeprefix("--"): parameter
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
        if option.startswith("--")
    }


def defaults(command: click.Command, settings: Mapping[str, Setting]) -> dict[str, Any]:
    """The settings as Click needs them: by parameter name, lists joined with commas unless the option is repeatable."""
    options = names(command)
    return {options[key].name or "": _fitted(options[key], one.value) for key, one in settings.items()}


def _fitted(parameter: click.Parameter, value: Any) -> Any:
    several = getattr(parameter, "multiple", False)
    if isinstance(value, list):
        parts = [str(one) for one in value]
        return parts if several else ",".join(parts)
    if several:
        return [part for part in str(value).split(os.pathsep) if part]
    # As in a call, where all values are text: Click takes 1.5 for a number of jobs, and fails at 1 for a flag.
    return value if isinstance(value, bool) and getattr(parameter, "is_flag", False) else str(value)


def _guess(key: str, known: Iterable[str]) -> str:
    import difflib

    near = difflib.get_close_matches(key, list(known), n=1)
    return f" Did you mean {near[0]}?" if near else ""
