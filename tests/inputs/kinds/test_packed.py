"""Web archives in zip files, and what is no article in archives."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections import Counter
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from kind_samples import faults, inputs

from newsextract.inputs.input_settings import Settings
from newsextract.inputs.opened import Opened
from newsextract.inputs.unpack import Unpacking

PAGE = "<html><head><title>Weir floods</title></head><body><h1>Weir floods</h1><p>The weir flooded on Monday, the council said.</p></body></html>"


def warc(pages: int) -> bytes:
    writer = pytest.importorskip("warcio.warcwriter")
    headers = pytest.importorskip("warcio.statusandheaders")
    out = io.BytesIO()
    made = writer.WARCWriter(out, gzip=True)
    for number in range(pages):
        http = headers.StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
        made.write_record(made.create_warc_record(f"https://weir.example/{number}", "response", payload=io.BytesIO(PAGE.encode()), http_headers=http))
    return out.getvalue()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its temporary files open
@pytest.mark.parametrize("first", ["datapackage.json", "archive/a.warc.gz"])
def test_only_the_warc_files_of_a_wacz_are_read(tmp_path: Path, first: str) -> None:
    pytest.importorskip("fastwarc")
    members = {"datapackage.json": b"{}", "archive/a.warc.gz": warc(2), "archive/b.warc": warc(1), "indexes/index.cdx.gz": b"x", "pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n'}
    with zipfile.ZipFile(tmp_path / "site.wacz", "w") as archive:
        for name in sorted(members, key=lambda name: name != first):
            archive.writestr(name, members[name])
    skipped: Counter[str] = Counter()
    found = inputs(tmp_path / "site.wacz", None, skipped, max_size=2_000)  # a limit of a page, not of a WARC file
    assert [one.url for one in found] == ["https://weir.example/0", "https://weir.example/1", "https://weir.example/0"]
    assert all((one.record_id or "").startswith("archive/") for one in found)
    assert sum(skipped.values()) == 3
    assert not faults(found)


def test_a_zip_that_is_only_named_wacz_says_so(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.wacz", "w") as archive:
        archive.writestr("a.html", PAGE)
    assert "holds no WARC" in faults(inputs(tmp_path / "x.wacz"))[0]


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_parts_of_saved_pages_in_an_archive_are_counted(tmp_path: Path, kind: str) -> None:
    members = {"weir.example/a.html": PAGE, "weir.example/a_files/look.css": "p{}", "weir.example/a_files/x.JS": "1", "weir.example/p.jpg": "x", "weir.example/b": PAGE}
    file = tmp_path / f"mirror.{kind}"
    if kind == "zip":
        with zipfile.ZipFile(file, "w") as archive:
            for name, text in members.items():
                archive.writestr(name, text)
    else:
        with tarfile.open(file, "w") as tar:
            for name, text in members.items():
                info = tarfile.TarInfo(name)
                info.size = len(text)
                tar.addfile(info, io.BytesIO(text.encode()))
    skipped: Counter[str] = Counter()
    assert [one.record_id for one in inputs(file, None, skipped)] == ["weir.example/a.html", "weir.example/b"]
    assert skipped == {"no article by its name (*.css)": 1, "no article by its name (*.js)": 1, "no article by its name (*.jpg)": 1}


class Pipe(io.RawIOBase):
    """Bytes that can be read once, in their order."""

    def __init__(self, data: bytes) -> None:
        self.data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return self.data.readinto(buffer)


def test_a_file_from_a_pipe_tells_how_much_of_it_is_read() -> None:
    opened = Opened(cast(BinaryIO, io.BufferedReader(Pipe(b"story" * 9000))), "", Settings(), Counter())
    assert opened.stream.tell() == 0
    assert len(opened.stream.read(7)) == opened.stream.tell() == 7
    assert len(opened.stream.read()) == opened.stream.tell() - 7 == 44_993


def test_a_web_archive_comes_through_a_pipe_as_it_is() -> None:
    pytest.importorskip("fastwarc")
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{PAGE}".encode()
    record = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: {len(answer)}\r\n\r\n"
    pipe = io.BufferedReader(Pipe(2 * (record.encode() + answer + b"\r\n\r\n")))
    found = list(Unpacking(Settings(), Counter()).stream(cast(BinaryIO, pipe), ""))
    assert [item.part and item.part.data for item in found] == [PAGE.encode()] * 2
