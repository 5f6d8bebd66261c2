"""Labels that databases print beside their fields, in the languages of their export forms, and what each field is.

The labels of LexisNexis, Nexis Uni and ProQuest are those of their printed documents and help pages.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.base.letters import CAPITALS
from newsextract.base.patterns import pattern

_OF: Final[dict[str, str]] = {
    "byline": "byline|author|authors|autor|auteur|auteurs|signature|autore|verfasser|firma|door",
    "section": "section|rubrik|ressort|rubrique|rubriek|sectie|sección|seccion|sezione|seção|secção",
    "length": "length|länge|laenge|longueur|lengte|longitud|extensión|lunghezza|comprimento|tamanho",
    "headline": "headline|title|titel|überschrift|titre|título|titolo|kop",
    "subheadline": "highlight|encart|samenvatting|zusammenfassung|resumen|kicker|subtitle",
    "dateline": "dateline|origine|ort|datação",
    "body": "body|text|texte|corps|texto|testo|full text|fulltext",
    "description": "abstract|abstract (summary)|abstract (english)|résumé",
    "graphic": "graphic|graphics|grafik|abbildung|illustration|illustrations|gráfico|grafico|grafiek|immagine|caption",
    "load_date": "load-date|update|date-chargement|date de chargement|ladedatum|laad-datum|fecha-de-carga|"
    "data-caricamento|data-de-carregamento",
    "language": "language|sprache|langue|taal|idioma|lingua|língua|language of publication",
    "url": "url|web|document url",
    "document_id": "acc-no|document-id|accession-number|proquest document id|accession number",
    "keywords": "subject|company|organization|person|geographic|country|city|state|industry|ticker|keywords|terms|"
    "subjects|people|location|company / organization|identifier / keyword|thema|firma/organisation|land|sujet|pays",
    "publisher": "publication title|publication|source",
    "info": "publication info",
    "pages": "pages|first page",
    "date_published": "publication date|date|datum",
    "copyright": "copyright",
    "credit": "credit",
    "": "notes|note|anmerkungen|series|serie|column|correction|correction-date|type|distribution|document-type|"
    "publication-type|pub-type|journal-code|issn|doc-type|type-document|type-publication|code-revue|code-journal|"
    "publikation-typ|publikationstyp|zeitungs-code|zeitschriftencode|dokumenttyp|details|classification|"
    "links|publication year|publisher|place of publication|country of publication|publication subject|"
    "source type|document type|last updated|database|section heading|dateline heading|volume|issue|year|isbn|eissn|"
    "publication date (print)|first available|document feature|number of references|issn/isbn|edition heading|"
    "correction appended|search terms|company / org|classification code|tipo-publicación|tipo-de-documento|"
    "tipo-documento|slug|publication place|page count",
}
LABELS: Final[dict[str, str]] = {
    label: field for field, labels in _OF.items() for label in labels.split("|")
}
"""Folded label -> what ``database_story.document`` calls the field; "" for fields that nothing needs."""
HEADINGS: Final = frozenset(
    "body|graphic|graphics|classification|notes|correction|abstract|full text|details|texte|corps|text|texto".split("|")
)
"""Labels that stand on a line of their own, without a colon, above the value."""
_LABELLED: Final = pattern(r"\s*(?P<label>[^\W\d_][^:\n.!?\"“»]{0,40}?) ?:(?:\s+(?P<value>.*)|(?P<none>))$", re.DOTALL)
COPYRIGHT: Final = pattern(
    r"\s*(?:Copyright\b|©|\(c\) ?(?:19|20)\d\d|\(Copyright |All Rights Reserved|Tous droits r)",
    re.I,
)
WORDS: Final = pattern(
    r"\s*(?P<count>\d[\d,. \u00a0\u202f]*?)\s*"
    r"(?:words?|mots?|W(?:ö|oe)rter|palabras?|parole|woorden|palavras?|ord|sl[oó]w)\s*$",
    re.I,
)
"""The length of a document on a line of its own, or as the value of its field."""
# "(Reporting by Ann Field; Editing by Jo Lund)": how agencies close a story; not "(He was reporting by phone)".
_STAFF: Final = (
    r"(?:(?i:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|produced|written|edited"
    r"|reported|"
    r"graphics?)(?:,? (?:and|&) (?:additional )?(?:reporting|writing|editing|translation))? by) [A-Z]"
    r"|(?:Berichtet|Geschrieben|Redigiert|Bericht|Redaktion|Reportage|Rédaction|Édité|Edité|Version française|Reporte|"
    rf"Editado|Redactado|Reportería|Scritto|Reportagem)(?: (?:von|par|de|por|da))? ?:? ?[{CAPITALS}])"
)
EDITORS_NOTE: Final = pattern(rf"(?:^|\s+)[(\[]\s*{_STAFF}[^()\[\]]{{0,500}}[)\]][.\s]*$")
EDITORS_LINE: Final = pattern(rf"\(?\s*{_STAFF}[^.()]{{2,400}}(?:[;,]|\.)?\s*\)?\.?$")
"""The same as a paragraph of its own, which has no sentence."""


def labelled(text: str, *, capitals: bool = False) -> tuple[str, str] | None:
    """(field, value) of a line or paragraph that begins with a known label; ``None`` for any other.

    capitals  true where the database prints its labels in capitals, so that other words are no labels
    """
    if ":" not in text[:60]:
        return None
    found = _LABELLED.match(text)
    if found is None or (capitals and not found["label"].isupper()) or not found["label"][0].isupper():
        return None
    field = LABELS.get(" ".join(found["label"].casefold().split()))
    value = (found["value"] or "").strip()
    if field is None or (field == "length" and not (len(value) < 40 and WORDS.match(value))):
        return None
    return field, value


def heading(text: str, *, capitals: bool = False) -> tuple[str, str] | None:
    """The field whose label stands alone on a line; ``None`` for any other line."""
    word = text.strip()
    if len(word) > 14 or word.casefold() not in HEADINGS or not word[:1].isupper() or (capitals and not word.isupper()):
        return None
    return LABELS[word.casefold()], ""
