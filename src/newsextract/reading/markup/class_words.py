"""The words of class names that give an element its marks.

They are words that many sites use: no names of publishers, and no full class names of one site.
"""

from __future__ import annotations

import re
from typing import Final

from newsextract.reading.markup import marks

ELEMENTS: Final = {
    "nav": marks.NAV,
    "menu": marks.NAV,
    "footer": marks.FOOTER,
    "header": marks.HEADER,
    "aside": marks.ASIDE,
    "button": marks.FORM,
    "select": marks.FORM,
    "textarea": marks.FORM,
    "option": marks.FORM,
    "legend": marks.FORM,
    "dialog": marks.POPUP,
    "noscript": marks.HIDDEN,
    "figure": marks.FIGURE,
    "figcaption": marks.CAPTION,
    "amp-sidebar": marks.NAV,
}
"""Marks of elements by their names alone."""

_WORDS: Final = {
    marks.NAV: (
        "nav navbar navigation menu submenu menubar megamenu breadcrumb breadcrumbs topbar skip masthead toolbar "
        "pagination pager paging pagenav hamburger offcanvas sitemap navi subnav topnav mainmenu skiplink "
        "dropdown prevnext tablist menuitem search searchform searchbox siteheader sitenavigation postnavigation "
        "mainnav"
    ),
    marks.FOOTER: "footer colophon sitefooter contentinfo pagefooter",
    marks.ASIDE: "sidebar aside rail rightrail leftrail complementary transcript transcription videotranscript",
    marks.RELATED: (
        "related relatedposts relatedarticles recommend recommended recommendation recommendations readmore "
        "readnext seealso moreon morefrom morestories morenews alsoread mostread mostpopular mostviewed "
        "mostrecent popular trending teaser teasers promo promos outbrain taboola zergnet recirc recirculation "
        "suggested suggestions onward upnext nextup latestnews recentposts topstories otherstories nextarticle "
        "prevarticle nextpost previouspost prevpost jprelatedposts yarpp crosslink crosslinks youmaylike linkbox "
        "linklist readalso playlist videoplaylist"
    ),
    marks.SHARE: (
        "share shares sharing social socials socialmedia sharebar sharebuttons sharedaddy addthis addtoany "
        "sharethis shariff follow followus followers bookmark sharelinks sociallinks socialshare"
    ),
    marks.COMMENT: "comment comments commentlist commentform disqus respond replies commenting discussion livefyre",
    marks.AD: (
        "ad ads adv advert adverts advertise advertisement advertisements advertising adsbygoogle dfp gpt adslot "
        "adunit adcontainer adwrapper sponsor sponsored sponsors leaderboard skyscraper mpu billboard promoted "
        "affiliate adbox adsense publicidad werbung anzeige"
    ),
    marks.SIGNUP: (
        "newsletter newsletters subscribe subscription subscriptions signup signin login register registration "
        "donate donation donations membership cta appeal mailinglist joinus"
    ),
    marks.BIO: (
        "bio authorbio authorbox aboutauthor abouttheauthor authorinfo authordescription authorcard authorprofile "
        "biography authorabout contributorbio"
    ),
    marks.TAGS: (
        "tags taglist tagcloud taglinks posttags articletags entrytags topics topiclist topictags keywords "
        "hashtags taxonomies catlinks tagslinks filedunder"
    ),
    marks.POPUP: (
        "cookie cookies consent gdpr modal popup overlay lightbox dialog alertdialog onetrust interstitial "
        "tooltip toast snackbar cookiebanner fancybox"
    ),
    marks.LEGAL: "copyright disclaimer legal terms",
    marks.CAPTION: (
        "caption captions captiontext cutline imagecaption photocaption mediacaption wpcaptiontext legende "
        "bildunterschrift bu figcaption imgcaption imagedescription picturecaption didascalia dida legend bildtext "
        "fotobijschrift piedefoto piefoto bildlegende bilduntertitel"
    ),
    marks.CREDIT: (
        "credit credits copyrightholder imagecredit photocredit photographer imagesource imagecopyright "
        "captioncredit photobyline imagebyline bildnachweis fotograf"
    ),
    marks.BYLINE: (
        "byline author authors authorname writer writers contributor contributors autor autoren auteur autore autores "
        "reporter bylines vcard rel_author redakteur journalist"
    ),
    marks.DATE: (
        "date dates dateline datetime timestamp published publishdate pubdate datepublished datemodified posted "
        "postedon updated time publicationdate articledate entrydate lastupdated datum fecha"
    ),
    marks.STANDFIRST: (
        "standfirst subheadline subtitle subhead dek deck headlinedek subheading subtitulo chapo chapeau "
        "sottotitolo occhiello vorspann articlesummary articledescription sumario entradilla bajada copete "
        "standfirsts strapline riassunto sommario deckhead untertitel alternativeheadline storysummary "
        "articlesubtitle"
    ),
    marks.LEAD: (
        "intro lead lede ingress manchet preamble summary abstract excerpt description introtext leadtext "
        "articlelead articleintro teasertext leadparagraph"
    ),
    marks.TITLE: "headline articletitle entrytitle posttitle storytitle pagetitle headlinetext articleheadline title",
    marks.KICKER: (
        "kicker eyebrow overline rubric rubrik dachzeile topline sectionname articlesection category sectionlabel "
        "sectiontitle antetitulo occhiello spitzmarke channel supertitle pretitle articlecategory breadcrumb "
        "breadcrumbs roofline surtitle surtitre cintillo volanta stikktittel"
    ),
    marks.BODY: (
        "articlebody storybody entrycontent postcontent articlecontent articletext storycontent bodytext "
        "storytext postbody maincontent articlecopy bodycopy bodycontent storybodytext articlebodytext posttext "
        "newstext newsbody contentbody textbody bodyarticle contentarticle richtext storycopy"
    ),
    marks.FIGURE: (
        "figure wpcaption gallery slideshow imagewrapper imagecontainer photo picture figureimage mediaobject "
        "imageblock mediablock articleimage leadimage heroimage featuredimage blockimage image wpimage carousel "
        "video player picturewrapper photocontainer mainimage imagebox imageholder imgwrapper imgcontainer imgbox "
        "imginline inlineimage inlineimg picturebox photobox bildbox fotobox bildcontainer imgblock imgholder"
    ),
    marks.SOURCE: "source sources agency provider",
    marks.VIDEO: "video videoplayer mediaplayer player videoembed jwplayer brightcove videojs",
    marks.AUDIO: "audio podcast audioplayer",
    marks.PAYWALL: "paywall paywalled regwall meteredwall premiumwall",
    marks.LIVE: "liveblog livefeed liveupdates liveticker liveblogpost livereporting",
    marks.EMBED: (
        "tweet twittertweet instagrammedia tiktokembed fbpost socialembed embedsocial blueskyembed mastodonembed"
    ),
    marks.BOX: (
        "infobox factbox faktenbox infokasten factsbox sidebox asidebox boxout textbox oembed embedconsent "
        "fallback printwarning backgroundbox callout"
    ),
    marks.PULL: "pullquote pullquotes pulledquote blockpullquote",
}
LOOKUP: Final[dict[str, int]] = {}
"""Marks of single words, and of two neighbours written as one."""
for _mask, _list in _WORDS.items():
    for _word in _list.lower().split():
        LOOKUP[_word] = LOOKUP.get(_word, 0) | _mask

