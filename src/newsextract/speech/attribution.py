"""Who said each quotation: a clause of its sentence, or the speaker of the quotation before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from newsextract.speech.antecedents import Antecedents
from newsextract.speech.cues import Clause, clause_start, find_clauses, subject_after, subject_before
from newsextract.speech.marks import Span
from newsextract.speech.mentions import Names
from newsextract.speech.phrases import Phrase, first_phrase, phrase_after
from newsextract.speech.sentences import Sentence, read_sentences
from newsextract.speech.vocabulary import Vocabulary

_LEAD = 600
"""Characters of the paragraph before that are read for who it lets speak."""
_AFTER_SPEECH = ",?!.…—–-"


@dataclass(slots=True)
class Voice:
    """Who speaks, in which words the text says so, and in which utterance."""

    speaker: str | None
    mention: str | None
    role: str | None
    cue: str | None
    utterance: int


@dataclass(slots=True)
class Attributed:
    """One span with its voice; ``voice`` is None for words that nobody is said to have said."""

    span: Span
    voice: Voice | None
    partial: bool
    rule: str


class Attribution:
    """Walks through a text once; remembers the last voice, for quotations that carry on without a clause."""

    def __init__(self, text: str, spans: list[Span], voc: Vocabulary, names: Names) -> None:
        self.text = text
        self.spans = spans
        self.voc = voc
        self.names = names
        self.utterances = 0
        self.last: Voice | None = None
        self.last_end = 0
        self.antecedents = Antecedents(text, spans, voc, names)
        self.roles: dict[str, str] = {}
        self.last_body: str | None = None

    def run(self) -> Iterator[Attributed]:
        """The spans in order, each with what was found."""
        number = 0
        before = 0
        spans = self.spans
        while number < len(spans):
            line = spans[number]
            first = number
            while number < len(spans) and spans[number].line_start == line.line_start:
                number += 1
            between = self.text[before : line.line_start]
            if between.strip():
                self._read_lead(before, line.line_start)
            sentences = read_sentences(self.text, line.line_start, line.line_end, spans[first:number], first, self.voc)
            earlier: Sentence | None = None
            for sentence in sentences:
                if sentence.quotes:
                    yield from self._sentence(sentence, earlier)
                else:
                    self._listen(sentence)
                earlier = sentence
            before = line.line_end

    def _listen(self, sentence: Sentence) -> None:
        """A sentence without quotations still names people who speak, for the pronouns that follow."""
        for clause in find_clauses(sentence, self.voc):
            if clause.subject is not None and sentence.shape[clause.subject[0]] != "h":
                self._describe(sentence, clause)

    def _read_lead(self, start: int, end: int) -> None:
        """Who the paragraph before lets speak: "Ann Reed said:", or whom it is about."""
        stop = end
        while stop > start and (self.text[stop - 1].isspace() or self.text[stop - 2 : stop] == "- "):
            stop -= 1
        begin = max(self.text.rfind("\n", start, stop) + 1, stop - _LEAD)
        self.last = None
        if stop <= begin:
            return
        sentence = read_sentences(self.text, begin, stop, (), 0, self.voc)[-1]
        clauses = [c for c in find_clauses(sentence, self.voc) if c.subject or c.form == "passive"]
        if clauses and sentence.shape[-1] == ":":
            self._voice(sentence, clauses[-1])
        elif clauses or sentence.shape[-1] == ":":
            subject = clauses[0].subject if clauses else first_phrase(sentence, 0, len(sentence.shape))
            if subject is not None:
                self._voice(sentence, Clause(subject[0], subject[0], "lead", subject))

    def _sentence(self, sentence: Sentence, earlier: Sentence | None) -> Iterator[Attributed]:
        clauses = find_clauses(sentence, self.voc)
        used: Clause | None = None
        previous = -1
        for at, number in sentence.quotes.items():
            span = self.spans[number]
            rule, clause = self._choose(sentence, at, previous, clauses, used)
            if clause is not None:
                if clause is not used:
                    self._voice(sentence, clause)
                used = clause
                voice: Voice | None = self.last
            else:
                rule, voice = self._carried(sentence, at, span, earlier)
            partial = self._is_partial(sentence, at, span, rule)
            if voice is not None and clause is not None and self._is_title(sentence, at, span, partial):
                rule, voice = "title", None
            if voice is not None:
                self.last_end = span.outer_end
            yield Attributed(span, voice, partial, rule)
            previous = at

    # -- which clause ---------------------------------------------------------------------------

    def _choose(
        self, sentence: Sentence, at: int, previous: int, clauses: list[Clause], used: Clause | None
    ) -> tuple[str, Clause | None]:
        shape = sentence.shape
        following = shape.find("Q", at + 1)
        high = following if following >= 0 else len(shape)
        ends = self.text[sentence.ends[at] - 1] in _AFTER_SPEECH or shape[at + 1 : at + 2] == ","
        if shape[at - 1 : at] == ":" and at > 1:
            clause = self._label(sentence, previous + 1, at - 1)
            if clause is not None:
                return "label", clause
        self._open_verb(sentence, at, clauses)
        before = [c for c in clauses if previous < c.at < at and _governs(shape, c, at)]
        if ends:
            clause = self._beside(sentence, at, high, clauses)
            if clause is not None and not (before and (shape[0] == "s" or self._leads_on(sentence, clause))):
                return "clause after", clause
        verbs = [c for c in before if c.form != "noun"]
        if verbs:
            return "clause before", _outermost(shape, verbs)
        if before:
            return "noun before", before[-1]
        if used is not None:
            return "same clause", used
        for clause in clauses:
            if clause.form == "noun" and clause.at in (at + 1, at + 2):
                return "noun after", clause
        if at > 1 and shape[at - 1] == ":" and self._long(sentence, at, 3):
            subject = first_phrase(sentence, previous + 1, at - 1)
            if subject is not None:
                return "colon", Clause(at - 1, at - 1, "colon", subject)
        after = [c for c in clauses if at < c.at and c.subject and not c.inherited and c.form in ("active", "according")]
        for clause in after:
            assert clause.subject is not None
            if clause.form == "according" or shape[clause.subject[0] - 1] in ",-Q":
                return "later clause", clause
        for clause in clauses:
            if at < clause.at and shape[clause.at - 1] == ",":
                subject, role = subject_after(sentence, clause.at)
                if subject is not None and shape[subject[0]] != "h":
                    clause.subject, clause.role = subject, role
                    return "later clause", clause
        return "none", None

    def _beside(self, sentence: Sentence, at: int, high: int, clauses: list[Clause]) -> Clause | None:
        """The clause right after a quotation: ``said Ann Reed``, ``Ann Reed said``, ``Reed quipped``."""
        shape = sentence.shape
        start = at + 1
        while start < high and shape[start] in ",-":
            start += 1
        if start >= high:
            return None
        verb = start
        while verb < high and shape[verb] == "a":
            verb += 1
        for clause in clauses:
            if clause.at == verb and clause.form == "active":
                subject, role = subject_after(sentence, verb)
                if subject is not None and (shape[subject[0]] != "h" or at == 0):
                    clause.subject, clause.role, clause.inherited = subject, role, False
                    return clause
            if clause.form == "according" and clause.at == start and clause.subject:
                return clause
            if start < clause.at < high and clause.form == "active" and clause.subject and not clause.inherited:
                first = min(clause.subject[0], clause.role[0] if clause.role else clause.subject[0])
                if first <= verb and first >= start:
                    return clause
        if any(start < c.at < high and c.form == "active" for c in clauses):
            return None
        subject = phrase_after(sentence, start, high) if shape[start] in "hN" else None
        if subject is None:
            return None
        end = subject[0] + 1
        while end < subject[1] and shape[end] == "N":
            end += 1
        verb = end
        while verb < high and shape[verb] == "a":
            verb += 1
        if verb < high and shape[verb] == "w" and sentence.low[verb].endswith(("ed", "s")):
            return Clause(verb, verb + 1, "active", (subject[0], end))
        return None

    def _open_verb(self, sentence: Sentence, at: int, clauses: list[Clause]) -> None:
        """Any verb in the past tense right before a comma or colon and a quotation: ``he demurred: "..."``."""
        shape = sentence.shape
        verb = at - 2
        if verb < 1 or shape[at - 1] not in ",:" or shape[verb] != "w" or not sentence.low[verb].endswith("ed"):
            return
        clause = Clause(verb, verb + 1, "active")
        subject_before(sentence, verb, clause_start(shape, verb), clause, self.voc)
        if clause.subject is not None:
            clauses.append(clause)
            clauses.sort(key=lambda one: one.at)

    def _long(self, sentence: Sentence, at: int, words: int) -> bool:
        return self.text.count(" ", sentence.starts[at], sentence.ends[at]) >= words - 1

    def _leads_on(self, sentence: Sentence, clause: Clause) -> bool:
        """True when the clause has a content of its own after it: ``Reed said: "..."``, ``Reed said that``."""
        after = clause.end
        shape = sentence.shape
        if shape[after : after + 1] in (":", "Q") or shape[after : after + 2] == ",Q":
            return True
        return after < len(shape) and sentence.low[after] == "that"

    def _label(self, sentence: Sentence, start: int, colon: int) -> Clause | None:
        """``Ann Reed: "..."``: a name and a colon, nothing else."""
        shape = sentence.shape
        begin = colon
        while begin > start and shape[begin - 1] not in "-.;":
            begin -= 1
        subject = phrase_after(sentence, begin, colon)
        if subject is not None and subject[1] == colon and colon - begin <= 8:
            return Clause(colon, colon, "label", subject)
        return None

    # -- quotations without a clause --------------------------------------------------------------

    def _carried(self, sentence: Sentence, at: int, span: Span, earlier: Sentence | None) -> tuple[str, Voice | None]:
        if span.continues and self.last is not None:
            return "continued", self.last
        alone = not sentence.shape.strip("Q.,-")
        if not alone:
            if earlier is not None and earlier.quotes and self.last is not None and self._long(sentence, at, 4):
                return "same paragraph", self.last
            return "none", None
        if self.last is not None and earlier is None:
            return "carried", self.last
        if earlier is not None:
            if earlier.quotes and self.last is not None:
                return "carried", self.last
            clauses = [c for c in find_clauses(earlier, self.voc) if c.subject]
            if clauses:
                self._voice(earlier, clauses[-1])
                return "sentence before", self.last
        return "none", None

    # -- what a clause says -----------------------------------------------------------------------

    def _voice(self, sentence: Sentence, clause: Clause) -> None:
        self.utterances += 1
        cue = None
        if clause.end > clause.at:
            cue = self.text[sentence.starts[clause.at] : sentence.ends[clause.end - 1]]
        speaker, mention, role = self._describe(sentence, clause)
        self.last = Voice(speaker, mention, role, cue, self.utterances)

    def _describe(self, sentence: Sentence, clause: Clause) -> tuple[str | None, str | None, str | None]:
        """(speaker, mention, role) of a clause's subject."""
        if clause.subject is None:
            return None, None, None
        start, end = clause.subject
        shape = sentence.shape
        mention = self._text(sentence, clause.subject if clause.relative < 0 else (clause.relative, clause.relative + 1))
        if shape[start] in "hd" and end == start + 1:
            return self._pronoun(sentence, start)
        printed = self._text(sentence, clause.subject)
        if "c" in shape[start:end] and shape[end - 1] == "N" and "&" not in printed:
            return printed, mention, None  # two people
        if sentence.low[end - 1] in self.voc.nouns and end - start <= 4 and shape[end - 1] == "w":
            owner = self._owner_of(sentence, start, end)
            if owner is not None:
                speaker, _, role = owner
                return speaker, mention, role
        role = self._role(sentence, clause.role)
        head = start
        while head < end and shape[head] != "p":
            head += 1
        if shape[head - 1] == "N":
            name = head - 1
            while name > start and shape[name - 1] == "N":
                name -= 1
            words = [word.replace("’", "'") for word in sentence.words[name:head]]
            bare = self.names.without_title(words)
            titles = head - len(bare)
            if role is None:
                role = self._role(sentence, (start, titles)) if titles > start else None
            told = next((g for w in sentence.low[start:titles] if (g := self.antecedents.gender_of_word(w.strip(".")))), "")
            full = self.names.fullest(bare, told)
            if told and " " not in full:
                full = self._text(sentence, (titles - 1, head))  # "Ms Reed" says more than "Reed"
            return self._known(full, told, role, mention, sentence.starts[start])
        if shape[start] == "d" and head == end:
            named = self.names.organisation(sentence.low[head - 1])
            if named is not None:
                self.last_body = named
                return named, mention, role
        self.last_body = printed
        return printed, mention, role

    def _owner_of(self, sentence: Sentence, start: int, end: int) -> tuple[str | None, str | None, str | None] | None:
        """Who speaks in "her statement" or in "Reed's letter"."""
        if end - start >= 2 and sentence.low[start] in ("his", "her", "their", "its"):
            return self._pronoun(sentence, start)
        for index in range(start, end):
            if sentence.shape[index] == "o":
                words = [w.replace("’", "'") for w in sentence.words[start : index + 1]]
                words[-1] = words[-1].removesuffix("'s").removesuffix("'")
                if not all(word[:1].isupper() for word in words):
                    return None
                bare = self.names.without_title(words)
                return self._known(self.names.fullest(bare), "", None, " ".join(words), sentence.starts[start])
        return None

    def _known(self, name: str, gender: str, role: str | None, mention: str, at: int) -> tuple[str, str, str | None]:
        """A named speaker, with the role that the article gave before."""
        people = self.antecedents
        last = name.rpartition(" ")[2].lower()
        if last not in self.voc.organisations and not name.isupper():
            people.spoke(name, at)
            people.speakers.add(name)
            if gender:
                people.learn(name, gender)
        elif not gender and not people.gender(name):
            self.last_body = name
        if role:
            self.roles.setdefault(name, role)
        return name, mention, role or self.roles.get(name)

    def _pronoun(self, sentence: Sentence, at: int) -> tuple[str, str, str | None]:
        word = sentence.low[at].partition("'")[0]
        mention = sentence.words[at].replace("’", "'").partition("'")[0]
        if self.antecedents.gender_of_word(word):
            name = self.antecedents.resolve(word, sentence.starts[at])
            if name is not None:
                self.antecedents.learn(name, self.antecedents.gender_of_word(word))
                self.antecedents.spoke(name, sentence.starts[at])
                return name, mention, self.roles.get(name)
        elif word in ("it", "they", "its", "their") and self.last_body is not None:
            return self.last_body, mention, None
        return mention, mention, None

    def _role(self, sentence: Sentence, phrase: Phrase | None) -> str | None:
        """A description without article and possessor: "the council's leader" -> "leader"."""
        if phrase is None:
            return None
        start, end = phrase
        shape = sentence.shape
        while start < end and shape[start] in "#,a":
            start += 1
        for index in range(start, end):
            if shape[index] == "p":
                break
            if shape[index] in "rvgyBxhs":
                end = index
                break
            if shape[index] in "odD":
                start = index + 1
        while end > start and shape[end - 1] not in "wN":
            end -= 1
        if start >= end or shape[start] not in "wN" or "," in shape[start:end].rstrip(","):
            cut = shape.find(",", start, end)
            if cut <= start or shape[start] not in "wN":
                return None
            end = cut
        text = self._text(sentence, (start, end))
        return text if text.lower().strip(".") not in self.voc.courtesy else None

    def _text(self, sentence: Sentence, phrase: Phrase) -> str:
        return self.text[sentence.starts[phrase[0]] : sentence.ends[phrase[1] - 1]]

    # -- what kind of quotation ---------------------------------------------------------------------

    def _is_partial(self, sentence: Sentence, at: int, span: Span, rule: str) -> bool:
        if rule in ("carried", "continued", "sentence before", "label") or sentence.shape[at - 1 : at] == ":":
            return False
        first = self.text[span.start]
        last = self.text[span.end - 1]
        return not ((first.isupper() or not first.isalpha()) and (last in _AFTER_SPEECH or at == 0))

    def _is_title(self, sentence: Sentence, at: int, span: Span, partial: bool) -> bool:
        before = sentence.shape[at - 1 : at]
        if before in ("v", "g", ",", ":", "") and not partial and sentence.low[at - 1] not in self.voc.telling:
            return False
        words = [w for w in self.text[span.start : span.end].split() if w[:1].isalpha()]
        if not words or len(words) > 6 or not words[0][0].isupper():
            return False
        return all(w[0].isupper() for w in words if len(w) > 3)


def _governs(shape: str, clause: Clause, at: int) -> bool:
    """Whether a clause before a quotation can be what introduces it."""
    if clause.form == "passive" and clause.subject is None:
        return clause.naming and at - clause.end <= 4
    if clause.subject is None:
        return False
    return not clause.weak or shape[clause.end : at].strip(",:r-") == ""


def _outermost(shape: str, clauses: list[Clause]) -> Clause:
    """The last clause, or the one whose content holds it: in "Reed said the mayor called it", Reed speaks."""
    chosen = clauses[-1]
    for clause in reversed(clauses[:-1]):
        start = chosen.at if chosen.subject is None or chosen.inherited or chosen.form == "participle" else chosen.subject[0]
        if clause.form not in ("active", "participle", "noun") or clause.subject is None or start < clause.end:
            break
        if shape[start - 1] in ",;-c(" or any(mark in shape[clause.end : start] for mark in ",;-"):
            break
        chosen = clause
    return chosen
