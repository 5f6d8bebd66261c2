"""Who the speakers of an article are, told from all of it: a role is said once, and those who have it speak often."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsextract.model.record_types import SpeakerKind
from newsextract.speech.entities import Entities
from newsextract.speech.known_speakers import Speaker
from newsextract.speech.role_words import as_role, tells_who
from newsextract.speech.roles_beside import RolesBeside
from newsextract.speech.vocabulary import Vocabulary


def with_roles(
    speakers: Sequence[Speaker], entities: Entities, voc: Vocabulary, beside: RolesBeside,
    kind: Callable[[Speaker], SpeakerKind | None],
) -> list[Speaker]:
    """The speakers in order, each with the role that the article gives them anywhere, and without what is none.

    kind  what a speaker is: nobody but people are looked for beside other mentions
    """
    out: list[Speaker] = []
    roles: dict[str, str] = {}
    for one in speakers:
        if one.role is not None:
            one = one._replace(role=as_role(one.role, one.mention or "", entities, voc))
        if one.name is not None and one.role is not None and tells_who(one.role, voc):
            roles.setdefault(one.name, one.role)
        out.append(one)
    for number, one in enumerate(out):
        if one.name is not None and one.role is None:
            role = roles.get(one.name) or (beside.of(one.name) if kind(one) == "person" else None)
            out[number] = one._replace(role=role)
    return out
