"""HTML that a database exported."""

from __future__ import annotations

import pytest
from opened_text import kind_of, paragraphs, parts_of

FACTIVA = """<html><head><style>.article {{ color: black }}</style><script>var words = 12;</script></head><body>
<div id="article-LBA0000020210504eh5400001" class="article {language}Article"><div id="hd"><span class="{language}Headline">
Ferry returns after ten years</span></div>
<div class="author">By Marta Lind</div><div>312&nbsp;words</div><div>4 May 2021</div><div>Reuters News</div><div>LBA</div>
<div>English</div><div>(c) 2021 Reuters Limited</div>
<p class="articleParagraph enarticleParagraph">SKERRA, May 4 (Reuters) - The <b>ferry</b> sails
again.</p><p class="articleParagraph enarticleParagraph">"It floats," said Nils Oram. (Reporting by Marta Lind)</p>
<p>Document LBA0000020210504eh5400001</p></div>
<div class="article enArticle"><div><span class="enHeadline">Rowers win</span></div><div>12 words</div><div>6 May 2021</div>
<div>The Courier</div><div>SKCO</div><div>English</div><div>Copyright 2021 Skerra Press</div>
<p class="articleParagraph">The Skerra eight won.</p><p>Document SKCO000020210506eh5600002</p></div></body></html>"""


@pytest.mark.parametrize("language", ["en", "de"])
def test_factiva(language: str) -> None:
    first, second = parts_of(FACTIVA.format(language=language))
    assert first.stated is not None
    assert second.stated is not None
    assert (first.stated.headline, first.stated.byline) == ("Ferry returns after ten years", "Marta Lind")
    assert (first.stated.length, first.stated.publisher) == (312, "Reuters News")
    assert paragraphs(first) == ["SKERRA, May 4 (Reuters) - The ferry sails again.", '"It floats," said Nils Oram.']
    assert (second.stated.headline, second.stated.document_id) == ("Rowers win", "SKCO000020210506eh5600002")
    assert paragraphs(second) == ["The Skerra eight won."]


