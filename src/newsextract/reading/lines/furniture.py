"""Page furniture by its words: "More on this story", "Share this", "Copyright 2020".

Both readers ask here, so that a line means the same in HTML and in text. The words are in ``languages/``.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from newsextract import languages
from newsextract.base.folding import uncased
from newsextract.base.memo import keep
from newsextract.base.patterns import pattern
from newsextract.base.rows import NamedTuple
from newsextract.model.document import Role

LONGEST_LABEL: Final = 200
"""Characters of a line that can be page furniture by its beginning; the longest promotion patterns need some 190."""

LONGEST_NOTICE: Final = 700
"""Characters of a notice of the publisher: terms, affiliate links."""

OFFER: Final = "header of a subscription offer"
"""The reason of a line that opens a list of what subscribers get."""

_STRIP: Final = " \t-–—•*·|:>»›<«.…!?#+→↓↑▼▲×\"“”'"
_AROUND: Final = _STRIP + "_"
_BEFORE: Final = _STRIP[:-5]  # all but marks of quotation
_OPENING: Final = "„‚‘‟"
_ANYTHING: Final[tuple[str, ...]] = ("",)  # first words of a rule whose match can begin with anything
_GROUP_SIGN: Final = pattern(r"(?<!\\)[()|]")
_LITERAL: Final = pattern(r"(?:[\w'’©&@ :-]|\\[()\[\]|.])+")
_MOST_LETTERS: Final = 1_000  # first letters whose rules are remembered
_GLUE: Final = pattern(r"(?<=[^\W\d_A-Z]):?(?=[A-Z])|(?<=\+)(?=[A-Z])")
MOST_GLUED: Final = 15
"""Words of a row of controls at most."""
_LONGEST_WITH_NUMBER: Final = 80  # characters of a known line with a number added; the longest known line has 54
_DIGITS: Final = pattern(r"\d[\d,.]*")


class Label(NamedTuple):
    """What a line is for. ``opens`` is true for a header whose following short lines are of its kind."""

    role: Role
    reason: str
    opens: bool = False


Start = tuple[Label, tuple[str, ...], re.Pattern[str]]
"""A rule for how a line begins: what it says, its first words in lower case, its pattern."""


class _Rules:
    """The rules of some languages.

    whole    the label of whole lines
    starts   rules for how a line begins; a pattern is compiled when a line begins with one of its first words
    holds    labels of lines that hold one of ``words``, by pattern
    notices  as from ``_notices``: the words without which a text is no notice, and the spellings of all notices
    known    labels of lines that were looked at: several rules ask about one line, and a site's pages share most
    """

    def __init__(self, tags: tuple[str, ...]) -> None:
        self.whole: dict[str, Label] = {}
        self.starts: list[Start] = []
        self.holds: list[tuple[Label, re.Pattern[str]]] = []
        self.words: tuple[str, ...] = ()
        self.notices = _notices(tags)
        self._with_word: dict[str, re.Pattern[str]] = {}
        self.known: dict[str, Label] = {}
        self._by_letter: dict[str, list[Start]] = {}
        for tag in tags:
            words = languages.line_words(tag)
            self.words += tuple(map(uncased, words.HOLDS_WORDS.split("|")))
            for (role, reason), phrases in words.WHOLE.items():
                label = Label(role, reason, opens=reason.startswith("header of"))
                for phrase in phrases.split("|"):
                    self.whole.setdefault(uncased(phrase), label)
            for (role, reason), patterns in words.STARTS.items():
                label = Label(role, reason, opens=reason.startswith("header of"))
                for source in patterns:
                    self.starts.append((label, tuple(openers(source) or _ANYTHING), pattern(source, re.I)))
            for (role, reason), patterns in words.HOLDS.items():
                label = Label(role, reason, opens=reason.startswith("header of"))
                self.holds.extend((label, pattern(source, re.I)) for source in patterns)

    def starting(self, letter: str) -> list[Start]:
        """Those of ``starts`` that a line with this first letter can meet, in their order."""
        found = self._by_letter.get(letter)
        if found is None:
            found = [rule for rule in self.starts if rule[1] == _ANYTHING or letter in [word[:1] for word in rule[1]]]
            if len(self._by_letter) < _MOST_LETTERS:
                self._by_letter[letter] = found
        return found

    def notices_with(self, word: str) -> re.Pattern[str]:
        """The pattern of the notices that hold one of their words; made for the few words that lines hold."""
        found = self._with_word.get(word)
        if found is None:
            spelled = [source for source, forms in self.notices[1] if any(word in form for form in forms)]
            found = self._with_word[word] = pattern("|".join(spelled))
        return found


def openers(source: str) -> list[str] | None:
    """The letters that a match of the pattern can begin with; ``None`` when it can begin with anything.

    >>> openers("(?:read|see) more"), openers("comments?$"), openers("[a-z]+ by")
    (['read', 'see'], ['comment'], None)
    >>> openers(r"(?:all )?\\(?more"), openers(r"\\d+ min") == list("0123456789")
    (['all ', '(', 'more'], True)
    """
    if source.startswith(r"\(?"):
        behind = openers(source[3:])
        return None if behind is None else ["(", *behind]
    if source.startswith(r"\d") and source[2:3] not in ("?", "*") and source[2:4] != "{0":
        return list("0123456789")
    if source.startswith("(?:"):
        depth, parts, start = 1, [], 3
        for match in _GROUP_SIGN.finditer(source, 3):
            n, sign = match.start(), match[0]
            if sign != "|":
                depth += 1 if sign == "(" else -1
            if not depth or (sign == "|" and depth == 1):
                parts.append(source[start:n])
                start = n + 1
            if not depth:
                if source[n + 1 : n + 2] == "?":  # it may be missing
                    parts.append(source[n + 2 :])
                elif source[n + 1 : n + 2] in ("*", "{"):
                    return None
                break
        found = [openers(part) for part in parts]
        return [word for words in found if words for word in words] if all(found) else None
    literal = _LITERAL.match(source)
    word = literal[0] if literal else ""
    if source[len(word) : len(word) + 1] in ("?", "*", "{"):
        word = word[: -2 if word[-2:-1] == "\\" else -1]
    return [uncased(word.replace("\\", ""))] if word else None


def first_letters(source: str) -> frozenset[str]:
    """The letters, in lower case, that a match of a pattern of words can begin with."""
    words = openers(source)
    if words is None:
        raise ValueError(f"a match can begin with anything: {source}")
    return frozenset(word[:1] for word in words)


@functools.lru_cache(maxsize=32)
def _rules(tags: tuple[str, ...]) -> _Rules:
    return _Rules(tags)


_MOST_KNOWN_LINES: Final = 4096  # whose labels are remembered
_MOST_LANGUAGES: Final = 100  # whose rules are kept: a page may declare anything
_by_language: Final[dict[str, _Rules]] = {}


def _rules_of(language: str | None) -> _Rules:
    found = _by_language.get(language or "")
    if found is None:
        found = keep(_by_language, language or "", _rules(languages.lined(language)), _MOST_LANGUAGES)
    return found


_NOTICE: Final = Label("boilerplate", "notice of the house")
_EMPTY: Final = Label("boilerplate", "no words")
_CONTACT_LINE: Final = Label("boilerplate", "address of an author")
_LONGEST_CONTACT: Final = 80
# "Twitter: @annfield", "ann.field@post.example", "e-mail: ann@post.example"
_CONTACT: Final = pattern(r"(?:[\w.-]{1,12}\s?:\s?)?(?:[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|@\w{2,30})")
_NO_LABEL: Final = Label("body", "says nothing of itself")  # stands for None in _Rules.known


def _notices(tags: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, str]], ...]]:
    """The words without which a text is no notice; and the pattern of each notice, with two forms to find words in."""
    known = [languages.line_words(tag) for tag in tags]
    notices = {source: (source.replace("-?", ""), source.replace("-?", "-")) for one in known for source in one.NOTICES}
    words = dict.fromkeys(word for one in known for word in one.NOTICE_WORDS.split("|"))
    return tuple(words), tuple(notices.items())


def _is_notice(text: str, rules: _Rules) -> bool:
    """True for a paragraph in which the publisher speaks of itself, its links, its rights or its channels.

    What somebody says in quotation marks is no notice.
    """
    if '"' in text or "“" in text or "„" in text or "«" in text or "»" in text:
        return False
    lower = text.lower().replace("’", "'")
    for word in rules.notices[0]:  # noqa: SIM110 (a generator for each paragraph would cost more)
        if word in lower and rules.notices_with(word).search(lower):
            return True
    return False


def label(text: str, language: str | None = None) -> Label | None:
    """What a line says that it is; ``None`` for what can be the article's own text.

    language  BCP 47 tag of the article; English is always read as well, because page furniture often is English
    """
    rules = _rules_of(language)
    if len(text) > LONGEST_LABEL:
        return _NOTICE if len(text) <= LONGEST_NOTICE and _is_notice(text, rules) else None
    found = rules.known.get(text)
    if found is None:
        found = keep(rules.known, text, _label(text, rules) or _NO_LABEL, _MOST_KNOWN_LINES)
    return None if found is _NO_LABEL else found


def _label(text: str, rules: _Rules) -> Label | None:
    folded = uncased(text)  # which changes nothing of what is stripped
    plain = folded.strip(_AROUND).replace("’", "'")
    if not plain.strip(_OPENING):
        return _EMPTY
    found = rules.whole.get(plain)
    if found is None and len(plain) < _LONGEST_WITH_NUMBER:
        bare = _DIGITS.sub("", plain).removesuffix("()").removesuffix("(")  # "Comments (3)"
        found = rules.whole.get(bare.strip(_STRIP))
    if found:
        return found
    if "@" in folded and len(folded) <= _LONGEST_CONTACT and _CONTACT.fullmatch(plain):
        return _CONTACT_LINE
    lower = folded.lstrip(_BEFORE)
    for one, begins, opening in rules.starting(lower[:1]):
        if lower.startswith(begins):
            line = text.lstrip(_BEFORE)
            if opening.match(line):
                if one.opens and one.role == "related" and ": " in line:
                    return Label(one.role, "link to another story")  # the link stands behind the colon, not below
                return one
    for word in rules.words:
        if word in lower:
            line = text.lstrip(_BEFORE)
            held = next((one for one, holding in rules.holds if holding.search(line)), None)
            if held:
                return held
            break
    if glued := _controls_glued(text, rules):
        return glued
    return _NOTICE if _is_notice(text, rules) else None


def _controls_glued(text: str, rules: _Rules) -> Label | None:
    """What a row of controls says whose spaces were lost, by those of its words that are known.

    "ShareFacebookTwitterSubscribe" is one, and so is "Share:TwitterReddit".
    """
    if " " in text:
        return None
    words = _GLUE.split(text)
    if not 2 <= len(words) <= MOST_GLUED:
        return None
    known = [one for word in words if (one := rules.whole.get(uncased(word).strip(_AROUND))) is not None]
    return known[0] if len(known) > 1 and 2 * len(known) >= len(words) else None


def opens_recipe(text: str, language: str | None = None) -> bool:
    """True for the lines that only recipes have: "Ingredients", "Serves: 8", "Prep Time 20 minutes"."""
    head = text.casefold().partition(":")[0].strip()
    phrases, begins = _recipe_lines(languages.known(language))
    if head in phrases:
        return True
    return len(head) <= _LONGEST_OPENING and head.startswith(begins) and any(sign.isdigit() for sign in head)


@functools.lru_cache(maxsize=32)
def _recipe_lines(tags: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of such lines, and how one with a number begins."""
    phrases = dict.fromkeys(phrase for tag in tags for phrase in languages.words(tag).RECIPE.split("|"))
    return frozenset(phrases), tuple(f"{phrase} " for phrase in phrases)


