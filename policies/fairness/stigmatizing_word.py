"""Words that make a condition of a person.

Clinicians who read "addict" judge the same patient more harshly than those who read "person with a substance
use disorder" (Kelly and Westerhoff 2010), and people who feel judged do not come. Say the person first.
"""

import re
from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.clarity.wording import spoken_of, titled
from policies.fairness.terms import TERMS
from policies.fairness.turns import NO_NOUN, TURNS
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_TERM = lazily(rf"(?<![\w#@'/.-])(?:{'|'.join(sorted(TERMS, key=len, reverse=True))})(?![\w@'-]|\.\w)")
_OFTEN_ROW = """
full old sexual sex normal special mental visually hearing the people person kids children babies child drug
heroin opioid substance former recovering burn stroke cancer pain migraine asthma allergy arthritis
"""
_OFTEN = frozenset(_OFTEN_ROW.split())
_RARE = frozenset(
    next((word for word in re.findall("[a-z]+", term) if word not in _OFTEN), term.rpartition(" ")[2])
    for term in TERMS
)
"""One of these words stands in every text with a word of the table."""
_TURNED = frozenset(word for turn in TURNS for word in turn.words)
_THING = lazily(
    r"\s(?:anonymous|drinks?|beverages?|liver|hepatitis|cirrhosis|services?|center|programs?|parking|spaces?"
    r"|stalls?|access\w*|restrooms?|toilets?|entrances?|vehicles?|sports?|olympics|shelters?|street|cars?|racing"
    r"|football|league|hockey|medicine|studies|fringe|killer|thriller|growth|tissue|weight|range|levels?|blood"
    r"|adoption|list|food)\b"
)
_BESIDE = lazily(NO_NOUN)
_FAN = lazily(
    r"\b(?:sugar|chocolate|news|fitness|exercise|coffee|carb|adrenaline|gym|shopping|tech|running|work|game|food"
    r"|netflix|tv|phone|internet|sun)[ -]$"
)


@check(
    code="FAR002",
    name="stigmatizing-word",
    severity=Severity.ADVICE,
    message="Say the person first, and what they have or do.",
    cite="Practice of person-first language (NIDA Words Matter; CDC Preferred Terms)",
    floor=None,
    flags=(
        "We see «addicts» and «alcoholics» as people first.",
        "For everyone who «suffers from» hay fever, and people «suffering from» a cold.",
        "Our uncle «is wheelchair-bound», and so are many «wheelchair-bound patients».",
        "Flu is hard on «the elderly», so bring your «elderly» parents.",
        "«Non-compliant patients» come back sooner.",
        "An «alcoholic» needs help; so does every «diabetic».",
        "A camp for «normal kids» and others.",
        Example("Our street is full of «junkies» and «lunatics».", Severity.REVIEW),
        Example("A home for the «mentally retarded» and «illegal aliens».", Severity.REVIEW),
        "That patient was «crazy», and I am «so OCD».",
    ),
    passes=(
        "Say 'person with a substance use disorder', not 'addict'. \"Junkie\" is a word that hurts.",
        "People with addiction deserve care. Phones are addictive.",
        "Alcoholics Anonymous meets here. Alcoholic drinks are not allowed. Alcoholic hepatitis is serious.",
        "You are not crazy. We're crazy about our crazy hat day.",
        "Fire retardant blankets; the drug slowed growth. Bipolar disorder can be treated.",
        "Our scanner is non-compliant with the new code. Hospitals suffer from a shortage of nurses.",
        "She joined the Center for the Elderly. Disabled parking is on level 1.",
        "Normal blood pressure is below 120. Is it normal for kids to snore?",
        "The psychosocial team and the lunatic fringe of fashion.",
        "Read about #addicts at https://example.org/?q=addicts",
        "Myth: addicts cannot recover. Fact: most people do. Say 'lives with', not 'suffers from'.",
        "The disabled car blocked our ramp, and the obese cat is on a diet.",
        "Chocolate addict? Sugar junkie? Midget car racing fan?",
    ),
)
def stigmatizing_word(reading: Reading) -> Iterator[Span]:
    """Words of the table and turns of phrase, unless they are only spoken of."""
    if not reading.words.isdisjoint(_RARE):
        for term in _TERM.finditer(reading.lower):
            better, severity = TERMS[term[0]]
            if _about_people(reading, term) and _used(reading, *term.span()):
                yield reading.span(term, severity=severity, suggestion=better)
    if reading.words.isdisjoint(_TURNED):
        return
    told: list[tuple[int, int]] = []
    for turn in TURNS:
        if reading.words.isdisjoint(turn.words):
            continue
        for found in turn.pattern.finditer(reading.lower):
            start, end = found.span("how" if found.groupdict().get("how") else 0)
            if _used(reading, start, end) and not any(start < e and s < end for s, e in told):
                told.append((start, end))
                yield reading.span((start, end), severity=turn.severity, suggestion=turn.suggestion(found))


def _about_people(reading: Reading, term: re.Match[str]) -> bool:
    """Whether a word of the table means people, and not drinks, parking or fans of chocolate."""
    start, end = term.span()
    if term[0].startswith("the ") and not _BESIDE.match(reading.lower, end):
        return False
    if _THING.match(reading.lower, end):
        return False
    return _FAN.search(reading.lower, max(0, start - 12), start) is None


def _used(reading: Reading, start: int, end: int) -> bool:
    """Whether it is used of people, and neither a name nor only spoken of."""
    word = start + 4 if reading.lower.startswith("the ", start) else start
    if titled(reading.text, word) or reading.linked(start) or reading.mythical(start):
        return False
    return not spoken_of(reading.lower, start, end, reading.sentence(start))
