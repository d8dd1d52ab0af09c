"""Signs of danger explained away.

"It is probably just stress" is what people with a heart attack tell themselves. A post that tells them to
wait, or not to call for help, can cost a life.
"""

import re
from collections.abc import Iterator
from typing import Literal

from policies.advice.symptoms import WARNING
from policies.advice.telling import denied, instructed, near
from policies.check import Example, Span, check
from policies.reading import Reading
from policies.severity import Severity

_WARNING = re.compile(rf"\b{WARNING}\b")
_USUALLY = (
    "(?:usually|just|probably|only|mostly|almost always|nearly always|most likely|typically|often|always"
    "|most often|generally|likely"
    r"|99% of the time|definitely|simply|totally|perfectly|completely)"
)
_HARMLESS = (
    "(?:nothing(?: (?:serious|to worry about|to fear|much))?|stress(?:ed)?|anxiety|nerves"
    "|panic(?: attacks?)?|gas|heartburn|indigestion"
    r"|reflux|dehydrat\w+|normal|fine|harmless|benign|hormones?|hormonal|the flu|a virus|a (?:pulled"
    "|strained) muscle|muscle strain|muscular"
    "|(?:a )?cramps?|age|aging|getting old(?:er)?|tired(?:ness)?|the heat|a bug|a cyst|cysts"
    "|(?:a )?migraines?|low blood sugar|a cold|teething"
    "|growing pains|no big deal|not (?:a )?(?:big deal|serious|dangerous|(?:an )?emergency|cancer"
    "|your heart|a heart attack|a stroke|worrisome)"
    r"|a phase|(?:a )?(?:normal )?part of \w+|overblown|hypochondria|allergies|(?:poor |bad )?posture"
    "|too much (?:coffee|caffeine)|caffeine"
    "|(?:a )?lack of sleep|drama|attention[- ]seeking|a cry for attention|a pinched nerve|scar tissue"
    "|a bruise)"
)
_DISMISSED = re.compile(
    "|".join(
        (
            rf"(?:\b(?:is|are|was|were)|(?<=\w)'(?:s|re)) (?:{_USUALLY} )+{_HARMLESS}\b",
            (
                r"\b(?:is|are) (?:rarely|almost never|hardly ever|seldom|never) (?:an emergency|serious"
                r"|dangerous|cancer|a heart attack|a stroke|your heart)\b"
            ),
            (
                r"(?:\b(?:is|are)|(?<=\w)'(?:s|re)) (?:nothing (?:serious|to worry about|to fear|much)"
                "|normal|fine|harmless|benign|no big deal|not (?:a big deal|serious|dangerous"
                r"|an emergency|worrisome)|a (?:normal )?part of \w+|overblown)\b"
            ),
            (
                r"\b(?:means|mean) (?:nothing|you're (?:just )?(?:stressed|tired|anxious|dehydrated))\b"
                r"|\bnothing to (?:worry|freak out|panic|stress|fret|lose sleep|be scared"
                r"|be alarmed)(?: about| over| of)?\b|\bno need to (?:panic|worry|rush)\b(?! (?:to|off)\b)"
            ),
            (
                r"\b(?:it|they|this|that|these|most)(?:'ll| will)? (?:usually|almost always|always"
                "|generally|just|often|mostly)? ?(?:pass(?:es)?|fades?|resolves?|clears?|goes? away"
                "|settles?|improves?|stops?|heals?)(?: on (?:its|their) own| by (?:itself|themselves)"
                r"| with (?:time|rest)| in (?:a|an) (?:few )?(?:\w+))?(?=[.,!;\s]|$)"
            ),
            (
                r"\b(?:goes?|will go|going) away (?:on (?:its|their) own|by (?:itself|themselves)"
                r"|with (?:time|rest))\b"
            ),
            (
                r"\b(?:wait (?:it|this|that|them) out|sleep (?:it|that|this|on it|them) ?(?:off)?"
                "|walk (?:it|that) off|tough (?:it|that) out|ride (?:it|that|this) out"
                "|push (?:right )?through(?: it)?|power through(?: it)?|shake (?:it|that) off|shrug (?:it"
                "|that) off|brush (?:it|that|them) off|grin and bear it|suck it up"
                r"|give (?:it|this|that|yourself) (?:some time|time|a (?:few|couple)(?: of)? \w+"
                r"|an? (?:hour|day|week|night|month)|another \w+|until|till|\d+ \w+)"
                r"|wait (?:on (?:it|that|this|the|those)|a (?:few|couple)(?: of)? \w+|another \w+|and see"
                "|until (?:monday|morning|tomorrow|the morning|your|after|next|it)|till"
                r"|\d+ \w+|a (?:day|week|month))|hold off|can wait|no rush|take it easy|stay home"
                "|stay in bed|go (?:back )?to (?:bed|sleep)|get some (?:sleep|rest)|lie down"
                "|lay down|just relax|calm down|relax|keep (?:an eye on it|going|working out|training)"
                "|have some (?:water|tea)|drink (?:some|more|a glass of)? ?(?:water|tea|ginger"
                "|milk)|take (?:an? )?(?:antacids?|tums|bath|nap|deep breaths?|aspirin|tylenol|advil)"
                "|skip the (?:er|ed|doctor|hospital|trip)|put your feet up|pop a tums|rest up"
                "|see (?:how (?:you|it|he|she) feels?|if (?:it|that|they)|what happens|in the morning)"
                "|have (?:a|some|another) (?:coffee|tea|nap|snack|drink|beer|glass|wine|water|cup"
                "|good cry)|it'll (?:come out|work itself out|pass|go away|be fine|settle)"
                "|probably (?:slept|pulled|ate|just|nothing)|you (?:probably )?(?:just )?(?:slept on it"
                "|pulled something|ate something)|keep going|tell yourself|try (?:a|some|an?) (?:steamy"
                r"|hot|warm|cold|cool|long) \w+|get a massage"
                "|don't (?:panic|worry|stress|freak out|overreact|sweat it|be dramatic|fret)"
                r"|do not (?:panic|worry)|no worries|nothing to see|it's fine|you're fine|you'll be fine)\b"
            ),
        )
    )
)
_IGNORED = re.compile(
    r"\b(?:just )?(?:ignore|brush off|shrug off|sleep off|walk off|push through|power through|tough out"
    "|wait out|ride out|disregard|live with|work through|train through"
    "|put up with|wait on|sit on) (?:the |that |your |any |this |mild |those |a |an |some |little "
    r"|occasional |bit of )*(?:[\w-]+ )?"
    rf"(?:{WARNING}|symptoms?|numbness|bleeding|headaches?|pain|fever)\b"
)
_CALL = (
    "(?:911|999|112|9-1-1|an ambulance|the ambulance|ems|the paramedics|the emergency (?:room|department"
    "|line)|the er|the ed|emergency|the hospital|a hospital|a doctor"
    "|the doctor|your doctor|doctors|a clinic|medical (?:care|help|attention)|the crisis line|988"
    "|a therapist|urgent care|poison control|your pediatrician|the pediatrician"
    r"|a checkup|a check-up|a biopsy|a mammogram|a colonoscopy|a scan)"
)
_GO = (
    "(?:see|seeing|call|calling|go to|going to|going in to|visit|visiting|rush(?:ing)?(?: off)? to"
    "|run(?:ning)? to|head(?:ing)? to|race to|racing to|get|getting"
    r"|dial|dialing|schedule|scheduling|come to|seek|seeking|bother|bothering|book|booking)"
)
_NO_CALL = re.compile(
    r"\b(?:you )?(?:don't|do not|never|needn't) (?:even |ever )?(?:(?:need|bother)(?: to"
    f"| with)?(?: {_GO})?|have to {_GO}|waste (?:your )?(?:time|money) (?:on )?(?:{_GO})?|{_GO})"
    rf" ?{_CALL}(?!'s|\w)(?! (?:to (?:ask|report)|about|for (?:information|directions|road|non)|unless"
    "|referral|order|note))"
    rf"|\b(?:there's |there is )?no (?:need|reason|point) (?:(?:to|in) (?:{_GO})|for) ?{_CALL}\b|\b(?:don't"
    rf"|do not|why) waste (?:[\w']+ ){{0,3}}?(?:in|at|on|with|going to) {_CALL}\b"
    r"|\bbefore (?:you )?(?:even )?(?:think(?:ing)? (?:about|of)|rush(?:ing)? (?:off )?to|run(?:ning)? to"
    r"|bother(?:ing)?(?: with)?|panic(?:king)? and (?:call|run|go)\w*) (?:(?:calling|going to"
    rf"|the) )?{_CALL}\b|\bnot worth (?:{_GO}) {_CALL}\b"
    rf"|\bwhy (?:bother|waste|run|rush|go running)[^.!?\n]{{0,30}}? {_CALL}\b"
    r"|\b(?:skip|avoid|stay away from|stay out of|forget) (?:the )?(?:er|ed|emergency room"
    r"|emergency department|hospital|ambulance|doctor|911)\b"
    r"|\b(?:drive yourself|uber|take an uber|take a cab|have (?:a friend|someone"
    r"|your \w+) drive you)\b[^.!?\n]{0,40}\b(?:instead|not an ambulance|rather than)\b"
)
_DEADLY = re.compile(r"\b(?:911|999|9-1-1|ambulance|paramedics|ems|988|crisis line|poison control)\b")
_HELPED = re.compile(
    r"\b(?:call 911|call 999|dial 911|call 988|or 988|get help|go to the (?:er|ed|emergency)"
    "|emergency (?:care|room|department|help)|seek (?:care|help|medical|emergency)|get (?:checked|seen"
    "|it checked|medical|emergency)|see (?:a|your) (?:doctor|provider)|call (?:us|your|a doctor|the|our)"
    "|tell (?:us|your (?:doctor|nurse|provider))|don't (?:wait|ignore|brush|delay)|do not (?:wait|ignore"
    "|delay)|never (?:wait|ignore)|ask (?:us|your)|right away|immediately|when in doubt|better safe"
    r"|talk (?:to|with) (?:us|your|a)|worth (?:a|checking))\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:urgent care|walk-?in|telehealth|virtual (?:visit|care)|nurse line|nurseline|we're open"
    r"|we are open|call us|our (?:clinic|pharmac\w+|office|team|providers?)|same-day|primary care|online"
    "|from home"
    r"|flu shot|vaccin\w+|refills?|pharmacist|test(?:ing)?|form|note|non-?emergenc\w+|not an emergency"
    "|parking|visiting|video visit|app|portal|patient line|class|prank|fireworks|information|results"
    r"|volunteer)\b"
)
_BELIEVED = re.compile(
    r"\b(?:think|thinks|thought|believe[ds]?|believing|assum\w+|mistak\w+|mistook|dismiss\w*|told"
    "|(?:people|they|many|some|women|men) (?:say|said)|hear|heard"
    "|many (?:people|women|men)|some people|people often|blame[ds]?|blaming|may seem|can seem|seems like"
    r"|feels like|wonder\w*|whether|not all|not every)\b[^.!?\n]*$"
)
_BRUSHED = re.compile(r"(?:just )?(?:ignore|disregard|brush off|shrug off)\b")
_Found = tuple[int, int, Severity | Literal[""]]


