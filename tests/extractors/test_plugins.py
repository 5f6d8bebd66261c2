"""Plug-ins as users bring them: a file, an installed package, and every way in which those can be broken."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import jsonschema
import pytest

from newsextract import PluginError, Registry, extract
from newsextract.extractors.schema import record_schema
from shell import ARTICLE, PYTHON_PLUGIN, RAW, run

HEAD = "from newsextract import Document, extractor\n\n\n"


def plugin(folder: Path, code: str, name: str = "plugin.py") -> str:
    path = folder / name
    path.write_text(code if code == PYTHON_PLUGIN else HEAD + code, encoding="utf-8")
    return str(path)


def parse(*args: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return run("parse", "-", *args, stdin=ARTICLE.encode(), env=env)


def installed(folder: Path, entry: str, code: str, *, name: str = "tiny-news") -> dict[str, str]:
    """A folder that Python sees as one with an installed package, as the environment to run in."""
    module = entry.partition(":")[0]
    (folder / f"{module}.py").write_text(code if code == PYTHON_PLUGIN else HEAD + code, encoding="utf-8")
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[newsextract.extractors]\n{module} = {entry}\n")
    return {"PYTHONPATH": str(folder)}


# -- a file


def test_a_file_adds_a_field(tmp_path: Path) -> None:
    result = parse("--plugin", plugin(tmp_path, PYTHON_PLUGIN))
    record = json.loads(result.stdout)
    assert result.returncode == 0, result.stderr
    assert record["word_count"] == len(record["body"].split())
    assert list(record)[-2:] == ["word_count", "meta"]


def test_only_takes_its_field(tmp_path: Path) -> None:
    result = parse("--plugin", plugin(tmp_path, PYTHON_PLUGIN), "--only", "word_count")
    assert list(json.loads(result.stdout)) == ["word_count", "meta"]


def test_all_commands_know_it(tmp_path: Path) -> None:
    file = plugin(tmp_path, PYTHON_PLUGIN)
    listed = run("extractors", "--plugin", file).stdout.decode().splitlines()[-1].split("\t")
    assert listed == ["word_count", "int", "body", file, "Number of words in the body."]
    schema = json.loads(run("schema", "--plugin", file).stdout)
    assert schema["properties"]["word_count"]["description"] == "Number of words in the body."
    assert b"word_count" in run("show", "-", "--plugin", file, stdin=ARTICLE.encode()).stdout


@pytest.mark.parametrize("annotation", ["'1 / 0'", "'Document.nowhere'", "'list['", "'Unknown'", "5", "{1: 2}"])
def test_an_annotation_that_is_no_type_is_any_type(annotation: str, tmp_path: Path) -> None:
    code = f'{HEAD}@extractor\ndef odd(doc: Document) -> {annotation}:\n    """Odd."""\n    return 1\n'
    (tmp_path / "odd.py").write_text(code)
    result = run("schema", "--plugin", str(tmp_path / "odd.py"))
    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["properties"]["odd"] == {"description": "Odd."}


def test_the_plugin_is_a_plain_function(tmp_path: Path) -> None:
    """As the guide says: a test calls it."""
    code = "import word_count; print(word_count.word_count(None, body='three short words'))"
    plugin(tmp_path, PYTHON_PLUGIN, "word_count.py")
    result = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert result.stdout == "3\n"


def test_replacing_a_built_in(tmp_path: Path) -> None:
    code = '@extractor(instead_of="headline")\ndef loud(doc: Document) -> str:\n    return "STOP PRESS"\n'
    assert json.loads(parse("--plugin", plugin(tmp_path, code)).stdout)["headline"] == "STOP PRESS"


def test_quotes_follow_a_replaced_body(tmp_path: Path) -> None:
    code = '''@extractor(instead_of="body")
def other(doc: Document) -> str:
    """Another body."""
    return 'The bridge is shut. "Nobody was hurt in it, I am glad to say," said the mayor, Ann Lessing.'
'''
    record = json.loads(parse("--plugin", plugin(tmp_path, code)).stdout)
    assert record["quotes"]
    assert all(record["body"][one["start"] : one["end"]] == one["text"] for one in record["quotes"])


def test_two_files(tmp_path: Path) -> None:
    one = plugin(tmp_path, "@extractor\ndef one(doc: Document) -> int:\n    return 1\n", "one.py")
    two = plugin(tmp_path, "@extractor\ndef two(doc: Document, one: int) -> int:\n    return one + 1\n", "two.py")
    record = json.loads(parse("--plugin", one, "--plugin", two).stdout)
    assert (record["one"], record["two"]) == (1, 2)
    assert parse("--plugin", two, "--plugin", one).returncode == 0, "the order of the options does not matter"


# -- a file that is broken: one line, exit code 2, no input read

BROKEN = {
    "taken": ("@extractor\ndef headline(doc):\n    return ''\n", "already made by built-in"),
    "twice": (
        "def a(doc):\n    return 1\n\na.__name__ = 'b'\na = extractor(a)\n\n@extractor\ndef b(doc):\n    return 2\n",
        "already made by",
    ),
    "replaces nothing": ('@extractor(instead_of="mood")\ndef x(doc):\n    return 1\n', "replaces nothing"),
    "reserved": ("@extractor\ndef meta(doc):\n    return 1\n", "reserved"),
    "unknown need": ("@extractor\ndef x(doc, bodi):\n    return 1\n", "Did you mean body?"),
    "circle": ("@extractor\ndef x(doc, y):\n    return 1\n\n@extractor\ndef y(doc, x):\n    return 1\n", "in a circle"),
    "no document": ("@extractor\ndef x():\n    return 1\n", "takes no parameter"),
    "empty": ("", "no function in it is marked @extractor"),
    "syntax": ("def x(:\n", "SyntaxError"),
    "import": ("import no_such_module_at_all\n", "ModuleNotFoundError"),
    "exits": ("import sys\nsys.exit(0)\n", "SystemExit"),
    "raises": ("raise RuntimeError('first\\nsecond \\x1b[2J line')\n", "RuntimeError: first second"),
}


@pytest.mark.parametrize("code", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_one_line(code: tuple[str, str], tmp_path: Path) -> None:
    result = parse("--plugin", plugin(tmp_path, code[0]))
    message = result.stderr.decode()
    assert result.returncode == 2
    assert result.stdout == b""
    assert message.count("\n") == 1
    assert code[1] in message
    assert not RAW.search(message)


@pytest.mark.parametrize("name", ["gone.py", "plugin.txt", "."])
def test_what_is_no_python_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "plugin.txt").write_text(PYTHON_PLUGIN)
    result = parse("--plugin", str(tmp_path / name))
    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 1


# -- a file that misbehaves while it runs


def test_what_it_prints_never_reaches_the_data(tmp_path: Path) -> None:
    code = '''import sys

print("loading")


@extractor
def chatty(doc: Document) -> str:
    """Prints."""
    print("working")
    sys.stdout.write("more\\n")
    return "x"
'''
    result = parse("--plugin", plugin(tmp_path, code))
    assert json.loads(result.stdout)["chatty"] == "x"
    assert result.stderr.split() == [b"loading", b"working", b"more"]


def test_raising_exiting_and_their_dependants(tmp_path: Path) -> None:
    code = '''import sys


@extractor
def raises(doc: Document) -> str:
    """Raises."""
    return 1 / 0


@extractor
def leaves(doc: Document) -> list[str]:
    """Exits."""
    sys.exit(0)


@extractor
def needs(doc: Document, raises: str) -> str:
    """Needs."""
    return raises
'''
    result = parse("--plugin", plugin(tmp_path, code))
    record = json.loads(result.stdout)
    assert result.returncode == 0
    assert (record["raises"], record["leaves"], record["needs"]) == (None, [], None)
    assert record["headline"] == "Harbour of Port Ellery reopens after storm"
    errors = {issue["extractor"]: issue["error"] for issue in record["meta"]["issues"]}
    assert errors == {"raises": "ZeroDivisionError", "leaves": "SystemExit", "needs": "Skipped"}
    assert result.stderr.count(b"\n") == 3
    strict = parse("--plugin", plugin(tmp_path, code), "--strict")
    assert strict.returncode == 1
    assert json.loads(strict.stdout)["meta"]["issues"]
    assert b"division by zero" in strict.stderr


# (annotation, value, what the record has)
FITS = [
    ("int", "7", 7), ("int", "7.0", 7), ("float", "7.0", 7), ("float", "7", 7), ("int", "None", None), ("list[str] | None", "None", None),
    ("Size", "Size(words=7)", {"words": 7}), ("dict[int, int]", "{1: 2}", {"1": 2}), ("NoSuchType", "'x'", "x"),
    ("datetime.date", "datetime.date(2021, 3, 12)", "2021-03-12"), ("tuple[int, str]", "(1, 'a')", [1, "a"]),
]  # fmt: skip
FITS_NOT = [
    ("int", "'many'", None), ("int", "True", None), ("list[str]", "None", []), ("list[str]", "['a', 1]", []),
    ("dict[str, int]", "{'a': 'b'}", None), ("Size", "Size(words='few')", None), ("Literal['a', 'b']", "'c'", None),
]  # fmt: skip
TYPED = """import datetime
from dataclasses import dataclass
from typing import Literal


