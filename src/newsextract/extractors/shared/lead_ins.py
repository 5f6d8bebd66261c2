"""What the words above a list say: who found what it lists, and whether it is a box of its own."""

from __future__ import annotations

from newsextract import languages
from newsextract.base.patterns import pattern

_VERBS = (
    "found|finds|noted|notes|said|says|concluded|concludes|reported|reports|identified|identifies|highlighted"
    "|highlights|warned|warns|recommended|recommends|stated|states|discovered|revealed|reveals|showed|shows|observed"
    "|observes|claimed|claims|alleged|alleges|called for|calls for|asked for|asks for|demanded|demands|proposed"
    "|proposes|urged|urges|suggested|suggests|wrote|writes|set out|sets out|outlined|outlines|listed|lists|ruled"
    "|established|pointed out|criticised|criticized|praised|announced|announces|promised|promises|added|told"
    "|stellte fest|stellten fest|fordert|fordern|forderte|forderten|nennt|nannte|nannten|schreibt|meldet|berichtet"
    "|constate|constatent|relève|relèvent|souligne|soulignent|demande|demandent|propose|proposent|a constaté"
    "|encontró|encontraron|señala|señalan|destaca|destacan|pide|piden|concluye|concluyen|concluyó|advierte"
)
# "Inspectors noted:", "The report found that:", "Among other things, the watchdog said the school must:"; the last
# clause before the word is who.
_FOUND = pattern(
    rf"(?P<who>[^.:;!?\n]{{2,160}}?)\s+(?:(?:has|have|had|also|then|further|later|hat|haben|ha|han|a|ont)\s+){{0,3}}"
    rf"(?:{_VERBS})\b(?P<rest>[^.!?]{{0,120}}):$"
)
# "According to the report:", "Laut Polizei:"
_BY = pattern(
    r"(?:.*\b)?(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Dd]'après|[Ss]egún|[Ss]econdo|[Vv]olgens)\s+"
    r"(?P<who>[^,.:;]{2,80}):$"
)
_CLAUSE = pattern(r",\s|\s(?:but|and|while|that|which|who|as|when|because)\s")
_NOBODY = frozenset("it he she they we i you this these there which who what that es sie er il elle ils nous".split())
_OPENERS = pattern(
    r"(?:[Ii]n|[Oo]n|[Aa]fter|[Dd]uring|[Aa]mong|[Aa]t|[Ff]or|[Ff]ollowing|[Ll]ast|[Ee]arlier|[Tt]oday)\s"
)
LONGEST_SOURCE = 10
"""Words of a source at most: "the parliamentary and health service ombudsman in its annual report" has eleven."""


def source_of(lead: str | None) -> str | None:
    """Who found what a list says, by the sentence that leads in; ``None`` when it does not say.

    >>> source_of("In a report published on Monday, inspectors noted:"), source_of("The plan has three parts:")
    ('inspectors', None)
    """
    if not lead or not lead.endswith(":"):
        return None
    match = _BY.match(lead) or _FOUND.match(lead)
    if match is None:
        return None
    clauses = [clause for clause in _CLAUSE.split(match["who"]) if clause.strip()]
    who = clauses[-1].strip(' "“”‘’')
    if len(clauses) > 1 and _OPENERS.match(who):
        return None
    words = who.split()
    if not words or len(words) > LONGEST_SOURCE or words[0].casefold() in _NOBODY or _OPENERS.match(who):
        return None
    return who


def is_box_title(text: str | None, language: str | None) -> bool:
    """True for the heading of a box of facts: "Key points", "At a glance", "Auf einen Blick"."""
    plain = (text or "").strip(" :.-–—*•").casefold().replace("’", "'")
    return any(plain in languages.words(tag).BOX_TITLE.split("|") for tag in languages.known(language))
