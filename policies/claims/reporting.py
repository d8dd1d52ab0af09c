"""Whether a post speaks of a claim without making it: it asks, quotes to answer, reports, or warns.

Most posts in which a false claim stands are there to put it right.
"""

from bisect import bisect_right
from functools import lru_cache

from policies.patterns import lazily
from policies.reading import Reading

_PEOPLE = (
    r"(?:people|parents|some|those|patients|adults|americans|families|moms|teens|voters|they|folks|users)"
)
_REPORTS = lazily(
    r"\bclaim(?:s|ed|ing)?\b|\balleg\w+|\baccus\w+|\bsu(?:es?|ed|ing)\b|\blawsuits?\b|\bfin(?:es|ed)\b"
    r"|(?<![-\w])(?:charged|arrest\w*|jailed|convicted|pleads|guilty|indicted|investigat\w+|so-called"
    r"|fraud)\b"
    r"|\b(?:false|fake|bogus|baseless|viral|debunked|misleading|unfounded|discredited|unproven|conspiracy)"
    r" (?:\w+ )?(?:claims?|rumou?rs?|posts?|stor(?:y|ies)|messages?|news|cures?|information|theor\w+"
    r"|advice|beliefs?"
    r"|notions?|ideas?|videos?|reports?|treatments?)\b"
    r"|\b(?:rumou?rs?|myths?|misinformation|disinformation|misconceptions?|hoax(?:es)?|fact[- ]?check\w*"
    r"|debunk\w*"
    r"|disinfo|old wives' tales?|folklore|urban legends?)\b"
    r"|\b(?:tik ?tok|the internet|instagram|facebook|google|youtube|the algorithm|an? influencer"
    r"|influencers|somebody"
    r"|someone|(?:the|a|this|that) (?:guy|man|woman|lady|person|influencer|account|video|post|ad"
    r"|doctor)(?: online)?"
    r" (?:who|that))(?: (?:keeps?|is|are|loves to|still))? (?:says?|saying|claims?|swears?|tells?"
    r"|thinks?|sells?|selling"
    r"|promises?|insists?)\b|\b(?:doctor|clinic|company|person) (?:selling|promising|offering) you\b"
    rf"|\b{_PEOPLE} (?:\w+ ){{0,2}}(?:believe|think|say|worry|fear|ask|heard|assume|wonder)s?\b"
    r"|\b(?:you've|you may have|have you|you might have|we've|i've|ever|you) (?:ever |probably "
    r"|all )?(?:heard|read)\b"
    r"|\b(?:you've|you may have|you might have|have you) (?:ever |probably |all )?seen (?:\w+ )?(?:posts?"
    r"|claims?|ads?|videos?|online|this|that)\b"
    r"|\bwe (?:often |still |sometimes |always )?(?:hear|get asked|see posts)\b"
    r"|\b(?:worried|afraid|scared|concern\w*|fears?|wonder(?:ing|s)?|unsure) (?:about|that|if|whether"
    r"|over)\b"
    r"|\b(?:asks?|asked|asking) (?:if|whether)\b"
    r"|\b(?:if|when|whenever) (?:someone|anyone|anybody|somebody|a friend|a post|your \w+|people|they"
    r"|the internet|an ad)"
    r" (?:\w+ )?(?:tells?|says?|claims?|posts?|shares?|sends?|insists?|promises?)\b"
    r"|\b(?:fda|cdc|ftc|who|officials?|experts?|doctors?|police|poison control|hospitals?|department"
    r"|agency|scientists?)"
    r" (?:\w+ )?(?:warn(?:s|ed|ing)?|caution(?:s|ed)?|urges?|advises?|say not"
    r"|remind\w*) (?:\w+ )?(?:against|about|not|of)\b"
    r"|\b(?:mother|man|woman|couple|family|doctor|nurse|pastor|influencer|celebrity|company|seller|church"
    r"|group|clinic)\b"
    r"[^.!?\n]{0,60}\b(?:dies|died|poisoned|hospitali[sz]ed|sickened|licen[sc]e|banned|warned|fired"
    r"|suspended)\b"
    r"|\b(?:why|how) (?:\w+ ){0,6}(?:mislead\w*|wrong|spread|took hold|persists?|won't die)\b"
    r"|\b(?:supposedly|purported(?:ly)?|reportedly|conspirac\w+)\b"
)
"""How somebody speaks of what others say. What stands in the claim itself does not count."""
_ANSWERS = lazily(
    r"\b(?:myths?|false|untrue|not true|isn't true|aren't true|wrong|debunk\w*|misinformation"
    r"|disinformation"
    r"|misconceptions?|rumou?rs?|no evidence|no proof|fact[- ]?check\w*|don't (?:believe|fall for|share)"
    r"|do not (?:believe"
    r"|share)|not supported|hoax|baseless|disproven|retracted|claims?)\b|^\W*facts?\s*:|\bhere(?:'s"
    r"| is) what (?:we know|the"
    r" (?:science|evidence|research)|is true)"
)
"""What a neighbouring sentence says to put a claim right."""
_WARNS = lazily(r"\W*(?:do not|don't|never|please don't|avoid|stay away|steer clear)\b")
"""How a sentence begins that warns of what the one before it says."""
_AFFIRMS = lazily(r"\W*(?:yes|yep|absolutely|you bet|sure|of course|they do|it does|we can)\b")
_REPLIES = lazily(
    r"\b(?:answers?|responds?|replies|talk|heard|hear|asked|asks|told|tell|respond|fears?|concerns?"
    r"|worr(?:y|ies)|listen\w*"
    r"|really|laugh|no\b|sign|poster|comment)"
)
_LEADING = lazily(r"\W*(?:did you know|do you know (?:that|why)|ready|tired|want|who else|know why)\b")
_TURN = lazily(r",\s*(?:so|why|who|what|and|then|but|how)\b|[;:]\s|\s-\s")