@check(
    code="ADV004",
    name="delayed-care",
    severity=Severity.BLOCK,
    message=(
        "Say what to do when this happens: call 911, or be seen today. Do not explain a warning sign away."
    ),
    cite="AMA Code of Medical Ethics, Opinion 2.3.2; practice of public health messaging",
    floor=Severity.REVIEW,
    cues=(
        *(
            "chest",
            "breath",
            "numb",
            "weak",
            "tingl",
            "droop",
            "slur",
            "arm",
            "stroke",
            "tia",
            "heart",
            "palpit",
            "jaw",
            "headache",
        ),
        *(
            "sudden",
            "vision",
            "faint",
            "pass",
            "black",
            "collaps",
            "stiff neck",
            "seiz",
            "convuls",
            "confus",
            "blood",
            "bleed",
            "head",
        ),
        *(
            "throat",
            "swollen",
            "swell",
            "tongue",
            "lips",
            "anaphyl",
            "overdos",
            "suicid",
            "self",
            "die",
            "end",
            "lump",
            "mole",
            "spot",
        ),
        *(
            "severe",
            "sharp",
            "calf",
            "leg ",
            "mov",
            "kicks",
            "weight",
            "jaundice",
            "yellow",
            "fever",
            "streak",
            "sepsis",
            "dka",
            "glyc",
        ),
        *(
            "pressure",
            "symptom",
            "pain",
            "911",
            "999",
            "112",
            "ambul",
            "ems",
            "paramed",
            "emergen",
            " er",
            " ed",
            "hospital",
            "doctor",
        ),
        *(
            "clinic",
            "medical",
            "988",
            "crisis",
            "therapist",
            "urgent",
            "poison",
            "pediatri",
            "checkup",
            "check-up",
            "biops",
            "mammogram",
        ),
        *(
            "swallow",
            "batter",
            "water",
            "contraction",
            "chok",
            "cut",
            "bite",
            "shock",
            "burn",
            "stool",
            "hit",
            "colono",
            "scan",
            "uber",
            "cab",
            "drive you",
            "wheez",
        ),
    ),
    flags=(
        "Chest pain «is usually just stress», sleep on it.",
        "Chest pain in your thirties «is just anxiety».",
        "A little numbness on one side? «No need to rush to the ER».",
        "A 101 fever in a one month old «is no big deal».",
        "Suicidal thoughts come with grief. «Give it a few weeks».",
        "Palpitations? It«'s just dehydration», drink something.",
        "«Don't bother calling 911» for fainting.",
        "A stiff neck and a fever «are almost always just the flu».",
        "That breast lump «can wait».",
        "«Ignore the chest pain» and keep training.",
        "Slurred speech after a long day? «Go to bed».",
        Example("«You don't need a doctor» for everything.", Severity.REVIEW),
    ),
    passes=(
        "Never ignore chest pain: call 911.",
        "Many people think chest pain is just heartburn.",
        "Chest pain is often heartburn, but do not wait: call 911.",
        "Myth: chest pain in women is usually anxiety. Fact: it may be their heart.",
        "A mild fever after a vaccine is normal and goes away in a day or two.",
        "Study: people with chest pain wait two hours before they get help.",
        "Is chest pain just stress?",
        "No need to go to the ER for a sore throat: our urgent care is open.",
        "You don't need a doctor's referral to see our midwives.",
        "Don't call 911 to ask about fireworks.",
        "Burnout is real. Just relax on Sunday, and stay home.",
        "The lump sum payment is fine.",
        "Our stroke team never stops. Thank you for staying calm.",
    ),
)
def delayed_care(reading: Reading) -> Iterator[Span]:
    """A warning sign and a word that calms it away; a sign to ignore; a call not to be made."""
    done = -1
    for start, end, severity in sorted({*_ignored(reading), *_uncalled(reading), *_dismissed(reading)}):
        if start >= done and _said(reading, start):
            yield reading.span((start, end), severity=severity or None)
            done = next(stop for _, stop in reading.sentences if stop >= end)


