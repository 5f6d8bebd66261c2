"""Pages that browsers save in one file."""

from __future__ import annotations

import plistlib
from email.message import EmailMessage
from pathlib import Path

import pytest
from opened_text import parts_of

from browser import Browser

PAGE = "<!doctype html><html><head><title>Ferry</title></head><body><h1>Fähre</h1><p>The boat – at last.</p></body></html>"
ADDRESS = "https://post.example/ferry?a=1&b=2"


def _mhtml(**headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "<Saved by Blink>"
    mail["Date"] = "Tue, 4 May 2021 12:00:00 -0000"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content("<html><body>a frame</body></html>", subtype="html", cte="quoted-printable")
    mail.make_related()
    mail.add_related(PAGE, subtype="html", cte="quoted-printable")
    for part, address in zip(mail.iter_parts(), ("https://ads.example/frame", ADDRESS), strict=True):
        part["Content-Location"] = address
    mail.add_related(b"\x89PNG", maintype="image", subtype="png")
    return mail.as_bytes()


def test_mhtml() -> None:
    (part,) = parts_of(_mhtml(Snapshot_Content_Location=ADDRESS))
    assert isinstance(part.data, bytes)
    assert part.data.decode(part.encoding or "utf-8").strip() == PAGE
    assert (part.url, part.kind, part.whole, part.date) == (ADDRESS, "html", True, "2021-05-04T12:00:00")


def test_mhtml_without_the_address_gives_its_first_page() -> None:
    (part,) = parts_of(_mhtml(), "page.mht")
    assert part.url == "https://ads.example/frame"


def test_mhtml_by_chromium(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE.replace("<head>", "<head><meta charset=utf-8>"), encoding="utf-8")
    with Browser() as browser:
        browser.open((tmp_path / "a.html").as_uri())
        saved = browser.call("Page.captureSnapshot", format="mhtml")["data"]
    (part,) = parts_of(saved)
    assert isinstance(part.data, bytes)
    assert "<p>The boat – at last.</p>" in part.data.decode()
    assert part.whole


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_webarchive(form: plistlib.PlistFormat) -> None:
    main = {
        "WebResourceData": PAGE.encode("utf-8"), "WebResourceURL": ADDRESS, "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8", "WebResourceFrameName": "",
    }  # fmt: skip
    frame = {"WebMainResource": {**main, "WebResourceData": b"<p>a frame</p>"}}
    data = plistlib.dumps({"WebMainResource": main, "WebSubframeArchives": [frame]}, fmt=form)
    (part,) = parts_of(data, "page.webarchive")
    assert (part.data, part.url, part.encoding) == (PAGE.encode("utf-8"), ADDRESS, "UTF-8")
    assert part.whole


@pytest.mark.parametrize("cut", [9, 60, 200])
def test_a_damaged_webarchive_is_a_fault(cut: int) -> None:
    data = plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE.encode() * 9}}, fmt=plistlib.FMT_BINARY)
    (part,) = parts_of(data[:cut], "page.webarchive")
    assert part.fault is not None


def test_a_saved_picture_is_a_fault() -> None:
    main = {"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png"}
    (part,) = parts_of(plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY), "page.webarchive")
    assert part.fault is not None
    assert part.fault.code == "unsupported"


def test_a_property_list_with_entities_is_a_fault() -> None:
    text = (
        '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa">]><plist version="1.0"><dict><key>WebMainResource</key>'
        "<dict><key>WebResourceData</key><string>&a;</string></dict></dict></plist>"
    )
    (part,) = parts_of(text.encode(), "page.webarchive")
    assert part.fault is not None


def test_a_saved_page_over_the_limit() -> None:
    (part,) = parts_of(_mhtml(Snapshot_Content_Location=ADDRESS), max_size=10)
    assert part.fault is not None
