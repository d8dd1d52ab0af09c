"""Comparisons with other clinics and other care.

"Unlike other clinics, we listen" says something about colleagues that nobody can check. Medical boards bar
comparisons that cannot be verified, and a named competitor may go to court.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.claims.sources import ranked
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_OTHERS = (
    r"(?:(?:any|all|most|the|those|your|other|every|many|big|bigger|large|corporate|some|chain|local|old"
    r"|last|nearby|typical|average|competing|traditional"
    r"|regular|usual) ){1,3}(?:[\w-]+ ){0,2}?(?:clinics?|hospitals?|practices?|doctors?|surgeons?"
    r"|dentists?|providers?|places?|offices?|competition|competitors?"
    r"|health systems?|hospital systems?|systems|centers?|med ?spas?|chains?|dermatologists?|physicians?"
    r"|specialists?|ers?|guys?|urgent cares?)"
)
_BETTER = (
    r"(?:better|stronger|safer|faster|longer|deeper|smarter|healthier|cheaper|gentler|quicker|more (?:\w+)"
    r"|superior|higher[- ]quality|lower (?:\w+ )?(?:rates?|prices?|risk)|fewer (?:\w+ )?(?:complications"
    r"|infections|errors)|shorter (?:\w+ )?(?:waits?|times?))"
)
_PATTERN = Sayings(
    (
        "than",
        (
            r"\b(?:better|more|less|faster|safer|smarter)(?:[- ]\w+)? than (?:those|the (?:ones"
            r"|doctors|nurses|folks|surgeons|team|guys)) (?:at|in|from|over|down"
            r"|across)\b[^.!?\n]{0,40}"
        ),
    ),
    ("unli", rf"\bunlike (?:[\w-]+ )?{_OTHERS}\b[^.!?\n]{{0,60}}"),
    (
        (
            "acro anyb anyo anyt anyw aver bigg cent chai chea clin comp corp deep dent derm doct door"
            " else er ers ever fast fewe gent guy guys hall hosp larg last loca lowe many meds near"
            " offi othe phys plac prac prov qual quic regu rest road smar spa spec stre stro supe surg"
            " syst than them trad typi urge usua"
        ),
        (
            rf"\b{_BETTER} (?:[\w-]+ ){{0,4}}?(?:than|to) (?:[\w-]+ ){{0,2}}?(?:{_OTHERS}"
            r"|anything(?: else)?(?: (?:on the market|out there|available|you've (?:ever )?tried))?"
            r"|anyone|anybody|anywhere|everyone|the rest|others|them|any other \w+"
            r"|(?:the |that )?(?:[\w-]+ ){0,3}?(?:down|across|up) the (?:road|street|hall)|across town"
            r"|next door)\b(?: else)?(?: in [\w ]{3,20})?"
        ),
    ),
    (
        "bett chea fast gent safe",
        (
            r"\bwe(?:'re| are) (?:\w+ )?(?:faster|better|cheaper|safer|gentler)(?: and (?:faster"
            r"|better|cheaper|safer|gentler))?(?=\s*(?:[.!]|$))"
        ),
    ),
    (
        "most othe",
        (
            r"\b(?:where|while|when) (?:other|most) (?:clinics?|hospitals?|doctors?|dentists?|practices?"
            r"|providers?|places)"
            r" (?:fail|rush|don't|won't|just|only|see|treat|charge|overcharge|cut)\b[^.!?\n]{0,40}"
        ),
    ),
    (
        "most othe",
        (
            r"\b(?:other|most) (?:clinics?|hospitals?|doctors?|dentists?|practices?|providers?"
            r"|med ?spas?) (?:(?:will |just |only |often )*(?:rush|miss|overcharge|ignore"
            r"|don't (?:care|listen|take|bother)|won't (?:tell|listen|take)|fail|push|cut corners"
            r"|charge (?:you )?(?:more|double)))[^.!?\n]{0,40}"
        ),
    ),
    (
        "ditc done fed forg leav sick skip tire",
        (
            r"\b(?:tired of|fed up with|sick of|done with|forget|skip|ditch|leave) (?:the |your |those "
            r"|being rushed by )?(?:crowded |slow |rude |overpriced |big |old"
            r" |current |other |local )*(?:clinic|hospital|doctor|dentist|er|practice|hospital system"
            r"|dermatologist|orthodontist)s?(?: down the road)?\b(?! (?:visit|bill|gown|food))"
        ),
    ),
    (
        "card dent derm doct gp gps hosp pedi surg",
        (
            r"\b(?:before|than|what|where|when|like|things) your (?:\w+ )?(?:doctor|dentist"
            r"|dermatologist|cardiologist|gp|pediatrician|surgeon|hospital)(?:s)? (?:does|can|could"
            r"|ever (?:could|will)|missed|misses|won't|can't|overlooks|never|doesn't|fails)\b(?: \w+)?"
        ),
    ),
    (
        "else",
        (
            r"\b(?:helped?|works?|worked) when (?:nothing|no one|nobody|everything|other \w+"
            r"|all) else (?:did|has|could|would|failed|fails|works?)\b|\bwhen (?:all"
            r"|everything) else (?:fails|failed)\b"
        ),
    ),
    (
        "othe",
        (
            r"\b(?:can't|cannot|won't|don't|never) (?:\w+ )?(?:get|find|see|have|offer"
            r"|do) (?:\w+ )?(?:at |from |in )?(?:those|the|any|most) other (?:\w+ ){0,2}?(?:clinics?"
            r"|hospitals?|places|urgent cares?|doctors?|dentists?|practices?|ers?)\b"
        ),
    ),
    (
        "unli",
        (
            r"\bunlike (?:the|those|other|most|some|your)\b[^.!?\n]{0,40}?,[^.!?\n]{0,40}?\b(?:we|our"
            r"|us|i)\b"
        ),
    ),
    (
        "dism igno miss over",
        (
            r"\b(?:that |what )?(?:your|most|other|regular|standard|some|traditional)? ?(?:labs?"
            r"|doctors?|tests?|physicians?|clinics?|dentists?) (?:always |often |usually |keep "
            r"|routinely |commonly )*(?:miss|misses|missing|overlook\w*|ignore[sd]?"
            r"|dismiss\w*)\b(?! (?:work|school|you))"
        ),
    ),
    (
        "than",
        (
            r"\b(?:better|superior|lower|higher|fewer|shorter) (?:\w+ )?(?:outcomes?|results"
            r"|success rates?|rates?|care|scores?|ratings?|prices?|waits?|wait times|complications"
            r"|infections) than (?!last|before|ever|expected|usual|average|we|in|normal|planned|other"
            r"|any|the|most|those|your)\w+(?: \w+)?"
        ),
    ),
    ("comp", r"\bbeats? the competition\b|\bthe competition (?:can't|doesn't|won't)\b"),
)
_REPORT = lazily(r"\b(?:stud(?:y|ies)|report|trial|data|survey|percent)\b|\d ?%")


@check(
    code="CLM006",
    name="comparison",
    severity=Severity.REVIEW,
    message=(
        "Say what you do, and leave other providers out of it. A comparison needs a source that can be"
        " checked."
    ),
    cite=(
        "22 TAC 164.3 (Texas Medical Board, misleading advertising); Lanham Act section 43(a), 15 USC 1125(a)"
    ),
    floor=Severity.ADVICE,
    flags=(
        "«Unlike other clinics, we listen».",
        "We get «better results than the big hospitals».",
        "«Tired of your dentist»? We have openings.",
        "«We're faster and better».",
        "«Most doctors just rush you out»! We do not.",
        "Our lab is «safer than anyone else in the county».",
    ),
    passes=(
        "Vaccines are safer than the diseases they prevent.",
        "Tired of your hospital gown? We have new ones.",
        "Most doctors do not mind if you bring a list.",
        "Rural hospitals do better than other hospitals, by one count https://example.com/rural",
        Example("We have fewer complications than other hospitals.", evidence="https://example.org/rates"),
        "We had fewer infections than other hospitals, the state's report says.",
        "We are not better than other clinics, we are closer to you.",
        "More than most places, a waiting room needs fresh air.",
    ),
)
def comparison(reading: Reading) -> Iterator[Span]:
    """Other providers, made worse than this one; not in news of a study that is linked or named."""
    for claim in advertised(reading, _PATTERN):
        if not (ranked(reading, claim.start()) or _REPORT.search(reading.sentence(claim.start()))):
            yield reading.span(claim)
