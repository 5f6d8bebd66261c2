"""What a language file may define: every constant with its type, its default and its meaning.

A language file is a module of constants. It is checked when it is loaded: a name that is not declared here, a value
of the wrong type and a constant that is missing are errors. Otherwise a misspelt word list would be an empty one, and
records would be wrong without any message.

To add a constant, declare it here, give it a value in the files of the languages that need it, and read it as an
attribute of ``languages.words(tag)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from newsextract.model.document import Role

SpacedWords = str
"""Words in lower case, separated by white space: ``"he she they"``. May be empty."""

Phrases = str
"""Phrases in lower case, separated by bars: ``"read more|see also"``. White space belongs to the phrase."""

Alternatives = str
"""Regular expressions without groups that capture, joined as alternatives: ``r"published(?: on)?|updated"``."""

LabelledPhrases = dict[tuple[Role, str], Phrases]
"""Phrases by the role of the line and the reason that the evidence gives for it."""

LabelledPatterns = dict[tuple[Role, str], tuple[str, ...]]
"""Regular expressions by role and reason."""

Patterns = tuple[str, ...]
"""Regular expressions."""


class WrongLanguageFile(TypeError):
    """A language file defines something that is not declared here, with another type, or lacks what it needs."""


class LineWords:
    """The words of page furniture: what a file in ``LINED`` defines, and the first part of every other file.

    Constants without a default must be in each file. Lines are compared without differences in case (base/folding.py).
    A reason that begins with "header of" says that short lines below belong to the same list; see
    reading/lines/furniture.py.
    """

    WHOLE: LabelledPhrases
    """Lines that are just these words; case, signs at both ends and digits are ignored."""
    STARTS: LabelledPatterns
    """Patterns that match at the beginning of a short line."""
    HOLDS_WORDS: Phrases
    """Parts of words; the patterns of ``HOLDS`` are tried only on lines with one of them."""
    HOLDS: LabelledPatterns
    """Patterns that match anywhere in a line."""
    NOTICE_WORDS: Phrases
    """Parts of words. A paragraph is tried only on those ``NOTICES`` that spell out one which the paragraph has."""
    NOTICES: Patterns
    """Patterns that match anywhere in a longer paragraph in which the publisher speaks of itself; in lower case."""

    # --- recognition ---------------------------------------------------------------------------------
    COMMON: SpacedWords = ""
    """Frequent words; a text is in the language that has most of its words, of which those of several count less."""

    # --- how a page speaks ---------------------------------------------------------------------------
    CONSENT: Alternatives = ""
    """Words of what pages say of cookies: "consent", "third parties"."""
    OURSELVES: Phrases = ""
    """Words by which a page speaks of itself or to its reader: "we", "your"."""
    COMMENT_CONTROLS: Phrases = ""
    """Lines under each comment of a reader: "reply", "report"."""
    FORUM_LINES: Alternatives = ""
    """What forums print beside the name of who wrote a post: "posts: 31", "joined"."""
    WRITERS: Alternatives = ""
    """What people who write are called: "reporter", "freelance.*"."""
    WRITER_VERBS: Phrases = ""
    """Verbs behind the name in a note about the author: "is", "covers"."""
    SIDES: Alternatives = ""
    """How a caption says who is who, in brackets behind a name: "left"; no word that text has in brackets too."""
    SIDES_FIRST: Alternatives = ""
    """How a caption begins that says who is who, with a colon or a comma behind, or in brackets: "from left"."""
    TIME_AGO: Alternatives = ""
    """Units of time behind a number that says how old something is: "hours"."""

    def __init__(self, file: str, given: Mapping[str, object]) -> None:
        """``given`` are the names of a module, ``file`` its name for messages. Raises ``WrongLanguageFile``."""
        own = {name: value for name, value in given.items() if not name.startswith("_")}
        problems = list(_problems(type(self), own))
        if problems:
            raise WrongLanguageFile(f"{file}: {'; '.join(problems)}")
        self.__dict__.update(own)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot assign to {name}: words are constants")


class SpeechWords(LineWords):
    """The words of quotations: what a file in ``HEADED`` or ``LINED`` may define too.

    All have defaults: the quotations of a language are read with its own words when its file has ``SPEECH_FORMS`` or
    ``SPEECH_VERBS``, and else by their shape.
    """

    # --- speech: verbs -------------------------------------------------------------------------------
    SPEECH_VERBS: SpacedWords = ""
    """Verbs of speech by their base form, for English, whose other forms follow by rule; irregular ones with all
    forms: "say/says/said/said/saying" (base, third person, past, participle, -ing form)."""
    SPEECH_FORMS: SpacedWords = ""
    """Verbs of speech with all the forms that occur, for languages whose forms follow no rule that is known here."""
    PARTICIPLES: SpacedWords = ""
    """Those of ``SPEECH_FORMS`` that report only behind an auxiliary: "a confié", and not "une enquête confiée à"."""
    WEAK_VERBS: SpacedWords = ""
    """As ``SPEECH_VERBS``; they report speech only right beside a quotation: he thinks, "..."."""
    NAMING_VERBS: SpacedWords = ""
    """As ``SPEECH_VERBS``; they give a name to their object: called it "a disgrace"."""
    NAMING_FORMS: SpacedWords = ""
    """As ``NAMING_VERBS``, with all the forms that occur."""
    ING_FORMS: SpacedWords = ""
    """Present participles of verbs of speech, where ``SPEECH_FORMS`` names the other forms: "ajoutant"."""
    NOUN_OR_VERB: SpacedWords = ""
    """Forms of verbs of speech that are as often a noun: "the report", "officials report"."""
    OTHER_VERBS: SpacedWords = ""
    """Frequent forms of other verbs that are hardly ever nouns: they end a noun phrase."""
    ADDRESSING_FORMS: SpacedWords = ""
    """Verbs of speech whose object is often somebody: "Poi ha attaccato la minoranza:" names nobody who speaks."""
    INFINITIVE_ENDINGS: SpacedWords = ""
    """Endings of infinitives, which may follow a verb before its subject: «...», fa sapere il sindaco."""
    INVERTING: SpacedWords = ""
    """Verbs that stand before their subject within a sentence: The plan, says Reed, is sound."""
    TELLING: SpacedWords = ""
    """Verbs whose object is who is told, also in quotation marks: told "Fox News Sunday"."""
    ASKING: SpacedWords = ""
    """Verbs of somebody who asks somebody else."""
    REPLYING: SpacedWords = ""
    """Verbs of somebody who answers somebody else."""
    PUTTING: SpacedWords = ""
    """Weak verbs that report for certain with "it" behind them: as Reed put it."""
    IN_FULL: SpacedWords = ""
    """Words of a line above a speech or a letter that is printed whole: "the statement in full"."""
    PRINTED_WRITINGS: SpacedWords = ""
    """What is printed so, under a line that names it and whose it is: "Ann Reed's letter"."""
    PASSING_ON: SpacedWords = ""
    """Verbs of the press that tell what somebody else said: the paper reported that Reed said."""
    HEARING: SpacedWords = ""
    """Verbs whose object is who speaks: "I remember him saying", "she heard Reed shouting"."""
    SEEN_BY: SpacedWords = ""
    """Participles of what a paper has come by and did not write: "according to a letter seen by the Echo"."""
    KNOWN_BY: SpacedWords = ""
    """The word behind a name for something, and the participles that follow: “dorms” as they are known."""
    CAUSING: SpacedWords = ""
    """Verbs whose object does what follows: "an attack that prompted Reed to say"."""
    BEING_LIKE: SpacedWords = ""
    """What stands between "was" and what somebody says: "the doctor was like, No."."""
    HABITUAL: SpacedWords = ""
    """Words before a verb that tell of no single time: patients will often tell him."""
    BARE_VERBS: SpacedWords = ""
    """Verbs whose content needs no conjunction: Reed said the wall was old."""

    # --- speech: what else tells who speaks ----------------------------------------------------------
    ACCORDING: Phrases = ""
    """Words before the source of a statement: "according to"."""
    CITING: SpacedWords = ""
    """Words before a participle with "by" behind it that names the source: "as claimed by"."""
    CITING_IN: SpacedWords = ""
    """What stands there instead of "by" before something written: "as stated in the report"."""
    ACCORDING_AFTER: SpacedWords = ""
    """First words of ``ACCORDING`` that name the source only behind a quotation, and mean something else elsewhere."""
    ACCORDING_BEHIND: SpacedWords = ""
    """Words of ``ACCORDING`` behind the source: "der Polizei zufolge"."""
    AS: SpacedWords = ""
    """Conjunctions behind which the verb of speech is last: „...“, wie Anna Feld sagt."""
    AS_TOLD: Phrases = ""
    """Conjunctions before a verb of speech that stands before its subject: «...», tal y como explicó Ana Ruiz."""
    RESUMING: SpacedWords = ""
    """Words that stand for what was said before them: „...“ Das sagte Anna Feld."""
    SPEAKING_FROM: SpacedWords = ""
    """Prepositions before a body for which somebody speaks: "Desde el sindicato aseguran que", «...», dicen desde allí."""
    VIEWS: SpacedWords = ""
    """Nouns for what somebody thinks, behind a preposition and "his": "a su juicio, el plan es «bueno»"."""
    RESUMED: Phrases = ""
    """How a sentence begins that tells who said the words in marks before it: «...». Así lo explica Ana Ruiz."""
    FOCUS: SpacedWords = ""
    """Those of ``ADVERBS`` that may stand before a subject which opens its sentence: "ook Anna Visser komt"."""
    INFINITIVE: SpacedWords = ""
    """What stands before a verb that another verb governs: "was moved to say"."""
    ABSOLUTE: SpacedWords = ""
    """Words before a subject whose verb is a participle: with Reed calling it "a disgrace"."""
    SPEECH_NOUNS: SpacedWords = ""
    """Nouns for something said, whose possessor is the speaker: his claim that "..."."""
    CONTENT: SpacedWords = ""
    """Conjunctions that a reported statement begins with: "that"."""
    CONTENT_QUESTIONS: SpacedWords = ""
    """Words that a reported question begins with: "whether"."""
    TERMS: SpacedWords = ""
    """Words before quotation marks that hold a name or a term, and no speech: so-called "..."."""
    TERM_ENDINGS: SpacedWords = ""
    """Endings of such words, where nouns are written together: German "Fachmagazin"."""
    WORKS_ENDING: SpacedWords = ""
    """Endings of nouns for works, behind which a colon gives the title: "ein neues Album: „Salz und Stein“"."""
    CALLING_FORMS: SpacedWords = ""
    """Verbs that give a name: "die Reederei nannte sich „Nordlicht“"."""
    NOT_JOINED: SpacedWords = ""
    """Nouns that a small word of surnames stands before without being of a name: "Anna Feld kommt zu Wort"."""
    NEGATIONS: SpacedWords = ""
    """Behind a verb of speech and right before marks: "Sie sagt nicht „alle Fischer“"."""
    TOLD_AT: SpacedWords = ""
    """Small words before the name of the paper or the station that was told something: "bei „Nordfunk“"."""
    NAME_LABELS: SpacedWords = ""
    """Endings of nouns behind which marks hold a name, a title or an inscription, also behind a colon: "Arbeitstitel"."""
    TURNS: SpacedWords = ""
    """Labels of the questions and answers of an interview: "q", "answer"."""

    # --- speech: the grammar of a sentence ------------------------------------------------------------
    CAPITAL_NOUNS: bool = False
    """All nouns have a capital, so that a capital does not show a name."""
    VERB_SECOND: bool = False
    """The verb follows the first phrase, so that the subject stands behind it when another phrase is first."""
    VERB_BEFORE_SUBJECT: bool = False
    """Behind a quotation the verb stands before its subject, whatever verb it is: «...», dice Ana Ruiz. In English only
    some verbs do."""
    VERB_LAST: bool = False
    """The verb stands last, behind a quotation, and its subject before it: Ayşe Kaya, “...” dedi."""
    MARKS_AT_ENDS: bool = False
    """A quotation of several paragraphs has a mark where it begins and one where it ends, and none between."""
    CASE_APOSTROPHE: bool = False
    """An apostrophe parts a name from its endings: "Kaya'nın sözleri"."""
    NO_ARTICLES: bool = False
    """Nouns have no articles: a noun alone may be somebody known, "Başkan, “...” dedi"."""
    OWNER_ENDINGS: SpacedWords = ""
    """Endings of who owns what follows, where words have many endings: "Kaya'nın sözleri"."""
    SOURCE_ENDINGS: SpacedWords = ""
    """Endings of who made something known: "Valilikten yapılan açıklamada"."""
    CASE_ENDINGS: SpacedWords = ""
    """More endings of nouns that are no subject: "“...” diye soran gazeteciye"."""
    PLACE_ENDINGS: SpacedWords = ""
    """Endings of a noun of speech in which the words stand: "Kaya'nın mesajında “...”"."""
    OBJECT_ENDINGS: SpacedWords = ""
    """Endings of a noun of speech that the subject of the sentence gives: "“...” cevabını verdi"; without one the words
    are its owner's, "Kaya'nın “...” sözleri"."""
    SPEECH_STEMS: SpacedWords = ""
    """Beginnings of nouns for something said, behind it: "“...” ifadesini kullandı"."""
    SAYING_FORMS: SpacedWords = ""
    """Participles of verbs of speech before who speaks: "“...” diyen Ayşe Kaya"."""
    OWNED_FORMS: SpacedWords = ""
    """Verbal nouns of speech, who speaks is their owner: "Kaya'nın “...” dediğini aktardı"."""
    BESIDE_SUBJECT: SpacedWords = ""
    """Words right behind a subject: "Kaya ise “...” dedi"."""
    ASKED_FORMS: SpacedWords = ""
    """Verbs of the writer who asks somebody, whose answer follows: "Kaya'ya soruyorum. “...”"."""
    TERMS_BEHIND: SpacedWords = ""
    """Words behind quotation marks that hold a name or a term, and no speech: "“...” adlı film"."""
    COURTESY_BEHIND: SpacedWords = ""
    """Courtesy behind a given name: "Ayşe Hanım"."""
    ASIDES_BEHIND_VERB: bool = False
    """Commas set off when and to whom something was said, behind the verb: „...”, a declarat, joi, la radio, Ana Pop."""
    NOUN_FIRST: bool = False
    """A noun stands before its adjectives: "la portavoz municipal"."""
    GENITIVE_BEHIND: bool = False
    """What a noun belongs to stands behind it without a preposition: Russian "начальник управления Олег Дуб"."""
    NAMES_IN_MARKS: bool = False
    """Names of bodies, papers and works stand in marks, which nobody said: Russian "директор завода «Маяк»"."""
    CAPITAL_ADJECTIVES: SpacedWords = ""
    """Endings of adjectives that have a capital since a country or a town is in them: Dutch "het Israëlische leger"."""
    OF_STATE: SpacedWords = ""
    """What stands before the noun of an office in one word and does not tell its matter: "Bundesministerin"."""
    PRESS_IN_MARKS: SpacedWords = ""
    """Verbs of papers and stations whose names stand in marks: Die „Morgenpost“ schrieb, „...“, meldete das „Tagblatt“."""
    MARKED_NOUNS: SpacedWords = ""
    """Nouns with which a name in marks begins that nobody said: Spanish «caso Marea»."""
    DROPPED_SUBJECTS: bool = False
    """A verb needs no subject where the one before speaks on: «...», añadió."""
    DIALOGUE_DASHES: bool = False
    """A dash opens what somebody says, and dashes set off who says it: —No hay agua —dijo Ana—. Nada."""
    VERB_GENDERS: SpacedWords = ""
    """Endings of verbs that tell who is meant where no subject is printed: Polish "dodał" he, "dodała" she."""
    DASH_RUNS_ON: bool = False
    """Behind who says it speech goes on without a dash: – Ja, säger Anna Berg. Vi väntar."""
    COMMA_INSIDE: bool = False
    """The comma between speech and its clause stands within the marks: „Čekáme,“ řekl Jan Novák."""
    CLAUSES_INSIDE: bool = False
    """Who speaks stands between the marks: « C'est faux, dit Anne Lie. Venez voir. »."""
    MANNER_ENDINGS: SpacedWords = ""
    """Endings of words that are adverbs beside a verb, and may be nouns elsewhere: French "ment"."""
    ADVERB_ENDINGS: SpacedWords = ""
    """Endings of adverbs, by which the first word of a sentence is told from a noun or a name."""
    OF: SpacedWords = ""
    """Those of ``PREPOSITIONS`` that say more of a noun: "the head of the school", and nothing of the sentence."""
    CONTRACTIONS: SpacedWords = ""
    """Those of ``PREPOSITIONS`` that hold an article: "im", "zum"."""
    IMPERSONAL_SOURCE: SpacedWords = ""
    """Prepositions before the source of such a verb: "in"."""
    NOMINATIVE: SpacedWords = ""
    """Those of ``PRONOUNS`` that are subjects only: "er", while "sie" may be an object."""
    ADJECTIVE_ENDINGS: SpacedWords = ""
    """Endings of an adjective before its noun, by which one that opens a sentence is told from a name."""
    MASCULINE: SpacedWords = ""
    """The article that a man's noun has as a subject alone: "der"."""
    ANYBODY: SpacedWords = ""
    """Pronouns for anybody, whose words are the language's: "das nennt man einen „Bodden“"."""
    FEMININE_ENDINGS: SpacedWords = ""
    """Endings of nouns which show that the article ``MASCULINE`` before them is no subject's: "sagte der Zeitung"."""
    DESCRIBING_ENDINGS: SpacedWords = ""
    """Endings of adjectives that may stand first in a sentence, where their capital shows no noun: "Deutlich"."""
    PLACE_GENITIVES: SpacedWords = ""
    """Names of places that belong to the noun before them, and are no name of somebody: "der Präsident Frankreichs"."""
    SURNAME_PARTICLES: SpacedWords = ""
    """Words that begin surnames, with a capital where no given name stands before: Dutch "zegt Van der Berg"."""
    ORIGIN: SpacedWords = ""
    """A word before what somebody is from, which names have too: "Anna Feld von der Werft", "Anna von Feld"."""
    IN_IT: SpacedWords = ""
    """Words for what the sentence before names, as where something is written: "Darin heißt es"."""
    SECTIONS: SpacedWords = ""
    """Parts of a writing, which a number tells apart: "Paragraph 3 der Satzung"."""
    ABOUT: SpacedWords = ""
    """What joins a noun to a name that it is about, and a name to where it is from, where all nouns have a capital."""
    OF_EITHER_GENDER: SpacedWords = ""
    """Whole nouns whose article tells nobody's gender, for somebody of some name: "der Star" may be a woman."""
    OWN_WORDS: SpacedWords = ""
    """Words before the noun of a source that give it to the subject of the sentence: "nach eigenen Angaben"."""
    CALLED_BY: SpacedWords = ""
    """Words between what somebody is and the name: "ein Fischer namens Karl Brandt"."""
    FOR_WHOM: SpacedWords = ""
    """Prepositions before somebody to whom something is what the marks hold: "Für Anna Feld ist das „Unsinn“"."""
    NAMED_AS: SpacedWords = ""
    """What stands between something and the words that somebody calls it: "feierte den Plan als „großen Erfolg“"."""
    SPOKEN_OF: SpacedWords = ""
    """Nouns for speech that nobody is the subject of: "In dem Brief ist von einem „Fehler“ die Rede"."""
    INSCRIBED_FORMS: SpacedWords = ""
    """What words on a sign do: "Auf dem Schild stand:"; and the verb that tells that they are read:
    «...», si legge in una nota."""
    OBLIQUE_ENDINGS: SpacedWords = ""
    """Endings of an adjective behind that article which show that no subject begins: "Der örtlichen Zeitung"."""
    OBLIQUE: SpacedWords = ""
    """Those of ``DETERMINERS`` that no subject begins with: "den", "dem"."""
    SEPARABLE: SpacedWords = ""
    """Verbs of two parts that report only together, each with its second part: "gab:bekannt räumte:ein"."""
    IMPERSONAL: SpacedWords = ""
    """Verbs of speech whose subject is "it" and names nobody; a preposition names the source: "heißt es im Brief"."""
    WORDING_FORMS: SpacedWords = ""
    """Verbs whose subject is what was said, and nobody: „...“, lautet das Motto."""
    PROVIDING_FORMS: SpacedWords = ""
    """Verbs of what a law, a contract or another of ``DOCUMENTS`` says: "La ley prohíbe «toda pesca con red»"."""
    QUOTING_FORMS: SpacedWords = ""
    """Verbs whose object is who speaks: the paper quotes Reed."""
    ELIDED: SpacedWords = ""
    """Words that begin with an apostrophe, which opens no quotation: 'em, 'til."""
    CLITICS: SpacedWords = ""
    """Pronouns that follow a verb with a hyphen: "dit-elle"."""
    ELISIONS: SpacedWords = ""
    """Short forms before an apostrophe, each with its kind (a letter of speech/vocabulary.py): "l:d qu:s"."""
    ARTICLES: SpacedWords = ""
    """Articles before the name of a speaker, without which it is the same name."""
    DETERMINERS: SpacedWords = ""
    """Articles and other words that need a noun behind them: "the", "his"."""
    REPORTED_FORMS: SpacedWords = ""
    """Forms of verbs that tell what somebody else has said: German "sei", "habe"."""
    INDEFINITE: SpacedWords = ""
    """Those of ``DETERMINERS`` behind which somebody is introduced who was not named before: "a spokesman"."""
    NAMES_HAVE_ARTICLES: bool = False
    """People's names have articles too: Portuguese "a Ana"."""
    PLURAL_ARTICLES: SpacedWords = ""
    """Articles before several, where the noun's ending does not show it in each language: Italian "gli"."""
    BEFORE_NOUN: SpacedWords = ""
    """Adjectives that stand before a noun, also those that are nouns for people: "giovane ricercatrice"."""
    POINTING: SpacedWords = ""
    """Those of ``DETERMINERS`` that point to somebody just named, however described: "cet ancien pilote"."""
    AFTER_NOUN_ENDINGS: SpacedWords = ""
    """Endings of adjectives behind their noun, which tell them from a verb there: "la députée socialiste Anne Lie"."""
    QUANTIFIERS: SpacedWords = ""
    """Determiners that can stand alone: "another said"."""
    GENITIVE: SpacedWords = ""
    """Articles of the genitive, which join two nouns without a preposition: "die Sprecherin der Polizei"."""
    PRONOUNS: SpacedWords = ""
    """Personal pronouns as subjects, with the forms that hold a verb ("he's")."""
    REFLEXIVES: SpacedWords = ""
    """Those of ``OBJECT_PRONOUNS`` that stand for the subject: "se llama «Marea»" tells a name."""
    OBJECT_PRONOUNS: SpacedWords = ""
    """Personal pronouns as objects."""
    OWNERS: SpacedWords = ""
    """Those of ``POSSESSIVE`` that stand for the speaker of a noun in ``SPEECH_NOUNS``: her claim that "..."."""
    POSSESSIVE: SpacedWords = ""
    """Possessive pronouns; the speaker of "her statement" is who "her" stands for."""
    SINGULAR: SpacedWords = ""
    """Articles before a description of one person as a subject, each with the gender that it tells: "der:m die:f"."""
    ALSO_SUBORDINATORS: SpacedWords = ""
    """Those of ``PREPOSITIONS`` that begin a dependent clause too: "während Anna Feld lachte"."""
    KIN: SpacedWords = ""
    """Nouns for somebody of another's family: "der Ehemann" is nobody whose gender is not known."""
    TOLD_AGES: Phrases = ""
    """What follows the age where it is told of somebody: " jahre alt" of "ein 39 Jahre alter Mann"."""
    DEFINITE: SpacedWords = ""
    """Articles, as a subject, of what was named before: "der Verband"."""
    ANY_AUTHORITY: SpacedWords = ""
    """Those of ``AUTHORITIES`` by which any other is called: "die Behörde"."""
    OPENING_PREPOSITIONS: SpacedWords = ""
    """Those of ``ADVERBS`` that are prepositions where a sentence begins with them: "Vor Gericht"."""
    GIVEN_HERE: SpacedWords = ""
    """Given names that men and women of other languages have, each with its gender: "jan:m"."""
    ALSO_WITH_PEOPLE: SpacedWords = ""
    """Those of ``PLACE_PREPOSITIONS`` that names of people stand behind too: "bei Anna Feld"."""
    SOMEBODY: SpacedWords = ""
    """Those of ``PRONOUNS`` that stand for somebody of whom no more is known: "jemand"."""
    AGED: SpacedWords = ""
    """Words behind a number of years that tell an age: "ein 36 Jahre alter Mann"."""
    ORIGIN_ENDINGS: SpacedWords = ""
    """Endings of what somebody is called by a town, with a capital before a noun: "der Kieler Coach"."""
    FEMININE_NOUNS: SpacedWords = ""
    """Endings of nouns for one woman, by which an article of several is told from hers: "die Leiterin"."""
    NOUNS_OF_WOMEN: SpacedWords = ""
    """Those of them that only a woman's noun has behind a verb of speech, whatever the noun is: "sagt die Romandin"."""
    ALSO_BODY_ENDINGS: SpacedWords = ""
    """As ``ALSO_BODIES``, where nouns are written together: "der Netzbetreiber"."""
    THINGS: SpacedWords = ""
    """Endings of nouns for things that end as nouns for people do: "Waschkeller"."""
    MUTE_ENDINGS: SpacedWords = ""
    """Endings of nouns for things that say nothing, also beside a verb of speech: "was die Wirkung erklärt"."""
    WORDED_ENDINGS: SpacedWords = ""
    """Those of them that hold words: "in der Einschätzung heißt es"."""
    OFFICES_OF_ONE: SpacedWords = ""
    """Endings of offices of which somebody has one: "die Ministerin" is nobody whom the article calls "Richterin"."""
    PARTIES: SpacedWords = ""
    """Short names of parties with which nouns for people begin: "der CDU-Kandidat" is nobody of another."""
    ALSO_PLURAL: SpacedWords = ""
    """Those of ``PRONOUNS`` and ``POSSESSIVE`` that stand for several too: German "sie"."""
    SEVERAL_ENDINGS: SpacedWords = ""
    """Endings of a verb of several, by which such a pronoun is told: "sie kamen"."""
    RELATIVES: SpacedWords = ""
    """Relative pronouns."""
    BE: SpacedWords = ""
    """Forms of "be"."""
    AUXILIARIES: SpacedWords = ""
    """Forms of auxiliary verbs, and negations."""
    ADVERBS: SpacedWords = ""
    """Frequent adverbs, which may stand between a subject and its verb."""
    NOT_ADVERBS: SpacedWords = ""
    """Words in -ly that are no adverbs: "family"."""
    PREPOSITIONS: SpacedWords = ""
    """Prepositions; a phrase behind one is not the subject."""
    BY: SpacedWords = ""
    """Those of ``PREPOSITIONS`` that name who did it: "was called a disgrace by Reed", "a report by Reed"."""
    SINGLING: SpacedWords = ""
    """Words besides the article that introduce one person of several: "one woman", "another", "one"."""
    UNTOLD: SpacedWords = ""
    """Nouns for one person of whom nothing is told: "someone"."""
    ONE: SpacedWords = ""
    """Words for one of several: "one of the pilots"."""
    SUBORDINATORS: SpacedWords = ""
    """Conjunctions that begin a dependent clause."""
    CONJUNCTIONS: SpacedWords = ""
    """Conjunctions that join equal parts."""
    TIMES: SpacedWords = ""
    """Days and months, with their short forms."""
    TIME_NAMES: SpacedWords = ""
    """Those of ``TIMES`` that are names of people too: Theresa May."""
    TIME_NOUNS: SpacedWords = ""
    """Nouns for a time: "last week"."""
    ABBREVIATIONS: SpacedWords = ""
    """Abbreviations with their full stop, which ends no sentence."""

    # --- speech: people and things that speak ----------------------------------------------------------
    SPEAKER_PRONOUNS: SpacedWords = ""
    """Pronouns that an article uses for its speakers. How sure a speaker is depends on whether one of these names it;
    the weights (scripts/calibrate.py) were fitted with them."""
    OF_THE_WRITER: SpacedWords = ""
    """Pronouns outside quotation marks that stand for whoever writes: "I asked him"."""
    SPEAKER_FORMS: SpacedWords = ""
    """Forms in which somebody speaks of himself: "my", "me"; who introduces himself names himself."""
    USUAL_CUES: SpacedWords = ""
    """Words of the most frequent reporting clauses, of which the weights were fitted with those of English."""
    MALE: SpacedWords = ""
    """Pronouns, titles and nouns that say that somebody is a man."""
    FEMALE: SpacedWords = ""
    """Those that say that somebody is a woman."""
    MALE_PRONOUNS: SpacedWords = ""
    """Pronouns that tell of somebody named before that it is a man; none that is another word as often."""
    FEMALE_PRONOUNS: SpacedWords = ""
    """The same for a woman; one that stands for several too (``PLURAL``) is told by its verb."""
    PLURAL_VERB_ENDINGS: SpacedWords = ""
    """Endings of verbs whose subject is several, whether it is printed or not: "admiten", and Dutch "zeggen ze", whose
    pronoun is "she" and "they"."""
    GENDER_PAIRS: SpacedWords = ""
    """Endings of nouns for women, each with that of the noun for men which the word has without it: "trice:teur e:".
    Where both nouns are among ``PEOPLE`` or ``TITLES`` they tell the gender: "directrice", "directeur"."""
    NEUTER: SpacedWords = ""
    """Pronouns for a thing or a body."""
    PLURAL: SpacedWords = ""
    """Pronouns for several."""
    SPOUSES: SpacedWords = ""
    """Whom somebody of the other gender is married to, as a rule: "his wife"."""
    BEFORE_SEVERAL: SpacedWords = ""
    """Those of ``QUANTIFIERS`` behind which no verb of one ends in -s: "these fears", but "one fears"."""
    PLURALS: SpacedWords = ""
    """Nouns for several people that do not end in -s: "police"."""
    TITLES: SpacedWords = ""
    """Words that stand before a name without being part of it."""
    TITLE_ENDINGS: SpacedWords = ""
    """Endings of such words: "Verkehrsminister" ends in "minister"."""
    COURTESY: SpacedWords = ""
    """Titles that say nothing of what somebody does: "mr"."""
    ROLE_NOUNS: SpacedWords = ""
    """Nouns that say what somebody is beside a name alone, for each means another thing too: "head of the lab"."""
    NO_ROLES: SpacedWords = ""
    """Nouns for people that do not say who somebody is, and what begins words that are no role: "woman", "known"."""
    VAGUE_ROLES: SpacedWords = ""
    """Nouns for people that say who somebody is only with whose they are: "friend"."""
    OFFICE_OF: SpacedWords = ""
    """Prepositions behind the noun of a role with which it always goes on: "CEO of the board"."""
    OFFICE_AT: SpacedWords = ""
    """Prepositions with which it goes on where a name follows: "CEO at Marl Water"."""
    COPULAS: SpacedWords = ""
    """Forms of "be" between a name and who it is: "Ann Reed is the mayor"."""
    POSTNOMINALS: SpacedWords = ""
    """Letters behind a name: "mp"."""
    PROFESSIONS: SpacedWords = ""
    """What people do; they stand before a name as titles do: "farmer Ann Reed"."""
    CAPITAL_TITLES: SpacedWords = ""
    """Those of ``TITLES`` that are given names where they are not in capitals: "DI Ann Reed", "Di Li"."""
    CALLED: SpacedWords = ""
    """More of what people are called before a name, "cellist Ann Reed"; a surname may be such a word."""
    DEMONYMS: SpacedWords = ""
    """What somebody is called by a country or town: "the Dane said"."""
    DEMONYM_ENDINGS: SpacedWords = ""
    """Endings of such words that any town may have: Dutch "Rotterdammer"."""
    PARENTS: SpacedWords = ""
    """What somebody is called with the number of the children: "the father of three said"."""
    PEOPLE: SpacedWords = ""
    """Nouns for speakers without a name: "a spokesman"."""
    ORGANISATIONS: SpacedWords = ""
    """Nouns that names of organisations have: "council"."""
    BODY_NOUNS: SpacedWords = ""
    """Nouns that an article calls an organisation by that it has named before: "the group"."""
    COMPANY_NOUNS: SpacedWords = ""
    """Those of them for companies alone."""
    PUBLIC_BODIES: SpacedWords = ""
    """Nouns in names of organisations that are no companies: "department"."""
    AUTHORITIES: SpacedWords = ""
    """Nouns in names of the bodies of a state or a town: "ministry", "council", "police"."""
    TIME_ZONES: SpacedWords = ""
    """Letters behind a time of the day, which name nobody: "3 p.m. ET"."""
    BODY_KINDS: Phrases = ""
    """Nouns of one kind of body each: a name that ends in one of them is called by no noun of another kind alone."""
    NAMED_SO: SpacedWords = ""
    """Nouns for bodies whose name holds one of that kind: "council"."""
    BODY_OWNERS: SpacedWords = ""
    """Nouns, besides those for one person, whose possessive stands in names of bodies: "Children's Hospital"."""
    SAINTS: SpacedWords = ""
    """What stands before a name in whose possessive a body is called: "St Mary's Hospital"."""
    SOCIETIES: SpacedWords = ""
    """Nouns behind which the name of a body goes on with an article: "Society for the Blind"."""
    PLACE_NOUNS: SpacedWords = ""
    """Nouns that end names of places: "road", "county"."""
    ANONYMOUS: Phrases = ""
    """Words that tell that somebody keeps the name back: "anonymity"."""
    SURE_PLACE_NOUNS: SpacedWords = ""
    """Those of them that are no surnames, and others: "county", "kingdom"."""
    BEFORE_PLACE: SpacedWords = ""
    """Words that begin names of places and of bodies, and nobody's: "south"."""
    FAMOUS: SpacedWords = ""
    """Nouns for somebody whom the article is about and need not introduce: "the singer"."""
    DEEDS: SpacedWords = ""
    """What somebody is who did something, also without "who": "created:creator"."""
    DEEDS_OF_WHO: SpacedWords = ""
    """The same for verbs that tell it behind ``WHO`` and before "by" alone: "wrote:writer"."""
    WHO: SpacedWords = ""
    """Relative pronouns for people alone: "who", not "which"."""
    PLAYING: Phrases = ""
    """Words behind which a character is named: "who plays", "the role of"."""
    PLAYED_BY: Phrases = ""
    """Words between a character and who plays it."""
    ACTING_WORDS: SpacedWords = ""
    """Words of articles about plays, films and series."""
    ACTOR: SpacedWords = ""
    """What who plays a character is."""
    SAME_ROLES: Phrases = ""
    """Groups of nouns: the first may stand for somebody whom the article calls by one of the others."""
    LEGAL_FORMS: SpacedWords = ""
    """Words in lower case that end the name of a company: "plc"."""
    SOURCES: SpacedWords = ""
    """Prepositions before the source of a quotation that a colon introduces: "per the Echo:"."""
    OFFICES: SpacedWords = ""
    """Those of ``TITLES`` that are a part of a title and call nobody: "state", of "Secretary of State"."""
    ACCUSED: SpacedWords = ""
    """Nouns for somebody on trial: "the defendant"."""
    CHARGED: SpacedWords = ""
    """Words that tell who is: "Reed pleaded guilty", "Reed was charged"."""
    WORKS: SpacedWords = ""
    """Nouns for works, ships and animals, which bear names as people do: "her album, Salt and Rope,"."""
    KNOWN_AS: SpacedWords = ""
    """The word before a name by which somebody wants to be called, and others of which one stands before it: "as name" of
    "who gave her name only as Ann"."""
    BEARING_FORMS: SpacedWords = ""
    """Words between a noun and the name of who is meant: "a driver called Ann Reed"."""
    BEHIND_NOUN: SpacedWords = ""
    """Adjectives that stand behind the noun that they describe: "a source close to the mayor"."""
    UNNAMED: SpacedWords = ""
    """Nouns for people that articles often leave without a name: "the spokesman", "the witness"."""
    DEFINITE_ENDINGS: SpacedWords = ""
    """Endings that stand for an article, so that a noun with one is of somebody known: Swedish "borgmästaren"."""
    TOLD_TO: SpacedWords = ""
    """Words in the case of whom something is told, behind the verb, where no preposition stands: "řekl novinářům", "řekl
    deníku Echo"."""
    FRAGMENTS_SET_IN: bool = False
    """A verb of speech before words in marks in its sentence tells whose they are, also where it has no subject."""
    GENITIVE_ENDINGS: SpacedWords = ""
    """Endings that tell a genitive, also one that belongs to the name of a body: "Asociace stavitelů"."""
    GENITIVE_ADJECTIVES: SpacedWords = ""
    """Those of them that adjectives have, behind which a noun follows: "Inspekce životního prostředí"."""
    GENITIVES_RUN_ON: bool = False
    """A body's name follows its noun without a preposition, so that a name runs into it: "trenér Slavie Jan Novák"."""
    AGE_ENDINGS: SpacedWords = ""
    """What follows the age in a word for somebody of that age: "-year-old" of "the 80-year-old"."""
    GENERAL_PEOPLE: SpacedWords = ""
    """Those of ``PEOPLE`` that anybody is called by, whatever else is told of them: "homme", "riveraine"."""
    LAST_NAMED: SpacedWords = ""
    """Pronouns with which a sentence begins that are who was named last, and not whom the sentence before is about:
    Czech "Ten"."""
    LATTER: SpacedWords = ""
    """What stands behind ``POINTING`` for who was named last: "cette dernière"."""
    SAME_OFFICES: Phrases = ""
    """Descriptions of several words, each with the office that it stands for: "chef du gouvernement=premier ministre"."""
    CHARGES: SpacedWords = ""
    """Words of courts before what somebody is charged with, whose name may stand in marks: "enquête pour « vol »"."""
    CHARGED_WITH: SpacedWords = ""
    """Prepositions between such a word and the charge."""
    DOING_ENDINGS: SpacedWords = ""
    """Endings of infinitives: words in marks that begin with one are somebody's, "a tenu à « remercier » la ville"."""
    THAT_ONE: SpacedWords = ""
    """Words for somebody whom a relative clause tells: "celui qui préside le club"."""
    CONCERNED: SpacedWords = ""
    """Nouns for somebody who has been spoken of, and has not spoken last: "l'intéressée"."""
    DECADES: SpacedWords = ""
    """Nouns for people of an age, each with the years that it begins with: "quinquagénaire:50"."""
    ALSO_BODIES: SpacedWords = ""
    """Nouns for people that places and bodies are called by too: "Japan, a member", "Volta, the owner"."""
    NAME_CASES: SpacedWords = ""
    """Endings of names and nouns in other cases than the first, each with the ending of the first: "a: ka:ek" of Czech
    "Nováka", "Vaňka", "а: ой:а" of Russian "Олега Дуба", "Анной Дуб". Several may fit: a name is joined with a first form
    that the article prints too, or that is a known given name. A language that has these lets an object stand first."""
    CASES_OF_MEN: SpacedWords = ""
    """Endings of men's surnames and fathers' names of which each tells the first form: "ého:ý", Russian "ова:ов". They are
    for somebody whom the article names in other cases only, and whose given name tells that; a vowel that is not among
    them is the name's own."""
    CASES_OF_WOMEN: SpacedWords = ""
    """The same of women's: "ové:ová", Russian "овой:ова"; in Russian a woman's name that ends in a consonant has one
    form."""
    NAME_GENDERS: SpacedWords = ""
    """Endings of names that tell a gender where no given name does: "á:f" of Czech "Nováková", "вна:f ова:f" of Russian
    "Олеговна", "Дубова"."""
    WOMEN_HAVE_ENDINGS: bool = False
    """All surnames of women have such an ending, so that the given name before another is a man's: "Pavla Vaňka" is
    Pavel."""
    NATIVE_LETTERS: SpacedWords = ""
    """Letters that only names of the language have: "Petra Pešáka" is no woman from abroad, as "Daniela Vega" may be, and
    the first form of a name without such letters is not guessed there."""
    OWNING_ENDINGS: SpacedWords = ""
    """Endings of adjectives made of names, each with that of the name: "ova: kova:ek" of Czech "Novákova žena"."""
    ADJECTIVE_CASES: SpacedWords = ""
    """Endings of adjectives, each with the first form's ending of the noun behind and of its own: "ой:а:ая" of Russian
    "в областной прокуратуре". The longer endings stand first."""
    PERSON_ENDINGS: SpacedWords = ""
    """Endings of nouns for people: "psychologist"."""
    NO_PERSON: SpacedWords = ""
    """Words that look like those for people and that nobody is called by: "lista", Portuguese "música"."""
    FEMALE_ENDINGS: SpacedWords = ""
    """Endings of nouns that say that somebody is a woman: German "Forscherin"."""
    ORGANISATION_ENDINGS: SpacedWords = ""
    """Endings of nouns for organisations, where nouns are written together: German "Innenministerium"."""
    ADJUNCT_ENDINGS: SpacedWords = ""
    """Endings of participles that may open a sentence before its subject: "Smiling at the crowd, Reed left"."""
    RECIPIENTS: SpacedWords = ""
    """Prepositions before whom something was said to, behind the verb: «...», dijo a la cadena Marea."""
    HEARERS: SpacedWords = ""
    """Nouns in a case that tells whom something was said to, between a verb and its subject: Russian "сказал журналистам
    Олег Дуб"."""
    MATTERS: SpacedWords = ""
    """What ministries are for, where that stands before the name: "la ministre de la Santé Anne Lie"."""
    PARTICIPLE_ENDINGS: SpacedWords = ""
    """Endings of participles, which tell of somebody and name nobody: "wearing a hat", "based in Marl"."""
    LETTERS: SpacedWords = ""
    """Nouns for what one person or body writes, whose words are the writer's: "the statement said"."""
    DOCUMENTS: SpacedWords = ""
    """Nouns for things that say something: "a report"."""
    PLACE_PREPOSITIONS: SpacedWords = ""
    """Words before the name of a place; a name that has other meanings as well is a place behind one of them only. The
    first says where something is: "in"."""

    @property
    def reports_speech(self) -> bool:
        """True for a language whose quotations are read."""
        return bool(self.SPEECH_FORMS or self.SPEECH_VERBS)


