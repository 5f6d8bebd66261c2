"""Exports of databases as text, in several layouts, whole and damaged."""

from __future__ import annotations

import pytest
from opened_text import kind_of, paragraphs, parts_of

from newsextract.inputs.kinds import database

BODY = (
    "The ferry to Skerra will sail again in May, the harbour board said on Tuesday.",
    '"We have two crews and one boat," said Nils Oram, who chairs the board.',
    "LENGTH: 40 words was all that the old notice had, and nobody had read it.",
    "The last boat left the island in 2011 with nine people aboard.",
)
LEXIS = """



                               1 of 2 DOCUMENTS


                              The Skerra Courier

                             May 4, 2021 Tuesday
                                 First Edition

Ferry returns after ten years

BYLINE: BY MARTA O'LEARY AND PIET VAN DER MEER

SECTION: NEWS; Pg. 3

LENGTH: 1,204 words

DATELINE: SKERRA

{body}

GRAPHIC: PHOTOS: The pier in fog. (JO LUND/SKERRA COURIER) (A1); Nils Oram at the quay. (PHOTOGRAPH BY ANN FIELD)

LOAD-DATE: May 5, 2021

LANGUAGE: ENGLISH

SUBJECT: FERRIES (90%); ISLANDS (78%)

DOCUMENT-TYPE: News

PUBLICATION-TYPE: Newspaper

                     Copyright 2021 Skerra Press Limited
                              All Rights Reserved


                               2 of 2 DOCUMENTS

                     Copyright 2021 Skerra Press Limited
                              The Skerra Courier

                             May 6, 2021 Thursday

SECTION: SPORT; Pg. 12
LENGTH: 88 words
HEADLINE: Rowers win by a length
BYLINE: Ann Field
HIGHLIGHT: A close race on the sound
BODY:

   The Skerra eight won the long race on
Saturday by less than a length, in a wind that
sank two boats.

   "I did not look round once in the whole
of the race," said Ola Brandt, who rowed at
stroke for them.

LOAD-DATE: May 7, 2021
"""


def test_lexis_nexis() -> None:
    first, second = parts_of(LEXIS.format(body="\n\n".join(BODY)))
    assert first.stated is not None
    assert second.stated is not None
    assert paragraphs(first) == list(BODY)
    stated = first.stated
    assert (stated.headline, stated.publisher) == ("Ferry returns after ten years", "The Skerra Courier")
    assert stated.byline == "Marta O'Leary and Piet van der Meer"
    assert (stated.section, stated.page, stated.length) == ("NEWS", "3", 1204)
    assert (stated.date_published, stated.load_date) == ("May 4, 2021 Tuesday", "May 5, 2021")
    assert (stated.edition, stated.dateline, stated.keywords) == ("First Edition", "SKERRA", ["FERRIES", "ISLANDS"])
    assert stated.copyright == "Copyright 2021 Skerra Press Limited All Rights Reserved"
    assert "*The pier in fog.* (Jo Lund/Skerra Courier)" in str(first.data)
    assert "*Nils Oram at the quay.* (Ann Field)" in str(first.data)
    assert second.stated.headline == "Rowers win by a length"
    assert second.stated.subheadline == "A close race on the sound"
    assert second.stated.publisher == "The Skerra Courier"
    assert second.stated.date_published == "May 6, 2021 Thursday"
    assert paragraphs(second) == [
        "The Skerra eight won the long race on Saturday by less than a length, in a wind that sank two boats.",
        '"I did not look round once in the whole of the race," said Ola Brandt, who rowed at stroke for them.',
    ]


@pytest.mark.parametrize(
    "count", ["DOCUMENT {} of 2", "Dokument {} von 2", "Document {} de 2", "{} of 2 DOCUMENTS", "\f{} of 2 DOCUMENTS"]
)
def test_lexis_nexis_counts(count: str) -> None:
    one = "{}\n\nThe Courier\n\n4 May 2021\n\nFerry {}\n\nLENGTH: 9 words\n\nThe ferry sails.\n\nLOAD-DATE: May 5, 2021\n"
    found = parts_of("".join(one.format(count.format(n), n) for n in (1, 2)))
    assert [part.id for part in found] == ["1", "2"]
    assert [paragraphs(part) for part in found] == [["The ferry sails."]] * 2


