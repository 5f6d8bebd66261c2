"""Who said what: quotation marks, sentences, names, and the clause that attributes a quotation.

    marks         text -> spans between quotation marks (a small state machine)
    vocabulary    the words of one language, by grammatical kind
    sentences     a paragraph -> sentences of tokens, each quotation one token
    phrases       noun phrases, read from the shape of a sentence
    clauses       what a reporting clause is
    subjects      the subject of a reporting verb
    cues          the reporting clauses of a sentence
    choice        which clause a quotation belongs to
    mentions      the names of the whole article -> the fullest name
    antecedents   whom "he" and "she" stand for
    speakers      the subject of a clause -> name, mention, role
    attribution   one walk through the text: spans -> who said what
"""
