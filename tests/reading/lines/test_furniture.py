"""What a line says about itself."""

from __future__ import annotations

import re

import pytest

from newsextract import languages
from newsextract.reading.lines import furniture
from newsextract.reading.lines.furniture import instructs, label, speaks_to_reader


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("More on this story", "related"),
        ("Keep up with this story and many more by subscribing to the Echo", "boilerplate"),
        ("To find out more about sailing on Coast TV, click here", "boilerplate"),
        ("Follow Ann Field @annfield. Follow us @coastnews. Original article on Coast News.", "boilerplate"),
        ("Follow Ann Field (@annfield) for more.", "boilerplate"),
        ("Read the original article on Harbour Life.", "related"),
        ("* Follow Ellery Post on Snapchat and Threads.", "related"),
        ("Want to hear of every boat? Sign up for the HARBOUR's free Fog newsletter and never wait again.", "boilerplate"),
        ("See the best boats of May by signing up to our free weekly newsletter", "boilerplate"),
        ("To learn more about the lost ferry, stream “Fog” on Coast TV.", "boilerplate"),
        ("This story will appear in the May 3, 2021, issue of Harbour Life.", "boilerplate"),
        ("This interview is from the spring issue.", "boilerplate"),
        ("From The Boats of Ley by Ann Field. Reprinted by permission of Pier Books, Ellery.", "boilerplate"),
        ("If you buy something from a Harbour link, Pier Media may earn a commission.", "boilerplate"),
        ("Also available on Apple Podcasts", "boilerplate"),
        ("Listen to the podcast:", "boilerplate"),
        ("[ad#ley-2]", "boilerplate"),
        ("GD Star Rating loading...", "boilerplate"),
        ("5.0 out of 5 based on 2 ratings", "boilerplate"),
        ("„", "boilerplate"),
        ("RELATED ARTICLES:", "related"),
        ("See more stories from across Leicestershire", "related"),
        ("( PHOTOS: The harbour through the years)", "related"),
        ("Read: Why the harbour closed", "related"),
        ("MORE : The drawing of the day", "related"),
        ("WATCH | Divers search the harbour:", "related"),
        ("REGISTER / SIGN IN TO UNLOCK MORE ARTICLES", "boilerplate"),
        ("For more stories like this, check our sea page.", "boilerplate"),
        ("941 comments", "comment"),
        ("Join the conversation", "comment"),
        ("Share this with Facebook", "boilerplate"),
        ("ADVERTISEMENT", "boilerplate"),
        ("(BUTTON) Close share panel", "boilerplate"),
        ("[harbour-large.jpg]", "boilerplate"),
        ("____________________ Subscribe", "boilerplate"),
        ("Copyright © 2020 Ellery Post. All rights reserved.", "boilerplate"),
        ("The BBC is not responsible for the content of external Internet sites", "boilerplate"),
        ("Sign up for our daily newsletter here", "boilerplate"),
        ("Get the latest news from the coast straight to your inbox", "boilerplate"),
        ("We use cookies to improve this site", "boilerplate"),
        ("4 min read", "boilerplate"),
        ("Fact checked by Ann Field", "boilerplate"),
        ("Was this page helpful?", "boilerplate"),
        ("Rate this post", "boilerplate"),
        ("Click image to enlarge", "boilerplate"),
        ("Article continues below this ad", "boilerplate"),
        ("You've reached the 20 article limit.", "boilerplate"),
        ("Unlock a world of benefits: newsletters, alerts and more", "boilerplate"),
        ("Trending videos", "related"),
        ("Source: Harbour Board", "boilerplate"),
        ("Top St. Ellery headlines", "related"),
        ("Get the latest news from St. Ellery and the coast on Channel 7 here.", "boilerplate"),
        ("See all the latest breaking stories from the coast here", "boilerplate"),
        ("Watch more of our videos on Harbour TV and live on Freeview channel 12", "boilerplate"),
        ("Live on Sky 512 every night", "boilerplate"),
        ("Broadcast on Monday at 0900 on Coast Radio, or listen again on iPlayer", "boilerplate"),
        ("If you’re seeing this message but you’re already a subscriber, log in.", "boilerplate"),
        ("To read the full article, please log in or subscribe to the Ellery Post.", "boilerplate"),
        ("If you are already a subscriber, you can log in here.", "boilerplate"),
        ("New subscribers also receive a tea towel with a map of the quay.", "boilerplate"),
        ("Once you join the Ellery Post, you will get unlimited reading of every page.", "boilerplate"),
        ("You can reach Ann directly by letter or at the quay.", "boilerplate"),
        ("Do you have more information about the ferry? Write to us.", "boilerplate"),
        ("Use this link or scan the QR code to get the tide tables.", "boilerplate"),
        ("All content © Copyright 2001 - 2020 Ellery TV.", "boilerplate"),
        ("This newspaper and its website are members of the Coast Press Council.", "boilerplate"),
        ("Subscribe today to get:", "boilerplate"),
        ("Your membership includes:", "boilerplate"),
        ("×", "boilerplate"),
        ("Most Read Harbour Stories", "related"),
        ("Read more on Ann Field", "related"),
        ("Created with Sketch. Share", "boilerplate"),
        ("Open this photo in gallery:", "boilerplate"),
        ("ShareFacebookTwitterReddit", "boilerplate"),
        ("Share:TwitterFacebook", "boilerplate"),
    ],
)
def test_page_furniture_is_known(line: str, role: str) -> None:
    found = label(line, "en")
    assert found is not None
    assert found.role == role


