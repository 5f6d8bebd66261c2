"""Who said what without quotation marks: reported speech, interviews, broadcast transcripts."""

from __future__ import annotations

from newsextract.document import Document
from newsextract.fields import Attribution
from newsextract.registry import extractor
from newsextract.speech.context import names_of
from newsextract.speech.indirect import Indirect
from newsextract.speech.marks import find_spans
from newsextract.speech.turns import find_turns
from newsextract.speech.vocabulary import vocabulary


@extractor(on_request=True)
def attributions(doc: Document, body: str | None) -> list[Attribution]:
    """Speech without quotation marks: reported in the writer's words, or the turns of interviews and transcripts."""
    if not body:
        return []
    voc = vocabulary(doc.language)
    names = names_of(doc, body, voc)
    walk = Indirect(body, find_spans(body), voc, names)
    turns = list(find_turns(body, voc, names))
    out = [
        Attribution(
            text=body[one.start : one.end],
            kind="turn",
            speaker=one.speaker.name,
            speaker_kind=walk.speakers.kind(one.speaker),
            speaker_mention=one.speaker.mention,
            role=one.speaker.role,
            start=one.start,
            end=one.end,
        )
        for one in turns
    ]
    spoken = [(one.start, one.end) for one in turns]
    first, last = (spoken[0][0], spoken[-1][1]) if spoken else (0, 0)
    for told in list(walk.run()):  # what a speaker is may be told by what comes later
        if first <= told.start < last:
            continue  # in a turn, the speaker of the turn speaks
        out.append(
            Attribution(
                text=body[told.start : told.end],
                kind="indirect",
                speaker=told.speaker.name,
                speaker_kind=walk.speakers.kind(told.speaker),
                speaker_mention=told.speaker.mention,
                role=told.speaker.role,
                cue=told.cue,
                start=told.start,
                end=told.end,
            )
        )
    return sorted(out, key=lambda one: one.start)
