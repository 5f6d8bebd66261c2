"""Fetching: what a server on this machine may do to us, and what we refuse."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest
from click.testing import CliRunner, Result

from newsextract.cli import main
from newsextract.reading.source import fetch as fetching
from newsextract.reading.source import public_hosts
from newsextract.reading.source.fetch import MAX_BYTES, PAUSE, fetch
from newsextract.reading.source.public_hosts import NotFetched, is_public
from shell import ARTICLE

PAGE = f"<html><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1><p>{ARTICLE}</p></article></body></html>"
SENT = threading.Event()


class Handler(BaseHTTPRequestHandler):
    """Answers by the path; remembers what was asked."""

    protocol_version = "HTTP/1.1"
    asked: ClassVar[list[tuple[str, dict[str, str]]]] = []

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **more: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **more}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        name, _, rest = self.path[1:].partition("/")
        match name:
            case "story":
                self.answer(PAGE.encode())
            case "text":
                self.answer(ARTICLE.encode(), "text/plain")
            case "latin":
                self.answer(ARTICLE.replace("Lessing", "Léssing").encode("iso-8859-15"), "text/plain; charset=ISO-8859-15")
            case "lying":
                self.answer(ARTICLE.replace("Lessing", "Léssing").encode(), "text/plain; charset=ISO-8859-1")
            case "packed":
                self.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip")
            case "bomb":
                self.answer(gzip.compress(b"x" * 50_000_000), Content_Encoding="gzip")
            case "damaged":
                self.answer(b"no gzip at all", Content_Encoding="gzip")
            case "brotli":
                self.answer(b"x", Content_Encoding="br")
            case "large":
                self.answer(b"x" * (MAX_BYTES + 1), "text/plain")
            case "pdf":
                self.answer(b"%PDF-1.7", "application/pdf")
            case "go":
                self.answer(b"", status=302, Location="/" + rest)
            case "away":
                self.answer(b"", status=302, Location={"file": "file:///etc/passwd", "ftp": "ftp://x.example/"}[rest])
            case "inside":
                self.answer(b"", status=302, Location=f"http://{rest}/")
            case "loop":
                self.answer(b"", status=301, Location="/loop")
            case "busy":
                self.answer(b"", status=503, Retry_After="120")
            case "drip" | "headers":
                self.wfile.write(b"HTTP/1.1 200 OK\r\n")
                if name == "drip":
                    self.wfile.write(b"Content-Type: text/html\r\n\r\n")
                while not SENT.wait(0.05):
                    try:
                        self.wfile.write(b"x")
                        self.wfile.flush()
                    except OSError:
                        break
                self.close_connection = True
            case "robots.txt":
                self.answer(b"User-agent: newsextract\nDisallow: /*secret\nCrawl-delay: 1\n", "text/plain")
            case _:
                self.answer(b"gone", status=404)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    SENT.clear()
    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.daemon_threads = True
    made.handle_error = lambda *_: None  # type: ignore[method-assign]  # a client that hangs up early is what some tests are about
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    SENT.set()
    made.shutdown()
    made.server_close()
    thread.join()


def refused(url: str, **how: Any) -> str:
    with pytest.raises(NotFetched) as caught:
        fetch(url, **how)
    return str(caught.value)


def call(*args: str) -> Result:
    return CliRunner().invoke(main, ["parse", *args])


def test_a_page_becomes_a_record(server: str) -> None:
    result = call("--allow-private", f"{server}/go/go/story")
    assert result.exit_code == 0, result.stderr
    record = json.loads(result.stdout)
    assert record["headline"] == "Harbour reopens"
    assert record["url"] == f"{server}/story", "where the redirects led"
    assert record["meta"]["source"]["path"] == f"{server}/go/go/story"
    assert record["meta"]["source"]["bytes"] == len(PAGE.encode())


def test_text_is_fetched_too_and_other_inputs_go_on(server: str) -> None:
    result = call("--allow-private", f"{server}/nothing", f"{server}/text")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["meta"]["source"]["kind"] == "text"
    assert result.stderr == f"Error: {server}/nothing not read: the server says 404 Not Found.\n"


def test_we_say_who_we_are_and_send_nothing_else_of_the_user(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    Handler.asked.clear()
    fetch(server + "/story", allow_private=True)
    ((_, headers),) = Handler.asked
    assert headers["User-Agent"].startswith("newsextract/")
    assert set(headers) == {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}


def test_user_and_password_stay_out_of_the_record(server: str) -> None:
    result = call("--allow-private", server.replace("//", "//ann:secret@") + "/story")
    assert result.exit_code == 0
    assert "secret" not in result.stdout


@pytest.mark.parametrize(("path", "encoding"), [("latin", "iso-8859-15"), ("lying", "utf-8")])
def test_the_servers_charset_counts_when_the_bytes_are_no_utf_8(path: str, encoding: str, server: str) -> None:
    record = json.loads(call("--allow-private", f"{server}/{path}").stdout)
    assert record["byline"] == "Ann Léssing"
    assert record["meta"]["source"]["encoding"] == encoding


def test_packed_pages_are_unpacked(server: str) -> None:
    assert fetch(server + "/packed", allow_private=True).data == PAGE.encode()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("bomb", "more than 20 MB"),
        ("large", "more than 20 MB"),
        ("damaged", "gzip cannot be read"),
        ("brotli", "packed it as br"),
        ("pdf", "application/pdf, not a page"),
        ("loop", "redirects more than 5 times"),
        ("away/file", "file is not http or https"),
        ("away/ftp", "ftp is not http or https"),
        ("busy", "503 Service Unavailable. Try again in 120 seconds"),
        ("drip", "longer than 1 seconds"),
        ("headers", "longer than 1 seconds"),
    ],
)
def test_what_a_server_may_not_do(path: str, said: str, server: str) -> None:
    assert said in refused(f"{server}/{path}", allow_private=True, seconds=1.0 if "longer" in said else 30.0)


PRIVATE = (
    "127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 fe80::1"
    " fc00::1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: :: 192.0.2.1 fe80::1%eth0 nonsense"
).split()  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1"])
def test_private_hosts_are_not_connected_to(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    assert "private address" in refused(f"http://{host}:1/") or "no host" in refused(f"http://{host}:1/")


def test_a_redirect_into_the_private_network_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server itself counts as public here, what it points to does not."""
    monkeypatch.setattr(public_hosts, "is_public", lambda address: address == "127.0.0.1")
    for host in ("10.0.0.1", "169.254.169.254", "[::1]"):
        assert "private address" in refused(f"{server}/inside/{host}")


