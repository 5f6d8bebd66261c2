"""The forms of English verbs, of which ``en.py`` lists the base form."""

from __future__ import annotations

_DOUBLING = frozenset("admit concur infer rebut refer submit".split())
"""Verbs of several syllables that double their last letter: "admitted"."""


def forms_of(verb: str) -> list[str]:
    """Base form, third person, past, participle and -ing form.

    verb  a regular verb, or all five forms of an irregular one, separated by slashes

    >>> forms_of("note"), forms_of("say/says/said/said/saying")
    (['note', 'notes', 'noted', 'noted', 'noting'], ['say', 'says', 'said', 'said', 'saying'])
    >>> forms_of("admit")[2], forms_of("brag")[4], forms_of("deny")[1], forms_of("preach")[1]
    ('admitted', 'bragging', 'denies', 'preaches')
    """
    forms = verb.split("/")
    if len(forms) == 5:
        return forms
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeo":
        stem = verb[:-1] + "i"
        return [verb, stem + "es", stem + "ed", stem + "ed", verb + "ing"]
    short = len(verb) < 5 and verb[-1] not in "aeouwxy" and verb[-2] in "aeiou" and verb[-3] not in "aeo"
    if short or verb in _DOUBLING:
        return [verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ed", verb + verb[-1] + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return [verb, third, verb + "ed", verb + "ed", verb + "ing"]
