"""A text is recognised from two sentences on; what a page declares is evidence."""

from __future__ import annotations

import pytest

from newsextract import languages

SENTENCES = {
    "en": "The mayor said there was no money for the bridge. Residents are very angry and wait for a decision.",
    "de": "Der Bürgermeister sagte, dass es kein Geld für die Brücke gibt. Die Anwohner sind sehr verärgert.",
    "fr": "Le maire a dit qu'il n'y a pas d'argent pour le pont. Les habitants sont très en colère.",
    "es": "El alcalde dijo que no hay dinero para el puente. Los vecinos están muy enfadados con él.",
    "it": "Il sindaco ha detto che non ci sono soldi per il ponte. I residenti sono molto arrabbiati.",
    "pt": "O prefeito disse que não há dinheiro para a ponte. Os moradores estão muito irritados com ele.",
    "nl": "De burgemeester zei dat er geen geld is voor de brug. De bewoners zijn erg boos en wachten op een besluit.",
    "pl": "Burmistrz powiedział, że nie ma pieniędzy na most. Mieszkańcy są bardzo źli i czekają na decyzję.",
    "cs": "Starosta řekl, že na most nejsou peníze. Obyvatelé jsou velmi rozzlobení a čekají na rozhodnutí.",
    "sk": "Primátor povedal, že na most nie sú peniaze. Obyvatelia sú veľmi nahnevaní a čakajú na rozhodnutie.",
    "sv": "Borgmästaren sade att det inte finns pengar till bron. De boende är mycket arga och väntar på beslut.",
    "da": "Borgmesteren siger, at der ikke er penge til broen. Beboerne er meget vrede og venter på en afgørelse.",
    "no": "Ordføreren sier at det ikke finnes penger til brua. Innbyggerne er veldig sinte og venter på en avgjørelse.",
    "fi": "Pormestarin mukaan rahaa siltaan ei ole. Asukkaat ovat hyvin vihaisia ja odottavat päätöstä.",
    "tr": "Belediye başkanı köprü için para olmadığını söyledi. Sakinler çok kızgın ve karar bekliyor.",
    "hu": "A polgármester azt mondta, hogy nincs pénz a hídra. A lakók nagyon dühösek, és várják a döntést.",
    "ro": "Primarul a spus că nu sunt bani pentru pod. Locuitorii sunt foarte supărați și așteaptă o decizie.",
    "hr": "Gradonačelnik je rekao da nema novca za most. Stanovnici su vrlo ljuti i čekaju odluku.",
    "ca": "L'alcalde va dir que no hi ha diners per al pont. Els veïns estan molt enfadats amb ell.",
    "sw": "Meya alisema kuwa hakuna fedha za daraja hilo. Watu wa mji wana hasira sana na wanasubiri uamuzi baada ya wiki.",
    "tl": "Sinabi ng alkalde na wala silang pera para sa tulay. Ang mga tao ay galit at hindi pa nila alam kung kailan ito.",
    "xh": "USodolophu uthe ayikho imali yebhulorho kwaye abantu bafanele ukulinda okwexeshana ngoku, nangona into leyo inzima.",
    "zu": "IMeya uthe ayikho imali yebhuloho futhi abantu kumele balinde isinqumo, kodwa akazi ukuthi lokhu kuzothatha isikhathi.",
    "id": "Wali kota mengatakan bahwa tidak ada uang untuk jembatan itu. Warga sangat marah dan menunggu keputusan.",
    "vi": "Thị trưởng nói rằng không có tiền cho cây cầu. Người dân rất tức giận và đang chờ quyết định.",
    "ru": "Мэр сказал, что денег на мост нет. Жители очень злы и ждут решения.",
    "uk": "Міський голова сказав, що грошей на міст немає. Мешканці дуже злі і чекають на рішення.",
    "bg": "Кметът каза, че няма пари за моста. Жителите са много ядосани и чакат решение.",
    "el": "Ο δήμαρχος είπε ότι δεν υπάρχουν χρήματα για τη γέφυρα. Οι κάτοικοι είναι πολύ θυμωμένοι.",
    "ar": "قال رئيس البلدية إنه لا يوجد مال للجسر. السكان غاضبون جدا وينتظرون القرار.",
    "ko": "시장은 다리를 위한 돈이 없다고 말했다. 주민들은 매우 화가 나 있다.",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_two_sentences_are_enough(tag: str) -> None:
    assert languages.recognise(SENTENCES[tag]) == tag


NEIGHBOURS = {
    "sk": (
        "Primátor tvrdí, že peniaze na most nemá. Ľudia sa však hnevajú a chcú rozhodnutie.",
        "„Stalo sa to v noci, keď pršalo. Nikto nič nepočul,“ uviedla polícia na sieti.",
        "Na ceste do Žiliny sa zrazili dve autá. Jeden z vodičov je zranený, cesta je zatvorená.",
        "Dážď bude padať až do nedele. Meteorológovia radia, aby ľudia ostali doma.",
    ),
    "cs": (
        "Starosta tvrdí, že peníze na most nemá. Lidé se však zlobí a chtějí rozhodnutí.",
        "„Stalo se to v noci, když pršelo. Nikdo nic neslyšel,“ uvedla policie na síti.",
        "Na silnici do Plzně se srazila dvě auta. Jeden z řidičů je zraněný, silnice je zavřená.",
        "Déšť bude padat až do neděle. Meteorologové radí, aby lidé zůstali doma.",
    ),
    "pl": (
        "Burmistrz twierdzi, że pieniędzy na most nie ma. Ludzie jednak się złoszczą i chcą decyzji.",
        "„Stało się to w nocy, kiedy padało. Nikt nic nie słyszał” – podała policja w sieci.",
        "Na drodze do Łodzi zderzyły się dwa auta. Jeden z kierowców jest ranny, droga jest zamknięta.",
        "Deszcz będzie padał do niedzieli. Synoptycy radzą, aby ludzie zostali w domu.",
    ),
}
"""The same two sentences in languages that share half of their words."""


@pytest.mark.parametrize("tag", NEIGHBOURS)
def test_neighbours_are_told_apart(tag: str) -> None:
    assert [languages.recognise(text) for text in NEIGHBOURS[tag]] == [tag] * 4


def test_words_of_both_neighbours_tell_neither() -> None:
    assert languages.recognise("Jana Malá a Petr Nový na most a do obce, to je na dva dny a na tri noci.") is None


@pytest.mark.parametrize(("declared", "spoken", "settled"), [
    ("kr", "ko", "ko"),  # the country
    ("en", "el", "el"),
    ("en-US", "pl", "pl"),
    ("de", "sv", "sv"),
    ("no", "pl", "pl"),
    ("nb", "no", "nb"),  # a written form of Norwegian
    ("pt-BR", "pt", "pt-BR"),
    ("kk", "ru", "kk"),  # written in Cyrillic too, and not recognised
    ("mr", "ru", "ru"),
    ("gl", "es", "gl"),  # no list has its words
    ("utf-8", "fr", "fr"),
    ("DE, AT, CH", "de", "DE"),  # the countries of the readers
    ("de-de; en", "de", "de-de"),
    ("en,fr", "fr", "fr"),
    ("x-default", "fr", "fr"),
    ("", "it", "it"),
    ("spanish", "es", "es"),  # a name, and no tag
    ("Deutsch", "de", "de"),
    ("English", "it", "it"),
    ("Portuguese", "pt", "pt"),
    ("default", "fr", "fr"),
    ("klingon", "hu", "hu"),
])  # fmt: skip
def test_the_declared_language_is_evidence(declared: str, spoken: str, settled: str) -> None:
    assert languages.settle(declared, " ".join([SENTENCES[spoken]] * 5)) == settled


def test_a_caption_overrules_nothing() -> None:
    assert languages.settle("de", SENTENCES["en"]) == "de"
    assert languages.settle("German", SENTENCES["en"]) == "de"


@pytest.mark.parametrize("text", ["", "Anna Feld", "Lund, Berg, Holm, Dahl, Lind, Ek, Ask, Alm, Rönn, Björk, Al"])
def test_names_are_in_no_language(text: str) -> None:
    assert languages.recognise(text) is None


def test_a_sign_of_another_script_does_not_make_a_language() -> None:
    assert languages.recognise(f"{SENTENCES['fr']} ー {SENTENCES['fr']}") == "fr"
    assert languages.recognise("Menu News Sport Weather 港は月曜日に再開した。市長は記者会見で喜びを語った。 Login") == "ja"