def _ignored(reading: Reading) -> Iterator[_Found]:
    for ignored in _IGNORED.finditer(reading.lower):
        known = _BRUSHED.match(ignored[0]) or _WARNING.search(near(reading, ignored.start(), after=0))
        if known and instructed(reading, ignored.start()):
            yield *ignored.span(), ""


def _uncalled(reading: Reading) -> Iterator[_Found]:
    for call in _NO_CALL.finditer(reading.lower):
        place = near(reading, call.start())
        warned = _WARNING.search(place)
        if warned or instructed(reading, call.start()):
            if _DEADLY.search(call[0]) or warned:
                yield *call.span(), ""
            elif not _ELSEWHERE.search(place):
                yield *call.span(), Severity.REVIEW


def _dismissed(reading: Reading) -> Iterator[_Found]:
    if _WARNING.search(reading.lower):
        for dismissal in _DISMISSED.finditer(reading.lower):
            if _WARNING.search(near(reading, dismissal.start(), before=2, after=0)):
                yield *dismissal.span(), ""


def _said(reading: Reading, start: int) -> bool:
    """Whether it is meant: nobody's belief, no question, and no word of getting help beside it."""
    return not (
        _HELPED.search(near(reading, start))
        or _BELIEVED.search(reading.lower[max(0, start - 120) : start])
        or denied(reading, start)
    )
