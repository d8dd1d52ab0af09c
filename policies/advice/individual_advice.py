"""Advice on medicines, given to one person.

A post cannot know who reads it. Telling a stranger to stop a medicine, to change a dose or to take one can
kill, and it makes a reader a patient nobody has examined.
"""

from collections.abc import Iterator
from typing import Literal

from policies.advice.medicines import AMOUNT, DRUG, MEDICINE, mentioned, shadow
from policies.advice.telling import asked, denied, informed, instructed, near, refused
from policies.check import Example, Span, check
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity
from policies.vocabulary import words

_NOT_A_DRUG = (
    "(?! ?(?:errors?|mistakes?|misuse|abuse|waste|diversion|theft|shortages?|costs?|bills?|prices?"
    r"|pric\w+|spending"
    "|burden|co-?pays?|refills?|lines?|queue|reminders?|lists?|reviews?|adherence|safety|trips?|bottles?"
    "|boxes"
    r"|take-?back|drop-?off|needs|waits?|hassle|organizers?|counter|pumps?|pens?|pick-?up|deliver\w*"
    r"|stigma|program\w*|mix-?ups?))\b"
)
_WHOSE = r"(?:(?:your|the|all|those|that|these|any|his|her|their|of|it's|every|both) ){0,3}(?:[\w'-]+ ){0,2}?"
_STOPPING = lazily(
    "|".join(
        (
            (
                r"\b(?:stop|quit|discontinue|pause|skip|ditch|drop|dump|toss|hold|cease) (?:taking |using "
                "|with )?"
                "(?:your|the|all|those|that|these|any|his|her"
                rf"|their) (?:[\w'-]+ ){{0,2}}?{MEDICINE}{_NOT_A_DRUG}"
                r"(?: cold turkey)?"
            ),
            rf"\b(?:skip|ditch|drop|toss|forget|dump|lose) (?:the )?{DRUG}{_NOT_A_DRUG}",
            (
                r"\b(?:no need for|(?:you )?(?:don't|do not) need|skip the"
                r"|forget the) (?:[\w'-]+ )?(?:antibiotics?|insulin|an inhaler|inhalers|chemo|steroids?"
                "|stitches)"
                r" (?:with|for|in|during) (?:a |an |the |your |that )?(?:[\w'-]+ )?(?:strep|pneumonia"
                "|(?:kidney|bladder|staph|bone|blood|skin) infections?|utis?|type (?:1|one)|cancer"
                r"|appendicitis|asthma|sepsis|cellulitis|abscess|mrsa|syphilis|gonorrhea|chlamydia)\b"
            ),
            (
                r"\b(?:stop|quit|discontinue|cease) (?:taking "
                rf"|using )?(?:[\w'-]+ )?{MEDICINE}{_NOT_A_DRUG}(?: cold turkey)?"
            ),
            (
                r"\b(?:throw (?:away|out)|come off|go off|get off|wean (?:yourself )?off"
                "|taper (?:yourself )?off"
                rf"|leave out|do without|lay off|stay off|flush) (?:of )?{_WHOSE}{MEDICINE}{_NOT_A_DRUG}"
            ),
            (
                r"\b(?:double(?: up(?: on)?)?|halve|cut(?: back| down)?(?: on)?|split|increase|lower|raise"
                "|reduce|bump(?: up)?|nudge|titrate|push|up"
                "|adjust|tweak|change|lengthen|stretch(?: out)?|ration) (?:your|the|his|her"
                r"|their) (?:[\w'-]+ ){0,2}?"
                rf"(?:dos(?:e|age|ing)|{MEDICINE}){_NOT_A_DRUG}(?: (?:of )?{MEDICINE})?"
                rf"(?: (?:dose )?(?:to|by|in) (?:{AMOUNT}|half))?"
            ),
            (
                r"\b(?:crush|break|open|chew|split|cut|dissolve|snort) (?:up )?(?:your|the|that|those|any"
                rf"|an|a|it's) (?:[\w'-]+ ){{0,3}}?{MEDICINE}{_NOT_A_DRUG}"
            ),
            rf"\b(?:double|halve|increase|lower|raise|reduce|up) (?:up )?(?:on )?{DRUG}{_NOT_A_DRUG}",
            (
                r"\bif you (?:miss|missed|forget|forgot|skip) (?:a|your|one|the) (?:\w+ )?(?:dose|pill"
                "|tablet),?"
                " (?:just |then |simply )?(?:double up|double the|take (?:two|2|both|twice|an extra"
                r"|a double))\b"
            ),
        )
    )
)
_MISSED = lazily(
    r"\bmiss(?:ed)? (?:(?:a|your|one|the|two|yesterday's) )*(?:[\w'-]+ ){0,2}?(?:doses?|pills?|tablets?"
    rf"|shot|{DRUG})\? (?:\w+ )?"
    r"(?:take|double|use|pop) (?:two|three|both|twice|2|3|double|up|an extra)(?: \w+)?"
)
_NO_NEED = lazily(
    r"\b(?:you(?:'re| are)? |no |there's no |there is no )(?:\w+ly )?(?:don't|do not|no longer|needn't"
    "|won't|never|need|off"
    "|not)? ?(?:need |needed |have |reason |point )?(?:to )?(?:(?:keep |be |stay |continue |finish "
    "|even )?(?:take|taking"
    "|finish|finishing|fill|filling|refill|refilling|use|using|on) )?(?:your|the rest of "
    "(?:your|the|that|those)"
    "|all (?:of )?your"
    rf"|all those|those|that) (?:[\w'-]+ ){{0,2}}?{MEDICINE}{_NOT_A_DRUG}"
)
_LET = lazily(
    r"\b(?:don't|do not|no need to) (?:even |bother )?(?:to )?finish(?:ing)? (?:your|the|that"
    rf"|those) (?:[\w'-]+ ){{0,2}}?{MEDICINE}{_NOT_A_DRUG}(?! without)|"
    rf"\blet (?:your|the|that) (?:[\w'-]+ ){{0,2}}?{MEDICINE} (?:\w+ )?(?:run out|lapse|go|expire)\b"
    r"|\b(?:don't|do not|never|no need to) (?:even |bother )?(?:to )?(?:take|taking|finish|finishing|fill"
    "|filling|refill|refilling|pick up|picking up|start|starting) (?:your|the|that|those|any"
    rf"|an?) (?:[\w'-]+ ){{0,2}}?{MEDICINE}{_NOT_A_DRUG}"
    "(?! (?:scripts? )?(?:with|on an|before|if|without|until|unless|and drive|late|twice|from|that (?:is"
    "|are)|you|at|in|for a|when|after|together|near|by yourself|not))"
    r"|\bmiss(?:ed|ing)? [^.!?\n]{0,24}?(?:days?|weeks?|doses?"
    rf"|pills?)? ?(?:of )?(?:your )?{MEDICINE}\? (?:\w+ )?(?:no big deal|no worries|it's fine|it's ok\w*"
    r"|don't worry|no problem|not a problem|that's fine|you're fine)\b"
    rf"|\b(?:safely |totally |absolutely )(?:mix|drink on|combine) (?:your )?{MEDICINE}"
)
_NOBODY = lazily(
    r"\b(?:no one|nobody|most people|diabetics|you guys) (?:really |actually |ever )?(?:needs?"
    "|has to take|have to take|should (?:be )?(?:take|taking|on)) (?:insulin|statins?|antidepressants?"
    r"|ssris?|chemo|blood thinners|blood pressure (?:meds|pills)|metformin|inhalers?)\b"
)
_NO = lazily(r"\b(?:don't|do not|no|needn't|won't|never|not|off)\b")
_SIG = lazily(
    rf"\b{DRUG}[ ,]+{AMOUNT}(?: (?:tabs?|tablets?|caps?))?,? (?:\w+ )?(?:once|twice|three times|nightly"
    r"|daily|every|before|after|at (?:night|bedtime)|for \d|\d ?x|bid|tid|qhs|qd|prn|with (?:food"
    "|breakfast|dinner)|in the (?:morning|evening))"
    rf"|\b{AMOUNT} (?:of )?(?:{DRUG} )?(?:once|twice|three times|\d x|\dx|every (?:\d+|few|four|six|eight"
    "|other)|nightly|at bedtime|before bed) ?(?:a day|daily|per day|hours?)?"
)
"""A prescription in all but paper: "25 mg twice a day"."""
_FOR_YOUR = lazily(
    rf"\bfor (?:your|that|those) [\w' -]{{2,30}}[:,] ?(?:take |try |use |do |i'd do )?{AMOUNT}"
)
_GENERAL = lazily(
    r"\b(?:label|usual|typical(?:ly)?|common(?:ly)?|average|standard|maximum|most (?:adults|people)"
    r"|adults (?:take|can|may)|stud(?:y|ies)|trials?|recommend\w*|approved|recall\w*|ask|as (?:directed"
    "|prescribed)|sodium|caffeine|vitamins?|folic|calcium"
    "|iron|fluoride|example|math|pharmacists? (?:check|count|fill)|means|stands for|placebo|doses? of"
    r"|were given|received)\b"
)
_ADDRESSED = lazily(
    r"^(?:reply(?: to @?[\w.]+)?: ?|re: ?|@[\w.]+[,:]? |hi [a-z]+[,!] |hey [a-z]+[,!] |(?:advice |answer "
    "|reply |note "
    r"|message )?(?:for|to) (?:the|everyone|everybody|anyone|all|those|our) (?:[\w']+ ){0,3}?(?:who|asking"
    r"|that)[^.!?\n:]{0,40}[:,.])"
)
_TAKEN = (
    f"(?:{DRUG}|(?:the |an? |your )?(?:pill|antibiotic|statin|insulin|steroid|inhaler|antihistamine"
    "|decongestant|laxative|antacid)s?)"
)
_ANSWER = lazily(
    r"\b(?:needs?|try|take|take it|go with|start|stop|use|is fine|is (?:ok|okay|safe)|should do it|i'd"
    rf"|switch|give|add|up|cut|get (?:him|her|it) on)\b[^.!?\n]{{0,60}}?\b{_TAKEN}\b"
    rf"|\b{_TAKEN}\b[^.!?\n]{{0,60}}?\b(?:should do it|is (?:\w+ )?(?:fine|ok|okay|safe)|will (?:help|fix"
    r"|do|knock)|works?|twice|daily|nightly|at night)\b"
)
"""Advice in an answer to somebody."""
_SHOULD_IT = lazily(
    r"\byou (?:should|ought to|need to|really need to|definitely should) (?:\w+ly )?(?:be (?:on|taking)"
    r"|take|start(?: on)?|stop|try|get(?: on)?|quit|up) (?:it|them|one|that|this)\b"
)
_PLAIN = lazily(
    r"\b(?:take|try|start|use|grab|pop|add|give|get on|go on|reach for|ask for|get) (?:some|the|an?|your"
    "|a little|a bit of|daily|baby|extra|more|low-dose"
    rf"|over-the-counter)? ?(?:[\w'-]+ )?{DRUG}{_NOT_A_DRUG}"
)
"""A drug by name, told to take: to everybody, and so to the one for whom it is wrong."""
_SAFE = lazily(
    r"\b(?:label|as (?:directed|prescribed|needed)|ask|call|talk|check with|see (?:a|your|us)"
    r"|your (?:doctor|pharmacist|provider|care team|pediatrician|midwife)|if your|unless|911|recall\w*"
    "|class|expired|drop"
    "|take-?back|tell|bring|refills?|savings|coupon|prescription|appointment|study|naloxone|narcan"
    r"|training|kit|instead of)\b"
)
_MEDICINE = lazily(rf"\b{MEDICINE}\b")
_IT = lazily(
    r"\b(?:stop|quit|skip|drop|ditch|halve|double|pause|cut) (?:taking )?(?:it|them)\b(?! (?:if|when|only"
    "|until|unless|from"
    r"|before (?:it|they)))|\b(?:take|pop|use) (?:an extra|another|two|three|one more|a second"
    r"|an additional)(?: one| of (?:them|those))?(?= (?:today|tonight|now|more|if|and|before)\b|[.!,]"
    r"|\s*$)|\b(?:come|go|get|wean) off (?:of )?(?:it|them)\b|\bcut (?:it|them) in half\b"
)
_DOSED = lazily(
    rf"\b(?:take|use|try|swallow|chew|inject|pop|start with|go with|stick with|down|have|do|drink|put) "
    "(?:(?!(?:a|the|this|our|part|care|time|note|turns|place|charge|pride|photos?|notes|steps?"
    r"|walks?)\b)[\w'-]+ ){0,3}?"
    rf"{AMOUNT}(?: (?:of )?(?:your |that |the )?(?:[\w'-]+ )?{MEDICINE}\b)?"
    r"|\b(?:take|try|swallow|chew|pop|have|grab|use|split) (?:just )?(?:a|an|one|two|three|four|2|3|4"
    "|half an?|a half|a couple"
    rf"(?: of)?|a few|an extra|another|some|extra)(?: of)?(?: your| my| those| that| the| his| her| some)?"
    rf"(?: (?!class|line|list)[\w'-]+){{0,2}}? (?:old |leftover )?{DRUG}s?{_NOT_A_DRUG}"
)
_AGAIN = lazily(
    r"\b(?:take|have|give|pop|use) (?:a second|another|an extra|a double|a third) (?:dose|pill|tablet|puff"
    r"|patch)(?: of (?:your|the|his|her) [\w-]+)?"
)
_YOU_CAN = lazily(
    r"\byou (?:can|could|should|may|must|need to|have to|want to|might|are fine to|are ok to) (?:(?!not\b"
    r"|never\b)\w+ )?"
    rf"(?:take|use|increase|try|up|go up to|start(?: with)?|have|give|inject|do|safely take)"
    rf" (?:[\w'-]+ ){{0,4}}?{AMOUNT}(?: (?:of )?[\w-]+)?"
)
_TOLD = lazily(
    "|".join(
        (
            (
                r"(?<!should )\b(?:you|everyone|everybody|anyone|all (?:adults|women|men)|every (?:adult"
                "|woman|man)|adults"
                r"|women|men|kids)(?: (?:over|under|with|past|in) [\w' ]{1,24}?)? (?:\w+ly )?(?:should"
                "|must|needs? to|ought to"
                r"|have to|has to) (?:(?!not\b|never\b|ask|talk|know|avoid)\w+ )?(?:take|start|stop|try"
                "|use|switch to|get on"
                rf"|taking|be on|on|ask for)"
                rf" (?:(?!your\b|any\b|these\b|the\b|as\b)[\w'-]+ ){{0,3}}?{MEDICINE}\b{_NOT_A_DRUG}"
            ),
            (
                r"\byou (?:definitely|really|clearly|probably|absolutely|just|obviously"
                "|certainly) (?:do )?(?:need|require|want)"
                rf" (?:to (?:start|take|try|get on|be on|go on|switch to) )?(?:an?|some|the|more|stronger)?"
                rf" ?(?:[\w'-]+ ){{0,2}}?{MEDICINE}\b{_NOT_A_DRUG}"
            ),
            (
                rf"\byou (?:\w+ly )?need (?:an? |some )(?:[\w'-]+ )?(?:(?!prescription){MEDICINE}"
                r"|infusions?|transfusions?|(?:steroid|cortisone|b12) shot)\b"
                rf"{_NOT_A_DRUG}"
            ),
            (
                r"\byou (?:should|need to|ought to) (?:\w+ )?(?:be|get|go|start) (?:taking|on"
                r"|with) (?:an? )?(?:[\w'-]+ )?"
                rf"{MEDICINE}\b{_NOT_A_DRUG}"
            ),
            (
                r"\b(?:switching|changing|moving"
                rf"|going) (?:you )?from (?:[\w'-]+ )?{MEDICINE} to (?:[\w'-]+ )?{MEDICINE}\b"
            ),
            (
                r"\b(?:you|your (?:mom|dad|kid|child|son|daughter|baby|husband|wife)) (?:\w+ly )?(?:don't"
                "|do not|doesn't|does not) (?:really |actually |even )?need (?:any )?(?:chemo(?:therapy)?"
                r"|insulin|radiation|dialysis|statins?|antidepressants?)\b"
                r"(?! (?:for a|to))"
            ),
            (
                rf"\b(?:switch|change|move|go) from (?:your )?(?:[\w'-]+ )?{MEDICINE} to (?:[\w'-]+"
                rf" )?{MEDICINE}\b"
            ),
            (
                rf"\b(?:swap|trade|replace) (?:your|the) (?:[\w'-]+ )?{MEDICINE} (?:for"
                r"|with) (?:[\w'-]+ ){1,3}"
            ),
            (
                r"\bask (?:your (?:doctor|provider) )?to (?:switch you to|put you on"
                rf"|start you on) (?:[\w'-]+ )?{MEDICINE}\b"
            ),
            (
                r"\b(?:yes|sure|yep|absolutely|of course|totally"
                r"|yeah)[,!:.]? (?:\w+ )?you can (?:\w+ )?(?:take|use|mix|combine"
                rf"|give|drink on|have) (?:[\w'-]+ ){{0,3}}?{MEDICINE}\b"
            ),
            (
                rf"\b(?:mixing|combining|taking|stacking|doubling up on) (?:[\w'-]+ )?{MEDICINE} (?:and"
                "|with|plus|on top of|while)"
                r" (?:[\w'-]+ ){1,4}?is (?:\w+ly )?(?:fine|ok|okay|safe|no problem|not a problem"
                r"|no big deal|harmless)\b"
            ),
            (
                r"\b(?:it's|it is|that's|you're|you are|you'll be) (?:\w+ly )?(?:fine|ok|okay|safe|good"
                "|no problem) (?:to |if you )"
                rf"(?:take|mix|combine|drink (?:on|with)) (?:[\w'-]+ ){{0,3}}?{MEDICINE}\b"
            ),
            (
                r"\byou can (?:\w+ly |just )?(?:take|mix|combine"
                rf"|use) (?:[\w'-]+ ){{0,2}}?{MEDICINE} (?:while|with|on top of|and|during"
                rf"|together with|alongside|even if|before) (?:you're |your |a |an |the )?[\w'-]+"
            ),
            (
                rf"\b(?:get|start|go) (?:yourself )?on an? (?:[\w'-]+ )?{MEDICINE}\b"
                r"|\b(?:what you need is|your body needs|you'd do better on|i'd put you on"
                "|i would put you on|go for) (?:an? )?"
                rf"(?:[\w'-]+ )?{MEDICINE}\b"
            ),
        )
    )
)
_FINE = lazily(
    "|".join(
        (
            (
                rf"\b{MEDICINE} (?:pm )?(?:and|with|plus|\+|&) (?:[\w'-]+ ){{0,4}}?(?:{MEDICINE}|beers?"
                "|wine|cocktails?|drinks?|alcohol|grapefruit|edibles?|weed|coffee) (?:together )?(?:is"
                r"|are) (?:\w+ly )?(?:fine|ok|okay|safe|no problem|no biggie)\b"
            ),
            (
                rf"\b{MEDICINE} (?:is|are) (?:totally |perfectly |completely |absolutely |just )?(?:fine|ok"
                "|okay|safe|no problem) (?:while|during|when|if you|with|for you|to take) "
                rf"(?:you're |your |a |you )?[\w'-]+"
            ),
        )
    )
)
"""One medicine called fine with another, or for somebody."""
_CALM = frozenset(("fine", "ok", "okay", "safe", "problem", "biggie"))
_HEDGED = lazily(
    r"\b(?:label|as (?:directed|prescribed)|ask|talk (?:to|with)|check with|your (?:doctor"
    r"|pharmacist|provider|care team)"
    r"|pediatrician|folic acid|vitamins?|fib(?:er|re)|sodium|water|calcium|recommend\w*)\b"
)
"""Where what is told everybody, or whom to ask, stands beside a dose: a reviewer looks."""
_DISPOSED = lazily(
    r"\b(?:recall\w*|expired|unused|unwanted|take-?back|dispos\w+|kiosk|collection|drop[- ]?box|911"
    "|ambulance|poison|dispatcher"
    r"|magnesium citrate)\b"
)
"""What is thrown away by the rules, and first aid on the way to an ambulance."""
_CARED = lazily(
    r"\b(?:ask|call|talk|check|tell|see|message|consult)\b[^.!?\n]{0,40}\b(?:first|before|us|doctor"
    "|pharmacist"
    r"|prescriber|provider|care team|midwife|pediatrician)\b"
)
_Found = tuple[int, int, Severity | Literal[""]]


