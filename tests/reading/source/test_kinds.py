"""Kinds of input are defined once: each has its reader, and its signs unless it is text."""

from __future__ import annotations

import importlib
import sys
from types import SimpleNamespace

import pytest

from newsextract.model.record_types import INPUT_KINDS
from newsextract.reading.source import kinds


@pytest.mark.parametrize("kind", INPUT_KINDS)
def test_each_kind_has_a_reader(kind: str) -> None:
    assert callable(importlib.import_module(f"newsextract.reading.{kind}").read)


def test_each_kind_but_text_has_signs() -> None:
    assert {"text", *(one.name for one in kinds._KINDS)} == set(INPUT_KINDS)


def test_a_further_kind_is_a_module_and_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    signs = SimpleNamespace(begins_as=lambda text: text.startswith("Subject:"), is_kind=lambda text: "\nSubject:" in text)
    monkeypatch.setitem(sys.modules, "mail_signs", signs)
    mail = kinds._Kind("mail", ":", "mail_signs")  # type: ignore[arg-type]
    monkeypatch.setattr(kinds, "_KINDS", (mail, *kinds._KINDS))
    assert kinds.recognise("", b"Subject: The harbour") == "mail"
    assert kinds.recognise("From: Jo Lund\nSubject: The harbour") == "mail"
    assert kinds.recognise("The harbour: open") == "text"
    assert kinds.recognise("<html>From: Jo Lund") == "html"
    assert kinds.recognise("The harbour") == "text"
