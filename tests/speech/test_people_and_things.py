"""What is taken for a person: names beside offices, towns, papers and things, in languages other than English."""

from __future__ import annotations

import pytest

from tests.speech.test_told_about import said


def speaker(language: str, body: str) -> str | None:
    """Who said the last quotation of a text."""
    return said(language, body)[-1][1]


@pytest.mark.parametrize(("body", "name"), [
    # whose the noun before a name is does not tell whether it is a man's or a woman's name
    ("Malte Feld ist enttäuscht. Seine Konkurrentin Ulrike Brandt jubelte. Man habe „ein klares Signal“ gesetzt, sagte"
     " die Juristin.", "Ulrike Brandt"),
    ("Anna Feld singt. Ihr Bruder Sven Brandt verteidigte sie. „Sie war krank“, sagte der Manager.", "Sven Brandt"),
    # an office and its town are no name
    ("So auch der Landrat von Lagune, Joël Brandt. Er wohnt in Lagune. „Das Wasser fehlt“, sagt er.", "Joël Brandt"),
    ("Der Landrat von Lagune schwieg. In Lagune regnet es. Das sah Karl Feld. „Das Wasser fehlt“, sagte er.",
     "Karl Feld"),
    ("Rätin von der Feld kam. „Das Wasser fehlt“, sagte Olea von der Feld.", "Olea von der Feld"),
    # a verb of speech between a sentence and a colon
    ("Anna Feld lacht: „Nein.“ Moore speichern mehr Wasser als Wälder, betont die Forscherin: „Das vergessen viele.“",
     "Anna Feld"),
    ("Karl Brandt, Chef der Werft, lobte die Arbeit: „Das Wasser kommt.“", "Karl Brandt"),
    # who is named further down alone has the office
    ("Auf der Plattform schrieb der Minister am Abend: „Das Wasser fehlt.“ Später wollte Minister Karl Feld gehen.",
     "Karl Feld"),
    ("Torhüter Lasse Feld war bedient. „So darfst du nicht auftreten“, schimpfte der Keeper.", "Lasse Feld"),
    # a minister of state for several matters, where the article names no other
    ("Die Bundesministerin für Frauen und Integration, Susanne Feld, kam. Vieles war neu.\n\nDer Bund zahlt. Das ist"
     " so.\n\n„Das Wasser fehlt“, so die Familien- und Frauenministerin.", "Susanne Feld"),
    ("Innenminister Karl Feld kam.\n\nVieles war neu.\n\n„Das Wasser fehlt“, sagte der Verteidigungsminister.",
     "der Verteidigungsminister"),
    ("Karl Feld ist da.\n\n„Das Wasser fehlt“, sagte der Bau- und Umweltausschuss.", "der Bau- und Umweltausschuss"),
    # who comes from a town that is known, and is a subject of the paragraph before
    ("Am Montag gewann Jannik Feld gegen Olaf Brandt.\n\n„Das war ein gutes Spiel“, sagte der Hamburger.",
     "Jannik Feld"),
    # what belongs to a town is nobody
    ("Tobias Feld deutet auf das Haus, in dem der Kieler Club Mole ist. „Das ist eine Zwischenlösung“, betont er.",
     "Tobias Feld"),
    # an adjective and a thing before a colon are no label
    ("„Das Wasser fehlt“, sagte Anna Feld. Ernster Nachsatz: „Es fehlt noch lange.“", "Anna Feld"),
    ("Das Wasser fehlt. Kieler Landrat Karl Feld: „Es fehlt noch lange.“", "Karl Feld"),
    # a clause about a thing describes nobody
    ("Anna Feld sprach von Skepsis, die den Menschen hier eigen ist. „Das Wasser fehlt“, sagt der Volksmund.",
     "der Volksmund"),
    # two names that stand together, of which one is printed alone
    ("Hanna Brandt Tobias Feld wohnt am Hafen. Der Rat fragte Tobias Feld. „Das Wasser fehlt“, sagt Feld.",
     "Tobias Feld"),
    # papers and stations in marks speak; whom somebody told it does not
    ("Karl Feld schweigt. Die „Morgenpost“ schrieb: „Das Wasser fehlt.“", "Morgenpost"),
    ("Karl Feld schweigt. „Das Wasser fehlt“, meldete die „Neue Zeit“.", "Neue Zeit"),
    ("Karl Feld schweigt. „Das Wasser fehlt“, berichtet der „Hafenbote“.", "Hafenbote"),
    ("Karl Feld schweigt. Laut „Tagblatt“ ist das Wasser „kaum zu finden“.", "Tagblatt"),
    ("Karl Feld schweigt. Wie die „Neue Zeit“ berichtet, ist der Plan „kaum zu retten“.", "Neue Zeit"),
    ("Karl Feld sagte dem „Hafenboten“: „Das Wasser fehlt.“", "Karl Feld"),
    ("„Das Wasser fehlt“, sagte Karl Feld der „Morgenpost“.", "Karl Feld"),
    # a clause that a day opens, before a colon
    ("Olaf Brandt schweigt. Das alles begann erst, als am 27. August Sprecher Karl Feld vor die Presse trat und sagte: "
     "„Das Wasser fehlt in der ganzen Stadt.“", "Karl Feld"),
    # surnames that are adverbs too
    ("„Das Wasser fehlt“, sagte Kurz. Sebastian Kurz wohnt am Hafen.", "Sebastian Kurz"),
    ("Kurz darauf ging Anna Feld. „Das Wasser fehlt“, sagt sie.", "Anna Feld"),
    # a source behind words that another clause holds
    ("Karl Feld wollte auf die Lage hinweisen, „um vorzubeugen, dass andere es tun“, so Expertin Brandt.\n\nAnna Brandt"
     " ist Juristin.", "Anna Brandt"),
    # a name in brackets behind whole words signs them
    ("Karl Feld ist da. „Das Leben ist wie eine lange Reise durch die Nacht“ (Olga Brandt). Feld nickt.",
     "Olga Brandt"),
    ("Karl Feld sagt: „Das Leben ist wie eine lange Reise durch die Nacht“ (Hafenbote, 2025; S. 4).", "Karl Feld"),
    ("Karl Feld ist da. „Das ist die lange Geschichte des Hafens“ (NDR), sagt er.", "Karl Feld"),
    # a colon above
    ("Karl Feld schweigt. 2001 etwa demontierte die Forscherin Barbara Brandt in ihrem Buch „Die alte Mutter“ eine vom"
     " Staat geprägte Idee, die bis heute nachwirkt:\n\n„Seit dem Ende ist viel Wasser den Fluss heruntergekommen.“",
     "Barbara Brandt"),
    # a noun is no name, though another noun stands before it elsewhere
    ("Im Holzverschlag Ruhe finden. Der Holzverschlag ist alt, die Ruhe neu. Karl Feld kam. „Das Wasser fehlt“, sagt"
     " er.", "Karl Feld"),
])  # fmt: skip
def test_german(body: str, name: str) -> None:
    assert speaker("de", body) == name