def test_factiva_with_codes_in_a_table() -> None:
    rows = [
        ("HD", '<span class="enHeadline">Ferry returns</span>'), ("BY", "Marta Lind"), ("WC", "312 words"),
        ("PD", "4 May 2021"), ("SN", "Reuters News"), ("LA", "English"), ("LP", "<p>The ferry sails again.</p>"),
        ("TD", "<p>&quot;It floats,&quot; said Nils Oram.</p><p>IN the end nobody swam.</p>"),
        ("AN", "Document LBA0000020210504eh5400001"),
    ]  # fmt: skip
    table = "".join(f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>{value}</td></tr>' for code, value in rows)
    (part,) = parts_of(f'<html><body><div class="article enArticle"><table>{table}</table></div></body></html>')
    assert part.stated is not None
    assert (part.stated.headline, part.stated.byline, part.stated.length) == ("Ferry returns", "Marta Lind", 312)
    assert paragraphs(part) == ["The ferry sails again.", '"It floats," said Nils Oram.', "IN the end nobody swam."]


LEXIS = """<html><head><title>Results</title></head><body><DOC NUMBER=1><DOCFULL>
<div class="c0"><p class="c1"><span class="c2">1 of 1 DOCUMENTS</span></p></div>
<br><div class="c3"><p class="c1"><span class="c2">The Courier (Skerra)</span></p></div>
<div class="c3"><p class="c1"><span class="c4">May</span><span class="c2"> 4, 2021 Tuesday</span><br>First Edition</p></div>
<div class="c4"><p class="c5"><span class="c6">Ferry returns after ten years</span></p></div>
<div class="c4"><p class="c5"><span class="c7">BYLINE: </span><span class="c2">MARTA LIND</span></p></div>
<div class="c4"><p class="c5"><span class="c7">LENGTH: </span><span class="c2">88 words</span></p></div>
<div class="c4"><p class="c8"><span class="c2">The ferry sails again.</span></p><p class="c8">"It floats," said Nils Oram.</p></div>
<div class="c4"><p class="c5"><span class="c7">LOAD-DATE: </span><span class="c2">May 5, 2021</span></p></div>
</DOCFULL></DOC></body></html>"""


def test_lexis_nexis() -> None:
    (part,) = parts_of(LEXIS)
    assert part.stated is not None
    assert (part.stated.headline, part.stated.byline) == ("Ferry returns after ten years", "Marta Lind")
    assert (part.stated.publisher, part.stated.edition) == ("The Courier", "First Edition")
    assert paragraphs(part) == ["The ferry sails again.", '"It floats," said Nils Oram.']


UNI = """<html><body><p class="SS_DocumentTitle"><b>Ferry returns after ten years</b></p><p>The Courier</p>
<p>May 4, 2021 Tuesday</p><p>Copyright 2021 Skerra Press All Rights Reserved</p><p><b>Section:</b> NEWS; Pg. 3</p>
<p><b>Length:</b> 88 words</p><p><b>Byline:</b> Marta Lind</p><h2>Body</h2><div><p>The ferry sails again.</p>
<p>"It floats," said Nils Oram.</p></div><p><b>Load-Date:</b> May 5, 2021</p><p>End of Document</p></body></html>"""


def test_nexis_uni() -> None:
    (part,) = parts_of(UNI)
    assert part.stated is not None
    assert (part.stated.headline, part.stated.publisher) == ("Ferry returns after ten years", "The Courier")
    assert (part.stated.section, part.stated.page, part.stated.load_date) == ("NEWS", "3", "May 5, 2021")
    assert paragraphs(part) == ["The ferry sails again.", '"It floats," said Nils Oram.']


EUROPRESSE = """<html><body><article><div class="docOcurrContainer"><div class="rdp__DocPublicationName">
<span class="DocPublicationName">Le Courrier</span></div><span class="DocHeader">Économie, mardi 4 mai 2021 845 mots, p. 12</span>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Le bac revient</p>
<p class="rdp__subtitle">Deux équipages embauchés</p></div><div class="docAuthors"><p>LIND, Marta; ORAM, Nils</p></div>
<div class="DocText clearfix"><p>Le bac reprendra en mai.</p><p>« Il flotte », a dit Nils Oram.</p>
<p>© 2021 Presse de Skerra. Tous droits réservés.</p></div><div class="publiC-lblNodoc">news·20210504·LC·0123</div></div></article>
<article><span class="DocPublicationName">Le Courrier</span><span class="DocHeader">jeudi 6 mai 2021</span>
<p class="titreArticleVisu">Les rameurs gagnent</p><div class="DocText">Le huit a gagné.</div></article></body></html>"""


def test_europresse() -> None:
    first, second = parts_of(EUROPRESSE)
    stated = first.stated
    assert stated is not None
    assert second.stated is not None
    assert (stated.headline, stated.subheadline) == ("Le bac revient", "Deux équipages embauchés")
    assert (stated.byline, stated.publisher) == ("Marta Lind, Nils Oram", "Le Courrier")
    assert (stated.section, stated.page, stated.length) == ("Économie", "12", 845)
    assert (stated.date_published, stated.document_id) == ("2021-05-04", "news·20210504·LC·0123")
    assert paragraphs(first) == ["Le bac reprendra en mai.", "« Il flotte », a dit Nils Oram."]
    assert second.stated.headline == "Les rameurs gagnent"
    assert paragraphs(second) == ["Le huit a gagné."]


@pytest.mark.parametrize(
    "page",
    [
        '<html><body><article class="articleParagraph"><h1>Ferry returns</h1><p>By Marta Lind</p></article></body></html>',
        "<html><body><h1>What Factiva holds</h1><p>It has 312 words in each, enHeadline and all.</p></body></html>",
        "<html><body><h1>Files</h1><p>Clerks found 20 DOCUMENTS</p><p>The End of Document night</p></body></html>",
    ],
)
def test_other_pages_are_pages(page: str) -> None:
    assert kind_of(page.encode()) is None


def test_a_page_that_holds_no_document_is_read_as_a_page() -> None:
    (part,) = parts_of('<html><body><div class="article enArticle"><p>Nothing was found.</p></div></body></html>')
    assert (part.kind, part.whole) == ("html", True)
