"""Rates of success with nothing to show them.

"98 % success" is believed more than any adjective. It needs the patients who were counted, what counted as a
success, and when; medical boards treat a bare figure as a promise of the same result.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.ailments import ailment
from policies.claims.assertion import asserted
from policies.claims.sayings import Sayings
from policies.claims.sources import named, sourced
from policies.claims.voice import offered
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven"
    r"|eight|nine))?"
)
_SHARE = rf"(?:\d{{1,3}}(?:\.\d+)?\+? ?(?:%|percent|per cent)|{_TENS} (?:percent|per cent))"
_OUT_OF = (
    r"(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:out of|in|of) (?:every )?(?:\d{1,4}"
    r"|ten|five|four|three|hundred))"
)
_MOST = r"(?:most|nearly all|almost all|all|every one|the majority|virtually all|over half|more than half)"
_PEOPLE = (
    r"(?:patients?|clients?|customers?|women|men|people|users?|couples|members|moms|guests|folks|cases"
    r"|kids|children|families|participants)"
)
_DONE = (
    r"(?:(?:\w+ ){0,2}?(?:achieve[sd]?|reach(?:ed|es)?|avoid(?:ed|s)?|improve[sd]?|quit|lost|lose"
    r"|recover(?:ed|s)?|report(?:ed|s)?|experienced?|survived?|conceived?"
    r"|never (?:need|needed|come|have)|no longer|say (?:our|it|we|they|this)|grow|regrow|see|saw"
    r"|notice[sd]?|felt|feel|walk(?:ed)?"
    r"|return(?:ed)?|would (?:recommend|choose)|recommend|love[sd]?"
    r"|go home|went home|get (?:better|pregnant|relief|results)|got (?:better|pregnant|relief|results)"
    r"|stay(?:ed)? sober)"
    r"|(?:are|were|is|become|became|have|had|remain) (?:now |completely |totally |still "
    r"|fully )*(?:\w+-?free|pain free|satisfied|happy|better|cured|healed|sober|pregnant"
    r"|cancer free|symptom free|no (?:more )?(?:pain|symptoms|complications)|less pain|relief|results"
    r"|success\w*|fewer \w+|thrilled|smiling))\b"
)
_FLAWLESS = Sayings(
    (
        "ever neve sing zero",
        (
            r"\b(?:not (?:a|one) single|zero|without a single|never (?:had )?(?:an?"
            r"|one)(?: single)?) (?:\w+ )?(?:complications?|infections?|blood clots?|failures?"
            r"|relapses?|deaths?"
            r"|side effects?|bad outcomes?)\b"
            r"|\b(?:no|none of (?:our|my)|not one) (?:[\w-]+ ){0,3}?(?:patients?|clients?|case|surger(?:y"
            r"|ies))(?: of ours)? (?:has|have) ever (?:\w+ )?(?:relapsed|failed|needed|died|returned|had"
            r"|come back)\b"
        ),
    ),
)
_PATTERN = Sayings(
    ("neve", rf"\b{_SHARE} (?:of (?:them|these) )?(?:have |has )?never \w+(?: \w+)?"),
    (
        "chan like odds",
        (
            r"\b(?:doubl|tripl|quadrupl)(?:es?|ed|ing) (?:your |the |their |her )?(?:chances?|odds"
            r"|likelihood)\b(?: of \w+(?: \w+)?)?"
        ),
    ),
    (
        "accu birt cure decr drop effe effi fast fewe impr less preg reco redu remi sati succ surv",
        (
            r"\b(?:an? )?(?:over |nearly |almost |more than |up to "
            rf"|about )?{_SHARE} (?:[\w-]+ ){{0,2}}?(?:remission|success|satisfaction|cure|effective(?:ness)?"
            r"|accurac?y?|accurate"
            r"|efficacy|survival|improvement|recovery|pregnancy|live[- ]birth|satisfied|reduction|drop"
            r"|decrease|less|fewer|faster|more effective)(?: rates?)?\b"
        ),
    ),
    (
        "rate",
        (
            r"\b(?:success|satisfaction|cure|pregnancy|live[- ]birth|survival|recovery|efficacy"
            rf"|complication|infection) rates?(?: (?:[\w-]+ ){{0,4}}?(?:of|is|are|at|above|over|exceeds?"
            r"|tops?|near(?:ly)?|hits?|now|reached))"
            rf"(?: (?:over|nearly|almost|more than|about|up to|just))? {_SHARE}"
        ),
    ),
    (
        "case chil clie coup cust fami folk gues kids memb men moms part pati peop user wome",
        (
            rf"\b(?:over |nearly |almost |more than |up to |about )?(?:{_SHARE}"
            rf"|{_OUT_OF}) (?:of )?(?:(?:our|my|all|the|those|these"
            rf"|\w+) ){{0,3}}?{_PEOPLE} (?:who [\w ]{{3,30}} )?{_DONE}"
        ),
    ),
    (
        "my our",
        (
            rf"\b(?:{_SHARE}|{_OUT_OF}) (?:of )?(?:our|my) (?:[\w-]+ ){{0,3}}?{_PEOPLE} (?!who|on|in"
            r"|with|from|and|or|speak|live|come|use|travel|identify|rely|qualify|receive|are|is|were"
            r"|have|had|said|say|work|pay|get (?:care|their)|choose|prefer|arrive"
            rf"|walk)\w+(?: \w+){{0,3}}"
        ),
    ),
    (
        "beat conq cure elim ende heal lost over reve",
        (
            r"\b(?:thousands|hundreds|dozens|\d[\d,]*|countless (?:\w+)"
            r"|so many)\b[^.!?\n]{0,24}?\bwho(?:'ve| have)? (?:already |finally )?(?:beaten|beat|cured"
            r"|overcome|ended|conquered|lost|reversed|eliminated|healed)\b(?: \w+){0,2}"
        ),
    ),
    ("my our", rf"\b{_MOST} (?:of )?(?:our|my) (?:[\w-]+ ){{0,2}}?{_PEOPLE} {_DONE}"),
    (
        "by",
        (
            r"\b(?:reduces?|lowers?|cuts?|slows?|boosts?|increases?|improves?|raises?|shrinks?|decreases?"
            r"|drops?) (?:[\w-]+ ){1,4}?by (?:up to |over |nearly |as much as |about )?"
            rf"{_SHARE}"
        ),
    ),
    (
        "cure free gott heal help save spar trea",
        (
            r"\b(?:have |has |we |we've |i've |already )+(?:helped|treated|cured|healed|saved|spared"
            r"|freed|gotten) (?:over |more than |nearly |about "
            rf"|almost )?\d[\d,]* ?\+? ?(?:[\w-]+ ){{0,2}}?"
            rf"(?:{_PEOPLE}|smokers|locals|runners|athletes|neighbors|seniors|parents"
            r"|veterans) (?:to )?(?:avoid|get|lose|quit|recover|conceive|become|beat|overcome|live"
            r"|stop"
            r"|return|walk|sleep|feel|go|find|regain|achieve)"
        ),
    ),
)
_GENERAL = lazily(
    r"\b(?:people|adults|children|kids|women|men|americans|babies|teens|families|smok\w+|quit\w*"
    r"|vaccin\w+|shots?|seat belts?|condoms?|iuds?|birth control|the pill|screening|tests?|tested"
    r"|walking|exercise|sleep|masks?|hand\w*|breastfeeding|cases|deaths|strokes|cancers?|cpr|helmets?"
    r"|naloxone|diet|salt|u\.s|country|state|nation\w*|world\w*|five-year|survival)\b"
)
_OURS = lazily(r"\b(?:our|my|we|we've|us)\b")


@check(
    code="CLM008",
    name="unsourced-figure",
    severity=Severity.REVIEW,
    message="Say who was counted, over which years, and link to the figures. A bare rate reads as a promise.",
    cite="FTC Health Products Compliance Guidance (2022); NC Medical Board, Position Statement 8.3.1",
    floor=Severity.ADVICE,
    flags=(
        "Our IVF program has «a 72% success rate»!",
        "Our «success rate is 95 percent».",
        "«9 out of 10 of our patients are pain-free» in a month.",
        "«Most of our patients achieve» normal sleep.",
        "Our cold plunge «lowers inflammation by 40%».",
        "«We have helped over 2,000 patients avoid» surgery.",
        "Coolsculpting: «a 90% success rate».",
        "The new lens is «97% effective» against dry eyes.",
        "Our program: «90% success rate» https://example.com/rates",
        "Over 500 surgeries and «not a single complication».",
        "«Ninety-five percent of our patients never need a knife».",
    ),
    passes=(
        "About 9 out of 10 people with high blood pressure have no symptoms.",
        "Our success rate is 72%, as reported to SART for 2023.",
        "40% of our patients speak Spanish, and most of our patients are children.",
        "The drug cuts strokes by 20 percent https://example.com/drug",
        Example("Our success rate is 72%.", evidence="https://example.org/rates"),
        "Nobody can promise a 95% success rate.",
        "Quitting lowers the risk of a stroke by 50 percent.",
        "We have treated 2,000 patients since May.",
        "Not a single complication in 400 births, says the NIH.",
        "Seat belts are 50% effective, and pain is rare.",
        "The new app has a 90% success rate.",
        "A lens with a 90% success rate against dry eyes https://example.com/lens",
        "One complication led to a new rule.",
    ),
)
def unsourced_figure(reading: Reading) -> Iterator[Span]:
    """Results in figures of what is offered, without who counted them."""
    for claim in asserted(reading, _FLAWLESS):
        if not sourced(reading, claim.start()):
            yield reading.span(claim)
    for claim in asserted(reading, _PATTERN):
        line = reading.sentence(claim.start())
        if _OURS.search(line):
            fine = reading.post.evidence or named(reading, claim.start())
        else:
            treated = ailment(line, 0, len(line)) and not _GENERAL.search(line)
            fine = sourced(reading, claim.start()) or not (treated or offered(reading, claim.start()))
        if not fine:
            yield reading.span(claim)
