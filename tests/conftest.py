"""Options of the suite."""

from __future__ import annotations

import os
import signal

import pytest
from hypothesis import settings

settings.register_profile("any machine", deadline=None)  # a slow moment of the machine is no fault of the program
settings.load_profile("any machine")
os.environ["NEWSEXTRACT_CONFIG"] = ""  # nobody's own settings change a test
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a shell's background job; the programs under test would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the slow tests too (make test-all)")
    parser.addoption("--update-golden", action="store_true", help="rewrite fixtures/*/expected.json from the program")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        skip = pytest.mark.skip(reason="slow: make test-all runs it")
        for item in items:
            if "slow" in item.keywords:
                item.add_marker(skip)
