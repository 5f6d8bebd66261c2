"""Marks: what an element is by its name, class, id, role or itemprop.

Class names are cut into words ("articleBody__related-links" -> article, body, related, links); single words
and pairs of neighbours are looked up here. The tables hold words that many sites use, no names of publishers and no
full class names of one site.
"""

from __future__ import annotations

import re
import string
from typing import Any, Final

# One bit for each thing a container can be; NEGATIVE ones are left out of the body, unless they hold most of it.
NAV: Final = 1 << 0
FOOTER: Final = 1 << 1
HEADER: Final = 1 << 2
ASIDE: Final = 1 << 3
RELATED: Final = 1 << 4
SHARE: Final = 1 << 5
COMMENT: Final = 1 << 6
AD: Final = 1 << 7
SIGNUP: Final = 1 << 8
BIO: Final = 1 << 9
TAGS: Final = 1 << 10
POPUP: Final = 1 << 11
FORM: Final = 1 << 12
LEGAL: Final = 1 << 13
META: Final = 1 << 14
HIDDEN: Final = 1 << 15
CAPTION: Final = 1 << 16
CREDIT: Final = 1 << 17
BYLINE: Final = 1 << 18
DATE: Final = 1 << 19
STANDFIRST: Final = 1 << 20
LEAD: Final = 1 << 21
TITLE: Final = 1 << 22
KICKER: Final = 1 << 23
BODY: Final = 1 << 24
FIGURE: Final = 1 << 25
PAYWALL: Final = 1 << 26
LIVE: Final = 1 << 27
EMBED: Final = 1 << 28
PULL: Final = 1 << 29
SOURCE: Final = 1 << 30
VIDEO: Final = 1 << 31
AUDIO: Final = 1 << 32
BOX: Final = 1 << 33

NEGATIVE: Final = (
    NAV | FOOTER | ASIDE | RELATED | SHARE | COMMENT | AD | SIGNUP | BIO | TAGS | POPUP | FORM | LEGAL | HIDDEN
    | PULL | BOX
)  # fmt: skip

REASONS: Final = {
    HIDDEN: "not shown",
    COMMENT: "readers' comments",
    NAV: "navigation",
    FOOTER: "footer",
    RELATED: "related stories",
    SHARE: "share bar",
    AD: "advert",
    SIGNUP: "sign-up or promotion",
    BIO: "about the author",
    TAGS: "topic tags",
    POPUP: "pop-up",
    FORM: "form control",
    LEGAL: "legal line",
    ASIDE: "beside the article",
    PULL: "pull quote",
    BOX: "box beside the text",
}
"""How a reason names a mark; of several marks the one that stands first here is named."""

_TAGS: Final = {
    "nav": NAV,
    "menu": NAV,
    "footer": FOOTER,
    "header": HEADER,
    "aside": ASIDE,
    "button": FORM,
    "select": FORM,
    "textarea": FORM,
    "option": FORM,
    "legend": FORM,
    "dialog": POPUP,
    "noscript": HIDDEN,
    "figure": FIGURE,
    "figcaption": CAPTION,
    "amp-sidebar": NAV,
}

