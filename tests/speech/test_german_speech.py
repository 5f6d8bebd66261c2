"""Who speaks where all nouns have a capital: what names somebody, which part of a clause is its subject, what is a term."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(body: str) -> list[tuple[str, str | None, str | None]]:
    """The quotations of a German text with speakers and roles."""
    doc = Document(source=Source(text=body, kind="text"), language="de")
    return [(quote.text, quote.speaker, quote.role) for quote in quotes(doc, body, None)]


def speakers(body: str) -> list[str | None]:
    return [speaker for _, speaker, _ in said(body)]


@pytest.mark.parametrize(("clause", "speaker"), [
    ("Im Norden fordert Feld Hilfe: „Das Wasser fehlt.“", "Anna Feld"),
    ("Beim Hafen sieht Feld Probleme: „Das Wasser fehlt.“", "Anna Feld"),
    ("Für den Kai sieht Feld Vorteile. „Das Wasser fehlt“, sagt sie.", "Anna Feld"),
    ("Die Feld Gruppe erklärte: „Das Wasser fehlt.“", "Feld Gruppe"),
])  # fmt: skip
def test_a_surname_right_before_another_noun(clause: str, speaker: str) -> None:
    assert speakers(f"Anna Feld leitet das Amt. {clause}") == [speaker]


@pytest.mark.parametrize("who", ["25 Anwohner", "2.500 junge Forscher", "zwölf Ärztinnen", "1.200 Soldaten", "300 Demonstrantinnen", "40 Ärzte"])
@pytest.mark.parametrize("body", ["„Das Wasser fehlt“, sagten {} am Montag.", "{} schrieben: „Das Wasser fehlt.“", "„Das Wasser fehlt“, warnen rund {}."])
def test_people_who_are_counted(body: str, who: str) -> None:
    assert speakers(body.format(who)) == [who]


@pytest.mark.parametrize(("body", "who"), [
    ("„Das Wasser fehlt“, sagten 25 Boote am Montag.", []),
    ("„Das Wasser fehlt“, sagte 25 Kilometer weiter Anna Brandt.", ["Anna Brandt"]),
])  # fmt: skip
def test_things_that_are_counted_say_nothing(body: str, who: list[str]) -> None:
    assert speakers(body) == who


def test_who_is_told_something_is_counted_too() -> None:
    assert speakers("„Das Wasser fehlt“, sagte Brandt 25 Journalisten.") == ["Brandt"]


@pytest.mark.parametrize(("body", "speaker"), [
    ("Jede Schuld an dem Unfall weist Karl Brandt von sich: „Ich war nicht dort.“", "Karl Brandt"),
    ("Die Auslegung des Vertrags stellte der Richter Karl Brandt infrage: „So geht es nicht.“", "Karl Brandt"),
    ("Ergänzend fügt Karl Brandt hinzu: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Angesichts solcher Kosten nannte Karl Brandt den Plan „überflüssig“.", "Karl Brandt"),
    ("Der Verein ist gespannt: So sagte Karl Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
    ("Die Menge rief „Nein, nein!“, und der Redner Karl Brandt sagte: „Wir bleiben.“", "Karl Brandt"),
    ("Er traf die Leiterin Anna Feld, die aus dem Amt berichtete: „Das Wasser fehlt.“", "Anna Feld"),
    ("Man weiß es, nachdem die Leiterin Anna Feld im Mai verkündete „Das Wasser fehlt überall“, und schweigt.", "Anna Feld"),
    ("„Das Wasser fehlt“, wie Anna Feld betont.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte Anna Feld der Kieler Zeitung.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte die Leiterin Anna Feld der Kieler Zeitung.", "Anna Feld"),
    ("In dem Brief, den Anna Feld im Mai geschrieben hat, heißt es: „Das Wasser fehlt.“", "Brief"),
    ("„Das Wasser fehlt“, sagt ein junger Mann.", "ein junger Mann"),
    ("„Das Wasser fehlt überall im Land.“ Das sagte die Leiterin Anna Feld.", "Anna Feld"),
    ("„Das Wasser fehlt“, sagte der seit Mai in Kiel lebende Autor Karl Brandt.", "Karl Brandt"),
    ("Das Fazit von Anna Feld fällt kurz aus: „Das Wasser fehlt.“", "Anna Feld"),
    ("Felds junge Mitarbeiterin Anna Stein hat keine Angst: „Das Wasser fehlt.“", "Anna Stein"),
    ("Die Ämter hätten zu lange gewartet, meinte die Leiterin Anna Feld, an den Rat gerichtet: „Sie waren dabei!“", "Anna Feld"),
    ("Zwanzig Minuten später meldete der Wirt Karl Brandt eine „Schlägerei mit zehn Leuten“ am Markt.", "Karl Brandt"),
    ("„Das Wasser fehlt“, sagte Wehrleiter Karl Brandt NDR KIEL.", "Karl Brandt"),
    ("Die Leiterin Anna Feld kam. Hinweise auf ein Leck, über die man sprach, wollte sie „weder bestätigen noch leugnen“.", "Anna Feld"),
    ("Während der Wirt Jan Stein den Plan lobte, warnte der Lehrer Karl Brandt, er gefährde „die Ruhe der Stadt“.", "Karl Brandt"),
    ("Als das Tor fiel, stimmten die Fans „Nie mehr, nie mehr“ an.", "Fans"),
    ("„Das Wasser fehlt überall“, sagten Anna Feld und Karl Brandt.", "Anna Feld und Karl Brandt"),
    ("Anna Feld und Karl Brandt, die beiden Wirte, warnten vor einer „Zeit der Dürre“.", "Anna Feld und Karl Brandt"),
    ("„Geht los!“, schrie irgendwer durch den Flur.", "irgendwer"),
    ("„Die Strecke bleibt zu“, steht auf einem Schild am Bahnhof.", "Schild"),
    ("Mit den Worten „Wir öffnen erst im Mai“ beendete Karl Brandt den Abend.", "Karl Brandt"),
    ("„Das Wasser fehlt“, lautet die Antwort von Karl Brandt.", "Karl Brandt"),
    ("„Das Wasser fehlt“, ist sich Karl Brandt sicher.", "Karl Brandt"),
    ("„Das Wasser fehlt“, wird Karl Brandt in der „Post“ zitiert.", "Karl Brandt"),
    ("Karl Brandt hat Zeit. Seine Antwort: „Wir öffnen erst im Mai.“", "Karl Brandt"),
    ("Für den Wirt Karl Brandt ist klar: „Wir öffnen erst im Mai.“", "Karl Brandt"),
    ("Bei Karl Brandt klingt das anders: „Wir öffnen erst im Mai.“", "Karl Brandt"),
    ("Das war „zu spät“, findet Anna Feld.", "Anna Feld"),
    ("Dass das „zu spät“ komme, glaubt auch Anna Feld.", "Anna Feld"),
    ("Die Wirte fühlen sich „im Stich gelassen“, sagt Anna Feld.", "Anna Feld"),
    ("Man habe „alles versucht“, heißt es bei der Firma Holm.", "Firma Holm"),
    ("Der Rat spricht von „viel Arbeit“, die Opposition von „Ausreden“.", "Opposition"),
    ("Vor Gericht sagte die Leiterin Anna Feld: „Das Wasser fehlt.“", "Anna Feld"),
    ("„Das Wasser fehlt“, ließ Karl Brandt mitteilen.", "Karl Brandt"),
    ("In der 78. Minute traf Karl Brandt. „Ich war müde“, ärgerte er sich.", "Karl Brandt"),
    ("In dem Antwortschreiben war von einem „regulären Erwerb ohne Mängel“ die Rede.", "Antwortschreiben"),
    ("Der Brunnen ist voll, wie der Wirt Karl Brandt am Abend mitteilte. „Das Wasser reicht wieder für alle.“", "Karl Brandt"),
    ("Karl Brandt nannte die Regel „überholt“. Weiter sagte Brandt: „Das Wasser fehlt.“", "Karl Brandt"),
])  # fmt: skip
def test_the_subject(body: str, speaker: str) -> None:
    assert speakers(body)[-1] == speaker


@pytest.mark.parametrize("second", [
    "Umso wichtiger seien Menschen, die darüber sprächen: „Das Wasser fehlt überall.“",
    "Für junge Gäste sei das riskant. „Das Wasser fehlt überall“, sagte er.",
    "Gleichzeitig zeige der Film: „Das Wasser fehlt überall.“",
    "Und weiter: „Das Wasser fehlt überall.“",
])  # fmt: skip
def test_a_thing_does_not_speak(second: str) -> None:
    assert speakers(f"„Der Brunnen ist alt“, sagte der Wirt Karl Brandt. {second}") == ["Karl Brandt", "Karl Brandt"]


@pytest.mark.parametrize("second", [
    "Das habe ihn sehr getragen. „Ich war nie ganz allein damit.“",
    "Der Brunnen ist neu. Karl Brandt will bleiben. „Ich war nie ganz allein damit.“",
])  # fmt: skip
def test_a_sentence_alone_goes_on(second: str) -> None:
    assert speakers(f"„Der Brunnen ist alt“, sagte der Wirt Karl Brandt. {second}") == ["Karl Brandt", "Karl Brandt"]


def test_a_pronoun_stays_the_mention() -> None:
    body = "Dagegen hält die Ministerin Anna Feld nichts davon. Im Rundfunk sagte sie: „Das Wasser fehlt.“"
    doc = Document(source=Source(text=body, kind="text"), language="de")
    (quote,) = quotes(doc, body, None)
    assert (quote.speaker, quote.speaker_mention) == ("Anna Feld", "sie")


def test_whole_sentences_behind_a_colon_are_speech_of_nobody_who_is_known() -> None:
    body = "Das Ergebnis fiel durchwachsen aus: „Das Wasser fehlt überall.“"
    assert said(body) == [("Das Wasser fehlt überall.", None, None)]


@pytest.mark.parametrize("body", [
    "„Mole“ steht auf dem Schild am Hafen.",
    "Karl Brandt sagte im Fachmagazin „Mole und Meer“ nichts dazu.",
    "Karl Brandt lobte die alte Mauer („Mole“) am Hafen.",
    "Seit Mai nennt sie sich „Mole 12“, sagte Karl Brandt.",
    "Auf dem Plakat mit der Aufschrift „Wasser bleibt!“ fehlte ein Wort.",
    "Der Arbeitstitel: „Die letzte Mole“.",
    "„Abend am Fluss“ heißt das kleine Gemälde der Malerin Anna Feld.",
    "Das Boot „Mole 12“ liegt am Kai, die Pläne für „Hafen II“ ruhen.",
    "„Wasser für alle“, so lautet der Titel einer Studie.",
])  # fmt: skip
def test_names_and_terms_are_not_listed(body: str) -> None:
    assert said(body) == []


def test_a_space_lost_between_sentences() -> None:
    body = "„Der Brunnen ist alt“, sagte der Bürgermeister.Als Fehler nannte Karl Brandt den „Verzicht auf Wasser“."
    assert speakers(body)[-1] == "Karl Brandt"


def test_a_role_has_a_noun() -> None:
    assert said("„Das Wasser fehlt“, kritisiert etwa Karl Brandt.") == [("Das Wasser fehlt", "Karl Brandt", None)]
    assert said("„Das Wasser fehlt“, sagte Hafen-Manager Karl Brandt.")[0][2] == "Hafen-Manager"


@pytest.mark.parametrize(("body", "speaker"), [
    ("Unmissverständlich sagt das Gericht, dass es „nicht überzeugt davon“ sei.", "Gericht"),
    ("Deutlich kritisierte die Gewerkschaft den Plan: „Das ist ein Angriff auf alle.“", "Gewerkschaft"),
    ("Passend zum Wetter warnte die Moderatorin des Abends: „Der Steg ist glatt.“", "Moderatorin"),
    ("Ludwig sagte der Zeitung: „Wir müssen erst einmal abwarten.“", "Ludwig"),
    ("Erlich, der Wirt, sagte: „Wir müssen erst einmal abwarten.“", "Erlich"),
])  # fmt: skip
def test_an_adjective_first_in_its_sentence_is_no_subject(body: str, speaker: str) -> None:
    assert speaker in (speakers(body)[0] or "")


@pytest.mark.parametrize(("body", "speaker"), [
    ("Das ist heikel, weil die Regierung das Land im Mai als „mutige Demokratie“ bezeichnet hat.", "Regierung"),
    ("Obwohl Karl Brandt den Plan einst als „Schnapsidee“ verspottet hatte, stimmte er zu.", "Karl Brandt"),
    ("In der Zeitung steht ein Kommentar, der den Plan als „große Verirrung“ bezeichnet.", "Kommentar"),
    ("Der Entwurf wurde von der Gewerkschaft als „Frechheit“ bezeichnet.", "Gewerkschaft"),
    ("Das Urteil wird von Anwältin Anna Feld als „Sieg der Vernunft“ gewertet.", "Anna Feld"),
    ("Jan Stein nannte die Karten „überzogen“, Trainer Karl Brandt bezeichnete acht Karten als „übertrieben“.", "Karl Brandt"),
    ("Für Anna Feld ist der Plan „blanker Unsinn“.", "Anna Feld"),
    ("Die Fischer zogen zum Rathaus und riefen Sätze wie „Rettet den Hafen, er gehört uns allen!“.", "Fischer"),
    ("Das gefiel der Leiterin, Anna Feld („Ich kenne niemanden, der das mehr verdient hätte.“), sehr.", "Anna Feld"),
    ("Der Verlag ist dagegen, wie Anna Feld auf Anfrage erklärt: „Das lohnt sich für uns nicht.“", "Anna Feld"),
    ("Anna Feld ist ruhig: „Es wird gehen, ganz sicher.“ Ihre Ruhe gründet sich auf Erfahrung: „Es ging auch damals.“", "Anna Feld"),
    ("In einem Brief der Minister hatte es geheißen: „Es gibt keine einfache Lösung.“", "Brief der Minister"),
    ("Auf der Homepage des Museums heißt es: „Der Saal bleibt bis Mai zu.“", "Homepage des Museums"),
    ("Die Menge trug Transparente, auf denen stand: „Kein Turm in Marl, niemals.“", "Transparente"),
    ("Im Prospekt der Firma ist nur von einem „leichten Wagen“ die Rede.", "Prospekt der Firma"),
    ("Eine Bürgerinitiative feierte die Absage dagegen als „großen Erfolg für den Ort“.", "Bürgerinitiative"),
    ("Wie der Sprecher der Feuerwehr sagte, sei der Brand „schwer zu löschen“ gewesen.", "Der Sprecher der Feuerwehr"),
    ("Für den Trainer war das Spiel „eine einzige Katastrophe“.", "Trainer"),
    ("Heute Mittag riefen die Fischer vor dem Rathaus: „Rettet den Hafen, ihr Leute!“", "Fischer"),
    ("Felds junger Mitarbeiter Karl Brandt hat keine Scheu, seine Meinung zu zeigen: „Der Turm muss weg.“", "Karl Brandt"),
    ("Der mag-Redakteur Karl Brandt sagte: „Das war ein langer Tag.“", "Karl Brandt"),
    ("Auf einem Schild am Tor stand: „Hier wird nicht gebadet, Kinder.“", "Schild"),
    ("Der Präsident Frankreichs erklärte schriftlich, er sehe „keinen Anlass zur Sorge“.", "Der Präsident Frankreichs"),
])  # fmt: skip
def test_clauses_around_words_in_marks(body: str, speaker: str) -> None:
    assert speaker.lower() in (speakers(body)[-1] or "").lower()


@pytest.mark.parametrize("body", [
    "Karl Brandt nannte die Reise in einem Gespräch mit dem „Seefunk“ überflüssig.",
    "Der Minister sagte, das Schiff habe drei der so genannten „Warmboxen“ geladen.",
    "Diesen Vorgang nennt man einen „Bodden“.",
    "Die Anlage ist abgeschaltet worden, zitiert „Radio Marl“ aus einem Brief der Stadt.",
    "Der Hafen wird verkauft, meldet „Küste Online“.",
    "Außerdem hatte er laut „kuestenblick.de“ kritisiert, dass die Fähre zu selten fährt.",
    "Wie das Team in „Tiefsee“ berichtet, sind die Fische kleiner.",
    "Am Dienstag forderte das Parlament die Herausgabe der in Wien ausgestellten „Krone Adelheids“.",
    "Das Projekt Kran („Kraft, Ausdauer und Nutzen im Hafenbetrieb“) beginnt im Mai.",
    "Die Leute sind froh, dass eine dichte Mähne „Kraft“ signalisiert.",
    "Die Winzer schlossen sich zusammen und erklärten das Gebiet, dessen Weine den Zusatz „klar“ tragen.",
    "Der Trainer gilt in der Stadt als „schwierig im Umgang“.",
    "Karl Brandt verteidigt das Maskulinum, also zum Beispiel „die Schauspieler“.",
    "Der Regisseur zeigt das Stück im Mai (und stellte in „Marlia“ alles um).",
])  # fmt: skip
def test_names_beside_verbs_of_speech_are_not_listed(body: str) -> None:
    assert said(body) == []


def test_an_object_beside_he_is_somebody_else() -> None:
    body = (
        "„Der Brunnen ist alt“, sagte der Wirt Karl Brandt. "
        "In Anlehnung an den Forscher Hartmut Stein fragte er: „Wie geht es weiter mit uns?“"
    )
    assert speakers(body) == ["Karl Brandt", "Karl Brandt"]


@pytest.mark.parametrize("behind", [
    "heißt es in der Erklärung von Anna Feld", "so die Einschätzung von Anna Feld", "lautet das Urteil von Anna Feld",
    "steht in einem Brief von Anna Feld",
])  # fmt: skip
def test_whose_writing_or_judgement_it_is(behind: str) -> None:
    assert speakers(f"„Die Lage am Fluss wird nicht besser“, {behind}.") == ["Anna Feld"]


@pytest.mark.parametrize("behind", ["heißt es in einem Bericht von gestern", "steht in einem Brief von Hand"])
def test_a_writing_without_its_writer(behind: str) -> None:
    assert "gestern" not in str(speakers(f"„Die Lage am Fluss wird nicht besser“, {behind}."))
