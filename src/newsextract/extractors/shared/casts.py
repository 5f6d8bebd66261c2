"""The people and the bodies of a document."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.grammar.places.lookup import is_listed
from newsextract.model.document import Document
from newsextract.model.record_types import Quote
from newsextract.speech.article_names import names_of
from newsextract.speech.cast import Cast, Context
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary


def cast_of(doc: Document, body: str | None, quotes: Sequence[Quote]) -> Cast | None:
    """Who is in the article; None where the document is none."""
    if not body or not doc.is_article:
        return None
    voc = vocabulary(doc.language)
    return Cast(body, find_spans(body, doc.language), voc, names_of(doc, body, voc), Context(quotes, is_listed))
