"""Configuration files and environment variables: what wins, what is refused, what is said."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from newsextract.cli import COMMANDS, loaded, main, settings
from shell import ARTICLE, command


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with an article, below a home of its own and without settings."""
    for name in [name for name in os.environ if name.startswith("NEWSEXTRACT_")]:
        monkeypatch.delenv(name)
    home = tmp_path / "home"
    monkeypatch.setattr(click, "get_app_dir", lambda name: str(home / ".config" / name))
    folder = tmp_path / "project" / "deep"
    folder.mkdir(parents=True)
    (folder / "story.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def call(*args: str) -> Result:
    return CliRunner().invoke(main, args)


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def user(text: str) -> None:
    put(Path(settings.user_file()), text)


def form(*args: str) -> str:
    """Which format came out."""
    result = call("parse", "story.txt", *args)
    assert result.exit_code == 0, result.stderr
    return {"{": "json", "#": "markdown", "h": "yaml", "T": "text"}[result.stdout[0]]


def test_flags_win_then_variables_then_the_project_then_the_user(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert form() == "json"
    user('format = "yaml"')
    assert form() == "yaml"
    put(project.parent / "newsextract.toml", 'format = "text"')
    assert form() == "text", "found above the working folder"
    put(project / "newsextract.toml", 'format = "text"\n[parse]\nformat = "markdown"')
    assert form() == "markdown", "the nearest file, and there the command's own table"
    monkeypatch.setenv("NEWSEXTRACT_FORMAT", "yaml")
    assert form() == "yaml"
    monkeypatch.setenv("NEWSEXTRACT_PARSE_FORMAT", "text")
    assert form() == "text"
    assert form("-f", "json") == "json"


def test_pyproject_counts_when_it_speaks_of_us(project: Path) -> None:
    put(project / "pyproject.toml", '[tool.other]\nformat = "text"')
    put(project.parent / "pyproject.toml", '[tool.newsextract]\nformat = "markdown"\n[tool.newsextract.show]\nexplain = true')
    assert form() == "markdown"
    assert "from  " in call("show", "story.txt").stdout


def test_one_file_may_be_named_or_none(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user('format = "yaml"')
    put(project / "other.toml", 'format = "text"')
    monkeypatch.setenv("NEWSEXTRACT_CONFIG", str(project / "other.toml"))
    assert form() == "text"
    monkeypatch.setenv("NEWSEXTRACT_CONFIG", "")
    assert form() == "json"
    monkeypatch.setenv("NEWSEXTRACT_CONFIG", "gone.toml")
    assert "gone.toml, and there is no such file" in call("parse", "story.txt").stderr


def test_values_of_each_kind(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(project / "newsextract.toml", 'only = ["quotes", "headline"]\nstrict = true\nno-plugins = true')
    assert list(json.loads(call("parse", "story.txt").stdout)) == ["quotes", "headline", "meta"]
    monkeypatch.setenv("NEWSEXTRACT_ONLY", "headline")
    monkeypatch.setenv("NEWSEXTRACT_EXPLAIN", "1")
    record = json.loads(call("parse", "story.txt").stdout)
    assert list(record) == ["headline", "meta"]
    assert record["meta"]["evidence"]


def test_a_plug_in_stands_beside_the_users_file(project: Path) -> None:
    put(Path(settings.user_file()).parent / "mood.py", "from newsextract import extractor\n@extractor\ndef mood(doc) -> str:\n    return 'calm'\n")
    user('plugin = "mood.py"')
    assert json.loads(call("parse", "story.txt").stdout)["mood"] == "calm"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other variables")
@pytest.mark.parametrize("variables", [{"XDG_CONFIG_HOME": ""}, {"XDG_CONFIG_HOME": "."}, {"HOME": "."}])
def test_the_users_own_file_never_lies_in_the_working_folder(variables: dict[str, str], tmp_path: Path) -> None:
    for folder in (".", ".config"):
        put(tmp_path / folder / "newsextract" / "newsextract.toml", 'format = "yaml"')
    env = {name: value for name, value in os.environ.items() if name not in ("XDG_CONFIG_HOME", "NEWSEXTRACT_CONFIG")}
    done = subprocess.run(command("config"), env=env | variables, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "yaml" not in done.stdout
    assert re.match("# (your own file would be|read): /", done.stdout)


def test_a_folder_of_articles_cannot_run_code_or_write_files(project: Path) -> None:
    put(project / "evil.py", "raise SystemExit('ran')")
    for text in ('plugin = "evil.py"', '[parse]\nplugin = ["evil.py"]', 'output = "/tmp/x"', '[parse]\nurl = "http://x.example"'):
        put(project / "newsextract.toml", text)
        result = call("parse", "story.txt")
        assert result.exit_code == 2
        assert result.stdout == ""
        assert "newsextract.toml: " in result.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('formt = "text"', "no option is called 'formt'. Did you mean format?"),
        ('[parse]\nformt = "text"', "parse has no option 'formt'. Did you mean format?"),
        ("[prase]\nexplain = true", "no command is called 'prase'. Did you mean parse?"),
        ("parse = 3", "[parse] is a command"),
        ('format = "jsno"', "Did you mean json? Set in "),
        ("format = ", "is no TOML"),
        ("only = 2021-03-12", "only is neither text nor a number"),
    ],
)
def test_what_is_wrong_is_one_line_that_names_the_file(text: str, said: str, project: Path) -> None:
    put(project / "newsextract.toml", text)
    result = call("parse", "story.txt")
    assert result.exit_code == 2
    assert said in result.stderr
    assert "newsextract.toml" in result.stderr
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize(("text", "code"), [
    ("explain = 1", 0), ("explain = true", 0), ("explain = 7", 2), ("[batch]\njobs = 1", 0), ("[batch]\njobs = 1.5", 2),
    ("[batch]\njobs = true", 2), ("[batch]\ntimeout = 5", 0), ("[batch]\ntimeout = 2.5", 0),
])  # fmt: skip
def test_numbers_are_taken_as_in_a_call(text: str, code: int, project: Path) -> None:
    put(project / "newsextract.toml", text)
    result = call("batch" if "batch" in text else "parse", "story.txt")
    assert result.exit_code == code, result.stderr
    assert "fault" not in result.stderr
    assert "Set in" in result.stderr or code == 0


def test_another_commands_option_is_no_mistake(project: Path) -> None:
    put(project / "newsextract.toml", 'title = "Our news"\nformat = "text"')
    assert form() == "text"
    assert call("extractors").exit_code == 0
    assert "<title>Our news</title>" in call("report", "story.txt").stdout


def test_settings_that_do_not_suit_a_call_give_way(project: Path) -> None:
    put(project / "newsextract.toml", 'explain = true\nformat = "json"')
    assert form("-f", "text") == "text"
    assert call("parse", "story.txt", "story.txt").stdout.count("\n") == 2
    assert call("parse", "story.txt", "-f", "text", "--explain").exit_code == 2


@pytest.mark.parametrize(
    ("text", "args", "begins"),
    [
        ('format = "csv"', "parse story.txt -o out.json", "{\n"),
        ('format = "csv"', "parse story.txt -o out.md", "# "),
        ('format = "csv"', "parse story.txt -o out.page", "id,path"),
        ('format = "csv"', "batch story.txt -q -o out.jsonl", '{"headline"'),
        ('format = "csv"', "batch story.txt -q -o out.db", "SQLite"),
        ('format = "markdown"', "batch story.txt -q", '{"headline"'),
        ('format = "html"', "convert two.jsonl --table quotes", "article_id,"),
        ('format = "html"', "convert two.jsonl", '{"headline"'),
        ('table = "quotes"', "parse story.txt --select headline", "headline\n"),
        ('only = ["byline"]', "parse story.txt --select headline", "headline\n"),
        ('only = ["byline"]', "parse story.txt --table quotes", "article_id,"),
        ('only = ["byline"]', "batch story.txt -q --select headline", '{"headline"'),
        ('only = ["byline"]', "parse story.txt -f text", ""),
        ("explain = true", "batch story.txt -q -f csv", "id,path"),
        ("explain = true", "batch story.txt -q --select headline", '{"headline"'),
    ],
)
def test_settings_for_all_give_way_to_what_a_call_says(text: str, args: str, begins: str, project: Path) -> None:
    record = call("parse", "story.txt").stdout
    put(project / "two.jsonl", record * 2)
    put(project / "newsextract.toml", text)
    done = call(*args.split())
    assert done.exit_code == 0, done.stderr
    made = [path.read_bytes() for path in project.glob("out.*") if path.suffix in args]
    written = made[0].decode("utf-8", "replace") if made else done.stdout
    assert written.replace("\r\n", "\n").startswith(begins), written[:80]


def test_config_prints_what_is_set_and_where(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user("strict = true")
    put(project / "newsextract.toml", '[parse]\nformat = "text"\nonly = ["body"]')
    monkeypatch.setenv("NEWSEXTRACT_SHOW_EXPLAIN", "1")
    result = call("config")
    assert result.exit_code == 0
    assert tomllib.loads(result.stdout) == {
        "parse": {"format": "text", "only": ["body"], "strict": True},
        "show": {"explain": "1", "strict": True},
        "quotes": {"strict": True},
    }
    assert f"only = [\"body\"]  # {project / 'newsextract.toml'}" in result.stdout
    assert "# NEWSEXTRACT_SHOW_EXPLAIN" in result.stdout
    assert settings.user_file() in result.stdout


def test_every_option_may_be_set_or_is_one_calls_own() -> None:
    for name in COMMANDS:
        for key, parameter in settings.names(loaded(name)).items():
            assert parameter.name
            assert key.islower()
    assert set(settings.NEVER) & set(settings.names(loaded("parse"))) == {"output", "url"}


def test_without_files_no_toml_reader_is_loaded(project: Path) -> None:
    code = "import sys; from newsextract.cli import main\ntry: main(['parse', 'story.txt'])\nexcept SystemExit: assert 'tomllib' not in sys.modules and 'difflib' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env={**os.environ, "NEWSEXTRACT_CONFIG": ""})


def test_a_choice_for_all_holds_where_a_command_has_it(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSEXTRACT_FORMAT", "yaml")
    assert form() == "yaml"
    assert call("quotes", "story.txt").exit_code == 0, "quotes has no such format, and keeps its own"
    monkeypatch.setenv("NEWSEXTRACT_QUOTES_FORMAT", "yaml")
    assert call("quotes", "story.txt").exit_code == 2
    monkeypatch.delenv("NEWSEXTRACT_QUOTES_FORMAT")
    monkeypatch.setenv("NEWSEXTRACT_FORMAT", "nonsense")
    assert call("quotes", "story.txt").exit_code == 2
