"""Language of the article as a BCP 47 tag."""

from __future__ import annotations

from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document

_TAG = pattern(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?![a-zA-Z])")


@extractor
def language(doc: Document) -> str | None:
    """The article's language as a BCP 47 tag ("en-GB"), as recognised and as declared."""
    own = normal_tag(doc.language or "")
    stated = [(fact.source, tag) for fact in doc.facts("language") if (tag := normal_tag(fact.value))]
    # og:locale is a default of many editing systems, so that its country says little.
    regional = [tag for source, tag in stated if own and tag.startswith(f"{own}-") and source != "og:locale"]
    best = next(iter(regional), None) or own or next((tag for _, tag in stated), None)
    if own:
        evidence.note("declared and recognised by the reader", own, chosen=own == best)
    for source, tag in stated:
        evidence.note(source, tag, chosen=tag == best)
    return best


def normal_tag(text: str) -> str | None:
    """A language tag in its usual letters; ``None`` for what is none.

    >>> normal_tag("en_gb"), normal_tag("zh-hant-TW"), normal_tag("english")
    ('en-GB', 'zh-Hant-TW', None)
    """
    found = _TAG.match(text.strip())
    if not found:
        return None
    tongue, script, region = found.groups()
    return "-".join(filter(None, (tongue.lower(), script and script.title(), region and region.upper())))