_WORDS: Final = {
    NAV: (
        "nav navbar navigation menu submenu menubar megamenu breadcrumb breadcrumbs topbar skip masthead toolbar "
        "pagination pager paging pagenav hamburger offcanvas sitemap navi subnav topnav mainmenu skiplink "
        "dropdown prevnext tablist menuitem search searchform searchbox siteheader sitenavigation postnavigation "
        "mainnav"
    ),
    FOOTER: "footer colophon sitefooter contentinfo pagefooter",
    ASIDE: "sidebar aside rail rightrail leftrail complementary",
    RELATED: (
        "related relatedposts relatedarticles recommend recommended recommendation recommendations readmore "
        "readnext seealso moreon morefrom morestories morenews alsoread mostread mostpopular mostviewed "
        "mostrecent popular trending teaser teasers promo promos outbrain taboola zergnet recirc recirculation "
        "suggested suggestions onward upnext nextup latestnews recentposts topstories otherstories nextarticle "
        "prevarticle nextpost previouspost prevpost jprelatedposts yarpp crosslink crosslinks youmaylike linkbox "
        "linklist readalso"
    ),
    SHARE: (
        "share shares sharing social socials socialmedia sharebar sharebuttons sharedaddy addthis addtoany "
        "sharethis shariff follow followus followers bookmark sharelinks sociallinks socialshare"
    ),
    COMMENT: "comment comments commentlist commentform disqus respond replies commenting discussion livefyre",
    AD: (
        "ad ads adv advert adverts advertise advertisement advertisements advertising adsbygoogle dfp gpt adslot "
        "adunit adcontainer adwrapper sponsor sponsored sponsors leaderboard skyscraper mpu billboard promoted "
        "affiliate adbox adsense publicidad werbung anzeige"
    ),
    SIGNUP: (
        "newsletter newsletters subscribe subscription subscriptions signup signin login register registration "
        "donate donation donations membership cta callout appeal mailinglist joinus"
    ),
    BIO: (
        "bio authorbio authorbox aboutauthor abouttheauthor authorinfo authordescription authorcard authorprofile "
        "biography authorabout contributorbio"
    ),
    TAGS: (
        "tags taglist tagcloud taglinks posttags articletags entrytags topics topiclist topictags keywords "
        "hashtags taxonomies catlinks tagslinks filedunder"
    ),
    POPUP: (
        "cookie cookies consent gdpr modal popup overlay lightbox dialog alertdialog onetrust interstitial "
        "tooltip toast snackbar cookiebanner fancybox"
    ),
    LEGAL: "copyright disclaimer legal terms",
    CAPTION: (
        "caption captions captiontext cutline imagecaption photocaption mediacaption wpcaptiontext legende "
        "bildunterschrift bu figcaption imgcaption imagedescription picturecaption"
    ),
    CREDIT: (
        "credit credits copyrightholder imagecredit photocredit photographer imagesource imagecopyright "
        "captioncredit photobyline imagebyline bildnachweis fotograf"
    ),
    BYLINE: (
        "byline author authors authorname writer contributor contributors autor autoren auteur autore autores "
        "reporter bylines vcard rel_author redakteur journalist"
    ),
    DATE: (
        "date dateline datetime timestamp published publishdate pubdate datepublished datemodified posted "
        "postedon updated time publicationdate articledate entrydate lastupdated datum fecha"
    ),
    STANDFIRST: (
        "standfirst subheadline subtitle subhead dek deck headlinedek subheading subtitulo chapo chapeau "
        "sottotitolo occhiello vorspann articlesummary articledescription sumario entradilla bajada copete "
        "standfirsts strapline riassunto sommario deckhead untertitel alternativeheadline storysummary "
        "articlesubtitle"
    ),
    LEAD: (
        "intro lead lede ingress manchet preamble summary abstract excerpt description introtext leadtext "
        "articlelead articleintro teasertext leadparagraph"
    ),
    TITLE: "headline articletitle entrytitle posttitle storytitle pagetitle headlinetext articleheadline title",
    KICKER: (
        "kicker eyebrow overline rubric rubrik dachzeile topline sectionname articlesection category sectionlabel "
        "sectiontitle antetitulo occhiello spitzmarke channel supertitle pretitle articlecategory breadcrumb "
        "breadcrumbs roofline surtitle surtitre cintillo volanta stikktittel"
    ),
    BODY: (
        "articlebody storybody entrycontent postcontent articlecontent articletext storycontent bodytext "
        "storytext postbody maincontent articlecopy bodycopy bodycontent storybodytext articlebodytext posttext "
        "newstext newsbody contentbody textbody bodyarticle contentarticle richtext storycopy"
    ),
    FIGURE: (
        "figure wpcaption gallery slideshow imagewrapper imagecontainer photo picture figureimage mediaobject "
        "imageblock mediablock articleimage leadimage heroimage featuredimage blockimage image wpimage carousel "
        "video player picturewrapper photocontainer mainimage imagebox imageholder imgwrapper imgcontainer"
    ),
    SOURCE: "source sources agency provider",
    VIDEO: "video videoplayer mediaplayer player videoembed jwplayer brightcove videojs",
    AUDIO: "audio podcast audioplayer",
    PAYWALL: "paywall paywalled regwall meteredwall premiumwall",
    LIVE: "liveblog livefeed liveupdates liveticker liveblogpost livereporting",
    EMBED: "tweet twittertweet instagrammedia tiktokembed fbpost socialembed embedsocial blueskyembed mastodonembed",
    BOX: (
        "infobox factbox faktenbox infokasten factsbox sidebox asidebox boxout textbox oembed embedconsent "
        "fallback printwarning backgroundbox"
    ),
    PULL: "pullquote pullquotes pulledquote blockpullquote",
}
_LOOKUP: Final[dict[str, int]] = {}
for _mask, _list in _WORDS.items():
    for _word in _list.lower().split():
        _LOOKUP[_word] = _LOOKUP.get(_word, 0) | _mask