class HeaderWords(SpeechWords):
    """The words of the lines between headline and text: what a file in ``HEADED`` defines, and a part of those in ``TAGS``.

    Constants without a default must be in each file.
    """

    # --- header: the lines between headline and text -------------------------------------------------
    BYLINE: Alternatives
    """What stands before the names of authors: "by", "story by"."""
    DATE_LABEL: Alternatives
    """What stands before the date of publication: "published on"."""
    SECTION_OPENING: Phrases = ""
    """Beginnings of lines that name a section, whatever follows: "from the section"."""
    DATE_PREPOSITION: Phrases = ""
    """Words between a name or a label and its date: "on", "at"."""
    LIFE_DATES: Phrases = ""
    """Beginnings of lines whose date is one of somebody's life, and not the article's: "born"."""

    # --- dates ---------------------------------------------------------------------------------------
    MONTHS: Phrases
    """Twelve groups, January first; the names and short forms of a month are separated by spaces."""
    WEEKDAYS: Phrases
    """Seven groups, Monday first, as ``MONTHS``."""
    MODIFIED: Phrases
    """Words that mark the date of a later version: "updated"."""
    AS_OF: Phrases = ""
    """Those of them that mark the date of the version shown, also where it is the first one: "as of"."""
    PLACE_LABEL: Phrases = ""
    """Words that stand before the place a release comes from, in a line beside that of its date: "place"."""
    HEADLINE_LABEL: Phrases = ""
    """What stands before the headline where a database labels each line: "title"."""
    TEXT_LABEL: Phrases = ""
    """What stands before the first paragraph there: "full text"."""
    END_OF_TEXT: SpacedWords = ""
    """Words that end a release or an agency's story in a line of their own: "ends"."""
    CLOCK: Alternatives = ""
    """Words behind a date and before a time whose hours and minutes a full stop may part: "kl. 14.05"."""

    # --- bylines: "By Ann Field and Bob Stone, Political Editors, in Leeds" ---------------------------
    REPORTED_BY: Phrases = ""
    """Beginnings of the line at the end of an agency's story that names its reporters: "reporting by"."""
    OTHER_WORK_BY: Alternatives = ""
    """What stands before the names of those who did other work, in that line: "editing by"."""
    BYLINE_AND: Phrases
    """Words that join names."""
    INTERVIEW_BY: Alternatives = ""
    """What stands before the name of who asked, where ``INTERVIEW_WITH`` and the name of who answered follow."""
    INTERVIEW_WITH: Alternatives = ""
    BYLINE_WHERE: Phrases = ""
    """Words behind which a place or a paper follows; none where an ending or a word behind the place says it."""
    BYLINE_DESK: Phrases = ""
    """Short words in small letters for those who edit, where a name would stand: German "red"."""
    BYLINE_NOT_WRITING: Phrases
    """Words for other work than writing, whose names are no authors: "photos", "edited"."""
    BYLINE_JOBS: Phrases
    """What people are: "editor", "correspondent"."""
    BYLINE_BEATS: Phrases
    """What stands before a job, alone or several together: "senior", "political"."""
    BYLINE_ORGANISATIONS: Phrases
    """Words that only names of organisations have: "agency", "newsroom"."""
    BYLINE_CONTACT: Alternatives = ""
    """Links to the author at the end of a part: "email the author"."""
    BYLINE_BEHIND: Alternatives = ""
    """What begins the rest of a part that is printed behind a name: "view all", "more from". Words that stand alone
    there begin with ``(?<!\\S)``: phrases may be glued to the name."""
    BYLINE_SPECIAL: Alternatives = ""
    """Words between a name and the paper that the story was written for: "special to"."""
    BYLINE_COUNTED: Alternatives = ""
    """What follows a number beside a name: "months ago", "shares"."""
    COUNTED_FROM: Alternatives = ""
    """What stands before a number that says how long ago something was: "vor" of German "vor 3 Stunden"."""
    DATE_WORDS: Alternatives = ""
    """Words beside a date that look like a name there: "time", of "Eastern Time"; no labels, weekdays and zones."""
    READING_TIME: Alternatives = ""
    """How long it takes to read an article: "5 min read"."""