@pytest.mark.parametrize(
    ("labels", "length"),
    [
        (("AUTOR", "RUBRIK", "LÄNGE", "UPDATE", "SPRACHE"), "88 Wörter"),
        (("AUTEUR", "RUBRIQUE", "LONGUEUR", "DATE-CHARGEMENT", "LANGUE"), "88 mots"),
        (("DOOR", "SECTIE", "LENGTE", "LAAD-DATUM", "TAAL"), "88 woorden"),
        (("AUTOR", "SECCIÓN", "LONGITUD", "FECHA-DE-CARGA", "IDIOMA"), "88 palabras"),
    ],
)
def test_lexis_nexis_in_other_languages(labels: tuple[str, ...], length: str) -> None:
    by, section, words, loaded, language = labels
    text = (
        f"1 of 1 DOCUMENT\n\nDie Post\n\n4. März 2021 Donnerstag\n\nDie Fähre\n\n{by}: Ann Field\n\n{section}: Land; S. 4\n\n"
        f"{words}: {length}\n\nDie Fähre fährt.\n\n{loaded}: 5. März 2021\n\n{language}: DEUTSCH\n"
    )
    (part,) = parts_of(text)
    assert part.stated is not None
    assert (part.stated.byline, part.stated.section, part.stated.page) == ("Ann Field", "Land", "4")
    assert (part.stated.length, part.stated.language) == (88, "DEUTSCH")
    assert (part.stated.date_published, part.stated.load_date) == ("2021-03-04", "2021-03-05")
    assert paragraphs(part) == ["Die Fähre fährt."]


def test_lexis_nexis_without_a_count_between() -> None:
    one = "The Courier\n\nMay {}, 2021\n\nFerry {}\n\nSECTION: NEWS\n\nLENGTH: 9 words\n\nThe ferry sails.\n\nLOAD-DATE: May 5, 2021\n\n"
    found = parts_of(one.format(1, 1) + one.format(2, 2))
    assert [part.stated and part.stated.headline for part in found] == ["Ferry 1", "Ferry 2"]
    assert [paragraphs(part) for part in found] == [["The ferry sails."]] * 2


def test_lexis_nexis_with_fields_missing() -> None:
    text = "1 of 2 DOCUMENTS\n\nThe Courier\n\nFerry returns\n\nBYLINE: Ann Field\n\nLENGTH: 9 words\n\nThe ferry sails.\n\n2 of 2 DOCUMENTS\n\n"
    (part,) = parts_of(text)
    assert part.stated is not None
    assert part.stated.headline == "Ferry returns"
    assert part.stated.publisher == "The Courier"
    assert part.stated.date_published is None
    empty = "1 of 1 DOCUMENTS\n\nThe Courier\n\nMay 4, 2021\n\nFerry\n\nLENGTH: 9 words\n\nLOAD-DATE: May 5, 2021\n"
    (part,) = parts_of(empty)
    assert part.fault is not None
    assert part.fault.code == "no_text"


def test_heads_of_pages_are_no_text() -> None:
    text = (
        "1 of 1 DOCUMENT\n\nThe Courier (Skerra)\n\nMay 4, 2021 Tuesday\n\nFerry returns\n\nLENGTH: 9 words\n\n"
        "The ferry to Skerra will sail again in May and\nnobody swims.\n\n                  Page 2\n"
        "  Ferry returns The Courier (Skerra) May 4, 2021 Tuesday\n    May 4, 2021 Tuesday\n\nIt floats.\n\nLOAD-DATE: May 5, 2021\n"
    )
    (part,) = parts_of(text)
    assert paragraphs(part) == ["The ferry to Skerra will sail again in May and nobody swims.", "It floats."]


