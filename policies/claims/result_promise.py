"""Promises of a result by a date, or of money back.

"See results in two weeks" and "look ten years younger" tell every reader what only some will see. Texas and
other states bar what creates an unjustified expectation, and a refund makes it a guarantee.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_N = (
    r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|just a few|a few|a couple of"
    r"|days|mere)"
)
_SPAN = (
    rf"(?:{_N}(?: or \w+| to \w+|-\d+)?[ -](?:short |quick |easy )?(?:minutes?|hours?|days?|weeks?|months?"
    r"|sessions?|treatments?|visits?|appointments?|adjustments?|shots?|lunch (?:hours?|breaks?)"
    r"|office visits?))"
)
_TROUBLE = (
    r"(?:(?:back |knee |neck |joint |chronic |foot |hip |shoulder |jaw |nerve |stubborn |unwanted |your "
    r"|those |that |the |all |acne |daily |period |reading )*"
    r"(?:pains?|aches?|wrinkles?|migraines?|headaches?|glasses|contacts|belly fat|fat|cellulite|acne"
    r"|scars?|snoring|cpap|dentures|hair loss|baldness|allergies"
    r"|arthritis|anxiety|depression|insomnia|cravings|stretch marks|double chin|dark spots|hot flashes"
    r"|brain fog|fatigue|spider veins|varicose veins|bloating"
    r"|pills|medications?|insulin|injections|inhaler|walker|cane|surgery|tinnitus|neuropathy|sciatica"
    r"|vertigo|heartburn|lines|bags|age spots|gray hair|turkey neck|jowls|crow's feet|dark circles|spots"
    r"|blemishes|cavities|braces|stubble|razors?|sweat|bunions|plantar fasciitis|warts|fungus))"
)
_PATTERN = Sayings(
    (
        "brin get gets got",
        (
            r"\b(?:brings?|gets?|got|bringing) (?:your |back |her |his )?(?:hearing|vision|eyesight"
            r"|memory|hair|sense of smell|youth|libido)(?: back| in \w+ \w+)\b"
        ),
    ),
    ("agai", r"\byou(?:'ll| will) (?:hear|see|walk|run|dance|smell|taste|talk|sleep|smile|sing) again\b"),
    (
        "boos brin cut drop impr lowe rais redu",
        (
            r"\b(?:lower|raise|boost|cut|drop|improve|reduce"
            r"|bring down) your (?:\w+ ){1,3}?(?:by )?\d+ ?(?:points|%|percent) (?:in|within"
            r"|by)\b[^.!?\n]{0,20}"
        ),
    ),
    (
        "walk",
        (
            r"\bwalk(?:s|ed|ing)? out (?:\w+ )?(?:without (?:it|pain|a limp|crutches|glasses)"
            r"|pain[- ]?free|cured|straight|smiling|younger|thinner)\b"
        ),
    ),
    ("resu", rf"\bresults in (?:as little as |just |only |under |less than )?{_SPAN}"),
    (
        "chan diff impr reli resu tran",
        (
            r"\b(?:see|seeing|notice|feel|get|enjoy|expect|visible|real|amazing|dramatic|noticeable"
            rf"|life-changing|lasting) (?:\w+ ){{0,2}}?(?:results?|changes?|differences?|improvements?"
            r"|relief|transformation)"
            r" (?:\w+ )?(?:overnight|(?:in|within|after|by|from)(?: (?:as little as|just|only|under"
            rf"|less than|about|your(?: very)?|the|a)){{0,3}} (?:{_SPAN}|first (?:visit|session|treatment"
            r"|appointment|shot|week)|days|weeks|hours|minutes|summer|\w+day))"
        ),
    ),
    (
        "adju appo inje sess shot trea visi",
        (
            r"\b(?:less|no|better|relief|sleeps?|gone|free|improv\w+|younger|notice[sd]?|feels?|felt"
            r"|normal|vanish\w*|disappear\w*|straighter|smoother"
            r"|sleep through the night)\b[^.!?\n]{0,50}?\bafter (?:just |only )?(?:one|the first"
            r"|a single|your first|1|their first|\d) (?:[\w-]+ ){0,2}?(?:sessions?|shots?|visits?"
            r"|treatments?|adjustments?|injections?|appointments?)\b"
        ),
    ),
    (
        "adju inje peel sess shot syri trea visi",
        (
            r"\b(?:one|two|three|four|1|2|3|4|a few|a single) (?:short |quick |easy )?(?:visits?"
            r"|sessions?|treatments?|shots?|adjustments?|peels?|injections?|syringes?)(?:,| and| ="
            r"| is all|:) [^.!?\n]{0,40}?\b(?:gone|vanish\w*|history|perfect|disappear\w*|pain[- ]free"
            r"|better|done|new|younger|cured|fixed|it takes|you need)\b"
        ),
    ),
    (
        "neve",
        (
            r"\b(?:you'll|you will|you|they'll) never (?:\w+ )?(?:need|want|have|wear|hide|use"
            r"|think about|worry about) (?:to )?(?:an? |the |your |another )?(?:\w+ )?(?:hearing aids?"
            r"|surgery|glasses|pills?|medications?|hide|diet|dentist|filler|makeup|wheelchair|walker"
            r"|cane|inhaler|braces|insulin|knee replacement)\b"
        ),
    ),
    (
        "day inst lunc minu over",
        (
            r"\b(?:instant|overnight|one-day|same-day|lunchtime|lunch-hour|10-minute|ten-minute"
            r"|30-minute) (?:face ?lift|nose job|results?|relief|transformation|weight loss|tummy tuck"
            r"|lip|glow|youth|fix|cure|hair|brow lift|skin)\b"
        ),
    ),
    (
        "youn",
        (
            r"\b(?:act|acts|feel|feels|look|looks|become|grow|making|makes?) (?:\w+ ){0,4}?(?:decades"
            r"|years|\d+ years) younger\b"
        ),
    ),
    (
        "adju inje sess trea",
        (
            r"(?<!need )(?<!take )\b(?:in|after|within) (?:just |only |as few as "
            rf"|as little as )?(?:{_N}(?: (?:short|quick|easy|simple))?) (?:sessions?|treatments?"
            r"|adjustments?|injections?)\b"
        ),
    ),
    (
        "reli resu smil succ work",
        (
            r"\b(?:results?|works?|relief|success|smiles?)[^.!?\n]{0,30}\bevery (?:single )?(?:time"
            r"|patient|visit|one of you)\b"
        ),
    ),
    (
        "agai guar if like next prom reas word",
        (
            r"\b(?:like|as if) you(?:'re| are| were) \d\d(?: again)?\b|\b(?:look|feel|be|act"
            r"|move) (?:like )?(?:\d\d|a (?:kid|teenager|teen|twenty-?something)|(?:twenty|thirty"
            r"|forty)(?:-\w+)?|young) again\b|\b(?:that's|it's|this is) (?:our|my|a) (?:promise"
            r"|guarantee)\b|\byou have our word\b|\bor (?:your|the) next (?:\w+ )?(?:is )?(?:on us"
            r"|free)\b|\bno reason to (?:have|live with|put up with|suffer from) (?:\w+ )?(?:wrinkles"
            r"|pain|acne|gray hair|glasses)\b|\bnever (?!miss|forget|lose|wait|leave|stand|search|be"
            r"|have|do|get|say|again)\w+ (?:\w+ ){0,2}?again\b"
        ),
    ),
    (
        "adio bye fare good long ya",
        (
            rf"(?:^|[.!?]\s{{0,3}})(?:goodbye|good-bye|bye(?:[- ]bye)?|so long|adios|farewell"
            rf"|see ya),? (?:to )?{_TROUBLE}"
        ),
    ),
    (
        "off youn",
        (
            r"\b(?:look|feel|looking|be|appear|turn back|take) (?:up to |\w+ )?(?:\d{1,2}|five|ten"
            r"|fifteen|twenty|decades|years) (?:years )?(?:younger|off (?:your|of))"
        ),
    ),
    (
        "agin defy eras reve turn yout",
        (
            r"\b(?:turn(?:s|ed|ing)? back (?:the clock|time|the years)|revers(?:e|es"
            r"|ing) (?:the )?(?:signs of )?(?:aging|the clock|sun damage|gray hair|time)|stops? aging"
            r"|fountain of youth|defy (?:age|aging|gravity)|erases? (?:years|wrinkles|lines|fine lines"
            r"|pain|scars|cellulite|acne)(?: \w+)?)\b"
        ),
    ),
    (
        "bani elim end eras fare kiss melt rid say wave wipe",
        (
            r"\b(?:say (?:goodbye|good-bye|bye|so long|farewell) to|kiss|wave goodbye to"
            r"|bid farewell to|get rid of|banish|eliminate|end|erase|melt away"
            rf"|wipe out) {_TROUBLE}(?: goodbye)?(?: (?:forever|for good|once and for all|after|in"
            rf"|with|overnight|for life)\b[^.!?\n]{{0,25}})?"
        ),
    ),
    (
        "agai",
        (
            r"\b(?:never|no longer|no more) (?:\w+ )?(?:wear|need|suffer|worry about|deal with"
            r"|think about|feel|have|struggle with|use|depend on"
            rf"|take) (?:\w+ ){{0,2}}?{_TROUBLE} again\b"
        ),
    ),
    ("more", rf"\bno more {_TROUBLE}\b(?=\s*(?:[.!,]|$))"),
    (
        "does free guar love mone pay refu sati warr",
        (
            r"\b(?:lifetime|100 ?%|full|money|results|satisfaction|no-questions(?:-asked)?"
            r"|iron-?clad) (?:guarantees?|warrant(?:y|ies))\b|\b(?:money[- ]back(?: guarantee)?"
            r"|(?:or )?(?:get )?your money back|full refund|or (?:we'll |we )?refund(?: you)?"
            r"|or you (?:don't pay|pay nothing)|or it's free|love (?:it|your results) or"
            r"|pay nothing if|if it doesn't work,? (?:you|it's|we)|100% satisfaction"
            r"|satisfaction guaranteed)\b"
        ),
    ),
    (
        "free",
        (
            r"\b(?:pain|symptom|migraine|wrinkle|acne|debt|drug|smoke|insulin|medication"
            r"|glasses)[- ]free (?:in|within|after|by|tomorrow|overnight|for life)(?: (?:just|only"
            rf"|as little as|one|a|your|first))*(?: {_SPAN}| \w+)?"
        ),
    ),
    (
        "abs arms bell body brow face hair lash lips skin smil stom teet thig tumm wais",
        (
            r"\b(?:flat|flatter|toned|fuller|thicker|clearer|whiter|smoother|tighter|younger|flawless"
            r"|glowing|perfect|new|straighter|brighter|firmer) (?:[\w-]+ )?(?:hair|skin|teeth|smile|face"
            r"|body|lashes|brows|lips|tummy|stomach|belly|abs|arms|thighs|waist)"
            rf" (?:in|within|after|overnight|by)(?: (?:just|only|as little as|under|your))? ?(?:{_SPAN}"
            r"|first \w+|summer|christmas|the \w+|tomorrow|\w+day)?"
        ),
    ),
    (
        "just litt only sing",
        (
            r"\b(?:after|in) (?:just |only |a single |as little as )+(?:one|1|a|two|2|three|3|single"
            r"|the first|first)[ -]?(?:sessions?|treatments?|visits?|adjustments?|shots?|injections?"
            r"|appointments?)\b"
        ),
    ),
    (
        "agai",
        (
            r"\b(?:walk|run|golf|dance|play|work|drive|hike|ski) again (?:the same day|in (?:days"
            r"|\w+ (?:days|weeks))|within \w+|tomorrow)[^.!?\n]{0,20}"
        ),
    ),
    (
        "away burn ditc toss",
        (
            r"\b(?:throw away|toss|ditch|burn) your (?:\w+ )?(?:glasses|contacts|readers|cane|walker"
            r"|cpap|dentures|hearing aids?|crutches|razors?)\b(?: for good| forever)?"
        ),
    ),
    (
        "wake",
        (
            r"\bwake up (?:\w+ )?(?:pain[- ]?free|cured|younger|thinner|without pain)(?: tomorrow"
            r"| every \w+)?"
        ),
    ),
    (
        "inst magi minu over seco time whil",
        (
            r"\b(?:works?|work|fix(?:es)?|heals?|gone|relief|cleared?|vanish(?:es)?"
            r"|disappears?) (?:like magic|overnight|instantly|in seconds|in minutes|every time"
            r"|while you sleep)\b"
        ),
    ),
    (
        "body skin smil",
        (
            r"\b(?:dream|perfect|best|new|bikini|beach|summer) (?:body|smile|skin) (?:in|within"
            r"|by) (?:just |only )?\w+(?: \w+)?"
        ),
    ),
    (
        "read",
        (
            r"\b(?:beach|bikini|summer|swimsuit|wedding)[ -](?:body )?ready (?:in|by|with"
            r"|fast)\b[^.!?\n]{0,20}"
        ),
    ),
    (
        "tran",
        (
            r"\btransform(?:s|ed)? your (?:\w+ )?(?:body|life|face|health|smile|skin) (?:in|within"
            r"|overnight)\b[^.!?\n]{0,20}"
        ),
    ),
    (
        "func hair hear memo mobi sigh visi yout",
        (
            r"\b(?:restore|regain|get back|regrow|recover) (?:\w+ ){0,3}(?:vision|hearing|hair|memory"
            r"|youth|function|sight|mobility) (?:in|within) (?:just |only )?(?:\w+ )(?:days?|weeks?"
            r"|months?|hours?)\b"
        ),
    ),
)
_FINE = lazily(
    r"\b(?:test|lab|covid|flu|strep|rapid|pcr|a1c|exam|x-ray|scan|screening|biopsy|blood|imaging|study"
    r"|trial|survey|search|election"
    r"|match|exam) results?\b|\b(?:results? (?:in|on) (?:your|the|my) (?:\w+ )?(?:portal|chart|app"
    r"|mychart)|portal|mychart)\b"
    r"|\b(?:gift shop|ticket|deposit|gala|registration|raffle|parking)\b"
)


@check(
    code="CLM009",
    name="result-promise",
    severity=Severity.REVIEW,
    message="Say what most people can expect and that results differ. Leave out the date and the refund.",
    cite="22 TAC 164.3 (Texas Medical Board, misleading advertising); FTC Act section 5, 15 USC 45",
    floor=Severity.ADVICE,
    flags=(
        "«See results in as little as two weeks»!",
        "«Look ten years younger» by lunch.",
        "Better sleep «or your money back».",
        "«Say goodbye to back pain forever».",
        "«Never wear glasses again».",
        "«Thicker hair in 90 days», ask at the desk.",
        "«Walk again the same day»! Ask us.",
        "«Throw away your glasses»!",
        "Our peel «turns back the clock».",
    ),
    passes=(
        "See your lab results in two days in the portal.",
        "Say goodbye to summer with our picnic.",
        "We cannot promise results in two weeks.",
        "Most people go home the same day.",
        "Quitting pays: your heart risk drops in a year.",
        "You will get your money back if the gala is cancelled.",
        "No more paper charts!",
        "Readers see results in two weeks https://example.com/story",
        "Will you never wear glasses again? Ask what to expect.",
    ),
)
def result_promise(reading: Reading) -> Iterator[Span]:
    """Results with a date, freedom from a trouble, years taken off, refunds."""
    for claim in advertised(reading, _PATTERN):
        if not (_FINE.search(reading.sentence(claim.start()))):
            yield reading.span(claim)
