"""The classes of words that the grammar tells apart, one letter each.

Every token of a sentence has the letter of its class; the letters side by side are the sentence's shape. "The mayor,
Ann Reed, said so." has the shape ``dw,NN,va.``. A sign has the letter of the sign itself, one of ``, . ; : - ( ) /``,
so signs have no names here: ``"?"``, ``"!"`` and ``"…"`` count as ``.``, brackets of all kinds as ``(`` and ``)``, any
other sign as ``/``.

A group of letters is a string that is asked with ``in``. Where the letter may be missing, at the end of a sentence, the
group is a ``frozenset``: the empty string is "in" every string. Groups that one module asks for stand in that module.
"""

from __future__ import annotations

from typing import Final

DETERMINER: Final = "d"  # the, a, this
QUANTIFIER: Final = "D"  # a determiner that can stand alone: another, two, many
PREPOSITION: Final = "p"
CONJUNCTION: Final = "c"  # and, or, but, &
SUBORDINATOR: Final = "s"  # when, because, if
RELATIVE: Final = "r"  # who, which, that
PRONOUN: Final = "h"  # as a subject: he, they
OBJECT_PRONOUN: Final = "m"  # him, them
BE: Final = "B"  # a form of "be"
AUXILIARY: Final = "x"  # has, will, not
ADVERB: Final = "a"
TIME: Final = "t"  # a day or a month
REPORTING_VERB: Final = "v"  # said
REPORTING_ING: Final = "g"  # saying
OTHER_VERB: Final = "y"  # another verb that the word lists know: went
NAME: Final = "N"  # a word with a capital that is no function word, and an @handle
POSSESSIVE: Final = "o"  # Reed's, the council's
NUMBER: Final = "#"  # in digits
QUOTATION: Final = "Q"  # a whole quotation with its marks is one token
OTHER_WORD: Final = "w"  # any other word: most nouns and adjectives, and verbs that no list knows

DETERMINERS: Final = DETERMINER + QUANTIFIER
NOUNS: Final = NAME + OTHER_WORD
"""What the noun of a phrase can be."""
ENDS_PHRASE: Final = NOUNS + QUANTIFIER
"""The last word of a noun phrase: "the mayor", "Ann Reed", "the other"."""
STANDS_FOR_SPEAKER: Final = PRONOUN + DETERMINER
"""A word that alone tells who speaks: "she", and "her" of "her claim"."""
CLAUSE_VERBS: Final = REPORTING_VERB + OTHER_VERB + AUXILIARY + BE
"""Verbs that make a clause; -ing forms do not."""
VERB_GROUP: Final = AUXILIARY + BE + ADVERB
"""What can stand between a subject and its verb: "Reed has also been told"."""
NOT_IN_SIGNATURE: Final = CLAUSE_VERBS + PRONOUN + QUOTATION
"""What is not found in a name with a role: "Ann Reed, farmer"."""
FUNCTION_WORDS: Final = (
    PREPOSITION + SUBORDINATOR + CONJUNCTION + ADVERB + AUXILIARY + BE + DETERMINERS + PRONOUN + RELATIVE
)
"""Words that begin no name, also where a sentence gives them a capital."""
BEFORE_CLAUSE: Final = QUOTATION + ";:"
"""Tokens behind which another clause begins."""
AROUND_QUOTATION: Final = QUOTATION + ".,-"
"""A sentence of nothing but these is quotation and no more."""
CLAUSE_CLOSED: Final = frozenset(("", ".", ","))
"""What follows a clause that is complete: a full stop, a comma, nothing."""
