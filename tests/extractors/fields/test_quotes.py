"""Quotations of the body with their speakers."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.extractors import evidence
from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Block, Document, Figure
from newsextract.model.record_types import Author, Dateline, Evidence, Quote
from newsextract.model.source import Source


def find(body: str, *, figures: tuple[Figure, ...] = (), language: str | None = None,
         dateline: Dateline | None = None) -> list[Quote]:  # fmt: skip
    doc = Document(source=Source(text=body, kind="text"), figures=figures, language=language)
    found = quotes(doc, body, dateline)
    for quote in found:
        assert body[quote.start : quote.end] == quote.text
    assert [q.start for q in found] == sorted(q.start for q in found)
    return found


def only(body: str) -> Quote:
    found = find(body)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("body", ["", "Nobody said a word.", "The boys' team won, didn't they?"])
def test_nothing_is_quoted(body: str) -> None:
    assert find(body) == []


@pytest.mark.parametrize("dateline", ["LIMA", "Lima (ANA)", "LIMA, May 3 (ANA)"])
@pytest.mark.parametrize("mark", [" — ", " - ", ": "])
def test_a_dateline_is_no_speaker(dateline: str, mark: str) -> None:
    body = f"{dateline}{mark}Ada Quill mocked her rival on Monday, calling him “a man without a plan”."
    (quote,) = find(body, dateline=Dateline(text=dateline, place="LIMA"))
    assert quote.speaker == "Ada Quill"


@pytest.mark.parametrize("heading", [
    "The roof is ‘a disgrace’, mayor says", "“Nobody told me,” says keeper", "“A roof for the town”", "‘No more rain’",
])
def test_what_a_heading_says_in_short_is_no_quotation(heading: str) -> None:
    said = "Mayor Ada Quill said the roof was “a disgrace” and that she had not known of it."
    body = f"{said}\n\n{heading}\n\n{said.replace('roof', 'tower')}"
    blocks = [Block(text=text, kind="heading" if text == heading else "paragraph", role="body") for text in body.split("\n\n")]
    doc = Document(source=Source(text=body, kind="html"), blocks=tuple(blocks), language="en")
    assert [quote.text for quote in quotes(doc, body, None)] == ["a disgrace", "a disgrace"]


@pytest.mark.parametrize(("headline", "speaker"), [
    ("Dr Ada Quill warns of new fevers", "Ada Quill"), ("Quill: Ada Quill On Fevers And Ticks", "Quill"), ("Fevers", "Quill"),
])  # fmt: skip
def test_the_full_name_may_stand_in_the_headline_alone(headline: str, speaker: str) -> None:
    body = "Insects are moving north.\n\n“We did not expect ticks,” Quill said."
    blocks = [Block(text=text, kind="paragraph", role="body") for text in body.split("\n\n")]
    above = Block(text=headline, kind="heading", role="headline")
    doc = Document(source=Source(text=body, kind="html"), blocks=(above, *blocks), language="en")
    assert [quote.speaker for quote in quotes(doc, body, None)] == [speaker]


def test_a_heading_that_is_a_quotation_is_one() -> None:
    body = "Mayor Ada Quill said she was angry.\n\n“Nobody told me that the roof leaks.”\n\n“I had not known of it,” she said."
    kinds = ("paragraph", "heading", "paragraph")
    blocks = tuple(Block(text=text, kind=kind, role="body") for text, kind in zip(body.split("\n\n"), kinds, strict=True))
    doc = Document(source=Source(text=body, kind="html"), blocks=blocks, language="en")
    assert [quote.speaker for quote in quotes(doc, body, None)] == ["Ada Quill", "Ada Quill"]


def test_a_dateline_that_is_stated_elsewhere_cuts_nothing_off() -> None:
    (quote,) = find("Ada Quill said: “No.”", dateline=Dateline(text="LIMA", place="LIMA"))
    assert quote.speaker == "Ada Quill"


def test_no_body() -> None:
    assert quotes(Document(source=Source(text="", kind="text")), None, None) == []


# (sentence, speaker, mention, cue)
CLAUSES = [
    ('"We open in May," said Ann Reed.', "Ann Reed", "Ann Reed", "said"),
    ('"We open in May," Ann Reed said on Tuesday.', "Ann Reed", "Ann Reed", "said"),
    ('"We open in May," Reed quipped.', "Reed", "Reed", "quipped"),
    ('"Who pays?" Reed asked reporters.', "Reed", "Reed", "asked"),
    ('Ann Reed said: "We open in May."', "Ann Reed", "Ann Reed", "said"),
    ('Ann Reed, 45, a farmer from Tilbrook, said: "We open in May."', "Ann Reed", "Ann Reed", "said"),
    ('Ann Reed, who farms near Tilbrook, told the Tilbrook Echo: "We open in May."', "Ann Reed", "Ann Reed", "told"),
    ('According to Ann Reed, the wall is "a danger to us all".', "Ann Reed", "Ann Reed", "According to"),
    ('The wall is "a danger to us all," according to Ann Reed.', "Ann Reed", "Ann Reed", "according to"),
    ('Ann Reed: "We open in May."', "Ann Reed", "Ann Reed", None),
    ('Ann Reed said the wall was "a danger to us all".', "Ann Reed", "Ann Reed", "said"),
    ('Ann Reed said the mayor had called her plan "quite mad".', "Ann Reed", "Ann Reed", "said"),
    ('In a letter to parents, Ann Reed wrote that the wall was "not safe".', "Ann Reed", "Ann Reed", "wrote"),
    ('An official who has seen the plan said it was "not safe at all".', "An official", "An official", "said"),
    ('A man from the harbour said: "We open in May."', "A man from the harbour", "A man from the harbour", "said"),
    ('The plan is sound, Ann Reed said, but "not cheap".', "Ann Reed", "Ann Reed", "said"),
    ('Ann Reed left the meeting, calling it "a waste of time".', "Ann Reed", "Ann Reed", "calling"),
    ('Ann Reed listened and replied, "We open in May."', "Ann Reed", "Ann Reed", "replied"),
    ('The wall was branded a "national joke".', None, None, "branded"),
    ('The wall was branded a "national joke" by Ann Reed.', "Ann Reed", "Ann Reed", "branded"),
    ('Reed\'s claim that the wall was "not safe" was denied.', "Reed", "Reed", "claim"),
    ('The wall is "crumbling" but will be mended, says Ann Reed.', "Ann Reed", "Ann Reed", "says"),
    ('The wall is "crumbling" but safe, the mayor Ann Reed said.', "Ann Reed", "the mayor Ann Reed", "said"),
    ('Ann Reed demurred: "We open in May."', "Ann Reed", "Ann Reed", "demurred"),
]


@pytest.mark.parametrize(("body", "speaker", "mention", "cue"), CLAUSES)
def test_the_clause_tells_who(body: str, speaker: str | None, mention: str | None, cue: str | None) -> None:
    quote = only(body)
    assert (quote.speaker, quote.speaker_mention, quote.cue) == (speaker, mention, cue)


@pytest.mark.parametrize(
    "body",
    [
        'The so-called "dry dock" is full of water.',
        'She sang in "The Harbour Lights" for two years.',
        'Ann Reed told "The Morning Hour" about it.',
        "He is 6'2\" tall, and the door is 6' 2\" high.",
        'Joe "Sparky" Brand won the race.',
        'The word "wharf" is old.',
    ],
)
def test_words_that_nobody_said(body: str) -> None:
    assert find(body) == []


def test_roles_without_article_and_possessor() -> None:
    body = (
        "The council's cabinet member for harbours and roads, Ann Reed, said it was \"a start\".\n\n"
        '"We need more," said former Tilbrook mayor Joe Brand.\n\n'
        '"So do we," said Ida Moss, the head of the harbour board.\n\n'
        '"Not me," said Mr Finch.'
    )
    assert [q.role for q in find(body)] == [
        "cabinet member for harbours and roads",
        "former Tilbrook mayor",
        "head of the harbour board",
        None,
    ]


def test_surnames_and_pronouns_give_the_full_name() -> None:
    body = (
        'Ann Reed, the mayor, said the wall was "not safe".\n\n'
        '"It must go," she added.\n\n'
        'Joe Brand disagreed. "It can stay," he said.\n\n'
        '"We shall see," Ms Reed replied.'
    )
    found = find(body)
    assert [q.speaker for q in found] == ["Ann Reed", "Ann Reed", "Joe Brand", "Ann Reed"]
    assert [q.speaker_mention for q in found] == ["Ann Reed", "she", "he", "Ms Reed"]
    assert found[1].role == "mayor"


def test_a_pronoun_without_anybody_is_no_guess() -> None:
    quote = only('"It must go," she said.')
    assert (quote.speaker, quote.speaker_mention) == (None, "she")


def test_an_organisation_that_only_the_picture_names() -> None:
    body = 'The council said there was "no hurry".'
    assert find(body, figures=(Figure(alt="Tilbrook Town Council"),))[0].speaker == "Tilbrook Town Council"
    assert find(body)[0].speaker == "The council"


def test_one_utterance_split_and_carried_on() -> None:
    body = (
        '"The wall," Ann Reed said, "must go.\n\n'
        '"It is old. It leaks."\n\n'
        '"And it is ugly," she added. "Very ugly."'
    )
    found = find(body)
    assert [q.text for q in found] == ["The wall,", "must go.", "It is old. It leaks.", "And it is ugly,", "Very ugly."]
    assert [q.utterance for q in found] == [1, 1, 1, 2, 2]
    assert {q.speaker for q in found} == {"Ann Reed"}


def test_the_paragraph_before_leads_in() -> None:
    body = 'Ann Reed wrote to the board:\n\n"The wall must go."\n\n- "It is old."'
    assert [q.speaker for q in find(body)] == ["Ann Reed", "Ann Reed"]


def test_direct_and_partial() -> None:
    body = 'Ann Reed said it was "not safe". "We will rebuild it," she added, "because we must."'
    assert [q.kind for q in find(body)] == ["partial", "direct", "direct"]


def test_joint_and_unnamed_speakers_keep_their_words() -> None:
    assert only('"We won," said Ann Reed and Joe Brand.').speaker == "Ann Reed and Joe Brand"
    assert only('"We won," a council spokesman said.').speaker == "a council spokesman"


def test_description_and_name_change_places() -> None:
    after, before = '"We won," said the club\'s chairman, Clive Dun.', 'The club\'s chairman, Clive Dun, said "we won".'
    for body in (after, before):
        quote = only(body)
        assert (quote.speaker, quote.speaker_mention, quote.role) == ("Clive Dun", "Clive Dun", "chairman")


def test_they_and_it_stand_for_bodies() -> None:
    body = (
        "The surveyors spent three days in the hall.\n\n"
        'In their report they said: "It is rotten."\n\n'
        'Reed & Sons, based in Marl, built it. It said the wood had been "quite dry".'
    )
    assert [q.speaker for q in find(body)] == ["The surveyors", "Reed & Sons"]


def test_the_mayor_is_who_was_called_mayor() -> None:
    body = 'Ann Reed, the mayor of Marl, opened the hall and said little.\n\nThe mayor said it was "not rotten".'
    assert only(body).speaker == "Ann Reed"


def test_evidence_names_the_rule_and_the_losers() -> None:
    heard: list[Evidence] = []
    token = evidence.listener.set(heard)
    try:
        find('"We open in May," said Ann Reed of the "dry dock".\n\nThe "dry dock" is wet.')
    finally:
        evidence.listener.reset(token)
    assert (heard[0].rule, heard[0].chosen) == ("clause after", True)
    assert heard[-1].chosen is False
    assert heard[-1].value == "dry dock"


def test_time_stays_linear() -> None:
    find('"' * 20_000)
    find("'a " * 20_000)
    find("he said " * 10_000 + '"yes"')
    find('"a" said he, ' * 3_000)
    find("x" * 200_000 + ' said "no"')


def test_a_line_that_is_no_prose_is_told_and_costs_no_other_one() -> None:
    told = "paragraphs with too many quotation marks to be prose were not read: 1"
    story = 'Harbour reopens\n\nThe harbour reopened in May. "We open in May," said Ann Reed, the harbour master.\n\n'
    crowded = '"It is done," he said. ' * 5_001
    record = extract(f"{story}{crowded}\n\nThe repairs have cost a million.", only=["quotes"])
    assert [quote.speaker for quote in record.quotes] == ["Ann Reed"]
    assert [(one.extractor, one.error, one.message) for one in record.meta.issues] == [("quotes", "NotProse", told)]
    long = "The repairs were made by many men and women of the town. " * 5_000
    assert extract(f"{story}{long}", only=["quotes"]).meta.issues == []


# (language, body, speaker, mention, cue)
OTHER_LANGUAGES = [
    ("de", "„Wir öffnen im Mai“, sagte Anna Riedel.", "Anna Riedel", "Anna Riedel", "sagte"),
    ("de", "»Wir öffnen«, sagte der Sprecher der Werft.", "der Sprecher der Werft", "der Sprecher der Werft", "sagte"),
    ("de", "Anna Riedel sagte: „Wir öffnen im Mai.“", "Anna Riedel", "Anna Riedel", "sagte"),
    ("de", "Sprecherin Anna Riedel nannte das „Unsinn“.", "Anna Riedel", "Sprecherin Anna Riedel", "nannte"),
    ("de", "„Wir öffnen im Mai“, so Anna Riedel.", "Anna Riedel", "Anna Riedel", "so"),
    ("de", "Laut Anna Riedel ist der Plan „völliger Unsinn“.", "Anna Riedel", "Anna Riedel", "Laut"),
    ("fr", "« Nous ouvrons en mai », a déclaré Anne Vasseur.", "Anne Vasseur", "Anne Vasseur", "déclaré"),
    ("fr", "« Nous ouvrons », dit la patronne du bar.", "la patronne du bar", "la patronne du bar", "dit"),
    ("fr", "Selon Anne Vasseur, le plan est « une folie ».", "Anne Vasseur", "Anne Vasseur", "Selon"),
    ("fr", "Anne Vasseur a dit que le plan était « une folie ».", "Anne Vasseur", "Anne Vasseur", "dit"),
    ("es", "«Abrimos en mayo», dijo Ana Robles.", "Ana Robles", "Ana Robles", "dijo"),
    ("es", "Ana Robles afirmó que el plan es “una locura”.", "Ana Robles", "Ana Robles", "afirmó"),
    ("es", "Según Ana Robles, el plan es «una locura».", "Ana Robles", "Ana Robles", "Según"),
]


@pytest.mark.parametrize(("language", "body", "speaker", "mention", "cue"), OTHER_LANGUAGES)
def test_other_languages(language: str, body: str, speaker: str, mention: str, cue: str) -> None:
    (quote,) = find(body, language=language)
    assert (quote.speaker, quote.speaker_mention, quote.cue) == (speaker, mention, cue)


def test_french_inverted_pronouns() -> None:
    body = "Anne Vasseur a parlé lundi. « Nous ouvrons en mai », a-t-elle précisé. « C'est sûr », dit-elle."
    found = find(body, language="fr")
    assert [q.speaker for q in found] == ["Anne Vasseur", "Anne Vasseur"]
    assert [q.speaker_mention for q in found] == ["elle", "elle"]


def test_a_language_without_words_of_its_own_is_read_with_english_ones() -> None:
    assert only('"We open," said Ann Reed.') == find('"We open," said Ann Reed.', language="fi")[0]


# (sentence, kind of speaker)
KINDS = [
    ('"We open in May," said Ann Reed.', "person"),
    ('"We open in May," said Mr Finch.', "person"),
    ('Ofsted said pupils were "well looked after".', "organisation"),
    ('The council said it was "a good day for the town".', "organisation"),
    ('The Tilbrook Echo called it "a joke of a wall".', "organisation"),
    ('The report said the wall was "very old indeed".', "document"),
    ('A letter from the board said "nothing will change here".', "document"),
    ('Officials said it was "a disgrace to us all".', "unnamed"),
    ('"We open in May," said a spokesman for the force.', "unnamed"),
    ('"We open in May," she said.', None),
]


@pytest.mark.parametrize(("body", "kind"), KINDS)
def test_kinds_of_speakers(body: str, kind: str | None) -> None:
    assert only(body).speaker_kind == kind


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("''", "''"), ("``", "''"), ("'", "'"), ("‘", "’"), ("„", "“"), ("„", "”"), ("»", "«"),
     ("«", "»"), ("« ", " »"), ("«\xa0", "\xa0»"), ("‚", "‘")],
)  # fmt: skip
def test_every_kind_of_marks(opening: str, closing: str) -> None:
    quote = only(f"{opening}We open in May{closing}, said Ann Reed, and left.")
    assert (quote.text, quote.speaker, quote.cue) == ("We open in May", "Ann Reed", "said")


@pytest.mark.parametrize(
    "body",
    ['Ann Reed said: "They told me \'never again\' and left."', "Ann Reed said: 'They told me \"never again\" and left.'",
     "Ann Reed said: “They told me ‘never again’ and left.”", 'Ann Reed said: "They told me never again and left.'],
)  # fmt: skip
def test_nested_and_unclosed_marks_are_one_quotation(body: str) -> None:
    quote = only(body)
    assert quote.text.startswith("They told me")
    assert quote.text.rstrip("\"'").endswith("and left.")


def test_a_signature_tells_who() -> None:
    body = (
        "“The wall must go.” — Ann Reed, farmer\n\n"
        "“It can stay.”\n\n– Joe Brand\n\n"
        "“It is a wall.” ― Ida Moss"
    )
    assert [(q.speaker, q.role) for q in find(body)] == [("Ann Reed", "farmer"), ("Joe Brand", None), ("Ida Moss", None)]


def test_a_clause_inside_french_marks() -> None:
    first, second = find("« C'est la pire nuit, raconte Paul Morel, pêcheur. Rien d'autre. »", language="fr")
    assert (first.text, first.speaker, first.role, first.cue) == ("C'est la pire nuit", "Paul Morel", "pêcheur", "raconte")
    assert (second.text, second.speaker) == ("Rien d'autre.", "Paul Morel")


def test_a_missing_comma_behind_an_apposition() -> None:
    assert only('Ann Reed, head of the harbour board said it was "not safe at all".').speaker == "Ann Reed"


# (language, text, speaker, role)
BEHIND_THE_VERB = [
    ("de", "Das Ziel, sagt Brandt, müsse eine neue Brücke sein. „Alles andere wäre Unsinn.“", "Brandt", None),
    ("de", "Der Bau der Brücke, sagte Bürgermeisterin Anna Feld. „Das Ziel ist klar.“", "Anna Feld", "Bürgermeisterin"),
    ("de", "Der Bau beginne im Mai, sagte Anna Feld am Montag. „Das Ziel ist klar.“", "Anna Feld", None),
    ("de", "Die Brücke, die alt ist, werde ersetzt, sagte Feld. „Das Ziel ist klar.“", "Feld", None),
    ("de", "Der Bau ist teuer, sagte der Sprecher der Stadt, Karl Brandt. „Wir sparen.“", "Karl Brandt", "Sprecher der Stadt"),
    ("de", "Anna Feld, die Bürgermeisterin, bestätigte den Bericht. „Das Ziel ist klar.“", "Anna Feld", "Bürgermeisterin"),
    ("de", "Nach dem Sturm sagte Anna Feld: „Das war knapp.“", "Anna Feld", None),
    ("de", "Karl Brandt kam in den Rat und sagte: „Das war knapp.“", "Karl Brandt", None),
    ("fr", "Le pont ouvrira en mai, a déclaré Anne Vasseur. « Le but est clair. »", "Anne Vasseur", None),
    ("es", "El puente se abrirá en mayo, dijo Ana Mora. «Está claro.»", "Ana Mora", None),
    ("en", 'The bridge will open in May, said Ann Reed. "The aim is clear."', "Ann Reed", None),
    ("en", 'Ann Reed, the mayor, said no word of it. "The aim is clear."', "Ann Reed", "mayor"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "role"), BEHIND_THE_VERB)
def test_who_stands_behind_the_verb_in_the_sentence_before(
    language: str, text: str, speaker: str, role: str | None
) -> None:
    (said,) = find(text, language=language)
    assert (said.speaker, said.role) == (speaker, role)


def test_roles_in_other_languages() -> None:
    (german,) = find("Der Sprecher der Polizei, Karl Brandt, sprach von einem „kleinen Wunder“.", language="de")
    assert (german.speaker, german.role) == ("Karl Brandt", "Sprecher der Polizei")
    (french,) = find("Le porte-parole de la police, Luc Brun, a évoqué un « petit miracle ».", language="fr")
    assert (french.speaker, french.role) == ("Luc Brun", "porte-parole de la police")
    (spanish,) = find("El portavoz de la policía, Luis Mora, habló de un «pequeño milagro».", language="es")
    assert (spanish.speaker, spanish.role) == ("Luis Mora", "portavoz de la policía")


def test_a_transcript_in_marks_has_labels() -> None:
    body = (
        "The talk of Ann Reed and Jo Lund went like this:\n\n\"REED: When do you open?\n\n\"LUND: In May.\n\n"
        '"REED (laughing): Not before?\n\n"LUND: No."'
    )
    assert [q.speaker for q in find(body)] == ["Ann Reed", "Jo Lund", "Ann Reed", "Jo Lund"]


# (what the article says before, whom "It" then stands for)
THINGS = [
    ("Brandon & Fisk registered the name in 2016, Hester Wake said.", "Brandon & Fisk"),
    ("Brandon & Fisk registered “Nether Wick” as a name in 2016.", "Brandon & Fisk"),
    ("The council refused the plan on Monday, said Hester Wake.", "The council"),
    ("The court met. “A village is not a brand,” said Hester Wake, who runs the farm.", "The court"),
    ("The farmer Hester Wake, who lives there, said no. The gardener spoke, too.", None),
    ("“A village is not a brand,” said the mayor.", None),
]


@pytest.mark.parametrize(("before", "speaker"), THINGS)
def test_it_stands_for_a_thing_and_never_for_a_person(before: str, speaker: str | None) -> None:
    quote = find(f"{before}\n\nIt had argued that shoppers would be “hopelessly confused” by the name.")[-1]
    assert (quote.speaker_mention, quote.cue) == ("It", "argued")
    assert quote.speaker == speaker
    assert quote.speaker_kind == (speaker and "organisation")


@pytest.mark.parametrize(("authors", "speaker"), [
    ([Author(name="Ann Reed")], "Ann Reed"),
    ([Author(name="Ann Reed"), Author(name="Tom Lee")], None),
    ([Author(name="The Marl Echo", kind="organisation")], None),
    ([], None),
])
@pytest.mark.parametrize(("language", "body"), [
    ("en", "The boat was late. “Where is the crew?” I asked the warden."),
    ("de", "Das Boot kam spät. „Wo ist die Mannschaft?“, fragte ich den Wirt."),
    ("fr", "Le bateau avait du retard. « Où est l'équipage ? », dis-je au patron."),
])
def test_who_writes_is_the_author(authors: list[Author], speaker: str | None, language: str, body: str) -> None:
    doc = Document(source=Source(text=body, kind="text"), language=language)
    (quote,) = quotes(doc, body, None, authors)
    assert quote.speaker == speaker
