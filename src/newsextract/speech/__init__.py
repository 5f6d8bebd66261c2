"""Who said what: quotation marks, sentences, names, and the clause that attributes a quotation.

    quotation_marks    text -> spans between quotation marks (a small state machine)
    dialogue_dashes    text -> spans that dashes set off
    clauses_inside     a clause between the marks parts a quotation
    marked_names       names in marks, which nobody said
    word_classes       the classes of words that the grammar tells apart, one letter each
    vocabulary         the words of one language, by class
    tokens             one token, with what the grammar asks of every one
    told_by_neighbours the classes of words that the tokens beside them tell
    sentences          a paragraph -> sentences of tokens, each quotation one token
    phrases            noun phrases, read from the shape of a sentence
    clauses            what a reporting clause is
    offices            the office before a name between commas
    subjects           the subject of a reporting verb
    noun_phrases       noun phrases where all nouns have a capital
    common_nouns       whether such a phrase names somebody
    main_clause        the subject of a main clause by the second place of its verb
    second_place       the same where only names have a capital: Dutch and Swedish
    ends_of_subjects   where a subject ends whose nouns follow each other without prepositions
    named_subjects     the phrase that names who speaks, without what is said of them
    genitives_behind   the name behind what somebody is, where cases join nouns
    first_forms        first forms of words in another case
    before_colon       the clause that a colon ends, where the verb is second
    clause_verb_first  the clause that begins with its verb, where any verb reports
    clause_behind      the clause behind a quotation
    as_told            the clause behind "as": tal y como explicó Ana Ruiz
    clause_ahead       the clause before a quotation that ends in a colon
    subject_of_fragment  the subject of the sentence into which a fragment is set
    beside_quotation   the clause between commas before a quotation, and the one around it
    behind_adjuncts    the subject behind when, where and to whom something was said
    clause_around_words  the clause into which words in marks are set, whose verb is not the second
    clause_without_subject  a clause further off that lets the speaker before go on
    before_weights     what stands beside a quotation and goes before what the weights prefer
    beside_answers     who said a quotation by what stands beside it
    sentences_before   who said a quotation that is a sentence of its own, by the sentences before it
    reporting_clauses  the reporting clauses of a sentence
    open_verbs         verbs beside a quotation that no list knows to report speech
    candidates         who may have said a quotation
    people_in_general  sentences of what people in general say
    signatures         the line or the label that signs a quotation
    features           what speaks for and against a candidate
    feature_weights    the numbers for that, trained offline (scripts/train_speakers.py)
    whole_sentences    who said a whole sentence that no verb gives to anybody
    quote_wording      what the words of a quotation tell by themselves
    names_given        names, titles and examples in marks, by the words around them
    terms              terms in marks, which nobody said
    capital_runs       runs of capitals of a text
    bare_names         the name alone of a run
    names_printed      the names of the whole article
    person_mentions    a few words -> the fullest name
    name_cases         names in other cases joined with their first form
    given_names        frequent given names of men and of women
    cyrillic_given_names  those in Cyrillic letters
    lone_names         lines that are a person's name and nothing else
    names_in_run       a run of capitals -> the names in it
    written_words      how the article writes its words: small, or with a capital
    glued_words        words before a name that are no part of it
    title_case         headings in which a capital tells no name
    entity             somebody or something that the article names
    descriptions       what the words beside a name tell of somebody
    deeds              what somebody is by what they did
    names_as_subjects  whether a name may be the subject of its sentence
    roles_played       the characters of a play, whom actors play
    entities           everybody and everything that the article names, and where
    genders            who is a man, who is a woman
    pronouns           the pronouns of a text that tell a gender
    antecedents        whom "he" and "she" stand for
    second_look        who said a quotation, by all who are named near and by all answers of the grammar
    seen_of_speakers   what is seen of each of them
    standing_near      who is named near a quotation, and how
    second_look_weights  the numbers for that, trained offline (scripts/train_second_look.py)
    attributed         a span with who said it
    definite           whom "die Trainerin" means, where articles tell a gender
    focus              whom the text is about as it goes on
    bodies_before      which body "the company" is
    referents          whom "the mayor" and "the company" stand for
    unnamed            who stays without a name
    writings           whose "the statement" and "the report" is
    writings_read      whose words are read in something written
    writing_before     the writing before that "Darin heißt es" means
    known_speakers     everybody who has spoken so far, and what is remembered of them
    described_speakers whom "the council" and "a spokeswoman" mean
    speakers           the subject of a clause -> name, mention, role
    speaker_phrases    what belongs together in the words that name a speaker
    speaker_roles      what a phrase says that a speaker is
    paragraph_subject  whose a sentence is that ends a paragraph about one person
    fragments          whose a fragment is that is set into a sentence
    told_about         whom the text tells of, sentence by sentence
    told_beside        what stands beside a name where adjectives stand behind nouns
    told_roles         what an article has told so far that its people are
    speaker_kinds      what a speaker is: a person, an organisation, a document
    able_to_speak      whether a phrase can be a speaker at all
    speaking           the state of the walk, and what sentences without quotations say of who speaks
    heard_between      who goes on, comes back or answers where nobody is named beside a quotation
    printed_in_full    a speech or a letter that is printed whole under its heading
    any_verb           who said a quotation where any verb beside it reports
    attribution        one walk through the text: spans -> who said what
    indirect           speech that is reported without marks
    cast               the people and the bodies of a story, for who asks for them
    cast_kinds         what the names of a story are
    turns              interviews and transcripts
    article_names      the names that an article may call its speakers by
"""