@pytest.mark.parametrize(
    "line",
    [
        "Harbour reopens after two years",
        "Inspectors noted:",
        "More than forty boats were lost in the storm.",
        "He said the report was fair.",
        "Following the vote, the mayor resigned.",
        "Key points",
        "Register at the desk to read the harbour plan, the board said.",
        "Sources close to the board denied it.",
        "Watch the harbour and you will see more boats on Sundays.",
        "The play was broadcast on Sunday and nobody listened.",
        "Top Ellery officials resigned.",
        "To see the quay, one has to climb the hill.",
        "The union said its members get: nothing.",
        "Subscribers of the old paper received their last copy on Friday.",
        "The latest news from the front reached the village here and there.",
        "This newspaper has seen the letter.",
        "Join the board to get things done, she said.",
        "Signing the treaty took ten minutes.",
        "Reading, writing and rowing are taught here.",
        "To learn more about the reef, the crew has been there twice.",
        "The letter is reprinted with the permission of nobody at all.",
        "This story is from another time, and so is the issue.",
        "If you buy something from a sailor, you may earn his respect.",
        "Rating: the boats are poor",
        "The podcast is also available to the blind.",
        "To find out more about the storm, the council has asked divers to look at the quay.",
        "Follow Ann Field through the fog and you will reach the quay.",
        "Boats keep up with this storm only in the northern basin.",
    ],
)
def test_an_article_s_own_lines_are_left_alone(line: str) -> None:
    assert label(line, "en") is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Lesen Sie auch: Der Hafen öffnet"),
        ("de", "Kategorisiert unter: Boote • Nebel"),
        ("de", "Empfehlungen aus der Redaktion"),
        ("de", "Weiterführende Artikel zu diesem Thema"),
        ("de", "Diese Artikel könnten dich auch interessieren:"),
        ("de", "Nachrichten aufs Handy? Hier geht’s zur neuen Hafen-App."),
        ("de", "Unseren Newsletter finden Sie hier entlang."),
        ("de", "(Noch keine Bewertungen) Loading..."),
        ("de", "Mehr zum Thema"),
        ("de", "Mit Agenturmaterial."),
        ("de", "Mit Informationen der Korrespondenten sowie der Nachrichtenagenturen"),
        ("de", "Empfohlener redaktioneller Inhalt"),
        ("fr", "À lire aussi : Le port rouvre"),
        ("fr", "La suite après la publicité"),
        ("es", "Te puede interesar"),
        ("it", "Leggi anche"),
        ("pt", "Leia também: O porto reabre"),
        ("nl", "Lees ook: De haven gaat open"),
        ("zh", "相关阅读"),
        ("zh-Hant", "未經授權，不得轉載"),
        ("zh", "海滨日报网版权声明：本网所有稿件，" + "未经许可不得转载。" * 30),
        ("zh", "信息网络传播视听节目许可证0101001号"),
        ("ja", "この記事は有料会員限定です。登録すると続きをお読みいただけます。"),
        ("ja", "【関連記事】港、2年ぶりに再開"),
        ("de", "War dieser Artikel hilfreich?"),
        ("fr", "Merci pour votre retour !"),
        ("es", "¿Te ha resultado útil este artículo?"),
        ("it", "Questo articolo ti è stato utile?"),
        ("nl", "Bedankt voor je feedback"),
        ("pt", "Este artigo foi útil?"),
        ("pl", "Czytaj też: Port znów otwarty"),
        ("nb", "Les også: Havnen åpner igjen"),
        ("nn-NO", "Artikkelen fortsetter under annonsen"),
        ("sv-SE", "Läs mer: Hamnen öppnar igen"),
        ("da", "Læs også: Havnen åbner igen"),
        ("de", "Alle Ergebnisse der Regatta finden Sie hier."),
        ("de", "Dieser Beitrag entstand in Zusammenarbeit mit der Reederei."),
        ("de", "Ihr Browser unterstützt das Video nicht."),
        ("de", "Dein Browser kann dieses Audio nicht abspielen."),
        ("de", "Zum Vergrößern bitte anklicken"),
        ("de", "(ein Klick auf die Karte öffnet die größere Ansicht)"),
        ("es", "Escucha esta nota aquí"),
        ("es", "Seguir leyendo:"),
        ("es", "Para leer sobre otros barcos de la bahía, clic AQUÍ."),
        ("es", "Tu navegador no soporta los elementos de audio"),
        ("fr", "Votre navigateur ne supporte pas la lecture audio."),
        ("it", "Il tuo browser non supporta il video."),
        ("pt", "Seu navegador não suporta o áudio."),
        ("pl", "Twoja przeglądarka nie obsługuje wideo."),
    ],
)
def test_each_language_has_its_words(language: str, line: str) -> None:
    assert label(line, language) is not None
    assert label("Share this with Facebook", language) is not None  # English furniture stands on pages of all languages


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "市长说，港口将于星期一重新开放。"),
        ("zh", "未经许可进入港口的三人被警方带走，药物未经批准不得使用。"),
        ("ja", "港湾会社は会員に登録を呼びかけ、月曜日に港を再開した。"),
        ("ja", "関連する会社は三つある。"),
        ("pl", "Port czytał raport przez dwa lata."),
        ("no", "Les saken som den er, sa ordføreren."),
        ("sv", "Läsåret börjar på måndag i Skarholm."),
        ("da", "Delen af havnen er lukket."),
        ("de", "Die Fischer, die im Mai kamen, finden Sie hier im Hafen: Jeden Morgen verkaufen sie ihren Fang."),
        ("de", "Hier geht es um die App der Reederei, sagte sie."),
        ("de", "Der Kapitän zeigte auf das Ufer: hier entlang."),
        ("de", "Die Kisten sind abgelegt unter der Brücke."),
        ("es", "Para leer la carta, el alcalde se puso las gafas."),
        ("es", "Tu navegación por la bahía empieza en mayo."),
    ],
)
def test_an_article_s_own_lines_are_left_alone_in_each_language(language: str, line: str) -> None:
    assert label(line, language) is None


