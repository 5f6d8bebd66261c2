"""Who speaks in Spanish, French, Italian and Portuguese: subjects with what belongs to them, and what nobody said."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source


def said(language: str, body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language=language)
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("language", "body"), [
    ("es", "El alcalde regresa a «su casa» para presentar las obras."),
    ("es", "Ana Ruiz viaja a un «territorio amigo», donde ganó en mayo."),
    ("fr", "Luc Morel est allé écouter ces « voix du port » avec un ami."),
    ("fr", "La procureure, Anne Lie, a ouvert une enquête pour « disparition suspecte »."),
    ("it", "Il sindaco torna nella «sua casa» per presentare i lavori."),
    ("pt", "O prefeito volta a “sua casa” para apresentar as obras."),
])  # fmt: skip
def test_words_in_marks_beside_no_verb_of_speech(language: str, body: str) -> None:
    assert said(language, body) == []


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # the fragment is what somebody does, or a verb of speech stands in its sentence
    ("fr", "La mairie « prend acte » du jugement.", "La mairie"),
    ("es", "La Xunta habla de un «plan de choque».", "La Xunta"),
    ("pt", "A prefeitura elogiou “uma ideia exemplar”.", "A prefeitura"),
    ("es", "Ana Ruiz dejó claro que el puerto “no tiene que dar lecciones” a nadie.", "Ana Ruiz"),
    # what belongs to a noun, and not its verb
    ("pt", "O senador do Porto pondera que não há ameaça. “É um alarde desnecessário”, afirmou.", "O senador do Porto"),
    ("es", "El vocero de Castro llega tarde. «No hay tiempo», afirmó.", "El vocero de Castro"),
    # whom it was said to
    ("es", "Hugo Prado presentó ayer el informe. «La mitad sigue aquí», dijo a la red Marea.", "Hugo Prado"),
    ("it", "Ugo Prati ha presentato ieri il rapporto. «La metà è ancora lì», ha detto alla rete Marea.", "Ugo Prati"),
    ("pt", "Hugo Prado apresentou o relatório ontem. “Metade continua lá”, disse à rede Maré.", "Hugo Prado"),
    ("pt", "“É uma vergonha”, disse ao jornal a vereadora Inês Prata.", "Inês Prata"),
    ("pt", "“É o maior investimento”, ressaltou a ministra da Educação, Alice Furtado.", "Alice Furtado"),
    ("fr", "« Nous irons au tribunal », ont répondu au Phare les avocats de la société.", "les avocats de la société"),
    ("es", "«Pagamos tarde», dijo a EFE Ana Ruiz, dueña de la fábrica.", "Ana Ruiz"),
    # a participle opens the sentence
    ("fr", "Assis devant le port, Luc Morel ne décolère pas : « On nous a oubliés. »", "Luc Morel"),
    ("fr", "Posée à la terrasse, la jeune femme s'inquiète des suites : « Un mois ne suffira pas. »", "la jeune femme"),
    ("es", "Sentada en la plaza, la joven Zoila Paz se inquieta: «No basta con un mes».", "Zoila Paz"),
    ("es", "Fernando de la Mora fue claro: «No basta con un mes».", "Fernando de la Mora"),
    # a long office, and a matter that is no part of the name
    ("es", "«Es tarde», admitió el convencional e integrante de la Comisión de Puertos, Pablo Tolosa.", "Pablo Tolosa"),
    ("fr", "« Je reste », a déclaré le ministre de la Santé Roman Pryl.", "Roman Pryl"),
    ("it", "Secondo il ministro dell'Economia Gino Conti, il piano è «un passo avanti».", "Gino Conti"),
    # an aside between the verb and its subject
    ("fr", "« C'est un désastre », lâche, amer, le pêcheur Yves Le Goff.", "Yves Le Goff"),
    # the paragraph before is about somebody with an office
    ("es", "El fiscal de Marea, Luis Romero Prado, destacó a Sandra Quiroga.\n\n«Somos titulares de la acción», refirió.",
     "Luis Romero Prado"),
    ("it", "Il procuratore di Marea, Luca Romani, ha elogiato Sandra Quiri.\n\n«Siamo titolari», ha sottolineato.",
     "Luca Romani"),
])  # fmt: skip
def test_who_speaks(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


def test_the_cue_of_an_inversion_has_no_letter_of_its_joint() -> None:
    doc = Document(source=Source(text="", kind="text"), language="fr")
    (quote,) = quotes(doc, "Luc Morel tient le café. « Rien ne bouge ici », affirme-t-il.", None)
    assert (quote.speaker, quote.cue) == ("Luc Morel", "affirme")


def test_two_given_names_stay_together() -> None:
    body = "Dania María Ruiz dirige el coro. «El jueves cantamos todas», dijo Ruiz."
    assert said("es", body) == [("El jueves cantamos todas", "Dania María Ruiz")]


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # a body that was named is called by what it is
    ("es", "La Compañía del Faro abrió un proceso. En una nota, la congregación indicó que “habrá más tiempo”.",
     "Compañía del Faro"),
    ("pt", "O Instituto Maré abriu uma investigação.\n\n“Haverá mais tempo”, afirmou a entidade.", "Instituto Maré"),
    ("fr", "L'association Grand Large a ouvert une enquête.\n\n« Il faudra du temps », affirme le collectif.",
     "Grand Large"),
    ("it", "La Fondazione Onda ha aperto un'inchiesta.\n\n«Ci vorrà tempo», afferma l'ente.", "Fondazione Onda"),
    # somebody who was named is called by another word for the office
    ("pt", "“É tarde”, informa o jornalista Wilson Gadelha.\n\n“São cinco ofícios”, acrescenta o repórter.",
     "Wilson Gadelha"),
    ("es", "El concejal Daniel Prado habló ayer.\n\n“Es tarde para el puerto”, cuestionó el corporado.", "Daniel Prado"),
    ("fr", "Le maire Luc Morel a parlé hier.\n\n« Il est trop tard », regrette l'élu.", "Luc Morel"),
    ("it", "L'allenatore Ugo Prati ha parlato ieri.\n\n«È troppo tardi», ammette il tecnico.", "Ugo Prati"),
    ("fr", "L'adjointe aux ports, Anne Lie, soupire. Le port est vide.\n\n« C'est trop tard », tranche l'élue.",
     "Anne Lie"),
    ("fr", "Anne Lie, comédienne née à Marl, joue la reine.\n\n« On m'avait oubliée », glisse l'actrice.", "Anne Lie"),
    ("fr", "Paul Lie, fondateur de Vague, vend tout.\n\n« Je pars », annonce le patron.", "Paul Lie"),
    ("fr", "Le maire de Marl, Paul Lie, et celui d'Oste, Luc Roc, se taisent. « Non », a dit le maire de Marl.", "Paul Lie"),
    ("fr", "Le délégué syndical, Paul Lie, attend. « C'est trop tard », lâche le délégué CFO.", "Paul Lie"),
    ("fr", "Un patron de pêche, Paul Lie, a vendu. « Je n'en peux plus », dit cet ancien marin de Marl.", "Paul Lie"),
    ("fr", "Paul Lie a revendu ses bateaux. « Je n'en peux plus », plaide l'homme d'affaires.", "Paul Lie"),
    ("fr", "Paul Lie entraîne les Goélands. « On a eu peur », peste l'entraîneur-chef.", "Paul Lie"),
    # a body has a gender, and pronouns of it
    ("fr", "Anne Lie, députée, proteste. La direction se défend. « C'est faux », écrit-elle.", "La direction"),
    ("fr", "Anne Lie, députée, proteste. Interrogé, le syndicat se défend. « C'est faux », écrit-il.", "le syndicat"),
    ("fr", "Paul Lie, député, proteste. La mairie se défend. « C'est faux », dit-il.", "Paul Lie"),
    # "his mother" is somebody else than who was named
    ("fr", "Anne Lie a un café. Sa mère tient un étal. « On verra », dit-elle.", "Sa mère"),
    ("fr", "Anne Lie a un café. « On verra », m'avait dit mon éditrice.", "mon éditrice"),
    ("fr", "Fille de pêcheur, aînée de six, Anne Lie a grandi ici. « On avait froid », dit-elle.", "Anne Lie"),
    ("fr", "Le maire, Paul Lie, est là. Selon lui, la commune n'a pas le choix. « On ferme. »", "Paul Lie"),
    ("fr", "Anne Lie est venue. « Où irais-je ? Je reste », laisse-t-elle tomber.", "Anne Lie"),
    ("fr", "« Injouable », avait alors simplement jugé un pilote de Marl.", "un pilote de Marl"),
    ("fr", "Anne Lie a fini. On la connaît depuis le procès. L'intéressée n'en dit rien. « J'ai eu de la chance. »", "Anne Lie"),
    # nobody of that kind was named; a place is no body, whatever article stands before it
    ("es", "La Atlántida se calienta. La Atlántida pierde hielo. “Es prematuro decirlo”, resalta el organismo.",
     "el organismo"),
    ("es", "Ana Ruiz habló ayer. Un faro se apagó. «No basta», lamentó un reportero.", "un reportero"),
    # a short form before an apostrophe is no part of a name, a capital behind it is
    ("fr", "C’est Jeanne Morel, une voisine, qui ouvre la porte. « Rien ne bouge ici », dit Morel.", "Jeanne Morel"),
    ("fr", "L’Hermine a fermé sa porte. « Rien ne bouge ici », dit Jeanne Morel.", "Jeanne Morel"),
])  # fmt: skip
def test_who_is_called_by_another_word(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # an office with what it is for, and whose else it might be
    ("es", "El ministro de Puertos, Hugo Prado, y el ministro de Minas, Blas Gil, callan. «Basta», dijo el de Puertos. "
     "El ministro de Minas aseguró que “no sobra nada”.", "Blas Gil"),
    ("es", "La ministra de Puertos, Ana Ruiz, calla. La titular de Puertos aseguró que “no sobra nada”.", "Ana Ruiz"),
    ("es", "El alcalde de Marea, Hugo Prado, calla. El alcalde de Lodo aseguró que “no sobra nada”.",
     "El alcalde de Lodo"),
    ("it", "Il ministro dei Porti, Ugo Prati, tace. «Basta così», ha detto il ministro dei Porti.", "Ugo Prati"),
    ("fr", "La ministre des Ports, Anne Lie, se tait. « Assez », a dit la ministre des Ports.", "Anne Lie"),
    # another word for somebody who was just named
    ("es", "Ana Ruiz ganó ayer. «No me lo creo», dijo la púgil.", "Ana Ruiz"),
    ("es", "Hugo Prado y su mujer, Ana Ruiz, ganaron. «No me lo creo», dijo la noruega.", "Ana Ruiz"),
    ("es", "Un vecino de la plaza, Hugo Prado, de 78 años, pidió agua. «Ya está bien», lamentó el jubilado.",
     "Hugo Prado"),
    ("es", "Ana Ruiz calla. «Ya está bien», lamentó la agencia noruega.", "la agencia"),
    # who is named in the paragraph goes on where no subject is printed
    ("es", "«Es tarde», dijo Hugo Prado.\n\nAna Ruiz llegó ayer. El puerto estaba vacío. «No hay nadie», lamentó.",
     "Ana Ruiz"),
    ("es", "«Es tarde», dijo Hugo Prado.\n\nEn la plaza espera Ana Ruiz, una pescadora. «No hay nadie», lamentó.",
     "Ana Ruiz"),
    ("it", "«È tardi», ha detto Ugo Prati.\n\nAnna Riva è arrivata ieri. Il porto era vuoto. «Non c'è nessuno», ha detto.",
     "Anna Riva"),
    ("es", "«Es tarde», dijo Hugo Prado.\n\nEl puerto estaba vacío. «No hay nadie», lamentó.", "Hugo Prado"),
])  # fmt: skip
def test_who_is_meant_by_a_description_or_by_no_subject(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker


@pytest.mark.parametrize(("language", "body", "speaker"), [
    # the verb behind the last comma, or first in the sentence, or right before the words; nobody is named
    ("es", "Habló Ana Ruiz. El primer paso es «abrir el puerto viejo», con ayuda de todos, señaló.", "Ana Ruiz"),
    ("es", "Habló Ana Ruiz. Asimismo, indicó que el puerto sigue «como hace treinta años» por desidia.", "Ana Ruiz"),
    ("es", "Habló Ana Ruiz. El puerto tiene un muelle que ha definido como «una ruina sin dueño» y poco más.", "Ana Ruiz"),
    ("es", "Habló Ana Ruiz. En la misma cita adelantó que llevará «todas las cartas del puerto» el lunes.", "Ana Ruiz"),
    ("it", "Ha parlato Anna Riva. Il primo passo è «aprire il porto vecchio», con l'aiuto di tutti, ha aggiunto.",
     "Anna Riva"),
    ("pt", "Falou Ana Prata. O primeiro passo é “abrir o porto velho”, com a ajuda de todos, afirmou.", "Ana Prata"),
    # the sentence behind tells it
    ("es", "«Esto no se aguanta». Así lo resume Ana Ruiz, pescadora.", "Ana Ruiz"),
    ("es", "«Esto no se aguanta». Con estas palabras ha descrito la alcaldesa, Ana Ruiz, el estado del puerto.", "Ana Ruiz"),
    ("es", "«Esto no se aguanta». Quien habla es Ana Ruiz, de 68 años.", "Ana Ruiz"),
    ("it", "«Non se ne può più». Così riassume Anna Riva lo stato del porto.", "Anna Riva"),
    ("fr", "« On n'en peut plus. » Ainsi parle Anne Lie, la patronne du port.", "Anne Lie"),
    # a verb that no list knows; when it was said
    ("es", "Habló Ana Ruiz. «Esto no se aguanta», suelta mientras recoge las redes.", "Ana Ruiz"),
    ("es", "Habló Ana Ruiz. «Esto no se aguanta», ha dicho este lunes en Radio Marea.", "Ana Ruiz"),
    ("es", "Habló Ana Ruiz. Al rato, en voz más baja: «Esto no se aguanta».", "Ana Ruiz"),
    # another verb governs the verb of speech
    ("es", "“Ya se verá”, se limitó a decir el ministro Hugo Prado.", "Hugo Prado"),
    ("es", "“Ya se verá”, quiso añadir la ministra, Ana Ruiz.", "Ana Ruiz"),
    ("es", "Preguntado por el puerto, el ministro Hugo Prado se limitó a decir que “ya se verá”.", "Hugo Prado"),
    # nouns that look like verbs, and a subject with an aside
    ("es", "El comunicado señala que “la empresa lamenta lo ocurrido”.", "El comunicado"),
    ("es", "La sentencia, a la que ha tenido acceso este diario, considera que hubo “mala fe evidente”.", "La sentencia"),
    ("es", "Fuentes de la investigación señalan que “no hay pistas” del barco.", "Fuentes de la investigación"),
    # words that somebody is called, one of two
    ("es", "La patronal, por su parte, ha tildado la ley de “inútil”, mientras que los vecinos la consideran “histórica”.",
     "los vecinos"),
    # a title before the name in apposition, and another word for a body
    ("es", "El portavoz de la Guardia Marina en la zona, el teniente Hugo Prado, detalló que “nadie huyó”.", "Hugo Prado"),
    ("es", "“Nadie huyó”, detalló el portavoz de la Guardia Marina en la zona, el teniente Hugo Prado.", "Hugo Prado"),
    ("es", "El Ayuntamiento de Marea calla. «Lamentamos el error», señala el Consistorio en una nota.",
     "Ayuntamiento de Marea"),
    ("es", "El club fichó ayer a Hugo Prado. «Es un sueño», declaró el nuevo jugador.", "Hugo Prado"),
    ("es", "«Yo no fui», escribió el diputado Hugo Prado. El mensaje se borró. «Me engañaron», alegó más tarde.",
     "Hugo Prado"),
    # somebody else than who was called so before
    ("es", "Hugo Prado, presidente del club de pesca, calló.\n\nEl presidente regional pidió “diálogo y más diálogo”.",
     "El presidente regional"),
    ("es", "Su entrenador, Hugo Prado, calló.\n\nBlas Gil llegó tarde. «Es culpa mía», asumió el técnico local.", "Blas Gil"),
    ("es", "El portavoz de los rebeldes, Hugo Prado, calló. «Basta», dijo el portavoz del grupo armado.", "Hugo Prado"),
    ("es", "«Es falso», dijo la delegada de Puertos. Ana Ruiz asegura que hay agua.", "Ana Ruiz"),
    ("es", "La sentencia, de la que fue ponente el juez Hugo Prado, subraya que el jefe «lo sabía todo».", "La sentencia"),
    ("es", "«No basta», dijo Ana Ruiz, portavoz de Marea, quien recordó que hay «otras dos obras» paradas.", "Ana Ruiz"),
    ("es", "Para la Cámara de Pesca, la ley es «confiscatoria».", "la Cámara de Pesca"),
    # a paragraph that is a quotation
    ("es", "Ana Ruiz atendió a los medios.\n\nEl partido\n\n«Nos han pasado por encima desde el primer minuto de hoy».",
     "Ana Ruiz"),
    ("es", "«Nos han pasado por encima desde el primer minuto».\n\nAsí lo resume Ana Ruiz, la portera.", "Ana Ruiz"),
    # one or several
    ("es", "«Es grave», dijo Hugo Prado. Los autores reconocen el fallo. En el texto admiten que «no basta con eso».",
     "Los autores"),
    ("es", "Habló Ana Ruiz. Varios de los presentes le respondieron que “con el agua no se juega”.",
     "Varios de los presentes"),
    ("es", "Habló la portavoz, Ana Ruiz. La también ministra de Pesca dijo que “no sobra nada”.", "Ana Ruiz"),
    # a body from which several speak, and somebody
    ("es", "Habló Ana Ruiz. «No basta», aseguran desde el sindicato.", "el sindicato"),
    ("es", "Habló Ana Ruiz. Desde el club explican que «no hay dinero» para nadie.", "el club"),
    ("es", "Habló Ana Ruiz. Cuando se apagan las luces, alguien grita desde el fondo: «¡Que viva el puerto!».", "alguien"),
    # who did what the colon introduces; what somebody does is no part of who it is
    ("pt", "O anúncio foi feito ontem pelo dono, Hugo Prado, num cartaz: “Obrigado, foi muito bonito”.", "Hugo Prado"),
    ("es", "El anuncio fue hecho ayer por el dueño, Hugo Prado, en un cartel: «Gracias, fue muy bonito».", "Hugo Prado"),
    ("es", "Habló Ana Ruiz.\n\nA unos metros, un anciano pelaba una naranja. «Ya no llueve», comentó.", "un anciano"),
    ("pt", "Para a crítica Ana Prata, ele é “o melhor da cidade”.", "Ana Prata"),
    # one of several, a sentence behind, a body's noun first in its name
    ("es", "Uno de los vecinos, Hugo Prado, resumió el ambiente: «Aquí no hay quien duerma ni un rato».", "Hugo Prado"),
    ("es", "«No sabemos nada», dijo uno de los trabajadores a la salida.", "uno de los trabajadores"),
    ("es", "«El mar no se toca». Con esa frase cerró su discurso la rectora, Ana Ruiz.", "Ana Ruiz"),
    ("es", "La ONG Mar Limpio calla. «Nadie la vigila», añadió la organización.", "ONG Mar Limpio"),
    # half of a surname
    ("es", "Habló ayer Hugo Prado-Gil. Gil aseguró que quedan «más de cien barcos» en la zona.", "Hugo Prado-Gil"),
    # no source
    ("es", "El ministro Hugo Prado dijo que es «la única salida» para el conflicto entre Marea y Lodo.", "Hugo Prado"),
    # whom the article means by an office
    ("es", "El edil Hugo Prado habló. Ana Ruiz, concejala de Marea, calló. «Ni la leyeron», criticó la edil.", "Ana Ruiz"),
    ("es", "La ministra de Salud, Ana Ruiz, calla. La titular del sector aseguró que “no sobra nada”.", "Ana Ruiz"),
    ("es", "El jefe de la Junta de Galicia, Hugo Prado, calla. El jefe gallego aseguró que “no sobra nada”.", "Hugo Prado"),
    ("es", "Más templado fue Hugo Prado. El diputado vasco admitió que la ley “arregla algún desastre”.", "Hugo Prado"),
])  # fmt: skip
def test_clauses_further_off(language: str, body: str, speaker: str) -> None:
    assert said(language, body)[-1][1] == speaker
