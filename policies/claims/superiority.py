"""Claims to be better than everybody else.

"The best", "the leading" and "the only" compare a clinic with others. Medical boards want such a claim to be
one that can be checked. A rank with the name of who gave it is fine, and so is a compliment to colleagues.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.claims.sources import ranked
from policies.claims.voice import ours
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_WHO = (
    r"(?:doctors?|docs?|physicians?|surgeons?|dentists?|\w{3,20}(?:ologists?|iatricians?|odontists?"
    r"|etricians?|iatrists?)|midwives|midwife"
    r"|therapists?|chiropractors?|specialists?|experts?|providers?|clinicians?|clinics?|hospitals?"
    r"|practices?|cent(?:er|re)s?|offices?"
    r"|programs?|departments?|facilit(?:y|ies)|health systems?|emergency (?:room|department)s?|er"
    r"|urgent care(?:s)?|care|treatments?"
    r"|med ?spas?|labs?|lasik|botox|fillers?|veneers|ivf|braces|births?|pharmac(?:y|ies)|dentistry|surgery"
    r"|unit|outcomes?|results|injectors?|hands|name|technology|medicine|choice"
    r"|destination|authority|expertise|service)(?! (?:cafeteria|food|coffee|parking|gowns?|jobs?"
    r"|volunteers?|dogs?|chili|lobby|float|costumes?|choir)\b)"
)
_TEAM = rf"(?:{_WHO}|teams?|staff|nurses?|crew)"
_MOST = (
    r"(?:#\s?1|no\. ?1|number one|number 1|best|top|top[- ]rated|top[- ]ranked|highest[- ]rated|leading"
    r"|finest|premier|foremost|safest|fastest"
    r"|greatest|favorite|most (?:\w+ (?:and|&) )?(?:trusted|respected|experienced|advanced|sought[- ]after"
    r"|loved|beloved|recommended|skilled|qualified"
    r"|comprehensive|innovative|caring|compassionate|accurate|effective|talented|reliable|popular|awarded"
    r"|modern|progressive|capable))"
)
_ADVERB = (
    r"(?:still |simply |proudly |truly |always |easily |proud to be |hands down |without question "
    r"|officially |clearly |widely |just )*"
)
_IN = (
    r"(?:in|around|across|anywhere in|within|throughout|for miles|this side|near|outside) (?:the |our "
    r"|all of |all |your )?(?:business|region|state|town"
    r"|city|country|county|area|field|industry|world|nation|valley|midwest|south|north|east|west|southeast"
    r"|southwest|northeast|northwest|metro"
    r"|community|neighborhood|tri-?(?:county|state)(?: area)?|district|province|u\.?s\.?a?|america"
    r"|bay area|suburbs|[a-z]\w+)"
)
_PATTERN = Sayings(
    ("best", r"\bbest[- ]in[- ](?:state|town|county|city|the[- ]state)(?= |,)"),
    (
        "# 1 numb",
        (
            r"(?<!\w)(?:#\s?1|no\. ?1|number one) (?:in|for) (?!the (?:world|u\.s)|your|kids|women|men"
            r"|deaths|cause)\w+(?: \w+)?"
        ),
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        (
            r"\b(?:the |our )?(?:region|area|city|state|county|country|nation|world|valley|town|community"
            rf"|neighborhood|midwest|america|\w{{3,15}})"
            rf"'s (?:own )?{_MOST} (?:[\w/&-]+ ){{0,4}}?{_TEAM}\b"
        ),
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        (
            rf"\b(?:we|they|our(?: [\w-]+){{1,4}}?)(?:'re| are| is| have| has|'ve got| offer| provide"
            rf"| deliver| boast| employ) {_ADVERB}"
            rf"(?:the |a |an |some of the (?:country's |state's )?)?{_MOST} (?:[\w/&-]+ ){{0,4}}?{_WHO}\b"
        ),
    ),
    (
        "# 1 numb best top fine safe",
        (
            rf"\b(?:we|they|our(?: [\w-]+){{1,4}}?)(?:'re| are| is) {_ADVERB}(?:the |a )?(?:#\s?1|no\. ?1"
            r"|number one|best|top|finest|safest)"
            rf"(?=\s*(?:[.!,]|$|\bat\b|{_IN}\b|\bfor\b))(?: {_IN})?"
        ),
    ),
    (
        "best most",
        (
            rf"\b(?:we|our(?: [\w-]+){{1,4}}?)(?:'re| are| is) {_ADVERB}(?:the |among the )?(?:best"
            rf"|most)[- ]\w+(?: and \w+)? {_IN}"
        ),
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        rf"\b(?:the |your |our )?{_MOST} (?:[\w/&,-]+ ){{0,4}}?{_TEAM} {_IN}\b",
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        (
            r"\b(?:meet|see|visit|choose|trust|with|from|by|at"
            rf"|to) (?:dr\.? [\w. ]{{2,24}}, )?the {_MOST} (?:[\w/&-]+ ){{0,3}}?{_WHO}\b"
        ),
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        (
            rf"\b(?:is|are|be|than) {_ADVERB}the {_MOST} (?:[\w/&-]+ ){{0,3}}?(?:doctor|physician|surgeon"
            r"|dentist|clinic|hospital|practice|provider"
            r"|choice for)s?\b"
        ),
    ),
    (
        "clas elit inco indu mark peer prem rate supe tier unbe uneq unma unpa unri unsu",
        (
            r"\b(?:world[- ]class|best[- ]in[- ]class|best[- ]of[- ]class"
            r"|industry[- ]leading"
            r"|market[- ]leading|unmatched|unrivall?ed|unparallell?ed"
            r"|unsurpassed|unequall?ed|unbeatable|superior|elite|top[- ]tier|first[- ]rate|premier"
            r"|incomparable|peerless)"
            rf" (?:[\w/&-]+ ){{0,3}}?(?:{_TEAM}|surgeons|healthcare|skill|precision|quality|dermatology"
            r"|orthopedics|cardiology|oncology)\b"
        ),
    ),
    (
        "# 1 best fast favo fine fore grea high lead most numb prem safe top",
        (
            rf"\b(?:the )?{_MOST} (?:[\w/&-]+ ){{0,3}}?{_TEAM},? (?:there is|there are|around"
            r"|out there|ever|anywhere|you(?:'ll| will) (?:ever )?(?:meet|find|see|know|have|need)"
            r"|in the business|hands down|money can buy|you can (?:get|find))\b"
        ),
    ),
    (
        "best",
        (
            r"\b(?:is|are|'s|'re) (?:simply |hands down |just "
            r"|easily )?the (?:very )?best(?: (?:there is|there are|around|in the business"
            r"|of the best|out there|anywhere|at what \w+ do(?:es)?|you can get|in [a-z]+))"
        ),
    ),
    (
        "bett fine safe",
        (
            r"\b(?:no|not a|never a) (?:better|safer|finer) (?:place|choice|team|care|hands|clinic"
            r"|hospital|way|doctor|surgeon|option|treatment|spot)\b(?: (?:to|for|than|in"
            r"|anywhere)\b[^.!?\n]{0,30})?"
        ),
    ),
    (
        "abov ahea apar blow circ dust outp outs ring sham top tops",
        (
            r"\b(?:runs? (?:circles|rings) around|blows? away|outshines?|outperforms?"
            r"|puts? (?:[\w' -]{1,40} )?to shame|leaves? (?:\w+ ){1,3}in the dust|sets? us apart"
            r"|a cut above|miles ahead|light years ahead|tops? them all)\b"
        ),
    ),
    (
        "only",
        (
            r"\b(?:the |our )?only (?:treatment|therapy|method|solution|device|product|program"
            r"|procedure|approach|thing) (?:that|which) (?:actually |really |truly )?(?:works?|cures?"
            r"|helps?|stops?|fixes|lasts?)\b(?: \w+){0,2}"
        ),
    ),
    (
        "clin dent doct else hosp nurs phys surg",
        (
            r"\b(?:the )?(?:doctor|surgeon|dentist|physician|hospital|clinic|place|experts|team"
            r"|specialists?) (?:that |who |other )?(?:other )?(?:doctors|surgeons|dentists|nurses"
            r"|physicians|hospitals|clinics|everybody else|everyone else)(?: \w+){0,2}? (?:choose"
            r"|trust|go to|send|see|copy|call|recommend|refer|envy|want)\b[^.!?\n]{0,30}"
        ),
    ),
    (
        "cadi catc copy ferr goat mayo merc mich othe pica royc tesl",
        (
            r"\bother (?:doctors|surgeons|dentists|hospitals|clinics) (?:\w+ )?(?:send|choose|trust"
            r"|copy|refer|call|envy)\b[^.!?\n]{0,30}|\b(?:everybody"
            r"|everyone) else is (?:trying to )?(?:copy|catch)\w*(?: up)?|\bthe (?:cadillac"
            r"|rolls[- ]royce|mercedes|ferrari|tesla|michelangelo|picasso|goat"
            r"|mayo clinic) of\b(?: \w+){0,2}"
        ),
    ),
    (
        "best fewe happ high lowe shor",
        (
            r"\b(?:our|we (?:have|get|deliver|boast|see)|with) (?:the )?(?:very )?(?:best|lowest"
            r"|highest|happiest|fewest|shortest) (?:\w+ )?(?:outcomes?|readmissions?|results|survival"
            r"|ratings?|scores?|rates?|waits?|complications?|infections?|patients"
            r"|success)\b(?! (?:for|possible|when|if|of all))|\b(?:best|lowest|highest|happiest"
            r"|fewest|shortest) (?:\w+ )?(?:outcomes?|readmissions?|results|survival|ratings?|scores?"
            rf"|rates?|waits?|complications?|infections?|patients|success)(?:,[^.!?\n]{{0,50}}?)? {_IN}"
        ),
    ),
    (
        "star",
        (
            r"\b(?:five|5)[- ]star (?:care|service|doctors?|dentists?|team|clinic|hospital|surgery"
            r"|surgeons?|treatment|results)\b"
        ),
    ),
    (
        "choi most",
        (
            rf"\bthe {_MOST} choice\b|\bthe most (?:effective|powerful|advanced"
            rf"|accurate) (?:[\w-]+ ){{0,2}}?(?:treatment|therapy|solution|procedure|laser|test|remedy"
            rf"|cure) (?:[^.!?\n]{{0,30}}?[, ](?:period|bar none|hands down|on the market|available"
            r"|ever|in the world|anywhere|out there)\b)"
        ),
    ),
    ("firs", r"\b(?:right|perfect|successful|painless) (?:the )?first time,? every time\b"),
    (
        "abov gold none othe own simp",
        (
            r"\b(?:second to none|bar none|none better|like no other|head and shoulders above"
            r"|in a class of (?:our|its|their) own|heads above"
            r"|simply the best|the gold standard (?:in|of|for) (?:\w+ )?(?:care|surgery|treatment"
            r"|dentistry))\b"
        ),
    ),
    (
        "know name rank rate vote",
        (
            r"\b(?:rated|ranked|voted|named|known as) (?:as )?(?:the )?(?:#\s?1|no\. ?1|number one"
            rf"|best|top) (?:[\w/&-]+ ){{0,4}}?{_TEAM}(?: {_IN})?"
        ),
    ),
    (
        "name rank rate vote",
        (
            r"\b(?:rated|ranked|voted|named) (?:as )?(?:the |a )?(?:#\s?1|no\. ?1|number one|best|top"
            rf"|favorite)(?= (?:by|around)\b| {_IN})(?: {_IN})?"
        ),
    ),
    (
        "# 1 numb",
        (
            r"\b(?:we're|we are|our \w+ is) (?:still |officially |proudly )?(?:ranked |rated "
            r"|voted )?(?:the )?(?:#\s?1|no\. ?1|number one)\b"
        ),
    ),
    (
        "only",
        (
            r"\b(?:the |our )?(?:one and )?only (?:[\w/&-]+ ){0,4}?(?:doctor|physician|surgeon|dentist"
            r"|clinic|hospital|practice|center|centre|provider"
            r"|specialist|program|team|office|pharmacy|er|lab|\w{3,20}ologist) (?:(?:in|around|within"
            r"|across|near|serving) (?:the )?[\w-]+(?: [\w-]+)?"
            r"|(?:that|who|to|offering|with|you(?:'ll| will)?) (?:\w+ly )?\w+)"
        ),
    ),
    (
        "only",
        (
            r"\bonly (?:our|at our|we at|the) (?:[\w-]+ ){0,2}?(?:clinic|team|doctors?|surgeons?"
            r"|hospital|practice|specialists?|laser|method|program)(?: \w+)? (?:can|could|offers?|has"
            r"|have|knows?|gives?|delivers?|fixes|cures|does)\b(?: \w+){0,3}|\bonly we (?:can|offer"
            r"|have|do|know)\b(?: \w+){0,2}"
        ),
    ),
    (
        "nobo noon one othe",
        (
            r"\b(?:nobody|no ?one|no other (?:[\w-]+ ){0,2}?(?:med ?spa|spa|office|lab|program|er"
            r"|clinic|hospital|practice|doctor|surgeon"
            r"|center|team|provider|place|dentist))(?: else)?"
            r"(?: (?:in|around|near) (?:the |this )?\w+(?: \w+)?)? (?:does|do|can(?! (?:guarantee"
            r"|promise|predict|tell|say|force)\b)|beats?|comes? close"
            r"|knows?|treats?|cares?|offers?|matches|delivers?|gives?|gets?|has|can match|could match"
            r"|provides?|performs?)[^.!?\n]{0,30}?(?:\b(?:better|like we|like us|more|us|close|these"
            r"|outcomes|results|matche?s?|the way we|what we)\b|(?=[.!\n]|$))"
        ),
    ),
    (
        "bett fine more safe",
        (
            r"\b(?:you|you'll|you will)(?: (?:won't|will not|can't|cannot|never"
            r"|not))(?: \w+)? (?:find|get"
            r"|see) (?:a |any )?(?:better|finer|safer|more \w+)"
            r" [^.!?\n]{0,40}"
        ),
    ),
    (
        "best fewe high lowe shor",
        (
            rf"\b(?:the )?(?:lowest|highest|best|fewest|shortest) (?:[\w-]+ ){{0,3}}?(?:rates?|times?"
            r"|scores?|outcomes?|results|survival|ratings?|waits?)"
            rf" (?:{_IN}|of any [\w ]{{3,30}})"
        ),
    ),
    (
        "best",
        (
            r"\bbest\W{1,3}(?:\w+\W{1,3}){0,2}?(?:doctors?|dentists?|surgeons?|clinic|hospital"
            r"|dermatologist|care|team|ob-?gyn|pediatrician)\W{1,3}ever\b"
        ),
    ),
    (
        "dese less seco",
        (
            rf"\b(?:second|anything less than the) best\b(?=[^.!?\n]{{0,20}}\?)"
            rf"|\bdeserves? (?:the )?(?:very )?best (?:[\w-]+ ){{0,2}}?{_WHO} {_IN}"
        ),
    ),
    ("doct top", r"\b(?:top docs?|top doctor|best doctor)(?: around| here| in \w+)?(?=\s*(?:[.!,]|$))"),
)
_PRAISE = Sayings(
    ("reno winn", r"\b(?:award[- ]winning|world[- ]renowned|nationally renowned|internationally renowned)\b"),
)
_FINE = lazily(
    r"\b(?:best (?:practices?|interests?|wishes|of luck|friends?|way|time|thing|medicine is)"
    r"|world-class athletes?|leading (?:causes?|edge|role|experts?"
    r" (?:say|agree|recommend))|top (?:priority|priorities|row|floor)|nation's top doctor"
    r"|surgeon general)\b"
)
_ANOTHER = lazily(r"\b(?:an?|some of) $")
_THANKS = lazily(
    r"\b(?:thank\w*|grateful|shout[- ]?out|happy [\w']+ (?:day|week|month|birthday)|congrat\w+|proud of"
    r"|appreciat\w+|love (?:our|my|this|these)"
    r"|welcome to|good luck|wishing|hiring|join our|apply)\b"
)


@check(
    code="CLM005",
    name="superiority",
    severity=Severity.REVIEW,
    message="Say what you offer, without ranking it. A rank needs the name of who gave it, and the year.",
    cite="22 TAC 164.3 (Texas Medical Board, misleading advertising); FTC Act section 5, 15 USC 45",
    floor=Severity.ADVICE,
    flags=(
        "«The county's best heart team» is right here.",
        "«Meet Dr. Sample, the top knee surgeon», today at 3.",
        "«We're #1», and it shows!",
        "«The only clinic in town that» listens.",
        "«World-class cancer care», close to home.",
        "«Nobody does hips better».",
        "«The lowest infection rate of any hospital nearby»!",
        "«Best. Dentist. Ever»",
        "Our burn unit is «second to none».",
        "«We have the most experienced surgeons».",
        "«You won't find better care anywhere».",
        "Come to a «leading clinic in Springfield»!",
        Example("Meet our «award-winning» team.", Severity.ADVICE),
    ),
    passes=(
        "Nobody can guarantee a pregnancy.",
        "Ranked #1 in the state for stroke care by the Example Gazette.",
        "Ranked #4 in the state for stroke care.",
        "The best way to prevent the flu is the vaccine.",
        "Happy Nurses Week to the best nurses in the world!",
        "Smoking is the #1 cause of lung cancer, and the leading cause of death.",
        "World-class athletes get concussions too.",
        "The world's best hospitals, by one count https://example.com/list",
        "We do our best, and our top priority is you.",
        "We are not the best clinic in town yet.",
        "The head of a leading hospital in Springfield resigned.",
        "Our award-winning team, says the Example Gazette.",
        "World-renowned surgeon retires https://example.com/news",
        "We are the best practices committee in town.",
        Example("We have the lowest infection rate in the state.", evidence="https://example.org/rates"),
        "Only your doctor can tell.",
        "We are the only trauma center in the county, as verified by the American College of Surgeons.",
    ),
)
def superiority(reading: Reading) -> Iterator[Span]:
    """Ranks that the clinic gives itself, without naming who else did."""
    for claim in advertised(reading, _PATTERN):
        sentence = reading.sentence(claim.start())
        one_of_many = _ANOTHER.search(reading.lower[max(0, claim.start() - 12) : claim.start()]) and not ours(
            reading
        )
        if not (
            one_of_many
            or _FINE.search(claim[0])
            or _THANKS.search(sentence)
            or ranked(reading, claim.start())
        ):
            yield reading.span(claim)
    for praise in advertised(reading, _PRAISE):
        if not ranked(reading, praise.start()):
            yield reading.span(praise, severity=Severity.ADVICE)
