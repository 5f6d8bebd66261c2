"""Who said what: attributed quotations of the body."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.extractors.evidence import explaining, note, warn
from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Author, Dateline, Quote
from newsextract.speech.article_names import names_of
from newsextract.speech.attributed import Attributed
from newsextract.speech.attribution import Attribution
from newsextract.speech.dialogue_dashes import dialogue_spans
from newsextract.speech.marked_names import mark_names
from newsextract.speech.quotation_marks import Span, find_spans, unread_lines
from newsextract.speech.vocabulary import vocabulary

_ENDS_SENTENCE = ".!?…"
_LONGEST_SHOWN = 60
"""Characters of a quotation that the evidence shows."""


@extractor
def quotes(
    doc: Document, body: str | None, dateline: Dateline | None, authors: Sequence[Author] = ()
) -> list[Quote]:
    """Attributed quotations of the body, whole or partial, with speaker, role and reporting word.

    "I" outside the marks is the author, where the article has one and no more.
    """
    if not body or not doc.is_article:
        return []
    voc = vocabulary(doc.language)
    spans = find_spans(body, doc.language)
    if unread := unread_lines(body, doc.language):
        warn("quotes", "NotProse", f"paragraphs with too many quotation marks to be prose were not read: {unread}")
    if voc.dialogue_dashes:
        verb_near = voc.noun_first or voc.dropped_subjects
        spans = dialogue_spans(body, spans, voc.speech, runs_on=voc.dash_runs_on, verb_near=verb_near)
    spans = _outside_headings(doc, body, spans) if spans else spans
    mark_names(body, spans, voc)
    if not spans:
        return []
    names = names_of(doc, body, voc)
    writer = authors[0].name if len(authors) == 1 and authors[0].kind == "person" else None
    listening = explaining()
    numbers: dict[int, int] = {}
    out: list[Quote] = []
    walk = Attribution(body, spans, voc, names, _first_sentence(body, dateline))
    for one in walk.read():  # what a speaker is may be told by what comes later
        if listening:
            _explain(one, body)
        if one.voice is None:
            continue
        span, speaker = one.span, one.voice.speaker
        told = one.voice.cue is not None and speaker.name is None
        if writer and told and (speaker.mention or "").lower() in voc.of_the_writer:
            speaker = speaker._replace(name=writer)
        out.append(
            Quote(
                text=body[span.start : span.end],
                kind="partial" if one.partial else "direct",
                speaker=speaker.name,
                speaker_kind=walk.kind(speaker),
                speaker_mention=speaker.mention,
                role=speaker.role,
                cue=one.voice.cue,
                utterance=numbers.setdefault(one.voice.utterance, len(numbers) + 1),
                start=span.start,
                end=span.end,
            )
        )
    return out


def _outside_headings(doc: Document, body: str, spans: list[Span]) -> list[Span]:
    """The spans but those of headings, which say shortly what the text below quotes; a sentence with its mark stays."""
    headings = {block.text for block in doc.with_role("body") if block.kind == "heading"}
    if not headings:
        return spans
    return [
        span
        for span in spans
        if body[span.end - 1] in _ENDS_SENTENCE  # “It rained for weeks.” ― Ann Reed
        or body[span.line_start : span.line_end] not in headings
    ]


def _first_sentence(body: str, dateline: Dateline | None) -> int:
    """Where the story begins behind its dateline, which is nobody's name: "LIMA — Ann Reed mocked him"."""
    if dateline is None or not body.startswith(dateline.text):
        return 0
    rest = body[len(dateline.text) :]
    return len(body) - len(rest.lstrip(" -–—―:."))


def _explain(one: Attributed, body: str) -> None:
    text = body[one.span.start : one.span.end]
    if len(text) > _LONGEST_SHOWN:
        text = text[: _LONGEST_SHOWN - 1] + "…"
    place = f"body, characters {one.span.start} to {one.span.end}"
    note(one.rule, value=text, place=place, chosen=one.voice is not None)
