"""Captions and credits taken apart."""

from __future__ import annotations

import re

import pytest

from newsextract.grammar.credits.agencies import is_agency
from newsextract.grammar.credits.captions import Caption, caption_of_line, without_controls
from newsextract.grammar.credits.credit_labels import strip_credit_label
from newsextract.grammar.credits.credit_lines import is_credit, split_credit
from newsextract.languages.credit_words import LABELS, SIGNS, parts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Image copyright PA", Caption(credit="PA")),
        ("Town hall Image copyright PA", Caption(alt="Town hall", credit="PA")),
        ("Image copyright AFP Image caption The quay in May", Caption(caption="The quay in May", credit="AFP")),
        ("Image source, Getty Images", Caption(credit="Getty Images")),
        ("A ferryImage source, AFP", Caption(alt="A ferry", credit="AFP")),
        ("The quayImage copyright PAImage caption The quay in May", Caption(alt="The quay", caption="The quay in May", credit="PA")),
        ("Legende: The quay in May. SRX", Caption(caption="The quay in May.", credit="SRX")),
        ("Caption: The boats of the town at the quay. Ann Lee", Caption(caption="The boats of the town at the quay.", credit="Ann Lee")),
        ("Légende : Le quai en mai", Caption(caption="Le quai en mai")),
        ("Image caption, The quay in May", Caption(caption="The quay in May")),
        ("Media captionWho owns the quay?", Caption(caption="Who owns the quay?", media="video")),
        (
            "Media playback is unsupported on your device Media caption Waves over the quay",
            Caption(caption="Waves over the quay", media="video"),
        ),
        ("toggle caption Ann Lee/Getty Images", Caption(credit="Ann Lee/Getty Images")),
        (
            "The boats wait at the quay in fog The boats wait at the quay in fog © Ann Lee",
            Caption(caption="The boats wait at the quay in fog", credit="Ann Lee"),
        ),
        (
            "Die Boote liegen in Nußdorf in der Straße Die Boote liegen in Nußdorf in der Straße © Gemeinde Nußdorf",
            Caption(caption="Die Boote liegen in Nußdorf in der Straße", credit="Gemeinde Nußdorf"),
        ),
        (
            "The mayor’s boats wait at the quay. The mayor's boats wait at the quay.Ann Lee (Nordfoto)",
            Caption(caption="The mayor's boats wait at the quay.", credit="Ann Lee (Nordfoto)"),
        ),
        (
            "The boats wait at the quay in fog … The boats wait at the quay in fog until noon. (Photo: Ann Lee)",
            Caption(caption="The boats wait at the quay in fog until noon.", credit="Ann Lee"),
        ),
        ("toggle caption Lee campaign", Caption(credit="Lee campaign")),
        ("toggle caption The boats lay at the quay.", Caption(caption="The boats lay at the quay.")),
        (
            "FILE PHOTO: Boats wait off Ellery, July 3, 2018. REUTERS/Ann Lee",
            Caption(caption="FILE PHOTO: Boats wait off Ellery, July 3, 2018.", credit="REUTERS/Ann Lee"),
        ),
        ("Boats wait off Ellery. (Image: Ellery Post)", Caption(caption="Boats wait off Ellery.", credit="Ellery Post")),
        ("Boats wait off Ellery. (Ann Lee/CBC)", Caption(caption="Boats wait off Ellery.", credit="Ann Lee/CBC")),
        ("Boats wait off Ellery (AP Photo/Ann Lee)", Caption(caption="Boats wait off Ellery", credit="AP Photo/Ann Lee")),
        ("(The Bulletin)", Caption(credit="The Bulletin")),
        ("Courier file photo", Caption(credit="Courier file photo")),
        ("Courtesy of the museum", Caption(credit="Courtesy of the museum")),
        ("Courtesy Ellery Archive", Caption(credit="Courtesy Ellery Archive")),
        ("Boats wait. —FILE PHOTO", Caption(caption="Boats wait.", credit="FILE PHOTO")),
        ("Boats wait. — AFP pic", Caption(caption="Boats wait.", credit="AFP pic")),
        ("Boats wait. (File)", Caption(caption="Boats wait. (File)")),
        ("Boats wait. (File photo)", Caption(caption="Boats wait.", credit="File photo")),
        ("Boats wait. Photo shared by Ann Lee via REUTERS", Caption(caption="Boats wait.", credit="Ann Lee via REUTERS")),
        ("Boats wait off Ellery.Ann Lee/Harbour Works", Caption(caption="Boats wait off Ellery.", credit="Ann Lee/Harbour Works")),
        ("Boats wait in 1974. Ann Lee/ Bo Lund Archives/Agency", Caption(caption="Boats wait in 1974.", credit="Ann Lee/ Bo Lund Archives/Agency")),
        ("Boats of the town wait all night Ann Lee/Adobe Stock", Caption(caption="Boats of the town wait all night", credit="Ann Lee/Adobe Stock")),
        (
            "Boats wait. (Ann Lee/Agency via Getty Images / Getty Images)",
            Caption(caption="Boats wait.", credit="Ann Lee/Agency via Getty Images / Getty Images"),
        ),
        ("Boats wait. Ann Lee | Wire | Getty Images", Caption(caption="Boats wait.", credit="Ann Lee | Wire | Getty Images")),
        ("Boats wait. | AP Photos Quay reopens", Caption(caption="Boats wait.", credit="AP Photos")),
    ],
)
def test_caption_lines(line: str, expected: Caption) -> None:
    assert caption_of_line(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The image copyright office said no.",
        "The mayor opened the quay on Monday.",
        "Police said the boats were safe (PA)",
        "Die Boote sind sicher, sagte die Polizei. (dpa/kl)",
        "Ann Field | afield@post.example By Ann Field | afield@post.example Post.example",
        "Les bateaux sont en sécurité, a dit la police. (ats/nxp)",
        "Die Boote sind sicher, sagte die Polizei. (AFP/kl/mr)",
        "He pointed to the picture: a boat in the storm.",
        "Harbour the top issue for voters: Reuters/Ellery poll",
        "(He later apologised.)",
        "AA",
        "Associated Press",
        "The mayor (left) opened the quay.",
        "Enligt regionrådet Anna Berg (C) är kajen stängd till maj.",
    ],
)
def test_running_text_is_no_caption(line: str) -> None:
    assert caption_of_line(line) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quay. Photograph: Ann Lee/Reuters", ("The quay.", "Ann Lee/Reuters")),
        ("Der Kai. Foto: dpa", ("Der Kai.", "dpa")),
        ("Le quai. Crédit photo : AFP", ("Le quai.", "AFP")),
        ("The quay | Ann Lee", ("The quay", "Ann Lee")),
        ("The quay © Ann Lee", ("The quay", "Ann Lee")),
        ("The quay. Ann Lee/Getty Images", ("The quay.", "Ann Lee/Getty Images")),
        ("The quay (Credits: PTI)", ("The quay", "PTI")),
        ("Photo by Ann Lee", (None, "Ann Lee")),
        ("AFP via Getty Images", (None, "AFP via Getty Images")),
        ("The quay at large. (Ellery Police)", ("The quay at large.", "Ellery Police")),
        ("The quay. Supplied", ("The quay.", "Supplied")),
        ("The quay © dpa/Zuma Wire/K.C. Lee", ("The quay", "dpa/Zuma Wire/K.C. Lee")),
        ("The quay / J. Lee / Nordfoto", ("The quay", "J. Lee / Nordfoto")),
        ("Der Kai. Bildrechte: Ann Lee", ("Der Kai.", "Ann Lee")),
        ("Bến cảng. Ảnh: Bệnh viện", ("Bến cảng.", "Bệnh viện")),
        ("Rıhtım. Fotoğraf: Ann Lee/AA", ("Rıhtım.", "Ann Lee/AA")),
        ("Der Kai. Symbolfoto: Ann Lee/dpa", ("Der Kai.", "Ann Lee/dpa")),
        ("Le quai. Dessin : Ann Lee", ("Le quai.", "Ann Lee")),
        ("El muelle. Ilustración: Ann Lee", ("El muelle.", "Ann Lee")),
        ("Nabrzeże. Zdjęcia: Ann Lee/PAP", ("Nabrzeże.", "Ann Lee/PAP")),
        ("Nabrzeże / Źródło: Ann Lee/PAP", ("Nabrzeże", "Ann Lee/PAP")),
        ("Il molo. Fonte: Ann Lee", ("Il molo.", "Ann Lee")),
        ("El muelle. Fuente: Ann Lee", ("El muelle.", "Ann Lee")),
        ("Laituri. Kuvaaja: Ann Lee", ("Laituri.", "Ann Lee")),
        ("Cheiul. Sursa foto: Ann Lee", ("Cheiul.", "Ann Lee")),
        ("부두 [사진 출처 = 연합뉴스]", ("부두", "연합뉴스")),
        ("부두. [그래픽 = 김하늘 기자]", ("부두.", "김하늘 기자")),
        ("Le quai. Capture d'écran : Ann Lee", ("Le quai.", "Ann Lee")),
        ("El muelle. Captura de pantalla: Ann Lee", ("El muelle.", "Ann Lee")),
        ("O cais. Captura de tela: Ann Lee", ("O cais.", "Ann Lee")),
        ("Il molo. Schermata: Ann Lee", ("Il molo.", "Ann Lee")),
        ("Der Kai. Bildschirmfoto: Ann Lee", ("Der Kai.", "Ann Lee")),
        ("埠頭（Ｃ）共同通信社", ("埠頭", "共同通信社")),
        ("The quay opens. J. Lee/AP", ("The quay opens.", "J. Lee/AP")),
        ("The quay opens. He then went home", ("The quay opens. He then went home", None)),
        ("He laughed. (Laughter.)", ("He laughed. (Laughter.)", None)),
        ("The quay at dawn", ("The quay at dawn", None)),
        ("", (None, None)),
    ],
)
def test_credits_at_the_end_of_captions(text: str, expected: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == expected


@pytest.mark.parametrize(
    ("credit", "expected"),
    [("Photo: Ann Lee", "Ann Lee"), ("© PA", "PA"), ("Image copyright PA", "PA"), ("(Ann Lee)", "Ann Lee"), ("PA", "PA")],
)
def test_labels_of_credits(credit: str, expected: str) -> None:
    assert strip_credit_label(credit) == expected


@pytest.mark.parametrize("tag", LABELS)
def test_each_label_has_a_sign(tag: str) -> None:
    signs = parts(SIGNS)
    for label in re.sub(r"\(\?:[^()]*\)\??|\\", "", LABELS[tag]).split("|"):
        assert not label.strip() or any(sign in label for sign in signs), label


def test_agencies() -> None:
    assert is_agency("AFP/Getty Images")
    assert is_agency("handout")
    assert not is_agency("left")
    assert not is_agency("")


@pytest.mark.parametrize(
    "line",
    [
        "Courtesy call on the king",
        "Boats wait, he said. — Reuters",
        "“We wait for boats.” — Ann Lee",
        "A story of the boats of the town by Ann Lee/AP",
        "The quay is open again. By Ann Lee",
        "The quay is open all night and day",
    ],
)
def test_lines_that_are_no_captions(line: str) -> None:
    assert caption_of_line(line) is None


def test_a_name_behind_by_signs_a_caption() -> None:
    assert split_credit("The quay is open again. By Ann B. Lee") == ("The quay is open again.", "Ann B. Lee")


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The council meets on Monday Ann Lee/Copyright 2025 The AP. All rights reserved", "Ann Lee/Copyright 2025 The AP"),
        ("The quay at noon. Ann Lee for Coast of Today", "Ann Lee for Coast of Today"),
        ("The vote at noon. Ann Lee ran for President", None),
    ],
)
def test_names_with_a_house_behind_them(text: str, credit: str | None) -> None:
    assert split_credit(text)[1] == credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Boats wait at the quay, and nobody knows why.dpa", "Boats wait at the quay, and nobody knows why.", "dpa"),
        ("Boats wait at the quay!Getty Images", "Boats wait at the quay!", "Getty Images"),
        ("Boats wait at the quay.Ellery", "Boats wait at the quay.Ellery", None),
        ("The office is at ellery.example", "The office is at ellery.example", None),
        ("Los barcos esperan en el muelle EFE/ A. Campo", "Los barcos esperan en el muelle", "EFE/ A. Campo"),
        ("The boats wait at the quay in fog AFP/Ann Lee", "The boats wait at the quay in fog", "AFP/Ann Lee"),
        ("The boats wait at the quay in fog MV/Sea Star", "The boats wait at the quay in fog MV/Sea Star", None),
        ("The stoat is white in winter. (annlee / iStock.com)", "The stoat is white in winter.", "annlee / iStock.com"),
        ("A cell. Image credit: Lee et al., doi: 10.1000/5.7", "A cell.", "Lee et al., doi: 10.1000/5.7"),
    ],
)
def test_houses_and_names_without_a_sign_before_them(text: str, caption: str, credit: str | None) -> None:
    assert split_credit(text) == (caption, credit)