# Long names written without any cut ("relatedarticlesbox") are recognised by how they begin.
_STEMS: Final = (
    (("related", "recommend", "readmore", "mostread", "outbrain", "taboola", "teaser"), RELATED),
    (("comment",), COMMENT),
    (("share", "social"), SHARE),
    (("newsletter", "signup"), SIGNUP),
    (("sidebar", "rightcol"), ASIDE),
    (("advert", "sponsor", "adslot"), AD),
    (("footer",), FOOTER),
    (("navigation", "breadcrumb", "navbar", "mainmenu"), NAV),
    (("popup", "modal", "cookie"), POPUP),
    (("articlebody", "storybody", "entrycontent", "postcontent", "articletext", "articlecontent"), BODY),
    (("caption", "imagecaption"), CAPTION),
    (("standfirst", "subheadline", "subtitle"), STANDFIRST),
    (("byline", "authorname"), BYLINE),
)
_ANY_STEM: Final = tuple(stem for stems, _ in _STEMS for stem in stems)
_SHORTEST_WITH_STEM: Final = 9  # letters; shorter words would begin so by chance

# "has-sidebar", "no-comments", "with-ads", "tag-politics", "category-news", "type-post": a state, or about the page.
_STATES: Final = frozenset(
    "has with without no not is tag category cat type status format js wf theme single template postid term hasno "
    "show".split()
)

# Words that name a picture without making their element one. Behind such a word, or one of FIGURE or CAPTION, a word of
# _OWNED names the credit and one of _DESCRIBED the caption: "image-rights", "media-description".
_PICTURED: Final = frozenset("media img pic foto bild imagen multimedia".split())
_TELLING: Final = _PICTURED.union(_LOOKUP)  # a name without one of them, or two neighbours that make one, has no mark
# Of two neighbours that make one word ("by-line") the first has so many letters. A shorter one counts only where some
# word of the name begins one of the tables ("jrMo-a-d" is no ad).
_FEWEST_OPENER_LETTERS: Final = 3
_BEGINNINGS: Final = frozenset(word[:end] for word in _LOOKUP for end in range(_FEWEST_OPENER_LETTERS, len(word)))
_OPENERS: Final = _BEGINNINGS.union(_LOOKUP, ("up",))
_OWNED: Final = frozenset("rights rechte".split())
_DESCRIBED: Final = frozenset("description desc legend subtitle".split())

# Whole class names that hide an element. "overflow-hidden" and "hidden-xs" do not, "hidden md:block" only on a phone.
_HIDING: Final = frozenset(
    "hidden hide is-hidden d-none u-hidden invisible sr-only visually-hidden visuallyhidden screen-reader-text "
    "screen-reader-only screenreader screen-reader screen-reader-response off-screen offscreen hidden-text "
    "u-visually-hidden u-visuallyhidden u-sr-only assistive-text element-invisible show-for-sr a11y-hidden vh "
    "visibility-hidden accessibility-text".split()
)
_SHOWN_ON_WIDE: Final = re.compile(
    r"(?:^|\s)(?:d-)?(?:sm|md|lg|xl|xxl|2xl)[:-](?:block|flex|inline|grid|table|contents)"
)

_APART: Final = bytes(sign if chr(sign) in string.ascii_lowercase else 32 for sign in range(256))
_SEGMENT: Final = re.compile(r"[A-Za-z0-9]+")
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DIGIT_INSIDE: Final = re.compile(r"\d[A-Za-z]")
_LONGEST_ATTRIBUTE: Final = 400  # characters of a class attribute that are read

# The marks of attributes and of the single names in them, and the words that gave them: these repeat over a page and a
# site, and their marks depend on nothing else.
_MOST_KNOWN_NAMES: Final = 4096
_known: Final[dict[str, int]] = {}
_known_words: Final[dict[str, str]] = {}


def marks_of_names(names: str) -> tuple[int, str]:
    """Marks of a class attribute (or id, role ...), and the first word that gave a negative one."""
    if len(names) > _LONGEST_ATTRIBUTE:
        names = names[:_LONGEST_ATTRIBUTE]
    mask = _known.get(names)
    if mask is None:
        return _read_names(names)
    return _with_word(names, mask) if mask else (0, "")


def _with_word(names: str, mask: int) -> tuple[int, str]:
    word = _known_words.get(names, "")
    if mask & NEGATIVE and not word:  # another thread has cleared what is remembered
        return _read_names(names)
    return mask, word


def _read_names(names: str) -> tuple[int, str]:
    if len(_known) >= _MOST_KNOWN_NAMES:
        _known.clear()
        _known_words.clear()
    mask, word = 0, ""
    for token in names.split():
        found, why = _marks_of_token(token)
        if not found or (found == HIDDEN and _SHOWN_ON_WIDE.search(names)):
            continue
        mask |= found
        word = word or why
    return _remember(names, mask, word)


