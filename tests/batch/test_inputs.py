"""Folders, patterns, lists, and files that hold many articles."""

from __future__ import annotations

import contextlib
import csv
import gzip
import io
import json
import random
import sqlite3
import zipfile
from pathlib import Path

import pytest
from articles import article, batch, folder, last, lines, names, paths
from hypothesis import example, given
from hypothesis import strategies as st
from test_safety import tar

from newsextract.batch.job import Job
from newsextract.inputs import globs
from newsextract.inputs.find import Finder

PAGE = "<html><head><title>Pier {0} reopens</title></head><body><article><h1>Pier {0} reopens</h1>" + (
    "<p>The pier reopened on Monday, nine days after a storm broke it, its owner said in a long statement.</p>" * 5
) + "</article></body></html>"  # fmt: skip


def found(*files: str, **more: object) -> list[str]:
    return [one.name for one in Finder(Job(files=files, **more)) if one.fault is None]  # type: ignore[arg-type]


def test_folders_are_walked_in_the_order_of_their_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "a/b.txt", "a-b.txt", "a/c/d.txt", "B.txt", "b/é.txt", "b/z.txt", "0.txt"):
        file = tmp_path / "in" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    assert found("in") == sorted(names(tmp_path / "in"))
    assert found("in/") == found("in")
    assert found("in", "in/a.txt") == [*found("in"), "in/a.txt"], "a run takes it once, by its key"


def test_a_folder_of_many_is_sorted_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsextract.inputs import find

    monkeypatch.setattr(find, "_SORTED_IN_MEMORY", 10)
    monkeypatch.chdir(tmp_path)
    folder(tmp_path / "in", 95)
    assert found("in") == names(tmp_path / "in")


