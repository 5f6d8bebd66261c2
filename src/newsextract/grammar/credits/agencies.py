"""Who signs pictures: news agencies and picture libraries, with their full names, and what stands in their place."""

from __future__ import annotations

import functools

from newsextract.base.patterns import pattern

# canonical name|other names that it signs with
_NAMES = """
Associated Press|ap|a.p.|the ap|the associated press|ap photo|ap photos|ap images|ap photo file
Agence France-Presse|afp|agence france presse|afp photo|afptv
Reuters|thomson reuters|reuters photo
PA Media|pa|pa wire|pa images|press association|press association images|the press association|pa archive|pa photos
United Press International|upi
CNN
European Pressphoto Agency|epa|epa-efe|epa/efe|epa images
Deutsche Presse-Agentur|dpa|dpa-zb|dpa-zentralbild|dpa-bildfunk|dpa picture-alliance|dpa bildfunk
picture alliance|picture-alliance
ANSA|ansa foto
EFE|agencia efe|efe-epa|agencias efe
Europa Press|europapress
Austria Presse Agentur|apa|apa-picturedesk|apa picturedesk
Keystone-SDA|keystone|keystone-ats|keystone/ats|sda|ats
Belga|belga image|belgaimage|belga photo
ANP|anp photo|anp foto
TT|tt nyhetsbyrån|tt-bild
NTB|ntb scanpix|scanpix
Ritzau Scanpix|ritzau|ritzau foto
Lehtikuva
STT
LUSA|lusa
AGERPRES
PAP|polska agencja prasowa
ČTK|ctk|ctk photo
MTI
TASS|itar-tass
Sputnik|ria novosti|ria
Interfax
Ukrinform
UNIAN
Xinhua|xinhua news agency
Kyodo News|kyodo|kyodo news/getty
Jiji Press|jiji
Yonhap|yonhap news|연합뉴스
Newsis|뉴시스
News1|뉴스1
Antara|antara foto
Bernama
PTI|press trust of india|pti photo
ANI|asian news international|ani photo
IANS
Anadolu|anadolu agency|anadolu ajansı|aa
Demirören Haber Ajansı|dha
İhlas Haber Ajansı|iha|i̇ha
WAM
SANA
IRNA
The Canadian Press|cp|canadian press|la presse canadienne
AAP|aapimage|australian associated press|aap image
Central News Agency|cna
Getty Images|getty|gettyimages|getty images news|getty images europe|getty images north america
Getty Images|getty images sport|gettyimages.com
iStock|istockphoto|istock.com|istockphoto.com|getty images/istockphoto
Shutterstock|shutterstock.com
Alamy|alamy stock photo|alamy live news
Adobe Stock|adobestock|stock.adobe.com
Fotolia|fotolia.com
Depositphotos|depositphotos.com
Rex Features|rex|rex/shutterstock
Bloomberg|bloomberg news
ZUMA Press|zuma|zuma wire|zumapress|zuma press wire
NurPhoto
Imago|imago images|imago stock|imago/images
ddp|ddp images
Corbis
Magnum Photos|magnum
Landov
Polaris|polaris images
SIPA Press|sipa|sipa usa|sipa/usa
ABACA|abacapress
Hans Lucas
REA
MAXPPP
Bestimage
Contrasto
LaPresse|la presse
Mega|mega agency
Splash News|splash|splash news and pictures
Backgrid
WENN
SWNS|south west news service
Caters News|caters
Barcroft Media|barcroft
Cover Images
Newscom
Redux|redux pictures
Action Images|action images via reuters
Allsport
Popperfoto
Hulton Archive
EyeEm
123RF|123rf.com
Dreamstime|dreamstime.com
Pond5
Freepik|freepik.com
Rawpixel|rawpixel.com
Stocksy
Pixelio|pixelio.de
Photocase|photocase.de|photocase.com
PantherMedia|panther media
mauritius images
Westend61
plainpicture
laif
Action Press|actionpress
Ullstein Bild
akg-images
INTERFOTO
photothek|photothek.net|photothek.de
Science Photo Library
Nature Picture Library
Minden Pictures
Bridgeman Images
Everett Collection
Agencja Gazeta
Agencja Wyborcza.pl|agencja wyborcza
East News
Newspix.pl
Profimedia|profimedia.cz
TASR
Europa Press
Télam|telam
Agência Brasil
Folhapress
Estadão Conteúdo
Agência O Globo
Cuartoscuro
Photo News|photonews
Hollandse Hoogte
РИА Новости
ТАСС
Коммерсантъ
УНИАН
Укринформ
LETA
ELTA
PIXSELL
HINA
Tanjug
BGNES|бгнес
БТА
Inquam Photos
Mediafax Foto
EUROKINISSI
ΑΠΕ-ΜΠΕ
Imagoeconomica
Unsplash|unsplash.com
Pexels|pexels.com
Pixabay|pixabay.com
Flickr|flickr.com
Wikimedia Commons|wikimedia|wikipedia
Tribune News Service|tns
LightRocket
Europa Newswire
共同通信社|共同通信|共同
時事通信|時事
新华社|新華社
"""
# Not agencies, but they sign pictures in the same way.
_OTHERS = (
    "nasa|esa|noaa|usgs|handout|supplied|file|file photo|courtesy|google|google maps|google earth|google street view"
    "|facebook|twitter|instagram|youtube|tiktok|screenshot|screengrab|creative commons|contributed|submitted|staff"
    "|archive|archives|montage|collage|screen grab|screen shot|video grab|frame grab"
)
_PARTS = pattern(r"[/,|]| (?:via|vía|über|through) ")


@functools.cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _NAMES.strip().split("\n"):
        name, *others = row.split("|")
        for one in (name, *others):
            found[one.casefold()] = name
    return found


@functools.cache
def _signers() -> frozenset[str]:
    return frozenset(_names()) | frozenset(_OTHERS.split("|"))


def canonical(name: str) -> str | None:
    """The full name of an agency or picture library, however it is printed; ``None`` for anything else.

    >>> canonical("PA"), canonical("Getty"), canonical("Ann Lee")
    ('PA Media', 'Getty Images', None)
    """
    return _names().get(name.strip(" .").casefold())


def is_agency(text: str) -> bool:
    """True for words that sign pictures: an agency, a library, "handout"; or such words joined by slashes.

    >>> is_agency("AFP/Getty Images"), is_agency("left")
    (True, False)
    """
    known = _signers()
    return any(part.strip().casefold() in known for part in _PARTS.split(text))