def _marks_of_token(token: str) -> tuple[int, str]:
    known = _known.get(token)
    if known is not None:
        word = _known_words.get(token, "") if known else ""
        if word or not known & NEGATIVE:
            return known, word
    mask, word = (HIDDEN, token) if token in _HIDING else _read_token(token)
    return _remember(token, mask, word)


def _remember(names: str, mask: int, word: str) -> tuple[int, str]:
    _known[names] = mask
    if word:
        _known_words[names] = word
    return mask, word


def _read_token(token: str) -> tuple[int, str]:
    """Marks of one name, by its words, and the word that gave the first negative one."""
    lower = token.islower()
    words = token.encode("ascii", "replace").translate(_APART).decode("ascii").split() if lower else _words_of(token)
    if _have_no_mark(words):
        return 0, ""
    if lower and _DIGIT_INSIDE.search(token):
        words = _words_of(token)
        if _have_no_mark(words):
            return 0, ""
    if words[0] in _STATES:
        return 0, ""
    mask, why = 0, ""
    last = ""
    skip = pictured = False
    for word in words:
        if skip:
            skip, last = False, ""
            continue
        if word in _STATES:  # "layout-with-sidebar"
            skip, last = word in ("with", "without", "has", "no", "not"), ""
            continue
        found = _LOOKUP.get(word, 0)
        if last:
            found |= _LOOKUP.get(last + word, 0)
        if not found and len(word) >= _SHORTEST_WITH_STEM and word.startswith(_ANY_STEM):
            found = next((m for stems, m in _STEMS if word.startswith(stems)), 0)
        if pictured:  # "image-source", "caption__author", "media-description": a part of what is printed with a picture
            if found & (SOURCE | LEGAL | BYLINE) or word in _OWNED:
                found, mask = CREDIT, mask & ~CAPTION
            elif word in _DESCRIBED:
                found = CAPTION
        pictured = pictured or bool(found & (FIGURE | CAPTION)) or word in _PICTURED
        if found & NEGATIVE and not why:
            why = word if word in _LOOKUP else last + " " + word if last else word
        mask |= found
        last = word
    if mask & FOOTER and mask & TITLE:  # "headline__footer" holds the byline
        mask &= ~FOOTER
    if "and" in words:  # "body-and-footer": not one of them
        return mask & ~NEGATIVE, ""
    return mask, why


def _have_no_mark(words: list[str]) -> bool:
    """True for words that need no closer look, as those of most names: layout, colours, what a generator made."""
    last = ""
    for word in words:
        if word in _TELLING or (len(word) >= _SHORTEST_WITH_STEM and word.startswith(_ANY_STEM)):
            return False
        if last + word in _TELLING and (len(last) >= _FEWEST_OPENER_LETTERS or not _OPENERS.isdisjoint(words)):
            return False
        last = word
    return True


def _words_of(token: str) -> list[str]:
    """ "articleBody__related2" -> article, body, related."""
    if not _DIGIT_INSIDE.search(token):
        return [word.lower() for word in _WORD.findall(token)]
    words: list[str] = []
    for segment in _SEGMENT.findall(token):
        if not _DIGIT_INSIDE.search(segment):  # generated names ("css-1ad3f") mean nothing
            words += [word.lower() for word in _WORD.findall(segment)]
    return words


_NAMED: Final = frozenset(("class", "id", "itemprop", "role", "data-testid", "data-component"))
_NOT_SHOWN: Final = re.compile(r"(?:display:none|visibility:hidden)", re.I)
_LONGEST_STYLE: Final = 250  # characters of a style attribute that are read: it can hold data: URLs


def marks_of_element(element: Any, tag: str) -> tuple[int, str]:
    """Marks that an element's name and attributes give, and the first word that gave a negative one."""
    mark, word = marks_of_tag(tag), ""
    attributes: list[tuple[str, str]] = element.items()
    for key, value in attributes:
        if key == "class" or key in _NAMED:
            if tag != "body":  # whose classes are about the site: "has-sidebar captions-on"
                named, why = marks_of_names(value)
                if named:
                    mark |= named
                    word = word or why
        elif key == "style":
            if _NOT_SHOWN.search(value[:_LONGEST_STYLE].replace(" ", "")):
                mark |= HIDDEN
        elif key == "hidden" or (key == "aria-hidden" and value == "true" and tag != "div"):
            mark |= HIDDEN
    return mark, word


def marks_of_tag(tag: str) -> int:
    """Marks that the element's name alone gives."""
    return _TAGS.get(tag, 0)


def reason(mask: int, word: str = "") -> str:
    """Words for ``--explain``: the mark, and the class word that gave it."""
    for one, text in REASONS.items():
        if mask & one:
            return f"{text} (class: {word})" if word else text
    return ""