def test_a_name_is_looked_up_once_and_its_very_address_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when checked and private when connected to gets nowhere."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected = []

    def looked_up(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    def connect(address: tuple[str, int], *_: Any, **__: Any) -> socket.socket:
        connected.append(address[0])
        raise ConnectionRefusedError("nobody there")

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(socket, "create_connection", connect)
    assert "Check the address" in refused("http://rebind.example/")
    assert connected == ["93.184.216.34"]
    assert "private" in refused("http://rebind.example/")
    assert connected == ["93.184.216.34"]


def test_robots_are_asked_on_request_only(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "404" in refused(server + "/my/secret", allow_private=True)
    assert "robots.txt forbids" in refused(server + "/my/secret", allow_private=True, robots=True)
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    Handler.asked.clear()
    assert fetch(server + "/story", allow_private=True, robots=True).data == PAGE.encode()
    assert [path for path, _ in Handler.asked] == ["/robots.txt", "/story"]


def test_one_host_is_not_hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    monkeypatch.setattr(fetching, "_last", {})
    for host in ("a.example", "b.example", "a.example", "localhost", "localhost"):
        fetching._pause(host)
    assert len(slept) == 1
    assert 0 < slept[0] <= PAUSE


@pytest.mark.parametrize("url", ["http://", "http:///x", "https://[::1", "http://a b/", "http://x.invalid/"])
def test_no_address_is_one_line(url: str) -> None:
    result = call(url)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert " not read: " in result.stderr


def test_without_the_extra_the_message_says_what_to_do() -> None:
    code = (
        "import sys; sys.modules['httpx'] = None\nfrom newsextract.cli import main\n"
        "main(['parse', 'https://news.example/story'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Error: Fetching needs an extra: pip install 'newsextract[web]'")
    assert done.stderr.count("\n") == 1
