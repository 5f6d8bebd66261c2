"""The language tag."""

from __future__ import annotations

import pytest
from small_documents import document, fact

from newsextract.extractors.fields.language import language, normal_tag
from newsextract.model.document import Document


def test_nothing_gives_nothing() -> None:
    assert language(document(language=None)) is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [("en-gb", "en-GB"), ("en_US.UTF-8", "en-US"), ("DE", "de"), ("zh-hans-cn", "zh-Hans-CN"), ("es-419", "es-419"),
     ("english", None), ("", None), ("x", None)],
)  # fmt: skip
def test_tags_are_normalised(text: str, tag: str | None) -> None:
    assert normal_tag(text) == tag


@pytest.mark.parametrize(
    ("recognised", "stated", "source", "tag"),
    [
        ("en", "en-GB", "html lang", "en-GB"),
        ("en", "en_US", "og:locale", "en"),
        ("de", "en-GB", "html lang", "de"),
        (None, "fr_FR", "og:locale", "fr-FR"),
    ],
)
def test_a_declared_region_is_added_to_the_language(recognised: str | None, stated: str, source: str, tag: str) -> None:
    plain = document(language=recognised)
    doc = Document(source=plain.source, language=recognised, metadata={"language": (fact(stated, source),)})
    assert language(doc) == tag