class Words(HeaderWords):
    """The words of a language in ``TAGS``.

    Constants without a default must be in each file. Those with a default are for rules that do nothing in a language
    without them.
    """

    # --- sections ------------------------------------------------------------------------------------
    SECTION_LABEL: Phrases
    """What stands before the name of a section: "filed under"."""
    HOME: Phrases = ""
    """Labels of the first page of a site, which are no section: "home"."""

    # --- articles ------------------------------------------------------------------------------------
    RECIPE: Phrases
    """Lines, or the part of a line before a colon, that only recipes have: "ingredients", "serves"."""
    SITE_HEADINGS: SpacedWords = ""
    """Words of short headings that name a section or a part of a site, and not the story: "latest news"."""
    NUMBERS: SpacedWords = ""
    """The numbers from two on, in order: "two three four"."""
    NO_ARTICLE: Alternatives = ""
    """How the titles and first lines of error pages, checks of the browser and consent pages begin."""
    SHOP_CONTROLS: Phrases = ""
    """What the buttons of shops say that put something into a cart, in lower case."""
    SITE_PAGES: Phrases = ""
    """Headlines, in lower case, of pages about the site itself: "privacy policy", "contact us"."""
    OTHER_LISTS: Phrases = ""
    """Words at the beginning or the end of a heading or lead-in whose list is no finding: "opening hours", "tickets"."""
    OFFER_LABELS: Phrases = ""
    """What stands before a colon in an item that tells when, where or for how much: "venue"."""
    MEASURES: SpacedWords = ""
    """What ingredients of a recipe are measured in: "cups teaspoon"."""
    INSTRUCTIONS: SpacedWords = ""
    """Verbs that open the steps of a recipe or a manual: "preheat stir"."""
    INSTRUCTION_OPENERS: Phrases = ""
    """What may stand before such a verb: "now", "after that"."""
    COMMAND: Alternatives = ""
    """A command to the reader by its form, near the beginning of a sentence: German "beachten Sie", French "vérifiez"."""
    READER: Alternatives
    """Words that address the reader: "you", "your"."""
    BOX_TITLE: Phrases
    """Headings of boxes that sum up a story or list its facts: "key points"."""

    # --- places --------------------------------------------------------------------------------------
    CITY_NAMES: Phrases = ""
    """Names of cities that have another one in English, each with that one: "rom=rome"."""
    NEIGHBOURS: SpacedWords = ""
    """Countries that share the language and whose areas a paper of each names without their country: "de at ch"."""
    SPELLED_OUT: Phrases = ""
    """What addresses write for letters that they lack, each with the letter: "ue=ü"."""
    PLACE_BEFORE_STOP: bool = False
    """Newspapers open a story with its place and a full stop: "Ellery. Die Fähre fährt wieder."."""
    NO_PLACE: SpacedWords = ""
    """Words in capitals that open a text as a dateline does, and name no place: "update"."""

    # --- lists of findings: the sentence that leads in --------------------------------------------------
    FINDING_VERBS: Phrases = ""
    """What somebody did whose findings follow: "found", "concluded"."""
    FINDING_AUXILIARIES: Phrases = ""
    """Words between that somebody and the verb: "has", "also"."""
    FINDING_SOURCE: Phrases = ""
    """Words before that somebody, where no verb follows: "according to"."""
    FINDING_OPENERS: Phrases = ""
    """First words of a phrase that is no subject: "in", "last"."""
    FINDING_NOBODY: SpacedWords = ""
    """Words that stand where a subject stands and name nobody: "it", "which"."""
    ANNOUNCING: Alternatives = ""
    """Words of a sentence that announces the list below it, without a colon: "the following", "here are"."""
    FINDING_CLAUSES: Phrases = ""
    """Words that begin another clause; the subject stands in the last one before the verb."""


