"""Replies that insult, threaten or argue with the person answered.

Whoever is answered may be a patient, and a quarrel about what happened tells the world that something did.
A North Carolina dentist who mocked a reviewer in public paid 50,000 dollars (HHS, 2022).
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.post import Kind
from policies.reading import Reading
from policies.replies.answering import NEUTRAL, answers
from policies.severity import Severity

_WHO = (
    r"(?:you(?:'re| are| were| sound| seem| look)?|your (?:\w+ )?(?:review|rating|post|comment|behavio\w+"
    r"|attitude|claims?|story|accusations?)(?: is| are| was| were| sounds?)?|th(?:is"
    r"|e) (?:\w+ )?(?:reviewer|person|patient|individual|lady|man|woman)(?: is| was| has)?"
    r"|people like you(?: are)?|th(?:is|e) (?:\w+ )?review(?: is| was)?)"
)
_INSULT = lazily(
    rf"\b{_WHO} (?:(?:a|an|the|just|simply|nothing but|clearly|obviously|such|being|so|very|completely"
    r"|totally|extremely|known|typical|only|another) ){0,4}(?:liars?|lying|dishonest|ridiculous"
    r"|pathetic|delusional|hallucinat\w+|ignorant|idiots?|stupid|dumb|moron\w*|fools?|foolish|entitled"
    r"|ungrateful|rude|hateful|nasty|disgusting|disgrace\w*|crazy|insane|unhinged|psycho|mental|nuts"
    r"|abusive|bitter|petty|spoiled|childish|immature|drug[- ]?seek\w+|addict|drunk|junkie|cheap\w*|cheat"
    r"|thief|troll|karen|scam\w*|crook|bully|vindictive|miserable|toxic|dramatic|a joke|clowns?|losers?"
    r"|cowards?|nightmare|the problem|hysterical|difficult (?:patient|person))\b|\b(?:what an?"
    r"|such an?) (?:\w+ )?(?:liar|idiot|fool|joke|troll|coward|disgrace|karen|crybaby"
    r"|nightmare)\b(?: you are)?|\b(?:get a life|get (?:some|professional|psychiatric|mental) help"
    r"|shame on you|grow up|seek help|get over (?:it|yourself)|go (?:somewhere"
    r"|elsewhere) (?:else )?(?:then|please)?|good riddance|have your head examined|learn to read"
    r"|stop (?:lying|whining|crying|complaining)|you people|don't come back|never come back"
    r"|you should be ashamed|hallucinating|express their ignorance)\b|\b(?:you|your) (?:lied|lies|tantrum"
    r"|whining|ignorance|stupidity|entitlement|hysterics|meltdown)\b"
)
_THREAT = lazily(
    r"\b(?:we|i)(?:'ll| will| may| intend to| are going to| am going to|'re going to) (?:\w+ )?(?:sue"
    r"|take (?:\w+ )?legal action|see you in court|press charges|report you|be contacting (?:our|my|your)"
    r"|hold you)\b|\b(?:our|my) (?:lawyers?|attorneys?|legal team|legal counsel)\b|\b(?:libel|slander"
    r"|defam(?:ation|atory))\w*\b|\bcease and desist\b|\blegal action\b"
)
_ARGUMENT = lazily(
    r"\b(?:your|this) (?:[\w-]+ ){0,3}?(?:review|rating|post|comment|claims?|account|version|story"
    r"|statement|stars) (?:is|are|was) (?:\w+ )?(?:false|untrue|misleading|inaccurate|unfair|wrong|a lie"
    r"|lies|not (?:true|accurate|fair|what happened)|incorrect|unjust\w*|baseless|nonsense|exaggerated"
    r"|fiction|fabricated)\b|\b(?:false|baseless|unfounded|unsubstantiated|fabricated) (?:accusations?"
    r"|claims?|allegations?|statements?|reviews?)\b|\b(?:that is|that's|this is|those are) (?:simply "
    r"|just |absolutely |completely )?(?:not true|untrue|false|a lie|lies|not what happened|nonsense)\b"
    r"|\b(?:the truth is|the facts? (?:is|are)|let me set|set the record straight|our side of (?:the"
    r"|this) story|you (?:forgot|neglected|failed|fail|conveniently \w+) to mention|you left out"
    r"|you conveniently|leaves? out that|fails to mention)\b"
)


@check(
    code="REP002",
    name="attack-on-reviewer",
    severity=Severity.BLOCK,
    message="Do not insult, threaten or argue in public. Use the neutral reply and offer to talk.",
    cite="45 CFR 164.502(a); Massachusetts Medical Society, Social Media Guidelines for Physicians",
    floor=Severity.REVIEW,
    cues=(
        "you",
        "review",
        "what a",
        "such a",
        "lawyer",
        "attorney",
        "legal",
        "patient",
        "person",
        "false",
        "true",
        "this",
        "truth",
        "fact",
        "accus",
        "slander",
        "libel",
        "defam",
        "get a life",
        "ignorance",
    ),
    flags=(
        Example("«You are a liar», and «stop complaining».", kind=Kind.REPLY),
        Example("«What a joke». «Get some help».", kind=Kind.REPLY),
        Example("«Our lawyer» will be in touch about this «slander».", kind=Kind.REPLY),
        "You gave us one star, but «you were extremely rude» to my staff.",
        Example("«Your review is misleading», so please call us.", Severity.REVIEW, kind=Kind.REPLY),
        Example("«The truth is» that somebody is still angry.", Severity.REVIEW, kind=Kind.REPLY),
    ),
    passes=(
        Example("We are sorry that somebody was rude, and we would like to hear more.", kind=Kind.REPLY),
        Example("Thank you! You are such a kind person.", kind=Kind.REPLY),
        Example("We are sorry. That is not the standard that we hold ourselves to.", kind=Kind.REPLY),
        "What a joke: our residents' comedy night is back.",
        "Get some help with your taxes at our legal clinic.",
        "The claim that vaccines cause autism is not true, and this is false hope.",
    ),
)
def attack_on_reviewer(reading: Reading) -> Iterator[Span]:
    """Insults and threats, and words that argue, towards whoever is answered."""
    if not answers(reading):
        return
    for pattern in (_INSULT, _THREAT):
        for words in pattern.finditer(reading.lower):
            yield reading.span(words, suggestion=NEUTRAL)
    for words in _ARGUMENT.finditer(reading.lower):
        yield reading.span(words, severity=Severity.REVIEW, suggestion=NEUTRAL)
