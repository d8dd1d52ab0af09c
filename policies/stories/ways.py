"""The ways to tell of a patient at work: each a turn of phrase, and what has to stand beside it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from policies.patterns import lazily
from policies.stories.telling import (
    DOING,
    DONE,
    NOT_A_PERSON,
    PATIENT,
    SOMEBODY,
    WHEN,
    clinical,
    general,
    kin,
    listed,
    somebody,
    staffed,
    teller,
)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to tell of a patient.

    Attributes:
        cues: one of these words stands in every text told this way.
        words: how it is told.
        beside: what has to stand somewhere in the text as well; all of them.
        unless: what must not stand in the text.
        supposed: whether it counts also where it is only supposed ("if you are the man who bit me").
    """

    cues: frozenset[str]
    words: re.Pattern[str]
    beside: tuple[Callable[[str], bool], ...] = ()
    unless: tuple[Callable[[str], bool], ...] = ()
    supposed: bool = False


def _has(pattern: str) -> Callable[[str], bool]:
    """Whether a text has a match of a pattern."""
    compiled = lazily(pattern)
    return lambda text: compiled.search(text) is not None


START = r"(?:(?:^|[.!?:;…\n\"')*>-])\s{0,3}(?:[^\w\s]{1,4}\s{0,2})?)"
_SAID = (
    r"(?:[\s,]+(?:today|tonight|yesterday|last night|this (?:morning|week|shift|afternoon)|just|literally"
    r"|actually|really|once|finally|then|who|also|legit|straight up|of (?:mine|ours)|in (?:my|our|the) \w+"
    r"|in (?:room|bed) \w+|(?:with|on) (?:[\w'-]+ ){0,2}[\w'-]+)){0,3}"
)
_SHORT = r"(?:[\w'’-]+ ){0,3}?"
_SCHOOL = (
    r"(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))[-"
    r" ]grader"
    r"|kindergarte?ner|preschooler|(?:middle|high|grade)[- ]schooler)"
)
_FUN = (
    r"[\U0001F602\U0001F923\U0001F62D\U0001F480\U0001F644\U0001F926\U0001F605\U0001FAE0\U0001F643\U0001F62"
    r"9\U0001F92F\U0001F928\U0001F611\U0001F612]|\b(?:lol|lmao|lmfao|smh|fml|bruh|be like|nursing humor"
    r"|nurse humor|medtwitter|i can't|help me|you know (?:it's|you're|you are)|full moon|literally|i swear"
    r"|love when|love it when|why\?+|sir|ma'am)\b|>>>|[\"'][^\"'\n]{3,80}[\"']|🤦|🤷"
)


def _anybody(lower: str) -> bool:
    """Whether it speaks of somebody, or of illness."""
    return somebody(lower) or clinical(lower)


_funny = _has(_FUN)
_slangy = _has(r"\b(?:i|i'm|me|my|we|us|our|dude|guy|kiddo|kid|lady|bro|grandma|grandpa|pt|patient|mom)\b")
_timed = _has(WHEN)


def _timely(lower: str) -> bool:
    """Whether it was today, or is told by whoever was there."""
    return teller(lower) or _timed(lower)


