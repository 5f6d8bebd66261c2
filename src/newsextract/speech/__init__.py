"""Who said what: quotation marks, sentences, names, and the clause that attributes a quotation.

    marks         text -> spans between quotation marks (a small state machine)
    vocabulary    the words of one language, by grammatical kind
    sentences     a paragraph -> sentences of tokens, each quotation one token
    phrases       noun phrases beside a verb
    cues          reporting clauses of a sentence
    attribution   spans and clauses -> who said what
    mentions      names of the whole article -> the fullest name of a mention
"""
