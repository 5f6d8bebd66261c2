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
        "|Mandatory Credit|Photographer|(?:File|Stock|Archive) (?:photo|image|picture)|Artwork|Rendering"
        "|Infographic|Photomontage|Screen ?(?:shot|grab)|(?:Drone|Aerial|Handout|Courtesy|Staff) (?:photo|image|picture)"
    ),
    "de": (
        "Fotos?|Fotografie|Fotografien|Fotograf|Fotografin|Bild|Bilder|Bildquellen?|Bildrechte|Bildnachweise?|Bildhinweis|Bildautor|Quelle"
        "|Bild-?credits?|Bild-?copyright|Fotocollage|Fotomontage|Bildmontage|Fotoquelle|Fotonachweis|Fotorechte|Fotohinweis"
        "|Grafik|Grafiken|Infografik|Foto-?credits?|(?:Beitrags|Titel|Teaser|Header|Aufmacher|Vorschau|Haupt|Artikel|Cover)(?:bild|foto)"
        "|(?:Symbol|Archiv|Luft|Stand|Presse)(?:bild|foto)|Zeichnung|Karikatur|Bildschirmfoto|Illustrationen|Visualisierung|Filmstill|Repro"
        r"|Aufnahme|Rechte|Bild und Text|Fotos? (?:und|&|\+) (?:Text|Styling|Video)|Screenshot|Drohnenbild|Drohnenfoto|Drohnenaufnahme|KI-Bild|KI-Grafik|KI-Illustration"
    ),
    "fr": (
        "Crédits?(?: photos?| images?| visuels?| photographiques?)?|Credits?(?: photos?)?|Vidéo|Dessin|Photographie|Photographe"
        "|Infographie|Photomontage|Capture d['’]écran|Visuel"
    ),
    "es": (
        "Fuente|Fotografía|Fotografías|Fotógrafo|Fotógrafa|Imagen|Imágenes|Vídeo|Crédito|Créditos|Cortesía|Ilustración|Infografía|Gráfico"
        "|Fotomontaje|Captura(?: de pantalla)?|Foto de archivo|Imagen de archivo"
    ),
    "it": "Fonte|Fotografia|Fotografie|Immagine|Immagini|Crediti|Credito|Illustrazione|Fotomontaggio|Infografica|Disegno|Schermata|Foto d['’]archivio|Immagine d['’]archivio",
    "pt": "Imagem|Imagens|Créditos?|Ilustração|Fotografia|Fotógrafo|Fonte|Infografia|Infográfico|Reprodução|Divulgação|Montagem|Arte|Captura de (?:tela|ecrã)",
    "ca": "Imatge|Fotografia|Il·lustració",
    "nl": "Beeld|Fotograaf|Fotografie|Illustratie|Afbeelding|Bron",
    "pl": (
        r"Zdjęcie|Zdjęcia|Fot\.|Źródło|Źródło (?:zdjęcia|fot\.)|Autor zdjęcia|Grafika|Ilustracja|Rysunek|Wizualizacja|Zrzut ekranu"
        r"|Zdjęcie ilustracyjne|Foto"
    ),
    "sv": "Arkivbild|Genrebild|Pressbild|Skärmdump|Skärmbild",
    "da": "Arkivfoto|Pressefoto|Modelfoto|Genrefoto|Skærmbillede",
    "no": "Illustrasjonsfoto|Arkivfoto|Illustrasjon|Grafikk|Skjermbilde|Skjermdump",
    "fi": "Kuva|Kuvat|Kuvaaja|Kuvitus|Kuvituskuva|Kuvalähde|Arkistokuva|Kuvakaappaus|Grafiikka",
    "tr": "Fotoğraf|Fotoğraflar|Görsel",
    "cs": "Zdroj|Ilustrace|Vizualizace|Ilustrační (?:foto|snímek)|Archivní foto",
    "sk": "Ilustračné foto|Ilustračná snímka",
    "hu": "Fotó|Fotók|Kép|Illusztráció",
    "ro": "Sursa foto|Sursă foto|Credit foto",
    "ru": "Фото|Источник фото|Фотография|Изображение|Иллюстрация|Скриншот|Коллаж|Снимок|Автор фото|Инфографика",
    "uk": "Ілюстрація|Зображення|Скріншот|Колаж|Знімок",
    "bg": "Снимка|Снимки|Фотография",
    "sr": "Fotografija|Ilustracija",
    "lt": r"Nuotrauka|Nuotr\.",
    "el": "Φωτογραφία|Φωτογραφίες|Φωτό|Πηγή φωτογραφίας",
    "vi": "Ảnh|Nguồn|Hình ảnh|Nguồn ảnh",
    "id": "Gambar|Ilustrasi|Sumber foto",
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
        "mage IMAGE oto OTO icture ICTURE Pic PIC redit REDIT ollage ontage omposite llustration Graphic ideo Still opyright COPYRIGHT"
        " Artwork Rendering nfographic creen"
    ),
    "de": "Bild BILD bild rafik eichnung arikatur Quelle QUELLE quelle Visualisierung Filmstill Repro Aufnahme Rechte creens aufnahme KI-",
    "fr": "rédit idéo Dessin nfographie apture Visuel VISUEL",
    "es": "Fuente magen mágenes ídeo ortesía lustración nfografía otógraf ontaje otograf magen Gráfico aptura",
    "it": "Fonte FONTE Schermata mmagin otografi redit nfografica otomontaggio llustrazione Disegno",
    "pt": "magem magens rédito lustração nfográfico nfografia otógrafo otografia Captura eprodução ivulgação ontagem Arte",
    "ca": "matge lustració",
    "nl": "Beeld BEELD Bron BRON Afbeelding llustratie",
    "pl": "Zdj Fot. FOT. fot. ródło Autor lustracja Rysunek Wizualizacja Zrzut Grafika",
    "sv": "bild Skärm",
    "da": "foto billede",
    "no": "llustrasjon Grafikk Skjerm",
    "fi": "Kuv KUV kuv Grafiikka",
    "tr": "örsel ÖRSEL",
    "cs": "Zdroj lustrace Vizualizace lustrační",
    "sk": "lustračn",
    "hu": "Fotó FOTÓ Kép KÉP llusztráció",
    "ru": "Фото фото ФОТО зображение ллюстрация криншот Коллаж Снимок нфографика отография",
    "uk": "люстрація ображення кріншот Колаж Знімок",
    "bg": "Снимк СНИМК",
    "sr": "lustracija",
    "lt": "Nuotr",
    "el": "Φωτο Φωτό ΦΩΤΟ Πηγή",
    "vi": "Ảnh ảnh Nguồn",
    "id": "Gambar lustrasi umber",
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
UNMARKED: Final[dict[str, str]] = {
    "en": "Photos?|Pictures?|Illustration",
    "de": "Fotos?|Bild|Grafik|Illustration",
    "fr": "Dessin|Crédit|Photos? d['’]archives?|Capture d['’]écran",
    "es": "Fotos? (?:de )?cortes[ií]a(?: de)?|Foto de archivo",
    "pl": r"Fot\.|Zdj\.",
    "nl": "Beeld",
    "fi": "Kuva",
    "hu": "Fotó",
    "lt": r"Nuotr\.",
    "ru": "Фото",
    "bg": "Снимка",
}
"""Labels that stand before a name without a colon in what is known to be a caption: "Foto Anna Feld"."""
SHORT_BEFORE: Final[dict[str, str]] = {"pl": "fot zdj"}
"""What is short for a photograph and stands before the name, in small letters and without the full stop behind it."""
SHORT: Final[dict[str, str]] = {**SHORT_BEFORE, "lt": "nuotr"}
"""What is short for a photograph, also what stands behind the name: "A. Feld nuotr."."""
GIVEN: Final[dict[str, str]] = {
    "en": "Private|Archives?",
    "de": r"Archiv|Privat|zVg|zvg|ZVG|Zvg|z\.\s?V\.\s?g\.|Screenshot",
    "fr": r"Archives|Capture d['’]écran|D\.?R\.?",
    "es": "Archivo|Cedidas?|Captura(?: de (?:pantalla|v[ií]deo|imagen))?|Redes sociales|Reproducción",
    "pt": "Reprodução|Divulgação|Arquivo(?: pessoal)?|Acervo pessoal|Captura de (?:tela|ecrã)",
    "it": "Archivio",
    "nl": "Archief|Eigen foto",
    "sv": "Privat|Arkiv|Skärmdump",
    "fi": "Arkisto|Kuvakaappaus",
    "pl": r"Archiwum(?: prywatne)?|[Mm]at(?:\.|eriały) prasowe|Zrzut ekranu",
    "cs": "Archiv",
    "ru": "Архив|Скриншот",
}
"""What signs a picture in place of a name, in the file of the paper or from whom it has it; patterns without groups that
capture."""
BY: Final[dict[str, str]] = {"en": "by", "de": "von", "fr": "par", "es": "por", "it": "di", "nl": "door", "sv": "av"}
"""What joins "photo" and the name of who took it."""
IN_NAMES: Final[dict[str, str]] = {
    "en": "and of the for via by at in on from & with",
    "de": "von vom der den des und zu zum zur für über aus",
    "fr": "de la le les du des et pour par",
    "es": "de la del y los las el para por vía",
    "pt": "da do dos das e via",
    "it": "di del della dei delle e per",
    "nl": "van den der het de en voor ter te",
    "sv": "och av för",
    "pl": "i dla",
    "cs": "a pro",
    "ar": "al bin ibn el bint",
}
"""Words in small letters in names of people and houses."""
BODIES: Final[dict[str, str]] = {
    "de": "polizei feuerwehr stadt gemeinde landkreis verlag zeitung redaktion und",
    "fr": "mairie ville préfecture et",
    "es": "ayuntamiento gobierno",
    "it": "comune",
}
"""Words in the names of papers, houses and offices, which people's names do not hold; English ones in credit_parts.py."""


