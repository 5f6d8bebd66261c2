"""Extractors: how one is declared, which there are, in which order they run."""

from __future__ import annotations

import functools
import importlib
import inspect
import os
import types as pytypes
import typing
from collections.abc import Callable, Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any, TypeVar, overload

from newsextract.base.errors import PluginError, UnknownField
from newsextract.base.patterns import pattern
from newsextract.base.values import Value, value
from newsextract.extractors import plugins
from newsextract.model import record

BUILT_IN = "built-in"
ASK = " On request: --with."
_WAY_OUT = "Leave plug-ins out with --no-plugins."
RESERVED = ("meta", "keys", "extra", "source", "metadata", "html", "text")
"""Parts of the record, and the names under which the readers report issues."""
_MODULES = pattern(r"(?<![\w.'\"])(?:[^\W\d]\w*\.)+(?=[^\W\d])")
"""What stands before the names of types: newsextract.model.record_types.Quote, newsextract_plugin_26_mood.Mood."""
_F = TypeVar("_F", bound=Callable[..., Any])


@overload
def extractor(function: _F) -> _F: ...
@overload
def extractor(*, instead_of: str | None = None, on_request: bool = False) -> Callable[[_F], _F]: ...
def extractor(
    function: _F | None = None, *, instead_of: str | None = None, on_request: bool = False
) -> _F | Callable[[_F], _F]:
    """Mark a function as the extractor of the field that has its name.

    First parameter: the ``Document``; every other one names a field that this one needs. The return annotation
    is the field's type, the docstring's first line its help. ``instead_of`` replaces an extractor on purpose;
    the function makes that field then, whatever its own name. A field ``on_request`` is made only for who names it
    (``--with``, ``also=``) or needs it. The function itself is not changed.
    """
    if function is None:
        return lambda f: _mark(f, instead_of, on_request)
    return _mark(function, None, False)


def _mark(function: _F, instead_of: str | None, on_request: bool) -> _F:
    function.__dict__["newsextract"] = instead_of or function.__name__
    function.__dict__["newsextract_replaces"] = instead_of is not None
    function.__dict__["newsextract_on_request"] = on_request
    return function


@value
class Extractor(Value):
    """One registered extractor.

    origin      "built-in", "package NAME" or the path of a plug-in file
    needs       names of the fields that it reads
    many        the field is a list: its empty value is ``[]`` and not ``None``
    on_request  the field is made only for who asks for it
    """

    name: str
    function: Callable[..., Any]
    origin: str
    needs: tuple[str, ...]
    help: str
    replaces: bool = False
    on_request: bool = False

    @property
    def built_in(self) -> bool:
        """True for the extractors that newsextract brings."""
        return self.origin == BUILT_IN

    @property
    def type(self) -> Any:
        """The field's type: the return annotation, ``Any`` without one or where it cannot be evaluated."""
        try:
            return typing.get_type_hints(self.function).get("return", Any)
        except Exception:  # noqa: BLE001  it is the plug-in's own code, and may be for a type checker only
            return Any

    @property
    def type_name(self) -> str:
        """The field's type as one reads it: ``str | None``, ``list[Quote]``."""
        hint = self.function.__annotations__.get("return", "Any")
        if isinstance(hint, str):
            return hint
        return hint.__name__ if type(hint) is type else _MODULES.sub("", str(hint))  # list[str] is named "list"

    @property
    def many(self) -> bool:
        """True when the field's empty value is ``[]``; a replaced built-in keeps the record's."""
        if self.name in record.FIELDS:
            return typing.get_origin(record.types()[self.name]) is list
        return self.type_name.partition("[")[0] in ("list", "tuple", "Sequence", "List")