def test_a_chain_of_houses_stays_whole() -> None:
    text = "The ministers met on Saturday night in fog. Harbour/The Office via AP/Ann Lee"
    assert split_credit(text)[1] == "Harbour/The Office via AP/Ann Lee"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("부두가 월요일에 다시 열렸다. [사진 = 김하늘 기자]", "김하늘 기자"),
        ("부두가 월요일에 다시 열렸다. (사진=하늘뉴스)", "하늘뉴스"),
        ("부두가 월요일에 다시 열렸다. [이미지 제공 = 하늘뉴스]", "하늘뉴스"),
        ("부두가 월요일에 다시 열렸다.", None),
        ("시장은 부두가 다시 열렸다고 말했다. (하늘뉴스)", None),
    ],
)
def test_a_bracket_with_a_label_in_a_script_without_capitals_signs_a_caption(line: str, credit: str | None) -> None:
    found = caption_of_line(line)
    assert (found.credit if found else None) == credit


@pytest.mark.parametrize(("text", "words"), [
    ("Der Hafen am Morgen. Überspringe die Bildergalerie", "Der Hafen am Morgen."),
    ("The quay. Skip image gallery", "The quay."), ("They skip the gallery", "They skip the gallery"),
])  # fmt: skip
def test_the_control_of_a_gallery(text: str, words: str) -> None:
    assert without_controls(text) == words