def _problems(kind: type[LineWords], given: Mapping[str, object]) -> Iterator[str]:
    """What is wrong with the constants of a file, in the order of the file."""
    declared = declarations(kind)
    for name, value in given.items():
        if name not in declared:
            import difflib

            near = difflib.get_close_matches(name, declared, 1)
            yield f"{name} is not declared in words.py" + (f"; do you mean {near[0]}?" if near else "")
        elif not _CHECKS[declared[name]](value):
            yield f"{name} must be {declared[name]}, as words.py declares and explains it: {value!r:.80}"
    for name in declared:
        if name not in given and not hasattr(kind, name):
            yield f"{name} is missing"


def declarations(kind: type[LineWords]) -> dict[str, str]:
    """The constants that a file may define, each with the name of its type."""
    return {name: of for one in reversed(kind.__mro__[:-1]) for name, of in one.__annotations__.items()}


def _are_words(value: Any) -> bool:
    return isinstance(value, str) and "|" not in value


def _are_phrases(value: Any) -> bool:
    """No phrase may be empty: an empty one would be found in every line."""
    return isinstance(value, str) and "||" not in f"|{value}|"


def _are_patterns(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(one, str) and one for one in value)


def _labelled(check: Callable[[Any], bool]) -> Callable[[Any], bool]:
    def holds(value: Any) -> bool:
        return isinstance(value, dict) and all(
            isinstance(key, tuple) and len(key) == 2 and check(one) for key, one in value.items()
        )

    return holds


# By the names of the types above: annotations are kept as text.
_CHECKS: dict[str, Callable[[Any], bool]] = {
    "bool": lambda value: isinstance(value, bool),
    "SpacedWords": _are_words,
    "Phrases": _are_phrases,
    "Alternatives": _are_phrases,
    "LabelledPhrases": _labelled(_are_phrases),
    "LabelledPatterns": _labelled(_are_patterns),
    "Patterns": _are_patterns,
}
