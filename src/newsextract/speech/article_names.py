"""The names that an article may call its speakers by."""

from __future__ import annotations

from newsextract.model.document import Document
from newsextract.speech.given_names import begins_with_given
from newsextract.speech.person_mentions import Names
from newsextract.speech.title_case import headings_in
from newsextract.speech.vocabulary import Vocabulary


def names_of(doc: Document, body: str, voc: Vocabulary) -> Names:
    """Names of the body and of the text around it in which a fuller one may stand: captions, standfirst, headline."""
    texts = [text for figure in doc.figures for text in (figure.caption, figure.alt) if text]
    above = [block.text for block in doc.blocks if block.role == "subheadline"]
    headline = [block.text for block in doc.with_role("headline")]
    telling = [text for text in headline if not (voc.capital_nouns or headings_in(text))]  # capitals that tell names
    return Names([body, *texts, *above, *(_without_opening(text, body) for text in telling)], voc, [*above, *headline])


def _without_opening(headline: str, body: str) -> str:
    """A headline without its first word where the capital is the sentence's: "Jailed Farah vows return".

    Given names stay, and words that the body has with a capital.
    """
    first, _, rest = headline.partition(" ")
    kept = begins_with_given(first.lower()) or not rest[:1].isupper() or f" {first}" in body
    return headline if kept else rest

