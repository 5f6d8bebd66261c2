"""What is imported when: a command pays for what it uses and for nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from shell import ARTICLE

HEAVY = ("lxml", "bs4", "rich", "msgspec", "w3lib", "jinja2", "yaml", "httpx", "protego", "tomllib")
HEAVY_FOR_TEXT = (*HEAVY, "hashlib")  # which loads OpenSSL


def imported(*args: str, heavy: tuple[str, ...] = HEAVY) -> set[str]:
    """The heavy modules that the program has loaded when it ends."""
    code = (
        "import json, sys\n"
        f"sys.argv = ['newsextract', *{args!r}]\n"
        "from newsextract.cli import main\n"
        "try:\n    main()\n"
        "finally:\n    print(json.dumps([m for m in sys.modules if '.' not in m]), file=sys.stderr)\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    modules = json.loads(result.stderr.decode().splitlines()[-1])
    return set(modules) & set(heavy)


@pytest.mark.parametrize("args", [["--version"], ["--help"], ["parse", "--help"], ["show", "--help"], ["batch", "--help"], ["extractors"], ["config"], ["completion", "bash"]])
def test_small_commands_load_nothing_heavy(args: list[str]) -> None:
    assert imported(*args) == set()


@pytest.mark.parametrize("form", ["json", "text", "markdown", "html", "jsonld", "ninjs", "label-studio"])
def test_text_input_loads_nothing_heavy(form: str, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(ARTICLE, encoding="utf-8")
    assert imported("parse", "-f", form, str(tmp_path / "story.txt"), heavy=HEAVY_FOR_TEXT) == set()


def test_html_input_loads_its_parser_and_nothing_else_heavy(tmp_path: Path) -> None:
    page = f"<html><body><article><h1>Harbour</h1><p>{ARTICLE}</p></article></body></html>"
    (tmp_path / "story.html").write_text(page, encoding="utf-8")
    assert imported("parse", str(tmp_path / "story.html")) == {"lxml"}


@pytest.mark.parametrize(("asked", "loaded"), [([], []), (["--with", "attributions"], ["newsextract.speech.indirect"])])
def test_what_few_calls_ask_for_and_few_languages_need_is_loaded_for_these(asked: list[str], loaded: list[str], tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(f"{ARTICLE}\n\n“We are open again,” said Ulla Brandt.", encoding="utf-8")
    code = (
        f"import sys; sys.argv = ['newsextract', 'parse', *{asked!r}, {str(tmp_path / 'story.txt')!r}]\n"
        "from newsextract.cli import main\n"
        "try:\n    main()\n"
        "finally:\n    print(*[m for m in ('newsextract.speech.indirect', 'newsextract.speech.second_look') if m in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert json.loads(result.stdout)["quotes"]
    assert result.stderr.split() == loaded


def test_importing_the_library_loads_nothing() -> None:
    code = "import sys, newsextract; print([m for m in sys.modules if m.startswith('newsextract.')])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout == "['newsextract.base', 'newsextract.base.compiled', 'newsextract.base.version']\n"


def test_every_public_name_exists() -> None:
    import newsextract

    for name in newsextract.__all__:
        assert getattr(newsextract, name) is not None
    assert set(newsextract.__all__) <= set(dir(newsextract))
    with pytest.raises(AttributeError):
        _ = newsextract.nonsense