def test_long_lines_are_running_text() -> None:
    assert label("Share this story with a friend. " * 20, "en") is None


LINKS = "The lamps were chosen by our desk, which was not paid for it. We may earn a small commission when you buy one"
NOTICES = [
    ("en", LINKS),
    ("en", "The views expressed in this column are those of the writer and not of the harbour board or the paper."),
    ("en", "Nell Ford can be reached at nell@post.example, or by post."),
    ("en", "We’ll be at the harbour to talk about ferries with the board. Request an invite to the quay."),
    ("en", "Are you ready to show your boats? Consider becoming a harbour sponsor of the Ellery Tour."),
    ("en", "Would you join us? Your contribution of as little as $2 will go a long way for the harbour."),
    ("en", "We cannot do this without your help, from the harbour to the hills."),
    ("en", "Join those who know boats. We'll send the news of the harbour and all its tides straight to your inbox."),
    ("en", "Contact me with news and offers from other harbours. Receive email from us on behalf of our ferries."),
    ("en", "This document is subject to copyright, and no part of it may be printed anew."),
    ("en", "The Harbour Doctor is for informational purposes only, and tells nobody how to swim."),
    ("en", "What we say of lamps is for educational and informational purposes and is not the word of a doctor, nor of the harbour."),
    ("en", "Our page of remedies is not intended as medical advice, and tells nobody how to swim."),
    ("en", "The column does not constitute investment advice, whatever the ferries may earn."),
    ("en", "Our lamps were chosen with care. Buying them through the Post may earn us a small commission."),
    ("en", "The tips of the Ellery Post are editorially independent. We make money when you follow its links to a shop."),
    ("en", "Our recommendations are independently chosen by those who know boats and lamps."),
    ("en", "We independently review every lamp that we name in these pages."),
    ("en", "The author or authors do not own shares in the ferry lines that are named above."),
    ("tr", "Liman haberleri abonelere özetlenerek sunulmaktadır. Abonelik için lütfen iletişime geçiniz, gemiler için de."),
    ("tr", "Liman gazetesinin yazıları ve fotoğrafları izinsiz yayımlanamaz, gemilerinki de."),
    ("en", "Ann Field has no position in any of the stocks mentioned, nor has Bo Lund."),
    ("en", "More information: Ann Field et al, Ferries and what they carry, Harbour Letters (2023). DOI: 10.1000/harbour"),
    ("de", "Der Beitrag wurde am 3. Mai 2019 veröffentlicht und unter Hafen abgelegt."),
    ("de", "Hat Ihnen dieser Artikel gefallen? Dann erzählen Sie im Hafen davon, und den Leuten auf der Fähre."),
    ("de", "Damit können personenbezogene Daten auch an Drittplattformen am Hafen übermittelt werden."),
    ("fr", "Suivez-nous sur les quais, et sur les réseaux, pour les nouvelles du port."),
    ("en", "All content © Copyright 2001 - 2020 Ellery TV, which broadcasts for children."),
    ("de", "Scannen Sie den QR-Code und lesen Sie vom Hafen."),
    ("fr", "Pour lire la suite de cette histoire du port, abonnez-vous."),
    ("es", "Para seguir leyendo esta historia del puerto, regístrate."),
    ("es", "Suscríbete a las noticias del puerto y recíbelas cada mañana."),
    ("it", "Iscriviti alla nostra lettera del porto, ogni mattina."),
    ("pt", "Assine a nossa carta do porto e leia as notícias do dia."),
    ("nl", "Meld je aan voor de nieuwsbrief van de haven en lees hem bij het ontbijt."),
]