RIGHTS: Final[dict[str, str]] = {
    "en": "All rights reserved",
    "de": "Alle Rechte vorbehalten",
    "fr": "Tous droits (?:réservés|de reproduction réservés)",
    "es": "(?:Todos los )?[Dd]erechos reservados",
    "it": "Tutti i diritti riservati|Riproduzione riservata",
    "pt": "Todos os direitos reservados",
    "nl": "Alle rechten voorbehouden",
    "pl": "Wszelkie prawa zastrzeżone",
    "sv": "Alla rättigheter förbehållna",
}
"""What says that a picture may not be printed again; patterns without groups that capture."""
DESCRIBES: Final[dict[str, str]] = {
    "en": "(?:Image|Photo|Picture) description|Alt(?:ernative)?[ -]text|Visual description",
    "de": "(?:Bild|Foto)beschreibung|Alternativtext",
    "fr": "Description (?:de l['’]image|de la photo)|Texte alternatif",
    "es": "Descripción de la (?:foto|fotografía|imagen)|Texto alternativo",
    "it": "Descrizione (?:dell['’]immagine|della foto)|Testo alternativo",
    "pt": "Descrição da (?:imagem|foto|fotografia)|(?:Texto alternativo|Audiodescrição)",
    "nl": "(?:Beeld|Foto)beschrijving|Alternatieve tekst",
    "pl": "Opis (?:zdjęcia|obrazka|fotografii|alternatywny)",
    "sv": "Bildbeskrivning",
}
"""What stands, with a colon, before a picture's description for those who do not see it."""
NUMBERED: Final[dict[str, str]] = {
    "en": "of",
    "de": "von",
    "fr": "sur|de",
    "es": "de",
    "it": "di",
    "nl": "van",
    "sv": "av",
    "pl": "z",
    "ru": "из",
}
"""What stands between a picture's number and how many there are."""