@pytest.mark.parametrize(("language", "body", "name"), [
    # a paper and an agency, whose name stands behind its noun
    ("es", "El periodista Dimas Caneda habló. Su vecino, cuyo periódico Marea Nueva cerró, escuchó.\n\nSegún el"
     " periodista, «el muelle es viejo».", "Dimas Caneda"),
    ("es", "Un alto cargo lo negó.\n\n«El muelle es viejo», manifestó el funcionario a la agencia Marea.",
     "el funcionario"),
    ("es", "El coronel Abdón Caneda, comandante Operativo de la zona, llegó. «El muelle es viejo», dijo el oficial.",
     "Abdón Caneda"),
    ("es", "El juez José Caneda habló ayer. «El muelle es viejo», dijo el instructor del caso Marea.", "José Caneda"),
    # accents that a paper leaves out or adds
    ("es", "Dmitri Muratov vive en la isla. «El muelle es viejo», alertó Murátov.", "Dmitri Muratov"),
    ("fr", "José Léman habite l'île. « Le quai est vieux », dit Leman.", "José Léman"),
    ("es", "Ana Peña vive en la isla. Pena tras pena, no se va. «El muelle es viejo», dijo Ivo Pena.", "Ivo Pena"),
    ("de", "Anna Bär kam. „Das Wasser fehlt“, sagte Bar.", "Bar"),
    # an office for two matters
    ("es", "La directora de Planificación y Desarrollo Urbano de la Fundación Isla, Miria Caneda, explicó que hay"
     " espacios, «tanto ayer como hoy».", "Miria Caneda"),
    ("it", "Il responsabile di Sanità e Sociale della Regione, Ugo Lini, ha detto che il piano è «inutile».", "Ugo Lini"),
    # a body that is spoken for, behind whom it was said to
    ("es", "El presidente Ivo Caneda no llamó.\n\n«El muelle es repulsivo», explicaron a Marea desde el sindicato.",
     "el sindicato"),
    # whom a relative stands for behind a word for a source
    ("it", "Ida Sanna ha chiesto un «aiuto». Contrario il ministro Ugo Lini, secondo cui «i conti sono in ordine».",
     "Ugo Lini"),
    ("it", "Ida Sanna ha chiesto un «aiuto». Poi la portavoce Rosa Lini, secondo la quale il molo è «inutile».",
     "Rosa Lini"),
    ("es", "Ivo Caneda habló. No opina igual la portavoz Rosa Cueva, según la cual «no hay dinero».", "Rosa Cueva"),
    ("fr", "Le plan divise. C'est l'avis du maire Yves Tréval, selon qui « tout est payé ».", "Yves Tréval"),
    ("fr", "Une enquête a été menée par Anne Tréval, selon laquelle « rien ne va ».", "Anne Tréval"),
    # a noun that no list has and a verb right beside the words make somebody; a thing elsewhere is none
    ("es", "El delantero Nahuel Caneda firmó por tres temporadas. «Vengo a ganar», aseguró el charrúa.",
     "Nahuel Caneda"),
    ("pt", "O atacante Lautaro Caeiro foi apresentado na terça-feira no clube. “Chego para ser campeão”, prometeu o"
     " gringo.", "Lautaro Caeiro"),
    # an article tells whether an office is a man's
    ("es", "Alberto Caneda respondió a un ataque que incluyó un texto de Cristina Ruiz con una crítica.\n\n«Yo no soy el"
     " dueño del muelle», remarcó el Presidente desde la isla.", "Alberto Caneda"),
    # a lawyer's title tells no gender
    ("fr", "Me Antoine Tréval défend un postier. Pour Me Tréval, « on marche sur la tête ».", "Antoine Tréval"),
    # given names of two parts, and offices that are men's words
    ("fr", "Zoé Lie est étudiante. « Oui », dit-elle.\n\nDevant la gare, Marie-Pierre Tréval, professeur d’histoire,"
     " défend son point de vue. « Le quai est vieux, affirme-t-elle. Venez voir. »", "Marie-Pierre Tréval"),
    ("fr", "Zoé Lie est étudiante. « Oui », dit-elle.\n\nDevant la gare, Jean-Marie Tréval, professeur d’histoire,"
     " défend son point de vue. « Le quai est vieux », affirme-t-elle.", "Zoé Lie"),
])  # fmt: skip
def test_romance_languages(language: str, body: str, name: str) -> None:
    assert speaker(language, body) == name


