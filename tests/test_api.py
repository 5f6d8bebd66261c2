"""The library's calls."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsextract
from folders import ROOT
from newsextract import Record, Registry
from shell import ARTICLE

STORY = (
    "Harbour reopens after repairs\n\nThe harbour of Port Ellery reopened on Monday after two years of repairs.\n\n"
    "\"The wall will hold,\" harbour master Jo Lund told reporters on the quay. The first ferry left at dawn.\n"
)


@pytest.mark.parametrize("odd", [5, None, ["a"], Path("story.txt"), object()])
def test_other_things_than_text_are_refused(odd: object) -> None:
    with pytest.raises(TypeError, match="extract_file"):
        newsextract.extract(odd)  # type: ignore[arg-type]


def test_bytes_in_any_wrapping() -> None:
    record = newsextract.extract(STORY.encode())
    assert record == newsextract.extract(bytearray(STORY.encode())) == newsextract.extract(memoryview(STORY.encode()))
    assert record.headline == "Harbour reopens after repairs"


def test_a_file_says_its_path(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf-8")
    record = newsextract.extract_file(file)
    assert record.meta.source.path == str(file)
    assert record.quotes[0].speaker == "Jo Lund"
    with pytest.raises(FileNotFoundError):
        newsextract.extract_file(tmp_path / "none.txt")


def test_threads_do_not_disturb_each_other() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: newsextract.extract(STORY).to_json(), range(20)))
    assert len(found) == 1


def test_a_record_made_by_hand_gives_all_its_fields() -> None:
    meta = newsextract.extract(STORY).meta
    data = Record(meta=meta, headline="Harbour reopens").to_dict()
    assert data["headline"] == "Harbour reopens"
    assert data["quotes"] == []
    with pytest.raises(ValueError, match="not a record"):
        Record.from_dict([1])  # type: ignore[arg-type]


def test_a_registry_of_its_own(tmp_path: Path) -> None:
    plugin = tmp_path / "shout.py"
    plugin.write_text(
        "from newsextract import extractor\n\n@extractor\ndef shout(doc, headline) -> str:\n"
        '    """The headline, louder."""\n    return (headline or "").upper()\n'
    )
    registry = Registry.built_ins()
    registry.add_file(plugin)
    with warnings.catch_warnings():
        record = newsextract.extract(STORY, registry=registry, only=["shout"])
    assert record.extra == {"shout": "HARBOUR REOPENS AFTER REPAIRS"}
    assert list(record.to_dict()) == ["shout", "meta"]


def test_data_that_is_no_text_is_no_article() -> None:
    noise = bytes(n * 7919 % 256 for n in range(1, 20_000))
    record = newsextract.extract(noise)
    assert record.meta.flags == ["not_article"]
    assert "BinaryData" in [issue.error for issue in record.meta.issues]
    assert newsextract.extract(STORY + "caf\ufffd " * 3).meta.flags == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_come_in_order_and_failures_are_told(jobs: int, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    inputs = [tmp_path / "a.txt", tmp_path / "gone.txt", b"%PDF-1.7 x", ARTICLE, ARTICLE.encode()]
    failed: list[object] = []
    made = newsextract.extract_many(inputs, jobs=jobs, only="headline", on_error=lambda s, e: failed.append((s, type(e))))
    assert [record.headline for record in made] == ["Harbour of Port Ellery reopens after storm"] * 3
    assert failed == [(inputs[1], FileNotFoundError), (inputs[2], newsextract.UnsupportedInput)]
    with pytest.raises(FileNotFoundError):
        list(newsextract.extract_many(inputs, jobs=jobs))


def test_many_are_read_as_they_are_needed() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield ARTICLE

    records = newsextract.extract_many(endless(), only=["headline"])
    assert [next(records).headline, next(records).headline] == ["Harbour of Port Ellery reopens after storm"] * 2
    with pytest.raises(ValueError, match="registry"):
        next(newsextract.extract_many([ARTICLE], jobs=2, registry=newsextract.Registry.built_ins()))


def test_a_notebook_shows_a_record() -> None:
    made = newsextract.extract(ARTICLE)._repr_html_()
    assert made.startswith('<div class="newsextract">')
    assert "Tom Brandreth" in made
    assert "<script" not in made


def test_all_articles_of_a_file_a_folder_and_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps({"title": f"Pier {n} reopens", "text": PIER}) + "\n" for n in (1, 2)))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_text(f"Pier 3 reopens\n\n{PIER}")
    records = list(newsextract.extract_all(tmp_path))
    assert [record.headline for record in records] == ["Pier 3 reopens", "Pier 1 reopens", "Pier 2 reopens"]
    assert [record.meta.source.record_id for record in records] == [None, "1", "2"]
    assert len(list(newsextract.extract_all(tmp_path / "rows.jsonl", f"{tmp_path}/*/*.txt"))) == 3
    with pytest.raises(newsextract.SeveralArticles, match="extract_all"):
        newsextract.extract_file(tmp_path / "rows.jsonl")
    with pytest.raises(newsextract.NotRead):
        list(newsextract.extract_all(tmp_path / "none.txt"))
    failed: list[str] = []
    list(newsextract.extract_all(tmp_path / "none.txt", on_error=lambda name, problem: failed.append(name)))
    assert failed == [str(tmp_path / "none.txt")]


def test_a_record_is_given_as_it_is(tmp_path: Path) -> None:
    record = newsextract.extract(f"Pier 3 reopens\n\n{PIER}")
    (tmp_path / "out.jsonl").write_text(record.to_json() + "\n")
    assert list(newsextract.extract_all(tmp_path / "out.jsonl")) == [record]


def test_the_name_of_a_file_given_as_text_is_warned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story.txt").write_text(PIER)
    with pytest.warns(UserWarning, match=r"Path\('story.txt'\)"):
        list(newsextract.extract_many(["story.txt"]))
    with pytest.warns(UserWarning, match="use extract_file"):
        newsextract.extract("story.txt")


def test_what_is_no_file_is_said_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="a folder, which extract_all reads") as raised:
        newsextract.extract_file(tmp_path)
    assert raised.value.filename == str(tmp_path)
    with pytest.raises(TypeError, match=r"extract_all\(\*names\)"):
        next(newsextract.extract_all(["a.txt", "b.txt"]))  # type: ignore[arg-type]


def test_every_error_is_documented() -> None:
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    errors = [name for name in newsextract.__all__ if isinstance(kind := getattr(newsextract, name), type) and issubclass(kind, Exception)]
    assert [name for name in errors if f"`{name}`" not in text and name != "OutputFailed"] == [], "the last: of commands only"


def test_every_type_of_the_record_can_be_imported() -> None:
    from newsextract.base.values import Value
    from newsextract.model import record_types

    kinds = [name for name, kind in vars(record_types).items() if isinstance(kind, type) and issubclass(kind, Value) and kind is not Value]
    assert [name for name in kinds if not hasattr(newsextract, name)] == []


PIER = (
    "The pier of Port Ellery reopened on Monday, nine days after a storm broke it, its owner said in a statement.\n\n"
    '"We are glad that it is over," harbour master Ann Reed told reporters on the quay.\n'
)
