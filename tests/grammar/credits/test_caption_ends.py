"""Credits at the end of what is known to be a caption, and what is printed around captions."""

from __future__ import annotations

import pytest

from newsextract.grammar.credits.caption_ends import caption_before_slash, credit_behind, small_sign
from newsextract.grammar.credits.caption_marks import bare_caption
from newsextract.grammar.credits.credit_lines import split_credit
from newsextract.grammar.credits.credit_signatures import is_signature, signed_by_name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The quay at dawn image: Ann Lee", ("The quay at dawn", "Ann Lee")),
        ("photo: annlee via Pixabay", (None, "annlee via Pixabay")),
        ("Tides by year Sources: Ley Bank, Orm Institute", ("Tides by year", "Ley Bank, Orm Institute")),
        ("Le port à l'aube / photo : Anne Lie", ("Le port à l'aube", "Anne Lie")),
        ("Nabrzeże o świcie / autor: Pixabay", ("Nabrzeże o świcie", "Pixabay")),
        ("Il molo all'alba. Foto Anna Lai", ("Il molo all'alba.", "Anna Lai")),
        ("El muelle al amanecer. FOTO Ana Ruiz.", ("El muelle al amanecer.", "Ana Ruiz")),
        ("Fot. Port Morski", (None, "Port Morski")),
        ("Der Kai / Photo by Anna Feld on Unsplash", ("Der Kai", "Anna Feld on Unsplash")),
        ("Foto von Anna Feld von Pexels", (None, "Anna Feld von Pexels")),
        ("El muelle al amanecer. Archivo", ("El muelle al amanecer.", "Archivo")),
        ("El muelle al amanecer. Archivo/La Voz", ("El muelle al amanecer.", "Archivo/La Voz")),
        ("Barcos en el muelle/Captura de pantalla de un vídeo", ("Barcos en el muelle", "Captura de pantalla de un vídeo")),
        ("O cais ao amanhecer. Reprodução/TV Mar", ("O cais ao amanhecer.", "Reprodução/TV Mar")),
        ("Privat", (None, "Privat")),
        ("Der Kai im Winter / picture alliance", ("Der Kai im Winter", "picture alliance")),
        ("3月2日，渡轮停靠在码头。新华社记者 李明 摄", ("3月2日，渡轮停靠在码头。", "新华社记者 李明")),
        ("渡轮停靠在码头 李明 摄", ("渡轮停靠在码头", "李明")),
        ("埠頭に着いたフェリー＝３日（代表撮影）", ("埠頭に着いたフェリー＝３日", "代表")),
        ("Przystań o świcie Fot. Jan Nowak", ("Przystań o świcie", "Jan Nowak")),
        ("De haven van Marken Beeld ANP", ("De haven van Marken", "ANP")),
        ("Een mooi Beeld van de haven", ("Een mooi Beeld van de haven", None)),
        ("Archives Ouest-Port", (None, "Archives Ouest-Port")),
        ("Un barco en el muelle / Ana Ruiz", ("Un barco en el muelle", "Ana Ruiz")),
        ("Ana Ruiz / Bo Lund", ("Ana Ruiz / Bo Lund", None)),
        ("The quay. Ann Lee, CC BY-SA 4.0, via Wikimedia Commons", ("The quay.", "Ann Lee, CC BY-SA 4.0, via Wikimedia Commons")),
        ("The quay – Ann Lee, CC0", ("The quay", "Ann Lee, CC0")),
        ("The quay at dawn. Ann Lee / CC BY 2.0", ("The quay at dawn.", "Ann Lee / CC BY 2.0")),
        ("Der Kai. Foto: Anna Feld, Lizenz: CC BY-SA 3.0", ("Der Kai.", "Anna Feld, Lizenz: CC BY-SA 3.0")),
        ("Der Kai am Morgen. Screenshot: Marl TV", ("Der Kai am Morgen.", "Marl TV")),
        ("Le port à l'aube. Photo d'archives Anne Lie", ("Le port à l'aube.", "Anne Lie")),
        ("El muelle. Foto cortesía de Museo de Marel", ("El muelle.", "Museo de Marel")),
        ("Der Kai am Morgen. Aufnahme: Anna Feld", ("Der Kai am Morgen.", "Anna Feld")),
        ("The quay in an image: the dawn breaks", ("The quay in an image: the dawn breaks", None)),
        ("Fotos vom Hafen und von den Booten", ("Fotos vom Hafen und von den Booten", None)),
        ("Photo Illustration", ("Photo Illustration", None)),
        ("The quay and / or the pier", ("The quay and / or the pier", None)),
        ("An archive of boats", ("An archive of boats", None)),
    ],
)
def test_credits_behind_captions(text: str, parts: tuple[str | None, str | None]) -> None:
    assert credit_behind(text) == parts


