"""Mails and mailboxes, written by Python's own packages."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from opened_text import kind_of, parts_of

import newsextract
from newsextract.inputs.file_part import Part

PAGE = (
    "<html><body><div style='display:none'>The boat is back.</div><p><a href='https://a.example/v'>View in browser</a></p>"
    "<h1>Ferry returns after ten years</h1><p>The ferry to Skerra will sail again in May, the harbour board said.</p>"
    "<p>“It floats,” Nils Oram said. You can <a href='https://a.example/s'>read the survey</a> here.</p>"
    "<table><tr><td><p>You are receiving this because you asked for it.</p><p><a href='https://a.example/u'>Unsubscribe</a> | "
    "<a href='https://a.example/p'>Manage preferences</a></p></td></tr></table></body></html>"
)
TEXT = "The ferry to Skerra will sail again in May, the harbour board said.\n\n“It floats,” Nils Oram said.\n"


def _mail(subject: str = "Skerra Brief: ferry returns after ten years", sender: str = "Skerra Brief <brief@a.example>") -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "me@b.example", subject
    mail["Date"], mail["Message-ID"] = "Tue, 04 May 2021 06:30:00 +0100", "<f1@a.example>"
    return mail


def _one(mail: EmailMessage) -> Part:
    (part,) = parts_of(mail.as_bytes(), "m.eml")
    return part


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_html_part(coding: str, charset: str) -> None:
    mail = _mail()
    mail.set_content("Read this mail as HTML.\n")
    mail.add_alternative(PAGE, subtype="html", charset=charset, cte=coding)
    part = _one(mail)
    assert part.whole
    assert part.kind == "html"
    assert part.stated is not None
    assert part.stated.headline == "Ferry returns after ten years"
    assert (part.stated.publisher, part.stated.document_id) == ("Skerra Brief", "f1@a.example")
    assert part.stated.date_published == "Tue, 04 May 2021 06:30:00 +0100"
    assert isinstance(part.data, str)
    assert "“It floats,” Nils Oram said." in part.data
    assert "read the survey" in part.data
    for words in ("browser", "Unsubscribe", "preferences", "receiving"):
        assert words not in part.data


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "8bit"])
def test_the_text_part(coding: str) -> None:
    mail = _mail()
    text = "View in your browser: https://a.example/v\n\n" + TEXT + "\nUnsubscribe: https://a.example/u\n\n-- \nMarta\n"
    mail.set_content(text, cte=coding)
    part = _one(mail)
    assert part.kind == "text"
    assert part.data == "Ferry returns after ten years\n\n" + TEXT.strip()


def test_flowed_text() -> None:
    mail = _mail()
    mail.set_content("The ferry to Skerra will \nsail again in May, the \nboard said.\n\nIt floats.\n")
    mail.set_param("format", "flowed")
    assert "sail again in May, the board said.\n\nIt floats." in str(_one(mail).data)
    mail.set_param("delsp", "yes")
    assert "will\nsail" not in str(_one(mail).data)


@pytest.mark.parametrize(
    ("subject", "sender", "headline", "byline", "publisher"),
    [
        ("Ferry returns", "Marta Lind from The Skerra Post <post@a.example>", "Ferry returns", "Marta Lind", "The Skerra Post"),
        ("Fwd: [skerra-news] Ferry returns", "marta.lind@a.example", "Ferry returns", None, None),
        ("Re: Ferry returns", '"Marta Lind" <marta.lind@a.example>', "Ferry returns", "Marta Lind", None),
        ("Re: WG: Ferry returns", '"Marta Lind" <marta.lind@a.example>', "Ferry returns", None, None),
        ("=?utf-8?q?F=C3=A4hre?= kommt", "=?iso-8859-1?q?K=FCstenblatt?= <k@a.example>", "Fähre kommt", None, "Küstenblatt"),
        ("Skerra Brief – now", "Skerra Brief <brief@a.example>", "Now", None, "Skerra Brief"),
        ("Skerra Brief", "Skerra Brief <brief@a.example>", "Skerra Brief", None, "Skerra Brief"),
    ],
)  # fmt: skip
def test_the_header(subject: str, sender: str, headline: str, byline: str | None, publisher: str | None) -> None:
    raw = f"From: {sender}\r\nSubject: {subject}\r\nDate: Tue, 4 May 2021 06:30:00 +0100\r\nMessage-ID: <a@b>\r\n\r\n{TEXT}"
    (part,) = parts_of(raw.encode(), "m.eml")
    assert part.stated is not None
    assert (part.stated.headline, part.stated.byline, part.stated.publisher) == (headline, byline, publisher)


def test_what_is_attached() -> None:
    mail, inner = _mail("Two stories"), _mail("Rowers win")
    inner.set_content("The Skerra eight won the long race on Saturday.\n")
    mail.set_content(TEXT)
    mail.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="ferry.html")
    mail.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="boat.png")
    mail.add_attachment(inner)
    found = parts_of(mail.as_bytes(), "m.eml")
    assert [part.id for part in found] == ["", "ferry.html", "Rowers win.eml"]
    assert not any(part.whole for part in found)
    assert found[1].data == PAGE.encode()
    assert found[2].stated is not None
    assert found[2].stated.headline == "Rowers win"


def test_a_forwarded_mail_loses_the_head_of_the_first() -> None:
    mail = _mail("Fwd: Ferry returns")
    mail.set_content(f"---------- Forwarded message ---------\nFrom: A <a@b.example>\nDate: Tue\nSubject: Ferry returns\n\n{TEXT}")
    assert "b.example" not in str(_one(mail).data)


@pytest.mark.parametrize(
    "text",
    [
        f"From: Marta Lind\nSubject: Ferry returns\nDate: 4 May 2021\n\n{TEXT}",
        f"From 2011 on no boat sailed\n\n{TEXT}",
        f"Ferry returns\n\nThe mail said:\n\nFrom: A\nSubject: B\nMessage-ID: <c@d>\n\n{TEXT}",
        f"Content-Type: a word\n\n{TEXT}",
    ],
)
def test_text_that_quotes_a_header_is_text(text: str) -> None:
    assert kind_of(text.encode()) is None


@pytest.mark.parametrize(
    "raw",
    [
        b"From: a\nMessage-ID: <x>\nDate: b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n--b",
        b"From: a\nMessage-ID: <x>\nSubject: =?utf-8?b?////?=\nContent-Transfer-Encoding: base64\n\n!!!!",
        b"From: a\nMIME-Version: 1\nSubject: b\nContent-Type: text/plain; charset=nosuch\n\n\xff\xfe\x00 words",
        b"From: a\nMIME-Version: 1\nSubject: b\n" + b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 3000,
    ],
)
def test_damaged_mails_raise_nothing(raw: bytes) -> None:
    assert parts_of(raw, "m.eml")


def test_a_mailbox(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "news.mbox")
    for n in range(3):
        mail = _mail(f"Ferry {n}")
        mail.set_content(f"The ferry sails.\n\nFrom Skerra it goes north, and {n} boats follow.\n")
        box.add(mail)
    box.close()
    found = parts_of((tmp_path / "news.mbox").read_bytes(), "news.mbox")
    assert [part.id for part in found] == ["1", "2", "3"]
    assert [part.stated and part.stated.headline for part in found] == ["Ferry 0", "Ferry 1", "Ferry 2"]
    assert "\n\nFrom Skerra it goes north, and 2 boats follow." in str(found[2].data)
    records = list(newsextract.extract_all(tmp_path / "news.mbox"))
    assert len(records) == 3


def test_a_mail_over_the_limit_costs_no_other(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "news.mbox")
    for words in ("boats " * 100_000, "The ferry sails. " * 5):
        mail = _mail()
        mail.set_content(words)
        box.add(mail)
    box.close()
    first, second = parts_of((tmp_path / "news.mbox").read_bytes(), max_size=50_000)
    assert first.fault is not None
    assert first.fault.code == "too_large"
    assert second.fault is None
