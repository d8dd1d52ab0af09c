"""Discounts, packages and rewards for care.

A discount needs its conditions beside it. To people on Medicare or Medicaid it can be an unlawful inducement,
and a gift for bringing a patient is a kickback.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_MONEY = r"(?:\$ ?\d[\d,]*(?:\.\d\d)?|\d{1,3} ?(?:%|percent))"
_CARE = (
    r"(?:botox|dysport|filler|lips?|laser|facials?|peels?|hydrafacial|coolsculpting|microneedling"
    r"|whitening|veneers|invisalign|braces|implants?|cleaning|x-?rays?|exam|consult(?:ation)?|visit"
    r"|session|treatment|procedure|surgery|lasik|massage|adjustments?|injections?|shots?"
    r"|drips?|infusions?|semaglutide|weight[- ]loss|program|plan|package|membership|physical|hearing aids?"
    r"|glasses|contacts|frames|dental|dentures|crowns?|service|services|care|therapy|membership"
    r"|appointment|bloodwork|labs?|scan|mri|ultrasound|vein|hair removal|tattoo removal|prp|ivf|vasectomy"
    r"|tummy tuck|lipo|augmentation|area|syringes?|units?|screening|evaluation)"
)
_PATTERN = Sayings(
    (
        "amaz gift star targ visa",
        (
            r"\$ ?\d+ (?:visa|amazon|target|starbucks"
            r"|gift)(?: gift)? ?cards?\b[^.!?\n]{0,20}\b(?:appointment|visit|first|book\w*|refer\w*"
            r"|switch\w*|new patients?|exam|sign)\b"
        ),
    ),
    (
        "disc off savi",
        (
            r"(?<![\w$])(?:(?:get|save|take|enjoy|receive|up to|extra|now|only|with|for"
            rf"|additional) )?{_MONEY} (?:off|discount|savings?|in savings)(?: (?:on |of |your |the "
            r"|all |any |our |a |first |every |each |for |new |new patients? )*[\w-]+(?: [\w-]+)?)?"
        ),
    ),
    (
        "save savi",
        (
            rf"(?<!\w)(?:save|saving) (?:up to |over |an extra |big |\w+ )?{_MONEY}(?: (?:on|off|with"
            rf"|when|today|this)\b[^.!?\n]{{0,30}})?"
        ),
    ),
    (
        "2 bogo buy half two",
        (
            r"\b(?:bogo|buy (?:one|two|three|1|2|3)[^.!?\n]{0,20}?,? get (?:one|two|1|2|a"
            r"|the)[^.!?\n]{0,20}|two[- ]for[- ]one|2[- ]for[- ]1|2-4-1|half[- ](?:off|price)"
            r"|buy \d+ (?:\w+ )?get \d+[^.!?\n]{0,20})"
        ),
    ),
    (
        "coup cybe deal disc prom sale spec",
        (
            rf"\b(?:{_CARE} (?:\w+ )?(?:discounts?|specials?|sale|deals?|coupons?|promo(?:tion)?s?)"
            r"|(?:discounts?|specials?|sale|deals?|coupons?|promo(?:tion)?s?|flash sale"
            r"|black friday (?:deals?|special|sale)|cyber monday \w+|mother's day (?:special|sale"
            rf"|deal)s?) (?:on|for|:) (?:\w+ ){{0,3}}?{_CARE})\b"
        ),
    ),
    (
        "deal disc offe pack pric prom sale spec",
        (
            r"\b(?:new[- ]patient|new[- ]client|first[- ]time|back[- ]to[- ]school|holiday|monthly"
            r"|this week's|limited[- ]time|intro(?:ductory)?|summer|spring|fall|winter|today only"
            r"|grand opening) (?:special|offer|deal|promo|promotion|discount|sale|price|pricing"
            rf"|package)s?\b(?:[^.!?\n]{{0,30}}?{_MONEY})?"
        ),
    ),
    ("$", r"\bnew (?:patients?|clients?)\W{1,3}(?:\w+ ){0,3}?\$ ?\d+[^.!?\n]{0,40}"),
    (
        "boto buck cash cred doll fill free gift poin rewa savi",
        (
            rf"{_MONEY} (?:in|of|worth of) (?:[\w-]+ )?(?:bucks|credits?|rewards?|cash|dollars"
            r"|gift ?cards?|botox|filler|points|savings|free \w+)\b|\b(?:\w+ )?bucks (?:when|for|if"
            r"|with)\b"
        ),
    ),
    (
        (
            "area boto chec comm dm dmea dmge dmgr dmre dmsc dmun dmwi fill foll inje like post repo"
            " shar syri tag tage tagg tagr tags tagu tagw tox unit win"
        ),
        (
            r"\b(?:post|tag|share|like|follow|comment|check in|repost|dm)\b[^.!?\n]{0,40}\b(?:get|win"
            r"|receive|earn|unlock|score|grab)\b[^.!?\n]{0,20}\b(?:free|off|\$ ?\d+|gift ?cards?|units"
            r"|discount|credit|botox|filler|syringe|facial)\b(?: \w+)?|\bwin (?:a |an |one )?(?:full "
            r"|free |new )?(?:set of |year of |pair of )?(?:veneers|botox|filler|whitening|invisalign"
            r"|braces|lasik|facials?|makeover|smile|laser \w+|treatment|surgery|implants?|ivf"
            r"|semaglutide)\b|\b(?:botox|filler|injectables?|tox) (?:part(?:y|ies)|happy hour"
            r"|flash sale|bar night)\b|\bfree (?:units?|syringes?|area)\b"
        ),
    ),
    (
        "bag bags cash gift priz rewa surp swag",
        (
            r"\b(?:cash|gift|surprise|reward|goodie bag|swag"
            r"|(?<!nobel )(?<!lasker )prize)s? (?:\w+ )?(?:for|to) (?:every"
            r"|each|all|our|the first \d+) (?:\w+ )?(?:new )?(?:patients?|clients?|callers?"
            r"|referrals?)\b"
        ),
    ),
    (
        "brin refe",
        (
            r"\b(?:refer|bring) (?:a |your |\d+ )?(?:friends?|family(?: member)?s?|someone|anyone"
            r"|neighbors?|patients?|buddy)[^.!?\n]{0,40}\b(?:get|earn|receive|and we'll|for|you'll"
            r"|both)\b[^.!?\n]{0,20}(?:\$ ?\d+|gift ?cards?|credit|free|off|reward|points"
            r"|discount)(?: (?:gift ?cards?|credit|off))?"
        ),
    ),
    (
        "cash cred gift priz raff rewa visa",
        (
            r"\b(?:gift ?cards?|rewards?|raffle|(?<!nobel )(?<!lasker )prizes?|cash|visa card"
            r"|credit) (?:for|when you|if you"
            r"|to|with) (?:every |each |new |all |your |first |a |book|refer|schedul|switch|join"
            r"|sign)\w*[^.!?\n]{0,20}\b(?:patients?|referrals?|visit|appointment|refer\w*|book\w*"
            r"|switch\w*|exam|friends?|review)?"
        ),
    ),
    (
        "$",
        (
            r"\b(?:only|just|now|starting at|for) \$ ?\d[\d,]*(?:\.\d\d)? (?:per|a|an|/) ?(?:unit"
            r"|syringe|area|session|month|treatment)\b(?: (?:today|this week|this month|through"
            r"|until)[^.!?\n]{0,20})?"
        ),
    ),
    (
        "$ code grou pric",
        (
            r"\b(?:groupon|price drop|lowest prices?|prices? slashed|slashed prices?"
            rf"|was \$ ?\d+,? now \$ ?\d+|reg(?:ular(?:ly)?)?\.? \$ ?\d+[^.!?\n]{{0,20}}\$ ?\d+"
            rf"|{_CARE} for only \$ ?\d+|use code [\w]+)"
        ),
    ),
)
_OTHER = lazily(
    r"\b(?:gift shop|cafeteria|caf[eé]|coffee|parking|tickets?|gala|race|5k|10k|registration fee|merch\w*"
    r"|t-?shirts?|scrubs|gym|ymca|employees?|badge|staff discount|zoo|museum|movie|lunch|dinner|restaurant"
    r"|grocer\w*|your (?:plate|salt|calories)|energy bill|groceries|farmers market|book fair|cpr class"
    r"|car seats?|helmets?|bike|scholarship|donat\w+|raise[sd]?|gift of"
    r"|generic|premiums?|taxes?|marketplace|medicare part|prescription (?:costs?|prices?)|drug prices?"
    r"|insulin|budget|spending|lives|manual|taxpayers?|lawmakers|senate|congress|billion|million)\b"
)


@check(
    code="CLM017",
    name="discount",
    severity=Severity.REVIEW,
    message=(
        "Show the price, the conditions and until when, and keep federal patients out of it. Reward nobody"
        " for referring."
    ),
    cite="42 USC 1320a-7a(a)(5) and 1320a-7b(b); 22 TAC 164.3",
    floor=Severity.ADVICE,
    flags=(
        "«$100 off lip filler», all week.",
        "«BOGO» filler all month.",
        "«50% off laser hair» removal.",
        "«New patients: $59 exam and x-rays».",
        "«Refer a friend and get a $50 gift card».",
        "Our «holiday special» is here.",
        "«Buy 2 areas, get 1 free».",
    ),
    passes=(
        "The discovery won a Nobel Prize for a man who drank the bacteria.",
        "Take 10% off at the gift shop with your badge.",
        "Save 20% of your plate for protein.",
        "A flu shot is $30 without insurance.",
        "We do not offer discounts on care.",
        "Spa takes 70% off laser hair removal https://example.com/spa",
        "Our fundraiser raised $500 for car seats.",
        "Special thanks to our night team, and a special day for Dr. Sample.",
        "Bring a friend to our walk, and get your steps in.",
    ),
)
def discount(reading: Reading) -> Iterator[Span]:
    """Money off care, packages, rewards for patients; not the gift shop's or a race's."""
    for offer in advertised(reading, _PATTERN):
        if not (_OTHER.search(reading.sentence(offer.start()))):
            yield reading.span(offer)
