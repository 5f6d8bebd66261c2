"""Who said what: quotation marks, sentences, names, and the clause that attributes a quotation.

    marks         text -> spans between quotation marks (a small state machine)
    vocabulary    the words of one language, by grammatical kind
    tokens        one token, with what the grammar asks of every one
    sentences     a paragraph -> sentences of tokens, each quotation one token
    phrases       noun phrases, read from the shape of a sentence
    clauses       what a reporting clause is
    subjects      the subject of a reporting verb
    cues          the reporting clauses of a sentence
    candidates    who may have said a quotation
    features      what speaks for and against a candidate
    weights       the numbers for that, trained offline (scripts/train_speakers.py)
    wording       what the words of a quotation tell by themselves
    mentions      the names of the whole article -> the fullest name
    antecedents   whom "he" and "she" stand for
    speakers      the subject of a clause -> name, mention, role
    kinds         what a speaker is: a person, an organisation, a document
    attribution   one walk through the text: spans -> who said what
    indirect      speech that is reported without marks
    turns         interviews and transcripts
    context       the names that an article may call its speakers by
"""