# Long names written without any cut ("relatedarticlesbox") are recognised by how they begin.
STEMS: Final = (
    (("related", "recommend", "readmore", "mostread", "outbrain", "taboola", "teaser"), marks.RELATED),
    (("comment",), marks.COMMENT),
    (("share", "social"), marks.SHARE),
    (("newsletter", "signup"), marks.SIGNUP),
    (("sidebar", "rightcol"), marks.ASIDE),
    (("advert", "sponsor", "adslot"), marks.AD),
    (("footer",), marks.FOOTER),
    (("navigation", "breadcrumb", "navbar", "mainmenu"), marks.NAV),
    (("popup", "modal", "cookie"), marks.POPUP),
    (("articlebody", "storybody", "entrycontent", "postcontent", "articletext", "articlecontent"), marks.BODY),
    (("caption", "imagecaption"), marks.CAPTION),
    (("standfirst", "subheadline", "subtitle"), marks.STANDFIRST),
    (("byline", "authorname"), marks.BYLINE),
)
ANY_STEM: Final = tuple(stem for stems, _ in STEMS for stem in stems)
SHORTEST_WITH_STEM: Final = 9  # letters; shorter words would begin so by chance

# "has-sidebar", "no-comments", "with-ads", "tag-politics", "category-news", "type-post": a state, or about the page.
STATES: Final = frozenset(
    "has with without no not is tag category cat type status format js wf theme single template postid term hasno "
    "show".split()
)