def test_patterns_include_exclude(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("news/a.html", "news/b.txt", "news/x/c.html", "news/x/y/d.html", "news/x/y/e.css", "news/drafts/f.html"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    assert found("news/**/*.html") == ["news/a.html", "news/drafts/f.html", "news/x/c.html", "news/x/y/d.html"]
    assert found("news/*.html") == ["news/a.html"]
    assert found("news/*/*.html") == ["news/drafts/f.html", "news/x/c.html"]
    assert found("*/[ab].*") == ["news/a.html", "news/b.txt"]
    assert found("news", include=("*.html",), exclude=("drafts",)) == ["news/a.html", "news/x/c.html", "news/x/y/d.html"]
    assert found("news", include=("x/**",)) == ["news/x/c.html", "news/x/y/d.html", "news/x/y/e.css"]
    assert found(str(tmp_path / "news" / "*.txt")) == [str(tmp_path / "news" / "b.txt")]
    (tmp_path / "odd[1].txt").write_text("x")
    assert found("odd[1].txt") == ["odd[1].txt"], "a file of that name comes before the pattern"


@example(pattern="[?--]", path="")  # Python warns of "--", "&&", "||", "~~" and "[" in a set
@example(pattern="[a&&b||c~~[d]", path="&")
@given(st.text("abc/*?[]!-.&|~", max_size=12), st.text("abc/[]-.", max_size=8))
def test_any_pattern_is_an_expression(pattern: str, path: str) -> None:
    made = globs.any_of([pattern])
    assert made is not None
    assert made.fullmatch(path) is None or "*" in pattern or "?" in pattern or "[" in pattern or path.endswith(pattern.removeprefix("./"))


def test_ranges_of_signs() -> None:
    assert [path for path in "+,-./09a" if globs.any_of(["[+--]"]).fullmatch(path)] == ["+", ",", "-"]  # type: ignore[union-attr]
    assert [path for path in "+,-./09a" if globs.any_of(["[!0-9]"]).fullmatch(path)] == ["+", ",", "-", ".", "a"]  # type: ignore[union-attr]
    assert [path for path in "ab-" if globs.any_of(["[a-]"]).fullmatch(path)] == ["a", "-"]  # type: ignore[union-attr]


def test_names_from_a_list(tmp_path: Path) -> None:
    folder(tmp_path / "in", 5)
    (tmp_path / "in" / "odd\nname.txt").write_text(article(7))
    listed = sorted((tmp_path / "in").rglob("*.txt"))
    plain = "".join(f"{path}\n" for path in listed if "\n" not in str(path))
    with_nul = "".join(f"{path}\0" for path in listed)
    done = batch("--files-from", "-", "-o", "a.jsonl", cwd=tmp_path, stdin=plain.encode())
    assert done.returncode == 0, done.stderr
    assert paths(tmp_path / "a.jsonl") == plain.split("\n")[:-1]
    done = batch("--files-from", "-", "-o", "b.jsonl", cwd=tmp_path, stdin=with_nul.encode())
    assert len(lines(tmp_path / "b.jsonl")) == 6
    (tmp_path / "list").write_text(plain)
    assert batch("--files-from", "list", "-o", "c.jsonl", cwd=tmp_path).returncode == 0
    assert (tmp_path / "c.jsonl").read_bytes() == (tmp_path / "a.jsonl").read_bytes()


def test_an_input_named_twice_is_one(tmp_path: Path) -> None:
    folder(tmp_path / "in", 4)
    done = batch("in", "./in/story-00000.txt", "in/**/*.txt", "-o", "out.jsonl", cwd=tmp_path)
    assert paths(tmp_path / "out.jsonl") == names(tmp_path / "in")
    assert "5 skipped (5 named twice)" in last(done)


def test_json_lines(tmp_path: Path) -> None:
    rows = [
        json.dumps({"html": PAGE.format(1), "url": "https://news.example/1"}),
        json.dumps({"text": article(2), "url": None}),
        "not json",
        "[1]",
        "",
        json.dumps({"other": "x"}),
        json.dumps({"html": "x" * 3_000_000}),
        json.dumps({"html": PAGE.format(3) + "\ud83d", "url": "https://news.example/3"}),
    ]
    for name, data in (("rows.jsonl", "\n".join(rows).encode()), ("rows.ndjson.gz", gzip.compress("\n".join(rows).encode()))):
        (tmp_path / name).write_bytes(data)
        done = batch(name, "-o", f"{name}.out.jsonl", "--max-size", "1M", cwd=tmp_path)
        assert done.returncode == 1
        records = lines(tmp_path / f"{name}.out.jsonl")
        sources = [row["meta"]["source"] for row in records]
        assert [(one["path"], one["record_id"], one.get("url")) for one in sources] == [
            (name, "1", "https://news.example/1"), (name, "2", None), (name, "8", "https://news.example/3"),
        ]  # fmt: skip
        assert [row["headline"] for row in records] == ["Pier 1 reopens", "Harbour of Pier 2 reopens after storm", "Pier 3 reopens"]
        assert records[0]["url"] == "https://news.example/1"
        errors = [(row["record_id"], row["code"]) for row in lines(tmp_path / f"{name}.out.jsonl.errors.jsonl")]
        assert errors == [("3", "malformed"), ("4", "malformed"), ("6", "no_column"), ("7", "too_large")]


def test_columns_by_name(tmp_path: Path) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([["id", "page", "link"], ["x", PAGE.format(1), "https://news.example/1"], ["y", article(2), ""], ["z"]])
    (tmp_path / "pages.csv").write_text("\ufeff" + out.getvalue(), encoding="utf-8")
    done = batch("pages.csv", "--column", "page", "--url-column", "link", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert [(row["headline"], row["url"]) for row in lines(tmp_path / "out.jsonl")] == [
        ("Pier 1 reopens", "https://news.example/1"), ("Harbour of Pier 2 reopens after storm", None),
    ]  # fmt: skip
    assert [row["record_id"] for row in lines(tmp_path / "out.jsonl.errors.jsonl")] == ["3"]
    batch("pages.csv", "-o", "none.jsonl", cwd=tmp_path)
    (error,) = lines(tmp_path / "none.jsonl.errors.jsonl")
    assert "--column" in error["message"]


def test_archives(tmp_path: Path) -> None:
    tar(tmp_path / "a.tar.gz", ["in/1.txt", "in/2.txt"])
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("3.html", PAGE.format(3))
        archive.writestr("bomb.html", "<p>" * 2_000_000)
    done = batch("a.tar.gz", "b.zip", "-o", "out.jsonl", "--max-size", "1M", cwd=tmp_path)
    assert done.returncode == 1
    sources = [row["meta"]["source"] for row in lines(tmp_path / "out.jsonl")]
    assert [(one["path"], one["record_id"]) for one in sources] == [
        ("a.tar.gz", "in/1.txt"), ("a.tar.gz", "in/2.txt"), ("b.zip", "3.html"),
    ]  # fmt: skip
    assert [row["code"] for row in lines(tmp_path / "out.jsonl.errors.jsonl")] == ["too_large"]


@pytest.mark.parametrize("name", ["rows.jsonl.gz", "a.tar.gz", "b.zip", "c.csv.gz"])
def test_a_damaged_file_gives_what_stands_before_the_damage(name: str, tmp_path: Path) -> None:
    chance = random.Random(1)
    noise = [article(n) + "".join(chance.choices("abcdefgh ", k=2000)) for n in range(60)]
    if name == "a.tar.gz":
        tar(tmp_path / name, [f"{n}.txt" for n in range(600)])
    elif name == "b.zip":
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("1.txt", article(1))
    elif name == "c.csv.gz":
        (tmp_path / name).write_bytes(gzip.compress(("text\n" + "".join(f'"{one}"\n' for one in noise)).encode()))
    else:
        (tmp_path / name).write_bytes(gzip.compress("".join(json.dumps({"text": one}) + "\n" for one in noise).encode()))
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) * 2 // 3])
    (tmp_path / "good.txt").write_text(article(1))
    done = batch(name, "good.txt", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert "good.txt" in paths(tmp_path / "out.jsonl")
    assert len(lines(tmp_path / "out.jsonl")) > (1 if name != "b.zip" else 0)
    (error,) = lines(tmp_path / "out.jsonl.errors.jsonl")
    assert error["path"] == name
    assert error["code"] == "damaged"


def test_duplicates_are_left_out_and_reported(tmp_path: Path) -> None:
    folder(tmp_path / "in", 6)
    (tmp_path / "in" / "again.txt").write_text(article(4).replace("\n\n", "\n\n\n"))
    (tmp_path / "in" / "zz.txt").write_text(article(0))
    for jobs in ("1", "2"):
        done = batch("in", "-o", f"{jobs}.jsonl", "--dedupe", "--jobs", jobs, cwd=tmp_path)
        assert done.returncode == 0, "a duplicate is no error"
        report = lines(tmp_path / f"{jobs}.jsonl.errors.jsonl")
        assert [(row["path"], row["code"]) for row in report] == [
            ("in/story-00004.txt", "duplicate"), ("in/zz.txt", "duplicate"),
        ]  # fmt: skip
        assert "is that of in/again.txt" in report[0]["message"]
        assert "6 records, 0 errors (see" in last(done)
        assert "2 duplicates" in last(done)
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
    only = batch("in", "-f", "jsonl", "--only", "headline", "--dedupe", "-q", cwd=tmp_path)
    assert {tuple(json.loads(line)) for line in only.stdout.splitlines()} == {("headline", "meta")}
    assert only.stdout.count(b"\n") == 6


def test_zstandard(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    pack = zstandard.ZstdCompressor().compress
    (tmp_path / "page.html.zst").write_bytes(pack(PAGE.format(5).encode()))
    (tmp_path / "rows.jsonl.zst").write_bytes(pack(json.dumps({"html": PAGE.format(6)}).encode()))
    (tmp_path / "bomb.html.zst").write_bytes(pack(b"<p>" * 2_000_000))
    done = batch("page.html.zst", "rows.jsonl.zst", "bomb.html.zst", "-o", "out.jsonl.zst", "--max-size", "1M", cwd=tmp_path)
    assert done.returncode == 1
    assert [row["code"] for row in lines(tmp_path / "out.jsonl.zst.errors.jsonl")] == ["too_large"]
    with open(tmp_path / "out.jsonl.zst", "rb") as file:
        text = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True).read()
    assert [json.loads(line)["headline"] for line in text.splitlines()] == ["Pier 5 reopens", "Pier 6 reopens"]


def warc(path: Path) -> None:
    """A file as crawlers write it: a gzip member for each record."""

    def response(number: int, kind: str, body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode()
        about = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
            f"WARC-Target-URI: https://news.example/{number}\r\nWARC-Date: 2024-03-0{number}T10:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(head) + len(body)}\r\n\r\n"
        )
        return gzip.compress(about.encode() + head + body + b"\r\n\r\n")

    path.write_bytes(
        response(1, "text/html; charset=utf-8", PAGE.format(1).encode())
        + response(2, "image/png", b"\x89PNG")
        + response(3, "text/html", PAGE.format("404").encode(), "404 Not Found")
        + response(4, "text/html; charset=windows-1251", PAGE.format("Ночь").encode("cp1251"))
        + response(5, "text/html", gzip.compress(PAGE.format(5).encode()), headers="Content-Encoding: gzip\r\n")
    )


def test_warc(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    warc(tmp_path / "crawl.warc.gz")
    done = batch("crawl.warc.gz", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    records = lines(tmp_path / "out.jsonl")
    assert [row["headline"] for row in records] == ["Pier 1 reopens", "Pier Ночь reopens", "Pier 5 reopens"]
    source = records[0]["meta"]["source"]
    assert source["path"] == "crawl.warc.gz"
    assert source["record_id"] == "<urn:uuid:00000000-0000-0000-0000-000000000001>"
    assert (source["url"], source["date"]) == ("https://news.example/1", "2024-03-01T10:00:00Z")
    assert records[0]["url"] == "https://news.example/1"
    assert "2 skipped (1 no HTML response, 1 response that is no success)" in last(done)
    data = (tmp_path / "crawl.warc.gz").read_bytes()
    (tmp_path / "cut.warc.gz").write_bytes(data[:-200])
    done = batch("cut.warc.gz", "-o", "cut.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert [row["headline"] for row in lines(tmp_path / "cut.jsonl")] == ["Pier 1 reopens", "Pier Ночь reopens"]
    (error,) = lines(tmp_path / "cut.jsonl.errors.jsonl")
    assert (error["code"], error["url"]) == ("damaged", "https://news.example/5")


def test_an_extra_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    (tmp_path / "crawl.warc").write_bytes(b"WARC/1.0\r\n")
    (one,) = Finder(Job(files=(str(tmp_path / "crawl.warc"),)))
    assert one.fault is not None
    assert 'pip install "newsextract[warc]"' in one.fault.message


def test_a_damaged_member_of_a_zip_is_one_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"{number}.txt", article(number))
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[data.index(b"1.txt") + 5] = 7  # a kind of block that there is not
    (tmp_path / "a.zip").write_bytes(data)
    done = batch("a.zip", "-o", "out.jsonl", cwd=tmp_path)
    assert done.returncode == 1
    assert "3 records, 1 error" in last(done)
    (error,) = lines(tmp_path / "out.jsonl.errors.jsonl")
    assert (error["record_id"], error["code"]) == ("1.txt", "damaged")


@pytest.mark.parametrize("kind", ["a.tgz", "a.zip"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_again_in_an_archive_is_another_record(kind: str, tmp_path: Path) -> None:
    members = ["x.txt", "x.txt (2)", "x.txt", "x.txt"]
    if kind == "a.tgz":
        tar(tmp_path / kind, members)
    else:
        with zipfile.ZipFile(tmp_path / kind, "w") as archive:
            for number, name in enumerate(members):
                archive.writestr(name, article(number))
    done = batch(kind, "-o", "out.db", cwd=tmp_path)
    assert "4 records, 0 errors" in last(done)
    with contextlib.closing(sqlite3.connect(tmp_path / "out.db")) as base:
        found = base.execute("SELECT record_id, headline FROM articles ORDER BY headline").fetchall()
    assert [name for name, _ in found] == ["x.txt", "x.txt (2)", "x.txt (3)", "x.txt (4)"]
    assert [headline.split()[3] for _, headline in found] == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    ("encoding", "args"),
    [("cp1252", ()), ("cp1250", ("--encoding", "windows-1250")), ("utf-8-sig", ()), ("utf-16", ()), ("utf-16", ("--encoding", "utf-16"))],
)
def test_a_table_in_the_encoding_of_a_spreadsheet(encoding: str, args: tuple[str, ...], tmp_path: Path) -> None:
    text = article(1).replace("Port Ellery", "Port Élléry")
    table = io.StringIO()
    csv.writer(table).writerows([["text", "id"], [text, 1]])
    (tmp_path / "a.csv").write_bytes(table.getvalue().encode(encoding))
    done = batch("a.csv", *args, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Port Élléry" in json.loads(done.stdout)["body"]


def test_a_link_to_a_folder_that_is_walked_anyway_is_not_followed(tmp_path: Path) -> None:
    root = folder(tmp_path / "in", 3)
    (root / ".kept").mkdir()
    (root / ".kept" / "hidden.txt").write_text(article(7))
    (root / "a-link").symlink_to("1", target_is_directory=True)
    (root / "z-link").symlink_to("1", target_is_directory=True)
    (root / "to-hidden").symlink_to(".kept", target_is_directory=True)
    done = batch("in", "-o", "out.jsonl", cwd=tmp_path)
    expected = [name for name in names(root) if "/.kept/" not in name]
    assert paths(tmp_path / "out.jsonl") == sorted([*expected, "in/to-hidden/hidden.txt"])
    assert "2 links to a folder that is read anyway" in last(done)
    done = batch("in", "--exclude", "1", "-o", "more.jsonl", cwd=tmp_path)
    assert "in/a-link/story-00001.txt" in paths(tmp_path / "more.jsonl"), "nothing else leads there now"
    done = batch("in/*-link/*.txt", "-o", "named.jsonl", cwd=tmp_path)
    assert paths(tmp_path / "named.jsonl") == ["in/a-link/story-00001.txt"]
