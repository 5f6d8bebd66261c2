"""The reporting clause: a word that tells that somebody spoke, and who."""

from __future__ import annotations

from newsextract.speech.phrases import Phrase


class Clause:
    """A reporting word at token ``at`` (its words end before ``end``) and the phrase that names who spoke.

    form       "active"; "passive" (no speaker unless "by ..." names one); "participle" (saying); "noun" (her claim);
               "according"; "label", "colon" and "lead" for a name that introduces without a reporting word
    subject    the phrase beside the verb; None when the clause names nobody
    role       another phrase for the same person, in apposition
    naming     the verb gives a name to something: called it "a disgrace"
    weak       the verb speaks only right beside a quotation: he thinks, "..."
    inherited  the subject stands with an earlier verb
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