class Registry:
    """The extractors of one run; ``Registry.default()`` has what a user expects.

    extractors  by field name
    problems    installed plug-ins that could not be loaded, one line each
    """

    def __init__(self) -> None:
        self.extractors: dict[str, Extractor] = {}
        self.problems: list[str] = []
        self._plans: dict[tuple[str, ...] | None, tuple[tuple[Extractor, ...], list[Extractor]]] = {}

    @classmethod
    def built_ins(cls) -> Registry:
        """A registry with newsextract's own extractors and no others."""
        new = cls()
        for name in record.FIELDS:
            if name not in new.extractors:  # a raw text is made in its twin's file
                file = name.removesuffix("_raw")
                new.add_module(importlib.import_module(f"newsextract.extractors.fields.{file}"), BUILT_IN)
        new.extractors = {name: new.extractors[name] for name in record.FIELDS}
        return new

    @classmethod
    def default(cls) -> Registry:
        """Built-in extractors and those of installed packages; broken packages are named in ``problems``."""
        new = cls.built_ins()
        new.add_installed()
        return new

    @classmethod
    def with_files(cls, files: Iterable[str | os.PathLike[str]], *, installed: bool = True) -> Registry:
        """Built-in extractors, those of installed packages unless they are left out, and those of files.

        Raises PluginError for a file that cannot be loaded.
        """
        new = cls.default() if installed else cls.built_ins()
        for file in files:
            new.add_file(file)
        return new

    def add(self, function: Callable[..., Any], origin: str) -> None:
        """Register one marked function.

        Raises PluginError when it is not marked, or its name is taken, reserved, or replaces what does not exist.
        """
        if "newsextract" not in getattr(function, "__dict__", ()):
            raise PluginError(f"{origin}: {function!r} is not marked @extractor. Mark what makes the field.")
        name: str = function.__dict__["newsextract"]
        replaces: bool = function.__dict__["newsextract_replaces"]
        old = self.extractors.get(name)
        if name in RESERVED or name.startswith("_"):
            raise PluginError(f"{origin}: the name {name!r} is reserved. Rename the extractor.")
        if old and not replaces:
            raise PluginError(
                f"{origin}: the field {name!r} is already made by {old.origin}. "
                f"Rename it, or say @extractor(instead_of={name!r})."
            )
        if replaces and not old:
            known = ", ".join(self.extractors)
            raise PluginError(f"{origin}: instead_of={name!r} replaces nothing. Known fields: {known}.")
        self.extractors[name] = Extractor(
            name=name,
            function=function,
            origin=origin,
            needs=_needs(function, origin),
            help=_first_line(function),
            replaces=replaces,
            on_request=function.__dict__["newsextract_on_request"] or (old is not None and old.on_request),
        )

    def add_module(self, module: pytypes.ModuleType, origin: str) -> None:
        """Register every marked function that the module or a part of it defines; raises PluginError for none."""
        found = {
            id(value): value
            for value in vars(module).values()
            if callable(value)
            and "newsextract" in getattr(value, "__dict__", ())
            and f"{value.__module__}.".startswith(f"{module.__name__}.")  # not what it imports from elsewhere
        }
        if not found:
            raise PluginError(f"{origin}: no function in it is marked @extractor. Mark the one that makes the field.")
        for function in found.values():
            self.add(function, origin)

    def add_file(self, path: str | os.PathLike[str]) -> None:
        """Load one Python file as a plug-in; raises PluginError in one line, whatever the file does."""
        name = os.fspath(path)
        with plugins.guarded(name):
            stem = os.path.splitext(os.path.basename(name))[0]
            self.add_module(plugins.load_file(name, f"newsextract_plugin_{len(self.extractors)}_{stem}"), name)

    def add_installed(self) -> None:
        """Load the plug-ins of installed packages; one that fails is named in ``problems`` and left out."""
        own = dict(self.extractors)
        for origin, load in plugins.installed():
            before = dict(self.extractors)
            try:
                with plugins.guarded(origin):
                    self.add_module(load(), origin)
            except PluginError as problem:
                self.extractors = before
                self.problems.append(f"{problem} {_WAY_OUT}")
        while faulty := {one.name: why for one in self.extractors.values() if (why := self._fault(one))}:
            for name, why in faulty.items():
                self.problems.append(f"{why} {_WAY_OUT}")
                if name in own:
                    self.extractors[name] = own[name]
                else:
                    del self.extractors[name]

    def _fault(self, one: Extractor) -> str | None:
        """Why a plug-in's extractor can never run: it needs what nobody makes, or by way of others itself."""
        if one.built_in:
            return None
        for need in one.needs:
            if need not in self.extractors:
                return _unmet(one, need, self.extractors)
        reached: set[str] = set()
        ahead = list(one.needs)
        while ahead:
            name = ahead.pop()
            if name not in reached and name in self.extractors:
                reached.add(name)
                ahead += self.extractors[name].needs
        return f"{one.origin}: {one.name} needs itself, by way of other fields." if one.name in reached else None

    def wanted(self, only: Iterable[str] | None = None, also: Iterable[str] = ()) -> tuple[str, ...] | None:
        """Names of the fields to give: ``only`` and ``also``; None for all that need not be asked for."""
        also = tuple(also)
        if only is None and not also:
            return None
        usual = (one.name for one in self.extractors.values() if not one.on_request or one.name in also)
        return tuple(dict.fromkeys((*(usual if only is None else only), *also)))

    def plan(self, only: Iterable[str] | None = None) -> list[Extractor]:
        """The extractors to run for these fields and for what they need, needs first.

        For ``None`` all but those on request. Raises UnknownField for a name that nobody makes, PluginError for an
        unknown need or a cycle.
        """
        key = None if only is None else tuple(only)
        every = tuple(self.extractors.values())
        made = self._plans.get(key)
        if made is None or made[0] != every:  # an article has no new plan, unless extractors came or went
            made = self._plans[key] = (every, self._plan(key))
        return list(made[1])

    def _plan(self, only: tuple[str, ...] | None) -> list[Extractor]:
        usual = (name for name, one in self.extractors.items() if not one.on_request)
        wanted = list(usual if only is None else only)
        for name in wanted:
            if name not in self.extractors:
                raise UnknownField(_unknown(name, self.extractors))
        graph: dict[str, tuple[str, ...]] = {}
        while wanted:
            one = self.extractors[wanted.pop()]
            if one.name in graph:
                continue
            graph[one.name] = one.needs
            for need in one.needs:
                if need not in self.extractors:
                    raise PluginError(_unmet(one, need, self.extractors))
                wanted.append(need)
        rank = {name: number for number, name in enumerate(self.extractors)}
        in_order = {name: sorted(graph[name], key=rank.__getitem__) for name in sorted(graph, key=rank.__getitem__)}
        try:
            ordered = list(TopologicalSorter(in_order).static_order())
        except CycleError as problem:
            raise PluginError(f"Extractors need each other in a circle: {' -> '.join(problem.args[1])}.") from None
        return [self.extractors[name] for name in ordered]