def test_factiva_with_a_section_and_a_second_headline() -> None:
    text = (
        "News\nFerry returns after years\nCrews hired in the harbour\n\nAnn Field, Jo Lund\n1,088 words\n4 May 2021\n"
        "The Courier\nSKCO\nMain\n3\nEnglish\nCopyright 2021. Skerra Press.\n\nThe ferry sails.\n"
    )
    (part,) = parts_of(text)
    assert part.stated is not None
    assert (part.stated.section, part.stated.headline) == ("News", "Ferry returns after years")
    assert (part.stated.subheadline, part.stated.byline) == ("Crews hired in the harbour", "Ann Field, Jo Lund")
    assert (part.stated.edition, part.stated.page) == ("Main", "3")


UNI = """Documents (2)
1. Ferry returns after ten years
Client/Matter: -None-
Search Terms: ferry
2. Rowers win
Page 1 of 9

Ferry returns after ten years
The Courier (Skerra)
May 4, 2021 Tuesday 6:00 AM GMT
First Edition

Copyright 2021 Skerra Press Limited All Rights Reserved

Section: NEWS; Version:1
Length: 88 words
Byline: Marta Lind
Highlight: Crews are being hired
Dateline: SKERRA
Body

{body}

Graphic

 The pier in fog.
Jo Lund/Skerra Courier

Classification

Language: ENGLISH
Publication-Type: Newspaper
Subject: FERRIES (90%)
Load-Date: May 5, 2021


End of Document


Rowers win
The Courier (Skerra)
May 6, 2021 Thursday

Copyright 2021 Skerra Press Limited All Rights Reserved

Length: 12 words

The Skerra eight won.

Load-Date: May 7, 2021

End of Document
"""


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_nexis_uni(between: str) -> None:
    first, second = parts_of(UNI.format(body=between.join(BODY)))
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.publisher) == ("Ferry returns after ten years", "The Courier")
    assert (stated.date_published, stated.edition) == ("May 4, 2021 Tuesday 6:00 AM GMT", "First Edition")
    assert (stated.byline, stated.section, stated.length) == ("Marta Lind", "NEWS", 88)
    assert (stated.subheadline, stated.load_date) == ("Crews are being hired", "May 5, 2021")
    assert paragraphs(first) == list(BODY)
    assert "**Image:** image" in str(first.data)
    assert "The pier in fog." in str(first.data)
    assert second.stated.headline == "Rowers win"
    assert paragraphs(second) == ["The Skerra eight won."]


FACTIVA = """{above}Ferry returns after ten years



By Marta Lind
{words}
4 May 2021
06:12 GMT
Reuters News
LBA
A7
English
(c) 2021 Reuters Limited

SKERRA, May 4 (Reuters) - The ferry sails again.

"It floats," said Nils Oram. (Reporting by Marta Lind; Editing by Jo Lund)

Document LBA0000020210504eh5400001

Rowers win

12 words
6 May 2021
The Courier
SKCO
English
Copyright 2021 Skerra Press

The Skerra eight won.

(Additional reporting by Ola Brandt in Skerra; Writing by Ann Field; Editing by Jo Lund)

{end}

Search Summary
Text\tferry
Date\t01/05/2021 to 28/05/2021
Results Found\t2
"""


@pytest.mark.parametrize("above", ["", "Factiva\n\nPage 1 of 3 © 2021 Factiva, Inc. All rights reserved.\n\n\n\n\n"])
@pytest.mark.parametrize("words", ["312 words", "1,312 words ", "312 mots", "312 Wörter"])
@pytest.mark.parametrize("end", ["", "Document SKCO000020210506eh5600002"])
def test_factiva(above: str, words: str, end: str) -> None:
    first, second = parts_of(FACTIVA.format(above=above, words=words, end=end))
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.byline, stated.publisher) == ("Ferry returns after ten years", "Marta Lind", "Reuters News")
    assert (stated.page, stated.language, stated.copyright) == ("A7", "English", "(c) 2021 Reuters Limited")
    assert stated.document_id == "LBA0000020210504eh5400001"
    assert (stated.date_published or "").startswith("4 May 2021")
    assert paragraphs(first) == ["SKERRA, May 4 (Reuters) - The ferry sails again.", '"It floats," said Nils Oram.']
    assert (second.stated.headline, second.stated.byline) == ("Rowers win", None)
    assert paragraphs(second) == ["The Skerra eight won."]


