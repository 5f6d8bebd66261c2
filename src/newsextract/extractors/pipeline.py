"""Runs the extractors over one document and keeps their failures apart."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from newsextract.base.clean_text import clean_strings
from newsextract.base.errors import ExtractorFailed
from newsextract.base.version import SCHEMA_VERSION, __version__
from newsextract.extractors import confidence, evidence, stated_values
from newsextract.extractors.registry import Extractor
from newsextract.model.document import Document
from newsextract.model.record import FIELDS, Record, dump_json, restored
from newsextract.model.record_types import Dropped, Evidence, Issue, Meta, Quote, plain


def run(
    doc: Document,
    plan: list[Extractor],
    *,
    only: tuple[str, ...] | None = None,
    explain: bool = False,
    strict: bool = False,
    on_error: Callable[[Extractor, BaseException], None] | None = None,
) -> Record:
    """The record of a document.

    plan      from ``Registry.plan``: needs stand before what needs them
    only      the fields to give, in this order; all of the plan for ``None``
    strict    the first extractor that raises ends the run with ExtractorFailed
    on_error  is told of each extractor that raises, while its traceback is there
    """
    values: dict[str, Any] = {}
    issues: list[Issue] = list(doc.issues)
    why: dict[str, list[Evidence]] = {}
    failed: set[str] = set()
    for one in plan:
        broken = [need for need in one.needs if need in failed]
        heard: list[Evidence] = []
        token = evidence.listener.set(heard if explain else None)
        told = evidence.issues.set(issues)
        try:
            if broken:
                raise _Skipped(f"it needs {', '.join(broken)}, which failed")
            given = stated_values.stated(one.name, doc) if one.built_in and doc.source.stated is not None else None
            values[one.name] = _call(one, doc, values) if given is None else given
            if one.built_in:
                values[one.name] = confidence.rated(one.name, values[one.name], doc, values)
        except KeyboardInterrupt:
            raise
        except BaseException as problem:  # one field must never cost the record
            if strict:
                raise ExtractorFailed(f"{one.name} ({one.origin}) failed: {_one_line(problem)}") from problem
            if on_error is not None and not broken:
                on_error(one, problem)
            failed.add(one.name)
            values[one.name] = [] if one.many else None
            kind = "Skipped" if isinstance(problem, _Skipped) else type(problem).__name__
            issues.append(Issue(extractor=one.name, error=kind, message=_one_line(problem)))
        finally:
            evidence.listener.reset(token)
            evidence.issues.reset(told)
        if heard:
            why[one.name] = heard
    keys = tuple(one.name for one in _in_order(plan)) if only is None else only
    meta = Meta(
        schema_version=SCHEMA_VERSION,
        newsextract=__version__,
        source=doc.source.info(),
        flags=sorted(doc.flags),  # type: ignore[arg-type]
        confidence=_confidence(doc, plan, keys, values),
        issues=issues,
        evidence={name: why[name] for name in keys if name in why} if explain else None,
        dropped=_dropped(doc) if explain else None,
    )
    own = {name: values[name] for name in keys if name in FIELDS}
    extra = {name: values[name] for name in keys if name not in FIELDS}
    return Record(**own, meta=meta, extra=extra, keys=keys)


def _confidence(
    doc: Document, plan: list[Extractor], keys: tuple[str, ...], values: dict[str, Any]
) -> dict[str, float]:
    """By name, for the fields that were asked for, that have a value and that no plug-in made."""
    own = {one.name for one in plan if one.built_in} & set(keys)
    rates = {name: confidence.of_field(name, values[name], doc) for name in confidence.FIELDS if name in own}
    if doc.source.stated is not None and doc.source.stated.headline and "headline" in rates:
        rates["headline"] = stated_values.CONFIDENCE
    return {name: rate for name, rate in rates.items() if rate is not None}


def _dropped(doc: Document) -> list[Dropped]:
    return [Dropped(text=b.text, reason=b.reason or b.role) for b in doc.blocks if b.role != "body"]


class _Skipped(Exception):
    """An extractor was not run, because one that it needs failed."""


def _call(one: Extractor, doc: Document, values: dict[str, Any]) -> Any:
    needs = {name: values[name] for name in one.needs}
    if one.built_in:
        return one.function(doc, **needs)
    # A plug-in gets copies of lists: what it does to them must not change another field.
    value = clean_strings(plain(one.function(doc, **{name: copy.copy(value) for name, value in needs.items()})))
    dump_json(value)  # what cannot be printed costs this field, and not the record
    if one.name not in FIELDS:
        from newsextract.extractors import plugin_values  # imports msgspec, for plug-ins only

        plugin_values.check(one, value)
        return value
    own = restored(one.name, value)
    if one.name == "quotes" and "body" in values:
        _check_offsets(own, values["body"] or "")
    return own


def _check_offsets(quotes: list[Quote], body: str) -> None:
    for quote in quotes:
        if body[quote.start : quote.end] != quote.text:
            raise ValueError(f"body[{quote.start}:{quote.end}] is not the quote's text")


def _in_order(plan: list[Extractor]) -> list[Extractor]:
    rank = {name: number for number, name in enumerate(FIELDS)}
    return sorted(plan, key=lambda one: rank.get(one.name, len(rank)))


def _one_line(problem: BaseException) -> str:
    try:
        text = str(problem)
    except Exception:  # noqa: BLE001  an exception of a plug-in may fail even at this
        text = ""
    return clean_strings(" ".join(text.split())[:300]) or type(problem).__name__
