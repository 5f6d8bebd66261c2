"""The words of credits of every language, by its tag.

They stand together, and not in the files of the languages, because all are known on each page: an agency's picture
keeps its own label, "Foto: dpa" on an English page. A language is a line in each table.
"""

from __future__ import annotations

from typing import Final

LABELS: Final[dict[str, str]] = {
    "en": (
        "Image|Photo|Photograph|Photography|Picture|Pic|Illustration|Graphic|Credit|Video|Still|Copyright|Collage|Composite|Montage"
        "|Photographs|Illustrations|(?:Featured?|Header|Cover|Main|Lead|Hero|Banner|Top|Title) (?:image|photo|photograph|picture)"
        "|Mandatory Credit|Photographer"
    ),
    "de": (
        "Fotos?|Fotografie|Fotograf|Fotografin|Bild|Bilder|Bildquelle|Bildrechte|Bildnachweis|Quelle|Fotocollage|Fotomontage|Bildmontage"
        "|Grafik|Infografik|Fotocredits?|Beitragsbild|Titelbild|Titelfoto|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Zeichnung|Karikatur|Bildschirmfoto"
    ),
    "fr": "Crédits?(?: photo)?|Credits?(?: photo)?|Vidéo|Dessin|Capture d['’]écran",
    "es": "Fuente|Fotografía|Imagen|Vídeo|Crédito|Cortesía|Ilustración|Captura de pantalla",
    "it": "Fonte|Fotografia|Immagine|Crediti|Schermata",
    "pt": "Imagem|Créditos?|Ilustração|Captura de (?:tela|ecrã)",
    "nl": "Beeld|Fotograaf",
    "pl": r"Zdjęcie|Zdjęcia|Fot\.|Źródło|Źródło zdjęcia|Autor zdjęcia",
    "sv": "Arkivbild|Genrebild",
    "da": "Arkivfoto",
    "no": "Illustrasjonsfoto|Arkivfoto",
    "fi": "Kuva|Kuvat|Kuvaaja",
    "tr": "Fotoğraf|Görsel",
    "cs": "Zdroj",
    "hu": "Fotó|Fotók",
    "ro": "Sursa foto|Sursă foto",
    "ru": "Фото|Источник фото",
    "bg": "Снимка",
    "el": "Φωτογραφία|Φωτό",
    "vi": "Ảnh|Nguồn",
}
"""What stands before a credit, with a colon or a word such as "by" behind; patterns without groups that capture."""
OF_LEAD: Final[dict[str, str]] = {
    "en": "(?:Header|Featured?|Cover|Title|Lead|Banner|Hero|Main) (?:[Ii]mage|[Pp]hoto|[Pp]icture)",
    "de": "(?:Titel|Beitrags)(?:bild|foto)",
    "es": "(?:Imagen|Foto) (?:de portada|principal|destacada)",
    "it": "(?:Immagine|Foto) di copertina",
}
"""What stands before the words of a story's first picture where these are printed at its foot, with a colon behind."""
OPENS_LEAD: Final = (
    *("Header", "Feature", "Cover", "Title", "Lead", "Banner", "Hero", "Main", "Titel", "Beitrags"),
    *("Imagen", "Foto", "Immagine"),
)
"""How these begin: looked for first, because that is cheap."""
SIGNS: Final[dict[str, str]] = {
    "en": (
        "mage IMAGE oto OTO icture ICTURE Pic PIC redit REDIT ollage ontage omposite Illustration Graphic ideo Still opyright COPYRIGHT"
    ),
    "de": "Bild BILD bild rafik eichnung arikatur Quelle QUELLE",
    "fr": "rédit idéo Dessin Capture",
    "es": "Fuente magen ídeo ortesía lustración Captura",
    "it": "Fonte mmagine Schermata",
    "pt": "magem rédito lustração Captura",
    "nl": "Beeld",
    "pl": "Zdj Fot. ródło Autor",
    "fi": "Kuva",
    "tr": "örsel",
    "cs": "Zdroj",
    "hu": "Fotó",
    "ru": "Фото фото",
    "bg": "Снимка",
    "el": "Φωτο Φωτό",
    "vi": "Ảnh Nguồn",
}
"""Letters of which one stands in each label of the language: looked for first, because that is cheap."""
WITHOUT_CAPITALS: Final[dict[str, str]] = {
    "ko": "사진|자료사진|그래픽|이미지|일러스트",
    "ja": "写真|画像|撮影",
    "zh": "图片来源|图片|图源|照片|圖片來源|圖",
    "ar": "صورة|تصوير",
    "hi": "फोटो",
    "bn": "ছবি",
    "th": "ภาพ",
}
"""Labels in scripts in which a name has no capital."""
BY: Final[dict[str, str]] = {"en": "by", "de": "von", "fr": "par", "es": "por", "it": "di", "nl": "door", "sv": "av"}
"""What joins "photo" and the name of who took it."""
BODIES: Final[dict[str, str]] = {
    "de": "polizei feuerwehr stadt gemeinde landkreis verlag zeitung redaktion und",
    "fr": "mairie ville préfecture et",
    "es": "ayuntamiento gobierno",
    "it": "comune",
}
"""Words in the names of papers, houses and offices, which people's names do not hold; English ones in credit_parts.py."""


def alternatives(table: dict[str, str]) -> str:
    """The words of all languages as one pattern."""
    return "|".join(table.values())


def parts(table: dict[str, str]) -> tuple[str, ...]:
    """The words of all languages."""
    return tuple(word for words in table.values() for word in words.split())
