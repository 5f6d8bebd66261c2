"""Pages and texts that are no articles, and articles that look a little like them."""

from __future__ import annotations

import pytest

from newsextract.reading import text
from newsextract.reading.source import read_source
from small_pages import BODY, HEADLINE, LONG, P1, P2, page, read

WORDS = "My boat was late as well, and nobody said a word to us on the pier."
PARTS = "<li>200 g leeks</li><li>1 tbsp salt</li>"
STEPS = "<li>Wash the leeks in cold water.</li><li>Now fry them for ten minutes.</li>"

NOTICES = (
    ("en", "Page not found", "Sorry, we looked everywhere on the quay for it. It may have been moved."),
    ("en", "Oops! That page can’t be found.", "It looks like nothing was found here. Maybe try a search?"),
    ("en", "404", "We have lost the page that you asked for. The link may be an old one."),
    ("en", "Log in to continue", "You need an account with the Post for that. It takes a minute to make one."),
    ("en", "Subscribe to continue reading", "You have read all the free stories of the month. The Post costs a dollar a week."),
    ("en", "Sorry!", "It looks like the page that you asked for does not exist. Go back to the quay from here."),
    ("en", "Access denied", "Your way of reading looks like the way of a machine. Come back in an hour."),
    ("en", "Your privacy is important to us", "The Post keeps a few words about you on your machine and shows adverts."),
    ("de", "Seite nicht gefunden", "Leider ist hier nichts mehr zu lesen. Vielleicht wurde der Text gelöscht."),
    ("fr", "Page introuvable", "Désolé, le texte que vous cherchez a été déplacé. Voyez notre accueil."),
    ("it", "Pagina non trovata", "Il testo che cerca non è più qui. Può tornare alla pagina iniziale."),
)


@pytest.mark.parametrize(("language", "title", "words"), NOTICES)
def test_notices(language: str, title: str, words: str) -> None:
    document = read(
        f"<html lang={language}><head><title>{title} | Post</title></head><body><h1>{title}</h1><p>{words}</p>"
        "<p>Sound Post, Skarholm</p></body></html>"
    )
    assert "not_article" in document.flags
    plain = text.read(read_source.read(f"{title}\n\n{words}\n".encode(), kind="text"))
    if language == "en":  # so short a text is not recognised as being in another language
        assert "not_article" in plain.flags
        assert not list(plain.with_role("body"))


@pytest.mark.parametrize("title", ["Error 404 costs harbour thousands", "500 held after night of fog", "403 lamps go dark"])
def test_headlines_that_begin_as_notices_do(title: str) -> None:
    assert page(f"<article><h1>{title}</h1>{BODY}</article>").flags == ()


POSTS = {
    "controls": f"<div><p>{WORDS}</p><a>Reply</a> <a>Quote</a></div>",
    "names": f"<div><b>sailor</b> <span>Posts: 31</span><p>{WORDS}</p></div>",
    "since": f"<div><b>sailor</b> <span>Member since May</span><p>{WORDS}</p></div>",
    "join date": f"<li><div>sailor</div><div>Senior Member</div><dl><dt>Join Date</dt><dd>May</dd></dl><blockquote>{WORDS}</blockquote></li>",
    "marked": f"<div itemscope itemtype=http://schema.org/DiscussionForumPosting><b>sailor</b><div><p>{WORDS}</p></div></div>",
}


@pytest.mark.parametrize("kind", POSTS)
def test_forums(kind: str) -> None:
    posts = "".join(POSTS[kind].replace("late", f"late {n} times") for n in range(5))
    assert page(f"<h1>Late boats</h1>{posts}").flags == ("not_article",)


@pytest.mark.parametrize("line", ["<a>Antworten</a> <a>Zitieren</a>", "<b>segler</b> Beiträge: 31", "<b>ida</b> Mitglied seit Mai"])
def test_forums_in_german(line: str) -> None:
    told = "Auch mein Boot kam {} Stunden zu spät, und niemand hat uns auf der Mole ein Wort gesagt."
    posts = "".join(f"<div><p>{told.format(n)}</p><div>{line}</div></div>" for n in range(5))
    document = read(f"<html lang=de><body><h1>Verspätete Boote</h1>{posts}</body></html>")
    assert document.flags == ("not_article",)