def instructs(text: str, language: str | None = None) -> bool:
    """True for a step of a recipe or a manual, and for advice: "Now stir in the flour.", "Beachten Sie die Ampel."."""
    verbs, before, command = _instructions(languages.known(language))
    if command is not None and command.search(text[:_LONGEST_OPENING]) is not None:
        return True
    start = text[:_LONGEST_OPENING].casefold()
    for opener in before:
        if start.startswith(opener):
            start = start[len(opener) :].lstrip(" ,")
            break
    words = start.split(maxsplit=1)
    return bool(words) and words[0].strip(",.:") in verbs


_LONGEST_OPENING: Final = 60  # characters of a step that are looked at: what may stand before its verb, and the verb


@functools.lru_cache(maxsize=32)
def _instructions(tags: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...], re.Pattern[str] | None]:
    known = [languages.words(tag) for tag in tags]
    verbs = frozenset(word for one in known for word in one.INSTRUCTIONS.split())
    before = {phrase for one in known for phrase in one.INSTRUCTION_OPENERS.split("|") if phrase}
    openers = tuple(f"{opener}{sign}" for opener in sorted(before) for sign in (" ", ","))
    commands = languages.words(tags[0]).COMMAND if tags else ""  # of the text's own language
    return verbs, openers, pattern(commands) if commands else None


@functools.lru_cache(maxsize=32)
def _reader(tags: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(rf"\b(?:{'|'.join(languages.words(tag).READER for tag in tags)})\b", re.I)


def speaks_to_reader(text: str, language: str | None = None) -> bool:
    """True for running text without quotation marks that addresses its reader: "You will receive our news daily."."""
    return not any(mark in text for mark in "\"“„«") and bool(_reader(languages.known(language)).search(text))
