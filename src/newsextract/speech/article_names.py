"""The names that an article may call its speakers by."""

from __future__ import annotations

from newsextract.model.document import Document
from newsextract.speech.person_mentions import Names
from newsextract.speech.title_case import headings_in
from newsextract.speech.vocabulary import Vocabulary


def names_of(doc: Document, body: str, voc: Vocabulary) -> Names:
    """Names of the body and of the text around it in which a fuller one may stand: captions, standfirst, headline."""
    texts = [text for figure in doc.figures for text in (figure.caption, figure.alt) if text]
    above = [block.text for block in doc.blocks if block.role == "subheadline"]
    headline = [block.text for block in doc.with_role("headline")]
    telling = [text for text in headline if not (voc.capital_nouns or headings_in(text))]  # capitals that tell names
    return Names([body, *texts, *above, *telling], voc, [*above, *headline])
