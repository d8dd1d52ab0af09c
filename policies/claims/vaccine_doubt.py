"""Talk against vaccines that names no claim.

"The jab", "experimental", "unvaxxed and never sick": such words cast doubt without saying anything that could
be put right. From a clinic they cost lives, so a reviewer reads them first.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import uttered
from policies.claims.sayings import Sayings, beginnings
from policies.claims.voice import handed_on
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_VACCINES = (
    r"(?:(?:covid(?:-19)?|mrna|flu|hpv|mmr|rsv|childhood|these|those|the|forced|mandatory) )*(?:vaccin(?:e"
    r"|es|ation|ations)|shots?|jabs?|boosters?|vaxx?)"
)
_PATTERN = Sayings(
    (
        "pois inje jab jabb pump",
        (
            r"\b(?:stop|don't|do not|quit) (?:poison|inject|jabb?|pump)(?:ing)? (?:your|our|the|them"
            r"|kids|them) ?(?:\w+ ){0,3}?with\b[^.!?\n]{0,40}"
        ),
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            r"\b(?:experimental|untested|rushed|unproven|toxic|dangerous|deadly|unsafe|forced"
            rf"|unnecessary|so-called) {_VACCINES}(?! (?:trials?|candidates?))\b"
        ),
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            rf"\b{_VACCINES} (?:is|are|was|were) (?:\w+ )?(?:experimental|untested|rushed|not tested"
            r"|never tested|dangerous|unsafe|toxic|unnecessary|forced|evil|a crime|unconstitutional"
            r"|an experiment)\b"
        ),
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            r"\b(?:won't|will not|refuse to|would never|will never|never going to"
            r"|not going to) (?:give|recommend|offer|get|take|inject"
            rf"|allow) (?:[\w']+ ){{0,4}}?{_VACCINES}\b"
        ),
    ),
    (
        "jabs shot vacc vax",
        (
            r"\b(?:vaccin(?:e|es|ation)|shots|jabs|vax)\? (?:not (?:in|for|on|at)|never|nope|no thanks"
            r"|no way|hard pass|not a chance)\b"
        ),
    ),
    (
        "jabb pure shee unja unva vacc vax vaxe vaxh vaxx",
        (
            r"\bun-?(?:vaxx?ed|jabbed|vaccinated)\b[^.!?\n]{0,40}\b(?:healthy|healthier|never sick"
            r"|sick less|thriving|proud|pure|strong|never been sick|fine)\b|\b(?:pure-?bloods?"
            r"|vaxx?-?holes?|sheep(?:le)?)\b"
        ),
    ),
    (
        "choi free say",
        (
            r"\b(?:medical freedom|vaccine freedom|my body,? my choice)\b[^.!?\n]{0,60}\b(?:vaccin\w+"
            r"|shots?|jabs?|mandates?)|\b(?:just )?say no to (?:the )?(?:jab|shot|vaccines?)\b"
        ),
    ),
    (
        "actu real",
        rf"\b(?:what's|what is) (?:really|actually) in (?:the |your |those |that |these )*{_VACCINES}\b",
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            r"\b(?:died|dead|collapsed|paralyzed|injured|regressed|never the same|seizures?"
            rf"|stroke) (?:\w+ ){{0,4}}?(?:after|from|right after|days after"
            rf"|hours after) (?:\w+ ){{0,3}}?{_VACCINES}\b"
        ),
    ),
    (
        "dama inju",
        (
            r"\b(?:vaccine|vax|jab)[- ](?:injur(?:y|ies|ed)|damage[d]?)\b(?! (?:compensation|program"
            r"|table|fund))"
        ),
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            r"\b(?:wait|hold off|think twice|be careful|do your research) (?:on|about|before"
            rf"|with) (?:\w+ ){{0,4}}?{_VACCINES}\b(?! (?:clinic|appointment))"
        ),
    ),
    (
        "boos jab jabs shot vacc vax vaxx",
        (
            r"\b(?:(?:nobody|no one) (?:really )?needs|(?:kids|children|babies|healthy people"
            rf"|you) (?:really )?(?:don't|do not) (?:really )?need) (?:\w+ ){{0,2}}?{_VACCINES}\b"
            r"|\b(?:spread|space) (?:out )?(?:the |your |those )*(?:kids' "
            rf"|child's )?{_VACCINES} (?:out|apart)\b"
        ),
    ),
)
_BAD = lazily(
    r"\b(?:hurt(?:s|ing)?|harm(?:s|ed|ing|ful)?|kill(?:s|ed|ing)?|injur(?:y|ies|ed|es|ing)|maim\w*|insane"
    r"|crazy|evil|poison\w*|toxic|lies|lied|lying|deaths?|scam|danger\w*|not worth|isn't worth|regret\w*"
    r"|never again|unnecessary|unsafe|hard pass|no thanks|push(?:ed|ing|es)?|forc(?:ed|ing)|coerc\w+"
    r"|overload\w*"
    r"|exploded|skyrocket\w*|agenda|profit\w*|pharma|trust|don't vax|won't be getting|not getting"
    r"|never getting|cover(?:ed|ing)? up|brainwash\w*|useless|worthless|failed|fail"
    r"|sheep|guinea pigs?|experiment\w*|bonus(?:es)?|paid|dirty|playing with fire|russian roulette|clots?"
    r"|myocarditis|collaps\w*|disab(?:led|ling)|destroy\w*|damag\w+|ruin\w*|kickbacks?|commissions?"
    r"|healthier without|without vaccines|miscarry\w*|never (?:been )?(?:\w+ )?tested|rise in|exemptions?"
    r"|never works?|doesn't work|stopped recommending|live longer|garbage|junk|joke|bother|nonsense"
    r"|waste|filth|needless|not in my (?:clinic|office|house)"
    r"|natural wellness|exempt\w*)\b"
)
"""Words that seldom stand beside a vaccine unless it is spoken against."""
_HARD = lazily(
    r"\b(?:destroy\w*|poison\w*|maim\w*|evil|scam|brainwash\w*|guinea pigs?|russian roulette|kickbacks?"
    r"|live longer|healthier without|not worth|garbage)\b"
)
"""Those of them that are an opinion by themselves."""
_VACCINE = lazily(
    r"\b(?:vaccin(?:e|es|ation|ations|ated|ating)|vaxx?(?:ed|es|ing)?|jabs?|jabbed|boosters?|mmr|dtap"
    r"|hep b|gardasil|(?:covid(?:-19)?|flu|hpv|mrna|rsv|measles|vitamin k|baby|kids') shots?|(?:the"
    r"|every|each|those|these|their|all) shots?)\b"
)
_NAMED = frozenset(("vacc", "vax", "jab", "boos", "mmr", "dtap", "hep", "gard", "shot"))
"""How the words for a vaccine begin."""
_OPINION = lazily(
    r"\b(?:i|i'm|i've|i'd|my|we|we're|our|they|they're|mama|think about it|look it up|honest(?:ly)?"
    r"|opinion|wake up"
    r"|ask (?:your|yourself|why)|don't|won't|just saying|truth|you|your)\b|!"
)
_GOOD = lazily(
    r"\b(?:safe(?:ly|ty|r)?|protect\w*|prevent\w*|effective|save[sd]?|saving|(?<!stopped )recommend\w*"
    r"|lower(?:s|ed)?"
    r"|reduc\w+|free|clinic|appointments?|available|schedule (?:a|an|your)|walk-?ins?|get (?:your|a|the"
    r"|vaccinated|yours)|rare|benefits?|against|up to date|eligible|trust(?:ed|worthy)?|sore|easy"
    r"|no (?:evidence|link|pain|risk)|hesitan\w*|misinformation|myths?|false|questions?|fight|beat"
    r"|stop the|ward off|needles?|afraid|fear of|comfort|roll up)\b"
)
_LEGIT = lazily(
    r"\b(?:allerg\w+|fever|compensation|reported to vaers|trial|stud(?:y|ies)|cdc|fda|aap|recall\w*|russia"
    r"|china|ebola|congress|court|judge|senate|bill|law|state|school|officials?)\b"
)


@check(
    code="CLM022",
    name="vaccine-doubt",
    severity=Severity.REVIEW,
    message="Say what is known of the vaccine and link to it. Answer a worry instead of raising one.",
    cite=(
        "AAP, Countering Vaccine Hesitancy (2016); AMA, Guidelines for Ethical Physician Conduct in the"
        " Media (2017)"
    ),
    floor=Severity.REVIEW,
    flags=(
        "I will not push «experimental shots» on my patients.",
        "My «unvaxxed kids are never sick». Just saying.",
        "We «won't give the booster» here.",
        "He was fine, then «paralyzed after his flu shot».",
        "Look up «what's really in those shots».",
        "Come to our talk on «vaccine injury».",
        "«Boosters are garbage», full stop.",
        "Honestly, «the shots hurt» more people than we thought.",
    ),
    passes=(
        "An experimental vaccine trial starts in May.",
        "Unvaccinated children were among the sick, officials said.",
        "Some parents ask what's in the vaccines. Here is the list.",
        "The Vaccine Injury Compensation Program has a new address.",
        "You may feel sore after your flu shot.",
        '"Unvaxxed and never sick": a nurse answers such comments.',
        "We won't give the booster to anyone with a fever.",
        "The flu shot hurts a bit.",
        "Heat will destroy a vaccine, says the CDC.",
        "We know that the flu shot hurts a bit, but it protects you.",
        "Our state pushed the vaccine.",
        "They push the vaccine, mayor tells rally https://example.com/rally",
        '"They push the vaccine," one comment read.',
        "We never push the vaccine.",
    ),
)
def vaccine_doubt(reading: Reading) -> Iterator[Span]:
    """Words against vaccines, unless quoted, reported or about who should really wait."""
    for talk in _PATTERN.finditer(reading.lower):
        if not _LEGIT.search(reading.sentence(talk.start())) and uttered(reading, *talk.span()):
            yield reading.span(talk)
    if not _NAMED.isdisjoint(beginnings(reading.lower)) and not handed_on(reading):
        yield from (reading.span(place) for place in _spoken_against(reading))


def _spoken_against(reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a sentence has a vaccine, a word that seldom stands beside one, and somebody's opinion."""
    for first, last in reading.sentences:
        line = reading.lower[first:last]
        vaccine, bad = _VACCINE.search(line), _BAD.search(line)
        if (
            vaccine
            and bad
            and (_HARD.search(line) or _OPINION.search(line))
            and not (_GOOD.search(line) or _LEGIT.search(line))
        ):
            start, end = first + min(vaccine.start(), bad.start()), first + max(vaccine.end(), bad.end())
            if uttered(reading, start, end) and not reading.negated(start, end):
                yield start, end
