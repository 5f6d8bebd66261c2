"""Pages that a core reads in a second from one WARC file: newsextract, and what else is installed.

Each system gets a process of its own, whose processor time counts from its start to its end, and reads in the plainest
loop, without workers. The others read the file with FastWARC as newsextract does.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_LOOP = """
import sys
from fastwarc.warc import ArchiveIterator, WarcRecordType
{load}
for record in ArchiveIterator(open(sys.argv[1], "rb"), record_types=WarcRecordType.response):
    data = record.reader.read()
    try:
        {call}
    except Exception:
        pass
"""
_OWN = """
import sys, newsextract
for record in newsextract.extract_all(sys.argv[1], only={only}, on_error=lambda name, problem: None):
    record.to_json()
"""
_OTHERS = {
    "trafilatura": ("import trafilatura", "trafilatura.bare_extraction(data, with_metadata=True)"),
    "resiliparse": (
        "from resiliparse.extract.html2text import extract_plain_text",
        'extract_plain_text(data.decode("utf-8", "replace"), main_content=True)',
    ),
}


def rates(pages: list[bytes]) -> dict[str, float]:
    """Pages a second of processor time by system; empty where FastWARC is not installed."""
    if importlib.util.find_spec("fastwarc") is None:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pages.warc")
        with path.open("wb") as file:
            file.writelines(_records(pages))
        calls = {
            "newsextract": ["-c", _OWN.format(only=None), str(path)],
            "newsextract, body only": ["-c", _OWN.format(only=("body",)), str(path)],
        }
        for name, (load, call) in _OTHERS.items():
            if importlib.util.find_spec(name) is not None:
                calls[name] = ["-c", _LOOP.format(load=load, call=call), str(path)]
        return {name: len(pages) / _processor_time(words) for name, words in calls.items()}


def _processor_time(words: list[str]) -> float:
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(words)[:80]} ended with {process.returncode}.")
    return used.ru_utime + used.ru_stime


def _records(pages: list[bytes]) -> Iterator[bytes]:
    """The records of a WARC file: a response for each page."""
    for number, page in enumerate(pages):
        block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (len(page), page)
        head = (
            "WARC/1.1\r\nWARC-Type: response\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
            "WARC-Date: 2024-01-01T00:00:00Z\r\n"
            f"WARC-Target-URI: https://news.example/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
        )
        yield head.encode() + block + b"\r\n\r\n"