@check(
    code="ADV001",
    name="individual-advice",
    severity=Severity.BLOCK,
    message="Give general information, and say whom to ask. A post cannot know its reader.",
    cite="FSMB, Social Media and Electronic Communications (2019); AMA Code of Medical Ethics, Opinion 2.3.2",
    floor=Severity.REVIEW,
    flags=(
        "Feeling better? Then «stop taking your antibiotics».",
        "«You can take 800 mg of ibuprofen» with that.",
        "«You don't need to finish your antibiotics» once you feel well.",
        "«Take 800 mg ibuprofen» every 6 hours.",
        "Then «increase your insulin to 20 units».",
        "«Quit your SSRI cold turkey», or «stop your beta blocker».",
        "«If you miss a dose, double up».",
        "If the metformin upsets you, just «stop it» for a week.",
        "Pressure good? «You no longer need your pills».",
        "Sore back? «Take two of your old oxycodone» and rest.",
        "«Cut your warfarin in half» before the dentist.",
        "Honestly, «come off Lexapro» whenever you like.",
        "It is fine to «skip your statin» on holiday.",
        "«Crush your extended-release tablet» and be done.",
        "«Miss your pill? Take three tomorrow».",
        "«Let your blood pressure pills run out» and see.",
        "Still in pain? «Take another dose of your Percocet».",
        "«Skip metformin», you will be fine.",
        "«No need for antibiotics with strep».",
        "«Don't finish the Cipro» if it upsets you.",
        "I'd «bump your Synthroid to 88 mcg».",
        Example("«For your migraines: 400 mg» of riboflavin.", Severity.REVIEW),
        Example("«Omeprazole 20 mg before» breakfast should do it.", Severity.REVIEW),
        Example("To everyone who asked: «ibuprofen and lisinopril together is fine».", Severity.REVIEW),
        Example("On Xanax? Then «you should be on it» for life.", Severity.REVIEW),
        Example("@example_user the «Sudafed should do it».", Severity.REVIEW),
        Example("«Take 400 mcg» of folic acid daily, and ask your midwife.", Severity.REVIEW),
        Example("«You should take aspirin» every morning.", Severity.REVIEW),
        Example("«Everyone over 40 needs to be taking aspirin».", Severity.REVIEW),
        Example("«You definitely need a statin» with those numbers.", Severity.REVIEW),
        Example("«Switch from Claritin to Allegra», it worked for me.", Severity.REVIEW),
        Example("«Yes, you can take NyQuil» while nursing.", Severity.REVIEW),
        Example("Cold coming? «Reach for Mucinex», and rest.", Severity.REVIEW),
        Example("«Mixing Mucinex and Sudafed is fine».", Severity.REVIEW),
    ),
    passes=(
        "Do not stop taking your blood thinner without asking us first.",
        "Most adults take 500 mg once a day, but ask your pharmacist.",
        "Should you take aspirin? Ask your care team.",
        "You should take a walk today.",
        "Adults: the usual dose is on the label; ask your pharmacist.",
        "If you miss a dose, never double up.",
        "Never take 800 mg of ibuprofen without asking us.",
        "Cut your medication costs, and lower your prescription bills, with our savings card.",
        "Why you should not stop antidepressants suddenly: our pharmacist explains.",
        "Some people stop their statins because of aches. Talk with us first.",
        "You should take your blood pressure pills as prescribed.",
        "Never crush an extended-release tablet.",
        "Don't take your pills with grapefruit.",
        "Don't let your prescription run out: ask for a refill.",
        "Most adults start on omeprazole 20 mg daily.",
        "You can take the bus if you are on insulin.",
        "If people miss a dose, some take two.",
        "Reach for Mucinex only if your pharmacist says so.",
        "Recall: stop using the eye drops and take them back to the shop.",
        "Your surgeon may tell you to stop your blood thinner.",
        "Chew an aspirin only if the 911 dispatcher tells you to.",
        "Skip the pharmacy line: we deliver your pills.",
        "You don't need antibiotics for a cold.",
        "You do not need your insulin pump bag for this class.",
        "The CDC recommends that adults over 65 should take the antivirals early.",
        "Myth: you can stop your inhaler when you feel well.",
        "Feeling better on Lexapro? Do not stop it: call us before.",
    ),
)
def individual_advice(reading: Reading) -> Iterator[Span]:
    """Stop or change a medicine, take a dose: dangerous. "You should take": a reviewer looks."""
    if not mentioned(reading.lower):
        return
    found = {
        *_stops(reading),
        *_dropped(reading),
        *_doses(reading),
        *_told(reading),
        *_prescribed(reading),
        *_plainly(reading),
    }
    done = 0
    for start, end, severity in sorted(found, key=lambda one: (one[0], -one[1], one[2])):
        if start >= done:
            done = end
            yield reading.span((start, end), severity=severity or None)


