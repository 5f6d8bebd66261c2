"""Sample articles against what a person says is right: ``fixtures/*/truth.json``.

A key that ``truth.json`` leaves out is not judged. A list in the place of one value names the values
that a reader would accept. Known gaps of the program stand in the truth's ``known_gaps``, by the name
of the check (``quotes.speaker``): such a check may fail.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from fixture_folders import SLUGS, record, truth

Json = dict[str, Any]


def accepted(right: Any, value: Any) -> bool:
    """True when the value is one of those that the truth accepts."""
    return value in (right if isinstance(right, list) else [right])


def said_alike(right: Any, value: str | None) -> bool:
    """Like ``accepted``, for words inside a sentence: capitals and a leading article do not count."""
    rights = right if isinstance(right, list) else [right]
    return bare(value) in [bare(one) for one in rights]


def bare(words: str | None) -> str | None:
    return words and re.sub(r"^(the|an?|der|die|das|eine?|une?|les?|la) ", "", words.casefold())


def check_value(name: str) -> Callable[[Json, Json], None]:
    def check(right: Json, made: Json) -> None:
        wanted = right[name]
        assert accepted(wanted, made[name]), f"{made[name]!r} is not {wanted!r}"

    return check


def check_date(name: str) -> Callable[[Json, Json], None]:
    def check(right: Json, made: Json) -> None:
        wanted, value = right[name], made[name]
        rights = wanted if isinstance(wanted, list) else [wanted]
        assert any(same_date(one, value) for one in rights), f"{value!r} is not {wanted!r}"

    return check


def same_date(right: str | None, value: str | None) -> bool:
    """The same day, or the same minute where the truth has a time (the zone may be another)."""
    if right is None or value is None or "T" not in right:
        return (value and value[:10]) == right
    one, other = datetime.fromisoformat(right), datetime.fromisoformat(value)
    return (one.tzinfo is None) == (other.tzinfo is None) and abs(one - other) < timedelta(minutes=1)


def check_flags(right: Json, made: Json) -> None:
    assert made["meta"]["flags"] == right["flags"]


def check_authors(right: Json, made: Json) -> None:
    assert len(made["authors"]) == len(right["authors"]), made["authors"]
    for wanted, author in zip(right["authors"], made["authors"], strict=True):
        assert accepted(wanted["name"], author["name"])
        assert author["kind"] == wanted["kind"]


def check_dateline(right: Json, made: Json) -> None:
    wanted, dateline = right["dateline"], made["dateline"]
    if wanted is None or dateline is None:
        assert dateline == wanted
        return
    assert dateline["text"].rstrip(" -–—") == wanted["text"].rstrip(" -–—")
    for key in ("place", "agency", "date"):
        assert dateline[key] == wanted[key]


def check_region(right: Json, made: Json) -> None:
    wanted, region = right["region"], made["region"]
    if wanted is None or region is None:
        assert region == wanted
        return
    assert region["label"] == wanted["label"]
    assert accepted(wanted["source"], region["source"])


def check_region_codes(right: Json, made: Json) -> None:
    """Countries are exact; of the subdivisions one must be right, for labels that span several."""
    wanted, region = right["region"], made["region"]
    if wanted is None:
        return
    assert region is not None
    assert set(region["countries"]) == set(wanted["countries"])
    subdivisions = set(region["subdivisions"])
    assert subdivisions & set(wanted["subdivisions"]) if wanted["subdivisions"] else not subdivisions
    assert wanted.get("geonames", region["geonames"]) == region["geonames"]


def check_images(right: Json, made: Json) -> None:
    assert len(made["images"]) == len(right["images"]), made["images"]
    for wanted, image in zip(right["images"], made["images"], strict=True):
        for key in ("alt", "caption", "credit_text", "media"):
            assert accepted(wanted[key], image[key]), f"{key}: {image[key]!r} is not {wanted[key]!r}"
        for key in wanted.keys() & image.keys() - {"alt", "caption", "credit_text", "media"}:
            assert accepted(wanted[key], image[key]), f"{key}: {image[key]!r} is not {wanted[key]!r}"


def check_findings(right: Json, made: Json) -> None:
    assert [(one["items"], one["ordered"]) for one in made["findings"]] == [
        (one["items"], one["ordered"]) for one in right["findings"]
    ]
    for wanted, finding in zip(right["findings"], made["findings"], strict=True):
        assert accepted(wanted["lead_in"], finding["lead_in"])
        assert accepted(wanted.get("source", finding["source"]), finding["source"])
        for key in wanted.keys() & {"levels", "box"}:
            assert wanted[key] == finding[key]


def check_quotes(right: Json, made: Json) -> None:
    """The quotations themselves, in order; those marked optional may be there or not."""
    found = [quote["text"] for quote in made["quotes"]]
    wanted = [quote["text"] for quote in right["quotes"] if not quote.get("optional") or quote["text"] in found]
    assert found == wanted


def check_quote(name: str, same: Callable[[Any, Any], bool]) -> Callable[[Json, Json], None]:
    """One attribute of the quotations that were found, those marked optional aside."""

    def check(right: Json, made: Json) -> None:
        wrong = [
            f"{quote['text'][:40]!r}: {quote[name]!r} is not {wanted[name]!r}"
            for wanted, quote in found_quotes(right, made)
            if not same(wanted[name], quote[name])
        ]
        assert not wrong, "\n".join(wrong)

    return check


def check_utterances(right: Json, made: Json) -> None:
    """Which quotations share an utterance; the numbers themselves do not matter."""
    pairs = found_quotes(right, made)
    found = in_order([quote["utterance"] for _, quote in pairs])
    assert found == in_order([wanted["utterance"] for wanted, _ in pairs])


def in_order(numbers: list[int]) -> list[int]:
    first = list(dict.fromkeys(numbers))
    return [first.index(number) for number in numbers]


def found_quotes(right: Json, made: Json) -> list[tuple[Json, Json]]:
    found = {quote["text"]: quote for quote in made["quotes"]}
    judged = [wanted for wanted in right["quotes"] if wanted["text"] in found and not wanted.get("optional")]
    return [(wanted, found[wanted["text"]]) for wanted in judged]


def paragraphs(made: Json) -> list[str]:
    return made["body"].split("\n\n") if made["body"] else []


def check_body_first(right: Json, made: Json) -> None:
    assert (paragraphs(made) or [None])[0] == right["body_first"]


def check_body_last(right: Json, made: Json) -> None:
    assert (paragraphs(made) or [None])[-1] == right["body_last"]


def check_in_body(right: Json, made: Json) -> None:
    missing = [line for line in right["in_body"] if line not in made["body"]]
    assert not missing


def check_not_in_body(right: Json, made: Json) -> None:
    leaked = [line for line in right["not_in_body"] if line in (made["body"] or "")]
    assert not leaked


VALUES = ("headline", "subheadline", "byline", "publisher", "url", "language")
DATES = ("date_published", "date_modified")
# Name of the check, key of the truth that it needs, the check.
CHECKS: list[tuple[str, str, Callable[[Json, Json], None]]] = [
    *((name, name, check_value(name)) for name in VALUES),
    *((name, name, check_date(name)) for name in DATES),
    ("flags", "flags", check_flags),
    ("authors", "authors", check_authors),
    ("dateline", "dateline", check_dateline),
    ("region", "region", check_region),
    ("region.codes", "region", check_region_codes),
    ("images", "images", check_images),
    ("findings", "findings", check_findings),
    ("quotes", "quotes", check_quotes),
    ("quotes.speaker", "quotes", check_quote("speaker", said_alike)),
    ("quotes.speaker_mention", "quotes", check_quote("speaker_mention", said_alike)),
    ("quotes.cue", "quotes", check_quote("cue", said_alike)),
    ("quotes.role", "quotes", check_quote("role", said_alike)),
    ("quotes.utterance", "quotes", check_utterances),
    ("body_first", "body_first", check_body_first),
    ("body_last", "body_last", check_body_last),
    ("in_body", "in_body", check_in_body),
    ("not_in_body", "not_in_body", check_not_in_body),
]


def cases() -> list[Any]:
    gap = pytest.mark.xfail(strict=True, reason="known gap")
    return [
        pytest.param(slug, check, id=f"{slug}-{name}", marks=[gap] if name in truth(slug).get("known_gaps", []) else [])
        for slug in SLUGS
        for name, key, check in CHECKS
        if key in truth(slug)
    ]


@pytest.mark.parametrize(("slug", "check"), cases())
def test_truth(slug: str, check: Callable[[Json, Json], None]) -> None:
    check(truth(slug), record(slug))


@pytest.mark.parametrize("slug", SLUGS)
def test_truth_names_known_keys(slug: str) -> None:
    names = {name for name, _, _ in CHECKS}
    assert set(truth(slug)) - {"known_gaps"} <= {key for _, key, _ in CHECKS}
    assert set(truth(slug).get("known_gaps", [])) <= names
