"""A gift, a code or a partner, with no plain word of it at the beginning.

Readers weigh praise by who pays for it. A discount code, a free sample or a maker's invitation is a tie
that has to be told in plain words before the praise, not guessed from it.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.disclosure.plainly import disclosed
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_GOOD = (
    r"\b(?:love|loving|loved|obsessed|best|amazing|favou?rite|softest|comfiest|game[- ]?changer|must-have"
    "|must have|incredible|holy grail|can't live without|changed my life|so good|perfect|life-?saver|wow"
    "|recommend"
    r"|swear by|fan of|go-to|ever)\b"
)
_TIE = lazily(
    "|".join(
        (
            r"\bhooked (?:me|us|my \w+(?: \w+)?|our \w+(?: \w+)?|the whole \w+)(?: up)?\b",
            (
                r"\bcode:? [a-z]{2,15}\d{0,3} (?:gets|saves|gives|takes|for|=|at checkout"
                r"|works)\b(?! (?:the|this|all) (?:team|unit|staff))"
            ),
            r"\bnot sponsored,? (?:but|just|though|i)\b|\bnot an ad,? (?:but|just|though|i)\b",
            (
                r"\b(?:speaker|speakers|speaker's|advisory|ambassador) (?:team|bureau|board"
                r"|program) (?:for|of|at|with)\b|\b[\w-]*pharma\w* (?:speaker|advisory|ambassador)\b"
            ),
            (
                r"\b(?:gave|give|given|got) (?:me|us|my \w+)(?: [\w-]+){0,4}? for free\b|\bgot (?:this"
                r"|these|it|them|mine|my \w+) for free\b"
            ),
            (
                r"\b(?:use|with|enter|apply|using|mention|add|grab|drop|type)(?: in)? (?:(?:my|our|the"
                "|this|their|promo|discount|coupon|referral|special"
                r"|exclusive) )*code:? [\"']?(?=[a-z0-9-]{0,20}[a-z0-9])(?!on |of |to |from |in |at |for "
                "|blue|red|white|you |below to sign)[a-z0-9-]{3,20}"
            ),
            (
                r"\b(?:my|our exclusive|your exclusive) (?:\w+ )?(?:discount|promo|coupon|referral"
                r"|affiliate)? ?(?:code|link)\b(?! of)"
            ),
            r"\b(?:discount|promo|coupon|referral|affiliate) (?:codes?|links?)\b",
            (
                r"\b(?:we|i) (?:may )?(?:earn|get|make|receive|collect) (?:a |an "
                r"|some )?(?:\w+ )?(?:commissions?|kick-?backs?|cut|percentage)\b"
                r"|\bas an amazon associate\b"
            ),
            (
                r"\bshop (?:my|our) (?:favou?rite|amazon|storefront|picks|go-to|scrubs|list|ltk)\b|\b(?:my"
                r"|our) amazon (?:storefront|shop|list)\b|\bswipe up to (?:shop|buy|get|order)\b|\bltk\b"
            ),
            r"\b(?:gifted|gifting|comped|flew|flying|hosted|hosting|hooked) (?:me|us all|our whole team)\b",
            (
                r"\b(?:sent|sending|mailed|shipped|gave|giving|gives|send) (?:me"
                r"|us) (?:[\w-]+ ){0,5}?(?:scrubs|clogs|shoes|sneakers|socks|stethoscopes?|samples?|box"
                "|products?|supplements?|vitamins?|serum|device|monitor|mask"
                "|pillow|mattress|gadget|cream|moisturizer|sunscreen|goodies|swag|kit|to try|to test"
                r"|for free|to review)\b"
            ),
            (
                r"\bsent (?:them|it|these|this|one)(?: over| out)?(?: to (?:me|us))? (?:for free"
                r"|free of charge|at no cost)\b"
            ),
            (
                r"\b(?:thanks?|thank you|shout-?out|props|huge thanks"
                r"|big thanks)(?: so much)?(?: to)? (?:@?[\w.]+ ){1,4}for (?:the |my |these |this |sending "
                "|giving |gifting |hooking )+(?:(?:me|us) )?(?:free |complimentary |gifted "
                r"|new )*(?:\w+ )?(?:scrubs|clogs|shoes|sneakers|socks"
                "|stethoscopes?|samples?|swag|pr box|box|goodies|trip|dinner|products?|supplements?"
                r"|jacket|bag|tumblers?|watch|merch)\b"
            ),
            (
                r"\b(?:teaming|team|teamed|partnering|partner|partnered|collabing|collaborating"
                "|collaborat(?:e"
                r"|ed)|working|joined forces|joining forces)(?: up)? with (?:[@\w&'-]+ ){0,3}?[\w-]*"
                r"(?:pharma\w*|labs?|therapeutics|biotech|biosciences|biologics|inc\.?|nutrition|supplements"
                "|wellness co"
                r"|skincare|aesthetics|medtech|devices|brands?|@[\w.]+)\b"
            ),
            (
                r"\b(?:excited|thrilled|proud|honored|happy|stoked|pumped|pleased) to (?:be (?:a |an "
                r"|the )?(?:\w+ )?(?:brand )?ambassador|(?:be )?(?:team(?:ing)? up|partner(?:ing)?"
                r"|collab(?:orat(?:e|ing))?|work(?:ing)?) with (?:[@\w&'-]+ ){1,3}(?:on|for|to launch"
                r"|and their) (?:their|the new|its|a new))\b"
            ),
            r"\bbrand ambassador\b|\bi(?:'m| am) an? (?:\w+ )?ambassador for\b|\bspeaker(?:'s)? bureau\b",
            (
                r"\b(?:use|enter|with|using) [a-z]{3,15}\d{1,3}\b(?= (?:at checkout|for|to (?:save|get))"
                r"|[!.]|\s*$)|\b(?:% off|save|discount)\b[^.!?\n]{0,20} (?:with|using"
                r"|code) [a-z]{3,15}\d{1,3}\b"
            ),
            (
                r"\b(?:they|she|he|company|brand|who|kindly|@[\w.]+) (?:\w+ly )?(?:sent|mailed|shipped"
                r"|gave|gifted|lent) (?:it|one|them|this|these|me|us)\b(?: (?:to|over|one|a|some"
                "|for) ?(?:me|us|free|pair|set)?)?"
            ),
            (
                r"\b(?:thanks?|thank you|grateful|shout-?out)[^.!?\n]{0,40}? for (?:sending|gifting"
                "|mailing|shipping|sponsoring|hooking|feeding|dressing) (?:one|it|them|this|these|some|me"
                r"|us|our|over)\b"
            ),
            (
                r"\bproud (?:to be (?:a |an )?)?(?:[\w&'-]+ ){1,3}partner\b(?=[^\n]*(?:% off|get yours"
                r"|shop|order|link|code|save))|\baffiliate (?:page|store|shop|site|partner|program)s?\b"
            ),
            (
                r"\b(?:pharma|drug|device|sales|company)[- ]?(?:rep|company|rep's)s? (?:lunch|dinner"
                r"|brought|gave|treated|dropped|took|bought|flew|paid)\b"
            ),
            (
                r"\b(?:free|complimentary|gifted) (?:product|products|samples?|pair|bottle|box|set|trial"
                rf"|supply) (?:from|by|of|courtesy)\b(?=[^.!?\n]*[.!?\n]?[^.!?\n]*{_GOOD})"
            ),
        )
    )
)
_OWN = lazily(
    r"\b(?:register|registration|sign (?:in|up)|log ?in|check[- ]?in|portal|zoom|webinar|meeting|wi-?fi"
    r"|access code|qr|zip|dress|conduct|area|billing|icd|cpt|volunteer|donat\w+|tickets?|raffle|parking"
    "|voucher|class(?:es)?|training|ceu|cme"
    r"|building|door|course|employees?|staff discount|5k|fundrais\w+)\b"
)
_GIVEN = lazily(r"(?:gift|comp|flew|flying|host|hook|sent|send|mail|ship|gave|giv|thank|free)")
_DONOR = lazily(
    r"\b(?:patients?|famil(?:y|ies)|rotary|students?|kids|grand\w+|daughter|son|husband|wife|mom|church"
    r"|school)\b"
)
_NONE = lazily(r"\b(?:no|not|never|don't|do not|without|nor|beware of|scam)(?: \w+){0,2} ?$")
_HOUSE = lazily(
    r"\b(?:our (?:clinic|spa|shop|store|pharmacy|classes|cafe|gym|online store|office|website|flu|sports)"
    r"|at checkout at our|at our)\b"
)


@check(
    code="DIS001",
    name="undisclosed-tie",
    severity=Severity.REVIEW,
    message='Begin with "Ad:", "Sponsored by …" or "… gave me this". Or leave the product out.',
    cite="FTC Endorsement Guides, 16 CFR 255.5",
    floor=Severity.REVIEW,
    cues=(
        *(
            "code ",
            "code:",
            " link",
            "commission",
            "kickback",
            "kick-back",
            "a cut",
            "percentage",
            "associate",
            "shop my",
            "shop our",
        ),
        *(
            "storefront",
            "affiliate",
            "shop",
            "swipe",
            "ltk",
            "amazon",
            "gift",
            "comped",
            "flew",
            "flying",
            "hosted",
            "hosting",
            "hooked",
            "not sponsored",
            "not an ad",
            "speaker",
            "advisory",
            "give ",
            "given ",
            "got ",
            "sent ",
        ),
        *(
            "sending",
            "mailed",
            "shipped",
            "gave ",
            "giving",
            "gives",
            "send ",
            "thank",
            "props",
            "shout",
            "team",
            "partner",
            "collab",
        ),
        *(
            "lent ",
            "use ",
            "enter ",
            "using ",
            "with ",
            "grateful",
            " rep",
            "joined",
            "joining",
            "working",
            "ambassador",
            "bureau",
            "complimentary",
            "free ",
        ),
    ),
    flags=(
        "Obsessed with this toothbrush! «Use code DRSAMPLE20» for 20% off.",
        "Shop my sunscreen through «my affiliate link».",
        "So thankful that SampleSocks «gifted me» these compression socks.",
        "If you buy here «we earn a small commission».",
        "«Shop my favorite» scrubs today.",
        "Example Shoes «sent them for free», the best clogs.",
        "«Teaming up with Example Pharma» to bring you facts on migraine.",
        "«Thanks to SampleScrubs for the free scrubs»!",
        "Get yours: «code RNSAMPLE gets» you 25% off.",
        "«Not sponsored, but» this lotion is the best.",
        "Example Mattress «hooked my whole unit up» with pillows.",
        "So excited: I am a «brand ambassador» now.",
    ),
    passes=(
        "Ad: obsessed with this toothbrush. Use code DRSAMPLE20 for 20% off.",
        "Sponsored by Example Co: use code HEALTH5 at the fair.",
        "Use the code on your letter to sign in to the portal.",
        "Register with code NURSE5 for our class.",
        "Proud to partner with the county health department on free screenings.",
        "Code Blue drill today on the third floor.",
        "Scan the QR code for the shuttle map.",
        "Thank you, Example Foundation, for a gift of two million.",
        "Patients gifted our unit 200 blankets.",
        "Thanks to our nurses for the free flu shots day.",
        "Use code FLU10 at our clinic for $10 off.",
        "A family sent us a box of cookies, and we love them.",
        "We take no commission, and never sell your data.",
        "Our affiliate hospitals share one record.",
    ),
)
def undisclosed_tie(reading: Reading) -> Iterator[Span]:
    """The first sign of a tie, where the beginning of the post does not name one."""
    for tie in _TIE.finditer(reading.lower):
        sentence = reading.sentence(tie.start())
        before = reading.lower[max(0, tie.start() - 30) : tie.start()]
        if _OWN.search(sentence) or _HOUSE.search(sentence) or _NONE.search(before):
            continue
        if _GIVEN.match(tie[0]) and _DONOR.search(sentence):
            continue
        if not disclosed(reading.lower):
            yield reading.span(tie)
        return