@pytest.mark.parametrize("tag", [*languages.TAGS, *languages.HEADED, *languages.LINED])
def test_each_notice_spells_a_word_out_and_each_word_stands_in_one(tag: str) -> None:
    own = languages.line_words(tag)
    spelled = {source: (source.replace("-?", ""), source.replace("-?", "-")) for source in own.NOTICES}
    for word in own.NOTICE_WORDS.split("|"):
        assert any(word in form for forms in spelled.values() for form in forms), word
    for source, forms in spelled.items():
        assert any(word in form for word in own.NOTICE_WORDS.split("|") for form in forms), source


@pytest.mark.parametrize(("tag", "text"), NOTICES)
def test_notices_of_the_house_are_known_in_longer_paragraphs(tag: str, text: str) -> None:
    longer = text + " " + "It is so on every day of the year." * 5
    assert label(longer, tag) == ("boilerplate", "notice of the house", False)
    assert label(f"“{longer}”, he said.", tag) is None


def test_news_about_such_things_is_no_notice() -> None:
    for text in (
        "The agent earned a commission of four per cent on every boat that was sold in the harbour last summer.",
        "Subscribers to the newsletter of the harbour board were told on Monday that the ferry would not run.",
        "The group will receive compensation of 5 million dollars under the settlement that was reached on Monday.",
        "The novel, first published in 1962, has sold four million copies in thirty countries, its publisher said.",
        "Residents can download the city's new transit app from Monday on, the mayor said at the opening of the line.",
        "The board asked for a contribution of a million pounds, and for as little as possible of the harbour's land.",
        "Readers may support our newsrooms, the minister said at the opening of the harbour, and so will the state.",
        "The owners have to make money with the ferry, and the council is independent of the line and of its shares.",
        "The harbour is not intended for boats of that size, and the mayor took the advice of the pilots on Monday.",
        "All rights to the film were sold in 2019, and the commission looked into the sale for the whole of a year.",
    ):
        assert label(text, "en") is None
    for text in (
        "Mit einer Spende von 10.000 Euro hat der Verein das Dach der Halle gerettet, teilte der Vorstand mit.",
        "Der Roman ist 1984 im Original erschienen und wurde seither in zwanzig Sprachen übersetzt.",
        "Die Fraktion machte ihre Zustimmung vom Inhalt des Vertrags abhängig, der noch nicht vorliegt.",
    ):
        assert label(text, "de") is None