@dataclass
class Size:
    words: int


@extractor
def made(doc: Document) -> "{}":
    return {}
"""


@pytest.mark.parametrize(("kind", "value", "has"), FITS + FITS_NOT)
def test_a_value_fits_the_schema_or_is_a_failure(kind: str, value: str, has: object, tmp_path: Path) -> None:
    registry = Registry.built_ins()
    registry.add_file(plugin(tmp_path, TYPED.format(kind, value)))
    record = extract(ARTICLE, registry=registry)
    assert record.extra["made"] == has
    jsonschema.validate(record.to_dict(), record_schema(registry))
    assert [one.error for one in record.meta.issues] == ["TypeError"] * ((kind, value, has) in FITS_NOT)


@pytest.mark.parametrize(("kind", "shown"), [
    ("int", "int"), ("list[str]", "list[str]"), ("Size", "Size"), ("Size | None", "Size | None"), ("None", "None"),
    ("list[Quote]", "list[Quote]"), ("dict[str, Size]", "dict[str, Size]"), ("Optional[List[Size]]", "Optional[List[Size]]"),
])  # fmt: skip
def test_types_are_shown_as_one_reads_them(kind: str, shown: str, tmp_path: Path) -> None:
    code = TYPED.format(kind, None).replace(f'"{kind}"', kind).replace("Literal", "List, Optional")
    registry = Registry.built_ins()
    registry.add_file(plugin(tmp_path, "from newsextract import Quote\n" + code))
    assert registry.extractors["made"].type_name == shown


def test_a_function_without_a_mark_is_told() -> None:
    with pytest.raises(PluginError, match="is not marked @extractor"):
        Registry.built_ins().add(lambda doc: 1, "x")


# -- an installed package


def test_an_installed_package_adds_a_field(tmp_path: Path) -> None:
    env = installed(tmp_path, "tiny_news", PYTHON_PLUGIN)
    result = parse(env=env)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["word_count"] > 50
    assert "word_count" not in json.loads(parse("--no-plugins", env=env).stdout)
    assert b"\tpackage tiny-news\t" in run("extractors", env=env).stdout


def test_the_library_uses_it_too(tmp_path: Path) -> None:
    code = f"import newsextract; print(newsextract.extract({ARTICLE!r}).extra['word_count'])"
    env = installed(tmp_path, "tiny_news", PYTHON_PLUGIN)
    result = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert result.stdout.strip().isdigit(), result.stderr


INSTALLED_BROKEN = {
    "import error": ("tiny_news", "import no_such_module_at_all\n"),
    "no module": ("tiny_news_that_is_elsewhere:x.y", "x = 1\n"),
    "not a module": ("tiny_news:number", "number = 5\n"),
    "exits": ("tiny_news", "import sys\nsys.exit(5)\n"),
    "taken name": ("tiny_news", "@extractor\ndef headline(doc):\n    return 'mine'\n"),
    "unknown need": ("tiny_news", "@extractor\ndef x(doc, nothing_makes_this):\n    return 1\n"),
    "circle": ("tiny_news", '@extractor(instead_of="body")\ndef x(doc, quotes):\n    return "mine"\n'),
    "itself": ("tiny_news", "@extractor\ndef x(doc, x):\n    return 1\n"),
}


@pytest.mark.parametrize("case", INSTALLED_BROKEN.values(), ids=INSTALLED_BROKEN)
def test_a_broken_package_is_one_line_and_the_run_goes_on(case: tuple[str, str], tmp_path: Path) -> None:
    result = parse(env=installed(tmp_path, *case))
    message = result.stderr.decode()
    assert result.returncode == 0
    assert json.loads(result.stdout)["headline"] == "Harbour of Port Ellery reopens after storm"
    assert message.count("\n") == 1
    assert message.startswith("Warning: package tiny-news: ")
    assert "--no-plugins" in message
    assert parse("--no-plugins", env={"PYTHONPATH": str(tmp_path)}).stderr == b""


def test_a_broken_package_does_not_cost_a_good_one(tmp_path: Path) -> None:
    installed(tmp_path, "broken_news", "@extractor\ndef mood(doc, nothing_makes_this):\n    return 1\n", name="broken")
    installed(tmp_path, "needy_news", "@extractor\ndef tone(doc, mood):\n    return 1\n", name="needy")
    env = installed(tmp_path, "tiny_news", PYTHON_PLUGIN)
    result = parse(env=env)
    assert json.loads(result.stdout)["word_count"] > 50
    assert result.stderr.count(b"\n") == 2


def pip_install(what: Path, site: Path, *options: str) -> subprocess.CompletedProcess[str]:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site)]
    return subprocess.run([*pip, *options, str(what)], capture_output=True, text=True, check=False)


def test_a_package_installed_from_a_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "tiny_news-1.0-py3-none-any.whl"
    info = "tiny_news-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("tiny_news.py", PYTHON_PLUGIN)
        file.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny-news\nVersion: 1.0\n")
        file.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        file.writestr(f"{info}/entry_points.txt", "[newsextract.extractors]\ntiny_news = tiny_news\n")
        file.writestr(f"{info}/RECORD", "")
    done = pip_install(wheel, tmp_path / "site", "--no-index")
    assert done.returncode == 0, done.stderr
    assert json.loads(parse(env={"PYTHONPATH": str(tmp_path / "site")}).stdout)["word_count"] > 50


@pytest.mark.slow
def test_a_package_built_and_installed_by_pip(tmp_path: Path) -> None:
    project, site = tmp_path / "project", tmp_path / "site"
    project.mkdir()
    (project / "tiny_news.py").write_text(PYTHON_PLUGIN)
    (project / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n'
        '[project]\nname = "tiny-news"\nversion = "1.0"\n\n'
        '[project.entry-points."newsextract.extractors"]\ntiny_news = "tiny_news"\n\n'
        '[tool.hatch.build.targets.wheel]\ninclude = ["tiny_news.py"]\n'
    )
    done = pip_install(project, site)
    if done.returncode:
        pytest.skip(f"pip cannot build a package here: {done.stderr.strip().splitlines()[-1:]}")
    result = parse(env={"PYTHONPATH": str(site)})
    assert json.loads(result.stdout)["word_count"] > 50
