"""Who said what without quotation marks: reported speech, interviews, broadcast transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newsextract.extractors.registry import extractor
from newsextract.model.document import Document
from newsextract.model.record_types import Attribution
from newsextract.speech.article_names import names_of
from newsextract.speech.quotation_marks import find_spans
from newsextract.speech.vocabulary import vocabulary

if TYPE_CHECKING:
    from newsextract.speech.indirect import Indirect, Reported
    from newsextract.speech.turns import Turn


@extractor(on_request=True)
def attributions(doc: Document, body: str | None) -> list[Attribution]:
    """Speech without quotation marks: reported in the writer's words, or the turns of interviews and transcripts."""
    if not body:
        return []
    from newsextract.speech.indirect import Indirect  # few calls ask for it
    from newsextract.speech.turns import find_turns

    voc = vocabulary(doc.language)
    names = names_of(doc, body, voc)
    walk = Indirect(body, find_spans(body, doc.language), voc, names)
    turns = list(find_turns(body, voc, names))
    out = [_made(body, one, "turn", walk) for one in turns]
    spoken = [(one.start, one.end) for one in turns]
    first, last = (spoken[0][0], spoken[-1][1]) if spoken else (0, 0)
    for told in walk.read():  # what a speaker is may be told by what comes later
        if first <= told.start < last:
            continue  # in a turn, the speaker of the turn speaks
        out.append(_made(body, told, "indirect", walk, told.cue))
    return sorted(out, key=lambda one: one.start)


def _made(
    body: str, one: Turn | Reported, kind: Literal["turn", "indirect"], walk: Indirect, cue: str | None = None
) -> Attribution:
    return Attribution(
        text=body[one.start : one.end],
        kind=kind,
        speaker=one.speaker.name,
        speaker_kind=walk.speakers.kind(one.speaker),
        speaker_mention=one.speaker.mention,
        role=one.speaker.role,
        cue=cue,
        start=one.start,
        end=one.end,
    )