@pytest.mark.parametrize("tag", languages.TAGS + languages.HEADED + languages.LINED)
def test_first_words_leave_no_match_out(tag: str) -> None:
    """A pattern is tried only on lines that begin with its first words: those must cover all that it matches."""
    for _, openers, pattern in furniture._rules((tag,)).starts:
        for other in furniture._rules((tag,)).starts:
            for start in other[1]:
                line = f"{start} the story: more from us"
                if re.match(pattern.pattern, line, re.I):
                    assert line.casefold().startswith(openers), (pattern.pattern, line)


def test_words_to_the_reader() -> None:
    assert speaks_to_reader("You will receive our news each morning.", "en")
    assert not speaks_to_reader('"You will see," he said.', "en")
    assert not speaks_to_reader("The board will meet on Monday.", "en")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stir in the flour.", True),
        ("Now add the leeks and the salt.", True),
        ("After that, heat the oil in a pan.", True),
        ("Nowadays the ferry is late.", False),
        ("Then the ferry came.", False),
        ("The cook stirs in the flour.", False),
        ("", False),
    ],
)
def test_steps_begin_with_what_to_do(text: str, expected: bool) -> None:
    assert instructs(text, "en") is expected


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("de", "Beachten Sie die Ampel am Kai.", True), ("de", "Bei Sturm verlassen Sie das Boot.", True),
    ("de", "Haben Sie Fragen?", False), ("de", "Im Mai haben sie drei Boote verkauft.", False),
    ("de", "Sie haben drei Boote verkauft.", False), ("fr", "Vérifiez la corde.", True), ("fr", "N’oubliez pas la clé.", True),
    ("fr", "Chez nous il pleut.", False), ("fr", "Savez-vous nager ?", False), ("en", "Beachten Sie die Ampel.", False),
])  # fmt: skip
def test_commands_to_the_reader(language: str, text: str, *, expected: bool) -> None:
    assert instructs(text, language) is expected


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("en", "Upgrade now to unlock:"),
        ("de", "Ihre Vorteile als Abonnent:"),
        ("de", "Mit Ihrem Plus-Abo lesen Sie:"),
        ("fr", "Votre abonnement comprend :"),
    ],
)
def test_offers_of_subscriptions_open_lists(tag: str, line: str) -> None:
    assert label(line, tag) == ("boilerplate", furniture.OFFER, True)


def _capitals(tag: str, text: str) -> str:
    return (text.replace("i", "İ") if tag == "tr" else text).upper()


@pytest.mark.parametrize("tag", languages.TAGS + languages.HEADED + languages.LINED)
def test_whole_lines_of_each_language_are_known_in_any_case(tag: str) -> None:
    for (role, _), phrases in languages.line_words(tag).WHOLE.items():
        for phrase in phrases.split("|"):
            for printed in (phrase, _capitals(tag, phrase[:1]) + phrase[1:], _capitals(tag, phrase)):
                found = label(printed, tag)
                assert (found and found.role) == role or not phrase.strip("-0123456789"), printed