def told(reading: Reading, start: int, end: int) -> bool:
    """Whether its sentence says that somebody else says it."""
    first = reading.sentences[_number(reading, start)][0]
    return any(
        begin < start - first or end - first < stop for begin, stop in _speech(reading.sentence(start))
    )


def reported(reading: Reading, start: int, end: int) -> bool:
    """Whether a post asks about what stands there, reports it, warns of it or answers it."""
    text, number = reading.lower, _number(reading, start)
    first, last = reading.sentences[number]
    asked = _asks(text[first:start], text[end:last]) and not _AFFIRMS.match(text, last)
    if asked or told(reading, start, end) or _WARNS.match(text, last):
        return True
    near = [
        text[slice(*reading.sentences[other])]
        for other in (number - 1, number + 1)
        if 0 <= other < len(reading.sentences)
    ]
    if any(map(_answers, near)):
        return True
    around = f"{text[first:start]} # {text[end:last]}"
    return quoted(reading, start, end) and any(_REPLIES.search(sentence) for sentence in (around, *near))


@lru_cache(maxsize=256)
def _speech(sentence: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence speaks of what others say."""
    return tuple(match.span() for match in _REPORTS.finditer(sentence))


@lru_cache(maxsize=256)
def _answers(sentence: str) -> bool:
    return _ANSWERS.search(sentence) is not None


def quoted(reading: Reading, start: int, end: int) -> bool:
    """Whether it stands between quotation marks."""
    before = reading.lower[max(0, start - 200) : start]
    return before.count('"') % 2 == 1 and '"' in reading.lower[end : end + 200]


def _asks(before: str, after: str) -> bool:
    """Whether the claim is asked about, and not used to ask for something else."""
    rest = after.rstrip().rstrip("\"')*_")
    return rest.endswith("?") and not _LEADING.match(before) and not _TURN.search(rest)


def _number(reading: Reading, at: int) -> int:
    return max(0, bisect_right(reading.sentences, (at, len(reading.text) + 1)) - 1)
