"""Signs of danger explained away.

"It is probably just stress" is what people with a heart attack tell themselves. A post that tells them to
wait, or not to call for help, can cost a life.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from policies.advice.symptoms import CONDITION, WARNING, alarming
from policies.advice.telling import denied, instructed, near
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

if TYPE_CHECKING:
    import re

_WARNING = lazily(rf"\b{WARNING}\b")
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
_FOR_LONG = r"(?:an? (?:few|couple)(?: of)? \w+|an? (?:hour|day|week|night|month)|another \w+|\d+ \w+)"
_DISMISSED = lazily(
    "|".join(
        (
            rf"(?:\b(?:is|are|was|were)|(?<=\w)'(?:s|re)) (?:{_USUALLY} )+{_HARMLESS}\b",
            (
                r"\b(?:is|are) (?:rarely|almost never|hardly ever|seldom|never) (?:an emergency|serious"
                "|dangerous"
                r"|cancer|a heart attack|a stroke|your heart)\b"
            ),
            (
                r"(?:\b(?:is|are)|(?<=\w)'(?:s|re)) (?:nothing (?:serious|to worry about|to fear|much)"
                "|normal|fine"
                r"|harmless|benign|no big deal|not (?:a big deal|serious|dangerous|an emergency|worrisome)"
                r"|a (?:normal )?part of \w+|overblown)\b"
            ),
            r"\b(?:totally|perfectly|completely|pretty|super|very|really|quite) (?:normal|harmless)\b",
            (
                r"\b(?:is|are|it's|that's|they're) (?:just|probably|only|usually|likely) (?:from"
                r"|because of|due to)\b"
            ),
            (
                r"\b(?:just|only|usually|probably|most likely) (?:just )?means? (?:that )?(?:you|he|she"
                r"|they|it)\b"
                r"(?! (?:\w+ )?(?:need|should|have to|must))"
            ),
            rf"\b(?:probably|most likely|likely) (?:just )?(?:a |an |your )?{CONDITION}\b",
            (
                r"\bmeans? you(?:'re| are) (?:just |only )?(?:working|getting|burning|strong|stressed"
                r"|tired|out of shape|dehydrated|hungry|growing|doing)\b"
            ),
            r"\b(?:means|mean) (?:nothing|you're (?:just )?(?:stressed|tired|anxious|dehydrated))\b",
            (
                r"\bnothing to (?:worry|freak out|panic|stress|fret|lose sleep|be (?:scared|alarmed))"
                r"(?: about| over| of)?\b|\bno need to (?:panic|worry|rush)\b(?! (?:to|off)\b)"
            ),
            (
                r"\b(?:aren't|isn't|not|never|hardly|barely) worth (?:it|the|an?|your|calling|going"
                r"|worrying|all)\b"
            ),
            (
                r"\b(?:overhyped|overrated|over-?diagnosed|blown out of proportion|a money grab"
                r"|fear-?mongering)\b"
            ),
            (
                r"\b(?:it|they|this|these|most)(?:'ll| will)? (?:usually|almost always|always"
                "|generally|just"
                "|often|mostly)? ?(?:pass(?:es)?|fades?|resolves?|clears?|goes? away|settles?|improves?"
                "|stops?"
                r"|heals?)(?=[.,!;\s]|$)"
            ),
            (
                r"\b(?:will|'ll) (?:\w+ )?(?:break|pass|stop|heal|clear(?: up)?|go away|settle|resolve"
                r"|fade|work itself out|be (?:fine|ok|okay))\b"
                r"|\b(?:usually|always|often) (?:fixes|solves|cures|stops|clears|helps) (?:it|that)\b"
                r"|\byou'll feel (?:better|fine|great)\b"
                r"|\b(?:snap out of it|cheer up|get over it|choose (?:joy|happiness)|stay busy"
                r"|rest your (?:eyes|head)|just (?:smile|breathe|use a cool))\b"
            ),
            (
                r"\b(?:goes?|will go|going) away (?:on (?:its|their) own|by (?:itself|themselves)"
                r"|with (?:time|rest))\b"
            ),
            (
                r"\b(?:wait (?:it|this|that|them) out|sleep (?:it|that|this) off|sleep on (?:it|them)"
                "|walk (?:it|that) off|tough (?:it|that) out|ride (?:it|that|this) out"
                "|push (?:right )?through(?: it)?"
                "|power through(?: it)?|(?:shake|shrug|brush) (?:it|that|them) off|grin and bear it"
                r"|suck it up)\b"
            ),
            rf"\bgive (?:it|this|that|yourself) (?:some time|time|until|till|{_FOR_LONG})\b",
            (
                rf"\bwait (?:on (?:it|that|this|the|those)|{_FOR_LONG}|and see|until (?:monday|morning"
                "|tomorrow"
                r"|the morning|your|after|next|it)|till)\b|\b(?:and|just) wait\b|\bhold off\b|\bcan wait\b"
                r"|\bno rush\b"
            ),
            (
                r"\b(?:stay in bed|go (?:back )?to (?:bed|sleep)|keep (?:an eye on it|going|pushing"
                "|working out"
                "|training)"
                r"|stretch (?:it|that) out|pop a tums|skip the (?:er|ed|doctor|hospital|trip)|tell yourself"
                r"|get a massage|start back whenever)\b"
            ),
            (
                r"\b(?:see (?:how (?:you|it|he|she) feels?|if (?:it|that|they)|what happens|in the morning)"
                r"|(?:re-?check|check (?:again|back|it)) (?:tomorrow|later|in the morning|next week))\b"
            ),
            (
                r"\bit'll (?:come out|work itself out|pass|go away|be fine|settle)\b|\bprobably (?:slept"
                "|pulled|ate"
                r"|just|nothing)\b|\byou (?:probably )?(?:just )?(?:slept on it|pulled something"
                r"|ate something)\b"
            ),
            (
                r"\b(?:don't (?:panic|worry|stress|freak out|overreact|sweat it|be dramatic|fret)"
                "|do not (?:panic|worry)"
                r"|no worries|nothing to see|it's fine|you're fine|you'll be fine)\b"
            ),
        )
    )
)
_SOOTHED = lazily(
    r"\b(?:take it easy|stay home(?! (?:from|if|when|and call))|get some (?:sleep|rest)|lie down|lay down"
    "|just relax"
    r"|calm down|relax|put your feet up|rest up|elevate (?:it|and)|hydrate and"
    r"|(?:have|try|take|drink) (?:a|an|some|another|more|a glass of)? ?(?:\w+ )?(?:coffee|tea|nap|snack"
    "|drink|beer|wine|water"
    r"|cup|good cry|antacids?|tums|bath|deep breaths?|aspirin|tylenol|advil|ginger|milk|shower))\b"
)
"""Milder words, which may be first aid as well."""
_IGNORED = lazily(
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
_NO_CALL = lazily(
    r"\b(?:don't|do not|no need to) (?:bother|bug|pester) (?:your|the|our) (?:gi|ob|obgyn|pediatrician"
    r"|oncologist|cardiologist|midwife|nurse line|on-call \w+|surgeon)\b|"
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
    r"|emergency department|hospital|ambulance|doctor|urgent care|pediatrician|911)\b(?! (?:waits?|lines?"
    "|queue|bills?|waiting))"
    r"|\b(?:drive yourself|uber|take an uber|take a cab|have (?:a friend|someone"
    r"|your \w+) drive you)\b[^.!?\n]{0,40}\b(?:instead|not an ambulance|rather than)\b"
)
_DEADLY = lazily(r"\b(?:911|999|9-1-1|ambulance|paramedics|ems|988|crisis line|poison control)\b")
_HELPED = lazily(
    r"\b(?:call 911|call 999|dial 911|call 988|or 988|get help|go to the (?:er|ed|emergency)"
    "|emergency (?:care|room|department|help)|seek (?:care|help|medical|emergency)|get (?:checked|seen"
    "|it checked|medical|emergency)|see (?:a|your) (?:doctor|provider)|call (?:us|your|a "
    "doctor|the|our)(?! (?:on )?(?:monday|tomorrow|in the morning|next|after|when we open))"
    "|tell (?:us|your (?:doctor|nurse|provider))|don't (?:wait|ignore|brush|delay)|do not (?:wait|ignore"
    "|delay)|never (?:wait|ignore)|ask (?:us|your)|right away|immediately|when in doubt|better safe"
    r"|talk (?:to|with) (?:us|your|a)|worth (?:a|checking))\b"
)
_ELSEWHERE = lazily(
    r"\b(?:urgent care|walk-?in|telehealth|virtual (?:visit|care)|nurse line|nurseline|we're open"
    r"|we are open|call us|our (?:clinic|pharmac\w+|office|team|providers?)|same-day|primary care|online"
    "|from home"
    r"|flu shot|vaccin\w+|refills?|pharmacist|test(?:ing)?|form|note|non-?emergenc\w+|not an emergency"
    "|parking|visiting|video visit|app|portal|patient line|class|prank|fireworks|information|results"
    r"|volunteer)\b"
)
_BELIEVED = lazily(
    r"\b(?:think|thinks|thought|believe[ds]?|believing|assum\w+|mistak\w+|mistook|dismiss\w*|told"
    "|(?:people|they|many|some|women|men) (?:say|said)|hear|heard"
    "|many (?:people|women|men)|some people|people often|blame[ds]?|blaming|may seem|can seem|seems like"
    r"|feels like|wonder\w*|whether|not all|not every)\b[^.!?\n]*$"
)
_CALLS = (
    *(
        "911",
        "999",
        "112",
        "9-1-1",
        "ambulance",
        " ems",
        "paramedic",
        "emergency",
        " er",
        "the ed",
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
        "pediatric",
        "checkup",
        "check-up",
        "biops",
    ),
    *(
        "mammogram",
        "colonoscop",
        "a scan",
        "your gi",
        "your ob",
        "oncolog",
        "cardiolog",
        "midwi",
        "nurse",
        "surgeon",
    ),
)
"""Pieces of text, one of which stands in whatever is not to be called."""
_BRUSHED = lazily(r"(?:just )?(?:ignore|disregard|brush off|shrug off)\b")
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
        "Stroke signs that pass «aren't worth the» bill.",
        "Your toddler swallowed a button battery? «Don't panic».",
        "Half of your face won't move? «Probably Bell's palsy».",
        "«No need to call 911» for a seizure.",
        "Jaw pain and a numb arm? «Sleep it off», call us Monday.",
        "Black stools? «Don't bother your GI» with it.",
        "Trouble breathing? Steam first, «before you even think about the ER».",
        Example("«You don't need a doctor» for everything.", Severity.REVIEW),
        Example("Heart racing? «Have a cup» of tea.", Severity.REVIEW),
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
        "Skip the ER wait: book a same-day visit for a sprain.",
        "Blood sugar under 70? Have a glass of juice.",
        "Chest pain usually means you should be seen.",
        "The lump sum payment is fine.",
        "Our stroke team never stops. Thank you for staying calm.",
    ),
)
def delayed_care(reading: Reading) -> Iterator[Span]:
    """A warning sign and a word that calms it away; a sign to ignore; a call not to be made."""
    found = {*_ignored(reading), *_uncalled(reading), *_dismissed(reading)}
    kept = set()
    for start, end, severity in sorted(found, key=lambda one: (bool(one[2]), one[0], -one[1])):
        sentence = bisect_right(reading.sentences, (start, len(reading.lower)))
        if sentence not in kept and _said(reading, start, end):
            kept.add(sentence)
            yield reading.span((start, end), severity=severity or None)


def _ignored(reading: Reading) -> Iterator[_Found]:
    for ignored in _IGNORED.finditer(reading.lower):
        known = _BRUSHED.match(ignored[0]) or _WARNING.search(near(reading, ignored.start(), after=0))
        if known and instructed(reading, ignored.start()):
            yield *ignored.span(), ""


def _uncalled(reading: Reading) -> Iterator[_Found]:
    for call in _NO_CALL.finditer(reading.lower) if any(who in reading.lower for who in _CALLS) else ():
        place = near(reading, call.start())
        warned = _WARNING.search(place)
        if warned or instructed(reading, call.start()):
            if _DEADLY.search(call[0]) or warned:
                yield *call.span(), ""
            elif not _ELSEWHERE.search(place):
                yield *call.span(), Severity.REVIEW


def _dismissed(reading: Reading) -> Iterator[_Found]:
    if not (alarming(reading.lower) and _WARNING.search(reading.lower)):
        return
    kinds: tuple[tuple[re.Pattern[str], Severity | Literal[""]], ...] = (
        (_DISMISSED, ""),
        (_SOOTHED, Severity.REVIEW),
    )
    for words, severity in kinds:
        for dismissal in words.finditer(reading.lower):
            if _WARNING.search(near(reading, dismissal.start(), before=2, after=0)):
                yield *dismissal.span(), severity


def _said(reading: Reading, start: int, end: int) -> bool:
    """Whether it is meant: nobody's belief, no question, and no word of getting help beside it."""
    return not (
        _HELPED.search(near(reading, start).replace(reading.lower[start:end], "", 1))
        or _BELIEVED.search(reading.lower[max(0, start - 120) : start])
        or denied(reading, start)
    )