def test_factiva_with_a_lost_number() -> None:
    text = FACTIVA.format(above="", words="312 words", end="").replace("Document LBA0000020210504eh5400001", "")
    first, second = parts_of(text)
    assert second.stated is not None
    assert second.stated.headline == "Rowers win"
    assert len(paragraphs(first)) == 2


CODES = """HD{gap}Ferry returns after ten years
BY{gap}By Marta Lind
WC{gap}312 words
PD{gap}4 May 2021
ET{gap}06:12
SN{gap}Reuters News
SC{gap}LBA
PG{gap}7
LA{gap}English
CY{gap}(c) 2021 Reuters Limited
LP{gap}
SKERRA, May 4 (Reuters) - The ferry sails again.

TD{gap}
IN the end nobody swam, and CO was low.

"It floats," said Nils Oram. (Reporting by Marta Lind; Editing by Jo Lund)

CO{gap}
skfer : Skerra Ferries Ltd

NS{gap}
gtour : Travel | gcat : Political/General News

RE{gap}
uk : United Kingdom

PUB{gap}
Reuters Ltd

AN{gap}
Document LBA0000020210504eh5400001

HD{gap}Rowers win
WC{gap}12 words
PD{gap}6 May 2021
SN{gap}The Courier
LP{gap}The Skerra eight won.
AN{gap}Document SKCO000020210506eh5600002

Search Summary
Text ferry
"""


@pytest.mark.parametrize("gap", [" ", "  ", "\t", "\n", "   "])
def test_factiva_with_codes(gap: str) -> None:
    first, second = parts_of(CODES.format(gap=gap))
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.byline, stated.publisher) == ("Ferry returns after ten years", "Marta Lind", "Reuters News")
    assert (stated.length, stated.page, stated.document_id) == (312, "7", "LBA0000020210504eh5400001")
    assert stated.keywords == ["Skerra Ferries Ltd", "Travel", "Political/General News", "United Kingdom"]
    assert paragraphs(first)[1:] == ["IN the end nobody swam, and CO was low.", '"It floats," said Nils Oram.']
    assert second.stated.headline == "Rowers win"
    assert paragraphs(second) == ["The Skerra eight won."]


PROQUEST = """{rule}

Report Information from ProQuest
{rule}

Document 1 of 3

Ferry returns after ten years: [Final Edition]

Author: Lind, Marta; van Dam, Piet

Publication info: The Courier ; Skerra [Skerra]. 04 May 2021: 4.

ProQuest document link

Abstract: The ferry sails again.

Links: http://example.org/docview/123

Full text: The ferry to Skerra will sail again in May.

Location: it is all that counts, the board says.

"It floats," said Nils Oram.

Credit: MARTA LIND

Subject: Ferries; Islands

Publication title: The Courier; Skerra

Publication date: May 4, 2021

ProQuest document ID: 2033456789

Database: ProQuest Central

{rule}

Document 2 of 3

Rowers win

Lind, Marta. The Courier; Skerra. 06 May 2021: A6.

ProQuest document link

ABSTRACT

The eight won.

FULL TEXT

The Skerra eight won.

CREDIT: Marta Lind

DETAILS

Subject: Rowing

Publication title: The Courier; Skerra

ProQuest document ID: 2033456790

{rule}

Document 3 of 3

A lost page

Author: Lind, Marta

Full text: Not available.

ProQuest document ID: 2033456791
"""


def test_proquest() -> None:
    first, second, third = parts_of(PROQUEST.format(rule="_" * 60))
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.edition) == ("Ferry returns after ten years", "Final Edition")
    assert stated.byline == "Marta Lind, Piet van Dam"
    assert (stated.publisher, stated.page, stated.date_published) == ("The Courier", "4", "May 4, 2021")
    assert (stated.document_id, stated.keywords) == ("2033456789", ["Ferries", "Islands"])
    assert stated.description == "The ferry sails again."
    assert paragraphs(first) == [
        "The ferry to Skerra will sail again in May.",
        "Location: it is all that counts, the board says.",
        '"It floats," said Nils Oram.',
    ]
    assert (second.stated.headline, second.stated.byline) == ("Rowers win", "Marta Lind")
    assert (second.stated.date_published, second.stated.page) == ("06 May 2021", "A6")
    assert paragraphs(second) == ["The Skerra eight won."]
    assert third.fault is not None
    assert third.fault.code == "no_text"


