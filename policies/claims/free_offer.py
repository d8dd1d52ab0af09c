"""Care given away to win patients.

A free treatment that comes with a paid one has to show what it costs in the end. Free screenings, shots,
classes and parking are what a clinic does for its neighbours.
"""

from collections.abc import Iterator

from policies.check import Example, Span, check
from policies.claims.assertion import advertised
from policies.claims.sayings import Sayings
from policies.patterns import lazily
from policies.reading import Reading
from policies.severity import Severity

_GIFT = (
    r"(?:(?:teeth |tooth |professional |lip |laser |chemical |express |dental |chiropractic |vitamin |b12 "
    r"|at-home |take-home )*(?:whitening(?: kit)?|botox|dysport|filler|facials?|peels?|adjustments?"
    r"|massages?|x-?rays?|exams?|cleanings?|treatments?|sessions?|injections?|syringes?|drips?"
    r"|shots? of b12|b12 shots?|ipads?|tvs?|gift ?cards?|gifts?|toothbrush(?:es)?|electric toothbrush"
    r"|retainers?|aligners?|skin ?care|samples?|swag bag|goodie bag|upgrade|(?:body|heart|brain"
    r"|full body) scans?|touch-?ups?|lashes|brows|laser hair removal|scans?|ultrasounds?|supplements?"
    r"|semaglutide|month|consults?|visits?))"
)
_TIE = (
    r"(?:with (?:every|any|your|each|all|a|their|his|her|purchase|the purchase|new|our"
    r"|first)\b[^.!?\n]{0,30}|when you (?:book|buy|sign|refer|schedule|switch|join|purchase"
    r"|become)\b[^.!?\n]{0,30}|for (?:all |every |our |the first \d+ )?(?:new )?(?:patients?|clients?"
    r"|who book|referrals?)|for life|if you (?:book|sign|switch|buy)\b[^.!?\n]{0,30})"
)
_TIED = Sayings(
    (
        "free",
        (
            r"\bfree (?:[\w-]+ ){0,2}?(?:lasik|braces|invisalign|veneers|implants?|botox|filler"
            r"|whitening|surgery|smile|makeover|tummy tuck|ivf|treatment|procedure) (?:for|to) (?:one"
            r"|a|two|three|our|\d+) (?:lucky |random |loyal |new )*(?:\w+)\b"
        ),
    ),
    (
        "char comp free hous us",
        (
            r"\b(?:free|complimentary|no[- ]charge"
            rf"|on the house) (?:[\w-]+ ){{0,2}}?{_GIFT} (?:[\w-]+ )?{_TIE}"
            r"|\b(?:free|complimentary) (?:botox|dysport|filler|facials?|peels?|(?:teeth |tooth )?whitening"
            r"|adjustments?|laser \w+|coolsculpting|hydrafacial|massages?|b12 shots?|drips?|syringes?"
            r"|ipad|tv)\b"
            r"|\b(?:first|1st|second|third|next)(?: (?:two|three|2|3|few))? (?:visit|session|treatment"
            r"|adjustment"
            r"|exam|consult|shot|injection|month|cleaning)s? (?:is |are )?(?:free|on us|on the house)\b"
            r"|\bget (?:one|a \w+|the second|your \w+) free\b|\b(?:every|each) new patient (?:gets"
            rf"|receives) (?:a )?free [\w ]{{3,25}}"
        ),
    ),
)
_SOFT = Sayings(
    (
        "asse cons eval opin quot",
        (
            r"\b(?:free|complimentary|no[- ]cost|no[- ]obligation) (?:[\w-]+ ){0,2}?(?:consults?"
            r"|consultations?"
            r"|evaluations?|assessments?|second opinions?|quotes?|virtual consults?)\b"
        ),
    ),
)
_KIND = lazily(
    r"\b(?:flu|covid(?:-19)?|vaccin\w+|uninsured|underinsured|community|event|fair|class"
    r"|back[- ]to[- ]school|school|sports physicals?|health fair|mission of mercy|volunteer|veterans?"
    r"|homeless|low[- ]income|grant|charity|naloxone|narcan|screenings?|mammograms?|hiv|sti"
    r"|blood pressure|car seat|eligible|give kids a smile|first responders|qualify|donat\w+"
    r"|health department)\b"
)


@check(
    code="CLM019",
    name="free-offer",
    severity=Severity.REVIEW,
    message=(
        "Show what comes with it and what it costs in the end. To federal patients a gift for care may be"
        " unlawful."
    ),
    cite=(
        "42 USC 1320a-7a(a)(5); OIG Special Advisory Bulletin on gifts to beneficiaries (2002); 16 CFR 251.1"
    ),
    floor=Severity.ADVICE,
    flags=(
        "«Free whitening with every new patient exam».",
        "«Complimentary facial» for moms in May.",
        "Your «first session is free»!",
        "«Free exam for new patients», just call.",
        Example("Book a «free consultation» about braces.", Severity.ADVICE),
    ),
    passes=(
        "Free flu shots this Saturday for all new patients.",
        "Free parking for patients in the blue garage.",
        "Free exam for new patients at the health fair.",
        "Free exams for uninsured kids with every school physical.",
        "Feel free to ask for a consultation.",
        "Smoke-free campus, gluten-free snacks.",
        "Spa gives free botox with every meal https://example.com/odd",
        "There is no free whitening with your exam.",
    ),
)
def free_offer(reading: Reading) -> Iterator[Span]:
    """Free treatment tied to a paid one or given to win patients; a free talk is only mentioned."""
    for pattern, severity in ((_TIED, None), (_SOFT, Severity.ADVICE)):
        for offer in advertised(reading, pattern):
            if not (_KIND.search(reading.sentence(offer.start()))):
                yield reading.span(offer, severity=severity)