@pytest.mark.parametrize(
    ("kind", "flags"), [("Recipe", ("not_article",)), ("JobPosting", ("not_article",)), ("NewsArticle", ())]
)
def test_what_the_page_states(kind: str, flags: tuple[str, ...]) -> None:
    head = f'<script type="application/ld+json">{{"@type":"{kind}","name":"Leeks"}}</script>'
    head += '<meta property="og:type" content="article">'
    main = f"<article><h1>Leeks</h1><p>{P1}</p><p>{P2}</p><ul>{PARTS}</ul></article>"
    assert page(main, head=head).flags == flags


def test_titles_of_a_recipe_in_paragraphs() -> None:
    lists = "<p><b>Ingredients:</b></p><p>200 g leeks<br>1 tbsp salt</p><p><b>Method:</b></p><p>Wash the leeks.</p>"
    assert page(f"<article><h1>Leek soup</h1><p>{P1}</p>{lists}</article>").flags == ("not_article",)
    assert page(f"<article><h1>{HEADLINE}</h1>{LONG}{lists}</article>").flags == ()


def test_recipes_whose_steps_stand_apart() -> None:
    """The container with most text holds the steps alone."""
    steps = "<ol><li>Wash the leeks in cold water.</li><li>Fry them for ten minutes.</li><li>Serve with bread.</li></ol>"
    lists = f"<div><h2>Ingredients</h2><ul>{PARTS}</ul></div><div><h2>Method</h2>{steps}</div>"
    assert page(f"<main><h1>Leek soup</h1>{lists}</main>").flags == ("not_article",)


def test_one_title_of_a_recipe_above_its_numbered_steps() -> None:
    parts = "<p>Ingredients:</p><p>200 g leeks<br>1 tbsp salt</p>"
    steps = "<p>1. Wash the leeks in cold water.</p><p>2. Fry them for ten minutes.</p><p>3. Serve with bread.</p>"
    told = "<p>1. The board met.</p><p>2. The leeks were found to be old.</p><p>3. Nobody bought them on the quay.</p>"
    assert page(f"<main><h1>Leek soup</h1>{parts}{steps}</main>").flags == ("not_article",)
    assert page(f"<main><h1>{HEADLINE}</h1><p>{P1}</p>{parts}{told}</main>").flags == ()


def test_recipes_of_plain_texts() -> None:
    lists = "Prep Time 20 minutes\n\nIngredients\n\n- 200 g leeks\n- 1 tbsp salt\n\nMethod\n\n- Wash the leeks.\n- Fry them."
    recipe = text.read(read_source.read(f"Leek soup\n\n{P1}\n\n{lists}\n".encode(), kind="text"))
    assert recipe.flags == ("not_article",)


def test_lists_of_prices() -> None:
    rows = "".join(f"<tr><td>Skarholm - Ellery {n}</td><td>Adult</td><td>€ {n}.50</td></tr>" for n in range(12))
    table = f"<table>{rows}</table><p>Fares are those of May and hold until the end of the summer.</p>"
    assert page(f"<main><h1>Fares</h1>{table}</main>").flags == ("not_article",)
    assert page(f"<article><h1>{HEADLINE}</h1>{LONG}{table}</article>").flags == ()


@pytest.mark.parametrize("order", [range(1, 7), range(6, 0, -1)], ids=["upwards", "downwards"])
def test_linked_headings_that_count_are_of_one_article(order: range) -> None:
    part = "<h2><a href=/{0}>{1}Pier {0} of the coast</a></h2><p>It was built long ago and has a small house at its end.</p>"
    counted = "".join(part.format(n, f"{n}. ") for n in order)
    assert page(f"<main><h1>Piers of the coast</h1><p>{P1}</p>{counted}</main>").flags == ()
    others = "".join(part.format(n, "") for n in order)
    assert page(f"<main><h1>Piers of the coast</h1><p>{P1}</p>{others}</main>").flags == ("not_article",)