@pytest.mark.parametrize(
    ("credit", "alt", "parts"),
    [
        ("Sąd Morski / Shutterstock", "Sąd Morski", ("Sąd Morski", "Shutterstock")),
        ("Die Werft im Hafen von Marl / dpa", None, ("Die Werft im Hafen von Marl", "dpa")),
        ("Haus der Kunst / dpa", None, (None, "Haus der Kunst / dpa")),
        ("Anna Feld / dpa", "Die Werft", (None, "Anna Feld / dpa")),
        ("Photo by annlee / Getty Images", None, (None, "Photo by annlee / Getty Images")),
    ],
)
def test_captions_in_lines_that_are_called_credits(credit: str, alt: str | None, parts: tuple[str | None, str]) -> None:
    assert caption_before_slash(credit, alt) == parts


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("/ The quay at dawn", "The quay at dawn"),
        (": v.l.: Anna Feld, Bo Lund", "v.l.: Anna Feld, Bo Lund"),
        ("# Handfest anziehen", "Handfest anziehen"),
        ("…and home again", "…and home again"),
        ("“We wait for boats”", "“We wait for boats”"),
        ("2/28 photos", None),
        ("Bild 1 von 9", None),
        ("1/2", None),
        ("Foto 1 de 1 La bendición", "La bendición"),
        ("4/5 Der Fahrer blieb im Boot.", "Der Fahrer blieb im Boot."),
        ("5 von 5 Punkten", "5 von 5 Punkten"),
        ("3/4 of the boats", "3/4 of the boats"),
        ("image caption The quay", "The quay"),
        ("Légende : Le quai", "Le quai"),
        ("Nabrzeże o świcie, fot.", "Nabrzeże o świcie"),
        ("Krantas, A. Lauko nuotr.", "Krantas, A. Lauko nuotr."),
        ("Der Kai. Bildcredit:", "Der Kai."),
        ("Bildcredit:", None),
        ("©", None),
        ("The quay. <iframe width=\"9\" src=\"https://a.example\"></iframe>", "The quay."),
        ('type="video/mp4"> type="video/ogg">', None),
        ("What is < 5 and > 3?", "What is < 5 and > 3?"),
    ],
)
def test_what_is_printed_around_captions(text: str, bare: str | None) -> None:
    assert bare_caption(text) == bare


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The boats of Ellery wait all night.Ann Lee", ("The boats of Ellery wait all night.", "Ann Lee")),
        ("The boats of Ellery wait all night.Lee’s Team", ("The boats of Ellery wait all night.", "Lee’s Team")),
        ("The boats of Ellery wait. Ann Lee; Bo Lund/Ley Works", ("The boats of Ellery wait.", "Ann Lee; Bo Lund/Ley Works")),
        ("The boats of Ellery wait. Harbour Works and Sons", ("The boats of Ellery wait.", "Harbour Works and Sons")),
        ("The boats wait near St. Ives", ("The boats wait near St. Ives", None)),
        ("The boats of Ellery wait. The Mayor", ("The boats of Ellery wait. The Mayor", None)),
    ],
)
def test_names_behind_a_sentence(text: str, parts: tuple[str, str | None]) -> None:
    assert signed_by_name(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Boats wait in fog (Photo: Ley Works / annlee (Orm))", ("Boats wait in fog", "Ley Works / annlee (Orm)")),
        (
            "The pier. Foto: Von Bo71, CC BY-SA 3.0, https://commons.example/w?curid=17",
            ("The pier.", "Von Bo71, CC BY-SA 3.0, https://commons.example/w?curid=17"),
        ),
        ("Rescuers at the quay (Ministerio del Mar vía AP)", ("Rescuers at the quay", "Ministerio del Mar vía AP")),
        ("A speech in Ellery in May. (Ellery)", ("A speech in Ellery in May. (Ellery)", None)),
        ("Boats are lifted. annlee / Depositphotos", ("Boats are lifted.", "annlee / Depositphotos")),
        ("Photo: Boats of the town are lifted out of the sea", ("Boats of the town are lifted out of the sea", None)),
        ("Foto: Anna Feld, Montage: Bo Lund", (None, "Anna Feld, Montage: Bo Lund")),
        ("Die Fähre © Hafenbild/dpa | Anna Feld", ("Die Fähre", "Hafenbild/dpa | Anna Feld")),
        ("Photo: Courtesy of the museum of the sea", (None, "Courtesy of the museum of the sea")),
    ],
)
def test_shapes_of_credits(text: str, parts: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Loď čeká u mola. Štěpán Řezáč/ČTK", ("Loď čeká u mola.", "Štěpán Řezáč/ČTK")),
        ("Loď čeká u mola. Petr škrtá / řeka", ("Loď čeká u mola. Petr škrtá / řeka", None)),
        ("Loď čeká u mola. Dům českého/šífra", ("Loď čeká u mola. Dům českého/šífra", None)),
    ],
)
def test_small_letters_with_signs_begin_no_name(text: str, parts: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == parts


@pytest.mark.parametrize("credit", ["Drone photo by Ann Lee", "File photo by Ann Lee", "Screengrab via Marl TV"])
def test_what_kind_of_picture_it_is(credit: str) -> None:
    name = credit.split(" by ")[-1].split(" via ")[-1]
    assert split_credit(f"The quay at dawn. {credit}") == ("The quay at dawn.", name)


def test_names_on_sites_for_pictures() -> None:
    assert is_signature("Flickr/annlee")
    assert is_signature("iStock/annlee")
    assert not is_signature("dpa/lbn")
    assert not is_signature("Boats/annlee")


@pytest.mark.parametrize(("text", "parts"), [
    ("Nabrzeże zimą. Fot. Jan Lis", ("Nabrzeże zimą.", "Jan Lis")), ("Nabrzeże (fot. Jan Lis)", ("Nabrzeże", "Jan Lis")),
    ("Nabrzeże, fot. PAP/Jan Lis", ("Nabrzeże", "PAP/Jan Lis")), ("Wiatr, zob. fot. nr 3", ("Wiatr, zob. fot. nr 3", None)),
])  # fmt: skip
def test_what_is_short_for_a_photograph(text: str, parts: tuple[str | None, str | None]) -> None:
    assert split_credit(text) == parts


@pytest.mark.parametrize(("text", "parts"), [
    ("(c) Harbour & Sea | Ann Lee", (None, "Harbour & Sea | Ann Lee")),
    ("The quay at dawn. (c) Ann Lee", ("The quay at dawn.", "Ann Lee")), ("The quay (C) is old", None),
    ("Anna Berg (C) är borta", None), ("The quay. (c) the harbour master said it", None),
])  # fmt: skip
def test_a_small_sign(text: str, parts: tuple[str | None, str | None] | None) -> None:
    assert small_sign(text) == parts


@pytest.mark.parametrize("sign", ["’", "'"])
@pytest.mark.parametrize("told", [
    "« Nous avons attendu », a déclaré Anne Lie à l{}AFP.", "C’est ce que dit l{}AFP", "Lo ha detto Ida Sanna all{}Ansa.",
    "Selon une dépêche de l{}AFP",
])  # fmt: skip
def test_the_article_before_an_agency_is_no_mark_that_closes(told: str, sign: str) -> None:
    text = told.format(sign)
    assert split_credit(text) == (text, None)


@pytest.mark.parametrize("mark", ["”", ".", "?", ".’"])
def test_marks_that_close_before_an_agency(mark: str) -> None:
    assert split_credit(f"Le bac est “à quai{mark}AFP")[1] == "AFP"