WAYS = (
    Way(
        listed("transported transporting evaluated wheeled swabbed casted bandaged splinted adjusted caller"),
        lazily(
            rf"{START}(?:just |finally |also |today |once |i |we ){{0,2}}(?:transport(?:ed|ing)|evaluated"
            rf"|wheeled"
            r"|swabbed|casted|bandaged|splinted|adjusted|picked up) (?:a|an|another|one|this"
            rf"|somebody's) (?:[\w'-]+ ){{0,3}}?(?:{SOMEBODY}(?! {NOT_A_PERSON})|{_SCHOOL}|runner|dancer"
            r"|frequent caller)\b"
        ),
        unless=(general, kin),
    ),
    Way(
        listed("patient patient's pt pt's client preemie little resident"),
        lazily(
            rf"(?<!is )(?<!are )(?<!as )\bmy {_SHORT}(?:{PATIENT}|preemie\b|little (?:old )?(?:lady|man"
            r"|guy|fighter|warrior)\b|resident(?:'s)?(?= (?:in|with|today|tonight|just|asked|told"
            r"|told)\b))"
        ),
    ),
    Way(
        listed("patient patient's pt client preemie little"),
        lazily(
            rf"\b(?:our|this) (?!(?:model|average|typical|ideal|every)\b){_SHORT}(?:{PATIENT}|preemie"
            rf"|little (?:one|guy|man|fighter|warrior|lady)){_SAID}(?:\s(?:{DONE}|{DOING}|and (?:his|her"
            r"|their))\b|\s?[.!,](?=\s|$))"
        ),
        unless=(general,),
    ),
    Way(
        listed("one two three four several some both another patient patients"),
        lazily(
            r"\b(?:one|two|three|four|several|some|both|another) of (?:my"
            r"|our) (?:[\w'-]+ ){0,2}?(?:patients|pts|clients|kids|kiddos|moms|mamas|little ones|babies"
            r"|regulars|ladies|guys|frequent flyers)\b|\bpatients? of mine\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("patient pt"),
        lazily(
            r"\b(?:a|that|the|another|some|one|last|an) (?!(?:be"
            rf"|very) ){_SHORT}{PATIENT}{_SAID}\s(?:{DONE}|just \w+)\b"
        ),
        beside=(teller,),
        unless=(general,),
    ),
    Way(
        listed("patient pt"),
        lazily(
            rf"{START}(?:so |and |had |omg |lol |when |ok |okay |welp |y'all ){{0,2}}(?:a |the "
            r"|this )?(?!(?:every|each|any|no|all|most|one|per|more|new|if"
            rf"|no) )(?:[\w'-]+ )?{PATIENT}{_SAID}\s(?:{DONE}|{DOING}|(?!guides|rights"
            r"|needs)\w{3,12}s)\b[^.!?:\n]{0,80}\b(?:me|my|i|us|i'm)\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("patient pt"),
        lazily(
            rf"\b(?:a|this|that|the|another|some) (?:[\w'-]+ ){{0,2}}?{PATIENT} (?:in (?:room|bed"
            r"|bay) ?\w+|today|tonight|last night|this morning|this shift)\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("pt"),
        lazily(
            r"(?<![\w#/.-])(?<!\d )pt (?:is|was|has|had|says?|said|told|asked|wants?|came|comes|with|c/o"
            r"|just|today|refus\w+|keeps|left|stat(?:es|ed)|reports?|denie[sd]|presents?|admitted|threw"
            r"|called|lives|arrived|seen|needs|in (?:room|bed|the er|triage|clinic|\d+))\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("had got have"),
        lazily(
            rf"(?:{START}|\b(?:i|we|just|once|today|tonight|yesterday|also|and) )(?:just |also "
            r"|literally )?(?:had|got|have) (?:a|an|this|another|one|two|the (?:sweetest|cutest|funniest"
            rf"|nicest|toughest|\w+est|most \w+)) (?:[\w'-]+ ){{0,4}}?{SOMEBODY}\b(?!['-]| (?:dinner|trip"
            r"|night|reunion|time|party|girl))"
        ),
        beside=(clinical,),
        unless=(
            general,
            _has(r"\b(?:i|we) had (?:a|our|my) (?:healthy )?(?:baby|boy|girl|son|daughter|kid|child)\b"),
        ),
    ),
    Way(
        listed(
            "consult consulted consults page paged pages admit admission admits delivery code trauma"
            " transfer call called callback rapid woken"
        ),
        lazily(
            r"\b\d{1,2}(?::?\d\d)? ?(?:[ap]\.?m\.?)?\s(?:\w+ ){0,2}?(?:consults?|pages?|admits?"
            r"|admissions?|delivery|code blue|code|trauma|transfer|rapid response|phone call"
            r"|call)\b\s*(?:[:—]|- |for\b|from (?:a|the)\b|about\b|was\b|because\b)|\b(?:consult(?:ed)?"
            r"|paged?|admit|admission|code blue|called(?: in)?|woken(?: up)?|rapid response"
            r"|trauma(?: alert)?|callback|page) (?:\w+ )?(?:at"
            r"|@) \d{1,2}(?::?\d\d)? ?[ap]\.?m\.?\b[^.!?\n]{0,20}(?:\bfor\b|\babout\b|\bbecause\b|\bto\b"
            r"|:)|\b(?:first|last|latest|weirdest|best|worst|favorite|today's|tonight's) (?:consult|page"
            r"|admit|admission|delivery|code) (?:of the (?:day|night|shift))?\s*:"
        ),
        beside=(_anybody,),
        unless=(
            _has(
                r"\b(?:webinar|zoom|join us|register|conference call|earnings|podcast|town hall|city"
                r"|admissions office|school)\b"
            ),
        ),
    ),
    Way(
        listed("bed room bay rm pod chair triage lobby gurney stretcher"),
        lazily(
            rf"\b(?:the|this|that|my|our|some|a|an|sweet|little) (?:[\w'-]+ ){{0,4}}?{SOMEBODY} (?:\(\w+\)"
            r" )?(?:who (?:was |is )?|sitting |waiting |lying )?(?:in|from|on|at) (?:the )?(?:(?:bed|room"
            r"|bay|rm|pod|chair|hallway bed) ?#?(?:\d+\b|[a-d]\b)|triage|waiting room|trauma bay|gurney"
            r"|stretcher|hallway bed|next room)\b"
        ),
        unless=(general,),
        supposed=True,
    ),
    Way(
        listed("clinic office er ed unit icu nicu ward floor practice chair table"),
        lazily(
            rf"\b(?:a|an|the|this|that|some|one|sweet|little|old) (?:[\w'-]+ ){{0,4}}?{SOMEBODY} (?:in|at"
            r"|on) (?:(?:my|our|the) (?:\w+ )?(?:clinic|office|er|ed|unit|icu|nicu|ward|floor|practice"
            r"|chair|table)|clinic) (?:(?:today|tonight|yesterday|this (?:morning|week)|just|who|once|has"
            rf"|is|was|had|{DONE}) ){{1,3}}"
        ),
        unless=(general, staffed),
    ),
    Way(
        listed("some"),
        lazily(
            rf"\bsome (?:[\w'-]+ ){{0,3}}?(?:{SOMEBODY}|idiot|karen|jerk|person) {_SAID}\s?(?:{DONE}"
            rf"|{DOING}) "
        ),
        beside=(teller, clinical),
        unless=(general,),
    ),
    Way(
        listed("pov tfw mfw feeling moment face look me mood"),
        lazily(
            r"\b(?:pov|tfw|mfw|that (?:\w+ )?(?:feeling|moment|face|look)(?: when)?|me when"
            rf"|mood when)\b[^.!?\n]{{0,40}}?\b(?:(?:your|the|a|my|ur|this) {_SHORT}{PATIENT}|(?:your|the"
            rf"|a) {_SHORT}(?:grandma|grandpa|kiddo|laboring mom|preemie)|(?:bed|room) \d+|(?:the"
            r"|a) (?:family|couple|mom|dad|husband|wife|parents?))"
        ),
        unless=(_has(r"\bpov\b[^.!?\n]{0,20}\byou(?:'re| are) (?:a|the) (?:new )?patient\b"),),
        supposed=True,
    ),
    Way(
        listed("patient pt"),
        lazily(rf"\bwhen (?:your|the|a|ur|this) {_SHORT}{PATIENT} [^.!?\n]{{8,}}"),
        beside=(_funny,),
        unless=(
            general,
            _has(r"\b(?:tips?|how to|guide|checklist|training|learn|steps?|webinar|ce credits?)\b"),
        ),
        supposed=True,
    ),
    Way(
        listed("patient pt mom dad kid guy lady man him her husband wife grandma grandpa yo old"),
        lazily(
            r"(?:^|[\n.!?\"'/|-])\s*\W{0,3}(?:my |the |a )?(?:[\w'-]+ )?(?:patient|pt|mom|dad|kid|guy|lady"
            r"|man|him|her|husband|wife|grandma|grandpa|\d{1,2} ?yo|\d+[- ]year[- ]old)\s?:\s"
        ),
        beside=(
            _has(r"(?:^|\W)(?:me|nurse|doctor|dr|doc|my brain|also me|us|triage|rn|resident|intern)\s?:"),
            clinical,
        ),
    ),
    Way(
        listed(
            "lost coded coding intubated extubated delivered stitched sutured resuscitated pronounced"
            " cathed scoped discharged admitted sent triaged defibrillated bagged splinted catheterized"
            " treated examined diagnosed operated sedated restrained death cpr vaccinated saved"
        ),
        lazily(
            rf"(?:{START}|\b(?:i|we|i've|we've|just|and|today|tonight|yesterday|finally|once|again|almost"
            r"|had|to) )(?:just |finally |also |almost |have |had to |\w+ly |today ){0,2}(?:lost|coded"
            r"|coding|intubated|extubated|delivered|stitched(?: up)?|sutured|resuscitated|pronounced"
            r"|cathed|scoped|discharged|admitted|sent home|triaged|defibrillated|bagged|splinted"
            r"|catheterized|treated|examined|diagnosed|operated on|sedated|restrained"
            r"|called time of death (?:on|for)|(?:did|doing|performed|started) cpr on|vaccinated"
            r"|saved) (?:a|an|my|our|this|that|another|one|the|him"
            rf"|her)(?: (?:[\w'-]+ ){{0,4}}?(?:{SOMEBODY}\b(?! {NOT_A_PERSON})|\d+[- ]?(?:yo|y/o"
            r"|years?[- ]olds?))|(?<= him)|(?<= her)(?! \w+\b(?<!today)))"
        ),
        unless=(general,),
    ),
    Way(
        listed(
            "told held sat hugged saw met watched helped asked walked cried prayed bathed buried"
            " goodbye listened taught cared took comforted danced sang seen"
        ),
        lazily(
            rf"(?:{START}|\b(?:i|we|i've|we've|just|and|today|tonight|yesterday|then) )(?:just |finally "
            r"|also |had to |have |had |\w+ly |today ){0,2}(?:told|held|sat with|hugged|saw|met|watched"
            r"|helped|asked|walked|cried with|prayed with|bathed|buried|said goodbye to|listened to"
            r"|taught|cared for|took care of|comforted|danced with|sang to|seen) (?:a|an|this|that"
            rf"|another|one|the) (?:[\w'-]+ ){{0,4}}?(?:{SOMEBODY}\b(?! {NOT_A_PERSON})|\d+[- ]?(?:yo|y/o"
            r"|years?[- ]olds?)\b)"
        ),
        beside=(clinical,),
        unless=(general,),
    ),
    Way(
        listed(
            "came comes walked walks rolled rolls stumbled limped showed shows brought strolled"
            " strolls presents presented"
        ),
        lazily(
            rf"\b(?:{SOMEBODY}|someone|somebody|\d{{1,2}} ?y/?o) (?:just |literally |who |today "
            r"|\w+ly ){0,2}?(?:came|comes|walked|walks|rolled|rolls|stumbled|limped|showed|shows"
            r"|was brought|is brought|strolled|strolls|presents|presented) (?:back )?(?:up )?(?:in|into"
            r"|up|to|through)\b(?: (?:to )?(?:my|our|the|clinic|triage) ?\w*)?[^.!?\n]{0,20}\b(?:with"
            r"|w/|for|because|after|asking|convinced|claiming|complaining|saying|thinking|wearing|holding"
            r"|screaming|crying|who)\b"
        ),
        beside=(_slangy, clinical),
        unless=(general,),
    ),
    Way(
        listed("overheard"),
        lazily(
            r"\boverheard (?:in|at|on|from|by|near|outside) (?:the |my |our )?(?:\w+ )?(?:room|bed|triage"
            r"|er|ed|icu|clinic|waiting room|nurses|ward|floor|unit|l&d|rounds|hospital|pharmacy"
            r"|front desk|office|or|bay|pacu|nicu|exam)\b"
        ),
    ),
    Way(
        listed("flyer flier"),
        lazily(
            r"\b(?:our|my|the|this|that|another|favorite|favourite|same"
            r"|local) (?:\w+ )?frequent fl[yi]er\b|\bfrequent fl[yi]er (?:is back|in (?:bed|room|triage)"
            r"|came|patient|again)"
        ),
        unless=(_has(r"\b(?:miles|airline|points)\b"),),
    ),
    Way(
        listed("complaint visit cc"),
        lazily(
            r"\b(?:weirdest|best|strangest|funniest|favou?rite|today's|tonight's|actual|real|craziest"
            r"|wildest|first|last) (?:\w+ ){0,2}(?:chief complaint|reason for visit)\b"
            r"|\b(?:chief complaint|reason for visit|cc)(?: today| tonight| of the day)?\s?: ?[\"'\w]"
        ),
        unless=(general, _has(r"\b(?:template|documentation|coding|cpt|icd|how to)\b")),
    ),
    Way(
        listed("to dear you're are out"),
        lazily(
            rf"(?:{START}|\b)(?:to|dear|if you(?:'re| are)|shout ?-?out to|goodbye to|sorry to"
            rf"|love to) (?:the|my|a|that) (?:[\w'-]+ ){{0,4}}?(?:{SOMEBODY}|family|parents|husband|wife"
            r"|son|daughter) (?:who|i|we|in|that|whose|of the \w+ (?:who|i"
            rf"|we)) (?:[\w'-]+ ){{0,2}}?(?:{DONE}|{DOING}|bed|room|the er|triage)\b"
        ),
        beside=(clinical,),
        unless=(
            _has(
                r"\b(?:donat\w+|gift|sponsor\w*|support\w*|volunteer\w*|raised|gala|celebrate"
                r"|scholarship)\b"
            ),
            general,
        ),
        supposed=True,
    ),
    Way(
        listed("thinking crying forget broke stay stays stuck haunts"),
        lazily(
            r"\b(?:(?:can't|cannot|couldn't) (?:stop|quit) (?:thinking|crying) (?:about|over)|(?:i'm "
            r"|i am )?still (?:thinking|crying) (?:about|over)|(?:i'll |i will |will |won't "
            rf"|we'll )?(?:never|ever) forget) (?:the|a|my|this|that|our) (?:[\w'-]+ ){{0,3}}?{SOMEBODY}\b"
            rf"|\b(?:the|a|this|that) (?:[\w'-]+ ){{0,3}}?{SOMEBODY} (?:who |i |we "
            r"|\w+ ){1,6}(?:broke me|broke my heart|will stay with me|stays with me|stuck with me"
            r"|haunts me)\b"
        ),
        beside=(clinical,),
        unless=(general,),
        supposed=True,
    ),
    Way(
        listed("my mom mama mother baby caught"),
        lazily(
            r"\bmy (?:very )?(?:first|1st) (?:\w+ )?(?:delivery|c-section|intubation|central line"
            r"|chest tube|catch|birth|lumbar puncture|appendectomy|death|code blue|code(?= (?:blue|today"
            r"|tonight|last night)))\b|\b(?:mom|mama|mother) (?:and|&) (?:baby|babies|twins) (?:are|is"
            r"|were|did|doing)\b|\bbaby (?:and|&) (?:mom|mama) (?:are|is|were|did|doing)\b|\bcaught (?:a"
            r"|my \w+|two|three) bab(?:y|ies)\b|\bcaught twins\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("y yo yom yof m f male female y-o"),
        lazily(
            r"(?<![\w$£€.,-])\d{1,3} ?(?:y/?o|yo[mf]|y\.o\.)(?: ?(?:m|f|male|female|man|woman|boy|girl|kid"
            r"|guy|lady))?\b(?!\+| (?:and|or) (?:up|older|over|above|under))"
            r"|(?<![\w$£€.,-])\d\d ?[mf],? (?:with|w/|s/p|c/o|presents|presenting|here (?:with|for)"
            r"|admitted|came|walks|in the (?:ed|er))(?! (?:your|our|the|help|more|over|\d))"
        ),
        beside=(clinical,),
        unless=(general, kin, _has(r"\bages?\b|\bolder\b|\byounger\b|\b(?:we|i)'m \d")),
    ),
    Way(
        listed("me us my him her his"),
        lazily(
            r"\b(?:she|he) (?:just |then |\w+ly )?(?:said|told|asked|looked|whispered|grabbed|hugged"
            r"|squeezed|thanked|called|handed|gave)(?: (?:at|to))? (?:me|us|my)\b|\b(?:i"
            r"|we) (?:just )?(?:told|asked|held|hugged|promised|kissed) (?:him|her|his hand|her hand"
            r"|their hand)\b"
        ),
        beside=(clinical,),
        unless=(general, kin, staffed),
    ),
    Way(
        listed("he she he's she's"),
        lazily(
            r"\b(?:he|she)(?:'s)?\s(?:[\w',-]+ ){0,8}?(?:(?:on|in|to|at|through|from|of|left"
            r"|leaves) (?:our|my) (?:unit|icu|nicu|picu|clinic|floor|ward|er|ed|office|program|care)"
            r"|with us|to us)\b"
        ),
        beside=(clinical,),
        unless=(
            general,
            staffed,
            kin,
            _has(
                r"\b(?:sit|speak|talk|work\w*|share[ds]?|train\w*|intern\w*|career|position|role|teach\w*"
                r"|spoke)\b"
            ),
        ),
    ),
    Way(
        listed("look our"),
        lazily(
            r"\b(?:the )?look on (?:a|an|the|this|that|his|her|their|my|one) (?:[\w'-]+ ){0,4}?(?:face"
            r"|faces|eyes)\b|\bour (?:newest|tiniest|littlest|bravest|smallest|strongest|longest[- ]\w+"
            r"|sweetest|\w+ miracle|miracle)(?: \w+){0,2}? (?:graduate|grad|patient|baby|fighter|warrior"
            r"|resident|preemie|survivor)\b"
        ),
        beside=(clinical,),
        unless=(general, _has(r"\b(?:residency|fellowship|class of|university|employee)\b")),
    ),
    Way(
        listed(
            "clinic er ed l triage rounds unit floor call bad shift tonight today night report recap"
            " tally bingo highlights highlight day first second third fourth fifth st nd rd th"
        ),
        lazily(
            r"\b(?:overdose|trauma|code|gsw|stabbing|delivery|birth|death|c-section|consult|admit"
            r"|transplant|car (?:crash|wreck)|amputation|miscarriage|stillbirth|burn|drowning"
            r"|suicide)s? (?:#?\d+ )?(?:tonight|today|this shift|last night|of the (?:night|day"
            r"|shift))\s?(?:[:.!,—-]|$)|\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:baby"
            r"|overdose|code|death|gsw|delivery|admit|consult|stillbirth) (?:this|of the|tonight|today"
            r"|on)\b|\b(?:shift|night|er|ed|triage) (?:report|recap|tally|bingo|highlights?)\s?:"
            r"|\b(?:clinic|er|ed|shift|l&d|triage|rounds|the unit|the floor|call) (?:was|is"
            r"|has been) (?:absolutely |so |a )?(?:wild|crazy|insane|bonkers|unhinged|zoo|circus|feral"
            r"|chaos)\b|\b(?:gave|give|giving|broke|break|breaking|delivered"
            r"|delivering) (?:\w+ )?bad news to\b"
        ),
        unless=(general, _has(r"\b(?:vigil|prevention|awareness|training|class|webinar)\b")),
    ),
    Way(
        listed("pt's patient's"),
        lazily(
            r"(?:^|[.!?:]\s|\bmy |\bthe |\bthis )(?:pt|patient)'s (?:daughter|son|wife|husband|mom|mother"
            r"|dad|father|family|sister|brother|girlfriend|boyfriend|kids?) (?:just |is |was |has |keeps "
            r"|asked |told |brought |came |called |threatened |mentions |says |wants )"
        ),
        unless=(general,),
    ),
    Way(
        listed("someone somebody worked first last guess"),
        lazily(
            rf"(?:{START}|\b(?:i|we|just|and|today|tonight) )(?:just |finally |had to )?(?:(?:intubated"
            r"|coded|lost|delivered|stitched|discharged|admitted|treated|saw|told|held|sat with|hugged"
            r"|resuscitated|pronounced|saved) some(?:one|body)\b|worked (?:a|an|my|two"
            r"|the) (?:\w+ )?(?:code|cardiac arrest|arrest|wreck|trauma|gsw|mci|fatal\w*|crash)\b)"
            r"|\b(?:first|last|next|final) (?:patient|pt) (?:of (?:the|my|our|this)|today|tonight|was"
            r"|this)\b|\bguess (?:who|what) (?:just )?(?:came|walked|showed|is|rolled|checked"
            r"|i (?:just )?(?:saw|pulled|found|removed))\b"
        ),
        beside=(clinical,),
        unless=(general, staffed),
    ),
    Way(
        listed(
            "saw had diagnosed treated removed pulled extracted drained repaired reduced found caught"
            " delivered picked cut"
        ),
        lazily(
            rf"(?:{START}|\b(?:i|we|just|today|tonight|yesterday) )(?:just |finally |today )?(?:(?:saw|had"
            r"|diagnosed|treated|caught) (?:a|an|my first|our first|another|two|three|the (?:\w+est|first"
            r"|worst)) (?:[\w-]+ ){0,3}?(?:case of|case\b(?! (?:study|manager|for|report))|rash\b)"
            r"|(?:diagnosed|removed|pulled|extracted|drained|repaired|cut) (?:a|an|my first|another|two"
            r"|three|\d+|the) (?:[\w-]+ ){0,4}?(?:tumou?r|cyst|abscess|bean|bead|lego|battery|coin"
            r"|quarter|bug|roach|tick|tooth|teeth|appendix|gallbladder|mole|melanoma|aneurysm|leukemia"
            r"|lymphoma|cancer|stroke|measles|tb|tuberculosis|out of (?:a|an|the|his|her|someone's))\b)"
        ),
        beside=(_timely,),
        unless=(general,),
    ),
    Way(
        listed("resident resident's residents"),
        lazily(
            r"\b(?:a|my|our|this|that|the|one of (?:our|my)) (?:[\w'-]+ ){0,3}?residents?(?:'s)?"
            r" (?!physician|doctor|life|assistant|council|program|class|who trained)\w"
        ),
        beside=(
            _has(
                r"\b(?:nursing home|assisted living|memory care|care home|skilled nursing|snf"
                r"|long[- ]term care|dementia unit)\b"
            ),
            teller,
            _has(rf"\b{DONE}\b"),
        ),
        unless=(general, _has(r"\b(?:council|welcome|families of|all of|join us|every)\b")),
    ),
    Way(
        listed("lady guy kid dude toddler grandma grandpa gentleman mom dad man woman teen"),
        lazily(
            rf"{START}(?:lady|guy|kid|dude|toddler|grandma|grandpa|gentleman|mom|dad|man|woman|teen) (?:in"
            r"|at|from|on) (?:the |my |our )?(?:waiting room|triage|lobby|front desk|(?:bed|room|bay) \d+"
            r"|er|ed|clinic|stretcher|gurney)\b"
        ),
        unless=(general,),
    ),
    Way(
        listed(
            "blood history teeth home call picked fitted wheeled"
            " hugged explain sat cleaned measured weighed drew numbed"
        ),
        lazily(
            rf"{START}(?:just |finally |also |today |once |i |we ){{0,2}}(?:(?:took|drew) (?:blood|a history"
            r"|labs|vitals|an x-?ray) (?:from|of|on)|cleaned the (?:teeth|ears|wound|wounds) of|did a"
            r" (?:\w+ )?(?:visit|dressing|check) (?:for|on|with)|(?:ran|answered|took) (?:a|an|the)"
            r" (?:\w+ )?call"
            r" (?:for|from|where|on|to)|picked up|fitted (?:[\w-]+"
            r" ){1,3}(?:on|for)|got hugged by|had to explain to|sat (?:[\w'-]+ ){0,5}with|measured|weighed"
            r"|numbed) (?:[\w'-]+ ){0,3}?(?:a|an|the|another|one|this"
            rf"|somebody's) (?:[\w'-]+ ){{0,3}}?(?:{SOMEBODY}(?! {NOT_A_PERSON})|{_SCHOOL}|runner|dancer"
            r"|frequent caller)\b"
        ),
        beside=(clinical,),
        unless=(general, kin),
    ),
    Way(
        listed("ran answered call"),
        lazily(
            rf"{START}(?:just |today |tonight |i |we ){{0,2}}(?:ran|answered) (?:a|an|the) (?:\w+ ){{0,2}}?"
            r"(?:call|lift assist)\b(?! (?:for (?:papers|applications|volunteers|proposals|donors|help)"
            r"|cent(?:er|re)))"
        ),
        beside=(somebody,),
        unless=(general, staffed),
    ),
    Way(
        listed(
            "grader graders kindergartner kindergartener preschooler schooler schoolers student camper"
            " kid kiddo"
            " dude guy lady boy girl teen toddler couple gentleman man woman human mom dad grandma grandpa"
        ),
        lazily(
            rf"(?:{START}|\b(?:a|an|the|this|that|little|tiny|one|another|today|and|lol) )(?:(?!my|your|our"
            rf"|every|each)[\w'-]+ ){{0,2}}?(?:{_SCHOOL}|{SOMEBODY}|camper|human) (?:who (?:was |is"
            rf" )?)?(?:(?:in|on"
            r"|at|inside) (?:my|our) (?:\w+ )?(?:chair|table|couch|rig|truck|ambulance|exam room|office"
            r"|clinic"
            r"|triage|caseload|treatment room|stretcher)\b(?!'| (?:team|staff|manager|coat|scrubs|badge))"
            r"|in exam room \w+|(?:came|comes"
            r"|showed up|shows up|walked|walks|ran|limped|wandered|marched|hopped|burst|stopped|was sent"
            r"|got sent)"
            r" (?:in |over |by |up )?(?:to see me|(?:in|into|to|at|by|through) (?:my|our|the)"
            r" (?:(?:health|school"
            r"|nurse's|nurse|dental|exam|med) )?(?:office|room|door|clinic|desk|chair|table|trailer)))\b"
        ),
        unless=(
            general,
            kin,
            _has(
                r"\b(?:(?:nursing|medical|med|dental|pharmacy|pa|graduate) students?|interns?|professor"
                r"|volunteers?"
                r"|employees?|colleagues?|shadow\w*|tours?|career|donat\w+|raised|joins|joined|retir\w+"
                r"|hired)\b"
            ),
        ),
    ),
    Way(
        listed("client patient pt"),
        lazily(
            rf"{START}(?:my )?(?:client|patient|pt) (?:{DONE}|{DOING}) (?:[\w'-]+ ){{0,4}}?(?:today|tonight"
            r"|yesterday|this (?:morning|week|afternoon))\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("removed pulled extracted fished dug plucked flushed"),
        lazily(
            rf"(?:{START}|\b(?:i|we|just|today|tonight) )(?:just |today |finally )?(?:removed|pulled"
            rf"|extracted"
            r"|fished|dug|plucked|flushed) (?:a|an|one|two|three|four|\d+|some) (?:[\w'-]+ ){1,4}(?:from"
            r"|out of)"
            r" (?:a|an|one|some|somebody's|someone's) (?:\w+ ){0,2}?(?:nostril|nose|ear|ear canal|throat"
            r"|eye|foot"
            r"|toe|finger|hand|scalp|gum|airway|stomach)\b"
        ),
        unless=(general,),
    ),
    Way(
        listed("death code"),
        lazily(r"\btime of death\b|\bcode blue (?:on|in|for|at)\b"),
        beside=(teller, _timed),
        unless=(general,),
    ),
)