# Words that name a picture without making their element one. Behind such a word, or one of FIGURE or CAPTION, a word of
# OWNED names the credit and one of DESCRIBED the caption: "image-rights", "media-description".
PICTURED: Final = frozenset("media img pic foto bild imagen multimedia".split())
TELLING: Final = PICTURED.union(LOOKUP)  # a name without one of them, or two neighbours that make one, has no mark
# Of two neighbours that make one word ("by-line") the first has so many letters. A shorter one counts only where some
# word of the name begins one of the tables ("jrMo-a-d" is no ad).
FEWEST_OPENER_LETTERS: Final = 3
_BEGINNINGS: Final = frozenset(word[:end] for word in LOOKUP for end in range(FEWEST_OPENER_LETTERS, len(word)))
# The first of two neighbours that make a word is the beginning of one.
STARTS: Final = _BEGINNINGS.union(
    (word[:end] for word in LOOKUP for end in (1, 2)), (word[:end] for word in PICTURED for end in range(len(word)))
)
OPENERS: Final = _BEGINNINGS.union(LOOKUP, ("up",))
TYPE: Final = frozenset("text type font typography".split())
"""Words that begin the names of a size of letters."""
NO_PICTURE: Final = frozenset(("closedcaption", "closedcaptions"))  # the words of a film, and what turns them on
OWNED: Final = frozenset("rights rechte owner".split())
DESCRIBED: Final = frozenset("description desc legend subtitle".split())

# Whole class names that hide an element. "overflow-hidden" and "hidden-xs" do not, "hidden md:block" only on a phone.
HIDING: Final = frozenset(
    "hidden hide is-hidden d-none u-hidden invisible sr-only visually-hidden visuallyhidden screen-reader-text "
    "screen-reader-only screenreader screen-reader screen-reader-response off-screen offscreen hidden-text "
    "u-visually-hidden u-visuallyhidden u-sr-only assistive-text element-invisible show-for-sr a11y-hidden vh "
    "visibility-hidden accessibility-text sronly print-only printonly visible-print".split()
)
# How such a name, in lower case, ends behind what a site's own names begin with: "h-offscreen", "u-srOnly";
# not "focus:not-sr-only", nor "hero-vh", which sets a height.
HIDING_ENDS: Final = (
    *("-offscreen", "-off-screen", "-sr-only", "-sronly", "-visually-hidden", "-visuallyhidden", "-screen-reader-text"),
    *("-screen-reader-only", "-screenreader"),
)
SHOWN_ON_WIDE: Final = re.compile(
    r"(?:^|\s)(?:d-)?(?:sm|md|lg|xl|xxl|2xl)[:-](?:block|flex|inline|grid|table|contents)"
)