EUROPRESSE = """Le Courrier
Économie, mardi 4 mai 2021, p. 12

Le bac revient à Skerra

Lind, Marta

Le bac vers Skerra reprendra en mai, a annoncé le port.

« Il flotte », a dit Nils Oram.

Illustration(s) :

Cet article est paru dans Le Courrier

© 2021 Presse de Skerra. Tous droits réservés.
news·20210504·LC·0123

Le Courrier
jeudi 6 mai 2021

Les rameurs gagnent

Le huit de Skerra a gagné.

© 2021 Presse de Skerra.
news·20210506·LC·0124
"""


def test_europresse() -> None:
    first, second = parts_of(EUROPRESSE)
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.byline, stated.publisher) == ("Le bac revient à Skerra", "Marta Lind", "Le Courrier")
    assert (stated.section, stated.page, stated.document_id) == ("Économie", "12", "news·20210504·LC·0123")
    assert stated.date_published == "2021-05-04"
    assert paragraphs(first) == ["Le bac vers Skerra reprendra en mai, a annoncé le port.", "« Il flotte », a dit Nils Oram."]
    assert second.stated.headline == "Les rameurs gagnent"
    assert paragraphs(second) == ["Le huit de Skerra a gagné."]


@pytest.mark.parametrize("export", [LEXIS, UNI, FACTIVA, CODES, PROQUEST, EUROPRESSE])
def test_paragraphs_of_an_office_program(export: str) -> None:
    text = export.format(body="\n\n".join(BODY), above="", words="312 words", end="", gap="  ", rule="_" * 60)
    lines = text.split("\n")
    assert [part.stated for part in database.documents(lines)] == [part.stated for part in parts_of(text)]


@pytest.mark.parametrize("export", [LEXIS, UNI, CODES, PROQUEST, EUROPRESSE])
def test_paragraphs_without_blank_ones(export: str) -> None:
    text = export.format(body="\n\n".join(BODY[:2]), gap="  ", rule="_" * 60)
    lines = [line for line in text.split("\n") if line.strip()]
    found = [part.stated for part in database.documents(lines)]
    assert [one and (one.headline, one.publisher) for one in found] == [
        part.stated and (part.stated.headline, part.stated.publisher) for part in parts_of(text)
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "A notice\n\nThe old notice said this:\n\nLENGTH: 40 words\n\nNobody read it.\n",
        "Harbour news\n\nBody\n\nThe harbour has 12 boats.\n\nEnd of Document\n",
        "How ProQuest counts\n\nThe database, ProQuest Central, has 3,000 titles, a librarian said.\n",
        "Press kit\n\nThe report runs to\n312 words\nand says nothing, the board said on 4 May 2021.\n",
        "HD television comes\n\nPD James wrote it.\n\nThe screen is wide.\n",
        "Page 1 of 3\n\nThe list had 20 DOCUMENTS in it, said the clerk.\n\n1 of 3 DOCUMENTS were read.\n",
    ],
)
def test_prose_that_looks_a_bit_like_an_export_is_prose(prose: str) -> None:
    assert kind_of(prose.encode()) is None


def test_other_encodings_and_ends_of_lines() -> None:
    text = LEXIS.format(body="Das Übersetzen dauert.").replace("\n", "\r\n")
    assert len(parts_of(text.encode("cp1252"))) == 2
    assert len(parts_of(b"\xef\xbb\xbf" + text.encode())) == 2


def test_a_document_over_the_limit_costs_no_other() -> None:
    first, second = parts_of(LEXIS.format(body="\n\n".join(BODY)), max_size=200)
    assert first.fault is not None
    assert first.fault.code == "too_large"
    assert second.fault is None