def test_a_story_above_many_cards_is_an_article() -> None:
    card = "<div><h3><a href=/{0}>Boat number {0} leaves the pier</a></h3><p>It was late again, and nobody knew why.</p></div>"
    cards = "".join(card.format(n) for n in range(40))
    document = page(f"<article><h1>{HEADLINE}</h1>{BODY}</article><section>{cards}</section>")
    assert document.flags == ()


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Privacy Policy", P1),
        ("en", "About us", P2),
        ("de", "Impressum", "Für den Inhalt dieser Seiten ist die Reederei am Hafen verantwortlich, nicht die Stadt."),
        ("fr", "Mentions légales", "La compagnie des bateaux est responsable de ce que vous lisez sur ces pages."),
        ("nl", "Over ons", "De rederij vaart al meer dan honderd jaar naar de eilanden, en dat blijft zo."),
    ],
)
def test_pages_about_the_site(language: str, title: str, text: str) -> None:
    main = f"<article><h1>{title}</h1>" + "".join(f"<p>{text} ({n})</p>" for n in range(4)) + "</article>"
    assert read(f"<html lang={language}><body>{main}</body></html>").flags == ("not_article",)


@pytest.mark.parametrize("title", ["Ferry company changes its privacy policy", "About us and the sea", "Contact lost"])
def test_headlines_that_hold_such_titles(title: str) -> None:
    assert page(f"<article><h1>{title}</h1>{LONG}</article>").flags == ()


@pytest.mark.parametrize(("name", "flags"), [("Leek soup for ferries", ("not_article",)), ("Bread", ())])
def test_a_recipe_that_the_headline_names_is_one_however_long_its_story(name: str, flags: tuple[str, ...]) -> None:
    types = f'[{{"@type":"Article","headline":"Soup"}},{{"@type":"Recipe","name":"{name}"}}]'
    head = f'<script type="application/ld+json">{types}</script>'
    assert page(f"<article><h1>Leek soup for ferries</h1>{LONG}</article>", head=head).flags == flags


def test_a_question_with_its_answers() -> None:
    page = "<html lang=en itemscope itemtype=https://schema.org/{}><body><h1>Why is the ferry late?</h1>{}</body></html>"
    assert read(page.format("QAPage", LONG)).flags == ("not_article",)
    assert read(page.format("WebPage", LONG)).flags == ()


def test_a_thing_for_sale() -> None:
    offer = "<p>$1,299.00</p><button>Add to cart</button>"
    assert page(f"<main><h1>Oak boat, 4 m</h1>{offer}<p>{P1}</p><p>{P2}</p></main>").flags == ("not_article",)
    assert page(f"<main><h1>{HEADLINE}</h1><p>$1,299.00</p><p>{P1}</p><p>{P2}</p></main>").flags == ()
    told = "".join(f"<p>{P1} That was the case on day {n} too.</p>" for n in range(20))
    assert page(f"<main><h1>{HEADLINE}</h1>{told}{offer}</main>").flags == ()


def test_steps_of_a_manual() -> None:
    steps = "<li>Turn off the engine.</li><li>Remove the cover with care.</li><li>Insert the new filter.</li><li>Replace it.</li>"
    assert page(f"<main><h1>The filter</h1><ol>{steps}</ol><p>{P1}</p></main>").flags == ("not_article",)
    assert page(f"<main><h1>{HEADLINE}</h1>{LONG}<ol>{steps}</ol></main>").flags == ()


def test_answers_with_their_dates() -> None:
    told = "You should take two lines and tie them to the cleats of boat number {}, one at each end of it."
    posts = "".join(f"<div><p>{told.format(n)}</p><p>answered May {n} at 11:00</p></div>" for n in range(1, 6))
    assert page(f"<main><h1>How do I moor a boat?</h1>{posts}</main>").flags == ("not_article",)
