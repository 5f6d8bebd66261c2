"""The reporting clause: a word that tells that somebody spoke, and who."""

from __future__ import annotations

from newsextract.speech.phrases import Phrase
from newsextract.speech.sentences import Sentence
from newsextract.speech.word_classes import POSSESSIVE, PRONOUN


class Clause:
    """A reporting word at token ``at`` (its words end before ``end``) and the phrase that names who spoke.

    form       "active"; "passive" (only "by ..." names a speaker); "participle" (saying); "noun" (her claim);
               "according"; "reduced" (a statement released); "open" (a verb that no list knows to report); "label" and
               "lead" for a name without a reporting word
    subject    the phrase that names the speaker; None when the clause names nobody
    role       another phrase for the same person, in apposition
    naming     the verb gives a name to something: called it "a disgrace"
    weak       the verb reports speech only right beside a quotation: he thinks, "..."
    inherited  the subject stands with an earlier verb: Reed said so, adding that
    relative   token of the "who" that stands for the subject, or -1
    """

    __slots__ = ("at", "end", "form", "inherited", "naming", "relative", "role", "subject", "weak")

    def __init__(
        self, at: int, end: int, form: str, subject: Phrase | None = None, role: Phrase | None = None
    ) -> None:
        self.at, self.end, self.form = at, end, form
        self.subject, self.role = subject, role
        self.naming = self.weak = self.inherited = False
        self.relative = -1


def telling(sentence: Sentence, clauses: list[Clause]) -> list[Clause]:
    """The clauses by which somebody speaks for certain; all where none does.

    In "Reed's claim put lives at risk, Marl said" that is Marl alone.
    """
    certain: list[Clause] = []
    for one in clauses:
        owned = one.subject is not None and POSSESSIVE in sentence.shape[one.subject[0] : one.subject[1]]
        if one.form != "noun" and not (one.weak and owned):
            certain.append(one)
    named = any(one.subject is not None and sentence.shape[one.subject[0]] != PRONOUN for one in certain)
    return certain if named else clauses
