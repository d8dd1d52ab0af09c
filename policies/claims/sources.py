"""Whether a post says where its claims can be checked: a link, a journal, an agency, a ranking by name."""

from functools import lru_cache

from policies.links import links
from policies.patterns import lazily
from policies.reading import Reading

_STUDY = lazily(
    r"\b(?:jama|nejm|the lancet|lancet|bmj|(?:in|journal) (?:nature|science|pediatrics|circulation"
    r"|neurology|cell|blood|chest|gut)(?: \w+)?|plos(?: \w+)?|cochrane|annals of|(?:\w+ )?journal(?: of"
    r"| study)?|journals?"
    r"|new england journal|published (?:in|by|online|today|this week)|doi|pubmed|et al|meta-analysis"
    r"|n ?= ?\d|clinical trials?\.gov|source:|sources:|footnote|randomi[sz]ed)\b"
    r"|\((?:\w+ ){0,4}\w+,? (?:19|20)\d\d\)|\b(?:a|an|one|new|our"
    r"|this|recent|large|small|dutch|british|u\.?s\.?|danish|harvard|stanford|yale|duke|oxford|cdc"
    r"|nih) (?:[\w-]+ ){0,3}(?:stud(?:y|ies)|trials?)"
    r" (?:in|by|from|of|at) (?:the )?[\w,]+"
)
_AGENCY = lazily(
    r"\b(?:cdc|w\.?h\.?o\.?(?= (?:says|recommends|advises))|nih|nci|fda|aap|acog|aha|acs|aad|ada|ama|aao"
    r"|aaos|asrm|uspstf|nice|nhs|medline(?:plus)?"
    r"|mayo clinic|cleveland clinic|johns hopkins|surgeon general|american (?:heart|cancer|diabetes|lung"
    r"|stroke|medical|dental"
    r"|psychiatric|psychological|academy|college|society|association|red cross)[\w ]*"
    r"|academy of pediatrics|task force|ministry of health"
    r"|national (?:institutes? of|cancer institute|sleep foundation|kidney foundation)[\w ]*"
    r"|health department|world health organi[sz]ation"
    r"|university|sart|srtr|registry|consumer reports|researchers? (?:at|from)|professor)\b"
)
_RANKING = lazily(
    r"\b(?:u\.?s\.? news|newsweek|healthgrades|leapfrog|forbes|becker'?s|castle connolly|magnet"
    r"|press ganey|cms|medicare|merative|vizient"
    r"|joint commission|consumer reports|great place to work|modern healthcare|statista|sart|asrm"
    r"|nrc health)\b"
)
_BY_NAME = lazily(
    r"\b(?:[Nn]amed|[Rr]anked|[Rr]ated|[Vv]oted|[Rr]ecogni[sz]ed|[Hh]onou?red|[Aa]warded|[Dd]esignated"
    r"|[Vv]erified|[Cc]ertified"
    r"|[Aa]ccredited|[Aa]ccording)\b[^.!?\n]{0,80}?\b(?:by|from) (?:the |our )?(?:readers of (?:the )?)?[A-Z]"
)
_PAPER = lazily(
    r"\b[A-Z][\w']+ (?:Magazine|Gazette|Times|Tribune|Herald|News|Post|Journal|Chronicle|Registry"
    r"|Association|Academy|College|Society|Star)\b"
)
_ORDERS = lazily(
    r"\b(?:book(?:ing)?|schedul\w+|appointments?|order|shop|buy|call|sign up|register|enroll|visit us"
    r"|store|cart)\b\W*(?:\w+\W+){0,4}$"
)
_ORDER_LINK = lazily(r"book|schedul|appointment|shop|order|buy|store|cart|register|signup|sign-up|contact")


def sourced(reading: Reading, start: int) -> bool:
    """Whether a claim says on what it rests: a source in the form, a link, a study, an agency."""
    return bool(reading.post.evidence) or cited(reading) or named(reading, start)


def named(reading: Reading, start: int) -> bool:
    """Whether the sentence names a journal, a study or an agency."""
    return _names(reading.sentence(start))


@lru_cache(maxsize=64)
def _names(sentence: str) -> bool:
    return bool(_STUDY.search(sentence) or _AGENCY.search(sentence))


def ranked(reading: Reading, start: int) -> bool:
    """Whether a rank or an award is given with who gave it, or a source stands in the form."""
    sentence = reading.sentence(start)
    return bool(
        reading.post.evidence
        or _RANKING.search(sentence)
        or _PAPER.search(reading.text, max(0, start - 120), start + 200)
        or _BY_NAME.search(reading.text, max(0, start - 120), start + 200)
    )


def cited(reading: Reading) -> bool:
    """Whether a post links to something that could be its source: not to where one books or buys."""
    return _cites(reading.lower, reading.post.link.lower())


@lru_cache(maxsize=8)
def _cites(text: str, link: str) -> bool:
    if link and not _ORDER_LINK.search(link):
        return True
    return any(
        not _ORDER_LINK.search(text, start, end) and not _ORDERS.search(text[max(0, start - 60) : start])
        for start, end in links(text)
    )
