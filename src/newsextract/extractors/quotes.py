"""Who said what: attributed quotations of the body."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.evidence import explaining, note
from newsextract.fields import Quote
from newsextract.registry import extractor
from newsextract.speech.attribution import Attributed, Attribution
from newsextract.speech.marks import find_spans
from newsextract.speech.mentions import Names
from newsextract.speech.vocabulary import vocabulary


@extractor
def quotes(doc: Document, body: str | None) -> list[Quote]:
    """Attributed quotations of the body, whole or partial, with speaker, role and reporting word."""
    spans = find_spans(body) if body else []
    if not body or not spans:
        return []
    voc = vocabulary(doc.language)
    names = Names([body, *_context(doc)], voc)
    out: list[Quote] = []
    listening = explaining()
    for one in Attribution(body, spans, voc, names).run():
        if listening:
            _explain(one, body)
        if one.voice is None:
            continue
        span, voice = one.span, one.voice
        out.append(
            Quote(
                text=body[span.start : span.end],
                kind="partial" if one.partial else "direct",
                speaker=voice.speaker,
                speaker_mention=voice.mention,
                role=voice.role,
                cue=voice.cue,
                utterance=voice.utterance,
                start=span.start,
                end=span.end,
            )
        )
    return out


def _context(doc: Document) -> list[str]:
    """Text outside the body in which a fuller name may stand."""
    texts = [text for figure in doc.figures for text in (figure.caption, figure.alt) if text]
    return texts + [block.text for block in doc.blocks if block.role in ("subheadline", "caption")]


def _explain(one: Attributed, body: str) -> None:
    text = body[one.span.start : one.span.end]
    if len(text) > 60:
        text = text[:59] + "…"
    note(one.rule, value=text, place=f"characters {one.span.start}-{one.span.end}", chosen=one.voice is not None)
