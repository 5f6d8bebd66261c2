"""Interviews and transcripts: paragraphs under a label that says who speaks ("Q:", "REED:")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.person_mentions import Names
from newsextract.speech.vocabulary import Vocabulary

# Matches the label of: "Q: Why?"  "A. Because."  "REED: No."  "ANN REED, HARBOUR MASTER (on the phone): No."
# "Ann Reed: No."  Must not match: "He said: no."  "At 10:30 it rained."
_LABEL: Final = pattern(
    r"(?:- )?(?P<label>(?P<who>[^\W\d_](?:\.(?=\s)|(?=:))|[^\W\d_a-zß-öø-ÿ][^\n:,()\"“”]{1,40}?)"
    r"(?:, (?P<role>[^\n:()]{2,60}?))?(?: ?\([^\n()]{2,30}\))?)(?::|(?<=\.))[ \xa0]+(?=\S)"
)
_LINE: Final = pattern(r"[^\n]+")
_LONGEST_NAME: Final = 5
"""Words of the longest name in a label."""
_LONGEST_ACRONYM: Final = 3
"""Letters of a label in capitals that is an acronym; a longer one is a surname in capitals."""
_FEWEST_TURNS: Final = 3
"""Labelled paragraphs of a transcript at least: fewer may be a list with headings."""


class Turn(NamedTuple):
    """One paragraph of speech: offsets of the words without the label, and the speaker."""

    start: int
    end: int
    speaker: Speaker


def find_turns(text: str, voc: Vocabulary, names: Names) -> Iterator[Turn]:
    """The turns of an interview or a transcript, in order; none when the text is neither."""
    lines = [found.span() for found in _LINE.finditer(text)]
    labels = {number: found for number, line in enumerate(lines) if (found := _label(text, line, voc))}
    spoken = [found["who"].rstrip(".").lower() for found in labels.values()]
    again = {who for who in spoken if spoken.count(who) > 1} if len(spoken) < 400 else set(spoken)
    if len(labels) < _FEWEST_TURNS or len(set(spoken)) < 2 or not again:
        return
    speaker: Speaker | None = None
    last = max(labels)
    for number in range(min(labels), last + 1):
        start, end = lines[number]
        if number in labels:
            found = labels[number]
            speaker, start = _speaker(found, voc, names), found.end()
        if speaker is not None:
            yield Turn(start, end, speaker)


def _label(text: str, line: tuple[int, int], voc: Vocabulary) -> re.Match[str] | None:
    found = _LABEL.match(text, *line)
    if found is None:
        return None
    who = found["who"].rstrip(".")
    if who.lower() in voc.turns:
        return found
    words = who.split()
    if len(who) < 2 or len(words) > _LONGEST_NAME or found[0].rstrip()[-1] != ":":
        return None
    named = all(word[0].isupper() or word in ("de", "von", "van", "la") for word in words)
    return found if named else None


def _speaker(found: re.Match[str], voc: Vocabulary, names: Names) -> Speaker:
    who = found["who"].rstrip(".")
    if who.lower() in voc.turns:
        return Speaker(None, who, None)  # "Q" and "A" name nobody
    shouted = who.isupper() and (" " in who or len(who) > _LONGEST_ACRONYM)
    words = [word.title() if shouted else word for word in who.split()]
    bare = names.without_title(words)
    role = found["role"] or (" ".join(words[: len(words) - len(bare)]) or None)
    name = names.fullest(bare)
    return Speaker(name.title() if shouted and name.isupper() else name, found["label"], role)