def _needs(function: Callable[..., Any], origin: str) -> tuple[str, ...]:
    code = getattr(function, "__code__", None)
    if origin == BUILT_IN and code is not None:  # ours are plain functions: no wrapper, no * and no default
        return code.co_varnames[1 : code.co_argcount]  # type: ignore[no-any-return]
    parameters = list(inspect.signature(function).parameters.values())
    if not parameters:
        raise PluginError(f"{origin}: {function.__name__} takes no parameter; the first one is the Document.")
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in parameters):
        raise PluginError(f"{origin}: {function.__name__} has a * parameter; name the fields that it needs.")
    return tuple(p.name for p in parameters[1:] if p.default is p.empty)


def _first_line(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip().partition("\n")[0].strip()


def _unknown(name: str, known: Iterable[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, list(known), n=1)
    guess = f" Did you mean {near[0]}?" if near else ""
    return f"no field is called {name!r}.{guess} Known fields: {', '.join(known)}."


def _unmet(one: Extractor, need: str, known: Iterable[str]) -> str:
    return f"{one.origin}: {one.name} needs {need!r}, but {_unknown(need, known)}"


@functools.cache
def default_registry() -> Registry:
    """The registry of library calls: made once a process."""
    return Registry.default()


def iter_help(registry: Registry) -> Iterator[tuple[str, str, str, str, str]]:
    """(name, type, needs, origin, help) of each extractor, in the record's order."""
    for one in registry.extractors.values():
        yield one.name, one.type_name, ", ".join(one.needs), one.origin, one.help + ASK * one.on_request