@pytest.mark.parametrize(("body", "name"), [
    # adjectives of countries have a capital
    ("In een verklaring zegt het Israëlische leger \"noodzakelijke operaties\" te hebben gehouden.",
     "het Israëlische leger"),
    ("\"De kade is oud\", zei de Amsterdamse wethouder Anna Visser.", "Anna Visser"),
    ("\"De kade is oud\", zei Denise Visser.", "Denise Visser"),
])  # fmt: skip
def test_dutch(body: str, name: str) -> None:
    assert speaker("nl", body) == name


@pytest.mark.parametrize(("language", "body", "name"), [
    # an office without an article, what it is for, and a comma before the name
    ("no", "– Kaien er gammel, sier sjef i Lagune Havn, Anna-Lise Berg.", "Anna-Lise Berg"),
    ("no", "– Kaien er gammel, sier Anna Berg. Hun er sjef.\n\n– Vi venter, avslutter Berg.", "Anna Berg"),
    # a noun that no list has, whose article is an ending
    ("no", "– Vi er slanke, forsikrer duoen, som padler.\n\n– Vi er klare for alt, sier Anna Berg. Hun er sjef her i"
     " dag.\n\n– Vi ser ikke mørkt på noe, avslutter duoen.", "duoen"),
    ("sv", "– Kajen är gammal, säger chef för hamnen, Anna Berg.", "Anna Berg"),
    ("da", "– Kajen er gammel, siger formand for havnen, Anna Berg.", "Anna Berg"),
])  # fmt: skip
def test_northern_languages(language: str, body: str, name: str) -> None:
    assert speaker(language, body) == name
