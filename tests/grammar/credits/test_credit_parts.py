"""Credit lines taken apart."""

from __future__ import annotations

import pytest

from newsextract.grammar.credits.agencies import canonical
from newsextract.grammar.credits.credit_parts import licence_name, parse_credit

AFP, AP = "Agence France-Presse", "Associated Press"


@pytest.mark.parametrize(
    ("text", "photographer", "agency", "via", "rights"),
    [
        ("PA", None, "PA Media", None, None),
        ("Getty", None, "Getty Images", None, None),
        ("Ann Lee/Reuters", "Ann Lee", "Reuters", None, None),
        ("REUTERS/Ann Lee/File Photo", "Ann Lee", "Reuters", None, None),
        ("AP Photo/Ann Lee", "Ann Lee", AP, None, None),
        ("ANN LEE / AFP", "ANN LEE", AFP, None, None),
        ("Ann Lee/AFP via Getty Images", "Ann Lee", AFP, "Getty Images", None),
        ("Ann Lee/The Ellery Post via AP", "Ann Lee", None, AP, None),
        ("Ann Lee/via Reuters", "Ann Lee", None, "Reuters", None),
        ("Ann Lee for The Ellery Post", "Ann Lee", None, None, None),
        ("Bo Lund (dpa/picture alliance via Getty)", "Bo Lund", "Deutsche Presse-Agentur", "Getty Images", None),
        ("picture alliance/dpa | Bo Lund", "Bo Lund", "picture alliance", None, None),
        ("Bo Lund/Copyright 2024 The AP. All rights reserved", "Bo Lund", AP, None, None),
        ("Symbolbild/dpa", None, "Deutsche Presse-Agentur", None, None),
        ("Handout via REUTERS", None, None, "Reuters", "handout"),
        ("West Midlands Police", None, None, None, None),
        ("Ellery City Council/HANDOUT", None, None, None, "handout"),
        ("Crown copyright", None, None, None, "Crown copyright"),
        ("Ann Lee, CC BY-SA 4.0 via Wikimedia Commons", "Ann Lee", None, "Wikimedia Commons", "CC BY-SA 4.0"),
        ("Ann Lee/CC0", "Ann Lee", None, None, None),
        ("public domain", None, None, None, "public domain"),
        ("", None, None, None, None),
    ],
)
def test_parts(text: str, photographer: str | None, agency: str | None, via: str | None, rights: str | None) -> None:
    found = parse_credit(text)
    assert (found.photographer, found.agency, found.via, found.rights) == (photographer, agency, via, rights)


def test_licences() -> None:
    assert parse_credit("CC BY-SA 4.0").licence_url == "https://creativecommons.org/licenses/by-sa/4.0/"
    assert parse_credit("CC BY").licence_url is None
    assert licence_name("https://creativecommons.org/licenses/by/2.0/deed.de") == "CC BY 2.0"
    assert licence_name("https://creativecommons.org/publicdomain/zero/1.0/") == "CC0"
    assert licence_name("https://news.example/licence") is None


def test_agencies_have_one_name() -> None:
    assert {canonical(name) for name in ("PA", "PA Wire", "Press Association", "pa images")} == {"PA Media"}
    assert canonical("Ann Lee") is None