def _stops(reading: Reading) -> Iterator[_Found]:
    """Orders to stop or to change, and leave to do without."""
    told = shadow(reading.lower)
    for stop in _STOPPING.finditer(told):
        start = stop.start()
        disposed = _DISPOSED.search(reading.sentence(start))
        if instructed(reading, start) and not denied(reading, start) and not disposed:
            yield *stop.span(), ""
    for left in (*_MISSED.finditer(told), *_LET.finditer(told), *_NOBODY.finditer(reading.lower)):
        if not refused(reading, left.start()) and not asked(reading, left.end() - 1):
            yield *left.span(), ""
    for need in _NO_NEED.finditer(told):
        if _NO.search(need[0]) and not denied(reading, need.start()):
            yield *need.span(), ""


def _dropped(reading: Reading) -> Iterator[_Found]:
    """Orders to stop "it", where a medicine was named just before."""
    for it in _IT.finditer(reading.lower):
        start = it.start()
        if (
            _MEDICINE.search(shadow(near(reading, start, after=0)))
            and instructed(reading, start)
            and not denied(reading, start)
            and not _CARED.search(near(reading, start, before=0))
        ):
            yield *it.span(), ""


def _doses(reading: Reading) -> Iterator[_Found]:
    """So much of it, told to take."""
    for pattern in (_YOU_CAN, _DOSED, _AGAIN):
        for dose in pattern.finditer(shadow(reading.lower)):
            start = dose.start()
            if denied(reading, start) or informed(reading, start):
                continue
            sentence = reading.sentence(start)
            if not _DISPOSED.search(sentence) and (pattern is _YOU_CAN or instructed(reading, start)):
                yield *dose.span(), Severity.REVIEW if _HEDGED.search(sentence) else ""


