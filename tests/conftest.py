"""Options of the suite."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

import processes

settings.register_profile("any machine", deadline=None)  # a slow moment of the machine is no fault of the program
settings.load_profile("any machine")
os.environ["NEWSEXTRACT_CONFIG"] = ""  # nobody's own settings change a test


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the slow tests too (make test-all)")
    parser.addoption("--update-golden", action="store_true", help="rewrite fixtures/*/expected.json from the program")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        skip = pytest.mark.skip(reason="slow: make test-all runs it")
        for item in items:
            if "slow" in item.keywords:
                item.add_marker(skip)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """What a failed test left running is not charged to the next one."""
    processes.end_all()