KINDS: Final = {
    "de": "(?:Symbol|Archiv|Beispiel)-?(?:bild|foto|aufnahme)",
}
"""What says that a picture is not of the day, or of something like it."""
SIGNS_OF_TERMS: Final[dict[str, str]] = {
    "de": "honorarfrei Verwendung Nutzung", "fr": "Libre ditorial", "es": "editorial Libre", "it": "editoriale",
}  # fmt: skip
"""Words of which one stands in all of them: looked for first, because that is cheap."""
OF_CREDITS: Final[dict[str, str]] = {
    "en": "courtesy|via|by|CC|licen[cs]ed?|photos?|images?|permission|rights|domain|editorial|photographer|handout",
    "de": "Archiv|Foto|Fotograf|Fotografin|Rechte|Verwendung|Nutzung|Genehmigung|Abdruck",
    "fr": "droits|autorisation|photographe|archives",
    "es": "derechos|permiso|fot[oó]graf[oa]|archivo|cortesía",
    "it": "diritti|concessione|fotograf[oa]|archivio",
    "pt": "direitos|permissão|fot[oó]graf[oa]|arquivo",
    "nl": "rechten|toestemming|fotograaf|archief",
}
"""Words of what a credit says of itself; patterns without groups that capture."""
OF_PICTURES: Final[dict[str, str]] = {
    "en": "[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit",
    "de": "[Ff]oto|FOTO|[Bb]ild",
    "es": "[Ii]magen",
    "it": "[Ii]mmagin",
    "pt": "[Ii]magem",
    "nl": "[Bb]eeld",
    "pl": r"[Ff]ot\.|[Zz]dj",
    "fi": "[Kk]uva",
}
"""Parts of labels that are of pictures alone: "source" and a sign of copyright may be of a text."""
TERMS: Final[dict[str, str]] = {
    "de": r"honorarfrei\b|(?:Verwendung|Nutzung|Verwendungsrechte?) (?:gemäß|nur|ausschließlich|honorarfrei)",
    "fr": "Libre de droits|Usage éditorial",
    "es": "Uso editorial|Libre de derechos",
    "it": "Uso editoriale",
}
"""What a house that gives a picture away says of its use, behind the credit; patterns without groups that capture."""
FIGURES: Final[dict[str, str]] = {
    "en": r"Figure|Fig\.?|Chart|Map|Table|Graph",
    "de": r"Abbildung|Abb\.?|Grafik|Schaubild|Diagramm|Karte|Tabelle",
    "fr": "Graphique|Schéma|Carte|Tableau",
    "es": r"Figura|Fig\.|Gráfica|Mapa|Tabla",
    "it": "Figura|Grafico|Mappa|Tabella",
    "pt": "Figura|Gráfico|Mapa|Tabela",
    "nl": r"Afb\.|Figuur|Grafiek|Kaart|Tabel",
    "pl": r"Rys\.|Wykres|Mapa",
    "sv": "Figur|Diagram|Karta|Tabell",
}
"""What a figure is called before the words that say what it shows, with a colon or its number behind."""


def alternatives(table: dict[str, str]) -> str:
    """The words of all languages as one pattern."""
    return "|".join(table.values())


def parts(table: dict[str, str]) -> tuple[str, ...]:
    """The words of all languages."""
    return tuple(word for words in table.values() for word in words.split())