def _told(reading: Reading) -> Iterator[_Found]:
    """What the reader should take, may mix, would do better on."""
    calm = _FINE.finditer(shadow(reading.lower)) if not _CALM.isdisjoint(words(reading.lower)) else ()
    for told in (*_TOLD.finditer(shadow(reading.lower)), *calm):
        if not (denied(reading, told.start()) or informed(reading, told.start())):
            yield *told.span(), Severity.REVIEW
    for told in _SHOULD_IT.finditer(reading.lower):
        before = shadow(near(reading, told.start(), after=0))
        if _MEDICINE.search(before) and not denied(reading, told.start()):
            yield *told.span(), Severity.REVIEW


def _prescribed(reading: Reading) -> Iterator[_Found]:
    """A prescription in all but paper, and an answer to somebody that names a medicine."""
    for sig in (*_SIG.finditer(shadow(reading.lower)), *_FOR_YOUR.finditer(reading.lower)):
        start = sig.start()
        if not (refused(reading, start) or asked(reading, start) or _GENERAL.search(reading.sentence(start))):
            yield *sig.span(), Severity.REVIEW
    answer = _ANSWER.search(shadow(reading.lower)) if _ADDRESSED.match(reading.lower) else None
    if answer and not (refused(reading, answer.start()) or _CARED.search(reading.lower)):
        yield *answer.span(), Severity.REVIEW


def _plainly(reading: Reading) -> Iterator[_Found]:
    """A drug by name, told to take, with no word of whom to ask."""
    for plain in _PLAIN.finditer(shadow(reading.lower)):
        start = plain.start()
        if (
            instructed(reading, start)
            and not (denied(reading, start) or informed(reading, start))
            and not _SAFE.search(near(reading, start))
        ):
            yield *plain.span(), Severity.REVIEW