@pytest.mark.parametrize("text", ["Ann Lee / Quaylight / AFP", "Ann B Lee / AFP / Getty Images", "Ann Lee / The Echo / Getty Images"])
def test_a_name_before_slashes_is_of_the_credit(text: str) -> None:
    assert split_credit(text) == (None, text)
    assert is_credit(text)


@pytest.mark.parametrize(
    ("text", "caption"),
    [("Boats wait / Ann Lee / AFP", "Boats wait"), ("The old quay at dawn / Ann Lee / AFP", "The old quay at dawn")],
)
def test_words_before_slashes_are_a_caption(text: str, caption: str) -> None:
    assert split_credit(text) == (caption, "Ann Lee / AFP")


def test_who_gave_a_picture_may_stand_in_capitals() -> None:
    found = caption_of_line("Ann Holm (PROVIDED)")
    assert found is not None
    assert (found.caption, found.credit) == ("Ann Holm", "PROVIDED")


def test_a_link_to_pictures_behind_a_paragraph_is_no_credit() -> None:
    told = "The survey began in May and goes on until the end of the month, when its boats will leave for the islands"
    text = f"{told} in the north, where nobody has counted the birds yet. [Images: Old Ferries of the North]"
    assert caption_of_line(text) is None
    assert caption_of_line("Old ferries in the fog. [Images: Ann Lee/Getty]") is not None
