"""Section: the label under which the article is filed."""

from __future__ import annotations

import functools
import re

from newsextract import languages
from newsextract.base.patterns import pattern
from newsextract.extractors import evidence
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document

_CRUMBS = pattern(r"\s*[>›»→]\s*|\s+[/|·]\s+")  # "Home > Arts/Life": the slash is part of the label
_AROUND_LABEL = " :|‹«<>/"
_LONGEST_LABEL = 80  # a longer "section" is a sentence


@extractor
def section(doc: Document) -> str | None:
    """The section label, topical or geographic, as printed or else as stated."""
    headlines = {block.text.casefold() for block in doc.with_role("headline")}
    printed = [
        ("section block", label, block.place)
        for block in doc.with_role("section")
        if (label := _printed(block.text, doc.language)) and label.casefold() not in headlines
    ]
    stated = [
        (fact.source, fact.value.split(";")[0].strip(), None)
        for fact in doc.facts("section")
        if len(fact.value) <= _LONGEST_LABEL and not fact.value.startswith(("http:", "https:", "/"))
    ]
    known = {value.casefold() for _, value, _ in stated} | _path_words(doc)
    agreed = [one for one in printed if one[1].casefold() in known]  # other lines above a headline may be anything
    every = [*agreed, *stated, *printed]
    for one in dict.fromkeys(every):
        evidence.note(*one, chosen=one == every[0])
    return every[0][1] if every else None


def _path_words(doc: Document) -> set[str]:
    """Parts of the article's address: a section often stands there."""
    address = next((fact.value for fact in doc.facts("url")), doc.source.url or "")
    return {part.replace("-", " ").casefold() for part in address.split("?")[0].split("/")[3:12]}


def _printed(text: str, language: str | None) -> str | None:
    """The label itself: without "From the section", of a breadcrumb the last part."""
    home: list[str] = []
    for tag in languages.known(language):
        text = _before_label(tag).sub("", text)
        home += languages.words(tag).HOME.split("|")
    parts = [part.strip(_AROUND_LABEL) for part in _CRUMBS.split(text)]
    parts = [part for part in parts if part and part.casefold() not in home]
    return parts[-1] if parts and len(parts[-1]) <= _LONGEST_LABEL else None


@functools.cache
def _before_label(tag: str) -> re.Pattern[str]:
    """What stands before a label in a language: "From the section", "Filed under:"."""
    return pattern(rf"^(?:{languages.words(tag).SECTION_LABEL})(?:\s*:\s*|\s+)(?=\S)", re.I)
